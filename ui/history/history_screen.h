// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/store/operation.h"
#include "ui/parts/screen.h"

class QFrame;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace vouch::ui
{

class BackPanel;
class HistoryBar;
class HistoryModel;
class RowKeeper;

/// Everything that was changed, and the way back: any operation can be taken back here, not only the last
/// one, and any that was taken back can be brought back.
class HistoryScreen final : public Screen
{
    Q_OBJECT
public:
    explicit HistoryScreen(QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("history"); }
    QString title() const override { return tr("History"); }
    QString iconName() const override { return QStringLiteral("history"); }
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) override;
    QList<QAction *> screenActions() const override;
    void focusFilter() override;

    /// Later changes stand in the way of undoing (`back`) or bringing back an operation: asks which of three
    /// ways to take.
    void offerChoice(OperationId id, bool back, const Error &why);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildFilterAndBack();
    void filter();
    void showNewest();
    void askBack();
    void goBack(OperationId operation);
    void reload();
    void loadMore();
    void turnSelected();
    void redo();
    void turn(OperationId id, bool back, UndoConflict way);
    void resolve(UndoConflict way);
    void showSelection();
    /// The change that keys and buttons act on.
    const Operation *chosen() const;
    QWidget *makeChoice();
    QWidget *makeEmpty();

    std::shared_ptr<Workspace> m_workspace;
    HistoryModel *m_model;
    QStackedWidget *m_stack;
    QListView *m_list;
    RowKeeper *m_keeper = nullptr;
    QFrame *m_choice = nullptr;
    QLabel *m_choiceText = nullptr;
    QPushButton *m_keepLater = nullptr, *m_alsoLater = nullptr;
    QLabel *m_choiceHint = nullptr;
    QAction *m_undo, *m_redo;
    QAction *m_back = nullptr; ///< to how everything was after the selected change
    HistoryBar *m_bar = nullptr;
    BackPanel *m_backPanel = nullptr;
    QLabel *m_emptyTitle = nullptr, *m_emptyText = nullptr;
    OperationId m_conflicting;
    bool m_conflictBack = true;
    int m_generation = 0, m_filtered = 0;
    bool m_loadingMore = false;
    bool m_toNewest = false; ///< the screen was just opened
    bool m_atEnd = false;
};

} // namespace vouch::ui
