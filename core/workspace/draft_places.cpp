// SPDX-License-Identifier: GPL-3.0-or-later
// DraftApplier: journeys: the visits that a file tells of, and a place for new people.
#include "core/journeys/rank.h"
#include "core/store/journey_rows.h"
#include "core/store/move_chain.h"
#include "core/store/playbook.h"
#include "core/store/rows/moves.h"
#include "core/workspace/draft_applier.h"
#include "core/workspace/draft_deals.h"
#include "core/workspace/draft_statements.h"
#include "core/workspace/draft_times.h"
#include "core/workspace/imports.h"
#include "core/workspace/workspace.h"

#include "core/base/text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

using namespace exchange;

Status DraftApplier::loadJourneys()
{
    if (m_journeysKnown)
        return Done{};
    VOUCH_GIVE(m_journeys, vouch::loadJourneys(m_db));
    m_journeysKnown = true;
    return Done{};
}

namespace
{

/// For whom the journey is not.
Error wrongCards(const Journey &journey, bool deals)
{
    const QString text =
        deals
            ? QCoreApplication::translate(
                  "Import", "“%1” is a journey of people, and this file tells of deals. Make its cards deals "
                            "first (in Journeys, or “vouch deal convert”), or name another journey.")
            : QCoreApplication::translate(
                  "Import",
                  "“%1” is a journey of deals, and this file tells of people. Name another journey.");
    return {Error::Kind::Invalid, text.arg(journey.name), {}};
}

} // namespace

Result<const Journey *> DraftApplier::journeyOf(const QString &key)
{
    VOUCH_TRY(loadJourneys());
    const QString wanted = m_goesOnWith.value(key, key);
    for (const Journey &journey : std::as_const(m_journeys)) {
        if (journey.key == wanted)
            return &journey;
    }
    return Error{Error::Kind::NotFound,
                 QCoreApplication::translate(
                     "Import", "This workspace has no journey “%1”. “vouch journeys” lists those it has.")
                     .arg(key),
                 {}};
}

/// Where people without visits go: the journey asked for, else the first that has stages. None is no error.
Result<const Journey *> DraftApplier::targetJourney(const ImportOptions &options)
{
    if (!options.journey.isEmpty()) {
        VOUCH_GIVE(const Journey *asked, journeyOf(options.journey));
        if (asked->isOfDeals())
            return wrongCards(*asked, false);
        return asked;
    }
    VOUCH_TRY(loadJourneys());
    for (const Journey &journey : std::as_const(m_journeys)) {
        if (!journey.stages.isEmpty() && !journey.isOfDeals())
            return &journey;
    }
    return static_cast<const Journey *>(nullptr);
}

Result<QString> DraftApplier::journeyOfKnownDeals(const QString &key, const QStringList &stages,
                                                  const std::vector<Draft> &drafts,
                                                  const ImportOptions &options)
{
    m_options = &options;
    VOUCH_TRY(loadJourneys());
    if (journeyOf(key))
        return m_goesOnWith.value(key, key); // asked again where a chunk is written again
    QHash<qint64, int> deals; // journey → deals of these drafts that files have told of there
    const auto count = [&](const char *statement, qint64 id) -> Status {
        VOUCH_GIVE(RawStatement * journeys, kept::query(m_db, statement, id));
        while (journeys->next())
            ++deals[journeys->integer(0)];
        return journeys->failed() ? Status(journeys->error()) : Status(Done{});
    };
    for (const Draft &draft : drafts) {
        if (draft.journeyKey != key)
            continue;
        QStringList identities{draft.person.externalId};
        for (const DealDraft &deal : draft.deals) {
            VOUCH_GIVE(const KnownDeal known, findDeal(keyOfDeal(deal)));
            VOUCH_TRY(count("draft_walks_of_deal", known.id.value));
            identities.append(deal.source + u':' + deal.id); // earlier imports made people of deals
        }
        for (const QString &identity : std::as_const(identities)) {
            if (identity.isEmpty())
                continue;
            VOUCH_GIVE(const PersonId known, personBy(m_sql->personByIdentity, identity));
            VOUCH_TRY(count("draft_walks", known.value));
        }
    }
    const Journey *best = nullptr;
    for (const Journey &journey : std::as_const(m_journeys)) {
        const auto shared = std::count_if(stages.cbegin(), stages.cend(), [&journey](const QString &stage) {
            return journey.stageByName(stage) != nullptr;
        });
        // Numbers alone may be those of another list: its stages are these, too.
        if (2 * shared >= std::min(stages.size(), journey.stages.size()) &&
            deals.value(journey.id.value) > (best ? deals.value(best->id.value) : 0))
            best = &journey;
    }
    if (!best)
        return key;
    m_goesOnWith.insert(key, best->key);
    return best->key;
}

Result<bool> DraftApplier::ensureJourney(Writer &writer, const QString &key, const QString &name,
                                         const QStringList &stages, const QStringList &won,
                                         const QStringList &lost, bool deals)
{
    VOUCH_TRY(loadJourneys());
    static const QStringList palette{u"#4c78a8"_s, u"#72b7b2"_s, u"#54a24b"_s, u"#eeca3b"_s,
                                     u"#f58518"_s, u"#b279a2"_s, u"#9d755d"_s, u"#e45756"_s};
    const auto makeStage = [&](const QString &stageName, int position) {
        Stage stage;
        stage.name = stageName;
        stage.key = foldKey(stageName).replace(u' ', u'-');
        stage.position = position;
        stage.colour = palette.at(position % palette.size());
        stage.milestone = position == 0   ? Milestone::Reached
                          : position == 1 ? Milestone::Engaged
                                          : Milestone::Researching;
        if (won.contains(stageName)) {
            stage.milestone = Milestone::Bought;
            stage.meaning = StageMeaning::Purchase;
        } else if (lost.contains(stageName)) {
            stage.milestone = Milestone::Left;
            stage.meaning = StageMeaning::Lost;
        }
        return stage;
    };
    for (Journey &journey : m_journeys) {
        if (journey.key != key)
            continue;
        if (journey.isOfDeals() != deals)
            return wrongCards(journey, deals);
        for (const QString &stageName : stages) {
            if (journey.stageByName(stageName))
                continue;
            VOUCH_GIVE(Stage added,
                       insertStage(writer, journey.id, makeStage(stageName, int(journey.stages.size()))));
            journey.stages.append(added);
        }
        return false;
    }
    Journey journey;
    journey.key = key;
    journey.name = name;
    journey.shape = JourneyShape::Funnel;
    journey.cards = deals ? JourneyCards::Deals : JourneyCards::People;
    for (const QString &stageName : stages)
        journey.stages.append(makeStage(stageName, int(journey.stages.size())));
    VOUCH_GIVE(Journey made, insertJourney(writer, journey));
    m_journeys.append(made);
    return true;
}

Result<QString> DraftApplier::nextRank(StageId stage)
{
    QString last = m_lastRank.value(stage.value);
    if (last.isEmpty()) {
        VOUCH_GIVE(last, m_db.text("draft_last_rank", {{":stage", stage.value}}));
    }
    const QString next = last.isEmpty() ? rank::first() : rank::after(last);
    m_lastRank.insert(stage.value, next);
    return next;
}

/// A move as the file tells it.
rows::Transition DraftApplier::moveOf(const Writer &writer, const Journey &journey, StageId from, StageId to,
                                      const VisitDraft &visit) const
{
    return {m_walker,     journey.id,      from, to, whenOf(visit), MoveCause::Import, writer.actor,
            visit.reason, visit.competitor};
}

/// The stage that a visit leads to; null where it leads out of the journey.
Result<const Stage *> DraftApplier::stageOf(const Journey &journey, const VisitDraft &visit)
{
    const Stage *to = visit.exit ? nullptr : journey.stageByName(visit.stage);
    if (!visit.exit && !to)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate(
                         "Import", "The journey “%1” has no stage “%2”. Add the stage, or correct "
                                   "the file.")
                         .arg(journey.name, visit.stage),
                     {}};
    return to;
}

/// What is known of a walker's visits, so that reading a file again adds nothing.
Result<DraftApplier::KnownVisits> DraftApplier::knownVisits(const Journey &journey)
{
    KnownVisits known;
    VOUCH_GIVE(RawStatement * moves,
               kept::query(m_db, m_walker.which("draft_transitions", "draft_transitions_of_deal"),
                           m_walker.id(), journey.id));
    while (moves->next()) {
        known.visits.insert({moves->integer(0), moves->integer(1)});
        known.any = true;
        if (moves->integer(2) == 0)
            continue; // corrected since
        known.current = moves->isNull(0) ? nullptr : journey.stage(StageId(moves->integer(0)));
        known.entered = whenOf(moves->integer(1), moves->integer(3) != 0);
        known.enteredAt = m_db.calendar().moment(known.entered);
    }
    if (moves->failed())
        return moves->error();
    if (!known.any)
        return known;
    VOUCH_GIVE(RawStatement * repeated,
               kept::query(m_db, m_walker.which("draft_repeated_visits", "draft_repeated_visits_of_deal"),
                           m_walker.id(), journey.id));
    while (repeated->next()) {
        const VisitDraft visit{
            {}, repeated->integer(2), repeated->integer(5) != 0, repeated->text(3), repeated->text(4)};
        known.visits.insert({repeated->integer(1), visit.at});
        known.repeatedUntil = std::max(known.repeatedUntil, m_db.calendar().moment(whenOf(visit)));
        known.repeated.append({repeated->integer(0), StageId(repeated->integer(1)), visit});
    }
    if (repeated->failed())
        return repeated->error();
    return known;
}

Result<bool> DraftApplier::addVisits(Writer &writer, const Draft &draft, const ImportOptions &options,
                                     Counts &counts)
{
    if (draft.visits.isEmpty())
        return false;
    VOUCH_GIVE(const Journey *found,
               journeyOf(draft.journeyKey.isEmpty() ? options.journey : draft.journeyKey));
    m_journey = found;
    m_walker = m_person;
    return addWalk(writer, *found, draft.visits, m_isNew, counts);
}

Result<bool> DraftApplier::addWalk(Writer &writer, const Journey &journey, const QList<VisitDraft> &visits,
                                   bool isNew, Counts &counts)
{
    if (!isNew && rereads())
        VOUCH_TRY(withdrawMisread(writer, journey, visits));
    VOUCH_GIVE(const KnownVisits known, knownVisits(journey));
    // Who has moved on already is told of earlier visits: what counts is worked out anew.
    for (const VisitDraft &visit : visits) {
        VOUCH_GIVE(const Stage *to, stageOf(journey, visit));
        const Millis moment = m_db.calendar().moment(whenOf(visit));
        if ((moment < known.enteredAt || moment <= known.repeatedUntil) &&
            !known.visits.contains({to ? to->id.value : 0, visit.at}))
            return insertVisits(writer, journey, visits, known, counts);
    }
    return appendVisits(writer, journey, visits, known, counts);
}

namespace
{

/// Whether an older reader can have made `before` of what is `now`: day and month changed places, or another
/// clock.
bool isMisreading(Millis before, Millis now)
{
    if (std::abs(before - now) <= dayMillis)
        return true;
    const QDate old = QDateTime::fromMSecsSinceEpoch(before, QTimeZone::utc()).date();
    const QDate right = QDateTime::fromMSecsSinceEpoch(now, QTimeZone::utc()).date();
    return QDate(old.year(), old.day(), old.month()) == right;
}

} // namespace

/// Moves that an older reader made of this very file at a moment that it does not tell of.
Status DraftApplier::withdrawMisread(Writer &writer, const Journey &journey, const QList<VisitDraft> &visits)
{
    if (!m_olderMoves) {
        m_olderMoves.emplace();
        VOUCH_GIVE(Statement rows, m_db.query("draft_older_moves", {{":label", m_label}}));
        while (rows.next())
            m_olderMoves->insert(rows.integer(0));
    }
    QList<std::pair<StageId, Millis>> told;
    for (const VisitDraft &visit : visits) {
        VOUCH_GIVE(const Stage *to, stageOf(journey, visit));
        told.append({to ? to->id : StageId(), visit.at});
    }
    VOUCH_GIVE(QList<ChainMove> chain, moveChain(m_db, m_walker, journey.id));
    bool misread = false;
    for (ChainMove &move : chain) {
        if (!m_olderMoves->contains(move.id.value) || told.contains({move.to, move.at.at}))
            continue;
        move.withdrawn =
            std::any_of(told.cbegin(), told.cend(), [&](const std::pair<StageId, Millis> &visit) {
                return visit.first == move.to && isMisreading(move.at.at, visit.second);
            });
        misread = misread || move.withdrawn;
    }
    if (!misread)
        return Done{};
    m_lastRank.clear();
    return joinMoves(writer, journey, m_walker, chain);
}

void DraftApplier::countVisit(Counts &counts, qint64 Counts::*counter) const
{
    if (m_draft->countVisits)
        ++(counts.*counter);
}

/// One sentence for all rows of a person that are no move.
void DraftApplier::sayWhatChangedNothing(Counts &counts) const
{
    if (!m_draft->countVisits || counts.skipped == 0)
        return;
    counts.reason = counts.skipped == 1
                        ? QCoreApplication::translate("Import", "This row changes no stage.")
                        : QCoreApplication::translate("Import", "%n rows of this history change no stage.",
                                                      nullptr, int(counts.skipped));
}

Result<bool> DraftApplier::appendVisits(Writer &writer, const Journey &journey,
                                        const QList<VisitDraft> &visits, const KnownVisits &known,
                                        Counts &counts)
{
    const Stage *current = known.current;
    When entered = known.entered;
    Millis enteredAt = known.enteredAt; // to compare with
    Millis repeatedAt = enteredAt;
    bool added = false;
    qint64 laps = 0;
    for (const VisitDraft &visit : visits) {
        VOUCH_GIVE(const Stage *to, stageOf(journey, visit));
        const Millis moment = m_db.calendar().moment(whenOf(visit));
        const bool repeats = to == current;
        const bool there = known.visits.contains({to ? to->id.value : 0, visit.at});
        if (repeats && current && !there && moment > std::max(enteredAt, repeatedAt)) {
            VOUCH_TRY(noteRepeat(writer, journey, current, visit));
            repeatedAt = moment;
        }
        if (repeats || there || moment < enteredAt) {
            countVisit(counts, &Counts::skipped);
            if (there)
                countVisit(counts, &Counts::alreadyHere);
            continue;
        }
        const StageId from = current ? current->id : StageId(), next = to ? to->id : StageId();
        VOUCH_TRY(rows::write(writer, moveOf(writer, journey, from, next, visit)));
        ++counts.transitions;
        if (to && classifyMove(journey, from, next) == MoveKind::Lap)
            ++laps;
        current = to;
        entered = whenOf(visit);
        enteredAt = moment;
        if (known.current)
            VOUCH_TRY(playbook::end(writer, journey.id, m_walker, next));
        added = true;
        countVisit(counts, &Counts::created);
    }
    sayWhatChangedNothing(counts);
    if (!added)
        return false;
    if (!current) {
        if (known.current)
            VOUCH_TRY(kept::run(m_db, m_walker.which("placement_delete", "placement_delete_of_deal"),
                                m_walker.id(), journey.id));
        return true;
    }
    VOUCH_GIVE(const QString place, nextRank(current->id));
    VOUCH_TRY(rows::write(writer, rows::Placement{m_walker, journey.id, current->id, place, entered, laps}));
    return true;
}

/// A visit of the stage where the person is known to stand. It is no move, unless a later file tells of one
/// between.
Status DraftApplier::noteRepeat(Writer &writer, const Journey &journey, const Stage *stage,
                                const VisitDraft &visit)
{
    VOUCH_TRY(kept::run(m_db, "draft_repeat_insert", m_walker.person(), m_walker.deal(), journey.id,
                        stage ? stage->id : StageId(), whenOf(visit), visit.reason, visit.competitor,
                        writer.id));
    return Done{};
}

/// Puts visits among those that are known, as if all files had been read in one go.
Result<bool> DraftApplier::insertVisits(Writer &writer, const Journey &journey,
                                        const QList<VisitDraft> &visits, const KnownVisits &known,
                                        Counts &counts)
{
    struct Told {
        VisitDraft visit;
        const Stage *to = nullptr;
        qint64 repeat = 0; ///< its row among the repeated ones
        bool fresh = false;
    };
    QList<Told> told;
    for (const VisitDraft &visit : visits) {
        VOUCH_GIVE(const Stage *to, stageOf(journey, visit));
        if (known.visits.contains({to ? to->id.value : 0, visit.at})) {
            countVisit(counts, &Counts::skipped);
            countVisit(counts, &Counts::alreadyHere);
        } else {
            told.append({visit, to, 0, true});
        }
    }
    for (const KnownVisits::Repeated &each : known.repeated)
        told.append({each.visit, journey.stage(each.stage), each.row, false});
    const Calendar &calendar = m_db.calendar();
    std::stable_sort(told.begin(), told.end(), [&](const Told &a, const Told &b) {
        return calendar.moment(whenOf(a.visit)) < calendar.moment(whenOf(b.visit));
    });
    VOUCH_GIVE(QList<ChainMove> before, moveChain(m_db, m_walker, journey.id));
    QList<ChainMove> chain;
    StageId stage;
    qsizetype next = 0;
    const auto follow = [&](const ChainMove &move) -> Status {
        if (move.to == stage && move.cause == MoveCause::Import) {
            // With what is known now this one repeats the stage before it.
            const VisitDraft visit{{}, move.at.at, move.at.dayOnly, move.reason, move.competitor};
            VOUCH_TRY(noteRepeat(writer, journey, journey.stage(move.to), visit));
        } else {
            stage = move.to;
        }
        chain.append(move);
        return Done{};
    };
    for (const Told &each : std::as_const(told)) {
        const Millis moment = calendar.moment(whenOf(each.visit));
        while (next < before.size() && calendar.moment(before.at(next).at) <= moment)
            VOUCH_TRY(follow(before.at(next++)));
        const StageId to = each.to ? each.to->id : StageId();
        if (to == stage) {
            if (each.fresh) {
                if (stage.isValid())
                    VOUCH_TRY(noteRepeat(writer, journey, each.to, each.visit));
                countVisit(counts, &Counts::skipped);
            }
            continue;
        }
        const rows::Transition row = moveOf(writer, journey, stage, to, each.visit);
        VOUCH_GIVE(const qint64 id, rows::insert(writer, row));
        ++counts.transitions;
        ChainMove move;
        move.id = TransitionId(id);
        move.from = row.from;
        move.to = row.to;
        move.at = row.at;
        move.cause = row.cause;
        move.actor = row.actor;
        move.reason = row.reason;
        move.competitor = row.competitor;
        chain.append(move);
        stage = to;
        if (each.fresh)
            countVisit(counts, &Counts::created);
        if (each.repeat != 0)
            VOUCH_TRY(kept::run(m_db, "draft_repeat_delete", each.repeat));
    }
    while (next < before.size())
        VOUCH_TRY(follow(before.at(next++)));
    sayWhatChangedNothing(counts);
    VOUCH_TRY(joinMoves(writer, journey, m_walker, chain));
    m_lastRank.clear();
    return true;
}

Status DraftApplier::placeNewPerson(Writer &writer, const Draft &draft, const ImportOptions &options,
                                    Counts &counts)
{
    VOUCH_GIVE(const Journey *found, targetJourney(options));
    const Journey *journey = found;
    if (!journey || journey->stages.isEmpty())
        return Done{};
    if (!draft.visits.isEmpty())
        return Done{}; // the file says itself where they are
    const Stage *stage = &journey->stages.first();
    When at = writer.now;
    if (!options.stage.isEmpty()) {
        stage = journey->stageByName(options.stage);
        if (!stage)
            return Error{Error::Kind::NotFound,
                         QCoreApplication::translate("Import", "The journey “%1” has no stage “%2”.")
                             .arg(journey->name, options.stage),
                         {}};
    } else {
        // Who has bought does not stand at the beginning.
        When first;
        for (const PurchaseDraft &purchase : draft.purchases) {
            if (purchase.abandoned || purchase.at == 0 || (first.at != 0 && first.at <= purchase.at))
                continue;
            first = whenOf(purchase);
        }
        for (const DealDraft &deal : draft.deals) {
            if (deal.status == DealStatus::Won && deal.known.amount && deal.known.amount->minor > 0 &&
                deal.closedAt != 0 && (first.at == 0 || deal.closedAt < first.at))
                first = whenOf(deal.closedAt, deal.closedDayOnly);
        }
        if (const Stage *bought = journey->stageByMilestone(Milestone::Bought); first.at != 0 && bought) {
            stage = bought;
            at = first;
        }
    }
    const rows::Transition entry{m_person, journey->id, {}, stage->id, at, MoveCause::Import, writer.actor};
    VOUCH_TRY(put(rows::bind(m_new->transition, writer, entry)));
    ++counts.transitions;
    VOUCH_GIVE(const QString place, nextRank(stage->id));
    return put(
        rows::bind(m_new->placement, writer, rows::Placement{m_person, journey->id, stage->id, place, at}));
}

Status DraftApplier::placeBuyer(Writer &writer, const Draft &draft, const ImportOptions &options)
{
    if (!draft.visits.isEmpty() || !options.stage.isEmpty())
        return Done{};
    VOUCH_GIVE(const Journey *found, targetJourney(options));
    const Journey *journey = found;
    const Stage *bought = journey ? journey->stageByMilestone(Milestone::Bought) : nullptr;
    if (!bought)
        return Done{};
    VOUCH_GIVE(RawStatement * purchase, kept::query(m_db, "draft_first_purchase", m_person));
    When first;
    if (purchase->next())
        first = whenOf(purchase->integer(0), purchase->integer(1) != 0);
    if (purchase->failed())
        return purchase->error();
    purchase->reset();
    if (first.at == 0)
        return Done{};
    VOUCH_GIVE(QList<ChainMove> chain, moveChain(m_db, m_person, journey->id));
    if (chain.size() != 1 || chain.first().cause != MoveCause::Import)
        return Done{};
    ChainMove &entry = chain.first();
    const Calendar &calendar = m_db.calendar();
    const bool begins = entry.to == journey->stages.first().id && bought->id != entry.to;
    const bool later = entry.to == bought->id && calendar.moment(entry.at) > calendar.moment(first);
    if (!begins && !later)
        return Done{};
    entry.to = bought->id;
    entry.at = first;
    entry.rewritten = true;
    m_lastRank.clear();
    return joinMoves(writer, *journey, m_person, chain);
}

} // namespace vouch
