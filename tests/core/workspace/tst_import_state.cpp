// SPDX-License-Identifier: GPL-3.0-or-later
// What changes after it was imported: orders that are paid back and cancelled, deals that are won, opened
// again and lost.
#include "core/outcomes/orders.h"
#include "core/workspace/requests/outcomes.h"
#include "tests/support/import_story.h"

#include <QRandomGenerator>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

const QByteArray orderHead =
    "Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,"
    "Lineitem name,Lineitem price,Billing Name,Refunded Amount,Cancelled at,Id\n";

QByteArray order(const QByteArray &status, const QByteArray &refunded, const QByteArray &cancelled = {})
{
    return "#3001,pia@example.org," + status +
           ",2026-02-03 10:00:00 +0000,EUR,50.00,2026-02-03 10:00:00 +0000,1,Bag,"
           "50.00,Pia P," +
           refunded + ',' + cancelled + ",\n";
}

const QByteArray dealHead = "Deal ID,Deal Name,Stage,Entered at,Amount\n";

} // namespace

class ImportStateTest : public QObject
{
    Q_OBJECT

private slots:
    void anOrderEndsAtTheSameNetInAnyOrderOfItsFiles()
    {
        const QList<QByteArray> files{orderHead + order("paid", "0.00"),
                                      orderHead + order("partially_refunded", "15.00"),
                                      orderHead + order("refunded", "50.00"),
                                      orderHead + order("refunded", "50.00", "2026-03-01 10:00:00 +0000")};
        // Which files are read, the net they end at.
        const QList<std::pair<QList<int>, qint64>> stories{{{0}, 5000},      {{0, 1}, 3500}, {{0, 1, 2}, 0},
                                                           {{0, 2, 3}, 0},   {{1, 3}, 0},    {{3}, 0},
                                                           {{0, 1, 2, 3}, 0}};
        for (const auto &[which, net] : stories) {
            QList<int> sequence = which;
            QString first;
            do {
                ImportStory story;
                ImportOptions nowhere;
                nowhere.place = false;
                for (const int file : std::as_const(sequence)) {
                    story.import(u"orders.csv"_s, files.at(file), nowhere);
                    QVERIFY(story.paid() >= 0);
                }
                QCOMPARE(story.paid(), net);
                if (first.isEmpty())
                    first = story.state();
                QCOMPARE(story.state(), first);
                QCOMPARE(good(story.workspace().check()), QStringList());
            } while (std::next_permutation(sequence.begin(), sequence.end()));
        }
    }

    void anOrderToldFourTimesInOneFileEndsAsInFourFiles()
    {
        ImportStory story;
        const ImportResult result = story.import(
            u"all.csv"_s, orderHead + order("partially_refunded", "15.00") + order("paid", "0.00") +
                              order("refunded", "50.00", "2026-03-01 10:00:00 +0000") +
                              order("refunded", "50.00"));
        QCOMPARE(result.failed, 0);
        QCOMPARE(story.paid(), 0);
        QCOMPARE(story.rows(u"count(*) FROM purchase"_s), u"1"_s);
    }

    void anUnpaidOrderThatIsPaidLaterIsMoneyAndAnOlderFileDoesNotTakeItBack()
    {
        const QByteArray pending = orderHead +
                                   "#7,eva@example.org,pending,,EUR,20.00,2026-02-03 10:00:00 +0000,1,Pen,"
                                   "20.00,Eva E,0.00,,\n";
        const QByteArray paid = orderHead + "#7,eva@example.org,paid,2026-02-04 10:00:00 +0000,EUR,20.00,"
                                            "2026-02-03 10:00:00 +0000,1,Pen,20.00,Eva E,0.00,,\n";
        ImportStory story;
        story.import(u"a.csv"_s, pending);
        QCOMPARE(story.paid(), 0);
        story.import(u"b.csv"_s, paid);
        QCOMPARE(story.paid(), 2000);
        story.import(u"a.csv"_s, pending);
        QCOMPARE(story.paid(), 2000);
    }

    void noMoreIsPaidBackThanWasPaidAndTheRowSaysSo()
    {
        ImportStory story;
        const ImportResult result = story.import(u"o.csv"_s, orderHead + order("refunded", "70.00"));
        QCOMPARE(story.paid(), 0);
        QCOMPARE(result.notes.size(), 1);
        QCOMPARE(result.notes.first().line, 2);
    }

    void whatWasPaidBackByHandCountsInWhatTheFileSays()
    {
        ImportStory story;
        story.import(u"a.csv"_s, orderHead + order("paid", "0.00"));
        PurchaseEntry back;
        back.person = PersonId(story.rows(u"person_id FROM purchase"_s).toLongLong());
        back.refundOf = PurchaseId(story.rows(u"id FROM purchase"_s).toLongLong());
        back.net = {-1000, u"EUR"_s};
        good(story.workspace().addPurchase(back));
        story.import(u"b.csv"_s, orderHead + order("partially_refunded", "15.00"));
        QCOMPARE(story.paid(), 3500);
        story.import(u"d.csv"_s, orderHead + order("refunded", "50.00", "2026-03-01 10:00:00 +0000"));
        QCOMPARE(story.paid(), 0);
        QCOMPARE(good(story.workspace().check()), QStringList());
        good(story.workspace().undo());
        QCOMPARE(story.paid(), 3500);
    }

    void refundsOnlyGrowWhateverTheOrderInWhichTheyAreHeard()
    {
        using outcomes::refundsWith;
        using Steps = QList<outcomes::RefundStep>;
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        for (int round = 0; round < 300; ++round) {
            QList<std::pair<Millis, qint64>> facts;
            for (int i = 0; i < 5; ++i)
                facts.append({random.bounded(1, 6), random.bounded(1, 60)});
            Steps expected;
            for (int turn = 0; turn < 5; ++turn) {
                Steps steps;
                for (const auto &[at, total] : std::as_const(facts))
                    steps = refundsWith(steps, at, total);
                if (turn == 0)
                    expected = steps;
                QCOMPARE(steps, expected);
                std::shuffle(facts.begin(), facts.end(), random);
            }
            qint64 most = 0;
            qint64 sum = 0;
            for (const auto &[at, total] : std::as_const(facts))
                most = std::max(most, total);
            for (const outcomes::RefundStep &step : std::as_const(expected))
                sum += step.minor;
            QCOMPARE(sum, most);
        }
        QCOMPARE(outcomes::refundsWithin({{1, 10}, {2, 20}}, 15), (Steps{{1, 10}, {2, 5}}));
        QCOMPARE(outcomes::refundsWithin({{1, 10}, {2, 20}}, 10), (Steps{{1, 10}}));
    }

    void oneDealIsOnePurchaseWithTheLastAmountAtTheLastDate()
    {
        ImportStory story;
        story.import(u"history.csv"_s,
                     dealHead + "R1,Ria Back,Lead,2026-03-01,400.00\nR1,Ria Back,Won,2026-03-10,400.00\n"
                                "R1,Ria Back,Lead,2026-03-12,400.00\n"
                                "R2,Rob Twice,Lead,2026-03-01,300.00\nR2,Rob Twice,Won,2026-03-05,300.00\n"
                                "R2,Rob Twice,Lead,2026-04-01,500.00\nR2,Rob Twice,Won,2026-04-09,500.00\n"
                                "R3,Roy Lost,Lead,2026-03-01,200.00\nR3,Roy Lost,Won,2026-03-05,200.00\n"
                                "R3,Roy Lost,Lost,2026-03-09,200.00\n");
        QCOMPARE(story.paid(), 50000);
        QCOMPARE(story.rows(
                     u"net_minor, date(happened_at / 1000, 'unixepoch') FROM purchase WHERE abandoned = 0"_s),
                 u"50000 2026-04-09"_s);
    }

    void dealsToldInPiecesInAnyOrderEndAsInOneGo()
    {
        // A deal a line: stage, day of March 2026, amount.
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        QRandomGenerator random(seed);
        static const QByteArrayList stages{"Lead", "Offer", "Won", "Lost"};
        for (int round = 0; round < 12; ++round) {
            QList<QByteArray> rows;
            for (int deal = 1; deal <= 3; ++deal) {
                const int events = random.bounded(2, 7);
                int stage = -1;
                for (int i = 0; i < events; ++i) {
                    const QByteArray day =
                        QByteArray::number(1 + i * 4 + random.bounded(0, 4)).rightJustified(2, '0');
                    // Every deal is open first, so that no open stage passes for one behind the purchase.
                    stage = i < 2 ? i : (stage + 1 + random.bounded(3)) % 4;
                    rows.append('D' + QByteArray::number(deal) + ",Deal Nr" + QByteArray::number(deal) + ',' +
                                stages.at(stage) + ",2026-03-" + day + " 10:00,1" +
                                QByteArray::number(random.bounded(10, 99)) + ".00\n");
                }
            }
            // Stages come into being in the order of files: a first file names them all.
            const QByteArray all = dealHead + "D0,Deal Nil,Lead,2026-01-01,\nD0,Deal Nil,Offer,2026-01-02,\n"
                                              "D0,Deal Nil,Won,2026-01-03,\nD0,Deal Nil,Lost,2026-01-04,\n";
            ImportStory once;
            once.import(u"history.csv"_s, all);
            once.import(u"history.csv"_s, dealHead + rows.join());
            for (int turn = 0; turn < 3; ++turn) {
                std::shuffle(rows.begin(), rows.end(), random);
                ImportStory pieces;
                pieces.import(u"history.csv"_s, all);
                qsizetype at = 0;
                while (at < rows.size()) {
                    const qsizetype size = random.bounded(1, 4);
                    pieces.import(u"history.csv"_s, dealHead + rows.mid(at, size).join());
                    at += size;
                }
                QCOMPARE(pieces.state(), once.state());
                QCOMPARE(good(pieces.workspace().check()), QStringList());
                const QString before = pieces.fixture().dump();
                pieces.import(u"history.csv"_s, dealHead + rows.join());
                QCOMPARE(pieces.fixture().dump(), before);
            }
        }
    }

    void dealsToldByFilesOfOtherNamesEndAsInOneGo()
    {
        // Given two exports of one list, of which each is named by its month.
        const QByteArray january = dealHead +
                                   "D1,Fay Four,Lead,2026-01-01,60.00\nD1,Fay Four,Offer,2026-01-03,60.00\n"
                                   "D2,Tom Two,Lead,2026-01-02,45.00\nD2,Tom Two,Won,2026-01-10,45.00\n"
                                   "D3,Una One,Lead,2026-01-01,50.00\nD3,Una One,Won,2026-01-10,50.00\n";
        const QByteArray february = dealHead +
                                    "D1,Fay Four,Won,2026-02-20,75.00\n"
                                    "D2,Tom Two,Lost,2026-02-11,45.00\n"
                                    "D3,Una One,Lead,2026-02-01,80.00\nD3,Una One,Won,2026-03-01,80.00\n";
        ImportStory once;
        once.import(u"deals.csv"_s, january + february.mid(dealHead.size()));
        QCOMPARE(once.paid(), 15500);
        for (const bool newerFirst : {false, true}) {
            ImportStory pieces;
            pieces.import(newerFirst ? u"february.csv"_s : u"january.csv"_s, newerFirst ? february : january);
            const ImportResult second = pieces.import(newerFirst ? u"january.csv"_s : u"february.csv"_s,
                                                      newerFirst ? january : february);
            QCOMPARE(second.failed, 0);
            QCOMPARE(pieces.state(), once.state());
            // Then one journey holds them, and reading either again changes nothing.
            QCOMPARE(pieces.rows(u"count(DISTINCT journey_id) FROM transition"_s), u"1"_s);
            const QString before = pieces.fixture().dump();
            pieces.import(u"january.csv"_s, january);
            pieces.import(u"february.csv"_s, february);
            QCOMPARE(pieces.fixture().dump(), before);
        }
    }

    void equalNumbersOfAnotherListAreAnotherJourney()
    {
        ImportStory story;
        story.import(u"deals.csv"_s,
                     dealHead + "1,Fay Four,Lead,2026-01-01,60.00\n1,Fay Four,Won,2026-01-03,60.00\n");
        const ImportResult result = story.import(
            u"repairs.csv"_s,
            "Case ID,Activity,Timestamp\n1,Brought,2026-01-01\n1,Mended,2026-01-05\n1,Fetched,2026-01-06\n");
        QCOMPARE(story.rows(u"count(DISTINCT journey_id) FROM transition"_s), u"2"_s);
        // And the result says that a journey was made.
        QVERIFY(std::any_of(result.notes.cbegin(), result.notes.cend(), [](const exchange::RowIssue &note) {
            return note.reason.contains(u"“repairs”"_s);
        }));
    }

    void aDealThatGoesOnBehindItsPurchaseIsTheSameTheSecondTime()
    {
        const QByteArray file =
            "Case ID,Activity,Timestamp,Amount\nD1,Lead,2026-01-01,100\nD1,Won,2026-01-10,100\n"
            "D1,Demo,2026-02-01,150\nD1,Won,2026-03-01,200\nD2,Lead,2026-01-01,40\n"
            "D2,Won,2026-01-10,40\nD2,Lost,2026-02-10,40\nD3,Lead,2026-01-01,30\n"
            "D3,Won,2026-01-11,30\nD3,Demo,2026-02-11,30\n";
        ImportStory story;
        story.import(u"history.csv"_s, file);
        const QString before = story.fixture().dump();
        QVERIFY(!story.import(u"history.csv"_s, file).operation.isValid());
        QCOMPARE(story.fixture().dump(), before);
    }

    void anOlderStatementOfAnOrderIsToldAndNotTaken()
    {
        ImportStory story;
        story.import(u"new.csv"_s, orderHead + order("refunded", "50.00", "2026-03-01 10:00:00 +0000"));
        const ImportResult older = story.import(u"old.csv"_s, orderHead + order("paid", "0.00"));
        QCOMPARE(older.skipped, 1);
        QCOMPARE(older.kept.size(), 1);
        QVERIFY2(older.kept.first().field.contains(u"#3001"_s), qPrintable(older.kept.first().field));
        QVERIFY(!older.notes.first().reason.contains(u"Everything"_s));
    }

    void whoHasBoughtStandsAtTheSameStageInAnyOrderOfRowsAndFiles()
    {
        const QByteArray contact = "Name,Email\nPia P,pia@example.org\n";
        const QByteArray cancelled =
            "#1,pia@example.org,voided,,EUR,9.00,2026-02-01 10:00:00 +0000,1,Bag,9.00,"
            "Pia P,0.00,2026-02-02 10:00:00 +0000,\n";
        const QByteArray may =
            "#2,pia@example.org,paid,,EUR,9.00,2026-05-01 10:00:00 +0000,1,Bag,9.00,Pia P,0.00,,\n";
        const QByteArray june =
            "#3,pia@example.org,paid,,EUR,9.00,2026-06-01 10:00:00 +0000,1,Bag,9.00,Pia P,0.00,,\n";
        const auto place = u"s.name, l.entered_at FROM placement l JOIN stage s ON s.id = l.stage_id"_s;
        QString wanted;
        const QList<QByteArrayList> stories{
            {orderHead + may + june},
            {orderHead + june + may},
            {orderHead + cancelled + june + may},
            {orderHead + june + cancelled + may},
            {contact, orderHead + june + may + cancelled},
            {contact, orderHead + cancelled, orderHead + june, orderHead + may}};
        for (const QByteArrayList &files : stories) {
            ImportStory story;
            for (qsizetype i = 0; i < files.size(); ++i)
                story.import(u"file%1.csv"_s.arg(i), files.at(i));
            if (wanted.isEmpty())
                wanted = story.rows(place);
            QCOMPARE(story.rows(place), wanted);
            QCOMPARE(good(story.workspace().check()), QStringList());
        }
    }

    void whomSomebodyMovedAnOrderDoesNotMove()
    {
        ImportStory story;
        story.import(u"people.csv"_s, "Name,Email\nPia P,pia@example.org\n");
        const PersonId pia(story.rows(u"id FROM person"_s).toLongLong());
        const QList<Journey> journeys = good(story.workspace().journeys());
        MoveRequest move;
        move.walkers = {pia};
        move.journey = journeys.first().id;
        move.to = journeys.first().stages.at(1).id;
        good(story.workspace().moveToStage(move));
        const auto place = u"stage_id FROM placement"_s;
        const QString before = story.rows(place);
        story.import(u"orders.csv"_s, orderHead + order("paid", "0.00"));
        QCOMPARE(story.rows(place), before);
    }

    void aDealThatWasLostByALaterFileIsMoneyAgainOnceTheChangeIsUndone()
    {
        ImportStory story;
        story.import(u"history.csv"_s,
                     dealHead + "R1,Ria,Lead,2026-03-01,10.00\nR1,Ria,Won,2026-03-10,10.00\n");
        QCOMPARE(story.paid(), 1000);
        story.import(u"history.csv"_s, dealHead + "R1,Ria,Lost,2026-03-12,10.00\n");
        QCOMPARE(story.paid(), 0);
        good(story.workspace().undo());
        QCOMPARE(story.paid(), 1000);
    }

    void checkFindsANetThatCannotBe()
    {
        ImportStory story;
        story.import(u"a.csv"_s, orderHead + order("partially_refunded", "15.00"));
        QCOMPARE(good(story.workspace().check()), QStringList());
        const QString path = story.fixture().path();
        const auto spoil = [&](const QString &sql) {
            auto db = Connection::open(path, Connection::Access::ReadWrite);
            QVERIFY(db.ok());
            QVERIFY((*db)->run(sql).ok());
            // As of an older program: otherwise that the rows were altered is a problem of its own.
            QVERIFY((*db)->run(u"UPDATE operation SET content_salt = NULL"_s).ok());
        };
        spoil(u"UPDATE purchase SET net_minor = -6000 WHERE refund_of_id IS NOT NULL"_s);
        QCOMPARE(good(story.workspace().check()).size(), 1);
        spoil(u"UPDATE purchase SET net_minor = -1500 WHERE refund_of_id IS NOT NULL"_s);
        spoil(u"UPDATE purchase SET abandoned = 1 WHERE refund_of_id IS NULL"_s);
        QCOMPARE(good(story.workspace().check()).size(), 1);
        spoil(u"UPDATE purchase SET abandoned = 0, net_minor = -950 WHERE refund_of_id IS NULL"_s);
        spoil(u"UPDATE purchase SET net_minor = 0 WHERE refund_of_id IS NOT NULL"_s);
        QCOMPARE(good(story.workspace().check()).size(), 1);
        QVERIFY(good(story.workspace().check()).first().contains(u"below zero"_s));
    }
};

QTEST_GUILESS_MAIN(ImportStateTest)
#include "tst_import_state.moc"
