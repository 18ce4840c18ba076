// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/board/board_cards.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <map>

using namespace vouch;
using namespace vouch::ui;
using namespace vouch::ui::tests;

namespace
{

/// What the board must show, worked out the slow way.
QList<qint64> oracle(const std::map<qint64, Card> &cards, int stage, const QString &filter)
{
    QList<std::pair<QString, qint64>> sorted;
    for (const auto &[id, card] : cards) {
        if (card.stage == StageId(stage + 1) && card.name.toLower().contains(filter))
            sorted.append({card.rank, id});
    }
    std::sort(sorted.begin(), sorted.end());
    QList<qint64> ids;
    for (const auto &[rank, id] : sorted)
        ids.append(id);
    return ids;
}

} // namespace

class TestBoardModel : public QObject
{
    Q_OBJECT
private slots:
    void stagesHoldTheirPeopleByRank();
    void totalsCountEverybodyInTheStage();
    void whatIsInOtherCurrenciesStandsBesideTheAmount();
    void randomChangesAgreeWithASimpleOracle();
    void manyChangesAtOnceAreAReset();
    void theFilterLooksAtNameCompanyTagAndOwner();
    void neighboursSkipThoseWhoMoveAndThoseWhoAreHidden();
    void aDropAsksForAMoveAndMovesNoRow();
    void aDropWhereTheCardIsAsksForNothing();
    void aStrangersDataIsRefused();
    void theSentenceSaysWhatTheCardShowsAndTheToolTipIsEscaped();
    void whoIsOnHoldDoesNotWait();
    void hundredThousandPeopleStayQuick();
};

void TestBoardModel::stagesHoldTheirPeopleByRank()
{
    BoardModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    fill(model, {cardOf(1, 1, rankOf(3)), cardOf(2, 1, rankOf(1)), cardOf(3, 2, rankOf(2)),
                 cardOf(4, 9, rankOf(1))});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(peopleIn(model, 0), (QList<qint64>{2, 1}));
    QCOMPARE(peopleIn(model, 1), (QList<qint64>{3}));
    QCOMPARE(peopleIn(model, 2), QList<qint64>());
    QVERIFY(!model.indexOf(PersonId(4)).isValid());
    QCOMPARE(model.indexOf(PersonId(1)).row(), 1);
    QCOMPARE(model.indexOf(PersonId(1)).parent(), model.stageIndex(0));
}

void TestBoardModel::totalsCountEverybodyInTheStage()
{
    BoardModel model;
    Card late = cardOf(2, 1, rankOf(2));
    late.enteredAt = today - 15 * dayMillis;
    fill(model, {cardOf(1, 1, rankOf(1)), late});
    const BoardModel::Totals totals = model.totals(0);
    QCOMPARE(totals.count, 2);
    QCOMPARE(totals.purchaseMinor, 300);
    QCOMPARE(totals.waitingTooLong, 1);
    model.apply({PersonId(2)}, {cardOf(2, 2, rankOf(1))});
    QCOMPARE(model.totals(0).purchaseMinor, 100);
    QCOMPARE(model.totals(0).waitingTooLong, 0);
    QCOMPARE(model.totals(1).purchaseMinor, 200);
}

void TestBoardModel::whatIsInOtherCurrenciesStandsBesideTheAmount()
{
    BoardModel model;
    Card bo = cardOf(2, 1, rankOf(2));
    bo.others = {{{5000, u"JPY"_s}, 1}, {{2000, u"USD"_s}, 1}};
    Card cai = cardOf(3, 1, rankOf(3));
    cai.others = {{{1000, u"JPY"_s}, 2}};
    fill(model, {cardOf(1, 1, rankOf(1)), bo, cai});
    QCOMPARE(model.totals(0).others, (OtherAmounts{{{6000, u"JPY"_s}, 3}, {{2000, u"USD"_s}, 1}}));
    bo.stage = StageId(2);
    model.apply({PersonId(2)}, {bo});
    QCOMPARE(model.totals(0).others, (OtherAmounts{{{1000, u"JPY"_s}, 2}}));
    QCOMPARE(model.totals(1).others, (OtherAmounts{{{5000, u"JPY"_s}, 1}, {{2000, u"USD"_s}, 1}}));
    // They are purchases: nothing is beside what is advocacy.
    BoardLook look;
    look.aggregate = BoardAggregate::AdvocacySum;
    model.arrange(look, {});
    QVERIFY(model.totals(1).others.isEmpty());
    QVERIFY(
        model.data(model.indexOf(PersonId(2)), Qt::AccessibleTextRole).toString().contains(u"JPY, USD"_s));
}

void TestBoardModel::randomChangesAgreeWithASimpleOracle()
{
    BoardModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(20261121);
    std::map<qint64, Card> cards;
    fill(model, {});
    QString filter;
    const QStringList names{u"Ana Sousa"_s, u"Bo Chen"_s, u"Zoë Lang"_s};
    for (int step = 0; step < 1'500; ++step) {
        if (random.bounded(25) == 0) {
            filter = QStringList{QString(), u"an"_s, u"bo"_s}.at(random.bounded(3));
            model.setFilter(filter);
        }
        QList<Walker> asked;
        QList<Card> found;
        const int count = random.bounded(40) == 0 ? 230 : 1 + random.bounded(4);
        QSet<qint64> touched;
        for (int i = 0; i < count; ++i) {
            const qint64 id = 1 + random.bounded(count > 200 ? 260 : 40);
            if (touched.contains(id))
                continue;
            touched.insert(id);
            asked.append(PersonId(id));
            if (random.bounded(6) == 0) {
                cards.erase(id);
                continue;
            }
            // Equal ranks happen: imports of two machines may meet.
            cards[id] =
                cardOf(id, 1 + random.bounded(3), rankOf(random.bounded(30)), names.at(random.bounded(3)));
            found.append(cards[id]);
        }
        model.apply(asked, found);
        for (int stage = 0; stage < 3; ++stage) {
            QCOMPARE(peopleIn(model, stage), oracle(cards, stage, filter));
            const QList<qint64> everybody = oracle(cards, stage, {});
            qint64 sum = 0;
            for (const qint64 id : everybody)
                sum += id * 100;
            QCOMPARE(model.totals(stage).count, int(everybody.size()));
            QCOMPARE(model.totals(stage).purchaseMinor, sum);
        }
    }
}

void TestBoardModel::manyChangesAtOnceAreAReset()
{
    BoardModel model;
    fill(model, {});
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset),
        rows(&model, &QAbstractItemModel::rowsInserted);
    QList<Walker> people;
    QList<Card> cards;
    for (int i = 1; i <= BoardModel::maxSingleChanges + 1; ++i) {
        people.append(PersonId(i));
        cards.append(cardOf(i, 1, rankOf(i)));
    }
    model.apply(people, cards);
    QCOMPARE(reset.count(), 1);
    QCOMPARE(rows.count(), 0);
    QCOMPARE(model.rowCount(model.stageIndex(0)), int(people.size()));
}

void TestBoardModel::theFilterLooksAtNameCompanyTagAndOwner()
{
    BoardModel model;
    Card ana = cardOf(1, 1, rankOf(1), u"Zoë Sousa"_s);
    Card bo = cardOf(2, 1, rankOf(2), u"王小明"_s);
    bo.subtitle = u"Quinta Nova"_s;
    bo.tags = {u"wholesale"_s};
    bo.owner = u"Mia"_s;
    fill(model, {ana, bo});
    const auto shown = [&model](const QString &filter) {
        model.setFilter(filter);
        return peopleIn(model, 0);
    };
    QCOMPARE(shown(u"zoe"_s), (QList<qint64>{1}));
    QCOMPARE(shown(u"Zoë"_s), (QList<qint64>{1}));
    QCOMPARE(shown(u"小明"_s), (QList<qint64>{2}));
    QCOMPARE(shown(u"wang"_s), (QList<qint64>{2}));
    QCOMPARE(shown(u"nova whole"_s), (QList<qint64>{2}));
    QCOMPARE(shown(u"mia"_s), (QList<qint64>{2}));
    QCOMPARE(shown(u"nobody"_s), QList<qint64>());
    QCOMPARE(model.totals(0).count, 2);
    QCOMPARE(model.totals(0).shown, 0);
    QCOMPARE(shown({}), (QList<qint64>{1, 2}));
}

void TestBoardModel::neighboursSkipThoseWhoMoveAndThoseWhoAreHidden()
{
    BoardModel model;
    fill(model, {cardOf(1, 1, rankOf(1), u"Ana"_s), cardOf(2, 1, rankOf(2), u"Hidden"_s),
                 cardOf(3, 1, rankOf(3), u"Ada"_s), cardOf(4, 2, rankOf(1), u"Alf"_s)});
    using N = BoardModel::Neighbours;
    QCOMPARE(model.neighboursAt(0, 0, {PersonId(4)}), (N{PersonId(), PersonId(1)}));
    QCOMPARE(model.neighboursAt(0, 1, {PersonId(4)}), (N{PersonId(1), PersonId(2)}));
    QCOMPARE(model.neighboursAt(0, 3, {PersonId(4)}), (N{PersonId(3), PersonId()}));
    QCOMPARE(model.neighboursAt(0, 1, {PersonId(2)}), (N{PersonId(1), PersonId(3)}));
    QCOMPARE(model.neighboursAt(2, 0, {PersonId(4)}), (N{PersonId(), PersonId()}));
    model.setFilter(u"a"_s);
    QCOMPARE(peopleIn(model, 0), (QList<qint64>{1, 3}));
    // Between Ana and Ada as they are shown, and that is right behind Ana: nothing comes between her and
    // Hidden but this.
    QCOMPARE(model.neighboursAt(0, 1, {PersonId(4)}), (N{PersonId(1), PersonId(2)}));
}

void TestBoardModel::aDropAsksForAMoveAndMovesNoRow()
{
    BoardModel model;
    fill(model, {cardOf(1, 1, rankOf(1)), cardOf(2, 1, rankOf(2)), cardOf(3, 2, rankOf(1)),
                 cardOf(4, 2, rankOf(2))});
    QSignalSpy asked(&model, &BoardModel::moveRequested);
    const std::unique_ptr<QMimeData> data(
        model.mimeData({model.indexOf(PersonId(2)), model.indexOf(PersonId(1))}));
    QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, 1, 0, model.stageIndex(1)));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<QList<Walker>>(), (QList<Walker>{PersonId(1), PersonId(2)}));
    QCOMPARE(asked.first().at(1).value<StageId>(), StageId(2));
    QCOMPARE(asked.first().at(2).value<Walker>(), Walker(PersonId(3)));
    QCOMPARE(asked.first().at(3).value<Walker>(), Walker(PersonId(4)));
    QCOMPARE(peopleIn(model, 0), (QList<qint64>{1, 2}));
    QCOMPARE(peopleIn(model, 1), (QList<qint64>{3, 4}));
}

void TestBoardModel::aDropWhereTheCardIsAsksForNothing()
{
    BoardModel model;
    fill(model, {cardOf(1, 1, rankOf(1)), cardOf(2, 1, rankOf(2))});
    QSignalSpy asked(&model, &BoardModel::moveRequested);
    const std::unique_ptr<QMimeData> data(model.mimeData({model.indexOf(PersonId(1))}));
    QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, 0, 0, model.stageIndex(0)));
    QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, 1, 0, model.stageIndex(0)));
    QCOMPARE(asked.count(), 0);
    QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, 2, 0, model.stageIndex(0)));
    QCOMPARE(asked.count(), 1);
}

void TestBoardModel::aStrangersDataIsRefused()
{
    BoardModel model, other;
    fill(model, {cardOf(1, 1, rankOf(1))});
    fill(other, {cardOf(1, 1, rankOf(1))});
    Journey elsewhere = threeStages();
    elsewhere.id = JourneyId(8);
    other.setJourney(elsewhere);
    other.setContent(makeBoardContent(elsewhere, {cardOf(1, 1, rankOf(1))}));
    QSignalSpy asked(&model, &BoardModel::moveRequested);
    const std::unique_ptr<QMimeData> foreign(other.mimeData({other.indexOf(PersonId(1))}));
    QVERIFY(!model.dropMimeData(foreign.get(), Qt::MoveAction, 0, 0, model.stageIndex(1)));
    QMimeData broken;
    broken.setData(BoardModel::mimeType(), "\xff\xff\xff");
    QVERIFY(!model.dropMimeData(&broken, Qt::MoveAction, 0, 0, model.stageIndex(1)));
    QMimeData text;
    text.setText(u"1"_s);
    QVERIFY(!model.canDropMimeData(&text, Qt::MoveAction, 0, 0, model.stageIndex(1)));
    QCOMPARE(asked.count(), 0);
}

void TestBoardModel::theSentenceSaysWhatTheCardShowsAndTheToolTipIsEscaped()
{
    BoardModel model;
    model.setCurrency(u"EUR"_s);
    Card card = cardOf(1, 2, rankOf(1), u"<b>Ana</b>"_s);
    card.subtitle = u"Quinta Nova"_s;
    card.enteredAt = today - 20 * dayMillis;
    card.nextTask = NextTask{TaskId(1), u"Send <i>it</i>"_s, today - 2 * dayMillis, true};
    card.owner = u"Mia"_s;
    card.tags = {u"wine"_s};
    fill(model, {card});
    const QString sentence = model.indexOf(PersonId(1)).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"<b>Ana</b>, Quinta Nova"_s, u"Decide"_s, u"20"_s, u"waiting too long"_s,
                                u"overdue: Send <i>it</i>, 2 day"_s, u"€1"_s, u"Mia"_s, u"wine"_s})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    const QString tip = model.indexOf(PersonId(1)).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;b&gt;Ana"_s) && !tip.contains(u"<b>"_s), qPrintable(tip));
}

void TestBoardModel::whoIsOnHoldDoesNotWait()
{
    BoardModel model;
    Card late = cardOf(1, 1, rankOf(1)), held = cardOf(2, 1, rankOf(2));
    late.enteredAt = held.enteredAt = today - 20 * dayMillis;
    held.holdSince = today - 2 * dayMillis;
    fill(model, {late, held});
    QCOMPARE(model.totals(0).waitingTooLong, 1);
    QCOMPARE(model.totals(0).onHold, 1);
    QVERIFY(model.indexOf(PersonId(2)).data(Qt::AccessibleTextRole).toString().contains(u"On hold"_s));
    // Figures say otherwise than the fixed days.
    StageFigures figures;
    figures.stage = StageId(1);
    figures.slowAfterDays = 21;
    figures.medianDays = 8;
    model.setFigures({figures});
    QCOMPARE(model.totals(0).waitingTooLong, 0);
    const QString sentence = model.indexOf(PersonId(1)).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.contains(u"typical 8 · slow after 21"_s), qPrintable(sentence));
}

void TestBoardModel::hundredThousandPeopleStayQuick()
{
    QList<Card> cards;
    for (int i = 1; i <= 100'000; ++i)
        cards.append(cardOf(i, i <= 50'000 ? 1 : 2 + i % 2, rankOf(i), u"Person %1"_s.arg(i)));
    BoardModel model;
    model.setJourney(threeStages());
    model.setNow(today);
    QElapsedTimer timer;
    timer.start();
    auto content = makeBoardContent(model.journey(), cards);
    const qint64 prepared = timer.restart();
    model.setContent(content);
    const qint64 shown = timer.restart();
    for (int i = 0; i < 1'000; ++i)
        model.apply({PersonId(i + 1)}, {cardOf(i + 1, 1 + i % 3, rankOf(99'999 - i))});
    const double each = double(timer.nsecsElapsed()) / 1e6 / 1'000;
    timer.restart();
    model.setFilter(u"person 77"_s);
    const qint64 filtered = timer.elapsed();
    qInfo("100,000 people: prepare %lld ms (off the GUI thread), show %lld ms, one change %.3f ms, filter "
          "%lld ms",
          prepared, shown, each, filtered);
    model.setFilter(QString());
    double slowest = 0;
    for (const BoardSort sort : boardSorts(false)) {
        BoardLook look;
        look.sort = sort;
        timer.restart();
        model.arrange(look, {});
        slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
    }
    BoardLook lanes;
    lanes.lanes = true;
    timer.restart();
    model.arrange(lanes, threeMilestones());
    qInfo("slowest sort %.1f ms, lanes through a lens %lld ms", slowest, timer.elapsed());
    QCOMPARE(model.peopleCount(), 100'000);
}

QTEST_GUILESS_MAIN(TestBoardModel)
#include "tst_board_model.moc"
