// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "core/journeys/rule.h"
#include "core/store/records/rules.h"

#include <QWidget>
#include <functional>
#include <memory>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSpinBox;
class QTableWidget;

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

class ManyChoice;

/// The form of one rule: when, in, then, suggest or do; the sentence it makes; and a trial on everything that
/// ever happened, before it is saved.
class RuleEditor final : public QWidget
{
    Q_OBJECT
public:
    explicit RuleEditor(QWidget *parent = nullptr);
    void setWorkspace(const std::shared_ptr<Workspace> &workspace) { m_workspace = workspace; }
    void setJourneys(const QList<Journey> &journeys);
    void edit(const RuleRecord &rule);
    /// Shows what is wrong above the buttons.
    QString amountProblem(const QLineEdit &field) const;
    void complain(const QString &sentence);

signals:
    void saveRequested(const vouch::RuleRecord &rule);
    void cancelled();
    void failed(const vouch::Error &error, std::function<void()> retry);
    void personRequested(vouch::PersonId person);

private:
    QWidget *buildForm();
    void buildWhen(QFormLayout *form);
    void buildDealWords(QFormLayout *form);
    /// The fields about deals that the rule's event has, and where their texts go.
    QList<std::pair<QLineEdit *, QString Rule::*>> dealFields() const;
    bool isShownFor(Rule::When when, const QLineEdit *dealField) const;
    static bool hasAmount(Rule::When when);
    /// What is asked of the deals of whoever it happens with; what has no field here stays as it was.
    void buildDealConditions(QFormLayout *form);
    void showDealConditions(const DealConditions &deals);
    DealConditions dealConditions() const;
    void buildThen(QFormLayout *form);
    QWidget *buildTrial();
    Rule ruleNow() const;
    RuleRecord recordNow() const;
    void showRule(const Rule &rule);
    void showStages(const QStringList &chosen, const QString &target);
    void refresh();
    void tryOut();
    void showTrial(const RuleTrial &trial);
    void bringTrialIntoView();
    const Journey *chosenJourney() const;

    std::shared_ptr<Workspace> m_workspace;
    QList<Journey> m_journeys;
    RuleRecord m_record;
    QScrollArea *m_area = nullptr;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name = nullptr, *m_minimum = nullptr, *m_tag = nullptr, *m_task = nullptr;
    QLineEdit *m_dealOwner = nullptr, *m_dealSource = nullptr, *m_reason = nullptr, *m_competitor = nullptr;
    QComboBox *m_when = nullptr, *m_journey = nullptr, *m_move = nullptr;
    ManyChoice *m_kinds = nullptr, *m_advocacy = nullptr, *m_channels = nullptr, *m_moods = nullptr,
               *m_intents = nullptr, *m_stages = nullptr;
    QSpinBox *m_days = nullptr, *m_dueDays = nullptr, *m_openDeals = nullptr;
    QLineEdit *m_openWorth = nullptr;
    DealConditions m_deals;
    QCheckBox *m_reward = nullptr;
    QButtonGroup *m_mode = nullptr;
    QCheckBox *m_history = nullptr;
    QLabel *m_sentence = nullptr, *m_problem = nullptr, *m_trialText = nullptr;
    QTableWidget *m_trial = nullptr;
    QPushButton *m_try = nullptr, *m_save = nullptr;
    int m_generation = 0;
    bool m_filling = false;
};

} // namespace vouch::ui
