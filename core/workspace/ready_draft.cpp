// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ready_draft.h"

#include "core/base/search.h"
#include "core/base/text.h"
#include "core/people/identity.h"
#include "core/people/networks.h"
#include "core/workspace/draft_names.h"

using namespace Qt::StringLiterals;

namespace vouch
{

using namespace exchange;

namespace
{

/// A firm's page on a network is a website of each who works there.
QList<ProfileDraft> profilesOf(const PersonDraft &draft)
{
    QList<ProfileDraft> profiles = draft.profiles;
    for (const Labelled &site : draft.websites) {
        const std::optional<ProfileAddress> address = profileFromUrl(site.value);
        if (!address || address->handle.isEmpty())
            continue;
        const bool plain = address->network == keyOf(Channel::Website);
        const QString handle = plain ? address->handle : site.value.section(u"//"_s, 1);
        profiles.append({keyOf(Channel::Website), handle, site.value, {}, -1, 0});
    }
    return profiles;
}

/// What the rows of a new person will say (DraftApplier): each address and number once, of a field the first
/// value.
search::Person foundBy(const Draft &draft, const ReadyDraft &ready)
{
    const PersonDraft &person = draft.person;
    search::Person found;
    found.shown = ready.name;
    found.names = {person.given,    person.additional, person.family,
                   person.nickname, person.phonetic,   ready.organisation};
    for (const ProfileDraft &profile : ready.profiles) {
        if (!profile.handle.isEmpty())
            found.handles.append(profile.handle);
    }
    for (qsizetype i = 0; i < person.phones.size(); ++i) {
        if (const ReadyDraft::Key &key = ready.phones[std::size_t(i)]; !key.repeats)
            found.phones.append({person.phones.at(i).value, key.text});
    }
    for (qsizetype i = 0; i < person.emails.size(); ++i) {
        if (!ready.emails[std::size_t(i)].repeats)
            found.texts.append(person.emails.at(i).value);
    }
    QStringList seen;
    for (const Labelled &value : person.custom) {
        const QString key = value.value.isEmpty() ? QString() : foldKey(value.label);
        if (key.isEmpty() || seen.contains(key))
            continue;
        seen.append(key);
        found.texts.append(value.value);
    }
    for (const NoteDraft &note : draft.notes) {
        if (!note.text.isEmpty())
            found.texts.append(note.text);
    }
    return found;
}

void addPerson(KeptRows &rows, const PersonDraft &draft, const ReadyDraft &ready)
{
    const QString *const names[] = {&ready.name,   &draft.given,  &draft.additional, &draft.family,
                                    &draft.prefix, &draft.suffix, &draft.nickname,   &draft.phonetic};
    int position = 1; // of the id
    for (const QString *text : names)
        rows.bind(++position, *text);
    rows.bind(++position, qint64(draft.isOrganisation ? 1 : 0));
    ++position; // the organisation
    for (const QString *text :
         {&draft.department, &draft.title, &draft.birthday, &draft.owner, &draft.source, &ready.sortKey})
        rows.bind(++position, *text);
    rows.add();
}

/// E-mail addresses or numbers, and of their keys which repeat one before them.
void addPoints(KeptRows &rows, const QList<Labelled> &points, std::vector<ReadyDraft::Key> &keys)
{
    const auto unique = [&](std::size_t i) {
        return keys[i].text.isEmpty() ? QStringView(points.at(qsizetype(i)).value)
                                      : QStringView(keys[i].text);
    };
    for (std::size_t i = 0; i < keys.size(); ++i) {
        bool repeats = unique(i).isEmpty();
        for (std::size_t before = 0; before < i && !repeats; ++before)
            repeats = unique(before) == unique(i);
        keys[i].repeats = repeats;
        if (repeats)
            continue;
        const Labelled &point = points.at(qsizetype(i));
        rows.bind(2, point.label);
        rows.bind(3, point.value);
        rows.bind(4, keys[i].text);
        rows.bind(5, qint64(point.preferred));
        rows.add();
    }
}

void addAddress(KeptRows &rows, const AddressDraft &address)
{
    int position = 1; // of the person
    for (const QString *text : {&address.label, &address.street, &address.city, &address.region,
                                &address.postalCode, &address.country})
        rows.bind(++position, *text);
    rows.add();
}

void addProfile(KeptRows &rows, const ProfileDraft &profile)
{
    int position = 1; // of the person
    for (const QString *text : {&profile.network, &profile.handle, &profile.url, &profile.externalId})
        rows.bind(++position, *text);
    rows.bind(6, profile.followers);
    rows.bind(7, qint64(0)); // when there were so many
    rows.bind(8, profile.followedSince);
    rows.add();
}

} // namespace

ReadyDraft ReadyDraft::make(const Draft &draft, const QString &region, ReadyRows &rows)
{
    ReadyDraft ready;
    if (draft.nobody)
        return ready;
    ready.row = {rows.person.size(), rows.email.size(), rows.phone.size(), rows.address.size(),
                 rows.profile.size()};
    const PersonDraft &person = draft.person;
    const QString said = draftName(person);
    ready.name = cleanLine(said.isEmpty() ? person.externalId : said);
    ready.sortKey = sortKeyOf(ready.name, person.given, person.family);
    ready.organisation = person.isOrganisation ? QString() : person.organisation;
    ready.organisationKey = foldKey(ready.organisation);
    const auto key = [&ready](const QString &text) {
        ready.tellsWho = ready.tellsWho || !text.isEmpty();
        return Key{text};
    };
    ready.emails.reserve(std::size_t(person.emails.size()));
    for (const Labelled &email : person.emails)
        ready.emails.push_back(key(normaliseEmail(email.value)));
    ready.phones.reserve(std::size_t(person.phones.size()));
    for (const Labelled &phone : person.phones)
        ready.phones.push_back(key(normalisePhone(phone.value, region)));
    addPerson(rows.person, person, ready);
    addPoints(rows.email, person.emails, ready.emails);
    addPoints(rows.phone, person.phones, ready.phones);
    for (const AddressDraft &address : person.addresses)
        addAddress(rows.address, address);
    ready.profiles = profilesOf(person);
    for (const ProfileDraft &profile : std::as_const(ready.profiles)) {
        const auto keyOfProfile = [&profile](const QString &text) {
            return Key{text.isEmpty() ? QString() : DraftKeys::of(profile.network, text)};
        };
        addProfile(rows.profile, profile);
        ready.handles.push_back(keyOfProfile(profile.handle));
        ready.externalIds.push_back(keyOfProfile(profile.externalId));
        if (!isSharedPlace(profile.network) && (!profile.handle.isEmpty() || !profile.externalId.isEmpty()))
            ready.tellsWho = true;
    }
    ready.words = search::documentOf(foundBy(draft, ready)).toUtf8();
    return ready;
}

void DraftKeys::clear()
{
    for (KeptRows *rows : {&emails, &phones, &handles, &externalIds})
        rows->clear();
    for (QSet<QString> *seen : {&m_emails, &m_phones, &m_handles, &m_externalIds}) {
        const qsizetype size = seen->size();
        seen->clear();
        seen->reserve(size);
    }
}

void DraftKeys::add(ReadyDraft &ready)
{
    const auto isNew = [](QSet<QString> &seen, ReadyDraft::Key &key) {
        if (key.text.isEmpty())
            return false;
        const qsizetype before = seen.size();
        seen.insert(key.text);
        key.again = seen.size() == before;
        return !key.again;
    };
    for (const auto &[keys, seen, rows] :
         {std::tuple(&ready.emails, &m_emails, &emails), std::tuple(&ready.phones, &m_phones, &phones)}) {
        for (ReadyDraft::Key &key : *keys) {
            if (!isNew(*seen, key))
                continue;
            rows->bind(1, key.text);
            rows->add();
        }
    }
    for (std::size_t i = 0; i < ready.handles.size(); ++i) {
        const ProfileDraft &profile = ready.profiles.at(qsizetype(i));
        const auto ask = [&profile](KeptRows &rows, const QString &text) {
            rows.bind(1, profile.network);
            rows.bind(2, text);
            rows.add();
        };
        if (isNew(m_handles, ready.handles[i]))
            ask(handles, profile.handle);
        if (isNew(m_externalIds, ready.externalIds[i]))
            ask(externalIds, profile.externalId);
    }
}

} // namespace vouch
