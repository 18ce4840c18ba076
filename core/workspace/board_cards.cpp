// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: the cards of a board, few of them or all of them. Everything here runs on the reader lane.
#include "core/store/outcomes_around.h"
#include "core/store/raw_statement.h"
#include "core/store/records/board.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

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
        card.nextTaskAt = row.integer(11);
    if (!row.isNull(12))
        card.holdSince = row.integer(12);
    if (!row.isNull(13))
        card.holdUntil = row.integer(13);
    card.holdReason = row.text(14);
    card.sortKey = row.text(15);
    return card;
}

Status appendRows(RawStatement &rows, QList<Card> &cards)
{
    while (rows.next())
        cards.append(cardFrom(rows));
    return rows.failed() ? Status(rows.error()) : Status(Done{});
}

Result<QList<Card>> firstCards(Connection &db, JourneyId journey, int perStage)
{
    QList<qint64> stages;
    {
        Result<Statement> rows = db.query("stages_of_journey", {{":journey", journey.value}});
        if (!rows)
            return rows.error();
        while (rows->next())
            stages.append(rows->integer(0));
    }
    QList<Card> cards;
    Result<RawStatement> rows = RawStatement::prepare(db, "cards_first_of_stage");
    if (!rows)
        return rows.error();
    for (const qint64 stage : std::as_const(stages)) {
        rows->bind(1, stage).bind(2, perStage);
        VOUCH_TRY(appendRows(*rows, cards));
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
        std::sort(m_cards.begin(), m_cards.end(), [](const Card &a, const Card &b) {
            return a.stage != b.stage ? a.stage < b.stage : a.rank < b.rank;
        });
        return std::move(m_cards);
    }

private:
    template<class Visit>
    Status eachRow(const char *query, qint64 bound, Visit visit)
    {
        Result<RawStatement> rows = RawStatement::prepare(m_db, query);
        if (!rows)
            return rows.error();
        if (bound > 0)
            rows->bind(1, bound);
        while (rows->next())
            visit(*rows);
        return rows->failed() ? Status(rows->error()) : Status(Done{});
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
        const auto place = size_t(person) < m_places.size() ? m_places[size_t(person)] : -1;
        return place < 0 ? nullptr : &m_cards[place];
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
            const auto person = size_t(card.person.value);
            if (person >= m_places.size())
                m_places.resize(person + 1 + person / 4, -1);
            m_places[person] = int(m_cards.size());
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
            if (Card *card = cardOf(row.integer(0)); card && !row.isNull(1))
                card->nextTaskAt = row.integer(1);
        });
    }

    Connection &m_db;
    const OutcomeValues &m_values;
    QList<Card> m_cards;
    std::vector<int> m_places; ///< by person: position in m_cards, −1 for none
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
        if (perStage > 0) {
            Result<QList<Card>> cards = firstCards(db, journey, perStage);
            if (!cards)
                return cards;
            QList<PersonId> people;
            for (const Card &card : std::as_const(*cards))
                people.append(card.person);
            const Result<OutcomeValues> values = outcomeValuesAround(db, currency(), people);
            if (!values)
                return values.error();
            return withoutPastHolds(withValues(std::move(*cards), *values), now());
        }
        const auto values = outcomes(db);
        if (!values)
            return values.error();
        const Result<QVariant> many =
            db.value("placement_count_upto", {{":journey", journey.value}, {":most", fewCards}});
        if (!many)
            return many.error();
        if (many->toLongLong() >= fewCards) {
            Result<QList<Card>> all = AllCards(db, **values).read(journey);
            // Whole tables went through: nobody needs their pages again.
            VOUCH_TRY(db.run(u"PRAGMA shrink_memory"_s));
            return withoutPastHolds(std::move(all), now());
        }
        Result<RawStatement> rows = RawStatement::prepare(db, "cards_by_journey");
        if (!rows)
            return rows.error();
        rows->bind(1, journey.value);
        QList<Card> cards;
        VOUCH_TRY(appendRows(*rows, cards));
        return withoutPastHolds(withValues(std::move(cards), **values), now());
    });
}

QFuture<Result<QList<Card>>> Workspace::cardsOf(JourneyId journey, const QList<PersonId> &people)
{
    return m_store->read([=, this](Connection &db) -> Result<QList<Card>> {
        const auto values = outcomes(db);
        if (!values)
            return values.error();
        Result<RawStatement> rows = RawStatement::prepare(db, "cards_of_person");
        if (!rows)
            return rows.error();
        QList<Card> cards;
        for (const PersonId person : people) {
            rows->bind(1, journey.value).bind(2, person.value);
            VOUCH_TRY(appendRows(*rows, cards));
        }
        return withoutPastHolds(withValues(std::move(cards), **values), now());
    });
}

} // namespace vouch
