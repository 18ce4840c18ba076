// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_rows.h"

#include "core/journeys/journey.h"
#include "core/store/journey_rows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vouch
{

using namespace insight;

namespace
{

QString jsonOf(const RowIds &ids)
{
    QString json(u'[');
    for (const std::int64_t id : ids)
        json += QString::number(id) + u',';
    if (json.size() > 1)
        json.chop(1);
    return json + u']';
}

/// A key to sort by, and which row it is of.
struct Sorted {
    std::uint64_t key;
    std::uint32_t row;
};

/// Sorts by key; equal keys stay in their order. Digit by digit from the last one: a million rows take a few
/// passes, where comparing takes twenty.
void sortByKey(std::vector<Sorted> &rows)
{
    constexpr unsigned bits = 11;
    constexpr std::size_t digits = std::size_t(1) << bits;
    std::uint64_t all = 0;
    for (const Sorted &row : rows)
        all |= row.key;
    std::vector<Sorted> other(rows.size());
    for (unsigned shift = 0; shift < 64 && all >> shift != 0; shift += bits) {
        std::array<std::size_t, digits + 1> begins{};
        for (const Sorted &row : rows)
            ++begins[(row.key >> shift & (digits - 1)) + 1];
        std::partial_sum(begins.begin(), begins.end(), begins.begin());
        for (const Sorted &row : rows)
            other[begins[row.key >> shift & (digits - 1)]++] = row;
        rows.swap(other);
    }
}

/// First to each person theirs, which are few, then these by time and row.
std::vector<TransitionRow> byPersonAndTime(std::vector<TransitionRow> moves)
{
    std::vector<Sorted> order(moves.size());
    for (std::size_t i = 0; i < moves.size(); ++i)
        order[i] = {moves[i].transition.person, std::uint32_t(i)};
    sortByKey(order);
    std::vector<TransitionRow> sorted;
    sorted.reserve(moves.size());
    for (const Sorted &one : order)
        sorted.push_back(moves[one.row]);
    for (auto from = sorted.begin(); from != sorted.end();) {
        const auto to = std::find_if(from, sorted.end(), [from](const TransitionRow &row) {
            return row.transition.person != from->transition.person;
        });
        std::sort(from, to, [](const TransitionRow &a, const TransitionRow &b) {
            return a.transition.at != b.transition.at ? a.transition.at < b.transition.at : a.id < b.id;
        });
        from = to;
    }
    return sorted;
}

} // namespace

void PersonNumbers::set(const std::vector<std::int64_t> &ids)
{
    m_ids.clear();
    m_direct.clear();
    if (ids.empty())
        return;
    if (ids.back() >= std::int64_t(ids.size()) * 8 + 1024) {
        m_ids = ids;
        return;
    }
    m_direct.assign(std::size_t(ids.back()) + 1, nobody);
    for (std::size_t i = 0; i < ids.size(); ++i)
        m_direct[std::size_t(ids[i])] = PersonIndex(i);
}

PersonIndex PersonNumbers::of(std::int64_t id) const
{
    if (!m_direct.empty())
        return id >= 0 && std::size_t(id) < m_direct.size() ? m_direct[std::size_t(id)] : nobody;
    const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
    return found != m_ids.end() && *found == id ? PersonIndex(found - m_ids.begin()) : nobody;
}

std::uint16_t WordNumbers::of(std::string_view utf8)
{
    // Tables name few words over and over: mostly one look at the place of words that begin and end so.
    const std::size_t place =
        utf8.empty()
            ? 0
            : (utf8.size() * 7 + std::uint8_t(utf8.front()) * 3 + std::uint8_t(utf8.back())) % m_last.size();
    Last &last = m_last[place];
    if (last.known && last.word == utf8)
        return last.number;
    auto found = m_numbers.find(utf8);
    if (found == m_numbers.end()) {
        const std::uint16_t number = m_words.number(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
        found = m_numbers.emplace(utf8, number).first;
    }
    last = {found->first, found->second, true};
    return found->second;
}

std::vector<std::uint32_t> orderByTime(const std::vector<Millis> &times, const RowIds &ids)
{
    const std::size_t count = times.size();
    bool inOrder = true, byId = true;
    Millis first = count > 0 ? times[0] : 0;
    for (std::size_t i = 1; i < count; ++i) {
        const Millis left = times[i - 1], right = times[i];
        const bool ascending = ids.empty() || ids[i - 1] < ids[i];
        first = std::min(first, right);
        byId = byId && ascending;
        inOrder = inOrder && (left != right ? left < right : ascending);
    }
    if (inOrder)
        return {};
    std::vector<Sorted> order(count);
    for (std::size_t i = 0; i < count; ++i)
        order[i] = {std::uint64_t(times[i]) - std::uint64_t(first), std::uint32_t(i)};
    // Tables are read in the order of their ids; only where some rows are asked for that may be otherwise.
    if (!byId)
        std::sort(order.begin(), order.end(),
                  [&ids](const Sorted &a, const Sorted &b) { return ids[a.row] < ids[b.row]; });
    sortByKey(order);
    std::vector<std::uint32_t> places;
    places.reserve(count);
    for (const Sorted &at : order)
        places.push_back(at.row);
    return places;
}

Result<RawStatement> EventReader::prepare(const char *name, const char *where, const RowIds *only)
{
    Result<RawStatement> rows = RawStatement::prepare(m_db, name, only != nullptr ? where : nullptr);
    if (rows && only != nullptr)
        rows->bind(1, jsonOf(*only));
    return rows;
}

Error EventReader::stopped()
{
    return {Error::Kind::Cancelled, QCoreApplication::translate("Insight", "Stopped."), {}};
}

Millis EventReader::startOfDay(const ScannedRow &row, int time, Millis at) const
{
    When when(at);
    when.dayOnly = true;
    return row.isNull(time) ? 0 : m_columns.calendar.moment(when);
}

Result<std::vector<PersonFacts>> EventReader::people(const RowIds *only, bool withNames)
{
    WordNumbers owners(m_columns.owners);
    WordNumbers sources(m_columns.sources);
    std::vector<PersonFacts> people;
    const bool deals = isOfDeals();
    VOUCH_TRY(eachRow(deals ? "columns_deals" : "columns_people", "columns_only_rows", only,
                      [&](const ScannedRow &row) {
                          people.push_back({row.integer(0), owners.of(row.bytes(1)), sources.of(row.bytes(2)),
                                            withNames ? row.text(3) : QString(), deals ? row.integer(4) : 0});
                      }));
    std::sort(people.begin(), people.end(),
              [](const PersonFacts &a, const PersonFacts &b) { return a.id < b.id; });
    return people;
}

Status EventReader::journeys()
{
    VOUCH_GIVE(const QList<Journey> journeys, loadJourneys(m_db));
    std::vector<JourneyEvents> known = std::exchange(m_columns.journeys, {});
    m_stages.clear();
    m_journeys.clear();
    for (const Journey &journey : journeys) {
        if (journey.cards != m_columns.cards)
            continue;
        JourneyEvents events;
        events.id = journey.id.value;
        events.key = journey.key;
        events.name = journey.name;
        events.shape = keyOf(journey.shape);
        for (const Stage &stage : journey.stages) {
            m_stages.insert(stage.id.value, {m_columns.journeys.size(), std::int16_t(events.stages.size())});
            if (journey.reentry.contains(stage.key))
                events.reentry.push_back(std::int16_t(events.stages.size()));
            events.stages.push_back(
                {stage.id.value, stage.name, keyOf(stage.milestone), keyOf(stage.meaning), stage.waitDays});
        }
        m_journeys.insert(journey.id.value, m_columns.journeys.size());
        // What happened on them stays where only some people's moves are read anew.
        for (JourneyEvents &one : known) {
            if (one.id == events.id) {
                events.transitions = std::move(one.transitions);
                events.exits = std::move(one.exits);
            }
        }
        m_columns.journeys.push_back(std::move(events));
    }
    // Visits of a deleted stage count as visits of the one that took its place.
    VOUCH_GIVE(const auto folded, foldedStages(m_db));
    for (auto it = folded.cbegin(); it != folded.cend(); ++it) {
        const auto into = m_stages.constFind(it.value().value);
        if (into != m_stages.cend())
            m_stages.insert(it.key().value, Place(*into));
    }
    return Done{};
}

Result<std::vector<TransitionRow>> EventReader::transitions(const RowIds *only)
{
    RowIds superseded;
    VOUCH_TRY(eachRow("columns_superseded", nullptr, nullptr,
                      [&](const ScannedRow &row) { superseded.push_back(row.integer(0)); }));
    std::sort(superseded.begin(), superseded.end());
    WordNumbers reasons(m_columns.reasons);
    WordNumbers brands(m_columns.brands);
    std::vector<TransitionRow> moves;
    VOUCH_TRY(
        eachRow(isOfDeals() ? "columns_transitions_of_deal" : "columns_transitions",
                isOfDeals() ? "columns_only_deals" : "columns_only_people", only, [&](const ScannedRow &row) {
                    const auto journey = m_journeys.constFind(row.integer(3));
                    const PersonIndex person = m_people.of(row.integer(1));
                    const qint64 fromRow = row.integer(4), toRow = row.integer(5);
                    if (journey == m_journeys.cend() || person == nobody ||
                        fromRow == toRow || // a correction that says it never happened
                        std::binary_search(superseded.begin(), superseded.end(), row.integer(0)))
                        return;
                    const auto position = [&](qint64 stage) {
                        return stage == 0 ? std::int16_t(-1) : m_stages.value(stage, Place{0, -1}).stage;
                    };
                    const std::int16_t from = position(fromRow), to = position(toRow);
                    if (from == to)
                        return; // a move between stages that have become one
                    moves.push_back({row.integer(0),
                                     *journey,
                                     {moment(row, 2, 8), person, from, to},
                                     reasons.of(row.bytes(6)),
                                     brands.of(row.bytes(7))});
                }));
    return byPersonAndTime(std::move(moves));
}

Result<RowIds> EventReader::peopleOfMoves(const RowIds &moves)
{
    RowIds people;
    VOUCH_TRY(eachRow("columns_people_of_moves", "columns_only_rows", &moves, [&](const ScannedRow &row) {
        if (const std::int64_t id = row.integer(isOfDeals() ? 1 : 0); id != 0)
            people.push_back(id);
    }));
    return people;
}

} // namespace vouch
