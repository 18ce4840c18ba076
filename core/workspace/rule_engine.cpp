// SPDX-License-Identifier: GPL-3.0-or-later
// What rules find: events behind a cursor for people who stand where the rule wants them.
#include "core/base/text.h"
#include "core/store/raw_statement.h"
#include "core/workspace/rules.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// What a rule compares of one event.
struct Event {
    qint64 id = 0;
    PersonId person;
    Millis at = 0, loggedAt = 0;
    QString kind, channel, intent, currency;
    int sentiment = 0;
    qint64 minor = 0;
};

bool allows(const QStringList &wanted, const QString &word)
{
    return wanted.isEmpty() || wanted.contains(word);
}

bool matches(const Rule &rule, const Event &event)
{
    if (!allows(rule.channels, event.channel))
        return false;
    switch (rule.when) {
    case Rule::When::Interaction:
        return allows(rule.interactions, event.kind) && allows(rule.intents, event.intent) &&
               (rule.sentiments.isEmpty() || rule.sentiments.contains(event.sentiment));
    case Rule::When::Advocacy:
        return allows(rule.advocacy, event.kind) &&
               (rule.sentiments.isEmpty() || rule.sentiments.contains(event.sentiment));
    case Rule::When::Purchase:
        // Amounts of different currencies are not compared.
        return rule.minimum.minor <= 0 ||
               (event.currency == rule.minimum.currency && event.minor >= rule.minimum.minor);
    default:
        return false;
    }
}

const char *eventQuery(Rule::When when)
{
    return when == Rule::When::Interaction ? "rule_interactions"
           : when == Rule::When::Purchase  ? "rule_purchases"
                                           : "rule_advocacy";
}

QString entityOf(Rule::When when)
{
    return when == Rule::When::Interaction ? u"interaction"_s
           : when == Rule::When::Purchase  ? u"purchase"_s
                                           : u"advocacy_event"_s;
}

Event eventFrom(const RawStatement &row, Rule::When when)
{
    Event event;
    event.id = row.integer(0);
    event.person = PersonId(row.integer(1));
    event.at = row.integer(2);
    event.loggedAt = row.integer(3);
    event.channel = row.text(5);
    if (when == Rule::When::Purchase) {
        event.minor = row.integer(4);
        event.currency = row.text(6);
    } else {
        event.kind = row.text(4);
        event.sentiment = int(row.integer(when == Rule::When::Interaction ? 7 : 6));
        if (when == Rule::When::Interaction)
            event.intent = row.text(6);
    }
    return event;
}

QSet<qint64> stageIds(const Rule &rule, const Journey *journey)
{
    QSet<qint64> ids;
    for (const QString &key : rule.stages) {
        if (const Stage *stage = journey ? journey->stageByKey(key) : nullptr)
            ids.insert(stage->id.value);
    }
    return ids;
}

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
        QList<RuleMatch> kept;
        for (RuleMatch &match : found) {
            const Result<QVariant> name = m_db.value("rule_person_active", {{":id", match.person.value}});
            if (!name)
                return name.error();
            if (name->isNull())
                continue;
            const Result<QList<RuleAction>> open = openActions(m_db, match.person, m_rule.then, m_journey);
            if (!open)
                return open.error();
            if (open->isEmpty())
                continue;
            match.actions = *open;
            const Result<QVariant> known =
                m_db.value("suggestion_known", {{":rule", m_record.id},
                                                {":person", match.person.value},
                                                {":action", actionsToText(match.actions)},
                                                {":entity", match.entity},
                                                {":evidence", match.evidence}});
            if (!known)
                return known.error();
            if (known->isNull())
                kept.append(match);
        }
        return kept;
    }

private:
    void note(PersonId person, const QString &entity, qint64 id, Millis at)
    {
        RuleMatch &match = m_newest[person.value];
        if (match.person.isValid() && std::pair(match.at, match.evidence) > std::pair(at, id))
            return;
        match = {person, entity, id, at, {}};
    }

    /// Whether the person stood at `at` where the rule wants them, and still does.
    Result<bool> stands(PersonId person, Millis at)
    {
        if (!m_journey)
            return true;
        Result<Statement> place =
            m_db.query("rule_place", {{":person", person.value}, {":journey", m_journey->id.value}});
        if (!place)
            return place.error();
        if (!place->next())
            return false;
        return (m_stages.isEmpty() || m_stages.contains(place->integer(0))) && place->integer(1) <= at;
    }

    bool isHistory(Millis at, Millis loggedAt) const
    {
        return !m_since.history && loggedAt - at > ruleHistoryDays * dayMillis;
    }

    Status events()
    {
        Result<RawStatement> rows = RawStatement::prepare(m_db, eventQuery(m_rule.when));
        if (!rows)
            return rows.error();
        rows->bind(1, m_rule.when == Rule::When::Interaction ? m_since.interaction
                      : m_rule.when == Rule::When::Purchase  ? m_since.purchase
                                                             : m_since.advocacy);
        while (rows->next()) {
            const Event event = eventFrom(*rows, m_rule.when);
            if (!vouch::matches(m_rule, event) || isHistory(event.at, event.loggedAt))
                continue;
            const Result<bool> there = stands(event.person, event.at);
            if (!there)
                return there.error();
            if (*there)
                note(event.person, entityOf(m_rule.when), event.id, event.at);
        }
        return rows->failed() ? Status(rows->error()) : Status(Done{});
    }

    Status entries()
    {
        Result<RawStatement> rows = RawStatement::prepare(m_db, "rule_entries");
        if (!rows)
            return rows.error();
        rows->bind(1, m_since.transition).bind(2, m_journey->id.value);
        while (rows->next()) {
            const PersonId person(rows->integer(1));
            const Millis at = rows->integer(2);
            if (!m_stages.isEmpty() && !m_stages.contains(rows->integer(4)))
                continue;
            // Two rules that move people into each other's stage would never end.
            if (m_rule.moves() && rows->text(5) == "rule"_L1)
                continue;
            if (isHistory(at, rows->integer(3)))
                continue;
            const Result<bool> there = stands(person, at);
            if (!there)
                return there.error();
            if (*there)
                note(person, u"transition"_s, rows->integer(0), at);
        }
        return rows->failed() ? Status(rows->error()) : Status(Done{});
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
        Result<RawStatement> rows = RawStatement::prepare(m_db, "rule_standing");
        if (!rows)
            return rows.error();
        rows->bind(1, m_journey->id.value).bind(2, m_now - span).bind(3, m_now);
        while (rows->next()) {
            if (!m_stages.isEmpty() && !m_stages.contains(rows->integer(1)))
                continue;
            const Millis up = rows->integer(2) + span;
            if (isNew(up, rows->integer(3) > m_since.transition))
                note(PersonId(rows->integer(0)), u"transition"_s, rows->integer(3), up);
        }
        return rows->failed() ? Status(rows->error()) : Status(Done{});
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
            Result<RawStatement> rows = RawStatement::prepare(m_db, query);
            if (!rows)
                return rows.error();
            while (rows->next()) {
                Last &one = last[rows->integer(0)];
                if (rows->integer(2) > one.at)
                    one = {rows->integer(2), entity, rows->integer(1), rows->integer(1) > seen};
            }
            return rows->failed() ? Status(rows->error()) : Status(Done{});
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
            const Result<bool> there = stands(person, m_now);
            if (!there)
                return there.error();
            if (*there)
                note(person, it->entity, it->id, up);
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
    QHash<qint64, RuleMatch> m_newest;
};

/// One person's way through a journey, to know where they stood when.
class Stands
{
public:
    static Result<Stands> load(Connection &db, const Journey *journey)
    {
        Stands stands;
        if (!journey)
            return stands;
        Result<RawStatement> rows = RawStatement::prepare(db, "rule_moves");
        if (!rows)
            return rows.error();
        rows->bind(1, journey->id.value);
        while (rows->next())
            stands.m_moves[rows->integer(0)].append({rows->integer(1), rows->integer(2), rows->integer(3)});
        if (rows->failed())
            return rows->error();
        return stands;
    }
    struct Move {
        Millis at;
        qint64 stage; ///< 0: left
        qint64 id;
    };
    /// 0: not on the journey then.
    qint64 stageAt(PersonId person, Millis at) const
    {
        const auto moves = m_moves.constFind(person.value);
        if (moves == m_moves.cend())
            return 0;
        const auto after = std::upper_bound(moves->cbegin(), moves->cend(), at,
                                            [](Millis when, const Move &move) { return when < move.at; });
        return after == moves->cbegin() ? 0 : std::prev(after)->stage;
    }
    const QHash<qint64, QList<Move>> &all() const { return m_moves; }

private:
    QHash<qint64, QList<Move>> m_moves;
};

/// Goes through everything that ever happened.
class Trial
{
public:
    Trial(Connection &db, const Rule &rule, const Journey *journey, Stands stands, Millis now)
        : m_db(db)
        , m_rule(rule)
        , m_journey(journey)
        , m_stages(stageIds(rule, journey))
        , m_stands(std::move(stands))
        , m_now(now)
    {
        for (const RuleAction &action : rule.then) {
            const Stage *stage =
                action.kind == RuleAction::Kind::Move && journey ? journey->stageByKey(action.text) : nullptr;
            if (stage)
                m_target = stage->id.value;
        }
    }

    Result<RuleTrial> run()
    {
        switch (m_rule.when) {
        case Rule::When::Interaction:
        case Rule::When::Purchase:
        case Rule::When::Advocacy:
            VOUCH_TRY(events());
            break;
        case Rule::When::Entered:
        case Rule::When::TimeInStage:
            visits();
            break;
        case Rule::When::Quiet:
            VOUCH_TRY(silences());
            break;
        }
        std::sort(m_found.begin(), m_found.end(), [](const Found &one, const Found &other) {
            return std::pair(one.evidence.at, one.evidence.id) >
                   std::pair(other.evidence.at, other.evidence.id);
        });
        return lines();
    }

private:
    struct Found {
        PersonId person;
        Evidence evidence;
    };
    static constexpr qsizetype mostLines = 1000;

    bool wanted(PersonId person, Millis at) const
    {
        if (!m_journey)
            return true;
        const qint64 stage = m_stands.stageAt(person, at);
        return stage != 0 && stage != m_target && (m_stages.isEmpty() || m_stages.contains(stage));
    }

    Status events()
    {
        Result<RawStatement> rows = RawStatement::prepare(m_db, eventQuery(m_rule.when));
        if (!rows)
            return rows.error();
        rows->bind(1, 0);
        while (rows->next()) {
            ++m_trial.looked;
            const Event event = eventFrom(*rows, m_rule.when);
            if (!vouch::matches(m_rule, event) || !wanted(event.person, event.at))
                continue;
            Evidence evidence{entityOf(m_rule.when), event.id, event.at, event.kind,
                              event.channel,         {},       {},       0};
            evidence.amount = {event.minor, event.currency};
            m_found.append({event.person, evidence});
        }
        return rows->failed() ? Status(rows->error()) : Status(Done{});
    }

    void visits()
    {
        const Millis span = m_rule.when == Rule::When::TimeInStage ? m_rule.days * dayMillis : 0;
        for (auto it = m_stands.all().cbegin(); it != m_stands.all().cend(); ++it) {
            const QList<Stands::Move> &moves = it.value();
            for (qsizetype i = 0; i < moves.size(); ++i) {
                const Stands::Move &move = moves[i];
                if (move.stage == 0)
                    continue;
                ++m_trial.looked;
                const Millis end = i + 1 < moves.size() ? moves[i + 1].at : m_now;
                if ((!m_stages.isEmpty() && !m_stages.contains(move.stage)) || move.stage == m_target ||
                    move.at + span > end)
                    continue;
                const Stage *stage = m_journey->stage(StageId(move.stage));
                Evidence evidence{u"transition"_s, move.id, move.at + span, {}, {}, {}, {}, 0};
                evidence.text = stage ? stage->name : QString();
                evidence.days = span > 0 ? m_rule.days : 0;
                m_found.append({PersonId(it.key()), evidence});
            }
        }
    }

    Status silences()
    {
        Result<RawStatement> rows = RawStatement::prepare(m_db, "rule_contacts");
        if (!rows)
            return rows.error();
        const Millis span = m_rule.days * dayMillis;
        PersonId person;
        Millis last = 0;
        QString entity;
        qint64 id = 0;
        const auto close = [&](Millis end) {
            if (person.isValid() && last + span <= end && wanted(person, last + span)) {
                Evidence evidence{entity, id, last + span, {}, {}, {}, {}, m_rule.days};
                m_found.append({person, evidence});
            }
        };
        while (rows->next()) {
            ++m_trial.looked;
            const PersonId next(rows->integer(0));
            close(next == person ? rows->integer(1) : m_now);
            person = next;
            last = rows->integer(1);
            entity = rows->text(2);
            id = rows->integer(3);
        }
        if (rows->failed())
            return rows->error();
        close(m_now);
        return Done{};
    }

    Result<RuleTrial> lines()
    {
        m_trial.matches = m_found.size();
        QHash<qint64, QString> names;
        const QString text = actionText(m_rule.then, m_journey);
        for (const Found &found : m_found.first(std::min(mostLines, m_found.size()))) {
            QString &name = names[found.person.value];
            if (name.isEmpty()) {
                const Result<QVariant> read = m_db.value("person_name", {{":id", found.person.value}});
                if (!read)
                    return read.error();
                name = read->toString();
            }
            m_trial.lines.append({found.person, name, text, evidenceText(found.evidence), found.evidence.at});
        }
        return m_trial;
    }

    Connection &m_db;
    const Rule &m_rule;
    const Journey *m_journey;
    QSet<qint64> m_stages;
    Stands m_stands;
    Millis m_now;
    qint64 m_target = -1;
    RuleTrial m_trial;
    QList<Found> m_found;
};

} // namespace

Result<RuleCursor> cursorNow(Connection &db, Millis now)
{
    Result<Statement> row = db.query("rule_last_ids");
    if (!row)
        return row.error();
    row->next();
    return RuleCursor{row->integer(0), row->integer(1), row->integer(2), row->integer(3), now, false};
}

QJsonObject cursorToJson(const RuleCursor &cursor)
{
    return {{u"interaction"_s, cursor.interaction},
            {u"purchase"_s, cursor.purchase},
            {u"advocacy"_s, cursor.advocacy},
            {u"transition"_s, cursor.transition},
            {u"until"_s, cursor.until},
            {u"history"_s, cursor.history}};
}

RuleCursor cursorFromJson(const QJsonObject &json)
{
    return {json.value("interaction"_L1).toInteger(), json.value("purchase"_L1).toInteger(),
            json.value("advocacy"_L1).toInteger(),    json.value("transition"_L1).toInteger(),
            json.value("until"_L1).toInteger(),       json.value("history"_L1).toBool()};
}

Result<QJsonObject> loadCursors(Connection &db)
{
    const Result<QVariant> text = db.value("setting_get", {{":key", u"rule_cursors"_s}});
    if (!text)
        return text.error();
    return QJsonDocument::fromJson(text->toString().toUtf8()).object();
}

Status saveCursors(Connection &db, const QJsonObject &cursors)
{
    const QString text = QString::fromUtf8(QJsonDocument(cursors).toJson(QJsonDocument::Compact));
    const Result<qint64> done = db.exec("setting_set", {{":key", u"rule_cursors"_s}, {":value", text}});
    return done ? Status(Done{}) : Status(done.error());
}

Result<QList<RuleMatch>> findMatches(Connection &db, const RuleRecord &record, const Rule &rule,
                                     const Journey *journey, const RuleCursor &since, Millis now)
{
    Finder finder(db, record, rule, journey, since, now);
    VOUCH_TRY(finder.find());
    return finder.matches();
}

Result<RuleTrial> tryOnHistory(Connection &db, const Rule &rule, const QList<Journey> &journeys, Millis now)
{
    VOUCH_TRY(validateRule(rule, journeys));
    const Journey *journey = journeyOf(rule, journeys);
    Result<Stands> stands = Stands::load(db, journey);
    if (!stands)
        return stands.error();
    return Trial(db, rule, journey, std::move(*stands), now).run();
}

Result<QList<RuleAction>> openActions(Connection &db, PersonId person, const QList<RuleAction> &actions,
                                      const Journey *journey)
{
    QList<RuleAction> open;
    for (const RuleAction &action : actions) {
        bool already = false;
        if (action.kind == RuleAction::Kind::Move) {
            const Stage *stage = journey ? journey->stageByKey(action.text) : nullptr;
            if (!stage)
                continue;
            Result<Statement> place =
                db.query("rule_place", {{":person", person.value}, {":journey", journey->id.value}});
            if (!place)
                return place.error();
            already = place->next() && StageId(place->integer(0)) == stage->id;
        } else if (action.kind == RuleAction::Kind::Reward) {
            const Result<QVariant> pending = db.value("rule_pending_rewards", {{":person", person.value}});
            if (!pending)
                return pending.error();
            already = pending->isNull(); // nothing was promised, or all of it is decided
        } else {
            const bool tag = action.kind == RuleAction::Kind::Tag;
            const Result<QVariant> has =
                tag ? db.value("rule_has_tag", {{":person", person.value}, {":key", foldKey(action.text)}})
                    : db.value("rule_has_task", {{":person", person.value}, {":title", action.text}});
            if (!has)
                return has.error();
            already = !has->isNull();
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
