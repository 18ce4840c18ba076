// SPDX-License-Identifier: GPL-3.0-or-later
// History by its own screen: what is listed, what the keys do to the chosen change, what is asked before.
#include "core/store/connection.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "tests/support/workspace_fixture.h"
#include "ui/history/history_screen.h"
#include "ui/parts/theme.h"
#include "ui/parts/usable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;

class TestHistoryScreen : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WorkspaceFixture> m_f;
    std::unique_ptr<HistoryScreen> m_screen;
    std::unique_ptr<QAbstractItemModelTester> m_tester;

    Workspace &workspace() const { return *m_f->workspace; }
    QListView *list() const { return m_screen->findChild<QListView *>(u"history-list"_s); }
    QAction *action(const QString &name) const { return m_screen->findChild<QAction *>(name); }
    QPushButton *button(const QString &name) const { return m_screen->findChild<QPushButton *>(name); }
    QWidget *panel(const QString &name) const { return m_screen->findChild<QWidget *>(name); }

    /// Shows the screen and waits until it lists the newest change.
    void openScreen()
    {
        m_screen = std::make_unique<HistoryScreen>();
        m_screen->setWorkspace(m_f->workspace);
        m_tester = std::make_unique<QAbstractItemModelTester>(
            list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        m_screen->resize(900, 500);
        m_screen->show();
        m_screen->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
        const Operation newest = good(workspace().history(1)).first();
        QTRY_COMPARE(list()->currentIndex().data().toString(), newest.label);
        list()->setFocus();
    }
    OperationId title(PersonId person, const QString &text)
    {
        PersonEdit edit;
        edit.id = person;
        edit.title = text;
        return good(workspace().editPerson(edit)).operation;
    }
    void choose(OperationId operation)
    {
        const auto row = [&] {
            const QAbstractItemModel *model = list()->model();
            const QModelIndexList found =
                model->match(model->index(0, 0), Qt::UserRole, operation.value, 1, Qt::MatchExactly);
            return found.isEmpty() ? QModelIndex() : found.first();
        };
        QTRY_VERIFY(row().isValid());
        list()->setCurrentIndex(row());
    }

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }
    void init() { m_f = std::make_unique<WorkspaceFixture>(); }
    void cleanup()
    {
        m_tester.reset();
        m_screen.reset();
        m_f.reset();
    }

    void deleteTakesTheChosenChangeBackAndBringsItAgain()
    {
        // Given two people, the later of whom is chosen.
        m_f->addPerson(u"Ana"_s);
        const QString before = m_f->dump();
        m_f->addPerson(u"Bo"_s);
        const QString after = m_f->dump();
        openScreen();
        const QString label = list()->currentIndex().data().toString();
        QVERIFY2(label.contains(u"Bo"_s), qPrintable(label));
        // When it is deleted, the change is taken back and stays chosen.
        QSignalSpy done(m_screen.get(), &Screen::done);
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(m_f->dump(), before);
        QTRY_COMPARE(action(u"history-undo"_s)->text(), u"Bring back"_s);
        QCOMPARE(list()->currentIndex().data().toString(), label);
        // Then the same key brings it back.
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(done.count(), 2);
        QCOMPARE(m_f->dump(), after);
        QTRY_COMPARE(action(u"history-undo"_s)->text(), u"Undo selected"_s);
    }

    void laterChangesOfTheSameAreAskedAbout_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("expected");
        QTest::newRow("leave everything") << QString() << u"Painter of Eva"_s;
        QTest::newRow("keep the later ones") << u"history-keep"_s << u"Painter of "_s;
        QTest::newRow("the later ones too") << u"history-also"_s << u" of "_s;
    }
    void laterChangesOfTheSameAreAskedAbout()
    {
        QFETCH(QString, answer);
        QFETCH(QString, expected);
        // Given a change of title and owner, and one of the title after it.
        const PersonId ana = m_f->addPerson(u"Ana"_s);
        PersonEdit edit;
        edit.id = ana;
        edit.title = u"Potter"_s;
        edit.owner = u"Eva"_s;
        const OperationId first = good(workspace().editPerson(edit)).operation;
        title(ana, u"Painter"_s);
        const auto now = [&] {
            const PersonRecord person = good(workspace().person(ana));
            return person.title + u" of "_s + person.owner;
        };
        const qsizetype operations = good(workspace().history(50)).size();
        openScreen();
        choose(first);
        // When the earlier change is taken back, the later one stands in the way.
        action(u"history-undo"_s)->trigger();
        QTRY_VERIFY(panel(u"history-choice"_s)->isVisible());
        QVERIFY(button(u"history-keep"_s)->hasFocus());
        QCOMPARE(now(), u"Painter of Eva"_s);
        // Then it goes as was answered.
        QSignalSpy done(m_screen.get(), &Screen::done);
        if (answer.isEmpty())
            QTest::keyClick(button(u"history-keep"_s), Qt::Key_Escape);
        else
            button(answer)->click();
        QVERIFY(panel(u"history-choice"_s)->isHidden());
        QTRY_COMPARE(done.count(), answer.isEmpty() ? 0 : 1);
        QCOMPARE(now(), expected);
        if (answer.isEmpty())
            QCOMPARE(good(workspace().history(50)).size(), operations);
    }

    void goingBackSaysHowMuchGoesAndDoesItAtOnce()
    {
        // Given three changes after one.
        const PersonId ana = m_f->addPerson(u"Ana"_s);
        const OperationId here = good(workspace().history(1)).first().id;
        const QString before = m_f->dump();
        title(ana, u"Potter"_s);
        good(workspace().addNote(ana, u"first"_s));
        m_f->addPerson(u"Bo"_s);
        const QString after = m_f->dump();
        openScreen();
        QVERIFY(!action(u"history-back"_s)->isEnabled()); // everything is as after the newest
        choose(here);
        QVERIFY(action(u"history-back"_s)->isEnabled());
        // When it is asked for, it says how many; Escape leaves them.
        action(u"history-back"_s)->trigger();
        QTRY_VERIFY(panel(u"history-back-panel"_s)->isVisible());
        QVERIFY(button(u"history-back-go"_s)->text().contains(u'3'));
        QTest::keyClick(button(u"history-back-go"_s), Qt::Key_Escape);
        QVERIFY(panel(u"history-back-panel"_s)->isHidden());
        QCOMPARE(m_f->dump(), after);
        // Then one press goes back, and everything since is shown as undone.
        action(u"history-back"_s)->trigger();
        QTRY_VERIFY(panel(u"history-back-panel"_s)->isVisible());
        QSignalSpy done(m_screen.get(), &Screen::done);
        button(u"history-back-go"_s)->click();
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(m_f->dump(), before);
        const auto undone = [this] {
            int count = 0;
            for (int row = 0; row < list()->model()->rowCount(); ++row)
                count += list()->model()->index(row, 0).data(Qt::UserRole + 1).toBool() ? 1 : 0;
            return count;
        };
        QTRY_COMPARE(undone(), 3);
    }

    void aKindIsChosenAndEverythingShownAgain()
    {
        const PersonId ana = m_f->addPerson(u"Ana"_s);
        m_f->move(ana, u"Research"_s);
        good(workspace().addNote(ana, u"first"_s));
        openScreen();
        const int all = list()->model()->rowCount();
        QVERIFY(button(u"history-all"_s)->isHidden());
        auto *kind = m_screen->findChild<QComboBox *>(u"history-kind"_s);
        const auto choose = [kind](OperationKind wanted) {
            kind->setCurrentIndex(kind->findData(int(wanted)));
            emit kind->activated(kind->currentIndex());
        };
        choose(OperationKind::Moves);
        QTRY_COMPARE(list()->model()->rowCount(), 1);
        QVERIFY(list()->model()->index(0, 0).data().toString().contains(u"Research"_s));
        choose(OperationKind::Imports); // there is none
        QTRY_COMPARE(m_screen->findChild<QStackedWidget *>()->currentIndex(), 1);
        QCOMPARE(list()->model()->rowCount(), 0);
        QTest::mouseClick(button(u"history-all"_s), Qt::LeftButton);
        QTRY_COMPARE(list()->model()->rowCount(), all);
        QVERIFY(button(u"history-all"_s)->isHidden());
        QVERIFY(kind->hasFocus());
    }

    void longHistoriesComeAPageAtATime()
    {
        const PersonId ana = m_f->addPerson(u"Ana"_s);
        for (int i = 0; i < 230; ++i)
            good(workspace().addNote(ana, u"Note %1"_s.arg(i)));
        const int all = int(good(workspace().history(1000)).size());
        openScreen();
        QCOMPARE(list()->model()->rowCount(), 200);
        list()->verticalScrollBar()->setValue(list()->verticalScrollBar()->maximum());
        QTRY_COMPARE(list()->model()->rowCount(), all);
    }

    void nothingIsTakenBackInAFileThatMayOnlyBeRead()
    {
        m_f->addPerson(u"Ana"_s);
        m_f->workspace.reset();
        {
            const auto db = Connection::open(m_f->path(), Connection::Access::ReadWrite);
            QVERIFY(db.ok());
            QVERIFY((*db)->run(u"PRAGMA user_version=99"_s).ok());
            QVERIFY((*db)->run(u"UPDATE setting SET value='99' WHERE key='min_writer'"_s).ok());
        }
        m_f->reopen();
        QVERIFY(workspace().isReadOnly());
        openScreen();
        QSignalSpy told(m_screen.get(), &Screen::told);
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(told.count(), 1);
        QCOMPARE(told.first().first().toString(), readOnlyReason());
        QVERIFY(!action(u"history-undo"_s)->isEnabled());
        QVERIFY(!action(u"history-redo"_s)->isEnabled());
    }
};

QTEST_MAIN(TestHistoryScreen)
#include "tst_history_screen.moc"
