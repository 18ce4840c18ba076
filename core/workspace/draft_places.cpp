// SPDX-License-Identifier: GPL-3.0-or-later
// DraftApplier: journeys: the visits that a file tells of, and a place for new people.
#include "core/journeys/rank.h"
#include "core/store/journey_rows.h"
#include "core/workspace/draft_applier.h"
#include "core/workspace/draft_statements.h"
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
    Result<QList<Journey>> journeys = vouch::loadJourneys(m_db);
    if (!journeys)
        return journeys.error();
    m_journeys = std::move(*journeys);
    m_journeysKnown = true;
    return Done{};
}

Result<const Journey *> DraftApplier::journeyOf(const QString &key)
{
    VOUCH_TRY(loadJourneys());
    for (const Journey &journey : std::as_const(m_journeys)) {
        if (journey.key == key)
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
    if (!options.journey.isEmpty())
        return journeyOf(options.journey);
    VOUCH_TRY(loadJourneys());
    for (const Journey &journey : std::as_const(m_journeys)) {
        if (!journey.stages.isEmpty())
            return &journey;
    }
    return static_cast<const Journey *>(nullptr);
}

Status DraftApplier::ensureJourney(Writer &writer, const QString &key, const QString &name,
                                   const QStringList &stages, const QStringList &won, const QStringList &lost)
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
        for (const QString &stageName : stages) {
            if (journey.stageByName(stageName))
                continue;
            Result<Stage> added =
                insertStage(writer, journey.id, makeStage(stageName, int(journey.stages.size())));
            if (!added)
                return added.error();
            journey.stages.append(*added);
        }
        return Done{};
    }
    Journey journey;
    journey.key = key;
    journey.name = name;
    journey.shape = JourneyShape::Funnel;
    for (const QString &stageName : stages)
        journey.stages.append(makeStage(stageName, int(journey.stages.size())));
    Result<Journey> made = insertJourney(writer, journey);
    if (!made)
        return made.error();
    m_journeys.append(*made);
    return Done{};
}

Result<QString> DraftApplier::nextRank(StageId stage)
{
    QString last = m_lastRank.value(stage.value);
    if (last.isEmpty()) {
        m_sql->lastRank.bind(1, stage.value);
        if (m_sql->lastRank.next())
            last = m_sql->lastRank.text(0);
        m_sql->lastRank.reset();
        if (m_sql->lastRank.failed())
            return m_sql->lastRank.error();
    }
    const QString next = last.isEmpty() ? rank::first() : rank::after(last);
    m_lastRank.insert(stage.value, next);
    return next;
}

/// Writes one transition and the placement that follows from it. `to` null leaves the journey.
Status DraftApplier::addTransition(Writer &writer, const Journey &journey, const Stage *from, const Stage *to,
                                   const When &at, const VisitDraft &visit, Counts &counts)
{
    RawStatement &insert = m_sql->transitionInsert;
    insert.bind(1, m_person.value).bind(2, journey.id.value).bind(3, from ? from->id.value : 0);
    insert.bind(4, to ? to->id.value : 0).bind(5, at.at).bind(6, writer.now).bind(7, writer.actor);
    insert.bind(8, visit.reason).bind(9, visit.competitor).bind(10, qint64(at.dayOnly));
    const Result<qint64> done = insert.run();
    if (!done)
        return done.error();
    ++counts.transitions;
    return Done{};
}

Result<bool> DraftApplier::addVisits(Writer &writer, const Draft &draft, const ImportOptions &options,
                                     Counts &counts)
{
    if (draft.visits.isEmpty())
        return false;
    const Result<const Journey *> found =
        journeyOf(draft.journeyKey.isEmpty() ? options.journey : draft.journeyKey);
    if (!found)
        return found.error();
    const Journey &journey = **found;

    // What is known already: the last stage and time, and the visits themselves, so that reading a file again
    // adds nothing.
    const Calendar &calendar = m_db.calendar();
    QSet<std::pair<qint64, Millis>> known; // stage and time as stored
    const Stage *current = nullptr;
    Millis enteredAt = std::numeric_limits<Millis>::min(); // to compare with
    When entered;
    RawStatement &transitions = m_sql->transitions;
    transitions.bind(1, m_person.value).bind(2, journey.id.value);
    while (transitions.next()) {
        known.insert({transitions.integer(0), transitions.integer(1)});
        if (transitions.integer(2) == 0)
            continue; // corrected since
        current = transitions.isNull(0) ? nullptr : journey.stage(StageId(transitions.integer(0)));
        When when(transitions.integer(1));
        when.dayOnly = transitions.integer(3) != 0;
        enteredAt = calendar.moment(when);
    }
    if (transitions.failed())
        return transitions.error();

    const Stage *before = current;
    bool added = false;
    qint64 laps = 0;
    const auto countRow = [&](qint64 Counts::*counter) {
        if (draft.countVisits)
            ++(counts.*counter);
    };
    for (const VisitDraft &visit : draft.visits) {
        const Stage *to = visit.exit ? nullptr : journey.stageByName(visit.stage);
        if (!visit.exit && !to)
            return Error{Error::Kind::Invalid,
                         QCoreApplication::translate(
                             "Import", "The journey “%1” has no stage “%2”. Add the stage, or correct "
                                       "the file.")
                             .arg(journey.name, visit.stage),
                         {}};
        const bool repeats = to == current;
        When when(visit.at);
        when.dayOnly = visit.dayOnly;
        const Millis moment = calendar.moment(when);
        if (repeats || moment < enteredAt || known.contains({to ? to->id.value : 0, visit.at})) {
            countRow(&Counts::skipped);
            continue;
        }
        VOUCH_TRY(addTransition(writer, journey, current, to, when, visit, counts));
        if (to && classifyMove(journey, current ? current->id : StageId(), to->id) == MoveKind::Lap)
            ++laps;
        current = to;
        enteredAt = moment;
        entered = when;
        added = true;
        countRow(&Counts::created);
    }
    if (draft.countVisits && counts.skipped > 0)
        counts.reason = QCoreApplication::translate("Import", "These rows change no stage.");
    if (!added)
        return false;
    if (!current) {
        if (before) {
            const Result<qint64> gone =
                m_sql->placementDelete.bind(1, m_person.value).bind(2, journey.id.value).run();
            if (!gone)
                return gone.error();
        }
        return true;
    }
    const Result<QString> place = nextRank(current->id);
    if (!place)
        return place.error();
    RawStatement &set = m_sql->placementSet;
    set.bind(1, m_person.value).bind(2, journey.id.value).bind(3, current->id.value).bind(4, *place);
    set.bind(5, entered.at).bind(6, laps).bind(7, writer.id.value).bindNull(8);
    if (entered.dayOnly)
        set.bind(8, 1);
    const Result<qint64> done = set.run();
    if (!done)
        return done.error();
    return true;
}

Status DraftApplier::placeNewPerson(Writer &writer, const Draft &draft, const ImportOptions &options,
                                    Counts &counts)
{
    const Result<const Journey *> found = targetJourney(options);
    if (!found)
        return found.error();
    const Journey *journey = *found;
    if (!journey || journey->stages.isEmpty())
        return Done{};
    const QString &visited = draft.journeyKey.isEmpty() ? options.journey : draft.journeyKey;
    if (!draft.visits.isEmpty() && (options.journey.isEmpty() || visited == journey->key))
        return Done{};
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
            first = purchase.at;
            first.dayOnly = purchase.dayOnly;
        }
        if (const Stage *bought = journey->stageByMilestone(Milestone::Bought); first.at != 0 && bought) {
            stage = bought;
            at = first;
        }
    }
    VOUCH_TRY(addTransition(writer, *journey, nullptr, stage, at, {}, counts));
    const Result<QString> place = nextRank(stage->id);
    if (!place)
        return place.error();
    RawStatement &set = m_sql->placementInsert;
    set.bind(1, m_person.value).bind(2, journey->id.value).bind(3, stage->id.value).bind(4, *place);
    set.bind(5, at.at).bind(6, qint64(0)).bind(7, writer.id.value);
    const Result<qint64> done = set.bind(8, qint64(at.dayOnly)).run();
    return done ? Status(Done{}) : Status(done.error());
}

} // namespace vouch
