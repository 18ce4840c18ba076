// SPDX-License-Identifier: GPL-3.0-or-later
// DraftApplier: how a person can be reached, tags and columns without a place of their own.
#include "core/base/text.h"
#include "core/people/identity.h"
#include "core/people/networks.h"
#include "core/words/channels.h"
#include "core/workspace/draft_applier.h"
#include "core/workspace/draft_statements.h"
#include "core/workspace/imports.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

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
    QStringList known;
    if (!isNew && !draft.emails.isEmpty()) {
        RawStatement &rows = m_sql->emails.bind(1, m_person.value);
        while (rows.next())
            known.append(rows.text(0).isEmpty() ? rows.text(1) : rows.text(0));
        if (rows.failed())
            return rows.error();
    }
    std::size_t next = m_ready->row.email;
    for (qsizetype i = 0; i < draft.emails.size(); ++i) {
        const ReadyDraft::Key &key = m_ready->emails[std::size_t(i)];
        if (key.repeats)
            continue;
        const std::size_t row = next++;
        // What is no address is still what the file says; it is kept to be read and mended, and matches
        // nobody.
        const QString &address = draft.emails.at(i).value;
        if (!known.isEmpty() && known.contains(key.text.isEmpty() ? address : key.text))
            continue;
        // An address is a way to find somebody: a new one never takes the place of an old one.
        if (!known.isEmpty() && m_options->update == ImportOptions::Update::Keep) {
            keep(counts, QCoreApplication::translate("Import", "E-mail"), known.first(), address);
            continue;
        }
        BulkInsert &insert = m_new->email.bindRow(m_rows->email, row);
        VOUCH_TRY(put(insert.bind(1, m_person.value).bind(6, writer.id.value)));
        added = true;
    }
    for (const Result<bool> &done :
         {addPhones(writer, draft, isNew, counts), addAddresses(writer, draft, isNew, counts)}) {
        if (!done)
            return done.error();
        added |= *done;
    }
    for (std::size_t i = 0; i < m_ready->handles.size(); ++i) {
        VOUCH_GIVE(const bool done, addProfile(writer, i, isNew, counts));
        added |= done;
    }
    return added;
}

/// The statement that stands on the profile as it is stored; null where nobody has it.
Result<RawStatement *> DraftApplier::storedProfile(std::size_t number)
{
    const ProfileDraft &profile = m_ready->profiles.at(qsizetype(number));
    const struct {
        QSet<QString> KeysThere::*kind;
        const ReadyDraft::Key &key;
        RawStatement &statement;
        const QString &text;
    } ways[] = {{&KeysThere::handles, m_ready->handles[number], m_sql->profileOwner, profile.handle},
                {&KeysThere::externalIds, m_ready->externalIds[number], m_sql->profileByExternalId,
                 profile.externalId}};
    for (const auto &way : ways) {
        VOUCH_GIVE(const bool there, mayBeThere(way.kind, way.key));
        if (!there)
            continue;
        way.statement.bind(1, profile.network).bind(2, way.text);
        if (way.statement.next())
            return &way.statement;
        if (way.statement.failed())
            return way.statement.error();
    }
    return static_cast<RawStatement *>(nullptr);
}

Result<bool> DraftApplier::addProfile(Writer &writer, std::size_t number, bool isNew, Counts &counts)
{
    const ProfileDraft &profile = m_ready->profiles.at(qsizetype(number));
    if (profile.handle.isEmpty() && profile.externalId.isEmpty() && profile.url.isEmpty())
        return false;
    VOUCH_GIVE(RawStatement * stored, storedProfile(number));
    if (RawStatement *owner = stored) {
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
            counts.notes.append(
                QCoreApplication::translate("Import",
                                            "The profile %1 is somebody else's already and stays with them.")
                    .arg(profile.network + u':' + profile.handle));
            VOUCH_TRY(
                notePair(writer, holder, u"profile"_s, profile.network + u':' + profile.handle, counts));
            return false;
        }
        if (isNew || !fills)
            return false;
        RawStatement &fill = m_sql->profileFill;
        fill.bind(1, profile.url).bind(2, profile.followedSince).bind(3, profile.followers);
        fill.bind(4, profile.followers >= 0 ? writer.now : 0)
            .bind(5, profile.externalId)
            .bind(6, writer.id.value);
        VOUCH_TRY(fill.bind(7, id).run());
        return true;
    }
    BulkInsert &insert = m_new->profile.bindRow(m_rows->profile, m_ready->row.profile + number);
    if (profile.followers >= 0)
        insert.bind(7, writer.now);
    VOUCH_TRY(put(insert.bind(1, m_person.value).bind(9, writer.id.value)));
    ++counts.profiles;
    return true;
}

/// A website that somebody else has, too: both keep it. Handles are unique, so it is kept by its address
/// alone.
Result<bool> DraftApplier::shareWebsite(Writer &writer, const ProfileDraft &profile, Counts &counts)
{
    const QString url = profile.url.isEmpty() ? profileUrl(profile.network, profile.handle) : profile.url;
    VOUCH_TRY(writeThrough());
    RawStatement &has = m_sql->profileHasUrl;
    has.bind(1, m_person.value).bind(2, profile.network).bind(3, url);
    if (url.isEmpty() || found(has))
        return false;
    BulkInsert &insert = m_new->profile;
    insert.bind(1, m_person.value).bind(2, profile.network).bind(3, QString()).bind(4, url);
    insert.bind(5, QString()).bind(6, qint64(-1)).bind(7, qint64(0)).bind(8, qint64(0));
    VOUCH_TRY(put(insert.bind(9, writer.id.value)));
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
        VOUCH_GIVE(const qint64 id, idByKey(m_tags, m_sql->tagFind, m_sql->tagInsert, tag, key));
        VOUCH_TRY(put(m_new->personTag.bind(1, m_person.value).bind(2, id)));
        added |= m_isNew || m_db.lastChangeCount() > 0;
    }
    return added;
}

} // namespace vouch
