// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/records/timeline.h"
#include "core/workspace/requests/outcomes.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/advocacy/advocacy_screen.h"
#include "ui/board/board_screen.h"
#include "ui/journeys/journeys_screen.h"
#include "ui/parts/move_popup.h"
#include "ui/parts/name_popup.h"
#include "ui/parts/people_list.h"
#include "ui/parts/people_model.h"
#include "ui/parts/record_panel.h"
#include "ui/parts/theme.h"
#include "ui/parts/usable.h"
#include "ui/parts/window_keys.h"
#include "ui/people/person_screen.h"
#include "ui/today/today_screen.h"
#include "ui/window/main_window.h"
#include "ui/window/shortcut_sheet.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;
using namespace vouch::test;

/// The keys that are about whoever is chosen, on every screen and whatever has the focus.
class TestWindowKeys : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_settings;
    std::unique_ptr<WorkspaceFixture> m_f;
    std::unique_ptr<MainWindow> m_window;
    PersonId m_ana, m_bo;

    enum Focus { OnList, InText, Nowhere };

    template<class T>
    T *child(const QString &name = {}) const
    {
        return m_window->findChild<T *>(name);
    }
    Screen *screen(const QString &key) const { return child<Screen>(u"screen-"_s + key); }
    RecordPanel *panel() const { return child<WindowKeys>()->panel(); }
    QString focused() const
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? widget->accessibleName() : QString();
    }
    QString toast() const
    {
        const auto *toast = child<QFrame>(u"toast"_s);
        return toast->isVisible() ? toast->findChild<QLabel *>()->text() : QString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *to = QApplication::focusWidget();
        QTest::keyClick(to ? to : m_window.get(), key, modifiers);
    }
    void press(const QKeySequence &keys) { press(keys[0].key(), keys[0].keyboardModifiers()); }

    QAbstractItemView *listOf(const QString &key)
    {
        if (key == u"today")
            return static_cast<TodayScreen *>(screen(key))->list();
        if (key == u"board")
            return static_cast<BoardScreen *>(screen(key))->view()->list(0);
        if (key == u"person") {
            for (QListView *view : screen(key)->findChildren<QListView *>()) {
                if (view->accessibleName() == u"Timeline"_s)
                    return view;
            }
        }
        for (QTableView *view : screen(key)->findChildren<QTableView *>()) {
            if (view->isVisible())
                return view;
        }
        return screen(key)->findChild<QAbstractItemView *>();
    }
    /// Shows the screen with Ana chosen, where it can choose.
    void show(const QString &key)
    {
        if (key == u"person")
            m_window->openPerson(m_ana);
        else
            m_window->goTo(key);
        if (key == u"board") {
            auto *board = static_cast<BoardScreen *>(screen(key));
            QTRY_VERIFY(!board->isLoading());
            board->showPerson(m_ana);
            QTRY_COMPARE(board->view()->currentPerson(), m_ana);
        } else if (key == u"person") {
            QTRY_COMPARE(screen(key)->title(), u"Ana Sousa"_s);
        } else if (key == u"today" || key == u"people" || key == u"advocacy") {
            QTRY_VERIFY(listOf(key)->model()->rowCount() > 0);
            QTRY_VERIFY(listOf(key)->model()->index(0, 0).data().toString().contains(u"Ana"_s));
            listOf(key)->setCurrentIndex(listOf(key)->model()->index(0, 0));
        }
    }
    void put(Focus focus, const QString &key)
    {
        m_window->activateWindow();
        if (focus == OnList) {
            QAbstractItemView *list = listOf(key);
            if (list && list->isVisible())
                list->setFocus();
            else
                screen(key)->setFocus();
        } else if (focus == InText) {
            child<QLineEdit>(u"search"_s)->setFocus();
            QTRY_COMPARE(QApplication::focusWidget(), child<QLineEdit>(u"search"_s));
        } else if (QWidget *now = QApplication::focusWidget()) {
            now->clearFocus();
        }
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Vouch"_s);
        QCoreApplication::setApplicationName(u"vouch-test"_s);
        QStandardPaths::setTestModeEnabled(true);
        theme::apply(*qApp, ThemeMode::Light);
    }
    void init()
    {
        m_settings = std::make_unique<QTemporaryDir>();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings->path());
        m_f = std::make_unique<WorkspaceFixture>();
        m_ana = m_f->addPerson(u"Ana Sousa"_s);
        for (const TaskRecord &task : good(m_f->workspace->openTasks(10)))
            good(m_f->workspace->setTaskDone(task.id, true));
        InteractionEntry asked;
        asked.person = m_ana;
        asked.channel = u"instagram"_s;
        asked.kind = u"comment"_s;
        asked.text = u"Do you ship?"_s;
        asked.needsAnswer = true;
        m_f->clock.advance(1000);
        good(m_f->workspace->addInteraction(asked));
        AdvocacyEntry share;
        share.person = m_ana;
        good(m_f->workspace->addAdvocacy(share));
        m_f->clock.advance(1000);
        m_window = std::make_unique<MainWindow>();
        m_window->resize(1280, 800);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->activateWindow();
        m_window->setWorkspace(m_f->workspace);
    }
    void cleanup()
    {
        m_window.reset();
        m_f.reset();
    }

    void everyKeyWorksOnWhoeverIsChosen_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<int>("focus");
        for (const char *key : {"today", "board", "people", "person", "advocacy"}) {
            for (const auto &[focus, name] :
                 {std::pair(OnList, "list"), {InText, "text"}, {Nowhere, "nothing"}})
                QTest::newRow((QByteArray(key) + ", focus: " + name).constData())
                    << QString::fromLatin1(key) << int(focus);
        }
    }
    void everyKeyWorksOnWhoeverIsChosen()
    {
        QFETCH(QString, where);
        QFETCH(int, focus);
        show(where);
        const QList<std::pair<PersonKey, QStringList>> wanted{
            {PersonKey::Log, {u"Text"_s}},
            {PersonKey::Task, {u"What is to be done"_s}},
            {PersonKey::Purchase, {u"Amount"_s, u"Amount (EUR)"_s}},
            {PersonKey::Advocacy, {u"Kind"_s}},
            {PersonKey::Referral, {u"Friend"_s}},
            {PersonKey::Note, {u"Text"_s}}};
        for (const auto &[key, names] : wanted) {
            put(Focus(focus), where);
            press(child<WindowKeys>()->action(key)->shortcut());
            const QByteArray which = child<WindowKeys>()->action(key)->text().toUtf8();
            const bool came = QTest::qWaitFor([&, &names = names] {
                const QString now = focused();
                return std::any_of(names.cbegin(), names.cend(), [&](const QString &name) {
                    return now.startsWith(name) || now == u"What they did"_s;
                });
            });
            QVERIFY2(came, which + ": the focus is on " + focused().toUtf8() + ", said: " + toast().toUtf8());
            press(Qt::Key_Escape);
            QTRY_VERIFY(!QApplication::activePopupWidget());
        }
        QCOMPARE(m_window->currentKey(), where); // without leaving the screen
    }

    void f2RenamesWhoeverIsChosen_data() { everyKeyWorksOnWhoeverIsChosen_data(); }
    void f2RenamesWhoeverIsChosen()
    {
        QFETCH(QString, where);
        QFETCH(int, focus);
        show(where);
        put(Focus(focus), where);
        press(Qt::Key_F2);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()) &&
                    static_cast<QLineEdit *>(QApplication::focusWidget())->text() == u"Ana Sousa"_s);
        auto *field = static_cast<QLineEdit *>(QApplication::focusWidget());
        field->selectAll();
        QTest::keyClicks(field, u"Ana Maria Sousa"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(good(m_f->workspace->person(m_ana)).name, u"Ana Maria Sousa"_s);
        good(m_f->workspace->undo());
        QCOMPARE(good(m_f->workspace->person(m_ana)).name, u"Ana Sousa"_s);
    }

    void mOpensTheStagesFromAListAndTypesInAField_data() { everyKeyWorksOnWhoeverIsChosen_data(); }
    void mOpensTheStagesFromAListAndTypesInAField()
    {
        QFETCH(QString, where);
        QFETCH(int, focus);
        show(where);
        put(Focus(focus), where);
        press(Qt::Key_M);
        if (focus == InText) {
            QCOMPARE(child<QLineEdit>(u"search"_s)->text(), u"m"_s);
            settle(*m_f->workspace);
            QVERIFY(!child<MovePopup>());
            return;
        }
        QTRY_VERIFY(child<MovePopup>() && child<MovePopup>()->isVisible());
        QTest::keyClick(child<MovePopup>()->findChild<QListWidget *>(), Qt::Key_Return);
        QTRY_COMPARE(good(m_f->workspace->person(m_ana)).places.first().stageName, u"Research"_s);
    }

    void whereNobodyIsChosenEveryKeySaysSo_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<int>("focus");
        for (const char *key : {"insight", "reports", "journeys", "history", "import", "workspace"}) {
            for (const auto &[focus, name] :
                 {std::pair(OnList, "list"), {InText, "text"}, {Nowhere, "nothing"}})
                QTest::newRow((QByteArray(key) + ", focus: " + name).constData())
                    << QString::fromLatin1(key) << int(focus);
        }
    }
    void whereNobodyIsChosenEveryKeySaysSo()
    {
        QFETCH(QString, where);
        QFETCH(int, focus);
        show(where);
        for (QAction *action : child<WindowKeys>()->actions()) {
            put(Focus(focus), where);
            child<QFrame>(u"toast"_s)->hide();
            const bool letter = action->shortcut()[0].keyboardModifiers() == Qt::NoModifier &&
                                action->shortcut()[0].key() < Qt::Key_Escape;
            if (letter && focus != Nowhere)
                continue;
            press(action->shortcut());
            QTRY_VERIFY2(toast().contains(u"Choose"_s), qPrintable(action->text() + u": "_s + toast()));
        }
        QVERIFY(!QApplication::activePopupWidget());
    }

    void f2InTheListOfStagesRenamesTheStage()
    {
        m_window->goTo(u"journeys"_s);
        auto *journeys = static_cast<JourneysScreen *>(screen(u"journeys"_s));
        QTRY_VERIFY(!journeys->isLoading());
        journeys->openJourney(m_f->journey().id);
        auto *stages = child<QListWidget>(u"stage-list"_s);
        QTRY_COMPARE(stages->count(), 7);
        stages->setCurrentRow(1);
        stages->setFocus();
        press(Qt::Key_F2);
        const auto *name = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY2(name, qPrintable(toast()));
        QCOMPARE(name->text(), u"Research"_s);
    }

    void popupsGoWithTheWorkspaceTheyWereAskedFor_data()
    {
        QTest::addColumn<QKeySequence>("key");
        QTest::newRow("rename") << QKeySequence(Qt::Key_F2);
        QTest::newRow("move") << QKeySequence(Qt::Key_M);
    }
    void popupsGoWithTheWorkspaceTheyWereAskedFor()
    {
        QFETCH(QKeySequence, key);
        const auto asks = [this] { return child<NamePopup>() || child<MovePopup>(); };
        show(u"people"_s);
        put(OnList, u"people"_s);
        press(key);
        QTRY_VERIFY(asks());
        m_window->setWorkspace(nullptr);
        QTRY_VERIFY(!asks());
        // And before it is there.
        m_window->setWorkspace(m_f->workspace);
        show(u"people"_s);
        put(OnList, u"people"_s);
        press(key);
        m_window->setWorkspace(nullptr);
        settle(*m_f->workspace); // for what must not come
        QVERIFY(!asks());
    }

    void aPageThatLoadsIsAboutNobodyYet()
    {
        m_bo = m_f->addPerson(u"Bo Li"_s);
        show(u"person"_s);
        m_window->openPerson(m_bo);
        QVERIFY(screen(u"person"_s)->subject().people.isEmpty()); // it shows Ana still
        QTRY_COMPARE(screen(u"person"_s)->subject().people, QList<PersonId>{m_bo});
        QCOMPARE(screen(u"person"_s)->subject().who, u"Bo Li"_s);
    }

    void whatIsNotChosenOnTheTimelineAnyMoreOffersNothing()
    {
        show(u"person"_s);
        QAbstractItemView *timeline = listOf(u"person"_s);
        QTRY_VERIFY(timeline->model()->rowCount() > 1);
        const auto offers = [&] {
            const QList<QAction *> actions = timeline->actions();
            return std::any_of(actions.cbegin(), actions.cend(),
                               [](const QAction *action) { return action->isEnabled(); }) ||
                   child<QAbstractButton>(u"answer"_s)->isVisible();
        };
        int some = 0;
        for (int row = 0; row < timeline->model()->rowCount(); ++row) {
            timeline->setCurrentIndex(timeline->model()->index(row, 0));
            some += offers() ? 1 : 0;
            timeline->selectionModel()->clearSelection(); // as Ctrl+click does
            QVERIFY(timeline->currentIndex().isValid());
            QVERIFY(!offers());
        }
        QVERIFY(some >= 2); // the question and the move
    }

    void severalWhoAreChosenAreToldApart()
    {
        m_bo = m_f->addPerson(u"Bo Li"_s);
        show(u"people"_s);
        QTRY_COMPARE(listOf(u"people"_s)->model()->rowCount(), 2);
        listOf(u"people"_s)->selectAll();
        put(OnList, u"people"_s);
        press(QKeySequence(u"Ctrl+T"_s));
        QTRY_VERIFY2(toast().startsWith(u"2 people are chosen"_s), qPrintable(toast()));
        QVERIFY(!panel()->isOpen());
        press(Qt::Key_M); // which is for all of them
        QTRY_VERIFY(child<MovePopup>() && child<MovePopup>()->isVisible());
        QTest::keyClick(child<MovePopup>()->findChild<QListWidget *>(), Qt::Key_Return);
        QTRY_COMPARE(good(m_f->workspace->person(m_bo)).places.first().stageName, u"Research"_s);
        QCOMPARE(good(m_f->workspace->person(m_ana)).places.first().stageName, u"Research"_s);
    }

    void anItemOfTodayIsAnsweredInOneStep()
    {
        show(u"today"_s);
        put(OnList, u"today"_s);
        press(QKeySequence(u"Ctrl+L"_s));
        QTRY_COMPARE(focused(), u"Text"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Yes, we do"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(good(m_f->workspace->today({})).unanswered.isEmpty());
        const TimelineItem said = good(m_f->workspace->timeline(m_ana, 1)).first();
        QCOMPARE(said.text, u"Yes, we do"_s);
        QCOMPARE(said.channel, u"instagram"_s);
        QCOMPARE(said.contact, u"reply"_s);
        QVERIFY(!said.incoming);
        QTRY_VERIFY(!panel()->isOpen());
        good(m_f->workspace->undo());
        QCOMPARE(good(m_f->workspace->today({})).unanswered.size(), 1);
    }

    void aCommentOnTheTimelineIsAnsweredTheSameWay()
    {
        show(u"person"_s);
        QAbstractItemView *timeline = listOf(u"person"_s);
        QTRY_VERIFY(timeline->model()->rowCount() > 1);
        for (int row = 0; row < timeline->model()->rowCount(); ++row) {
            if (timeline->model()
                    ->index(row, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(u"Do you ship?"_s))
                timeline->setCurrentIndex(timeline->model()->index(row, 0));
        }
        auto *answer = child<QAbstractButton>(u"answer"_s);
        QTRY_VERIFY(answer->isVisible()); // each key has a button
        put(OnList, u"person"_s);
        press(QKeySequence(u"Ctrl+L"_s));
        QTRY_COMPARE(focused(), u"Text"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Everywhere"_s);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(good(m_f->workspace->today({})).unanswered.isEmpty());
        QCOMPARE(good(m_f->workspace->timeline(m_ana, 1)).first().channel, u"instagram"_s);
    }

    void namesBehindAFigureAreChosenToo()
    {
        m_bo = m_f->addPerson(u"Bo Li"_s);
        show(u"insight"_s);
        showPeopleList(screen(u"insight"_s), m_f->workspace, u"Both"_s, {m_ana.value, m_bo.value},
                       [](PersonId) {});
        auto *list = child<PeopleList>(u"people-list"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        list->activateWindow(); // there may be no window manager
        QTRY_COMPARE(QApplication::activeWindow(), list);
        auto *table = list->findChild<QTableView *>();
        table->setFocus();
        table->setCurrentIndex(list->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
        QTRY_COMPARE(focused(), u"What is to be done"_s);
        QTest::keyClicks(QApplication::focusWidget(), u"Call"_s);
        press(Qt::Key_Return);
        const auto isThere = [this] {
            const QList<TaskRecord> tasks = good(m_f->workspace->openTasks(20));
            return std::any_of(tasks.cbegin(), tasks.cend(), [this](const TaskRecord &task) {
                return task.title == u"Call"_s && task.person == m_bo;
            });
        };
        QTRY_VERIFY(isThere());
    }

    void theKeysOfUndoUndoTheTextWhileThereIsAnyToUndo()
    {
        auto *search = child<QLineEdit>(u"search"_s);
        m_window->goTo(u"history"_s);
        search->setFocus();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"An"_s);
        QTRY_VERIFY(child<QAction>(u"edit-undo"_s)->isEnabled());
        const QString before = m_f->dump();
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(search->text(), QString());
        QCOMPARE(m_f->dump(), before);
        QTest::keyClick(search, Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(search->text(), u"An"_s);
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier); // now the last change
        QTRY_VERIFY(m_f->dump() != before);
        QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(search->text(), u"An"_s); // what the text has to redo comes first here, too
    }

    void aKeyThatCannotBeUsedSaysWhy()
    {
        show(u"board"_s);
        auto *board = static_cast<BoardScreen *>(screen(u"board"_s));
        board->view()->list(1)->setFocus(); // nobody stands there
        board->view()->list(1)->selectionModel()->clear();
        for (int i = 0; i < board->view()->cellCount(); ++i)
            board->view()->list(i)->selectionModel()->clear();
        QTRY_VERIFY(board->view()->chosenPeople().isEmpty());
        for (const QKeySequence &keys :
             {QKeySequence(u"Shift+P"_s), QKeySequence(u"Shift+L"_s), QKeySequence(u"Shift+H"_s),
              QKeySequence(u"M"_s), QKeySequence(u"Ctrl+T"_s)}) {
            child<QFrame>(u"toast"_s)->hide();
            press(keys);
            QTRY_VERIFY2(toast().startsWith(u"Choose a card first"_s), qPrintable(keys.toString() + toast()));
        }
        child<QFrame>(u"toast"_s)->hide();
        press(Qt::Key_Right, Qt::AltModifier);
        QTRY_VERIFY2(toast().contains(u"no later place"_s), qPrintable(toast()));
        QVERIFY(child<QAction>(u"go-forward"_s)->toolTip().contains(u"no later place"_s));
        // Where a choice or a button has the focus, letters are not for it.
        auto *button = child<QAbstractButton>(u"nav-people"_s);
        QWidget *some = button ? button : m_window->findChild<QToolButton *>();
        some->setFocus();
        QTRY_COMPARE(QApplication::focusWidget(), some);
        child<QFrame>(u"toast"_s)->hide();
        press(Qt::Key_M);
        QTRY_VERIFY2(toast().contains(u"lists and boards"_s), qPrintable(toast()));
        QVERIFY(!child<MovePopup>());
    }

    void aWorkspaceThatCanOnlyBeReadSaysSo()
    {
        const QString path = m_f->path();
        m_window->setWorkspace(nullptr);
        m_f->workspace.reset();
        {
            // As a later program has left it: others may read.
            const auto db = Connection::open(path, Connection::Access::ReadWrite);
            QVERIFY(db->get()->run(u"PRAGMA user_version=99"_s).ok());
            QVERIFY(db->get()->run(u"UPDATE setting SET value='99' WHERE key='min_writer'"_s).ok());
        }
        const auto opened = good(Workspace::open(path));
        QVERIFY(opened->isReadOnly());
        m_window->setWorkspace(opened);
        m_window->goTo(u"people"_s);
        press(QKeySequence(u"Ctrl+T"_s));
        QTRY_VERIFY2(toast().contains(u"can be read but not changed"_s), qPrintable(toast()));
    }

    void theSheetOfShortcutsOpensOnceAndTellsTheTruth()
    {
        show(u"people"_s);
        child<QAction>(u"help-shortcuts"_s)->trigger();
        child<QAction>(u"help-shortcuts"_s)->trigger();
        QCOMPARE(m_window->findChildren<ShortcutSheet *>().size(), 1);
        QStringList rows;
        const auto *tree = child<QTreeWidget>(u"shortcut-tree"_s);
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            for (int k = 0; k < tree->topLevelItem(i)->childCount(); ++k)
                rows.append(tree->topLevelItem(i)->child(k)->text(0) + u": "_s +
                            tree->topLevelItem(i)->child(k)->text(1));
        }
        for (const QString &row :
             {u"Log an interaction: Ctrl+L"_s, u"New task: Ctrl+T"_s, u"Rename: F2"_s, u"Move to: M"_s,
              u"Rename stage: Shift+F2"_s, u"Task done: Space"_s, u"Snooze: S"_s})
            QVERIFY2(rows.contains(row), qPrintable(row + u" is not among "_s + rows.join(u" | "_s)));
        QCOMPARE(rows.count(u"Log an interaction: Ctrl+L"_s), 1);
    }
};

QTEST_MAIN(TestWindowKeys)
#include "tst_window_keys.moc"
