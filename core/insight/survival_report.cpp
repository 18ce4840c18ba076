// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/move_kinds.h"
#include "core/insight/report_parts.h"
#include "core/insight/stage_stays.h"
#include "core/insight/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <functional>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

constexpr std::size_t maxGroups = 7; ///< curves of one chart that can be told apart; the rest is Others
constexpr std::size_t maxWays = 5;

/// All visits of one curve, counted by whole days: there are few days and many visits.
struct Curve {
    QString stage, group;
    std::vector<std::uint32_t> ended = {}, open = {};            ///< visits by how many days they lasted
    std::vector<std::pair<double, PersonIndex>> openVisits = {}; ///< how long, who; if people are asked for
    qint64 count = 0;

    void add(const StageStay &stay, bool withPeople)
    {
        std::vector<std::uint32_t> &days = stay.open ? open : ended;
        const auto day = std::size_t(stay.days);
        if (day >= days.size())
            days.resize(day + 1, 0);
        ++days[day];
        ++count;
        if (stay.open && withPeople)
            openVisits.emplace_back(stay.days, stay.person);
    }
    void add(const Curve &other)
    {
        const auto sum = [](std::vector<std::uint32_t> &into, const std::vector<std::uint32_t> &from) {
            into.resize(std::max(into.size(), from.size()), 0);
            std::transform(from.begin(), from.end(), into.begin(), into.begin(), std::plus<>());
        };
        sum(ended, other.ended);
        sum(open, other.open);
        openVisits.insert(openVisits.end(), other.openVisits.begin(), other.openVisits.end());
        count += other.count;
    }
    std::size_t days() const { return std::max({ended.size(), open.size(), std::size_t(1)}); }
    qint64 endedOn(std::size_t day) const { return day < ended.size() ? ended[day] : 0; }
    qint64 openOn(std::size_t day) const { return day < open.size() ? open[day] : 0; }
    qint64 stillOpen() const { return std::accumulate(open.begin(), open.end(), qint64(0)); }
    Survival survival() const { return Survival::ofDays(ended, open); }
};

QList<Column> survivalColumns()
{
    using Is = Column::Kind;
    return {
        column(u"stage", QCoreApplication::translate("Insight", "Stage"), Is::Text),
        column(u"group", QCoreApplication::translate("Insight", "Group"), Is::Text),
        column(u"day", QCoreApplication::translate("Insight", "Day"), Is::Count),
        column(u"at_risk", QCoreApplication::translate("Insight", "Visits that lasted so long"), Is::Count),
        column(u"ended", QCoreApplication::translate("Insight", "Ended on this day"), Is::Count),
        column(u"censored", QCoreApplication::translate("Insight", "Open since so many days"), Is::Count),
        column(u"share", QCoreApplication::translate("Insight", "Share still there"), Is::Share),
        column(u"low", QCoreApplication::translate("Insight", "95 % from"), Is::Share),
        column(u"high", QCoreApplication::translate("Insight", "95 % to"), Is::Share),
        column(u"waiting", QCoreApplication::translate("Insight", "There now, for at least so long"),
               Is::Count)};
}

void addCurve(ReportValue &value, QJsonArray &curves, const Curve &curve, const Scope &scope)
{
    const Survival survival = curve.survival();
    const std::optional<double> half = survival.timeUntil(0.5);
    const Cell stage = textCell(curve.stage), group = textCell(curve.group);
    const qint64 censored = curve.stillOpen();
    qint64 atRisk = curve.count;
    qint64 waiting = censored; // open visits that have lasted at least until the row's day
    std::size_t next = 0;
    double share = 1;
    Interval interval{1, 1};
    for (std::size_t at = 0; at < curve.days(); ++at) {
        const auto day = double(at);
        const qint64 ended = curve.endedOn(at), open = curve.openOn(at);
        if (at > 0 && ended == 0 && open == 0)
            continue;
        if (next < survival.steps().size() && survival.steps()[next].time == day) {
            share = survival.steps()[next].share;
            interval = survival.steps()[next].interval();
            ++next;
        }
        Cell there = countCell(waiting);
        // Lists of people where a picture has something to click: at the beginning and at the median.
        if (at == 0 || half == day) {
            for (const auto &[time, person] : curve.openVisits) {
                if (time >= day)
                    there.people.push_back(scope.columns.personIds[person]);
            }
        }
        value.rows.append({stage, group, countCell(qint64(at)), countCell(atRisk), countCell(ended),
                           countCell(open), numberCell(share), numberCell(interval.low),
                           numberCell(interval.high), std::move(there)});
        atRisk -= ended + open;
        waiting -= open;
    }
    QJsonObject summary{{u"stage"_s, curve.stage},
                        {u"n"_s, curve.count},
                        {u"censored"_s, censored},
                        {u"median_days"_s, half ? QJsonValue(*half) : QJsonValue()}};
    if (!curve.group.isEmpty())
        summary.insert(u"group"_s, curve.group);
    curves.append(summary);
}

std::vector<Curve> curvesOfStages(const Scope &scope, int only)
{
    const JourneyEvents &journey = *scope.journey;
    std::vector<Curve> curves;
    for (const StageInfo &stage : journey.stages)
        curves.push_back({.stage = stage.name, .group = {}});
    forEachStay(scope, [&](const StageStay &stay) {
        if (only >= 0 && stay.stage != only)
            return;
        curves[std::size_t(stay.stage)].add(stay, scope.spec.withPeople);
    });
    std::erase_if(curves, [](const Curve &curve) { return curve.count == 0; });
    return curves;
}

std::vector<Curve> curvesOfGroups(const Scope &scope, int stage)
{
    std::vector<Curve> all;
    const QString name = scope.journey->stages[std::size_t(stage)].name;
    const GroupNames groups(scope);
    for (int group = 0; group < groups.count(); ++group)
        all.push_back({.stage = name, .group = groups.name(group)});
    forEachStay(scope, [&](const StageStay &stay) {
        if (stay.stage == stage)
            all[std::size_t(groups.of(stay.person))].add(stay, scope.spec.withPeople);
    });
    std::erase_if(all, [](const Curve &curve) { return curve.count == 0; });
    std::stable_sort(all.begin(), all.end(),
                     [](const Curve &a, const Curve &b) { return a.count > b.count; });
    if (all.size() <= maxGroups + 1)
        return all;
    Curve others{.stage = name,
                 .group = QCoreApplication::translate("Insight", "Others", "all other groups together")};
    for (std::size_t i = maxGroups; i < all.size(); ++i)
        others.add(all[i]);
    all.resize(maxGroups);
    all.push_back(std::move(others));
    return all;
}

QString pText(double p)
{
    return p < 0.001 ? QCoreApplication::translate("Insight", "less than 0.1 %") : percentText(p);
}

QString groupFinding(const EventColumns &columns, const std::vector<Curve> &curves, const LogRank &test,
                     const QString &stage)
{
    if (test.degrees == 0) {
        return QCoreApplication::translate(
                   "Insight",
                   "At %1 there is only one group with enough visits, so there is nothing to compare.")
            .arg(stage);
    }
    const Curve *fast = nullptr;
    const Curve *slow = nullptr;
    std::optional<double> least;
    std::optional<double> most;
    for (const Curve &curve : curves) {
        const auto half = curve.survival().timeUntil(0.5);
        if (half && (!least || *half < *least)) {
            least = half;
            fast = &curve;
        }
        if (half && (!most || *half > *most)) {
            most = half;
            slow = &curve;
        }
    }
    const QString chance =
        test.p < 0.05
            ? QCoreApplication::translate(
                  "Insight", "chance alone would do that in %1 of cases (log-rank χ² = %2, %3 df)")
            : QCoreApplication::translate(
                  "Insight", "which may be chance: it would happen in %1 of cases (log-rank χ² = %2, %3 df)");
    const QString tested =
        chance.arg(pText(test.p), QLocale().toString(test.chiSquared, 'f', 2), numberText(test.degrees));
    if (!fast || fast == slow) {
        return saidOf(columns,
                      QT_TRANSLATE_NOOP("Insight", "At %1 the groups differ in how long people stay; %2."),
                      QT_TRANSLATE_NOOP("Insight", "At %1 the groups differ in how long deals stay; %2."))
            .arg(stage, tested);
    }
    return QCoreApplication::translate("Insight",
                                       "At %1 half of %2 have gone after %3, half of %4 after %5; %6.")
        .arg(stage, fast->group, spanText(*least), slow->group, spanText(*most), tested);
}

QString stagesFinding(const EventColumns &columns, const std::vector<Curve> &curves)
{
    const Curve *slow = nullptr;
    std::optional<double> most;
    qint64 later = 0;
    for (const Curve &curve : curves) {
        const auto half = curve.survival().timeUntil(0.5);
        if (half && (!most || *half > *most)) {
            most = half;
            slow = &curve;
        }
    }
    if (!slow)
        return saidOf(columns,
                      QT_TRANSLATE_NOOP("Insight", "On no stage have half of the people moved on yet."),
                      QT_TRANSLATE_NOOP("Insight", "On no stage have half of the deals moved on yet."));
    QStringList equal;
    for (const Curve &curve : curves) {
        if (curve.survival().timeUntil(0.5) == most)
            equal.append(curve.stage);
    }
    if (equal.size() > 1)
        return saidOf(
                   columns,
                   QT_TRANSLATE_NOOP("Insight", "People stay equally long at %1: half have gone after %2."),
                   QT_TRANSLATE_NOOP("Insight", "Deals stay equally long at %1: half have gone after %2."))
            .arg(andText(equal), spanText(*most));
    for (auto day = std::size_t(*most); day < slow->open.size(); ++day)
        later += slow->open[day];
    return saidOf(columns,
                  QT_TRANSLATE_N_NOOP(
                      "Insight",
                      "People stay longest at %1: half have gone after %2; %Ln people who are there now have "
                      "been there longer than that."),
                  QT_TRANSLATE_N_NOOP(
                      "Insight",
                      "Deals stay longest at %1: half have gone after %2; %Ln deals that are there now have "
                      "been there longer than that."),
                  int(later))
        .arg(slow->stage, spanText(*most));
}

QJsonObject testJson(const LogRank &test, const std::vector<Curve> &curves)
{
    QJsonArray groups;
    for (std::size_t i = 0; i < test.groups.size(); ++i) {
        groups.append(QJsonObject{{u"group"_s, curves[i].group},
                                  {u"n"_s, test.groups[i].n},
                                  {u"ended"_s, test.groups[i].ended},
                                  {u"expected"_s, test.groups[i].expected}});
    }
    return {{u"stage"_s, curves.empty() ? QString() : curves.front().stage},
            {u"chi_squared"_s, test.chiSquared},
            {u"degrees"_s, test.degrees},
            {u"p"_s, test.degrees > 0 ? QJsonValue(test.p) : QJsonValue()},
            {u"groups"_s, groups}};
}

LogRank compare(const std::vector<Curve> &curves)
{
    std::vector<std::vector<Stay>> groups;
    for (const Curve &curve : curves) {
        groups.emplace_back().reserve(std::size_t(curve.count));
        for (std::size_t day = 0; day < curve.days(); ++day) {
            const auto ended = std::size_t(curve.endedOn(day)), open = std::size_t(curve.openOn(day));
            groups.back().insert(groups.back().end(), ended, Stay{double(day), true});
            groups.back().insert(groups.back().end(), open, Stay{double(day), false});
        }
    }
    return logRank(groups);
}

/// The stage a report is about: the one asked for, else the one that most visits ended on; `parting`: that
/// most visits ended on otherwise than the usual way.
Result<int> stageOf(const Scope &scope, bool parting)
{
    if (!scope.spec.node.isEmpty()) {
        const Result<std::int16_t> found = stageNamed(*scope.journey, scope.spec.node);
        return found ? Result<int>(int(*found)) : Result<int>(found.error());
    }
    const std::size_t stages = scope.journey->stages.size();
    std::vector<std::vector<qint64>> ways(stages, std::vector<qint64>(stages + 1, 0));
    forEachStay(scope, [&](const StageStay &stay) {
        if (!stay.open)
            ++ways[std::size_t(stay.stage)][std::size_t(stay.next + 1)];
    });
    std::vector<qint64> ended;
    for (const std::vector<qint64> &own : ways) {
        const qint64 all = std::accumulate(own.begin(), own.end(), qint64(0));
        ended.push_back(parting ? all - *std::max_element(own.begin(), own.end()) : all);
    }
    return int(std::max_element(ended.begin(), ended.end()) - ended.begin());
}

} // namespace

QJsonArray logRankByStage(const Scope &scope)
{
    QJsonArray tests;
    for (int stage = 0; stage < int(scope.journey->stages.size()); ++stage) {
        const std::vector<Curve> curves = curvesOfGroups(scope, stage);
        if (const LogRank test = compare(curves); test.degrees > 0)
            tests.append(testJson(test, curves));
    }
    return tests;
}

Result<ReportValue> survivalReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, journeyScope(columns, spec));
    const bool grouped = spec.by == u"channel"_s || spec.by == u"owner"_s;
    int stage = -1;
    if (grouped || !spec.node.isEmpty()) {
        VOUCH_GIVE(stage, stageOf(scope, false));
    }
    const std::vector<Curve> curves = grouped ? curvesOfGroups(scope, stage) : curvesOfStages(scope, stage);
    ReportValue value;
    value.spec = scope.asked();
    value.title = grouped
                      ? QCoreApplication::translate("Insight", "Still there after so many days, by group: %1")
                            .arg(scope.journey->stages[std::size_t(stage)].name)
                      : QCoreApplication::translate("Insight", "Still there after so many days: %1")
                            .arg(scope.journey->name);
    value.definition = QCoreApplication::translate(
        "Insight",
        "Of the visits begun in the period: S(t) = Π (1 − d/n) over the days up to t: of n visits that "
        "lasted so long, d ended on that day; "
        "open "
        "visits count as long as they have lasted (Kaplan and Meier 1958), 95 % interval on the "
        "log-minus-log "
        "scale with Greenwood's variance. Groups are compared by the log-rank test (Mantel 1966).");
    value.dataRevision = columns.dataRevision;
    value.columns = survivalColumns();
    QJsonArray summaries;
    qint64 visits = 0;
    for (const Curve &curve : curves) {
        addCurve(value, summaries, curve, scope);
        visits += curve.count;
    }
    value.totals = {{u"journey"_s, scope.journey->name}, {u"visits"_s, visits}, {u"curves"_s, summaries}};
    value.n = peopleWithStays(scope, stage);
    if (curves.empty()) {
        value.finding = emptyFinding();
        return value;
    }
    if (grouped) {
        const LogRank test = compare(curves);
        value.totals.insert(u"log_rank"_s, testJson(test, curves));
        value.finding = groupFinding(columns, curves, test, curves.front().stage);
    } else {
        value.finding = stagesFinding(columns, curves);
    }
    return value;
}

namespace
{

/// Where the visits of one stage went.
struct Way {
    int to = -1; ///< −1: left; −2: others
    std::vector<std::pair<double, PersonIndex>> visits;
};

QList<Column> nextColumns(const EventColumns &columns)
{
    using Is = Column::Kind;
    return {
        column(u"stage", QCoreApplication::translate("Insight", "Stage"), Is::Text),
        column(u"next", QCoreApplication::translate("Insight", "Then"), Is::Text),
        column(u"kind", QCoreApplication::translate("Insight", "Kind"), Is::Text),
        column(u"day", QCoreApplication::translate("Insight", "Day"), Is::Count),
        column(u"at_risk", QCoreApplication::translate("Insight", "Visits that lasted so long"), Is::Count),
        column(u"ended", QCoreApplication::translate("Insight", "Went there on this day"), Is::Count),
        column(u"share", QCoreApplication::translate("Insight", "Share gone there by then"), Is::Share),
        column(u"people",
               saidOf(columns, QT_TRANSLATE_NOOP("Insight", "People gone there by then"),
                      QT_TRANSLATE_NOOP("Insight", "Deals gone there by then")),
               Is::Count)};
}

/// Most gone to first, the rest together.
std::vector<Way> waysOf(std::vector<Way> ways)
{
    std::erase_if(ways, [](const Way &way) { return way.visits.empty(); });
    std::stable_sort(ways.begin(), ways.end(),
                     [](const Way &a, const Way &b) { return a.visits.size() > b.visits.size(); });
    if (ways.size() <= maxWays + 1)
        return ways;
    Way others{-2, {}};
    for (std::size_t i = maxWays; i < ways.size(); ++i)
        others.visits.insert(others.visits.end(), ways[i].visits.begin(), ways[i].visits.end());
    ways.resize(maxWays);
    ways.push_back(std::move(others));
    return ways;
}

void addWay(ReportValue &value, const Scope &scope, int stage, const Way &way, std::size_t number,
            const Incidence &incidence)
{
    const MoveClassifier classify(*scope.journey);
    const QString kind = keyOf(way.to == -2 ? MoveIs::Mixed : classify.of(stage, way.to));
    const QString name = way.to == -2 ? QCoreApplication::translate("Insight", "Others")
                         : way.to < 0 ? QCoreApplication::translate("Insight", "Left the journey")
                                      : scope.journey->stages[std::size_t(way.to)].name;
    auto visits = way.visits;
    std::sort(visits.begin(), visits.end());
    std::vector<bool> seen(scope.columns.personCount(), false);
    qint64 seenCount = 0;
    std::size_t next = 0;
    double last = visits.back().first;
    for (const Incidence::Step &step : incidence.steps()) {
        if (step.ended[number] == 0)
            continue;
        for (; next < visits.size() && visits[next].first <= step.time; ++next) {
            std::vector<bool>::reference one = seen[visits[next].second];
            seenCount += one ? 0 : 1;
            one = true;
        }
        Cell people = countCell(seenCount);
        if (scope.spec.withPeople && step.time == last) {
            for (PersonIndex person = 0; person < PersonIndex(seen.size()); ++person) {
                if (seen[person])
                    people.people.push_back(scope.columns.personIds[person]);
            }
        }
        value.rows.append({textCell(scope.journey->stages[std::size_t(stage)].name), textCell(name),
                           textCell(kind), countCell(qint64(step.time)), countCell(step.atRisk),
                           countCell(step.ended[number]), numberCell(step.share[number]), people});
    }
}

QString nextFinding(const EventColumns &columns, const ReportValue &value, const std::vector<Way> &ways,
                    const Incidence &incidence, const QString &stage)
{
    if (ways.empty())
        return saidOf(columns, QT_TRANSLATE_NOOP("Insight", "Nobody has gone on from %1 yet."),
                      QT_TRANSLATE_NOOP("Insight", "No deal has gone on from %1 yet."))
            .arg(stage);
    const std::vector<double> &ends = incidence.steps().back().share;
    QStringList names;
    for (const QList<Cell> &row : value.rows) {
        if (names.isEmpty() || names.back() != row[1].text)
            names.append(row[1].text);
    }
    QStringList parts;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, ways.size()); ++i) {
        parts.append(QCoreApplication::translate("Insight", "%1 %2", "share and where to")
                         .arg(percentText(ends[i]), names[qsizetype(i)]));
    }
    return saidOf(columns, QT_TRANSLATE_NOOP("Insight", "Where people go from %1: %2."),
                  QT_TRANSLATE_NOOP("Insight", "Where deals go from %1: %2."))
        .arg(stage, parts.join(u", "_s));
}

} // namespace

Result<ReportValue> nextStageReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, journeyScope(columns, spec));
    VOUCH_GIVE(const int chosen, stageOf(scope, true));
    const int stage = chosen;
    const QString name = scope.journey->stages[std::size_t(stage)].name;
    std::vector<Way> ways(scope.journey->stages.size() + 1);
    for (std::size_t i = 0; i < ways.size(); ++i)
        ways[i].to = int(i) - 1;
    std::vector<std::pair<double, PersonIndex>> open;
    forEachStay(scope, [&](const StageStay &stay) {
        if (stay.stage != stage)
            return;
        if (stay.open)
            open.emplace_back(stay.days, stay.person);
        else
            ways[std::size_t(stay.next + 1)].visits.emplace_back(stay.days, stay.person);
    });
    ways = waysOf(std::move(ways));
    std::vector<Passage> passages;
    for (std::size_t i = 0; i < ways.size(); ++i) {
        for (const auto &[days, person] : ways[i].visits)
            passages.push_back({days, int(i)});
    }
    for (const auto &[days, person] : open)
        passages.push_back({days, -1});
    const auto visits = qint64(passages.size());
    double longest = 0;
    for (const Passage &passage : passages)
        longest = std::max(longest, passage.time);
    const Incidence incidence = Incidence::of(std::move(passages), int(ways.size()));

    ReportValue value;
    value.spec = scope.asked();
    value.spec.node = name;
    value.title = saidOf(columns, QT_TRANSLATE_NOOP("Insight", "Where people go from %1, and when"),
                         QT_TRANSLATE_NOOP("Insight", "Where deals go from %1, and when"))
                      .arg(name);
    value.definition = QCoreApplication::translate(
        "Insight", "Of the visits begun in the period: CIF(t) = Σ S(t−)·d/n over the days up to t: the share "
                   "of visits that have gone to each "
                   "next stage, or left the journey, by day t, where these compete and open visits count as "
                   "long as they "
                   "have lasted (Aalen and Johansen 1978). With the share still there they make up 100 % at "
                   "every time.");
    value.dataRevision = columns.dataRevision;
    value.columns = nextColumns(columns);
    for (std::size_t i = 0; i < ways.size(); ++i)
        addWay(value, scope, stage, ways[i], i, incidence);
    value.n = peopleWithStays(scope, stage);
    value.finding = value.n == 0 ? emptyFinding() : nextFinding(columns, value, ways, incidence, name);
    if (value.n > 0) {
        Cell people = countCell(qint64(open.size()));
        for (const auto &[days, person] : open) {
            if (spec.withPeople)
                people.people.push_back(columns.personIds[person]);
        }
        const double rest = incidence.steps().empty() ? 1 : incidence.steps().back().open;
        value.rows.append({textCell(name), textCell(QCoreApplication::translate("Insight", "Still there")),
                           textCell(keyOf(MoveIs::Stays)), countCell(qint64(longest)),
                           countCell(qint64(open.size())), countCell(0), numberCell(rest), people});
    }
    value.totals = {{u"journey"_s, scope.journey->name},
                    {u"stage"_s, name},
                    {u"visits"_s, visits},
                    {u"censored"_s, qint64(open.size())},
                    {u"longest_days"_s, longest}};
    return value;
}

} // namespace vouch::insight
