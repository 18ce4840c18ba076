// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_column.h"

#include "core/base/text.h"
#include "ui/board/board_text.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

// --- folded ---

FoldedColumn::FoldedColumn(BoardModel *model, int cell, QWidget *parent)
    : QAbstractButton(parent)
    , m_model(model)
    , m_cell(cell)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setTip(this, tr("Unfold this column"));
}

QString FoldedColumn::name() const
{
    return m_model->called(m_model->stageAt(m_model->columnOfCell(m_cell)));
}

void FoldedColumn::paintEvent(QPaintEvent *)
{
    const Colours &colours = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int people = m_perLane ? m_model->rowCount(m_model->stageIndex(m_cell))
                                 : m_model->totals(m_model->columnOfCell(m_cell)).count;
    const QString count = m_model->isComplete() ? QLocale().toString(people) : u"…"_s;
    const bool over = m_model->isComplete() && !m_model->hasLens() &&
                      m_model->isOverLimit(m_model->stageAt(m_model->columnOfCell(m_cell)).id);
    painter.setPen(over ? colours.danger : colours.text);
    painter.drawText(QRect(0, 14, width(), 20), Qt::AlignCenter, over ? u"▲"_s + count : count);
    painter.setPen(colours.text);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.save();
    painter.translate(width() / 2.0, 46);
    painter.rotate(90);
    painter.drawText(QRect(0, -12, height() - 60, 24),
                     int(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(name(), Qt::ElideRight, height() - 60));
    painter.restore();
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3, 6, -3, -3), 7, 7);
    }
}

// --- boxes ---

void BoardBox::setDropState(DropState state)
{
    if (std::exchange(m_dropState, state) != state)
        update();
}

void BoardBox::setColour(const QString &hex)
{
    if (std::exchange(m_colour, hex) != hex)
        update(); // with all the cards that lie on it
}

void BoardBox::paintEvent(QPaintEvent *)
{
    const Colours &colours = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool hovered = m_dropState == DropState::Hovered;
    painter.setPen(m_dropState == DropState::None ? QPen(colours.border, 1)
                                                  : QPen(colours.accent, hovered ? 2.5 : 1.5));
    painter.setBrush(hovered ? colours.accentSoft : colours.surface);
    painter.drawRoundedRect(hovered ? box.adjusted(0.75, 0.75, -0.75, -0.75) : box, 9, 9);
    if (m_colour.isEmpty())
        return;
    QPainterPath clip;
    clip.addRoundedRect(box, 9, 9);
    painter.setClipPath(clip);
    painter.fillRect(0, 0, width(), 4, theme::legible(m_colour));
}

void setEmptyWords(ColumnList *list, const BoardModel &model, int cell)
{
    const int column = model.columnOfCell(cell);
    if (model.hasLanes()) {
        list->setEmptyText(
            model.isFiltered() ? BoardColumn::tr("No match here") : BoardColumn::tr("Nobody here"), {});
        return;
    }
    if (model.isFiltered() && model.totals(column).count > 0) {
        list->setEmptyText(BoardColumn::tr("No match here"),
                           model.journey().isOfDeals()
                               ? BoardColumn::tr("No deal in this stage matches the filter.")
                               : BoardColumn::tr("Nobody in this stage matches the filter."));
        return;
    }
    list->setEmptyText(model.journey().isOfDeals() ? BoardColumn::tr("No deal here yet")
                                                   : BoardColumn::tr("Nobody here yet"),
                       model.stageAt(column).guidance);
}

LaneCell::LaneCell(BoardModel *model, CardDelegate *delegate, int cell, QWidget *parent)
    : BoardBox(parent)
    , m_list(new ColumnList(model, delegate, cell, this))
    , m_strip(new FoldedColumn(model, cell, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 3, 1, 3);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_strip, 1);
    m_strip->hide();
    const QString stage = model->called(model->stageAt(model->columnOfCell(cell)));
    const QString &owner = model->laneOwner(model->laneOfCell(cell));
    m_strip->setPerLane();
    m_list->setAccessibleName(owner.isEmpty() ? tr("%1, no owner").arg(stage)
                                              : tr("%1, owner %2").arg(stage, safeForDisplay(owner)));
    m_strip->setAccessibleName(tr("%1, folded").arg(m_list->accessibleName()));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void LaneCell::setFolded(bool folded)
{
    m_list->setVisible(!folded);
    m_strip->setVisible(folded);
}

// --- column ---

BoardColumn::BoardColumn(BoardModel *model, CardDelegate *delegate, int column, bool withCards,
                         QWidget *parent)
    : BoardBox(parent)
    , m_model(model)
    , m_column(column)
    , m_list(withCards ? new ColumnList(model, delegate, column, this) : nullptr)
    , m_strip(new FoldedColumn(model, column, this))
    , m_header(new BoardHeader(model, column, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 4, 1, 2);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    if (m_list)
        layout->addWidget(m_list, 1);
    layout->addWidget(m_strip, 1);
    m_strip->hide();
    setSizePolicy(QSizePolicy::Fixed, withCards ? QSizePolicy::Expanding : QSizePolicy::Fixed);
    connect(m_header, &BoardHeader::foldRequested, this, [this] { setFolded(true); });
    connect(m_strip, &QAbstractButton::clicked, this, [this] { setFolded(false); });
    if (!m_list)
        m_strip->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Ignored);
    refresh();
}

void BoardColumn::setFolded(bool folded, bool focus)
{
    if (folded == m_foldedNow)
        return;
    m_foldedNow = folded;
    m_header->setVisible(!folded);
    if (m_list)
        m_list->setVisible(!folded);
    m_strip->setVisible(folded);
    if (!m_list) // as high as the headers beside it
        m_strip->setFixedHeight(m_header->sizeHint().height());
    setColumnWidth(m_columnWidth);
    if (focus && folded)
        m_strip->setFocus();
    else if (focus && m_list)
        m_list->setFocus();
    emit foldChanged();
}

void BoardColumn::setColumnWidth(int width)
{
    m_columnWidth = width;
    setFixedWidth(m_foldedNow ? FoldedColumn::foldedWidth : width);
}

void BoardColumn::refresh()
{
    setColour(m_model->stageAt(m_column).colour);
    m_header->refresh();
    m_strip->setAccessibleName(
        tr("%1, folded")
            .arg(boardtext::stageSentence(m_model->called(m_model->stageAt(m_column)),
                                          m_model->totals(m_column), m_model->journey().isOfDeals())));
    m_strip->update();
    if (!m_list)
        return;
    m_list->setAccessibleName(m_model->called(m_model->stageAt(m_column)));
    setEmptyWords(m_list, *m_model, m_column);
    if (m_model->allWait(m_column)) // who is read out on the cards does not hear it there
        m_list->setAccessibleDescription(m_header->waitingButton()->accessibleName());
}

} // namespace vouch::ui
