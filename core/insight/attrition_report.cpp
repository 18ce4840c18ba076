// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report_parts.h"
#include "core/insight/reports.h"
#include "core/insight/words.h"
#include "core/words/journeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

enum Fate { There, Stood, Entered, Stayed, MovedOn, MovedBack, LeftUs, NeverMoved };
constexpr std::size_t fates = 8;

struct Tally {
    std::array<qint64, fates> people{};
};

/// What became of a person after the last visit of a stage.
Fate fateOf(const WaysOut &out, const std::vector<int> &places, int from, int to)
{
    if (out.leads(from, to))
        return LeftUs;
    if (to < 0) // was lost before
        return MovedBack;
    const int before = places[std::size_t(from)];
    const int after = places[std::size_t(to)];
    if (before < 0) // back from a stage beside the way: judged by the order of the stages
        return to > from ? MovedOn : MovedBack;
    return after > before ? MovedOn : MovedBack;
}

/// What the report tells of each stage, in order. Without a beginning everybody there has entered.
std::vector<Fate> shownFates(const ReportSpec &spec)
{
    if (spec.from)
        return {Stood, Entered, There, Stayed, MovedOn, MovedBack, LeftUs, NeverMoved};
    return {Entered, Stayed, MovedOn, MovedBack, LeftUs, NeverMoved};
}

QList<Column> attritionColumns(const ReportSpec &spec)
{
    using Kind = Column::Kind;
    const std::array<Column, fates> all{
        column(u"people", QCoreApplication::translate("Insight", "There in the period"), Kind::Count),
        column(u"stood", QCoreApplication::translate("Insight", "There at the beginning"), Kind::Count),
        column(u"entered", QCoreApplication::translate("Insight", "Entered"), Kind::Count),
        column(u"stayed", QCoreApplication::translate("Insight", "Still there"), Kind::Count),
        column(u"moved_on", QCoreApplication::translate("Insight", "Moved on"), Kind::Count),
        column(u"moved_back", QCoreApplication::translate("Insight", "Back or on hold"), Kind::Count),
        column(u"left", QCoreApplication::translate("Insight", "Left or lost"), Kind::Count),
        column(u"never_moved", QCoreApplication::translate("Insight", "Never moved"), Kind::Count)};
    QList<Column> columns{column(u"stage", QCoreApplication::translate("Insight", "Stage"), Kind::Text)};
    for (const Fate fate : shownFates(spec))
        columns.append(all[fate]);
    return columns + shareColumns(QCoreApplication::translate("Insight", "Share that left"), u"attrition");
}

QString attritionFinding(const EventColumns &columns, const std::vector<Tally> &tallies,
                         const JourneyEvents &journey, qint64 people)
{
    if (people == 0)
        return emptyFinding();
    const auto rate = [&tallies](std::size_t stage) {
        return double(tallies[stage].people[LeftUs]) / double(tallies[stage].people[There]);
    };
    qint64 gone = 0;
    std::vector<std::size_t> worst;
    for (std::size_t stage = 0; stage < tallies.size(); ++stage) {
        const auto &counts = tallies[stage].people;
        gone += counts[LeftUs];
        if (counts[LeftUs] == 0 || counts[There] < fewestToCompare)
            continue;
        if (!worst.empty() && rate(stage) > rate(worst.front()))
            worst.clear();
        if (worst.empty() || rate(stage) == rate(worst.front()))
            worst.push_back(stage);
    }
    if (gone == 0)
        return saidOf(columns, QT_TRANSLATE_N_NOOP("Insight", "Nobody of %Ln people has left."),
                      QT_TRANSLATE_N_NOOP("Insight", "None of %Ln deals has left."), int(people));
    if (worst.empty())
        return fewFinding(saidOf(columns, QT_TRANSLATE_N_NOOP("Insight", "%n people have left or were lost"),
                                 QT_TRANSLATE_N_NOOP("Insight", "%n deals have left or were lost"),
                                 int(gone)));
    const auto &counts = tallies[worst.front()].people;
    if (worst.size() > 1) {
        QStringList names;
        for (const std::size_t stage : worst)
            names.append(journey.stages[stage].name);
        return QCoreApplication::translate("Insight", "The same share leaves from %1: %2.")
            .arg(andText(names), percentText(rate(worst.front())));
    }
    return saidOf(columns, QT_TRANSLATE_NOOP("Insight", "Most leave from %1: %2 of %3 people, %4."),
                  QT_TRANSLATE_NOOP("Insight", "Most leave from %1: %2 of %3 deals, %4."))
        .arg(journey.stages[worst.front()].name, numberText(counts[LeftUs]), numberText(counts[There]),
             intervalText(counts[LeftUs], counts[There]));
}

} // namespace

Result<ReportValue> attritionReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, journeyScope(columns, spec));
    const JourneyEvents &journey = *scope.journey;
    const WaysOut out(journey);
    const std::vector<int> places = placesOnTheWay(journey);
    std::vector<Tally> tallies(journey.stages.size());
    PeopleLists lists(scope, journey.stages.size() * fates);
    std::vector<std::int32_t> lastVisit(journey.stages.size());
    qint64 people = 0;
    qint64 open = 0;
    const auto count = [&](std::size_t stage, Fate fate, PersonIndex person) {
        ++tallies[stage].people[fate];
        lists.add(stage * fates + fate, person);
    };
    std::vector<bool> came(journey.stages.size());
    forEachWalk(scope, [&](const Walk &walk) {
        ++people;
        const std::span<const Step> steps = walk.stays();
        std::fill(lastVisit.begin(), lastVisit.end(), -1);
        std::fill(came.begin(), came.end(), false);
        const std::size_t before = walk.stood() >= 0 ? 1 : 0;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            if (steps[i].to < 0)
                continue;
            lastVisit[std::size_t(steps[i].to)] = std::int32_t(i);
            if (i >= before)
                came[std::size_t(steps[i].to)] = true;
        }
        for (std::size_t stage = 0; stage < lastVisit.size(); ++stage) {
            if (lastVisit[stage] < 0)
                continue;
            count(stage, There, walk.person);
            if (walk.stood() == std::int16_t(stage))
                count(stage, Stood, walk.person);
            if (came[stage])
                count(stage, Entered, walk.person);
            const auto next = std::size_t(lastVisit[stage]) + 1;
            if (next < steps.size()) {
                count(stage, fateOf(out, places, int(stage), steps[next].to), walk.person);
                continue;
            }
            count(stage, Stayed, walk.person);
            open += journey.stages[stage].meaning == keyOf(StageMeaning::Open) ? 1 : 0;
            if (walk.all.size() == 1)
                count(stage, NeverMoved, walk.person);
        }
    });

    ReportValue value;
    value.spec = scope.asked();
    value.title = saidOf(columns, QT_TRANSLATE_NOOP("Insight", "Who stays, goes on and goes: %1"),
                         QT_TRANSLATE_NOOP("Insight", "What stays, goes on and goes: %1"))
                      .arg(journey.name);
    value.definition = QCoreApplication::translate(
        "Insight",
        "People who were there in the period, at its beginning or by entering, are counted once per stage, "
        "by "
        "what happened after their last visit: still there; moved on to a stage further along; back to an "
        "earlier one or on hold; left, that is out of the journey or lost (who was lost already does not "
        "leave "
        "again). People there are the sum of these four. Never moved: still there, and it is the only stage "
        "they were ever on. Share that left = left / people there, with the 95 % interval of Wilson (1927); "
        "who is still there may yet go and is shown as immature.");
    value.n = people;
    value.immatureN = open;
    value.dataRevision = columns.dataRevision;
    value.columns = attritionColumns(spec);
    for (std::size_t stage = 0; stage < tallies.size(); ++stage) {
        QList<Cell> row{textCell(journey.stages[stage].name)};
        for (const Fate fate : shownFates(spec))
            row.append(lists.with(countCell(tallies[stage].people[fate]), stage * fates + fate));
        row += shareCells(tallies[stage].people[LeftUs], tallies[stage].people[There]);
        value.rows.append(row);
    }
    value.totals = {{u"journey"_s, journey.name}, {u"people"_s, people}};
    value.finding = attritionFinding(columns, tallies, journey, people);
    return value;
}

} // namespace vouch::insight
