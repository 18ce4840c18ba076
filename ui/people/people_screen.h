// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"
#include "core/store/operation.h"
#include "ui/parts/screen.h"

#include <QFuture>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace vouch::ui
{

class NewPersonPanel;
class PeopleModel;
class RowKeeper;

/// Everybody, found by typing.
class PeopleScreen final : public Screen
{
    Q_OBJECT
public:
    explicit PeopleScreen(QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("people"); }
    QString title() const override { return tr("People"); }
    QString iconName() const override { return QStringLiteral("people"); }
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) override;
    QList<QAction *> screenActions() const override { return m_actions; }
    void focusFilter() override;
    Subject subject() const override;

    /// The people listed around the one opened last, for walking from page to page.
    QList<PersonId> listed() const override;
    bool open(const Target &target) override;

private:
    void buildActions();
    QWidget *buildBar();
    QWidget *buildSelectionBar();
    QWidget *buildEmptyState();
    void buildTable();
    void openCurrent();
    void newPerson();
    void addPerson(const exchange::PersonDraft &person);
    void tagSelected(bool add);
    void setCadence(const QList<PersonId> &people, int days);
    void deletePeople(const QList<PersonId> &people);
    QList<PersonId> selected() const;
    void onAnswered();
    void onSelection();
    void onChanged(const ChangeSet &changes);
    void askOverall();
    void finish(QFuture<Result<ChangeSet>> change, std::function<void()> again);

    std::shared_ptr<Workspace> m_workspace;
    PeopleModel *m_model;
    QTableView *m_table;
    RowKeeper *m_keeper = nullptr;
    QStackedWidget *m_stack;
    QLineEdit *m_search;
    QLabel *m_count;
    QLabel *m_emptyTitle;
    QLabel *m_emptyText;
    QPushButton *m_emptyButton;
    QPushButton *m_emptySecond;
    NewPersonPanel *m_panel;
    QWidget *m_selectionBar;
    QLabel *m_selectionCount;
    QLineEdit *m_tag;
    QAction *m_new = nullptr;
    QAction *m_open = nullptr;
    QAction *m_tagAction = nullptr;
    QAction *m_touch = nullptr; ///< with a menu of cadences
    QPushButton *m_touchButton = nullptr;
    QAction *m_delete = nullptr;
    QList<QAction *> m_actions;
    QTimer m_typing;
    qint64 m_overall = -1; ///< people in all; −1: not known
    int m_overallAsked = 0;
};

} // namespace vouch::ui
