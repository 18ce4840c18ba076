// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/await.h"
#include "core/store/records/people.h"
#include "core/workspace/workspace.h"
#include "tests/support/settled.h"
#include "ui/history/history_model.h"
#include "ui/history/history_screen.h"
#include "ui/parts/banner.h"
#include "ui/parts/theme.h"
#include "ui/window/main_window.h"
#include "ui/window/screens.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;

class TestMainWindow : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void startingEmptyLeadsToTheScreens();
    void aChangeCanBeUndoneAndRedoneFromTheMenu();
    void whatIsSaidOfAWrongValueGoesWhenAGoodOneIsStored();
    void historyFollowsChangesAndUndoesAnyOfThem();
    void filesShowWhatWouldHappenAndThenAreImported();
    void aScreenIsMadeWhenSomebodyGoesThere();
    void whatIsNewCanBeMadeBeforeItsScreenWasSeen();
    void everyShortcutOfTheMenusBelongsToOneAction();
    void historyModelKeepsItsPromises();
    void twoWindowsShowOneWorkspaceAndOneMayClose();

private:
    void openEmpty();
    void addPerson(const QString &name);
    QAction *action(const QString &name) const { return m_window->findChild<QAction *>(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Vouch"_s);
    QCoreApplication::setApplicationName(u"vouch-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    theme::apply(*qApp, ThemeMode::Light);
}

void TestMainWindow::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
}

void TestMainWindow::openEmpty()
{
    const auto made = await(Workspace::create(m_folder->filePath(u"t.vouch"_s), {}));
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text));
    m_window->setWorkspace(made.value());
}

void TestMainWindow::addPerson(const QString &name)
{
    exchange::PersonDraft person;
    person.displayName = name;
    const auto added = await(m_window->workspace()->addPerson(person));
    QVERIFY2(added.ok(), added.ok() ? "" : qPrintable(added.error().text));
}

void TestMainWindow::startingEmptyLeadsToTheScreens()
{
    auto *start = m_window->findChild<QAbstractButton *>(u"start-empty"_s);
    QVERIFY(start);
    start->click();
    auto *go = m_window->findChild<QPushButton *>(u"start-continue"_s);
    QVERIFY(go->isVisible());
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace() != nullptr, 10000);
    QCOMPARE(m_window->currentKey(), u"today"_s); // an empty one: with what there is to do first
    for (const QString &key : {u"people"_s, u"history"_s, u"board"_s}) {
        action(u"go-"_s + key)->trigger();
        QCOMPARE(m_window->currentKey(), key);
    }
    action(u"go-back"_s)->trigger();
    QCOMPARE(m_window->currentKey(), u"history"_s);
    QFile::remove(m_window->workspace()->path());
}

void TestMainWindow::aChangeCanBeUndoneAndRedoneFromTheMenu()
{
    openEmpty();
    addPerson(u"Ana & Co"_s);
    QAction *undo = action(u"edit-undo"_s);
    QTRY_VERIFY(undo->isEnabled() && undo->text().contains(u"Ana && Co"_s));
    undo->trigger();
    QAction *redo = action(u"edit-redo"_s);
    QTRY_VERIFY(redo->isEnabled());
    QTRY_VERIFY(m_window->findChild<QWidget *>(u"toast"_s)->isVisible());
    QCOMPARE(await(m_window->workspace()->people({}, 5)).value().total, 0);
    redo->trigger();
    QTRY_COMPARE(await(m_window->workspace()->people({}, 5)).value().total, 1);
}

void TestMainWindow::whatIsSaidOfAWrongValueGoesWhenAGoodOneIsStored()
{
    openEmpty();
    addPerson(u"Ana"_s);
    m_window->openPerson(await(m_window->workspace()->findPerson(u"Ana"_s)).value());
    QLineEdit *birthday = nullptr;
    const auto find = [&] {
        birthday = nullptr;
        for (QLineEdit *edit : m_window->findChildren<QLineEdit *>())
            birthday = edit->accessibleName() == u"Birthday"_s ? edit : birthday;
        return birthday && birthday->isVisible();
    };
    QTRY_VERIFY(find());
    auto *banners = m_window->findChild<BannerArea *>();
    const auto type = [&](const QString &text) {
        birthday->setText(text);
        emit birthday->editingFinished();
    };
    type(u"2190-01-01"_s);
    QVERIFY(banners->has(u"error"_s));
    type(u"1990-01-01"_s);
    QTRY_VERIFY(!banners->has(u"error"_s));
}

void TestMainWindow::historyFollowsChangesAndUndoesAnyOfThem()
{
    openEmpty();
    m_window->goTo(u"history"_s);
    auto *list = m_window->findChild<QListView *>(u"history-list"_s);
    const QAbstractItemModelTester tester(list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    QTRY_VERIFY(list->model()->rowCount() > 0); // the workspace's own making
    const int before = list->model()->rowCount();
    addPerson(u"Ana"_s);
    addPerson(u"Ben"_s);
    QTRY_COMPARE(list->model()->rowCount(), before + 2);
    list->setCurrentIndex(list->model()->index(1, 0)); // Ana, not the last change
    const QPersistentModelIndex ana = list->currentIndex();
    QVERIFY(ana.data().toString().contains(u"Ana"_s));
    QAction *undo = action(u"history-undo"_s);
    QTRY_VERIFY(undo->isEnabled());
    undo->trigger();
    // The undoing is listed on top; Ana's row, one lower, says that it is undone, and Ben's does not.
    QTRY_COMPARE(list->model()->rowCount(), before + 3);
    QTRY_VERIFY(ana.data(HistoryModel::UndoneRole).toBool());
    QCOMPARE(ana.row(), 2);
    QVERIFY(!list->model()->index(1, 0).data(HistoryModel::UndoneRole).toBool());
    QCOMPARE(await(m_window->workspace()->people({}, 5)).value().total, 1);
}

void TestMainWindow::filesShowWhatWouldHappenAndThenAreImported()
{
    openEmpty();
    const QString path = m_folder->filePath(u"people.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Email,Company\nAna Sousa,ana@example.org,Kiln\nBen Ito,ben@example.org,Clay\n");
    file.close();
    m_window->openFiles({path});
    QCOMPARE(m_window->currentKey(), u"import"_s);
    auto *go = m_window->findChild<QPushButton *>(u"import-go"_s);
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 10000);
    QCOMPARE(await(m_window->workspace()->people({}, 5)).value().total, 0); // nothing happened yet
    go->click();
    auto *title = m_window->findChild<QLabel *>(u"import-result"_s);
    QTRY_VERIFY_WITH_TIMEOUT(title->isVisible(), 10000);
    QVERIFY2(title->text().contains(u'2'), qPrintable(title->text()));
    QCOMPARE(await(m_window->workspace()->people({}, 5)).value().total, 2);
    m_window->findChild<QPushButton *>(u"import-undo"_s)->click();
    QTRY_COMPARE(await(m_window->workspace()->people({}, 5)).value().total, 0);
}

void TestMainWindow::aScreenIsMadeWhenSomebodyGoesThere()
{
    // Given a workspace that has just been opened, there is the screen that shows and no other.
    openEmpty();
    const auto there = [this] {
        QStringList names;
        for (const Screen *one : m_window->findChildren<Screen *>())
            names.append(one->objectName());
        names.sort();
        return names;
    };
    QCOMPARE(there(), QStringList{u"screen-today"_s});
    // When somebody goes to another one, then that one is made and shows.
    action(u"go-journeys"_s)->trigger();
    QCOMPARE(there(), (QStringList{u"screen-journeys"_s, u"screen-today"_s}));
    QVERIFY(m_window->findChild<Screen *>(u"screen-journeys"_s)->isVisible());
    // Another visit makes none.
    action(u"go-today"_s)->trigger();
    action(u"go-journeys"_s)->trigger();
    QCOMPARE(there().size(), 2);
}

void TestMainWindow::whatIsNewCanBeMadeBeforeItsScreenWasSeen()
{
    // Given Today, and People that nobody has seen yet.
    openEmpty();
    QVERIFY(!m_window->findChild<Screen *>(u"screen-people"_s));
    // When a new person is asked for.
    QVERIFY(action(u"record-new"_s)->isEnabled());
    action(u"record-new"_s)->trigger();
    // Then People shows and asks for a name.
    QCOMPARE(m_window->currentKey(), u"people"_s);
    const auto asks = [this] {
        const QWidget *field = QApplication::focusWidget();
        return field && qobject_cast<const QLineEdit *>(field) && m_window->isVisible();
    };
    QTRY_VERIFY(asks());
}

void TestMainWindow::everyShortcutOfTheMenusBelongsToOneAction()
{
    openEmpty();
    for (const ScreenFactory &screen : screenFactories())
        m_window->goTo(screen.key);
    QHash<QString, QString> owners;
    const QList<QAction *> all = m_window->findChildren<QAction *>();
    for (const QAction *one : all) {
        if (one->shortcutContext() != Qt::WindowShortcut)
            continue;
        for (const QKeySequence &key : one->shortcuts()) {
            if (key.isEmpty())
                continue;
            const QString name = key.toString();
            QVERIFY2(!owners.contains(name),
                     qPrintable(name + u": "_s + owners.value(name) + u" and "_s + one->text()));
            owners.insert(name, one->text());
        }
    }
    QVERIFY(owners.contains(u"Ctrl+Z"_s));
}

void TestMainWindow::historyModelKeepsItsPromises()
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto operation = [](qint64 id) {
        Operation made;
        made.id = OperationId(id);
        made.label = u"Change %1"_s.arg(id);
        return made;
    };
    model.refresh({operation(5), operation(4)});
    model.append({operation(3), operation(2)});
    QCOMPARE(model.rowCount(), 4);
    // 6 is new, 5 was an import that was stopped, 4 was undone meanwhile.
    Operation undone = operation(4);
    undone.undoneBy = OperationId(6);
    model.refresh({operation(6), undone});
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.at(0)->id, OperationId(6));
    QVERIFY(model.index(1).data(HistoryModel::UndoneRole).toBool());
    QCOMPARE(model.oldest(), OperationId(2));
    model.refresh({});
    QCOMPARE(model.rowCount(), 0);
}

void TestMainWindow::twoWindowsShowOneWorkspaceAndOneMayClose()
{
    openEmpty();
    QSignalSpy wanted(m_window.get(), &MainWindow::newWindowRequested);
    action(u"file-window"_s)->trigger();
    QCOMPARE(wanted.count(), 1);
    auto second = std::make_unique<MainWindow>();
    second->setWorkspace(m_window->workspace());
    second->show();
    QVERIFY(QTest::qWaitForWindowExposed(second.get()));
    const auto undoText = [](const MainWindow &window) {
        return window.findChild<QAction *>(u"edit-undo"_s)->text();
    };
    addPerson(u"Ana"_s);
    QTRY_VERIFY(undoText(*second).contains(u"Ana"_s));
    QTRY_VERIFY(undoText(*m_window).contains(u"Ana"_s));
    QSignalSpy closed(second.get(), &MainWindow::closed);
    second->close();
    QCOMPARE(closed.count(), 1);
    second.reset();
    addPerson(u"Bo"_s);
    QTRY_VERIFY(undoText(*m_window).contains(u"Bo"_s));
    // A window that goes back to the start page hears no more of it.
    const auto workspace = m_window->workspace();
    m_window->setWorkspace(nullptr);
    exchange::PersonDraft person;
    person.displayName = u"Cara"_s;
    QVERIFY(await(workspace->addPerson(person)).ok());
    test::settle(*workspace);
    QVERIFY(!undoText(*m_window).contains(u"Cara"_s));
}

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
