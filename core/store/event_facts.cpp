// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_facts.h"

#include "core/journeys/journey.h"

using namespace Qt::StringLiterals;

namespace vouch
{

using namespace insight;

namespace
{

RowIds sorted(const QSet<std::int64_t> &ids)
{
    RowIds rows(ids.cbegin(), ids.cend());
    std::sort(rows.begin(), rows.end());
    return rows;
}

bool holds(const RowIds &ids, std::int64_t id)
{
    return std::binary_search(ids.begin(), ids.end(), id);
}

/// Takes the rows `gone` out of a column by time and puts `fresh` in.
template<class Event>
void splice(std::vector<Event> &events, RowIds &ids, const RowIds &gone, FactRows<Event> &&fresh)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (holds(gone, ids[i]))
            continue;
        if (kept != i) {
            events[kept] = events[i];
            ids[kept] = ids[i];
        }
        ++kept;
    }
    events.resize(kept);
    ids.resize(kept);
    const auto before = [](const Event &a, std::int64_t idA, const Event &b, std::int64_t idB) {
        return a.at != b.at ? a.at < b.at : idA < idB;
    };
    // From the end: what is new mostly comes last, and then nothing that was there is touched.
    std::size_t old = kept, add = fresh.ids.size(), to = kept + add;
    events.resize(to);
    ids.resize(to);
    while (add > 0) {
        --to;
        if (old > 0 && before(fresh.events[add - 1], fresh.ids[add - 1], events[old - 1], ids[old - 1])) {
            --old;
            events[to] = events[old];
            ids[to] = ids[old];
        } else {
            --add;
            events[to] = fresh.events[add];
            ids[to] = fresh.ids[add];
        }
    }
}

void append(JourneyEvents &events, const TransitionRow &row, const QString &lost)
{
    const std::int16_t to = row.transition.to;
    if ((to < 0 || events.stages[std::size_t(to)].meaning == lost) &&
        (row.reason != 0 || row.competitor != 0))
        events.exits.push_back({std::uint32_t(events.transitions.size()), row.reason, row.competitor});
    events.transitions.push_back(row.transition);
}

/// Copies the transitions [from, to) of `old` with their exits behind those of `made`.
void copyMoves(JourneyEvents &made, const JourneyEvents &old, std::size_t from, std::size_t to)
{
    const std::size_t shift = made.transitions.size();
    auto exit = std::lower_bound(old.exits.begin(), old.exits.end(), from,
                                 [](const Exit &one, std::size_t at) { return one.transition < at; });
    for (; exit != old.exits.end() && exit->transition < to; ++exit)
        made.exits.push_back(
            {std::uint32_t(exit->transition - from + shift), exit->reason, exit->competitor});
    made.transitions.insert(made.transitions.end(), old.transitions.begin() + std::ptrdiff_t(from),
                            old.transitions.begin() + std::ptrdiff_t(to));
}

/// Facts that rows of a table are among.
Facts factsIn(const QString &table)
{
    static const QHash<QString, Facts> facts = [] {
        QHash<QString, Facts> made{
            {u"transition"_s, Fact::Moves}, {u"journey"_s, Fact::Moves}, {u"stage"_s, Fact::Moves}};
        forEachFactTable([&made](const auto &one) { made.insert(QString::fromLatin1(one.name), one.fact); });
        return made;
    }();
    return facts.value(table);
}

/// With those that are made of them: scores name the channel of their purchase, rewards hang on referrals.
Facts withDependents(Facts facts)
{
    if (facts & Fact::Purchases)
        facts |= Fact::Care;
    if (facts & Fact::Referrals)
        facts |= Fact::Rewards;
    return facts;
}

/// Parts of which no single rows can be read: small ones, and those in which others name places.
Facts readWhole()
{
    Facts whole = allFacts & ~(Facts(Fact::Names) | Fact::Moves);
    forEachFactTable([&whole](const auto &table) {
        if (table.only != nullptr)
            whole.setFlag(table.fact, false);
    });
    return whole;
}

// Only parts that are among all of them are ever read.
static_assert(std::apply([](const auto &...tables) { return (allFacts.testFlag(tables.fact) && ...); },
                         factTables));

template<class List>
void forget(List &list)
{
    List().swap(list);
}

} // namespace

Facts factsTouched(const ChangeSet &changes)
{
    if (changes.everything || changes.touches("person") || changes.touches("deal"))
        return allFacts;
    Facts facts;
    for (const QString &table : changes.entities)
        facts |= factsIn(table);
    return withDependents(facts);
}

Result<const EventColumns *> EventFacts::current(Connection &db, Facts wanted, const Work *work)
{
    if (wanted & Fact::Rewards)
        wanted |= Fact::Referrals;
    // One snapshot: a change committed between two of the queries would make the columns disagree.
    VOUCH_TRY(db.run(u"BEGIN"_s));
    const auto tablesBefore = m_read.tables;
    const Status brought = bring(db, wanted, work);
    VOUCH_TRY(db.run(u"COMMIT"_s));
    if (m_read.tables != tablesBefore) // whole tables went through: nobody needs their pages again
        VOUCH_TRY(db.run(u"PRAGMA shrink_memory"_s));
    if (!brought)
        return brought.error();
    return &m_columns;
}

qint64 EventFacts::version(Facts facts) const
{
    qint64 newest = 0;
    for (auto it = m_versions.cbegin(); it != m_versions.cend(); ++it) {
        if (facts & it.key())
            newest = std::max(newest, *it);
    }
    return newest;
}

void EventFacts::changed(Facts parts)
{
    ++m_version;
    for (unsigned bit = 1; bit <= allFacts.toInt(); bit <<= 1) {
        if (parts & Fact(bit))
            m_versions[Fact(bit)] = m_version;
    }
}

Status EventFacts::bring(Connection &db, Facts wanted, const Work *work)
{
    db.followTimeZone();
    if (!(m_columns.calendar == db.calendar())) {
        // Days begin at other moments now.
        drop(allFacts);
        m_begun = false;
        changed(allFacts);
        m_columns.calendar = db.calendar();
    }
    VOUCH_GIVE(m_settings, db.text("workspace_settings_state"));
    const Status known = catchUp(db);
    if (!known) {
        // Half of it may have been applied.
        drop(allFacts);
        m_begun = false;
        return known;
    }
    EventReader reader(db, m_columns, m_people, work);
    if (!m_begun || (wanted & Fact::Names && !(m_loaded & Fact::Names))) {
        const bool names = wanted.testFlag(Fact::Names);
        VOUCH_GIVE(std::vector<PersonFacts> people, reader.people(nullptr, names));
        m_columns.personIds.clear();
        m_columns.owner.clear();
        m_columns.source.clear();
        m_columns.names.clear();
        m_columns.dealPeople.clear();
        for (PersonFacts &person : people) {
            if (isOfDeals())
                m_columns.dealPeople.push_back(person.dealPerson);
            m_columns.personIds.push_back(person.id);
            m_columns.owner.push_back(person.owner);
            m_columns.source.push_back(person.source);
            if (names)
                m_columns.names.append(std::move(person.name));
        }
        m_people.set(m_columns.personIds);
        m_loaded.setFlag(Fact::Names, names);
        m_begun = true;
        ++m_read.tables;
    }
    const Status loaded = load(reader, wanted & ~m_loaded);
    sortWords();
    VOUCH_GIVE(m_columns.dataRevision, journal::dataRevision(db));
    return loaded;
}

Result<EventFacts::JournalEnd> EventFacts::journalEnd(Connection &db)
{
    VOUCH_GIVE(RawStatement rows, RawStatement::prepare(db, "columns_journal_end"));
    JournalEnd end;
    if (rows.next())
        end = {rows.integer(0), rows.integer(1), rows.integer(3), rows.text(2)};
    if (rows.failed())
        return rows.error();
    return end;
}

/// Reads what the journal has got since. An import that was abandoned takes its rows of the journal with it,
/// and their numbers are given again: then the last row known is not what it was, and all is loaded anew.
Status EventFacts::catchUp(Connection &db)
{
    VOUCH_GIVE(const JournalEnd end, journalEnd(db));
    if (m_begun && end == m_end)
        return Done{};
    const JournalEnd known = std::exchange(m_end, end);
    if (!m_begun)
        return Done{};
    VOUCH_GIVE(RawStatement rows, RawStatement::prepare(db, "columns_journal"));
    constexpr qint64 maxRows = 200'000;
    rows.bind(1, known.row).bind(2, maxRows + 2);
    Touched touched;
    QSet<std::int64_t> moved; ///< people whose transitions were touched
    qint64 count = 0;
    bool same = known.row == 0;
    while (rows.next()) {
        const JournalEnd at{rows.integer(0), rows.integer(1), rows.integer(3), rows.text(2)};
        if (known.row != 0 && count++ == 0) {
            same = at == known;
            if (!same)
                break;
            continue;
        }
        const std::int64_t last = rows.integer(5); // of a range of new rows
        count += std::max<std::int64_t>(last, at.touched) - at.touched + 1;
        if ((at.entity != walkerTable() && !factsIn(at.entity)) || count > maxRows)
            continue;
        for (std::int64_t row = at.touched; row <= std::max(last, at.touched); ++row)
            touched[at.entity].insert(row);
        // What is gone is told from its image, what is there below. Without the person in the journal nobody
        // knows whose moves these are, but that they are no deal's.
        const std::int64_t goneOfDeal = rows.integer(6);
        if (at.entity == u"transition"_s && last == 0) {
            if (isOfDeals() ? goneOfDeal != 0 : rows.integer(7) != 0 && goneOfDeal == 0)
                moved.insert(isOfDeals() ? goneOfDeal : rows.integer(4));
        }
    }
    if (rows.failed())
        return rows.error();
    rows.reset();
    if (const QSet<std::int64_t> moves = touched.value(u"transition"_s); !moves.isEmpty()) {
        // Those whose moves they are now, too: a row may have gone from one person to another.
        EventReader reader(db, m_columns, m_people, nullptr);
        const RowIds ids = sorted(moves);
        VOUCH_GIVE(const RowIds people, reader.peopleOfMoves(ids));
        for (const std::int64_t person : people)
            moved.insert(person);
    }
    if (!same || count > maxRows) {
        drop(allFacts);
        m_begun = false;
        changed(allFacts);
        return Done{};
    }
    return apply(db, touched, moved);
}

Status EventFacts::apply(Connection &db, const Touched &touched, const QSet<std::int64_t> &moved)
{
    EventReader reader(db, m_columns, m_people, nullptr);
    if (const QSet<std::int64_t> people = touched.value(walkerTable()); !people.isEmpty()) {
        changed(allFacts);
        if (people.size() > maxSingleRows) {
            drop(allFacts);
            m_begun = false;
            return Done{};
        }
        VOUCH_TRY(applyPeople(reader, people));
    }
    Facts facts;
    for (auto it = touched.cbegin(); it != touched.cend(); ++it) {
        facts |= factsIn(it.key());
        if (it->size() > maxSingleRows)
            drop(factsIn(it.key()));
    }
    // Deals say which purchases they became.
    if (isOfDeals() && (touched.contains(walkerTable()) || facts & Fact::Purchases)) {
        facts |= Fact::Purchases;
        drop(Fact::Purchases);
    }
    facts = withDependents(facts);
    changed(facts);
    drop(facts & readWhole()); // read when they are next asked for
    if (facts & Fact::Moves)
        VOUCH_TRY(applyMoves(reader, touched, moved));
    Status done = Done{};
    forEachFactTable([&](const auto &table) {
        if (done && facts & m_loaded & table.fact)
            done = applyTable(reader, table, touched);
    });
    return done;
}

template<class... Events>
Status EventFacts::applyTable(EventReader &reader, const FactTable<Events...> &table, const Touched &touched)
{
    if constexpr ((ByTime<Events> && ...)) {
        if (table.only != nullptr && !isOfDeals()) {
            RowIds gone = sorted(touched.value(QString::fromLatin1(table.name)));
            if (gone.empty())
                return Done{};
            VOUCH_GIVE(std::tuple<FactRows<Events>...> fresh, reader.facts(table, m_ids, &gone));
            // What hangs on the rows came along: refunds of purchases.
            const RowIds read = std::get<0>(fresh).ids;
            m_read.rows += qint64(read.size());
            gone.insert(gone.end(), read.begin(), read.end());
            std::sort(gone.begin(), gone.end());
            (splice(m_columns.*FactColumn<Events>::events, m_ids.of<Events>(), gone,
                    std::move(std::get<FactRows<Events>>(fresh))),
             ...);
            return Done{};
        }
    }
    return loadTable(reader, table);
}

/// People who came, went or changed. Who comes between others or goes moves those behind to another number.
Status EventFacts::applyPeople(EventReader &reader, const QSet<std::int64_t> &touched)
{
    const RowIds ids = sorted(touched);
    VOUCH_GIVE(std::vector<PersonFacts> read, reader.people(&ids, m_loaded.testFlag(Fact::Names)));
    m_read.rows += qint64(ids.size());
    EventColumns &columns = m_columns;
    const bool names = m_loaded.testFlag(Fact::Names);
    const bool same =
        std::all_of(ids.begin(), ids.end(), [&](std::int64_t id) { return m_people.of(id) != nobody; }) &&
        read.size() == ids.size();
    if (same) {
        for (const PersonFacts &person : read) {
            const PersonIndex at = m_people.of(person.id);
            columns.owner[at] = person.owner;
            columns.source[at] = person.source;
            if (names)
                columns.names[at] = person.name;
            if (isOfDeals())
                columns.dealPeople[at] = person.dealPerson;
        }
        return Done{};
    }
    std::vector<PersonIndex> places(columns.personIds.size(), nobody);
    EventColumns made;
    auto next = read.begin();
    const auto add = [&](std::int64_t id, std::uint16_t owner, std::uint16_t source, const QString &name,
                         std::int64_t dealPerson) {
        if (isOfDeals())
            made.dealPeople.push_back(dealPerson);
        made.personIds.push_back(id);
        made.owner.push_back(owner);
        made.source.push_back(source);
        if (names)
            made.names.append(name);
    };
    for (std::size_t i = 0; i <= columns.personIds.size(); ++i) {
        const bool end = i == columns.personIds.size();
        for (; next != read.end() && (end || next->id < columns.personIds[i]); ++next)
            add(next->id, next->owner, next->source, next->name, next->dealPerson);
        if (end)
            break;
        if (next != read.end() && next->id == columns.personIds[i]) {
            places[i] = PersonIndex(made.personIds.size());
            add(next->id, next->owner, next->source, next->name, next->dealPerson);
            ++next;
        } else if (!holds(ids, columns.personIds[i])) {
            places[i] = PersonIndex(made.personIds.size());
            add(columns.personIds[i], columns.owner[i], columns.source[i],
                names ? columns.names[qsizetype(i)] : QString(), isOfDeals() ? columns.dealPeople[i] : 0);
        }
    }
    columns.dealPeople = std::move(made.dealPeople);
    columns.personIds = std::move(made.personIds);
    columns.owner = std::move(made.owner);
    columns.source = std::move(made.source);
    columns.names = std::move(made.names);
    m_people.set(columns.personIds);
    renumber(places);
    return Done{};
}

void EventFacts::renumber(const std::vector<PersonIndex> &places)
{
    const auto move = [&places](PersonIndex &person) {
        if (person != nobody)
            person = places[person];
    };
    for (JourneyEvents &journey : m_columns.journeys) {
        // Moves of people who are gone go at once: the rest is by person.
        JourneyEvents kept;
        std::vector<Transition> &all = journey.transitions;
        for (std::size_t at = 0; at < all.size();) {
            const PersonIndex person = all[at].person;
            std::size_t end = at;
            for (; end < all.size() && all[end].person == person; ++end)
                all[end].person = places[person];
            if (places[person] != nobody)
                copyMoves(kept, journey, at, end);
            at = end;
        }
        journey.transitions = std::move(kept.transitions);
        journey.exits = std::move(kept.exits);
    }
    forEachField<fact::Person>([&](const auto &column, const auto &field) {
        for (auto &event : m_columns.*column.events)
            move(event.*field.to);
    });
}

Status EventFacts::applyMoves(EventReader &reader, const Touched &touched, const QSet<std::int64_t> &moved)
{
    if (!(m_loaded & Fact::Moves))
        return Done{};
    // Without the person in the journal nobody knows whose moves these are.
    if (touched.contains(u"journey"_s) || touched.contains(u"stage"_s) || moved.contains(0) ||
        moved.size() > maxSingleRows) {
        drop(Fact::Moves);
        return Done{};
    }
    VOUCH_TRY(reader.journeys());
    const RowIds people = sorted(moved);
    VOUCH_GIVE(std::vector<TransitionRow> rows, reader.transitions(&people));
    m_read.rows += qint64(rows.size());
    std::vector<PersonIndex> numbers;
    for (const std::int64_t id : people) {
        if (const PersonIndex number = m_people.of(id); number != nobody)
            numbers.push_back(number);
    }
    const QString lost = keyOf(StageMeaning::Lost);
    for (std::size_t journey = 0; journey < m_columns.journeys.size(); ++journey) {
        JourneyEvents &events = m_columns.journeys[journey];
        JourneyEvents made;
        made.stages = events.stages;
        made.transitions.reserve(events.transitions.size() + rows.size());
        std::size_t at = 0;
        auto fresh = rows.cbegin();
        for (const PersonIndex person : numbers) {
            const auto before = [](const Transition &one, PersonIndex number) { return one.person < number; };
            const auto behind = [](PersonIndex number, const Transition &one) { return number < one.person; };
            const auto from = std::lower_bound(events.transitions.begin() + std::ptrdiff_t(at),
                                               events.transitions.end(), person, before);
            const auto to = std::upper_bound(from, events.transitions.end(), person, behind);
            copyMoves(made, events, at, std::size_t(from - events.transitions.begin()));
            for (; fresh != rows.cend() && fresh->transition.person <= person; ++fresh) {
                if (fresh->journey == journey)
                    append(made, *fresh, lost);
            }
            at = std::size_t(to - events.transitions.begin());
        }
        copyMoves(made, events, at, events.transitions.size());
        events.transitions = std::move(made.transitions);
        events.exits = std::move(made.exits);
    }
    return Done{};
}

Status EventFacts::loadMoves(EventReader &reader)
{
    VOUCH_TRY(reader.journeys());
    VOUCH_GIVE(std::vector<TransitionRow> rows, reader.transitions(nullptr));
    const QString lost = keyOf(StageMeaning::Lost);
    for (const TransitionRow &row : rows)
        append(m_columns.journeys[row.journey], row, lost);
    return Done{};
}

template<class... Events>
Status EventFacts::loadTable(EventReader &reader, const FactTable<Events...> &table)
{
    if (isOfDeals() && table.fact != Fact::Purchases)
        return Done{}; // is people's
    VOUCH_GIVE(std::tuple<FactRows<Events>...> rows, reader.facts(table, m_ids, nullptr));
    ((m_columns.*FactColumn<Events>::events = std::move(std::get<FactRows<Events>>(rows).events),
      m_ids.of<Events>() = std::move(std::get<FactRows<Events>>(rows).ids)),
     ...);
    return Done{};
}

/// Part by part; one that was stopped or failed is not there.
Status EventFacts::load(EventReader &reader, Facts parts)
{
    for (unsigned bit = unsigned(Fact::Moves); bit <= allFacts.toInt(); bit <<= 1) {
        const Fact part = Fact(bit);
        if (!(parts & part))
            continue;
        drop(part);
        ++m_read.tables;
        Status done = part == Fact::Moves ? loadMoves(reader) : Status(Done{});
        forEachFactTable([&](const auto &table) {
            if (done && table.fact == part)
                done = loadTable(reader, table);
        });
        if (!done) {
            drop(part);
            return done;
        }
        m_loaded |= part;
    }
    return Done{};
}

void EventFacts::sortWords()
{
    using Places = std::vector<std::uint16_t>;
    EventColumns &columns = m_columns;
    const auto move = [](const Places &places, auto &events, auto word) {
        for (auto &event : events)
            event.*word = places[event.*word];
    };
    for (Words EventColumns::*const words :
         {&EventColumns::channels, &EventColumns::currencies, &EventColumns::kinds, &EventColumns::brands,
          &EventColumns::reasons, &EventColumns::drivers, &EventColumns::owners, &EventColumns::sources}) {
        const Places places = (columns.*words).sort();
        if (places.empty())
            continue;
        forEachField<fact::Word>([&](const auto &column, const auto &field) {
            if (field.words == words)
                move(places, columns.*column.events, field.to);
        });
        for (JourneyEvents &journey : columns.journeys) {
            if (words == &EventColumns::brands)
                move(places, journey.exits, &Exit::competitor);
            else if (words == &EventColumns::reasons)
                move(places, journey.exits, &Exit::reason);
        }
        if (words == &EventColumns::owners || words == &EventColumns::sources) {
            for (std::uint16_t &number : words == &EventColumns::owners ? columns.owner : columns.source)
                number = places[number];
        }
    }
}

void EventFacts::drop(Facts parts)
{
    dropFacts(m_columns, parts);
    forEachFactTable([&]<class... Events>(const FactTable<Events...> &table) {
        if (parts & table.fact)
            (forget(m_ids.of<Events>()), ...);
    });
    m_loaded &= ~parts;
}

void dropFacts(EventColumns &columns, Facts parts)
{
    if (parts & Fact::Names)
        forget(columns.names);
    if (parts & Fact::Moves)
        forget(columns.journeys);
    forEachFactTable([&](const auto &table) {
        if (parts & table.fact)
            forEachColumnOf(table, [&](const auto &column) { forget(columns.*column.events); });
    });
}

} // namespace vouch
