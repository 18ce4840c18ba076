// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"
#include "core/store/bulk_insert.h"

#include <QByteArray>
#include <QSet>
#include <vector>

namespace vouch
{

/// The rows of new people and of what is theirs, as DraftApplier::NewRows binds them, but for what the store
/// or the moment of writing gives: ids, versions, organisations. Those who are there take of them what they
/// lack.
struct ReadyRows {
    KeptRows person{20}, email{6}, phone{6}, address{8}, profile{9};

    void clear()
    {
        for (KeptRows *rows : {&person, &email, &phone, &address, &profile})
            rows->clear();
    }
};

/// What follows from a draft alone and is needed to find its person and to write it. Worked out on the thread
/// that reads, because others wait for the lane that writes.
struct ReadyDraft {
    /// `region` is of phone numbers without a country code. Adds to the rows.
    static ReadyDraft make(const exchange::Draft &draft, const QString &region, ReadyRows &rows);

    /// What somebody may be found by; empty: by nothing.
    struct Key {
        QString text;
        bool again = false;  ///< whether a draft before it in the same chunk has it
        bool repeats = true; ///< whether it says what one before it in the draft says, or nothing
    };
    /// Where its rows begin: one of the person, of each postal address and profile, of each e-mail address
    /// and number that does not repeat another.
    struct {
        std::size_t person = 0, email = 0, phone = 0, address = 0, profile = 0;
    } row;
    QString name; ///< as it is stored; empty: nothing tells who this is
    QString sortKey;
    QString organisation; ///< whom the person belongs to, and its key
    QString organisationKey;
    qint64 organisationNumber = -1;  ///< the same for each draft of an import that names it so; −1: none
    std::vector<Key> emails, phones; ///< of each address and number of the draft
    /// The draft's, then websites that are profiles.
    QList<exchange::ProfileDraft> profiles;
    std::vector<Key> handles, externalIds; ///< of each profile, with its network
    bool tellsWho = false; ///< whether e-mail, phone or a profile that is not shared tells one person
    /// What the person is found by where all of it is new (search::documentOf), in UTF-8.
    QByteArray words;
};

/// What the drafts of a chunk could be found by: asked of the workspace for all of them at once, because most
/// of a first import is nowhere in it.
struct DraftKeys {
    KeptRows emails{1}, phones{1};
    KeptRows handles{2}, externalIds{2}; ///< with their networks
    /// Marks which of the draft's keys were there before.
    void add(ReadyDraft &ready);
    void clear();
    /// As the store tells of profiles that are there.
    static QString of(const QString &network, const QString &handle) { return network + u'\n' + handle; }

private:
    QSet<QString> m_emails, m_phones, m_handles, m_externalIds;
};

} // namespace vouch
