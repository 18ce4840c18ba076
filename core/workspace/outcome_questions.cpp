// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: questions about advocacy, rewards and what else hangs on purchases. Reader lane.
#include "core/store/outcome_values.h"
#include "core/store/records/advocacy.h"
#include "core/store/store.h"
#include "core/words/rewards.h"
#include "core/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

Result<QList<RewardRecord>> rewardChains(Connection &db, PersonId person)
{
    Result<Statement> rows = db.query("reward_chains", {{":person", person.value}});
    if (!rows)
        return rows.error();
    QList<RewardRecord> rewards;
    while (rows->next()) {
        RewardRecord reward;
        reward.id = rows->integer(0);
        reward.person = PersonId(rows->integer(1));
        QString *texts[] = {&reward.personName, &reward.otherName, &reward.programme,
                            &reward.side,       &reward.milestone, &reward.state};
        for (int i = 0; i < int(std::size(texts)); ++i)
            *texts[i] = rows->text(2 + i);
        reward.amount = {rows->integer(8), rows->text(9)};
        reward.at = rows->integer(10);
        reward.programmeId = rows->integer(11);
        reward.refunded = rows->flag(12);
        reward.referral = ReferralId(rows->integer(13));
        rewards.append(reward);
    }
    return rewards;
}

std::optional<When> whenAt(const Statement &row, int column, int dayColumn)
{
    return row.isNull(column) ? std::optional<When>() : std::optional(row.when(column, dayColumn));
}

Result<QList<ProgrammeRecord>> programmeList(Connection &db)
{
    QList<ProgrammeRecord> programmes;
    {
        Result<Statement> rows = db.query("programmes");
        if (!rows)
            return rows.error();
        const auto maybe = [&rows](int column) {
            return rows->isNull(column) ? std::optional<qint64>() : std::optional(rows->integer(column));
        };
        while (rows->next()) {
            ProgrammeRecord programme;
            programme.id = rows->integer(0);
            programme.name = rows->text(1);
            programme.currency = rows->text(2);
            programme.milestone = rows->text(3);
            programme.referrerMinor = rows->integer(4);
            programme.friendMinor = rows->integer(5);
            programme.budgetMinor = maybe(6);
            programme.startsAt = whenAt(*rows, 7, 9);
            programme.endsAt = whenAt(*rows, 8, 10);
            programme.version = rows->integer(11);
            programmes.append(programme);
        }
    }
    for (ProgrammeRecord &programme : programmes) {
        Result<Statement> row = db.query("programme_spent", {{":id", programme.id}});
        if (!row)
            return row.error();
        if (row->next()) {
            programme.spentMinor = row->integer(0);
            programme.pendingMinor = row->integer(1);
        }
    }
    return programmes;
}

/// Who did something for the business, with how often and when last.
Result<QHash<qint64, AdvocateRecord>> advocateCounts(Connection &db)
{
    QHash<qint64, AdvocateRecord> advocates;
    {
        Result<Statement> rows = db.query("advocate_events");
        if (!rows)
            return rows.error();
        while (rows->next()) {
            AdvocateRecord &advocate = advocates[rows->integer(0)];
            advocate.events = int(rows->integer(1));
            advocate.unthanked = int(rows->integer(2));
            advocate.lastAt = rows->integer(3);
        }
    }
    Result<Statement> rows = db.query("advocate_referrals");
    if (!rows)
        return rows.error();
    while (rows->next()) {
        AdvocateRecord &advocate = advocates[rows->integer(0)];
        advocate.referred = int(rows->integer(1));
        advocate.lastAt = std::max(advocate.lastAt, rows->integer(2));
    }
    return advocates;
}

Result<QList<AdvocateRecord>> advocateList(Connection &db, const OutcomeValues &values,
                                           const QList<RewardRecord> &rewards, const QString &currency)
{
    Result<QHash<qint64, AdvocateRecord>> counts = advocateCounts(db);
    if (!counts)
        return counts.error();
    for (const RewardRecord &reward : rewards) {
        const auto found = counts->find(reward.person.value);
        // What has reached the person; other currencies are kept in the ledger and never added.
        if (found != counts->end() && reward.amount.currency == currency &&
            (reward.state == keyOf(RewardState::Given) || reward.state == keyOf(RewardState::Redeemed)))
            found->rewardsMinor += reward.amount.minor;
    }
    QList<AdvocateRecord> advocates;
    Result<Statement> names = db.query("advocate_names");
    if (!names)
        return names.error();
    while (names->next()) {
        const qint64 id = names->integer(0);
        const auto found = counts->constFind(id);
        if (found == counts->cend() || names->flag(2))
            continue;
        AdvocateRecord advocate = *found;
        advocate.person = PersonId(id);
        advocate.name = names->text(1);
        advocate.purchaseMinor = values.of(id).purchase;
        advocate.advocacyMinor = values.of(id).advocacy;
        advocate.others = values.othersOf(id);
        advocates.append(advocate);
    }
    std::sort(advocates.begin(), advocates.end(), [](const AdvocateRecord &a, const AdvocateRecord &b) {
        return std::tie(b.advocacyMinor, b.events, a.person) < std::tie(a.advocacyMinor, a.events, b.person);
    });
    return advocates;
}

std::optional<bool> answerAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::optional<bool>() : std::optional(row.flag(column));
}

std::optional<Millis> timeAt(const Statement &row, int column)
{
    return row.isNull(column) ? std::optional<Millis>() : std::optional(row.integer(column));
}

template<class Use>
Status each(Connection &db, const char *query, PersonId person, Use use)
{
    Result<Statement> rows = db.query(query, {{":person", person.value}});
    if (!rows)
        return rows.error();
    while (rows->next())
        use(*rows);
    return Done{};
}

} // namespace

QFuture<Result<AdvocacyPage>> Workspace::advocacyPage()
{
    return m_store->read([this](Connection &db) -> Result<AdvocacyPage> {
        const auto values = outcomes(db);
        if (!values)
            return values.error();
        AdvocacyPage page;
        Result<QList<RewardRecord>> rewards = rewardChains(db, {});
        if (!rewards)
            return rewards.error();
        page.rewards = *rewards;
        Result<QList<ProgrammeRecord>> programmes = programmeList(db);
        if (!programmes)
            return programmes.error();
        page.programmes = *programmes;
        Result<QList<AdvocateRecord>> advocates = advocateList(db, **values, page.rewards, currency());
        if (!advocates)
            return advocates.error();
        page.advocates = *advocates;
        return page;
    });
}

QFuture<Result<PersonOutcomes>> Workspace::personOutcomes(PersonId person)
{
    return m_store->read([person](Connection &db) -> Result<PersonOutcomes> {
        PersonOutcomes outcomes;
        Result<QList<RewardRecord>> rewards = rewardChains(db, person);
        if (!rewards)
            return rewards.error();
        outcomes.rewards = *rewards;
        VOUCH_TRY(each(db, "enjoyments_of", person, [&](const Statement &row) {
            EnjoyRecord record;
            record.purchase = PurchaseId(row.integer(0));
            std::optional<bool> *answers[] = {&record.delivery, &record.packaging, &record.worked,
                                              &record.support, &record.surprise};
            for (int i = 0; i < int(std::size(answers)); ++i)
                *answers[i] = answerAt(row, 1 + i);
            if (!row.isNull(6))
                record.score = int(row.integer(6));
            record.at = row.integer(7);
            record.version = row.integer(8);
            outcomes.enjoyments.append(record);
        }));
        VOUCH_TRY(each(db, "considerations_of", person, [&](const Statement &row) {
            outcomes.considerations.append({row.integer(0), row.text(1), row.when(2, 4), whenAt(row, 3, 5)});
        }));
        VOUCH_TRY(each(db, "drivers_of", person, [&](const Statement &row) {
            outcomes.drivers.append(
                {row.integer(0), PurchaseId(row.integer(1)), row.text(2), row.integer(3)});
        }));
        VOUCH_TRY(each(db, "cases_of", person, [&](const Statement &row) {
            outcomes.cases.append(
                {row.integer(0), row.integer(1), timeAt(row, 2), timeAt(row, 3), row.text(4)});
        }));
        return outcomes;
    });
}

QFuture<Result<QList<RewardStep>>> Workspace::rewardHistory(qint64 entry)
{
    return m_store->read([entry](Connection &db) -> Result<QList<RewardStep>> {
        Result<Statement> rows = db.query("reward_history", {{":id", entry}});
        if (!rows)
            return rows.error();
        QList<RewardStep> steps;
        while (rows->next())
            steps.append({rows->integer(0), rows->text(1), rows->text(3), rows->integer(2)});
        return steps;
    });
}

QFuture<Result<ReferralGraph>> Workspace::referralGraph()
{
    return m_store->read([this](Connection &db) -> Result<ReferralGraph> {
        const auto values = outcomes(db);
        if (!values)
            return values.error();
        ReferralGraph graph;
        QHash<qint64, int> numbers;
        const auto numberOf = [&](qint64 person) {
            const auto known = numbers.constFind(person);
            if (known != numbers.cend())
                return *known;
            const int number = int(graph.nodes.size());
            const OutcomeValues::Value value = (*values)->of(person);
            graph.nodes.append({PersonId(person), {}, value.purchase, value.advocacy});
            numbers.insert(person, number);
            return number;
        };
        {
            Result<Statement> rows = db.query("referral_links");
            if (!rows)
                return rows.error();
            while (rows->next()) {
                const int referrer = numberOf(rows->integer(1));
                const int referred = numberOf(rows->integer(2));
                graph.links.append({ReferralId(rows->integer(0)), referrer, referred, rows->integer(3),
                                    rows->text(4), rows->text(5)});
            }
        }
        Result<Statement> names = db.query("advocate_names");
        if (!names)
            return names.error();
        while (names->next()) {
            const auto number = numbers.constFind(names->integer(0));
            if (number != numbers.cend())
                graph.nodes[*number].name = names->text(1);
        }
        return graph;
    });
}

} // namespace vouch
