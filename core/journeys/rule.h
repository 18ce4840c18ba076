// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/journeys/deal_conditions.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

/// When something happens with a person who stands somewhere, then suggest or do something.
///
/// As JSON (the definition of a RuleRecord):
/// {"when": {"kind": "interaction", "interactions": ["question"], "channels": ["instagram"], "intents":
/// ["ask"],
///           "sentiments": [-1]}
///        | {"kind": "purchase", "minimum": {"minor": 5000, "currency": "EUR"}}
///        | {"kind": "advocacy", "advocacy": ["review"], "channels": [], "sentiments": [1]}
///        | {"kind": "entered"}
///        | {"kind": "time-in-stage", "days": 30}
///        | {"kind": "quiet", "days": 60}
///        | {"kind": "deal-opened" | "deal-won" | "deal-lost" | "deal-overdue" | "deal-idle", "days": 3,
///           "minimum": {…}, "owner": "Eva", "source": "fair", "reason": "price", "competitor": "Acme"},
///  "in": {"journey": "social-journey", "stages": ["research"], "deals": {"min_open": 1}},
///  "then": [{"move": "decide"}, {"tag": "asks"}, {"task": "Answer", "dueDays": 1},
///           {"reward": "approved"}],
///  "mode": "suggest" | "do"}
/// Deals are those of the person; "deal-idle": it has no task, nor has its person. Days are of the last two.
/// A list that is empty or missing allows everything. Without "in" the rule is for everybody; without stages,
/// for everybody on that journey. Interactions are those that come from the person. A rule moves people back
/// only out of stages that it names, and says so then.
namespace vouch
{

struct Journey;
struct Stage;

struct RuleAction {
    enum class Kind { Move, Tag, Task, Reward };
    Kind kind = Kind::Task;
    QString text; ///< stage key, tag or title; of rewards: approved, what becomes of those that are pending
    int dueDays = 0;   ///< of a task
    bool back = false; ///< of a move as found for somebody: it takes them back. No part of a definition
    friend bool operator==(const RuleAction &, const RuleAction &) = default;
};

struct Rule {
    enum class When {
        Interaction,
        Purchase,
        Advocacy,
        Entered,
        TimeInStage,
        Quiet,
        DealOpened,
        DealWon,
        DealLost,
        DealOverdue,
        DealIdle
    };
    When when = When::Interaction;
    QStringList interactions, channels, intents, advocacy;
    QList<int> sentiments;
    Money minimum;                             ///< of a purchase or deal; no currency: any amount
    int days = 0;                              ///< TimeInStage, Quiet, DealOverdue, DealIdle
    QString owner, source, reason, competitor; ///< of a deal; the last two of one that was lost
    QString journey;
    QStringList stages;
    DealConditions deals; ///< of whoever it happens with, as they are now
    QList<RuleAction> then;
    bool acts = false; ///< does it at once; else suggests it

    /// Whether the rule may move somebody who stands at `from`; not where it would take them back from a
    /// stage that it does not name.
    bool mayMove(const Journey &way, StageId from, StageId to) const;
    /// Keys of the named stages out of which such a move goes back, in the journey's order.
    QStringList movesBackFrom(const Journey &way, const Stage &to) const;
    bool isTimed() const
    {
        return when == When::TimeInStage || when == When::Quiet || when == When::DealOverdue ||
               when == When::DealIdle;
    }
    bool isAboutDeals() const { return when >= When::DealOpened; }
    bool moves() const;
    friend bool operator==(const Rule &, const Rule &) = default;
};

QString ruleWhenKey(Rule::When when);
QJsonObject ruleToJson(const Rule &rule);
/// The sentence says what is missing or wrong.
Result<Rule> ruleFromJson(const QJsonObject &json);
/// Whether the rule can run in a workspace with these journeys.
Status validateRule(const Rule &rule, const QList<Journey> &journeys);
const Journey *journeyOf(const Rule &rule, const QList<Journey> &journeys);

} // namespace vouch
