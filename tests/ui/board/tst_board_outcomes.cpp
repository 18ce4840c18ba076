// SPDX-License-Identifier: GPL-3.0-or-later
// What cards can become besides moved to a stage: by the drop strip, by keys, by the menu. With
// VOUCH_SCREENSHOTS set to a folder, pictures of the popups are put there to be looked at.
#include "core/store/records/moves.h"
#include "tests/ui/board/board_fixture.h"
#include "ui/board/board_outcomes.h"
#include "ui/board/outcome_popups.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>

using namespace vouch;
using namespace vouch::ui;
using namespace vouch::ui::tests;
using namespace Qt::StringLiterals;

class TestBoardOutcomes : public QObject
{
    Q_OBJECT

private:
    template<class Popup>
    static Popup *openPopup(BoardFixture &f)
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
        else
            picture(*found, QString::fromLatin1(Popup::staticMetaObject.className()).section(u':', -1));
        return found;
    }
    static void picture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("VOUCH_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        for (const auto &[mode, word] :
             {std::pair{ThemeMode::Light, u"light"_s}, {ThemeMode::Dark, u"dark"_s}}) {
            theme::apply(*qApp, mode);
            QTest::qWait(60);
            widget.grab().save(folder + u'/' + name + u'-' + word + u".png"_s);
        }
        theme::apply(*qApp, ThemeMode::Light);
    }
    template<class Widget>
    static Widget *named(QWidget &parent, const QString &name)
    {
        for (Widget *one : parent.findChildren<Widget *>()) {
            if (one->accessibleName() == name)
                return one;
        }
        qWarning("nothing is called %s", qPrintable(name));
        return nullptr;
    }
    static void choose(BoardFixture &f, PersonId person)
    {
        f.screen->showPerson(person);
        QTRY_COMPARE(f.screen->view()->currentPerson(), person);
        const int stage = f.model()->indexOf(person).parent().row();
        QTRY_VERIFY(f.list(stage)->hasFocus());
    }
    /// A drop on the strip as the window system delivers it.
    static bool dropOn(BoardFixture &f, Outcome outcome, const QList<PersonId> &people)
    {
        QMimeData mime;
        mime.setData(BoardModel::mimeType(), f.model()->encode(walkersOf(people)));
        DropTarget *target = f.screen->outcomes()->strip()->target(outcome);
        const QPoint at = target->rect().center();
        QDragEnterEvent enter(at, Qt::MoveAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &enter);
        if (!enter.isAccepted())
            return false;
        QDropEvent drop(at, Qt::MoveAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &drop);
        return drop.isAccepted();
    }
    static PersonRecord record(BoardFixture &f, PersonId person)
    {
        return *await(f.workspace->person(person));
    }

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }

    void aPurchaseByKeyMovesTheCardInOneOperation()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        QVERIFY(f.open());
        choose(f, ana);
        QTest::keyClick(f.list(0), Qt::Key_P, Qt::ShiftModifier);
        auto *popup = openPopup<PurchasePopup>(f);
        QVERIFY(popup);
        QTest::keyClicks(popup->focusWidget(), u"49.50"_s);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(f.stageOf(ana), u"act"_s);
        QCOMPARE(record(f, ana).purchaseMinor, 4950);
        QTRY_COMPARE(f.model()->indexOf(ana).parent().row(), 3);
        // (offscreen does not make the window active again when a popup closes)
        QTRY_COMPARE(f.window.focusWidget(), f.list(3));
        QVERIFY(await(f.workspace->undo()).ok());
        QCOMPARE(f.stageOf(ana), u"consider"_s);
        QCOMPARE(record(f, ana).purchaseMinor, 0);
    }

    void anAmountThatIsNoneIsSaidAndNothingHappens()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        QVERIFY(f.open());
        choose(f, ana);
        f.screen->outcomes()->ask(Outcome::Purchase, {ana}, f.window.mapToGlobal(QPoint(50, 50)));
        auto *popup = openPopup<PurchasePopup>(f);
        QVERIFY(popup);
        QTest::keyClicks(popup->focusWidget(), u"many"_s);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Return);
        QVERIFY(popup->isVisible());
        const QList<QLabel *> labels = popup->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](QLabel *label) {
            return label->text().contains(u"no amount that Vouch can read"_s);
        }));
        QTest::keyClick(popup->focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(f.list(0)->hasFocus());
        QCOMPARE(f.stageOf(ana), u"consider"_s);
        QCOMPARE(record(f, ana).purchases, 0);
    }

    void whoHasBoughtStaysWhereTheyAreWhenBuyingAgain()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"enjoy"_s);
        QVERIFY(f.open());
        QVERIFY(dropOn(f, Outcome::Purchase, {ana}));
        auto *popup = openPopup<PurchasePopup>(f);
        QVERIFY(popup);
        QTest::keyClicks(named<QLineEdit>(*popup, u"Order number"_s), u"A-17"_s);
        QTest::keyClicks(popup->focusWidget(), u"12"_s);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(record(f, ana).purchases, 1);
        QCOMPARE(f.stageOf(ana), u"enjoy"_s);
    }

    void advocacyOnTheStripMovesToTheStageOfAdvocacy()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"enjoy"_s);
        QVERIFY(f.open());
        QVERIFY(dropOn(f, Outcome::Advocacy, {ana}));
        auto *popup = openPopup<AdvocacyPopup>(f);
        QVERIFY(popup);
        auto *reach = named<QLineEdit>(*popup, u"How many people it reached at most"_s);
        reach->setFocus();
        QTest::keyClicks(reach, u"some"_s);
        QTest::keyClick(reach, Qt::Key_Return);
        QVERIFY(popup->isVisible());
        reach->setText(u"120"_s);
        QTest::keyClick(reach, Qt::Key_Return);
        QTRY_COMPARE(f.stageOf(ana), u"refer"_s);
        QCOMPARE(record(f, ana).advocacyEvents, 1);
    }

    void leavingByTheStripKeepsReasonCompetitorAndReturn()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId bo = f.add(u"Bo"_s, u"consider"_s);
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        QVERIFY(f.open());
        MoveRequest gone;
        gone.walkers = {bo};
        gone.journey = f.model()->journey().id;
        gone.reason = u"too dear"_s;
        QVERIFY(await(f.workspace->moveToStage(gone)).ok());
        QVERIFY(dropOn(f, Outcome::Left, {ana}));
        auto *popup = openPopup<MovePopup>(f);
        QVERIFY(popup);
        auto *reason = named<QComboBox>(*popup, u"Reason"_s);
        QTRY_COMPARE(reason->count(), 1); // what was said before is offered
        QCOMPARE(reason->itemText(0), u"too dear"_s);
        QCOMPARE(reason->currentText(), QString());
        reason->setCurrentIndex(0);
        named<QComboBox>(*popup, u"Went to"_s)->setEditText(u"Rival"_s);
        named<QLineEdit>(*popup, u"May return on"_s)->setText(u"2027-01-01"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(f.stageOf(ana), QString());
        const auto moves = *await(f.workspace->transitions(ana));
        QCOMPARE(moves.first().reason, u"too dear"_s);
        QCOMPARE(moves.first().competitor, u"Rival"_s);
        QCOMPARE(moves.first().mayReturnAt, std::optional(When::day(QDate(2027, 1, 1))));
    }

    void aHoldIsPutAndResumed()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        QVERIFY(f.open());
        choose(f, ana);
        QTest::keyClick(f.list(0), Qt::Key_H, Qt::ShiftModifier);
        auto *popup = openPopup<HoldPopup>(f);
        QVERIFY(popup);
        auto *reason = named<QLineEdit>(*popup, u"Reason"_s);
        QTest::keyClicks(reason, u"on holiday"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(f.model()->card(ana)->holdSince);
        QCOMPARE(f.model()->card(ana)->holdReason, u"on holiday"_s);
        QCOMPARE(f.stageOf(ana), u"consider"_s);
        f.screen->outcomes()->updateActions();
        QAction *resume = f.screen->outcomes()->actions().at(3);
        QVERIFY(resume->isEnabled());
        resume->trigger();
        QTRY_VERIFY(!f.model()->card(ana)->holdSince);
    }

    void anotherJourneyIsAddedOrTakenInstead()
    {
        BoardFixture f;
        QVERIFY(f.make({u"social-journey"_s, u"traditional"_s}));
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        QVERIFY(f.open());
        QSignalSpy done(f.screen, &Screen::done);
        QVERIFY(dropOn(f, Outcome::OtherJourney, {ana}));
        auto *popup = openPopup<OtherJourneyPopup>(f);
        QVERIFY(popup);
        named<QComboBox>(*popup, u"Stage"_s)->setCurrentIndex(1);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(record(f, ana).places.size(), 2);
        QTRY_COMPARE(done.count(), 1);
        QVERIFY(done.first().first().toString().contains(u"Opportunity"_s));
        QVERIFY(dropOn(f, Outcome::OtherJourney, {ana}));
        popup = openPopup<OtherJourneyPopup>(f);
        QVERIFY(popup);
        popup->findChild<QCheckBox *>()->setChecked(true);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(record(f, ana).places.size(), 1);
        QCOMPARE(f.stageOf(ana), QString());
    }

    void severalPeopleBuyInOneOperationAndKeepTheirOrder()
    {
        BoardFixture f;
        QVERIFY(f.make());
        f.add(u"Dee"_s, u"act"_s);
        QList<PersonId> people;
        for (const QString &name : {u"Cy"_s, u"Bo"_s, u"Ana"_s})
            people.append(f.add(name, u"consider"_s));
        const PersonId eve = f.add(u"Eve"_s, u"enjoy"_s); // has bought before
        QVERIFY(f.open());
        const QString before = *await(f.workspace->dump());
        const QStringList order = f.shown(0);
        f.screen->view()->selectAllIn(0);
        for (QAction *action : f.screen->outcomes()->actions().mid(0, 2))
            QVERIFY(action->isEnabled());
        QVERIFY(dropOn(f, Outcome::Purchase, people + QList<PersonId>{eve}));
        auto *popup = openPopup<PurchasePopup>(f);
        QVERIFY(popup);
        const QList<QLabel *> labels = popup->findChildren<QLabel *>();
        const auto says = [&labels](const QString &text) {
            return std::any_of(labels.cbegin(), labels.cend(), [&text](const QLabel *label) {
                return label->isVisible() && label->text().contains(text);
            });
        };
        QVERIFY(says(u"3 of them"_s));
        QVERIFY(!named<QLineEdit>(*popup, u"Order number"_s)->isVisible());
        QSignalSpy done(f.screen, &Screen::done);
        QTest::keyClicks(popup->focusWidget(), u"20"_s);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(done.count(), 1);
        QTRY_COMPARE(f.shown(3), order + QStringList{u"Dee"_s});
        QCOMPARE(f.stored(3), order + QStringList{u"Dee"_s});
        for (const PersonId person : people + QList<PersonId>{eve})
            QCOMPARE(record(f, person).purchaseMinor, 2000);
        QCOMPARE(f.stageOf(eve), u"enjoy"_s);
        // One undo takes all back.
        QVERIFY(await(f.workspace->undo()).ok());
        QCOMPARE(*await(f.workspace->dump()), before);
        QTRY_COMPARE(f.shown(0), order);
    }

    void severalPeopleAdvocateInOneOperation()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"enjoy"_s), bo = f.add(u"Bo"_s, u"enjoy"_s);
        QVERIFY(f.open());
        QVERIFY(dropOn(f, Outcome::Advocacy, {bo, ana}));
        auto *popup = openPopup<AdvocacyPopup>(f);
        QVERIFY(popup);
        auto *reach = named<QLineEdit>(*popup, u"How many people it reached at most"_s);
        QTest::keyClick(reach, Qt::Key_Return);
        QTRY_COMPARE(f.stageOf(ana), u"refer"_s);
        QCOMPARE(f.stageOf(bo), u"refer"_s);
        QCOMPARE(record(f, ana).advocacyEvents, 1);
        QCOMPARE(record(f, bo).advocacyEvents, 1);
        QVERIFY(await(f.workspace->undo()).ok());
        QCOMPARE(record(f, ana).advocacyEvents, 0);
        QCOMPARE(f.stageOf(bo), u"enjoy"_s);
    }

    void aPurchaseThatOneOfSeveralCannotMakeIsMadeByNobody()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        QVERIFY(f.open());
        PurchaseEntry entry;
        entry.person = ana;
        entry.net = {1000, f.workspace->currency()};
        PurchaseEntry nobody = entry;
        nobody.person = PersonId(99'999);
        QVERIFY(!await(f.workspace->addPurchases({entry, nobody})));
        QCOMPARE(record(f, ana).purchases, 0);
    }

    void theStripLiesOverTheFootAndTakesSeveralPeople()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        const PersonId bo = f.add(u"Bo"_s, u"consider"_s);
        QVERIFY(f.open());
        DropStrip *strip = f.screen->outcomes()->strip();
        QVERIFY(!strip->isVisible());
        strip->showWith(false);
        picture(f.window, u"strip-two"_s);
        QVERIFY(dropOn(f, Outcome::Hold, {ana, bo}));
        auto *popup = openPopup<HoldPopup>(f);
        QVERIFY(popup);
        popup->close();
        QVERIFY(strip->geometry().bottom() <= strip->parentWidget()->height());
        strip->showWith(true);
        picture(f.window, u"strip-one"_s);
        for (const Outcome outcome : {Outcome::Purchase, Outcome::OtherJourney})
            QVERIFY(strip->target(outcome)->height() >= 24);
    }

    void whoWasMovedMeanwhileIsShownWhereTheyAreAndItIsSaid()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        QVERIFY(f.open());
        const auto other = *await(Workspace::open(f.workspace->path(), f.clock));
        other->setActor(u"Tom"_s);
        MoveRequest theirs;
        theirs.walkers = {ana};
        theirs.journey = f.model()->journey().id;
        theirs.to = f.model()->stageAt(3).id;
        QVERIFY(await(other->moveToStage(theirs)).ok());
        QSignalSpy failed(f.screen, &Screen::failed), refused(f.screen, &Screen::refused);
        choose(f, ana);
        QTest::keyClick(f.list(0), Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(failed.count(), 0); // a banner would push the cards away from under the pointer
        const QString why = refused.first().first().toString();
        QVERIFY2(why.contains(u"Ana was moved to Act by Tom"_s), qPrintable(why));
        QTRY_COMPARE(f.model()->indexOf(ana).parent().row(), 3);
        QCOMPARE(f.stageOf(ana), u"act"_s);
    }

    void evidenceAndAnEarlierDayAreChosenInMoveTo()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        InteractionEntry said;
        said.person = ana;
        said.channel = u"instagram"_s;
        said.kind = u"comment"_s;
        said.text = u"I want the blue one"_s;
        said.at = BoardFixture::today - 2 * dayMillis;
        QVERIFY(await(f.workspace->addInteraction(said)).ok());
        f.clock.set(BoardFixture::today + 3 * dayMillis);
        QVERIFY(f.open());
        choose(f, ana);
        QTest::keyClick(f.list(0), Qt::Key_M);
        auto *popup = openPopup<MovePopup>(f);
        QVERIFY(popup);
        auto *evidence = named<QComboBox>(*popup, u"Because of"_s);
        QTRY_COMPARE(evidence->count(), 2);
        picture(*popup, u"MovePopup-evidence"_s);
        QVERIFY2(evidence->itemText(1).contains(u"I want the blue one"_s), qPrintable(evidence->itemText(1)));
        evidence->setCurrentIndex(1);
        auto *since = named<QLineEdit>(*popup, u"Since"_s);
        // Nobody can have moved before they came: the popup stays and says so.
        const QDate came = QDateTime::fromMSecsSinceEpoch(BoardFixture::today).date();
        since->setText(came.addDays(-1).toString(Qt::ISODate));
        QTest::keyClick(popup->findChild<QListWidget *>(), Qt::Key_Return);
        QVERIFY(popup->isVisible() && since->hasFocus());
        QVERIFY(since->accessibleDescription().contains(since->text()));
        since->setText(came.toString(Qt::ISODate));
        QTest::keyClick(popup->findChild<QListWidget *>(), Qt::Key_Return);
        QTRY_COMPARE(f.stageOf(ana), u"research"_s);
        const TransitionRecord move = await(f.workspace->transitions(ana))->first();
        QVERIFY(move.evidence.isValid());
        QVERIFY(move.at >= BoardFixture::today && move.at < BoardFixture::today + dayMillis);
    }
};

QTEST_MAIN(TestBoardOutcomes)
#include "tst_board_outcomes.moc"
