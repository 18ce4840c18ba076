// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/search_index.h"

#include "core/store/bulk_insert.h"
#include "core/store/file_setting.h"
#include "core/store/raw_statement.h"
#include "core/store/search_deals.h"
#include "core/store/sql_catalog.h"

#include <QElapsedTimer>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace vouch::searchindex
{

namespace
{

constexpr int peopleAtOnce = 500;
constexpr int pagesAtOnce = 200; ///< about 25 ms
constexpr int fewestPages = 64;  ///< in pieces, before joining them is worth it
constexpr qint64 complete = std::numeric_limits<qint64>::max();

/// The first person whom the index does not hold yet; 1 where it is of other rules, `complete` where it has
/// come to everybody.
Result<qint64> nextPerson(Connection &db)
{
    VOUCH_GIVE(const qint64 made, fileSetting::number(db, "search_rules"));
    if (made != search::rules)
        return qint64(1);
    VOUCH_GIVE(const qint64 next, fileSetting::number(db, "search_next"));
    return next == 0 ? complete : next;
}

/// Rows of one table that belong to people, in step with them.
class Rows
{
public:
    static Result<Rows> prepare(Connection &db, const char *query)
    {
        VOUCH_GIVE(RawStatement statement, RawStatement::prepare(db, query));
        return Rows(std::move(statement));
    }
    void begin(qint64 from, qint64 to)
    {
        m_rows.reset();
        m_rows.bind(1, from).bind(2, to);
        m_more = m_rows.next();
    }
    template<class Use>
    void take(qint64 person, Use use)
    {
        for (; m_more && m_rows.integer(0) <= person; m_more = m_rows.next())
            use(m_rows);
    }
    bool more() const { return m_more; }
    const RawStatement &row() const { return m_rows; }
    Status status() const { return m_rows.failed() ? Status(m_rows.error()) : Status(Done{}); }

private:
    explicit Rows(RawStatement rows)
        : m_rows(std::move(rows))
    {
    }
    RawStatement m_rows;
    bool m_more = false;
};

/// Reads what people are found by.
class Reader
{
public:
    static Result<Reader> make(Connection &db)
    {
        std::vector<Rows> rows;
        for (const char *query : {"search_names", "search_handles", "search_emails", "search_phones",
                                  "search_values", "search_notes"}) {
            VOUCH_GIVE(Rows one, Rows::prepare(db, query));
            rows.push_back(std::move(one));
        }
        return Reader(std::move(rows));
    }

    /// use(person, words) of those that are there of the people `from` to `to`, ascending; it gives a Status.
    template<class Use>
    Status each(qint64 from, qint64 to, Use use)
    {
        for (Rows &rows : m_rows)
            rows.begin(from, to);
        Status used = Done{};
        Rows &names = m_rows[Names];
        while (names.more() && used) {
            const qint64 person = names.row().integer(0);
            search::Person found;
            names.take(person, [&found](const RawStatement &row) {
                found.shown = row.text(1);
                for (int column = 2; column < 8; ++column)
                    found.names.append(row.text(column));
            });
            m_rows[Handles].take(person,
                                 [&found](const RawStatement &row) { found.handles.append(row.text(1)); });
            m_rows[Phones].take(person, [&found](const RawStatement &row) {
                found.phones.append({row.text(1), row.text(2)});
            });
            for (const Part part : {Emails, Values, Notes})
                m_rows[part].take(person,
                                  [&found](const RawStatement &row) { found.texts.append(row.text(1)); });
            used = use(person, search::documentOf(found));
        }
        for (Rows &rows : m_rows)
            VOUCH_TRY(rows.status());
        return used;
    }

private:
    enum Part : std::size_t { Names, Handles, Emails, Phones, Values, Notes };
    explicit Reader(std::vector<Rows> rows)
        : m_rows(std::move(rows))
    {
    }

    std::vector<Rows> m_rows;
};

/// Those of the people, ascending, who stand in a row are read at once: use(first, last).
template<class Use>
Status eachRun(const std::vector<qint64> &people, Use use)
{
    for (auto from = people.begin(); from != people.end();) {
        auto to = from + 1;
        while (to != people.end() && *to == *(to - 1) + 1)
            ++to;
        VOUCH_TRY(use(*from, *(to - 1)));
        from = to;
    }
    return Done{};
}

/// Writes the words of people of whom it may know something, who may be gone.
class Keeper
{
public:
    static Result<Keeper> make(Connection &db)
    {
        VOUCH_GIVE(Reader reader, Reader::make(db));
        VOUCH_GIVE(RawStatement words, RawStatement::prepare(db, "search_words"));
        VOUCH_GIVE(RawStatement learn, RawStatement::prepare(db, "search_learn"));
        VOUCH_GIVE(RawStatement forget, RawStatement::prepare(db, "search_forget"));
        return Keeper(std::move(reader), std::move(words), std::move(learn), std::move(forget));
    }

    /// `people` ascending.
    Status renew(const std::vector<qint64> &people)
    {
        return eachRun(people, [this](qint64 from, qint64 to) -> Status {
            qint64 next = from;
            VOUCH_TRY(m_reader.each(from, to, [this, &next](qint64 person, const QString &words) {
                const Status gone = forgetFrom(next, person);
                next = person + 1;
                return gone ? replace(person, words) : gone;
            }));
            return forgetFrom(next, to + 1);
        });
    }

private:
    Keeper(Reader reader, RawStatement words, RawStatement learn, RawStatement forget)
        : m_reader(std::move(reader))
        , m_words(std::move(words))
        , m_learn(std::move(learn))
        , m_forget(std::move(forget))
    {
    }

    Status forget(qint64 person)
    {
        VOUCH_TRY(m_forget.bind(1, person).run());
        return Done{};
    }

    Status forgetFrom(qint64 person, qint64 to)
    {
        for (; person < to; ++person)
            VOUCH_TRY(forget(person));
        return Done{};
    }

    Status replace(qint64 person, const QString &words)
    {
        m_words.bind(1, person);
        const bool known = m_words.next();
        const bool same = known && m_words.text(0) == words;
        m_words.reset();
        if (same)
            return Done{};
        if (known)
            VOUCH_TRY(forget(person));
        VOUCH_TRY(m_learn.bind(1, person).bind(2, words).run());
        return Done{};
    }

    Reader m_reader;
    RawStatement m_words, m_learn, m_forget;
};

/// Begins an index by the rules of today where there is none.
Status beginAnew(Connection &db)
{
    for (const QString &statement : {u"search_drop"_s, u"search_create"_s, u"search_tune"_s})
        VOUCH_TRY(db.run(SqlCatalog::instance().text(statement)));
    VOUCH_TRY(fileSetting::set(db, "search_next", 1));
    VOUCH_TRY(fileSetting::set(db, "search_next_deal", 1));
    return fileSetting::set(db, "search_rules", search::rules);
}

/// Some people more, then some deals, in one transaction. True: nobody and nothing is left.
Result<bool> step(Connection &db)
{
    VOUCH_GIVE(Transaction transaction, Transaction::begin(db));
    // Somebody else may have made it meanwhile.
    VOUCH_GIVE(const qint64 made, fileSetting::number(db, "search_rules"));
    if (made != search::rules)
        VOUCH_TRY(beginAnew(db));
    VOUCH_GIVE(const qint64 next, nextPerson(db));
    std::vector<qint64> people;
    if (next != complete) {
        VOUCH_GIVE(Statement rows,
                   db.query("search_next_people", {{":from", next}, {":limit", peopleAtOnce}}));
        while (rows.next())
            people.push_back(rows.integer(0));
        VOUCH_GIVE(Keeper keeper, Keeper::make(db));
        VOUCH_TRY(keeper.renew(people));
        VOUCH_TRY(fileSetting::set(db, "search_next", people.size() < peopleAtOnce ? 0 : people.back() + 1));
    }
    const bool everybody = people.size() < peopleAtOnce;
    bool deals = false;
    if (everybody) {
        VOUCH_GIVE(deals, takeDeals(db));
    }
    VOUCH_TRY(transaction.commit());
    return everybody && deals;
}

/// Joins some pages of pieces. True: there is one large piece, beside which the others are small.
Result<bool> joinSome(Connection &db)
{
    {
        VOUCH_GIVE(Statement pieces, db.query("search_pieces"));
        pieces.next();
        const qint64 largest = pieces.integer(0), others = pieces.integer(1);
        if (others < fewestPages || others * 8 < largest)
            return true;
    }
    VOUCH_GIVE(Transaction transaction, Transaction::begin(db));
    VOUCH_GIVE(const qint64 before, db.number("search_written"));
    VOUCH_TRY(db.change("search_join", {{":pages", -pagesAtOnce}}));
    VOUCH_GIVE(const qint64 after, db.number("search_written"));
    VOUCH_TRY(transaction.commit());
    return after - before < 2; // what FTS5 says where it finds nothing to join
}

/// Of the people to whom the index has not come yet, those whom the query finds, ascending.
Result<QList<PersonId>> findBehind(Connection &db, const search::Query &query, qint64 next)
{
    QList<PersonId> found;
    if (next == complete)
        return found;
    VOUCH_GIVE(Reader reader, Reader::make(db));
    VOUCH_TRY(reader.each(next, complete, [&](qint64 person, const QString &words) -> Status {
        if (query.matches(words))
            found.append(PersonId(person));
        return Done{};
    }));
    return found;
}

Result<QList<PersonId>> idsOf(Connection &db, const char *query, const std::vector<Binding> &bindings)
{
    VOUCH_GIVE(Statement rows, db.query(query, bindings));
    QList<PersonId> ids;
    while (rows.next())
        ids.append(PersonId(rows.integer(0)));
    return ids;
}

Result<std::vector<qint64>> numbersOf(Connection &db, const char *query, const std::vector<Binding> &bindings)
{
    VOUCH_GIVE(Statement rows, db.query(query, bindings));
    std::vector<qint64> ids;
    while (rows.next())
        ids.push_back(rows.integer(0));
    return ids;
}

/// People of whom the index knows nothing, ascending.
Status learnFromRows(Connection &db, const std::vector<qint64> &people)
{
    VOUCH_GIVE(Reader reader, Reader::make(db));
    VOUCH_GIVE(BulkInsert rows, BulkInsert::prepare(db, "search_learn"));
    int learned = 0;
    VOUCH_TRY(eachRun(people, [&](qint64 from, qint64 to) {
        return reader.each(from, to, [&](qint64 person, const QString &words) -> Status {
            rows.bind(1, person).bind(2, words).add();
            return ++learned % peopleAtOnce == 0 ? rows.write() : Status(Done{});
        });
    }));
    return rows.write();
}

Status learnUnknown(Connection &db, qint64 first, qint64 last)
{
    if (last < first)
        return Done{};
    VOUCH_GIVE(const std::vector<qint64> unknown,
               numbersOf(db, "search_unknown", {{":first", first}, {":last", last}}));
    return unknown.empty() ? Status(Done{}) : learnFromRows(db, unknown);
}

/// People one behind the other.
struct Span {
    qint64 first = 0, last = 0;
};

/// A great many people are gone. Where fewer are left, the index is made anew of what it knows of those: for
/// each word that it forgets it writes as much as when it learned it.
Status forgetSpans(Connection &db, const std::vector<Span> &spans)
{
    constexpr qint64 fewest = 1000;
    qint64 gone = 0;
    for (const auto &[first, last] : spans)
        gone += last - first + 1;
    VOUCH_GIVE(const qint64 left, db.number("people_all_count"));
    if (gone >= fewest && left < gone) {
        for (const QString &statement : {u"search_set_aside"_s, u"search_drop"_s, u"search_create"_s,
                                         u"search_tune"_s, u"search_take_back"_s, u"search_drop_aside"_s})
            VOUCH_TRY(db.run(SqlCatalog::instance().text(statement)));
        return Done{};
    }
    for (const auto &[first, last] : spans)
        VOUCH_TRY(db.change("search_forget_span", {{":first", first}, {":last", last}}));
    return Done{};
}

/// Whoever came or went together with many others.
Status followSpans(Connection &db, const std::vector<Binding> &which)
{
    std::vector<Span> gone, come;
    {
        VOUCH_GIVE(Statement rows, db.query("search_spans", which));
        while (rows.next()) {
            std::vector<Span> &spans = rows.flag(2) ? gone : come;
            const Span next{rows.integer(0), rows.integer(1)};
            if (!spans.empty() && spans.back().last + 1 == next.first)
                spans.back().last = next.last;
            else
                spans.push_back(next);
        }
    }
    if (!gone.empty())
        VOUCH_TRY(forgetSpans(db, gone));
    for (const auto &[first, last] : come)
        VOUCH_TRY(learnUnknown(db, first, last));
    return Done{};
}

} // namespace

Status learn(Connection &db, const std::vector<NewWords> &people)
{
    if (people.empty())
        return Done{};
    VOUCH_GIVE(BulkInsert rows, BulkInsert::prepare(db, "search_learn"));
    for (const NewWords &one : people)
        rows.bind(1, one.person).bind(2, QByteArrayView(one.words)).add();
    return rows.write();
}

Status follow(Connection &db, qint64 since, qint64 firstNew, qint64 lastNew)
{
    const std::vector<Binding> which{{":since", since}, {":first", firstNew}, {":last", lastNew}};
    VOUCH_GIVE(const std::vector<qint64> known, numbersOf(db, "search_touched", which));
    if (!known.empty()) {
        VOUCH_GIVE(Keeper keeper, Keeper::make(db));
        VOUCH_TRY(keeper.renew(known));
    }
    VOUCH_TRY(followSpans(db, which));
    VOUCH_TRY(learnUnknown(db, firstNew, lastNew));
    return followDeals(db, since);
}

Result<bool> proceed(Connection &db, int ms)
{
    VOUCH_GIVE(const qint64 next, nextPerson(db));
    VOUCH_GIVE(const qint64 deal, nextDeal(db));
    if (next == complete && deal == allDeals)
        return true;
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        const Result<bool> done = step(db);
        if (!done || *done || timer.elapsed() >= ms)
            return done;
    }
}

Result<bool> tidy(Connection &db, int ms)
{
    QElapsedTimer timer;
    timer.start();
    do {
        const Result<bool> done = joinSome(db);
        if (!done || *done)
            return done;
    } while (timer.elapsed() < ms);
    return false;
}

Status setBulk(Connection &db, bool bulk)
{
    VOUCH_GIVE(const qint64 there, db.number("search_exists"));
    if (there == 0)
        return Done{};
    VOUCH_GIVE(const qint64 usual, db.number("search_tuned"));
    if ((usual != 0) != bulk)
        return Done{};
    return db.run(SqlCatalog::instance().text(bulk ? u"search_tune_bulk"_s : u"search_tune"_s));
}

Status endBulk(Connection &db)
{
    VOUCH_GIVE(const qint64 left, db.number("search_left_bulk"));
    return left == 0 ? Status(Done{}) : setBulk(db, false);
}

Result<qint64> astray(Connection &db)
{
    VOUCH_GIVE(const qint64 next, nextPerson(db));
    VOUCH_GIVE(const qint64 there, db.number("search_exists"));
    if (there == 0)
        return next == complete ? db.number("people_all_count") : Result<qint64>(qint64(0));
    VOUCH_GIVE(const qint64 deal, nextDeal(db));
    return db.number("search_astray", {{":next", next}, {":next_deal", deal}});
}

Result<QList<PersonId>> find(Connection &db, const search::Query &query)
{
    VOUCH_GIVE(const qint64 next, nextPerson(db));
    QList<PersonId> found;
    if (next > 1) {
        VOUCH_GIVE(found, idsOf(db, "search_hits", {{":match", query.match()}, {":next", next}}));
        std::sort(found.begin(), found.end());
    }
    VOUCH_GIVE(const QList<PersonId> behind, findBehind(db, query, next));
    return found + behind;
}

Result<Page> page(Connection &db, const search::Query &query, int limit, int offset)
{
    VOUCH_GIVE(const qint64 next, nextPerson(db));
    VOUCH_GIVE(QList<PersonId> behind, findBehind(db, query, next));
    if (!behind.isEmpty()) {
        VOUCH_GIVE(const QList<PersonId> archived, idsOf(db, "search_archived", {}));
        behind.removeIf([&archived](PersonId person) {
            return std::binary_search(archived.cbegin(), archived.cend(), person);
        });
        std::reverse(behind.begin(), behind.end());
    }
    Page page{behind.size(), behind.mid(offset, limit)};
    if (next <= 1)
        return page;
    const std::vector<Binding> asked{{":match", query.match()}, {":next", next}};
    const int wanted = limit - int(page.people.size());
    const int passed = std::max(0, offset - int(behind.size()));
    if (wanted > 0) {
        std::vector<Binding> which = asked;
        which.push_back({":limit", wanted});
        which.push_back({":offset", passed});
        VOUCH_GIVE(const QList<PersonId> hits, idsOf(db, "search_hits_page", which));
        page.people += hits;
        // Where a page is not full, nobody comes behind it: who types on is spared the counting.
        if (hits.size() < wanted && (passed == 0 || !hits.isEmpty())) {
            page.total += passed + hits.size();
            return page;
        }
    }
    for (const auto &[name, sign] :
         {std::pair("search_hits_count", 1), std::pair("search_hits_archived", -1)}) {
        VOUCH_GIVE(Statement count, db.query(name, asked));
        page.total += count.next() ? sign * count.integer(0) : 0;
    }
    return page;
}

} // namespace vouch::searchindex
