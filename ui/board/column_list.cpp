// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/column_list.h"

#include "ui/parts/theme.h"

#include <QDrag>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QPointer>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

ColumnList::ColumnList(BoardModel *model, CardDelegate *delegate, int stage, QWidget *parent)
    : EvenList(parent)
    , m_model(model)
    , m_delegate(delegate)
    , m_stage(stage)
{
    setModel(model);
    setItemDelegate(delegate);
    setSelectionMode(ExtendedSelection);
    setFrameShape(NoFrame);
    setMouseTracking(true); // for the hover look
    setDragEnabled(true);
    setDragDropMode(DragOnly);
    setDefaultDropAction(Qt::MoveAction);
    setDropIndicatorShown(false); // ours lies between the cards
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setStyleSheet(u"QListView { background: transparent; }"_s); // the column paints what lies behind
    viewport()->setAutoFillBackground(false);
    takeRoot();
    connect(this, &QListView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const Walker person = m_model->walker(index); person.isValid())
            emit opened(person);
    });
}

void ColumnList::takeRoot()
{
    setRootIndex(m_model->stageIndex(m_stage));
    verticalScrollBar()->setSingleStep(cellHeight() / 3);
}

int ColumnList::cellHeight() const
{
    return m_delegate->cellHeight(font());
}

// --- people ---

QList<Walker> ColumnList::selectedWalkers() const
{
    QModelIndexList indexes = selectionModel()->selectedIndexes();
    std::sort(indexes.begin(), indexes.end());
    QList<Walker> people;
    people.reserve(indexes.size());
    for (const QModelIndex &index : indexes) {
        if (const Walker person = m_model->walker(index); person.isValid())
            people.append(person);
    }
    return people;
}

int ColumnList::selectedCount() const
{
    int count = 0;
    const QItemSelection ranges = selectionModel()->selection();
    for (const QItemSelectionRange &range : ranges)
        count += range.height();
    return count;
}

Walker ColumnList::currentWalker() const
{
    return m_model->walker(currentIndex());
}

void ColumnList::setCurrent(Walker person, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = m_model->indexOf(person);
    if (index.isValid() && index.parent() == rootIndex())
        selectionModel()->setCurrentIndex(index, flags);
}

ColumnList::Place ColumnList::place() const
{
    Place place;
    place.current = currentWalker();
    place.currentRow = currentIndex().row();
    const int offset = verticalScrollBar()->value();
    place.atTop = offset == 0;
    const int height = std::max(1, cellHeight());
    const int last = std::min(m_model->rowCount(rootIndex()), (offset + viewport()->height()) / height + 1);
    for (int row = offset / height; row < last && !place.atTop; ++row)
        place.visible.append({m_model->walker(m_model->index(row, 0, rootIndex())), row * height - offset});
    return place;
}

void ColumnList::restore(const Place &place)
{
    executeDelayedItemsLayout();
    if (!currentIndex().isValid() && place.currentRow >= 0) {
        QModelIndex index = m_model->indexOf(place.current);
        if (!index.isValid() || index.parent() != rootIndex())
            index = m_model->index(std::min(place.currentRow, m_model->rowCount(rootIndex()) - 1), 0,
                                   rootIndex());
        if (index.isValid())
            selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    }
    if (place.atTop) {
        verticalScrollBar()->setValue(0);
        return;
    }
    for (const auto &[person, distance] : place.visible) {
        const QModelIndex index = m_model->indexOf(person);
        if (index.isValid() && index.parent() == rootIndex()) {
            verticalScrollBar()->setValue(index.row() * cellHeight() - distance);
            return;
        }
    }
}

// --- dragging ---

void ColumnList::showInsertion(int row)
{
    if (m_insertion == row)
        return;
    m_insertion = row;
    viewport()->update();
}

int ColumnList::rowAt(const QPoint &inViewport) const
{
    const int height = std::max(1, cellHeight());
    const int row = (inViewport.y() + verticalScrollBar()->value() + height / 2) / height;
    return std::clamp(row, 0, m_model->rowCount(rootIndex()));
}

void ColumnList::startDrag(Qt::DropActions)
{
    const QList<Walker> people = peopleToDrag ? peopleToDrag() : selectedWalkers();
    if (people.isEmpty())
        return;
    const QModelIndex index = currentIndex().isValid() ? currentIndex() : m_model->indexOf(people.first());
    const QRect rect = visualRect(index);
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = rect;
    auto *mime = new QMimeData;
    mime->setData(BoardModel::mimeType(), m_model->encode(people));
    auto *drag = new QDrag(this);
    drag->setMimeData(mime);
    drag->setPixmap(m_delegate->dragPicture(option, index, int(people.size())));
    const QPoint grip = viewport()->mapFromGlobal(QCursor::pos()) - rect.topLeft();
    drag->setHotSpot(QRect(QPoint(0, 0), rect.size()).contains(grip) ? grip : QPoint(rect.width() / 2, 20));
    // The board may be rebuilt while the card is in the air.
    const QPointer<ColumnList> self(this);
    emit dragStarted(people);
    drag->exec(Qt::MoveAction);
    if (self)
        emit dragFinished();
}

// --- keys, focus, looks ---

void ColumnList::keyPressEvent(QKeyEvent *event)
{
    if (keyFilter && keyFilter(event)) {
        event->accept();
        return;
    }
    EvenList::keyPressEvent(event);
}

void ColumnList::focusInEvent(QFocusEvent *event)
{
    EvenList::focusInEvent(event);
    // Arriving by Tab there must be a card to start from.
    if (!currentIndex().isValid() && m_model->rowCount(rootIndex()) > 0)
        selectionModel()->setCurrentIndex(m_model->index(rowAt({0, 1}), 0, rootIndex()),
                                          QItemSelectionModel::NoUpdate);
    emit entered(m_stage, event->reason() == Qt::MouseFocusReason);
    viewport()->update();
}

void ColumnList::focusOutEvent(QFocusEvent *event)
{
    EvenList::focusOutEvent(event);
    viewport()->update();
    if (event->reason() != Qt::PopupFocusReason)
        emit left();
}

void ColumnList::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit menuRequested(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                             : event->globalPos());
}

void ColumnList::resizeEvent(QResizeEvent *event)
{
    EvenList::resizeEvent(event);
    verticalScrollBar()->setSingleStep(cellHeight() / 3);
}

void ColumnList::setEmptyText(const QString &title, const QString &text)
{
    setAccessibleDescription(m_model->rowCount(rootIndex()) == 0 ? title + u' ' + text : QString());
    if (title == m_emptyTitle && text == m_emptyText)
        return; // this is asked after every change: no need to paint every card again
    m_emptyTitle = title;
    m_emptyText = text;
    viewport()->update();
}

void ColumnList::paintEmpty(QPainter &painter) const
{
    const Colours &colours = theme::colours();
    QRect room = viewport()->rect().adjusted(18, 22, -18, -12);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colours.text);
    QRect used;
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyTitle, &used);
    room.setTop(used.bottom() + 8);
    painter.setFont(font());
    painter.setPen(colours.textSoft);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyText);
}

void ColumnList::paintEvent(QPaintEvent *event)
{
    EvenList::paintEvent(event);
    const int rows = m_model->rowCount(rootIndex());
    const bool bare = rows == 0 && m_insertion < 0;
    if (!bare && m_insertion < 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    if (bare) {
        paintEmpty(painter);
        if (hasFocus()) {
            painter.setPen(QPen(theme::colours().focus, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(4, 3, -4, -3), 8, 8);
        }
        return;
    }
    const int y = std::clamp(std::min(m_insertion, rows) * cellHeight() - verticalScrollBar()->value(), 3,
                             viewport()->height() - 4);
    painter.setPen(QPen(theme::colours().accent, 3, Qt::SolidLine, Qt::RoundCap));
    painter.setBrush(theme::colours().accent);
    const int inset = CardDelegate::gapX + 4;
    painter.drawLine(inset, y, viewport()->width() - inset, y);
    painter.drawEllipse(QPointF(inset, y), 3, 3);
}

} // namespace vouch::ui
