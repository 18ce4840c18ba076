// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/walker.h"
#include "core/store/rows/row.h"
#include "core/words/journeys.h"

/// Where people and deals go. Who writes a move says where they stand by now, too.
namespace vouch::rows
{

/// A move is never changed: a row that supersedes it says what is right, and one that leads nowhere (from and
/// to alike) that it never happened. Else the two differ.
struct Transition {
    static constexpr const char *statement = "transition_insert";
    Walker walker;
    JourneyId journey;
    StageId from, to; ///< none: comes onto the journey, leaves it
    When at;
    MoveCause cause = MoveCause::Person;
    QString actor; ///< who said so
    QString reason{}, competitor{};
    InteractionId evidence{};
    std::optional<When> mayReturnAt{};
    TransitionId supersedes{};

    auto values(const Writer &writer, auto bind) const
    {
        return bind(walker.person(), walker.deal(), journey, from, to, at, writer.now, QString(keyOf(cause)),
                    actor, evidence, supersedes, reason, competitor, mayReturnAt);
    }
};

/// Somebody's one place on a journey, or a deal's one place: it is made, or theirs is moved there. A hold
/// ends with the stage.
struct Placement {
    static constexpr const char *statement = "placement_set";
    Walker walker;
    JourneyId journey;
    StageId stage;
    QString rank;
    When entered;
    qint64 laps = 0; ///< added to those before

    auto values(const Writer &writer, auto bind) const
    {
        return bind(walker.person(), walker.deal(), journey, stage, rank, entered, laps, writer.id);
    }
};

} // namespace vouch::rows
