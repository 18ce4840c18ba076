// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/move_chain.h"

#include "core/journeys/journey.h"
#include "core/journeys/rank.h"
#include "core/store/journal.h"
#include "core/store/journey_rows.h"
#include "core/store/playbook.h"
#include "core/store/records/board.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

QVariant orNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant(QMetaType::fromType<qint64>());
}

Status done(const Result<qint64> &result)
{
    return result ? Status(Done{}) : Status(result.error());
}

Result<TransitionId> supersede(Writer &writer, const Journey &journey, PersonId person, const ChainMove &move,
                               StageId from, StageId to)
{
    VOUCH_TRY(done(writer.db.exec("move_supersede", {{":person", person.value},
                                                     {":journey", journey.id.value},
                                                     {":from", orNull(from.value)},
                                                     {":to", orNull(to.value)},
                                                     {":at", move.at.at},
                                                     {":day", dayFlag(move.at)},
                                                     {":now", writer.now},
                                                     {":cause", keyOf(move.cause)},
                                                     {":actor", move.actor},
                                                     {":evidence", orNull(move.evidence.value)},
                                                     {":supersedes", move.id.value},
                                                     {":reason", move.reason},
                                                     {":competitor", move.competitor},
                                                     {":return_at", timeOrNull(move.mayReturnAt)},
                                                     {":return_day", dayFlag(move.mayReturnAt)}})));
    return TransitionId(writer.db.lastInsertId());
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
Result<End> writeChain(Writer &writer, const Journey &journey, PersonId person, const QList<ChainMove> &chain)
{
    End end;
    // Moves of the same moment are told apart by their ids, so behind a new row follow new rows.
    Millis lastAt = 0;
    qint64 lastId = 0;
    const Calendar &calendar = writer.db.calendar();
    const Result<playbook::Deletions> deletions = playbook::deletionsIn(writer.db, journey, chain);
    if (!deletions)
        return deletions.error();
    for (const ChainMove &move : chain) {
        end.rewritten = end.rewritten || move.rewritten || move.withdrawn;
        if (move.withdrawn) {
            VOUCH_TRY(supersede(writer, journey, person, move, move.from, move.from));
            continue;
        }
        const bool overtaken = lastId > 0 && calendar.moment(move.at) == lastAt && move.id.value < lastId;
        qint64 id = move.id.value;
        if (move.rewritten || move.from != end.stage || overtaken) {
            if (move.rewritten && move.to == end.stage)
                return leadsNowhere(journey, end.stage);
            const Result<TransitionId> written = supersede(writer, journey, person, move, end.stage, move.to);
            if (!written)
                return written.error();
            id = written->value;
            end.rewritten = true;
            if (move.to == end.stage)
                continue; // with another beginning it leads nowhere, and counts no more
        }
        if (classifyMove(journey, end.stage, move.to) == MoveKind::Lap)
            ++end.laps;
        if (!move.to.isValid())
            end.laps = 0; // whoever comes back begins anew, as a new place does
        // Whose stage was deleted waits on in the one that took its place.
        if (!playbook::continuesVisit(*deletions, end.stage, move.to, calendar.moment(move.at)))
            end.enteredAt = move.at;
        end.stage = move.to;
        lastAt = calendar.moment(move.at);
        lastId = id;
    }
    return end;
}

Status writePlace(Writer &writer, const Journey &journey, PersonId person, const End &end, bool recount)
{
    bool exists = false;
    StageId stage;
    QString rank;
    When enteredAt;
    int laps = 0;
    {
        Result<Statement> row =
            writer.db.query("placement_whole", {{":person", person.value}, {":journey", journey.id.value}});
        if (!row)
            return row.error();
        if (row->next()) {
            exists = true;
            stage = StageId(row->integer(0));
            rank = row->text(1);
            enteredAt = row->when(2, 7);
            laps = int(row->integer(3));
        }
    }
    if (!end.stage.isValid()) {
        return exists ? done(writer.db.exec("placement_delete",
                                            {{":person", person.value}, {":journey", journey.id.value}}))
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
        const Result<QVariant> top = writer.db.value("rank_first", {{":stage", end.stage.value}});
        if (!top)
            return top.error();
        rank = rank::between({}, top->toString());
    }
    return done(writer.db.exec("placement_join", {{":person", person.value},
                                                  {":journey", journey.id.value},
                                                  {":stage", end.stage.value},
                                                  {":rank", rank},
                                                  {":entered", end.enteredAt.at},
                                                  {":entered_day", dayFlag(end.enteredAt)},
                                                  {":laps", end.laps},
                                                  {":version", writer.id.value}}));
}

} // namespace

Result<QList<ChainMove>> moveChain(Connection &db, PersonId person, JourneyId journey)
{
    Result<Statement> rows =
        db.query("moves_that_count", {{":person", person.value}, {":journey", journey.value}});
    if (!rows)
        return rows.error();
    QList<ChainMove> chain;
    while (rows->next()) {
        ChainMove move;
        move.id = TransitionId(rows->integer(0));
        move.from = StageId(rows->integer(1));
        move.to = StageId(rows->integer(2));
        move.at = rows->when(3, 10);
        move.cause = fromKey<MoveCause>(rows->text(4)).value_or(MoveCause::Person);
        move.actor = rows->text(5);
        move.evidence = InteractionId(rows->integer(6));
        move.reason = rows->text(7);
        move.competitor = rows->text(8);
        if (!rows->isNull(9))
            move.mayReturnAt = rows->when(9, 11);
        chain.append(move);
    }
    return chain;
}

Status joinMoves(Writer &writer, const Journey &journey, PersonId person, const QList<ChainMove> &chain)
{
    const Result<End> end = writeChain(writer, journey, person, chain);
    if (!end)
        return end.error();
    VOUCH_TRY(writePlace(writer, journey, person, *end, end->rewritten));
    return playbook::settle(writer, journey, person);
}

namespace
{

/// Joins anew the moves of the people and journeys that `query` names.
Status joinAll(Writer &writer, const char *query)
{
    QList<std::pair<PersonId, JourneyId>> moved;
    {
        Result<Statement> rows = writer.db.query(query);
        if (!rows)
            return rows.error();
        while (rows->next())
            moved.append({PersonId(rows->integer(0)), JourneyId(rows->integer(1))});
    }
    if (moved.isEmpty())
        return Done{};
    const Result<QList<Journey>> journeys = loadJourneys(writer.db);
    if (!journeys)
        return journeys.error();
    for (const auto &[person, journey] : std::as_const(moved)) {
        const auto known = std::find_if(journeys->cbegin(), journeys->cend(),
                                        [id = journey](const Journey &one) { return one.id == id; });
        if (known == journeys->cend())
            continue;
        const Result<QList<ChainMove>> chain = moveChain(writer.db, person, journey);
        if (!chain)
            return chain.error();
        VOUCH_TRY(joinMoves(writer, *known, person, *chain));
    }
    return Done{};
}

} // namespace

Status joinMovesAfterUndo(Writer &writer)
{
    return joinAll(writer, "undo_moved_people");
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
        Result<Statement> rows = writer.db.query("undo_doubled_ranks");
        if (!rows)
            return rows.error();
        while (rows->next())
            doubled.append({rows->integer(0), rows->integer(1), rows->text(2)});
    }
    for (const Card &card : std::as_const(doubled)) {
        const Result<QVariant> next =
            writer.db.value("rank_after", {{":stage", card.stage}, {":rank", card.rank}});
        if (!next)
            return next.error();
        VOUCH_TRY(done(writer.db.exec(
            "placement_rerank", {{":id", card.id}, {":rank", rank::between(card.rank, next->toString())}})));
    }
    return Done{};
}

} // namespace vouch
