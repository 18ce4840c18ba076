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
    VOUCH_TRY(m_new->write());
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
    return m_new->write();
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
    m_told.insert(m_toldNow);
    m_toldNow.clear();
}

bool DraftApplier::wasTold(PersonId person) const
{
    const auto now = m_toldNow.constFind(person.value);
    const auto before = m_told.constFind(person.value);
    return now != m_toldNow.cend() ? *now == m_draft->file
                                   : before != m_told.cend() && *before == m_draft->file;
}

Result<DraftApplier::Counts> DraftApplier::apply(Writer &writer, const Draft &draft, const ReadyDraft &ready,
                                                 const ImportOptions &options)
{
    m_ready = &ready;
    // A savepoint makes SQLite keep a copy of every page the draft touches, which would take most of an
    // import's time.
    if (!m_careful)
        return applyInside(writer, draft, options);
    VOUCH_TRY(m_db.run(u"SAVEPOINT draft"_s));
    Result<Counts> counts = applyInside(writer, draft, options);
    if (const Status written = counts ? m_new->write() : Status(Done{}); !written)
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
    failed.failed = draft.countVisits ? qMax<qint64>(1, draft.visits.size()) : draft.rows;
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
           !draft.purchases.isEmpty();
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
    const qint64 rows = draft.countVisits ? qMax<qint64>(1, draft.visits.size()) : draft.rows;
    const PersonDraft &person = draft.person;
    if (m_ready->name.isEmpty()) {
        counts.failed = rows;
        counts.reason = QCoreApplication::translate(
            "Import",
            "There is no name, e-mail, phone or handle in this row. Add one of them and import again.");
        return counts;
    }
    VOUCH_GIVE(const Match match, findPerson(person));
    const bool isNew = !match.person.isValid();
    if (isNew ? options.match == ImportOptions::Match::UpdateOnly
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
        VOUCH_TRY(createPerson(writer, person, options));
        ++counts.people;
    } else {
        forgetWords();
        VOUCH_TRY(note(updatePerson(writer, person, counts)));
    }
    m_toldNow.insert(m_person.value, draft.file);
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
    if (isNew && options.place)
        VOUCH_TRY(placeNewPerson(writer, draft, options, counts));
    else if (options.place && !draft.purchases.isEmpty())
        VOUCH_TRY(placeBuyer(writer, draft, options));
    if (draft.countVisits && !draft.visits.isEmpty())
        return counts; // addVisits has counted every row on its own
    // A row is "created" if it brings a person or an order that was not there, "updated" if it adds to what
    // was.
    if (isNew || counts.purchases > 0)
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
    return counts;
}

Status DraftApplier::createPerson(Writer &writer, const PersonDraft &draft, const ImportOptions &options)
{
    VOUCH_GIVE(const qint64 organisation,
               organisationId(writer, m_ready->organisation, m_ready->organisationKey));
    m_asSaid = m_asSaid && (organisation == 0 || m_firms.contains(m_ready->organisation));
    const qint64 id = m_db.ids().take("person");
    if (id == 0)
        return m_db.ids().error();
    m_person = PersonId(id);
    BulkInsert &insert = m_new->person;
    const QString *texts[] = {&m_ready->name, &draft.given,  &draft.additional, &draft.family,
                              &draft.prefix,  &draft.suffix, &draft.nickname,   &draft.phonetic};
    int position = 1;
    insert.bind(position, id);
    for (const QString *text : texts)
        insert.bind(++position, *text);
    insert.bind(++position, qint64(draft.isOrganisation ? 1 : 0));
    insert.bind(++position, organisation);
    insert.bind(++position, draft.department);
    insert.bind(++position, draft.title);
    insert.bind(++position, draft.birthday);
    insert.bind(++position, options.owner.isEmpty() ? draft.owner : options.owner);
    insert.bind(++position, draft.source);
    insert.bind(++position, m_ready->sortKey);
    insert.bind(++position, writer.now);
    insert.bind(++position, writer.now);
    insert.bind(++position, writer.id.value);
    return put(insert);
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
