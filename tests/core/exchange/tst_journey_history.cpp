// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stage_words.h"
#include "tests/support/reading.h"

#include <QTest>

using namespace vouch;
using namespace vouch::exchange;
using namespace Qt::StringLiterals;
using test::CollectingSink;

class JourneyHistoryTest : public QObject
{
    Q_OBJECT
private slots:
    void stagesMeanWhatTheyAreCalledInAnyLanguage_data();
    void stagesMeanWhatTheyAreCalledInAnyLanguage();
    void aStageOfAJourneyThatIsThereMeansWhatItMeansThere();
    void aHistoryOfFieldsTellsMovesAlone();
    void aHistoryOfFieldsIsReadNewestFirstToo();
    void movesOfOneDayFollowEachOtherByWhatTheyLeft();
    void movesOfOneDayAreReadFromTheEndWhereTheNewestRowsComeFirst();
    void aDealWithoutAnyStageIsARefusedRow();
    void openAndLostAmountsAreTold_data();
    void openAndLostAmountsAreTold();
    void aDealThatWentOnAfterItsPurchaseStaysWon();

private:
    test::Reading m_read;
};

void JourneyHistoryTest::stagesMeanWhatTheyAreCalledInAnyLanguage_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<int>("meaning");
    for (const QString &stage : {u"Closed Won"_s,
                                 u"closedwon"_s,
                                 u"Won – 2026"_s,
                                 u"Gewonnen"_s,
                                 u"Verkauft"_s,
                                 u"Gagné"_s,
                                 u"Vendu"_s,
                                 u"Ganado"_s,
                                 u"Cerrado ganado"_s,
                                 u"Vinto"_s,
                                 u"Ganho"_s,
                                 u"Wygrana"_s,
                                 u"Успешно реализовано"_s,
                                 u"Продано"_s,
                                 u"Kazanıldı"_s,
                                 u"Såld"_s,
                                 u"Solgt"_s,
                                 u"Myyty"_s,
                                 u"赢单"_s,
                                 u"已成交"_s,
                                 u"受注"_s,
                                 u"수주"_s,
                                 u"تم البيع"_s,
                                 u"Purchase"_s,
                                 u"Kauf"_s,
                                 u"Bezahlt"_s,
                                 u"Customer"_s,
                                 u"Cliente"_s,
                                 u"Оплачено"_s,
                                 u"下单"_s})
        QTest::newRow(qPrintable(stage)) << stage << int(StageMeaning::Purchase);
    for (const QString &stage : {u"Closed Lost"_s, u"Lost"_s, u"Verloren"_s, u"Perdu"_s, u"Perdido"_s,
                                 u"丢单"_s, u"失注"_s, u"Lost: bought elsewhere"_s, u"Проиграно"_s})
        QTest::newRow(qPrintable(stage)) << stage << int(StageMeaning::Lost);
    for (const QString &stage : {u"Lead"_s, u"Not won"_s, u"Nicht gewonnen"_s, u"未成交"_s,
                                 u"Purchase order sent"_s, u"Customer call"_s, u"Negotiation"_s, u"Demo"_s,
                                 u"Wonderland"_s, u"Anfrage"_s, u"Kundengespräch"_s})
        QTest::newRow(qPrintable(stage)) << stage << int(StageMeaning::Open);
}

void JourneyHistoryTest::stagesMeanWhatTheyAreCalledInAnyLanguage()
{
    QFETCH(QString, stage);
    QFETCH(int, meaning);
    QCOMPARE(int(meaningOfStage(stage)), meaning);
}

void JourneyHistoryTest::aStageOfAJourneyThatIsThereMeansWhatItMeansThere()
{
    const QString text = u"Deal ID,Deal Name,Stage,Entered at,Amount\nD1,Ana,Contact,2026-01-01,12.50\n"
                         "D1,Ana,Handshake,2026-01-02,12.50\n"_s;
    ReadOptions options;
    options.currency = u"EUR"_s;
    options.journeyName = u"Sales"_s;
    const auto bought = [](const CollectingSink &sink) {
        qint64 net = 0;
        for (const PurchaseDraft &purchase : sink.drafts.first().purchases)
            net += purchase.abandoned ? 0 : purchase.net.minor;
        return net;
    };
    QCOMPARE(bought(m_read(text, options)), 0);
    options.knownStages[u"sales"_s][u"handshake"_s] = StageMeaning::Purchase;
    const CollectingSink known = m_read(text, options);
    QCOMPARE(bought(known), 1250);
    QCOMPARE(known.journeys.first().won, QStringList{u"Handshake"_s});
    // What somebody made of a stage there counts more than its name.
    options.knownStages[u"sales"_s] = {{u"won"_s, StageMeaning::Open}};
    QCOMPARE(bought(m_read(QString(text).replace(u"Handshake"_s, u"Won"_s), options)), 0);
}

namespace
{

const QString fields =
    u"Opportunity ID,Opportunity Name,Stage,Amount,Created Date,Field / Event,Old Value,New Value,Edit Date\n"_s;

QStringList visitsOf(const Draft &draft)
{
    QStringList visits;
    for (const VisitDraft &visit : draft.visits)
        visits.append(visit.stage + u' ' + toIso(visit.at).left(10));
    return visits;
}

} // namespace

void JourneyHistoryTest::aHistoryOfFieldsTellsMovesAlone()
{
    const CollectingSink sink =
        m_read(fields + u"P1,Tea,Won,90,2/1/2026,Created.,,,2/1/2026\n"
                        "P1,Tea,Won,90,2/1/2026,Stage,Talk,Offer,2/20/2026\n"
                        "P1,Tea,Won,90,2/1/2026,Amount,80,90,2/21/2026\n"
                        "P1,Tea,Won,90,2/1/2026,Close Date,3/1/2026,3/2/2026,2/21/2026\n"
                        "P1,Tea,Won,90,2/1/2026,Stage,Offer,Won,3/2/2026\n"
                        "P2,Cup,Offer,,2/3/2026,Created.,,,2/3/2026\n"_s);
    QCOMPARE(sink.failedRows(), 0);
    QCOMPARE(sink.skippedRows(), 2);
    QCOMPARE(sink.rows(), 6);
    QCOMPARE(sink.drafts.size(), 2);
    QCOMPARE(visitsOf(sink.drafts.first()),
             (QStringList{u"Talk 2026-02-01"_s, u"Offer 2026-02-20"_s, u"Won 2026-03-02"_s}));
    QCOMPARE(visitsOf(sink.drafts.last()), QStringList{u"Offer 2026-02-03"_s});
    QVERIFY(sink.skips.first().issue.reason.contains(u"something else"_s));
}

void JourneyHistoryTest::aHistoryOfFieldsIsReadNewestFirstToo()
{
    const CollectingSink sink = m_read(fields + u"P1,Tea,Offer,90,2/13/2026,Stage,Demo,Offer,2/20/2026\n"
                                                "P1,Tea,Offer,90,2/13/2026,Stage,Talk,Demo,2/13/2026\n"
                                                "P1,Tea,Offer,90,2/13/2026,Created.,,,2/13/2026\n"_s);
    QCOMPARE(sink.rows(), 3);
    QCOMPARE(visitsOf(sink.drafts.first()),
             (QStringList{u"Talk 2026-02-13"_s, u"Demo 2026-02-13"_s, u"Offer 2026-02-20"_s}));
}

void JourneyHistoryTest::movesOfOneDayFollowEachOtherByWhatTheyLeft()
{
    // Given the moves of one day in no order at all, after one of an earlier day.
    const CollectingSink sink = m_read(u"Deal ID,From stage,To stage,Entered at\n"
                                       "7,,Talk,2026-02-01\n"
                                       "7,Offer,Won,2026-02-13\n"
                                       "7,Talk,Demo,2026-02-13\n"
                                       "7,Demo,Offer,2026-02-13\n"
                                       "8,B,C,2026-02-13\n"
                                       "8,A,B,2026-02-13\n"_s);
    // Then each stands behind the one that led to the stage it left.
    QCOMPARE(sink.rows(), 6);
    QCOMPARE(visitsOf(sink.drafts.first()), (QStringList{u"Talk 2026-02-01"_s, u"Demo 2026-02-13"_s,
                                                         u"Offer 2026-02-13"_s, u"Won 2026-02-13"_s}));
    QCOMPARE(visitsOf(sink.drafts.last()), (QStringList{u"B 2026-02-13"_s, u"C 2026-02-13"_s}));
}

void JourneyHistoryTest::movesOfOneDayAreReadFromTheEndWhereTheNewestRowsComeFirst()
{
    const QString newest = u"Case ID,Activity,Timestamp\n"
                           "7,Won,2026-02-20\n"
                           "7,Demo,2026-02-13\n"
                           "7,Talk,2026-02-13\n"
                           "8,Demo,2026-02-11\n"
                           "8,Talk,2026-02-11\n"_s;
    const QString oldest = u"Case ID,Activity,Timestamp\n"
                           "8,Talk,2026-02-11\n"
                           "8,Demo,2026-02-11\n"
                           "7,Talk,2026-02-13\n"
                           "7,Demo,2026-02-13\n"
                           "7,Won,2026-02-20\n"_s;
    const CollectingSink down = m_read(newest);
    const CollectingSink up = m_read(oldest);
    const QStringList seven{u"Talk 2026-02-13"_s, u"Demo 2026-02-13"_s, u"Won 2026-02-20"_s};
    const QStringList eight{u"Talk 2026-02-11"_s, u"Demo 2026-02-11"_s};
    QCOMPARE(visitsOf(down.drafts.first()), seven);
    QCOMPARE(visitsOf(down.drafts.last()), eight);
    QCOMPARE(visitsOf(up.drafts.last()), seven);
    QCOMPARE(visitsOf(up.drafts.first()), eight);
}

void JourneyHistoryTest::aDealWithoutAnyStageIsARefusedRow()
{
    const CollectingSink sink = m_read(fields + u"P1,Tea,,90,2/13/2026,Created.,,,2/13/2026\n"
                                                "P2,Cup,Talk,90,2/13/2026,Created.,,,2/13/2026\n"_s);
    QCOMPARE(sink.failedRows(), 1);
    QCOMPARE(sink.rows(), 2);
    QCOMPARE(sink.failures.first().issue.line, 2);
}

void JourneyHistoryTest::openAndLostAmountsAreTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("events") << u"Deal ID,Deal Name,Stage,Entered at,Amount\n"
                               "D1,Ana,Lead,2026-01-01,100.00\nD1,Ana,Won,2026-01-02,100.00\n"
                               "D2,Bo,Lead,2026-01-01,200.00\nD3,Cy,Lead,2026-01-01,50.00\n"
                               "D4,Dee,Lead,2026-01-01,70.00\nD4,Dee,Lost,2026-01-03,70.00\n"
                               "D5,Eva,Lead,2026-01-01,\n"_s;
    QTest::newRow("columns")
        << u"Record ID,Deal Name,Amount,\"Date entered \"\"Lead\"\"\",\"Date entered \"\"Won\"\"\","
           "\"Date entered \"\"Lost\"\"\"\n"
           "D1,Ana,100.00,2026-01-01,2026-01-02,\nD2,Bo,200.00,2026-01-01,,\n"
           "D3,Cy,50.00,2026-01-01,,\nD4,Dee,70.00,2026-01-01,,2026-01-03\nD5,Eva,,2026-01-01,,\n"_s;
}

void JourneyHistoryTest::openAndLostAmountsAreTold()
{
    QFETCH(QString, text);
    ReadOptions options;
    options.currency = u"EUR"_s;
    const CollectingSink sink = m_read(text, options);
    QCOMPARE(sink.drafts.size(), 5);
    QCOMPARE(sink.warnings.size(), 2);
    const QString open = sink.warnings.first().reason;
    QVERIFY2(open.startsWith(u"2 open"_s) && open.contains(u"250"_s), qPrintable(open));
    const QString lost = sink.warnings.last().reason;
    QVERIFY2(lost.startsWith(u"1 lost"_s) && lost.contains(u"70"_s), qPrintable(lost));
    QVERIFY(lost.contains(u"not stored as purchases"_s));
}

void JourneyHistoryTest::aDealThatWentOnAfterItsPurchaseStaysWon()
{
    ReadOptions options;
    options.currency = u"EUR"_s;
    const CollectingSink sink = m_read(u"Deal ID,Deal Name,Stage,Entered at,Amount\n"
                                       "D1,Ana,Lead,2026-01-01,100.00\nD1,Ana,Won,2026-01-02,100.00\n"
                                       "D1,Ana,Delivery,2026-01-05,100.00\n"
                                       "D2,Bo,Lead,2026-01-01,30.00\nD2,Bo,Won,2026-01-02,30.00\n"
                                       "D2,Bo,Lead,2026-01-05,30.00\n"_s,
                                       options);
    const auto sold = [](const Draft &draft) {
        qint64 net = 0;
        for (const PurchaseDraft &purchase : draft.purchases)
            net += purchase.abandoned ? 0 : purchase.net.minor;
        return net;
    };
    QCOMPARE(sold(sink.drafts.first()), 10000);
    QCOMPARE(sold(sink.drafts.last()), 0);
    QCOMPARE(sink.warnings.size(), 1);
}

QTEST_GUILESS_MAIN(JourneyHistoryTest)
#include "tst_journey_history.moc"
