// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/deal_walks.h"

#include "core/journeys/journey.h"
#include "core/journeys/rank.h"
#include "core/store/journey_rows.h"
#include "core/store/move_chain.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

struct DealPlace {
    JourneyId journey; ///< invalid: on none
    StageId stage;
};

Result<DealPlace> dealPlace(Connection &db, DealId deal)
{
    VOUCH_GIVE(Statement row, db.query("deal_place", {{":deal", deal.value}}));
    DealPlace place;
    if (row.next())
        place = {JourneyId(row.integer(0)), StageId(row.integer(1))};
    return place;
}

MoveRequest moveOf(DealId deal, JourneyId journey, StageId to, const MoveRequest &like)
{
    MoveRequest request = like;
    request.walkers = {deal};
    request.journey = journey;
    request.to = to;
    request.after = request.before = {};
    request.alsoLeave = {};
    return request;
}

/// To the top of the column.
Status moveThere(Writer &writer, const Journey &journey, const MoveRequest &request)
{
    QString place;
    if (request.to.isValid()) {
        VOUCH_GIVE(const QString top, writer.db.text("rank_first", {{":stage", request.to.value}}));
        place = rank::between({}, top);
    }
    return moveOne(writer, journey, request, request.walkers.first(), place);
}

/// Where an open deal came from before it was closed, else the first stage where deals are open.
Result<StageId> openStageOf(Writer &writer, const Journey &journey, DealId deal)
{
    VOUCH_GIVE(const QList<ChainMove> chain, moveChain(writer.db, deal, journey.id));
    for (auto move = chain.crbegin(); move != chain.crend(); ++move) {
        const Stage *stage = journey.stage(move->to);
        if (stage && statusIn(*stage) == DealStatus::Open)
            return stage->id;
    }
    for (const Stage &stage : journey.stages) {
        if (statusIn(stage) == DealStatus::Open)
            return stage.id;
    }
    return StageId();
}

Result<StageId> stageFor(Writer &writer, const Journey &journey, DealId deal, DealStatus status)
{
    if (status == DealStatus::Open)
        return openStageOf(writer, journey, deal);
    const Stage *stage =
        journey.stageByMeaning(status == DealStatus::Won ? StageMeaning::Purchase : StageMeaning::Lost);
    return stage ? stage->id : StageId();
}

} // namespace

Result<PersonId> personBehind(Connection &db, Walker walker)
{
    if (!walker.isDeal())
        return walker.person();
    VOUCH_GIVE(const qint64 person, db.number("deal_person_of", {{":deal", walker.id()}}));
    return PersonId(person);
}

DealStatus statusIn(const Stage &stage)
{
    switch (stage.meaning) {
    case StageMeaning::Purchase:
    case StageMeaning::Advocacy: // comes after the purchase
        return DealStatus::Won;
    case StageMeaning::Lost:
        return DealStatus::Lost;
    case StageMeaning::Open:
    case StageMeaning::OnHold:
        return DealStatus::Open;
    }
    Q_UNREACHABLE();
}

Status leaveOthers(Writer &writer, DealId deal, const MoveRequest &request)
{
    VOUCH_GIVE(const DealPlace old, dealPlace(writer.db, deal));
    if (!old.journey.isValid() || old.journey == request.journey || !request.to.isValid())
        return Done{};
    VOUCH_GIVE(const Journey other, journeyOf(writer.db, old.journey));
    return moveThere(writer, other, moveOf(deal, old.journey, {}, request));
}

Status arrive(Writer &writer, DealId id, const Stage *stage, const MoveRequest &request)
{
    if (!stage)
        return Done{};
    VOUCH_GIVE(const DealRecord deal, dealOf(writer.db, id));
    const DealStatus status = statusIn(*stage);
    if (deal.status == status)
        return Done{};
    const When at = request.at.value_or(writer.now);
    switch (status) {
    case DealStatus::Won:
        return becomeWon(writer, {id, at, request.wonFor, request.wonAs});
    case DealStatus::Lost:
        return becomeLost(writer, {id, request.reason, request.competitor, at});
    case DealStatus::Open:
        return becomeOpen(writer, id);
    }
    Q_UNREACHABLE();
}

Status placeByStatus(Writer &writer, DealId deal, DealStatus status, const MoveRequest &how)
{
    VOUCH_GIVE(const DealPlace place, dealPlace(writer.db, deal));
    if (!place.journey.isValid())
        return Done{};
    VOUCH_GIVE(const Journey journey, journeyOf(writer.db, place.journey));
    if (const Stage *stage = journey.stage(place.stage); stage && statusIn(*stage) == status)
        return Done{};
    VOUCH_GIVE(const StageId to, stageFor(writer, journey, deal, status));
    return moveThere(writer, journey, moveOf(deal, journey.id, to, how));
}

Status settleStatus(Writer &writer, DealId deal)
{
    VOUCH_GIVE(const DealPlace place, dealPlace(writer.db, deal));
    if (!place.journey.isValid())
        return Done{};
    VOUCH_GIVE(const Journey journey, journeyOf(writer.db, place.journey));
    VOUCH_GIVE(const QList<ChainMove> chain, moveChain(writer.db, deal, journey.id));
    MoveRequest how;
    if (!chain.isEmpty()) {
        how.at = chain.last().at;
        how.reason = chain.last().reason;
        how.competitor = chain.last().competitor;
    }
    return arrive(writer, deal, journey.stage(place.stage), how);
}

Status beginWalk(Writer &writer, DealId deal, JourneyId id, StageId stage, const When &at)
{
    VOUCH_GIVE(const Journey journey, journeyOf(writer.db, id));
    if (!journey.isOfDeals())
        return invalid(
            QCoreApplication::translate(
                "Workspace", "People go along “%1”, and this is a deal. Choose a journey of deals.")
                .arg(journey.name));
    if (!stage.isValid()) {
        VOUCH_GIVE(stage, openStageOf(writer, journey, deal));
    }
    const QString label = writer.label;
    MoveRequest request = moveOf(deal, id, stage, {});
    request.at = at;
    VOUCH_TRY(moveWalkers(writer, request));
    writer.label = label;
    return Done{};
}

} // namespace vouch
