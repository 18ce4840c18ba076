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

/// Who brought whom around a few people: those they brought, over as many generations as the ledger counts,
/// and whoever else may have brought those.
class Neighbourhood
{
public:
    explicit Neighbourhood(EventReader &reader)
        : m_reader(reader)
    {
    }

    Status gather(const std::set<std::int64_t> &people)
    {
        const int generations = outcomes::LedgerRules().generations;
        buyers = people;
        VOUCH_TRY(widen(buyers, "outcomes_brought", "outcomes_only_referrers", generations));
        everybody = buyers;
        return widen(everybody, "outcomes_brought_by", "outcomes_only_referred", generations);
    }
    std::set<std::int64_t> buyers;    ///< whose purchases may count for the people
    std::set<std::int64_t> everybody; ///< with all who may have brought them

private:
    Status widen(std::set<std::int64_t> &people, const char *query, const char *of, int generations)
    {
        RowIds edge(people.begin(), people.end());
        for (int generation = 0; generation < generations && !edge.empty(); ++generation) {
            RowIds next;
            VOUCH_TRY(m_reader.eachRow(query, of, &edge, [&](const ScannedRow &row) {
                if (people.insert(row.integer(0)).second)
                    next.push_back(row.integer(0));
            }));
            edge = std::move(next);
        }
        return Done{};
    }
    EventReader &m_reader;
};

/// Into the columns only what a value is made of.
Status loadAround(Connection &db, EventColumns &columns, const std::set<std::int64_t> &people)
{
    PersonNumbers numbers;
    EventReader reader(db, columns, numbers, nullptr);
    Neighbourhood around(reader);
    VOUCH_TRY(around.gather(people));
    columns.calendar = db.calendar();
    columns.personIds.assign(around.everybody.begin(), around.everybody.end());
    numbers.set(columns.personIds);
    const auto take = [&]<class Event>(const FactTable<Event> &table, const std::set<std::int64_t> &of,
                                       const char *which) -> Status {
        const RowIds ids(of.begin(), of.end());
        VOUCH_GIVE(auto rows, reader.facts(table, FactIds(), &ids, which));
        columns.*FactColumn<Event>::events = std::move(std::get<0>(rows).events);
        return Done{};
    };
    VOUCH_TRY(take(factTable<Purchase>(), around.buyers, "columns_only_people"));
    return take(factTable<Referral>(), around.everybody, "outcomes_only_referred");
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
