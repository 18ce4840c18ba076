// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_columns.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>
#include <cmath>
#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

namespace
{

QJsonObject report(const Columns &made, const ReportSpec &spec)
{
    const auto value = runReport(made.columns, spec);
    if (!value)
        qFatal("%s", qPrintable(value.error().text));
    return value->toJson();
}

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

void sortPurchases(Columns &made)
{
    std::stable_sort(made.columns.purchases.begin(), made.columns.purchases.end(),
                     [](const Purchase &a, const Purchase &b) { return a.at < b.at; });
}

QByteArray fromZip(const QString &zip, const QString &name)
{
    for (const auto &[program, arguments] :
         {std::pair{u"unzip"_s, QStringList{u"-p"_s, zip, u"*/"_s + name}},
          std::pair{u"bsdtar"_s, QStringList{u"-xOf"_s, zip, u"*/"_s + name}},
          std::pair{u"python3"_s, QStringList{u"-c"_s,
                                              u"import sys,zipfile\nz=zipfile.ZipFile(sys.argv[1])\n"
                                              u"n=[x for x in z.namelist() if x.endswith(sys.argv[2])]\n"
                                              u"sys.stdout.buffer.write(z.read(n[0]))"_s,
                                              zip, name}}}) {
        QProcess process;
        process.start(program, arguments);
        if (process.waitForFinished() && process.exitCode() == 0) {
            const QByteArray text = process.readAllStandardOutput();
            if (!text.isEmpty())
                return text;
        }
    }
    return {};
}

} // namespace

/// Reports on purchases on the real samples, against figures that were computed independently.
class ValueTruthsTest : public QObject
{
    Q_OBJECT

private slots:
    void cdnowCustomersRepeatAsCounted()
    {
        QFile file(samplePath(u"analytics/cdnow/CDNOW_sample.txt"_s));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The sample CDNOW_sample.txt is not here.");
        Columns made;
        qint64 cents = 0;
        while (!file.atEnd()) {
            const QString line = QString::fromLatin1(file.readLine()).simplified();
            const QStringList parts = line.split(u' ');
            if (parts.size() < 5)
                continue;
            const QDate day = QDate::fromString(parts[2], u"yyyyMMdd"_s);
            const qint64 minor = std::llround(parts[4].toDouble() * 100);
            cents += minor;
            made.buy(made.person(parts[0]), minor, day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch());
        }
        sortPurchases(made);
        QCOMPARE(cents, 24409194);
        const QJsonObject json = report(made, specOf(u"repeat"_s));
        QCOMPARE(json[u"customers"_s].toInt(), 2357);
        QCOMPARE(json[u"purchases"_s].toInt(), 6919);
        QCOMPARE(json[u"repeat_customers"_s].toInt(), 1152);
        QVERIFY(near(json[u"rate"_s].toDouble(), .4888, 5e-5));
        QCOMPARE(json[u"repeat_customers_by_day"_s].toInt(), 1139);
        QVERIFY(near(json[u"rate_by_day"_s].toDouble(), .4832, 5e-5));
        QCOMPARE(json[u"median_gap_days"_s].toDouble(), 34.0);
        QVERIFY(near(json[u"mean_gap_days"_s].toDouble(), 70.8606, 5e-5));
        const QJsonArray rows = json[u"rows"_s].toArray();
        const int byCount[] = {1205, 406, 208, 150, 98};
        for (int i = 0; i < 5; ++i)
            QCOMPARE(rows[i][u"customers"_s].toInt(), byCount[i]);

        // The trial customers all began in the first quarter of 1997.
        ReportSpec spec = specOf(u"cohorts"_s);
        spec.now = when(u"1998-07-01"_s);
        const QJsonObject cohorts = report(made, spec);
        QCOMPARE(cohorts[u"rows"_s].toArray().size(), 3);
        std::map<QString, std::map<int, std::set<PersonIndex>>> active;
        std::map<PersonIndex, QDate> first;
        for (const Purchase &purchase : made.columns.purchases) {
            const QDate day = QDateTime::fromMSecsSinceEpoch(purchase.at, QTimeZone::utc()).date();
            const QDate begun = first.try_emplace(purchase.person, day).first->second;
            active[begun.toString(u"yyyy-MM"_s)]
                  [(day.year() - begun.year()) * 12 + day.month() - begun.month()]
                      .insert(purchase.person);
        }
        for (const QJsonValue &row : cohorts[u"rows"_s].toArray()) {
            const auto &months = active[row[u"cohort"_s].toString()];
            const int start = row[u"cohort"_s].toString().right(2).toInt();
            for (int k = 0; k <= 18 - start; ++k) {
                const double share = months.contains(k) ? double(months.at(k).size()) : 0;
                QVERIFY(near(row[u"m%1"_s.arg(k)].toDouble(), share / double(months.at(0).size()), 1e-12));
            }
            QVERIFY(row[u"m%1"_s.arg(19 - start)].isNull() || row[u"m%1"_s.arg(19 - start)].isUndefined());
        }
    }

    void onlineRetailRepeatsAsCounted()
    {
        const auto rows = csvRows(u"analytics/uci_online_retail/sample_2011_us_dates.csv"_s);
        if (rows.empty())
            QSKIP("The sample of Online Retail is not here.");
        Columns made;
        std::map<QString, std::pair<QString, Millis>> invoices;
        for (const auto &row : rows) {
            const QString invoice = row.value(u"InvoiceNo"_s);
            const QString customer = row.value(u"CustomerID"_s);
            if (customer == u"NA"_s || customer.isEmpty() || invoice.startsWith(u'C'))
                continue;
            const QDateTime at = QDateTime::fromString(row.value(u"InvoiceDate"_s), u"M/d/yyyy h:mm"_s);
            invoices[invoice] = {customer, at.toMSecsSinceEpoch()};
        }
        for (const auto &[invoice, sale] : invoices)
            made.buy(made.person(sale.first), 100, sale.second);
        sortPurchases(made);
        const QJsonObject json = report(made, specOf(u"repeat"_s));
        QCOMPARE(json[u"customers"_s].toInt(), 1153);
        QCOMPARE(json[u"repeat_customers"_s].toInt(), 325);
        QVERIFY(near(json[u"rate"_s].toDouble(), .2819, 5e-5));
        QVERIFY(near(json[u"rate_by_day"_s].toDouble(), .281, 5e-4));
    }

    void olistOrdersRepeatRarelyInASample()
    {
        const auto orders = csvRows(u"analytics/olist_orders_sample3000/olist_orders_dataset.csv"_s);
        if (orders.empty())
            QSKIP("The sample of Olist orders is not here.");
        QHash<QString, QString> unique;
        for (const auto &row : csvRows(u"analytics/olist_orders_sample3000/olist_customers_dataset.csv"_s))
            unique.insert(row.value(u"customer_id"_s), row.value(u"customer_unique_id"_s));
        Columns made;
        for (const auto &row : orders)
            made.buy(made.person(unique.value(row.value(u"customer_id"_s))), 100,
                     when(row.value(u"order_purchase_timestamp"_s)));
        sortPurchases(made);
        const QJsonObject json = report(made, specOf(u"repeat"_s));
        QCOMPARE(json[u"purchases"_s].toInt(), 3000);
        QCOMPARE(json[u"customers"_s].toInt(), 2995);
        QCOMPARE(json[u"repeat_customers"_s].toInt(), 5);
        QVERIFY(near(json[u"rate"_s].toDouble(), .001669, 5e-7));
    }

    void olistDealsAreAttributedToWhereLeadsCameFrom()
    {
        Columns made;
        for (const auto &row : csvRows(u"analytics/olist/olist_marketing_qualified_leads_dataset.csv"_s))
            made.person(row.value(u"mql_id"_s), row.value(u"origin"_s));
        if (made.columns.personCount() == 0)
            QSKIP("The Olist sample is not here.");
        for (const auto &row : csvRows(u"analytics/olist/olist_closed_deals_dataset.csv"_s))
            made.buy(made.person(row.value(u"mql_id"_s)), 100, when(row.value(u"won_date"_s)));
        sortPurchases(made);
        ReportSpec spec = specOf(u"attribution"_s);
        const std::map<QString, int> truth{
            {u"organic search"_s, 271}, {u"paid search"_s, 195}, {u"social"_s, 75},       {u"unknown"_s, 179},
            {u"referral"_s, 24},        {u"email"_s, 15},        {u"No touchpoint"_s, 14}};
        for (const QString &model : {u"first"_s, u"u"_s, u"decay"_s}) {
            spec.model = model;
            const QJsonObject json = report(made, spec);
            for (const auto &[origin, won] : truth)
                QVERIFY(near(rowWhere(json, u"channel"_s, origin)[u"credit"_s].toDouble(), won, 1e-9));
        }
    }

    void mavenOpportunitiesAreWonAsCounted()
    {
        const QString zip = samplePath(u"analytics/maven/CRM+Sales+Opportunities.zip"_s);
        if (!QFile::exists(zip))
            QSKIP("The sample of Maven's CRM is not here.");
        const QByteArray text = fromZip(zip, u"sales_pipeline.csv"_s);
        if (text.isEmpty())
            QSKIP("No program that opens zip files is here.");
        Columns made;
        JourneyEvents &journey = made.journey({u"Prospecting"_s, u"Engaging"_s, u"Won"_s, u"Lost"_s});
        journey.stages[2].meaning = u"purchase"_s;
        journey.stages[3].meaning = u"lost"_s;
        const QStringList lines = QString::fromUtf8(text).split(u'\n', Qt::SkipEmptyParts);
        const QStringList head = lines.first().trimmed().split(u',');
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.trimmed().split(u',');
            const auto cell = [&](const QString &name) { return cells.value(head.indexOf(name)); };
            const PersonIndex deal = made.person(cell(u"opportunity_id"_s), {}, cell(u"sales_agent"_s));
            const QString stage = cell(u"deal_stage"_s);
            const Millis engaged =
                cell(u"engage_date"_s).isEmpty() ? when(u"2016-10-01"_s) : when(cell(u"engage_date"_s));
            Columns::move(journey, deal, stage == u"Prospecting"_s ? 0 : 1, engaged);
            if (stage == u"Won"_s || stage == u"Lost"_s)
                Columns::move(journey, deal, stage == u"Won"_s ? 2 : 3, when(cell(u"close_date"_s)));
            if (stage == u"Won"_s)
                made.buy(deal, cell(u"close_value"_s).toLongLong() * 100, when(cell(u"close_date"_s)));
        }
        Columns::sort(journey);
        sortPurchases(made);
        QCOMPARE(made.columns.personCount(), 8800u);
        ReportSpec spec = specOf(u"velocity"_s);
        spec.by = u"owner"_s;
        const QJsonObject json = report(made, spec);
        QCOMPARE(json[u"won"_s].toInt(), 4238);
        QCOMPARE(json[u"lost"_s].toInt(), 2473);
        QCOMPARE(json[u"open"_s].toInt(), 1589 + 500);
        QVERIFY(near(json[u"win_rate"_s].toDouble(), .6315, 5e-5));
        QVERIFY(near(json[u"cycle_days"_s].toDouble(), 51.782, 5e-4));
        QCOMPARE(json[u"median_cycle_days"_s].toDouble(), 57.0);
        QCOMPARE(json[u"average_purchase"_s][u"minor"_s].toInteger(), 236091);
        const double speed = 2089 * (4238.0 / 6711) * (10005534 * 100.0 / 4238) / (219452.0 / 4238);
        QVERIFY(near(double(json[u"per_day"_s][u"minor"_s].toInteger()), speed, speed / 1000));
        const QJsonObject top = rowWhere(json, u"key"_s, u"Darcel Schlecht"_s);
        QCOMPARE(top[u"won"_s].toInt(), 349);
        QCOMPARE(top[u"lost"_s].toInt(), 553 - 349);
        QVERIFY(near(top[u"win_rate"_s].toDouble(), .6311, 5e-5));

        spec.key = u"win-rate"_s;
        spec.by = u"month"_s;
        std::map<int, int> quarters;
        for (const QJsonValue &row : report(made, spec)[u"rows"_s].toArray())
            quarters[(row[u"key"_s].toString().right(2).toInt() - 1) / 3] += row[u"won"_s].toInt();
        QCOMPARE(quarters, (std::map<int, int>{{0, 531}, {1, 1254}, {2, 1257}, {3, 1196}}));
    }

    void pipelineDealsAreWonAsCounted()
    {
        const QStringList stages{u"Discovery"_s,   u"Qualified"_s,  u"Demo"_s,       u"Proposal"_s,
                                 u"Negotiation"_s, u"Closed Won"_s, u"Closed Lost"_s};
        Columns made;
        JourneyEvents &journey = made.journey(stages);
        journey.stages[5].meaning = u"purchase"_s;
        journey.stages[6].meaning = u"lost"_s;
        for (const auto &row : csvRows(u"analytics/pipeline_history/sample_hubspot_deals.csv"_s)) {
            const PersonIndex deal = made.person(row.value(u"Record ID"_s));
            for (int stage = 0; stage < stages.size(); ++stage) {
                const QString at = row.value(u"Date entered \"%1 (Sales Pipeline)\""_s.arg(stages[stage]));
                if (!at.isEmpty())
                    Columns::move(journey, deal, stage, when(at));
            }
        }
        if (made.columns.personCount() == 0)
            QSKIP("The sample sample_hubspot_deals.csv is not here.");
        Columns::sort(journey);
        const QJsonObject json = report(made, specOf(u"velocity"_s));
        QCOMPARE(json[u"won"_s].toInt(), 175);
        QCOMPARE(json[u"lost"_s].toInt(), 1384);
        QCOMPARE(json[u"open"_s].toInt(), 41);
        QVERIFY(near(json[u"win_rate"_s].toDouble(), .1123, 5e-5));
        const QJsonObject attrition = report(made, specOf(u"attrition"_s));
        const QJsonObject demo = rowWhere(attrition, u"stage"_s, u"Demo"_s);
        QCOMPARE(demo[u"entered"_s].toInt(), 756);
        QCOMPARE(demo[u"moved_on"_s].toInt(), 356);
        QCOMPARE(demo[u"left"_s].toInt(), 390);
        QCOMPARE(demo[u"stayed"_s].toInt(), 10);
        QCOMPARE(rowWhere(attrition, u"stage"_s, u"Discovery"_s)[u"never_moved"_s].toInt(), 7);
    }

    void receiptCasesStopWhereCounted()
    {
        const auto rows = csvRows(u"analytics/event_logs/receipt.csv"_s);
        if (rows.empty())
            QSKIP("The sample receipt.csv is not here.");
        QStringList activities;
        for (const auto &row : rows) {
            if (!activities.contains(row.value(u"concept:name"_s)))
                activities << row.value(u"concept:name"_s);
        }
        QCOMPARE(activities.size(), 27);
        Columns made;
        JourneyEvents &journey = made.journey(activities);
        for (const auto &row : rows)
            Columns::move(journey, made.person(row.value(u"case:concept:name"_s)),
                          int(activities.indexOf(row.value(u"concept:name"_s))),
                          when(row.value(u"time:timestamp"_s)));
        Columns::sort(journey);
        const QJsonObject json = report(made, specOf(u"attrition"_s));
        QCOMPARE(json[u"n"_s].toInt(), 1434);
        int stayed = 0;
        int neverMoved = 0;
        for (const QJsonValue &row : json[u"rows"_s].toArray()) {
            stayed += row[u"stayed"_s].toInt();
            neverMoved += row[u"never_moved"_s].toInt();
        }
        QCOMPARE(stayed, 1434); // no case leaves, so each stands where it stopped
        QCOMPARE(neverMoved, 116);
    }

    void helpdeskCasesAllStandSomewhere()
    {
        Columns made;
        QStringList ids;
        for (int i = 1; i <= 9; ++i)
            ids << QString::number(i);
        JourneyEvents &journey = made.journey(ids);
        for (const auto &line : csvRows(u"analytics/event_logs/helpdesk_verenich.csv"_s))
            Columns::move(journey, made.person(line.value(u"CaseID"_s)),
                          int(ids.indexOf(line.value(u"ActivityID"_s))),
                          when(line.value(u"CompleteTimestamp"_s)));
        if (made.columns.personCount() == 0)
            QSKIP("The sample helpdesk_verenich.csv is not here.");
        Columns::sort(journey);
        const QJsonObject json = report(made, specOf(u"attrition"_s));
        QCOMPARE(json[u"n"_s].toInt(), 3804);
        int stayed = 0;
        for (const QJsonValue &row : json[u"rows"_s].toArray())
            stayed += row[u"stayed"_s].toInt();
        QCOMPARE(stayed, 3804);
    }
};

QTEST_GUILESS_MAIN(ValueTruthsTest)
#include "tst_value_truths.moc"
