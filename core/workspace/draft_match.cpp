// SPDX-License-Identifier: GPL-3.0-or-later
// DraftApplier: whom a draft means: by the ids of the file's own system, profiles, e-mail, phone; and who
// shares a key with somebody they cannot be.
#include "core/base/text.h"
#include "core/exchange/contact_fields.h"
#include "core/insight/facts.h"
#include "core/people/identity.h"
#include "core/people/names.h"
#include "core/people/networks.h"
#include "core/workspace/draft_applier.h"
#include "core/workspace/draft_names.h"
#include "core/workspace/draft_statements.h"
#include "core/workspace/imports.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vouch
{

using namespace exchange;

namespace
{

constexpr qsizetype mostPairs = 5; ///< of one draft: an address that a whole school shares tells nothing more

NameFacts factsOf(const PersonDraft &draft)
{
    return {draft.displayName, draft.given,    draft.additional,    draft.family,
            draft.nickname,    draft.phonetic, draft.isOrganisation};
}

/// The number that one system counts by: another system's number 1 is somebody else.
bool isPlainNumber(const QString &identity)
{
    static const QRegularExpression form(u"^(?:csv|uid):\\d{1,12}$|^shopify-order:"_s);
    return form.match(identity).hasMatch();
}

QString digest(const QStringList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &part : parts) {
        hash.addData(foldKey(part).toUtf8());
        hash.addData(QByteArrayView("\x1f"));
    }
    return QString::fromLatin1(hash.result().toHex().left(24));
}

/// All that the file says of somebody, so that the same line imported twice is the same person.
QString wholeDigest(const PersonDraft &draft)
{
    QStringList parts{draft.displayName,  draft.given,      draft.additional, draft.family,  draft.nickname,
                      draft.organisation, draft.department, draft.title,      draft.birthday};
    for (const Labelled &phone : draft.phones)
        parts.append(phone.value);
    for (const AddressDraft &address : draft.addresses)
        parts.append(address.street + u'|' + address.city + u'|' + address.postalCode);
    for (const Labelled &value : draft.custom)
        parts.append(value.label + u'=' + value.value);
    return u"digest:"_s + digest(parts);
}

} // namespace

/// What the person is called elsewhere. Somebody whom no key tells is known by name, firm and birthday, which
/// stay when a turnover changes; a second one of that name in the same file is the second one.
QStringList DraftApplier::identitiesOf(const PersonDraft &draft)
{
    QStringList identities;
    if (!draft.externalId.isEmpty())
        identities.append(draft.externalId);
    const bool content = isContentId(draft.externalId);
    if ((!identities.isEmpty() && !content) || m_ready->tellsWho)
        return identities;
    const QString whole = content ? draft.externalId : wholeDigest(draft);
    if (!content)
        identities.append(whole);
    if (!tellsName(draft))
        return identities;
    const QString system = m_options->read.system.isEmpty() && content ? draft.externalId.section(u':', 0, 0)
                                                                       : m_options->read.system;
    const QString stable =
        u"named:"_s + digest({system, draftName(draft), draft.organisation, draft.birthday});
    QStringList &same = m_namesakes[m_draft->file + u'\n' + stable];
    qsizetype number = same.indexOf(whole);
    if (number < 0) {
        number = same.size();
        same.append(whole);
    }
    identities.append(number == 0 ? stable : stable + u'#' + QString::number(number + 1));
    return identities;
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

Result<bool> DraftApplier::canBe(PersonId person, const PersonDraft &draft)
{
    RawStatement &row = m_sql->personName.bind(1, person.value);
    NameFacts facts;
    if (row.next())
        facts = {row.text(1), row.text(2), row.text(3),        row.text(4),
                 row.text(5), row.text(6), row.integer(7) != 0};
    row.reset();
    if (row.failed())
        return row.error();
    return canBeOnePerson(facts, factsOf(draft));
}

/// By an id of the file's own system. A plain number that somebody of quite another name has is one of
/// another system: the name stands beside it then.
Status DraftApplier::matchIdentities(const PersonDraft &draft, Match &match)
{
    if (!match.identities.isEmpty() && !m_identities.isEmpty())
        VOUCH_TRY(writeKept());
    for (QString &identity : match.identities) {
        const bool plain = isPlainNumber(identity);
        Result<PersonId> found = personBy(m_sql->personByIdentity, identity);
        if (found && !found->isValid() && identity.startsWith(u"csv:"_s) && plain)
            found =
                personBy(m_sql->personByIdentity, u"uid:"_s + identity.mid(4)); // as older programs wrote it
        if (!found)
            return found.error();
        if (found->isValid() && plain) {
            VOUCH_GIVE(const bool can, canBe(*found, draft));
            if (!can) {
                identity += u'|' + foldKey(draftName(draft));
                found = personBy(m_sql->personByIdentity, identity);
                if (!found)
                    return found.error();
            }
        }
        if (!found->isValid())
            continue;
        match.consider(*found, u"keys"_s, identity);
        // The content of a whole row says more than a name.
        if (match.person.isValid() && isContentId(identity))
            break;
    }
    return Done{};
}

/// Of those who have this e-mail address or phone number, the one whom the name fits best; the others are put
/// down.
Status DraftApplier::matchShared(RawStatement &statement, const QString &key, const QString &reason,
                                 const PersonDraft &draft, Match &match)
{
    const NameFacts said = factsOf(draft);
    PersonId best;
    bool exact = false;
    QList<Match::Other> others;
    statement.bind(1, key);
    while (statement.next()) {
        const PersonId person(statement.integer(0));
        const NameFacts facts{statement.text(1),        statement.text(2), statement.text(3),
                              statement.text(4),        statement.text(5), statement.text(6),
                              statement.integer(7) != 0};
        if (!canBeOnePerson(facts, said)) {
            others.append({person, reason, key});
        } else if (!best.isValid() || (!exact && facts.display == said.display)) {
            best = person;
            exact = facts.display == said.display;
        }
    }
    if (statement.failed())
        return statement.error();
    for (const Match::Other &other : std::as_const(others)) {
        if (match.others.size() < mostPairs)
            match.others.append(other);
    }
    if (best.isValid())
        match.consider(best, u"keys"_s, key);
    return Done{};
}

Result<DraftApplier::Match> DraftApplier::findPerson(const PersonDraft &draft)
{
    Match match;
    match.identities = identitiesOf(draft);
    VOUCH_TRY(matchIdentities(draft, match));
    for (qsizetype i = 0; i < draft.profiles.size(); ++i) {
        const ProfileDraft &profile = draft.profiles.at(i);
        if (isSharedPlace(profile.network))
            continue;
        VOUCH_GIVE(const bool there, mayBeThere(&KeysThere::handles, m_ready->handles[std::size_t(i)]));
        if (!there)
            continue;
        m_sql->personByProfile.bind(1, profile.network);
        m_sql->personByProfile.bind(2, profile.handle);
        if (m_sql->personByProfile.next())
            match.consider(PersonId(m_sql->personByProfile.integer(0)), u"profile"_s,
                           profile.network + u':' + profile.handle);
        m_sql->personByProfile.reset();
    }
    // A file's own id settles it; e-mail and phone may be shared by a family or an office.
    if (match.person.isValid())
        return match;
    for (const ReadyDraft::Key &key : m_ready->emails) {
        VOUCH_GIVE(const bool there, mayBeThere(&KeysThere::emails, key));
        if (there)
            VOUCH_TRY(matchShared(m_sql->personByEmail, key.text, u"email"_s, draft, match));
    }
    for (const ReadyDraft::Key &key : m_ready->phones) {
        VOUCH_GIVE(const bool there, mayBeThere(&KeysThere::phones, key));
        if (there)
            VOUCH_TRY(matchShared(m_sql->personByPhone, key.text, u"phone"_s, draft, match));
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

Result<bool> DraftApplier::addIdentities(const QStringList &identities, bool isNew)
{
    bool added = false;
    for (const QString &identity : identities) {
        if (!isNew) {
            VOUCH_GIVE(const PersonId known, personBy(m_sql->personByIdentity, identity));
            if (known.isValid())
                continue;
        }
        VOUCH_TRY(put(m_new->identity.bind(1, m_person.value).bind(2, identity)));
        m_identities.insert(identity);
        added |= !identity.startsWith(u"named:"_s) && !isContentId(identity); // those are nothing to see
    }
    return added;
}

/// Two people who may be one: stored once, told each time it is found.
Status DraftApplier::notePair(Writer &writer, PersonId other, const QString &reason, const QString &detail,
                              Counts &counts)
{
    VOUCH_TRY(writeThrough());
    ++counts.duplicatesSuggested;
    const PersonId first(std::min(other.value, m_person.value));
    const PersonId second(std::max(other.value, m_person.value));
    RawStatement &insert = m_sql->pairInsert;
    insert.bind(1, first.value).bind(2, second.value).bind(3, reason).bind(4, detail);
    VOUCH_TRY(insert.bind(5, writer.now).bind(6, writer.id.value).run());
    if (m_db.lastChangeCount() == 0)
        return Done{};
    DuplicatePair pair;
    pair.one = first;
    pair.other = second;
    for (const auto &[person, name] : {std::pair{first, &pair.oneName}, std::pair{second, &pair.otherName}}) {
        RawStatement &row = m_sql->personName.bind(1, person.value);
        if (row.next())
            *name = row.text(1);
        row.reset();
    }
    pair.score = pairScore(reason);
    pair.reasons = {pairReason(reason, detail)};
    pair.file = m_draft->file;
    pair.line = m_draft->line;
    counts.pairs.append(pair);
    return Done{};
}

Status DraftApplier::notePairs(Writer &writer, const Match &match, Counts &counts)
{
    for (const Match::Other &other : match.others) {
        if (other.person != m_person)
            VOUCH_TRY(notePair(writer, other.person, other.reason, other.detail, counts));
    }
    return Done{};
}

} // namespace vouch
