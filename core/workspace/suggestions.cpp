// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: what rules suggest, and what becomes of it.
#include "core/journeys/journey.h"
#include "core/store/journey_rows.h"
#include "core/store/store.h"
#include "core/words/deals.h"
#include "core/words/timeline.h"
#include "core/workspace/rule_deals.h"
#include "core/workspace/rules.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <limits>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

const Journey *journeyWith(const QList<Journey> &journeys, JourneyId id)
{
    for (const Journey &journey : journeys) {
        if (journey.id == id)
            return &journey;
    }
    return nullptr;
}

struct Row {
    PersonId person;
    QString personName;
    JourneyId journey;
    QList<RuleAction> actions;
    QString entity, state;
    qint64 evidence = 0;
    When at;
    Rule rule;
};

Result<Row> rowOf(Connection &db, qint64 id)
{
    VOUCH_GIVE(Statement row, db.query("suggestion_by_id", {{":id", id}}));
    if (!row.next())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Rules", "This suggestion is not here any more."),
                     {}};
    Row found;
    found.person = PersonId(row.integer(1));
    found.journey = JourneyId(row.integer(2));
    found.actions = actionsFromText(row.text(3));
    found.entity = row.text(4);
    found.evidence = row.integer(5);
    found.at = row.when(6, 10);
    found.state = row.text(7);
    found.personName = row.text(8);
    const Result<Rule> rule = ruleFromJson(QJsonDocument::fromJson(row.text(9).toUtf8()).object());
    if (rule)
        found.rule = *rule;
    return found;
}

/// When the accepted move happened: when the evidence says so, unless the person came here later than that.
Result<std::optional<When>> momentOf(Connection &db, const Row &row)
{
    if (row.rule.isTimed() || !row.journey.isValid())
        return std::optional<When>();
    VOUCH_GIVE(Statement place,
               db.query("rule_place", {{":person", row.person.value}, {":journey", row.journey.value}}));
    if (place.next() && place.integer(1) > db.calendar().moment(row.at))
        return std::optional<When>();
    return std::optional(row.at);
}

/// Whether the deal is still what the suggestion was made for.
bool dealStillIs(const Rule &rule, const Statement &row, const Calendar &calendar, Millis at)
{
    const QString status = row.text(17);
    switch (rule.when) {
    case Rule::When::DealWon:
        return status == keyOf(DealStatus::Won);
    case Rule::When::DealLost:
        return status == keyOf(DealStatus::Lost);
    case Rule::When::DealOverdue:
        return status == keyOf(DealStatus::Open) && !row.isNull(18) &&
               overdueFrom(rule, row.when(18, 19), calendar) == at;
    default:
        return status == keyOf(DealStatus::Open);
    }
}

Status decide(Writer &writer, const QList<Journey> &journeys, qint64 id, bool accept, Row *decided)
{
    VOUCH_GIVE(const Row row, rowOf(writer.db, id));
    *decided = row;
    if (row.state != keyOf(SuggestionState::Open))
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Rules", "The suggestion for %1 was decided already.")
                         .arg(row.personName),
                     {}};
    if (accept) {
        const Journey *journey = journeyWith(journeys, row.journey);
        VOUCH_GIVE(const std::optional<When> at, momentOf(writer.db, row));
        VOUCH_GIVE(const QList<RuleAction> open, openActions(writer.db, row.person, row.rule, row.actions,
                                                             journey, dealShown(row.entity, row.evidence)));
        const bool shows = row.entity == "interaction"_L1 && !row.rule.isTimed();
        VOUCH_TRY(applyActions(writer, row.person, open, journey, at,
                               shows ? InteractionId(row.evidence) : InteractionId(),
                               dealShown(row.entity, row.evidence)));
        decided->actions = open;
    }
    return writer.db.change("suggestion_decide", {{":id", id},
                                                  {":state", keyOf(accept ? SuggestionState::Accepted
                                                                          : SuggestionState::Dismissed)},
                                                  {":now", writer.now},
                                                  {":version", writer.id.value}});
}

} // namespace

Result<QList<SuggestionRecord>> loadSuggestions(Connection &db, const QString &owner, Millis now, int limit,
                                                qint64 *count)
{
    VOUCH_GIVE(const QList<Journey> journeys, loadJourneys(db));
    VOUCH_GIVE(Statement rows, db.query("suggestions_open", {{":owner", owner}, {":now", now}}));
    QList<SuggestionRecord> found;
    qint64 all = 0;
    while (rows.next()) {
        // Those behind the end of the list are counted as they stand.
        if (found.size() >= limit) {
            ++all;
            continue;
        }
        const Journey *journey = journeyWith(journeys, JourneyId(rows.integer(5)));
        const PersonId person(rows.integer(3));
        const Result<Rule> rule = ruleFromJson(QJsonDocument::fromJson(rows.text(11).toUtf8()).object());
        VOUCH_GIVE(const QList<RuleAction> open,
                   openActions(db, person, rule ? *rule : Rule(), actionsFromText(rows.text(6)), journey,
                               dealShown(rows.text(7), rows.integer(8))));
        if (open.isEmpty())
            continue; // somebody did it without being told
        if (rule && rule->isAboutDeals() && !dealStillIs(*rule, rows, db.calendar(), rows.integer(9)))
            continue;
        ++all;
        Evidence evidence;
        evidence.entity = rows.text(7);
        evidence.id = rows.integer(8);
        evidence.at = rows.integer(9);
        evidence.kind = rule && rule->isAboutDeals() ? ruleWhenKey(rule->when) : rows.text(12);
        evidence.channel = rows.text(13);
        evidence.text = rows.text(14);
        evidence.amount = {rows.integer(15), rows.text(16)};
        evidence.days = rule && rule->isTimed() ? rule->days : 0;
        SuggestionRecord suggestion;
        suggestion.id = rows.integer(0);
        suggestion.rule = rows.integer(1);
        suggestion.ruleName = rows.text(2);
        suggestion.person = person;
        suggestion.personName = rows.text(4);
        suggestion.journey = JourneyId(rows.integer(5));
        suggestion.text = actionText(open, journey);
        suggestion.evidence = evidenceText(evidence, db.calendar());
        suggestion.evidenceAt = evidence.at;
        suggestion.madeAt = rows.integer(10);
        found.append(suggestion);
    }
    if (count)
        *count = all;
    return found;
}

QFuture<Result<QList<SuggestionRecord>>> Workspace::suggestions(int limit)
{
    return m_store->read([limit](Connection &db) {
        // Put off is put off from Today; where one asks for them all they are there.
        return loadSuggestions(db, QString(), std::numeric_limits<Millis>::max(), limit, nullptr);
    });
}

QFuture<Result<ChangeSet>> Workspace::decideSuggestions(const QList<qint64> &suggestions, bool accept)
{
    const QString verb = accept ? u"accept-suggestion"_s : u"dismiss-suggestion"_s;
    return m_store->write(verb, QString(), [=](Writer &writer) -> Status {
        VOUCH_GIVE(const QList<Journey> journeys, loadJourneys(writer.db));
        Row row;
        for (const qint64 id : suggestions)
            VOUCH_TRY(decide(writer, journeys, id, accept, &row));
        const int count = int(suggestions.size());
        if (count == 1) {
            const QString what = actionText(row.actions, journeyWith(journeys, row.journey));
            writer.label =
                accept
                    ? QCoreApplication::translate("Rules", "%1: %2", "person, what was done")
                          .arg(row.personName, what)
                    : QCoreApplication::translate("Rules", "Dismissed for %1: %2").arg(row.personName, what);
        } else {
            writer.label =
                accept ? QCoreApplication::translate("Rules", "Accept %n suggestions", nullptr, count)
                       : QCoreApplication::translate("Rules", "Dismiss %n suggestions", nullptr, count);
        }
        return Done{};
    });
}

} // namespace vouch
