// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: moving people, whoever asks.
#include "core/base/text.h"
#include "core/journeys/journey.h"
#include "core/journeys/rank.h"
#include "core/store/journey_rows.h"
#include "core/store/playbook.h"
#include "core/store/store.h"
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

QVariant orNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant(QMetaType::fromType<qint64>());
}

Result<Place> placeOf(Connection &db, PersonId person, JourneyId journey)
{
    Result<Statement> row =
        db.query("placement_of", {{":person", person.value}, {":journey", journey.value}});
    if (!row)
        return row.error();
    Place place;
    if (row->next())
        place = {true, StageId(row->integer(0)), row->text(1), row->when(2, 3)};
    return place;
}

/// Writes anew evenly spaced ranks for a column whose ranks have grown long from many moves to the same spot.
Status renumber(Writer &writer, StageId stage)
{
    QList<qint64> order;
    {
        Result<Statement> rows = writer.db.query("placements_in_order", {{":stage", stage.value}});
        if (!rows)
            return rows.error();
        while (rows->next())
            order.append(rows->integer(0));
    }
    QString place = rank::first();
    for (const qint64 id : std::as_const(order)) {
        const Result<qint64> done = writer.db.exec("placement_rerank", {{":id", id}, {":rank", place}});
        if (!done)
            return done.error();
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
        const auto rankIn = [&](PersonId person) -> Result<QString> {
            const Result<Place> place = placeOf(writer.db, person, request.journey);
            if (!place)
                return place.error();
            return place->exists && place->stage == request.to ? place->rank : QString();
        };
        if (request.after.isValid()) {
            const Result<QString> rank = rankIn(request.after);
            if (!rank)
                return rank.error();
            low = *rank;
        }
        if (request.before.isValid()) {
            const Result<QString> rank = rankIn(request.before);
            if (!rank)
                return rank.error();
            high = *rank;
        }
        // A neighbour that moved away meanwhile is no neighbour; what is left of the wish still holds.
        if (!low.isEmpty() && high.isEmpty()) {
            const Result<QVariant> next =
                writer.db.value("rank_after", {{":stage", request.to.value}, {":rank", low}});
            if (!next)
                return next.error();
            high = next->toString();
        } else if (low.isEmpty()) {
            const Result<QVariant> edge =
                high.isEmpty()
                    ? writer.db.value("rank_first", {{":stage", request.to.value}})
                    : writer.db.value("rank_before", {{":stage", request.to.value}, {":rank", high}});
            if (!edge)
                return edge.error();
            (high.isEmpty() ? high : low) = edge->toString();
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
Result<InteractionId> evidenceFor(Writer &writer, const MoveRequest &request, PersonId person)
{
    if (!request.evidence.isValid())
        return InteractionId();
    const Result<QVariant> owner = writer.db.value("interaction_person", {{":id", request.evidence.value}});
    if (!owner)
        return owner.error();
    if (owner->isNull())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Workspace", "There is no interaction %1 to be the reason.")
                         .arg(request.evidence.value),
                     {}};
    const qint64 other = owner->toLongLong();
    if (other == 0 || other == person.value)
        return request.evidence;
    if (request.people.size() > 1)
        return InteractionId();
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate(
                     "Workspace", "Interaction %1 was with somebody else, so it cannot show why this "
                                  "person moved.")
                     .arg(request.evidence.value),
                 {}};
}

Status recordTransition(Writer &writer, const MoveRequest &request, PersonId person, StageId from,
                        const When &at)
{
    const Result<InteractionId> evidence = evidenceFor(writer, request, person);
    if (!evidence)
        return evidence.error();
    const Result<qint64> done =
        writer.db.exec("transition_insert", {{":person", person.value},
                                             {":journey", request.journey.value},
                                             {":from", orNull(from.value)},
                                             {":to", orNull(request.to.value)},
                                             {":at", at.at},
                                             {":day", dayFlag(at)},
                                             {":now", writer.now},
                                             {":cause", keyOf(request.cause)},
                                             {":actor", writer.actor},
                                             {":evidence", orNull(evidence->value)},
                                             {":reason", request.reason},
                                             {":competitor", request.competitor},
                                             {":return_at", timeOrNull(request.mayReturnAt)},
                                             {":return_day", dayFlag(request.mayReturnAt)}});
    return done ? Status(Done{}) : Status(done.error());
}

QString stageName(const Journey &journey, StageId stage)
{
    const Stage *known = journey.stage(stage);
    return known ? known->name : QString();
}

/// When the move happened: never before the last one, because moves are a chain.
Result<When> moveTime(Writer &writer, const Journey &journey, const MoveRequest &request, PersonId person,
                      const Place &old)
{
    const Result<QVariant> last =
        writer.db.value("moves_last_at", {{":person", person.value}, {":journey", request.journey.value}});
    if (!last)
        return last.error();
    const Calendar &calendar = writer.db.calendar();
    const Millis earliest = last->isNull() ? std::numeric_limits<Millis>::min()
                                           : qMax(last->toLongLong(), calendar.moment(old.enteredAt));
    // Clocks of other programs may be ahead of ours by a little.
    if (!request.at)
        return When(qMax(writer.now, earliest));
    if (calendar.moment(*request.at) >= earliest || old.stage == request.to)
        return *request.at;
    // Of a day alone nobody knows the hour: on the day of the move before, it came after that.
    if (request.at->dayOnly && calendar.dayOf(earliest) == request.at->date())
        return When(earliest);
    return Error{Error::Kind::Invalid,
                 old.exists
                     ? QCoreApplication::translate(
                           "Workspace", "This person entered “%1” after that date. Choose a later date, or "
                                        "correct the earlier move on the person's page.")
                           .arg(stageName(journey, old.stage))
                     : QCoreApplication::translate(
                           "Workspace", "This person left the journey after that date. Choose a later date, "
                                        "or correct the earlier move on the person's page."),
                 {}};
}

/// The card in another place, waiting since when it did and on hold as it was.
Status carryOn(Writer &writer, const MoveRequest &request, PersonId person, const QString &place)
{
    const Result<qint64> done = writer.db.exec("placement_carry", {{":person", person.value},
                                                                   {":journey", request.journey.value},
                                                                   {":stage", request.to.value},
                                                                   {":rank", place},
                                                                   {":version", writer.id.value}});
    return done ? Status(Done{}) : Status(done.error());
}

/// Moves one person; `place` is the card's new rank.
Status moveOne(Writer &writer, const Journey &journey, const MoveRequest &request, PersonId person,
               const QString &place)
{
    const Result<Place> old = placeOf(writer.db, person, request.journey);
    if (!old)
        return old.error();
    if (old->stage == request.to && (!old->exists || old->rank == place))
        return Done{};
    const Result<When> when = moveTime(writer, journey, request, person, *old);
    if (!when)
        return when.error();
    const When at = *when;
    if (!request.to.isValid()) {
        VOUCH_TRY(recordTransition(writer, request, person, old->stage, at));
        VOUCH_TRY(playbook::end(writer, request.journey, person, StageId()));
        const Result<qint64> gone = writer.db.exec(
            "placement_delete", {{":person", person.value}, {":journey", request.journey.value}});
        return gone ? Status(Done{}) : Status(gone.error());
    }
    const bool changesStage = !old->exists || old->stage != request.to;
    bool lap = false;
    When enteredAt = old->enteredAt;
    if (changesStage) {
        VOUCH_TRY(recordTransition(writer, request, person, old->stage, at));
        if (request.continues)
            return carryOn(writer, request, person, place);
        const TransitionId visit(writer.db.lastInsertId());
        lap = classifyMove(journey, old->stage, request.to) == MoveKind::Lap;
        enteredAt = at;
        VOUCH_TRY(playbook::end(writer, request.journey, person, request.to));
        if (const Stage *stage = journey.stage(request.to))
            VOUCH_TRY(playbook::begin(writer, *stage, person, visit, at));
    }
    const Result<qint64> done = writer.db.exec("placement_set", {{":person", person.value},
                                                                 {":journey", request.journey.value},
                                                                 {":stage", request.to.value},
                                                                 {":rank", place},
                                                                 {":entered", enteredAt.at},
                                                                 {":entered_day", dayFlag(enteredAt)},
                                                                 {":laps", lap ? 1 : 0},
                                                                 {":version", writer.id.value}});
    return done ? Status(Done{}) : Status(done.error());
}

/// Those whose stage the request changes.
Result<QList<PersonId>> moversOf(Connection &db, const MoveRequest &request)
{
    QList<PersonId> movers;
    for (const PersonId person : request.people) {
        const Result<Place> place = placeOf(db, person, request.journey);
        if (!place)
            return place.error();
        if (place->exists ? place->stage != request.to : request.to.isValid())
            movers.append(person);
    }
    return movers;
}

/// Where nobody changes stage: another order, or another owner.
QString labelWithin(const Stage &stage, const MoveRequest &request, const QString &name)
{
    const int count = int(request.people.size());
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
Result<QString> movedMeanwhile(Writer &writer, const Journey &journey, PersonId person, const Place &place)
{
    const Result<QVariant> name = writer.db.value("person_name", {{":id", person.value}});
    if (!name)
        return name.error();
    const Result<QVariant> by =
        writer.db.value("place_changed_by", {{":person", person.value}, {":journey", journey.id.value}});
    if (!by)
        return by.error();
    const QString who = name->toString();
    const QString actor = by->toString();
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
    for (const PersonId person : request.people) {
        const auto seen = request.seenIn.constFind(person);
        if (seen == request.seenIn.cend())
            continue;
        const Result<Place> place = placeOf(writer.db, person, request.journey);
        if (!place)
            return place.error();
        if (place->stage == *seen)
            continue;
        if (sentences.size() == most) {
            ++others;
            continue;
        }
        const Result<QString> sentence = movedMeanwhile(writer, journey, person, *place);
        if (!sentence)
            return sentence.error();
        sentences.append(*sentence);
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

Status giveTo(Writer &writer, PersonId person, const QString &owner)
{
    const Result<qint64> given = writer.db.exec(
        "person_set_owner",
        {{":id", person.value}, {":owner", owner}, {":now", writer.now}, {":version", writer.id.value}});
    return given ? Status(Done{}) : Status(given.error());
}

} // namespace

Status movePeople(Writer &writer, const MoveRequest &request)
{
    const Result<QList<Journey>> journeys = loadJourneys(writer.db);
    if (!journeys)
        return journeys.error();
    const auto journey = std::find_if(journeys->cbegin(), journeys->cend(),
                                      [&](const Journey &one) { return one.id == request.journey; });
    if (journey == journeys->cend())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Workspace", "This journey is not here any more."),
                     {}};
    VOUCH_TRY(
        checkMove(*journey, request.to, request.at.value_or(writer.now), writer.now, writer.db.calendar()));
    QString name;
    for (const PersonId person : request.people) {
        const Result<QVariant> found = writer.db.value("person_name", {{":id", person.value}});
        if (!found)
            return found.error();
        if (found->isNull())
            return Error{Error::Kind::NotFound,
                         QCoreApplication::translate("Workspace", "This person is not here any more."),
                         {}};
        name = found->toString();
    }
    VOUCH_TRY(checkSeen(writer, *journey, request));
    const Result<QList<PersonId>> movers = moversOf(writer.db, request);
    if (!movers)
        return movers.error();
    if (movers->size() == 1) {
        const Result<QVariant> only = writer.db.value("person_name", {{":id", movers->first().value}});
        if (!only)
            return only.error();
        name = only->toString();
    }
    writer.label = labelFor(*journey, request, name, int(movers->size()));
    QString low;
    QString high;
    if (request.to.isValid()) {
        const Result<std::pair<QString, QString>> between = gap(writer, request);
        if (!between)
            return between.error();
        std::tie(low, high) = *between;
    }
    // Several cards keep their order: each goes behind the one before.
    for (const PersonId person : request.people) {
        const QString place = rank::between(low, high);
        VOUCH_TRY(moveOne(writer, *journey, request, person, place));
        if (request.owner)
            VOUCH_TRY(giveTo(writer, person, cleanLine(*request.owner)));
        low = place;
    }
    if (!request.alsoLeave.isValid() || request.alsoLeave == request.journey)
        return Done{};
    MoveRequest leaving;
    leaving.people = request.people;
    leaving.journey = request.alsoLeave;
    leaving.reason = request.reason;
    const QString label = writer.label;
    VOUCH_TRY(movePeople(writer, leaving));
    writer.label = label;
    return Done{};
}

Status moveEachOf(Writer &writer, const QList<MoveRequest> &requests)
{
    const Result<QList<Journey>> journeys = loadJourneys(writer.db);
    if (!journeys)
        return journeys.error();
    QString only;
    QStringList stages;
    int count = 0, groups = 0;
    for (const MoveRequest &request : requests) {
        const Result<QList<PersonId>> movers = moversOf(writer.db, request);
        if (!movers)
            return movers.error();
        VOUCH_TRY(movePeople(writer, request));
        if (movers->isEmpty())
            continue;
        only = writer.label;
        count += int(movers->size());
        ++groups;
        for (const Journey &journey : *journeys) {
            if (const QString name =
                    journey.id == request.journey ? stageName(journey, request.to) : QString();
                !name.isEmpty() && !stages.contains(name))
                stages.append(name);
        }
    }
    if (groups == 1)
        writer.label = only;
    else if (groups > 1)
        writer.label = QCoreApplication::translate("Workspace", "Move %n people to %1", nullptr, count)
                           .arg(stages.join(u", "_s));
    return Done{};
}

Status moveAlong(Writer &writer, MoveRequest request, PersonId person, const When &at)
{
    if (request.people.isEmpty())
        request.people = {person};
    if (!request.at) {
        // An order of last year, written down today: who stands somewhere since spring moves on from there.
        request.at = at;
        for (const PersonId one : std::as_const(request.people)) {
            const Result<QVariant> last = writer.db.value(
                "moves_last_at", {{":person", one.value}, {":journey", request.journey.value}});
            if (!last)
                return last.error();
            if (!last->isNull() && last->toLongLong() > writer.db.calendar().moment(*request.at))
                request.at = last->toLongLong();
        }
    }
    const QString label = writer.label;
    VOUCH_TRY(movePeople(writer, request));
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
                          [request](Writer &writer) { return movePeople(writer, request); });
}

} // namespace vouch
