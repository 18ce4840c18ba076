// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+Z, toasts, the list of the undo button and History: each takes the change that it names.
#include "core/workspace/requests/people.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/history/history_screen.h"
#include "ui/parts/theme.h"
#include "ui/window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;

class TestUndoWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void aToastTakesBackTheChangeItSpeaksOf();
    void whatWasSaidOfOneWorkspaceUndoesNothingInAnother();
    void aToastOfNoChangeHasNoUndo();
    void whatCannotBeIsSaidWithoutPushingThePageAway();
    void theChangeThatIsChosenInHistoryStaysSoWhenOthersCome();
    void theToastOfAnUndoBringsBack();
    void keysPressedFastTakeOneChangeEach();
    void anImportIsUndoneOnlyWhenItIsAnswered();
    void anotherPersonsChangeIsNamedBeforeItGoes();
    void historyBringsBackWhatWasUndoneBeforeNewChanges();
    void historyAsksWhereLaterChangesTouchedTheSame();
    void theListOfTheUndoButtonTakesAnyOfTheLast();

private:
    Workspace &workspace() const { return *m_window->workspace(); }
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    QWidget *toast() const { return m_window->findChild<QWidget *>(u"toast"_s); }
    QPushButton *toastButton() const { return m_window->findChild<QPushButton *>(u"toast-action"_s); }
    Screen *screen() const { return m_window->findChild<Screen *>(); }
    QMessageBox *question() const { return m_window->findChild<QMessageBox *>(u"question"_s); }
    QPushButton *button(const QString &name) const { return m_window->findChild<QPushButton *>(name); }
    OperationId addPerson(const QString &name)
    {
        exchange::PersonDraft person;
        person.displayName = name;
        return good(workspace().addPerson(person)).operation;
    }
    QStringList names()
    {
        QStringList all;
        for (const PersonRow &row : good(workspace().people({}, 50)).rows)
            all.append(row.name);
        return all;
    }
    OperationId title(PersonId person, const QString &title)
    {
        PersonEdit edit;
        edit.id = person;
        edit.title = title;
        return good(workspace().editPerson(edit)).operation;
    }
    void select(OperationId operation);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestUndoWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Vouch"_s);
    QCoreApplication::setApplicationName(u"vouch-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    qputenv("USER", "eva");
    theme::apply(*qApp, ThemeMode::Light);
}

void TestUndoWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->setWorkspace(good(Workspace::create(m_folder->filePath(u"t.vouch"_s), {})));
}

void TestUndoWindow::select(OperationId operation)
{
    m_window->goTo(u"history"_s);
    auto *list = m_window->findChild<QListView *>(u"history-list"_s);
    const auto row = [&] {
        const QModelIndexList found = list->model()->match(list->model()->index(0, 0), Qt::UserRole,
                                                           operation.value, 1, Qt::MatchExactly);
        return found.isEmpty() ? QModelIndex() : found.first();
    };
    QTRY_VERIFY(row().isValid());
    list->setCurrentIndex(row());
}

void TestUndoWindow::aToastTakesBackTheChangeItSpeaksOf()
{
    const OperationId ana = addPerson(u"Ana"_s);
    emit screen()->done(u"Ana is here"_s, ana);
    QVERIFY(toast()->isVisible());
    QVERIFY(toastButton()->isVisible());
    addPerson(u"Bo"_s); // meanwhile
    toastButton()->click();
    QTRY_COMPARE(names(), QStringList{u"Bo"_s});
}

void TestUndoWindow::whatWasSaidOfOneWorkspaceUndoesNothingInAnother()
{
    // Given a message with Undo, and another workspace whose change has the same number
    const OperationId ana = addPerson(u"Ana"_s);
    emit screen()->done(u"Ana is here"_s, ana);
    QVERIFY(toast()->isVisible());
    const auto other = good(Workspace::create(m_folder->filePath(u"other.vouch"_s), {}));
    exchange::PersonDraft bo;
    bo.given = u"Bo"_s;
    QCOMPARE(good(other->addPerson(bo)).operation, ana);
    // When Ctrl+Z is on its way as that one is opened
    QTRY_VERIFY(action(u"edit-undo"_s)->isEnabled());
    action(u"edit-undo"_s)->trigger();
    m_window->setWorkspace(other);
    // Then the message is gone, and Bo is still there
    QVERIFY(!toast()->isVisible());
    toastButton()->click();
    settle(*other);
    QTRY_COMPARE(names(), QStringList{u"Bo"_s});
    // And keys go on working there.
    addPerson(u"Cy"_s);
    QCOMPARE(names().size(), 2);
    action(u"edit-undo"_s)->trigger();
    QTRY_COMPARE(names(), QStringList{u"Bo"_s});
}

void TestUndoWindow::aToastOfNoChangeHasNoUndo()
{
    addPerson(u"Ana"_s);
    QTRY_VERIFY(action(u"edit-undo"_s)->isEnabled());
    emit screen()->told(u"Wrote 7 files"_s);
    QVERIFY(toast()->isVisible());
    QVERIFY(!toastButton()->isVisible());
    emit screen()->done(u"Nothing had to be moved"_s, {});
    QVERIFY(!toastButton()->isVisible());
    QCOMPARE(names(), QStringList{u"Ana"_s});
}

void TestUndoWindow::whatCannotBeIsSaidWithoutPushingThePageAway()
{
    const QWidget *page = m_window->findChild<QWidget *>(u"screen-today"_s);
    QTRY_VERIFY(page->isVisible());
    const QPoint before = page->mapToGlobal(QPoint(0, 0));
    emit screen()->refused(u"Cards are sorted by name."_s);
    QVERIFY(toast()->isVisible());
    QVERIFY(!toastButton()->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(page->mapToGlobal(QPoint(0, 0)), before);
}

void TestUndoWindow::theChangeThatIsChosenInHistoryStaysSoWhenOthersCome()
{
    const OperationId ana = addPerson(u"Ana"_s);
    addPerson(u"Bo"_s);
    select(ana);
    addPerson(u"Cleo"_s);
    auto *list = m_window->findChild<QListView *>(u"history-list"_s);
    QTRY_VERIFY(list->model()->rowCount() >= 3 &&
                list->model()->index(0, 0).data().toString().contains(u"Cleo"_s));
    QCOMPARE(list->currentIndex().data(Qt::UserRole).toLongLong(), ana.value);
    QTest::keyClick(list, Qt::Key_Delete);
    QTRY_COMPARE(names(), (QStringList{u"Bo"_s, u"Cleo"_s}));
}

void TestUndoWindow::theToastOfAnUndoBringsBack()
{
    addPerson(u"Ana"_s);
    QTRY_VERIFY(action(u"edit-undo"_s)->isEnabled());
    action(u"edit-undo"_s)->trigger();
    QTRY_VERIFY(toast()->isVisible());
    QCOMPARE(names(), QStringList());
    addPerson(u"Bo"_s); // redo was at its end here
    QCOMPARE(toastButton()->text(), u"Bring back"_s);
    toastButton()->click();
    QTRY_COMPARE(names(), (QStringList{u"Ana"_s, u"Bo"_s}));
}

void TestUndoWindow::keysPressedFastTakeOneChangeEach()
{
    for (const QString &name : {u"Ana"_s, u"Bo"_s, u"Cara"_s})
        addPerson(name);
    QAction *undo = action(u"edit-undo"_s), *redo = action(u"edit-redo"_s);
    QTRY_VERIFY(undo->isEnabled());
    undo->trigger();
    undo->trigger();
    QTRY_COMPARE(names(), QStringList{u"Ana"_s});
    QTRY_VERIFY(redo->isEnabled());
    redo->trigger();
    redo->trigger();
    QTRY_COMPARE(names(), (QStringList{u"Ana"_s, u"Bo"_s, u"Cara"_s}));
}

void TestUndoWindow::anImportIsUndoneOnlyWhenItIsAnswered()
{
    good(workspace().importDrafts(u"Import shop.csv"_s, u"csv"_s,
                                  [](exchange::DraftSink &sink) -> Status {
                                      for (const QString &name : {u"Cara"_s, u"Dan"_s}) {
                                          exchange::Draft draft;
                                          draft.person.displayName = name;
                                          sink.add(draft);
                                      }
                                      return Done{};
                                  },
                                  {}));
    QAction *undo = action(u"edit-undo"_s);
    QTRY_VERIFY(undo->isEnabled());
    undo->trigger();
    QTRY_VERIFY(question());
    QVERIFY2(question()->text().contains(u"import of 2"_s), qPrintable(question()->text()));
    QVERIFY(question()->text().contains(u"Import shop.csv"_s));
    QTest::keyClick(question(), Qt::Key_Escape);
    QTRY_VERIFY(!question());
    QCOMPARE(names().size(), 2);
    undo->trigger();
    QTRY_VERIFY(question());
    button(u"question-yes"_s)->click();
    QTRY_COMPARE(names().size(), 0);
}

void TestUndoWindow::anotherPersonsChangeIsNamedBeforeItGoes()
{
    const auto other = good(Workspace::open(workspace().path()));
    other->setActor(u"<b>Tom</b>"_s);
    exchange::PersonDraft draft;
    draft.displayName = u"Ana"_s;
    good(other->addPerson(draft));
    QAction *undo = action(u"edit-undo"_s);
    QTRY_VERIFY(undo->isEnabled());
    undo->trigger();
    QTRY_VERIFY(question());
    QVERIFY2(question()->text().contains(u"Ana"_s) && question()->text().contains(u"<b>Tom</b>"_s),
             qPrintable(question()->text()));
    QCOMPARE(question()->textFormat(), Qt::PlainText);
    QTest::keyClick(question(), Qt::Key_Return); // what is chosen unless one says otherwise changes nothing
    QTRY_VERIFY(!question());
    QCOMPARE(names(), QStringList{u"Ana"_s});
}

void TestUndoWindow::historyBringsBackWhatWasUndoneBeforeNewChanges()
{
    const OperationId ana = addPerson(u"Ana"_s);
    good(workspace().undo(ana));
    addPerson(u"Bo"_s);
    select(ana);
    QAction *turn = action(u"history-undo"_s);
    QTRY_COMPARE(turn->text(), u"Bring back"_s);
    QVERIFY(turn->isEnabled());
    turn->trigger();
    QTRY_COMPARE(names(), (QStringList{u"Ana"_s, u"Bo"_s}));
    QTRY_COMPARE(turn->text(), u"Undo selected"_s);
}

void TestUndoWindow::historyAsksWhereLaterChangesTouchedTheSame()
{
    addPerson(u"Ana"_s);
    const PersonId ana = good(workspace().findPerson(u"Ana"_s));
    const OperationId potter = title(ana, u"Potter"_s);
    good(workspace().undo(potter));
    title(ana, u"Painter"_s);
    select(potter);
    QTRY_COMPARE(action(u"history-undo"_s)->text(), u"Bring back"_s);
    action(u"history-undo"_s)->trigger();
    auto *choice = m_window->findChild<QWidget *>(u"history-choice"_s);
    QTRY_VERIFY(choice->isVisible());
    QCOMPARE(good(workspace().person(ana)).title, u"Painter"_s);
    button(u"history-also"_s)->click();
    QTRY_COMPARE(good(workspace().person(ana)).title, u"Potter"_s);
    QVERIFY(!choice->isVisible());
}

void TestUndoWindow::theListOfTheUndoButtonTakesAnyOfTheLast()
{
    addPerson(u"Ana"_s);
    addPerson(u"Bo & Co"_s);
    auto *list = m_window->findChild<QMenu *>(u"undo-list"_s);
    const auto entry = [list](const QString &text) -> QAction * {
        emit list->aboutToShow();
        for (QAction *one : list->actions()) {
            if (one->text().contains(text))
                return one;
        }
        return nullptr;
    };
    QTRY_VERIFY(entry(u"Bo && Co"_s) && entry(u"Ana"_s));
    entry(u"Ana"_s)->trigger();
    QTRY_COMPARE(names(), QStringList{u"Bo & Co"_s});
    QTRY_VERIFY(entry(u"Bring back: "_s));
    QVERIFY(entry(u"Bring back: "_s)->text().contains(u"Ana"_s));
    entry(u"Bring back: "_s)->trigger();
    QTRY_COMPARE(names(), (QStringList{u"Ana"_s, u"Bo & Co"_s}));
}

QTEST_MAIN(TestUndoWindow)
#include "tst_undo_window.moc"
