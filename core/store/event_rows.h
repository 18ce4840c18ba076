// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "core/store/fact_columns.h"

#include <QHash>
#include <array>
#include <string>
#include <unordered_map>

/// Inside the event columns' loader (event_facts.h): how rows of the tables become facts.
namespace vouch
{

/// Row id → dense number. Ids are mostly dense already, so a vector does unless they are far apart.
class PersonNumbers
{
public:
    /// `ids` ascending.
    void set(const std::vector<std::int64_t> &ids);
    insight::PersonIndex of(std::int64_t id) const;

private:
    std::vector<std::int64_t> m_ids;            ///< where they are far apart
    std::vector<insight::PersonIndex> m_direct; ///< by id
};

/// Numbers words without making a QString of one that was seen before.
class WordNumbers
{
public:
    explicit WordNumbers(insight::Words &words)
        : m_words(words)
    {
    }
    std::uint16_t of(std::string_view utf8);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    struct Last {
        std::string_view word; ///< of m_numbers
        std::uint16_t number = 0;
        bool known = false;
    };
    insight::Words &m_words;
    std::array<Last, 64> m_last{};
    std::unordered_map<std::string, std::uint16_t, Hash, std::equal_to<>> m_numbers;
};

/// Where columns keep ids, `ids[i]` is the row of `events[i]`.
template<class Event>
struct FactRows {
    std::vector<Event> events;
    RowIds ids;
};

/// In which order these rows stand when they are sorted by time, then id, or without ids as they came;
/// nothing where they are.
std::vector<std::uint32_t> orderByTime(const std::vector<Millis> &times, const RowIds &ids);

/// A transition before it is told which are in force.
struct TransitionRow {
    std::int64_t id;
    std::size_t journey;
    insight::Transition transition;
    std::uint16_t reason, competitor;
};

struct PersonFacts {
    std::int64_t id;
    std::uint16_t owner, source;
    QString name;
    std::int64_t dealPerson = 0; ///< of a deal: whose it is
};

/// Reads rows as facts; words are numbered in `columns`. Without `only` a table is read whole. Stops with
/// Cancelled where the work was. Blocks.
class EventReader
{
public:
    EventReader(Connection &db, insight::EventColumns &columns, const PersonNumbers &people, const Work *work)
        : m_db(db)
        , m_columns(columns)
        , m_people(people)
        , m_work(work)
    {
    }

    /// By id.
    Result<std::vector<PersonFacts>> people(const RowIds *only, bool withNames);
    Status journeys(); ///< journeys and stages into the columns, without what happened on them
    /// Effective moves by person, time and row; journeys() first. `only`: ids of people.
    Result<std::vector<TransitionRow>> transitions(const RowIds *only);
    /// Whose moves these rows are: people, or deals where the columns are of deals.
    Result<RowIds> peopleOfMoves(const RowIds &moves);
    /// The rows of a table as events of its columns. `only`: ids of what `which` says, of the catalogue; else
    /// of rows. `ids`: of the columns read so far, in which these name places.
    template<class... Events>
    Result<std::tuple<FactRows<Events>...>> facts(const FactTable<Events...> &table, const FactIds &ids,
                                                  const RowIds *only, const char *which = nullptr);
    /// `use(row)` for the rows of a query, which names each_row(?2, …); with `only` those of which `where`
    /// says that it is about them.
    template<class Use>
    Status eachRow(const char *name, const char *where, const RowIds *only, Use use);

private:
    /// What to compute with: the one place where days alone become moments.
    Millis moment(const ScannedRow &row, int time, int day) const
    {
        const Millis at = row.integer(time);
        return row.integer(day) == 0 ? at : startOfDay(row, time, at);
    }
    Millis startOfDay(const ScannedRow &row, int time, Millis at) const;
    Result<RawStatement> prepare(const char *name, const char *where, const RowIds *only);
    bool isOfDeals() const { return m_columns.cards == JourneyCards::Deals; }
    bool isStopped() const { return m_work != nullptr && m_work->isCancelled(); }
    static Error stopped();

    // How fields are read, row after row: false where the row is no event.
    template<class Event, class Value>
    auto reading(const fact::Number<Event, Value> &field, const FactIds &) const;
    template<class Event>
    auto reading(const fact::Text<Event> &field, const FactIds &) const;
    template<class Event>
    auto reading(const fact::Moment<Event> &field, const FactIds &) const;
    template<class Event>
    auto reading(const fact::Person<Event> &field, const FactIds &) const;
    template<class Event>
    auto reading(const fact::Word<Event> &field, const FactIds &) const;
    template<class Event, class Value, class Other>
    auto reading(const fact::Place<Event, Value, Other> &field, const FactIds &ids) const;
    template<class Event>
    auto making(const FactColumn<Event> &column, const FactIds &ids) const;

    Connection &m_db;
    insight::EventColumns &m_columns;
    const PersonNumbers &m_people;
    const Work *m_work;
    struct Place {
        std::size_t journey;
        std::int16_t stage;
    };
    QHash<qint64, Place> m_stages;
    QHash<qint64, std::size_t> m_journeys;
};

template<class Use>
Status EventReader::eachRow(const char *name, const char *where, const RowIds *only, Use use)
{
    VOUCH_GIVE(RawStatement rows, prepare(name, where, only));
    constexpr unsigned between = 1024;
    unsigned read = 0;
    Status done = scanRows(rows, [&](const ScannedRow &row) {
        if (read++ % between == 0 && isStopped())
            return false;
        use(row);
        return true;
    });
    return done || !isStopped() ? done : Status(stopped());
}

template<class Event, class Value>
auto EventReader::reading(const fact::Number<Event, Value> &field, const FactIds &) const
{
    return [field](const ScannedRow &row, Event &event) {
        event.*field.to = Value(row.integer(field.at));
        return true;
    };
}

template<class Event>
auto EventReader::reading(const fact::Text<Event> &field, const FactIds &) const
{
    return [field](const ScannedRow &row, Event &event) {
        event.*field.to = row.text(field.at);
        return true;
    };
}

template<class Event>
auto EventReader::reading(const fact::Moment<Event> &field, const FactIds &) const
{
    return [this, field](const ScannedRow &row, Event &event) {
        event.*field.to = moment(row, field.at, field.day);
        return true;
    };
}

template<class Event>
auto EventReader::reading(const fact::Person<Event> &field, const FactIds &) const
{
    return [this, field](const ScannedRow &row, Event &event) {
        event.*field.to = m_people.of(row.integer(field.at));
        return true;
    };
}

template<class Event>
auto EventReader::reading(const fact::Word<Event> &field, const FactIds &) const
{
    return
        [field, numbers = WordNumbers(m_columns.*field.words)](const ScannedRow &row, Event &event) mutable {
            event.*field.to = numbers.of(row.bytes(field.at));
            return true;
        };
}

template<class Event, class Value, class Other>
auto EventReader::reading(const fact::Place<Event, Value, Other> &field, const FactIds &ids) const
{
    QHash<std::int64_t, Value> places;
    for (const std::int64_t id : ids.of<Other>())
        places.insert(id, Value(places.size()));
    return [field, places](const ScannedRow &row, Event &event) {
        const auto place = places.constFind(row.integer(field.at));
        if (place == places.cend())
            return false;
        event.*field.to = *place;
        return true;
    };
}

template<class Event>
auto EventReader::making(const FactColumn<Event> &column, const FactIds &ids) const
{
    return std::apply(
        [&](const auto &...field) {
            return [fields = std::tuple(reading(field, ids)...)](const ScannedRow &row,
                                                                 FactRows<Event> &rows) mutable {
                if constexpr (requires { FactColumn<Event>::takes(row); }) {
                    if (!FactColumn<Event>::takes(row))
                        return;
                }
                Event event{};
                if (!std::apply([&](auto &...read) { return (read(row, event) && ...); }, fields))
                    return;
                rows.events.push_back(std::move(event));
                if constexpr (FactColumn<Event>::keepsIds)
                    rows.ids.push_back(row.integer(0));
            };
        },
        column.fields);
}

template<class Event>
void bringInOrder(FactRows<Event> &rows)
{
    using Column = FactColumn<Event>;
    if constexpr (requires(Event a) { Column::before(a, a); }) {
        std::stable_sort(rows.events.begin(), rows.events.end(), &Column::before);
    } else if constexpr (requires(Event event) { event.at; }) {
        std::vector<Millis> times;
        times.reserve(rows.events.size());
        for (const Event &event : rows.events)
            times.push_back(event.at);
        const std::vector<std::uint32_t> order = orderByTime(times, rows.ids);
        if (order.empty())
            return;
        FactRows<Event> sorted;
        sorted.events.reserve(order.size());
        for (const std::uint32_t at : order)
            sorted.events.push_back(rows.events[at]);
        if constexpr (Column::keepsIds) {
            sorted.ids.reserve(order.size());
            for (const std::uint32_t at : order)
                sorted.ids.push_back(rows.ids[at]);
        }
        rows = std::move(sorted);
    }
}

template<class... Events>
Result<std::tuple<FactRows<Events>...>> EventReader::facts(const FactTable<Events...> &table,
                                                           const FactIds &ids, const RowIds *only,
                                                           const char *which)
{
    std::tuple<FactRows<Events>...> rows;
    std::tuple makers(making(FactColumn<Events>(), ids)...);
    const char *query = isOfDeals() && std::string_view(table.query) == "columns_purchases"
                            ? "columns_purchases_of_deal"
                            : table.query;
    VOUCH_TRY(eachRow(query, which != nullptr ? which : table.only, only, [&](const ScannedRow &row) {
        std::apply([&](auto &...make) { (make(row, std::get<FactRows<Events>>(rows)), ...); }, makers);
    }));
    (bringInOrder(std::get<FactRows<Events>>(rows)), ...);
    return rows;
}

} // namespace vouch
