// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report_parts.h"
#include "core/insight/stage_stays.h"
#include "core/insight/statistics.h"
#include "core/insight/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// Stays on one stage by whole days.
struct Stays {
    std::vector<std::uint32_t> ended;
    std::vector<std::uint32_t> open;
    qint64 endedCount = 0;
    qint64 openCount = 0;
    qint64 endedDays = 0;

    void add(qint64 days, bool isOpen)
    {
        constexpr qint64 longest = 110'000; // 300 years: no time read from a file is further apart
        const auto day = std::size_t(std::clamp<qint64>(days, 0, longest));
        std::vector<std::uint32_t> &counts = isOpen ? open : ended;
        if (counts.size() <= day)
            counts.resize(day + 1, 0);
        ++counts[day];
        (isOpen ? openCount : endedCount) += 1;
        endedDays += isOpen ? 0 : qint64(day);
    }

    std::optional<double> meanEnded() const
    {
        return endedCount > 0 ? std::optional(double(endedDays) / double(endedCount)) : std::nullopt;
    }

    /// Median of the stays that ended.
    std::optional<double> medianEnded() const
    {
        if (endedCount == 0)
            return std::nullopt;
        return (dayOf((endedCount - 1) / 2) + dayOf(endedCount / 2)) / 2;
    }

private:
    /// Days of the ended stay at `rank` (from 0) by length.
    double dayOf(qint64 rank) const
    {
        std::size_t day = 0;
        for (qint64 passed = ended[0]; passed <= rank; passed += ended[day])
            ++day;
        return double(day);
    }
};

QList<Column> timeColumns()
{
    using Kind = Column::Kind;
    return {
        column(u"stage", QCoreApplication::translate("Insight", "Stage"), Kind::Text),
        column(u"n", QCoreApplication::translate("Insight", "Visits"), Kind::Count),
        column(u"censored", QCoreApplication::translate("Insight", "Still open"), Kind::Count),
        column(u"median_days", QCoreApplication::translate("Insight", "Half are gone after (days)"),
               Kind::Days),
        column(u"p75_days", QCoreApplication::translate("Insight", "Three quarters after (days)"),
               Kind::Days),
        column(u"p90_days", QCoreApplication::translate("Insight", "Nine of ten after (days)"), Kind::Days),
        column(u"mean_completed_days", QCoreApplication::translate("Insight", "Mean of ended visits (days)"),
               Kind::Days),
        column(u"median_completed_days",
               QCoreApplication::translate("Insight", "Median of ended visits (days)"), Kind::Days),
        column(u"longest_days", QCoreApplication::translate("Insight", "Longest seen (days)"), Kind::Days)};
}

QList<Cell> cells(const QString &name, const Stays &stays)
{
    const Survival survival = Survival::ofDays(stays.ended, stays.open);
    const std::size_t longest = std::max(stays.ended.size(), stays.open.size());
    return {textCell(name),
            countCell(stays.endedCount + stays.openCount),
            countCell(stays.openCount),
            numberCell(survival.timeUntil(0.5)),
            numberCell(survival.timeUntil(0.75)),
            numberCell(survival.timeUntil(0.9)),
            numberCell(stays.meanEnded()),
            numberCell(stays.medianEnded()),
            numberCell(longest > 0 ? std::optional(double(longest - 1)) : std::nullopt)};
}

QString timeFinding(const EventColumns &columns, const QList<QList<Cell>> &rows)
{
    const QList<Cell> *slowest = nullptr;
    for (const QList<Cell> &row : rows) {
        if (row[3].number && (!slowest || *row[3].number > *(*slowest)[3].number))
            slowest = &row;
    }
    if (!slowest)
        return saidOf(
            columns,
            QT_TRANSLATE_NOOP(
                "Insight",
                "On no stage have half of the people moved on yet, so no typical time can be told."),
            QT_TRANSLATE_NOOP(
                "Insight",
                "On no stage have half of the deals moved on yet, so no typical time can be told."));
    QStringList equal;
    for (const QList<Cell> &row : rows) {
        if (row[3].number == (*slowest)[3].number)
            equal.append(row[0].text);
    }
    if (equal.size() > 1)
        return saidOf(columns,
                      QT_TRANSLATE_NOOP("Insight", "People wait equally long at %1: half are gone after %2."),
                      QT_TRANSLATE_NOOP("Insight", "Deals wait equally long at %1: half are gone after %2."))
            .arg(andText(equal), spanText(*(*slowest)[3].number));
    const auto days = [slowest](int column) {
        const std::optional<double> &number = (*slowest)[column].number;
        return number ? spanText(*number) : QString();
    };
    const int visits = int(*(*slowest)[1].number);
    if (!(*slowest)[4].number) {
        return saidOf(columns,
                      QT_TRANSLATE_N_NOOP(
                          "Insight",
                          "People wait longest at %1: half are gone after %2 (%Ln visits, %3 of them still "
                          "open)."),
                      QT_TRANSLATE_N_NOOP(
                          "Insight",
                          "Deals wait longest at %1: half are gone after %2 (%Ln visits, %3 of them still "
                          "open)."),
                      visits)
            .arg((*slowest)[0].text, days(3), numberText(qint64(*(*slowest)[2].number)));
    }
    return saidOf(columns,
                  QT_TRANSLATE_N_NOOP(
                      "Insight",
                      "People wait longest at %1: half are gone after %2, three quarters after %3 (%Ln "
                      "visits, %4 of them still open)."),
                  QT_TRANSLATE_N_NOOP(
                      "Insight",
                      "Deals wait longest at %1: half are gone after %2, three quarters after %3 (%Ln "
                      "visits, %4 of them still open)."),
                  visits)
        .arg((*slowest)[0].text, days(3), days(4), numberText(qint64(*(*slowest)[2].number)));
}

} // namespace

Result<ReportValue> timeInStageReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope found, journeyScope(columns, spec));
    const Scope &scope = found;
    const JourneyEvents &journey = *scope.journey;
    std::vector<Stays> stages(journey.stages.size());
    qint64 people = 0;
    const Calendar &calendar = scope.columns.calendar;
    const qint64 endDay = calendar.dayNumber(scope.end);
    PeopleLists open(scope, stages.size());
    forEachWalk(scope, [&](const Walk &walk) {
        const std::span<const Step> steps = walk.steps();
        const bool began = std::any_of(steps.begin(), steps.end(), [](const Step &s) { return s.to >= 0; });
        if (!began)
            return;
        ++people;
        qint64 day = calendar.dayNumber(steps.front().at);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            const bool isOpen = i + 1 == steps.size();
            const qint64 next = isOpen ? endDay : calendar.dayNumber(steps[i + 1].at);
            if (steps[i].to >= 0)
                stages[std::size_t(steps[i].to)].add(next - day, isOpen);
            day = next;
        }
        if (steps.back().to >= 0)
            open.add(std::size_t(steps.back().to), walk.person);
    });

    ReportValue value;
    value.spec = scope.asked();
    value.title = QCoreApplication::translate("Insight", "Time in stage: %1").arg(journey.name);
    value.definition =
        QCoreApplication::translate(
            "Insight",
            "A visit is one stay on one stage that began in the period, in calendar days (of %1) from entry "
            "to the "
            "next move. Open visits "
            "count as "
            "at least as long as they have lasted (Kaplan and Meier 1958): half are gone after the first day "
            "with S ≤ ½, "
            "nothing is shown where that is not reached. Means and medians of ended visits alone flatter.")
            .arg(zoneText(scope.columns));
    value.n = people;
    value.dataRevision = columns.dataRevision;
    value.columns = timeColumns();
    qint64 visits = 0;
    qint64 censored = 0;
    for (std::size_t i = 0; i < stages.size(); ++i) {
        QList<Cell> row = cells(journey.stages[i].name, stages[i]);
        row[2] = open.with(row[2], i);
        value.rows.append(row);
        visits += stages[i].endedCount + stages[i].openCount;
        censored += stages[i].openCount;
    }
    value.finding = people == 0 ? emptyFinding() : timeFinding(columns, value.rows);
    value.totals = {{u"journey"_s, journey.name}, {u"visits"_s, visits}, {u"censored"_s, censored}};
    if (spec.by == u"channel"_s || spec.by == u"owner"_s)
        value.totals.insert(u"log_rank"_s, logRankByStage(scope));
    return value;
}

} // namespace vouch::insight
