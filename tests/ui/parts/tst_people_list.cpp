// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody behind a figure, by keyboard, on a real workspace of 100,000 people.
#include "core/store/records/today.h"
#include "core/workspace/segments.h"
#include "tests/support/many_people.h"
#include "tests/support/timed_application.h"
#include "tests/support/workspace_fixture.h"
#include "ui/parts/mark_keys.h"
#include "ui/parts/people_list.h"
#include "ui/parts/people_model.h"
#include "ui/parts/theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;
using namespace vouch::test;

class TestPeopleList : public QObject
{
    Q_OBJECT
    static constexpr int people = 100'000;

    QTemporaryDir m_folder;
    std::shared_ptr<Workspace> m_workspace;
    std::vector<std::int64_t> m_all;
    QWidget m_window;
    QLineEdit *m_before = nullptr;
    PersonId m_opened;

    PeopleList *list() const { return m_window.findChild<PeopleList *>(u"people-list"_s); }
    void show(const std::vector<std::int64_t> &ids)
    {
        m_opened = {};
        m_before->setFocus();
        showPeopleList(&m_window, m_workspace, u"Research: still here"_s, ids,
                       [this](PersonId person) { m_opened = person; });
    }
    void search(const QString &text)
    {
        auto *field = list()->findChild<QLineEdit *>();
        field->setText(text);
        QTRY_COMPARE(list()->model()->search(), text);
        QSignalSpy answered(list()->model(), &PeopleModel::answered);
        QTRY_VERIFY(answered.count() > 0 || list()->model()->isKnown());
    }

private slots:
    void initTestCase()
    {
        theme::apply(*qApp, ThemeMode::Light);
        makeBoard(m_folder.filePath(u"many.vouch"_s), people, 20261123);
        m_workspace = *await(Workspace::open(m_folder.filePath(u"many.vouch"_s)));
        m_all.resize(people);
        std::iota(m_all.begin(), m_all.end(), 1);
        m_window.resize(1280, 800);
        m_before = new QLineEdit(&m_window);
        m_window.show();
        m_window.activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(&m_window));
    }
    void cleanup()
    {
        if (list())
            list()->close();
        QTRY_VERIFY(!list());
    }

    void theKeysWalkMarksAndStopAtTheEnds()
    {
        QCOMPARE(nextMark(Qt::Key_Right, -1, 3), 0);
        QCOMPARE(nextMark(Qt::Key_Down, 2, 3), 2);
        QCOMPARE(nextMark(Qt::Key_Left, 0, 3), 0);
        QCOMPARE(nextMark(Qt::Key_Up, 2, 3), 1);
        QCOMPARE(nextMark(Qt::Key_End, 0, 3), 2);
        QCOMPARE(nextMark(Qt::Key_Home, 2, 3), 0);
        QVERIFY(!nextMark(Qt::Key_Right, 0, 0));
        QVERIFY(!nextMark(Qt::Key_A, 0, 3));
    }

    void everybodyIsListedWithoutAWait()
    {
        auto &application = *static_cast<TimedApplication *>(QApplication::instance());
        application.forget();
        show(m_all);
        QVERIFY(list());
        QTRY_COMPARE(list()->model()->rowCount(), people);
        auto *table = list()->findChild<QTableView *>();
        table->setCurrentIndex(list()->model()->index(people - 1, PeopleModel::Name));
        QTRY_VERIFY(list()->model()->person(people - 1));
        table->scrollToTop();
        QTRY_VERIFY(list()->model()->person(0));
#if !defined(__SANITIZE_ADDRESS__)
        qInfo("longest event %.1f ms (%s)", application.longest(), application.longestReceiver());
        QVERIFY(application.longest() <= 100);
#endif
        // The rows' columns are those that were asked for.
        for (int column = 0; column < PeopleModel::ColumnCount; ++column) {
            const bool wanted = column == PeopleModel::Name || column == PeopleModel::Stages ||
                                column == PeopleModel::Purchases || column == PeopleModel::Advocacy;
            QCOMPARE(table->isColumnHidden(column), !wanted);
        }
    }

    void typingFiltersAndEnterOpens()
    {
        show(m_all);
        QTRY_COMPARE(list()->model()->rowCount(), people);
        search(u"Person 99998"_s);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QTRY_VERIFY(list()->model()->person(0));
        const PersonId wanted = list()->model()->person(0)->id;
        QTest::keyClick(list()->findChild<QLineEdit *>(), Qt::Key_Return);
        QTest::keyClick(list()->findChild<QTableView *>(), Qt::Key_Return);
        QCOMPARE(m_opened, wanted);
        QTRY_VERIFY(!list());
    }

    void whoCameToThePlaceOfSomebodyDeletedIsNotTheOneKeysAreAbout()
    {
        show({1, 2, 3});
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        auto *table = list()->findChild<QTableView *>();
        table->setFocus();
        table->setCurrentIndex(list()->model()->index(1, PeopleModel::Name));
        QCOMPARE(list()->subject().people.size(), 1);
        good(m_workspace->deletePeople(list()->subject().people)); // by another program
        QTRY_COMPARE(list()->model()->rowCount(), 2);
        QVERIFY(list()->subject().people.isEmpty());
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(!m_opened.isValid());
        QVERIFY(list() && list()->isVisible());
        good(m_workspace->undo());
    }

    void escapeClosesAndGivesTheFocusBack()
    {
        show({3, 1, 2, 2});
        {
            QAbstractItemModelTester tester(list()->model(),
                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
            QTRY_COMPARE(list()->model()->rowCount(), 3);
        }
        QTest::keyClick(list(), Qt::Key_Escape);
        QTRY_VERIFY(!list());
        QVERIFY(!m_opened.isValid());
        QVERIFY(m_window.focusWidget() == m_before);
    }

    void theOnlyOneIsOpenedAtOnce()
    {
        show({42});
        QVERIFY(!list());
        QCOMPARE(m_opened, PersonId(42));
    }

    void allOfThemAreCopied()
    {
        std::vector<std::int64_t> some(2500);
        std::iota(some.begin(), some.end(), 1);
        show(some);
        QTRY_COMPARE(list()->model()->rowCount(), 2500);
        QPushButton *copy = nullptr;
        for (QPushButton *button : list()->findChildren<QPushButton *>()) {
            if (button->text() == u"Copy")
                copy = button;
        }
        QVERIFY(copy);
        copy->click();
        QVERIFY(!copy->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(copy->isEnabled(), 10'000);
        const QStringList lines = QApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2501);
        QCOMPARE(lines.first().count(u'\t'), 3);
        QVERIFY(lines.at(1).contains(u"Person"_s));
    }

    void aSegmentAndTasksAreMadeOfAllAndTakenBack()
    {
        show({1, 2, 3});
        QTRY_COMPARE(list()->model()->rowCount(), 3);
        auto *bar = list()->findChild<PeopleBar *>();
        QSignalSpy done(bar, &PeopleBar::done);
        bar->saveAsSegment();
        auto *name = bar->findChild<QLineEdit *>(u"segment-name"_s);
        QCOMPARE(name->text(), u"Research: still here"_s);
        name->clear();
        QTest::keyClick(name, Qt::Key_Return); // refused, and the popup stays
        name->setText(u"Three"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 30'000);
        const QList<SegmentRecord> segments = good(m_workspace->segments());
        QCOMPARE(segments.size(), 1);
        QCOMPARE(segments.first().people, 3);
        QTRY_VERIFY(!bar->findChild<QLineEdit *>(u"segment-name"_s));

        bar->saveAsSegment();
        name = bar->findChild<QLineEdit *>(u"segment-name"_s);
        name->setText(u"three"_s);
        QTest::keyClick(name, Qt::Key_Return); // that name is taken: said, nothing is lost
        QTRY_VERIFY(name->accessibleDescription().contains(u"Three"_s));
        QVERIFY(name->isVisible());
        name->window()->close();

        const qsizetype tasks = good(m_workspace->openTasks(100'000)).size();
        bar->makeTasks();
        auto *title = bar->findChild<QLineEdit *>(u"task-title"_s);
        QTRY_VERIFY(title->isVisible());
        title->setText(u"Invite"_s);
        QTest::keyClick(title, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(done.count(), 2, 30'000);
        QCOMPARE(good(m_workspace->openTasks(100'000)).size(), tasks + 3);
        good(m_workspace->undo());
        QCOMPARE(good(m_workspace->openTasks(100'000)).size(), tasks);
        good(m_workspace->undo());
        QVERIFY(good(m_workspace->segments()).isEmpty());
    }
};

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    TestPeopleList test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_people_list.moc"
