// SPDX-License-Identifier: GPL-3.0-or-later
// What readers make of deals: lists of them, and histories of their stages.
#include "tests/support/reading.h"

#include <QTest>

using namespace vouch;
using namespace vouch::exchange;
using namespace Qt::StringLiterals;
using test::CollectingSink;

class DealDraftsTest : public QObject
{
    Q_OBJECT

private slots:
    void aDealOfHubSpotHasItsPeopleItsFirmAndItsAmount()
    {
        const CollectingSink sink = readShared(u"hubspot_deals.csv"_s);
        QCOMPARE(sink.rows(), 4);
        QCOMPARE(sink.drafts.size(), 4);
        QCOMPARE(sink.warnings.size(), 0);
        QVERIFY(sink.journeys.first().deals);
        QCOMPARE(sink.journeys.first().name, u"Sales"_s);
        // Given a won deal of a person at a firm, with somebody else.
        const Draft &won = sink.drafts.at(0);
        QCOMPARE(won.person.displayName, u"Ada Klein"_s);
        QCOMPARE(test::valuesOf(won.person.emails), QStringList{u"ada@klein.example"_s});
        QCOMPARE(won.person.organisation, u"Klein Papeterie"_s);
        const DealDraft &counter = won.deals.first();
        QCOMPARE(counter.title, u"Counter for the shop"_s);
        QCOMPARE(counter.source + u':' + counter.id, u"hubspot:71"_s);
        QCOMPARE(counter.organisation, u"Klein Papeterie"_s);
        QCOMPARE(counter.others.size(), 1);
        QCOMPARE(counter.status, DealStatus::Won);
        QCOMPARE(toIso(counter.closedAt), u"2026-02-10T11:00:00Z"_s);
        QCOMPARE(*counter.known.amount, (Money{120'000, u"EUR"_s}));
        QCOMPARE(counter.known.owner, u"Mia Ott"_s);
        QCOMPARE(counter.known.expected, 0);
        QCOMPARE(counter.visits.size(), 3);
        QVERIFY(won.visits.isEmpty() && won.purchases.isEmpty());
        // Then an open one is expected on the day when it may close, and keeps its amount.
        const DealDraft &open = sink.drafts.at(1).deals.first();
        QCOMPARE(open.status, DealStatus::Open);
        QCOMPARE(*open.known.amount, (Money{34'050, u"EUR"_s}));
        QCOMPARE(toIso(open.known.expected).left(10), u"2026-05-30"_s);
        QVERIFY(open.known.expectedDayOnly);
        // A lost one keeps its amount and why, and has nobody where the file names nobody.
        const DealDraft &lost = sink.drafts.at(2).deals.first();
        QVERIFY(sink.drafts.at(2).nobody);
        QCOMPARE(lost.organisation, u"Nord Licht"_s);
        QCOMPARE(lost.status, DealStatus::Lost);
        QCOMPARE(lost.reason, u"too dear"_s);
        QCOMPARE(lost.known.amount->minor, 9000);
        QVERIFY(!sink.drafts.at(3).deals.first().known.amount);
    }

    void theHistoryOfAnOpportunityTellsWhatItWasThoughtToBe()
    {
        const CollectingSink sink = readShared(u"salesforce_history.csv"_s);
        QCOMPARE(sink.failedRows(), 0);
        QCOMPARE(sink.drafts.size(), 2);
        const DealDraft &won = sink.drafts.first().deals.first();
        QVERIFY(sink.drafts.first().nobody);
        QCOMPARE(won.source + u':' + won.id, u"salesforce:006A"_s);
        QCOMPARE(won.title, u"Roof"_s);
        QCOMPARE(won.organisation, u"Reh Ltd"_s);
        QCOMPARE(won.known.owner, u"Mia Ott"_s);
        QCOMPARE(won.known.amount->minor, 240'000);
        QStringList amounts;
        for (const DealStatement &said : won.history)
            amounts.append(u"%1 %2"_s.arg(toIso(said.at).left(10)).arg(said.amount->minor));
        QCOMPARE(amounts,
                 (QStringList{u"2026-01-13 100000"_s, u"2026-01-20 150000"_s, u"2026-02-15 240000"_s}));
        // What no row dates is what the file knows now.
        const DealDraft &open = sink.drafts.last().deals.first();
        QCOMPARE(open.status, DealStatus::Open);
        QCOMPARE(open.known.amount->minor, 80'000);
        QCOMPARE(*open.known.probability, 40);
        QCOMPARE(toIso(open.known.expected).left(10), u"2026-06-30"_s);
        QCOMPARE(open.history.last().expected, 0);
    }

    void aHistoryOfFieldsDatesAmountAndDay()
    {
        const CollectingSink sink = readShared(u"salesforce_fields.csv"_s);
        QCOMPARE(sink.rows(), 6);
        QCOMPARE(sink.failedRows(), 0);
        QCOMPARE(sink.skippedRows(), 3);
        const DealDraft &deal = sink.drafts.first().deals.first();
        QStringList said;
        for (const DealStatement &each : deal.history)
            said.append(u"%1 %2 %3"_s.arg(toIso(each.at).left(10))
                            .arg(each.amount ? each.amount->minor : -1)
                            .arg(toIso(each.expected).left(10)));
        QCOMPARE(said, (QStringList{u"2026-01-14 40000 2026-04-30"_s, u"2026-01-20 50000 2026-04-30"_s,
                                    u"2026-01-25 50000 2026-05-31"_s}));
        // A deal that was only made has its amount, too.
        QCOMPARE(sink.drafts.last().deals.first().known.amount->minor, 25'000);
    }

    void aListOfPipedriveTellsWhereEachDealStandsAndHowItEnded()
    {
        const CollectingSink sink = readShared(u"pipedrive_deals.csv"_s);
        QCOMPARE(m_read.refusal(), QString());
        QCOMPARE(sink.rows(), 3);
        const DealDraft &open = sink.drafts.at(0).deals.first();
        QCOMPARE(sink.drafts.at(0).person.displayName, u"Tony Turner"_s);
        QCOMPARE(open.source + u':' + open.id, u"pipedrive:11"_s);
        QCOMPARE(open.organisation, u"Moveer Limited"_s);
        QCOMPARE(*open.known.probability, 60);
        QCOMPARE(visitsOf(open), QStringList{u"Proposal Made 2026-01-20"_s});
        const DealDraft &won = sink.drafts.at(1).deals.first();
        QCOMPARE(won.status, DealStatus::Won);
        QCOMPARE(toIso(won.closedAt), u"2026-02-14T16:30:00Z"_s);
        QCOMPARE(visitsOf(won), (QStringList{u"Negotiations -"_s, u"Won 2026-02-14"_s}));
        const DealDraft &lost = sink.drafts.at(2).deals.first();
        QCOMPARE(lost.reason, u"no budget"_s);
        QCOMPARE(*lost.known.amount, (Money{7525, u"USD"_s}));
        QVERIFY(sink.drafts.at(2).nobody);
    }

    void aCaseWithoutAPersonIsADealAndAPersonStaysOne()
    {
        const CollectingSink cases = readShared(u"cases.csv"_s);
        QCOMPARE(cases.drafts.size(), 2);
        QVERIFY(cases.drafts.first().nobody);
        QCOMPARE(cases.drafts.first().deals.first().title, u"Case 17"_s);
        QCOMPARE(visitsOf(cases.drafts.first().deals.first()),
                 (QStringList{u"Received 2026-01-01"_s, u"Checked 2026-01-02"_s}));
        const CollectingSink people = m_read(u"Person,Stage,Entered at,Amount\nEva Reh,Lead,2026-02-13,\n"
                                             "Eva Reh,Won,2026-02-14,5.00\n"_s);
        QCOMPARE(people.drafts.size(), 1);
        QVERIFY(people.drafts.first().deals.isEmpty() && !people.journeys.first().deals);
        QCOMPARE(people.drafts.first().visits.size(), 2);
        const CollectingSink both = m_read(u"Case ID,Customer,Email,Company,Stage,Entered at\n"
                                           "9,Eva Reh,eva@reh.example,Reh Ltd,Lead,2026-02-13\n"_s);
        QCOMPARE(both.drafts.first().person.displayName, u"Eva Reh"_s);
        QCOMPARE(both.drafts.first().deals.first().organisation, u"Reh Ltd"_s);
    }

    void columnsOfStagesOfPeopleStayPeople()
    {
        const CollectingSink sink = m_read(u"Record ID,First Name,Last Name,Email,\"Date entered "
                                           u"\"\"Lead\"\"\",\"Date entered \"\"Customer\"\"\"\n"
                                           "5,Eva,Reh,eva@reh.example,2026-02-13,2026-02-14\n"_s);
        QCOMPARE(sink.drafts.size(), 1);
        QVERIFY(sink.drafts.first().deals.isEmpty() && !sink.journeys.first().deals);
        QCOMPARE(sink.drafts.first().person.displayName, u"Eva Reh"_s);
    }

    void aStageBehindThePurchaseIsOneOfDealsThatAreSold()
    {
        const CollectingSink sink =
            m_read(u"Deal ID,Stage,Entered at\nD1,Lead,2026-01-01\nD1,Won,2026-01-02\n"
                   "D1,Delivery,2026-01-05\n"_s);
        QCOMPARE(sink.journeys.first().won, (QStringList{u"Won"_s, u"Delivery"_s}));
        QCOMPARE(sink.drafts.first().deals.first().status, DealStatus::Won);
        QCOMPARE(toIso(sink.drafts.first().deals.first().closedAt).left(10), u"2026-01-02"_s);
    }

    void theKnownPipelineIsTheSameFromBothPrograms()
    {
        const QString folder = QStringLiteral(VOUCH_SAMPLES "/analytics/pipeline_history/");
        if (!QFileInfo::exists(folder))
            QSKIP("The shared samples are not here.");
        for (const QString &name : {u"sample_hubspot_deals.csv"_s, u"sample_salesforce_history.csv"_s}) {
            CollectingSink sink;
            ReadOptions options;
            options.currency = u"EUR"_s;
            QVERIFY(readFile(folder + name, options, sink).ok());
            int won = 0, lost = 0, open = 0, amounts = 0;
            qint64 sold = 0;
            for (const Draft &draft : std::as_const(sink.drafts)) {
                QCOMPARE(draft.deals.size(), 1);
                const DealDraft &deal = draft.deals.first();
                won += deal.status == DealStatus::Won;
                lost += deal.status == DealStatus::Lost;
                open += deal.status == DealStatus::Open;
                amounts += deal.known.amount.has_value();
                sold += deal.status == DealStatus::Won && deal.known.amount ? deal.known.amount->minor : 0;
            }
            QCOMPARE(won, 175);
            QCOMPARE(lost, 1384);
            QCOMPARE(open, 41);
            QCOMPARE(1600 - amounts, 468);
            QCOMPARE(sold, 649'300'000);
        }
    }

private:
    static QStringList visitsOf(const DealDraft &deal)
    {
        QStringList visits;
        for (const VisitDraft &visit : deal.visits)
            visits.append(visit.stage + u' ' + (visit.at != 0 ? toIso(visit.at).left(10) : u"-"_s));
        return visits;
    }
    CollectingSink readShared(const QString &name)
    {
        QFile file(QStringLiteral(VOUCH_TEST_DATA "/exchange/deals/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        ReadOptions options;
        options.currency = u"EUR"_s;
        return m_read(file.readAll(), options, name);
    }

    test::Reading m_read;
};

QTEST_GUILESS_MAIN(DealDraftsTest)
#include "tst_deal_drafts.moc"
