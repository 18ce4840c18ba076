// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"

class QFrame;
class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace vouch::ui {

class BackPanel;
class HistoryBar;
class HistoryModel;

/// Everything that was changed, and the way back: any operation can be taken back here, not only the last one.
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

    /// Takes an operation back; where later changes stand in the way, asks which of three ways to take.
    void undoOperation(OperationId id, const QString &label);

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
    void undoSelected();
    void redo();
    void offerChoice(OperationId id, const QString &label, const Error &why);
    void resolve(UndoConflict way);
    void finished(const Result<ChangeSet> &result, const QString &message);
    void showSelection();
    QWidget *makeChoice();
    QWidget *makeEmpty();

    std::shared_ptr<Workspace> m_workspace;
    HistoryModel *m_model;
    QStackedWidget *m_stack;
    QListView *m_list;
    QFrame *m_choice = nullptr;
    QLabel *m_choiceText = nullptr;
    QPushButton *m_keepLater = nullptr;
    QAction *m_undo, *m_redo;
    QAction *m_back = nullptr; ///< to how everything was after the selected change
    HistoryBar *m_bar = nullptr;
    BackPanel *m_backPanel = nullptr;
    QLabel *m_emptyTitle = nullptr, *m_emptyText = nullptr;
    OperationId m_conflicting;
    QString m_conflictLabel;
    int m_generation = 0, m_filtered = 0;
    bool m_loadingMore = false;
    bool m_toNewest = false; ///< the screen was just opened
    bool m_atEnd = false;
};

} // namespace vouch::ui
