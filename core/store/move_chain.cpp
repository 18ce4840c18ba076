// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/move_chain.h"

#include "core/journeys/journey.h"
#include "core/journeys/rank.h"
#include "core/store/journey_rows.h"
#include "core/store/playbook.h"
#include "core/store/rows/moves.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

Result<TransitionId> supersede(Writer &writer, const Journey &journey, Walker walker, const ChainMove &move,
                               StageId from, StageId to)
{
    VOUCH_GIVE(const qint64 id,
               rows::insert(writer, rows::Transition{walker, journey.id, from, to, move.at, move.cause,
                                                     move.actor, move.reason, move.competitor, move.evidence,
                                                     move.mayReturnAt, move.id}));
    return TransitionId(id);
}

struct End {
    StageId stage; ///< invalid: on the journey no more
    When enteredAt;
    int laps = 0;
    bool rewritten = false; ///< a row was written
};

Error leadsNowhere(const Journey &journey, StageId stage)
{
    const Stage *known = journey.stage(stage);
    return {Error::Kind::Invalid,
            known ? QCoreApplication::translate(
                        "Workspace", "That move would begin and end in “%1”. Choose another stage, or say "
                                     "that the move did not happen.")
                        .arg(known->name)
                  : QCoreApplication::translate(
                        "Workspace", "Nobody can leave a journey that they are not on. Say that the move "
                                     "did not happen instead."),
            {}};
}

/// Writes the rows that the chain needs and says where it ends.
Result<End> writeChain(Writer &writer, const Journey &journey, Walker walker, const QList<ChainMove> &chain)
{
    End end;
    // Moves of the same moment are told apart by their ids, so behind a new row follow new rows.
    Millis lastAt = 0;
    qint64 lastId = 0;
    const Calendar &calendar = writer.db.calendar();
    VOUCH_GIVE(const playbook::Deletions deletions, playbook::deletionsIn(writer.db, journey, chain));
    for (const ChainMove &move : chain) {
        end.rewritten = end.rewritten || move.rewritten || move.withdrawn;
        if (move.withdrawn) {
            VOUCH_TRY(supersede(writer, journey, walker, move, move.from, move.from));
            continue;
        }
        const bool overtaken = lastId > 0 && calendar.moment(move.at) == lastAt && move.id.value < lastId;
        qint64 id = move.id.value;
        if (move.rewritten || move.from != end.stage || overtaken) {
            if (move.rewritten && move.to == end.stage)
                return leadsNowhere(journey, end.stage);
            VOUCH_GIVE(const TransitionId written,
                       supersede(writer, journey, walker, move, end.stage, move.to));
            id = written.value;
            end.rewritten = true;
            if (move.to == end.stage)
                continue; // with another beginning it leads nowhere, and counts no more
        }
        if (classifyMove(journey, end.stage, move.to) == MoveKind::Lap)
            ++end.laps;
        if (!move.to.isValid())
            end.laps = 0; // whoever comes back begins anew, as a new place does
        // Whose stage was deleted waits on in the one that took its place.
        if (!playbook::continuesVisit(deletions, end.stage, move.to, calendar.moment(move.at)))
            end.enteredAt = move.at;
        end.stage = move.to;
        lastAt = calendar.moment(move.at);
        lastId = id;
    }
    return end;
}

Status writePlace(Writer &writer, const Journey &journey, Walker walker, const End &end, bool recount)
{
    bool exists = false;
    StageId stage;
    QString rank;
    When enteredAt;
    int laps = 0;
    {
        VOUCH_GIVE(Statement row,
                   writer.db.query(walker.which("placement_whole", "placement_whole_of_deal"),
                                   {{":person", walker.id()}, {":journey", journey.id.value}}));
        if (row.next()) {
            exists = true;
            stage = StageId(row.integer(0));
            rank = row.text(1);
            enteredAt = row.when(2, 7);
            laps = int(row.integer(3));
        }
    }
    if (!end.stage.isValid()) {
        return exists ? writer.db.change(walker.which("placement_delete", "placement_delete_of_deal"),
                                         {{":person", walker.id()}, {":journey", journey.id.value}})
                      : Status(Done{});
    }
    // Laps are as the journey counted them when they were made: they follow only from what was corrected.
    const bool sameLaps = laps == end.laps || !recount;
    if (exists && stage == end.stage && enteredAt == end.enteredAt && sameLaps)
        return Done{};
    if (!journey.stage(end.stage))
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate(
                         "Workspace", "This would put somebody into a stage that was deleted since. Undo the "
                                      "deletion of the stage first."),
                     {}};
    if (!exists || stage != end.stage) {
        VOUCH_GIVE(const QString top, writer.db.text("rank_first", {{":stage", end.stage.value}}));
        rank = rank::between({}, top);
    }
    return rows::write(writer,
                       rows::Placement{walker, journey.id, end.stage, rank, end.enteredAt, end.laps - laps});
}

} // namespace

Result<QList<ChainMove>> moveChain(Connection &db, Walker walker, JourneyId journey)
{
    return db.list<ChainMove>(walker.which("moves_that_count", "moves_that_count_of_deal"),
                              {{":person", walker.id()}, {":journey", journey.value}},
                              [&](const Statement &rows) {
                                  ChainMove move;
                                  move.id = TransitionId(rows.integer(0));
                                  move.from = StageId(rows.integer(1));
                                  move.to = StageId(rows.integer(2));
                                  move.at = rows.when(3, 10);
                                  move.cause = fromKey<MoveCause>(rows.text(4)).value_or(MoveCause::Person);
                                  move.actor = rows.text(5);
                                  move.evidence = InteractionId(rows.integer(6));
                                  move.reason = rows.text(7);
                                  move.competitor = rows.text(8);
                                  if (!rows.isNull(9))
                                      move.mayReturnAt = rows.when(9, 11);
                                  return move;
                              });
}

Status joinMoves(Writer &writer, const Journey &journey, Walker walker, const QList<ChainMove> &chain)
{
    VOUCH_GIVE(const End end, writeChain(writer, journey, walker, chain));
    VOUCH_TRY(writePlace(writer, journey, walker, end, end.rewritten));
    return playbook::settle(writer, journey, walker);
}

namespace
{

/// Joins anew the moves of the walkers and journeys that `query` names.
Status joinAll(Writer &writer, const char *query)
{
    QList<std::pair<Walker, JourneyId>> moved;
    {
        VOUCH_GIVE(Statement rows, writer.db.query(query));
        while (rows.next())
            moved.append({Walker::numbered(rows.integer(0)), JourneyId(rows.integer(1))});
    }
    if (moved.isEmpty())
        return Done{};
    VOUCH_GIVE(const QList<Journey> journeys, loadJourneys(writer.db));
    for (const auto &[walker, journey] : std::as_const(moved)) {
        const auto known = std::find_if(journeys.cbegin(), journeys.cend(),
                                        [id = journey](const Journey &one) { return one.id == id; });
        if (known == journeys.cend())
            continue;
        VOUCH_GIVE(const QList<ChainMove> chain, moveChain(writer.db, walker, journey));
        VOUCH_TRY(joinMoves(writer, *known, walker, chain));
    }
    return Done{};
}

} // namespace

Status joinMovesAfterUndo(Writer &writer)
{
    return joinAll(writer, "undo_moved_walkers");
}

Status joinMovesOfNewDays(Writer &writer)
{
    return joinAll(writer, "moves_near_days");
}

Status separateRanksAfterUndo(Writer &writer)
{
    struct Card {
        qint64 id, stage;
        QString rank;
    };
    QList<Card> doubled;
    {
        VOUCH_GIVE(Statement rows, writer.db.query("undo_doubled_ranks"));
        while (rows.next())
            doubled.append({rows.integer(0), rows.integer(1), rows.text(2)});
    }
    for (const Card &card : std::as_const(doubled)) {
        VOUCH_GIVE(const QString next,
                   writer.db.text("rank_after", {{":stage", card.stage}, {":rank", card.rank}}));
        VOUCH_TRY(writer.db.change("placement_rerank",
                                   {{":id", card.id}, {":rank", rank::between(card.rank, next)}}));
    }
    return Done{};
}

} // namespace vouch
