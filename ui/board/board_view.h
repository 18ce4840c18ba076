// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_column.h"
#include "ui/board/edge_scroller.h"

#include <QHash>
#include <QScrollArea>
#include <optional>

namespace vouch::ui
{

/// All columns side by side: selection and focus across them, the keyboard's way of moving, dragging. It asks
/// for moves and never makes one.
class BoardView : public QScrollArea
{
    Q_OBJECT
public:
    explicit BoardView(BoardModel *model, QWidget *parent = nullptr);

    BoardColumn *column(int stage) const { return m_columns.at(stage); }
    int columnCount() const { return int(m_columns.size()); }
    CardDelegate *delegate() const { return m_delegate; }

    /// Selected in all columns, in the order shown; without a selection the card that has the focus.
    QList<PersonId> chosenPeople() const;
    int selectedCount() const;
    PersonId currentPerson() const;
    /// The column that has, or last had, the focus.
    int activeStage() const { return m_active; }
    void focusBoard();
    void focusPerson(PersonId person);
    void setCompact(bool compact);
    void refreshTotals();
    /// Asks to move the chosen people to the next (+1) or previous (−1) stage of the active column.
    void moveChosen(int step);
    bool isLifting() const { return m_lift.has_value(); }
    void selectAllIn(int stage);
    /// While a card follows the pointer the columns must not be made anew.
    bool isDragging() const { return m_dragging; }

signals:
    void dragFinished();
    void moveAsked(const QList<vouch::PersonId> &people, vouch::StageId to, vouch::PersonId after,
                   vouch::PersonId before);
    void personOpened(vouch::PersonId person);
    void chosenChanged();
    void announced(const QString &message);
    void menuAsked(const QPoint &global);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A move being chosen by keyboard.
    struct Lift {
        QList<PersonId> people;
        int stage = 0, row = 0;
    };
    /// Selection, focus and scroll by person, while rows change.
    struct Kept {
        QHash<int, ColumnList::Place> places;
        QHash<int, QList<PersonId>> selected;
        PersonId current;
        bool focused = false;
    };

    ColumnList *list(int stage) const { return m_columns.at(stage)->list(); }
    void rebuild();
    void connectColumn(BoardColumn *column, int stage);
    void keep();
    void restore();
    void selectPeople(const QHash<int, QList<PersonId>> &byStage);
    void fitColumns();
    bool handleKey(int stage, QKeyEvent *event);
    bool handleLiftKey(QKeyEvent *event);
    void goSideways(int step);
    int nextColumn(int stage, int step) const;
    void beginLift();
    void stepLift(int stageStep, int rowStep);
    void showLift();
    void dropLift();
    void endLift(const QString &message);
    void dragBegins(const QList<PersonId> &people);
    void dragEnds();
    void selectionChangedIn(int stage);

    BoardModel *m_model;
    CardDelegate *m_delegate;
    EdgeScroller *m_scroller;
    QWidget *m_content;
    QList<BoardColumn *> m_columns;
    QList<StageId> m_built; ///< the stages the columns were made for
    int m_active = 0;
    bool m_restoring = false, m_dragging = false;
    Kept m_kept;
    std::optional<Lift> m_lift;
};

} // namespace vouch::ui
