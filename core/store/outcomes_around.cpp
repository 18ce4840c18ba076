// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outcomes_around.h"

#include "core/outcomes/ledger.h"
#include "core/store/event_rows.h"

#include <set>

using namespace Qt::StringLiterals;

namespace vouch
{

using namespace insight;

namespace
{

/// `name` once for each of these people.
template<class Use>
Status eachRowOf(Connection &db, const char *name, const std::set<std::int64_t> &people, Use use)
{
    Result<RawStatement> rows = RawStatement::prepare(db, name);
    if (!rows)
        return rows.error();
    for (const std::int64_t person : people) {
        rows->bind(1, person);
        while (rows->next())
            use(*rows);
        if (rows->failed())
            return rows->error();
    }
    return Done{};
}

/// Who brought whom around a few people: those they brought, over as many generations as the ledger counts,
/// and whoever else may have brought those.
class Neighbourhood
{
public:
    explicit Neighbourhood(Connection &db)
        : m_db(db)
    {
    }

    Status gather(const std::set<std::int64_t> &people)
    {
        const int generations = outcomes::LedgerRules().generations;
        buyers = people;
        VOUCH_TRY(widen(buyers, "outcomes_brought", generations));
        everybody = buyers;
        return widen(everybody, "outcomes_brought_by", generations);
    }
    std::set<std::int64_t> buyers;    ///< whose purchases may count for the people
    std::set<std::int64_t> everybody; ///< with all who may have brought them

private:
    Status widen(std::set<std::int64_t> &people, const char *query, int generations)
    {
        std::set<std::int64_t> edge = people;
        for (int generation = 0; generation < generations && !edge.empty(); ++generation) {
            std::set<std::int64_t> next;
            VOUCH_TRY(eachRowOf(m_db, query, edge, [&](const RawStatement &row) {
                if (people.insert(row.integer(0)).second)
                    next.insert(row.integer(0));
            }));
            edge = std::move(next);
        }
        return Done{};
    }
    Connection &m_db;
};

/// Into the columns only what a value is made of.
Status loadAround(Connection &db, EventColumns &columns, const std::set<std::int64_t> &people)
{
    Neighbourhood around(db);
    VOUCH_TRY(around.gather(people));
    columns.personIds.assign(around.everybody.begin(), around.everybody.end());
    PersonNumbers numbers;
    numbers.set(columns.personIds);
    VOUCH_TRY(eachRowOf(db, "outcomes_purchases", around.buyers, [&](const RawStatement &row) {
        Purchase purchase{};
        purchase.person = numbers.of(row.integer(0));
        purchase.at = row.integer(1);
        purchase.minor = row.integer(2);
        purchase.currency = columns.currencies.number(row.text(3));
        purchase.abandoned = row.integer(4) != 0;
        purchase.refund = row.integer(5) != 0;
        purchase.boughtAt = row.integer(6);
        columns.purchases.push_back(purchase);
    }));
    return eachRowOf(db, "outcomes_referrals", around.everybody, [&](const RawStatement &row) {
        columns.referrals.push_back({row.integer(2), numbers.of(row.integer(0)), numbers.of(row.integer(1)),
                                     std::uint8_t(row.integer(3)), 0});
    });
}

} // namespace

Result<OutcomeValues> outcomeValuesAround(Connection &db, const QString &currency,
                                          const QList<PersonId> &people)
{
    std::set<std::int64_t> wanted;
    for (const PersonId person : people)
        wanted.insert(person.value);
    EventColumns columns;
    columns.baseCurrency = currency;
    VOUCH_TRY(db.run(u"BEGIN"_s)); // one snapshot
    const Status loaded = loadAround(db, columns, wanted);
    VOUCH_TRY(db.run(u"COMMIT"_s));
    if (!loaded)
        return loaded.error();
    OutcomeValues values = outcomeValuesOf(columns);
    // Of the others around them not everything was read.
    values.people.removeIf([&wanted](QHash<qint64, OutcomeValues::Value>::iterator one) {
        return wanted.count(one.key()) == 0;
    });
    values.others.removeIf(
        [&wanted](QHash<qint64, OtherAmounts>::iterator one) { return wanted.count(one.key()) == 0; });
    return values;
}

} // namespace vouch
