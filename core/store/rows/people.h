// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows/row.h"

/// What is kept beside people.
namespace vouch::rows
{

/// Not empty.
struct Note {
    static constexpr const char *statement = "note_insert";
    PersonId person;
    QString text;           ///< Markdown
    std::optional<When> at; ///< now unless said

    auto values(const Writer &writer, auto bind) const
    {
        return bind(person, text, at.value_or(writer.now), writer.now, writer.id);
    }
};

struct Task {
    static constexpr const char *statement = "task_insert";
    PersonId person; ///< none: about nobody
    QString title;   ///< not empty
    std::optional<When> due;
    QString owner;                        ///< empty: whoever the person belongs to
    std::optional<Millis> done{};         ///< open unless said
    TransitionId visit{};                 ///< of a playbook: for which visit …
    StageId stage{};                      ///< … of which stage it is
    QString repeats{};                    ///< key of people/repeat.h; empty: not
    std::optional<When> seriesFrom{};     ///< of one that repeats by the calendar: where that counts from …
    std::optional<qint64> seriesNumber{}; ///< … and how many steps behind it this one is
    TaskId follows{};                     ///< the one that was done before it
    std::optional<int> remindBefore{};    ///< minutes
    DealId deal{};                        ///< that it belongs to, beside its person

    auto values(const Writer &writer, auto bind) const
    {
        return bind(person, title, due, owner, writer.now, done, visit, stage, repeats, seriesFrom,
                    seriesNumber, follows, remindBefore, deal, writer.id);
    }
};

/// A handle or external id is one person's; who shares a place has its address alone.
struct Profile {
    static constexpr const char *statement = "profile_insert";
    PersonId person;
    QString network; ///< key of people/networks.h
    QString handle;  ///< as normaliseHandle() leaves it
    QString url, externalId{};
    qint64 followers = -1;    ///< -1: not known
    Millis followersAt = 0;   ///< when there were so many; 0: not known
    Millis followedSince = 0; ///< 0: not known

    auto values(const Writer &writer, auto bind) const
    {
        return bind(person, network, handle, url, externalId, followers, followersAt, followedSince,
                    writer.id);
    }
};

} // namespace vouch::rows
