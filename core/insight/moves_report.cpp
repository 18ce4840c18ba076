// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/scope.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

enum class Kind { Entry, Forward, Skip, Back, Lap, Lost, Hold, Exit };
constexpr std::size_t kindCount = 8;

QString kindKey(Kind kind)
{
    static const QStringList keys{u"entry"_s, u"forward"_s, u"skip"_s, u"back"_s,
                                  u"lap"_s,   u"lost"_s,    u"hold"_s, u"exit"_s};
    return keys[int(kind)];
}

/// All moves from one stage to another (−1: outside).
struct Arc {
    qint64 moves = 0;
    qint64 people = 0;
    std::uint32_t lastRound = 0; ///< the last person counted
};

class Classifier
{
public:
    explicit Classifier(const JourneyEvents &journey)
        : m_journey(journey)
        , m_places(placesOnTheWay(journey))
        , m_reentry(journey.stages.size(), false)
    {
        for (const std::int16_t stage : journey.reentry) {
            if (stage >= 0 && std::size_t(stage) < m_reentry.size())
                m_reentry[std::size_t(stage)] = true;
        }
        for (std::size_t i = journey.stages.size(); i-- > 0;) {
            if (journey.stages[i].meaning == u"purchase"_s)
                m_firstPurchase = int(i);
        }
    }

    Kind of(int from, int to) const
    {
        if (to < 0)
            return Kind::Exit;
        if (m_places[std::size_t(to)] < 0)
            return m_journey.stages[std::size_t(to)].meaning == u"lost"_s ? Kind::Lost : Kind::Hold;
        if (from < 0)
            return Kind::Entry;
        const int before = m_places[std::size_t(from)];
        const int after = m_places[std::size_t(to)];
        if (before < 0) // back from a stage beside the way: judged by the order of the stages
            return to > from ? Kind::Forward : Kind::Back;
        if (after == before + 1)
            return Kind::Forward;
        if (after > before)
            return Kind::Skip;
        // As classifyMove() has it: a lap begins only once somebody has been through.
        const bool through = m_firstPurchase < 0 || from >= m_firstPurchase;
        return m_reentry[std::size_t(to)] && through && m_journey.shape == u"loop"_s ? Kind::Lap : Kind::Back;
    }

private:
    const JourneyEvents &m_journey;
    std::vector<int> m_places;
    int m_firstPurchase = -1;
    std::vector<bool> m_reentry;
};

struct Moves {
    PeopleLists lists;     ///< per arc
    std::vector<Arc> arcs; ///< (from + 1) · (stages + 1) + to + 1
    qint64 people = 0;
};

Moves collect(const Scope &scope)
{
    const std::size_t width = scope.journey->stages.size() + 1;
    Moves moves{PeopleLists(scope, width * width), std::vector<Arc>(width * width)};
    forEachWalk(scope, [&](PersonIndex person, std::span<const Step> steps) {
        ++moves.people;
        int standing = -1;
        for (const Step &step : steps) {
            const std::size_t index = std::size_t(standing + 1) * width + std::size_t(step.to + 1);
            Arc &arc = moves.arcs[index];
            ++arc.moves;
            if (arc.lastRound != std::uint32_t(moves.people)) {
                arc.lastRound = std::uint32_t(moves.people);
                ++arc.people;
                moves.lists.add(index, person);
            }
            standing = step.to;
        }
    });
    return moves;
}

QList<Column> moveColumns()
{
    using Is = Column::Kind;
    return {column(u"kind", QCoreApplication::translate("Insight", "Kind"), Is::Text),
            column(u"from", QCoreApplication::translate("Insight", "From"), Is::Text),
            column(u"to", QCoreApplication::translate("Insight", "To"), Is::Text),
            column(u"people", QCoreApplication::translate("Insight", "People"), Is::Count),
            column(u"moves", QCoreApplication::translate("Insight", "Moves"), Is::Count),
            column(u"share", QCoreApplication::translate("Insight", "Share of this kind"), Is::Share)};
}

} // namespace

Result<ReportValue> movesReport(const EventColumns &columns, const ReportSpec &spec)
{
    const Result<Scope> scope = journeyScope(columns, spec);
    if (!scope)
        return scope.error();
    const JourneyEvents &journey = *scope->journey;
    Moves moves = collect(*scope);
    const Classifier classify(journey);
    const int width = int(journey.stages.size()) + 1;

    std::array<qint64, kindCount> counts{};
    std::vector<std::size_t> used;
    const auto kindOf = [&](std::size_t arc) {
        return classify.of(int(arc) / width - 1, int(arc) % width - 1);
    };
    for (std::size_t arc = 0; arc < moves.arcs.size(); ++arc) {
        if (moves.arcs[arc].moves == 0)
            continue;
        used.push_back(arc);
        counts[std::size_t(kindOf(arc))] += moves.arcs[arc].moves;
    }
    std::stable_sort(used.begin(), used.end(), [&moves](std::size_t a, std::size_t b) {
        return moves.arcs[a].people > moves.arcs[b].people;
    });

    ReportValue value;
    value.spec = scope->asked();
    value.title = QCoreApplication::translate("Insight", "Moves: %1").arg(journey.name);
    value.definition = QCoreApplication::translate(
        "Insight", "Moves between stages on the way: forward to the next stage, skip over at least one, "
                   "back, lap (back to where "
                   "the loop begins again). Directness = forward / these moves, likewise skip and back rate. "
                   "Entries, exits and "
                   "moves to lost or on-hold stages are listed apart. People are counted once per arc.");
    value.n = moves.people;
    value.dataRevision = columns.dataRevision;
    value.columns = moveColumns();
    const auto name = [&journey](int stage) {
        return stage < 0 ? QCoreApplication::translate("Insight", "Outside", "not on the journey")
                         : journey.stages[std::size_t(stage)].name;
    };
    for (const std::size_t arc : used) {
        const Kind kind = kindOf(arc);
        const Arc &found = moves.arcs[arc];
        value.rows.append({textCell(kindKey(kind)), textCell(name(int(arc) / width - 1)),
                           textCell(name(int(arc) % width - 1)),
                           moves.lists.with(countCell(found.people), arc), countCell(found.moves),
                           numberCell(double(found.moves) / double(counts[std::size_t(kind)]))});
    }
    const auto countOf = [&counts](Kind kind) { return counts[std::size_t(kind)]; };
    const qint64 all =
        countOf(Kind::Forward) + countOf(Kind::Skip) + countOf(Kind::Back) + countOf(Kind::Lap);
    const auto rate = [&](Kind kind) {
        return all > 0 ? QJsonValue(double(countOf(kind)) / double(all)) : QJsonValue();
    };
    value.totals = {{u"journeys"_s, moves.people},          {u"moves"_s, all},
                    {u"directness"_s, rate(Kind::Forward)}, {u"skip_rate"_s, rate(Kind::Skip)},
                    {u"back_rate"_s, rate(Kind::Back)},     {u"laps"_s, countOf(Kind::Lap)},
                    {u"entries"_s, countOf(Kind::Entry)},   {u"lost"_s, countOf(Kind::Lost)},
                    {u"exits"_s, countOf(Kind::Exit)}};
    value.finding =
        all == 0 ? emptyFinding()
                 : QCoreApplication::translate(
                       "Insight", "Of %1 moves, %2 went to the next stage, %3 skipped a stage, %4 went "
                                  "back and %5 began another lap.")
                       .arg(numberText(all), percentText(double(countOf(Kind::Forward)) / double(all)),
                            percentText(double(countOf(Kind::Skip)) / double(all)),
                            percentText(double(countOf(Kind::Back)) / double(all)),
                            percentText(double(countOf(Kind::Lap)) / double(all)));
    return value;
}

} // namespace vouch::insight
