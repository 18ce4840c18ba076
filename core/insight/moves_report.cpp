// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/move_kinds.h"
#include "core/insight/report_parts.h"
#include "core/insight/words.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// All moves from one stage to another (−1: outside).
struct Arc {
    qint64 moves = 0;
    qint64 people = 0;
    std::uint32_t lastRound = 0; ///< the last person counted
};

struct Moves {
    PeopleLists lists;                ///< per arc
    std::vector<Arc> arcs;            ///< (from + 1) · (stages + 1) + to + 1
    std::vector<PeopleTally> kinds;   ///< by MoveIs
    std::vector<PeopleTally> entries; ///< by stage
    PeopleTally looped;               ///< people who came to one stage at least twice
    qint64 people = 0;
    qint64 returns = 0; ///< entries of people who had left before
};

Moves collect(const Scope &scope)
{
    const std::size_t width = scope.journey->stages.size() + 1;
    const MoveClassifier classify(*scope.journey);
    Moves moves{PeopleLists(scope, width * width), std::vector<Arc>(width * width),
                std::vector<PeopleTally>(moveKindCount, PeopleTally(scope)),
                std::vector<PeopleTally>(width, PeopleTally(scope)), PeopleTally(scope)};
    std::vector<std::uint32_t> seen(width, 0);
    forEachWalk(scope, [&](const Walk &walk) {
        if (!walk.moved())
            return;
        const PersonIndex person = walk.person;
        ++moves.people;
        const auto round = std::uint32_t(moves.people);
        int standing = walk.stood();
        // Where they were last, also if they had left before the period.
        std::int16_t last = standing >= 0    ? std::int16_t(standing)
                            : walk.first > 1 ? walk.all[walk.first - 2].to
                                             : std::int16_t(-1);
        if (standing >= 0)
            seen[std::size_t(standing)] = round;
        bool loop = false;
        for (const Step &step : walk.steps()) {
            const std::size_t index = std::size_t(standing + 1) * width + std::size_t(step.to + 1);
            Arc &arc = moves.arcs[index];
            ++arc.moves;
            moves.kinds[std::size_t(classify.of(standing, step.to))].add(person);
            if (standing < 0)
                moves.entries[std::size_t(step.to)].add(person);
            if (arc.lastRound != round) {
                arc.lastRound = round;
                ++arc.people;
                moves.lists.add(index, person);
            }
            moves.returns += standing < 0 && last >= 0 ? 1 : 0;
            standing = step.to;
            if (step.to < 0 || step.to == last)
                continue; // repeats are collapsed, as in the report paths
            std::uint32_t &stamp = seen[std::size_t(step.to)];
            loop |= stamp == round;
            stamp = round;
            last = step.to;
        }
        if (loop)
            moves.looped.add(person);
    });
    return moves;
}

QList<Column> moveColumns(const EventColumns &columns)
{
    using Is = Column::Kind;
    return {
        column(u"kind", QCoreApplication::translate("Insight", "Kind"), Is::Text),
        column(u"from", QCoreApplication::translate("Insight", "From"), Is::Text),
        column(u"to", QCoreApplication::translate("Insight", "To"), Is::Text),
        peopleColumn(columns),
        column(u"moves", QCoreApplication::translate("Insight", "Moves"), Is::Count),
        column(u"share", QCoreApplication::translate("Insight", "Share of this kind"), Is::Share),
        column(u"probability", QCoreApplication::translate("Insight", "Probability from here"), Is::Share),
        column(u"low", QCoreApplication::translate("Insight", "95 % from"), Is::Share),
        column(u"high", QCoreApplication::translate("Insight", "95 % to"), Is::Share)};
}

/// Where people come in, or where they go out of, as shares of all entries or exits.
QJsonArray mix(const Moves &moves, const JourneyEvents &journey, bool entries)
{
    const std::size_t width = journey.stages.size() + 1;
    qint64 all = 0;
    const auto arcOf = [&](std::size_t stage) -> const Arc & {
        return moves.arcs[entries ? stage + 1 : (stage + 1) * width];
    };
    for (std::size_t stage = 0; stage + 1 < width; ++stage)
        all += arcOf(stage).moves;
    QJsonArray list;
    for (std::size_t stage = 0; stage + 1 < width; ++stage) {
        const Arc &arc = arcOf(stage);
        if (arc.moves == 0)
            continue;
        const Interval interval = wilson(arc.moves, all);
        list.append(QJsonObject{{u"stage"_s, journey.stages[stage].name},
                                {u"people"_s, arc.people},
                                {u"moves"_s, arc.moves},
                                {u"share"_s, double(arc.moves) / double(all)},
                                {u"low"_s, interval.low},
                                {u"high"_s, interval.high}});
    }
    return list;
}

/// Moves by kind, where people come in, and who goes round: what a chart shows.
QList<ReportPart> partsOf(const EventColumns &columns, const Moves &moves, const JourneyEvents &journey)
{
    const QString times = QCoreApplication::translate("Insight", "Moves");
    ReportPart kinds = sharesPart(columns, u"kinds"_s,
                                  saidOf(columns, QT_TRANSLATE_NOOP("Insight", "How people move on"),
                                         QT_TRANSLATE_NOOP("Insight", "How deals move on")),
                                  QCoreApplication::translate("Insight", "Kind"), times);
    constexpr std::array onTheWay{MoveIs::Forward, MoveIs::Skip, MoveIs::Back, MoveIs::Lap};
    qint64 all = 0;
    for (const MoveIs kind : onTheWay)
        all += moves.kinds[std::size_t(kind)].times();
    for (const MoveIs kind : onTheWay)
        addShare(kinds, keyOf(kind), moves.kinds[std::size_t(kind)], all);
    ReportPart entries = sharesPart(columns, u"entries"_s,
                                    saidOf(columns, QT_TRANSLATE_NOOP("Insight", "Where people come in"),
                                           QT_TRANSLATE_NOOP("Insight", "Where deals come in")),
                                    QCoreApplication::translate("Insight", "Stage"), times);
    qint64 entered = 0; // also those who came straight to a stage beside the way
    for (const PeopleTally &entry : moves.entries)
        entered += entry.times();
    for (std::size_t stage = 0; stage < journey.stages.size(); ++stage) {
        if (moves.entries[stage].times() > 0)
            addShare(entries, journey.stages[stage].name, moves.entries[stage], entered);
    }
    ReportPart rounds =
        sharesPart(columns, u"rounds"_s,
                   saidOf(columns, QT_TRANSLATE_NOOP("Insight", "Who goes round"),
                          QT_TRANSLATE_NOOP("Insight", "What goes round")),
                   QCoreApplication::translate("Insight", "Kind"), peopleColumn(columns).title);
    addShare(rounds, QCoreApplication::translate("Insight", "came to a stage twice or more"), moves.looped,
             moves.people);
    return {kinds, entries, rounds};
}

} // namespace

Result<ReportValue> movesReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, journeyScope(columns, spec));
    const JourneyEvents &journey = *scope.journey;
    Moves moves = collect(scope);
    const MoveClassifier classify(journey);
    const int width = int(journey.stages.size()) + 1;

    std::array<qint64, moveKindCount> counts{};
    std::vector<qint64> leaving(std::size_t(width), 0); ///< per stage, all moves away from it
    std::vector<std::size_t> used;
    const auto kindOf = [&](std::size_t arc) {
        return classify.of(int(arc) / width - 1, int(arc) % width - 1);
    };
    for (std::size_t arc = 0; arc < moves.arcs.size(); ++arc) {
        if (moves.arcs[arc].moves == 0)
            continue;
        used.push_back(arc);
        counts[std::size_t(kindOf(arc))] += moves.arcs[arc].moves;
        leaving[arc / std::size_t(width)] += moves.arcs[arc].moves;
    }
    std::stable_sort(used.begin(), used.end(), [&moves](std::size_t a, std::size_t b) {
        return moves.arcs[a].people > moves.arcs[b].people;
    });

    ReportValue value;
    value.spec = scope.asked();
    value.title = QCoreApplication::translate("Insight", "Moves: %1").arg(journey.name);
    value.definition = QCoreApplication::translate(
        "Insight",
        "The moves made in the period; the first one of somebody who stood on a stage before leads "
        "on from there and is no entry. Moves between stages on the way: forward to the next stage, skip "
        "over at least one, "
        "back, lap (back to where "
        "the loop begins again). Directness = forward / these moves, likewise skip and back rate. "
        "Entries, exits and "
        "moves to lost or on-hold stages are listed apart. People are counted once per arc. "
        "Probability from here: P(a→b) = N_ab / Σ N_ax over all moves away from a, leaving "
        "included (Markov "
        "estimate), with its Wilson 95 % interval. Loop rate: people who were on one stage twice "
        "or more, that on which the period found them included / people who moved.");
    value.n = moves.people;
    value.dataRevision = columns.dataRevision;
    value.columns = moveColumns(columns);
    value.parts = partsOf(columns, moves, journey);
    const auto name = [&journey](int stage) {
        return stage < 0 ? QCoreApplication::translate("Insight", "Outside", "not on the journey")
                         : journey.stages[std::size_t(stage)].name;
    };
    QJsonArray positions;
    for (const std::size_t arc : used) {
        const MoveIs kind = kindOf(arc);
        const Arc &found = moves.arcs[arc];
        const qint64 away = leaving[arc / std::size_t(width)];
        const Interval interval = wilson(found.moves, away);
        const int from = int(arc) / width - 1;
        const int to = int(arc) % width - 1;
        value.rows.append({textCell(keyOf(kind)), textCell(name(from)), textCell(name(to)),
                           moves.lists.with(countCell(found.people), arc), countCell(found.moves),
                           numberCell(double(found.moves) / double(counts[std::size_t(kind)])),
                           numberCell(double(found.moves) / double(away)), numberCell(interval.low),
                           numberCell(interval.high)});
        positions.append(QJsonArray{from, to});
    }
    const auto countOf = [&counts](MoveIs kind) { return counts[std::size_t(kind)]; };
    const qint64 all =
        countOf(MoveIs::Forward) + countOf(MoveIs::Skip) + countOf(MoveIs::Back) + countOf(MoveIs::Lap);
    const auto rate = [&](MoveIs kind) {
        return all > 0 ? QJsonValue(double(countOf(kind)) / double(all)) : QJsonValue();
    };
    value.totals = {{u"journeys"_s, moves.people},
                    {u"moves"_s, all},
                    {u"directness"_s, rate(MoveIs::Forward)},
                    {u"skip_rate"_s, rate(MoveIs::Skip)},
                    {u"back_rate"_s, rate(MoveIs::Back)},
                    {u"lap_rate"_s, rate(MoveIs::Lap)},
                    {u"laps"_s, countOf(MoveIs::Lap)},
                    {u"loop_rate"_s, moves.people > 0
                                         ? QJsonValue(double(moves.looped.times()) / double(moves.people))
                                         : QJsonValue()},
                    {u"entries"_s, countOf(MoveIs::Entry)},
                    {u"returns"_s, moves.returns},
                    {u"lost"_s, countOf(MoveIs::Lost)},
                    {u"exits"_s, countOf(MoveIs::Exit)},
                    {u"entry_mix"_s, mix(moves, journey, true)},
                    {u"exit_mix"_s, mix(moves, journey, false)},
                    {u"positions"_s, positions}}; // of each row's stages in the journey, −1: outside
    value.finding = all == 0 ? emptyFinding()
                             : QCoreApplication::translate(
                                   "Insight",
                                   "Of %Ln moves, %1 went to the next stage, %2 skipped a stage, %3 went "
                                   "back and %4 began another lap.",
                                   nullptr, int(all))
                                   .arg(percentText(double(countOf(MoveIs::Forward)) / double(all)),
                                        percentText(double(countOf(MoveIs::Skip)) / double(all)),
                                        percentText(double(countOf(MoveIs::Back)) / double(all)),
                                        percentText(double(countOf(MoveIs::Lap)) / double(all)));
    return value;
}

} // namespace vouch::insight
