// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/column_list.h"

#include <QAbstractButton>
#include <QFrame>

class QLabel;
class QToolButton;

namespace vouch::ui
{

/// What stands for a column that is folded: name upright, number of people; unfolds by click, Enter or Space
/// and takes drops for the top of the stage.
class FoldedColumn : public QAbstractButton
{
    Q_OBJECT
public:
    FoldedColumn(BoardModel *model, int stage, QWidget *parent = nullptr);
    QSize sizeHint() const override { return {foldedWidth, 200}; }
    static constexpr int foldedWidth = 44;

signals:
    void dropHovered(bool hovered);
    void dragMoved(const QPoint &global);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    BoardModel *m_model;
    int m_stage;
};

/// A stage on the board: header that stays, cards that scroll, or the folded strip.
class BoardColumn : public QFrame
{
    Q_OBJECT
public:
    enum class DropLook { None, Possible, Hovered };

    BoardColumn(BoardModel *model, CardDelegate *delegate, int stage, QWidget *parent = nullptr);

    ColumnList *list() const { return m_list; }
    bool isFolded() const { return m_folded != nullptr && m_foldedNow; }
    void setFolded(bool folded);
    void setDropLook(DropLook look);
    /// Figures of the header and the words of an empty column.
    void refresh();
    /// Width of the unfolded column.
    void setColumnWidth(int width);

signals:
    void foldChanged();
    void selectAllAsked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHeader();
    void fillMenu();

    BoardModel *m_model;
    int m_stage;
    ColumnList *m_list;
    FoldedColumn *m_folded;
    QWidget *m_header;
    QLabel *m_name = nullptr, *m_count = nullptr, *m_sum = nullptr, *m_waiting = nullptr;
    QToolButton *m_menuButton = nullptr;
    bool m_foldedNow = false;
    int m_columnWidth = 280;
    DropLook m_dropLook = DropLook::None;
};

} // namespace vouch::ui
