// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be done next: every card says it, takes it and finishes it, by pointer and by key. With
// VOUCH_SCREENSHOTS set to a folder, pictures are put there to be looked at.
#include "core/base/shown_time.h"
#include "core/store/records/moves.h"
#include "core/store/records/people.h"
#include "core/store/records/today.h"
#include "core/workspace/requests/moves.h"
#include "core/workspace/requests/tasks.h"
#include "tests/ui/board/board_fixture.h"
#include "ui/board/board_tasks.h"
#include "ui/board/next_task_popup.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

using namespace vouch;
using namespace vouch::ui;
using namespace vouch::ui::tests;
using namespace Qt::StringLiterals;

class TestBoardTasks : public QObject
{
    Q_OBJECT

private:
    static NextTaskPopup *openPopup(BoardFixture &f)
    {
        NextTaskPopup *found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            for (NextTaskPopup *one : f.screen->findChildren<NextTaskPopup *>()) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        });
        if (!there)
            qWarning("no popup opened");
        return found;
    }
    static bool isAsking(BoardFixture &f)
    {
        const auto popups = f.screen->findChildren<NextTaskPopup *>();
        return std::any_of(popups.cbegin(), popups.cend(), [](auto *one) { return one->isVisible(); });
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
        QTRY_VERIFY(f.list(f.model()->indexOf(person).parent().row())->hasFocus());
    }
    static std::optional<NextTask> next(BoardFixture &f, PersonId person)
    {
        return good(f.workspace->cardsOf(f.model()->journey().id, {person})).first().nextTask;
    }
    static QString sentence(BoardFixture &f, PersonId person)
    {
        return f.model()->indexOf(person).data(Qt::AccessibleTextRole).toString();
    }
    static QRect lineOf(BoardFixture &f, PersonId person)
    {
        const QModelIndex index = f.model()->indexOf(person);
        QStyleOptionViewItem option;
        option.initFrom(f.list(index.parent().row()));
        option.rect = f.cardRect(person);
        return f.screen->view()->delegate()->stepLine(option, index);
    }
    /// Where the card says what is to be done next: its words, or the button at the end.
    static QPoint placeOn(BoardFixture &f, PersonId person, bool button)
    {
        const QRect line = lineOf(f, person);
        return button ? QPoint(line.right() - line.height() / 2, line.center().y())
                      : QPoint(line.left() + 30, line.center().y());
    }
    static void click(BoardFixture &f, PersonId person, bool button)
    {
        QTest::mouseClick(f.list(f.model()->indexOf(person).parent().row())->viewport(), Qt::LeftButton, {},
                          placeOn(f, person, button));
    }
    static void give(BoardFixture &f, PersonId person, const QString &title, std::optional<When> due = {})
    {
        good(f.workspace->addTask({person, title, {}, due}));
    }
    static int operations(BoardFixture &f) { return int(good(f.workspace->history(100)).size()); }

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }

    void aTaskIsTakenByKeyInWords()
    {
        // given: a card that nothing is to be done with
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        QVERIFY(f.open());
        QVERIFY2(sentence(f, ana).contains(u"No next task"_s), qPrintable(sentence(f, ana)));
        QVERIFY(f.model()->needsNextTask(*f.model()->card(ana)));
        const int before = operations(f);
        // when
        choose(f, ana);
        QTest::keyClick(f.list(0), Qt::Key_T);
        NextTaskPopup *popup = openPopup(f);
        QVERIFY(popup);
        QTest::keyClicks(popup->focusWidget(), u"Call about the <b>offer</b>"_s);
        auto *when = popup->findChild<DateBox *>()->findChild<QLineEdit *>();
        when->setFocus();
        when->selectAll();
        QTest::keyClicks(when, u"tomorrow 3pm"_s);
        QTest::keyClick(when, Qt::Key_Return);
        // then: one change, and the card says it
        QTRY_VERIFY2(sentence(f, ana).contains(u"Next task: Call about the <b>offer</b>, tomorrow"_s),
                     qPrintable(sentence(f, ana)));
        const std::optional<NextTask> task = next(f, ana);
        QVERIFY(task && !task->dayOnly);
        QCOMPARE(shown::local(*task->at).time(), QTime(15, 0));
        QCOMPARE(shown::day(*task->at), shown::day(BoardFixture::today).addDays(1));
        QCOMPARE(operations(f), before + 1);
        QTRY_COMPARE(f.window.focusWidget(), f.list(0));
        // when it is undone, then: nothing is to be done again
        QVERIFY(await(f.workspace->undo()).ok());
        QTRY_VERIFY(sentence(f, ana).contains(u"No next task"_s));
    }

    void aTaskIsTakenByAClickOnThatThereIsNone()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        f.add(u"Bo"_s, u"consider"_s);
        QVERIFY(f.open());
        click(f, ana, false);
        NextTaskPopup *popup = openPopup(f);
        QVERIFY(popup);
        QCOMPARE(f.screen->view()->currentPerson(), ana);
        QTest::keyClicks(popup->focusWidget(), u"Write"_s);
        auto *who = popup->findChild<QComboBox *>();
        who->lineEdit()->setFocus();
        QTest::keyClicks(who->lineEdit(), u"Mia"_s);
        QTest::keyClick(who->lineEdit(), Qt::Key_Return);
        QTRY_VERIFY(next(f, ana).has_value());
        QCOMPARE(next(f, ana)->title, u"Write"_s);
        QVERIFY(next(f, ana)->dayOnly); // tomorrow, unless somebody says otherwise
        QCOMPARE(good(f.workspace->openTasks(10)).first().owner, u"Mia"_s);
    }

    void chineseWordsAreUnderstood()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        QVERIFY(f.open());
        choose(f, ana);
        QTest::keyClick(f.list(0), Qt::Key_T);
        NextTaskPopup *popup = openPopup(f);
        QVERIFY(popup);
        QTest::keyClicks(popup->focusWidget(), u"Call"_s);
        auto *when = popup->findChild<DateBox *>()->findChild<QLineEdit *>();
        when->setFocus();
        when->selectAll();
        when->insert(u"明天下午3点"_s);
        QTest::keyClick(when, Qt::Key_Return);
        QTRY_VERIFY(next(f, ana).has_value());
        QCOMPARE(shown::local(*next(f, ana)->at).time(), QTime(15, 0));
    }

    void whatCannotBeReadIsSaidAndNothingIsWritten()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        QVERIFY(f.open());
        choose(f, ana);
        const int before = operations(f);
        QTest::keyClick(f.list(0), Qt::Key_T);
        NextTaskPopup *popup = openPopup(f);
        QVERIFY(popup);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Return); // no words
        QVERIFY(popup->isVisible());
        QTest::keyClicks(popup->focusWidget(), u"Call"_s);
        auto *when = popup->findChild<DateBox *>()->findChild<QLineEdit *>();
        when->setFocus();
        when->selectAll();
        QTest::keyClicks(when, u"someday soon"_s);
        QTest::keyClick(when, Qt::Key_Return);
        QVERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Escape); // puts the date back
        if (isAsking(f))
            QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(!isAsking(f));
        QCOMPARE(operations(f), before);
    }

    void finishingATaskAsksForTheNextOne()
    {
        // given: one who is to be called, and after that written to
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        give(f, ana, u"Call"_s, When(BoardFixture::today - 2 * dayMillis));
        QVERIFY(f.open());
        QVERIFY2(sentence(f, ana).contains(u"Next task overdue: Call, 2 day"_s),
                 qPrintable(sentence(f, ana)));
        QSignalSpy told(f.screen, &Screen::done);
        // when the button on the card is clicked, also twice
        click(f, ana, true);
        NextTaskPopup *popup = openPopup(f);
        QVERIFY(popup);
        // then: it is done, and the same popup asks what comes next
        QCOMPARE(told.count(), 1);
        QVERIFY(!next(f, ana).has_value());
        QVERIFY2(popup->accessibleName().contains(u"“Call” is done"_s), qPrintable(popup->accessibleName()));
        QTest::keyClicks(popup->focusWidget(), u"Write"_s);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(sentence(f, ana).contains(u"Next task: Write, tomorrow"_s));
        QTRY_COMPARE(told.count(), 2);
        // when the next one is finished by key and Esc declines
        choose(f, ana);
        QTest::keyClick(f.list(0), Qt::Key_T, Qt::ShiftModifier);
        popup = openPopup(f);
        QVERIFY(popup);
        QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(!isAsking(f));
        QTRY_VERIFY(sentence(f, ana).contains(u"No next task"_s));
        QTRY_COMPARE(f.window.focusWidget(), f.list(0));
        // when there is nothing to finish, then: that is said
        f.window.activateWindow();
        QTRY_VERIFY(f.list(0)->hasFocus());
        QSignalSpy refused(f.screen, &Screen::refused);
        QTest::keyClick(f.list(0), Qt::Key_T, Qt::ShiftModifier);
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(!isAsking(f));
        // and: both are undone one after the other
        QVERIFY(await(f.workspace->undo()).ok());
        QTRY_VERIFY(sentence(f, ana).contains(u"Next task: Write"_s));
    }

    void whatElseIsToBeDoneIsSaidWhenOneIsFinished()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        give(f, ana, u"Call"_s, When(BoardFixture::today));
        give(f, ana, u"Write"_s, When::day(shown::day(BoardFixture::today).addDays(3)));
        QVERIFY(f.open());
        click(f, ana, true);
        NextTaskPopup *popup = openPopup(f);
        QVERIFY(popup);
        const auto labels = popup->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](QLabel *one) {
            return one->isVisible() && one->text().contains(u"Write"_s);
        }));
        QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(!isAsking(f));
        QTRY_VERIFY(sentence(f, ana).contains(u"Next task: Write"_s));
    }

    void theSecondOfADoubleClickFinishesNothing()
    {
        // given: two tasks, so that the second comes to stand where the first was
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        give(f, ana, u"Call"_s, When(BoardFixture::today));
        give(f, ana, u"Write"_s, When(BoardFixture::today + dayMillis));
        QVERIFY(f.open());
        // when
        click(f, ana, true);
        QTest::mouseDClick(f.list(0)->viewport(), Qt::LeftButton, {}, placeOn(f, ana, true));
        NextTaskPopup *popup = openPopup(f);
        QVERIFY(popup);
        QTest::keyClick(popup, Qt::Key_Escape);
        // then
        QCOMPARE(next(f, ana)->title, u"Write"_s);
    }

    void severalTakeTheSameTaskInOneOperation()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s), bo = f.add(u"Bo"_s, u"consider"_s);
        QVERIFY(f.open());
        choose(f, ana);
        QTest::keyClick(f.list(0), Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(f.screen->view()->selectedCount(), 2);
        const int before = operations(f);
        QTest::keyClick(f.list(0), Qt::Key_T);
        NextTaskPopup *popup = openPopup(f);
        QVERIFY(popup);
        QTest::keyClicks(popup->focusWidget(), u"Invite"_s);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(next(f, ana) && next(f, bo));
        QCOMPARE(operations(f), before + 1);
        // finishing is for one card
        f.window.activateWindow(); // offscreen does not by itself when a popup closes
        QTRY_VERIFY(f.list(0)->hasFocus());
        QSignalSpy refused(f.screen, &Screen::refused);
        QTest::keyClick(f.list(0), Qt::Key_T, Qt::ShiftModifier);
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(next(f, ana) && next(f, bo));
    }

    void whoIsOnHoldNeedsNothing()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        QVERIFY(f.open());
        HoldRequest hold;
        hold.walkers = {ana};
        hold.journey = f.model()->journey().id;
        QVERIFY(await(f.workspace->holdPeople(hold)).ok());
        QTRY_VERIFY(!f.model()->needsNextTask(*f.model()->card(ana)));
        click(f, ana, false); // and takes a task all the same
        NextTaskPopup *popup = openPopup(f);
        QVERIFY(popup);
        popup->close();
    }

    void aDragOrASelectingClickTakesNoTask()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s), bo = f.add(u"Bo"_s, u"consider"_s);
        QVERIFY(f.open());
        QTest::mouseClick(f.list(0)->viewport(), Qt::LeftButton, Qt::ControlModifier, placeOn(f, ana, false));
        // down on one card, up on another
        QTest::mousePress(f.list(0)->viewport(), Qt::LeftButton, {}, placeOn(f, ana, false));
        QTest::mouseRelease(f.list(0)->viewport(), Qt::LeftButton, {}, placeOn(f, bo, false));
        QCoreApplication::processEvents();
        QVERIFY(!isAsking(f));
        // above the line a click only chooses
        QTest::mouseClick(f.list(0)->viewport(), Qt::LeftButton, {},
                          f.cardRect(ana).topLeft() + QPoint(60, 20));
        QVERIFY(!isAsking(f));
        QCOMPARE(f.screen->view()->currentPerson(), ana);
    }

    void compactCardsTakeAndFinishTasksToo()
    {
        BoardFixture f;
        QVERIFY(f.make());
        const PersonId ana = f.add(u"Ana"_s, u"consider"_s);
        QVERIFY(f.open());
        BoardLook look = f.screen->look();
        look.compact = true;
        f.screen->applyLook(look);
        click(f, ana, false);
        NextTaskPopup *popup = openPopup(f);
        QVERIFY(popup);
        QTest::keyClicks(popup->focusWidget(), u"Call"_s);
        QTest::keyClick(popup->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(sentence(f, ana).contains(u"Next task: Call"_s));
        QTRY_VERIFY(!isAsking(f));
        click(f, ana, true);
        popup = openPopup(f);
        QVERIFY(popup);
        popup->close();
        QTRY_VERIFY(sentence(f, ana).contains(u"No next task"_s));
        // without the field there is nothing to click
        look.fields.setFlag(BoardField::Task, false);
        f.screen->applyLook(look);
        QVERIFY(lineOf(f, ana).isEmpty());
    }
};

QTEST_MAIN(TestBoardTasks)
#include "tst_board_tasks.moc"
