// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/draft_applier.h"

#include "core/store/given_ids.h"
#include "core/store/journey_rows.h"
#include "core/workspace/draft_statements.h"
#include "core/workspace/imports.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

using namespace exchange;

DraftApplier::DraftApplier(Connection &db)
    : m_db(db)
{
}
DraftApplier::~DraftApplier() = default;

Result<std::unique_ptr<DraftApplier>> DraftApplier::make(Connection &db)
{
    std::unique_ptr<DraftApplier> applier(new DraftApplier(db));
    VOUCH_GIVE(applier->m_sql, Statements::prepare(db));
    VOUCH_GIVE(applier->m_new, NewRows::prepare(db));
    return applier;
}

void DraftApplier::forget()
{
    m_organisations.clear();
    m_firms.clear();
    m_numbered.clear();
    m_tags.clear();
    m_fields.clear();
    m_lastRank.clear();
    m_journeys.clear();
    m_journeysKnown = false;
}

Status DraftApplier::beginChunk(const DraftKeys &keys)
{
    VOUCH_GIVE(const bool alone, isAlone());
    if (!m_written || !alone)
        forget();
    m_written = false;
    m_toldNow.clear();
    m_new->clear();
    m_identities.clear();
    m_words.clear();
    m_inChunk = true;
    return std::exchange(m_lookedAhead, false) && alone ? Status(Done{}) : findKeys(keys);
}

Status DraftApplier::lookAhead(const DraftKeys &keys)
{
    VOUCH_TRY(findKeys(keys));
    m_lookedAhead = m_written; // what a chunk that failed had found is not there any more
    return Done{};
}

Status DraftApplier::findKeys(const DraftKeys &keys)
{
    VOUCH_GIVE(m_there.emails, keysFound(m_db, "draft_emails_there", keys.emails));
    VOUCH_GIVE(m_there.phones, keysFound(m_db, "draft_phones_there", keys.phones));
    VOUCH_GIVE(m_there.handles, keysFound(m_db, "draft_handles_there", keys.handles));
    VOUCH_GIVE(m_there.externalIds, keysFound(m_db, "draft_external_ids_there", keys.externalIds));
    return Done{};
}

/// Whether nobody else has written since this was last asked.
Result<bool> DraftApplier::isAlone()
{
    VOUCH_GIVE(const QVariant version, m_db.runValue(u"PRAGMA data_version"_s)); // changed by other programs
    VOUCH_GIVE(Statement operations, m_db.query("draft_others"));
    operations.next();
    const bool onlyOne = operations.integer(1) <= 1; // imports at once take turns
    const std::pair<qint64, qint64> now(version.toLongLong(), onlyOne ? operations.integer(0) : -1);
    return std::exchange(m_others, now) == now && onlyOne;
}

Status DraftApplier::endChunk()
{
    m_inChunk = false;
    VOUCH_TRY(m_new->write(m_db));
    return searchindex::learn(m_db, std::exchange(m_words, {}));
}

Status DraftApplier::put(BulkInsert &row)
{
    row.add();
    return m_waits ? Status(Done{}) : row.write();
}

Status DraftApplier::writeThrough()
{
    m_waits = false;
    return writeKept();
}

Status DraftApplier::writeKept()
{
    m_asSaid = false;
    return m_new->write(m_db);
}

Result<bool> DraftApplier::mayBeThere(QSet<QString> KeysThere::*kind, const ReadyDraft::Key &key)
{
    if (key.text.isEmpty())
        return false;
    if (!key.again)
        return !m_inChunk || (m_there.*kind).contains(key.text);
    VOUCH_TRY(writeKept());
    return true;
}

void DraftApplier::chunkWritten()
{
    m_written = true;
    m_told.add(m_toldNow);
    m_toldNow.clear();
}

void DraftApplier::Tellers::add(PersonId person, const QString &file, bool isNew)
{
    if (!isNew)
        m_others.insert(person.value, file);
    else if (!m_new.empty() && m_new.back().last + 1 == person.value && m_new.back().file == file)
        ++m_new.back().last;
    else
        m_new.push_back({person.value, person.value, file});
}

void DraftApplier::Tellers::add(const Tellers &later)
{
    for (const Range &range : later.m_new) {
        if (!m_new.empty() && m_new.back().last + 1 == range.first && m_new.back().file == range.file)
            m_new.back().last = range.last;
        else
            m_new.push_back(range);
    }
    m_others.insert(later.m_others);
}

void DraftApplier::Tellers::clear()
{
    m_new.clear();
    m_others.clear();
}

std::optional<QString> DraftApplier::Tellers::fileOf(PersonId person) const
{
    // Somebody new may have been told of again since.
    if (const auto other = m_others.constFind(person.value); other != m_others.cend())
        return *other;
    const auto behind = std::upper_bound(m_new.begin(), m_new.end(), person.value,
                                         [](qint64 id, const Range &range) { return id < range.first; });
    if (behind == m_new.begin() || (behind - 1)->last < person.value)
        return std::nullopt;
    return (behind - 1)->file;
}

bool DraftApplier::wasTold(PersonId person) const
{
    const std::optional<QString> now = m_toldNow.fileOf(person);
    return (now ? now : m_told.fileOf(person)) == m_draft->file;
}

Result<DraftApplier::Counts> DraftApplier::apply(Writer &writer, const Draft &draft, const ReadyDraft &ready,
                                                 const ReadyRows &rows, const ImportOptions &options)
{
    m_ready = &ready;
    m_rows = &rows;
    // A savepoint makes SQLite keep a copy of every page the draft touches, which would take most of an
    // import's time.
    if (!m_careful)
        return applyInside(writer, draft, options);
    VOUCH_TRY(m_db.run(u"SAVEPOINT draft"_s));
    Result<Counts> counts = applyInside(writer, draft, options);
    if (const Status written = counts ? m_new->write(m_db) : Status(Done{}); !written)
        counts = written.error();
    if (counts) {
        VOUCH_TRY(m_db.run(u"RELEASE draft"_s));
        return counts;
    }
    if (counts.error().kind != Error::Kind::Conflict && counts.error().kind != Error::Kind::Invalid)
        return counts;
    // This one row cannot be taken (two people claim one profile …): all of it goes back and the file goes
    // on.
    VOUCH_TRY(m_db.run(u"ROLLBACK TO draft"_s));
    VOUCH_TRY(m_db.run(u"RELEASE draft"_s));
    m_new->clear();
    forget();
    Counts failed;
    failed.failed = draft.countVisits ? qMax<qint64>(1, draft.visitRows()) : draft.rows;
    failed.reason = counts.error().text;
    return failed;
}

namespace
{

/// Whether a draft tells of more than a person and notes: of what is looked up among the rows of others.
bool tellsMore(const Draft &draft)
{
    return !draft.interactions.isEmpty() || !draft.advocacy.isEmpty() || !draft.referrals.isEmpty() ||
           !draft.considerations.isEmpty() || !draft.tasks.isEmpty() || !draft.visits.isEmpty() ||
           !draft.purchases.isEmpty() || !draft.deals.isEmpty();
}

} // namespace

Result<DraftApplier::Counts> DraftApplier::applyInside(Writer &writer, const Draft &draft,
                                                       const ImportOptions &options)
{
    Counts counts;
    m_person = {};
    m_region = options.read.region;
    m_draft = &draft;
    m_journey = nullptr;
    m_isNew = false;
    m_waits = false;
    m_asSaid = false;
    m_options = &options;
    if (draft.nobody)
        return applyNobody(writer, draft, options);
    const qint64 rows = draft.countVisits ? qMax<qint64>(1, draft.visitRows()) : draft.rows;
    const PersonDraft &person = draft.person;
    if (m_ready->name.isEmpty()) {
        counts.failed = rows;
        counts.reason = QCoreApplication::translate(
            "Import",
            "There is no name, e-mail, phone or handle in this row. Add one of them and import again.");
        return counts;
    }
    const bool ofDeals = !draft.deals.isEmpty();
    if (ofDeals) {
        VOUCH_GIVE(const bool wanted, wantsDeals(draft, options, counts));
        if (!wanted)
            return counts;
    }
    VOUCH_GIVE(Match match, findPerson(person));
    if (ofDeals && !match.person.isValid() && !m_ready->tellsWho) {
        VOUCH_GIVE(match.person, personCalled(m_ready->name, person.organisation));
    }
    const bool isNew = !match.person.isValid();
    if (ofDeals) {
        // Whether the deal is there is what counts.
    } else if (isNew ? options.match == ImportOptions::Match::UpdateOnly
                     : options.match == ImportOptions::Match::CreateOnly) {
        counts.skipped = rows;
        counts.reason =
            isNew ? QCoreApplication::translate(
                        "Import", "Nobody in the workspace matches, and only updates were asked for.")
                  : QCoreApplication::translate(
                        "Import", "This person is in the workspace, and only new people were asked for.");
        return counts;
    }
    m_person = match.person;
    m_isNew = isNew;
    if (isNew && m_inChunk)
        m_waits = true;
    else
        VOUCH_TRY(writeThrough());
    m_asSaid = m_waits && !m_careful;
    bool added = false;
    const auto note = [&added](const Result<bool> &result) {
        if (result && *result)
            added = true;
        return result ? Status(Done{}) : Status(result.error());
    };
    if (isNew) {
        VOUCH_TRY(createPerson(writer, options));
        ++counts.people;
    } else {
        forgetWords();
        // What a deal says of its person fills nothing but what is looked up: its firm may be another.
        if (!ofDeals)
            VOUCH_TRY(note(updatePerson(writer, person, counts)));
    }
    m_toldNow.add(m_person, draft.file, isNew);
    VOUCH_TRY(note(addIdentities(match.identities, isNew)));
    VOUCH_TRY(notePairs(writer, match, counts));
    VOUCH_TRY(note(addContactPoints(writer, person, isNew, counts)));
    VOUCH_TRY(note(addTags(person.tags)));
    VOUCH_TRY(note(addCustomValues(person.custom, counts)));
    if (m_asSaid)
        m_words.push_back({m_person.value, m_ready->words});
    if (tellsMore(draft))
        VOUCH_TRY(writeThrough());
    VOUCH_TRY(note(addInteractions(writer, draft, counts)));
    VOUCH_TRY(note(addAdvocacy(writer, draft, counts)));
    VOUCH_TRY(note(addReferrals(writer, draft, counts)));
    VOUCH_TRY(note(addConsiderations(writer, draft)));
    VOUCH_TRY(note(addNotesAndTasks(writer, draft, isNew)));
    VOUCH_TRY(note(addVisits(writer, draft, options, counts)));
    VOUCH_TRY(note(addPurchases(writer, draft, counts))); // behind the visits: they tell how a deal stands
    if (ofDeals)
        VOUCH_TRY(note(addDeals(writer, draft, counts)));
    if (isNew && options.place)
        VOUCH_TRY(placeNewPerson(writer, draft, options, counts));
    else if (options.place && (!draft.purchases.isEmpty() || ofDeals))
        VOUCH_TRY(placeBuyer(writer, draft, options));
    if (draft.countVisits && draft.visitRows() > 0)
        return counts; // addVisits has counted every row on its own
    countRows(counts, isNew || counts.purchases > 0 || counts.deals > 0, added);
    return counts;
}

/// A row is "created" if it brings a person, a deal or an order that was not there, "updated" if it adds to
/// what was.
void DraftApplier::countRows(Counts &counts, bool isNew, bool added) const
{
    const qint64 rows = m_draft->countVisits ? qMax<qint64>(1, m_draft->visitRows()) : m_draft->rows;
    if (isNew)
        counts.created = rows;
    else if (added)
        counts.updated = rows;
    else {
        counts.skipped = rows;
        if (!counts.kept.isEmpty())
            counts.reason = QCoreApplication::translate(
                "Import",
                "What this row says otherwise was not taken; the rest is in the workspace already.");
        else
            counts.alreadyHere = rows;
        if (counts.kept.isEmpty() && counts.notes.isEmpty())
            counts.reason =
                QCoreApplication::translate("Import", "Everything in this row is in the workspace already.");
    }
}

Status DraftApplier::createPerson(Writer &writer, const ImportOptions &options)
{
    VOUCH_GIVE(const Organisation organisation, organisationOf(writer));
    m_asSaid = m_asSaid && organisation.asSaid;
    const qint64 id = m_db.ids().take("person");
    if (id == 0)
        return m_db.ids().error();
    m_person = PersonId(id);
    BulkInsert &insert = m_new->person.bindRow(m_rows->person, m_ready->row.person);
    if (!options.owner.isEmpty())
        insert.bind(15, options.owner);
    insert.bind(1, id).bind(11, organisation.id).bind(18, writer.now).bind(19, writer.now);
    return put(insert.bind(20, writer.id.value));
}

/// Of new people's words, those of the person, whom another draft tells of.
void DraftApplier::forgetWords()
{
    const auto found =
        std::lower_bound(m_words.begin(), m_words.end(), m_person.value,
                         [](const searchindex::NewWords &one, qint64 person) { return one.person < person; });
    if (found != m_words.end() && found->person == m_person.value)
        m_words.erase(found);
}

Result<DraftApplier::Organisation> DraftApplier::organisationOf(Writer &writer)
{
    if (m_ready->organisation.isEmpty())
        return Organisation{};
    const auto number = std::size_t(m_ready->organisationNumber);
    const bool numbered = m_ready->organisationNumber >= 0;
    if (numbered && number < m_numbered.size() && m_numbered[number].id != 0)
        return m_numbered[number];
    VOUCH_GIVE(const qint64 id, organisationId(writer, m_ready->organisation, m_ready->organisationKey));
    const Organisation found{id, m_firms.contains(m_ready->organisation)};
    if (numbered) {
        m_numbered.resize(std::max(m_numbered.size(), number + 1));
        m_numbered[number] = found;
    }
    return found;
}

Result<qint64> DraftApplier::organisationId(Writer &writer, const QString &name, const QString &key)
{
    if (name.isEmpty())
        return qint64(0);
    if (const auto one = m_organisations.constFind(key); one != m_organisations.cend())
        return *one;
    RawStatement &find = m_sql->organisationFind.bind(1, key);
    qint64 id = 0;
    if (find.next()) {
        id = find.integer(0);
        m_firms.insert(find.text(1));
    }
    find.reset();
    if (find.failed())
        return find.error();
    if (id == 0) {
        VOUCH_GIVE(id, m_sql->organisationInsert.bind(1, name).bind(2, key).bind(3, writer.id.value).run());
        m_firms.insert(name);
    }
    m_organisations.insert(key, id);
    return id;
}

Result<qint64> DraftApplier::idByKey(QHash<QString, qint64> &known, RawStatement &find, RawStatement &insert,
                                     const QString &name, const QString &key)
{
    if (const auto one = known.constFind(key); one != known.cend())
        return *one;
    VOUCH_GIVE(const PersonId found, personBy(find, key));
    qint64 id = found.value;
    if (id == 0) {
        VOUCH_GIVE(id, insert.bind(1, name).bind(2, key).run());
    }
    known.insert(key, id);
    return id;
}

} // namespace vouch
