// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_columns.h"

#include <QTest>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::insight;
using namespace vouch::test;

namespace
{

const QStringList dealStages{u"Discovery"_s,   u"Qualified"_s,  u"Demo"_s,       u"Proposal"_s,
                             u"Negotiation"_s, u"Closed Won"_s, u"Closed Lost"_s};

void giveMeanings(JourneyEvents &journey)
{
    journey.stages[5].meaning = u"purchase"_s;
    journey.stages[6].meaning = u"lost"_s;
}

Columns hubspotDeals()
{
    Columns made;
    JourneyEvents &journey = made.journey(dealStages);
    giveMeanings(journey);
    for (const auto &row : csvRows(u"analytics/pipeline_history/sample_hubspot_deals.csv"_s)) {
        const PersonIndex deal = made.person(row.value(u"Record ID"_s));
        for (int stage = 0; stage < dealStages.size(); ++stage) {
            const QString entered =
                row.value(u"Date entered \"%1 (Sales Pipeline)\""_s.arg(dealStages[stage]));
            if (!entered.isEmpty())
                Columns::move(journey, deal, stage, when(entered));
        }
    }
    Columns::sort(journey);
    return made;
}

Columns salesforceDeals(qint64 &same)
{
    Columns made;
    JourneyEvents &journey = made.journey(dealStages);
    giveMeanings(journey);
    for (const auto &row : csvRows(u"analytics/pipeline_history/sample_salesforce_history.csv"_s)) {
        const PersonIndex deal = made.person(row.value(u"Opportunity ID"_s));
        Columns::move(journey, deal, int(dealStages.indexOf(row.value(u"To Stage"_s))),
                      when(row.value(u"Last Modified"_s)));
    }
    same = Columns::sort(journey);
    return made;
}

Columns helpdesk(qint64 &rows, qint64 &same)
{
    Columns made;
    QStringList ids;
    for (int i = 1; i <= 9; ++i)
        ids << QString::number(i);
    JourneyEvents &journey = made.journey(ids);
    const auto lines = csvRows(u"analytics/event_logs/helpdesk_verenich.csv"_s);
    rows = qint64(lines.size());
    for (const auto &line : lines) {
        Columns::move(journey, made.person(line.value(u"CaseID"_s)),
                      int(ids.indexOf(line.value(u"ActivityID"_s))),
                      when(line.value(u"CompleteTimestamp"_s)));
    }
    same = Columns::sort(journey);
    return made;
}

QJsonObject report(const Columns &made, const ReportSpec &spec)
{
    const auto value = runReport(made.columns, spec);
    if (!value) {
        qWarning("%s", qPrintable(value.error().text));
        return {};
    }
    return value->toJson();
}

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

/// Reports on the real samples against figures that were computed independently of this program.
class JourneyTruthsTest : public QObject
{
    Q_OBJECT

private:
    void checkPipeline(const Columns &made)
    {
        QCOMPARE(made.columns.personCount(), 1600u);
        struct Row {
            const char16_t *stage;
            int entered, movedOn, lost, present;
            double moveRate, mean, median;
        };
        const Row truth[] = {{u"Discovery", 1600, 1055, 538, 7, .6623, 8.0301, 7},
                             {u"Qualified", 999, 700, 289, 10, .7078, 10.4125, 9},
                             {u"Demo", 756, 356, 390, 10, .4772, 10.9383, 9},
                             {u"Proposal", 356, 206, 142, 8, .5920, 19.6925, 15},
                             {u"Negotiation", 206, 175, 25, 6, .8750, 13.305, 12}};
        const QJsonObject funnel = report(made, specOf(u"funnel"_s));
        const QJsonObject times = report(made, specOf(u"time-in-stage"_s));
        for (const Row &row : truth) {
            const QString stage = QString::fromUtf16(row.stage);
            const QJsonObject found = rowWhere(funnel, u"stage"_s, stage);
            QCOMPARE(found[u"entered"_s].toInt(), row.entered);
            QCOMPARE(found[u"moved_on"_s].toInt(), row.movedOn);
            QCOMPARE(found[u"left"_s].toInt(), row.lost);
            QCOMPARE(found[u"present"_s].toInt(), row.present);
            QVERIFY(near(found[u"move_rate"_s].toDouble(), row.moveRate, 5e-5));
            QVERIFY(near(found[u"conversion"_s].toDouble(), double(row.movedOn) / row.entered, 1e-12));
            const QJsonObject time = rowWhere(times, u"stage"_s, stage);
            QVERIFY2(near(time[u"mean_completed_days"_s].toDouble(), row.mean, 5e-5), qPrintable(stage));
            QCOMPARE(time[u"median_completed_days"_s].toDouble(), row.median);
            QCOMPARE(time[u"n"_s].toInt(), row.entered);
            QCOMPARE(time[u"censored"_s].toInt(), row.present);
        }
        QCOMPARE(rowWhere(funnel, u"stage"_s, u"Qualified"_s)[u"skipped"_s].toInt(), 56);
        QCOMPARE(rowWhere(funnel, u"stage"_s, u"Closed Won"_s)[u"present"_s].toInt(), 175);
        QVERIFY(rowWhere(funnel, u"stage"_s, u"Closed Won"_s)[u"conversion"_s].isNull());
        QCOMPARE(rowWhere(funnel, u"stage"_s, u"Closed Lost"_s)[u"entered"_s].toInt(), 1384);
        QVERIFY(rowWhere(times, u"stage"_s, u"Closed Won"_s)[u"median_days"_s].isNull());
        QVERIFY(funnel[u"finding"_s].toString().contains(u"Demo"_s));

        const QJsonObject paths = report(made, specOf(u"paths"_s));
        QCOMPARE(paths[u"paths_total"_s].toInt(), 16);
        const QJsonObject first = paths[u"rows"_s].toArray()[0].toObject();
        QCOMPARE(first[u"path"_s].toArray(), (QJsonArray{u"Discovery"_s, u"Closed Lost"_s}));
        QCOMPARE(first[u"people"_s].toInt(), 538);
        QCOMPARE(paths[u"rows"_s].toArray()[1].toObject()[u"people"_s].toInt(), 357);
    }

private slots:
    void hubspotDealsGiveThePipelineTable()
    {
        const Columns made = hubspotDeals();
        if (made.columns.personCount() == 0)
            QSKIP("The sample sample_hubspot_deals.csv is not here.");
        checkPipeline(made);
    }

    void salesforceHistoryGivesTheSameTable()
    {
        qint64 same = 0;
        const Columns made = salesforceDeals(same);
        if (made.columns.personCount() == 0)
            QSKIP("The sample sample_salesforce_history.csv is not here.");
        QCOMPARE(same, 455);
        checkPipeline(made);
    }

    void helpdeskGivesThePathsCountedElsewhere()
    {
        qint64 rows = 0;
        qint64 same = 0;
        const Columns made = helpdesk(rows, same);
        if (rows == 0)
            QSKIP("The sample helpdesk_verenich.csv is not here.");
        QCOMPARE(rows, 13710);
        QCOMPARE(same, 752);
        const QJsonObject paths = report(made, specOf(u"paths"_s));
        QCOMPARE(paths[u"journeys"_s].toInt(), 3804);
        QCOMPARE(paths[u"transitions"_s].toInt(), 12958);
        QCOMPARE(paths[u"paths_total"_s].toInt(), 69);
        const QJsonArray lines = paths[u"rows"_s].toArray();
        QCOMPARE(lines.size(), 21);
        QCOMPARE(lines[0].toObject()[u"path"_s].toArray(), (QJsonArray{u"1"_s, u"8"_s, u"6"_s}));
        QCOMPARE(lines[0].toObject()[u"people"_s].toInt(), 2545);
        QCOMPARE(lines[20].toObject()[u"paths"_s].toInt(), 49);
        int people = 0;
        for (const QJsonValue &line : lines)
            people += line.toObject()[u"people"_s].toInt();
        QCOMPARE(people, 3804);
    }

    void repeatsThatTheStoreLeftInChangeNothing()
    {
        Columns made;
        JourneyEvents &journey = made.journey({u"A"_s, u"B"_s});
        const PersonIndex ana = made.person(u"Ana"_s);
        journey.transitions = {{0, ana, -1, 0}, {dayMillis, ana, 0, 0}, {3 * dayMillis, ana, 0, 1}};
        QCOMPARE(report(made, specOf(u"paths"_s))[u"transitions"_s].toInt(), 2);
        const QJsonObject times = report(made, specOf(u"time-in-stage"_s));
        QCOMPARE(rowWhere(times, u"stage"_s, u"A"_s)[u"mean_completed_days"_s].toDouble(), 3.0);
    }

    void olistLeadsConvertAsListedByOrigin()
    {
        Columns made;
        JourneyEvents &journey = made.journey({u"Lead"_s, u"Won"_s});
        for (const auto &row : csvRows(u"analytics/olist/olist_marketing_qualified_leads_dataset.csv"_s)) {
            const PersonIndex lead = made.person(row.value(u"mql_id"_s), row.value(u"origin"_s));
            Columns::move(journey, lead, 0, when(row.value(u"first_contact_date"_s)));
        }
        for (const auto &row : csvRows(u"analytics/olist/olist_closed_deals_dataset.csv"_s))
            Columns::move(journey, made.person(row.value(u"mql_id"_s)), 1, when(row.value(u"won_date"_s)));
        if (made.columns.personCount() == 0)
            QSKIP("The Olist sample is not here.");
        Columns::sort(journey);
        ReportSpec spec = specOf(u"conversion"_s);
        spec.mode = u"any"_s; // one deal was won before its first contact
        const QJsonObject all = report(made, spec);
        QCOMPARE(rowWhere(all, u"stage"_s, u"Lead"_s)[u"entered"_s].toInt(), 8000);
        QCOMPARE(rowWhere(all, u"stage"_s, u"Lead"_s)[u"moved_on"_s].toInt(), 842);
        QVERIFY(near(rowWhere(all, u"stage"_s, u"Lead"_s)[u"conversion"_s].toDouble(), .10525, 1e-9));

        spec.by = u"channel"_s;
        const QJsonObject grouped = report(made, spec);
        const std::vector<std::tuple<QString, int, int>> truth{
            {u"organic search"_s, 2296, 271}, {u"paid search"_s, 1586, 195},  {u"social"_s, 1350, 75},
            {u"unknown"_s, 1099, 179},        {u"direct traffic"_s, 499, 56}, {u"email"_s, 493, 15},
            {u"referral"_s, 284, 24},         {u"other"_s, 150, 4},           {u"display"_s, 118, 6},
            {u"other publicities"_s, 65, 3},  {u"No channel"_s, 60, 14}};
        QCOMPARE(grouped[u"rows"_s].toArray().size(), qsizetype(truth.size()) * 2);
        for (std::size_t i = 0; i < truth.size(); ++i) {
            const auto &[origin, leads, won] = truth[i];
            const QJsonObject row = grouped[u"rows"_s].toArray()[qsizetype(i) * 2].toObject();
            QCOMPARE(row[u"group"_s].toString(), origin);
            QCOMPARE(row[u"entered"_s].toInt(), leads);
            QCOMPARE(row[u"moved_on"_s].toInt(), won);
        }

        spec.by = u"month"_s;
        spec.mode = u"forward"_s;
        spec.channel = u"social"_s;
        const QJsonObject social = report(made, spec);
        QCOMPARE(rowWhere(social, u"stage"_s, u"Lead"_s)[u"entered"_s].toInt(), 1350);
    }
};

QTEST_GUILESS_MAIN(JourneyTruthsTest)
#include "tst_journey_truths.moc"
