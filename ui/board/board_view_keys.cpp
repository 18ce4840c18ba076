// SPDX-License-Identifier: GPL-3.0-or-later
// The keyboard's way over the board, lifting and dragging.
#include "ui/board/board_text.h"
#include "ui/board/board_view.h"

#include <QKeyEvent>
#include <QLocale>
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
        return plain && m_model->hasLanes() && goToLane(event->key() == Qt::Key_Down ? 1 : -1);
    case Qt::Key_Space:
        if (plain)
            beginLift();
        return plain;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain && currentPerson().isValid())
            emit personOpened(currentPerson());
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
    const QList<PersonId> people = chosenPeople();
    if (people.isEmpty()) {
        emit announced(boardtext::nobodyChosen());
        return;
    }
    const int from = activeStage(), to = from + step;
    if (to < 0 || to >= columnCount()) {
        emit announced(step < 0 ? tr("%1 is the first stage.").arg(m_model->stageAt(from).name)
                                : tr("%1 is the last stage.").arg(m_model->stageAt(from).name));
        return;
    }
    const StageId target = m_model->targetStage(to, people);
    if (target.isValid())
        emit moveAsked(people, target, {}, {}, {});
    else
        m_model->drop(people, m_model->laneOfCell(m_active) * columnCount() + to, 0); // says why not
}

// --- lifting ---

void BoardView::beginLift()
{
    const QList<PersonId> people = chosenPeople();
    const QModelIndex current = list(m_active)->currentIndex();
    if (people.isEmpty() || !current.isValid()) {
        emit announced(boardtext::nobodyChosen());
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
    QString place = m_model->stageAt(m_model->columnOfCell(m_lift->cell)).name;
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
        setLook(i, here ? DropLook::Hovered : DropLook::Possible);
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

void BoardView::dragBegins(const QList<PersonId> &people)
{
    m_dragging = true;
    m_delegate->setLifted({people.cbegin(), people.cend()});
    for (int i = 0; i < cellCount(); ++i) {
        setLook(i, DropLook::Possible);
        list(i)->viewport()->update();
    }
    emit dragStarted(people);
}

void BoardView::dragEnds()
{
    m_scroller->stop();
    const bool dragged = std::exchange(m_dragging, false);
    m_delegate->setLifted({});
    for (int i = 0; i < cellCount(); ++i) {
        setLook(i, DropLook::None);
        list(i)->showInsertion(-1);
        list(i)->viewport()->update();
    }
    if (dragged)
        emit dragFinished();
}

} // namespace vouch::ui
