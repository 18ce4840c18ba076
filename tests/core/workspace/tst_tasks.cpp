// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks that repeat, remind and lie on days of the calendar.
#include "core/insight/report.h"
#include "core/store/records/timeline.h"
#include "core/store/records/today.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/settings.h"
#include "tests/support/workspace_fixture.h"

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

class TasksTest : public QObject
{
    Q_OBJECT

    static inline const QDate today{2026, 6, 1}; ///< a Monday

    static Repeat every(Repeat::Unit unit, int count = 1, bool afterDone = false)
    {
        return {unit, count, afterDone};
    }
    static TaskId add(WorkspaceFixture &f, const TaskEntry &entry)
    {
        good(f.workspace->addTask(entry));
        TaskId last;
        for (const TaskRecord &task : good(f.workspace->openTasks(99)))
            last = std::max(last, task.id);
        return last;
    }
    static TaskEntry weekly()
    {
        TaskEntry entry;
        entry.title = u"Call"_s;
        entry.dueAt = When::day(today);
        entry.repeat = every(Repeat::Unit::Week);
        return entry;
    }
    static QList<TaskRecord> open(WorkspaceFixture &f) { return good(f.workspace->openTasks(99)); }
    static QStringList shown(const QList<CalendarItem> &items)
    {
        QStringList all;
        for (const CalendarItem &item : items)
            all.append(u"%1 %2%3"_s.arg(item.day.toString(u"MM-dd"_s), item.title,
                                        item.expected ? u" expected"_s : QString()));
        return all;
    }

private slots:
    void aTaskThatIsDoneComesAgain()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        TaskEntry entry = weekly();
        entry.person = ana;
        entry.owner = u"Eva"_s;
        entry.remindBefore = 60;
        const TaskId first = add(f, entry);
        const QString before = f.dump();
        const ChangeSet done = good(f.workspace->setTaskDone(first, true));
        QVERIFY2(done.label.contains(u"again on"_s), qPrintable(done.label));
        const TaskRecord next = open(f).first();
        QCOMPARE(open(f).size(), 1);
        QVERIFY(next.id != first);
        QCOMPARE(next.title, u"Call"_s);
        QCOMPARE(next.person, ana);
        QCOMPARE(next.owner, u"Eva"_s);
        QCOMPARE(next.dueDay, today.addDays(7));
        QCOMPARE(next.repeats, u"week"_s);
        QCOMPARE(next.remindBefore, std::optional(60));
        // One change: taken back as one, also after a restart.
        f.reopen();
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        good(f.workspace->redo());
        QCOMPARE(open(f).first().id, next.id);
    }

    void doneAgainItDoesNotComeTwice()
    {
        WorkspaceFixture f;
        const TaskId first = add(f, weekly());
        good(f.workspace->setTaskDone(first, true));
        good(f.workspace->setTaskDone(first, true));
        QCOMPARE(open(f).size(), 1);
    }

    void notDoneAfterAllTheNextOneGoes()
    {
        WorkspaceFixture f;
        const TaskId first = add(f, weekly());
        good(f.workspace->setTaskDone(first, true));
        good(f.workspace->setTaskDone(first, false));
        QCOMPARE(open(f).size(), 1);
        QCOMPARE(open(f).first().id, first);
        // What was done after it stays done, and is not made again.
        good(f.workspace->setTaskDone(first, true));
        const TaskId second = open(f).first().id;
        good(f.workspace->setTaskDone(second, true));
        good(f.workspace->setTaskDone(first, false));
        QCOMPARE(open(f).size(), 2);
        good(f.workspace->setTaskDone(first, true));
        QCOMPARE(open(f).size(), 1);
    }

    void oneThatWasPutOffDoesNotMoveTheOthers()
    {
        WorkspaceFixture f;
        const TaskId first = add(f, weekly());
        good(f.workspace->setTaskDay(first, today.addDays(2)));
        f.clock.set(noon + 2 * dayMillis);
        good(f.workspace->setTaskDone(first, true));
        QCOMPARE(open(f).first().dueDay, today.addDays(7));
        // Brought forward and done early, the next is not the same again.
        const TaskId second = open(f).first().id;
        good(f.workspace->setTaskDay(second, today.addDays(4)));
        good(f.workspace->setTaskDone(second, true));
        QCOMPARE(open(f).first().dueDay, today.addDays(14));
    }

    void afterDoneCountsFromTheDayOnWhichItWasDone()
    {
        WorkspaceFixture f;
        TaskEntry entry = weekly();
        entry.repeat = every(Repeat::Unit::Day, 10, true);
        const TaskId first = add(f, entry);
        f.clock.set(noon + 5 * dayMillis);
        good(f.workspace->setTaskDone(first, true));
        QCOMPARE(open(f).first().dueDay, today.addDays(15));
    }

    void aTimeOfDayStays()
    {
        WorkspaceFixture f;
        good(f.workspace->changeSetting(Setting::TimeZone, u"Europe/Berlin"_s));
        TaskEntry entry = weekly();
        entry.dueAt = When(noon); // 14:00 in Berlin
        const TaskId first = add(f, entry);
        good(f.workspace->setTaskDay(first, QDate(2026, 12, 7)));
        const Millis winter =
            QDateTime(QDate(2026, 12, 7), QTime(13, 0), QTimeZone::utc()).toMSecsSinceEpoch();
        QCOMPARE(open(f).first().dueAt, std::optional(winter));
        QVERIFY(!open(f).first().dueDay.isValid());
    }

    void whatCannotBeIsSaidWithTheRemedy()
    {
        WorkspaceFixture f;
        const QString before = f.dump();
        TaskEntry entry;
        entry.title = u"Call"_s;
        entry.repeat = every(Repeat::Unit::Week);
        QCOMPARE(bad(f.workspace->addTask(entry)).kind, Error::Kind::Invalid);
        entry.repeat.reset();
        entry.remindBefore = 10;
        QCOMPARE(bad(f.workspace->addTask(entry)).kind, Error::Kind::Invalid);
        QCOMPARE(bad(f.workspace->setTaskDay(TaskId(77), today)).kind, Error::Kind::NotFound);
        QCOMPARE(bad(f.workspace->deleteTask(TaskId(77))).kind, Error::Kind::NotFound);
        QCOMPARE(f.dump(), before);
        entry.remindBefore.reset();
        entry.repeat = every(Repeat::Unit::Week, 1, true); // counts from when it is done
        good(f.workspace->addTask(entry));
    }

    void aTaskIsEditedAsOneChange()
    {
        WorkspaceFixture f;
        const TaskId id = add(f, weekly());
        const TaskRecord task = good(f.workspace->task(id));
        TaskEdit edit{id, task.version, weekly()};
        good(f.workspace->editTask(edit)); // as it is: no trace
        QCOMPARE(good(f.workspace->task(id)).version, task.version);
        edit.task.title = u"Write"_s;
        edit.task.owner = u"Bo"_s;
        edit.task.dueAt = When(noon + dayMillis);
        edit.task.repeat = every(Repeat::Unit::Month);
        edit.task.remindBefore = 0;
        const QString before = f.dump();
        const ChangeSet done = good(f.workspace->editTask(edit));
        for (const QString &part : {u"Write"_s, u"Bo"_s, u"every month"_s, u"1 more"_s})
            QVERIFY2(done.label.contains(part), qPrintable(done.label));
        const TaskRecord after = good(f.workspace->task(id));
        QCOMPARE(after.title, u"Write"_s);
        QCOMPARE(after.due(), std::optional(When(noon + dayMillis)));
        // Who has looked at it before is told.
        edit.task.title = u"Late"_s;
        QCOMPARE(bad(f.workspace->editTask(edit)).kind, Error::Kind::Conflict);
        // The series counts from the new date.
        good(f.workspace->setTaskDone(id, true));
        QCOMPARE(
            open(f).first().dueAt,
            std::optional(QDateTime(QDate(2026, 7, 2), QTime(12, 0), QTimeZone::utc()).toMSecsSinceEpoch()));
        good(f.workspace->undo());
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
    }

    void aNewTitleLeavesTheSeriesAlone()
    {
        WorkspaceFixture f;
        const TaskId id = add(f, weekly());
        good(f.workspace->setTaskDay(id, today.addDays(1)));
        TaskEntry entry = weekly();
        entry.title = u"Write"_s;
        entry.dueAt = When::day(today.addDays(1));
        good(f.workspace->editTask({id, 0, entry}));
        good(f.workspace->setTaskDone(id, true));
        QCOMPARE(open(f).first().dueDay, today.addDays(7));
    }

    void aTaskIsDeletedAndComesBack()
    {
        WorkspaceFixture f;
        const TaskId id = add(f, weekly());
        const QString before = f.dump();
        good(f.workspace->deleteTask(id));
        QVERIFY(open(f).isEmpty());
        f.reopen();
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
    }

    void theTimelineSaysHowItRepeats()
    {
        WorkspaceFixture f;
        TaskEntry entry = weekly();
        entry.person = f.addPerson(u"Ana"_s);
        good(f.workspace->addTask(entry));
        const auto items = good(f.workspace->timeline(entry.person, 99));
        QVERIFY(std::any_of(items.cbegin(), items.cend(),
                            [](const TimelineItem &item) { return item.detail.contains(u"every week"_s); }));
    }

    void theWholeWorkspaceIsReadBackFromItsJson()
    {
        WorkspaceFixture f;
        const TaskId id = add(f, weekly());
        good(f.workspace->setTaskDone(id, true));
        TaskEntry timed = weekly();
        timed.dueAt = When(noon);
        timed.remindBefore = 10;
        good(f.workspace->addTask(timed));
        const QString json = f.file(u"whole.json"_s);
        QVERIFY(await(f.workspace->exportJson(json)).ok());
        const WorkspaceFixture other(QStringList{});
        good(other.workspace->importJson(json));
        QCOMPARE(good(other.workspace->dump()), f.dump());
    }

    void theCalendarShowsWhatLiesOnItsDays()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        PersonEdit born;
        born.id = ana;
        born.birthday = u"1990-06-03"_s;
        good(f.workspace->editPerson(born));
        good(f.workspace->setCadence({ana}, 7));
        TaskEntry entry = weekly();
        entry.person = ana;
        good(f.workspace->addTask(entry));
        PurchaseEntry bought;
        bought.person = ana;
        bought.net = {1000, u"EUR"_s};
        bought.orderNumber = u"#1"_s;
        bought.renewalAt = When::day(today.addDays(9));
        good(f.workspace->addPurchase(bought));
        const auto items = good(f.workspace->calendarItems(today, today.addDays(14), {}));
        QCOMPARE(shown(items), (QStringList{u"06-01 Call"_s, u"06-03 Birthday"_s, u"06-08 Call expected"_s,
                                            u"06-08 Keep in touch"_s, u"06-10 Renewal of order #1"_s,
                                            u"06-15 Call expected"_s}));
        QCOMPARE(items.at(1).years, 36);
        // The task of a renewal stands for it, wherever it is moved to; then the day itself is shown too.
        QCOMPARE(items.at(4).kind, CalendarItem::Kind::Task);
        good(f.workspace->setTaskDay(TaskId(items.at(4).id), today.addDays(8)));
        const auto moved = good(f.workspace->calendarItems(today.addDays(9), today.addDays(9), {}));
        QCOMPARE(moved.size(), 1);
        QCOMPARE(moved.first().kind, CalendarItem::Kind::Renewal);
        QVERIFY(good(f.workspace->calendarItems(today, today.addDays(14), u"Nobody"_s)).isEmpty());
    }

    void theDaysSheetHoldsWhatIsDueToday()
    {
        WorkspaceFixture f;
        TaskEntry entry = weekly();
        entry.person = f.addPerson(u"Ana"_s);
        good(f.workspace->addTask(entry));
        entry.title = u"Late"_s;
        entry.dueAt = When::day(today.addDays(-3));
        good(f.workspace->addTask(entry));
        entry.title = u"Later"_s;
        entry.dueAt = When::day(today.addDays(3));
        good(f.workspace->addTask(entry));
        insight::ReportSpec spec;
        spec.key = u"day"_s;
        const insight::ReportValue day = good(f.workspace->report(spec));
        QStringList rows;
        for (const auto &row : day.rows)
            rows.append(u"%1: %2, %3"_s.arg(row.at(0).text, row.at(2).text, row.at(3).text));
        QCOMPARE(rows,
                 (QStringList{u"Tasks: Call (every week), Ana"_s, u"Overdue: Late (every week), Ana"_s}));
        QCOMPARE(day.n, 2);
        spec.owner = u"Nobody"_s;
        QCOMPARE(good(f.workspace->report(spec)).n, 0);
    }

    void aLeapDayIsKeptOnThe28th()
    {
        WorkspaceFixture f;
        PersonEdit born;
        born.id = f.addPerson(u"Ana"_s);
        born.birthday = u"--02-29"_s;
        good(f.workspace->editPerson(born));
        QCOMPARE(shown(good(f.workspace->calendarItems(QDate(2027, 2, 20), QDate(2027, 3, 5), {}))),
                 QStringList{u"02-28 Birthday"_s});
        QCOMPARE(shown(good(f.workspace->calendarItems(QDate(2028, 2, 20), QDate(2028, 3, 5), {}))),
                 QStringList{u"02-29 Birthday"_s});
    }

    void remindersComeOnceTheirTimeIsThere()
    {
        WorkspaceFixture f;
        TaskEntry entry;
        entry.title = u"Timed"_s;
        entry.dueAt = When(noon);
        entry.remindBefore = 60;
        good(f.workspace->addTask(entry));
        entry.title = u"Day"_s;
        entry.dueAt = When::day(today);
        entry.remindBefore = 0;
        good(f.workspace->addTask(entry));
        const Millis hour = 3'600'000;
        const auto titles = [&](Millis after, Millis until) {
            QStringList all;
            for (const ReminderRecord &one : good(f.workspace->reminders(after, until)))
                all.append(one.task.title);
            return all;
        };
        QCOMPARE(titles(0, noon - 4 * hour), QStringList());
        QCOMPARE(titles(0, noon), (QStringList{u"Day"_s, u"Timed"_s}));
        QCOMPARE(titles(noon - 3 * hour, noon - hour), QStringList{u"Timed"_s});
        QCOMPARE(titles(noon - hour, noon + dayMillis), QStringList());
        for (const TaskRecord &task : open(f))
            good(f.workspace->setTaskDone(task.id, true));
        QCOMPARE(titles(0, noon), QStringList());
    }

    void theICalendarKnowsASeriesByItsFirstTask()
    {
        WorkspaceFixture f;
        const TaskId id = add(f, weekly());
        const auto uid = [&f] {
            const QByteArray text = good(f.workspace->iCalendar({}));
            const qsizetype at = text.indexOf("UID:");
            return text.mid(at, text.indexOf('\r', at) - at);
        };
        const QByteArray first = uid();
        QVERIFY(first.startsWith("UID:task-" + QByteArray::number(id.value) + '-'));
        for (int i = 1; i <= 3; ++i) {
            f.clock.set(noon + i * 7 * dayMillis);
            good(f.workspace->setTaskDone(open(f).first().id, true));
            QCOMPARE(uid(), first);
        }
        QVERIFY(good(f.workspace->iCalendar(u"Nobody"_s)).indexOf("UID:") < 0);
    }
};

QTEST_GUILESS_MAIN(TasksTest)
#include "tst_tasks.moc"
