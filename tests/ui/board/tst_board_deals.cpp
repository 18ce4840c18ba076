// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records/deals.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/moves.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/tasks.h"
#include "tests/ui/board/board_fixture.h"
#include "ui/board/board_deals.h"
#include "ui/board/board_header.h"
#include "ui/board/board_outcomes.h"
#include "ui/board/quick_popup.h"
#include "ui/parts/deal_closing.h"
#include "ui/parts/move_popup.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSettings>
#include <QToolButton>

using namespace vouch;
using namespace vouch::ui;
using namespace vouch::ui::tests;
using namespace Qt::StringLiterals;

namespace
{

/// A board of the sales pipeline.
struct DealBoard {
    BoardFixture f;
    Journey journey;

    bool make()
    {
        if (!f.make({u"sales-pipeline"_s}))
            return false;
        journey = good(f.workspace->journeys()).first();
        return journey.isOfDeals();
    }
    DealId add(const QString &title, std::optional<qint64> minor = {}, const QString &stage = u"qualified"_s)
    {
        DealEntry entry;
        entry.title = title;
        if (minor)
            entry.amount = Money{*minor, u"EUR"_s};
        entry.journey = journey.id;
        entry.stage = journey.stageByKey(stage)->id;
        const ChangeSet made = good(f.workspace->addDeal(entry));
        return good(f.workspace->deals({.madeBy = made.operation})).first().id;
    }
    DealRecord stored(DealId deal) { return good(f.workspace->deals({.id = deal})).first(); }
    QString shownIn(DealId deal) const
    {
        const Stage *stage = journey.stage(f.model()->stageOf(deal));
        return stage ? stage->key : QString();
    }
    int column(const QString &stage) const
    {
        return int(journey.stageByKey(stage) - journey.stages.constData());
    }
    /// As a drop on top of a column.
    void drop(DealId deal, const QString &stage) const
    {
        f.screen->view()->focusCard(deal);
        f.model()->drop({deal}, column(stage), 0);
    }
    /// Whether the figures in the heads are what the file says of open deals.
    bool addsUp()
    {
        const QList<DealRecord> deals = good(f.workspace->deals({}));
        for (int i = 0; i < f.model()->stageCount(); ++i) {
            qint64 expected = 0;
            int open = 0, all = 0;
            for (const DealRecord &deal : deals) {
                if (deal.stage != journey.stages.at(i).id)
                    continue;
                ++all;
                if (deal.status != DealStatus::Open)
                    continue;
                ++open;
                expected += deal.amount ? deal.amount->minor : 0;
            }
            const BoardModel::Totals &totals = f.model()->totals(i);
            qint64 shown = 0;
            for (const DealSum &sum : totals.deals)
                shown += sum.expectedMinor;
            if (totals.count != all || totals.dealCount() != open || shown != expected)
                return false;
        }
        return true;
    }
};

} // namespace

/// A board whose cards are deals.
class TestBoardDeals : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }
    void init() { QSettings().remove(u"board"_s); }

    void cardsAreDealsAndHeadsSayWhatIsExpected()
    {
        // given
        DealBoard b;
        QVERIFY(b.make());
        const DealId shop = b.add(u"Shop"_s, 100'000), fair = b.add(u"Fair"_s, 5'000);
        // when
        QVERIFY(b.f.open());
        // then
        QCOMPARE(b.f.model()->peopleCount(), 2);
        QVERIFY(b.f.model()->indexOf(shop).isValid() && b.f.model()->indexOf(fair).isValid());
        QCOMPARE(b.f.model()->aggregate(), BoardAggregate::Expected);
        QCOMPARE(b.f.model()->totals(0).aggregate, 105'000);
        QVERIFY(b.f.model()->indexOf(shop).data(Qt::AccessibleTextRole).toString().contains(u"1,000"_s));
    }

    void aMovedDealIsShownWhereItWentAtOnce()
    {
        DealBoard b;
        QVERIFY(b.make());
        const DealId shop = b.add(u"Shop"_s, 100'000);
        QVERIFY(b.f.open());
        b.drop(shop, u"demo"_s);
        QTRY_COMPARE(b.shownIn(shop), u"demo"_s);
        QCOMPARE(b.stored(shop).stageName, u"Demo"_s);
    }

    void onWonADealWithAnAmountIsAskedNothing()
    {
        DealBoard b;
        QVERIFY(b.make());
        const DealId shop = b.add(u"Shop"_s, 100'000);
        QVERIFY(b.f.open());
        b.drop(shop, u"won"_s);
        QTRY_COMPARE(b.shownIn(shop), u"won"_s);
        QCOMPARE(b.stored(shop).status, DealStatus::Won);
        QTRY_VERIFY(b.addsUp());
        // and undone it is open where it was
        good(b.f.workspace->undo());
        QTRY_COMPARE(b.shownIn(shop), u"qualified"_s);
        QTRY_VERIFY(b.addsUp());
    }

    void onWonADealWithoutAnAmountIsAskedForIt()
    {
        DealBoard b;
        QVERIFY(b.make());
        const DealId shop = b.add(u"Shop"_s);
        QVERIFY(b.f.open());
        b.drop(shop, u"won"_s);
        QTRY_VERIFY(b.f.window.findChild<DealWinPopup *>());
        QCOMPARE(b.stored(shop).status, DealStatus::Open);
        b.f.window.findChild<DealWinPopup *>()->close();
    }

    void onWonADealIsAskedWhetherItBecameAPurchaseThatIsHere()
    {
        // given
        DealBoard b;
        QVERIFY(b.make());
        DealEntry entry;
        entry.title = u"Shop"_s;
        exchange::PersonDraft ada;
        ada.displayName = u"Ada"_s;
        good(b.f.workspace->addPerson(ada, {}, {}));
        entry.person = good(b.f.workspace->findPerson(u"Ada"_s));
        entry.amount = Money{100'000, u"EUR"_s};
        entry.journey = b.journey.id;
        const ChangeSet made = good(b.f.workspace->addDeal(entry));
        const DealId shop = good(b.f.workspace->deals({.madeBy = made.operation})).first().id;
        PurchaseEntry paid;
        paid.person = entry.person;
        paid.net = {100'000, u"EUR"_s};
        good(b.f.workspace->addPurchase(paid));
        QVERIFY(b.f.open());
        // when
        b.drop(shop, u"won"_s);
        // then: nothing is counted twice
        QTRY_VERIFY(b.f.window.findChild<DealWinPopup *>());
        QCOMPARE(b.stored(shop).status, DealStatus::Open);
        b.f.window.findChild<DealWinPopup *>()->close();
    }

    void onLostItIsAskedWhyAndToWhom()
    {
        DealBoard b;
        QVERIFY(b.make());
        const DealId shop = b.add(u"Shop"_s, 100'000);
        QVERIFY(b.f.open());
        b.drop(shop, u"lost"_s);
        auto *popup = b.f.window.findChild<MovePopup *>();
        QVERIFY(popup && popup->isVisible());
        const QList<QComboBox *> words = popup->findChildren<QComboBox *>();
        for (QComboBox *box : words) {
            if (box->isEditable())
                box->setEditText(box == words.first() ? u"Price"_s : u"Muster AG"_s);
        }
        QTest::keyClick(words.first()->lineEdit(), Qt::Key_Return);
        QTRY_COMPARE(b.shownIn(shop), u"lost"_s);
        const DealRecord lost = b.stored(shop);
        QCOMPARE(lost.status, DealStatus::Lost);
        QCOMPARE(lost.reason, u"Price"_s);
        QCOMPARE(lost.competitor, u"Muster AG"_s);
    }

    void oneLineAddsADealToTheColumnAndTheFocusIsOnItsCard()
    {
        // given
        DealBoard b;
        QVERIFY(b.make());
        b.add(u"Shop"_s, 100'000);
        QVERIFY(b.f.open());
        // when
        QTest::mouseClick(b.f.screen->view()->column(2)->header()->addButton(), Qt::LeftButton);
        auto *popup = b.f.window.findChild<QuickPopup *>();
        QVERIFY(popup);
        QTRY_VERIFY(popup->line()->hasFocus());
        QTest::keyClicks(popup->line(), u"Ada Klein, Klein Papeterie, 1200 EUR"_s);
        QTest::keyClick(popup->line(), Qt::Key_Return);
        // then
        QTRY_COMPARE(b.f.shown(2).size(), 1);
        const DealRecord made =
            good(b.f.workspace->deals({.person = good(b.f.workspace->findPerson(u"Ada Klein"_s))})).first();
        QCOMPARE(made.stage, b.journey.stages.at(2).id);
        QCOMPARE(made.amount, (Money{120'000, u"EUR"_s}));
        QTRY_COMPARE(b.f.screen->view()->currentWalker(), Walker(made.id));
    }

    void severalAreLostForOneReason()
    {
        // given
        DealBoard b;
        QVERIFY(b.make());
        const DealId shop = b.add(u"Shop"_s, 100'000), fair = b.add(u"Fair"_s, 5'000);
        QVERIFY(b.f.open());
        b.f.screen->view()->selectAllIn(0);
        // when
        auto *bar = b.f.window.findChild<QWidget *>(u"selection-bar"_s);
        QTRY_VERIFY(bar->isVisible());
        QToolButton *lose = nullptr;
        for (auto *button : bar->findChildren<QToolButton *>()) {
            if (button->defaultAction() == b.f.screen->deals()->lose())
                lose = button;
        }
        QVERIFY(lose && lose->isVisible());
        QTest::mouseClick(lose, Qt::LeftButton);
        auto *popup = b.f.window.findChild<MovePopup *>();
        QVERIFY(popup && popup->isVisible());
        QComboBox *reason = popup->findChildren<QComboBox *>().first();
        reason->setEditText(u"Price"_s);
        QTest::keyClick(reason->lineEdit(), Qt::Key_Return);
        // then
        for (const DealId deal : {shop, fair}) {
            QTRY_COMPARE(b.shownIn(deal), u"lost"_s);
            QCOMPARE(b.stored(deal).reason, u"Price"_s);
        }
        good(b.f.workspace->undo());
        for (const DealId deal : {shop, fair})
            QTRY_COMPARE(b.shownIn(deal), u"qualified"_s);
    }

    void whatOnlyPeopleDoIsNotOfferedForDeals()
    {
        DealBoard b;
        QVERIFY(b.make());
        const DealId shop = b.add(u"Shop"_s, 100'000);
        QVERIFY(b.f.open());
        b.f.screen->view()->focusCard(shop);
        const QList<QAction *> outcomes = b.f.screen->outcomes()->actions();
        QVERIFY(!outcomes.at(0)->isVisible() && !outcomes.at(1)->isVisible());
    }

    void severalDealsGetAnOwnerAndATaskAsOneStepEach()
    {
        // given
        DealBoard b;
        QVERIFY(b.make());
        const DealId shop = b.add(u"Shop"_s, 100'000), fair = b.add(u"Fair"_s, 5'000),
                     tea = b.add(u"Tea"_s, 5'000, u"demo"_s);
        QVERIFY(b.f.open());
        const QStringList before = b.f.shown(0);
        // when
        QList<MoveRequest> moves = b.f.model()->whereTheyStand({shop, fair, tea});
        for (MoveRequest &move : moves)
            move.owner = u"Eva"_s;
        good(b.f.workspace->moveEach(moves));
        // then: they stay where they are
        for (const DealId deal : {shop, fair, tea})
            QTRY_COMPARE(b.f.model()->card(deal)->owner, u"Eva"_s);
        QCOMPARE(b.f.shown(0), before);
        good(b.f.workspace->undo());
        for (const DealId deal : {shop, fair, tea})
            QTRY_COMPARE(b.f.model()->card(deal)->owner, QString());
        // when
        TaskEntry task;
        task.title = u"Ring up"_s;
        task.dueAt = When(BoardFixture::today - 1000);
        task.deals = {shop, tea};
        good(b.f.workspace->addTask(task));
        // then
        for (const DealId deal : {shop, tea})
            QTRY_COMPARE(b.f.model()->card(deal)->nextTask->title, u"Ring up"_s);
        good(b.f.workspace->undo());
        for (const DealId deal : {shop, tea})
            QTRY_VERIFY(b.f.model()->card(deal)->nextTask->title != u"Ring up"_s);
    }

    void cardsAreSortedByWhatAndWhenIsExpected()
    {
        // given
        DealBoard b;
        QVERIFY(b.make());
        DealEntry late{.title = u"Late"_s, .amount = Money{100, u"EUR"_s}}, soon = late;
        soon.title = u"Soon"_s;
        soon.amount->minor = 50;
        late.expected = When::day({2026, 9, 1});
        soon.expected = When::day({2026, 7, 1});
        for (DealEntry entry : {soon, late}) {
            entry.journey = b.journey.id;
            good(b.f.workspace->addDeal(entry));
        }
        b.add(u"Sometime"_s, 70);
        QVERIFY(b.f.open());
        // then
        BoardLook look = b.f.screen->look();
        look.sort = BoardSort::Deals;
        b.f.screen->applyLook(look);
        QCOMPARE(b.f.shown(0), (QStringList{u"Late"_s, u"Sometime"_s, u"Soon"_s}));
        look.sort = BoardSort::Expected;
        b.f.screen->applyLook(look);
        QCOMPARE(b.f.shown(0), (QStringList{u"Soon"_s, u"Late"_s, u"Sometime"_s}));
    }

    void theBoardAddsUpToTheStoreWhateverBecomesOfDeals()
    {
        // given
        DealBoard b;
        QVERIFY(b.make());
        QRandomGenerator random(5);
        QList<DealId> deals;
        for (int i = 0; i < 8; ++i)
            deals.append(b.add(u"Deal %1"_s.arg(i), 1 + random.bounded(100'000)));
        QVERIFY(b.f.open());
        const QAbstractItemModelTester tester(b.f.model(),
                                              QAbstractItemModelTester::FailureReportingMode::Fatal);
        // when
        for (int step = 0; step < 25; ++step) {
            if (random.bounded(4) == 0) {
                (void)await(b.f.workspace->undo());
            } else {
                MoveRequest request;
                request.walkers = {deals.at(random.bounded(int(deals.size())))};
                request.journey = b.journey.id;
                request.to = b.journey.stages.at(random.bounded(int(b.journey.stages.size()))).id;
                (void)await(b.f.workspace->moveToStage(request));
            }
            // then
            QTRY_VERIFY(b.addsUp());
        }
    }
};

QTEST_MAIN(TestBoardDeals)
#include "tst_board_deals.moc"
