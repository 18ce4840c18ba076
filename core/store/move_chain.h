// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/walker.h"
#include "core/words/journeys.h"

#include <QList>
#include <QString>
#include <optional>

namespace vouch
{

class Connection;
class Writer;
struct Journey;

/// One recorded move that counts.
struct ChainMove {
    TransitionId id;
    StageId from, to; ///< invalid: nowhere
    When at;
    MoveCause cause = MoveCause::Person;
    QString actor, reason, competitor;
    std::optional<When> mayReturnAt;
    InteractionId evidence;
    bool rewritten = false; ///< differs from its row: a row that supersedes it is written
    bool withdrawn = false; ///< never happened
};

/// The moves that count of one walker on one journey, in their order.
Result<QList<ChainMove>> moveChain(Connection &db, Walker walker, JourneyId journey);

/// Makes `chain` what counts: every move begins where the one before it ended. Rows are never changed; a move
/// that needs another beginning is superseded, and one that would lead nowhere then counts no more. The place
/// on the board follows from the last move: stage, since when, laps; so do the tasks of playbooks. Writes
/// nothing where all is so already.
Status joinMoves(Writer &writer, const Journey &journey, Walker walker, const QList<ChainMove> &chain);

/// After the time zone has changed: days alone begin at another moment, so moves may have changed places.
Status joinMovesOfNewDays(Writer &writer);

/// After an undo that kept later changes: the moves of those whose moves were taken away, joined anew.
/// `temp.undo_row` names them.
Status joinMovesAfterUndo(Writer &writer);
/// After an undo: a card that came back to a place that somebody else took meanwhile goes behind it.
Status separateRanksAfterUndo(Writer &writer);

} // namespace vouch
