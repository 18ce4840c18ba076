// SPDX-License-Identifier: GPL-3.0-or-later
// What of a board is shown and how: filters, lanes, orders, another journey as a lens, the amount of a stage.
#include "core/base/text.h"
#include "tests/ui/board/board_cards.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <limits>
#include <map>
#include <tuple>

using namespace vouch;
using namespace vouch::ui;
using namespace vouch::ui::tests;

namespace
{

/// Two stages that see everybody whose stage means less or more than deciding.
Journey twoStageLens()
{
    Journey lens;
    lens.id = JourneyId(9);
    lens.key = u"lens"_s;
    lens.name = u"Lens"_s;
    const std::pair<QString, Milestone> stages[] = {{u"Before"_s, Milestone::Engaged},
                                                    {u"Bought"_s, Milestone::Bought}};
    for (const auto &[name, milestone] : stages) {
        Stage stage;
        stage.key = name.toLower();
        stage.name = name;
        stage.milestone = milestone;
        lens.stages.append(stage);
    }
    return lens;
}

Card randomCard(QRandomGenerator &random, qint64 id)
{
    static const QStringList names{u"Ana Sousa"_s, u"Bo Chen"_s, u"Zoë Lang"_s, u"王小明"_s, u"bo"_s};
    static const QStringList owners{QString(), u"Mia"_s, u"Ben"_s};
    Card card = cardOf(id, 1 + random.bounded(3), rankOf(random.bounded(30)), names.at(random.bounded(5)));
    card.owner = owners.at(random.bounded(3));
    card.purchaseMinor = random.bounded(3) * 1000;
    for (const QString &code : {u"JPY"_s, u"USD"_s}) {
        if (random.bounded(4) == 0)
            card.others.append({{random.bounded(5000), code}, 1 + random.bounded(2)});
    }
    for (int deals = std::max(0, int(random.bounded(5)) - 2); deals > 0; --deals) {
        static const QStringList codes{u"EUR"_s, u"EUR"_s, u"USD"_s, QString()};
        const QString code = codes.at(random.bounded(4));
        addDeals(card.deals,
                 dealSum(code.isEmpty() ? std::nullopt : std::optional(Money{random.bounded(9000), code}),
                         random.bounded(3) == 0 ? std::nullopt : std::optional(random.bounded(101))));
    }
    card.advocacyMinor = random.bounded(2) * 700;
    card.enteredAt = today - random.bounded(40) * dayMillis;
    if (random.bounded(2) == 0) {
        card.nextTask = NextTask{TaskId(id), u"Call"_s, {}, false};
        if (random.bounded(4) > 0)
            card.nextTask->at = today + (random.bounded(9) - 4) * dayMillis;
    }
    if (random.bounded(5) == 0)
        card.holdSince = today - dayMillis;
    if (random.bounded(2) == 0)
        card.tags = {u"vip"_s};
    if (random.bounded(2) == 0)
        card.networks = {u"instagram"_s};
    return card;
}

BoardLook randomLook(QRandomGenerator &random)
{
    BoardLook look;
    look.filter.text = QStringList{QString(), QString(), u"an"_s, u"bo"_s}.at(random.bounded(4));
    look.filter.waiting = random.bounded(5) == 0;
    look.filter.onHold = random.bounded(7) == 0;
    look.filter.noTask = random.bounded(5) == 0;
    if (random.bounded(3) == 0)
        look.filter.owners = {u"Mia"_s, QString()};
    if (random.bounded(4) == 0)
        look.filter.tags = {u"vip"_s};
    if (random.bounded(4) == 0)
        look.filter.networks = {u"instagram"_s, u"x"_s};
    look.filter.value = BoardValue(random.bounded(6));
    look.lanes = random.bounded(2) == 0;
    look.sort = boardSorts(false).at(random.bounded(boardSorts(false).size()));
    look.aggregate = BoardAggregate(random.bounded(9));
    look.flow = random.bounded(2) == 0;
    if (random.bounded(3) == 0)
        look.foldedLanes = {QString(), u"Mia"_s};
    return look;
}

bool sameTotals(const BoardModel::Totals &one, const BoardModel::Totals &other)
{
    return std::tie(one.count, one.shown, one.waitingTooLong, one.onHold, one.purchaseMinor, one.aggregate,
                    one.others, one.deals) == std::tie(other.count, other.shown, other.waitingTooLong,
                                                       other.onHold, other.purchaseMinor, other.aggregate,
                                                       other.others, other.deals);
}

/// In euros.
qint64 slowExpected(const Card &card)
{
    qint64 sum = 0;
    for (const DealSum &deals : card.deals)
        sum += deals.currency == u"EUR"_s ? deals.expectedMinor : 0;
    return sum;
}

/// What a column's head says of open deals, added up card by card; nothing where there is none in euros.
std::optional<qint64> slowDeals(const std::map<qint64, Card> &cards, const QList<qint64> &shown,
                                bool weighted)
{
    std::optional<qint64> sum;
    for (const qint64 id : shown) {
        for (const DealSum &deals : cards.at(id).deals) {
            if (deals.currency == u"EUR"_s)
                sum = sum.value_or(0) + (weighted ? deals.weightedMinor : deals.expectedMinor);
        }
    }
    return sum;
}

bool passes(const Card &card, const BoardFilter &filter)
{
    const bool buys = (card.purchaseMinor != 0 || !card.others.isEmpty()),
               advocates = card.advocacyMinor != 0;
    const bool value = filter.value == BoardValue::Any || (filter.value == BoardValue::Buyers && buys) ||
                       (filter.value == BoardValue::Deals && !card.deals.isEmpty()) ||
                       (filter.value == BoardValue::Advocates && advocates) ||
                       (filter.value == BoardValue::Both && buys && advocates) ||
                       (filter.value == BoardValue::Neither && !buys && !advocates);
    return value && (card.name.toLower() + u' ' + foldKey(card.name)).contains(filter.text) &&
           (!filter.waiting || (!card.holdSince && today - card.enteredAt > 14 * dayMillis)) &&
           (!filter.onHold || card.holdSince) && (!filter.noTask || !card.nextTask) &&
           (filter.owners.isEmpty() || filter.owners.contains(card.owner)) &&
           (filter.tags.isEmpty() || !card.tags.isEmpty()) &&
           (filter.networks.isEmpty() || !card.networks.isEmpty());
}

/// The least is on top: who waits too long and weighs most, then who is there longest, then who is on hold.
qint64 slowWaiting(const Card &card)
{
    constexpr int limit = 14;
    if (card.holdSince)
        return std::numeric_limits<qint64>::max();
    if (today - card.enteredAt <= limit * dayMillis)
        return card.enteredAt;
    const qint64 worth = std::max<qint64>(100, card.purchaseMinor + card.advocacyMinor);
    return -((today - card.enteredAt) / dayMillis - limit) * worth;
}

/// Cards of one column and lane in the order of the look, worked out the slow way. `owner` null: no lanes.
QList<qint64> slowCell(const std::map<qint64, Card> &cards, const BoardLook &look, bool lens, int column,
                       const QString *owner)
{
    QList<Card> found;
    for (const auto &[id, card] : cards) {
        const int stage = int(card.stage.value) - 1;
        const int shown = lens ? (stage == 2 ? 1 : 0) : stage;
        if (shown == column && (!owner || card.owner == *owner) && passes(card, look.filter))
            found.append(card);
    }
    std::sort(found.begin(), found.end(), [&look](const Card &a, const Card &b) {
        const auto name = [](const Card &card) { return foldKey(card.name); };
        const auto numbers = [&look](const Card &card) -> qint64 {
            switch (look.sort) {
            case BoardSort::ByHand:
                return card.stage.value;
            case BoardSort::Name:
            case BoardSort::Expected: // here are no deals
                return 0;
            case BoardSort::Deals:
                return -slowExpected(card);
            case BoardSort::Purchases:
                return -card.purchaseMinor;
            case BoardSort::Advocacy:
                return -card.advocacyMinor;
            case BoardSort::TimeInStage:
                return card.enteredAt;
            case BoardSort::NextTask:
                return !card.nextTask ? std::numeric_limits<qint64>::max()
                                      : card.nextTask->at.value_or(std::numeric_limits<qint64>::max() - 1);
            case BoardSort::Waiting:
                return slowWaiting(card);
            }
            return 0;
        };
        const QString text = look.sort == BoardSort::ByHand ? a.rank : name(a);
        const QString other = look.sort == BoardSort::ByHand ? b.rank : name(b);
        return std::tuple(numbers(a), text, a.person.value) < std::tuple(numbers(b), other, b.person.value);
    });
    QList<qint64> ids;
    for (const Card &card : std::as_const(found))
        ids.append(card.person.value);
    return ids;
}

} // namespace

class TestBoardLook : public QObject
{
    Q_OBJECT
private slots:
    void everyArrangementAgreesWithASlowOne();
    void sortedCardsKeepTheirOrderAndSayWhy();
    void aDropInALensGoesToTheOwnStageOfThatMilestone();
    void aDropInALaneAlsoGivesAnOwner();
    void theHeadersAmountIsWhatItsNameSays();
    void aLookIsTheSameAfterAFile();
};

void TestBoardLook::everyArrangementAgreesWithASlowOne()
{
    BoardModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(20261122);
    std::map<qint64, Card> cards;
    model.setCurrency(u"EUR"_s);
    model.setJourney(threeMilestones());
    model.setNow(today);
    BoardLook look;
    bool lens = false;
    for (int step = 0; step < 800; ++step) {
        if (random.bounded(6) == 0) {
            look = randomLook(random);
            lens = random.bounded(2) == 0;
            model.arrange(look, lens ? std::optional(twoStageLens()) : std::nullopt);
        }
        QList<Walker> asked;
        QList<Card> found;
        for (int i = 0, count = random.bounded(60) == 0 ? 220 : random.bounded(4); i < count; ++i) {
            const qint64 id = 1 + random.bounded(count > 200 ? 300 : 40);
            if (asked.contains(PersonId(id)))
                continue;
            asked.append(PersonId(id));
            if (random.bounded(6) == 0) {
                cards.erase(id);
                continue;
            }
            cards[id] = randomCard(random, id);
            found.append(cards[id]);
        }
        model.apply(asked, found);
        const int columns = lens ? 2 : 3;
        QCOMPARE(model.stageCount(), columns);
        QCOMPARE(model.rowCount(), columns * model.laneCount());
        int shown = 0;
        for (int cell = 0; cell < model.cellCount(); ++cell) {
            const QString *owner = look.lanes ? &model.laneOwner(model.laneOfCell(cell)) : nullptr;
            const QList<qint64> expected = slowCell(cards, look, lens, model.columnOfCell(cell), owner);
            QCOMPARE(peopleIn(model, cell), expected);
            for (int row = 0; row < expected.size(); ++row) {
                QCOMPARE(model.indexOf(PersonId(expected.at(row))).row(), row);
                QCOMPARE(model.indexOf(PersonId(expected.at(row))).parent().row(), cell);
            }
            shown += int(expected.size());
        }
        int counted = 0, everybody = 0;
        for (int column = 0; column < columns; ++column) {
            if (isOfDeals(look.aggregate)) {
                QList<qint64> inColumn;
                for (int cell = column; cell < model.cellCount(); cell += columns)
                    inColumn += peopleIn(model, cell);
                QCOMPARE(model.totals(column).aggregate,
                         slowDeals(cards, inColumn, look.aggregate == BoardAggregate::Weighted));
            }
            counted += model.totals(column).shown;
            everybody += model.totals(column).count;
        }
        QCOMPARE(counted, shown);
        QCOMPARE(everybody, int(cards.size()));
        // What was added up change by change is what a model that has just been filled counts.
        BoardModel fresh;
        fresh.setCurrency(u"EUR"_s);
        fresh.setJourney(threeMilestones());
        fresh.setNow(today);
        QList<Card> all;
        for (const auto &[id, card] : cards)
            all.append(card);
        fresh.setContent(makeBoardContent(fresh.journey(), all));
        fresh.arrange(look, lens ? std::optional(twoStageLens()) : std::nullopt);
        for (int column = 0; column < columns; ++column)
            QVERIFY(sameTotals(model.totals(column), fresh.totals(column)));
        for (int lane = 0; look.lanes && lane < fresh.laneCount(); ++lane) {
            int same = 0;
            while (model.laneOwner(same) != fresh.laneOwner(lane))
                ++same; // the older one may have lanes that nobody is in any more
            QVERIFY(sameTotals(model.laneTotals(same), fresh.laneTotals(lane)));
        }
    }
}

void TestBoardLook::sortedCardsKeepTheirOrderAndSayWhy()
{
    BoardModel model;
    fill(model,
         {cardOf(1, 1, rankOf(1), u"Bo"_s), cardOf(2, 1, rankOf(2), u"Ana"_s), cardOf(3, 2, rankOf(1))});
    BoardLook look;
    look.sort = BoardSort::Name;
    model.arrange(look, {});
    QCOMPARE(peopleIn(model, 0), (QList<qint64>{2, 1}));
    QSignalSpy asked(&model, &BoardModel::moveRequested), refused(&model, &BoardModel::dropRefused);
    model.drop({PersonId(2)}, 0, 2);
    QCOMPARE(asked.count(), 0);
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().contains(u"name"_s));
    model.drop({PersonId(2)}, 1, 1);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(1).value<StageId>(), StageId(2));
    QCOMPARE(asked.first().at(2).value<Walker>(), Walker()); // the order is not by hand: on top
    QCOMPARE(asked.first().at(3).value<Walker>(), Walker());
    QCOMPARE(refused.count(), 1);
}

void TestBoardLook::aDropInALensGoesToTheOwnStageOfThatMilestone()
{
    BoardModel model;
    model.setJourney(threeMilestones());
    model.setNow(today);
    model.setContent(makeBoardContent(
        model.journey(), {cardOf(1, 1, rankOf(1)), cardOf(2, 2, rankOf(1)), cardOf(3, 3, rankOf(1))}));
    model.arrange({}, twoStageLens());
    QCOMPARE(peopleIn(model, 0), (QList<qint64>{1, 2}));
    QCOMPARE(peopleIn(model, 1), (QList<qint64>{3}));
    QSignalSpy asked(&model, &BoardModel::moveRequested), refused(&model, &BoardModel::dropRefused);
    model.drop({PersonId(2)}, 1, 1);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(1).value<StageId>(), StageId(3));
    QCOMPARE(asked.first().at(2).value<Walker>(), Walker(PersonId(3)));
    model.drop({PersonId(3)}, 0, 0);
    QCOMPARE(asked.last().at(1).value<StageId>(), StageId(1));
    // Within a column of several stages an order would mean a move.
    model.drop({PersonId(2)}, 0, 0);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(model.journey().id, JourneyId(7)); // looking changed nothing
    QCOMPARE(model.card(PersonId(2))->stage, StageId(2));
}

void TestBoardLook::aDropInALaneAlsoGivesAnOwner()
{
    BoardModel model;
    Card mia = cardOf(1, 1, rankOf(1)), ben = cardOf(2, 1, rankOf(2));
    mia.owner = u"Mia"_s;
    ben.owner = u"Ben"_s;
    fill(model, {mia, ben, cardOf(3, 1, rankOf(3))});
    BoardLook look;
    look.lanes = true;
    model.arrange(look, {});
    QCOMPARE(model.laneCount(), 3);
    QCOMPARE(model.laneOwner(0), u"Ben"_s);
    QCOMPARE(model.laneOwner(2), QString()); // nobody's come last
    QCOMPARE(peopleIn(model, 0), (QList<qint64>{2}));
    QCOMPARE(peopleIn(model, 3), (QList<qint64>{1}));
    QCOMPARE(model.totals(0).count, 3);
    QCOMPARE(model.laneTotals(1).count, 1);
    QSignalSpy asked(&model, &BoardModel::moveRequested);
    model.drop({PersonId(1)}, 1, 0); // Ben's second stage
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(1).value<StageId>(), StageId(2));
    QCOMPARE(asked.first().at(4).value<std::optional<QString>>(), std::optional<QString>(u"Ben"_s));
    // Somebody new with an owner of their own gets a lane.
    Card zoe = cardOf(4, 2, rankOf(1));
    zoe.owner = u"Ann"_s;
    model.apply({PersonId(4)}, {zoe});
    QCOMPARE(model.laneCount(), 4);
    QCOMPARE(peopleIn(model, 1), (QList<qint64>{4}));
}

void TestBoardLook::theHeadersAmountIsWhatItsNameSays()
{
    BoardModel model;
    QList<Card> cards;
    const qint64 amounts[] = {100, 900, 200, 400};
    for (int i = 0; i < 4; ++i) {
        cards.append(cardOf(i + 1, 1, rankOf(i), i == 3 ? u"Bo"_s : u"Ana"_s));
        cards[i].purchaseMinor = amounts[i];
        cards[i].advocacyMinor = amounts[i] * 10;
    }
    fill(model, cards);
    const auto amount = [&model](BoardAggregate aggregate, const QString &filter = {}) {
        BoardLook look;
        look.aggregate = aggregate;
        look.filter.text = filter;
        model.arrange(look, {});
        return model.totals(0).aggregate.value_or(-1);
    };
    QCOMPARE(amount(BoardAggregate::PurchaseSum), 1600);
    QCOMPARE(amount(BoardAggregate::PurchaseAverage), 400);
    QCOMPARE(amount(BoardAggregate::PurchaseMedian), 300);
    QCOMPARE(amount(BoardAggregate::AdvocacySum), 16'000);
    QCOMPARE(amount(BoardAggregate::AdvocacyAverage), 4'000);
    QCOMPARE(amount(BoardAggregate::AdvocacyMedian), 3'000);
    QCOMPARE(amount(BoardAggregate::None), -1);
    QCOMPARE(amount(BoardAggregate::PurchaseMedian, u"ana"_s), 200);
    QCOMPARE(amount(BoardAggregate::PurchaseSum, u"nobody"_s), -1);
}

void TestBoardLook::aLookIsTheSameAfterAFile()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 200; ++i) {
        BoardLook look = randomLook(random);
        look.aggregate = BoardAggregate(random.bounded(9));
        look.fields = BoardFields(QFlag(int(random.bounded(128))));
        look.compact = random.bounded(2) == 0;
        look.otherNames = random.bounded(2) == 0;
        look.folded = random.bounded(2) == 0 ? QStringList{u"act"_s} : QStringList();
        look.lens = random.bounded(2) == 0 ? u"template:circular"_s : QString();
        QCOMPARE(BoardLook::fromJson(look.toJson()), look);
    }
    QCOMPARE(BoardLook::fromJson({}), BoardLook());
}

QTEST_GUILESS_MAIN(TestBoardLook)
#include "tst_board_look.moc"
