// SPDX-License-Identifier: GPL-3.0-or-later
// A task is opened from the person's page and made along the composer.
#include "core/store/records/today.h"
#include "core/workspace/requests/tasks.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/parts/composer.h"
#include "ui/parts/task_fields.h"
#include "ui/parts/theme.h"
#include "ui/people/person_screen.h"
#include "ui/person/timeline_model.h"

#include <QApplication>
#include <QFrame>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;

class EditTaskTest : public QObject
{
    Q_OBJECT

private:
    WorkspaceFixture m_f;
    PersonId m_ana = m_f.addPerson(u"Ana"_s);

    QListView *open(PersonScreen &screen)
    {
        screen.resize(1104, 720);
        screen.setWorkspace(m_f.workspace);
        screen.showPerson(m_ana);
        screen.show();
        screen.activateWindow();
        settle(*m_f.workspace); // who it is comes with the first answer
        for (QListView *list : screen.findChildren<QListView *>()) {
            if (list->accessibleName() == u"Timeline"_s)
                return list;
        }
        qFatal("no timeline");
    }

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }

    void theComposerTakesOwnerRepeatAndReminder()
    {
        PersonScreen screen;
        open(screen);
        auto *composer = screen.findChild<Composer *>();
        composer->start(Composer::Task);
        auto *title = qobject_cast<QLineEdit *>(screen.focusWidget());
        QVERIFY(title);
        QTest::keyClicks(title, u"Call"_s);
        composer->findChild<OwnerEdit *>()->setText(u"Eva"_s);
        composer->findChild<RepeatField *>()->setValue(Repeat{Repeat::Unit::Month, 3, true});
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE(good(m_f.workspace->openTasks(9)).size(), 1);
        const TaskRecord task = good(m_f.workspace->openTasks(9)).first();
        QCOMPARE(task.owner, u"Eva"_s);
        QCOMPARE(task.repeats, u"3-months-after-done"_s);
        QTRY_VERIFY(title->text().isEmpty());
        QCOMPARE(composer->findChild<RepeatField *>()->value(), std::nullopt);
    }

    void enterOpensATaskOfTheTimeline()
    {
        PersonScreen screen;
        QListView *timeline = open(screen);
        QTRY_VERIFY(timeline->model()->rowCount() > 0);
        const auto taskRow = [timeline] {
            for (int row = 0; row < timeline->model()->rowCount(); ++row) {
                const auto *item = timeline->model()
                                       ->index(row, 0)
                                       .data(TimelineModel::ItemRole)
                                       .value<const TimelineItem *>();
                if (item && item->planned)
                    return row;
            }
            return -1;
        };
        QTRY_VERIFY(taskRow() >= 0);
        timeline->setFocus();
        timeline->setCurrentIndex(timeline->model()->index(taskRow(), 0));
        QTest::keyClick(timeline, Qt::Key_E);
        QTRY_VERIFY(screen.findChild<QFrame *>(u"task-popup"_s));
        auto *popup = screen.findChild<QFrame *>(u"task-popup"_s);
        QTRY_VERIFY(popup->isVisible());
        auto *title = popup->findChild<QLineEdit *>(u"task-title"_s);
        QCOMPARE(title->text(), u"Call"_s);
        QSignalSpy done(&screen, &Screen::done);
        title->setText(u"Write"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(good(m_f.workspace->openTasks(9)).first().title, u"Write"_s);
    }
};

QTEST_MAIN(EditTaskTest)
#include "tst_edit_task.moc"
