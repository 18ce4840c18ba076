// SPDX-License-Identifier: GPL-3.0-or-later
// One line adds somebody to a column, and what stands at a column's head: sums of open deals, and a limit.
// With VOUCH_SCREENSHOTS set to a folder, pictures are put there to be looked at.
#include "core/store/records/deals.h"
#include "core/store/records/people.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/journeys.h"
#include "core/workspace/requests/moves.h"
#include "core/workspace/requests/quick.h"
#include "tests/support/settled.h"
#include "tests/ui/board/board_fixture.h"
#include "ui/board/board_quick.h"
#include "ui/board/capacity_popup.h"
#include "ui/board/quick_chips.h"
#include "ui/board/quick_popup.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <random>

using namespace vouch;
using namespace vouch::ui;
using namespace vouch::ui::tests;
using namespace Qt::StringLiterals;

namespace
{

template<class Popup>
Popup *opened(BoardFixture &f)
{
    Popup *found = nullptr;
    const bool there = QTest::qWaitFor([&] {
        for (Popup *one : f.screen->findChildren<Popup *>()) {
            if (one->isVisible())
                found = one;
        }
        return found != nullptr;
    });
    if (!there)
        qWarning("no popup opened");
    return found;
}

QStringList chips(QuickPopup *popup)
{
    QStringList all;
    for (const QToolButton *chip : popup->findChildren<QToolButton *>()) {
        if (chip->isVisible())
            all.append(chip->accessibleName());
    }
    return all;
}

QList<QRadioButton *> known(QuickPopup *popup)
{
    return popup->findChildren<QRadioButton *>();
}

void picture(QWidget *widget, const QString &name)
{
    if (const QString folder = qEnvironmentVariable("VOUCH_SCREENSHOTS"); !folder.isEmpty())
        widget->grab().save(folder + u'/' + name + u".png"_s);
}

void setLimit(BoardFixture &f, const QString &stage, int limit)
{
    JourneyEdit edit;
    edit.journey = good(f.workspace->journeys()).first();
    edit.expectedVersion = edit.journey.version;
    for (Stage &one : edit.journey.stages) {
        if (one.key == stage)
            one.wipLimit = limit;
    }
    good(f.workspace->updateJourney(edit));
}

} // namespace

class TestBoardQuick : public QObject
{
    Q_OBJECT
private slots:
    void aLineAtAColumnsHeadAddsAPersonWithADeal_andTheFocusIsOnTheirCard();
    void theKeyAddsToTheColumnWithTheFocus();
    void somebodyOfThatNameIsOfferedRatherThanDoubled();
    void whatAPieceIsCanBeSaid();
    void whatIsWrongIsSaidAndNothingIsWritten();
    void whatWasTypedIsThereAgain();
    void moreThanTheLimitIsLoudAndStopsNobody();
    void theLimitIsSetAtTheColumn();
    void sumsAtTheHeadsAreThoseOfTheStore_data();
    void sumsAtTheHeadsAreThoseOfTheStore();
};

void TestBoardQuick::aLineAtAColumnsHeadAddsAPersonWithADeal_andTheFocusIsOnTheirCard()
{
    // given
    BoardFixture f;
    QVERIFY(f.make());
    f.add(u"Bo"_s, u"Decide"_s);
    QVERIFY(f.open());
    QSignalSpy done(f.screen, &Screen::done);
    // when
    QTest::mouseClick(f.screen->view()->column(2)->header()->addButton(), Qt::LeftButton);
    QuickPopup *popup = opened<QuickPopup>(f);
    QVERIFY(popup);
    QTRY_VERIFY(popup->line()->hasFocus());
    QTest::keyClicks(popup->line(), u"Ada Klein, Klein Papeterie, 1200 EUR, tomorrow, #vip"_s);
    // then: it says what it understood
    QCOMPARE(chips(popup).size(), 5);
    QCOMPARE(chips(popup).first(), u"Name: Ada Klein"_s);
    picture(popup, u"quick-line"_s);
    // when
    QTest::keyClick(popup->line(), Qt::Key_Return);
    // then
    QTRY_COMPARE(done.count(), 1);
    QTRY_COMPARE(f.shown(2), (QStringList{u"Ada Klein"_s, u"Bo"_s}));
    const PersonId ada = good(f.workspace->findPerson(u"Ada Klein"_s));
    QTRY_COMPARE(f.screen->view()->currentPerson(), ada);
    QTRY_COMPARE(f.window.focusWidget(), f.list(2));
    QCOMPARE(good(f.workspace->deals({.person = ada})).size(), 1);
    QCOMPARE(f.model()->card(ada)->deals.size(), 1);
    QVERIFY(done.first().at(0).toString().contains(u"Klein Papeterie"_s));
    // when it is undone, then all of it is gone
    good(f.workspace->undo(done.first().at(1).value<OperationId>()));
    QTRY_COMPARE(f.shown(2), QStringList{u"Bo"_s});
}

void TestBoardQuick::theKeyAddsToTheColumnWithTheFocus()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId bo = f.add(u"Bo"_s, u"Decide"_s);
    QVERIFY(f.open());
    f.screen->showPerson(bo);
    QTRY_VERIFY(f.list(2)->hasFocus());
    QTest::keyClick(f.list(2), Qt::Key_N);
    QuickPopup *popup = opened<QuickPopup>(f);
    QVERIFY(popup);
    QTest::keyClicks(popup->line(), u"Cy"_s);
    QTest::keyClick(popup->line(), Qt::Key_Return);
    QTRY_COMPARE(f.shown(2), (QStringList{u"Cy"_s, u"Bo"_s}));
    QVERIFY(good(f.workspace->deals({})).isEmpty());
}

void TestBoardQuick::somebodyOfThatNameIsOfferedRatherThanDoubled()
{
    // given somebody elsewhere on the board
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ada = f.add(u"Ada Klein"_s, u"Consider"_s, u"Papeterie"_s);
    QVERIFY(f.open());
    f.screen->view()->focusBoard();
    // when Enter is faster than any question
    QTest::mouseClick(f.screen->view()->column(3)->header()->addButton(), Qt::LeftButton);
    QuickPopup *popup = opened<QuickPopup>(f);
    QVERIFY(popup);
    QTest::keyClicks(popup->line(), u"ada klein, 50 EUR"_s);
    QTest::keyClick(popup->line(), Qt::Key_Return);
    // then nobody is made: they are offered
    QTRY_COMPARE(known(popup).size(), 2);
    QVERIFY(popup->isVisible());
    QVERIFY(known(popup).first()->isChecked());
    QVERIFY(known(popup).first()->text().contains(u"Papeterie"_s));
    QCOMPARE(good(f.workspace->people({}, 9)).total, 1);
    picture(popup, u"quick-known"_s);
    // when it is they, then they come here
    QTest::keyClick(popup->line(), Qt::Key_Return);
    QTRY_COMPARE(f.stageOf(ada), u"act"_s);
    QCOMPARE(good(f.workspace->people({}, 9)).total, 1);
    QCOMPARE(good(f.workspace->deals({.person = ada})).size(), 1);
    // when it is somebody else, then there are two
    QSignalSpy refused(f.screen, &Screen::refused);
    QTest::mouseClick(f.screen->view()->column(3)->header()->addButton(), Qt::LeftButton);
    popup = opened<QuickPopup>(f);
    QVERIFY(popup);
    QTest::keyClicks(popup->line(), u"Ada Klein"_s);
    QTRY_COMPARE(known(popup).size(), 2);
    QTest::mouseClick(known(popup).last(), Qt::LeftButton, {}, {12, known(popup).last()->height() / 2});
    QVERIFY(known(popup).last()->isChecked());
    QTest::keyClick(popup->line(), Qt::Key_Return);
    QTRY_VERIFY2(good(f.workspace->people({}, 9)).total == 2,
                 qPrintable(refused.value(0).value(0).toString()));
    QCOMPARE(refused.count(), 0);
}

void TestBoardQuick::whatAPieceIsCanBeSaid()
{
    BoardFixture f;
    QVERIFY(f.make());
    QVERIFY(f.open());
    f.screen->view()->focusBoard();
    f.screen->findChild<BoardQuick *>()->ask(0);
    QuickPopup *popup = opened<QuickPopup>(f);
    QVERIFY(popup);
    QTest::keyClicks(popup->line(), u"Klein Papeterie, Ada Klein"_s);
    QCOMPARE(chips(popup), (QStringList{u"Name: Klein Papeterie"_s, u"Organisation: Ada Klein"_s}));
    // when the first is said to be the organisation
    for (QAction *action : popup->findChildren<QToolButton *>().first()->menu()->actions()) {
        if (action->text() == u"Organisation"_s)
            action->trigger();
    }
    // then the other one is the name
    QTRY_COMPARE(chips(popup), (QStringList{u"Organisation: Klein Papeterie"_s, u"Name: Ada Klein"_s}));
    QTest::keyClick(popup->line(), Qt::Key_Return);
    QTRY_COMPARE(f.shown(0), QStringList{u"Ada Klein"_s});
}

void TestBoardQuick::whatIsWrongIsSaidAndNothingIsWritten()
{
    BoardFixture f;
    QVERIFY(f.make());
    QVERIFY(f.open());
    f.screen->findChild<BoardQuick *>()->ask(0);
    QuickPopup *popup = opened<QuickPopup>(f);
    QVERIFY(popup);
    QTest::keyClicks(popup->line(), u"50 EUR"_s);
    QTest::keyClick(popup->line(), Qt::Key_Return);
    QVERIFY(popup->isVisible());
    const auto labels = popup->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"who it is"_s);
    }));
    QCOMPARE(good(f.workspace->people({}, 9)).total, 0);
}

void TestBoardQuick::whatWasTypedIsThereAgain()
{
    BoardFixture f;
    QVERIFY(f.make());
    QVERIFY(f.open());
    auto *quick = f.screen->findChild<BoardQuick *>();
    quick->ask(1);
    QuickPopup *popup = opened<QuickPopup>(f);
    QVERIFY(popup);
    QTest::keyClicks(popup->line(), u"Ada"_s);
    QTest::keyClick(popup->line(), Qt::Key_Escape);
    QTRY_VERIFY(f.screen->findChildren<QuickPopup *>().isEmpty());
    quick->ask(1);
    popup = opened<QuickPopup>(f);
    QVERIFY(popup);
    QCOMPARE(popup->line()->text(), u"Ada"_s);
    QTest::keyClick(popup->line(), Qt::Key_Return);
    QTRY_COMPARE(f.shown(1), QStringList{u"Ada"_s});
    quick->ask(1);
    popup = opened<QuickPopup>(f);
    QVERIFY(popup);
    QCOMPARE(popup->line()->text(), QString());
}

void TestBoardQuick::moreThanTheLimitIsLoudAndStopsNobody()
{
    // given a stage that holds as many as it should
    BoardFixture f;
    QVERIFY(f.make());
    f.add(u"Ada"_s, u"Decide"_s);
    f.add(u"Bo"_s, u"Decide"_s);
    const PersonId cy = f.add(u"Cy"_s, u"Research"_s);
    setLimit(f, u"decide"_s, 2);
    QVERIFY(f.open());
    const BoardHeader *header = f.screen->view()->column(2)->header();
    QVERIFY(!header->limitButton()->isVisible());
    QSignalSpy done(f.screen, &Screen::done);
    // when another one comes
    f.screen->showPerson(cy);
    QTRY_COMPARE(f.screen->view()->currentPerson(), cy);
    QTest::keyClick(f.list(1), Qt::Key_Right, Qt::ControlModifier);
    // then they are there, and it is said twice
    QTRY_COMPARE(f.stageOf(cy), u"decide"_s);
    QTRY_VERIFY(header->limitButton()->isVisible());
    QCOMPARE(header->limitButton()->text(), u"3 / 2"_s);
    QVERIFY(header->limitButton()->accessibleName().contains(u"limit"_s));
    QTRY_COMPARE(done.count(), 1);
    QVERIFY2(done.first().at(0).toString().contains(u"3 / 2"_s), qPrintable(done.first().at(0).toString()));
    picture(f.screen, u"over-limit"_s);
    // when they are back, then it is silent
    good(f.workspace->undo());
    QTRY_VERIFY(!header->limitButton()->isVisible());
}

void TestBoardQuick::theLimitIsSetAtTheColumn()
{
    BoardFixture f;
    QVERIFY(f.make());
    f.add(u"Ada"_s, u"Decide"_s);
    QVERIFY(f.open());
    BoardHeader *header = f.screen->view()->column(2)->header();
    header->menuButton()->menu()->popup(QPoint(10, 10));
    for (QAction *action : header->menuButton()->menu()->actions()) {
        if (action->text() == u"At most how many…"_s)
            action->trigger();
    }
    header->menuButton()->menu()->close();
    CapacityPopup *popup = opened<CapacityPopup>(f);
    QVERIFY(popup);
    auto *limit = popup->findChild<QSpinBox *>(u"capacity"_s);
    limit->setValue(5);
    QTest::keyClick(limit, Qt::Key_Return);
    QTRY_COMPARE(good(f.workspace->journeys()).first().stageByKey(u"decide"_s)->wipLimit, 5);
    QTRY_COMPARE(f.model()->stageAt(2).wipLimit, 5);
    good(f.workspace->undo());
    QTRY_COMPARE(f.model()->stageAt(2).wipLimit, 0);
}

void TestBoardQuick::sumsAtTheHeadsAreThoseOfTheStore_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 4; ++seed)
        QTest::addRow("%d", seed) << seed;
}

/// Moves, deals, wins, losses, reopenings, deletions and undos by chance: what stands at the heads is what
/// the store's deals add up to, in its own currency, and nobody is added to it in another.
void TestBoardQuick::sumsAtTheHeadsAreThoseOfTheStore()
{
    QFETCH(int, seed);
    std::mt19937 random{unsigned(seed)};
    const auto below = [&random](int bound) { return int(random() % unsigned(bound)); };
    BoardFixture f;
    QVERIFY(f.make());
    QList<PersonId> people;
    const QStringList stages{u"Consider"_s, u"Research"_s, u"Decide"_s, u"Act"_s};
    for (int i = 0; i < 8; ++i)
        people.append(f.add(u"P%1"_s.arg(i), stages.at(below(4))));
    QVERIFY(f.open());
    QAbstractItemModelTester tester(f.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const Journey journey = f.model()->journey();
    for (int step = 0; step < 60; ++step) {
        const QList<DealRecord> deals = good(f.workspace->deals({}));
        const DealRecord some = deals.isEmpty() ? DealRecord() : deals.at(below(int(deals.size())));
        switch (below(8)) {
        case 0:
        case 1: {
            DealEntry deal;
            deal.title = u"D%1"_s.arg(step);
            deal.person = below(5) ? people.at(below(8)) : PersonId();
            if (below(4))
                deal.amount = Money{below(100'000), below(4) ? u"EUR"_s : u"USD"_s};
            if (below(3))
                deal.probability = below(101);
            (void)await(f.workspace->addDeal(deal)); // an undo may have taken the person back
            break;
        }
        case 2: {
            MoveRequest move;
            move.walkers = {people.at(below(8)), people.at(below(8))};
            if (move.walkers.first() == move.walkers.last())
                move.walkers.removeLast();
            move.journey = journey.id;
            move.to = below(6) ? journey.stageByName(stages.at(below(4)))->id : StageId();
            (void)await(f.workspace->moveToStage(move));
            break;
        }
        case 3:
            if (some.id.isValid())
                (void)await(f.workspace->winDeal({.id = some.id}));
            break;
        case 4:
            if (some.id.isValid())
                (void)await(f.workspace->loseDeal({some.id, u"price"_s, {}, {}}));
            break;
        case 5:
            if (some.id.isValid())
                (void)await(f.workspace->openDealAgain(some.id));
            break;
        case 6:
            if (some.id.isValid() && below(3) == 0) {
                (void)await(f.workspace->deleteDeals({some.id}));
            } else if (some.id.isValid()) {
                DealEdit edit{.id = some.id};
                edit.person = people.at(below(8));
                edit.amount = std::optional(Money{below(50'000), u"EUR"_s});
                (void)await(f.workspace->editDeal(edit));
            }
            break;
        default:
            (void)await(f.workspace->undo({}, UndoConflict::KeepLater));
        }
        QTRY_VERIFY(!f.screen->isLoading());
        test::settle(*f.workspace);
        // what the store says
        QHash<qint64, qint64> expected, weighted;
        QHash<qint64, StageId> standsIn;
        for (const Card &card : good(f.workspace->cards(journey.id)))
            standsIn.insert(card.person.value, card.stage);
        for (const DealRecord &deal : good(f.workspace->deals({.status = DealStatus::Open}))) {
            const StageId stage = standsIn.value(deal.person.value);
            if (!stage.isValid() || !deal.amount || deal.amount->currency != f.workspace->currency())
                continue;
            expected[stage.value] += deal.amount->minor;
            weighted[stage.value] += dealSum(deal.amount, deal.probability).weightedMinor;
        }
        for (int column = 0; column < f.model()->stageCount(); ++column) {
            const qint64 stage = f.model()->stageAt(column).id.value;
            for (const bool isWeighted : {false, true}) {
                BoardLook look;
                look.aggregate = isWeighted ? BoardAggregate::Weighted : BoardAggregate::Expected;
                f.model()->arrange(look, {});
                QTRY_COMPARE(f.model()->totals(column).aggregate.value_or(0),
                             (isWeighted ? weighted : expected).value(stage));
            }
        }
    }
}

QTEST_MAIN(TestBoardQuick)
#include "tst_board_quick.moc"
