// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/records/board.h"
#include "core/workspace/requests/tasks.h"
#include "tests/support/some_deals.h"

#include <QRandomGenerator>
#include <QTest>

using namespace vouch;
using namespace vouch::test;
using namespace Qt::StringLiterals;

namespace
{

/// A workspace with the sales pipeline beside a journey of people.
struct Pipeline {
    WorkspaceFixture f{QStringList{u"social-journey"_s, u"sales-pipeline"_s}};
    Journey journey;

    Pipeline()
    {
        for (const Journey &one : good(f.workspace->journeys())) {
            if (one.isOfDeals())
                journey = one;
        }
    }
    DealId add(DealEntry entry, const QString &at = u"qualified"_s)
    {
        entry.journey = journey.id;
        entry.stage = journey.stageByKey(at)->id;
        return test::add(f, entry);
    }
    void move(DealId deal, StageId to)
    {
        MoveRequest request;
        request.walkers = {deal};
        request.journey = journey.id;
        request.to = to;
        good(f.workspace->moveToStage(request));
    }
    QList<Card> cards(int perStage = 0) { return good(f.workspace->cards(journey.id, perStage)); }
    Card card(DealId deal)
    {
        for (const Card &one : cards()) {
            if (one.deal == deal)
                return one;
        }
        return {};
    }
    /// What the file says that open deals in a stage come to.
    DealSum stored(StageId stage) const
    {
        const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadOnly));
        const auto number = [&](const QString &what) {
            return db
                ->runValue(
                    u"SELECT coalesce(sum(%1), 0) FROM placement p JOIN deal d ON d.id = p.deal_id "
                    "JOIN stage s ON s.id = p.stage_id WHERE d.status = 'open' AND p.stage_id = %2"_s.arg(
                        what, QString::number(stage.value)))
                ->toLongLong();
        };
        return {.currency = u"EUR"_s,
                .expectedMinor = number(u"d.amount_minor"_s),
                .weightedMinor =
                    number(u"(d.amount_minor * coalesce(d.probability, s.win_percent) + 50) / 100"_s),
                .deals = int(number(u"1"_s))};
    }
    /// Whether cards add up to what the file says, in each stage, and say which deals are open.
    bool addsUp()
    {
        QHash<StageId, DealSum> sums;
        for (const Card &card : cards()) {
            for (const DealSum &sum : card.deals) {
                sums[card.stage].expectedMinor += sum.expectedMinor;
                sums[card.stage].weightedMinor += sum.weightedMinor;
                sums[card.stage].deals += sum.deals;
            }
        }
        return std::all_of(journey.stages.cbegin(), journey.stages.cend(), [&](const Stage &stage) {
            const DealSum shown = sums.value(stage.id), file = stored(stage.id);
            return shown.expectedMinor == file.expectedMinor && shown.weightedMinor == file.weightedMinor &&
                   shown.deals == file.deals;
        });
    }
};

} // namespace

/// What a board of deals shows.
class TestDealCards : public QObject
{
    Q_OBJECT
private slots:
    void aCardSaysWhatItsDealIsWorthAndWhomItIsWith()
    {
        // given
        Pipeline p;
        const PersonId ada = p.f.addPerson(u"Ada"_s);
        DealEntry entry = deal(u"Shop"_s, ada, euro(100'000), june(30));
        entry.organisation = u"Klein Papeterie"_s;
        entry.probability = 40;
        entry.owner = u"Ben"_s;
        // when
        const DealId shop = p.add(entry);
        // then
        const Card card = p.card(shop);
        QCOMPARE(card.walker(), Walker(shop));
        QCOMPARE(card.person, ada);
        QCOMPARE(card.name, u"Shop"_s);
        QCOMPARE(card.subtitle, u"Ada · Klein Papeterie"_s);
        QCOMPARE(card.owner, u"Ben"_s);
        QCOMPARE(card.ofDeal->amount, euro(100'000));
        QCOMPARE(card.ofDeal->probability, 40);
        QVERIFY(card.ofDeal->ownProbability && card.ofDeal->expectedDay && card.ofDeal->open);
        QCOMPARE(card.deals, DealSums{dealSum(euro(100'000), 40)});
        QCOMPARE(good(p.f.workspace->cardsOf(p.journey.id, {ada})), QList<Card>{card});
        QCOMPARE(p.cards(12), QList<Card>{card});
    }

    void whereNobodySaidHowLikelyItIsTheStageDoes()
    {
        // given
        Pipeline p;
        const DealId fair = p.add(deal(u"Fair"_s, {}, euro(1'000)), u"demo"_s);
        // then
        const Card card = p.card(fair);
        QCOMPARE(card.ofDeal->probability, p.journey.stageByKey(u"demo"_s)->winPercent);
        QVERIFY(!card.ofDeal->ownProbability);
        QVERIFY(!card.person.isValid() && card.subtitle.isEmpty());
    }

    void itsNextTaskIsTheDealsAndNotItsPersons()
    {
        // given
        Pipeline p;
        const PersonId ada = p.f.addPerson(u"Ada"_s);
        const DealId shop = p.add(deal(u"Shop"_s, ada)), fair = p.add(deal(u"Fair"_s, ada));
        // when
        TaskEntry task;
        task.person = ada;
        task.deals = {shop};
        task.title = u"Send the offer"_s;
        task.dueAt = may(2);
        good(p.f.workspace->addTask(task));
        TaskEntry hers;
        hers.person = ada;
        hers.title = u"Congratulate"_s;
        hers.dueAt = may(1);
        good(p.f.workspace->addTask(hers));
        // then
        QCOMPARE(p.card(shop).nextTask->title, u"Send the offer"_s);
        QVERIFY(p.card(fair).nextTask); // what the stage asks for
        QVERIFY(p.card(fair).nextTask->title != hers.title && p.card(fair).nextTask->title != task.title);
    }

    void aWonDealIsWorthWhatItWasSoldForAndNoMoreExpected()
    {
        // given
        Pipeline p;
        const DealId shop = p.add(deal(u"Shop"_s, p.f.addPerson(u"Ada"_s), euro(100'000)));
        // when
        p.move(shop, p.journey.stageByKey(u"won"_s)->id);
        // then
        const Card card = p.card(shop);
        QVERIFY(card.deals.isEmpty());
        QVERIFY(!card.ofDeal->open);
        QCOMPARE(card.purchaseMinor, 100'000);
    }

    void cardsAddUpToTheStoreWhateverBecomesOfDeals()
    {
        // given
        Pipeline p;
        QRandomGenerator random(11);
        QList<DealId> deals;
        for (int i = 0; i < 12; ++i) {
            DealEntry entry =
                deal(u"Deal %1"_s.arg(i), i % 3 ? p.f.addPerson(u"Person %1"_s.arg(i)) : PersonId(),
                     euro(1 + random.bounded(100'000)));
            if (random.bounded(2))
                entry.probability = random.bounded(101);
            deals.append(p.add(entry));
        }
        // when: moves, wins, losses, reopenings, and some of it taken back
        for (int step = 0; step < 80; ++step) {
            const DealId one = deals.at(random.bounded(int(deals.size())));
            switch (random.bounded(4)) {
            case 0:
                if (const auto undone = await(p.f.workspace->undo()); !undone)
                    QVERIFY(!undone.error().text.isEmpty());
                break;
            default: {
                MoveRequest request;
                request.walkers = {one};
                request.journey = p.journey.id;
                request.to = p.journey.stages.at(random.bounded(int(p.journey.stages.size()))).id;
                (void)await(p.f.workspace->moveToStage(request));
            }
            }
            // then
            QVERIFY2(p.addsUp(), qPrintable(u"after step %1"_s.arg(step)));
        }
        QCOMPARE(good(p.f.workspace->check()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestDealCards)
#include "tst_deal_cards.moc"
