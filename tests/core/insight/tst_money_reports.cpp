// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/csv_of_report.h"
#include "tests/support/sample_columns.h"

#include <QTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

namespace
{

const Millis january = when(u"2026-01-15T12:00:00Z"_s);
const Millis march = when(u"2026-03-31T23:59:59Z"_s);
const Millis april = when(u"2026-04-01T00:00:00Z"_s);

/// Ana brought Bo, Bo brought Cy. Ana spends 10.00, Bo 100.00 in January, Cy 50.00 on the last second of
/// March and gets 20.00 back in April.
Columns threeFriends()
{
    Columns made;
    const PersonIndex ana = made.person(u"Ana"_s, u"instagram"_s, u"Kim"_s);
    const PersonIndex bo = made.person(u"Bo"_s, u"instagram"_s, u"Lee"_s);
    const PersonIndex cy = made.person(u"Cy"_s, u"shop"_s, u"Lee"_s);
    made.refer(ana, bo, january - 10 * dayMillis);
    made.refer(bo, cy, january - 5 * dayMillis);
    made.buy(ana, 1000, january, u"shop"_s);
    made.buy(bo, 10000, january + 1, u"web"_s);
    made.buy(cy, 5000, march, u"web"_s);
    made.buy(cy, -2000, april, u"web"_s);
    made.advocate(ana, january, u"instagram"_s, 500);
    made.advocate(ana, january + 2, u"instagram"_s);
    made.advocate(cy, april, u"web"_s, 70, -1);
    return made;
}

QJsonObject report(const Columns &made, const ReportSpec &spec)
{
    const auto value = runReport(made.columns, spec);
    return value ? value->toJson() : QJsonObject{{u"error"_s, value.error().text}};
}

qint64 minor(const QJsonValue &money)
{
    return money.toObject()[u"minor"_s].toInteger();
}

/// Whatever people may do: purchases, refunds, other currencies, referrals in circles.
Columns anything()
{
    Columns made;
    const int people = *rc::gen::inRange(1, 9);
    const QStringList words{u""_s, u"a"_s, u"b"_s, u"c"_s};
    for (int i = 0; i < people; ++i)
        made.person(QString::number(i), words[*rc::gen::inRange(0, 4)], words[*rc::gen::inRange(0, 4)]);
    const auto anyone = [people] { return PersonIndex(*rc::gen::inRange(0, people)); };
    const auto someday = [] { return january + *rc::gen::inRange(-400, 400) * dayMillis; };
    for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
        const bool unlinked = *rc::gen::inRange(0, 4) == 0;
        made.buy(unlinked ? nobody : anyone(), *rc::gen::inRange(-90'000, 100'000), someday(),
                 words[*rc::gen::inRange(0, 4)], *rc::gen::inRange(0, 6) == 0 ? u"USD"_s : u"EUR"_s);
    }
    for (int i = *rc::gen::inRange(0, 10); i > 0; --i)
        made.refer(anyone(), anyone(), someday(), *rc::gen::inRange(0, 3));
    for (int i = *rc::gen::inRange(0, 10); i > 0; --i)
        made.advocate(anyone(), someday(), words[*rc::gen::inRange(0, 4)], *rc::gen::inRange(-1, 50));
    const QStringList keys{u"one"_s, u"two"_s};
    for (const QString &key : keys) {
        JourneyEvents &journey = made.journey({u"A"_s, u"B"_s}, key);
        for (int i = *rc::gen::inRange(0, 8); i > 0; --i)
            Columns::move(journey, anyone(), *rc::gen::inRange(-1, 2), someday());
        Columns::sort(journey);
    }
    const auto byTime = [](const auto &a, const auto &b) { return a.at < b.at; };
    std::stable_sort(made.columns.purchases.begin(), made.columns.purchases.end(), byTime);
    std::stable_sort(made.columns.referrals.begin(), made.columns.referrals.end(), byTime);
    std::stable_sort(made.columns.advocacy.begin(), made.columns.advocacy.end(), byTime);
    return made;
}

ReportSpec anyMoneySpec(const QString &key)
{
    ReportSpec spec = specOf(key);
    spec.share = *rc::gen::inRange(0, 101) / 100.0;
    spec.decay = *rc::gen::inRange(0, 101) / 100.0;
    spec.generations = *rc::gen::inRange(1, 6);
    spec.acquisitionCost = *rc::gen::inRange(0, 5000);
    spec.top = *rc::gen::inRange(0, 4);
    spec.by = QStringList{u"month"_s, u"channel"_s, u"journey"_s, u"owner"_s}[*rc::gen::inRange(0, 4)];
    const QStringList words{u""_s, u""_s, u"a"_s, u"b"_s};
    spec.owner = words[*rc::gen::inRange(0, 4)];
    spec.channel = words[*rc::gen::inRange(0, 4)];
    spec.journey = QStringList{u""_s, u""_s, u"one"_s}[*rc::gen::inRange(0, 3)];
    if (*rc::gen::arbitrary<bool>())
        spec.from = january + *rc::gen::inRange(-300, 0) * dayMillis;
    if (*rc::gen::arbitrary<bool>())
        spec.to = january + *rc::gen::inRange(1, 300) * dayMillis;
    return spec;
}

/// The net value that a spec is about, summed up the plain way.
qint64 plainTotal(const EventColumns &columns, const ReportSpec &spec)
{
    qint64 total = 0;
    for (const Purchase &purchase : columns.purchases) {
        if (columns.currencies.word(purchase.currency) != u"EUR"_s ||
            (spec.from && purchase.at < *spec.from) || (spec.to && purchase.at >= *spec.to))
            continue;
        if (!spec.channel.isEmpty() && columns.channels.word(purchase.channel) != spec.channel)
            continue;
        const bool known = purchase.person != nobody;
        if (!spec.owner.isEmpty() &&
            (!known || columns.owners.word(columns.owner[purchase.person]) != spec.owner))
            continue;
        if (!spec.journey.isEmpty()) {
            const auto &moves = columns.journey(spec.journey)->transitions;
            if (std::none_of(moves.begin(), moves.end(),
                             [&](const auto &m) { return m.person == purchase.person; }))
                continue;
        }
        total += purchase.minor;
    }
    return total;
}

} // namespace

class MoneyReportsTest : public QObject
{
    Q_OBJECT

private slots:
    void purchaseAndAdvocacyByMonth()
    {
        // a = 0.5. January: Ana 10.00 of her own; Bo's 100.00 half to Ana. March: Cy's 50.00: 25.00 to Bo and
        // Ana.
        const QJsonObject json = report(threeFriends(), specOf(u"purchase-advocacy"_s));
        const QJsonArray rows = json[u"rows"_s].toArray();
        QCOMPARE(rows.size(), 4); // February is there, empty
        const auto check = [&](int i, const QString &key, qint64 purchase, qint64 advocacy, int advocates,
                               int events, qint64 referred, int reach) {
            const QJsonObject row = rows[i].toObject();
            QCOMPARE(row[u"key"_s].toString(), key);
            QCOMPARE(minor(row[u"purchase"_s]), purchase);
            QCOMPARE(minor(row[u"advocacy"_s]), advocacy);
            QCOMPARE(row[u"advocates"_s].toInt(), advocates);
            QCOMPARE(row[u"events"_s].toInt(), events);
            QCOMPARE(minor(row[u"referred_revenue"_s]), referred);
            QCOMPARE(row[u"reach"_s].toInt(), reach);
        };
        check(0, u"2026-01"_s, 6000, 5000, 1, 2, 10000, 500);
        check(1, u"2026-02"_s, 0, 0, 0, 0, 0, 0);
        check(2, u"2026-03"_s, 2500, 2500, 2, 0, 5000, 0);
        check(3, u"2026-04"_s, -1000, -1000, 2, 1, -2000, 70);
        const QJsonObject total = json[u"total"_s].toObject();
        QCOMPARE(minor(total[u"purchase"_s]), 7500);
        QCOMPARE(minor(total[u"advocacy"_s]), 6500);
        QCOMPARE(total[u"advocates"_s].toInt(), 2);
        QCOMPARE(total[u"purchase"_s].toObject()[u"currency"_s].toString(), u"EUR"_s);
        QCOMPARE(json[u"n"_s].toInt(), 3);
        QCOMPARE(json[u"data_revision"_s].toString(), u"7"_s);
        QVERIFY(!json[u"definition"_s].toString().isEmpty());
        QCOMPARE(json[u"finding"_s].toString(), u"Of €140.00 net, €65.00 (46.4 %) is credited to advocacy at "
                                                u"a share of 50 %; buyers whom somebody "
                                                "referred spent €130.00."_s);
    }

    void purchaseAndAdvocacyByChannelOwnerAndJourney()
    {
        Columns made = threeFriends();
        ReportSpec spec = specOf(u"purchase-advocacy"_s);
        spec.by = u"channel"_s;
        const QJsonObject channels = report(made, spec);
        QCOMPARE(minor(rowWhere(channels, u"key"_s, u"web"_s)[u"advocacy"_s]), 6500);
        QCOMPARE(minor(rowWhere(channels, u"key"_s, u"shop"_s)[u"purchase"_s]), 1000);
        QCOMPARE(rowWhere(channels, u"key"_s, u"instagram"_s)[u"events"_s].toInt(), 2);
        spec.by = u"owner"_s;
        const QJsonObject owners = report(made, spec);
        QCOMPARE(minor(rowWhere(owners, u"key"_s, u"Lee"_s)[u"purchase"_s]), 6500);
        QCOMPARE(rowWhere(owners, u"key"_s, u"Kim"_s)[u"events"_s].toInt(), 2);

        JourneyEvents &retail = made.journey({u"A"_s}, u"retail"_s);
        Columns::move(retail, 1, 0, january - dayMillis);
        JourneyEvents &online = made.journey({u"A"_s}, u"online"_s);
        Columns::move(online, 1, 0, january + 2);
        Columns::move(online, 2, 0, january);
        spec.by = u"journey"_s;
        const QJsonObject journeys = report(made, spec);
        QCOMPARE(minor(rowWhere(journeys, u"key"_s, u"retail"_s)[u"advocacy"_s]), 5000);
        QCOMPARE(minor(rowWhere(journeys, u"key"_s, u"online"_s)[u"advocacy"_s]), 1500);
        QCOMPARE(minor(rowWhere(journeys, u"key"_s, u"On no journey"_s)[u"purchase"_s]), 1000);
    }

    void theLedgerRanksByCreditAndShowsTheHiddenAdvocate()
    {
        // Bo brought Cy: A of Cy's 30.00 is 15.00, of which Bo gets 2/3 and Ana 1/3.
        const QJsonObject json = report(threeFriends(), specOf(u"ledger"_s));
        QCOMPARE(minor(json[u"total"_s]), 14000);
        QCOMPARE(json[u"share"_s].toDouble(), 0.5);
        const QJsonObject ana = rowWhere(json, u"person"_s, u"Ana"_s);
        QCOMPARE(minor(ana[u"purchase"_s]), 1000);
        QCOMPARE(minor(ana[u"advocacy"_s]), 5500);
        QCOMPARE(minor(ana[u"credit"_s]), 6500);
        QCOMPARE(ana[u"id"_s].toString(), u"1000"_s);
        QCOMPARE(ana[u"rank_purchase"_s].toInt(), 3);
        QCOMPARE(ana[u"rank_advocacy"_s].toInt(), 1);
        QCOMPARE(ana[u"rank_change"_s].toInt(), 2);
        const QJsonObject bo = rowWhere(json, u"person"_s, u"Bo"_s);
        QCOMPARE(minor(bo[u"purchase"_s]), 10000);
        QCOMPARE(minor(bo[u"passed_on"_s]), 5000);
        QCOMPARE(minor(bo[u"advocacy"_s]), 1000);
        QCOMPARE(minor(bo[u"credit"_s]), 6000);
        QCOMPARE(json[u"rows"_s].toArray()[0].toObject()[u"person"_s].toString(), u"Ana"_s);
        QVERIFY(json[u"finding"_s].toString().contains(u"Ana rises from place 3"_s));
    }

    void theRestIsSummedUpInOneRow()
    {
        ReportSpec spec = specOf(u"ledger"_s);
        spec.top = 1;
        const QJsonArray rows = report(threeFriends(), spec)[u"rows"_s].toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(minor(rows[1].toObject()[u"credit"_s]), 7500);
        QVERIFY(rows[1].toObject()[u"rank"_s].isNull());
    }

    void linesListTheirBuyersAndAdvocates()
    {
        ReportSpec spec = specOf(u"purchase-advocacy"_s);
        spec.withPeople = true;
        const Columns made = threeFriends();
        const auto value = runReport(made.columns, spec);
        QVERIFY(value.ok());
        QCOMPARE(value->rows[0][1].people, (std::vector<std::int64_t>{1000, 1001}));
        QCOMPARE(value->rows[0][3].people, (std::vector<std::int64_t>{1000}));
        QCOMPARE(value->rows[3][3].people, (std::vector<std::int64_t>{1000, 1001}));
    }

    void amountsInOtherCurrenciesAreCountedApart()
    {
        Columns made = threeFriends();
        made.buy(0, 99999, april + 1, u"web"_s, u"USD"_s);
        for (const QString &key : {u"ledger"_s, u"purchase-advocacy"_s})
            QCOMPARE(report(made, specOf(key))[u"left_out_rows"_s].toInt(), 1);
        QCOMPARE(minor(report(made, specOf(u"ledger"_s))[u"total"_s]), 14000);
    }

    void salesOfNobodyKnownHaveARowOfTheirOwn()
    {
        Columns made = threeFriends();
        made.buy(nobody, 4000, april + 1, u"shop"_s);
        made.buy(nobody, 99999, april + 2, u"shop"_s, u"USD"_s);
        ReportSpec spec = specOf(u"purchase-advocacy"_s);
        for (const QString &by : {u"owner"_s, u"journey"_s}) {
            spec.by = by;
            const QJsonObject json = report(made, spec);
            QCOMPARE(minor(rowWhere(json, u"key"_s, u"Nobody known"_s)[u"purchase"_s]), 4000);
            QCOMPARE(minor(json[u"total"_s].toObject()[u"net"_s]), 18000);
        }
        spec.by = u"channel"_s;
        QCOMPARE(minor(rowWhere(report(made, spec), u"key"_s, u"shop"_s)[u"purchase"_s]), 5000);
        spec.withPeople = true;
        const auto listed = runReport(made.columns, spec);
        for (const QList<Cell> &row : listed->rows)
            QCOMPARE(row[1].ofNobody, row[0].text == u"shop" ? 2 - 1 : 0); // the other one is left out
        const QJsonObject of = report(made, spec)[u"of_nobody"_s].toObject();
        QCOMPARE(of[u"sales"_s].toInt(), 2);
        QCOMPARE(minor(of[u"net"_s]), 4000);
        QCOMPARE(of[u"other_currencies"_s].toInt(), 1);
        QCOMPARE(of[u"counted"_s].toBool(), true);
    }

    void nobodyKnownTakesNoPlaceAmongPeople()
    {
        Columns made = threeFriends();
        made.buy(nobody, 900'000, april + 1, u"shop"_s);
        ReportSpec spec = specOf(u"ledger"_s);
        for (const int top : {0, 1}) {
            spec.top = top;
            const QJsonObject json = report(made, spec);
            const QJsonArray rows = json[u"rows"_s].toArray();
            QCOMPARE(rows[0].toObject()[u"person"_s].toString(), u"Ana"_s);
            QCOMPARE(rows[0].toObject()[u"rank"_s].toInt(), 1);
            const QJsonObject last = rows.last().toObject();
            QCOMPARE(last[u"person"_s].toString(), u"Nobody known"_s);
            QCOMPARE(minor(last[u"credit"_s]), 900'000);
            QVERIFY(last[u"rank"_s].isNull());
            QCOMPARE(json[u"n"_s].toInt(), 3);
            QCOMPARE(minor(json[u"total"_s]), 914'000);
        }
        Columns alone;
        alone.buy(nobody, 100, january);
        const QJsonObject json = report(alone, spec);
        QCOMPARE(json[u"rows"_s].toArray().size(), 1);
        QVERIFY(json[u"finding"_s].toString().contains(u"nobody known bought it"_s));
    }

    void reportsOnBuyersLeaveNobodyOutAndSaySo()
    {
        Columns made = threeFriends();
        for (const QString &key :
             {u"quadrant"_s, u"clv"_s, u"repeat"_s, u"attribution"_s, u"cohorts"_s, u"reach"_s}) {
            const QJsonObject before = report(made, specOf(key));
            QVERIFY(!before.contains(u"of_nobody"_s));
            Columns more = made;
            more.buy(nobody, 4000, april, u"shop"_s);
            more.buy(nobody, -1000, april, u"shop"_s);
            const QJsonObject after = report(more, specOf(key));
            QCOMPARE(after[u"rows"_s], before[u"rows"_s]);
            QCOMPARE(after[u"of_nobody"_s].toObject()[u"sales"_s].toInt(), 1);
            QVERIFY2(after[u"finding"_s].toString().startsWith(before[u"finding"_s].toString()) &&
                         after[u"finding"_s].toString().contains(u"of nobody known, €30.00 net"_s),
                     qPrintable(key + after[u"finding"_s].toString()));
            // Whoever is asked about is somebody.
            ReportSpec spec = specOf(key);
            spec.owner = u"Kim"_s;
            QVERIFY(!report(more, spec).contains(u"of_nobody"_s));
        }
    }

    void aLateRefundUndoesWhatItsPurchaseDid()
    {
        Columns made;
        made.person(u"Ana"_s);
        made.person(u"Bo"_s);
        made.refer(0, 1, january);
        made.buy(1, 8000, january + 300 * dayMillis);
        made.buy(1, -8000, january + 400 * dayMillis);
        made.columns.purchases.back().boughtAt = january + 300 * dayMillis;
        for (const QJsonValue &row : report(made, specOf(u"ledger"_s))[u"rows"_s].toArray())
            QCOMPARE(minor(row.toObject()[u"credit"_s]), 0);
    }

    void abandonedPurchasesDoNotCount()
    {
        Columns made = threeFriends();
        made.columns.purchases.front().abandoned = true;
        QCOMPARE(minor(report(made, specOf(u"ledger"_s))[u"total"_s]), 13000);
    }

    void theLedgersTotalDependsOnTheFilterAlone()
    {
        QVERIFY(rc::check([] {
            const Columns made = anything();
            const ReportSpec spec = anyMoneySpec(u"ledger"_s);
            const QJsonObject json = report(made, spec);
            RC_ASSERT(!json.contains(u"error"_s));
            const qint64 total = plainTotal(made.columns, spec);
            qint64 credit = 0;
            qint64 purchase = 0;
            for (const QJsonValue &row : json[u"rows"_s].toArray()) {
                credit += minor(row.toObject()[u"credit"_s]);
                purchase += minor(row.toObject()[u"purchase"_s]);
            }
            RC_ASSERT(credit == total);
            RC_ASSERT(purchase == total);
            RC_ASSERT(minor(json[u"total"_s]) == total);
        }));
    }

    void purchaseAndAdvocacyAddUpToTheSameTotal()
    {
        QVERIFY(rc::check([] {
            const Columns made = anything();
            const ReportSpec spec = anyMoneySpec(u"purchase-advocacy"_s);
            const QJsonObject json = report(made, spec);
            qint64 sum = 0;
            int events = 0;
            for (const QJsonValue &row : json[u"rows"_s].toArray()) {
                sum += minor(row.toObject()[u"purchase"_s]) + minor(row.toObject()[u"advocacy"_s]);
                events += row.toObject()[u"events"_s].toInt();
            }
            const QJsonObject total = json[u"total"_s].toObject();
            RC_ASSERT(sum == plainTotal(made.columns, spec));
            RC_ASSERT(sum == minor(total[u"purchase"_s]) + minor(total[u"advocacy"_s]));
            RC_ASSERT(events == total[u"events"_s].toInt());
        }));
    }

    void anEmptyWorkspaceSaysSo()
    {
        const Columns none;
        for (const QString &key : {u"ledger"_s, u"purchase-advocacy"_s}) {
            const QJsonObject json = report(none, specOf(key));
            QCOMPARE(json[u"rows"_s].toArray().size(), 0);
            QVERIFY(json[u"finding"_s].toString().startsWith(u"There is nothing to show"_s));
        }
    }

    void meaninglessSpecsAreRefusedInASentence()
    {
        const auto refused = [](auto change) {
            ReportSpec spec = specOf(u"ledger"_s);
            change(spec);
            const auto value = runReport(Columns().columns, spec);
            return !value && value.error().kind == Error::Kind::Invalid &&
                   value.error().text.endsWith(u'.') && value.error().text == spec.problem();
        };
        QVERIFY(refused([](ReportSpec &spec) { spec.key = u"pie"_s; }));
        QVERIFY(refused([](ReportSpec &spec) { spec.share = 1.01; }));
        QVERIFY(refused([](ReportSpec &spec) { spec.share = std::nan(""); }));
        QVERIFY(refused([](ReportSpec &spec) { spec.decay = -0.1; }));
        QVERIFY(refused([](ReportSpec &spec) { spec.generations = 0; }));
        QVERIFY(refused([](ReportSpec &spec) { spec.referralWindowDays = -1; }));
        QVERIFY(refused([](ReportSpec &spec) { spec.acquisitionCost = -1; }));
        QVERIFY(refused([](ReportSpec &spec) { spec.by = u"weather"_s; }));
        QVERIFY(refused([](ReportSpec &spec) { spec.mode = u"odd"_s; }));
        QVERIFY(refused([](ReportSpec &spec) { spec.windowDays = -5; }));
        QVERIFY(refused([](ReportSpec &spec) {
            spec.from = 5;
            spec.to = 5;
        }));
        QVERIFY(refused([](ReportSpec &spec) {
            spec.key = u"funnel"_s;
            spec.by = u"journey"_s;
        }));
        ReportSpec spec = specOf(u"ledger"_s);
        QVERIFY(spec.problem().isEmpty());
        spec.journey = u"nowhere"_s;
        const auto value = runReport(Columns().columns, spec);
        QVERIFY(!value);
        QCOMPARE(value.error().kind, Error::Kind::NotFound);
    }

    void theCsvHasPlainNumbersDecimalsAndGuardedNames()
    {
        Columns made;
        made.person(u"=HYPERLINK(\"x\")"_s);
        made.person(u"Bo, \"the\" baker"_s);
        made.refer(1, 0, january);
        made.buy(0, -105, january + 1);
        const auto value = runReport(made.columns, specOf(u"ledger"_s));
        QVERIFY(value.ok());
        QCOMPARE(reportToCsv(*value), "person,purchase,passed_on,advocacy,credit,rank,rank_purchase,rank_"
                                      "advocacy,rank_change,currency\r\n"
                                      "\"'=HYPERLINK(\"\"x\"\")\",-1.05,-0.53,0.00,-0.52,1,2,1,1,EUR\r\n"
                                      "\"Bo, \"\"the\"\" baker\",0.00,0.00,-0.53,-0.53,2,1,2,-1,EUR\r\n"_ba);
    }
};

QTEST_GUILESS_MAIN(MoneyReportsTest)
#include "tst_money_reports.moc"
