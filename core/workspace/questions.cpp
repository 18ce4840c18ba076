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
    Result<Statement> rows = db.query(query, bindings);
    if (!rows)
        return rows.error();
    QList<PersonId> found;
    while (rows->next())
        found.append(PersonId(rows->integer(0)));
    return found;
}

Result<PersonRow> personRow(Connection &db, PersonId id, const OutcomeValues &values)
{
    Result<Statement> row = db.query("person_row", {{":id", id.value}});
    if (!row)
        return row.error();
    PersonRow person;
    person.id = id;
    if (!row->next())
        return person;
    person.name = row->text(1);
    person.organisation = row->text(2);
    person.owner = row->text(3);
    person.contact = row->text(4);
    person.stages = row->text(5);
    person.lastAt = row->integer(6);
    person.purchaseMinor = values.of(id.value).purchase;
    person.advocacyMinor = values.of(id.value).advocacy;
    person.others = values.othersOf(id.value);
    return person;
}

Result<QList<TimelineItem>> timelineItems(Connection &db, PersonId person, int limit, Millis before)
{
    const Result<QVariant> created = db.value("person_created", {{":id", person.value}});
    if (!created)
        return created.error();
    Result<Statement> rows =
        db.query("timeline", {{":person", person.value}, {":before", before}, {":limit", limit}});
    if (!rows)
        return rows.error();
    QList<TimelineItem> items;
    while (rows->next()) {
        items.append(timelineItem(*rows, created->toLongLong()));
    }
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
    const Result<QList<PersonId>> found = ids(db, query, bindings);
    if (!found)
        return found.error();
    if (found->size() > 1)
        return severalPeople(text);
    return found->isEmpty() ? PersonId() : found->first();
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
    constexpr qsizetype mostCompared = 1000;
    // Last: the whole name with accents and case folded.
    const search::Query query(text);
    if (query.isEmpty())
        return noPerson(text);
    const Result<QList<PersonId>> hits = searchindex::find(db, query);
    if (!hits)
        return hits.error();
    QList<PersonId> equal;
    for (const PersonId id : hits->mid(0, mostCompared)) {
        const Result<QVariant> name = db.value("person_name", {{":id", id.value}});
        if (!name)
            return name.error();
        if (foldKey(name->toString()) == foldKey(text))
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
        const Result<QVariant> total = db.value("people_count");
        if (!total)
            return total.error();
        page.total = total->toLongLong();
        Result<QList<PersonId>> all = ids(db, "people_page", {{":limit", limit}, {":offset", offset}});
        if (!all)
            return all.error();
        found = *all;
    } else if (!query.isEmpty()) {
        const Result<searchindex::Page> hits = searchindex::page(db, query, limit, offset);
        if (!hits)
            return hits.error();
        page.total = hits->total;
        found = hits->people;
    }
    for (const PersonId id : std::as_const(found)) {
        Result<PersonRow> row = personRow(db, id, values);
        if (!row)
            return row.error();
        page.rows.append(*row);
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
        const Result<QList<PersonId>> hits = peopleOfFilter(db, typed, values);
        if (!hits)
            return hits.error();
        people.removeIf(
            [&hits](PersonId id) { return !std::binary_search(hits->cbegin(), hits->cend(), id); });
    }
    Result<QList<PersonId>> sorted = ids(db, "segment_people_sorted", {});
    if (!sorted)
        return sorted.error();
    sorted->removeIf(
        [&people](PersonId id) { return !std::binary_search(people.cbegin(), people.cend(), id); });
    PeoplePage page;
    page.total = sorted->size();
    for (const PersonId id : sorted->mid(offset, limit)) {
        Result<PersonRow> row = personRow(db, id, values);
        if (!row)
            return row.error();
        page.rows.append(*row);
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
        const auto values = outcomes(db);
        if (!values)
            return values.error();
        return peoplePage(db, search, limit, offset, **values);
    });
}

QFuture<Result<PeoplePage>> Workspace::peopleIn(const QString &segment, const QString &search, int limit,
                                                int offset)
{
    return m_store->read([=, this](Connection &db) -> Result<PeoplePage> {
        const auto values = outcomes(db);
        if (!values)
            return values.error();
        const Result<SegmentRecord> saved = segmentByName(db, segment);
        if (!saved)
            return saved.error();
        Result<QList<PersonId>> found = peopleOfFilter(db, saved->filter, **values);
        if (!found)
            return found.error();
        return pageOf(db, std::move(*found), search, limit, offset, **values);
    });
}

QFuture<Result<PeoplePage>> Workspace::peopleAmong(std::shared_ptr<const std::vector<std::int64_t>> people,
                                                   const QString &search, int limit, int offset)
{
    return m_store->read([=, this](Connection &db) -> Result<PeoplePage> {
        const auto values = outcomes(db);
        if (!values)
            return values.error();
        QList<PersonId> wanted;
        wanted.reserve(qsizetype(people->size()));
        for (const std::int64_t person : *people)
            wanted.append(PersonId(person));
        return pageOf(db, std::move(wanted), search, limit, offset, **values);
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
        const Result<QVariant> created = db.value("person_created", {{":id", person.value}});
        if (!created)
            return created.error();
        Result<Statement> rows = db.query("moves_evidence", {{":person", person.value}, {":limit", limit}});
        if (!rows)
            return rows.error();
        QList<TimelineItem> items;
        while (rows->next())
            items.append(timelineItem(*rows, created->toLongLong()));
        return items;
    });
}

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
            const auto values = m_reportFigures->outcomes(db);
            if (!values)
                return values.error();
            const Result<SegmentRecord> saved = segmentByName(db, complete.segment);
            if (!saved)
                return saved.error();
            const Result<QList<PersonId>> people = peopleOfFilter(db, saved->filter, **values);
            if (!people)
                return people.error();
            complete.segment = saved->name;
            complete.people.clear();
            for (const PersonId id : *people)
                complete.people.push_back(id.value);
        }
        const Result<const insight::EventColumns *> columns =
            m_reportFigures->columns(db, insight::factsOf(complete), work.get());
        if (!columns)
            return columns.error();
        return insight::runReport(**columns, complete);
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

QFuture<Result<QList<TaskRecord>>> Workspace::openTasks(int limit)
{
    return m_store->read([=](Connection &db) -> Result<QList<TaskRecord>> {
        Result<Statement> rows = db.query("open_tasks", {{":limit", limit}});
        if (!rows)
            return rows.error();
        QList<TaskRecord> tasks;
        while (rows->next()) {
            TaskRecord task{TaskId(rows->integer(0)),
                            PersonId(rows->integer(1)),
                            rows->text(2),
                            rows->text(3),
                            rows->text(4),
                            {},
                            {},
                            rows->day(7)};
            if (!rows->isNull(5))
                task.dueAt = rows->integer(5);
            tasks.append(task);
        }
        return tasks;
    });
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
        const Result<QList<PersonId>> all = ids(db, "all_people", {});
        if (!all)
            return all.error();
        for (const PersonId id : *all) {
            const Result<PersonRecord> record = personRecord(db, id);
            if (!record)
                return record.error();
            if (!visit(*record))
                break;
        }
        return Done{};
    });
}

QFuture<Result<PersonRecord>> Workspace::person(PersonId id)
{
    return m_store->read([=, this](Connection &db) { return personRecord(db, id); });
}

} // namespace vouch
