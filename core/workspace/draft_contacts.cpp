// SPDX-License-Identifier: GPL-3.0-or-later
// DraftApplier: how a person can be reached, tags and columns without a place of their own.
#include "core/base/text.h"
#include "core/people/identity.h"
#include "core/people/networks.h"
#include "core/workspace/draft_applier.h"
#include "core/workspace/draft_statements.h"

using namespace Qt::StringLiterals;

namespace vouch
{

using namespace exchange;

namespace
{

/// Whether the statement, bound already, has a row.
bool found(RawStatement &statement)
{
    const bool has = statement.next();
    statement.reset();
    return has;
}

} // namespace

Result<bool> DraftApplier::addContactPoints(Writer &writer, const PersonDraft &draft, bool isNew,
                                            Counts &counts)
{
    bool added = false;
    QStringList seen;
    for (const Labelled &email : draft.emails) {
        const QString key = normaliseEmail(email.value);
        // What is no address is still what the file says; it is kept to be read and mended, and matches
        // nobody.
        const QString unique = key.isEmpty() ? email.value : key;
        if (unique.isEmpty() || seen.contains(unique))
            continue;
        seen.append(unique);
        if (!isNew && found(m_sql->emailHas.bind(1, m_person.value).bind(2, key)))
            continue;
        RawStatement &insert = m_sql->emailInsert;
        insert.bind(1, m_person.value).bind(2, email.label).bind(3, email.value).bind(4, key);
        const Result<qint64> done = insert.bind(5, qint64(email.preferred)).bind(6, writer.id.value).run();
        if (!done)
            return done.error();
        added = true;
    }
    seen.clear();
    for (const Labelled &phone : draft.phones) {
        const QString key = normalisePhone(phone.value, m_region);
        const QString unique = key.isEmpty() ? phone.value : key;
        if (unique.isEmpty() || seen.contains(unique))
            continue;
        seen.append(unique);
        if (!isNew && found(m_sql->phoneHas.bind(1, m_person.value).bind(2, key).bind(3, phone.value)))
            continue;
        RawStatement &insert = m_sql->phoneInsert;
        insert.bind(1, m_person.value).bind(2, phone.label).bind(3, phone.value).bind(4, key);
        const Result<qint64> done = insert.bind(5, qint64(phone.preferred)).bind(6, writer.id.value).run();
        if (!done)
            return done.error();
        added = true;
    }
    for (const AddressDraft &address : draft.addresses) {
        RawStatement &has = m_sql->addressHas;
        has.bind(1, m_person.value).bind(2, address.street).bind(3, address.city).bind(4, address.postalCode);
        if (!isNew && found(has))
            continue;
        RawStatement &insert = m_sql->addressInsert;
        insert.bind(1, m_person.value).bind(2, address.label).bind(3, address.street).bind(4, address.city);
        insert.bind(5, address.region).bind(6, address.postalCode).bind(7, address.country);
        const Result<qint64> done = insert.bind(8, writer.id.value).run();
        if (!done)
            return done.error();
        added = true;
    }
    QList<ProfileDraft> profiles = draft.profiles;
    for (const Labelled &site : draft.websites) {
        const std::optional<ProfileAddress> address = profileFromUrl(site.value);
        if (!address || address->handle.isEmpty())
            continue;
        // A firm's page on a network is a website of each who works there.
        const bool plain = address->network == u"website";
        const QString handle = plain ? address->handle : site.value.section(u"//"_s, 1);
        profiles.append({u"website"_s, handle, site.value, {}, -1, 0});
    }
    for (const ProfileDraft &profile : std::as_const(profiles)) {
        const Result<bool> done = addProfile(writer, profile, isNew, counts);
        if (!done)
            return done.error();
        added |= *done;
    }
    return added;
}

Result<bool> DraftApplier::addProfile(Writer &writer, const ProfileDraft &profile, bool isNew, Counts &counts)
{
    if (profile.handle.isEmpty() && profile.externalId.isEmpty() && profile.url.isEmpty())
        return false;
    RawStatement *owner = &m_sql->profileOwner;
    owner->bind(1, profile.network).bind(2, profile.handle);
    bool known = owner->next();
    if (!known && !profile.externalId.isEmpty()) {
        owner->reset();
        owner = &m_sql->profileByExternalId;
        owner->bind(1, profile.network).bind(2, profile.externalId);
        known = owner->next();
    }
    if (known) {
        const qint64 id = owner->integer(0);
        const PersonId holder(owner->integer(1));
        const bool fills = (owner->text(2).isEmpty() && !profile.url.isEmpty()) ||
                           (owner->integer(3) == 0 && profile.followedSince != 0) ||
                           (profile.followers >= 0 && owner->integer(4) != profile.followers) ||
                           (owner->text(5).isEmpty() && !profile.externalId.isEmpty());
        owner->reset();
        if (holder != m_person) {
            if (isSharedPlace(profile.network))
                return shareWebsite(writer, profile, counts);
            ++counts.duplicatesSuggested; // two records may be one person
            return false;
        }
        if (isNew || !fills)
            return false;
        RawStatement &fill = m_sql->profileFill;
        fill.bind(1, profile.url).bind(2, profile.followedSince).bind(3, profile.followers);
        fill.bind(4, profile.followers >= 0 ? writer.now : 0)
            .bind(5, profile.externalId)
            .bind(6, writer.id.value);
        const Result<qint64> done = fill.bind(7, id).run();
        if (!done)
            return done.error();
        return true;
    }
    owner->reset();
    RawStatement &insert = m_sql->profileInsert;
    insert.bind(1, m_person.value).bind(2, profile.network).bind(3, profile.handle).bind(4, profile.url);
    insert.bind(5, profile.externalId)
        .bind(6, profile.followers)
        .bind(7, profile.followers >= 0 ? writer.now : 0);
    const Result<qint64> done = insert.bind(8, profile.followedSince).bind(9, writer.id.value).run();
    if (!done)
        return done.error();
    ++counts.profiles;
    return true;
}

/// A website that somebody else has, too: both keep it. Handles are unique, so it is kept by its address alone.
Result<bool> DraftApplier::shareWebsite(Writer &writer, const ProfileDraft &profile, Counts &counts)
{
    const QString url =
        profile.url.isEmpty() ? profileUrl(profile.network, profile.handle) : profile.url;
    RawStatement &has = m_sql->profileHasUrl;
    has.bind(1, m_person.value).bind(2, profile.network).bind(3, url);
    if (url.isEmpty() || found(has))
        return false;
    RawStatement &insert = m_sql->profileInsert;
    insert.bind(1, m_person.value).bind(2, profile.network).bind(3, QString()).bind(4, url);
    insert.bind(5, QString()).bind(6, qint64(-1)).bind(7, qint64(0)).bind(8, qint64(0));
    const Result<qint64> done = insert.bind(9, writer.id.value).run();
    if (!done)
        return done.error();
    ++counts.profiles;
    return true;
}

Result<bool> DraftApplier::addTags(const QStringList &tags)
{
    bool added = false;
    for (const QString &tag : tags) {
        const QString key = foldKey(tag);
        if (key.isEmpty())
            continue;
        const Result<qint64> id = idByKey(m_tags, m_sql->tagFind, m_sql->tagInsert, tag, key);
        if (!id)
            return id.error();
        const Result<qint64> done = m_sql->personTagInsert.bind(1, m_person.value).bind(2, *id).run();
        if (!done)
            return done.error();
        added |= m_db.lastChangeCount() > 0;
    }
    return added;
}

Result<bool> DraftApplier::addCustomValues(const QList<Labelled> &values)
{
    bool added = false;
    for (const Labelled &value : values) {
        const QString key = foldKey(value.label);
        if (key.isEmpty() || value.value.isEmpty())
            continue;
        const Result<qint64> id = idByKey(m_fields, m_sql->fieldFind, m_sql->fieldInsert, value.label, key);
        if (!id)
            return id.error();
        const Result<qint64> done =
            m_sql->valueInsert.bind(1, m_person.value).bind(2, *id).bind(3, value.value).run();
        if (!done)
            return done.error();
        added |= m_db.lastChangeCount() > 0;
    }
    return added;
}

} // namespace vouch
