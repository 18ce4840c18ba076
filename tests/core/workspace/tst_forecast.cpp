// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast over a real workspace: what is planned, what was won, and what earlier forecasts knew.
#include "core/insight/report.h"
#include "core/store/records/people.h"
#include "core/workspace/requests/deals.h"
#include "tests/support/workspace_fixture.h"

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

class TestForecast : public QObject
{
    Q_OBJECT

    static Money euro(qint64 minor) { return {minor, u"EUR"_s}; }
    static DealId add(WorkspaceFixture &f, const DealEntry &entry)
    {
        const ChangeSet made = good(f.workspace->addDeal(entry));
        return good(f.workspace->deals({.madeBy = made.operation})).first().id;
    }
    static QJsonObject report(WorkspaceFixture &f, const QString &key = u"forecast"_s,
                              const QString &by = u"month"_s, Millis from = 0)
    {
        insight::ReportSpec spec;
        spec.key = key;
        spec.by = by;
        spec.currency = u"EUR"_s;
        if (from != 0)
            spec.from = from;
        return good(f.workspace->report(spec)).toJson();
    }
    static qint64 minor(const QJsonValue &money) { return money["minor"_L1].toInteger(); }
    static QJsonValue row(const QJsonObject &report, const QString &key)
    {
        for (const QJsonValue &row : report["rows"_L1].toArray()) {
            if (row["key"_L1].toString() == key)
                return row;
        }
        return {};
    }

private slots:
    void whatIsPlannedStandsInTheForecastAndIsTakenBack()
    {
        // given
        WorkspaceFixture f;
        good(f.workspace->planSales({.owner = u" Kim "_s,
                                     .month = {2026, 7, 15},
                                     .currency = u"EUR"_s,
                                     .target = std::optional<qint64>(50'000)}));
        const ChangeSet commit = good(f.workspace->planSales({.owner = u"Kim"_s,
                                                              .month = {2026, 7, 1},
                                                              .currency = u"EUR"_s,
                                                              .commit = std::optional<qint64>(40'000)}));
        good(f.workspace->planSales({.owner = {},
                                     .month = {2026, 7, 1},
                                     .currency = u"EUR"_s,
                                     .target = std::optional<qint64>(1'000)}));
        // then
        QVERIFY(commit.label.contains(u"Kim"_s) && commit.label.contains(u"400"_s));
        QCOMPARE(minor(row(report(f), u"2026-07"_s)["target"_L1]), 51'000);
        QCOMPARE(minor(row(report(f), u"2026-07"_s)["commit"_L1]), 40'000);
        QCOMPARE(minor(row(report(f, u"forecast"_s, u"owner"_s), u"Kim"_s)["target"_L1]), 50'000);
        // the same again is no change
        QVERIFY(!good(f.workspace->planSales({.owner = u"Kim"_s,
                                              .month = {2026, 7, 1},
                                              .currency = u"EUR"_s,
                                              .commit = std::optional<qint64>(40'000)}))
                     .operation.isValid());
        // when
        f.reopen();
        good(f.workspace->undo(commit.operation));
        // then
        QVERIFY(row(report(f), u"2026-07"_s)["commit"_L1].isNull());
        QCOMPARE(minor(row(report(f), u"2026-07"_s)["target"_L1]), 51'000);
    }

    void whatCannotBePlannedIsRefused()
    {
        WorkspaceFixture f;
        const auto refused = [&f](const SalesPlanEdit &edit) {
            return bad(f.workspace->planSales(edit)).text;
        };
        QVERIFY(refused({u"Kim"_s, {}, u"EUR"_s, std::optional<qint64>(1)}).contains(u"2026-12"_s));
        QVERIFY(!refused({u"Kim"_s, {2026, 7, 1}, u"XYZ"_s, std::optional<qint64>(1)}).isEmpty());
        QVERIFY(!refused({u"Kim"_s, {2026, 7, 1}, u"EUR"_s, std::optional<qint64>(-1)}).isEmpty());
        QVERIFY(good(f.workspace->salesPlans()).isEmpty());
    }

    void whatWasWonIsWhatDealsBecame()
    {
        // given: a purchase without a deal, two won deals, one of them for another amount, and a refund
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        const DealId one =
            add(f, {.title = u"One"_s, .person = ada, .amount = euro(10'000), .owner = u"Kim"_s});
        const DealId two =
            add(f, {.title = u"Two"_s, .person = ada, .amount = euro(20'000), .owner = u"Lee"_s});
        good(f.workspace->winDeal({.id = one, .at = f.clock.now() - 40 * dayMillis, .amount = euro(9'000)}));
        good(f.workspace->winDeal({.id = two}));
        // when
        const Millis from = f.clock.now() - 90 * dayMillis;
        const QJsonObject months = report(f, u"forecast"_s, u"month"_s, from);
        // then
        QCOMPARE(minor(months["won"_L1]), 29'000);
        QCOMPARE(minor(row(months, u"2026-04"_s)["won"_L1]), 9'000);
        QCOMPARE(minor(row(months, u"2026-06"_s)["won"_L1]), 20'000);
        // and the same money is what people bought for: nothing else was sold
        QCOMPARE(minor(report(f, u"clv"_s)["realised"_L1]), minor(months["won"_L1]));
        QCOMPARE(good(f.workspace->person(ada)).purchaseMinor, minor(months["won"_L1]));
        // when: open again, it is won no more
        good(f.workspace->openDealAgain(two));
        QCOMPARE(minor(report(f)["won"_L1]), 0);
        QCOMPARE(minor(report(f)["open"_L1]), 20'000);
    }

    void earlierForecastsKnowTheAmountsOfThen()
    {
        // given: thirty deals were won or lost last winter
        WorkspaceFixture f;
        const Millis now = f.clock.now();
        for (int i = 0; i < 30; ++i) {
            const Millis opened = now - 200 * dayMillis;
            const DealId deal = add(f, {.title = u"Old"_s, .amount = euro(100), .opened = opened});
            if (i % 2 == 0)
                good(f.workspace->winDeal({.id = deal, .at = opened + 20 * dayMillis}));
            else
                good(f.workspace->loseDeal({.id = deal, .at = opened + 20 * dayMillis}));
        }
        // and one that was opened 40 days ago, then grew, and was won last week for more
        f.clock.set(now - 40 * dayMillis);
        const DealId deal = add(f, {.title = u"New"_s, .amount = euro(1'000)});
        f.clock.set(now - 10 * dayMillis);
        good(f.workspace->editDeal({.id = deal, .amount = std::optional(euro(5'000))}));
        f.clock.set(now - 7 * dayMillis);
        good(f.workspace->winDeal({.id = deal, .amount = euro(6'000)}));
        f.clock.set(now);
        // when
        const QJsonValue month = report(f)["calibration"_L1]["forecasts"_L1][0];
        // then
        QCOMPARE(month["n"_L1].toInteger(), 1);
        QCOMPARE(minor(month["forecast"_L1]), 500); // half of what it was thought to be worth then
        QCOMPARE(minor(month["came"_L1]), 6'000);
        QCOMPARE(minor(month["bias"_L1]), -5'500);
    }

    void plansComeAlongIntoAnotherFile()
    {
        // given
        WorkspaceFixture f, other;
        good(f.workspace->planSales({.owner = u"Kim"_s,
                                     .month = {2026, 7, 1},
                                     .currency = u"EUR"_s,
                                     .target = std::optional<qint64>(5),
                                     .commit = std::optional<qint64>(4)}));
        // when
        const Status written = await(f.workspace->exportJson(f.file(u"all.json"_s)));
        QVERIFY(written);
        good(other.workspace->importJson(f.file(u"all.json"_s)));
        // then
        const QList<SalesPlanRecord> plans = good(other.workspace->salesPlans());
        QCOMPARE(plans.size(), 1);
        QCOMPARE(plans.first().owner, u"Kim"_s);
        QCOMPARE(plans.first().month, QDate(2026, 7, 1));
        QCOMPARE(plans.first().target, std::optional<qint64>(5));
        QCOMPARE(plans.first().commit, std::optional<qint64>(4));
    }
};

QTEST_GUILESS_MAIN(TestForecast)
#include "tst_forecast.moc"
