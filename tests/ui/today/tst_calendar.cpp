// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/tasks.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/parts/task_fields.h"
#include "ui/parts/task_popup.h"
#include "ui/parts/theme.h"
#include "ui/today/calendar_day.h"
#include "ui/today/calendar_page.h"
#include "ui/today/today_screen.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;
using namespace vouch::test;

/// The calendar by keyboard and by dragging, on a real workspace.
class CalendarTest : public QObject
{
    Q_OBJECT

    static inline const QDate today{2026, 6, 1};

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }
    void init()
    {
        QSettings().remove(u"calendarSpan"_s);
        m_f = std::make_unique<WorkspaceFixture>();
        m_ana = m_f->addPerson(u"Ana Sousa"_s);
        TaskEntry call{m_ana, u"Call"_s, u"Eva"_s, When::day(today)};
        good(m_f->workspace->addTask(call));
        m_task = good(m_f->workspace->openTasks(9)).first().id;
    }
    void cleanup()
    {
        m_screen.reset();
        m_f.reset();
    }

    void aMonthShowsWhatLiesOnItsDays()
    {
        PersonEdit born;
        born.id = m_ana;
        born.birthday = u"1990-06-03"_s;
        good(m_f->workspace->editPerson(born));
        open();
        QTRY_COMPARE(titles(today), QStringList{u"Call"_s});
        QCOMPARE(titles(QDate(2026, 6, 3)), QStringList{u"Ana Sousa is 36"_s});
        QVERIFY(page()->cell(QDate(2026, 6, 30)));
        QCOMPARE(page()->findChild<QLabel *>(u"calendar-title"_s)->text(), u"June 2026"_s);
    }

    void theArrowKeysWalkOverDays()
    {
        open();
        QTRY_COMPARE(titles(today), QStringList{u"Call"_s});
        page()->takeFocus();
        QTRY_VERIFY(isAt(today));
        key(Qt::Key_Right);
        QTRY_VERIFY(isAt(today.addDays(1)));
        key(Qt::Key_Down);
        QTRY_VERIFY(isAt(today.addDays(8)));
        key(Qt::Key_Home);
        QTRY_VERIFY(isAt(today));
        // Beyond what is shown lies the next month.
        page()->showDay(QDate(2026, 6, 30));
        QTRY_VERIFY(isAt(QDate(2026, 6, 30)));
        key(Qt::Key_PageDown);
        QTRY_VERIFY(isAt(QDate(2026, 7, 30)));
    }

    void aTaskIsMovedByKeys()
    {
        open();
        QTRY_COMPARE(titles(today), QStringList{u"Call"_s});
        choose(today);
        QSignalSpy done(m_screen.get(), &Screen::done);
        key(Qt::Key_Right, Qt::ControlModifier);
        QTRY_COMPARE(titles(today.addDays(1)), QStringList{u"Call"_s});
        QTRY_VERIFY(isAt(today.addDays(1)));
        QVERIFY(page()->chosen() && page()->chosen()->id == m_task.value); // the next key moves it on
        key(Qt::Key_Down, Qt::ControlModifier);
        QTRY_COMPARE(titles(today.addDays(8)), QStringList{u"Call"_s});
        QCOMPARE(good(m_f->workspace->task(m_task)).dueDay, today.addDays(8));
        QTRY_COMPARE(done.size(), 2);
        good(m_f->workspace->undo());
        QTRY_COMPARE(titles(today.addDays(1)), QStringList{u"Call"_s});
    }

    void aTaskIsDraggedToAnotherDay()
    {
        open();
        QTRY_COMPARE(titles(today), QStringList{u"Call"_s});
        CalendarDay *from = page()->cell(today), *to = page()->cell(today.addDays(3));
        const std::unique_ptr<QMimeData> data(from->model()->mimeData({from->model()->index(0)}));
        QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(to, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(to, &drop);
        QTRY_COMPARE(titles(today.addDays(3)), QStringList{u"Call"_s});
        QCOMPARE(good(m_f->workspace->task(m_task)).dueDay, today.addDays(3));
    }

    void aDealLiesOnTheDayOnWhichItIsExpected()
    {
        // given
        const DealId deal = addDeal(u"Counter"_s, today.addDays(2));
        addDeal(u"Overdue"_s, today.addDays(-1));
        open();
        QTRY_COMPARE(titles(today.addDays(2)), QStringList{u"Counter, €5.00"_s});
        // when
        choose(today.addDays(2));
        QSignalSpy done(m_screen.get(), &Screen::done);
        key(Qt::Key_Right, Qt::ControlModifier);
        // then
        QTRY_COMPARE(titles(today.addDays(3)), QStringList{u"Counter, €5.00"_s});
        QCOMPARE(expected(deal), When::day(today.addDays(3)));
        QTRY_VERIFY(page()->chosen() && page()->chosen()->id == deal.value); // the next key moves it on
        QTRY_COMPARE(done.size(), 1);
        // when
        CalendarDay *from = page()->cell(today.addDays(3)), *to = page()->cell(today.addDays(9));
        const std::unique_ptr<QMimeData> data(from->model()->mimeData({from->model()->index(0)}));
        QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(to, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(to, &drop);
        // then
        QTRY_COMPARE(expected(deal), When::day(today.addDays(9)));
        good(m_f->workspace->undo());
        QTRY_COMPARE(titles(today.addDays(3)), QStringList{u"Counter, €5.00"_s});
        // when
        page()->showDay(today.addDays(-1));
        // then
        QTRY_COMPARE(titles(today.addDays(-1)), QStringList{u"Overdue, €5.00"_s});
        const CalendarModel *before = page()->cell(today.addDays(-1))->model();
        QVERIFY(before->index(0).data(CalendarModel::OverdueRole).toBool());
    }

    void enterOpensADealAndItIsWonThere()
    {
        const DealId deal = addDeal(u"Counter"_s, today.addDays(2));
        open();
        QTRY_COMPARE(titles(today.addDays(2)), QStringList{u"Counter, €5.00"_s});
        choose(today.addDays(2));
        QCOMPARE(m_screen->subject().people, QList<PersonId>{m_ana});
        key(Qt::Key_Return);
        const auto popup = [this](const QString &name) { return m_screen->findChild<QFrame *>(name); };
        QTRY_VERIFY(popup(u"deal-popup"_s) && popup(u"deal-popup"_s)->isVisible());
        popup(u"deal-popup"_s)->findChild<QPushButton *>(u"deal-win"_s)->click();
        QTRY_VERIFY(popup(u"deal-win-popup"_s) && popup(u"deal-win-popup"_s)->isVisible());
        QTest::keyClick(popup(u"deal-win-popup"_s), Qt::Key_Return);
        QTRY_COMPARE(titles(today.addDays(2)), QStringList());
        QVERIFY(good(m_f->workspace->deals({.id = deal})).first().status == DealStatus::Won);
    }

    void onlyTasksThatLieThereAreMoved()
    {
        good(m_f->workspace->setCadence({m_ana}, 7));
        TaskEntry weekly{
            m_ana, u"Write"_s, {}, When::day(today.addDays(1)), Repeat{Repeat::Unit::Week, 1, false}};
        good(m_f->workspace->addTask(weekly));
        open();
        QTRY_COMPARE(titles(today.addDays(8)), QStringList{u"Write"_s});
        const CalendarModel *expected = page()->cell(today.addDays(8))->model();
        QVERIFY(!expected->flags(expected->index(0)).testFlag(Qt::ItemIsDragEnabled));
        choose(today.addDays(8));
        QSignalSpy refused(m_screen.get(), &Screen::refused);
        key(Qt::Key_Right, Qt::ControlModifier);
        key(Qt::Key_Space);
        QCOMPARE(refused.size(), 2);
    }

    void spaceTicksATaskOff()
    {
        open();
        QTRY_COMPARE(titles(today), QStringList{u"Call"_s});
        choose(today);
        key(Qt::Key_Space);
        QTRY_COMPARE(titles(today), QStringList());
        QVERIFY(good(m_f->workspace->openTasks(9)).isEmpty());
    }

    void aNewTaskTakesWordsForItsTime_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("English") << u"tomorrow 3pm"_s;
        QTest::newRow("Chinese") << u"明天下午3点"_s;
    }
    void aNewTaskTakesWordsForItsTime()
    {
        QFETCH(QString, words);
        open();
        QTRY_COMPARE(titles(today), QStringList{u"Call"_s});
        choose(today);
        key(Qt::Key_N);
        auto *popup = waitForPopup();
        QTest::keyClicks(popup->findChild<QLineEdit *>(u"task-title"_s), u"Visit"_s);
        auto *due = popup->findChild<DateBox *>(u"task-due"_s)->findChild<QLineEdit *>();
        due->selectAll();
        due->insert(words); // as input methods do
        QVERIFY(QMetaObject::invokeMethod(due, "textEdited", Q_ARG(QString, due->text())));
        auto *repeat = popup->findChild<RepeatField *>();
        repeat->findChild<QComboBox *>(u"task-repeat"_s)->setCurrentIndex(2);
        repeat->findChild<QSpinBox *>(u"task-every"_s)->setValue(2);
        QVERIFY(repeat->findChild<QSpinBox *>(u"task-every"_s)->text().startsWith(u"every 2 week"_s));
        auto *reminder = popup->findChild<ReminderBox *>();
        reminder->setCurrentIndex(2);
        QTest::keyClick(popup->findChild<QLineEdit *>(u"task-title"_s), Qt::Key_Return);
        QTRY_COMPARE(good(m_f->workspace->openTasks(9)).size(), 2);
        const TaskRecord made = good(m_f->workspace->openTasks(9)).last();
        QCOMPARE(made.title, u"Visit"_s);
        QCOMPARE(made.dueAt, std::optional(noon + dayMillis + 3 * 3'600'000));
        QCOMPARE(made.repeats, u"2-weeks"_s);
        QCOMPARE(made.remindBefore, std::optional(10));
        QTRY_VERIFY(titles(today.addDays(1)).value(0).endsWith(u"Visit"_s));
    }

    void enterOpensTheFormOfATask()
    {
        open();
        QTRY_COMPARE(titles(today), QStringList{u"Call"_s});
        choose(today);
        key(Qt::Key_Return);
        auto *popup = waitForPopup();
        auto *title = popup->findChild<QLineEdit *>(u"task-title"_s);
        QCOMPARE(title->text(), u"Call"_s);
        QCOMPARE(popup->findChild<QLineEdit *>(u"task-owner"_s)->text(), u"Eva"_s);
        // What cannot be is said, and the form stays.
        title->clear();
        QTest::keyClick(title, Qt::Key_Return);
        QVERIFY(popup->isVisible());
        QTest::keyClicks(title, u"Call again"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE(good(m_f->workspace->task(m_task)).title, u"Call again"_s);
        QTRY_COMPARE(titles(today), QStringList{u"Call again"_s});
    }

    void aTaskIsDeletedFromItsForm()
    {
        open();
        QTRY_COMPARE(titles(today), QStringList{u"Call"_s});
        choose(today);
        key(Qt::Key_Return);
        waitForPopup()->findChild<QPushButton *>(u"task-delete"_s)->click();
        QTRY_COMPARE(titles(today), QStringList());
        good(m_f->workspace->undo());
        QTRY_COMPARE(titles(today), QStringList{u"Call"_s});
    }

    void aWeekIsShownAndRemembered()
    {
        open();
        page()->setSpan(CalendarPage::Span::Week);
        QTRY_COMPARE(titles(today), QStringList{u"Call"_s});
        QVERIFY(!page()->cell(today.addDays(7)));
        QCOMPARE(CalendarPage().span(), CalendarPage::Span::Week);
    }

    void theKeysOfTheWindowAreAboutWhoeverIsChosen()
    {
        open();
        QTRY_COMPARE(titles(today), QStringList{u"Call"_s});
        choose(today);
        QCOMPARE(m_screen->subject().people, QList<PersonId>{m_ana});
        page()->showDay(today.addDays(4));
        QTRY_VERIFY(isAt(today.addDays(4)));
        QVERIFY(m_screen->subject().people.isEmpty());
    }

    void theCalendarIsWrittenToAFile()
    {
        open();
        QSignalSpy told(m_screen.get(), &Screen::told);
        const QString path = m_f->file(u"tasks.ics"_s);
        m_screen->exportCalendar(path);
        QTRY_COMPARE(told.size(), 1);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("SUMMARY:Call: Ana Sousa\r\n"));
        QSignalSpy failed(m_screen.get(), &Screen::failed);
        m_screen->exportCalendar(m_f->file(u"no/such/folder/tasks.ics"_s));
        QTRY_COMPARE(failed.size(), 1);
    }

private:
    CalendarPage *page() const { return m_screen->calendar(); }
    QStringList titles(QDate day) const
    {
        QStringList all;
        const CalendarDay *cell = page()->cell(day);
        for (int row = 0; cell && row < cell->model()->rowCount(); ++row)
            all.append(cell->model()->index(row).data().toString());
        return all;
    }
    DealId addDeal(const QString &title, QDate day)
    {
        const ChangeSet made = good(m_f->workspace->addDeal(
            {.title = title, .person = m_ana, .amount = Money{5'00, u"EUR"_s}, .expected = When::day(day)}));
        return good(m_f->workspace->deals({.madeBy = made.operation})).first().id;
    }
    std::optional<When> expected(DealId deal) const
    {
        return good(m_f->workspace->deals({.id = deal})).first().expected;
    }
    bool isAt(QDate day) const
    {
        return page()->day() == day && page()->cell(day) && page()->cell(day)->list()->hasFocus();
    }
    void choose(QDate day)
    {
        page()->showDay(day);
        QTRY_VERIFY(isAt(day));
        CalendarDayList *list = page()->cell(day)->list();
        list->setCurrentIndex(list->model()->index(0, 0));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(page()->cell(page()->day())->list(), key, modifiers);
    }
    TaskPopup *waitForPopup() const
    {
        TaskPopup *popup = nullptr;
        if (!QTest::qWaitFor([&] {
                popup = static_cast<TaskPopup *>(m_screen->findChild<QFrame *>(u"task-popup"_s));
                return popup && popup->isVisible();
            }))
            qFatal("no form came");
        return popup;
    }
    void open()
    {
        m_screen = std::make_unique<TodayScreen>();
        m_screen->resize(1100, 760);
        m_screen->setWorkspace(m_f->workspace);
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_screen.get()));
        m_screen->activateWindow();
        m_screen->showCalendar(true);
        for (const CalendarDay *day : page()->findChildren<CalendarDay *>())
            new QAbstractItemModelTester(day->model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                         m_screen.get());
    }

    std::unique_ptr<WorkspaceFixture> m_f;
    std::unique_ptr<TodayScreen> m_screen;
    PersonId m_ana;
    TaskId m_task;
};

QTEST_MAIN(CalendarTest)
#include "tst_calendar.moc"
