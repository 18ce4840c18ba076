// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/walker.h"

#include <QHash>

namespace vouch
{

class Connection;
class Writer;
struct ChainMove;
struct Journey;
struct Stage;

/// Tasks that a stage's playbook asks for. They belong to one visit, named by the move that began it: made
/// once, needed no more when the visit ends before they are done, and as the visit is after a correction. The
/// owner is left open: they are for whoever the person belongs to.
namespace playbook
{

/// Which deleted stage gave way to which other one, and when. Whoever stood there then went on with the same
/// visit in another place.
struct Deletion {
    StageId into; ///< invalid: to none
    Millis at = 0;
};
using Deletions = QHash<StageId, Deletion>;
/// Of the stages of this journey; nothing is read where no move begins in a stage that it no longer has.
Result<Deletions> deletionsIn(Connection &db, const Journey &journey, const QList<ChainMove> &chain);
/// Whether this move goes on with the visit before it.
bool continuesVisit(const Deletions &deletions, StageId from, StageId to, Millis at);

/// When the tasks of a visit are due that began then.
When dueOf(const When &entered);

/// A visit begins with the move `visit`. Tasks that would have been due before now are not made.
Status begin(Writer &writer, const Stage &stage, Walker walker, TransitionId visit, const When &entered);
/// The walker goes on to `to`, invalid: leaves the journey. What is not done is needed no more.
Status end(Writer &writer, JourneyId journey, Walker walker, StageId to);
/// After somebody's moves were joined anew: the tasks as the visits are by now. Makes none.
Status settle(Writer &writer, const Journey &journey, Walker walker);
/// After a move was corrected from `before` to `now`: makes the tasks of the stage it leads to now, or puts
/// the dates of those that nobody has touched right. `move` is any row of the corrected move.
Status correct(Writer &writer, const Journey &journey, Walker walker, TransitionId move,
               const ChainMove &before, const ChainMove &now);

} // namespace playbook
} // namespace vouch
