// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: what can be asked. Everything here runs on the reader lane.
#include "core/base/text.h"
#include "core/insight/packs.h"
#include "core/insight/report_choices.h"
#include "core/journeys/journey.h"
#include "core/people/identity.h"
#include "core/people/networks.h"
#include "core/store/journey_rows.h"
#include "core/store/raw_statement.h"
#include "core/store/records/people.h"
#include "core/store/records/today.h"
#include "core/store/search_index.h"
#include "core/store/store.h"
#include "core/workspace/figures.h"
#include "core/workspace/segments.h"
#include "core/workspace/timeline_words.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QDate>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

Result<QList<PersonId>> ids(Connection &db, const char *query, std::initializer_list<Binding> bindings)
{
    return db.list<PersonId>(query, bindings,
                             [](const Statement &rows) { return PersonId(rows.integer(0)); });
}

Result<PersonRow> personRow(Connection &db, PersonId id, const OutcomeValues &values)
{
    VOUCH_GIVE(Statement row, db.query("person_row", {{":id", id.value}}));
    PersonRow person;
    person.id = id;
    if (!row.next())
        return person;
    person.name = row.text(1);
    person.organisation = row.text(2);
    person.owner = row.text(3);
    person.contact = row.text(4);
    person.stages = row.text(5);
    person.lastAt = row.integer(6);
    person.purchaseMinor = values.of(id.value).purchase;
    person.advocacyMinor = values.of(id.value).advocacy;
    person.others = values.othersOf(id.value);
    return person;
}

Result<QList<TimelineItem>> timelineItems(Connection &db, PersonId person, int limit, Millis before)
{
    VOUCH_GIVE(const qint64 created, db.number("person_created", {{":id", person.value}}));
    VOUCH_GIVE(QList<TimelineItem> items,
               db.list<TimelineItem>("timeline",
                                     {{":person", person.value}, {":before", before}, {":limit", limit}},
                                     [&](const Statement &rows) { return timelineItem(rows, created); }));
    VOUCH_TRY(openPurchases(db, person, items));
    return items;
}

Error noPerson(const QString &text)
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate(
                "Workspace", "Nobody is “%1”. Use an id, e-mail, phone, network:handle or the whole name.")
                .arg(text),
            {}};
}

Error severalPeople(const QString &text)
{
    return {Error::Kind::Invalid,
            QCoreApplication::translate(
                "Workspace", "Several people are “%1”. Use an id, e-mail, phone or network:handle.")
                .arg(text),
            {}};
}

/// One person from a query of ids: Conflict-like sentence for two, an invalid id for none.
Result<PersonId> single(Connection &db, const QString &text, const char *query,
                        std::initializer_list<Binding> bindings)
{
    VOUCH_GIVE(const QList<PersonId> found, ids(db, query, bindings));
    if (found.size() > 1)
        return severalPeople(text);
    return found.isEmpty() ? PersonId() : found.first();
}

Result<PersonId> personByText(Connection &db, const QString &typed, const QString &country)
{
    const QString text = typed.trimmed();
    bool isNumber = false;
    const qint64 number = text.toLongLong(&isNumber);
    Result<PersonId> found{PersonId()};
    const auto missing = [&found] { return found.ok() && !found->isValid(); };
    if (isNumber && number > 0)
        found = single(db, text, "person_exists_id", {{":id", number}});
    if (missing())
        found = single(db, text, "person_by_identity", {{":key", text}});
    if (missing() && text.contains(u'@') && !normaliseEmail(text).isEmpty())
        found = single(db, text, "person_by_email", {{":key", normaliseEmail(text)}});
    if (const QString phone = missing() ? normalisePhone(text, country) : QString(); !phone.isEmpty())
        found = single(db, text, "person_by_phone", {{":key", phone}});
    if (const qsizetype colon = text.indexOf(u':'); missing() && colon > 0) {
        const QString networkKey = networkFromName(text.left(colon)).value_or(text.left(colon));
        found =
            single(db, text, "person_by_handle",
                   {{":network", networkKey}, {":handle", normaliseHandle(networkKey, text.mid(colon + 1))}});
    }
    if (missing())
        found = single(db, text, "person_by_name", {{":name", text}});
    if (!missing())
        return found;
    constexpr qsizetype maxCompared = 1000;
    // Last: the whole name with accents and case folded.
    const search::Query query(text);
    if (query.isEmpty())
        return noPerson(text);
    VOUCH_GIVE(const QList<PersonId> hits, searchindex::find(db, query));
    QList<PersonId> equal;
    for (const PersonId id : hits.mid(0, maxCompared)) {
        VOUCH_GIVE(const QString name, db.text("person_name", {{":id", id.value}}));
        if (foldKey(name) == foldKey(text))
            equal.append(id);
    }
    if (equal.size() > 1)
        return severalPeople(text);
    return equal.isEmpty() ? Result<PersonId>(noPerson(text)) : Result<PersonId>(equal.first());
}

Result<PeoplePage> peoplePage(Connection &db, const QString &search, int limit, int offset,
                              const OutcomeValues &values)
{
    PeoplePage page;
    QList<PersonId> found;
    const search::Query query(search);
    if (search.trimmed().isEmpty()) {
        VOUCH_GIVE(page.total, db.number("people_count"));
        VOUCH_GIVE(found, ids(db, "people_page", {{":limit", limit}, {":offset", offset}}));
    } else if (!query.isEmpty()) {
        VOUCH_GIVE(const searchindex::Page hits, searchindex::page(db, query, limit, offset));
        page.total = hits.total;
        found = hits.people;
    }
    for (const PersonId id : std::as_const(found)) {
        VOUCH_GIVE(PersonRow row, personRow(db, id, values));
        page.rows.append(row);
    }
    return page;
}

/// A page of `people` (ascending) by name, of those only whom a search finds.
Result<PeoplePage> pageOf(Connection &db, QList<PersonId> people, const QString &search, int limit,
                          int offset, const OutcomeValues &values)
{
    if (!search.trimmed().isEmpty()) {
        SegmentFilter typed;
        typed.text = search;
        VOUCH_GIVE(const QList<PersonId> hits, peopleOfFilter(db, typed, values, {}));
        people.removeIf([&hits](PersonId id) { return !std::binary_search(hits.cbegin(), hits.cend(), id); });
    }
    VOUCH_GIVE(QList<PersonId> sorted, ids(db, "segment_people_sorted", {}));
    sorted.removeIf(
        [&people](PersonId id) { return !std::binary_search(people.cbegin(), people.cend(), id); });
    PeoplePage page;
    page.total = sorted.size();
    for (const PersonId id : sorted.mid(offset, limit)) {
        VOUCH_GIVE(PersonRow row, personRow(db, id, values));
        page.rows.append(row);
    }
    return page;
}

} // namespace

QFuture<Result<QList<Journey>>> Workspace::journeys()
{
    return m_store->read([](Connection &db) { return loadJourneys(db); });
}

QFuture<Result<PeoplePage>> Workspace::people(const QString &search, int limit, int offset)
{
    return m_store->read([=, this](Connection &db) -> Result<PeoplePage> {
        VOUCH_GIVE(const auto values, outcomes(db));
        return peoplePage(db, search, limit, offset, *values);
    });
}

QFuture<Result<PeoplePage>> Workspace::peopleIn(const QString &segment, const QString &search, int limit,
                                                int offset)
{
    return m_store->read([=, this](Connection &db) -> Result<PeoplePage> {
        VOUCH_GIVE(const auto values, outcomes(db));
        VOUCH_GIVE(const SegmentRecord saved, segmentByName(db, segment));
        VOUCH_GIVE(QList<PersonId> found, peopleOfFilter(db, saved.filter, *values, {now(), currency()}));
        return pageOf(db, std::move(found), search, limit, offset, *values);
    });
}

QFuture<Result<PeoplePage>> Workspace::peopleAmong(std::shared_ptr<const std::vector<std::int64_t>> people,
                                                   const QString &search, int limit, int offset)
{
    return m_store->read([=, this](Connection &db) -> Result<PeoplePage> {
        VOUCH_GIVE(const auto values, outcomes(db));
        QList<PersonId> wanted;
        wanted.reserve(qsizetype(people->size()));
        for (const std::int64_t person : *people)
            wanted.append(PersonId(person));
        return pageOf(db, std::move(wanted), search, limit, offset, *values);
    });
}

QFuture<Result<PersonId>> Workspace::findPerson(const QString &text)
{
    return m_store->read(
        [text, country = country()](Connection &db) { return personByText(db, text, country); });
}

QFuture<Result<QList<TimelineItem>>> Workspace::timeline(PersonId person, int limit,
                                                         std::optional<Millis> before)
{
    return m_store->read([=](Connection &db) {
        return timelineItems(db, person, limit, before.value_or(std::numeric_limits<Millis>::max()));
    });
}

QFuture<Result<QList<TimelineItem>>> Workspace::evidence(PersonId person, int limit)
{
    return m_store->read([=](Connection &db) -> Result<QList<TimelineItem>> {
        VOUCH_GIVE(const qint64 created, db.number("person_created", {{":id", person.value}}));
        return db.list<TimelineItem>("moves_evidence", {{":person", person.value}, {":limit", limit}},
                                     [&](const Statement &rows) { return timelineItem(rows, created); });
    });
}

namespace
{

/// What a report is about: deals where its journey is one of deals, or where there is none of people. The
/// forecast is about deals in its own way.
Result<JourneyCards> journeyCardsOf(Connection &db, const insight::ReportSpec &spec)
{
    if (spec.key == u"forecast"_s || (spec.journey.isEmpty() && !insight::isJourneyReport(spec.key)))
        return JourneyCards::People;
    VOUCH_GIVE(const QString cards, db.text("journey_cards", {{":key", spec.journey}}));
    return fromKey<JourneyCards>(cards).value_or(JourneyCards::People);
}

} // namespace

QFuture<Result<insight::ReportValue>> Workspace::report(insight::ReportSpec spec, std::shared_ptr<Work> work)
{
    if (insight::printKeys().contains(spec.key))
        return printReport(spec);
    return m_store->compute([=, this](Connection &db) -> Result<insight::ReportValue> {
        if (work && work->isCancelled())
            return Error{Error::Kind::Cancelled, QCoreApplication::translate("Insight", "Stopped."), {}};
        insight::ReportSpec complete = spec;
        if (complete.now == 0)
            complete.now = now();
        if (!complete.segment.isEmpty()) {
            VOUCH_GIVE(const auto values, m_reportFigures->outcomes(db));
            VOUCH_GIVE(const SegmentRecord saved, segmentByName(db, complete.segment));
            VOUCH_GIVE(const QList<PersonId> people,
                       peopleOfFilter(db, saved.filter, *values, {now(), currency()}));
            complete.segment = saved.name;
            complete.people.clear();
            for (const PersonId id : people)
                complete.people.push_back(id.value);
        }
        VOUCH_GIVE(JourneyCards cards, journeyCardsOf(db, complete));
        if (cards == JourneyCards::Deals && !insight::isJourneyReport(complete.key)) {
            // What people bought and brought is theirs, whatever they have deals on.
            VOUCH_GIVE(const QList<qint64> dealers,
                       db.list<qint64>("journey_dealers", {{":key", complete.journey}},
                                       [](const Statement &rows) { return rows.integer(0); }));
            complete.dealersOnJourney.emplace(dealers.cbegin(), dealers.cend());
            cards = JourneyCards::People;
        }
        VOUCH_GIVE(const insight::EventColumns *columns,
                   m_reportFigures->columns(db, insight::factsOf(complete), work.get(), cards));
        return insight::runReport(*columns, complete);
    });
}

QFuture<Result<insight::ReportChoices>> Workspace::reportChoices()
{
    return m_store->compute([this](Connection &db) -> Result<insight::ReportChoices> {
        const Result<const insight::EventColumns *> columns =
            m_reportFigures->columns(db, insight::Fact::Purchases);
        if (!columns)
            return columns.error();
        return insight::choicesOf(**columns);
    });
}

QFuture<Result<QList<Operation>>> Workspace::history(int limit, OperationId before, PersonId person,
                                                     OperationKind kind)
{
    return m_store->read([=](Connection &db) { return journal::history(db, limit, before, person, kind); });
}

QFuture<Result<UndoState>> Workspace::undoState()
{
    const auto ask = [actor = m_store->actor(), now = now()](Connection &db) {
        return journal::undoState(db, actor, now);
    };
    // Behind whatever is being written: the last change is the one made last.
    return isReadOnly() ? m_store->read(ask) : m_store->onWriter(ask);
}

QFuture<Result<QStringList>> Workspace::check()
{
    return m_store->read([](Connection &db) { return checkContent(db); });
}

QFuture<Result<QString>> Workspace::dump()
{
    return m_store->read([](Connection &db) { return dumpContent(db); });
}

QFuture<Status> Workspace::eachPerson(std::function<bool(const PersonRecord &)> visit)
{
    return m_store->read([visit = std::move(visit), this](Connection &db) -> Status {
        VOUCH_GIVE(const QList<PersonId> all, ids(db, "all_people", {}));
        for (const PersonId id : all) {
            VOUCH_GIVE(const PersonRecord record, personRecord(db, id));
            if (!visit(record))
                break;
        }
        return Done{};
    });
}

QFuture<Result<PersonRecord>> Workspace::person(PersonId id)
{
    return m_store->read([=, this](Connection &db) { return personRecord(db, id); });
}

QFuture<Result<QList<PersonRecord>>> Workspace::wholePeople(const QList<PersonId> &people)
{
    return m_store->read([=, this](Connection &db) -> Result<QList<PersonRecord>> {
        QList<PersonRecord> whole;
        for (const PersonId id : people) {
            Result<PersonRecord> record = personRecord(db, id);
            if (record)
                whole.append(std::move(*record));
            else if (record.error().kind != Error::Kind::NotFound)
                return record.error();
        }
        return whole;
    });
}

} // namespace vouch
