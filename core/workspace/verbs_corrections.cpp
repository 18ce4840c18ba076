// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: moves as they were recorded, and their correction. Rows of moves are never changed: a correction
// is a row that supersedes another.
#include "core/base/text.h"
#include "core/journeys/journey.h"
#include "core/store/journey_rows.h"
#include "core/store/move_chain.h"
#include "core/store/playbook.h"
#include "core/store/records/moves.h"
#include "core/store/store.h"
#include "core/words/channels.h"
#include "core/words/interactions.h"
#include "core/workspace/deal_walks.h"
#include "core/workspace/requests/moves.h"
#include "core/workspace/steps.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr int evidenceLength = 120;

struct Target {
    TransitionId move; ///< the row that counts
    Walker walker;
    QString name;
    Journey journey;
};

/// The row that stands for this one now. A move behind a corrected one of the same moment has been put anew
/// and says what it said: whoever wants to correct it has seen it as it is.
Result<TransitionId> putAnew(Writer &writer, TransitionId id)
{
    while (true) {
        VOUCH_GIVE(const QVariant next, writer.db.value("move_put_anew", {{":id", id.value}}));
        if (next.isNull())
            return id;
        id = TransitionId(next.toLongLong());
    }
}

/// The move that is to be corrected, if it still counts.
Result<Target> correctable(Writer &writer, TransitionId asked)
{
    VOUCH_GIVE(const TransitionId standing, putAnew(writer, asked));
    const TransitionId id = standing;
    VOUCH_GIVE(Statement row, writer.db.query("move_by_id", {{":id", id.value}}));
    if (!row.next())
        return notFound(QCoreApplication::translate(
                            "Workspace", "There is no move %1. The person's timeline shows those there are.")
                            .arg(id.value));
    const qint64 newer = row.integer(4);
    if (newer != 0)
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate(
                         "Workspace",
                         "This move was corrected meanwhile; it is move %1 now. Look at it and correct that "
                         "one if need be.")
                         .arg(newer),
                     {}};
    if (row.flag(3))
        return invalid(QCoreApplication::translate(
            "Workspace", "It is recorded already that this move did not happen. Undo that in "
                         "History, or record the move again."));
    VOUCH_GIVE(const Journey journey, journeyOf(writer.db, JourneyId(row.integer(1))));
    return Target{id, Walker::numbered(row.integer(0)), row.text(2), journey};
}

Status checkEvidence(Writer &writer, InteractionId evidence, Walker walker)
{
    if (!evidence.isValid())
        return Done{};
    VOUCH_GIVE(const QVariant owner, writer.db.value("interaction_person", {{":id", evidence.value}}));
    VOUCH_GIVE(const PersonId person, personBehind(writer.db, walker));
    if (!owner.isNull() && (owner.toLongLong() == 0 || owner.toLongLong() == person.value))
        return Done{};
    return invalid(
        QCoreApplication::translate(
            "Workspace", "Interaction %1 was not with this person, so it cannot show why they moved.")
            .arg(evidence.value));
}

/// The move as the correction wants it; `rewritten` where that differs.
ChainMove fixedMove(const ChainMove &old, const TransitionFix &fix, const QString &actor)
{
    ChainMove move = old;
    move.to = fix.to.value_or(old.to);
    move.at = fix.at.value_or(old.at);
    move.reason = fix.reason ? cleanLine(*fix.reason) : old.reason;
    move.competitor = fix.competitor ? cleanLine(*fix.competitor) : old.competitor;
    move.evidence = fix.evidence.value_or(old.evidence);
    move.withdrawn = fix.withdraw;
    move.rewritten = move.to != old.to || move.at != old.at || move.reason != old.reason ||
                     move.competitor != old.competitor || move.evidence != old.evidence;
    if (move.rewritten || move.withdrawn) {
        move.actor = actor;
        move.cause = MoveCause::Person;
    }
    return move;
}

QString labelOf(const Target &target, const ChainMove &move)
{
    const Stage *to = target.journey.stage(move.to);
    if (move.withdrawn)
        return to ? QCoreApplication::translate("Workspace", "%1 was not moved to %2")
                        .arg(target.name, to->name)
                  : QCoreApplication::translate("Workspace", "%1 did not leave %2")
                        .arg(target.name, target.journey.name);
    return to ? QCoreApplication::translate("Workspace", "Correct the move of %1 to %2")
                    .arg(target.name, to->name)
              : QCoreApplication::translate("Workspace", "Correct when and why %1 left %2")
                    .arg(target.name, target.journey.name);
}

Status correct(Writer &writer, const TransitionFix &fix)
{
    VOUCH_GIVE(const Target target, correctable(writer, fix.transition));
    VOUCH_GIVE(QList<ChainMove> chain, moveChain(writer.db, target.walker, target.journey.id));
    const auto old = std::find_if(chain.begin(), chain.end(),
                                  [&](const ChainMove &move) { return move.id == target.move; });
    if (old == chain.end())
        return notFound(QCoreApplication::translate("Workspace", "This move does not count any more."));
    const ChainMove before = *old;
    const ChainMove move = fixedMove(before, fix, writer.actor);
    writer.label = labelOf(target, move);
    if (!move.rewritten && !move.withdrawn)
        return Done{};
    // A move into a stage that was deleted since stays one, whatever else of it is corrected.
    const bool sameStage = move.to == old->to;
    VOUCH_TRY(checkMove(target.journey, sameStage ? StageId() : move.to, move.at, writer.now,
                        writer.db.calendar()));
    VOUCH_TRY(checkEvidence(writer, move.evidence, target.walker));
    if (move.at == old->at) {
        *old = move; // keeps its place among moves of the same moment
    } else {
        chain.erase(old);
        const auto place =
            std::upper_bound(chain.begin(), chain.end(), move.at,
                             [&calendar = writer.db.calendar()](const When &at, const ChainMove &other) {
                                 return calendar.moment(at) < calendar.moment(other.at);
                             });
        chain.insert(place, move);
    }
    VOUCH_TRY(joinMoves(writer, target.journey, target.walker, chain));
    if (target.walker.isDeal())
        VOUCH_TRY(settleStatus(writer, target.walker.deal()));
    VOUCH_TRY(playbook::correct(writer, target.journey, target.walker, target.move, before, move));
    VOUCH_GIVE(const qint64 astray, writer.db.number("check_deleted_stages"));
    if (astray > 0)
        return invalid(QCoreApplication::translate("Workspace",
                                                   "Then %1 would stand in a stage that was deleted since. "
                                                   "Choose another stage for this move instead.")
                           .arg(target.name));
    return Done{};
}

} // namespace

QFuture<Result<ChangeSet>> Workspace::correctMove(const TransitionFix &fix)
{
    return m_store->write(u"correct"_s, QString(), [fix](Writer &writer) { return correct(writer, fix); });
}

QFuture<Result<std::pair<QStringList, QStringList>>> Workspace::leavingWords(int limit)
{
    return m_store->read([=](Connection &db) -> Result<std::pair<QStringList, QStringList>> {
        const auto words = [&](const char *query) -> Result<QStringList> {
            VOUCH_GIVE(Statement rows, db.query(query, {{":limit", limit}}));
            QStringList found;
            while (rows.next())
                found.append(rows.text(0));
            return found;
        };
        VOUCH_GIVE(const QStringList reasons, words("moves_leaving_reasons"));
        VOUCH_GIVE(const QStringList competitors, words("moves_competitors"));
        return std::pair{reasons, competitors};
    });
}

QFuture<Result<QList<TransitionRecord>>> Workspace::transitions(Walker walker, JourneyId journey)
{
    return m_store->read([=](Connection &db) -> Result<QList<TransitionRecord>> {
        return db.list<TransitionRecord>(
            walker.which("moves_of_person", "moves_of_person_of_deal"),
            {{":person", walker.id()}, {":journey", journey.value}}, [&](const Statement &rows) {
                TransitionRecord move;
                move.id = TransitionId(rows.integer(0));
                move.walker = walker;
                move.journey = JourneyId(rows.integer(1));
                move.from = StageId(rows.integer(2));
                move.to = StageId(rows.integer(3));
                move.day = rows.when(4, 18).date();
                move.at = db.calendar().moment(rows.when(4, 18));
                move.loggedAt = rows.integer(5);
                move.cause = fromKey<MoveCause>(rows.text(6)).value_or(MoveCause::Person);
                move.actor = rows.text(7);
                move.reason = rows.text(8);
                move.competitor = rows.text(9);
                if (!rows.isNull(10))
                    move.mayReturnAt = rows.when(10, 19);
                move.evidence = InteractionId(rows.integer(11));
                if (move.evidence.isValid()) {
                    const QString text = cleanLine(rows.text(14)).left(evidenceLength);
                    move.evidenceText =
                        channelText(rows.text(12)) + u" · "_s + nameOfKey<InteractionKind>(rows.text(13));
                    if (!text.isEmpty())
                        move.evidenceText += u": “"_s + text + u"”"_s;
                }
                move.supersedes = TransitionId(rows.integer(15));
                move.superseded = rows.flag(16);
                move.withdrawn = move.supersedes.isValid() && rows.flag(17);
                return move;
            });
    });
}

} // namespace vouch
