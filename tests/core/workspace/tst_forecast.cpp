// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast over a real workspace: what is planned, what was won, and what earlier forecasts knew.
#include "core/insight/report.h"
#include "core/store/records/people.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/moves.h"
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
        // given: two won deals, one of them for another amount
        WorkspaceFixture f;
        const PersonId ada = f.addPerson(u"Ada"_s);
        const Millis opened = f.clock.now() - 60 * dayMillis;
        const auto deal = [&](const QString &title, qint64 amount) {
            return add(f, {.title = title, .person = ada, .amount = euro(amount), .opened = opened});
        };
        const DealId one = deal(u"One"_s, 10'000), two = deal(u"Two"_s, 20'000);
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

    void stagesOfAPipelineSayHowLikelyDealsAre()
    {
        // given: 24 deals of last winter went Qualified, Proposal (20 days), then 18 were won and 6 lost
        WorkspaceFixture f({u"sales-pipeline"_s});
        const Journey pipeline = f.journey();
        const Millis now = f.clock.now();
        const auto begin = [&](const QString &title, Millis opened, qint64 minor) {
            return add(f, {.title = title,
                           .amount = euro(minor),
                           .owner = u"Kim"_s,
                           .opened = opened,
                           .journey = pipeline.id,
                           .stage = pipeline.stageByKey(u"qualified"_s)->id});
        };
        const auto go = [&](DealId deal, const QString &stage, Millis at) {
            MoveRequest request;
            request.walkers = {deal};
            request.journey = pipeline.id;
            request.to = pipeline.stageByKey(stage)->id;
            request.at = at;
            good(f.workspace->moveToStage(request));
        };
        const Millis winter = now - 150 * dayMillis;
        for (int i = 0; i < 24; ++i) {
            const DealId deal = begin(u"Old %1"_s.arg(i), winter, 1'000);
            go(deal, u"proposal"_s, winter + 10 * dayMillis);
            go(deal, i % 4 == 0 ? u"lost"_s : u"won"_s, winter + 30 * dayMillis);
        }
        // and two are open: in Proposal, where walks tell, and in Demo, where nobody has been yet
        const DealId walked = begin(u"Walked"_s, now - 20 * dayMillis, 4'000);
        go(walked, u"proposal"_s, now - 5 * dayMillis);
        const DealId typed = begin(u"Typed"_s, now - 20 * dayMillis, 10'000);
        go(typed, u"demo"_s, now - 5 * dayMillis);
        // when
        const QJsonObject forecast = report(f, u"forecast"_s, u"month"_s, winter);
        // then
        QHash<QString, QJsonValue> deals;
        for (const QJsonValue &deal : forecast["open_deals"_L1].toArray())
            deals.insert(deal["title"_L1].toString(), deal);
        QCOMPARE(deals[u"Walked"_s]["stage"_L1].toString(), u"Proposal"_s);
        QCOMPARE(deals[u"Walked"_s]["from"_L1].toString(), u"walks"_s);
        QCOMPARE(deals[u"Walked"_s]["days"_L1].toInteger(), 5);
        QCOMPARE(deals[u"Walked"_s]["chance"_L1].toDouble(), 0.75);
        QCOMPARE(deals[u"Walked"_s]["usual_month"_L1].toString(), u"2026-06"_s); // in 15 days
        QCOMPARE(deals[u"Typed"_s]["from"_L1].toString(), u"stage"_s);
        QCOMPARE(deals[u"Typed"_s]["chance"_L1].toDouble(), 0.4);
        QCOMPARE(minor(forecast["weighted"_L1]), 3'000 + 4'000);
        // the same deals, won and open, and the same money as in the other reports
        insight::ReportSpec spec;
        spec.key = u"velocity"_s;
        spec.journey = pipeline.key;
        spec.currency = u"EUR"_s;
        const QJsonObject velocity = good(f.workspace->report(spec)).toJson();
        QCOMPARE(velocity["won"_L1].toInteger(), 18);
        QCOMPARE(velocity["open"_L1].toInteger(), forecast["deals"_L1].toInteger());
        QCOMPARE(minor(velocity["average_purchase"_L1]) * velocity["won"_L1].toInteger(),
                 minor(forecast["won"_L1]));
        spec.key = u"win-rate"_s;
        const QJsonObject wins = good(f.workspace->report(spec)).toJson();
        for (const QJsonValue &month : wins["rows"_L1].toArray())
            QCOMPARE(minor(row(forecast, month["key"_L1].toString())["won"_L1]),
                     month["won"_L1].toInteger() * 1'000);
        // and on that journey alone
        spec.key = u"forecast"_s;
        QCOMPARE(minor(good(f.workspace->report(spec)).toJson()["open"_L1]), 14'000);
        spec.journey = u"nonsense"_s;
        QVERIFY(bad(f.workspace->report(spec)).text.contains(u"nonsense"_s));
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
