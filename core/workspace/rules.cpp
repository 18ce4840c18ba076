// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: rules, and what they do when they run.
#include "core/workspace/rules.h"

#include "core/base/text.h"
#include "core/journeys/journey.h"
#include "core/store/journey_rows.h"
#include "core/store/rows/people.h"
#include "core/store/store.h"
#include "core/words/rewards.h"
#include "core/workspace/change_words.h"
#include "core/workspace/outcome_steps.h"
#include "core/workspace/requests/moves.h"
#include "core/workspace/steps.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

QString jsonText(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<QList<RuleRecord>> loadRules(Connection &db)
{
    return db.list<RuleRecord>("rules", {}, [](const Statement &rows) {
        return RuleRecord{rows.integer(0), rows.text(1),
                          QJsonDocument::fromJson(rows.text(2).toUtf8()).object(), rows.flag(3),
                          rows.integer(4)};
    });
}

Error ruleGone()
{
    return {
        Error::Kind::NotFound, QCoreApplication::translate("Rules", "This rule is not here any more."), {}};
}

/// Where the rule begins to look: now, or at the beginning where the person wants history looked through.
Status beginAt(Writer &writer, qint64 rule, bool history)
{
    VOUCH_GIVE(QJsonObject cursors, loadCursors(writer.db));
    RuleCursor cursor;
    cursor.history = history;
    if (!history) {
        VOUCH_GIVE(cursor, cursorNow(writer.db, writer.now));
    }
    cursors.insert(QString::number(rule), cursorToJson(cursor));
    return saveCursors(writer.db, cursors);
}

Status insertRule(Writer &writer, const RuleRecord &rule, bool history)
{
    writer.label = QCoreApplication::translate("Rules", "New rule “%1”").arg(rule.name);
    VOUCH_TRY(writer.db.change("rule_insert", {{":name", rule.name},
                                               {":definition", jsonText(rule.definition)},
                                               {":active", int(rule.active)},
                                               {":version", writer.id.value}}));
    return beginAt(writer, writer.db.lastInsertId(), history);
}

/// Field by field, what is changed of a rule.
QList<FieldChange> changesOf(const RuleRecord &old, const RuleRecord &rule, const QList<Journey> &journeys)
{
    QList<FieldChange> changes;
    addChange(changes, QCoreApplication::translate("Rules", "Name"), old.name, rule.name);
    addChange(changes, QCoreApplication::translate("Rules", "Rule"), ruleSentence(old, journeys),
              ruleSentence(rule, journeys));
    return changes;
}

Status changeRule(Writer &writer, const RuleRecord &rule, bool history, const QList<Journey> &journeys)
{
    bool wasActive = false;
    {
        VOUCH_GIVE(Statement row, writer.db.query("rule_by_id", {{":id", rule.id}}));
        if (!row.next())
            return ruleGone();
        const QJsonObject old = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
        wasActive = row.flag(2);
        if (rule.version != 0 && rule.version != row.integer(3))
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("Rules",
                                                     "The rule “%1” was changed meanwhile. Look at it as "
                                                     "it is now, then change it.")
                             .arg(row.text(0)),
                         {}};
        if (row.text(0) == rule.name && old == rule.definition && wasActive == rule.active && !history)
            return Done{};
        writer.label =
            old == rule.definition && wasActive != rule.active
                ? (rule.active ? QCoreApplication::translate("Rules", "Rule “%1” on")
                               : QCoreApplication::translate("Rules", "Rule “%1” off"))
                      .arg(rule.name)
                : withChanges(QCoreApplication::translate("Rules", "Change the rule “%1”").arg(row.text(0)),
                              changesOf({rule.id, row.text(0), old, wasActive}, rule, journeys));
    }
    VOUCH_TRY(writer.db.change("rule_update", {{":id", rule.id},
                                               {":name", rule.name},
                                               {":definition", jsonText(rule.definition)},
                                               {":active", int(rule.active)},
                                               {":version", writer.id.value}}));
    // One that rested does not catch up on what happened meanwhile.
    return history || (rule.active && !wasActive) ? beginAt(writer, rule.id, history) : Status(Done{});
}

/// What an operation of a rule is called.
QString runLabel(const RuleRecord &rule, bool acts, const QList<RuleMatch> &matches, const QString &name,
                 const Journey *journey)
{
    const int count = int(matches.size());
    if (count == 1) {
        const QString what = actionText(matches.first().actions, journey);
        return (acts
                    ? QCoreApplication::translate("Rules", "Rule “%1”: %2: %3", "rule, person, what was done")
                    : QCoreApplication::translate("Rules", "Rule “%1” suggests: %2: %3",
                                                  "rule, person, what to do"))
            .arg(rule.name, name, what);
    }
    return (acts ? QCoreApplication::translate("Rules", "Rule “%1” for %n people", nullptr, count)
                 : QCoreApplication::translate("Rules", "Rule “%1”: suggestions for %n people", nullptr,
                                               count))
        .arg(rule.name);
}

/// One run of the active rules.
class Run
{
public:
    Run(Store &store, Connection &db, const QString &actor)
        : m_store(store)
        , m_db(db)
        , m_actor(actor)
        , m_now(store.clock().now())
    {
    }

    Result<ChangeSet> run()
    {
        VOUCH_GIVE(const qint64 busy, m_db.number("operation_running"));
        // An import may still be taken back whole; rules look at it when it has ended.
        if (busy != 0)
            return ChangeSet{};
        VOUCH_GIVE(QList<RuleRecord> rules, loadRules(m_db));
        rules.removeIf([](const RuleRecord &rule) { return !rule.active; });
        if (rules.isEmpty())
            return ChangeSet{};
        VOUCH_GIVE(m_journeys, loadJourneys(m_db));
        VOUCH_GIVE(m_cursors, loadCursors(m_db));
        const QJsonObject before = m_cursors;
        // Moves first, so that what follows from entering a stage follows in the same run.
        for (const bool moving : {true, false}) {
            for (const RuleRecord &record : std::as_const(rules))
                VOUCH_TRY(look(record, moving));
        }
        if (m_cursors != before)
            VOUCH_TRY(saveCursors(m_db, m_cursors));
        return m_total;
    }

private:
    Status look(const RuleRecord &record, bool moving)
    {
        const Result<Rule> rule = ruleFromJson(record.definition);
        // A rule whose stage is gone rests; the page of rules says so.
        if (!rule || !validateRule(*rule, m_journeys) || rule->moves() != moving)
            return Done{};
        const QString key = QString::number(record.id);
        VOUCH_GIVE(const RuleCursor now, cursorNow(m_db, m_now));
        const bool known = m_cursors.contains(key);
        const RuleCursor since = cursorFromJson(m_cursors.value(key).toObject());
        if (known) {
            const Journey *journey = journeyOf(*rule, m_journeys);
            VOUCH_GIVE(const QList<RuleMatch> matches,
                       findMatches(m_db, record, *rule, journey, since, m_now));
            if (!matches.isEmpty())
                VOUCH_TRY(write(record, *rule, journey, matches));
        }
        m_cursors.insert(key, cursorToJson(now));
        return Done{};
    }

    Status write(const RuleRecord &record, const Rule &rule, const Journey *journey,
                 const QList<RuleMatch> &matches)
    {
        const Result<ChangeSet> changes = journal::perform(
            m_db, m_now, rule.acts ? u"rule"_s : u"suggest"_s, QString(), m_actor,
            [&](Writer &writer) -> Status {
                for (const RuleMatch &match : matches)
                    VOUCH_TRY(rule.acts ? act(writer, rule, journey, match)
                                        : suggest(writer, record, journey, match));
                VOUCH_GIVE(const QString name,
                           writer.db.text("person_name", {{":id", matches.first().person.value}}));
                writer.label = runLabel(record, rule.acts, matches, name, journey);
                return Done{};
            });
        if (!changes) {
            // What cannot be done now can later; what is impossible is not tried again for the same evidence.
            const Error::Kind kind = changes.error().kind;
            const bool impossible = kind == Error::Kind::Invalid || kind == Error::Kind::NotFound;
            return impossible ? Status(Done{}) : Status(changes.error());
        }
        m_store.announce(*changes);
        if (changes->operation.isValid()) {
            m_total.operation = changes->operation;
            m_total.verb = changes->verb;
            m_total.label = changes->label;
            m_total.everything |= changes->everything;
            m_total.entities |= changes->entities;
            m_total.people |= changes->people;
            m_total.placements |= changes->placements;
        }
        return Done{};
    }

    Status act(Writer &writer, const Rule &rule, const Journey *journey, const RuleMatch &match)
    {
        // Time that has run out moves people now, not back when it ran out.
        const std::optional<When> at = rule.isTimed() ? std::nullopt : std::optional(whenOf(writer, match));
        const InteractionId evidence = match.entity == "interaction"_L1 && !rule.isTimed()
                                           ? InteractionId(match.evidence)
                                           : InteractionId();
        return applyActions(writer, match.person, match.actions, journey, at, evidence);
    }

    static When whenOf(Writer &writer, const RuleMatch &match)
    {
        return match.dayOnly ? When::day(writer.db.calendar().dayOf(match.at)) : When(match.at);
    }

    static Status suggest(Writer &writer, const RuleRecord &record, const Journey *journey,
                          const RuleMatch &match)
    {
        return writer.db.change(
            "suggestion_insert",
            {{":rule", record.id},
             {":person", match.person.value},
             {":journey", journey ? QVariant(journey->id.value) : QVariant(QMetaType::fromType<qint64>())},
             {":action", actionsToText(match.actions)},
             {":entity", match.entity},
             {":evidence", match.evidence},
             {":at", whenOf(writer, match).at},
             {":day", dayFlag(whenOf(writer, match))},
             {":now", writer.now},
             {":version", writer.id.value}});
    }

    Store &m_store;
    Connection &m_db;
    const QString &m_actor;
    Millis m_now;
    QList<Journey> m_journeys;
    QJsonObject m_cursors;
    ChangeSet m_total;
};

/// What was promised and is not decided yet. Where the budget does not allow it, it stays for somebody to
/// decide.
Status approveRewards(Writer &writer, PersonId person)
{
    QList<qint64> pending;
    {
        VOUCH_GIVE(Statement rows, writer.db.query("rule_pending_rewards", {{":person", person.value}}));
        while (rows.next())
            pending.append(rows.integer(0));
    }
    const QString label = writer.label;
    const Status approved = advanceRewardEntries(writer, pending, keyOf(RewardState::Approved));
    writer.label = label;
    return !approved && approved.error().kind == Error::Kind::Invalid ? Status(Done{}) : approved;
}

} // namespace

Status applyActions(Writer &writer, PersonId person, const QList<RuleAction> &actions, const Journey *journey,
                    std::optional<When> at, InteractionId evidence)
{
    for (const RuleAction &action : actions) {
        switch (action.kind) {
        case RuleAction::Kind::Move: {
            const Stage *stage = journey ? journey->stageByKey(action.text) : nullptr;
            if (!stage)
                return Error{Error::Kind::NotFound,
                             QCoreApplication::translate(
                                 "Rules", "The stage that this would move to is not here any more."),
                             {}};
            MoveRequest move;
            move.walkers = {person};
            move.journey = journey->id;
            move.to = stage->id;
            move.at = at;
            move.evidence = evidence;
            move.cause = MoveCause::Rule;
            VOUCH_TRY(moveWalkers(writer, move));
            break;
        }
        case RuleAction::Kind::Tag:
            VOUCH_TRY(writeTags(writer, person, {action.text}, {}));
            break;
        case RuleAction::Kind::Reward:
            VOUCH_TRY(approveRewards(writer, person));
            break;
        case RuleAction::Kind::Task:
            VOUCH_TRY(rows::write(
                writer, rows::Task{person, action.text, When(writer.now + action.dueDays * dayMillis), {}}));
            break;
        }
    }
    return Done{};
}

Result<ChangeSet> runActiveRules(Store &store, Connection &db, const QString &actor)
{
    return Run(store, db, actor).run();
}

QFuture<Result<QList<RuleRecord>>> Workspace::rules()
{
    return m_store->read([](Connection &db) { return loadRules(db); });
}

QFuture<Result<ChangeSet>> Workspace::saveRule(const RuleRecord &rule)
{
    return m_store->write(u"edit-rule"_s, QString(), [rule](Writer &writer) -> Status {
        RuleRecord clean = rule;
        clean.name = cleanLine(rule.name);
        const bool history = clean.definition.take("history"_L1).toBool();
        if (clean.name.isEmpty())
            return Error{Error::Kind::Invalid,
                         QCoreApplication::translate("Rules", "The rule has no name. Give it one."),
                         {}};
        VOUCH_GIVE(const Rule read, ruleFromJson(clean.definition));
        VOUCH_GIVE(const QList<Journey> journeys, loadJourneys(writer.db));
        VOUCH_TRY(validateRule(read, journeys));
        clean.definition = ruleToJson(read);
        return clean.id == 0 ? insertRule(writer, clean, history)
                             : changeRule(writer, clean, history, journeys);
    });
}

QFuture<Result<ChangeSet>> Workspace::deleteRule(qint64 rule)
{
    return m_store->write(u"delete-rule"_s, QString(), [rule](Writer &writer) -> Status {
        {
            VOUCH_GIVE(Statement row, writer.db.query("rule_by_id", {{":id", rule}}));
            if (!row.next())
                return ruleGone();
            writer.label = QCoreApplication::translate("Rules", "Delete the rule “%1”").arg(row.text(0));
        }
        VOUCH_TRY(writer.db.change("rule_suggestions_delete", {{":id", rule}}));
        return writer.db.change("rule_delete", {{":id", rule}});
    });
}

QFuture<Result<ChangeSet>> Workspace::runRules()
{
    if (m_store->isReadOnly())
        return QtFuture::makeReadyFuture(Result<ChangeSet>(ChangeSet{}));
    return m_store->onWriter([store = m_store.get(), actor = m_store->actor()](Connection &db) {
        return runActiveRules(*store, db, actor);
    });
}

QFuture<Result<RuleTrial>> Workspace::tryRule(const RuleRecord &rule)
{
    return m_store->read([rule, this](Connection &db) -> Result<RuleTrial> {
        VOUCH_GIVE(const Rule read, ruleFromJson(rule.definition));
        VOUCH_GIVE(const QList<Journey> journeys, loadJourneys(db));
        return tryOnHistory(db, read, journeys, now());
    });
}

} // namespace vouch
