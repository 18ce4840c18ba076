// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_model.h"
#include "ui/board/card_delegate.h"
#include "ui/board/even_list.h"

#include <functional>

namespace vouch::ui
{

/// The cards of one stage: the model's rows below its stage. Adds the line that shows where a card
/// would land, dragging with a picture, and a way to keep the place by person while cards come and go. Drops
/// are taken by the board: what lies under the pointer may change while it scrolls.
class ColumnList : public EvenList
{
    Q_OBJECT
public:
    /// What stands where, by person.
    struct Place {
        QList<std::pair<Walker, int>>
            visible; ///< people in view and the distance of their cards from the top edge
        Walker current;
        int currentRow = -1;
        bool atTop = true;
    };

    ColumnList(BoardModel *model, CardDelegate *delegate, int stage, QWidget *parent = nullptr);

    /// The cell of the model whose cards these are; without lanes the stage's number.
    int stage() const { return m_stage; }
    /// A cell of a lane: no more than its cards need.
    int heightOf(int rows) const { return rows * cellHeight(); }
    /// After a reset the root is gone.
    void takeRoot();
    QList<Walker> selectedWalkers() const;
    int selectedCount() const;
    Walker currentWalker() const;
    void setCurrent(Walker person, QItemSelectionModel::SelectionFlags flags);
    Place place() const;
    void restore(const Place &place);
    /// The line between cards; −1 takes it away.
    void showInsertion(int row);
    int insertion() const { return m_insertion; }
    /// The row in front of which something dropped at this point would go.
    int rowAt(const QPoint &inViewport) const;
    void setEmptyText(const QString &title, const QString &text);

    /// Sees every key first; true: it was used.
    std::function<bool(QKeyEvent *)> keyFilter;
    /// Who goes along when a card here is dragged; the selection may reach over several columns.
    std::function<QList<Walker>()> peopleToDrag;

signals:
    void dragStarted(const QList<vouch::Walker> &people);
    void dragFinished();
    void entered(int stage, bool byMouse);
    void left();
    void opened(vouch::Walker person);
    void menuRequested(const QPoint &global);

protected:
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    int rowHeight() const override { return cellHeight(); }

private:
    int cellHeight() const;
    void paintEmpty(QPainter &painter) const;

    BoardModel *m_model;
    CardDelegate *m_delegate;
    int m_stage;
    int m_insertion = -1;
    QString m_emptyTitle, m_emptyText;
};

} // namespace vouch::ui
