// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/even_list.h"

#include <QAccessible>
#include <QHoverEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

namespace vouch::ui
{

EvenList::EvenList(QWidget *parent)
    : QListView(parent)
{
    setUniformItemSizes(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

// --- where rows are ---

int EvenList::safeHeight() const
{
    return std::max(1, rowHeight());
}

int EvenList::rowCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int EvenList::verticalOffset() const
{
    return verticalScrollBar()->value();
}

/// −1: there is none.
int EvenList::rowAtY(int y) const
{
    const int rows = rowCount(), inContent = y + verticalOffset();
    if (rows == 0 || inContent < 0) // also while this is being made, when no row has a height yet
        return -1;
    const int row = inContent / safeHeight();
    return row < rows ? row : -1;
}

QRect EvenList::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.parent() != rootIndex())
        return {};
    const int height = safeHeight();
    return {0, index.row() * height - verticalOffset(), viewport()->width(), height};
}

QModelIndex EvenList::indexAt(const QPoint &point) const
{
    const int row = point.x() >= 0 && point.x() < viewport()->width() ? rowAtY(point.y()) : -1;
    return row < 0 ? QModelIndex() : model()->index(row, 0, rootIndex());
}

void EvenList::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void EvenList::updateGeometries()
{
    const int rows = rowCount(); // as in rowAtY()
    const int height = rows == 0 ? 0 : rows * safeHeight();
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void EvenList::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    executeDelayedItemsLayout();
    const QRect rect = visualRect(index);
    if (!rect.isValid())
        return;
    const int room = viewport()->height(), height = rect.height();
    int by = 0;
    if (hint == PositionAtTop || (hint == EnsureVisible && rect.top() < 0))
        by = rect.top();
    else if (hint == PositionAtBottom || (hint == EnsureVisible && rect.top() + height > room))
        by = std::min(rect.top(), rect.top() + height - room);
    else if (hint == PositionAtCenter)
        by = rect.top() - (room - height) / 2;
    verticalScrollBar()->setValue(verticalOffset() + by);
}

// --- keys and choice ---

/// Rows that a page key goes on: the current one stays in view, as in QListView.
int EvenList::rowsOfPage() const
{
    const int height = safeHeight(), room = viewport()->height();
    return height >= room ? 1 : room / height - 1;
}

QModelIndex EvenList::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = rowCount();
    if (rows == 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return model()->index(0, 0, rootIndex());
    int row = current.row();
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row -= 1;
        break;
    case MoveDown:
    case MoveNext:
        row += 1;
        break;
    case MovePageUp:
        row -= rowsOfPage();
        break;
    case MovePageDown:
        row += rowsOfPage();
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(std::clamp(row, 0, rows - 1), 0, rootIndex());
}

void EvenList::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    // The corners are where it began and ended: upwards the rectangle stands on its head.
    const int upper = std::min(rect.top(), rect.bottom()), lower = std::max(rect.top(), rect.bottom());
    int first = rowAtY(upper), last = rowAtY(lower);
    if (state() == DragSelectingState && upper + verticalOffset() < rowCount() * safeHeight()) {
        first = std::max(0, first);
        last = last < 0 ? rowCount() - 1 : last;
    }
    QItemSelection selection;
    if (first >= 0 && last >= 0)
        selection.select(model()->index(first, 0, rootIndex()), model()->index(last, 0, rootIndex()));
    selectionModel()->select(selection, command);
}

QRegion EvenList::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        if (range.isValid() && range.parent() == rootIndex())
            region += visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
    }
    return region & viewport()->rect();
}

// --- for assistive technology, which counts the rows as children ---

namespace
{

void tell(QListView *list, QAccessible::Event what, const QModelIndex &index)
{
    if (!index.isValid())
        return;
    QAccessibleEvent event(list, what);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

QModelIndex firstOf(const QItemSelection &selection)
{
    return QModelIndex(selection.value(0).topLeft());
}

} // namespace

void EvenList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (QAccessible::isActive() && hasFocus())
        tell(this, QAccessible::Focus, current);
}

void EvenList::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    if (QAccessible::isActive()) {
        tell(this, QAccessible::SelectionAdd, firstOf(selected));
        tell(this, QAccessible::SelectionRemove, firstOf(deselected));
    }
    QAbstractItemView::selectionChanged(selected, deselected);
}

// --- painting ---

void EvenList::rowsInserted(const QModelIndex &parent, int first, int last)
{
    if (parent == rootIndex())
        QListView::rowsInserted(parent, first, last);
}

void EvenList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    if (parent == rootIndex())
        QListView::rowsAboutToBeRemoved(parent, first, last);
}

bool EvenList::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverMove)
        m_pointer = static_cast<QHoverEvent *>(event)->position().toPoint();
    else if (event->type() == QEvent::HoverLeave || event->type() == QEvent::Leave)
        m_pointer.reset();
    return QListView::viewportEvent(event);
}

/// Moving what is painted leaves rows where they were, when a key chooses a row and scrolls to it at once.
void EvenList::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    viewport()->update();
}

void EvenList::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.palette.setCurrentColorGroup(isEnabled() ? QPalette::Normal : QPalette::Disabled);
    const QStyle::State state = option.state;
    const int height = safeHeight(), current = currentIndex().row();
    const int hovered = m_pointer ? rowAtY(m_pointer->y()) : -1;
    const bool focus = hasFocus() || viewport()->hasFocus();
    const int last = std::min(rowCount() - 1, (event->rect().bottom() + verticalOffset()) / height);
    for (int row = (event->rect().top() + verticalOffset()) / height; row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        option.state = state;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, focus && row == current);
        option.state.setFlag(QStyle::State_MouseOver, row == hovered);
        itemDelegate()->paint(&painter, option, index);
    }
}

} // namespace vouch::ui
