// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "core/store/operation.h"
#include "core/store/records/rules.h"

#include <QFrame>
#include <functional>
#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

class ConflictPanel;
class RuleEditor;

/// The rules as sentences, each with a switch; ready-made ones to choose from; the form to make one.
class RulesPage final : public QFrame
{
    Q_OBJECT
public:
    explicit RulesPage(QWidget *parent = nullptr);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace);
    /// Shows the list and goes to its first control.
    void start();
    RuleEditor *editor() const { return m_editor; }

signals:
    void closed();
    void done(const QString &message, vouch::OperationId operation);
    void failed(const vouch::Error &error, std::function<void()> retry);
    void personRequested(vouch::PersonId person);

private:
    QWidget *buildHead();
    void reload();
    void fill();
    QWidget *ruleRow(const RuleRecord &rule);
    QWidget *offerRow(const RuleRecord &offer);
    void edit(const RuleRecord &rule);
    void save(const RuleRecord &rule);
    void askWhichIsRight(const RuleRecord &mine, const Error &refused);
    void finish(QFuture<Result<ChangeSet>> change);
    void showList();

    std::shared_ptr<Workspace> m_workspace;
    QStackedWidget *m_pages;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_rows = nullptr;
    RuleEditor *m_editor;
    ConflictPanel *m_conflict;
    RuleRecord m_edited; ///< the rule as the editor was filled with it
    QPushButton *m_back = nullptr, *m_new = nullptr;
    QLabel *m_title = nullptr;
    QList<RuleRecord> m_rules;
    QList<Journey> m_journeys;
    int m_generation = 0;
    QString m_focusName; ///< the control that had the focus before the rows were made anew
};

} // namespace vouch::ui
