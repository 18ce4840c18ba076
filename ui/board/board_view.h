// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_column.h"
#include "ui/board/edge_scroller.h"
#include "ui/board/lane_band.h"

#include <QHash>
#include <QMap>
#include <QScrollArea>
#include <QSet>
#include <optional>

namespace vouch::ui
{

/// All columns side by side, or with lanes a grid of owners and columns under headers that stay: selection
/// and focus across all cells, the keyboard's way of moving, dragging. It asks for moves and never makes one.
class BoardView : public QScrollArea
{
    Q_OBJECT
public:
    explicit BoardView(BoardModel *model, QWidget *parent = nullptr);

    BoardColumn *column(int stage) const { return m_columns.at(stage); }
    /// The cards of a cell; without lanes that is a column.
    ColumnList *list(int cell) const { return m_lists.at(cell); }
    int cellCount() const { return int(m_lists.size()); }
    LaneBand *lane(int lane) const { return m_bands.at(lane); }
    int laneCount() const { return int(m_bands.size()); }
    int columnCount() const { return int(m_columns.size()); }
    CardDelegate *delegate() const { return m_delegate; }

    /// For whoever acts on them: selected in all columns, in the order shown; without a selection the card
    /// that is current, unless it only stands where somebody else took one away.
    QList<Walker> chosen() const;
    /// The people among them, and of deals those whom they are with; each once.
    QList<PersonId> chosenPeople() const;
    bool hasChosen() const;
    /// What these were asked for is written now: where their cards go, the next one is chosen. None: it was
    /// not written.
    void acting(const QList<Walker> &people) { m_acted = {people.cbegin(), people.cend()}; }
    int selectedCount() const;
    Walker currentWalker() const;
    /// Of a deal whom it is with; may be nobody.
    PersonId currentPerson() const;
    /// The cell that has, or last had, the focus, and its column.
    int activeCell() const { return m_active; }
    int activeStage() const { return m_model->columnOfCell(m_active); }
    /// Where the current card is, for a popup that is asked for by keyboard.
    QPoint besideCard() const;
    /// Where this person's card ends, for a popup in place of a part of it; nowhere if it is not in view.
    std::optional<QPoint> belowCard(Walker person) const;
    /// Below the button at the head of a column that adds somebody there; the column comes into view.
    QPoint addPlace(int column);
    void focusBoard();
    void focusCard(Walker walker);
    /// Brings the first card into view, without the focus; one that has the focus and is still shown stays.
    void showFirstShown();
    void setCompact(bool compact);
    void setFields(BoardFields fields);
    /// Columns by the keys of their stages.
    QStringList foldedColumns() const { return {m_folded.cbegin(), m_folded.cend()}; }
    QStringList foldedLanes() const { return {m_foldedLanes.cbegin(), m_foldedLanes.cend()}; }
    /// Owners; those that have no lane now are kept for when they have one.
    void setFoldedLanes(const QStringList &owners);
    void setFoldedColumns(const QStringList &keys);
    /// The name of the active column is typed over.
    void renameActive();
    void refreshTotals();
    /// Asks to move each of the chosen people to the stage after (+1) or before (−1) their own.
    void moveChosen(int step);
    bool isLifting() const { return m_lift.has_value(); }
    void selectAllIn(int column);
    /// The card with the focus keeps it.
    void chooseNone();
    /// While a card follows the pointer the columns must not be made anew.
    bool isDragging() const { return m_dragging; }

signals:
    void dragStarted(const QList<vouch::Walker> &people);
    void dragFinished();
    void moveRequested(const QList<vouch::Walker> &people, vouch::StageId to, vouch::Walker after,
                       vouch::Walker before, const std::optional<QString> &owner);
    /// Different people to different stages, each `step` from their own, as one change.
    void stepRequested(const QMap<vouch::StageId, QList<vouch::Walker>> &people, int step);
    void foldsChanged();
    void waitingRequested();
    void addRequested(int column);
    void aggregateChosen(vouch::ui::BoardAggregate aggregate);
    void sortChosen(vouch::ui::BoardSort sort);
    void reportRequested(const vouch::Stage &stage);
    void stageEdited(const vouch::Stage &before, const vouch::Stage &after);
    void opened(vouch::Walker walker);
    void chosenChanged();
    void announced(const QString &message);
    /// A key that cannot do what it is for, and why.
    void refused(const QString &reason);
    void menuRequested(const QPoint &global);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A move being chosen by keyboard.
    struct Lift {
        QList<Walker> people;
        int cell = 0, row = 0;
    };
    /// Where something that is let go of would go; no cell: nowhere.
    struct DropPlace {
        int cell = -1, row = 0;
    };
    /// Selection, focus and scroll by person, while rows change.
    struct Kept {
        QHash<int, ColumnList::Place> places;
        QHash<int, QList<Walker>> selected;
        Walker current;
        bool focused = false;
    };

    void rebuild();
    void updateCards();
    QStringList shape() const;
    void buildColumns();
    void buildLanes();
    void connectColumn(BoardColumn *column, int index);
    void connectList(ColumnList *cards);
    void placeHeaders();
    void fitLanes();
    void applyFold(int column);
    bool isFoldedCell(int cell) const;
    void showCell(int cell);
    BoardBox *boxOf(int cell) const;
    void setDropState(int cell, DropState state);
    void clearSelection();
    void keep();
    void restore();
    void selectPeople(const QHash<int, QList<Walker>> &byCell);
    void restoreCurrent();
    Kept placesByPerson() const;
    void fitColumns();
    bool handleKey(int cell, QKeyEvent *event);
    bool goToLane(int step);
    bool handleLiftKey(QKeyEvent *event);
    bool chooseStandIn();
    void goSideways(int step);
    int nextCell(int cell, int step) const;
    void beginLift();
    void stepLift(int columnStep, int rowStep);
    void liftToLane(int step);
    void announceLift(bool home);
    void showLift();
    void dropLift();
    void endLift(const QString &message);
    DropPlace dropPlaceAt(const QPoint &global) const;
    void showDropPlace();
    void hideDropPlace();
    void dragBegins(const QList<Walker> &people);
    void dragEnds();
    void selectionChangedIn(int cell);

    BoardModel *m_model;
    CardDelegate *m_delegate;
    EdgeScroller *m_scroller;
    QWidget *m_headerRoom = nullptr, *m_headers = nullptr; ///< with lanes
    QList<BoardColumn *> m_columns;
    QList<ColumnList *> m_lists;
    QList<LaneBand *> m_bands;
    QList<QWidget *> m_laneRows;
    QList<LaneCell *> m_laneCells;
    QSet<QString> m_folded, m_foldedLanes;
    QList<bool> m_mostWait; ///< by column
    QStringList m_built;    ///< what the columns and lanes were made for
    int m_active = 0;
    bool m_restoring = false, m_dragging = false;
    std::optional<QPoint> m_dragAt; ///< where the pointer is, while it drags something over the board
    Kept m_kept;
    QSet<Walker> m_acted; ///< of whom something was last written
    Walker m_standsIn;    ///< current since the card that was is taken away by somebody else
    std::optional<Lift> m_lift;
};

} // namespace vouch::ui
