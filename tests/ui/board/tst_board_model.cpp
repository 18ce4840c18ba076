// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/journeys/rank.h"
#include "ui/board/board_model.h"
#include "ui/board/board_text.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QMimeData>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <limits>
#include <map>
#include <tuple>

using namespace vouch;
using namespace vouch::ui;
using namespace Qt::StringLiterals;

namespace
{

constexpr Millis today = 1'780'000'000'000;

Journey threeStages()
{
    Journey journey;
    journey.id = JourneyId(7);
    journey.key = u"test"_s;
    journey.name = u"Test"_s;
    const QStringList names{u"Consider"_s, u"Decide"_s, u"Act"_s};
    for (int i = 0; i < names.size(); ++i) {
        Stage stage;
        stage.id = StageId(i + 1);
        stage.key = names.at(i).toLower();
        stage.name = names.at(i);
        stage.waitDays = 14;
        stage.position = i;
        journey.stages.append(stage);
    }
    return journey;
}

Card cardOf(qint64 person, int stage, const QString &rank, const QString &name = u"Ana"_s)
{
    Card card;
    card.person = PersonId(person);
    card.stage = StageId(stage);
    card.rank = rank;
    card.name = name;
    card.enteredAt = today - 3 * dayMillis;
    card.purchaseMinor = person * 100;
    return card;
}

QString rankOf(int number)
{
    return u"i"_s + QString::number(number).rightJustified(6, u'0');
}

QList<qint64> peopleIn(const BoardModel &model, int stage)
{
    QList<qint64> ids;
    const QModelIndex root = model.stageIndex(stage);
    for (int row = 0; row < model.rowCount(root); ++row)
        ids.append(model.index(row, 0, root).data(BoardModel::PersonRole).toLongLong());
    return ids;
}

void fill(BoardModel &model, const QList<Card> &cards)
{
    model.setJourney(threeStages());
    model.setNow(today);
    model.setContent(makeBoardContent(model.journey(), cards));
}

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
    void everyArrangementAgreesWithASlowOne();
    void sortedCardsKeepTheirOrderAndSayWhy();
    void aDropInALensGoesToTheOwnStageOfThatMilestone();
    void aDropInALaneAlsoGivesAnOwner();
    void whoIsOnHoldDoesNotWait();
    void theHeadersAmountIsWhatItsNameSays();
    void aLookIsTheSameAfterAFile();
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
        QList<PersonId> asked;
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
    QList<PersonId> people;
    QList<Card> cards;
    for (int i = 1; i <= BoardModel::mostSingleChanges + 1; ++i) {
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
    QSignalSpy asked(&model, &BoardModel::moveAsked);
    const std::unique_ptr<QMimeData> data(
        model.mimeData({model.indexOf(PersonId(2)), model.indexOf(PersonId(1))}));
    QVERIFY(model.dropMimeData(data.get(), Qt::MoveAction, 1, 0, model.stageIndex(1)));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(0).value<QList<PersonId>>(), (QList<PersonId>{PersonId(1), PersonId(2)}));
    QCOMPARE(asked.first().at(1).value<StageId>(), StageId(2));
    QCOMPARE(asked.first().at(2).value<PersonId>(), PersonId(3));
    QCOMPARE(asked.first().at(3).value<PersonId>(), PersonId(4));
    QCOMPARE(peopleIn(model, 0), (QList<qint64>{1, 2}));
    QCOMPARE(peopleIn(model, 1), (QList<qint64>{3, 4}));
}

void TestBoardModel::aDropWhereTheCardIsAsksForNothing()
{
    BoardModel model;
    fill(model, {cardOf(1, 1, rankOf(1)), cardOf(2, 1, rankOf(2))});
    QSignalSpy asked(&model, &BoardModel::moveAsked);
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
    QSignalSpy asked(&model, &BoardModel::moveAsked);
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
    card.nextTaskAt = today - 2 * dayMillis;
    card.owner = u"Mia"_s;
    card.tags = {u"wine"_s};
    fill(model, {card});
    const QString sentence = model.indexOf(PersonId(1)).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : {u"<b>Ana</b>, Quinta Nova"_s, u"Decide"_s, u"20"_s, u"waiting too long"_s,
                                u"overdue"_s, u"€1"_s, u"Mia"_s, u"wine"_s})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    const QString tip = model.indexOf(PersonId(1)).data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"&lt;b&gt;Ana"_s) && !tip.contains(u"<b>"_s), qPrintable(tip));
}

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

Journey threeMilestones()
{
    Journey journey = threeStages();
    journey.stages[0].milestone = Milestone::Engaged;
    journey.stages[1].milestone = Milestone::Deciding; // the lens has none: its nearest earlier is Before
    journey.stages[2].milestone = Milestone::Bought;
    return journey;
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
    card.advocacyMinor = random.bounded(2) * 700;
    card.enteredAt = today - random.bounded(40) * dayMillis;
    if (random.bounded(3) == 0)
        card.nextTaskAt = today + (random.bounded(9) - 4) * dayMillis;
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
    look.filter.value = BoardValue(random.bounded(5));
    look.lanes = random.bounded(2) == 0;
    look.sort = BoardSort(random.bounded(6));
    look.aggregate = BoardAggregate(random.bounded(7));
    look.flow = random.bounded(2) == 0;
    if (random.bounded(3) == 0)
        look.foldedLanes = {QString(), u"Mia"_s};
    return look;
}

bool sameTotals(const BoardModel::Totals &one, const BoardModel::Totals &other)
{
    return std::tie(one.count, one.shown, one.waitingTooLong, one.onHold, one.purchaseMinor, one.aggregate,
                    one.others) == std::tie(other.count, other.shown, other.waitingTooLong, other.onHold,
                                            other.purchaseMinor, other.aggregate, other.others);
}

bool passes(const Card &card, const BoardFilter &filter)
{
    const bool buys = (card.purchaseMinor != 0 || !card.others.isEmpty()),
               advocates = card.advocacyMinor != 0;
    const bool value = filter.value == BoardValue::Any || (filter.value == BoardValue::Buyers && buys) ||
                       (filter.value == BoardValue::Advocates && advocates) ||
                       (filter.value == BoardValue::Both && buys && advocates) ||
                       (filter.value == BoardValue::Neither && !buys && !advocates);
    return value && (card.name.toLower() + u' ' + foldKey(card.name)).contains(filter.text) &&
           (!filter.waiting || (!card.holdSince && today - card.enteredAt > 14 * dayMillis)) &&
           (!filter.onHold || card.holdSince) && (!filter.noTask || !card.nextTaskAt) &&
           (filter.owners.isEmpty() || filter.owners.contains(card.owner)) &&
           (filter.tags.isEmpty() || !card.tags.isEmpty()) &&
           (filter.networks.isEmpty() || !card.networks.isEmpty());
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
                return 0;
            case BoardSort::Purchases:
                return -card.purchaseMinor;
            case BoardSort::Advocacy:
                return -card.advocacyMinor;
            case BoardSort::TimeInStage:
                return card.enteredAt;
            case BoardSort::NextTask:
                return card.nextTaskAt.value_or(std::numeric_limits<qint64>::max());
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

void TestBoardModel::everyArrangementAgreesWithASlowOne()
{
    BoardModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(20261122);
    std::map<qint64, Card> cards;
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
        QList<PersonId> asked;
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
            counted += model.totals(column).shown;
            everybody += model.totals(column).count;
        }
        QCOMPARE(counted, shown);
        QCOMPARE(everybody, int(cards.size()));
        // What was added up change by change is what a model that has just been filled counts.
        BoardModel fresh;
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

void TestBoardModel::sortedCardsKeepTheirOrderAndSayWhy()
{
    BoardModel model;
    fill(model,
         {cardOf(1, 1, rankOf(1), u"Bo"_s), cardOf(2, 1, rankOf(2), u"Ana"_s), cardOf(3, 2, rankOf(1))});
    BoardLook look;
    look.sort = BoardSort::Name;
    model.arrange(look, {});
    QCOMPARE(peopleIn(model, 0), (QList<qint64>{2, 1}));
    QSignalSpy asked(&model, &BoardModel::moveAsked), refused(&model, &BoardModel::dropRefused);
    model.drop({PersonId(2)}, 0, 2);
    QCOMPARE(asked.count(), 0);
    QCOMPARE(refused.count(), 1);
    QVERIFY(refused.first().first().toString().contains(u"name"_s));
    model.drop({PersonId(2)}, 1, 1);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(1).value<StageId>(), StageId(2));
    QCOMPARE(asked.first().at(2).value<PersonId>(), PersonId()); // the order is not by hand: on top
    QCOMPARE(asked.first().at(3).value<PersonId>(), PersonId());
    QCOMPARE(refused.count(), 1);
}

void TestBoardModel::aDropInALensGoesToTheOwnStageOfThatMilestone()
{
    BoardModel model;
    model.setJourney(threeMilestones());
    model.setNow(today);
    model.setContent(makeBoardContent(
        model.journey(), {cardOf(1, 1, rankOf(1)), cardOf(2, 2, rankOf(1)), cardOf(3, 3, rankOf(1))}));
    model.arrange({}, twoStageLens());
    QCOMPARE(peopleIn(model, 0), (QList<qint64>{1, 2}));
    QCOMPARE(peopleIn(model, 1), (QList<qint64>{3}));
    QSignalSpy asked(&model, &BoardModel::moveAsked), refused(&model, &BoardModel::dropRefused);
    model.drop({PersonId(2)}, 1, 1);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().at(1).value<StageId>(), StageId(3));
    QCOMPARE(asked.first().at(2).value<PersonId>(), PersonId(3));
    model.drop({PersonId(3)}, 0, 0);
    QCOMPARE(asked.last().at(1).value<StageId>(), StageId(1));
    // Within a column of several stages an order would mean a move.
    model.drop({PersonId(2)}, 0, 0);
    QCOMPARE(asked.count(), 2);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(model.journey().id, JourneyId(7)); // looking changed nothing
    QCOMPARE(model.card(PersonId(2))->stage, StageId(2));
}

void TestBoardModel::aDropInALaneAlsoGivesAnOwner()
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
    QSignalSpy asked(&model, &BoardModel::moveAsked);
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

void TestBoardModel::theHeadersAmountIsWhatItsNameSays()
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

void TestBoardModel::aLookIsTheSameAfterAFile()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 200; ++i) {
        BoardLook look = randomLook(random);
        look.aggregate = BoardAggregate(random.bounded(7));
        look.fields = BoardFields(QFlag(int(random.bounded(128))));
        look.compact = random.bounded(2) == 0;
        look.folded = random.bounded(2) == 0 ? QStringList{u"act"_s} : QStringList();
        look.lens = random.bounded(2) == 0 ? u"template:circular"_s : QString();
        QCOMPARE(BoardLook::fromJson(look.toJson()), look);
    }
    QCOMPARE(BoardLook::fromJson({}), BoardLook());
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
    for (const BoardSort sort : boardSorts()) {
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
