// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_list.h"

#include "ui/parts/row_keeper.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"
#include "ui/parts/usable.h"
#include "ui/today/today_delegate.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

TodayList::TodayList(TodayModel *model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new TodayDelegate(this))
    , m_strip(new QFrame(viewport()))
{
    setObjectName(u"today-list"_s);
    setAccessibleName(tr("What today holds"));
    m_keeper = new RowKeeper(this, model, [model](const QModelIndex &index) {
        const TodayItem *item = model->at(index.row());
        return item ? u"%1/%2/%3"_s.arg(int(item->kind)).arg(item->id).arg(item->journey) : QString();
    });
    m_keeper->keepToKind([model](const QModelIndex &index) {
        const TodayItem *item = model->at(index.row());
        return item ? QString::number(int(item->kind)) : QString();
    });
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    auto *layout = new QHBoxLayout(m_strip);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    const struct {
        Action action;
        const char *name;
        const char *icon;
        QString text, tip;
    } all[] = {{Action::Main, "today-main", "check", QString(), QString()},
               {Action::Snooze, "today-snooze", "clock", tr("Snooze"), tr("Put it off until later (S)")},
               {Action::Dismiss, "today-dismiss", "close", tr("Dismiss"),
                tr("Put this suggestion away for good (Delete)")},
               {Action::Edit, "today-edit", "edit", tr("Edit"), tr("Edit the task (E)")},
               {Action::Log, "today-log", "message", tr("Log"), tr("Log an interaction (Ctrl+L)")},
               {Action::Open, "today-open", "person", tr("Open"), tr("Open the person's page (Enter)")}};
    for (const auto &one : all) {
        auto *button = new QToolButton(m_strip);
        button->setObjectName(QString::fromLatin1(one.name));
        button->setProperty("kind", u"bordered"_s);
        button->setIcon(theme::icon(QString::fromLatin1(one.icon)));
        button->setText(one.text);
        setTip(button, one.tip);
        button->setAccessibleName(one.text);
        button->setToolButtonStyle(one.action == Action::Main || one.action == Action::Dismiss ||
                                           one.action == Action::Snooze
                                       ? Qt::ToolButtonTextBesideIcon
                                       : Qt::ToolButtonIconOnly);
        button->setMinimumSize(30, 30);
        button->setFocusPolicy(Qt::TabFocus);
        button->setCursor(Qt::ArrowCursor);
        connect(button, &QToolButton::clicked, this,
                [this, action = one.action] { ask(withButtons(), action); });
        m_buttons[int(one.action)] = button;
        layout->addWidget(button);
    }
    m_strip->hide();
    addKeys();
    connect(model, &QAbstractItemModel::dataChanged, this, &TodayList::placeButtons);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TodayList::placeButtons, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::modelReset, this, &TodayList::placeButtons);
}

bool TodayList::offers(const TodayItem &item, Action action)
{
    switch (action) {
    case Action::Main:
        return true;
    case Action::Open:
    case Action::Log:
        return item.person.isValid();
    case Action::Snooze:
        return item.kind != TodayItem::Kind::Answer && item.kind != TodayItem::Kind::Quiet;
    case Action::Dismiss:
        return item.kind == TodayItem::Kind::Suggestion;
    case Action::Edit:
        return item.kind == TodayItem::Kind::Task;
    }
    Q_UNREACHABLE();
}

QString TodayList::mainText(const TodayItem &item)
{
    switch (item.kind) {
    case TodayItem::Kind::Answer:
        return tr("Answered");
    case TodayItem::Kind::Task:
        return tr("Done");
    case TodayItem::Kind::Deal:
        return tr("Next…");
    case TodayItem::Kind::Suggestion:
        return tr("Accept");
    case TodayItem::Kind::Thanks:
        return tr("Thanked");
    case TodayItem::Kind::Waiting:
    case TodayItem::Kind::Touch:
    case TodayItem::Kind::Quiet:
        return tr("Log contact");
    }
    Q_UNREACHABLE();
}

void TodayList::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    placeButtons();
}

QModelIndex TodayList::chosen() const
{
    return m_keeper ? m_keeper->chosenRow() : QModelIndex(); // not yet while the view is given its model
}

void TodayList::acting()
{
    m_keeper->acting();
}

void TodayList::notActing()
{
    m_keeper->notActing();
}

QPoint TodayList::menuPlace() const
{
    return m_strip->isVisible() ? m_strip->mapToGlobal(QPoint(0, m_strip->height()))
                                : viewport()->mapToGlobal(visualRect(currentIndex()).center());
}

QModelIndex TodayList::withButtons() const
{
    if (m_strip->isAncestorOf(QApplication::focusWidget()))
        return chosen();
    return m_hovered.isValid() ? QModelIndex(m_hovered) : chosen();
}

void TodayList::ask(const QModelIndex &index, Action action)
{
    const TodayItem *item = m_model->at(index.row());
    if (!item) {
        if (m_model->rowCount() > 0)
            emit refused(tr("Nothing is chosen. The arrow keys choose an item."));
        return;
    }
    if (m_readOnly && action != Action::Open) {
        emit refused(readOnlyReason());
        return;
    }
    if (!offers(*item, action)) {
        emit refused(action == Action::Snooze
                         ? tr("Who waits for an answer or has gone quiet cannot be put off.")
                     : action == Action::Dismiss ? tr("Only suggestions can be dismissed.")
                     : action == Action::Edit    ? tr("Only tasks can be edited here.")
                                                 : tr("This is about nobody in particular."));
        return;
    }
    setCurrentIndex(index);
    const TodayItem copy = *item;
    // Waiting and silence end with contact: there the main button logs it.
    const bool logs = action == Action::Main &&
                      (copy.kind == TodayItem::Kind::Waiting || copy.kind == TodayItem::Kind::Touch ||
                       copy.kind == TodayItem::Kind::Quiet);
    emit asked(copy, logs ? Action::Log : action);
}

void TodayList::addKeys()
{
    const struct {
        Action action;
        QString text;
        QList<QKeySequence> keys;
    } all[] = {{Action::Main, tr("Done, answered, accepted, thanked"), {Qt::Key_Space}},
               {Action::Open, tr("Open"), {Qt::Key_Return, Qt::Key_Enter}},
               {Action::Snooze, tr("Snooze"), {Qt::Key_S}},
               {Action::Edit, tr("Edit"), {Qt::Key_E}},
               {Action::Dismiss, tr("Dismiss"), {Qt::Key_Delete}}};
    for (const auto &one : all) {
        auto *key = new QAction(one.text, this);
        key->setShortcuts(one.keys);
        key->setShortcutContext(Qt::WidgetShortcut);
        connect(key, &QAction::triggered, this, [this, action = one.action] { ask(chosen(), action); });
        addAction(key);
    }
}

void TodayList::mouseDoubleClickEvent(QMouseEvent *event)
{
    ask(indexAt(event->pos()), Action::Open);
}

void TodayList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const QModelIndex under = indexAt(event->pos());
    if (under != m_hovered) {
        m_hovered = under;
        placeButtons();
    }
}

bool TodayList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave && m_hovered.isValid()) {
        m_hovered = QModelIndex();
        placeButtons();
    }
    return QListView::viewportEvent(event);
}

void TodayList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    m_hovered = QModelIndex();
    placeButtons();
}

void TodayList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QListView::selectionChanged(selected, deselected);
    placeButtons();
}

void TodayList::updateGeometries()
{
    QListView::updateGeometries();
    placeButtons();
}

void TodayList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    placeButtons();
}

void TodayList::placeButtons()
{
    const QModelIndex index = withButtons();
    const TodayItem *item = m_model->at(index.row());
    const bool shown = item != nullptr && !m_readOnly;
    if (!shown) {
        m_delegate->setButtons({}, 0);
        m_strip->hide();
        return;
    }
    for (const Action action :
         {Action::Main, Action::Snooze, Action::Dismiss, Action::Edit, Action::Log, Action::Open})
        m_buttons[int(action)]->setVisible(offers(*item, action));
    m_buttons[int(Action::Main)]->setText(mainText(*item));
    m_buttons[int(Action::Main)]->setAccessibleName(mainText(*item));
    setTip(m_buttons[int(Action::Main)], tr("%1 (Space)").arg(mainText(*item)));
    const bool logs = item->kind == TodayItem::Kind::Waiting || item->kind == TodayItem::Kind::Touch ||
                      item->kind == TodayItem::Kind::Quiet;
    if (logs)
        m_buttons[int(Action::Log)]->hide(); // the main button does that
    m_strip->layout()->activate();
    const QSize size = m_strip->layout()->sizeHint();
    const QRect body = TodayDelegate::bodyOf(visualRect(index), fontMetrics(), index);
    m_strip->setGeometry(body.right() - 14 - size.width() + 1,
                         body.top() + (body.height() - size.height()) / 2, size.width(), size.height());
    m_delegate->setButtons(index, size.width());
    m_strip->show();
    viewport()->update();
}

} // namespace vouch::ui
