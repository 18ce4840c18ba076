// SPDX-License-Identifier: GPL-3.0-or-later
// Who waits too long is ranked by age and value; a column where all do says so once.
#include "core/workspace/board_figures.h"
#include "core/workspace/requests/moves.h"
#include "tests/ui/board/board_cards.h"
#include "tests/ui/board/board_fixture.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QToolButton>
#include <map>

using namespace vouch;
using namespace vouch::ui;
using namespace vouch::ui::tests;

namespace
{

constexpr int limitDays = 14; // of every stage of threeStages()

Card waitingCard(qint64 person, int stage, int days, qint64 worth)
{
    Card card = cardOf(person, stage, rankOf(int(person)), u"Person %1"_s.arg(person));
    card.enteredAt = tests::today - days * dayMillis;
    card.purchaseMinor = worth;
    return card;
}

/// The slow way: the worst of each stage by the day, at most five and a quarter of the stage.
std::map<qint64, int> slowRanks(const std::map<qint64, Card> &cards)
{
    std::map<qint64, int> ranks;
    for (int stage = 1; stage <= 3; ++stage) {
        std::vector<std::pair<double, qint64>> waiting;
        size_t present = 0;
        for (const auto &[id, card] : cards) {
            if (card.stage.value != stage)
                continue;
            ++present;
            if (waitsTooLong(card.enteredAt, card.holdSince.has_value(), limitDays, tests::today))
                waiting.emplace_back(-waitingWeight(card.enteredAt, limitDays, tests::today,
                                                    card.purchaseMinor + card.advocacyMinor),
                                     id);
        }
        std::sort(waiting.begin(), waiting.end());
        for (size_t i = 0; i < std::min({size_t(5), (present + 3) / 4, waiting.size()}); ++i)
            ranks[waiting[i].second] = int(i) + 1;
    }
    return ranks;
}

} // namespace

class TestBoardWaiting : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }

    void whoWaitsLongerAndIsWorthMoreIsWorse()
    {
        // given: an old one who is worth little, a newer one who is worth much, and others
        BoardModel model;
        QList<Card> cards{waitingCard(1, 1, 100, 1'000), waitingCard(2, 1, 20, 100'000),
                          waitingCard(3, 1, 90, 0)};
        for (int i = 4; i < 12; ++i)
            cards.append(waitingCard(i, 1, 3, 1'000'000));
        fill(model, cards);
        // then
        QCOMPARE(model.waitingRank(PersonId(2)), 1); // 6 days × 1,000
        QCOMPARE(model.waitingRank(PersonId(1)), 2); // 86 days × 10
        QCOMPARE(model.waitingRank(PersonId(3)), 3); // 76 days × 1, as whoever is worth nothing yet
        QCOMPARE(model.waitingRank(PersonId(4)), 0);
        QVERIFY(!model.allWait(0));
        const auto sentence = [&model](qint64 person) {
            return model.indexOf(PersonId(person)).data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY2(sentence(2).contains(u"waiting too long, number 1 of those who wait"_s),
                 qPrintable(sentence(2)));
        QVERIFY(!sentence(4).contains(u"waiting too long"_s));
        // when sorted by waiting, then: they come first in this order
        BoardLook look;
        look.sort = BoardSort::Waiting;
        model.arrange(look, {});
        QCOMPARE(peopleIn(model, 0).first(3), (QList<qint64>{2, 1, 3}));
    }

    void ranksFollowRandomChangesAsIfTheyWereCountedAnew()
    {
        BoardModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QRandomGenerator random(20261201);
        std::map<qint64, Card> cards;
        fill(model, {});
        for (int step = 0; step < 800; ++step) {
            QList<Walker> asked;
            QList<Card> found;
            const qint64 id = 1 + random.bounded(120);
            asked.append(PersonId(id));
            if (random.bounded(5) == 0) {
                cards.erase(id);
            } else {
                cards[id] =
                    waitingCard(id, 1 + random.bounded(3), random.bounded(60), random.bounded(4) * 10'000);
                if (random.bounded(6) == 0)
                    cards[id].holdSince = tests::today - dayMillis;
                found.append(cards[id]);
            }
            model.apply(asked, found);
            const std::map<qint64, int> expected = slowRanks(cards);
            for (const auto &[person, card] : cards) {
                const auto rank = expected.find(person);
                QCOMPARE(model.waitingRank(PersonId(person)), rank == expected.end() ? 0 : rank->second);
            }
        }
    }

    void othersMoveUpWhenOneOfTheWorstGoes()
    {
        BoardModel model;
        QList<Card> cards;
        for (int i = 1; i <= 30; ++i)
            cards.append(waitingCard(i, 1, 20 + i, 1'000));
        fill(model, cards);
        QSignalSpy moved(&model, &BoardModel::ranksChanged);
        for (int gone = 30; gone > 6; --gone) { // more than are kept beyond those with a rank
            QCOMPARE(model.waitingRank(PersonId(gone)), 1);
            model.apply({PersonId(gone)}, {});
            QCOMPARE(moved.count(), 31 - gone);
        }
        model.apply({PersonId(1)}, {waitingCard(1, 2, 0, 0)}); // not one of them
        QCOMPARE(moved.count(), 24);
    }

    void aColumnWhereAllWaitSaysItOnce()
    {
        // given: four who wait since long, and one on hold
        BoardFixture f;
        QVERIFY(f.make());
        f.clock.set(BoardFixture::today - 60 * dayMillis);
        QList<PersonId> people;
        for (const QString &name : {u"Ana"_s, u"Bo"_s, u"Cy"_s, u"Di"_s, u"Held"_s})
            people.append(f.add(name, u"consider"_s));
        f.clock.set(BoardFixture::today);
        HoldRequest hold;
        hold.walkers = {people.last()};
        QVERIFY(f.open());
        hold.journey = f.model()->journey().id;
        QVERIFY(await(f.workspace->holdPeople(hold)).ok());
        QTRY_COMPARE(f.model()->totals(0).onHold, 1);
        // then: the header says it, and the cards do not
        const BoardHeader *header = f.screen->view()->column(0)->header();
        QVERIFY(f.model()->allWait(0));
        QTRY_COMPARE(header->waitingButton()->text(), u"▲ all wait"_s);
        QVERIFY(header->waitingButton()->accessibleName().contains(u"All"_s));
        QCOMPARE(f.list(0)->accessibleDescription(), header->waitingButton()->accessibleName());
        const auto says = [&f](PersonId person) {
            return f.model()->indexOf(person).data(Qt::AccessibleTextRole).toString();
        };
        for (const PersonId person : people)
            QVERIFY2(!says(person).contains(u"waiting too long"_s), qPrintable(says(person)));
        // when somebody new comes, then: each card says it for itself again
        f.add(u"New"_s, u"consider"_s);
        QTRY_COMPARE(header->waitingButton()->text(), u"▲ 4"_s);
        QVERIFY(f.list(0)->accessibleDescription().isEmpty());
        QVERIFY(says(people.first()).contains(u"waiting too long"_s));
        // when the count is clicked, then: only they are shown
        QTest::mouseClick(header->waitingButton(), Qt::LeftButton);
        QTRY_COMPARE(f.shown(0).size(), 4);
    }
};

QTEST_MAIN(TestBoardWaiting)
#include "tst_board_waiting.moc"
