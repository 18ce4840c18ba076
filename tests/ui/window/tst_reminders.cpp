// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/requests/tasks.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/window/reminders.h"

#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;
using namespace vouch::test;

class RemindersTest : public QObject
{
    Q_OBJECT

    static constexpr Millis minute = 60'000;
    static void add(WorkspaceFixture &f, const QString &title, Millis due)
    {
        TaskEntry task{{}, title, {}, When(due)};
        task.remindBefore = 10;
        good(f.workspace->addTask(task));
    }

private slots:
    void whatCameWhileNothingWasOpenIsToldAtTheStart()
    {
        WorkspaceFixture f;
        add(f, u"Call"_s, noon - 60 * minute);
        add(f, u"Write"_s, noon - 30 * minute);
        add(f, u"Later"_s, noon + 60 * minute);
        Reminders reminders;
        reminders.setWorkspace(f.workspace);
        QTRY_VERIFY(reminders.isTelling());
        QVERIFY2(reminders.text().contains(u"Call"_s) && reminders.text().contains(u"1 more"_s),
                 qPrintable(reminders.text()));
        // Opened again, nothing is told twice.
        reminders.setWorkspace(nullptr);
        QVERIFY(!reminders.isTelling());
        reminders.setWorkspace(f.workspace);
        settle(*f.workspace);
        QVERIFY(!reminders.isTelling());
    }

    void thoseThatComeWithinFiveMinutesAreToldTogether()
    {
        WorkspaceFixture f;
        for (int i = 1; i <= 3; ++i)
            add(f, u"Task %1"_s.arg(i), noon + (10 + i) * minute); // reminded of in 1, 2, 3 minutes
        Reminders reminders;
        QSignalSpy told(&reminders, &Reminders::told);
        reminders.setWorkspace(f.workspace);
        settle(*f.workspace);
        QCOMPARE(told.size(), 0);
        for (int passed = 1; passed <= 5; ++passed) {
            f.clock.set(noon + passed * minute);
            reminders.look();
            settle(*f.workspace);
            QCOMPARE(told.size(), 1);
        }
        f.clock.set(noon + 6 * minute);
        reminders.look();
        QTRY_COMPARE(told.size(), 2);
        QVERIFY2(reminders.text().contains(u"Task 1"_s) && reminders.text().contains(u"2 more"_s),
                 qPrintable(reminders.text()));
    }

    void aTaskThatIsDoneIsToldNoMore()
    {
        WorkspaceFixture f;
        add(f, u"Call"_s, noon);
        Reminders reminders;
        reminders.setWorkspace(f.workspace);
        QTRY_VERIFY(reminders.isTelling());
        good(f.workspace->setTaskDone(good(f.workspace->openTasks(1)).first().id, true));
        QTRY_VERIFY(!reminders.isTelling());
    }

    void aClickLeadsToThem()
    {
        WorkspaceFixture f;
        add(f, u"Call & write"_s, noon);
        Reminders reminders;
        QSignalSpy opened(&reminders, &Reminders::opened);
        reminders.setWorkspace(f.workspace);
        QTRY_VERIFY(reminders.isTelling());
        reminders.findChild<QToolButton *>(u"reminder-open"_s)->click();
        QCOMPARE(opened.size(), 1);
        QVERIFY(!reminders.isTelling());
    }
};

QTEST_MAIN(RemindersTest)
#include "tst_reminders.moc"
