// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_loader.h"

#include "core/outcomes/ledger.h"
#include "core/store/journey_rows.h"
#include "core/store/raw_statement.h"

using namespace Qt::StringLiterals;

namespace vouch
{

using namespace insight;

namespace
{

/// Row id → dense number. Ids are mostly dense already, so a vector does unless they are far apart.
class PersonNumbers
{
public:
    explicit PersonNumbers(const std::vector<std::int64_t> &ids)
        : m_ids(ids)
    {
        if (!ids.empty() && ids.back() < std::int64_t(ids.size()) * 8 + 1024) {
            m_direct.assign(std::size_t(ids.back()) + 1, nobody);
            for (std::size_t i = 0; i < ids.size(); ++i)
                m_direct[std::size_t(ids[i])] = PersonIndex(i);
        }
    }
    PersonIndex of(std::int64_t id) const
    {
        if (!m_direct.empty())
            return id >= 0 && std::size_t(id) < m_direct.size() ? m_direct[std::size_t(id)] : nobody;
        const auto found = std::lower_bound(m_ids.begin(), m_ids.end(), id);
        return found != m_ids.end() && *found == id ? PersonIndex(found - m_ids.begin()) : nobody;
    }

private:
    const std::vector<std::int64_t> &m_ids;
    std::vector<PersonIndex> m_direct;
};

/// Numbers words without making a QString for a word that came just before, as they mostly do in columns.
class WordNumbers
{
public:
    explicit WordNumbers(Words &words)
        : m_words(words)
    {
    }
    std::uint16_t of(const QString &word)
    {
        if (word != m_last) {
            m_last = word;
            m_number = m_words.number(word);
        }
        return m_number;
    }

private:
    Words &m_words;
    QString m_last;
    std::uint16_t m_number = 0;
};

/// Row id → position in a column that is sorted otherwise.
class Positions
{
public:
    void add(std::int64_t id) { m_positions.insert(id, std::uint32_t(m_positions.size())); }
    std::optional<std::uint32_t> of(std::int64_t id) const
    {
        const auto found = m_positions.constFind(id);
        return found == m_positions.cend() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<std::int64_t, std::uint32_t> m_positions;
};

template<class Use>
Status eachRow(Connection &db, const char *name, Use use)
{
    Result<RawStatement> rows = RawStatement::prepare(db, name);
    if (!rows)
        return rows.error();
    while (rows->next())
        use(*rows);
    return rows->failed() ? Status(rows->error()) : Status(Done{});
}

Status loadPeople(Connection &db, EventColumns &columns, bool withNames)
{
    WordNumbers owners(columns.owners);
    WordNumbers sources(columns.sources);
    return eachRow(db, "columns_people", [&](const RawStatement &row) {
        columns.personIds.push_back(row.integer(0));
        columns.owner.push_back(owners.of(row.text(1)));
        columns.source.push_back(sources.of(row.text(2)));
        if (withNames)
            columns.names.append(row.text(3));
    });
}

Status loadJourneyEvents(Connection &db, EventColumns &columns, const PersonNumbers &people)
{
    const Result<QList<Journey>> journeys = loadJourneys(db);
    if (!journeys)
        return journeys.error();
    struct Place {
        std::size_t journey;
        std::int16_t stage;
    };
    QHash<qint64, Place> stages;
    QHash<qint64, std::size_t> numbers;
    for (const Journey &journey : *journeys) {
        JourneyEvents events;
        events.id = journey.id.value;
        events.key = journey.key;
        events.name = journey.name;
        events.shape = shapeKey(journey.shape);
        for (const Stage &stage : journey.stages) {
            stages.insert(stage.id.value, {columns.journeys.size(), std::int16_t(events.stages.size())});
            if (journey.reentry.contains(stage.key))
                events.reentry.push_back(std::int16_t(events.stages.size()));
            events.stages.push_back({stage.id.value, stage.name, milestoneKey(stage.milestone),
                                     meaningKey(stage.meaning), stage.waitDays});
        }
        numbers.insert(journey.id.value, columns.journeys.size());
        columns.journeys.push_back(std::move(events));
    }
    // Visits of a deleted stage count as visits of the one that took its place.
    const Result<QHash<StageId, StageId>> folded = foldedStages(db);
    if (!folded)
        return folded.error();
    for (auto it = folded->cbegin(); it != folded->cend(); ++it) {
        const auto into = stages.constFind(it.value().value);
        if (into != stages.cend())
            stages.insert(it.key().value, Place(*into));
    }
    WordNumbers reasons(columns.reasons);
    WordNumbers brands(columns.brands);
    const QString lost = meaningKey(StageMeaning::Lost);
    return eachRow(db, "columns_transitions", [&](const RawStatement &row) {
        const auto journey = numbers.constFind(row.integer(0));
        const PersonIndex person = people.of(row.integer(1));
        if (journey == numbers.cend() || person == nobody)
            return;
        const auto position = [&](qint64 stage) {
            return stage == 0 ? std::int16_t(-1) : stages.value(stage, Place{0, -1}).stage;
        };
        JourneyEvents &events = columns.journeys[*journey];
        const std::int16_t from = position(row.integer(3));
        const std::int16_t to = position(row.integer(4));
        if (from == to && row.integer(3) != row.integer(4))
            return; // a move between stages that have become one
        if (to < 0 || events.stages[std::size_t(to)].meaning == lost) {
            const Exit exit{std::uint32_t(events.transitions.size()), reasons.of(row.text(5)),
                            brands.of(row.text(6))};
            if (exit.reason != 0 || exit.competitor != 0)
                events.exits.push_back(exit);
        }
        events.transitions.push_back({row.integer(2), person, from, to});
    });
}

Status loadOutcomes(Connection &db, EventColumns &columns, const PersonNumbers &people, Positions &referrals)
{
    WordNumbers currencies(columns.currencies);
    WordNumbers channels(columns.channels);
    VOUCH_TRY(eachRow(db, "columns_purchases", [&](const RawStatement &row) {
        Purchase purchase{};
        purchase.person = people.of(row.integer(0));
        purchase.at = row.integer(1);
        purchase.minor = row.integer(2);
        purchase.currency = currencies.of(row.text(3));
        purchase.channel = channels.of(row.text(4));
        purchase.abandoned = row.integer(5) != 0;
        purchase.refund = row.integer(6) != 0;
        purchase.costMinor = row.integer(7);
        purchase.boughtAt = row.integer(8);
        columns.purchases.push_back(purchase);
    }));
    return eachRow(db, "columns_referrals", [&](const RawStatement &row) {
        columns.referrals.push_back({row.integer(2), people.of(row.integer(0)), people.of(row.integer(1)),
                                     std::uint8_t(row.integer(3)), std::uint8_t(row.integer(4))});
        referrals.add(row.integer(5));
    });
}

Status loadActivity(Connection &db, EventColumns &columns, const PersonNumbers &people)
{
    WordNumbers channels(columns.channels);
    WordNumbers kinds(columns.kinds);
    Positions advocacy;
    VOUCH_TRY(eachRow(db, "columns_advocacy", [&](const RawStatement &row) {
        Advocacy event{};
        event.person = people.of(row.integer(0));
        event.at = row.integer(1);
        event.kind = kinds.of(row.text(2));
        event.channel = channels.of(row.text(3));
        event.sentiment = std::int8_t(row.integer(4));
        event.reach = row.integer(5);
        event.thanked = row.integer(6) != 0;
        columns.advocacy.push_back(event);
        advocacy.add(row.integer(7));
    }));
    VOUCH_TRY(eachRow(db, "columns_arrivals", [&](const RawStatement &row) {
        if (const auto event = advocacy.of(row.integer(0)))
            columns.arrivals.push_back({*event, people.of(row.integer(1))});
    }));
    std::stable_sort(columns.arrivals.begin(), columns.arrivals.end(),
                     [](const Arrival &a, const Arrival &b) { return a.advocacy < b.advocacy; });
    return eachRow(db, "columns_interactions", [&](const RawStatement &row) {
        Interaction interaction{};
        interaction.person = row.integer(0) == 0 ? nobody : people.of(row.integer(0));
        interaction.at = row.integer(1);
        interaction.channel = channels.of(row.text(2));
        interaction.kind = kinds.of(row.text(3));
        columns.interactions.push_back(interaction);
        if (row.integer(4) != 0) {
            columns.answerables.push_back({interaction.at, row.integer(5), interaction.person,
                                           interaction.channel, std::int8_t(row.integer(6))});
        }
    });
}

/// What was given for referrals, in the state it has come to.
Status loadRewards(Connection &db, EventColumns &columns, const PersonNumbers &people,
                   const Positions &referrals)
{
    Positions programmes;
    VOUCH_TRY(eachRow(db, "columns_programmes", [&](const RawStatement &row) {
        columns.programmes.push_back({row.text(1), row.integer(2), columns.currencies.number(row.text(3))});
        programmes.add(row.integer(0));
    }));
    return eachRow(db, "columns_rewards", [&](const RawStatement &row) {
        const auto referral = referrals.of(row.integer(4));
        if (!referral)
            return;
        columns.rewards.push_back({row.integer(1), row.integer(2), people.of(row.integer(0)), *referral,
                                   columns.currencies.number(row.text(3)), std::uint8_t(row.integer(5)),
                                   std::uint8_t(row.integer(6)),
                                   std::uint16_t(programmes.of(row.integer(7)).value_or(0))});
    });
}

/// Service and what people weighed: small tables.
Status loadCare(Connection &db, EventColumns &columns, const PersonNumbers &people)
{
    VOUCH_TRY(eachRow(db, "columns_cases", [&](const RawStatement &row) {
        columns.cases.push_back({row.integer(1), row.integer(2), row.integer(3), people.of(row.integer(0))});
    }));
    WordNumbers channels(columns.channels);
    VOUCH_TRY(eachRow(db, "columns_scores", [&](const RawStatement &row) {
        columns.scores.push_back({row.integer(1), people.of(row.integer(0)), channels.of(row.text(2)),
                                  std::int8_t(row.integer(3))});
    }));
    VOUCH_TRY(eachRow(db, "columns_considerations", [&](const RawStatement &row) {
        columns.considerations.push_back(
            {row.integer(1), row.integer(2), people.of(row.integer(0)), columns.brands.number(row.text(3))});
    }));
    return eachRow(db, "columns_drivers", [&](const RawStatement &row) {
        columns.driverEvents.push_back({row.integer(1), people.of(row.integer(0)),
                                        columns.drivers.number(row.text(2)), row.integer(3) != 0,
                                        row.integer(4) != 0});
    });
}

Status loadInto(Connection &db, EventColumns &columns, EventParts parts)
{
    VOUCH_TRY(loadPeople(db, columns, parts == EventParts::All));
    const PersonNumbers people(columns.personIds);
    Positions referrals;
    VOUCH_TRY(loadOutcomes(db, columns, people, referrals));
    if (parts == EventParts::Outcomes)
        return Done{};
    VOUCH_TRY(loadJourneyEvents(db, columns, people));
    VOUCH_TRY(loadActivity(db, columns, people));
    VOUCH_TRY(loadRewards(db, columns, people, referrals));
    return loadCare(db, columns, people);
}

} // namespace

Result<EventColumns> loadEventColumns(Connection &db, const QString &baseCurrency, EventParts parts)
{
    EventColumns columns;
    columns.baseCurrency = baseCurrency;
    // One snapshot: a change committed between two of the queries would make the columns disagree.
    VOUCH_TRY(db.run(u"BEGIN"_s));
    const Status loaded = loadInto(db, columns, parts);
    VOUCH_TRY(db.run(u"COMMIT"_s));
    if (!loaded)
        return loaded.error();
    return columns;
}

Result<OutcomeValues> loadOutcomeValues(Connection &db, const QString &baseCurrency)
{
    Result<EventColumns> columns = loadEventColumns(db, baseCurrency, EventParts::Outcomes);
    if (!columns)
        return columns.error();
    OutcomeValues values;
    if (columns->purchases.empty())
        return values;
    std::vector<outcomes::Tie> ties;
    ties.reserve(columns->referrals.size());
    for (const Referral &referral : columns->referrals)
        ties.push_back(
            {referral.at, referral.referrer, referral.referred, outcomes::ReferralType(referral.type)});
    outcomes::Ledger ledger(columns->personCount(), ties, {});
    constexpr int everything = 1'000'000;
    for (const Purchase &purchase : columns->purchases) {
        if (purchase.abandoned || purchase.person == nobody ||
            columns->currencies.word(purchase.currency) != baseCurrency)
            continue;
        values.people[columns->personIds[purchase.person]].purchase += purchase.minor;
        const bool dated = purchase.refund && purchase.boughtAt != 0;
        const outcomes::Ledger::Chain chain =
            ledger.chain(purchase.person, dated ? purchase.boughtAt : purchase.at);
        if (chain.referrers.empty())
            continue;
        const std::vector<outcomes::PersonNumber> referrers(chain.referrers.begin(), chain.referrers.end());
        const auto parts = ledger.split(chain, ledger.advocacyPart(chain, purchase.minor, everything));
        for (std::size_t i = 0; i < referrers.size() && i < parts.size(); ++i)
            values.people[columns->personIds[referrers[i]]].advocacy += parts[i];
    }
    return values;
}

} // namespace vouch
