// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report_parts.h"
#include "core/insight/reports.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

enum Fate { Entered, Stayed, MovedOn, MovedBack, LeftUs, NeverMoved };
constexpr std::size_t fates = 6;

struct Tally {
    std::array<qint64, fates> people{};
};

/// What became of a person after the last visit of a stage.
Fate fateOf(const JourneyEvents &journey, const std::vector<int> &places, int from, int to)
{
    if (to < 0 || journey.stages[std::size_t(to)].meaning == u"lost"_s)
        return LeftUs;
    const int before = places[std::size_t(from)];
    const int after = places[std::size_t(to)];
    if (before < 0) // back from a stage beside the way: judged by the order of the stages
        return to > from ? MovedOn : MovedBack;
    return after > before ? MovedOn : MovedBack;
}

QList<Column> attritionColumns()
{
    using Kind = Column::Kind;
    return QList<Column>{
               column(u"stage", QCoreApplication::translate("Insight", "Stage"), Kind::Text),
               column(u"entered", QCoreApplication::translate("Insight", "Entered"), Kind::Count),
               column(u"stayed", QCoreApplication::translate("Insight", "Still there"), Kind::Count),
               column(u"moved_on", QCoreApplication::translate("Insight", "Moved on"), Kind::Count),
               column(u"moved_back", QCoreApplication::translate("Insight", "Back or on hold"), Kind::Count),
               column(u"left", QCoreApplication::translate("Insight", "Left"), Kind::Count),
               column(u"never_moved", QCoreApplication::translate("Insight", "Never moved"), Kind::Count)} +
           shareColumns(QCoreApplication::translate("Insight", "Share that left"), u"attrition");
}

} // namespace

Result<ReportValue> attritionReport(const EventColumns &columns, const ReportSpec &spec)
{
    const Result<Scope> scope = journeyScope(columns, spec);
    if (!scope)
        return scope.error();
    const JourneyEvents &journey = *scope->journey;
    const std::vector<int> places = placesOnTheWay(journey);
    std::vector<Tally> tallies(journey.stages.size());
    PeopleLists lists(*scope, journey.stages.size() * fates);
    std::vector<std::int32_t> lastVisit(journey.stages.size());
    qint64 people = 0;
    qint64 open = 0;
    const auto count = [&](std::size_t stage, Fate fate, PersonIndex person) {
        ++tallies[stage].people[fate];
        lists.add(stage * fates + fate, person);
    };
    forEachWalk(*scope, [&](PersonIndex person, std::span<const Step> steps) {
        ++people;
        std::fill(lastVisit.begin(), lastVisit.end(), -1);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            if (steps[i].to >= 0)
                lastVisit[std::size_t(steps[i].to)] = std::int32_t(i);
        }
        for (std::size_t stage = 0; stage < lastVisit.size(); ++stage) {
            if (lastVisit[stage] < 0)
                continue;
            count(stage, Entered, person);
            const auto next = std::size_t(lastVisit[stage]) + 1;
            if (next < steps.size()) {
                count(stage, fateOf(journey, places, int(stage), steps[next].to), person);
                continue;
            }
            count(stage, Stayed, person);
            open += journey.stages[stage].meaning == u"open"_s ? 1 : 0;
            if (steps.size() == 1)
                count(stage, NeverMoved, person);
        }
    });

    ReportValue value;
    value.spec = scope->asked();
    value.title = QCoreApplication::translate("Insight", "Who stays, goes on and goes: %1").arg(journey.name);
    value.definition = QCoreApplication::translate(
        "Insight",
        "People are counted once per stage, by what happened after their last visit: still there; moved on "
        "to a stage further along; back to an earlier one or on hold; left, that is out of the journey or "
        "lost. Entered is the sum of these four. Never moved: still there, and it is the only stage they "
        "were ever on. Share that left = left / entered, with the 95 % interval of Wilson (1927); who is "
        "still there may yet go and is shown as immature.");
    value.n = people;
    value.immatureN = open;
    value.dataRevision = columns.dataRevision;
    value.columns = attritionColumns();
    std::optional<std::size_t> worst;
    const auto rate = [&tallies](std::size_t stage) {
        return double(tallies[stage].people[LeftUs]) / double(tallies[stage].people[Entered]);
    };
    for (std::size_t stage = 0; stage < tallies.size(); ++stage) {
        QList<Cell> row{textCell(journey.stages[stage].name)};
        for (std::size_t fate = 0; fate < fates; ++fate)
            row.append(lists.with(countCell(tallies[stage].people[fate]), stage * fates + fate));
        row += shareCells(tallies[stage].people[LeftUs], tallies[stage].people[Entered]);
        value.rows.append(row);
        if (tallies[stage].people[LeftUs] > 0 && (!worst || rate(stage) > rate(*worst)))
            worst = stage;
    }
    value.totals = {{u"journey"_s, journey.name}, {u"people"_s, people}};
    if (people == 0)
        value.finding = emptyFinding();
    else if (!worst)
        value.finding =
            QCoreApplication::translate("Insight", "Nobody of %1 people has left.").arg(numberText(people));
    else
        value.finding =
            QCoreApplication::translate("Insight", "Most leave from %1: %2 of %3 people, %4.")
                .arg(journey.stages[*worst].name, numberText(tallies[*worst].people[LeftUs]),
                     numberText(tallies[*worst].people[Entered]),
                     intervalText(tallies[*worst].people[LeftUs], tallies[*worst].people[Entered]));
    return value;
}

} // namespace vouch::insight
