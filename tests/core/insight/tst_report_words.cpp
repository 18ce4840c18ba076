// SPDX-License-Identifier: GPL-3.0-or-later
// What stands under every figure, amounts in other currencies, and findings that claim no more than they may.
#include "core/insight/csv_of_report.h"
#include "core/insight/report_words.h"
#include "core/insight/xlsx_of_report.h"
#include "tests/support/raw_events.h"

#include <map>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

namespace
{

ReportValue value(const EventColumns &columns, const ReportSpec &spec)
{
    Result<ReportValue> made = runReport(columns, spec);
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return *made;
}

QStringList moneyReports()
{
    QStringList keys = reportKeys();
    keys.removeIf([](const QString &key) { return !isMoneyReport(key); });
    return keys;
}

/// People who go from A to B (`on` of them), leave A (`lost`) or stay (`stay`).
void fillStage(Columns &made, JourneyEvents &journey, int from, int on, int lost, int stay)
{
    for (int i = 0; i < on + lost + stay; ++i) {
        const PersonIndex person = made.person(u"%1-%2"_s.arg(from).arg(i));
        Columns::move(journey, person, from, when(u"2025-01-10"_s));
        if (i < on + lost)
            Columns::move(journey, person, i < on ? from + 1 : -1, when(u"2025-02-10"_s));
    }
}

} // namespace

class ReportWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void aSegmentIsNeverEverybodysPeople()
    {
        Columns made;
        made.journey({u"A"_s, u"B"_s});
        ReportSpec spec = specOf(u"purchase-advocacy"_s);
        QVERIFY(filterText(value(made.columns, spec)).contains(u"everybody's people"_s));
        spec.segment = u"Regulars"_s;
        QVERIFY(filterText(value(made.columns, spec)).contains(u"only the segment “Regulars”"_s));
        QVERIFY(!filterText(value(made.columns, spec)).contains(u"everybody"_s));
        spec.owner = u"Kim"_s;
        QVERIFY(filterText(value(made.columns, spec)).contains(u"Regulars"_s));
        QVERIFY(filterText(value(made.columns, spec)).contains(u"people of Kim"_s));
        spec.segment.clear();
        QVERIFY(!filterText(value(made.columns, spec)).contains(u"everybody"_s));
    }

    void periodZoneChannelAndCurrencyAreSaid()
    {
        Columns made;
        made.journey({u"A"_s, u"B"_s});
        ReportSpec spec = specOf(u"ledger"_s);
        spec.from = when(u"2025-06-01"_s);
        spec.to = when(u"2025-07-01"_s);
        spec.channel = u"shop"_s;
        const ReportValue ledger = value(made.columns, spec);
        const QString text = filterText(ledger);
        QVERIFY2(text.contains(ledger.timeZone) && !ledger.timeZone.isEmpty(), qPrintable(text));
        QVERIFY2(text.contains(u"the channel shop"_s) && text.contains(u"amounts in EUR"_s),
                 qPrintable(text));
        QVERIFY2(text.contains(QLocale().toString(QDate(2025, 6, 30), QLocale::ShortFormat)),
                 qPrintable(text));
        spec.key = u"funnel"_s;
        const QString funnel = filterText(value(made.columns, spec));
        QVERIFY2(funnel.contains(u"came first by shop"_s) && !funnel.contains(u"EUR"_s), qPrintable(funnel));
        const QJsonObject json = ledger.toJson();
        QCOMPARE(json[u"filters"_s].toString(), text);
        QCOMPARE(json[u"currency"_s].toString(), u"EUR"_s);
    }

    void whatIsLeftOutIsNamedWithItsCurrencies()
    {
        Columns made;
        const PersonIndex ana = made.person(u"Ana"_s);
        made.buy(ana, 15'000, when(u"2025-01-10"_s));
        made.buy(ana, 2'000, when(u"2025-01-11"_s), {}, u"USD"_s);
        made.buy(ana, 5'000, when(u"2025-01-12"_s), {}, u"JPY"_s);
        const ReportValue report = value(made.columns, specOf(u"purchase-advocacy"_s));
        const QString text = leftOutText(report);
        QVERIFY2(text.startsWith(u"2 purchase"_s), qPrintable(text));
        QVERIFY2(text.contains(u"JPY, USD"_s) && text.contains(u"not in this sum"_s), qPrintable(text));
        QVERIFY2(text.contains(formatMoney({5'000, u"JPY"_s})), qPrintable(text));
        QCOMPARE(report.toJson()[u"left_out_rows"_s].toInt(), 2);
        QCOMPARE(report.toJson()[u"left_out"_s].toArray().size(), 2);
        const QByteArray words = csvWords(report);
        QVERIFY(words.contains("JPY, USD") && words.contains("amounts in EUR"));
        QCOMPARE(csvTable(reportToCsv(report) + words), csvTable(reportToCsv(report)));
        QVERIFY(leftOutText(OtherAmounts()).isEmpty());
    }

    void everyMoneyReportCountsWhatItLeavesOut()
    {
        for (unsigned seed = 0; seed < 40; ++seed) {
            RandomColumns made(seed);
            std::map<QString, OtherAmount> plain;
            for (const Purchase &purchase : made.columns.purchases) {
                const QString code = made.columns.currencies.word(purchase.currency);
                if (purchase.abandoned || code == u"EUR" || purchase.person == nobody)
                    continue;
                plain[code].sum = {plain[code].sum.minor + purchase.minor, code};
                ++plain[code].rows;
            }
            OtherAmounts expected;
            for (const auto &[code, amount] : plain)
                expected.append(amount);
            for (const QString &key : {u"clv"_s, u"velocity"_s, u"reach"_s})
                QVERIFY2(value(made.columns, specOf(key)).others == expected,
                         qPrintable(u"seed %1, %2"_s.arg(seed).arg(key)));
        }
    }

    void aReportInAnotherCurrencyIsThatOfAWorkspaceInIt()
    {
        for (unsigned seed = 0; seed < 60; ++seed) {
            const RandomColumns made(seed);
            EventColumns dollars = made.columns;
            dollars.baseCurrency = u"USD"_s;
            for (const QString &key : moneyReports()) {
                ReportSpec spec = specOf(key);
                spec.now = end;
                QJsonObject own = value(dollars, spec).toJson();
                spec.currency = u"USD"_s;
                QJsonObject chosen = value(made.columns, spec).toJson();
                QCOMPARE(chosen.take(u"spec"_s)[u"currency"_s].toString(), u"USD"_s);
                own.remove(u"spec"_s);
                QVERIFY2(own == chosen, qPrintable(u"seed %1, %2"_s.arg(seed).arg(key)));
                QCOMPARE(chosen[u"currency"_s].toString(), u"USD"_s);
            }
        }
    }

    void aCurrencyMustBeOne()
    {
        ReportSpec spec = specOf(u"ledger"_s);
        spec.currency = u"Euros"_s;
        QVERIFY(spec.problem().contains(u"Euros"_s));
        QVERIFY(!runReport(Columns().columns, spec));
    }

    void noPlaceIsNarrowWhereNobodyWasLost()
    {
        Columns made;
        JourneyEvents &journey = made.journey({u"A"_s, u"B"_s, u"C"_s});
        fillStage(made, journey, 0, 20, 0, 30);
        Columns::sort(journey);
        const QString finding = value(made.columns, specOf(u"funnel"_s)).finding;
        QVERIFY2(!finding.contains(u"narrowest"_s) && finding.contains(u"Nobody"_s), qPrintable(finding));
    }

    void fewPeopleMakeNoNarrowPlace()
    {
        Columns made;
        JourneyEvents &journey = made.journey({u"A"_s, u"B"_s, u"C"_s});
        fillStage(made, journey, 0, 2, 3, 4);
        Columns::sort(journey);
        for (const QString &key : {u"funnel"_s, u"attrition"_s}) {
            const QString finding = value(made.columns, specOf(key)).finding;
            QVERIFY2(finding.contains(u"fewer than 30"_s), qPrintable(finding));
            QVERIFY2(!finding.contains(u"arrowest"_s) && !finding.contains(u"Most leave"_s),
                     qPrintable(finding));
        }
    }

    void aTieIsCalledATie()
    {
        Columns made;
        JourneyEvents &journey = made.journey({u"A"_s, u"B"_s, u"C"_s, u"D"_s});
        fillStage(made, journey, 0, 0, 20, 20);
        fillStage(made, journey, 2, 0, 20, 20);
        Columns::sort(journey);
        const QString both = QLocale().createSeparatedList({u"A"_s, u"C"_s});
        const QString finding = value(made.columns, specOf(u"funnel"_s)).finding;
        QVERIFY2(finding.contains(u"equally narrow"_s) && finding.contains(both), qPrintable(finding));
        const QString leaving = value(made.columns, specOf(u"attrition"_s)).finding;
        QVERIFY2(leaving.contains(u"The same share"_s) && leaving.contains(both), qPrintable(leaving));
        const QString paths = value(made.columns, specOf(u"paths"_s)).finding;
        QVERIFY2(paths.contains(u"none is the most usual"_s), qPrintable(paths));
        const QString stays = value(made.columns, specOf(u"time-in-stage"_s)).finding;
        QVERIFY2(stays.contains(u"equally long"_s), qPrintable(stays));
    }

    void whoWentBackIsNotLost()
    {
        Columns made;
        JourneyEvents &journey = made.journey({u"A"_s, u"B"_s, u"C"_s, u"Hold"_s});
        journey.stages[3].meaning = u"on-hold"_s;
        int number = 0;
        const auto walk = [&](std::initializer_list<int> stages) {
            const PersonIndex person = made.person(QString::number(++number));
            int day = 0;
            for (const int stage : stages)
                Columns::move(journey, person, stage, when(u"2025-01-10"_s) + day++ * dayMillis);
        };
        walk({1, 0});     // back
        walk({1, 3});     // on hold
        walk({1, -1});    // left
        walk({1, 2});     // moved on
        walk({1});        // still there
        walk({1, -1, 0}); // left, came again elsewhere
        Columns::sort(journey);
        const QJsonObject row =
            rowWhere(value(made.columns, specOf(u"funnel"_s)).toJson(), u"stage"_s, u"B"_s);
        QCOMPARE(row[u"entered"_s].toInt(), 6);
        QCOMPARE(row[u"left"_s].toInt(), 2);
        QCOMPARE(row[u"elsewhere"_s].toInt(), 2);
        QCOMPARE(row[u"moved_on"_s].toInt(), 1);
        QCOMPARE(row[u"present"_s].toInt(), 1);
    }

    void velocityFromFourWinsSaysSo()
    {
        Columns made;
        JourneyEvents &journey = made.journey({u"Open"_s, u"Won"_s});
        journey.stages[1].meaning = u"purchase"_s;
        for (int i = 0; i < 6; ++i) {
            const PersonIndex person = made.person(QString::number(i));
            Columns::move(journey, person, 0, when(u"2025-01-10"_s));
            if (i < 4) {
                Columns::move(journey, person, 1, when(u"2025-01-20"_s));
                made.buy(person, 1000, when(u"2025-01-20"_s));
            }
        }
        Columns::sort(journey);
        const QString finding = value(made.columns, specOf(u"velocity"_s)).finding;
        QVERIFY2(finding.contains(u"rests on 4 win"_s), qPrintable(finding));
        // In a currency in which fewer of them bought, the average says on how many it rests.
        made.buy(made.person(u"0"_s), 5000, when(u"2025-01-21"_s), {}, u"GBP"_s);
        ReportSpec pounds = specOf(u"velocity"_s);
        pounds.currency = u"GBP"_s;
        const QString few = value(made.columns, pounds).finding;
        QVERIFY2(few.contains(u"average rests on 1 purchase"_s), qPrintable(few));
        const QString rate = value(made.columns, specOf(u"win-rate"_s)).finding;
        QVERIFY2(rate.contains(u"small sample (n = 4)"_s), qPrintable(rate));
    }
};

QTEST_GUILESS_MAIN(ReportWordsTest)
#include "tst_report_words.moc"
