// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_look.h"
#include "ui/board/board_model.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QToolButton;

namespace vouch::ui
{

/// The controls that say how a board is looked at: through which journey, filtered by what, in which order,
/// and the saved views. It changes nothing itself: `lookChanged` says what was asked for.
class BoardTools : public QWidget
{
    Q_OBJECT
public:
    explicit BoardTools(const BoardModel *model, QWidget *parent = nullptr);

    void setLenses(const QList<BoardLens> &lenses);
    void setLook(const BoardLook &look);
    /// `current`: the one that was chosen last; 0: none.
    void setViews(const QList<BoardViewRecord> &views, qint64 current);
    QToolButton *filterButton() const { return m_filter; }
    QToolButton *sortButton() const { return m_sort; }
    QToolButton *viewButton() const { return m_views; }
    QComboBox *lensBox() const { return m_lens; }

signals:
    void lookChanged(const vouch::ui::BoardLook &look);
    void viewChosen(const vouch::BoardViewRecord &view);
    void viewSaved(const QString &name);
    void viewOverwritten(const vouch::BoardViewRecord &view);
    void viewRenamed(const vouch::BoardViewRecord &view, const QString &name);
    void viewDeleted(const vouch::BoardViewRecord &view);

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QString &tip, void (BoardTools::*fill)());
    void takeIcons();
    void fillFilterMenu();
    void fillSortMenu();
    void fillViewMenu();
    void addWords(QMenu *menu, const QString &title, const QStringList &words,
                  QStringList BoardFilter::*list);
    void addSavedViews(QMenu *menu);
    void addOtherNames(QMenu *menu);
    void askName(const QString &heading, const QString &name,
                 const std::function<void(const QString &)> &use);
    void change(const std::function<void(BoardLook &)> &edit);

    const BoardModel *m_model;
    QComboBox *m_lens;
    QToolButton *m_filter, *m_sort, *m_views;
    BoardLook m_look;
    QList<BoardViewRecord> m_saved;
    qint64 m_current = 0;
};

} // namespace vouch::ui
