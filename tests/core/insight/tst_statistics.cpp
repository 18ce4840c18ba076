// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/statistics.h"

#include <QTest>
#include <cmath>
#include <rapidcheck.h>

using namespace vouch::insight;

namespace
{

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class StatisticsTest : public QObject
{
    Q_OBJECT

private slots:
    /// R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17
    /// (1998) 857–872, table I, method 3 (score without continuity correction).
    void wilsonGivesThePublishedIntervals_data()
    {
        QTest::addColumn<int>("successes");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("0 of 20") << 0 << 20 << 0.0 << 0.1611;
        QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
    }
    void wilsonGivesThePublishedIntervals()
    {
        QFETCH(int, successes);
        QFETCH(int, n);
        const Interval interval = wilson(successes, n);
        QTEST(std::round(interval.low * 1e4) / 1e4, "low");
        QTEST(std::round(interval.high * 1e4) / 1e4, "high");
    }

    void wilsonHoldsTheShareAndStaysWithinZeroAndOne()
    {
        QVERIFY(rc::check([] {
            const int n = *rc::gen::inRange(1, 10'000);
            const int successes = *rc::gen::inRange(0, n + 1);
            const Interval interval = wilson(successes, n);
            const double share = double(successes) / n;
            RC_ASSERT(interval.low >= 0);
            RC_ASSERT(interval.low <= share);
            RC_ASSERT(share <= interval.high);
            RC_ASSERT(interval.high <= 1);
        }));
        QCOMPARE(wilson(0, 0).low, 0.0);
        QCOMPARE(wilson(0, 0).high, 1.0);
    }

    /// The 6-MP group of E. J. Freireich et al., "The effect of 6-mercaptopurine on the duration of
    /// steroid-induced remissions in acute leukemia", Blood 21 (1963) 699–716, with the estimate printed in
    /// Kleinbaum & Klein, "Survival Analysis", 3rd ed. (2012), chapter 2.
    void kaplanMeierGivesThePublishedRemissions()
    {
        std::vector<Stay> stays;
        for (const int weeks : {6, 6, 6, 7, 10, 13, 16, 22, 23})
            stays.push_back({double(weeks), true});
        for (const int weeks : {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35})
            stays.push_back({double(weeks), false});
        const Survival survival = Survival::of(stays);
        const std::vector<std::pair<double, double>> published{
            {6, .8571}, {7, .8067}, {10, .7529}, {13, .6902}, {16, .6275}, {22, .5378}, {23, .4482}};
        QCOMPARE(survival.steps().size(), published.size());
        for (const auto &[weeks, share] : published)
            QVERIFY2(near(survival.at(weeks), share, 5e-5), qPrintable(QString::number(weeks)));
        QCOMPARE(survival.steps()[1].atRisk, 17);
        QCOMPARE(survival.timeUntil(0.5), std::optional(23.0));
        QCOMPARE(survival.timeUntil(0.75), std::nullopt);
    }

    void withoutOpenStaysItIsTheEmpiricalMedian()
    {
        QVERIFY(rc::check([] {
            auto days = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40)));
            std::vector<Stay> stays;
            for (const int day : days)
                stays.push_back({double(day), true});
            std::sort(days.begin(), days.end());
            const Survival survival = Survival::of(stays);
            RC_ASSERT(survival.timeUntil(0.5) == std::optional<double>(days[(days.size() - 1) / 2]));
            RC_ASSERT(near(survival.steps().back().share, 0, 1e-12));
        }));
    }

    void countsOfDaysGiveTheSameAsSingleStays()
    {
        QVERIFY(rc::check([] {
            const auto days = *rc::gen::container<std::vector<std::pair<int, bool>>>(
                rc::gen::pair(rc::gen::inRange(0, 30), rc::gen::arbitrary<bool>()));
            std::vector<Stay> stays;
            std::vector<std::uint32_t> ended(30, 0);
            std::vector<std::uint32_t> open(30, 0);
            for (const auto &[day, complete] : days) {
                stays.push_back({double(day), complete});
                ++(complete ? ended : open)[std::size_t(day)];
            }
            const Survival one = Survival::of(stays);
            const Survival other = Survival::ofDays(ended, open);
            RC_ASSERT(one.steps().size() == other.steps().size());
            for (std::size_t i = 0; i < one.steps().size(); ++i) {
                RC_ASSERT(one.steps()[i].time == other.steps()[i].time);
                RC_ASSERT(one.steps()[i].atRisk == other.steps()[i].atRisk);
                RC_ASSERT(one.steps()[i].share == other.steps()[i].share);
            }
        }));
    }

    void medianAndQuantilesInterpolate()
    {
        std::vector<double> odd{9, 1, 5};
        QCOMPARE(median(odd), std::optional(5.0));
        std::vector<double> even{4, 1, 3, 2};
        QCOMPARE(median(even), std::optional(2.5));
        QCOMPARE(quantile(even, 0.25), std::optional(1.75)); // R: quantile(1:4, .25, type = 7)
        QCOMPARE(quantile(even, 1), std::optional(4.0));
        std::vector<double> none;
        QCOMPARE(median(none), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "tst_statistics.moc"
