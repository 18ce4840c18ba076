// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_column.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "ui/board/board_text.h"
#include "ui/shell/theme.h"

#include <QDragMoveEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

/// A label that gives way with an ellipsis instead of widening its column.
class NameLabel : public QLabel
{
public:
    using QLabel::QLabel;
    QSize minimumSizeHint() const override { return QLabel::minimumSizeHint().boundedTo({40, 1000}); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading | Qt::TextSingleLine),
                         fontMetrics().elidedText(text(), Qt::ElideRight, width()));
    }
};

} // namespace

// --- folded ---

FoldedColumn::FoldedColumn(BoardModel *model, int stage, QWidget *parent)
    : QAbstractButton(parent)
    , m_model(model)
    , m_stage(stage)
{
    setAcceptDrops(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setToolTip(tr("Unfold this column"));
}

void FoldedColumn::paintEvent(QPaintEvent *)
{
    const Colours &colours = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QString count = QLocale().toString(m_model->totals(m_stage).count);
    painter.setPen(colours.text);
    painter.drawText(QRect(0, 14, width(), 20), Qt::AlignCenter, count);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.save();
    painter.translate(width() / 2.0, 46);
    painter.rotate(90);
    painter.drawText(
        QRect(0, -12, height() - 60, 24), int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
        painter.fontMetrics().elidedText(m_model->stageAt(m_stage).name, Qt::ElideRight, height() - 60));
    painter.restore();
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 6, -3, -3), 7, 7);
    }
}

void FoldedColumn::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasFormat(BoardModel::mimeType())) {
        event->ignore();
        return;
    }
    emit dropHovered(true);
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void FoldedColumn::dragMoveEvent(QDragMoveEvent *event)
{
    emit dragMoved(mapToGlobal(event->position().toPoint()));
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void FoldedColumn::dragLeaveEvent(QDragLeaveEvent *)
{
    emit dropHovered(false);
}

void FoldedColumn::dropEvent(QDropEvent *event)
{
    emit dropHovered(false);
    if (m_model->dropMimeData(event->mimeData(), Qt::MoveAction, 0, 0, m_model->stageIndex(m_stage))) {
        event->setDropAction(Qt::MoveAction);
        event->accept();
    }
}

// --- column ---

BoardColumn::BoardColumn(BoardModel *model, CardDelegate *delegate, int stage, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_stage(stage)
    , m_list(new ColumnList(model, delegate, stage, this))
    , m_folded(new FoldedColumn(model, stage, this))
    , m_header(new QWidget(this))
{
    const Stage &own = model->stageAt(stage);
    buildHeader();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 2);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_folded, 1);
    m_folded->hide();
    m_list->setAccessibleName(own.name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    const auto hover = [this](bool hovered) {
        setDropLook(hovered ? DropLook::Hovered : DropLook::Possible);
    };
    connect(m_list, &ColumnList::dropHovered, this, hover);
    connect(m_folded, &FoldedColumn::dropHovered, this, hover);
    connect(m_folded, &FoldedColumn::dragMoved, m_list, &ColumnList::dragMoved);
    connect(m_folded, &QAbstractButton::clicked, this, [this] { setFolded(false); });
    refresh();
}

void BoardColumn::buildHeader()
{
    const Stage &own = m_model->stageAt(m_stage);
    m_name = new NameLabel(own.name, m_header);
    m_count = new QLabel(m_header);
    m_sum = new NameLabel(QString(), m_header);
    m_waiting = new QLabel(m_header);
    for (QLabel *label : {m_name, m_count, m_sum, m_waiting})
        label->setTextFormat(Qt::PlainText);
    // The style sheet of the theme gives fonts and colours by these names.
    m_name->setProperty("role", u"heading"_s);
    m_count->setProperty("role", u"soft"_s);
    m_sum->setProperty("role", u"small"_s);
    m_waiting->setProperty("role", u"small"_s);
    m_name->setToolTip(own.alias.isEmpty()
                           ? own.name.toHtmlEscaped()
                           : tr("%1, also called %2").arg(own.name, own.alias).toHtmlEscaped());
    m_menuButton = new QToolButton(m_header);
    m_menuButton->setIcon(theme::icon(u"more"_s));
    m_menuButton->setAutoRaise(true);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMinimumSize(28, 24);
    m_menuButton->setFocusPolicy(Qt::TabFocus);
    m_menuButton->setAccessibleName(tr("Column menu of %1").arg(own.name));
    m_menuButton->setToolTip(tr("Fold or select this column"));
    auto *first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(m_name, 0);
    first->addWidget(m_count, 0);
    first->addStretch(1);
    first->addWidget(m_menuButton);
    auto *second = new QHBoxLayout;
    second->addWidget(m_sum, 1);
    second->addWidget(m_waiting);
    auto *layout = new QVBoxLayout(m_header);
    layout->setContentsMargins(12, 3, 8, 4);
    layout->setSpacing(0);
    layout->addLayout(first);
    layout->addLayout(second);
    fillMenu();
}

void BoardColumn::fillMenu()
{
    auto *menu = new QMenu(m_menuButton);
    menu->addAction(tr("Select all"), this, &BoardColumn::selectAllAsked);
    menu->addAction(tr("Fold column"), this, [this] { setFolded(true); });
    m_menuButton->setMenu(menu);
}

void BoardColumn::setFolded(bool folded)
{
    if (folded == m_foldedNow)
        return;
    m_foldedNow = folded;
    m_header->setVisible(!folded);
    m_list->setVisible(!folded);
    m_folded->setVisible(folded);
    setColumnWidth(m_columnWidth);
    if (folded)
        m_folded->setFocus();
    else
        m_list->setFocus();
    emit foldChanged();
}

void BoardColumn::setColumnWidth(int width)
{
    m_columnWidth = width;
    setFixedWidth(m_foldedNow ? FoldedColumn::foldedWidth : width);
}

void BoardColumn::setDropLook(DropLook look)
{
    m_dropLook = look;
    update();
}

void BoardColumn::refresh()
{
    const Stage &own = m_model->stageAt(m_stage);
    const BoardModel::Totals totals = m_model->totals(m_stage);
    const QLocale locale;
    m_count->setText(
        m_model->isFiltered()
            ? tr("%1 of %2", "shown of all").arg(locale.toString(totals.shown), locale.toString(totals.count))
            : locale.toString(totals.count));
    const QString sum = formatMoney({totals.purchaseMinor, m_model->currency()}, locale, true);
    m_sum->setText(tr("Purchases %1").arg(sum));
    m_sum->setToolTip(tr("Sum of the purchases of everybody in this stage: %1")
                          .arg(formatMoney({totals.purchaseMinor, m_model->currency()}))
                          .toHtmlEscaped());
    m_waiting->setVisible(totals.waitingTooLong > 0);
    m_waiting->setText(u"▲ "_s + tr("%1 waiting").arg(locale.toString(totals.waitingTooLong)));
    m_waiting->setToolTip(
        tr("%n person(s) waiting here for more than %1 days", nullptr, totals.waitingTooLong)
            .arg(own.waitDays));
    m_folded->setAccessibleName(tr("%1, folded").arg(boardtext::stageSentence(own, totals)));
    m_folded->update();
    if (m_model->isFiltered() && totals.count > 0)
        m_list->setEmptyText(tr("No match here"), tr("Nobody in this stage matches the filter."));
    else
        m_list->setEmptyText(tr("Nobody here yet"), own.guidance);
}

void BoardColumn::paintEvent(QPaintEvent *)
{
    const Colours &colours = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool hovered = m_dropLook == DropLook::Hovered;
    painter.setPen(m_dropLook == DropLook::None ? QPen(colours.border, 1)
                                                : QPen(colours.accent, hovered ? 2.5 : 1.5));
    painter.setBrush(hovered ? colours.accentSoft : colours.surface);
    painter.drawRoundedRect(hovered ? box.adjusted(0.75, 0.75, -0.75, -0.75) : box, 9, 9);
    QPainterPath clip;
    clip.addRoundedRect(box, 9, 9);
    painter.setClipPath(clip);
    painter.fillRect(0, 0, width(), 4, theme::legible(m_model->stageAt(m_stage).colour));
}

} // namespace vouch::ui
