// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/suggestion_panel.h"

#include "core/base/text.h"
#include "core/workspace/workspace.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/plain_label.h"
#include "ui/parts/row_keeper.h"
#include "ui/parts/steady_focus.h"
#include "ui/parts/text_width.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QAbstractListModel>
#include <QBoxLayout>
#include <QFuture>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

/// The rows that stay keep their place, and with it selection and scroll.
class SuggestionModel final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid))
            return {};
        const SuggestionRecord &row = m_rows.at(index.row());
        if (role == Qt::DisplayRole)
            return safeForDisplay(row.personName);
        if (role == Qt::AccessibleTextRole)
            return QStringList{row.personName, row.text, row.evidence}.join(u", "_s);
        if (role == Qt::ToolTipRole)
            return plainToolTip(row.text + u'\n' + row.evidence + u'\n' +
                                SuggestionPanel::tr("Rule “%1”").arg(row.ruleName));
        return {};
    }
    void setRows(const QList<SuggestionRecord> &rows)
    {
        for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
            if (find(rows, m_rows.at(i).id, 0) >= 0)
                continue;
            beginRemoveRows({}, int(i), int(i));
            m_rows.removeAt(i);
            endRemoveRows();
        }
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const qsizetype old = find(m_rows, rows.at(i).id, i);
            if (old < 0) {
                beginInsertRows({}, int(i), int(i));
                m_rows.insert(i, rows.at(i));
                endInsertRows();
                continue;
            }
            if (old > i) {
                beginMoveRows({}, int(old), int(old), {}, int(i));
                m_rows.move(old, i);
                endMoveRows();
            }
            m_rows[i] = rows.at(i);
        }
        if (!m_rows.isEmpty())
            emit dataChanged(index(0), index(int(m_rows.size()) - 1));
    }
    const SuggestionRecord *at(int row) const
    {
        return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
    }

private:
    static qsizetype find(const QList<SuggestionRecord> &rows, qint64 id, qsizetype from)
    {
        for (qsizetype i = from; i < rows.size(); ++i) {
            if (rows.at(i).id == id)
                return i;
        }
        return -1;
    }
    QList<SuggestionRecord> m_rows;
};

namespace
{

constexpr int most = 500;
constexpr int panelWidth = 300;

/// Who, what to do, and why.
class SuggestionDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {100, 4 * option.fontMetrics.height() + 22};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *model = static_cast<const SuggestionModel *>(index.model());
        const SuggestionRecord *row = model->at(index.row());
        if (!row)
            return;
        const Colours &colours = theme::colours();
        const bool chosen = option.state.testFlag(QStyle::State_Selected);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool focused = chosen && option.state.testFlag(QStyle::State_HasFocus);
        painter->setPen(focused ? QPen(colours.focus, 2) : QPen(colours.border, 1));
        painter->setBrush(chosen                                           ? colours.accentSoft
                          : option.state.testFlag(QStyle::State_MouseOver) ? colours.hover
                                                                           : colours.surfaceRaised);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(9, 3, -9, -3), 8, 8);
        const QRect inside = option.rect.adjusted(20, 9, -20, -9);
        const int line = option.fontMetrics.height();
        QFont strong = option.font;
        strong.setWeight(QFont::DemiBold);
        painter->setFont(strong);
        painter->setPen(colours.text);
        painter->drawText(
            QRect(inside.left(), inside.top(), inside.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(strong).elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
        painter->setFont(option.font);
        painter->drawText(
            QRect(inside.left(), inside.top() + line, inside.width(), line), Qt::AlignLeft | Qt::AlignVCenter,
            option.fontMetrics.elidedText(safeForDisplay(row->text), Qt::ElideRight, inside.width()));
        painter->setPen(chosen ? colours.text : colours.textSoft);
        painter->drawText(QRect(inside.left(), inside.top() + 2 * line + 3, inside.width(), 2 * line),
                          Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere,
                          option.fontMetrics.elidedText(safeForDisplay(row->evidence), Qt::ElideRight,
                                                        inside.width() * 2 - 24));
        painter->restore();
    }
};

} // namespace

SuggestionPanel::SuggestionPanel(QWidget *parent)
    : QFrame(parent)
    , m_model(new SuggestionModel(this))
    , m_list(new QListView(this))
    , m_empty(new PlainLabel(
          tr("Nothing is suggested for these people now. Rules say what is: Today, Rules…"), this))
    , m_accept(new QPushButton(tr("Accept"), this))
    , m_dismiss(new QPushButton(tr("Dismiss"), this))
    , m_open(new QPushButton(tr("Open"), this))
{
    setObjectName(u"suggestion-panel"_s);
    setProperty("surface", u"page"_s);
    widthWithText(this, Width::Side, panelWidth);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 10);
    layout->setSpacing(6);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 0, 8, 0);
    auto *title = new PlainLabel(tr("Suggestions"), this);
    title->setProperty("role", u"heading"_s);
    auto *close = new QToolButton(this);
    close->setIcon(theme::icon(u"close"_s));
    close->setAccessibleName(tr("Close suggestions"));
    setTip(close, tr("Close suggestions"));
    close->setMinimumSize(28, 28);
    close->setFocusPolicy(Qt::TabFocus);
    head->addWidget(title, 1);
    head->addWidget(close);
    layout->addLayout(head);
    m_list->setObjectName(u"suggestion-list"_s);
    m_list->setAccessibleName(tr("Suggestions for the people of this board"));
    m_keeper = new RowKeeper(m_list, m_model, [this](const QModelIndex &index) {
        const SuggestionRecord *row = m_model->at(index.row());
        return row ? QString::number(row->id) : QString();
    });
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setFrameShape(NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->installEventFilter(this);
    layout->addWidget(m_list, 1);
    m_empty->setProperty("role", u"soft"_s);
    m_empty->setWordWrap(true);
    m_empty->setContentsMargins(16, 0, 16, 0);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    layout->addWidget(m_empty, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 0);
    m_accept->setProperty("kind", u"primary"_s);
    setTip(m_accept, tr("Do what is suggested (Space)"));
    setTip(m_dismiss, tr("Put this suggestion away for good (Delete)"));
    setTip(m_open, tr("Open the person's page (Enter)"));
    buttons->addWidget(m_accept, 1);
    buttons->addWidget(m_dismiss, 1);
    buttons->addWidget(m_open);
    layout->addLayout(buttons);
    connect(close, &QToolButton::clicked, this, &SuggestionPanel::closeRequested);
    connect(m_accept, &QPushButton::clicked, this, [this] { decide(true); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] { decide(false); });
    const auto open = [this] {
        if (const SuggestionRecord *row = chosen())
            emit personRequested(row->person);
    };
    connect(m_open, &QPushButton::clicked, this, open);
    connect(m_list, &QListView::doubleClicked, this, open);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SuggestionPanel::updateButtons);
    setFocusProxy(m_list);
    updateButtons();
}

void SuggestionPanel::setWorkspace(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    connect(workspace.get(), &Workspace::changed, this, [this](const ChangeSet &changes) {
        // A move, a tag or a task may have overtaken a suggestion.
        if (changes.touches("suggestion") || changes.touches("placement") || changes.touches("person_tag") ||
            changes.touches("task") || changes.touches("rule") || changes.touches("person"))
            reload();
    });
    reload();
}

void SuggestionPanel::setJourney(JourneyId journey)
{
    m_journey = journey;
    show(m_all);
}

int SuggestionPanel::count() const
{
    return m_model->rowCount();
}

void SuggestionPanel::reload()
{
    const int generation = ++m_generation;
    onAnswer(m_workspace->suggestions(most), this,
             [this, generation](const Result<QList<SuggestionRecord>> &all) {
                 if (generation != m_generation)
                     return;
                 if (all.ok())
                     show(all.value());
                 else
                     emit failed(all.error(), [this] { reload(); });
             });
}

void SuggestionPanel::show(const QList<SuggestionRecord> &suggestions)
{
    m_all = suggestions;
    QList<SuggestionRecord> shown;
    for (const SuggestionRecord &one : suggestions) {
        if (!one.journey.isValid() || one.journey == m_journey)
            shown.append(one);
    }
    m_model->setRows(shown);
    if (!m_list->currentIndex().isValid() && !shown.isEmpty())
        m_list->setCurrentIndex(m_model->index(0));
    m_list->setVisible(!shown.isEmpty());
    m_empty->setVisible(shown.isEmpty());
    updateButtons();
    emit countChanged(int(shown.size()));
}

const SuggestionRecord *SuggestionPanel::chosen() const
{
    return m_model->at(m_keeper->chosenRow().row());
}

void SuggestionPanel::updateButtons()
{
    const bool any = chosen() != nullptr;
    const bool writable = m_workspace && !m_workspace->isReadOnly();
    setActive(m_accept, any && writable, m_list);
    setActive(m_dismiss, any && writable, m_list);
    setActive(m_open, any, m_list);
}

Subject SuggestionPanel::subject() const
{
    const SuggestionRecord *row = chosen();
    if (!row)
        return Subject::nobody(tr("Choose a suggestion first."));
    Subject subject;
    subject.people = {row->person};
    subject.who = safeForDisplay(row->personName);
    subject.place = besideCurrent(m_list);
    return subject;
}

void SuggestionPanel::decide(bool accept)
{
    const SuggestionRecord *row = chosen();
    if (!row && m_model->rowCount() > 0)
        emit refused(tr("No suggestion is chosen. The arrow keys choose one."));
    if (!row || !m_accept->isEnabled())
        return;
    m_list->setFocus();
    m_keeper->acting();
    onAnswer(m_workspace->decideSuggestions({row->id}, accept), this,
             [this](const Result<ChangeSet> &result) {
                 if (!result.ok()) {
                     m_keeper->notActing();
                     emit failed(result.error(), {});
                     reload();
                 } else if (result.value().operation.isValid()) {
                     emit done(safeForDisplay(result.value().label), result.value().operation);
                 }
             });
}

bool SuggestionPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_open->click();
            return true;
        case Qt::Key_Space:
            decide(true);
            return true;
        case Qt::Key_Delete:
            decide(false);
            return true;
        case Qt::Key_Escape:
            emit closeRequested();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace vouch::ui
