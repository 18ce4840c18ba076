// SPDX-License-Identifier: GPL-3.0-or-later
// A rule tried on everything that ever happened: whom it would have found where they stood then.
#include "core/workspace/rule_deals.h"
#include "core/workspace/rule_events.h"
#include "core/workspace/segments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// One person's way through a journey, to know where they stood when.
class Stands
{
public:
    static Result<Stands> load(Connection &db, const Journey *journey)
    {
        Stands stands;
        if (!journey)
            return stands;
        VOUCH_GIVE(RawStatement rows, RawStatement::prepare(db, "rule_moves"));
        rows.bind(1, journey->id.value);
        while (rows.next())
            stands.m_moves[rows.integer(0)].append({rows.integer(1), rows.integer(2), rows.integer(3)});
        if (rows.failed())
            return rows.error();
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
        default:
            VOUCH_TRY(deals());
            break;
        }
        if (!m_rule.deals.isEmpty()) { // nobody knows what deals everybody had then
            VOUCH_GIVE(const QList<PersonId> people, peopleWithDeals(m_db, m_rule.deals, {m_now, {}}));
            m_found.removeIf([&people](const Found &found) {
                return !std::binary_search(people.cbegin(), people.cend(), found.person);
            });
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
        qint64 stage = 0; ///< where they stood
    };
    static constexpr qsizetype maxLines = 1000;

    bool wanted(PersonId person, Millis at) const
    {
        if (!m_journey)
            return true;
        const qint64 stage = m_stands.stageAt(person, at);
        return stage != 0 && (m_stages.isEmpty() || m_stages.contains(stage)) && mayMove(stage);
    }

    /// Whether the rule's move, if it has one, leads on from this stage.
    bool mayMove(qint64 stage) const
    {
        return m_target < 0 ||
               (stage != m_target && m_rule.mayMove(*m_journey, StageId(stage), StageId(m_target)));
    }

    /// What it would have done for somebody who stood there.
    QString words(qint64 stage) const
    {
        QList<RuleAction> actions = m_rule.then;
        for (RuleAction &action : actions)
            action.back = action.kind == RuleAction::Kind::Move && stage > 0 &&
                          classifyMove(*m_journey, StageId(stage), StageId(m_target)) == MoveKind::Back;
        return actionText(actions, m_journey);
    }

    Status events()
    {
        VOUCH_GIVE(RawStatement rows, RawStatement::prepare(m_db, eventQuery(m_rule.when)));
        rows.bind(1, 0);
        while (rows.next()) {
            ++m_trial.looked;
            const RuleEvent event = eventFrom(rows, m_rule.when);
            if (!vouch::matches(m_rule, event) || !wanted(event.person, event.at))
                continue;
            Evidence evidence{entityOf(m_rule.when), event.id, event.at, event.kind,
                              event.channel,         {},       {},       0};
            evidence.amount = {event.minor, event.currency};
            m_found.append({event.person, evidence, m_stands.stageAt(event.person, event.at)});
        }
        return rows.failed() ? Status(rows.error()) : Status(Done{});
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
                if ((!m_stages.isEmpty() && !m_stages.contains(move.stage)) || !mayMove(move.stage) ||
                    move.at + span > end)
                    continue;
                const Stage *stage = m_journey->stage(StageId(move.stage));
                Evidence evidence{u"transition"_s, move.id, move.at + span, {}, {}, {}, {}, 0};
                evidence.text = stage ? stage->name : QString();
                evidence.days = span > 0 ? m_rule.days : 0;
                m_found.append({PersonId(it.key()), evidence, move.stage});
            }
        }
    }

    Status silences()
    {
        VOUCH_GIVE(RawStatement rows, RawStatement::prepare(m_db, "rule_contacts"));
        const Millis span = m_rule.days * dayMillis;
        PersonId person;
        Millis last = 0;
        QString entity;
        qint64 id = 0;
        const auto close = [&](Millis end) {
            if (person.isValid() && last + span <= end && wanted(person, last + span)) {
                Evidence evidence{entity, id, last + span, {}, {}, {}, {}, m_rule.days};
                m_found.append({person, evidence, m_stands.stageAt(person, last + span)});
            }
        };
        while (rows.next()) {
            ++m_trial.looked;
            const PersonId next(rows.integer(0));
            close(next == person ? rows.integer(1) : m_now);
            person = next;
            last = rows.integer(1);
            entity = rows.text(2);
            id = rows.integer(3);
        }
        if (rows.failed())
            return rows.error();
        close(m_now);
        return Done{};
    }

    Status deals()
    {
        VOUCH_GIVE(const DealHistory history, dealEventsOfHistory(m_db, m_rule, m_now));
        m_trial.looked = history.looked;
        for (const RuleEvent &event : history.events) {
            if (!vouch::matches(m_rule, event) || !wanted(event.person, event.at))
                continue;
            Evidence evidence{u"deal"_s, event.id,    event.at, ruleWhenKey(m_rule.when),
                              {},        event.title, {},       0};
            evidence.days = m_rule.isTimed() ? m_rule.days : 0;
            m_found.append({event.person, evidence, m_stands.stageAt(event.person, event.at)});
        }
        return Done{};
    }

    Result<RuleTrial> lines()
    {
        m_trial.matches = m_found.size();
        QHash<qint64, QString> names;
        for (const Found &found : m_found.first(std::min(maxLines, m_found.size()))) {
            QString &name = names[found.person.value];
            if (name.isEmpty()) {
                VOUCH_GIVE(name, m_db.text("person_name", {{":id", found.person.value}}));
            }
            m_trial.lines.append({found.person, name, words(found.stage),
                                  evidenceText(found.evidence, m_db.calendar()), found.evidence.at});
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

Result<RuleTrial> tryOnHistory(Connection &db, const Rule &rule, const QList<Journey> &journeys, Millis now)
{
    VOUCH_TRY(validateRule(rule, journeys));
    const Journey *journey = journeyOf(rule, journeys);
    VOUCH_GIVE(Stands stands, Stands::load(db, journey));
    return Trial(db, rule, journey, std::move(stands), now).run();
}

} // namespace vouch
