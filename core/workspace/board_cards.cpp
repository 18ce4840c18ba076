// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: the cards of a board, few of them or all of them. Everything here runs on the reader lane.
#include "core/store/outcomes_around.h"
#include "core/store/raw_statement.h"
#include "core/store/records/board.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace vouch
{

void addDeals(DealSums &sums, const DealSum &sum, int sign)
{
    auto found =
        std::lower_bound(sums.begin(), sums.end(), sum, [](const DealSum &one, const DealSum &other) {
            return one.currency < other.currency;
        });
    if (found == sums.end() || found->currency != sum.currency)
        found = sums.insert(found, DealSum{sum.currency});
    found->expectedMinor += sign * sum.expectedMinor;
    found->weightedMinor += sign * sum.weightedMinor;
    found->deals += sign * sum.deals;
    found->unweighted += sign * sum.unweighted;
    if (found->deals == 0)
        sums.erase(found);
}

DealSum dealSum(const std::optional<Money> &amount, std::optional<int> probability)
{
    constexpr int whole = 100;
    if (!amount)
        return {.deals = 1};
    DealSum sum{.currency = amount->currency, .expectedMinor = amount->minor, .deals = 1};
    if (probability)
        sum.weightedMinor =
            amount->minor / whole * *probability + (amount->minor % whole * *probability + whole / 2) / whole;
    else
        sum.unweighted = 1;
    return sum;
}

namespace
{

/// With fewer cards than this, looking up what belongs to each person costs less than reading whole tables.
constexpr qint64 fewCards = 3000;

void addValues(Card &card, const OutcomeValues &values)
{
    const OutcomeValues::Value value = values.of(card.person.value);
    card.purchaseMinor = value.purchase;
    card.advocacyMinor = value.advocacy;
    card.others = values.othersOf(card.person.value);
}

QList<Card> withValues(QList<Card> cards, const OutcomeValues &values)
{
    for (Card &card : cards)
        addValues(card, values);
    return cards;
}

/// From four columns: id, title, when it is due, whether that is a day. Nothing where there is none.
std::optional<NextTask> taskFrom(const RawStatement &row, int first)
{
    if (row.isNull(first))
        return {};
    NextTask task;
    task.id = TaskId(row.integer(first));
    task.title = row.text(first + 1);
    if (!row.isNull(first + 2))
        task.at = row.integer(first + 2);
    task.dayOnly = task.at && row.integer(first + 3) == 1;
    return task;
}

/// Without what they are worth.
Card cardFrom(const RawStatement &row)
{
    Card card;
    card.person = PersonId(row.integer(0));
    card.stage = StageId(row.integer(1));
    card.rank = row.text(2);
    card.enteredAt = row.integer(3);
    card.laps = int(row.integer(4));
    card.name = row.text(5);
    card.subtitle = row.text(6);
    card.owner = row.text(7);
    if (!row.isNull(8)) {
        card.networks = row.text(8).split(u',', Qt::SkipEmptyParts);
        card.networks.removeDuplicates();
    }
    if (card.subtitle.isEmpty() && !row.isNull(9))
        card.subtitle = u'@' + row.text(9);
    if (!row.isNull(10))
        card.tags = row.text(10).split(QChar(31), Qt::SkipEmptyParts);
    if (!row.isNull(11))
        card.holdSince = row.integer(11);
    if (!row.isNull(12))
        card.holdUntil = row.integer(12);
    card.holdReason = row.text(13);
    card.sortKey = row.text(14);
    card.nextTask = taskFrom(row, 15);
    return card;
}

/// From four columns: whose it is, amount, its currency, how likely.
DealSum dealFrom(const RawStatement &row)
{
    return dealSum(row.isNull(1) ? std::nullopt : std::optional(Money{row.integer(1), row.text(2)}),
                   row.isNull(3) ? std::nullopt : std::optional(int(row.integer(3))));
}

Status addDealsOfPeople(Connection &db, QList<Card> &cards)
{
    VOUCH_GIVE(RawStatement rows, RawStatement::prepare(db, "card_deals_of_person"));
    for (Card &card : cards) {
        rows.bind(1, card.person.value);
        while (rows.next())
            addDeals(card.deals, dealFrom(rows));
        if (rows.failed())
            return rows.error();
    }
    return Done{};
}

Status addDealsOfJourney(Connection &db, JourneyId journey, QList<Card> &cards)
{
    QHash<qint64, DealSums> deals;
    VOUCH_GIVE(RawStatement rows, RawStatement::prepare(db, "card_deals_of_journey"));
    rows.bind(1, journey.value);
    while (rows.next())
        addDeals(deals[rows.integer(0)], dealFrom(rows));
    if (rows.failed())
        return rows.error();
    for (Card &card : cards)
        card.deals = deals.value(card.person.value);
    return Done{};
}

/// What a deal's card has more than a person's; it is worth what it was sold for.
void addDeal(Card &card, const RawStatement &row, const QString &currency)
{
    card.deal = DealId(row.integer(19));
    CardDeal deal;
    if (!row.isNull(20))
        deal.amount = Money{row.integer(20), row.text(21)};
    if (!row.isNull(22))
        deal.expectedAt = row.integer(22);
    deal.expectedDay = deal.expectedAt && row.integer(23) == 1;
    if (!row.isNull(24))
        deal.probability = int(row.integer(24));
    deal.ownProbability = row.integer(25) == 1;
    deal.open = row.integer(26) == 1;
    if (deal.open)
        addDeals(card.deals, dealSum(deal.amount, deal.probability));
    card.ofDeal = deal;
    if (row.isNull(27))
        return;
    const Money sold{row.integer(27), row.text(28)};
    if (sold.currency == currency)
        card.purchaseMinor = sold.minor;
    else
        addOther(card.others, {sold, 1});
}

Status appendRows(RawStatement &rows, QList<Card> &cards)
{
    while (rows.next())
        cards.append(cardFrom(rows));
    return rows.failed() ? Status(rows.error()) : Status(Done{});
}

Status appendDeals(RawStatement &rows, const QString &currency, QList<Card> &cards)
{
    while (rows.next()) {
        Card card = cardFrom(rows);
        addDeal(card, rows, currency);
        cards.append(std::move(card));
    }
    return rows.failed() ? Status(rows.error()) : Status(Done{});
}

Result<QList<Card>> dealCards(Connection &db, JourneyId journey, int perStage, const QString &currency)
{
    QList<Card> cards;
    if (perStage == 0) {
        VOUCH_GIVE(RawStatement rows, RawStatement::prepare(db, "deal_cards_by_journey"));
        rows.bind(1, journey.value);
        VOUCH_TRY(appendDeals(rows, currency, cards));
        return cards;
    }
    VOUCH_GIVE(const QList<qint64> stages,
               db.list<qint64>("stages_of_journey", {{":journey", journey.value}},
                               [](const Statement &row) { return row.integer(0); }));
    VOUCH_GIVE(RawStatement rows, RawStatement::prepare(db, "deal_cards_first_of_stage"));
    for (const qint64 stage : stages) {
        rows.bind(1, stage).bind(2, perStage);
        VOUCH_TRY(appendDeals(rows, currency, cards));
    }
    return cards;
}

/// Of all deals of these people that go along it.
Result<QList<Card>> dealCardsOf(Connection &db, JourneyId journey, const QList<PersonId> &people,
                                const QString &currency)
{
    QList<Card> cards;
    VOUCH_GIVE(RawStatement rows, RawStatement::prepare(db, "deal_cards_of_person"));
    for (const PersonId person : people) {
        rows.bind(1, journey.value).bind(2, person.value);
        VOUCH_TRY(appendDeals(rows, currency, cards));
    }
    return cards;
}

Result<bool> isOfDeals(Connection &db, JourneyId journey)
{
    VOUCH_GIVE(const QString cards, db.text("journey_cards_of", {{":journey", journey.value}}));
    return cards == u"deals";
}

Result<QList<Card>> firstCards(Connection &db, JourneyId journey, int perStage)
{
    QList<qint64> stages;
    {
        VOUCH_GIVE(Statement rows, db.query("stages_of_journey", {{":journey", journey.value}}));
        while (rows.next())
            stages.append(rows.integer(0));
    }
    QList<Card> cards;
    VOUCH_GIVE(RawStatement rows, RawStatement::prepare(db, "cards_first_of_stage"));
    for (const qint64 stage : std::as_const(stages)) {
        rows.bind(1, stage).bind(2, perStage);
        VOUCH_TRY(appendRows(rows, cards));
    }
    return cards;
}

/// All cards of a long journey. Each table is read once from end to end: looking up networks, tags and tasks
/// card by card takes four times as long.
class AllCards
{
public:
    AllCards(Connection &db, const OutcomeValues &values)
        : m_db(db)
        , m_values(values)
    {
    }

    Result<QList<Card>> read(JourneyId journey)
    {
        VOUCH_TRY(readOrganisations());
        VOUCH_TRY(readPeople(journey));
        VOUCH_TRY(readProfiles());
        VOUCH_TRY(readTags());
        VOUCH_TRY(readTasks());
        VOUCH_TRY(readDeals());
        std::sort(m_cards.begin(), m_cards.end(), [](const Card &a, const Card &b) {
            return a.stage != b.stage ? a.stage < b.stage : a.rank < b.rank;
        });
        return std::move(m_cards);
    }

private:
    template<class Visit>
    Status eachRow(const char *query, qint64 bound, Visit visit)
    {
        VOUCH_GIVE(RawStatement rows, RawStatement::prepare(m_db, query));
        if (bound > 0)
            rows.bind(1, bound);
        while (rows.next())
            visit(rows);
        return rows.failed() ? Status(rows.error()) : Status(Done{});
    }

    /// The same word is kept once, not once a card.
    QString shared(const QString &word) { return *m_words.insert(word); }

    /// A list made here with one word more; the same lists are kept once, too.
    QStringList longer(const QStringList &list, const QString &word)
    {
        QStringList &made = m_lists[{list.constData(), word}];
        if (made.isEmpty())
            made = list + QStringList{word};
        return made;
    }

    Card *cardOf(qint64 person)
    {
        const auto place = m_places.constFind(person);
        return place == m_places.cend() ? nullptr : &m_cards[*place];
    }

    Status readOrganisations()
    {
        return eachRow("card_organisations", 0, [this](const RawStatement &row) {
            m_organisations.insert(row.integer(0), row.text(1));
        });
    }

    Status readPeople(JourneyId journey)
    {
        return eachRow("card_people", journey.value, [this](const RawStatement &row) {
            Card card;
            card.person = PersonId(row.integer(0));
            card.stage = StageId(row.integer(1));
            card.rank = row.text(2);
            card.enteredAt = row.integer(3);
            card.laps = int(row.integer(4));
            card.name = row.text(5);
            if (!row.isNull(6))
                card.subtitle = m_organisations.value(row.integer(6));
            card.owner = shared(row.text(7));
            if (!row.isNull(8))
                card.holdSince = row.integer(8);
            if (!row.isNull(9))
                card.holdUntil = row.integer(9);
            card.holdReason = row.text(10);
            card.sortKey = row.text(11);
            addValues(card, m_values);
            m_places.insert(card.person.value, m_cards.size());
            m_cards.append(card);
        });
    }

    Status readProfiles()
    {
        return eachRow("card_profiles", 0, [this](const RawStatement &row) {
            Card *card = cardOf(row.integer(0));
            if (!card)
                return;
            const QString network = shared(row.text(1));
            if (!card->networks.contains(network))
                card->networks = longer(card->networks, network);
            if (card->subtitle.isEmpty()) {
                if (const QString handle = row.text(2); !handle.isEmpty())
                    card->subtitle = u'@' + handle;
            }
        });
    }

    Status readTags()
    {
        return eachRow("card_tags", 0, [this](const RawStatement &row) {
            if (Card *card = cardOf(row.integer(0)))
                card->tags = longer(card->tags, shared(row.text(1)));
        });
    }

    Status readTasks()
    {
        return eachRow("card_tasks", 0, [this](const RawStatement &row) {
            Card *card = cardOf(row.integer(0));
            if (card && isSooner(row, card->nextTask))
                card->nextTask = taskFrom(row, 1);
        });
    }

    Status readDeals()
    {
        return eachRow("card_deals", 0, [this](const RawStatement &row) {
            if (Card *card = cardOf(row.integer(0)))
                addDeals(card->deals, dealFrom(row));
        });
    }

    /// Whether the row's task comes before the one known so far; what it is called is read after that alone.
    static bool isSooner(const RawStatement &row, const std::optional<NextTask> &known)
    {
        if (!known)
            return true;
        const auto order = [](bool dated, Millis at, qint64 id) { return std::tuple(!dated, at, id); };
        return order(!row.isNull(3), row.integer(3), row.integer(1)) <
               order(known->at.has_value(), known->at.value_or(0), known->id.value);
    }

    Connection &m_db;
    const OutcomeValues &m_values;
    QList<Card> m_cards;
    QHash<qint64, qsizetype> m_places; ///< by person, whose ids may lie far apart: position in m_cards
    QHash<qint64, QString> m_organisations;
    QSet<QString> m_words;
    QHash<std::pair<const QString *, QString>, QStringList> m_lists; ///< by the list before and the word
};

/// A hold whose end has passed is over.
Result<QList<Card>> withoutPastHolds(Result<QList<Card>> cards, Millis now)
{
    if (!cards)
        return cards;
    for (Card &card : *cards) {
        if (!card.holdUntil || *card.holdUntil > now)
            continue;
        card.holdSince.reset();
        card.holdUntil.reset();
        card.holdReason.clear();
    }
    return cards;
}

} // namespace

QFuture<Result<QList<Card>>> Workspace::cards(JourneyId journey, int perStage)
{
    return m_store->read([=, this](Connection &db) -> Result<QList<Card>> {
        VOUCH_GIVE(const bool ofDeals, isOfDeals(db, journey));
        if (ofDeals)
            return withoutPastHolds(dealCards(db, journey, perStage, currency()), now());
        if (perStage > 0) {
            VOUCH_GIVE(QList<Card> cards, firstCards(db, journey, perStage));
            QList<PersonId> people;
            for (const Card &card : std::as_const(cards))
                people.append(card.person);
            VOUCH_TRY(addDealsOfPeople(db, cards));
            VOUCH_GIVE(const OutcomeValues values, outcomeValuesAround(db, currency(), people));
            return withoutPastHolds(withValues(std::move(cards), values), now());
        }
        VOUCH_GIVE(const auto values, outcomes(db));
        VOUCH_GIVE(const qint64 many,
                   db.number("placement_count_upto", {{":journey", journey.value}, {":most", fewCards}}));
        if (many >= fewCards) {
            Result<QList<Card>> all = AllCards(db, *values).read(journey);
            // Whole tables went through: nobody needs their pages again.
            VOUCH_TRY(db.run(u"PRAGMA shrink_memory"_s));
            return withoutPastHolds(std::move(all), now());
        }
        VOUCH_GIVE(RawStatement rows, RawStatement::prepare(db, "cards_by_journey"));
        rows.bind(1, journey.value);
        QList<Card> cards;
        VOUCH_TRY(appendRows(rows, cards));
        VOUCH_TRY(addDealsOfJourney(db, journey, cards));
        return withoutPastHolds(withValues(std::move(cards), *values), now());
    });
}

QFuture<Result<QList<Card>>> Workspace::cardsOf(JourneyId journey, const QList<PersonId> &people)
{
    return m_store->read([=, this](Connection &db) -> Result<QList<Card>> {
        VOUCH_GIVE(const bool ofDeals, isOfDeals(db, journey));
        if (ofDeals)
            return withoutPastHolds(dealCardsOf(db, journey, people, currency()), now());
        VOUCH_GIVE(const auto values, outcomes(db));
        VOUCH_GIVE(RawStatement rows, RawStatement::prepare(db, "cards_of_person"));
        QList<Card> cards;
        for (const PersonId person : people) {
            rows.bind(1, journey.value).bind(2, person.value);
            VOUCH_TRY(appendRows(rows, cards));
        }
        VOUCH_TRY(addDealsOfPeople(db, cards));
        return withoutPastHolds(withValues(std::move(cards), *values), now());
    });
}

} // namespace vouch
