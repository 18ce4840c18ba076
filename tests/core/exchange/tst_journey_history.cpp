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
    void openAndLostAmountsOfPeopleAreTold();
    void openAndLostAmountsOfDealsAreTheirs_data();
    void openAndLostAmountsOfDealsAreTheirs();
    void aDealThatWentOnAfterItsPurchaseStaysWon();
    void aCurrencyThatIsNoneIsANamedRow_data();
    void aCurrencyThatIsNoneIsANamedRow();
    void aHistoryIsKnownByItsRowsInAnyLanguage_data();
    void aHistoryIsKnownByItsRowsInAnyLanguage();
    void thePurchaseOfAHistoryInAnyLanguageIsRead();
    void aListOfPeopleWithAStageStaysAList_data();
    void aListOfPeopleWithAStageStaysAList();
    void ordersWithAStateAreNoHistory();
    void whatMayBeAHistorySaysHowToReadItAsOne_data();
    void whatMayBeAHistorySaysHowToReadItAsOne();
    void aLongHistoryShowsItselfLate();

private:
    test::Reading m_read;
};

namespace
{

/// What the draft's deal was sold for; 0 where it was not.
qint64 soldFor(const Draft &draft)
{
    const DealDraft &deal = draft.deals.first();
    return deal.status == DealStatus::Won && deal.known.amount ? deal.known.amount->minor : 0;
}

} // namespace

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
    const auto bought = [](const CollectingSink &sink) { return soldFor(sink.drafts.first()); };
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
    for (const VisitDraft &visit : draft.deals.isEmpty() ? draft.visits : draft.deals.first().visits)
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

void JourneyHistoryTest::openAndLostAmountsOfPeopleAreTold()
{
    ReadOptions options;
    options.currency = u"EUR"_s;
    const CollectingSink sink = m_read(u"Person,Stage,Entered at,Amount\n"
                                       "Ana,Lead,2026-01-01,100.00\nAna,Won,2026-01-02,100.00\n"
                                       "Bo,Lead,2026-01-01,200.00\nCy,Lead,2026-01-01,50.00\n"
                                       "Dee,Lead,2026-01-01,70.00\nDee,Lost,2026-01-03,70.00\n"
                                       "Eva,Lead,2026-01-01,\n"_s,
                                       options);
    QCOMPARE(sink.drafts.size(), 5);
    QCOMPARE(sink.warnings.size(), 2);
    const QString open = sink.warnings.first().reason;
    QVERIFY2(open.startsWith(u"2 open"_s) && open.contains(u"250"_s), qPrintable(open));
    const QString lost = sink.warnings.last().reason;
    QVERIFY2(lost.startsWith(u"1 lost"_s) && lost.contains(u"70"_s), qPrintable(lost));
    QVERIFY(lost.contains(u"not stored as purchases"_s));
}

void JourneyHistoryTest::openAndLostAmountsOfDealsAreTheirs_data()
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

void JourneyHistoryTest::openAndLostAmountsOfDealsAreTheirs()
{
    QFETCH(QString, text);
    ReadOptions options;
    options.currency = u"EUR"_s;
    const CollectingSink sink = m_read(text, options);
    QCOMPARE(sink.warnings.size(), 0);
    QStringList deals;
    for (const Draft &draft : sink.drafts) {
        const DealDraft &deal = draft.deals.first();
        deals.append(u"%1 %2 %3"_s.arg(deal.title, QString(keyOf(deal.status)))
                         .arg(deal.known.amount ? deal.known.amount->minor : -1));
    }
    QCOMPARE(deals, (QStringList{u"Ana won 10000"_s, u"Bo open 20000"_s, u"Cy open 5000"_s,
                                 u"Dee lost 7000"_s, u"Eva open -1"_s}));
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
    QCOMPARE(soldFor(sink.drafts.first()), 10000);
    QCOMPARE(soldFor(sink.drafts.last()), 0);
}

void JourneyHistoryTest::aCurrencyThatIsNoneIsANamedRow_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("events") << u"Deal ID,Stage,Entered at,Amount,Currency\nD1,Won,2026-01-02,5.00,QQQ\n"
                               "D2,Won,2026-01-02,6.00,CHF\n"_s;
    QTest::newRow("columns")
        << u"Record ID,Deal Name,Amount,Currency,\"Date entered \"\"Lead\"\"\",\"Date entered \"\"Won\"\"\"\n"
           "D1,Ana,5.00,QQQ,2026-01-01,2026-01-02\nD2,Bo,6.00,CHF,2026-01-01,2026-01-02\n"_s;
}

void JourneyHistoryTest::aCurrencyThatIsNoneIsANamedRow()
{
    QFETCH(QString, text);
    ReadOptions options;
    options.currency = u"EUR"_s;
    const CollectingSink sink = m_read(text, options);
    QCOMPARE(sink.failedRows(), 1);
    QVERIFY2(sink.failures.first().issue.reason.contains(u"“QQQ” is no currency"_s),
             qPrintable(sink.failures.first().issue.reason));
    QCOMPARE(sink.drafts.size(), 1);
    QCOMPARE(*sink.drafts.first().deals.first().known.amount, (Money{600, u"CHF"_s}));
}

void JourneyHistoryTest::aHistoryIsKnownByItsRowsInAnyLanguage_data()
{
    QTest::addColumn<QString>("header");
    for (const QString &header : {u"Person,Stage,Date,Amount"_s,
                                  u"Customer,Phase,Date"_s,
                                  u"Deal,Stage,Date,Amount"_s,
                                  u"Deal Name,Stage,Date"_s,
                                  u"Name,Step,Happened at"_s,
                                  u"Account,Stage,Changed"_s,
                                  u"Opportunity Name,To Stage,Last Modified"_s,
                                  u"Kunde,Stufe,Datum,Betrag"_s,
                                  u"Person,Phase,Datum,Betrag"_s,
                                  u"Auftrag,Verkaufsphase,Geändert am"_s,
                                  u"Client,Étape,Date,Montant"_s,
                                  u"Personne,Phase,Date d'entrée"_s,
                                  u"Cliente,Etapa,Fecha,Importe"_s,
                                  u"Persona,Fase,Fecha"_s,
                                  u"Cliente,Fase,Data,Importo"_s,
                                  u"Pessoa,Estágio,Data,Valor"_s,
                                  u"Klant,Fase,Datum,Bedrag"_s,
                                  u"Klient,Etap,Data,Kwota"_s,
                                  u"Клиент,Этап,Дата,Сумма"_s,
                                  u"Сделка,Стадия,Дата"_s,
                                  u"客户,阶段,日期,金额"_s,
                                  u"商机,销售阶段,时间"_s,
                                  u"顧客,ステージ,日付,金額"_s,
                                  u"案件,フェーズ,日時"_s})
        QTest::newRow(qPrintable(header)) << header;
}

void JourneyHistoryTest::aHistoryIsKnownByItsRowsInAnyLanguage()
{
    QFETCH(QString, header);
    const QString more = header.count(u',') > 2 ? u",5"_s : QString();
    const QString text = header + u'\n' +
                         u"Eva Reh,Lead,2026-02-03%1\nJan Ast,Lead,2026-02-04%1\nEva Reh,Demo,2026-02-08%1\n"
                         "Jan Ast,Lost,2026-02-09%1\n"_s.arg(more);
    for (const QString &written : {text, QString(text).replace(u',', u';')}) {
        const CollectingSink sink = m_read(written);
        QCOMPARE(m_read.refusal(), QString());
        QCOMPARE(sink.journeys.size(), 1);
        QCOMPARE(sink.drafts.size(), 2);
        QCOMPARE(visitsOf(sink.drafts.first()), (QStringList{u"Lead 2026-02-03"_s, u"Demo 2026-02-08"_s}));
        // Whether that is a person or a deal, the first column says.
        const Draft &first = sink.drafts.first();
        QCOMPARE(first.deals.isEmpty() ? first.person.displayName : first.deals.first().title, u"Eva Reh"_s);
        QCOMPARE(sink.failedRows(), 0);
    }
}

void JourneyHistoryTest::thePurchaseOfAHistoryInAnyLanguageIsRead()
{
    ReadOptions options;
    options.currency = u"EUR"_s;
    const CollectingSink german =
        m_read(u"Person;Phase;Datum;Betrag;Währung\nEva Reh;Anfrage;03.02.2026;1.400;EUR\n"
               "Eva Reh;Gekauft;09.02.2026;1.400;EUR\nJan Ast;Anfrage;04.02.2026;19,50;EUR\n"
               "Jan Ast;Verloren;09.02.2026;19,50;EUR\n"_s,
               options);
    QCOMPARE(german.drafts.size(), 2);
    QCOMPARE(german.drafts.first().purchases.first().net, (Money{140000, u"EUR"_s}));
    const CollectingSink salesforce = m_read(
        u"Opportunity Owner,Opportunity Name,From Stage,To Stage,Amount,Probability (%),Close Date,Last "
        u"Modified By,"
        "Last Modified\nMia,Roof,Prospecting,Proposal,\"USD 2,000.00\",20%,3/31/2026,Mia,2/5/2026\n"
        "Mia,Roof,Proposal,Closed Won,\"USD 2,400.00\",100%,3/31/2026,Mia,2/15/2026\n\nGrand Totals (2 records),,,,,,,,\n"_s,
        options);
    QCOMPARE(m_read.refusal(), QString());
    QCOMPARE(salesforce.drafts.size(), 1);
    const DealDraft &roof = salesforce.drafts.first().deals.first();
    QCOMPARE(roof.title, u"Roof"_s);
    QCOMPARE(roof.known.owner, u"Mia"_s);
    QCOMPARE(*roof.known.amount, (Money{240000, u"USD"_s}));
    QCOMPARE(salesforce.failedRows(), 0);
}

void JourneyHistoryTest::aListOfPeopleWithAStageStaysAList_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("status and date") << u"Name,Email,Status,Date\nEva,eva@a.com,Open,2026-02-03\n"
                                        "Jan,jan@a.com,Closed,2026-02-04\n"_s;
    QTest::newRow("stage and date") << u"Name,Email,Lifecycle stage,Date\nEva,eva@a.com,Lead,2026-02-03\n"
                                       "Jan,jan@a.com,Customer,2026-02-04\n"_s;
    QTest::newRow("the same row twice") << u"Name,Email,Stage,Date\nEva,eva@a.com,Lead,2026-02-03\n"
                                           "Eva,eva@a.com,Lead,2026-02-03\n"_s;
    QTest::newRow("one name shared by two of many")
        << u"Name,Email,Stage,Date\nEva,eva@a.com,Lead,2026-02-03\nJan,jan@a.com,Lead,2026-02-03\n"
           "Eva,eva@b.com,Demo,2026-02-04\nBo,bo@a.com,Lead,2026-02-03\nCy,cy@a.com,Lead,2026-02-03\n"
           "Dee,dee@a.com,Lead,2026-02-03\nFay,fay@a.com,Lead,2026-02-03\nGus,gus@a.com,Lead,2026-02-03\n"
           "Hal,hal@a.com,Lead,2026-02-03\nIda,ida@a.com,Lead,2026-02-03\n"_s;
}

void JourneyHistoryTest::aListOfPeopleWithAStageStaysAList()
{
    QFETCH(QString, text);
    const CollectingSink sink = m_read(text);
    QCOMPARE(m_read.refusal(), QString());
    QVERIFY(sink.journeys.isEmpty());
    QCOMPARE(sink.drafts.size(), text.count(u'\n') - 1);
    QVERIFY(!sink.drafts.first().person.emails.isEmpty());
}

void JourneyHistoryTest::ordersWithAStateAreNoHistory()
{
    // One customer has two orders, and an order's state is no stage of a journey.
    m_read(u"Customer,Status,Date,Amount\nEva,paid,2026-02-03,5.00\nEva,refunded,2026-02-09,6.00\n"_s);
    QVERIFY2(m_read.refusal().contains(u"these are sales"_s), qPrintable(m_read.refusal()));
}

void JourneyHistoryTest::whatMayBeAHistorySaysHowToReadItAsOne_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("English") << u"Person,Stage,Date\nEva Reh,Lead,2026-02-03\nJan Ast,Demo,2026-02-04\n"_s;
    QTest::newRow("German")
        << u"Kunde;Phase;Datum\nEva Reh;Anfrage;03.02.2026\nJan Ast;Termin;04.02.2026\n"_s;
    QTest::newRow("a state that changes")
        << u"Person,Status,Date\nEva Reh,Lead,2026-02-03\nEva Reh,Demo,2026-02-04\n"_s;
    QTest::newRow("Chinese") << u"客户,阶段,日期\n王小明,线索,2026-02-03\n李娜,演示,2026-02-04\n"_s;
}

void JourneyHistoryTest::whatMayBeAHistorySaysHowToReadItAsOne()
{
    QFETCH(QString, text);
    const CollectingSink sink = m_read(text);
    QCOMPARE(sink.drafts.size(), 0);
    QCOMPARE(sink.skippedRows(), 2);
    QCOMPARE(sink.doubts.size(), 1);
    QVERIFY(sink.doubts.first().mayBeHistory);
    QVERIFY2(sink.skips.first().issue.reason.contains(u"History of stages"_s),
             qPrintable(sink.skips.first().issue.reason));
    ReadOptions options;
    options.format = u"journey-history"_s;
    const CollectingSink history = m_read(text, options);
    QCOMPARE(history.journeys.size(), 1);
    QCOMPARE(history.rows(), 2);
    if (text.contains(u"Status"_s))
        return; // a state beside an amount is an order's
    // With amounts they are sales, and the sentence says the same.
    QString priced = text;
    priced.replace(u"2026\n"_s, u"2026;5,00\n"_s).replace(u"Datum\n"_s, u"Datum;Betrag\n"_s);
    priced.replace(u"-03\n"_s, u"-03,5.00\n"_s).replace(u"-04\n"_s, u"-04,5.00\n"_s);
    priced.replace(u"Date\n"_s, u"Date,Amount\n"_s).replace(u"日期\n"_s, u"日期,金额\n"_s);
    m_read(priced);
    QVERIFY2(m_read.refusal().contains(u"these are sales"_s), qPrintable(m_read.refusal()));
    QVERIFY2(m_read.refusal().contains(u"History of stages"_s), qPrintable(m_read.refusal()));
}

void JourneyHistoryTest::aLongHistoryShowsItselfLate()
{
    // Sorted by its stages, nobody comes twice within the first hundred rows.
    QString text = u"Person,Stage,Date\n"_s;
    for (const QString &stage : {u"Lead"_s, u"Demo"_s, u"Won"_s}) {
        for (int i = 0; i < 150; ++i)
            text += u"Person %1,%2,2026-02-0%3\n"_s.arg(i).arg(stage).arg(stage.size());
    }
    const CollectingSink sink = m_read(text);
    QCOMPARE(sink.journeys.size(), 1);
    QCOMPARE(sink.drafts.size(), 150);
}

QTEST_GUILESS_MAIN(JourneyHistoryTest)
#include "tst_journey_history.moc"
