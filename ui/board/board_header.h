// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_model.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace vouch::ui
{

/// The top of a column: name, count, those who wait too long; the chosen amount and the share of the board;
/// how many went on. Its menu holds what can be done with the column.
class BoardHeader : public QWidget
{
    Q_OBJECT
public:
    BoardHeader(BoardModel *model, int column, QWidget *parent = nullptr);

    void refresh();
    /// Lets the name be typed over where it stands; own stages only.
    void rename();
    QToolButton *menuButton() const { return m_menuButton; }
    QToolButton *waitingButton() const { return m_waiting; }
    QToolButton *addButton() const { return m_add; }
    /// Loud while more are here than there should be.
    QToolButton *limitButton() const { return m_over; }

signals:
    void foldRequested();
    void selectAllRequested();
    /// Show only who waits too long.
    void waitingRequested();
    /// Somebody new is to come here.
    void addRequested();
    void aggregateChosen(vouch::ui::BoardAggregate aggregate);
    void sortChosen(vouch::ui::BoardSort sort);
    void reportRequested();
    /// A key ended the typing over of the name: the focus stands on nothing.
    void renameEnded();
    /// The stage as it should be: another name, colour or limit.
    /// `before`: as it was when the editing began.
    void stageEdited(const vouch::Stage &before, const vouch::Stage &after);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillMenu();
    void addChoices(QMenu *menu);
    void addStageEdits(QMenu *menu);
    void refreshWaiting(const BoardModel::Totals &totals);
    void refreshAmount(const BoardModel::Totals &totals);
    void refreshWay();
    void askLimit();
    void askCapacity();
    QString countText(const BoardModel::Totals &totals) const;
    void refreshCount(const BoardModel::Totals &totals);
    QString besideDeals(const BoardModel::Totals &totals) const;
    void endRename(bool keep);

    BoardModel *m_model;
    int m_column;
    QLabel *m_name = nullptr, *m_count = nullptr, *m_amount = nullptr, *m_share = nullptr, *m_way = nullptr;
    Stage m_renamed; ///< as it was when its renaming began
    QLineEdit *m_edit = nullptr;
    QToolButton *m_waiting = nullptr, *m_menuButton = nullptr, *m_add = nullptr, *m_over = nullptr;
};

} // namespace vouch::ui
