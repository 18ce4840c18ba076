// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/journeys/rule.h"
#include "core/store/records/rules.h"

namespace vouch
{

class Connection;
class Store;
class Writer;
struct ChangeSet;
struct Journey;

// The form of RuleRecord::definition is described in core/journeys/rule.h. saveRule also takes "history":
// true beside it: the rule then looks once at everything that already happened, for people who still stand
// where they stood then.

/// "When somebody in Research asks a question, suggest moving them to Decide."
QString ruleSentence(const Rule &rule, const QList<Journey> &journeys);
/// The same for a stored rule; of one that cannot run, why not.
QString ruleSentence(const RuleRecord &rule, const QList<Journey> &journeys);
/// "Move to Decide, task “Call”".
QString actionText(const QList<RuleAction> &actions, const Journey *journey);
/// Rules that most people want, offered and not active until chosen. Only those that this journey has stages
/// for.
QList<RuleRecord> readyMadeRules(const Journey &journey);

/// Why a suggestion was made, read from what happened.
struct Evidence {
    QString entity; ///< interaction, purchase, advocacy_event, transition, deal
    qint64 id = 0;
    Millis at = 0;
    /// Of a transition: the stage's name in `text`. Of a deal its title, and the kind of the rule.
    QString kind, channel, text;
    Money amount;
    int days = 0; ///< of timed rules
};
/// "Asked “Do you ship?” on Instagram, 3 March 2026".
QString evidenceText(const Evidence &evidence, const Calendar &calendar);

/// How far a rule has looked: what is behind it is never looked at again, so that what was undone stays
/// undone.
struct RuleCursor {
    qint64 interaction = 0, purchase = 0, advocacy = 0, transition = 0;
    Millis until = 0;     ///< of rules about time
    bool history = false; ///< looks at what happened long before it was recorded, too
    qint64 deal = 0, dealChange = 0, operation = 0;
};

struct RuleMatch {
    PersonId person;
    QString entity;
    qint64 evidence = 0;
    Millis at = 0;
    bool dayOnly = false;      ///< the evidence is known to the day alone, at whose begin `at` is
    QList<RuleAction> actions; ///< those that are not so already
};

/// An event that was recorded more than so many days after it happened is history: rules let it rest.
inline constexpr int ruleHistoryDays = 30;

Result<RuleCursor> cursorNow(Connection &db, Millis now);
Result<QJsonObject> loadCursors(Connection &db);
Status saveCursors(Connection &db, const QJsonObject &cursors);
QJsonObject cursorToJson(const RuleCursor &cursor);
RuleCursor cursorFromJson(const QJsonObject &json);

/// What the rule finds behind the cursor, one match a person: the newest evidence.
Result<QList<RuleMatch>> findMatches(Connection &db, const RuleRecord &record, const Rule &rule,
                                     const Journey *journey, const RuleCursor &since, Millis now);
/// The deal that is evidence, if it is one: tasks belong to it, beside its person.
inline DealId dealShown(const QString &entity, qint64 evidence)
{
    return entity == QLatin1StringView("deal") ? DealId(evidence) : DealId();
}
/// Does what a rule or an accepted suggestion says. Sets the writer's label where it moves.
Status applyActions(Writer &writer, PersonId person, const QList<RuleAction> &actions, const Journey *journey,
                    std::optional<When> at, InteractionId evidence, DealId deal = {});
/// Those of the actions that are not so already and that the rule may do: none that takes somebody back from
/// a stage that it does not name.
Result<QList<RuleAction>> openActions(Connection &db, PersonId person, const Rule &rule,
                                      const QList<RuleAction> &actions, const Journey *journey,
                                      DealId deal = {});
QString actionsToText(const QList<RuleAction> &actions); ///< as the table suggestion keeps them
QList<RuleAction> actionsFromText(const QString &text);

/// Lets all active rules look; writer lane. Each rule that does something is one operation of `actor`.
Result<ChangeSet> runActiveRules(Store &store, Connection &db, const QString &actor);
/// The whole history with the stage each person stood in at that time; reads only.
Result<RuleTrial> tryOnHistory(Connection &db, const Rule &rule, const QList<Journey> &journeys, Millis now);
Result<QList<SuggestionRecord>> loadSuggestions(Connection &db, const QString &owner, Millis now, int limit,
                                                qint64 *count);

} // namespace vouch
