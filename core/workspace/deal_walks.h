// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/walker.h"
#include "core/workspace/deal_steps.h"
#include "core/workspace/requests/moves.h"

/// Parts of operations on deals that go along a journey. What a deal is and where it stands never disagree:
/// in a stage that means a purchase it is won, in one that means lost it is lost, in any other it is open.
/// Whoever is on no journey is what was said of it.
namespace vouch
{

struct Journey;
struct Stage;

/// The person, or of a deal the one whose deal it is; may be none.
Result<PersonId> personBehind(Connection &db, Walker walker);

/// What the stage says a deal there is.
DealStatus statusIn(const Stage &stage);

/// A deal stands on one journey: it leaves any other than the one of the request.
Status leaveOthers(Writer &writer, DealId deal, const MoveRequest &request);
/// The deal has come to `stage`; none: it goes along no journey any more, and stays what it is.
Status arrive(Writer &writer, DealId deal, const Stage *stage, const MoveRequest &request);
/// The deal has become something else, as `how` says (its time, reason and competitor): its card goes to
/// where such deals are on its journey, and off it where it has no such stage.
Status placeByStatus(Writer &writer, DealId deal, DealStatus status, const MoveRequest &how);
/// After its moves were corrected: it is what its place says.
Status settleStatus(Writer &writer, DealId deal);
/// A new deal begins at `stage`, or at the first stage of the journey.
Status beginWalk(Writer &writer, DealId deal, JourneyId journey, StageId stage, const When &at);

} // namespace vouch
