// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/statistics.h"
#include "tests/support/sample_columns.h"

#include <QTest>
#include <cmath>
#include <map>
#include <rapidcheck.h>
#include <set>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

namespace
{

const Millis begin = when(u"2025-01-01"_s);

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

/// E. J. Freireich et al., "The effect of 6-mercaptopurine on the duration of steroid-induced remissions in
/// acute leukemia", Blood 21 (1963) 699–716: weeks of remission, +: still in remission.
std::vector<Stay> treated()
{
    std::vector<Stay> stays;
    for (const int weeks : {6, 6, 6, 7, 10, 13, 16, 22, 23})
        stays.push_back({double(weeks), true});
    for (const int weeks : {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35})
        stays.push_back({double(weeks), false});
    return stays;
}

std::vector<Stay> placebo()
{
    std::vector<Stay> stays;
    for (const int weeks : {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23})
        stays.push_back({double(weeks), true});
    return stays;
}

Columns anyJourney()
{
    Columns made;
    const int stages = *rc::gen::inRange(2, 7);
    QStringList names;
    for (int i = 0; i < stages; ++i)
        names << QString(QChar(u'A' + i));
    const int people = *rc::gen::inRange(1, 14);
    for (int i = 0; i < people; ++i)
        made.person(QString::number(i), i % 3 == 0 ? u"x"_s : u"y"_s, i % 2 == 0 ? u"Ana"_s : QString());
    JourneyEvents &journey = made.journey(names);
    for (int i = *rc::gen::inRange(0, 80); i > 0; --i) {
        Columns::move(journey, PersonIndex(*rc::gen::inRange(0, people)), *rc::gen::inRange(-1, stages),
                      begin + *rc::gen::inRange(0, 80) * dayMillis / 2);
    }
    Columns::sort(journey);
    return made;
}

} // namespace

class SurvivalReportsTest : public QObject
{
    Q_OBJECT

private slots:
    /// Kleinbaum & Klein, "Survival Analysis", 3rd ed. (2012), chapter 2: log-rank statistic 16.793 with
    /// 1 df; expected 19.25 relapses with treatment, 10.75 without.
    void theLogRankTestGivesThePublishedStatistic()
    {
        const std::vector<std::vector<Stay>> groups{treated(), placebo()};
        const LogRank test = logRank(groups);
        QVERIFY2(near(test.chiSquared, 16.79, 0.005), qPrintable(QString::number(test.chiSquared)));
        QCOMPARE(test.degrees, 1);
        QVERIFY(near(test.p, 4.17e-5, 5e-7));
        QCOMPARE(test.groups[0].ended, 9);
        QCOMPARE(test.groups[1].ended, 21);
        QVERIFY(near(test.groups[0].expected, 19.25, 0.005));
        QVERIFY(near(test.groups[1].expected, 10.75, 0.005));
    }

    /// The same book's confidence limits for the treated group, log-minus-log: at week 10 0.503–0.889, at
    /// week 23 0.188–0.680 (Stata's "sts list" prints them too).
    void theIntervalsAreThePublishedOnes()
    {
        const Survival survival = Survival::of(treated());
        for (const Survival::Step &step : survival.steps()) {
            const Interval interval = step.interval();
            QVERIFY(interval.low < step.share && step.share < interval.high);
            if (step.time == 10) {
                QVERIFY(near(interval.low, 0.5032, 5e-4));
                QVERIFY(near(interval.high, 0.8894, 5e-4));
            }
            if (step.time == 23) {
                QVERIFY(near(interval.low, 0.1881, 5e-4));
                QVERIFY(near(interval.high, 0.6801, 5e-4));
            }
        }
    }

    /// Critical values of χ² as every table has them.
    void tailsOfChiSquaredAreThoseOfTheTables()
    {
        QVERIFY(near(chiSquaredTail(3.841, 1), 0.05, 1e-4));
        QVERIFY(near(chiSquaredTail(5.991, 2), 0.05, 1e-4));
        QVERIFY(near(chiSquaredTail(18.307, 10), 0.05, 1e-4));
        QVERIFY(near(chiSquaredTail(6.635, 1), 0.01, 1e-4));
        QVERIFY(near(chiSquaredTail(0.0039, 1), 0.95, 1e-3));
        QVERIFY(near(chiSquaredTail(3.940, 10), 0.95, 1e-3));
        QCOMPARE(chiSquaredTail(0, 3), 1.0);
        QVERIFY(near(chiSquaredTail(4, 2), std::exp(-2), 1e-12)); // exact for two degrees
    }

    void equalGroupsDoNotDifferAndTheOrderOfGroupsDoesNotMatter()
    {
        const std::vector<std::vector<Stay>> same{treated(), treated(), treated()};
        const LogRank equal = logRank(same);
        QCOMPARE(equal.degrees, 2);
        QVERIFY(equal.chiSquared < 1e-9);
        QVERIFY(equal.p > 0.999);
        std::vector<Stay> third;
        for (const int weeks : {2, 3, 9, 14, 30})
            third.push_back({double(weeks), weeks != 14});
        const std::vector<std::vector<Stay>> one{treated(), placebo(), third};
        const std::vector<std::vector<Stay>> other{third, treated(), placebo()};
        QVERIFY(near(logRank(one).chiSquared, logRank(other).chiSquared, 1e-9));
        const std::vector<std::vector<Stay>> alone{treated(), {}};
        QCOMPARE(logRank(alone).degrees, 0);
    }

    /// By hand: five visits; day 1 to a (S = 4/5), day 2 to b (CIF_b = 4/5 · 1/4 = 1/5, S = 3/5), day 3 one
    /// open (S stays), day 4 to a (CIF_a = 1/5 + 3/5 · 1/2 = 1/2, S = 3/10), day 5 open.
    void incidenceIsAsWorkedOutByHand()
    {
        const Incidence incidence = Incidence::of({{1, 0}, {2, 1}, {3, -1}, {4, 0}, {5, -1}}, 2);
        QCOMPARE(incidence.steps().size(), 3u);
        const Incidence::Step &last = incidence.steps().back();
        QVERIFY(near(last.share[0], 0.5, 1e-12));
        QVERIFY(near(last.share[1], 0.2, 1e-12));
        QVERIFY(near(last.open, 0.3, 1e-12));
        QVERIFY(near(incidence.steps()[1].open, 0.6, 1e-12));
    }

    void waysAndThoseStillThereMakeUpEverybodyAtEveryTime()
    {
        QVERIFY(rc::check([] {
            const auto drawn = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 30), rc::gen::inRange(-1, 4)));
            std::vector<Passage> passages;
            std::vector<Stay> stays;
            bool censored = false;
            for (const auto &[day, way] : drawn) {
                passages.push_back({double(day), way});
                stays.push_back({double(day), way >= 0});
                censored |= way < 0;
            }
            const Incidence incidence = Incidence::of(passages, 4);
            const Survival survival = Survival::of(stays);
            RC_ASSERT(incidence.steps().size() == survival.steps().size());
            for (std::size_t i = 0; i < incidence.steps().size(); ++i) {
                const Incidence::Step &step = incidence.steps()[i];
                double sum = step.open;
                for (std::size_t way = 0; way < 4; ++way) {
                    sum += step.share[way];
                    if (censored)
                        continue;
                    // Without open visits it is the plain share of those who have gone.
                    const auto gone = std::count_if(drawn.begin(), drawn.end(), [&](const auto &one) {
                        return one.first <= step.time && one.second == int(way);
                    });
                    RC_ASSERT(near(step.share[way], double(gone) / double(drawn.size()), 1e-9));
                }
                RC_ASSERT(near(sum, 1, 1e-9));
                RC_ASSERT(near(step.open, survival.steps()[i].share, 1e-9));
            }
        }));
    }

    void theSurvivalReportHasTheCurveOfEveryStage()
    {
        QVERIFY(rc::check([] {
            const Columns made = anyJourney();
            ReportSpec spec = specOf(u"survival"_s);
            spec.now = begin + 45 * dayMillis;
            spec.withPeople = true;
            const auto value = runReport(made.columns, spec);
            RC_ASSERT(value.ok());
            const auto times = runReport(made.columns, [&] {
                ReportSpec other = spec;
                other.key = u"time-in-stage"_s;
                return other;
            }());
            std::map<QString, std::optional<double>> medians;
            std::map<QString, double> ended;
            std::map<QString, double> open;
            for (const QList<Cell> &row : value->rows) {
                const QString stage = row[0].text;
                ended[stage] += *row[4].number;
                open[stage] += *row[5].number;
                RC_ASSERT(*row[7].number <= *row[6].number && *row[6].number <= *row[8].number);
                if (!medians[stage] && *row[6].number <= 0.5 + 1e-9)
                    medians[stage] = *row[2].number;
                if (!row[9].people.empty())
                    RC_ASSERT(row[9].people.size() == std::size_t(*row[9].number));
                if (*row[2].number == 0)
                    RC_ASSERT(row[9].people.size() == std::size_t(*row[9].number));
            }
            for (const QList<Cell> &row : times->rows) {
                const QString stage = row[0].text;
                if (*row[1].number == 0)
                    continue;
                RC_ASSERT(ended[stage] + open[stage] == *row[1].number);
                RC_ASSERT(open[stage] == *row[2].number);
                RC_ASSERT(medians[stage] == row[3].number);
            }
        }));
    }

    void nextStageGivesEveryWayItsShare()
    {
        QVERIFY(rc::check([] {
            const Columns made = anyJourney();
            ReportSpec spec = specOf(u"next-stage"_s);
            spec.now = begin + 45 * dayMillis;
            spec.node = u"A"_s;
            spec.withPeople = true;
            const auto value = runReport(made.columns, spec);
            RC_ASSERT(value.ok());
            std::map<QString, double> last;
            std::map<QString, std::vector<std::int64_t>> people;
            double visits = 0;
            for (const QList<Cell> &row : value->rows) {
                RC_ASSERT(row[0].text == u"A"_s);
                last[row[1].text] = *row[6].number;
                people[row[1].text] = row[7].people;
                visits += *row[5].number;
                if (!row[7].people.empty())
                    RC_ASSERT(row[7].people.size() == std::size_t(*row[7].number));
            }
            RC_ASSERT(visits + value->totals[u"censored"_s].toDouble() ==
                      value->totals[u"visits"_s].toDouble());
            if (value->rows.isEmpty())
                return;
            double sum = 0;
            for (const auto &[name, share] : last)
                sum += share;
            RC_ASSERT(near(sum, 1, 1e-9));
            std::map<QString, std::set<std::int64_t>> plain;
            for (const Transition &move : made.columns.journeys[0].transitions) {
                if (move.from == 0)
                    plain[move.to < 0 ? u"Left the journey"_s
                                      : made.columns.journeys[0].stages[std::size_t(move.to)].name]
                        .insert(made.columns.personIds[move.person]);
            }
            for (const auto &[name, who] : plain)
                RC_ASSERT(std::set(people[name].begin(), people[name].end()) == who);
        }));
    }

    void groupsAreComparedByChannelAndByOwner()
    {
        Columns made;
        JourneyEvents &journey = made.journey({u"A"_s, u"B"_s});
        int number = 0;
        Millis end = begin;
        for (const auto &[stays, channel] :
             {std::pair(treated(), u"six"_s), std::pair(placebo(), u"none"_s)}) {
            for (const Stay &stay : stays) {
                const PersonIndex person = made.person(QString::number(number++), channel);
                // Open stays end where observation does, so everybody enters the right number of days before.
                const Millis entry = begin + qint64(40 - stay.time) * dayMillis;
                Columns::move(journey, person, 0, entry);
                if (stay.complete)
                    Columns::move(journey, person, 1, begin + 40 * dayMillis);
                end = begin + 40 * dayMillis;
            }
        }
        Columns::sort(journey);
        ReportSpec spec = specOf(u"survival"_s);
        spec.by = u"channel"_s;
        spec.node = u"A"_s;
        spec.now = end;
        const auto value = runReport(made.columns, spec);
        QVERIFY(value.ok());
        const QJsonObject test = value->totals[u"log_rank"_s].toObject();
        QVERIFY(near(test[u"chi_squared"_s].toDouble(), 16.79, 0.005));
        QVERIFY2(value->finding.contains(u"16.79"_s), qPrintable(value->finding));
        QVERIFY2(
            value->finding.contains(u"half of none have gone after 8 days, half of six after 23 days;"_s),
            qPrintable(value->finding));
        spec.key = u"time-in-stage"_s;
        const auto times = runReport(made.columns, spec);
        QCOMPARE(times->totals[u"log_rank"_s].toArray().size(), 1);
        spec.by = u"owner"_s; // everybody has none
        QVERIFY(runReport(made.columns, spec)->totals[u"log_rank"_s].toArray().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SurvivalReportsTest)
#include "tst_survival_reports.moc"
