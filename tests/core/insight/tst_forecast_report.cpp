// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_columns.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

namespace
{

const Millis now = RandomColumns::start + 560 * dayMillis;

ReportSpec asked(const QString &by = u"month"_s)
{
    ReportSpec spec;
    spec.key = u"forecast"_s;
    spec.by = by;
    spec.now = now;
    return spec;
}

QJsonObject forecastOf(const EventColumns &columns, const ReportSpec &spec)
{
    const Result<ReportValue> value = runReport(columns, spec);
    if (!value)
        qFatal("%s", qPrintable(value.error().text));
    return value->toJson();
}

qint64 sumOf(const QJsonObject &report, const QString &key)
{
    qint64 sum = 0;
    for (const QJsonValue &row : report["rows"_L1].toArray())
        sum += row[key].isObject() ? row[key]["minor"_L1].toInteger() : row[key].toInteger();
    return sum;
}

qint64 total(const QJsonObject &report, const QString &key)
{
    return report[key].isObject() ? report[key]["minor"_L1].toInteger() : report[key].toInteger();
}

QJsonObject rowOf(const QJsonObject &report, const QString &key)
{
    for (const QJsonValue &row : report["rows"_L1].toArray()) {
        if (row["key"_L1].toString() == key)
            return row.toObject();
    }
    return {};
}

/// Open deals with a date and a typed probability, put together by hand.
class Pipeline : public Columns
{
public:
    Pipeline()
    {
        columns.dealStages = {{5, u"Offer"_s, u"sales"_s, 0, 30, 0},
                              {6, u"Won"_s, u"sales"_s, 1, 100, 0},
                              {7, u"Lost"_s, u"sales"_s, 2, 0, 0}};
    }

    DealFact &deal(const QString &owner, std::int64_t minor, Millis expected, int probability = -1)
    {
        DealFact made{};
        made.id = std::int64_t(columns.deals.size()) + 1;
        made.openedAt = now - 20 * dayMillis;
        made.expectedAt = expected;
        made.minor = minor;
        made.person = nobody;
        made.currency = columns.currencies.number(u"EUR"_s);
        made.owner = columns.owners.number(owner);
        made.probability = std::int16_t(probability);
        made.title = u"Deal"_s;
        columns.deals.push_back(made);
        return columns.deals.back();
    }
    void stands(std::int64_t stage, Millis since)
    {
        columns.dealSteps.push_back({std::uint32_t(columns.deals.size() - 1), since, stage});
    }
    void plan(const QString &month, const QString &owner, std::int64_t target, std::int64_t commit)
    {
        columns.salesPlans.push_back({month.left(4).toInt() * 12 + month.mid(5).toInt() - 1,
                                      columns.owners.number(owner), columns.currencies.number(u"EUR"_s),
                                      target, commit});
    }
    Millis in(const QString &day) const
    {
        return columns.calendar.startOf(QDate::fromString(day, Qt::ISODate));
    }
};

} // namespace

class ForecastReportTest : public QObject
{
    Q_OBJECT

private slots:
    void rowsAddUpToTheWholeHoweverItIsSplit()
    {
        for (unsigned seed = 0; seed < 60; ++seed) {
            // given
            const RandomColumns made(seed);
            // when
            const QJsonObject months = forecastOf(made.columns, asked());
            const QJsonObject owners = forecastOf(made.columns, asked(u"owner"_s));
            // then
            qint64 open = 0;
            for (const DealFact &deal : made.columns.deals)
                open += deal.closedAt == 0 ? 1 : 0;
            qint64 counted = total(months, u"deals"_s);
            for (const QJsonValue &other : months["left_out"_L1].toArray())
                counted += other["rows"_L1].toInteger();
            QVERIFY(counted >= open); // with what was won in other currencies
            for (const QString &key : {u"deals"_s, u"open"_s, u"won"_s, u"commit"_s, u"target"_s}) {
                QCOMPARE(sumOf(months, key), total(months, key));
                QCOMPARE(sumOf(owners, key), total(months, key));
            }
            const qint64 rows = months["rows"_L1].toArray().size() + owners["rows"_L1].toArray().size();
            QVERIFY(std::abs(sumOf(months, u"weighted"_s) - total(months, u"weighted"_s)) <= rows);
            QVERIFY(std::abs(sumOf(owners, u"weighted"_s) - total(months, u"weighted"_s)) <= rows);
            QVERIFY(total(months, u"low"_s) <= total(months, u"high"_s));
            QVERIFY(total(months, u"high"_s) <= total(months, u"open"_s));
        }
    }

    void aDealIsInTheMonthOfItsDateWithWhatWasTyped()
    {
        // given
        Pipeline made;
        made.deal(u"Kim"_s, 10'000, made.in(u"2026-09-03"_s), 50);
        made.deal(u"Lee"_s, 20'000, made.in(u"2026-09-30"_s));
        made.stands(5, now - 3 * dayMillis);                   // the stage says 30 %
        made.deal(u"Lee"_s, 7'000, made.in(u"2026-10-01"_s));  // nobody knows how likely
        made.deal(u"Kim"_s, 3'000, now - 9 * dayMillis, 40);   // overdue
        made.deal(QString(), 1'000, 0, 100);                   // no date
        made.deal(u"Kim"_s, -1, made.in(u"2026-09-08"_s), 10); // no amount
        made.deal(u"Kim"_s, 500, made.in(u"2026-09-08"_s), 10).currency =
            made.columns.currencies.number(u"USD"_s);
        made.plan(u"2026-09"_s, u"Kim"_s, 30'000, 9'000);
        made.plan(u"2026-09"_s, u"Lee"_s, 20'000, -1);
        made.plan(u"2025-01"_s, u"Lee"_s, 1, 1); // gone by
        // when
        const QJsonObject report = forecastOf(made.columns, asked());
        // then
        const QJsonObject september = rowOf(report, u"2026-09"_s);
        QCOMPARE(september["deals"_L1].toInteger(), 3);
        QCOMPARE(total(september, u"open"_s), 30'000);
        QCOMPARE(total(september, u"weighted"_s), 5'000 + 6'000);
        QCOMPARE(total(september, u"low"_s), 0);       // neither comes: 35 %
        QCOMPARE(total(september, u"high"_s), 30'000); // at most 20,000: 85 %
        QCOMPARE(total(september, u"commit"_s), 9'000);
        QCOMPARE(total(september, u"target"_s), 50'000);
        QCOMPARE(total(rowOf(report, u"2026-10"_s), u"weighted"_s), 0);
        QCOMPARE(total(rowOf(report, u"Overdue"_s), u"weighted"_s), 1'200);
        QCOMPARE(total(rowOf(report, u"No date"_s), u"weighted"_s), 1'000);
        QVERIFY(rowOf(report, u"2026-10"_s)["target"_L1].isNull());
        QCOMPARE(report["chances_from"_L1]["deal"_L1].toInteger(), 4);
        QCOMPARE(report["chances_from"_L1]["stage"_L1].toInteger(), 1);
        QCOMPARE(report["chances_from"_L1]["none"_L1].toInteger(), 1);
        QCOMPARE(report["left_out"_L1][0]["amount"_L1]["minor"_L1].toInteger(), 500);
        QCOMPARE(report["open_deals"_L1][0]["from"_L1].toString(), u"stage"_s);
        // and only those of an owner, of a period
        ReportSpec kim = asked();
        kim.owner = u"Kim"_s;
        QCOMPARE(total(forecastOf(made.columns, kim), u"open"_s), 13'000);
        ReportSpec october = asked();
        october.from = made.in(u"2026-10-01"_s);
        october.to = made.in(u"2026-11-01"_s);
        QCOMPARE(total(forecastOf(made.columns, october), u"open"_s), 7'000);
    }

    void walksCountWhereTwentyAreFinished()
    {
        // given: of 40 deals that came to Offer 30 were won, all after ten days there
        Pipeline made;
        for (int i = 0; i < 40; ++i) {
            DealFact &deal = made.deal(u"Kim"_s, 1'000, 0, 5);
            deal.openedAt = now - 200 * dayMillis;
            deal.closedAt = deal.wonAt = deal.openedAt + 10 * dayMillis;
            deal.won = i % 4 != 0;
            deal.wonMinor = 1'000;
            deal.wonCurrency = deal.currency;
            made.stands(5, deal.openedAt);
            made.stands(deal.won ? 6 : 7, deal.closedAt);
        }
        made.deal(u"Kim"_s, 8'000, 0, 5); // overdue or without a date: usually won in 10 days
        made.stands(5, made.columns.deals.back().openedAt = now - dayMillis);
        made.deal(u"Kim"_s, 4'000, 0, 5); // in no stage: what was typed
        // when
        const QJsonObject report = forecastOf(made.columns, asked());
        // then
        const QJsonValue first = report["open_deals"_L1][0];
        QCOMPARE(first["from"_L1].toString(), u"walks"_s);
        QCOMPARE(first["chance"_L1].toDouble(), 0.75);
        const QString month = made.columns.calendar.dayOf(now + 9 * dayMillis).toString(u"yyyy-MM"_s);
        QCOMPARE(first["usual_month"_L1].toString(), month);
        QCOMPARE(total(rowOf(report, month), u"weighted"_s), 6'000);
        QCOMPARE(total(rowOf(report, u"No date"_s), u"weighted"_s), 200);
        QVERIFY(report["finding"_L1].toString().contains(u"fewer than 20"_s));
    }

    void whatWasWonIsThatOfTheMonthsShown()
    {
        for (unsigned seed = 0; seed < 30; ++seed) {
            // given
            const RandomColumns made(seed);
            ReportSpec spec = asked();
            spec.from = RandomColumns::start;
            // when
            const QJsonObject report = forecastOf(made.columns, spec);
            // then
            QMap<QString, qint64> won;
            for (const DealFact &deal : made.columns.deals) {
                if (deal.won && deal.closedAt <= now && deal.wonMinor >= 0 &&
                    made.columns.currencies.word(deal.wonCurrency) == u"EUR")
                    won[made.columns.calendar.dayOf(deal.wonAt).toString(u"yyyy-MM"_s)] += deal.wonMinor;
            }
            for (auto month = won.cbegin(); month != won.cend(); ++month)
                QCOMPARE(total(rowOf(report, month.key()), u"won"_s), month.value());
            qint64 all = 0;
            for (const qint64 one : won)
                all += one;
            QCOMPARE(total(report, u"won"_s), all);
        }
    }

    void itIsSplitByMonthOrOwnerAlone()
    {
        const RandomColumns made(1);
        QVERIFY(!runReport(made.columns, asked(u"channel"_s)));
        QVERIFY(!runReport(made.columns, asked(u"journey"_s)));
    }
};

QTEST_GUILESS_MAIN(ForecastReportTest)
#include "tst_forecast_report.moc"
