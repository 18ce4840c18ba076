// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: moving people and deals, whoever asks.
#include "core/base/text.h"
#include "core/journeys/journey.h"
#include "core/journeys/rank.h"
#include "core/store/journey_rows.h"
#include "core/store/playbook.h"
#include "core/store/rows/moves.h"
#include "core/store/store.h"
#include "core/workspace/deal_walks.h"
#include "core/workspace/requests/moves.h"
#include "core/workspace/steps.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

struct Place {
    bool exists = false;
    StageId stage;
    QString rank;
    When enteredAt;
};

Result<Place> placeOf(Connection &db, Walker walker, JourneyId journey)
{
    VOUCH_GIVE(Statement row, db.query(walker.which("placement_spot", "placement_spot_of_deal"),
                                       {{":person", walker.id()}, {":journey", journey.value}}));
    Place place;
    if (row.next())
        place = {true, StageId(row.integer(0)), row.text(1), row.when(2, 3)};
    return place;
}

/// Writes anew evenly spaced ranks for a column whose ranks have grown long from many moves to the same spot.
Status renumber(Writer &writer, StageId stage)
{
    QList<qint64> order;
    {
        VOUCH_GIVE(Statement rows, writer.db.query("placements_in_order", {{":stage", stage.value}}));
        while (rows.next())
            order.append(rows.integer(0));
    }
    QString place = rank::first();
    for (const qint64 id : std::as_const(order)) {
        VOUCH_TRY(writer.db.change("placement_rerank", {{":id", id}, {":rank", place}}));
        place = rank::after(place);
    }
    return Done{};
}

/// The open interval into which cards go: between the named neighbours, else above the first card of the
/// column.
Result<std::pair<QString, QString>> gap(Writer &writer, const MoveRequest &request)
{
    for (int attempt = 0; attempt < 2; ++attempt) {
        QString low;
        QString high;
        const auto rankIn = [&](Walker walker) -> Result<QString> {
            VOUCH_GIVE(const Place place, placeOf(writer.db, walker, request.journey));
            return place.exists && place.stage == request.to ? place.rank : QString();
        };
        if (request.after.isValid()) {
            VOUCH_GIVE(low, rankIn(request.after));
        }
        if (request.before.isValid()) {
            VOUCH_GIVE(high, rankIn(request.before));
        }
        // A neighbour that moved away meanwhile is no neighbour; what is left of the wish still holds.
        if (!low.isEmpty() && high.isEmpty()) {
            VOUCH_GIVE(high, writer.db.text("rank_after", {{":stage", request.to.value}, {":rank", low}}));
        } else if (low.isEmpty()) {
            VOUCH_GIVE(const QVariant edge,
                       high.isEmpty()
                           ? writer.db.value("rank_first", {{":stage", request.to.value}})
                           : writer.db.value("rank_before", {{":stage", request.to.value}, {":rank", high}}));
            (high.isEmpty() ? high : low) = edge.toString();
        }
        if (!low.isEmpty() && !high.isEmpty() && low >= high)
            low.clear();
        if (qMax(low.size(), high.size()) <= rank::longest)
            return std::pair{low, high};
        VOUCH_TRY(renumber(writer, request.to));
    }
    return std::pair{QString(), QString()};
}

/// The evidence as it fits this person: an interaction of somebody else shows nothing about them.
Result<InteractionId> evidenceFor(Writer &writer, const MoveRequest &request, Walker walker)
{
    if (!request.evidence.isValid())
        return InteractionId();
    VOUCH_GIVE(const QVariant owner,
               writer.db.value("interaction_person", {{":id", request.evidence.value}}));
    if (owner.isNull())
        return notFound(
            QCoreApplication::translate("Workspace", "There is no interaction %1 to be the reason.")
                .arg(request.evidence.value));
    const qint64 other = owner.toLongLong();
    VOUCH_GIVE(const PersonId whose, personBehind(writer.db, walker));
    if (other == 0 || other == whose.value)
        return request.evidence;
    if (request.walkers.size() > 1)
        return InteractionId();
    return invalid(QCoreApplication::translate(
                       "Workspace", "Interaction %1 was with somebody else, so it cannot show why this "
                                    "person moved.")
                       .arg(request.evidence.value));
}

Result<TransitionId> recordTransition(Writer &writer, const MoveRequest &request, Walker walker, StageId from,
                                      const When &at)
{
    VOUCH_GIVE(const InteractionId evidence, evidenceFor(writer, request, walker));
    VOUCH_GIVE(const qint64 id, rows::insert(writer, rows::Transition{.walker = walker,
                                                                      .journey = request.journey,
                                                                      .from = from,
                                                                      .to = request.to,
                                                                      .at = at,
                                                                      .cause = request.cause,
                                                                      .actor = writer.actor,
                                                                      .reason = request.reason,
                                                                      .competitor = request.competitor,
                                                                      .evidence = evidence,
                                                                      .mayReturnAt = request.mayReturnAt}));
    return TransitionId(id);
}

QString stageName(const Journey &journey, StageId stage)
{
    const Stage *known = journey.stage(stage);
    return known ? known->name : QString();
}

/// When the move happened: never before the last one, because moves are a chain.
Result<When> moveTime(Writer &writer, const Journey &journey, const MoveRequest &request, Walker walker,
                      const Place &old)
{
    VOUCH_GIVE(const QVariant last,
               writer.db.value(walker.which("moves_last_at", "moves_last_at_of_deal"),
                               {{":person", walker.id()}, {":journey", request.journey.value}}));
    const Calendar &calendar = writer.db.calendar();
    const Millis earliest = last.isNull() ? std::numeric_limits<Millis>::min()
                                          : qMax(last.toLongLong(), calendar.moment(old.enteredAt));
    // Clocks of other programs may be ahead of ours by a little.
    if (!request.at)
        return When(qMax(writer.now, earliest));
    if (calendar.moment(*request.at) >= earliest || old.stage == request.to)
        return *request.at;
    // Of a day alone nobody knows the hour: on the day of the move before, it came after that.
    if (request.at->dayOnly && calendar.dayOf(earliest) == request.at->date())
        return When(earliest);
    return invalid(
        old.exists ? QCoreApplication::translate(
                         "Workspace", "This person entered “%1” after that date. Choose a later date, or "
                                      "correct the earlier move on the person's page.")
                         .arg(stageName(journey, old.stage))
                   : QCoreApplication::translate(
                         "Workspace", "This person left the journey after that date. Choose a later date, "
                                      "or correct the earlier move on the person's page."));
}

/// The card in another place, waiting since when it did and on hold as it was.
Status carryOn(Writer &writer, const MoveRequest &request, Walker walker, const QString &place)
{
    return writer.db.change(walker.which("placement_carry", "placement_carry_of_deal"),
                            {{":person", walker.id()},
                             {":journey", request.journey.value},
                             {":stage", request.to.value},
                             {":rank", place},
                             {":version", writer.id.value}});
}

} // namespace

/// `place` is the card's new rank.
Status moveOne(Writer &writer, const Journey &journey, const MoveRequest &request, Walker walker,
               const QString &place)
{
    if (walker.isDeal())
        VOUCH_TRY(leaveOthers(writer, walker.deal(), request));
    VOUCH_GIVE(const Place old, placeOf(writer.db, walker, request.journey));
    if (old.stage == request.to && (!old.exists || old.rank == place))
        return Done{};
    VOUCH_GIVE(const When at, moveTime(writer, journey, request, walker, old));
    if (!request.to.isValid()) {
        VOUCH_TRY(recordTransition(writer, request, walker, old.stage, at));
        VOUCH_TRY(playbook::end(writer, request.journey, walker, StageId()));
        return writer.db.change(walker.which("placement_delete", "placement_delete_of_deal"),
                                {{":person", walker.id()}, {":journey", request.journey.value}});
    }
    const bool changesStage = !old.exists || old.stage != request.to;
    bool lap = false;
    When enteredAt = old.enteredAt;
    if (changesStage) {
        VOUCH_GIVE(const TransitionId visit, recordTransition(writer, request, walker, old.stage, at));
        if (request.continues)
            return carryOn(writer, request, walker, place);
        lap = classifyMove(journey, old.stage, request.to) == MoveKind::Lap;
        enteredAt = at;
        VOUCH_TRY(playbook::end(writer, request.journey, walker, request.to));
        if (const Stage *stage = journey.stage(request.to))
            VOUCH_TRY(playbook::begin(writer, *stage, walker, visit, at));
    }
    return rows::write(writer,
                       rows::Placement{walker, request.journey, request.to, place, enteredAt, lap ? 1 : 0});
}

namespace
{

/// Those whose stage the request changes.
Result<QList<Walker>> moversOf(Connection &db, const MoveRequest &request)
{
    QList<Walker> movers;
    for (const Walker walker : request.walkers) {
        VOUCH_GIVE(const Place place, placeOf(db, walker, request.journey));
        if (place.exists ? place.stage != request.to : request.to.isValid())
            movers.append(walker);
    }
    return movers;
}

/// Where nobody changes stage: another order, or another owner.
QString labelWithin(const Stage &stage, const MoveRequest &request, const QString &name)
{
    const int count = int(request.walkers.size());
    if (request.owner && !request.owner->isEmpty())
        return count == 1
                   ? QCoreApplication::translate("Workspace", "Give %1 to %2", "person, new owner")
                         .arg(name, *request.owner)
                   : QCoreApplication::translate("Workspace", "Give %n people to %1", "new owner", count)
                         .arg(*request.owner);
    return count == 1 ? QCoreApplication::translate("Workspace", "Reorder %1 in %2").arg(name, stage.name)
                      : QCoreApplication::translate("Workspace", "Reorder %n people in %1", nullptr, count)
                            .arg(stage.name);
}

QString labelFor(const Journey &journey, const MoveRequest &request, const QString &name, int count)
{
    const Stage *to = journey.stage(request.to);
    if (to && count == 0)
        return labelWithin(*to, request, name);
    if (!to)
        return count == 1 ? QCoreApplication::translate("Workspace", "%1 leaves %2").arg(name, journey.name)
                          : QCoreApplication::translate("Workspace", "%n people leave %1", nullptr, count)
                                .arg(journey.name);
    return count == 1 ? QCoreApplication::translate("Workspace", "Move %1 to %2").arg(name, to->name)
                      : QCoreApplication::translate("Workspace", "Move %n people to %1", nullptr, count)
                            .arg(to->name);
}

/// "Ana was moved to Act by Eva": what happened to somebody since whoever asks looked.
Result<QString> movedMeanwhile(Writer &writer, const Journey &journey, Walker walker, const Place &place)
{
    VOUCH_GIVE(const QString who, walkerName(writer, walker));
    VOUCH_GIVE(const QString actor,
               writer.db.text(walker.which("place_changed_by", "place_changed_by_of_deal"),
                              {{":person", walker.id()}, {":journey", journey.id.value}}));
    if (!place.exists)
        return actor.isEmpty()
                   ? QCoreApplication::translate("Workspace", "%1 has left the journey meanwhile.").arg(who)
                   : QCoreApplication::translate("Workspace", "%2 has taken %1 off the journey meanwhile.")
                         .arg(who, actor);
    const QString stage = stageName(journey, place.stage);
    return actor.isEmpty()
               ? QCoreApplication::translate("Workspace", "%1 was moved to %2 meanwhile.").arg(who, stage)
               : QCoreApplication::translate("Workspace", "%1 was moved to %2 by %3 meanwhile.")
                     .arg(who, stage, actor);
}

/// Conflict where somebody no longer stands where whoever asks saw them.
Status checkSeen(Writer &writer, const Journey &journey, const MoveRequest &request)
{
    constexpr int most = 3;
    QStringList sentences;
    int others = 0;
    for (const Walker walker : request.walkers) {
        const auto seen = request.seenIn.constFind(walker);
        if (seen == request.seenIn.cend())
            continue;
        VOUCH_GIVE(const Place place, placeOf(writer.db, walker, request.journey));
        if (place.stage == *seen)
            continue;
        if (sentences.size() == most) {
            ++others;
            continue;
        }
        VOUCH_GIVE(const QString sentence, movedMeanwhile(writer, journey, walker, place));
        sentences.append(sentence);
    }
    if (sentences.isEmpty())
        return Done{};
    if (others > 0)
        sentences.append(
            QCoreApplication::translate("Workspace", "So were %n other people.", nullptr, others));
    sentences.append(QCoreApplication::translate(
        "Workspace", "Nothing was moved now. Look where they stand and move them again if need be."));
    return Error{Error::Kind::Conflict, sentences.join(u' '), {}};
}

Status giveTo(Writer &writer, Walker walker, const QString &owner)
{
    if (walker.isDeal())
        return giveDeal(writer, walker.deal(), owner);
    return writer.db.change(
        "person_set_owner",
        {{":id", walker.id()}, {":owner", owner}, {":now", writer.now}, {":version", writer.id.value}});
}

/// Invalid where a person would go along a journey of deals, or a deal along one of people.
Status checkKind(const Journey &journey, const QList<Walker> &walkers)
{
    for (const Walker walker : walkers) {
        if (walker.isDeal() == journey.isOfDeals())
            continue;
        return invalid(
            walker.isDeal()
                ? QCoreApplication::translate(
                      "Workspace", "People go along “%1”, and this is a deal. Choose a journey of deals.")
                      .arg(journey.name)
                : QCoreApplication::translate(
                      "Workspace", "Deals go along “%1”. Add a deal with this person there instead.")
                      .arg(journey.name));
    }
    return Done{};
}

} // namespace

Status moveWalkers(Writer &writer, const MoveRequest &request)
{
    VOUCH_GIVE(const Journey journey, journeyOf(writer.db, request.journey));
    VOUCH_TRY(
        checkMove(journey, request.to, request.at.value_or(writer.now), writer.now, writer.db.calendar()));
    VOUCH_TRY(checkKind(journey, request.walkers));
    QString name;
    for (const Walker walker : request.walkers) {
        VOUCH_GIVE(name, walkerName(writer, walker));
    }
    VOUCH_TRY(checkSeen(writer, journey, request));
    VOUCH_GIVE(const QList<Walker> movers, moversOf(writer.db, request));
    if (movers.size() == 1) {
        VOUCH_GIVE(name, walkerName(writer, movers.first()));
    }
    writer.label = labelFor(journey, request, name, int(movers.size()));
    QString low;
    QString high;
    if (request.to.isValid()) {
        VOUCH_GIVE(const auto between, gap(writer, request));
        std::tie(low, high) = between;
    }
    // Several cards keep their order: each goes behind the one before.
    for (const Walker walker : request.walkers) {
        const QString place = rank::between(low, high);
        VOUCH_TRY(moveOne(writer, journey, request, walker, place));
        if (walker.isDeal())
            VOUCH_TRY(arrive(writer, walker.deal(), journey.stage(request.to), request));
        if (request.owner)
            VOUCH_TRY(giveTo(writer, walker, cleanLine(*request.owner)));
        low = place;
    }
    if (!request.alsoLeave.isValid() || request.alsoLeave == request.journey)
        return Done{};
    MoveRequest leaving;
    leaving.walkers = request.walkers;
    leaving.journey = request.alsoLeave;
    leaving.reason = request.reason;
    const QString label = writer.label;
    VOUCH_TRY(moveWalkers(writer, leaving));
    writer.label = label;
    return Done{};
}

Status moveEachOf(Writer &writer, const QList<MoveRequest> &requests)
{
    VOUCH_GIVE(const QList<Journey> journeys, loadJourneys(writer.db));
    QString only;
    QStringList stages;
    int count = 0, groups = 0;
    for (const MoveRequest &request : requests) {
        VOUCH_GIVE(const QList<Walker> movers, moversOf(writer.db, request));
        VOUCH_TRY(moveWalkers(writer, request));
        if (movers.isEmpty())
            continue;
        only = writer.label;
        count += int(movers.size());
        ++groups;
        for (const Journey &journey : journeys) {
            if (const QString name =
                    journey.id == request.journey ? stageName(journey, request.to) : QString();
                !name.isEmpty() && !stages.contains(name))
                stages.append(name);
        }
    }
    if (groups == 0 && requests.size() > 1 && requests.first().owner && !requests.first().owner->isEmpty())
        writer.label =
            QCoreApplication::translate("Workspace", "Give %n deals to %1", nullptr, int(requests.size()))
                .arg(*requests.first().owner);
    if (groups == 1)
        writer.label = only;
    else if (groups > 1)
        writer.label = QCoreApplication::translate("Workspace", "Move %n people to %1", nullptr, count)
                           .arg(stages.join(u", "_s));
    return Done{};
}

Status moveAlong(Writer &writer, MoveRequest request, Walker walker, const When &at)
{
    if (request.walkers.isEmpty())
        request.walkers = {walker};
    if (!request.at) {
        // An order of last year, written down today: who stands somewhere since spring moves on from there.
        request.at = at;
        for (const Walker one : std::as_const(request.walkers)) {
            VOUCH_GIVE(const QVariant last,
                       writer.db.value(one.which("moves_last_at", "moves_last_at_of_deal"),
                                       {{":person", one.id()}, {":journey", request.journey.value}}));
            if (!last.isNull() && last.toLongLong() > writer.db.calendar().moment(*request.at))
                request.at = last.toLongLong();
        }
    }
    const QString label = writer.label;
    VOUCH_TRY(moveWalkers(writer, request));
    writer.label = label;
    return Done{};
}

QFuture<Result<ChangeSet>> Workspace::moveEach(const QList<MoveRequest> &requests)
{
    return m_store->write(u"move"_s, QString(),
                          [requests](Writer &writer) { return moveEachOf(writer, requests); });
}

QFuture<Result<ChangeSet>> Workspace::moveToStage(const MoveRequest &request)
{
    return m_store->write(u"move"_s, QString(),
                          [request](Writer &writer) { return moveWalkers(writer, request); });
}

} // namespace vouch
