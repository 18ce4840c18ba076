// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard's way over the board, lifting and dragging.
#include "ui/board/board_text.h"
#include "ui/board/board_view.h"

#include <QDragMoveEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

// --- keys ---

int BoardView::nextCell(int cell, int step) const
{
    const int lane = m_model->laneOfCell(cell);
    int next = m_model->columnOfCell(cell) + step;
    while (next >= 0 && next < columnCount() && m_columns.at(next)->isFolded())
        next += step;
    return next >= 0 && next < columnCount() ? lane * columnCount() + next : -1;
}

void BoardView::goSideways(int step)
{
    const int next = nextCell(m_active, step);
    if (next < 0)
        return;
    ColumnList *from = list(m_active);
    const int y = from->currentIndex().isValid() ? from->visualRect(from->currentIndex()).center().y() : 0;
    ColumnList *to = list(next);
    clearSelection();
    const int rows = m_model->rowCount(to->rootIndex());
    to->setFocus();
    if (rows > 0) {
        QModelIndex index = to->indexAt({to->viewport()->width() / 2, std::max(0, y)});
        if (!index.isValid())
            index = m_model->index(rows - 1, 0, to->rootIndex());
        to->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        to->scrollTo(index);
    }
    showCell(next);
}

/// Beyond the first or last card of a cell lies the next lane.
bool BoardView::goToLane(int step)
{
    const int row = list(m_active)->currentIndex().row();
    const int rows = m_model->rowCount(m_model->stageIndex(m_active));
    if (step > 0 ? row + 1 < rows : row > 0)
        return false;
    int next = m_active;
    do {
        next += step * columnCount();
    } while (next >= 0 && next < cellCount() && isFoldedCell(next));
    if (next < 0 || next >= cellCount())
        return false;
    clearSelection();
    list(next)->setFocus();
    if (const int count = m_model->rowCount(m_model->stageIndex(next)); count > 0) {
        const QModelIndex index = m_model->index(step > 0 ? 0 : count - 1, 0, m_model->stageIndex(next));
        list(next)->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        list(next)->scrollTo(index);
    }
    showCell(next);
    return true;
}

/// The card below the one that is gone is the one that stands there now.
bool BoardView::chooseStandIn()
{
    if (hasChosen() || !currentWalker().isValid())
        return false;
    list(m_active)->setCurrent(std::exchange(m_standsIn, {}), QItemSelectionModel::ClearAndSelect);
    return true;
}

bool BoardView::handleKey(int cell, QKeyEvent *event)
{
    m_active = cell;
    if (m_lift)
        return handleLiftKey(event);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const bool plain = modifiers == Qt::NoModifier;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const int step = (event->key() == Qt::Key_Right) != mirrored ? 1 : -1;
        if (plain)
            goSideways(step);
        else if (modifiers == Qt::ControlModifier)
            moveChosen(step);
        return plain || modifiers == Qt::ControlModifier;
    }
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (plain && event->key() == Qt::Key_Down && chooseStandIn())
            return true;
        return plain && m_model->hasLanes() && goToLane(event->key() == Qt::Key_Down ? 1 : -1);
    case Qt::Key_Space:
        if (plain)
            beginLift();
        return plain;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain && hasChosen())
            emit opened(currentWalker());
        else if (plain)
            emit refused(boardtext::nobodyChosen());
        return plain;
    case Qt::Key_Escape:
        if (selectedCount() == 0)
            return false;
        clearSelection();
        return true;
    default:
        return false;
    }
}

void BoardView::moveChosen(int step)
{
    const QList<Walker> people = chosen();
    if (people.isEmpty()) {
        emit refused(boardtext::nobodyChosen());
        return;
    }
    QMap<int, QList<Walker>> byColumn;
    int staying = 0;
    for (const Walker person : people) {
        const int column = m_model->columnOf(m_model->headedFor(person));
        if (column < 0)
            continue;
        if (const int to = column + step; to >= 0 && to < columnCount())
            byColumn[to].append(person);
        else
            ++staying;
    }
    const QString edge = m_model->called(m_model->stageAt(step < 0 ? 0 : columnCount() - 1));
    if (staying > 0 && byColumn.isEmpty())
        emit refused((step < 0 ? tr("%1 is the first stage.") : tr("%1 is the last stage.")).arg(edge));
    else if (staying > 0)
        emit announced(tr("%n of them stay(s) in %1.", nullptr, staying).arg(edge));
    QMap<StageId, QList<Walker>> byStage;
    for (auto group = byColumn.cbegin(); group != byColumn.cend(); ++group) {
        const StageId target = m_model->targetStage(group.key(), group.value());
        if (target.isValid())
            byStage[target] += group.value();
        else
            m_model->drop(group.value(), m_model->laneOfCell(m_active) * columnCount() + group.key(),
                          0); // says why not
    }
    if (byStage.size() == 1)
        emit moveRequested(byStage.first(), byStage.firstKey(), {}, {}, {});
    else if (byStage.size() > 1)
        emit stepRequested(byStage, step);
}

// --- lifting ---

void BoardView::beginLift()
{
    const QList<Walker> people = chosen();
    const QModelIndex current = list(m_active)->currentIndex();
    if (people.isEmpty() || !current.isValid()) {
        emit refused(boardtext::nobodyChosen());
        return;
    }
    m_lift = Lift{people, m_active, current.row()};
    m_delegate->setLifted({people.cbegin(), people.cend()});
    showLift();
    emit announced(tr("%1 lifted. Arrow keys choose the place, Space drops, Escape cancels.")
                       .arg(boardtext::whom(*m_model, people)));
}

bool BoardView::handleLiftKey(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        stepLift((event->key() == Qt::Key_Right) != mirrored ? 1 : -1, 0);
        break;
    case Qt::Key_Up:
        stepLift(0, -1);
        break;
    case Qt::Key_Down:
        stepLift(0, 1);
        break;
    case Qt::Key_Home:
        stepLift(0, -m_lift->row);
        break;
    case Qt::Key_End:
        stepLift(0, m_model->rowCount(m_model->stageIndex(m_lift->cell)) - m_lift->row);
        break;
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        dropLift();
        break;
    case Qt::Key_Escape:
        endLift(tr("Move cancelled."));
        break;
    default:
        break; // everything else waits until the card is down again
    }
    return true;
}

void BoardView::stepLift(int columnStep, int rowStep)
{
    const int lane = m_model->laneOfCell(m_lift->cell);
    const int column = std::clamp(m_model->columnOfCell(m_lift->cell) + columnStep, 0, columnCount() - 1);
    m_lift->cell = lane * columnCount() + column;
    const int rows = m_model->rowCount(m_model->stageIndex(m_lift->cell));
    if (m_model->hasLanes() &&
        ((rowStep == -1 && m_lift->row == 0) || (rowStep == 1 && m_lift->row >= rows))) {
        liftToLane(rowStep);
        return;
    }
    int row = std::clamp(m_lift->row + rowStep, 0, rows);
    // The two places beside the card itself are the one where it is.
    while (rowStep != 0 && row > 0 && row < rows &&
           m_model->isAlreadyThere(m_lift->cell, row, m_lift->people))
        row += rowStep > 0 ? 1 : -1;
    m_lift->row = row;
    showLift();
    announceLift(m_model->isAlreadyThere(m_lift->cell, row, m_lift->people));
}

void BoardView::liftToLane(int step)
{
    const int next = m_lift->cell + step * columnCount();
    if (next < 0 || next >= cellCount())
        return;
    m_lift->cell = next;
    m_lift->row = step > 0 ? 0 : m_model->rowCount(m_model->stageIndex(next));
    showLift();
    announceLift(m_model->isAlreadyThere(next, m_lift->row, m_lift->people));
}

void BoardView::announceLift(bool home)
{
    QString place = m_model->called(m_model->stageAt(m_model->columnOfCell(m_lift->cell)));
    if (m_model->hasLanes())
        place = list(m_lift->cell)->accessibleName();
    const int rows = m_model->rowCount(m_model->stageIndex(m_lift->cell));
    emit announced(home ? tr("%1, where it was").arg(place)
                        : tr("%1, place %2 of %3")
                              .arg(place, QLocale().toString(m_lift->row + 1), QLocale().toString(rows + 1)));
}

void BoardView::showLift()
{
    for (int i = 0; i < cellCount(); ++i) {
        const bool here = i == m_lift->cell;
        list(i)->showInsertion(here ? m_lift->row : -1);
        setDropState(i, here ? DropState::Hovered : DropState::Possible);
        list(i)->viewport()->update();
    }
    ColumnList *target = list(m_lift->cell);
    const int rows = m_model->rowCount(target->rootIndex());
    if (rows > 0)
        target->scrollTo(m_model->index(std::clamp(m_lift->row, 0, rows - 1), 0, target->rootIndex()));
    showCell(m_lift->cell);
}

void BoardView::dropLift()
{
    const Lift lift = *m_lift;
    const bool same = m_model->isAlreadyThere(lift.cell, lift.row, lift.people);
    endLift(same ? tr("Put back.") : QString());
    if (!same)
        m_model->drop(lift.people, lift.cell, lift.row);
}

void BoardView::endLift(const QString &message)
{
    m_lift.reset();
    dragEnds();
    if (!message.isEmpty())
        emit announced(message);
}

// --- dragging ---

/// The nearest cell: between two columns the nearer one takes the card. Beside the board there is none.
BoardView::DropPlace BoardView::dropPlaceAt(const QPoint &global) const
{
    constexpr int farthest = 24; // pixels; more than the gap between two columns
    DropPlace place;
    int least = farthest + 1;
    for (int cell = 0; cell < cellCount(); ++cell) {
        const BoardBox *box = boxOf(cell);
        if (!box->isVisible())
            continue;
        const QRect rect(box->mapToGlobal(QPoint(0, 0)), box->size());
        const int away = std::max({rect.left() - global.x(), global.x() - rect.right(), 0}) +
                         std::max({rect.top() - global.y(), global.y() - rect.bottom(), 0});
        if (away < least) {
            least = away;
            place.cell = cell;
        }
    }
    if (place.cell < 0 || isFoldedCell(place.cell))
        return place;
    const ColumnList *cards = list(place.cell);
    QPoint inside = cards->viewport()->mapFromGlobal(global);
    inside.setY(std::clamp(inside.y(), 0, cards->viewport()->height()));
    place.row = cards->rowAt(inside);
    return place;
}

/// What lies under the pointer now: asked when the pointer moves and when the board scrolls below it.
void BoardView::showDropPlace()
{
    if (!m_dragAt)
        return;
    const DropPlace place = dropPlaceAt(*m_dragAt);
    for (int cell = 0; cell < cellCount(); ++cell) {
        const bool here = cell == place.cell;
        list(cell)->showInsertion(here && !isFoldedCell(cell) ? place.row : -1);
        setDropState(cell, here ? DropState::Hovered : DropState::Possible);
    }
    QAbstractScrollArea *scrolls = nullptr;
    if (place.cell >= 0 && !isFoldedCell(place.cell)) {
        scrolls = list(place.cell);
        if (m_model->hasLanes() && list(place.cell)->verticalScrollBar()->maximum() == 0)
            scrolls = this;
    }
    m_scroller->moved(*m_dragAt, scrolls);
}

void BoardView::hideDropPlace()
{
    m_dragAt.reset();
    m_scroller->pause();
    for (int cell = 0; cell < cellCount(); ++cell) {
        list(cell)->showInsertion(-1);
        setDropState(cell, m_dragging ? DropState::Possible : DropState::None);
    }
}

void BoardView::dragEnterEvent(QDragEnterEvent *event)
{
    event->setDropAction(Qt::MoveAction);
    event->setAccepted(event->mimeData()->hasFormat(BoardModel::mimeType()));
}

void BoardView::dragMoveEvent(QDragMoveEvent *event)
{
    if (!event->mimeData()->hasFormat(BoardModel::mimeType())) {
        event->ignore();
        return;
    }
    m_dragAt = viewport()->mapToGlobal(event->position().toPoint());
    showDropPlace();
    // Also where there is no cell: one may come below the pointer when the board scrolls.
    event->setDropAction(Qt::MoveAction);
    event->accept();
}

void BoardView::dragLeaveEvent(QDragLeaveEvent *)
{
    hideDropPlace();
}

void BoardView::dropEvent(QDropEvent *event)
{
    const DropPlace place = dropPlaceAt(viewport()->mapToGlobal(event->position().toPoint()));
    hideDropPlace();
    if (place.cell < 0 || !m_model->dropMimeData(event->mimeData(), Qt::MoveAction, place.row, 0,
                                                 m_model->stageIndex(place.cell))) {
        event->ignore();
        return;
    }
    event->setDropAction(Qt::MoveAction);
    event->accept();
    dragEnds();
}

void BoardView::dragBegins(const QList<Walker> &people)
{
    m_dragging = true;
    m_delegate->setLifted({people.cbegin(), people.cend()});
    for (int i = 0; i < cellCount(); ++i) {
        setDropState(i, DropState::Possible);
        list(i)->viewport()->update();
    }
    emit dragStarted(people);
}

void BoardView::dragEnds()
{
    m_scroller->stop();
    m_dragAt.reset();
    const bool dragged = std::exchange(m_dragging, false);
    m_delegate->setLifted({});
    for (int i = 0; i < cellCount(); ++i) {
        setDropState(i, DropState::None);
        list(i)->showInsertion(-1);
        list(i)->viewport()->update();
    }
    if (dragged)
        emit dragFinished();
}

} // namespace vouch::ui
