// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_deals.h"

#include "core/store/file_setting.h"
#include "core/store/raw_statement.h"

#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace vouch::searchindex
{

namespace
{

constexpr int dealsAtOnce = 500;

Result<std::vector<qint64>> numbersOf(Connection &db, const char *query, const std::vector<Binding> &bindings)
{
    std::vector<qint64> numbers;
    VOUCH_GIVE(Statement rows, db.query(query, bindings));
    while (rows.next())
        numbers.push_back(rows.integer(0));
    return numbers;
}

/// Reads what one deal is found by.
class Reader
{
public:
    static Result<Reader> make(Connection &db)
    {
        VOUCH_GIVE(RawStatement deal, RawStatement::prepare(db, "search_deal"));
        VOUCH_GIVE(RawStatement people, RawStatement::prepare(db, "search_deal_people"));
        VOUCH_GIVE(RawStatement lines, RawStatement::prepare(db, "search_deal_lines"));
        return Reader(std::move(deal), std::move(people), std::move(lines));
    }

    /// Nothing where it is gone.
    Result<std::optional<QString>> words(qint64 deal)
    {
        search::Person found; // a deal is found as people are: by what it is called and by what is written
        m_deal.bind(1, deal);
        const bool there = m_deal.next();
        if (there) {
            found.shown = m_deal.text(0);
            found.names = {m_deal.text(1), m_deal.text(2)};
            found.texts = {m_deal.text(3)};
        }
        m_deal.reset();
        if (m_deal.failed())
            return m_deal.error();
        if (!there)
            return std::optional<QString>();
        m_people.bind(1, deal);
        while (m_people.next())
            found.names.append(m_people.text(0));
        m_lines.bind(1, deal);
        while (m_lines.next())
            found.texts.append(m_lines.text(0));
        for (const RawStatement *rows : {&m_people, &m_lines}) {
            if (rows->failed())
                return rows->error();
        }
        return std::optional(search::documentOf(found));
    }

private:
    Reader(RawStatement deal, RawStatement people, RawStatement lines)
        : m_deal(std::move(deal))
        , m_people(std::move(people))
        , m_lines(std::move(lines))
    {
    }
    RawStatement m_deal, m_people, m_lines;
};

/// Deals that may be new, changed or gone.
Status renew(Connection &db, const std::vector<qint64> &deals)
{
    if (deals.empty())
        return Done{};
    VOUCH_GIVE(Reader reader, Reader::make(db));
    VOUCH_GIVE(RawStatement known, RawStatement::prepare(db, "search_words"));
    VOUCH_GIVE(RawStatement learn, RawStatement::prepare(db, "search_learn"));
    VOUCH_GIVE(RawStatement forget, RawStatement::prepare(db, "search_forget"));
    for (const qint64 deal : deals) {
        VOUCH_GIVE(const std::optional<QString> words, reader.words(deal));
        known.bind(1, -deal);
        const std::optional<QString> before = known.next() ? std::optional(known.text(0)) : std::nullopt;
        known.reset();
        if (words == before)
            continue;
        if (before)
            VOUCH_TRY(forget.bind(1, -deal).run());
        if (words)
            VOUCH_TRY(learn.bind(1, -deal).bind(2, *words).run());
    }
    return Done{};
}

} // namespace

Result<qint64> nextDeal(Connection &db)
{
    VOUCH_GIVE(const qint64 made, fileSetting::number(db, "search_rules"));
    if (made != search::rules)
        return qint64(1);
    VOUCH_GIVE(const qint64 next, fileSetting::number(db, "search_next_deal"));
    return next == 0 ? allDeals : next;
}

Status followDeals(Connection &db, qint64 since)
{
    VOUCH_GIVE(const qint64 any, db.number("search_any_deals"));
    if (any == 0)
        return Done{};
    VOUCH_TRY(db.change("search_forget_deal_spans", {{":since", since}}));
    VOUCH_GIVE(const std::vector<qint64> touched, numbersOf(db, "search_touched_deals", {{":since", since}}));
    return renew(db, touched);
}

Result<bool> takeDeals(Connection &db)
{
    VOUCH_GIVE(const qint64 next, nextDeal(db));
    if (next == allDeals)
        return true;
    VOUCH_GIVE(const std::vector<qint64> deals,
               numbersOf(db, "search_next_deals", {{":from", next}, {":limit", dealsAtOnce}}));
    VOUCH_TRY(renew(db, deals));
    const bool last = deals.size() < dealsAtOnce;
    VOUCH_TRY(fileSetting::set(db, "search_next_deal", last ? 0 : deals.back() + 1));
    return last;
}

Result<QList<DealId>> findDeals(Connection &db, const search::Query &query, int most)
{
    QList<DealId> found;
    if (query.isEmpty())
        return found;
    VOUCH_GIVE(const qint64 next, nextDeal(db));
    if (next != allDeals) { // those that it has not come to yet are looked at one by one
        VOUCH_GIVE(const std::vector<qint64> behind,
                   numbersOf(db, "search_next_deals", {{":from", next}, {":limit", -1}}));
        VOUCH_GIVE(Reader reader, Reader::make(db));
        for (auto deal = behind.crbegin(); deal != behind.crend(); ++deal) {
            VOUCH_GIVE(const std::optional<QString> words, reader.words(*deal));
            if (words && query.matches(*words))
                found.append(DealId(*deal));
        }
    }
    if (next > 1) {
        VOUCH_GIVE(const std::vector<qint64> hits,
                   numbersOf(db, "search_deal_hits",
                             {{":match", query.match()}, {":next", next}, {":most", most > 0 ? most : -1}}));
        for (const qint64 deal : hits)
            found.append(DealId(deal));
    }
    return most > 0 ? found.mid(0, most) : found;
}

} // namespace vouch::searchindex
