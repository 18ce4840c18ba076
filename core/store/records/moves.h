// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/walker.h"
#include "core/words/journeys.h"

#include <QString>
#include <optional>

/// What reading recorded moves gives.
namespace vouch
{

struct TransitionRecord {
    TransitionId id;
    Walker walker;
    JourneyId journey;
    StageId from, to; ///< invalid: nowhere
    Millis at = 0, loggedAt = 0;
    QDate day; ///< valid: known to the day alone, and `at` is when it begins
    MoveCause cause = MoveCause::Person;
    QString actor, reason, competitor;
    std::optional<When> mayReturnAt;
    InteractionId evidence;
    QString evidenceText; ///< channel and beginning of the interaction, plain text
    TransitionId supersedes;
    bool superseded = false; ///< a later row corrects this one
    bool withdrawn = false;  ///< superseding row that says: it never happened
};

} // namespace vouch
