// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/draft_applier.h"

#include "core/base/text.h"
#include "core/people/identity.h"
#include "core/people/networks.h"
#include "core/store/journey_rows.h"
#include "core/workspace/draft_statements.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace vouch
{

using namespace exchange;

struct DraftApplier::Match {
    PersonId person;
    bool ambiguous = false; ///< different keys mean different people
};

namespace
{

QString shownName(const PersonDraft &draft)
{
    if (!draft.displayName.isEmpty())
        return draft.displayName;
    const QString joined = joinName(draft.given, draft.additional, draft.family);
    if (!joined.isEmpty())
        return joined;
    if (!draft.nickname.isEmpty())
        return draft.nickname;
    if (draft.isOrganisation || !draft.organisation.isEmpty())
        return draft.organisation;
    for (const ProfileDraft &profile : draft.profiles) {
        if (!profile.handle.isEmpty())
            return u'@' + profile.handle;
    }
    if (!draft.emails.isEmpty())
        return draft.emails.first().value;
    return draft.phones.isEmpty() ? QString() : draft.phones.first().value;
}

/// What the person is called elsewhere. Somebody with no e-mail, phone, profile or id gets a digest of all
/// that the file says of them, so that the same line imported twice is the same person and two people of one
/// name are not.
QStringList identitiesOf(const PersonDraft &draft, const QString &region)
{
    QStringList identities;
    if (!draft.externalId.isEmpty())
        identities.append(draft.externalId);
    for (const ProfileDraft &profile : draft.profiles) {
        if (!isSharedPlace(profile.network) &&
            (!profile.handle.isEmpty() || !profile.externalId.isEmpty()))
            return identities;
    }
    for (const Labelled &email : draft.emails) {
        if (!normaliseEmail(email.value).isEmpty())
            return identities;
    }
    for (const Labelled &phone : draft.phones) {
        if (!normalisePhone(phone.value, region).isEmpty())
            return identities;
    }
    if (!identities.isEmpty())
        return identities;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        hash.addData(foldKey(text).toUtf8());
        hash.addData(QByteArrayView("\x1f"));
    };
    for (const QString *text :
         {&draft.displayName, &draft.given, &draft.additional, &draft.family, &draft.nickname,
          &draft.organisation, &draft.department, &draft.title, &draft.birthday})
        add(*text);
    for (const Labelled &phone : draft.phones)
        add(phone.value);
    for (const AddressDraft &address : draft.addresses)
        add(address.street + u'|' + address.city + u'|' + address.postalCode);
    for (const Labelled &value : draft.custom)
        add(value.label + u'=' + value.value);
    identities.append(u"digest:"_s + QString::fromLatin1(hash.result().toHex().left(24)));
    return identities;
}

QString sortKey(const PersonDraft &draft, const QString &name)
{
    // Bare handles come after names; '~' is behind all that foldKey() leaves.
    if (draft.family.isEmpty())
        return (name.startsWith(u'@') ? u"~"_s : QString()) + foldKey(name);
    return foldKey(draft.family + u' ' + draft.given);
}

} // namespace

DraftApplier::DraftApplier(Connection &db)
    : m_db(db)
{
}
DraftApplier::~DraftApplier() = default;

Result<std::unique_ptr<DraftApplier>> DraftApplier::make(Connection &db)
{
    std::unique_ptr<DraftApplier> applier(new DraftApplier(db));
    Result<std::unique_ptr<Statements>> statements = Statements::prepare(db);
    if (!statements)
        return statements.error();
    applier->m_sql = std::move(*statements);
    return applier;
}

void DraftApplier::forget()
{
    m_organisations.clear();
    m_tags.clear();
    m_fields.clear();
    m_lastRank.clear();
    m_journeys.clear();
    m_journeysKnown = false;
}

Result<DraftApplier::Counts> DraftApplier::apply(Writer &writer, const Draft &draft,
                                                 const ImportOptions &options)
{
    // A savepoint makes SQLite keep a copy of every page the draft touches, which would take most of an
    // import's time.
    if (!m_careful)
        return applyInside(writer, draft, options);
    VOUCH_TRY(m_db.run(u"SAVEPOINT draft"_s));
    Result<Counts> counts = applyInside(writer, draft, options);
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
    forget();
    Counts failed;
    failed.failed = draft.countVisits ? qMax<qint64>(1, draft.visits.size()) : draft.rows;
    failed.reason = counts.error().text;
    return failed;
}

Result<DraftApplier::Counts> DraftApplier::applyInside(Writer &writer, const Draft &draft,
                                                       const ImportOptions &options)
{
    Counts counts;
    m_person = {};
    m_region = options.read.region;
    if (draft.nobody)
        return applyNobody(writer, draft, options);
    const qint64 rows = draft.countVisits ? qMax<qint64>(1, draft.visits.size()) : draft.rows;
    const PersonDraft &person = draft.person;
    if (shownName(person).isEmpty() && person.externalId.isEmpty()) {
        counts.failed = rows;
        counts.reason = QCoreApplication::translate(
            "Import",
            "There is no name, e-mail, phone or handle in this row. Add one of them and import again.");
        return counts;
    }
    const QStringList identities = identitiesOf(person, m_region);
    const Result<Match> match = findPerson(person, identities);
    if (!match)
        return match.error();
    if (match->ambiguous)
        ++counts.duplicatesSuggested;
    const bool isNew = !match->person.isValid();
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
    m_person = match->person;
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
        VOUCH_TRY(note(fillPerson(writer, person)));
    }
    VOUCH_TRY(note(addIdentities(identities, isNew)));
    VOUCH_TRY(note(addContactPoints(writer, person, isNew, counts)));
    VOUCH_TRY(note(addTags(person.tags)));
    VOUCH_TRY(note(addCustomValues(person.custom)));
    VOUCH_TRY(note(addInteractions(writer, draft, counts)));
    VOUCH_TRY(note(addPurchases(writer, draft, counts)));
    VOUCH_TRY(note(addAdvocacy(writer, draft, counts)));
    VOUCH_TRY(note(addReferrals(writer, draft, counts)));
    VOUCH_TRY(note(addConsiderations(writer, draft)));
    VOUCH_TRY(note(addNotesAndTasks(writer, draft, isNew)));
    VOUCH_TRY(note(addVisits(writer, draft, options, counts)));
    if (isNew && options.place)
        VOUCH_TRY(placeNewPerson(writer, draft, options, counts));
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
        counts.reason =
            QCoreApplication::translate("Import", "Everything in this row is in the workspace already.");
    }
    return counts;
}

Result<PersonId> DraftApplier::personBy(RawStatement &statement, const QString &key)
{
    statement.bind(1, key);
    PersonId found;
    if (statement.next())
        found = PersonId(statement.integer(0));
    statement.reset();
    if (statement.failed())
        return statement.error();
    return found;
}

Result<DraftApplier::Match> DraftApplier::findPerson(const PersonDraft &draft, const QStringList &identities)
{
    Match match;
    const auto consider = [&match](const Result<PersonId> &found) -> Status {
        if (!found)
            return found.error();
        if (!found->isValid())
            return Done{};
        if (!match.person.isValid())
            match.person = *found;
        else if (match.person != *found)
            match.ambiguous = true;
        return Done{};
    };
    for (const QString &identity : identities)
        VOUCH_TRY(consider(personBy(m_sql->personByIdentity, identity)));
    for (const ProfileDraft &profile : draft.profiles) {
        if (profile.handle.isEmpty() || isSharedPlace(profile.network))
            continue;
        m_sql->personByProfile.bind(1, profile.network);
        m_sql->personByProfile.bind(2, profile.handle);
        if (m_sql->personByProfile.next())
            VOUCH_TRY(consider(PersonId(m_sql->personByProfile.integer(0))));
        m_sql->personByProfile.reset();
    }
    // A file's own id settles it; e-mail and phone may be shared by a family or an office.
    if (match.person.isValid())
        return match;
    for (const Labelled &email : draft.emails) {
        const QString key = normaliseEmail(email.value);
        if (!key.isEmpty())
            VOUCH_TRY(consider(personBy(m_sql->personByEmail, key)));
    }
    for (const Labelled &phone : draft.phones) {
        const QString key = normalisePhone(phone.value, m_region);
        if (!key.isEmpty())
            VOUCH_TRY(consider(personBy(m_sql->personByPhone, key)));
    }
    return match;
}

Result<PersonId> DraftApplier::personByReference(const QString &reference)
{
    Result<PersonId> found = personBy(m_sql->personByIdentity, reference);
    if (!found || found->isValid())
        return found;
    if (reference.contains(u'@') && !reference.contains(u':'))
        return personBy(m_sql->personByEmail, normaliseEmail(reference));
    if (reference.startsWith(u'+'))
        return personBy(m_sql->personByPhone, reference);
    const qsizetype colon = reference.indexOf(u':');
    if (colon <= 0)
        return found;
    const QString network = reference.left(colon);
    m_sql->personByProfile.bind(1, network);
    m_sql->personByProfile.bind(2, normaliseHandle(network, reference.mid(colon + 1)));
    PersonId person;
    if (m_sql->personByProfile.next())
        person = PersonId(m_sql->personByProfile.integer(0));
    m_sql->personByProfile.reset();
    return person;
}

Status DraftApplier::createPerson(Writer &writer, const PersonDraft &draft, const ImportOptions &options)
{
    const Result<qint64> organisation =
        organisationId(writer, draft.isOrganisation ? QString() : draft.organisation);
    if (!organisation)
        return organisation.error();
    const QString name = cleanLine(shownName(draft).isEmpty() ? draft.externalId : shownName(draft));
    RawStatement &insert = m_sql->personInsert;
    const QString *texts[] = {&name,         &draft.given,  &draft.additional, &draft.family,
                              &draft.prefix, &draft.suffix, &draft.nickname,   &draft.phonetic};
    int position = 0;
    for (const QString *text : texts)
        insert.bind(++position, *text);
    insert.bind(++position, qint64(draft.isOrganisation ? 1 : 0));
    insert.bind(++position, *organisation);
    insert.bind(++position, draft.department);
    insert.bind(++position, draft.title);
    insert.bind(++position, draft.birthday);
    insert.bind(++position, options.owner.isEmpty() ? draft.owner : options.owner);
    insert.bind(++position, draft.source);
    insert.bind(++position, sortKey(draft, name));
    insert.bind(++position, writer.now);
    insert.bind(++position, writer.now);
    insert.bind(++position, writer.id.value);
    const Result<qint64> id = insert.run();
    if (!id)
        return id.error();
    m_person = PersonId(*id);
    return Done{};
}

Result<bool> DraftApplier::fillPerson(Writer &writer, const PersonDraft &draft)
{
    const Result<qint64> organisation =
        organisationId(writer, draft.isOrganisation ? QString() : draft.organisation);
    if (!organisation)
        return organisation.error();
    const QString *values[] = {&draft.given,      &draft.additional, &draft.family,   &draft.nickname,
                               &draft.department, &draft.title,      &draft.birthday, &draft.owner};
    RawStatement &blanks = m_sql->personBlanks;
    blanks.bind(1, m_person.value);
    bool fills = false;
    if (blanks.next()) {
        for (int i = 0; i < int(std::size(values)); ++i)
            fills |= blanks.text(i).isEmpty() && !values[i]->isEmpty();
        fills |= blanks.integer(9) == 0 && *organisation != 0;
        fills |= blanks.text(10).isEmpty() && !draft.prefix.isEmpty();
        fills |= blanks.text(11).isEmpty() && !draft.suffix.isEmpty();
    }
    blanks.reset();
    if (!fills)
        return false;
    RawStatement &fill = m_sql->personFill;
    int position = 0;
    for (const QString *value : values)
        fill.bind(++position, *value);
    fill.bind(++position, *organisation);
    fill.bind(++position, draft.prefix);
    fill.bind(++position, draft.suffix);
    fill.bind(++position, writer.now);
    fill.bind(++position, writer.id.value);
    fill.bind(++position, m_person.value);
    const Result<qint64> done = fill.run();
    if (!done)
        return done.error();
    return true;
}

Result<bool> DraftApplier::addIdentities(const QStringList &identities, bool isNew)
{
    bool added = false;
    for (const QString &identity : identities) {
        if (!isNew) {
            const Result<PersonId> known = personBy(m_sql->personByIdentity, identity);
            if (!known)
                return known.error();
            if (known->isValid())
                continue;
        }
        const Result<qint64> done = m_sql->identityInsert.bind(1, m_person.value).bind(2, identity).run();
        if (!done)
            return done.error();
        added = true;
    }
    return added;
}

Result<qint64> DraftApplier::organisationId(Writer &writer, const QString &name)
{
    if (name.isEmpty())
        return qint64(0);
    RawStatement &insert = m_sql->organisationInsert.bind(3, writer.id.value);
    return idByKey(m_organisations, m_sql->organisationFind, insert, name, foldKey(name));
}

Result<qint64> DraftApplier::idByKey(QHash<QString, qint64> &known, RawStatement &find, RawStatement &insert,
                                     const QString &name, const QString &key)
{
    if (const auto one = known.constFind(key); one != known.cend())
        return *one;
    const Result<PersonId> found = personBy(find, key);
    if (!found)
        return found.error();
    qint64 id = found->value;
    if (id == 0) {
        const Result<qint64> made = insert.bind(1, name).bind(2, key).run();
        if (!made)
            return made.error();
        id = *made;
    }
    known.insert(key, id);
    return id;
}

} // namespace vouch
