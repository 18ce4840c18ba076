// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_view.h"

#include "ui/shell/theme.h"

#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{
constexpr int columnGap = 8;
constexpr int narrowest = 250, widest = 340;
} // namespace

BoardView::BoardView(BoardModel *model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_delegate(new CardDelegate(model, this))
    , m_scroller(new EdgeScroller(this, this))
    , m_content(new QWidget)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *layout = new QHBoxLayout(m_content);
    layout->setContentsMargins(10, 0, 10, 8);
    layout->setSpacing(columnGap);
    setWidget(m_content);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
    connect(model, &BoardModel::contentAboutToChange, this, &BoardView::keep);
    connect(model, &BoardModel::contentChanged, this, &BoardView::restore);
    connect(model, &BoardModel::totalsChanged, this, &BoardView::refreshTotals);
    rebuild();
}

void BoardView::rebuild()
{
    m_lift.reset();
    qDeleteAll(m_columns);
    m_columns.clear();
    m_built.clear();
    while (QLayoutItem *rest = m_content->layout()->takeAt(0))
        delete rest;
    for (int i = 0; i < m_model->stageCount(); ++i) {
        auto *column = new BoardColumn(m_model, m_delegate, i, m_content);
        m_columns.append(column);
        m_built.append(m_model->stageAt(i).id);
        connectColumn(column, i);
        m_content->layout()->addWidget(column);
    }
    static_cast<QHBoxLayout *>(m_content->layout())->addStretch(1);
    m_active = 0;
    fitColumns();
}

void BoardView::connectColumn(BoardColumn *column, int stage)
{
    ColumnList *cards = column->list();
    cards->keyFilter = [this, stage](QKeyEvent *event) { return handleKey(stage, event); };
    connect(cards->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, stage] { selectionChangedIn(stage); });
    connect(cards->selectionModel(), &QItemSelectionModel::currentChanged, this, &BoardView::chosenChanged);
    cards->peopleToDrag = [this] { return chosenPeople(); };
    connect(cards, &ColumnList::entered, this, [this](int entered, bool byMouse) {
        m_active = entered;
        if (!byMouse) // what is under the pointer must stay there
            ensureWidgetVisible(m_columns.at(entered), columnGap, 0);
        emit chosenChanged();
    });
    connect(cards, &ColumnList::left, this, [this] {
        if (m_lift)
            endLift(tr("Move cancelled."));
    });
    connect(cards, &ColumnList::opened, this, &BoardView::personOpened);
    connect(cards, &ColumnList::menuAsked, this, &BoardView::menuAsked);
    connect(cards, &ColumnList::dragStarted, this, &BoardView::dragBegins);
    connect(cards, &ColumnList::dragFinished, this, &BoardView::dragEnds);
    connect(cards, &ColumnList::dropHovered, this, [this](bool hovered) {
        if (!hovered)
            m_scroller->pause();
    });
    connect(cards, &ColumnList::dragMoved, this, [this, column](const QPoint &global) {
        m_scroller->moved(global, column->isFolded() ? nullptr : column->list());
    });
    connect(column, &BoardColumn::foldChanged, this, &BoardView::fitColumns);
    connect(column, &BoardColumn::selectAllAsked, this, [this, stage] { selectAllIn(stage); });
}

// --- size and looks ---

void BoardView::fitColumns()
{
    int open = 0, folded = 0;
    for (const BoardColumn *column : std::as_const(m_columns))
        (column->isFolded() ? folded : open) += 1;
    const int room = viewport()->width() - 20 - folded * (FoldedColumn::foldedWidth + columnGap) + columnGap;
    // As many whole columns as fit at the narrowest share the room; the rest is reached by scrolling.
    const int together = std::max(1, std::min(open, room / (narrowest + columnGap)));
    const int width =
        std::clamp(room / together - columnGap, std::min(narrowest, std::max(180, room - columnGap)), widest);
    for (BoardColumn *column : std::as_const(m_columns))
        column->setColumnWidth(width);
    horizontalScrollBar()->setSingleStep((width + columnGap) / 2);
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fitColumns();
}

void BoardView::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_delegate->forgetAll();
        for (BoardColumn *column : std::as_const(m_columns))
            column->list()->doItemsLayout();
    }
}

void BoardView::setCompact(bool compact)
{
    keep();
    m_delegate->setCompact(compact);
    for (BoardColumn *column : std::as_const(m_columns))
        column->list()->doItemsLayout();
    restore();
}

void BoardView::refreshTotals()
{
    for (BoardColumn *column : std::as_const(m_columns))
        column->refresh();
}

// --- who is chosen ---

QList<PersonId> BoardView::chosenPeople() const
{
    QList<PersonId> people;
    for (const BoardColumn *column : m_columns)
        people += column->list()->selectedPeople();
    if (people.isEmpty() && currentPerson().isValid())
        people.append(currentPerson());
    return people;
}

int BoardView::selectedCount() const
{
    int count = 0;
    for (const BoardColumn *column : m_columns)
        count += column->list()->selectedCount();
    return count;
}

PersonId BoardView::currentPerson() const
{
    return m_active < columnCount() ? list(m_active)->currentPerson() : PersonId();
}

void BoardView::selectionChangedIn(int stage)
{
    const bool extends = QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!m_restoring && !extends && list(stage)->selectionModel()->hasSelection()) {
        m_restoring = true;
        for (int i = 0; i < columnCount(); ++i) {
            if (i != stage)
                list(i)->selectionModel()->clearSelection();
        }
        m_restoring = false;
    }
    if (!m_restoring)
        emit chosenChanged();
}

void BoardView::selectAllIn(int stage)
{
    list(stage)->setFocus();
    list(stage)->selectAll();
    emit announced(tr("%n card(s) selected in %1", nullptr, list(stage)->selectedCount())
                       .arg(m_model->stageAt(stage).name));
}

void BoardView::focusBoard()
{
    if (m_active < columnCount())
        list(m_active)->setFocus();
}

void BoardView::focusPerson(PersonId person)
{
    const QModelIndex index = m_model->indexOf(person);
    if (!index.isValid())
        return;
    const int stage = index.parent().row();
    list(stage)->setFocus();
    list(stage)->setCurrentPerson(person, QItemSelectionModel::ClearAndSelect);
    ensureWidgetVisible(m_columns.at(stage), columnGap, 0);
}

// --- keeping the place ---

void BoardView::keep()
{
    m_kept = {};
    m_kept.current = currentPerson();
    for (int i = 0; i < columnCount(); ++i) {
        m_kept.places.insert(i, list(i)->place());
        m_kept.selected.insert(i, list(i)->selectedPeople());
        m_kept.focused = m_kept.focused || list(i) == window()->focusWidget(); // also while a popup is open
    }
    m_restoring = true;
}

void BoardView::restore()
{
    QList<StageId> stages;
    for (int i = 0; i < m_model->stageCount(); ++i)
        stages.append(m_model->stageAt(i).id);
    if (stages != m_built) {
        rebuild();
        m_restoring = false;
        emit chosenChanged();
        return;
    }
    for (int i = 0; i < columnCount(); ++i) {
        if (list(i)->rootIndex() != m_model->stageIndex(i))
            list(i)->takeRoot();
    }
    selectPeople(m_kept.selected);
    for (int i = 0; i < columnCount(); ++i)
        list(i)->restore(m_kept.places.value(i));
    // Focus follows the card into another column.
    const QModelIndex current = m_model->indexOf(m_kept.current);
    if (current.isValid()) {
        const int stage = current.parent().row();
        const bool moved = stage != m_active;
        list(stage)->setCurrentPerson(m_kept.current, QItemSelectionModel::NoUpdate);
        if (moved && m_kept.focused && !m_columns.at(stage)->isFolded())
            list(stage)->setFocus();
        else if (moved)
            m_active = stage;
        if (moved) {
            list(stage)->scrollTo(current);
            ensureWidgetVisible(m_columns.at(stage), columnGap, 0);
        }
    }
    m_restoring = false;
    if (m_lift && !std::all_of(m_lift->people.cbegin(), m_lift->people.cend(),
                               [this](PersonId person) { return m_model->indexOf(person).isValid(); }))
        endLift(tr("Move cancelled."));
    else if (m_lift)
        showLift();
    emit chosenChanged();
}

void BoardView::selectPeople(const QHash<int, QList<PersonId>> &byStage)
{
    QHash<int, QList<int>> rows;
    for (const QList<PersonId> &people : byStage) {
        for (const PersonId person : people) {
            if (const QModelIndex index = m_model->indexOf(person); index.isValid())
                rows[index.parent().row()].append(index.row());
        }
    }
    for (int stage = 0; stage < columnCount(); ++stage) {
        QList<int> chosen = rows.value(stage);
        std::sort(chosen.begin(), chosen.end());
        const QModelIndex root = m_model->stageIndex(stage);
        QItemSelection selection;
        // Runs of neighbours become one range: tens of thousands may be selected.
        for (qsizetype from = 0; from < chosen.size();) {
            qsizetype to = from;
            while (to + 1 < chosen.size() && chosen.at(to + 1) == chosen.at(to) + 1)
                ++to;
            selection.append(QItemSelectionRange(m_model->index(chosen.at(from), 0, root),
                                                 m_model->index(chosen.at(to), 0, root)));
            from = to + 1;
        }
        list(stage)->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
}

// --- keys ---

int BoardView::nextColumn(int stage, int step) const
{
    int next = stage + step;
    while (next >= 0 && next < columnCount() && m_columns.at(next)->isFolded())
        next += step;
    return next >= 0 && next < columnCount() ? next : -1;
}

void BoardView::goSideways(int step)
{
    const int next = nextColumn(m_active, step);
    if (next < 0)
        return;
    ColumnList *from = list(m_active);
    const int y = from->currentIndex().isValid() ? from->visualRect(from->currentIndex()).center().y() : 0;
    ColumnList *to = list(next);
    for (BoardColumn *column : std::as_const(m_columns))
        column->list()->clearSelection();
    const int rows = m_model->rowCount(to->rootIndex());
    to->setFocus();
    if (rows > 0) {
        QModelIndex index = to->indexAt({to->viewport()->width() / 2, std::max(0, y)});
        if (!index.isValid())
            index = m_model->index(rows - 1, 0, to->rootIndex());
        to->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
        to->scrollTo(index);
    }
    ensureWidgetVisible(m_columns.at(next), columnGap, 0);
}

bool BoardView::handleKey(int stage, QKeyEvent *event)
{
    m_active = stage;
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
        for (BoardColumn *column : std::as_const(m_columns))
            column->list()->clearSelection();
        return true;
    default:
        return false;
    }
}

void BoardView::moveChosen(int step)
{
    const QList<PersonId> people = chosenPeople();
    if (people.isEmpty())
        return;
    const int to = m_active + step;
    if (to < 0 || to >= columnCount()) {
        emit announced(step < 0 ? tr("%1 is the first stage.").arg(m_model->stageAt(m_active).name)
                                : tr("%1 is the last stage.").arg(m_model->stageAt(m_active).name));
        return;
    }
    emit moveAsked(people, m_model->stageAt(to).id, {}, {});
}

// --- lifting ---

void BoardView::beginLift()
{
    const QList<PersonId> people = chosenPeople();
    const QModelIndex current = list(m_active)->currentIndex();
    if (people.isEmpty() || !current.isValid())
        return;
    m_lift = Lift{people, m_active, current.row()};
    m_delegate->setLifted({people.cbegin(), people.cend()});
    for (BoardColumn *column : std::as_const(m_columns))
        column->setDropLook(BoardColumn::DropLook::Possible);
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
        stepLift(0, m_model->rowCount(m_model->stageIndex(m_lift->stage)) - m_lift->row);
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

void BoardView::stepLift(int stageStep, int rowStep)
{
    m_lift->stage = std::clamp(m_lift->stage + stageStep, 0, columnCount() - 1);
    const int rows = m_model->rowCount(m_model->stageIndex(m_lift->stage));
    int row = std::clamp(m_lift->row + rowStep, 0, rows);
    // The two places beside the card itself are the one where it is.
    while (rowStep != 0 && row > 0 && row < rows &&
           m_model->isAlreadyThere(m_lift->stage, row, m_lift->people))
        row += rowStep > 0 ? 1 : -1;
    m_lift->row = row;
    showLift();
    const bool home = m_model->isAlreadyThere(m_lift->stage, row, m_lift->people);
    emit announced(home ? tr("%1, where it was").arg(m_model->stageAt(m_lift->stage).name)
                        : tr("%1, place %2 of %3")
                              .arg(m_model->stageAt(m_lift->stage).name, QLocale().toString(row + 1),
                                   QLocale().toString(rows + 1)));
}

void BoardView::showLift()
{
    for (int i = 0; i < columnCount(); ++i) {
        const bool here = i == m_lift->stage;
        list(i)->showInsertion(here ? m_lift->row : -1);
        m_columns.at(i)->setDropLook(here ? BoardColumn::DropLook::Hovered : BoardColumn::DropLook::Possible);
        list(i)->viewport()->update();
    }
    ColumnList *target = list(m_lift->stage);
    const int rows = m_model->rowCount(target->rootIndex());
    if (rows > 0)
        target->scrollTo(m_model->index(std::clamp(m_lift->row, 0, rows - 1), 0, target->rootIndex()));
    ensureWidgetVisible(m_columns.at(m_lift->stage), columnGap, 0);
}

void BoardView::dropLift()
{
    const Lift lift = *m_lift;
    const bool same = m_model->isAlreadyThere(lift.stage, lift.row, lift.people);
    endLift(same ? tr("Put back.") : QString());
    if (same)
        return;
    const BoardModel::Neighbours between = m_model->neighboursAt(lift.stage, lift.row, lift.people);
    emit moveAsked(lift.people, m_model->stageAt(lift.stage).id, between.after, between.before);
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
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->setDropLook(BoardColumn::DropLook::Possible);
        column->list()->viewport()->update();
    }
}

void BoardView::dragEnds()
{
    m_scroller->stop();
    const bool dragged = std::exchange(m_dragging, false);
    m_delegate->setLifted({});
    for (BoardColumn *column : std::as_const(m_columns)) {
        column->setDropLook(BoardColumn::DropLook::None);
        column->list()->showInsertion(-1);
        column->list()->viewport()->update();
    }
    if (dragged)
        emit dragFinished();
}

} // namespace vouch::ui
