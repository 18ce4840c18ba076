// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/event_columns.h"
#include "core/insight/facts.h"
#include "core/store/raw_statement.h"

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

/// Facts by time, then row id; `ids[i]` is the row of `events[i]`.
template<class Event>
struct FactRows {
    std::vector<Event> events;
    std::vector<std::int64_t> ids;
};

/// Sorted row ids.
using RowIds = std::vector<std::int64_t>;

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
};

/// Reads rows as facts; words are numbered in `columns`. Without `only` a table is read whole. Stops with
/// Cancelled where the ticket says so. Blocks.
class EventReader
{
public:
    EventReader(Connection &db, insight::EventColumns &columns, const PersonNumbers &people,
                const insight::ReportTicket *ticket)
        : m_db(db)
        , m_columns(columns)
        , m_people(people)
        , m_ticket(ticket)
    {
    }

    /// By id.
    Result<std::vector<PersonFacts>> people(const RowIds *only, bool withNames);
    Status journeys(); ///< journeys and stages into the columns, without what happened on them
    /// Effective moves by person, time and row; journeys() first. `only`: ids of people.
    Result<std::vector<TransitionRow>> transitions(const RowIds *only);
    /// Whose moves these rows are.
    Result<RowIds> peopleOfMoves(const RowIds &moves);
    Result<FactRows<insight::Purchase>> purchases(const RowIds *only);
    Result<FactRows<insight::Advocacy>> advocacy(const RowIds *only);
    Result<FactRows<insight::Referral>> referrals();
    struct Interactions {
        FactRows<insight::Interaction> all;
        FactRows<insight::Answerable> answerable;
    };
    Result<Interactions> interactions(const RowIds *only);
    /// `events`: the rows of the column advocacy.
    Status arrivals(const std::vector<std::int64_t> &events);
    /// `referrals`: the rows of the column referrals.
    Status rewards(const std::vector<std::int64_t> &referrals);
    Status care();

private:
    /// What to compute with: the one place where days alone become moments.
    Millis moment(const RawStatement &row, int time, int day) const;
    template<class Use>
    Status eachRow(const char *name, const char *where, const RowIds *only, Use use);

    Connection &m_db;
    insight::EventColumns &m_columns;
    const PersonNumbers &m_people;
    const insight::ReportTicket *m_ticket;
    struct Place {
        std::size_t journey;
        std::int16_t stage;
    };
    QHash<qint64, Place> m_stages;
    QHash<qint64, std::size_t> m_journeys;
};

} // namespace vouch
