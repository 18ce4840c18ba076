// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_header.h"
#include "ui/board/column_list.h"

#include <QAbstractButton>
#include <QFrame>

namespace vouch::ui
{

/// What stands for a cell whose column is folded: name upright, number of people; unfolds by click, Enter or
/// Space. What is dropped on it goes to the top of the stage.
class FoldedColumn : public QAbstractButton
{
    Q_OBJECT
public:
    FoldedColumn(BoardModel *model, int cell, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {foldedWidth, 200}; }
    /// Counts one owner's people instead of everybody in the stage.
    void setPerLane() { m_perLane = true; }
    static constexpr int foldedWidth = 44;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString name() const;

    BoardModel *m_model;
    int m_cell;
    bool m_perLane = false;
};

enum class DropState { None, Possible, Hovered };

/// The box behind cards, or behind a header: shows where something may be dropped.
class BoardBox : public QFrame
{
    Q_OBJECT
public:
    using QFrame::QFrame;
    void setDropState(DropState state);
    /// A bar of this colour along the top.
    void setColour(const QString &hex);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_colour;
    DropState m_dropState = DropState::None;
};

/// What one owner has in one stage, or the folded strip.
class LaneCell : public BoardBox
{
    Q_OBJECT
public:
    LaneCell(BoardModel *model, CardDelegate *delegate, int cell, QWidget *parent = nullptr);
    ColumnList *list() const { return m_list; }
    FoldedColumn *strip() const { return m_strip; }
    void setFolded(bool folded);

private:
    ColumnList *m_list;
    FoldedColumn *m_strip;
};

/// A stage on the board: header that stays, cards that scroll, or the folded strip. With lanes the cards are
/// in LaneCells and this is the header alone.
class BoardColumn : public BoardBox
{
    Q_OBJECT
public:
    BoardColumn(BoardModel *model, CardDelegate *delegate, int column, bool withCards,
                QWidget *parent = nullptr);

    /// Nothing with lanes.
    ColumnList *list() const { return m_list; }
    BoardHeader *header() const { return m_header; }
    bool isFolded() const { return m_foldedNow; }
    /// `focus`: it was asked for here, so that the focus goes along.
    void setFolded(bool folded, bool focus = true);
    /// Figures of the header and the words of an empty column.
    void refresh();
    /// Width of the unfolded column.
    void setColumnWidth(int width);

signals:
    void foldChanged();

private:
    BoardModel *m_model;
    int m_column;
    ColumnList *m_list = nullptr;
    FoldedColumn *m_strip;
    BoardHeader *m_header;
    bool m_foldedNow = false;
    int m_columnWidth = 280;
};

/// What an empty cell says.
void setEmptyWords(ColumnList *list, const BoardModel &model, int cell);

} // namespace vouch::ui
