// SPDX-License-Identifier: GPL-3.0-or-later
// What rules find: events behind a cursor for people who stand where the rule wants them.
#include "core/base/text.h"
#include "core/workspace/rule_deals.h"
#include "core/workspace/rule_events.h"
#include "core/workspace/segments.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// Gathers what is found, the newest evidence of each person.
class Finder
{
public:
    Finder(Connection &db, const RuleRecord &record, const Rule &rule, const Journey *journey,
           const RuleCursor &since, Millis now)
        : m_db(db)
        , m_record(record)
        , m_rule(rule)
        , m_journey(journey)
        , m_since(since)
        , m_now(now)
        , m_stages(stageIds(rule, journey))
    {
    }

    Status find()
    {
        switch (m_rule.when) {
        case Rule::When::Interaction:
        case Rule::When::Purchase:
        case Rule::When::Advocacy:
            return events();
        case Rule::When::Entered:
            return entries();
        case Rule::When::TimeInStage:
            return standing();
        case Rule::When::Quiet:
            return quiet();
        default:
            return deals();
        }
        Q_UNREACHABLE();
    }

    /// Of what was found: people who are still there, and things that are not so already and were not
    /// proposed before.
    Result<QList<RuleMatch>> matches()
    {
        QList<RuleMatch> found = m_newest.values();
        std::sort(found.begin(), found.end(), [](const RuleMatch &one, const RuleMatch &other) {
            return std::pair(one.at, one.evidence) < std::pair(other.at, other.evidence);
        });
        VOUCH_TRY(keepThoseWithDeals(found));
        QList<RuleMatch> kept;
        for (RuleMatch &match : found) {
            VOUCH_GIVE(const QVariant name, m_db.value("rule_person_active", {{":id", match.person.value}}));
            if (name.isNull())
                continue;
            VOUCH_GIVE(const QList<RuleAction> open,
                       openActions(m_db, match.person, m_rule, m_rule.then, m_journey,
                                   dealShown(match.entity, match.evidence)));
            if (open.isEmpty())
                continue;
            match.actions = open;
            VOUCH_GIVE(const QVariant known,
                       m_db.value("suggestion_known", {{":rule", m_record.id},
                                                       {":person", match.person.value},
                                                       {":action", actionsToText(match.actions)},
                                                       {":entity", match.entity},
                                                       {":evidence", match.evidence},
                                                       {":at", match.at}}));
            if (known.isNull())
                kept.append(match);
        }
        return kept;
    }

private:
    void note(PersonId person, const QString &entity, qint64 id, Millis at, bool dayOnly = false)
    {
        // Each deal is a thing of its own; but somebody moves once.
        const bool apart = m_rule.isAboutDeals() && !m_rule.moves();
        RuleMatch &match = m_newest[apart ? id : person.value];
        if (match.person.isValid() && std::pair(match.at, match.evidence) > std::pair(at, id))
            return;
        match = {person, entity, id, at, dayOnly, {}};
    }

    Status keepThoseWithDeals(QList<RuleMatch> &found)
    {
        if (m_rule.deals.isEmpty() || found.isEmpty())
            return Done{};
        VOUCH_GIVE(const QList<PersonId> people, peopleWithDeals(m_db, m_rule.deals, {m_now, {}}));
        found.removeIf([&people](const RuleMatch &match) {
            return !std::binary_search(people.cbegin(), people.cend(), match.person);
        });
        return Done{};
    }

    /// Whether the person stood at `at` where the rule wants them, and still does.
    Result<bool> stands(PersonId person, Millis at)
    {
        if (!m_journey)
            return true;
        VOUCH_GIVE(Statement place,
                   m_db.query("rule_place", {{":person", person.value}, {":journey", m_journey->id.value}}));
        if (!place.next())
            return false;
        return (m_stages.isEmpty() || m_stages.contains(place.integer(0))) && place.integer(1) <= at;
    }

    bool isHistory(Millis at, Millis loggedAt) const
    {
        return !m_since.history && loggedAt - at > ruleHistoryDays * dayMillis;
    }

    Status events()
    {
        VOUCH_GIVE(RawStatement rows, RawStatement::prepare(m_db, eventQuery(m_rule.when)));
        rows.bind(1, m_rule.when == Rule::When::Interaction ? m_since.interaction
                     : m_rule.when == Rule::When::Purchase  ? m_since.purchase
                                                            : m_since.advocacy);
        while (rows.next()) {
            const RuleEvent event = eventFrom(rows, m_rule.when);
            if (!vouch::matches(m_rule, event) || isHistory(event.at, event.loggedAt))
                continue;
            VOUCH_GIVE(const bool there, stands(event.person, event.at));
            if (there)
                note(event.person, entityOf(m_rule.when), event.id, event.at, event.dayOnly);
        }
        return rows.failed() ? Status(rows.error()) : Status(Done{});
    }

    Status entries()
    {
        VOUCH_GIVE(RawStatement rows, RawStatement::prepare(m_db, "rule_entries"));
        rows.bind(1, m_since.transition).bind(2, m_journey->id.value);
        while (rows.next()) {
            const PersonId person(rows.integer(1));
            const Millis at = rows.integer(2);
            if (!m_stages.isEmpty() && !m_stages.contains(rows.integer(4)))
                continue;
            // Two rules that move people into each other's stage would never end.
            if (m_rule.moves() && rows.text(5) == keyOf(MoveCause::Rule))
                continue;
            if (isHistory(at, rows.integer(3)))
                continue;
            VOUCH_GIVE(const bool there, stands(person, at));
            if (there)
                note(person, u"transition"_s, rows.integer(0), at, rows.integer(6) != 0);
        }
        return rows.failed() ? Status(rows.error()) : Status(Done{});
    }

    /// Whether the moment at which the time was up lies behind the cursor: later than it last looked, or of a
    /// row that it has not seen.
    bool isNew(Millis up, bool unseen) const
    {
        return up <= m_now && (m_since.history || up > m_since.until || unseen);
    }

    Status standing()
    {
        const Millis span = m_rule.days * dayMillis;
        VOUCH_GIVE(RawStatement rows, RawStatement::prepare(m_db, "rule_standing"));
        const Millis after = m_since.history ? std::numeric_limits<Millis>::min() : m_since.until - span;
        rows.bind(1, m_journey->id.value)
            .bind(2, after)
            .bind(3, m_now - span)
            .bind(4, m_since.transition)
            .bind(5, m_now);
        while (rows.next()) {
            if (!m_stages.isEmpty() && !m_stages.contains(rows.integer(1)))
                continue;
            const Millis up = rows.integer(2) + span;
            if (isNew(up, rows.integer(3) > m_since.transition))
                note(PersonId(rows.integer(0)), u"transition"_s, rows.integer(3), up);
        }
        return rows.failed() ? Status(rows.error()) : Status(Done{});
    }

    Status quiet()
    {
        struct Last {
            Millis at = 0;
            QString entity;
            qint64 id = 0;
            bool unseen = false;
        };
        QHash<qint64, Last> last;
        const auto gather = [&](const char *query, const QString &entity, qint64 seen) -> Status {
            VOUCH_GIVE(RawStatement rows, RawStatement::prepare(m_db, query));
            while (rows.next()) {
                Last &one = last[rows.integer(0)];
                if (rows.integer(2) > one.at)
                    one = {rows.integer(2), entity, rows.integer(1), rows.integer(1) > seen};
            }
            return rows.failed() ? Status(rows.error()) : Status(Done{});
        };
        VOUCH_TRY(gather("rule_last_interactions", u"interaction"_s, m_since.interaction));
        VOUCH_TRY(gather("rule_last_purchases", u"purchase"_s, m_since.purchase));
        VOUCH_TRY(gather("rule_last_advocacy", u"advocacy_event"_s, m_since.advocacy));
        for (auto it = last.cbegin(); it != last.cend(); ++it) {
            const Millis up = it->at + m_rule.days * dayMillis;
            // What an import of old events finds silent already is history, as with other events.
            const bool fresh = it->unseen && m_now - up <= ruleHistoryDays * dayMillis;
            if (!isNew(up, fresh))
                continue;
            const PersonId person(it.key());
            VOUCH_GIVE(const bool there, stands(person, m_now));
            if (there)
                note(person, it->entity, it->id, up);
        }
        return Done{};
    }

    Status deals()
    {
        VOUCH_GIVE(const QList<RuleEvent> found, newDealEvents(m_db, m_rule, m_since, m_now));
        for (const RuleEvent &event : found) {
            if (!vouch::matches(m_rule, event) || isHistory(event.at, event.loggedAt))
                continue;
            VOUCH_GIVE(const bool there, stands(event.person, m_rule.isTimed() ? m_now : event.at));
            if (there)
                note(event.person, u"deal"_s, event.id, event.at, event.dayOnly);
        }
        return Done{};
    }

    Connection &m_db;
    const RuleRecord &m_record;
    const Rule &m_rule;
    const Journey *m_journey;
    const RuleCursor &m_since;
    Millis m_now;
    QSet<qint64> m_stages;
    QHash<qint64, RuleMatch> m_newest; ///< of each person, or of each deal
};

} // namespace

Result<RuleCursor> cursorNow(Connection &db, Millis now)
{
    VOUCH_GIVE(Statement row, db.query("rule_last_ids"));
    row.next();
    return RuleCursor{row.integer(0), row.integer(1), row.integer(2), row.integer(3), now,
                      false,          row.integer(4), row.integer(5), row.integer(6)};
}

QJsonObject cursorToJson(const RuleCursor &cursor)
{
    return {{u"interaction"_s, cursor.interaction},
            {u"purchase"_s, cursor.purchase},
            {u"advocacy"_s, cursor.advocacy},
            {u"transition"_s, cursor.transition},
            {u"until"_s, cursor.until},
            {u"history"_s, cursor.history},
            {u"deal"_s, cursor.deal},
            {u"deal_change"_s, cursor.dealChange},
            {u"operation"_s, cursor.operation}};
}

RuleCursor cursorFromJson(const QJsonObject &json)
{
    return {json.value("interaction"_L1).toInteger(), json.value("purchase"_L1).toInteger(),
            json.value("advocacy"_L1).toInteger(),    json.value("transition"_L1).toInteger(),
            json.value("until"_L1).toInteger(),       json.value("history"_L1).toBool(),
            json.value("deal"_L1).toInteger(),        json.value("deal_change"_L1).toInteger(),
            json.value("operation"_L1).toInteger()};
}

Result<QJsonObject> loadCursors(Connection &db)
{
    VOUCH_GIVE(const QString text, db.text("setting_get", {{":key", u"rule_cursors"_s}}));
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

Status saveCursors(Connection &db, const QJsonObject &cursors)
{
    const QString text = QString::fromUtf8(QJsonDocument(cursors).toJson(QJsonDocument::Compact));
    return db.change("setting_set", {{":key", u"rule_cursors"_s}, {":value", text}});
}

Result<QList<RuleMatch>> findMatches(Connection &db, const RuleRecord &record, const Rule &rule,
                                     const Journey *journey, const RuleCursor &since, Millis now)
{
    Finder finder(db, record, rule, journey, since, now);
    VOUCH_TRY(finder.find());
    return finder.matches();
}

Result<QList<RuleAction>> openActions(Connection &db, PersonId person, const Rule &rule,
                                      const QList<RuleAction> &actions, const Journey *journey, DealId deal)
{
    QList<RuleAction> open;
    for (RuleAction action : actions) {
        bool already = false;
        if (action.kind == RuleAction::Kind::Move) {
            const Stage *stage = journey ? journey->stageByKey(action.text) : nullptr;
            if (!stage)
                continue;
            VOUCH_GIVE(Statement place,
                       db.query("rule_place", {{":person", person.value}, {":journey", journey->id.value}}));
            const StageId from = place.next() ? StageId(place.integer(0)) : StageId();
            already = from == stage->id || !rule.mayMove(*journey, from, stage->id);
            action.back = classifyMove(*journey, from, stage->id) == MoveKind::Back;
        } else if (action.kind == RuleAction::Kind::Reward) {
            VOUCH_GIVE(const QVariant pending, db.value("rule_pending_rewards", {{":person", person.value}}));
            already = pending.isNull(); // nothing was promised, or all of it is decided
        } else {
            const bool tag = action.kind == RuleAction::Kind::Tag;
            VOUCH_GIVE(
                const QVariant has,
                tag ? db.value("rule_has_tag", {{":person", person.value}, {":key", foldKey(action.text)}})
                : deal.isValid()
                    ? db.value("rule_deal_has_task", {{":deal", deal.value}, {":title", action.text}})
                    : db.value("rule_has_task", {{":person", person.value}, {":title", action.text}}));
            already = !has.isNull();
        }
        if (!already)
            open.append(action);
    }
    return open;
}

QString actionsToText(const QList<RuleAction> &actions)
{
    Rule rule;
    rule.then = actions;
    return QString::fromUtf8(
        QJsonDocument(ruleToJson(rule).value("then"_L1).toArray()).toJson(QJsonDocument::Compact));
}

QList<RuleAction> actionsFromText(const QString &text)
{
    const QJsonObject json{{u"when"_s, QJsonObject{{u"kind"_s, u"purchase"_s}}},
                           {u"then"_s, QJsonDocument::fromJson(text.toUtf8()).array()}};
    const Result<Rule> rule = ruleFromJson(json);
    return rule ? rule->then : QList<RuleAction>();
}

} // namespace vouch
