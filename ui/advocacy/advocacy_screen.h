// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operation.h"
#include "ui/parts/screen.h"

#include <QTimer>

class QButtonGroup;
class QStackedWidget;

namespace vouch::ui
{

class AdvocatesPage;
class ProgrammePage;
class ReachPage;
class RewardsPage;
class TreePage;

/// Who speaks for the business, whom they brought, what they are owed for it and how far it reaches.
class AdvocacyScreen final : public Screen
{
    Q_OBJECT
public:
    enum Part { Advocates, Tree, Rewards, Programme, Reach };
    explicit AdvocacyScreen(QWidget *parent = nullptr);

    QString key() const override { return QStringLiteral("advocacy"); }
    QString title() const override { return tr("Advocacy"); }
    QString iconName() const override { return QStringLiteral("advocacy"); }
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) override;
    QList<QAction *> screenActions() const override { return m_actions; }
    void focusFilter() override;
    Subject subject() const override;
    void showPart(Part part);
    Part part() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildParts();
    void connectPages();
    void reload();
    void loadPage();
    void loadTree();
    void loadRewardsReport();
    void loadReach();
    void askWhatIf(PersonId person);
    void thank(const QList<PersonId> &people);
    void change(QFuture<Result<ChangeSet>> change, std::function<void()> again);

    std::shared_ptr<Workspace> m_workspace;
    QButtonGroup *m_parts;
    QStackedWidget *m_stack;
    AdvocatesPage *m_advocates;
    TreePage *m_tree;
    RewardsPage *m_rewards;
    ProgrammePage *m_programme;
    ReachPage *m_reach;
    QList<QAction *> m_actions;
    QTimer m_refresh;
    bool m_stale = true;
    int m_pageAsked = 0, m_treeAsked = 0, m_whatIfAsked = 0, m_rewardsAsked = 0, m_reachAsked = 0,
        m_historyAsked = 0;
};

} // namespace vouch::ui
