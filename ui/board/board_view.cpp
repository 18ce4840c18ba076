// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_view.h"

#include "ui/parts/theme.h"

#include <QApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{
constexpr int columnGap = 8;
constexpr int narrowestAt100 = 250, widestAt100 = 340;

/// Larger text makes columns wider, by half as much: names stay readable and more than one column stays in
/// view.
int withText(int at100)
{
    return at100 * (100 + theme::zoom()) / 200;
}
} // namespace

BoardView::BoardView(BoardModel *model, QWidget *parent)
    : QScrollArea(parent)
    , m_model(model)
    , m_delegate(new CardDelegate(model, this))
    , m_scroller(new EdgeScroller(this, this))
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    viewport()->setAcceptDrops(true);
    setCornerWidget(new QWidget(this)); // the style would frame it
    m_headerRoom = new QWidget(this);
    m_headerRoom->hide();
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, &BoardView::placeHeaders);
    connect(m_scroller, &EdgeScroller::scrolled, this, &BoardView::showDropPlace);
    connect(model, &BoardModel::contentAboutToChange, this, &BoardView::keep);
    connect(model, &BoardModel::contentChanged, this, &BoardView::restore);
    connect(model, &BoardModel::totalsChanged, this, &BoardView::refreshTotals);
    connect(model, &BoardModel::looksChanged, this, &BoardView::updateCards);
    connect(model, &BoardModel::ranksChanged, this, &BoardView::updateCards);
    rebuild();
}

void BoardView::updateCards()
{
    for (ColumnList *cards : std::as_const(m_lists))
        cards->viewport()->update();
}

QStringList BoardView::shape() const
{
    QStringList parts;
    for (int i = 0; i < m_model->stageCount(); ++i)
        parts << m_model->stageAt(i).key + u'/' + QString::number(m_model->stageAt(i).id.value);
    for (int lane = 0; m_model->hasLanes() && lane < m_model->laneCount(); ++lane)
        parts << u"lane "_s + m_model->laneOwner(lane);
    return parts;
}

void BoardView::rebuild()
{
    m_lift.reset();
    m_columns.clear();
    m_lists.clear();
    m_bands.clear();
    m_laneRows.clear();
    m_laneCells.clear();
    delete std::exchange(m_headers, nullptr);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    setWidget(content); // the one before goes with all that is in it
    content->setAutoFillBackground(false);
    m_built = shape();
    const bool lanes = m_model->hasLanes();
    setVerticalScrollBarPolicy(lanes ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    buildColumns();
    if (lanes)
        buildLanes();
    for (int column = 0; column < columnCount(); ++column)
        applyFold(column);
    m_active = 0;
    placeHeaders();
    fitColumns();
}

void BoardView::buildColumns()
{
    const bool lanes = m_model->hasLanes();
    if (lanes)
        m_headers = new QWidget(m_headerRoom);
    auto *row = new QHBoxLayout(lanes ? m_headers : widget());
    row->setContentsMargins(10, 0, 10, lanes ? 4 : 8);
    row->setSpacing(columnGap);
    for (int i = 0; i < m_model->stageCount(); ++i) {
        auto *column = new BoardColumn(m_model, m_delegate, i, !lanes, lanes ? m_headers : widget());
        m_columns.append(column);
        connectColumn(column, i);
        row->addWidget(column);
        if (!lanes) {
            m_lists.append(column->list());
            connectList(column->list());
        }
    }
    row->addStretch(1);
    if (lanes)
        m_headers->show();
}

void BoardView::buildLanes()
{
    auto *rows = new QVBoxLayout(widget());
    rows->setContentsMargins(10, 0, 10, 8);
    rows->setSpacing(4);
    for (int lane = 0; lane < m_model->laneCount(); ++lane) {
        auto *band = new LaneBand(m_model, lane, widget());
        auto *room = new QWidget(widget());
        auto *row = new QHBoxLayout(room);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(columnGap);
        for (int column = 0; column < m_model->stageCount(); ++column) {
            auto *cell = new LaneCell(m_model, m_delegate, lane * m_model->stageCount() + column, room);
            m_laneCells.append(cell);
            m_lists.append(cell->list());
            connectList(cell->list());
            connect(cell->strip(), &QAbstractButton::clicked, this,
                    [this, column] { m_columns.at(column)->setFolded(false); });
            setEmptyWords(cell->list(), *m_model, cell->list()->stage());
            row->addWidget(cell);
        }
        row->addStretch(1);
        const QString owner = m_model->laneOwner(lane);
        const bool folded = m_foldedLanes.contains(owner);
        band->setFolded(folded);
        room->setHidden(folded);
        connect(band, &QAbstractButton::clicked, this, [this, band, room, owner] {
            const bool fold = !band->isFolded();
            if (fold)
                m_foldedLanes.insert(owner);
            else
                m_foldedLanes.remove(owner);
            band->setFolded(fold);
            room->setHidden(fold);
            emit foldsChanged();
        });
        m_bands.append(band);
        m_laneRows.append(room);
        rows->addWidget(band);
        rows->addWidget(room);
    }
    rows->addStretch(1);
}

void BoardView::connectColumn(BoardColumn *column, int index)
{
    const BoardHeader *header = column->header();
    connect(column, &BoardColumn::foldChanged, this, [this, column, index] {
        const QString key = m_model->stageAt(index).key;
        if (column->isFolded())
            m_folded.insert(key);
        else
            m_folded.remove(key);
        applyFold(index);
        fitColumns();
        emit foldsChanged();
    });
    connect(header, &BoardHeader::selectAllRequested, this, [this, index] { selectAllIn(index); });
    connect(header, &BoardHeader::addRequested, this, [this, index] { emit addRequested(index); });
    connect(header, &BoardHeader::waitingRequested, this, &BoardView::waitingRequested);
    connect(header, &BoardHeader::aggregateChosen, this, &BoardView::aggregateChosen);
    connect(header, &BoardHeader::sortChosen, this, &BoardView::sortChosen);
    connect(header, &BoardHeader::reportRequested, this,
            [this, index] { emit reportRequested(m_model->stageAt(index)); });
    connect(header, &BoardHeader::stageEdited, this, &BoardView::stageEdited);
    connect(header, &BoardHeader::renameEnded, this, &BoardView::focusBoard);
}

void BoardView::connectList(ColumnList *cards)
{
    const int cell = cards->stage();
    cards->keyFilter = [this, cell](QKeyEvent *event) { return handleKey(cell, event); };
    connect(cards->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this, cell] { selectionChangedIn(cell); });
    connect(cards->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_restoring)
            m_standsIn = {};
        emit chosenChanged();
    });
    cards->peopleToDrag = [this] { return chosen(); };
    connect(cards, &ColumnList::entered, this, [this](int entered, bool byMouse) {
        m_active = entered;
        if (!byMouse) // what is under the pointer must stay there
            showCell(entered);
        emit chosenChanged();
    });
    connect(cards, &ColumnList::left, this, [this] {
        if (m_lift)
            endLift(tr("Move cancelled."));
    });
    connect(cards, &ColumnList::opened, this, &BoardView::opened);
    connect(cards, &ColumnList::menuRequested, this, &BoardView::menuRequested);
    connect(cards, &ColumnList::dragStarted, this, &BoardView::dragBegins);
    connect(cards, &ColumnList::dragFinished, this, &BoardView::dragEnds);
}

// --- folding ---

bool BoardView::isFoldedCell(int cell) const
{
    const int lane = m_model->laneOfCell(cell);
    return m_columns.at(m_model->columnOfCell(cell))->isFolded() ||
           (lane < laneCount() && m_bands.at(lane)->isFolded());
}

void BoardView::applyFold(int column)
{
    const bool folded = m_folded.contains(m_model->stageAt(column).key);
    {
        const QSignalBlocker quiet(m_columns.at(column));
        m_columns.at(column)->setFolded(folded, false);
    }
    for (int cell = column; cell < int(m_laneCells.size()); cell += columnCount())
        m_laneCells.at(cell)->setFolded(folded);
}

void BoardView::setFoldedColumns(const QStringList &keys)
{
    m_folded = {keys.cbegin(), keys.cend()};
    for (int column = 0; column < columnCount(); ++column)
        applyFold(column);
    fitColumns();
}

void BoardView::setFoldedLanes(const QStringList &owners)
{
    m_foldedLanes = {owners.cbegin(), owners.cend()};
    for (int lane = 0; lane < laneCount(); ++lane) {
        const bool folded = m_foldedLanes.contains(m_model->laneOwner(lane));
        m_bands.at(lane)->setFolded(folded);
        m_laneRows.at(lane)->setHidden(folded);
    }
}

QPoint BoardView::besideCard() const
{
    const ColumnList *cards = list(m_active);
    const QRect card = cards->visualRect(cards->currentIndex());
    return cards->viewport()->mapToGlobal(card.isValid() ? card.topRight() - QPoint(40, 0) : QPoint(40, 40));
}

QPoint BoardView::addPlace(int column)
{
    BoardColumn *head = m_columns.at(column);
    if (!m_headers)
        ensureWidgetVisible(head, 0, 0);
    const QWidget *below = head->isFolded() ? static_cast<QWidget *>(head) : head->header();
    return below->mapToGlobal(below->rect().topLeft() + QPoint(0, head->header()->addButton()->height() + 6));
}

std::optional<QPoint> BoardView::belowCard(Walker person) const
{
    const QModelIndex index = m_model->indexOf(person);
    if (!index.isValid())
        return {};
    const ColumnList *cards = list(index.parent().row());
    const QRect seen = cards->visualRect(index) & cards->viewport()->rect();
    if (seen.isEmpty() || !cards->isVisible())
        return {};
    return cards->viewport()->mapToGlobal(seen.bottomLeft() + QPoint(CardDelegate::gapX, 0));
}

void BoardView::renameActive()
{
    if (activeStage() < columnCount() && !m_columns.at(activeStage())->isFolded())
        m_columns.at(activeStage())->header()->rename();
}

// --- size and looks ---

void BoardView::fitColumns()
{
    int open = 0, folded = 0;
    for (const BoardColumn *column : std::as_const(m_columns))
        (column->isFolded() ? folded : open) += 1;
    const int room = viewport()->width() - 20 - folded * (FoldedColumn::foldedWidth + columnGap) + columnGap;
    const int narrowest = withText(narrowestAt100), widest = withText(widestAt100);
    // As many whole columns as fit at the narrowest share the room; the rest is reached by scrolling.
    const int together = std::max(1, std::min(open, room / (narrowest + columnGap)));
    const int width =
        std::clamp(room / together - columnGap, std::min(narrowest, std::max(180, room - columnGap)), widest);
    for (BoardColumn *column : std::as_const(m_columns))
        column->setColumnWidth(width);
    for (int cell = 0; cell < int(m_laneCells.size()); ++cell)
        m_laneCells.at(cell)->setFixedWidth(
            m_columns.at(m_model->columnOfCell(cell))->isFolded() ? FoldedColumn::foldedWidth : width);
    horizontalScrollBar()->setSingleStep((width + columnGap) / 2);
    fitLanes();
    placeHeaders();
}

void BoardView::fitLanes()
{
    constexpr int maxRows = 4;
    for (int lane = 0; lane < laneCount(); ++lane) {
        int rows = 1;
        const int first = lane * columnCount();
        for (int column = 0; column < columnCount(); ++column) {
            if (!m_columns.at(column)->isFolded())
                rows = std::max(rows, m_model->rowCount(m_model->stageIndex(first + column)));
        }
        m_laneRows.at(lane)->setFixedHeight(list(first)->heightOf(std::min(rows, maxRows)) + 8);
    }
}

void BoardView::placeHeaders()
{
    const bool lanes = m_headers != nullptr;
    m_headerRoom->setVisible(lanes);
    if (!lanes) {
        setViewportMargins(0, 0, 0, 0);
        return;
    }
    const int height = m_headers->sizeHint().height();
    setViewportMargins(0, height, 0, 0);
    m_headerRoom->setGeometry(viewport()->x(), viewport()->y() - height, viewport()->width(), height);
    m_headers->setGeometry(widget()->x(), 0, std::max(widget()->width(), m_headers->sizeHint().width()),
                           height);
    for (LaneBand *band : std::as_const(m_bands))
        band->setShift(-widget()->x());
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
        for (ColumnList *cards : std::as_const(m_lists))
            cards->doItemsLayout();
        fitColumns();
    }
}

void BoardView::setFields(BoardFields fields)
{
    keep();
    m_delegate->setFields(fields);
    for (ColumnList *cards : std::as_const(m_lists))
        cards->doItemsLayout();
    fitLanes();
    restore();
}

void BoardView::setCompact(bool compact)
{
    keep();
    m_delegate->setCompact(compact);
    for (ColumnList *cards : std::as_const(m_lists))
        cards->doItemsLayout();
    fitLanes();
    restore();
}

void BoardView::refreshTotals()
{
    if (shape() != m_built)
        return; // what is shown is being made anew
    for (BoardColumn *column : std::as_const(m_columns))
        column->refresh();
    for (LaneBand *band : std::as_const(m_bands))
        band->refresh();
    QList<bool> most; // where cards name the worst alone
    for (int column = 0; column < columnCount(); ++column)
        most.append(m_model->mostWait(column));
    if (std::exchange(m_mostWait, most) != most)
        updateCards();
    for (LaneCell *cell : std::as_const(m_laneCells))
        setEmptyWords(cell->list(), *m_model, cell->list()->stage());
}

BoardBox *BoardView::boxOf(int cell) const
{
    return m_laneCells.isEmpty() ? static_cast<BoardBox *>(m_columns.at(cell)) : m_laneCells.at(cell);
}

void BoardView::setDropState(int cell, DropState state)
{
    boxOf(cell)->setDropState(state);
}

void BoardView::showCell(int cell)
{
    ensureWidgetVisible(list(cell)->parentWidget(), columnGap, 0);
}

void BoardView::clearSelection()
{
    for (ColumnList *cards : std::as_const(m_lists))
        cards->clearSelection();
}

// --- who is chosen ---

QList<Walker> BoardView::chosen() const
{
    QList<Walker> people;
    for (const ColumnList *cards : std::as_const(m_lists))
        people += cards->selectedWalkers();
    if (people.isEmpty() && hasChosen())
        people.append(currentWalker());
    return people;
}

QList<PersonId> BoardView::chosenPeople() const
{
    QList<PersonId> people;
    QSet<PersonId> known;
    for (const Walker walker : chosen()) {
        const PersonId person = m_model->personOf(walker);
        if (!person.isValid() || known.contains(person))
            continue;
        known.insert(person);
        people.append(person);
    }
    return people;
}

PersonId BoardView::currentPerson() const
{
    return m_model->personOf(currentWalker());
}

bool BoardView::hasChosen() const
{
    return selectedCount() > 0 || (currentWalker().isValid() && currentWalker() != m_standsIn);
}

int BoardView::selectedCount() const
{
    int count = 0;
    for (const ColumnList *cards : m_lists)
        count += cards->selectedCount();
    return count;
}

Walker BoardView::currentWalker() const
{
    return m_active < cellCount() ? list(m_active)->currentWalker() : Walker();
}

void BoardView::selectionChangedIn(int cell)
{
    const bool extends = QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier);
    if (!m_restoring && !extends && list(cell)->selectionModel()->hasSelection()) {
        m_restoring = true;
        for (int i = 0; i < cellCount(); ++i) {
            if (i != cell)
                list(i)->selectionModel()->clearSelection();
        }
        m_restoring = false;
    }
    if (!m_restoring)
        emit chosenChanged();
}

void BoardView::selectAllIn(int column)
{
    m_restoring = true;
    clearSelection();
    int selected = 0;
    for (int cell = column; cell < cellCount(); cell += columnCount()) {
        list(cell)->selectAll();
        selected += list(cell)->selectedCount();
    }
    m_restoring = false;
    list(column)->setFocus();
    emit chosenChanged();
    emit announced(
        tr("%n card(s) selected in %1", nullptr, selected).arg(m_model->called(m_model->stageAt(column))));
}

void BoardView::chooseNone()
{
    m_restoring = true;
    clearSelection();
    m_restoring = false;
    focusBoard();
    emit chosenChanged();
}

void BoardView::focusBoard()
{
    if (m_active < cellCount())
        list(m_active)->setFocus();
}

void BoardView::focusCard(Walker person)
{
    const QModelIndex index = m_model->indexOf(person);
    if (!index.isValid())
        return;
    const int cell = index.parent().row();
    m_active = cell; // the focus may come later: a popup has just closed
    list(cell)->setFocus();
    list(cell)->setCurrent(person, QItemSelectionModel::ClearAndSelect);
    showCell(cell);
}

void BoardView::showFirstShown()
{
    const QWidget *focused = window()->focusWidget();
    const bool onCard =
        m_active < cellCount() && focused == list(m_active) && m_model->indexOf(currentWalker()).isValid();
    int cell = onCard ? m_active : 0;
    while (cell < cellCount() && (isFoldedCell(cell) || m_model->rowCount(m_model->stageIndex(cell)) == 0))
        ++cell;
    if (cell >= cellCount())
        return;
    if (!onCard) {
        m_active = cell;
        const QModelIndex first = m_model->index(0, 0, m_model->stageIndex(cell));
        list(cell)->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    }
    list(cell)->scrollTo(list(cell)->currentIndex());
    showCell(cell);
    emit chosenChanged();
}

// --- keeping the place ---

void BoardView::keep()
{
    m_kept = {};
    m_kept.current = currentWalker();
    for (int i = 0; i < cellCount(); ++i) {
        m_kept.places.insert(i, list(i)->place());
        m_kept.selected.insert(i, list(i)->selectedWalkers());
        m_kept.focused = m_kept.focused || list(i) == window()->focusWidget(); // also while a popup is open
    }
    m_restoring = true;
}

/// What was kept, for cells that are others now: each person's place is looked for wherever they are.
BoardView::Kept BoardView::placesByPerson() const
{
    Kept kept = m_kept;
    ColumnList::Place everywhere;
    for (int i = 0; i < int(m_kept.places.size()); ++i) {
        const ColumnList::Place &place = m_kept.places[i];
        everywhere.visible += place.visible;
        everywhere.atTop = everywhere.atTop && place.atTop;
    }
    kept.places.clear();
    for (int i = 0; i < cellCount(); ++i)
        kept.places.insert(i, everywhere);
    return kept;
}

void BoardView::restore()
{
    const bool made = shape() != m_built;
    if (made) {
        rebuild();
        m_kept = placesByPerson();
    }
    for (int i = 0; i < cellCount(); ++i) {
        if (list(i)->rootIndex() != m_model->stageIndex(i))
            list(i)->takeRoot();
    }
    fitLanes();
    selectPeople(m_kept.selected);
    for (int i = 0; i < cellCount(); ++i)
        list(i)->restore(m_kept.places.value(i));
    restoreCurrent();
    m_restoring = false;
    if (made)
        refreshTotals();
    if (m_lift && !std::all_of(m_lift->people.cbegin(), m_lift->people.cend(),
                               [this](Walker person) { return m_model->indexOf(person).isValid(); }))
        endLift(tr("Move cancelled."));
    else if (m_lift)
        showLift();
    emit chosenChanged();
}

/// Focus follows the card into another cell.
void BoardView::restoreCurrent()
{
    const QModelIndex current = m_model->indexOf(m_kept.current);
    if (!current.isValid()) {
        // Wherever the focus is: the keys of the window are about the board's card from anywhere.
        if (m_kept.current.isValid() && !m_acted.remove(m_kept.current))
            m_standsIn = currentWalker();
        return;
    }
    const int cell = current.parent().row();
    const bool moved = cell != m_active;
    list(cell)->setCurrent(m_kept.current, QItemSelectionModel::NoUpdate);
    if (m_kept.focused && window()->focusWidget() != list(cell) && !isFoldedCell(cell)) {
        // A popup that is open keeps its keys; the card has them when it closes.
        const QWidget *popup = QApplication::activePopupWidget();
        const QPointer<QWidget> typing = popup ? popup->focusWidget() : nullptr;
        list(cell)->setFocus();
        if (typing)
            typing->setFocus(Qt::PopupFocusReason);
    }
    m_active = cell;
    if (moved) {
        list(cell)->scrollTo(current);
        showCell(cell);
    }
}

void BoardView::selectPeople(const QHash<int, QList<Walker>> &byCell)
{
    QHash<int, QList<int>> rows;
    for (const QList<Walker> &people : byCell) {
        for (const Walker person : people) {
            if (const QModelIndex index = m_model->indexOf(person); index.isValid())
                rows[index.parent().row()].append(index.row());
        }
    }
    for (int cell = 0; cell < cellCount(); ++cell) {
        QList<int> chosen = rows.value(cell);
        std::sort(chosen.begin(), chosen.end());
        const QModelIndex root = m_model->stageIndex(cell);
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
        list(cell)->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
}

} // namespace vouch::ui
