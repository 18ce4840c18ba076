// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/requests/outcomes.h"
#include "tests/support/settled.h"
#include "tests/ui/board/board_fixture.h"
#include "ui/parts/move_popup.h"

#include <QDropEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSemaphore>
#include <QWindow>

using namespace vouch;
using namespace vouch::ui;
using namespace vouch::ui::tests;
using namespace Qt::StringLiterals;

class TestBoardMoving : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void controlRightMovesAtOnceAndFocusFollowsTheCard();
    void spaceLiftsArrowsChooseSpaceDrops();
    void escapePutsALiftedCardBack();
    void arrowsWalkBetweenColumns();
    void mOpensAListOfStagesAndEnterMoves();
    void leavingTheJourneyTakesTheCardOffTheBoard();
    void severalChosenPeopleMoveTogether();
    void aDropBetweenTwoCardsLandsBetweenThem();
    void aMoveThatFailsLeavesEverythingAndOffersToTryAgain();
    void undoBringsTheCardBack();
    void aDropNeedsNoSecondQuestion();
    void anOlderAnswerDoesNotPutACardBack();
    void keysThatAreFasterThanTheBoardAllCount();
    void whatElseChangedWithAMoveIsAskedFor();
    void aHoldAndAMoveElsewhereFollowTheNews();
    void aDropThroughALensWritesTheOwnStageAndSaysBoth();
    void aDropAfterTheBoardScrolledGoesWhereTheHighlightStands();
    void aDropBetweenTwoColumnsGoesToTheNearer();
    void whoIsTakenAwayBySomebodyElseLeavesNobodyToActOn();
    void nobodyStandsInWhereverTheFocusIs();
    void whoWasOnlyAskedAboutIsNotActedOn();
    void eachOfSeveralMovesOneStageFromTheirOwn();
    void sortedCardsRefuseAnotherOrder();
};

void TestBoardMoving::initTestCase()
{
    theme::apply(*qApp, ThemeMode::Light);
    qApp->setCursorFlashTime(0);
}

void TestBoardMoving::controlRightMovesAtOnceAndFocusFollowsTheCard()
{
    BoardFixture f;
    QVERIFY(f.make());
    f.add(u"Bo Chen"_s, u"research"_s);
    const PersonId ana = f.add(u"Ana Sousa"_s, u"consider"_s);
    QVERIFY(f.open());
    QSignalSpy done(f.screen, &Screen::done), announced(f.screen, &Screen::announced);
    f.screen->showPerson(ana);
    QTRY_VERIFY(f.list(0)->hasFocus());
    QTest::keyClick(f.list(0), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(f.model()->indexOf(ana).parent().row(), 1);
    QCOMPARE(f.stageOf(ana), u"research"_s);
    QTRY_VERIFY(f.list(1)->hasFocus());
    QCOMPARE(f.list(1)->currentWalker(), Walker(ana));
    QCOMPARE(f.list(1)->selectedWalkers(), QList<Walker>{ana});
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(done.first().first().toString().contains(u"Ana Sousa"_s));
    QTRY_COMPARE(announced.count(), 1);
    const QString said = announced.first().first().toString();
    QVERIFY2(said.contains(u"Research"_s) && said.contains(u"1 of 2"_s), qPrintable(said));
    QTest::keyClick(f.list(1), Qt::Key_Left, Qt::ControlModifier);
    QTRY_COMPARE(f.stageOf(ana), u"consider"_s);
    QTRY_VERIFY(f.list(0)->hasFocus());
    // There is nothing in front of the first stage.
    QTest::keyClick(f.list(0), Qt::Key_Left, Qt::ControlModifier);
    test::settle(*f.workspace);
    QCOMPARE(f.stageOf(ana), u"consider"_s);
}

void TestBoardMoving::spaceLiftsArrowsChooseSpaceDrops()
{
    BoardFixture f;
    QVERIFY(f.make());
    f.add(u"Cy"_s, u"research"_s);
    f.add(u"Bo"_s, u"research"_s);
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    const QStringList before = f.stored(1);
    QSignalSpy announced(f.screen, &Screen::announced);
    f.screen->showPerson(ana);
    QTRY_VERIFY(f.list(0)->hasFocus());
    QTest::keyClick(f.list(0), Qt::Key_Space);
    QVERIFY(f.screen->view()->isLifting());
    QTest::keyClick(f.list(0), Qt::Key_Right);
    QCOMPARE(f.list(1)->insertion(), 0);
    QTest::keyClick(f.list(0), Qt::Key_Down);
    QCOMPARE(f.list(1)->insertion(), 1);
    QCOMPARE(announced.count(), 3);
    QVERIFY(announced.last().first().toString().contains(u"place 2 of 3"_s));
    QCOMPARE(f.stageOf(ana), u"consider"_s);
    QTest::keyClick(f.list(0), Qt::Key_Space);
    QVERIFY(!f.screen->view()->isLifting());
    const QStringList expected{before.at(0), u"Ana"_s, before.at(1)};
    QTRY_COMPARE(f.shown(1), expected);
    QCOMPARE(f.stored(1), expected);
    QTRY_VERIFY(f.list(1)->hasFocus());
    QCOMPARE(f.list(1)->currentWalker(), Walker(ana));
}

void TestBoardMoving::escapePutsALiftedCardBack()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    f.screen->showPerson(ana);
    QTRY_VERIFY(f.list(0)->hasFocus());
    QTest::keyClick(f.list(0), Qt::Key_Space);
    QTest::keyClick(f.list(0), Qt::Key_Right);
    QTest::keyClick(f.list(0), Qt::Key_Escape);
    QVERIFY(!f.screen->view()->isLifting());
    QCOMPARE(f.list(1)->insertion(), -1);
    test::settle(*f.workspace);
    QCOMPARE(f.stageOf(ana), u"consider"_s);
    QVERIFY(f.list(0)->hasFocus());
}

void TestBoardMoving::arrowsWalkBetweenColumns()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId bo = f.add(u"Bo"_s, u"decide"_s);
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    f.screen->showPerson(ana);
    QTRY_VERIFY(f.list(0)->hasFocus());
    QTest::keyClick(f.list(0), Qt::Key_Right);
    QVERIFY(f.list(1)->hasFocus()); // nobody there, but one can stand in it
    QTest::keyClick(f.list(1), Qt::Key_Right);
    QVERIFY(f.list(2)->hasFocus());
    QCOMPARE(f.list(2)->currentWalker(), Walker(bo));
    QCOMPARE(f.screen->view()->chosenPeople(), QList<PersonId>{bo});
}

void TestBoardMoving::mOpensAListOfStagesAndEnterMoves()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    f.clock.advance(10 * dayMillis);
    f.screen->showPerson(ana);
    QTRY_VERIFY(f.list(0)->hasFocus());
    QTest::keyClick(f.list(0), Qt::Key_M);
    auto *popup = f.screen->findChild<MovePopup *>();
    QVERIFY(popup);
    auto *stages = popup->findChild<QListWidget *>();
    QTRY_VERIFY(stages->isVisible());
    QCOMPARE(stages->currentRow(), 1);
    QTest::keyClick(stages, Qt::Key_Down);
    QTest::keyClick(stages, Qt::Key_Return);
    QTRY_COMPARE(f.stageOf(ana), u"decide"_s);
    // (offscreen does not make the window active again when a popup closes)
    QTRY_COMPARE(f.window.focusWidget(), f.list(2));
}

void TestBoardMoving::leavingTheJourneyTakesTheCardOffTheBoard()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    f.screen->showPerson(ana);
    QTRY_VERIFY(f.list(0)->hasFocus());
    const QList<QAction *> actions = f.screen->screenActions();
    const auto leave = std::find_if(actions.cbegin(), actions.cend(), [](const QAction *action) {
        return action->text().startsWith(u"Leave journey"_s);
    });
    QVERIFY(leave != actions.cend());
    (*leave)->trigger();
    auto *popup = f.screen->findChild<MovePopup *>();
    QVERIFY(popup);
    const QList<QLineEdit *> fields = popup->findChildren<QLineEdit *>();
    QVERIFY(fields.size() >= 2);
    popup->findChild<QPushButton *>()->click();
    QTRY_VERIFY(!f.model()->card(ana));
    QCOMPARE(f.stageOf(ana), QString());
}

void TestBoardMoving::severalChosenPeopleMoveTogether()
{
    BoardFixture f;
    QVERIFY(f.make());
    for (const QString &name : {u"Ana"_s, u"Bo"_s, u"Cy"_s})
        f.add(name, u"consider"_s);
    QVERIFY(f.open());
    const QStringList order = f.shown(0);
    f.screen->view()->selectAllIn(0);
    QCOMPARE(f.screen->view()->selectedCount(), 3);
    QSignalSpy done(f.screen, &Screen::done);
    QTest::keyClick(f.list(0), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(f.shown(1), order);
    QCOMPARE(f.stored(1), order);
    QTRY_COMPARE(done.count(), 1);
    QCOMPARE(f.list(1)->selectedCount(), 3);
}

void TestBoardMoving::aDropBetweenTwoCardsLandsBetweenThem()
{
    BoardFixture f;
    QVERIFY(f.make());
    f.add(u"Cy"_s, u"research"_s);
    f.add(u"Bo"_s, u"research"_s);
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    const QStringList before = f.stored(1);
    const std::unique_ptr<QMimeData> data(f.model()->mimeData({f.model()->indexOf(ana)}));
    BoardView *view = f.screen->view();
    QTRY_VERIFY(view->column(1)->x() > view->column(0)->geometry().right()); // laid out
    QWidget *target = view->viewport();
    const QPoint between = f.list(1)->viewport()->mapTo(
        target,
        QPoint(60, f.list(1)->visualRect(f.model()->index(1, 0, f.model()->stageIndex(1))).top() + 4));
    QDragEnterEvent enter(between, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDragMoveEvent over(between, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &over);
    QCOMPARE(f.list(1)->insertion(), 1);
    QDropEvent drop(between, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
    QVERIFY(drop.isAccepted());
    QCOMPARE(f.list(1)->insertion(), -1);
    const QStringList expected{before.at(0), u"Ana"_s, before.at(1)};
    QTRY_COMPARE(f.shown(1), expected);
    QCOMPARE(f.stored(1), expected);
}

void TestBoardMoving::aMoveThatFailsLeavesEverythingAndOffersToTryAgain()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    const PersonId bo = f.add(u"Bo"_s, u"consider"_s);
    QVERIFY(f.open());
    bool retried = false;
    Error seen;
    QObject::connect(f.screen, &Screen::failed, f.screen,
                     [&](const Error &error, const std::function<void()> &retry) {
                         seen = error;
                         retried = bool(retry);
                     });
    // Somebody who is not in the workspace: the whole move must fail.
    emit f.model()->moveRequested({ana, PersonId(99'999), bo}, f.model()->stageAt(1).id, {}, {}, {});
    QTRY_VERIFY(!seen.text.isEmpty());
    QVERIFY(retried);
    QCOMPARE(f.stageOf(ana), u"consider"_s);
    QCOMPARE(f.shown(0).size(), 2);
}

void TestBoardMoving::undoBringsTheCardBack()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    f.screen->showPerson(ana);
    QTest::keyClick(f.list(0), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(f.shown(1), QStringList{u"Ana"_s});
    QVERIFY(await(f.workspace->undo()));
    QTRY_COMPARE(f.shown(0), QStringList{u"Ana"_s});
    QCOMPARE(f.shown(1), QStringList());
    QVERIFY(await(f.workspace->redo()));
    QTRY_COMPARE(f.shown(1), QStringList{u"Ana"_s});
}

void TestBoardMoving::aDropNeedsNoSecondQuestion()
{
    BoardFixture f;
    QVERIFY(f.make());
    f.add(u"Bo"_s, u"research"_s);
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    f.clock.advance(dayMillis);
    // Somebody keeps the reader busy: what is written shows all the same.
    QSemaphore reading, go;
    auto whole = f.workspace->eachPerson([&](const PersonRecord &) {
        reading.release();
        go.acquire();
        return false;
    });
    reading.acquire();
    const auto letGo = qScopeGuard([&go] { go.release(); });
    const std::unique_ptr<QMimeData> data(f.model()->mimeData({f.model()->indexOf(ana)}));
    QVERIFY(f.model()->dropMimeData(data.get(), Qt::MoveAction, 1, 0, f.model()->stageIndex(1)));
    QTRY_COMPARE(f.shown(1), (QStringList{u"Bo"_s, u"Ana"_s}));
    QCOMPARE(f.shown(0), QStringList());
    QCOMPARE(f.model()->totals(1).count, 2);
    QCOMPARE(f.model()->card(ana)->enteredAt, BoardFixture::today + dayMillis);
    QVERIFY(await(f.workspace->undo()).ok());
    QTRY_COMPARE(f.shown(0), QStringList{u"Ana"_s});
    QCOMPARE(f.model()->card(ana)->enteredAt, BoardFixture::today);
    go.release();
    QVERIFY(await(whole).ok());
    // The news told what a question would have.
    const Card told = *f.model()->card(ana);
    QCOMPARE(told, good(f.workspace->cardsOf(f.model()->journey().id, {ana})).first());
}

void TestBoardMoving::keysThatAreFasterThanTheBoardAllCount()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    QSignalSpy refused(f.screen, &Screen::refused), done(f.screen, &Screen::done);
    f.screen->showPerson(ana);
    QTRY_VERIFY(f.list(0)->hasFocus());
    // Key events are handled as they are sent: no answer comes between the three.
    for (int press = 0; press < 3; ++press)
        QApplication::sendEvent(
            f.list(0),
            std::make_unique<QKeyEvent>(QEvent::KeyPress, Qt::Key_Right, Qt::ControlModifier).get());
    QTRY_COMPARE(done.count(), 3);
    QTRY_COMPARE(f.model()->indexOf(ana).parent().row(), 3);
    QCOMPARE(refused.count(), 0);
    QCOMPARE(f.stageOf(ana), f.model()->stageAt(3).key);
    // What was written counts from here on, not what was on its way.
    QTRY_VERIFY(f.list(3)->hasFocus());
    QTest::keyClick(f.list(3), Qt::Key_Left, Qt::ControlModifier);
    QTRY_COMPARE(f.model()->indexOf(ana).parent().row(), 2);
    QTRY_COMPARE(done.count(), 4);
}

void TestBoardMoving::anOlderAnswerDoesNotPutACardBack()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    const auto news = [&f] { QCoreApplication::sendPostedEvents(f.workspace.get(), QEvent::MetaCall); };
    // An answer that is there before anybody waits for it is taken at once: then it is not yet an older one.
    QStringList tags;
    do {
        tags << u"new%1"_s.arg(tags.size());
        QVERIFY(tags.size() < 50);
        QVERIFY(await(f.workspace->tagPeople({ana}, {tags.last()}, {})).ok());
        news();                                                           // the board asks what changed …
        (void)good(f.workspace->cardsOf(f.model()->journey().id, {ana})); // … and the answer is on its way
    } while (f.model()->card(ana)->tags.contains(tags.last()));
    MoveRequest request;
    request.walkers = {ana};
    request.journey = f.model()->journey().id;
    request.to = f.model()->stageAt(2).id;
    (void)good(f.workspace->moveToStage(request));
    QStringList seen;
    QObject::connect(f.model(), &BoardModel::contentChanged, f.screen,
                     [&] { seen << f.shown(2).join(u',') + u'|' + f.shown(0).join(u','); });
    news();
    QCOMPARE(f.shown(2), QStringList{u"Ana"_s});
    QTRY_VERIFY(f.model()->card(ana)->tags.contains(tags.last()));
    QVERIFY(!seen.isEmpty());
    QCOMPARE(seen.count(u"Ana|"_s), seen.size());
}

void TestBoardMoving::whatElseChangedWithAMoveIsAskedFor()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    PurchaseEntry entry;
    entry.person = ana;
    entry.net = {1900, f.workspace->currency()};
    entry.move = MoveRequest();
    entry.move->journey = f.model()->journey().id;
    entry.move->to = f.model()->journey().stageByKey(u"act"_s)->id;
    (void)good(f.workspace->addPurchase(entry));
    QTRY_COMPARE(f.shown(3), QStringList{u"Ana"_s});
    QTRY_COMPARE(f.model()->card(ana)->purchaseMinor, 1900);
    QCOMPARE(f.model()->totals(3).purchaseMinor, 1900);
    QCOMPARE(f.model()->totals(0).purchaseMinor, 0);
}

void TestBoardMoving::aHoldAndAMoveElsewhereFollowTheNews()
{
    BoardFixture f;
    QVERIFY(f.make({u"social-journey"_s, u"traditional"_s}));
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    const JourneyId journey = f.model()->journey().id;
    HoldRequest hold;
    hold.walkers = {ana};
    hold.journey = journey;
    hold.until = BoardFixture::today + 3 * dayMillis;
    (void)good(f.workspace->holdPeople(hold));
    QTRY_VERIFY(f.model()->card(ana)->holdSince);
    const Journey other = good(f.workspace->journeys()).at(1);
    MoveRequest request;
    request.walkers = {ana};
    request.journey = other.id;
    request.to = other.stages.first().id;
    (void)good(f.workspace->moveToStage(request));
    test::settle(*f.workspace);
    QCOMPARE(f.shown(0), QStringList{u"Ana"_s});
    QCOMPARE(*f.model()->card(ana), good(f.workspace->cardsOf(journey, {ana})).first());
    request.alsoLeave = journey;
    request.to = other.stages.at(1).id;
    (void)good(f.workspace->moveToStage(request));
    QTRY_VERIFY(!f.model()->card(ana));
    (void)good(f.workspace->undo());
    QTRY_VERIFY(f.model()->card(ana));
    QVERIFY(f.model()->card(ana)->holdSince);
}

void TestBoardMoving::aDropThroughALensWritesTheOwnStageAndSaysBoth()
{
    BoardFixture f;
    QVERIFY(f.make({u"social-journey"_s, u"circular"_s}));
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    const Result<QString> before = await(f.workspace->dump());
    BoardLook look;
    look.lens = u"journey:circular"_s;
    f.screen->applyLook(look);
    QVERIFY(f.model()->hasLens());
    const Journey circular = good(f.workspace->journeys()).at(1);
    QCOMPARE(f.model()->stageCount(), int(circular.stages.size()));
    QCOMPARE(*await(f.workspace->dump()), *before); // looking writes nothing
    const Stage *bought = circular.stageByMilestone(Milestone::Bought);
    QVERIFY(bought);
    QSignalSpy done(f.screen, &Screen::done);
    f.model()->drop({ana}, int(bought - circular.stages.constData()), 0);
    QTRY_COMPARE(done.count(), 1);
    const Stage *own = f.model()->journey().stageByMilestone(Milestone::Bought);
    QVERIFY(own);
    QCOMPARE(f.stageOf(ana), own->key);
    const QString said = done.first().first().toString();
    QVERIFY2(said.contains(own->name) && said.contains(bought->name), qPrintable(said));
}

/// Events as a drag over the board sends them; the pointer is where they say.
struct Dragged {
    BoardFixture &f;
    std::unique_ptr<QMimeData> data;
    QPoint at; ///< in the board's viewport
    bool entered = false;

    Dragged(BoardFixture &fixture, PersonId person)
        : f(fixture)
        , data(f.model()->mimeData({f.model()->indexOf(person)}))
    {
    }
    void enter()
    {
        QDragEnterEvent event(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(board(), &event);
        QVERIFY(event.isAccepted());
    }
    QWidget *board() const { return f.screen->view()->viewport(); }
    void moveTo(const QPoint &point)
    {
        QCoreApplication::processEvents(); // laid out
        at = point;
        if (!std::exchange(entered, true))
            enter();
        QDragMoveEvent move(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(board(), &move);
    }
    bool drop()
    {
        QDropEvent event(at, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(board(), &event);
        entered = false;
        return event.isAccepted();
    }
    /// The column whose cards show the line where the drop would go.
    int lit() const
    {
        for (int column = 0; column < f.screen->view()->columnCount(); ++column) {
            if (f.list(column)->insertion() >= 0)
                return column;
        }
        return -1;
    }
};

void TestBoardMoving::aDropAfterTheBoardScrolledGoesWhereTheHighlightStands()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open({700, 500}));
    QScrollBar *bar = f.screen->view()->horizontalScrollBar();
    QVERIFY(bar->maximum() > 300);
    Dragged drag(f, ana);
    drag.moveTo({drag.board()->width() / 2, 200});
    const int before = drag.lit();
    QVERIFY(before >= 0);
    // The pointer rests near the edge and the board goes by below it.
    drag.moveTo({drag.board()->width() - 10, 200});
    QTRY_COMPARE(bar->value(), bar->maximum());
    const int last = f.screen->view()->columnCount() - 1;
    QTRY_COMPARE(drag.lit(), last);
    QVERIFY(drag.drop());
    QCOMPARE(drag.lit(), -1);
    QTRY_COMPARE(f.stageOf(ana), f.model()->stageAt(last).key);
}

void TestBoardMoving::aDropBetweenTwoColumnsGoesToTheNearer()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    BoardView *view = f.screen->view();
    Dragged drag(f, ana);
    QTRY_VERIFY(view->column(2)->x() > view->column(1)->geometry().right()); // laid out
    const QRect second = view->column(1)->geometry(), third = view->column(2)->geometry();
    QVERIFY(third.left() - second.right() > 4);
    const QPoint gap = view->widget()->mapTo(drag.board(), QPoint(third.left() - 2, 200));
    drag.moveTo(gap);
    QCOMPARE(drag.lit(), 2);
    drag.moveTo(view->widget()->mapTo(drag.board(), QPoint(second.right() + 2, 200)));
    QCOMPARE(drag.lit(), 1);
    QVERIFY(drag.drop());
    QTRY_COMPARE(f.stageOf(ana), u"research"_s);
    // The next drop says where Ana was seen, so the board has to have heard of the first one.
    QTRY_COMPARE(f.model()->stageOf(ana), f.model()->stageAt(1).id);
    // Its head takes it, too.
    drag.moveTo(view->column(2)->header()->mapTo(drag.board(), QPoint(30, 8)));
    QCOMPARE(drag.lit(), 2);
    QVERIFY(drag.drop());
    QTRY_COMPARE(f.stageOf(ana), f.model()->stageAt(2).key);
}

void TestBoardMoving::whoIsTakenAwayBySomebodyElseLeavesNobodyToActOn()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    const PersonId bo = f.add(u"Bo"_s, u"consider"_s);
    QVERIFY(f.open());
    f.screen->showPerson(ana);
    QTRY_VERIFY(f.list(0)->hasFocus());
    QSignalSpy refused(f.screen, &Screen::refused);
    QVERIFY(await(f.workspace->deletePeople({ana})).ok());
    QTRY_COMPARE(f.shown(0), QStringList{u"Bo"_s});
    QTest::keyClick(f.list(0), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(refused.count(), 1);
    test::settle(*f.workspace);
    QCOMPARE(f.stageOf(bo), u"consider"_s);
    // Chosen by hand it is the one.
    QTest::mouseClick(f.list(0)->viewport(), Qt::LeftButton, {}, f.cardRect(bo).center());
    QTest::keyClick(f.list(0), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(f.stageOf(bo), u"research"_s);
}

void TestBoardMoving::nobodyStandsInWhereverTheFocusIs()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    const PersonId bo = f.add(u"Bo"_s, u"consider"_s);
    QVERIFY(f.open());
    f.screen->showPerson(ana);
    QTRY_VERIFY(f.list(0)->hasFocus());
    QTest::keyClick(f.list(0), Qt::Key_Escape); // current, not selected
    f.screen->focusFilter();
    QCOMPARE(f.screen->subject().people, QList<PersonId>{ana});
    QVERIFY(await(f.workspace->deletePeople({ana})).ok());
    QTRY_COMPARE(f.shown(0), QStringList{u"Bo"_s});
    QVERIFY(f.screen->subject().people.isEmpty());
    for (QAction *action : f.screen->screenActions()) {
        if (action->text() == u"Move to…"_s || action->text() == u"Put on hold…"_s)
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    }
    // Coming back to the board is no choice, Down is.
    f.screen->view()->focusBoard();
    QVERIFY(f.screen->subject().people.isEmpty());
    QSignalSpy refused(f.screen, &Screen::refused);
    QTest::keyClick(f.list(0), Qt::Key_Space);
    QVERIFY(!f.screen->view()->isLifting());
    QCOMPARE(refused.count(), 1);
    QTest::keyClick(f.list(0), Qt::Key_Down);
    QCOMPARE(f.screen->subject().people, QList<PersonId>{bo});
    QCOMPARE(f.screen->view()->selectedCount(), 1);
}

void TestBoardMoving::whoWasOnlyAskedAboutIsNotActedOn()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    f.add(u"Bo"_s, u"consider"_s);
    QVERIFY(f.open());
    f.screen->showPerson(ana);
    QTRY_VERIFY(f.list(0)->hasFocus());
    QVERIFY(f.screen->takeKey(PersonKey::Move));
    auto *popup = f.screen->findChild<MovePopup *>();
    QTRY_VERIFY(popup && popup->isVisible());
    popup->close();
    QVERIFY(await(f.workspace->deletePeople({ana})).ok());
    QTRY_COMPARE(f.shown(0), QStringList{u"Bo"_s});
    QVERIFY(f.screen->subject().people.isEmpty());
}

void TestBoardMoving::eachOfSeveralMovesOneStageFromTheirOwn()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    const PersonId bo = f.add(u"Bo"_s, u"research"_s);
    QVERIFY(f.open());
    const int last = f.screen->view()->columnCount() - 1;
    f.screen->showPerson(ana);
    QTRY_VERIFY(f.list(0)->hasFocus());
    const auto click = [&f](int column, PersonId person, Qt::KeyboardModifiers held) {
        QTest::mouseClick(f.window.windowHandle(), Qt::LeftButton, held,
                          f.list(column)->viewport()->mapTo(&f.window, f.cardRect(person).center()));
    };
    click(1, bo, Qt::NoModifier);
    click(0, ana, Qt::ControlModifier);
    QCOMPARE(f.screen->view()->selectedCount(), 2);
    QSignalSpy done(f.screen, &Screen::done);
    QTest::keyClick(f.list(0), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(f.stageOf(ana), f.model()->stageAt(1).key);
    QCOMPARE(f.stageOf(bo), f.model()->stageAt(2).key);
    QTRY_COMPARE(done.count(), 1);
    QVERIFY(done.first().first().toString().contains(u"one stage on"_s));
    // One change, taken back at once.
    QVERIFY(await(f.workspace->undo()).ok());
    QCOMPARE(f.stageOf(ana), u"consider"_s);
    QCOMPARE(f.stageOf(bo), u"research"_s);
    QTRY_COMPARE(f.shown(0), QStringList{u"Ana"_s});
    // Who is at the end stays; the others go.
    MoveRequest far;
    far.walkers = {bo};
    far.journey = f.model()->journey().id;
    far.to = f.model()->stageAt(last).id;
    QVERIFY(await(f.workspace->moveToStage(far)).ok());
    QTRY_COMPARE(f.shown(last), QStringList{u"Bo"_s});
    QCOMPARE(f.screen->view()->selectedCount(), 2);
    QSignalSpy announced(f.screen, &Screen::announced);
    f.screen->view()->moveChosen(1);
    QTRY_COMPARE(f.stageOf(ana), f.model()->stageAt(1).key);
    QCOMPARE(f.stageOf(bo), f.model()->stageAt(last).key);
    QVERIFY(announced.first().first().toString().contains(f.model()->stageAt(last).name));
}

void TestBoardMoving::sortedCardsRefuseAnotherOrder()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId bo = f.add(u"Bo"_s, u"consider"_s);
    f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    BoardLook look;
    look.sort = BoardSort::Name;
    f.screen->applyLook(look);
    QCOMPARE(f.shown(0), (QStringList{u"Ana"_s, u"Bo"_s}));
    QSignalSpy failed(f.screen, &Screen::failed), refused(f.screen, &Screen::refused);
    f.screen->showPerson(bo);
    QTRY_VERIFY(f.list(0)->hasFocus());
    QTest::keyClick(f.list(0), Qt::Key_Space);
    QTest::keyClick(f.list(0), Qt::Key_Up);
    QTest::keyClick(f.list(0), Qt::Key_Space);
    QCOMPARE(refused.count(), 1);
    QCOMPARE(failed.count(), 0); // a banner would push the columns away from under the pointer
    QCOMPARE(f.shown(0), (QStringList{u"Ana"_s, u"Bo"_s}));
    QTest::keyClick(f.list(0), Qt::Key_Right, Qt::ControlModifier);
    QTRY_COMPARE(f.stageOf(bo), u"research"_s);
}

QTEST_MAIN(TestBoardMoving)
#include "tst_board_moving.moc"
