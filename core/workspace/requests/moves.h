// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/money.h"
#include "core/base/walker.h"
#include "core/words/journeys.h"

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

/// What verbs on moves are asked.
namespace vouch
{

struct MoveRequest {
    QList<Walker> walkers; ///< people, or on a journey of deals deals
    JourneyId journey;
    StageId to;             ///< invalid: leave the journey
    Walker after;           ///< place behind this one's card …
    Walker before;          ///< … and before this one's; neither: on top of the column
    std::optional<When> at; ///< when it happened; now unless said
    QString reason, competitor;
    std::optional<When> mayReturnAt;
    InteractionId evidence; ///< the interaction that shows why
    MoveCause cause = MoveCause::Person;
    /// Where whoever asks saw these walkers (invalid: not on the journey). Who stands elsewhere by now was
    /// moved by somebody else: the whole move is a Conflict that names them. Those that are not listed are
    /// not checked.
    QHash<Walker, StageId> seenIn;
    std::optional<QString> owner; ///< also gives the people or deals to this owner (a drop in another lane)
    JourneyId alsoLeave;          ///< they leave this other journey in the same operation
    /// Their stage gives way to `to`: they have been waiting since before, and no visit begins.
    bool continues = false;
    /// Of deals that come to a stage that means a purchase: for how much they are won, where that is other
    /// than the deal says, or which purchase they became (of one deal).
    std::optional<Money> wonFor;
    PurchaseId wonAs;
};

/// A correction of a recorded move: a new row that supersedes the old one; the moves after it are joined on
/// anew. What is not set stays.
struct TransitionFix {
    TransitionId transition;
    std::optional<StageId> to;
    std::optional<When> at;
    std::optional<QString> reason, competitor;
    std::optional<InteractionId> evidence;
    bool withdraw = false; ///< it never happened
};

struct HoldRequest {
    QList<Walker> walkers;
    JourneyId journey;
    std::optional<When> until; ///< until somebody resumes it unless set
    QString reason;
};

} // namespace vouch
