// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/people.h"
#include "tests/ui/board/board_fixture.h"
#include "ui/board/flow_map.h"

#include <QComboBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace vouch;
using namespace vouch::ui;
using namespace vouch::ui::tests;
using namespace Qt::StringLiterals;

class TestBoardScreen : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void enterAndDoubleClickOpenThePerson();
    void filterHidesOthersAndEscapeClearsIt();
    void anotherJourneyCanBeShown();
    void aJourneyWithoutStagesSaysThatItHasNoBoard();
    void anEmptyBoardInvites();
    void placeAndSelectionAreKeptWhenEverythingIsReadAnew();
    void aFoldedColumnStaysNarrowAndTakesDrops();
    void chipsShowTheFilterAndGoByMouseAndByKey();
    void theCountOfThoseWhoWaitShowsOnlyThem();
    void selectionIsKeptThroughLanesLensAndSort();
    void aViewIsSavedRenamedDeletedAndBroughtBack();
    void theLastLookComesBackWithTheWorkspace();
    void manyChipsGoOnInASecondLine();
    void aStageIsRenamedInPlace();
    void theOtherNameIsShownAndRenamedInPlace();
    void fiftyThousandCardsInOneColumnScroll();
    void picturesForLookingAt();
};

void TestBoardScreen::initTestCase()
{
    theme::apply(*qApp, ThemeMode::Light);
    qApp->setCursorFlashTime(0);
}

void TestBoardScreen::enterAndDoubleClickOpenThePerson()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    QSignalSpy opened(f.screen, &Screen::personRequested);
    f.screen->showPerson(ana);
    QTest::keyClick(f.list(0), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    const QPoint middle = f.cardRect(ana).center();
    QTest::mouseClick(f.list(0)->viewport(), Qt::LeftButton, {}, middle);
    QTest::mouseDClick(f.list(0)->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.last().first().value<PersonId>(), ana);
}

void TestBoardScreen::filterHidesOthersAndEscapeClearsIt()
{
    BoardFixture f;
    QVERIFY(f.make());
    f.add(u"Ana Sousa"_s, u"consider"_s, u"Quinta Nova"_s);
    f.add(u"Bo Chen"_s, u"consider"_s);
    QVERIFY(f.open());
    f.screen->focusFilter();
    auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(field);
    QTest::keyClicks(field, u"quinta"_s);
    QTRY_COMPARE(f.shown(0), QStringList{u"Ana Sousa"_s});
    QTest::keyClick(field, Qt::Key_Escape);
    QTRY_COMPARE(f.shown(0).size(), 2);
    QVERIFY(f.list(0)->hasFocus());
}

void TestBoardScreen::anotherJourneyCanBeShown()
{
    BoardFixture f;
    QVERIFY(f.make({u"social-journey"_s, u"traditional"_s}));
    f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    QCOMPARE(f.shown(0), QStringList{u"Ana"_s});
    auto *box = f.screen->findChild<QComboBox *>();
    QCOMPARE(box->count(), 2);
    f.screen->showJourney(JourneyId(box->itemData(1).toLongLong()));
    QTRY_COMPARE(f.model()->journey().key, u"traditional"_s);
    QTRY_VERIFY(!f.screen->isLoading());
    QCOMPARE(f.model()->peopleCount(), 0);
    QCOMPARE(f.screen->view()->columnCount(), f.model()->stageCount());
}

void TestBoardScreen::aJourneyWithoutStagesSaysThatItHasNoBoard()
{
    BoardFixture f;
    QVERIFY(f.make({u"none"_s}));
    QVERIFY(f.open());
    const QList<QLabel *> labels = f.screen->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(u"no stages"_s);
    }));
}

void TestBoardScreen::anEmptyBoardInvites()
{
    BoardFixture f;
    QVERIFY(f.make());
    QVERIFY(f.open());
    QSignalSpy wanted(f.screen, &Screen::screenRequested);
    const QList<QPushButton *> buttons = f.screen->findChildren<QPushButton *>();
    const auto import = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton *button) {
        return button->isVisible() && button->text().contains(u"Import"_s);
    });
    QVERIFY(import != buttons.cend());
    (*import)->click();
    QCOMPARE(wanted.first().first().toString(), u"import"_s);
    f.add(u"Ana"_s, u"consider"_s);
    QTRY_COMPARE(f.shown(0), QStringList{u"Ana"_s});
    QTRY_VERIFY(!(*import)->isVisible());
}

void TestBoardScreen::placeAndSelectionAreKeptWhenEverythingIsReadAnew()
{
    BoardFixture f;
    QVERIFY(f.make());
    QList<PersonId> people;
    for (int i = 0; i < 40; ++i)
        people.append(f.add(u"Person %1"_s.arg(i), u"consider"_s));
    QVERIFY(f.open());
    const QModelIndex chosen = f.model()->index(20, 0, f.model()->stageIndex(0));
    const PersonId person(chosen.data(BoardModel::PersonRole).toLongLong());
    f.screen->showPerson(person);
    f.list(0)->scrollTo(chosen, QAbstractItemView::PositionAtTop);
    const int offset = f.cardRect(person).top();
    ChangeSet everything;
    everything.everything = true;
    QSignalSpy reset(f.model(), &QAbstractItemModel::modelReset);
    emit f.workspace->changed(everything);
    QTRY_VERIFY(reset.count() > 0);
    QTRY_VERIFY(!f.screen->isLoading());
    QCOMPARE(f.list(0)->selectedWalkers(), QList<Walker>{person});
    QCOMPARE(f.list(0)->currentWalker(), Walker(person));
    QCOMPARE(f.cardRect(person).top(), offset);
    // A card that comes in above pushes nothing under the reader's eyes.
    f.add(u"Newcomer"_s, u"consider"_s);
    QTRY_COMPARE(f.shown(0).size(), 41);
    QCOMPARE(f.cardRect(person).top(), offset);
}

void TestBoardScreen::aFoldedColumnStaysNarrowAndTakesDrops()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    BoardColumn *research = f.screen->view()->column(1);
    research->setFolded(true);
    QTRY_COMPARE(research->width(), FoldedColumn::foldedWidth);
    const std::unique_ptr<QMimeData> data(f.model()->mimeData({f.model()->indexOf(ana)}));
    auto *strip = research->findChild<FoldedColumn *>();
    QDragEnterEvent enter({10, 80}, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(strip, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(10, 80), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(strip, &drop);
    QTRY_COMPARE(f.stageOf(ana), u"research"_s);
    QTest::keyClick(strip, Qt::Key_Space);
    QVERIFY(!research->isFolded());
}

void TestBoardScreen::chipsShowTheFilterAndGoByMouseAndByKey()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    f.add(u"Bo"_s, u"consider"_s);
    QVERIFY(await(f.workspace->tagPeople({ana}, {u"vip"_s}, {})).ok());
    QVERIFY(f.open());
    BoardLook look;
    look.filter.tags = {u"vip"_s};
    look.filter.noTask = true;
    look.filter.value = BoardValue::Neither;
    f.screen->applyLook(look);
    QCOMPARE(f.shown(0), QStringList{u"Ana"_s});
    auto *chips = f.screen->findChild<FilterChips *>();
    QVERIFY(chips && chips->isVisible());
    const auto buttons = [chips] {
        QList<QToolButton *> shown;
        for (QToolButton *button : chips->findChildren<QToolButton *>()) {
            if (button->isVisible())
                shown.append(button);
        }
        return shown;
    };
    QTRY_COMPARE(buttons().size(), 3);
    QVERIFY(buttons().first()->accessibleName().contains(u"vip"_s));
    buttons().first()->setFocus();
    QTest::keyClick(buttons().first(), Qt::Key_Delete);
    QCOMPARE(f.shown(0).size(), 2);
    QTRY_COMPARE(buttons().size(), 2);
    QVERIFY(buttons().first()->hasFocus()); // the next one is at hand
    QTest::mouseClick(buttons().first(), Qt::LeftButton);
    QTRY_COMPARE(buttons().size(), 1);
    QTest::keyClick(buttons().first(), Qt::Key_Backspace);
    QTRY_VERIFY(!chips->isVisible());
    QTRY_VERIFY(f.list(0)->hasFocus());
}

void TestBoardScreen::theCountOfThoseWhoWaitShowsOnlyThem()
{
    BoardFixture f;
    QVERIFY(f.make());
    f.clock.set(BoardFixture::today - 60 * dayMillis);
    f.add(u"Late"_s, u"consider"_s);
    f.clock.set(BoardFixture::today);
    f.add(u"New"_s, u"consider"_s);
    QVERIFY(f.open());
    QToolButton *waiting = f.screen->view()->column(0)->header()->waitingButton();
    QVERIFY(waiting->isVisible());
    QTest::mouseClick(waiting, Qt::LeftButton);
    QCOMPARE(f.shown(0), QStringList{u"Late"_s});
    QTest::mouseClick(waiting, Qt::LeftButton);
    QCOMPARE(f.shown(0).size(), 2);
}

void TestBoardScreen::selectionIsKeptThroughLanesLensAndSort()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s), bo = f.add(u"Bo"_s, u"consider"_s);
    f.add(u"Cy"_s, u"act"_s);
    PersonEdit edit;
    edit.id = bo;
    edit.owner = u"Mia"_s;
    QVERIFY(await(f.workspace->editPerson(edit)).ok());
    QVERIFY(f.open());
    f.screen->view()->selectAllIn(0);
    f.screen->showPerson(bo);
    f.screen->view()->selectAllIn(0);
    const QSet<PersonId> both{ana, bo};
    const auto chosen = [&f] {
        const QList<PersonId> people = f.screen->view()->chosenPeople();
        return QSet<PersonId>(people.cbegin(), people.cend());
    };
    QCOMPARE(chosen(), both);
    BoardLook look;
    const std::function<void()> changes[] = {[&] { look.lanes = true; }, [&] { look.sort = BoardSort::Name; },
                                             [&] { look.lens = u"template:circular"_s; },
                                             [&] { look.lanes = false; }, [&] { look.lens.clear(); }};
    for (const auto &change : changes) {
        change();
        f.screen->applyLook(look);
        QCOMPARE(chosen(), both);
        QCOMPARE(f.screen->view()->cellCount(), f.model()->cellCount());
        for (int cell = 0; cell < f.model()->cellCount(); ++cell)
            QCOMPARE(f.screen->view()->list(cell)->rootIndex(), f.model()->stageIndex(cell));
    }
    // In a lane, down goes on in the next.
    look.lanes = true;
    look.sort = BoardSort::ByHand;
    f.screen->applyLook(look);
    QCOMPARE(f.screen->view()->laneCount(), 2);
    f.screen->showPerson(bo);
    QTRY_VERIFY(f.screen->view()->list(0)->hasFocus());
    QTest::keyClick(f.screen->view()->list(0), Qt::Key_Down);
    QCOMPARE(f.screen->view()->currentPerson(), ana);
    // A lane folds by its head.
    LaneBand *band = f.screen->view()->lane(0);
    QVERIFY(band->accessibleName().contains(u"Mia"_s));
    band->click();
    QVERIFY(!f.screen->view()->list(0)->isVisible());
}

void TestBoardScreen::aViewIsSavedRenamedDeletedAndBroughtBack()
{
    BoardFixture f;
    QVERIFY(f.make());
    f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    BoardLook look;
    look.sort = BoardSort::Advocacy;
    look.filter.noTask = true;
    f.screen->applyLook(look);
    const auto views = [&f] { return *await(f.workspace->boardViews(f.model()->journey().id)); };
    BoardTools *tools = f.screen->tools();
    QSignalSpy done(f.screen, &Screen::done);
    emit tools->viewSaved(u"Mine"_s);
    QTRY_COMPARE(views().size(), 1);
    QTRY_COMPARE(tools->viewButton()->text(), u"Mine"_s);
    QCOMPARE(BoardLook::fromJson(views().first().definition), look);
    f.screen->applyLook({});
    emit tools->viewRenamed(views().first(), u"Yours"_s);
    QTRY_COMPARE(tools->viewButton()->text(), u"Yours"_s);
    emit tools->viewChosen(views().first());
    QCOMPARE(f.screen->look(), look);
    emit tools->viewDeleted(views().first());
    QTRY_VERIFY(views().isEmpty());
    QTRY_COMPARE(done.count(), 3); // each with Undo
    QVERIFY(await(f.workspace->undo()).ok());
    QCOMPARE(views().first().name, u"Yours"_s);
}

void TestBoardScreen::theLastLookComesBackWithTheWorkspace()
{
    BoardFixture f;
    QVERIFY(f.make());
    f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    BoardLook look;
    look.sort = BoardSort::Purchases;
    look.aggregate = BoardAggregate::AdvocacyAverage;
    look.folded = {u"act"_s};
    look.lanes = true;
    look.foldedLanes = {QString()};
    look.flow = true;
    look.fields.setFlag(BoardField::Tags, false);
    f.screen->applyLook(look);
    delete f.screen;
    delete f.window.layout();
    QVERIFY(f.open());
    QCOMPARE(f.screen->look(), look);
    const int act = int(f.model()->journey().stageByKey(u"act"_s) - f.model()->journey().stages.constData());
    QVERIFY(f.screen->view()->column(act)->isFolded());
    QVERIFY(f.screen->view()->lane(0)->isFolded());
    QTRY_VERIFY(f.screen->flow()->isVisible()); // when its page is there
    // What is folded by hand is remembered too.
    f.screen->view()->lane(0)->click();
    QCOMPARE(f.screen->look().foldedLanes, QStringList());
    look.flow = false;
    look.foldedLanes.clear();
    f.screen->applyLook(look);
    QVERIFY(!f.screen->flow()->isVisible());
}

void TestBoardScreen::manyChipsGoOnInASecondLine()
{
    BoardFixture f;
    QVERIFY(f.make());
    f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    const int width = f.window.width(), least = f.window.minimumSizeHint().width();
    BoardLook look;
    for (int i = 0; i < 12; ++i)
        look.filter.tags << u"a longer tag %1"_s.arg(i);
    f.screen->applyLook(look);
    auto *chips = f.screen->findChild<FilterChips *>();
    const QList<QToolButton *> shown = chips->findChildren<QToolButton *>();
    QCOMPARE(shown.size(), 12);
    QTRY_VERIFY(shown.last()->y() > shown.first()->y());
    QCOMPARE(f.window.width(), width);
    QCOMPARE(f.window.minimumSizeHint().width(), least);
    for (const QToolButton *chip : shown) {
        QVERIFY(chips->rect().contains(chip->geometry()));
        QVERIFY(chip->geometry().bottom() < f.screen->view()->mapTo(f.screen, QPoint()).y());
    }
    look.filter = {};
    f.screen->applyLook(look);
    QVERIFY(!chips->isVisible());
}

void TestBoardScreen::theOtherNameIsShownAndRenamedInPlace()
{
    // Given a board whose stages are called by their other names
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ada = f.add(u"Ada"_s, u"consider"_s);
    QVERIFY(f.open());
    f.screen->showPerson(ada);
    QTRY_VERIFY(f.list(0)->hasFocus());
    const auto shows = [&f](const QString &text) {
        const auto labels = f.screen->view()->column(0)->header()->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&text](const QLabel *label) { return label->text() == text; });
    };
    QVERIFY(shows(u"Consider"_s));
    BoardLook look = f.screen->look();
    look.otherNames = true;
    f.screen->applyLook(look);
    QVERIFY(shows(u"On the list"_s));

    // When one is typed over
    f.screen->view()->renameActive();
    auto *edit = f.screen->view()->column(0)->header()->findChild<QLineEdit *>();
    QVERIFY(edit && edit->isVisible());
    QCOMPARE(edit->text(), u"On the list"_s);
    QTest::keyClicks(edit, u"Watching"_s);
    QTest::keyClick(edit, Qt::Key_Return);

    // Then the name stays, the other one is another, and the focus is on the card again
    QTRY_COMPARE(f.model()->stageAt(0).alias, u"Watching"_s);
    QCOMPARE(good(f.workspace->journeys()).first().stages.first().name, u"Consider"_s);
    QTRY_VERIFY(shows(u"Watching"_s));
    QTRY_VERIFY(f.list(0)->hasFocus());
    QCOMPARE(f.screen->view()->currentPerson(), ada);
}

void TestBoardScreen::aStageIsRenamedInPlace()
{
    BoardFixture f;
    QVERIFY(f.make());
    const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
    QVERIFY(f.open());
    f.screen->showPerson(ana);
    QTRY_VERIFY(f.list(0)->hasFocus());
    f.screen->view()->renameActive();
    auto *edit = f.screen->view()->column(0)->header()->findChild<QLineEdit *>();
    QVERIFY(edit && edit->isVisible());
    QTest::keyClicks(edit, u"Noticed us"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(f.model()->stageAt(0).name, u"Noticed us"_s);
    QCOMPARE(good(f.workspace->journeys()).first().stages.first().name, u"Noticed us"_s);
    QTRY_VERIFY(!f.screen->isLoading());
    QCOMPARE(f.shown(0), QStringList{u"Ana"_s});
    QCOMPARE(f.screen->view()->currentPerson(), ana); // the place was kept
}

void TestBoardScreen::fiftyThousandCardsInOneColumnScroll()
{
    BoardFixture f;
    QVERIFY(f.make());
    QVERIFY(f.open({1280, 800}));
    QList<Card> cards;
    for (int i = 1; i <= 100'000; ++i) {
        Card card;
        card.person = PersonId(i);
        card.stage = f.model()->stageAt(i <= 50'000 ? 0 : 1 + i % 4).id;
        card.rank = u"i"_s + QString::number(i).rightJustified(6, u'0');
        card.name = u"Person with a number %1"_s.arg(i);
        card.subtitle = u"Company %1 of somewhere"_s.arg(i % 977);
        card.networks = {u"linkedin"_s, u"instagram"_s, u"x"_s};
        card.tags = {u"wholesale"_s, u"autumn fair"_s};
        card.owner = u"Mia Berg"_s;
        card.enteredAt = BoardFixture::today - i % 90 * dayMillis;
        card.purchaseMinor = i * 10;
        card.advocacyMinor = i % 3 * 1'000;
        cards.append(card);
    }
    QElapsedTimer timer;
    auto content = makeBoardContent(f.model()->journey(), cards);
    timer.start();
    f.model()->setContent(content);
    QWidget *viewport = f.list(0)->viewport();
    QPixmap canvas(viewport->size());
    viewport->render(&canvas);
    const qint64 first = timer.elapsed();
    QList<double> frames;
    QScrollBar *bar = f.list(0)->verticalScrollBar();
    for (int i = 0; i < 120; ++i) {
        bar->setValue(i % 2 == 0 ? i * 137 : bar->maximum() / 120 * i);
        timer.restart();
        viewport->render(&canvas);
        frames.append(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(frames.begin(), frames.end());
    timer.restart();
    f.model()->apply({PersonId(25'000)}, {[&] {
                         Card moved = cards.at(24'999);
                         moved.stage = f.model()->stageAt(1).id;
                         return moved;
                     }()});
    viewport->render(&canvas);
    qInfo("50,000 cards in a column: shown after %lld ms, paint of the column median %.2f ms, worst %.2f ms, "
          "one card moved "
          "and painted %.1f ms",
          first, frames.at(60), frames.last(), double(timer.nsecsElapsed()) / 1e6);
    QCOMPARE(f.model()->totals(0).count, 49'999);
}

void TestBoardScreen::picturesForLookingAt()
{
    const QString folder = qEnvironmentVariable("VOUCH_PICTURES");
    if (folder.isEmpty())
        QSKIP("Set VOUCH_PICTURES to a folder to have pictures of the board made.");
    BoardFixture f;
    QVERIFY(f.make({u"social-journey"_s, u"upside-down"_s}));
    const Result<ImportResult> made = await(f.workspace->importDrafts(
        u"Sample"_s, u"sample"_s,
        [](exchange::DraftSink &sink) { return exchange::makeSample(1, BoardFixture::today, sink); }, {}));
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text));
    QVERIFY(f.open());
    const auto card = f.model()->card(f.model()->index(2, 0, f.model()->stageIndex(1)));
    f.screen->showPerson(card->person);
    const std::pair<ThemeMode, QString> looks[] = {{ThemeMode::Light, u"light"_s},
                                                   {ThemeMode::Dark, u"dark"_s},
                                                   {ThemeMode::HighContrast, u"contrast"_s}};
    for (const auto &[mode, name] : looks) {
        theme::apply(*qApp, mode);
        for (const QSize size : {QSize(1104, 668), QSize(1744, 940)}) {
            f.window.resize(size);
            QTest::qWait(60);
            f.window.grab().save(u"%1/board-%2-%3.png"_s.arg(folder, name).arg(size.width()));
        }
    }
    theme::apply(*qApp, ThemeMode::Light);
    f.window.resize(1104, 668);
    QTest::keyClick(f.list(1), Qt::Key_Space);
    QTest::keyClick(f.list(1), Qt::Key_Right);
    QTest::keyClick(f.list(1), Qt::Key_Down);
    QTest::qWait(30);
    f.window.grab().save(folder + u"/board-lift.png"_s);
    QTest::keyClick(f.list(1), Qt::Key_Escape);
    QTest::keyClick(f.list(1), Qt::Key_M);
    QTest::qWait(60);
    f.screen->findChild<MovePopup *>()->grab().save(folder + u"/board-move-popup.png"_s);
    f.screen->findChild<MovePopup *>()->close();
    f.screen->view()->column(0)->setFolded(true);
    f.screen->screenActions().first()->setChecked(true);
    QTest::qWait(60);
    f.window.grab().save(folder + u"/board-compact-folded.png"_s);
}

QTEST_MAIN(TestBoardScreen)
#include "tst_board_screen.moc"
