// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/await.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/workspace.h"
#include "ui/advocacy/tree_view.h"
#include "ui/exchange/draft_model.h"
#include "ui/parts/deal_popup.h"
#include "ui/history/history_model.h"
#include "ui/journeys/journeys_screen.h"
#include "ui/parts/move_popup.h"
#include "ui/parts/person_picker.h"
#include "ui/parts/theme.h"
#include "ui/people/person_screen.h"
#include "ui/reports/reports_screen.h"
#include "ui/today/rules_page.h"
#include "ui/today/today_screen.h"
#include "ui/window/main_window.h"
#include "ui/window/person_search.h"
#include "ui/window/shortcut_sheet.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPrintDialog>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;

/// Ways from one place of the program to another, and what stands there on arrival.
class TestWays : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void todayLeadsBackFromRules();
    void journeysLeadBackFromTheirEditor();
    void whatWasSaidGoesWithItsScreen();
    void aPersonMovesFromTheirPage();
    void anOrganisationLeadsBackToWhereOneCameFrom();
    void someoneOnNoJourneyIsPutOnOne();
    void severalJourneysAreAChoice();
    void thePersonsSheetIsPrinted();
    void theKeysOfTheSearchAreAboutWhomItHighlights();
    void aSearchFromTheTopIsShownUnderPeople();
    void aDealThatTheSearchFindsOpensItsPerson();
    void theSheetOfShortcutsClosesByEscape();
    void historyOpensAtTheNewestAndIsFiltered();
    void backToHereSaysHowManyChangesItTakes();
    void filesThatCannotBeReadAreListed();
    void whatWouldHappenFollowsWhatHappens();
    void anImportThatWasTakenBackSaysSo();

private:
    template<class T>
    T good(QFuture<Result<T>> future)
    {
        Result<T> result = await(std::move(future));
        if (!result)
            qFatal("%s", qPrintable(result.error().text));
        return *result;
    }
    void open(const QStringList &journeys = {u"social-journey"_s});
    PersonId add(const QString &name);
    QString file(const QString &name, const QByteArray &content);
    Workspace &workspace() { return *m_window->workspace(); }
    template<class T>
    T *child(const QString &name = {}) const
    {
        return m_window->findChild<T *>(name);
    }
    QAction *action(const QString &name) const { return child<QAction>(name); }
    QString stageOf(PersonId person) { return good(workspace().person(person)).places.value(0).stageName; }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestWays::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Vouch"_s);
    QCoreApplication::setApplicationName(u"vouch-test"_s);
    QStandardPaths::setTestModeEnabled(true);
    theme::apply(*qApp, ThemeMode::Light);
}

void TestWays::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder->path());
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWays::open(const QStringList &journeys)
{
    Workspace::NewOptions options;
    options.journeys = journeys;
    const auto made = await(Workspace::create(m_folder->filePath(u"t.vouch"_s), options));
    QVERIFY2(made.ok(), made.ok() ? "" : qPrintable(made.error().text));
    m_window->setWorkspace(made.value());
    m_window->activateWindow();
}

PersonId TestWays::add(const QString &name)
{
    exchange::PersonDraft draft;
    draft.displayName = name;
    return PersonId(*good(workspace().addPerson(draft)).people.cbegin());
}

QString TestWays::file(const QString &name, const QByteArray &content)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
    return file.fileName();
}

void TestWays::todayLeadsBackFromRules()
{
    open();
    m_window->goTo(u"today"_s);
    auto *today = child<TodayScreen>();
    today->showRules();
    QTRY_VERIFY(today->rulesPage()->isVisible());
    action(u"go-today"_s)->trigger();
    QVERIFY(!today->rulesPage()->isVisible());
    QVERIFY(today->list()->isVisible() || today->isVisible());
    // From another screen, too.
    today->showRules();
    m_window->goTo(u"people"_s);
    action(u"go-today"_s)->trigger();
    QVERIFY(!today->rulesPage()->isVisible());
}

void TestWays::journeysLeadBackFromTheirEditor()
{
    open();
    m_window->goTo(u"journeys"_s);
    auto *journeys = child<JourneysScreen>();
    const JourneyId first = good(workspace().journeys()).first().id;
    QTRY_VERIFY(
        (journeys->openJourney(first), journeys->findChild<QWidget *>(u"journey-back"_s)->isVisible()));
    action(u"go-journeys"_s)->trigger();
    QVERIFY(!journeys->findChild<QWidget *>(u"journey-back"_s)->isVisible());
}

void TestWays::whatWasSaidGoesWithItsScreen()
{
    open();
    m_window->goTo(u"people"_s);
    auto *people = m_window->findChild<Screen *>(u"screen-people"_s);
    emit people->announced(u"Ana moved to Research"_s);
    const auto said = [this] {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->text() == u"Ana moved to Research")
                return true;
        }
        return false;
    };
    QVERIFY(said());
    m_window->goTo(u"people"_s);
    QVERIFY(said());
    m_window->goTo(u"board"_s);
    QVERIFY(!said());
}

void TestWays::aPersonMovesFromTheirPage()
{
    open();
    const PersonId ana = add(u"Ana"_s);
    m_window->openPerson(ana);
    QTRY_VERIFY(child<QAbstractButton>(u"header-stage"_s));
    // It stands in the menu Record as well.
    QStringList recorded;
    for (QMenu *menu : m_window->findChildren<QMenu *>()) {
        for (const QAction *one : menu->actions())
            recorded.append(one->text());
    }
    QVERIFY(recorded.contains(u"Move to…"_s));
    child<QAbstractButton>(u"header-stage"_s)->click();
    QTRY_VERIFY(child<MovePopup>());
    auto *popup = child<MovePopup>();
    QTRY_VERIFY(popup->isVisible());
    auto *stages = popup->findChild<QListWidget *>();
    stages->setCurrentRow(2);
    QTest::keyClick(stages, Qt::Key_Return);
    QTRY_COMPARE(stageOf(ana), u"Decide"_s);
    QTRY_COMPARE(child<QAbstractButton>(u"header-stage"_s)->text(), u"Decide"_s);
}

void TestWays::anOrganisationLeadsBackToWhereOneCameFrom()
{
    // given
    open();
    const PersonId ana = add(u"Ana"_s);
    PersonEdit edit;
    edit.id = ana;
    edit.organisation = u"Lind AB"_s;
    good(workspace().editPerson(edit));
    m_window->openPerson(ana);
    QTRY_VERIFY(child<QAbstractButton>(u"header-organisation"_s));
    QTRY_VERIFY(child<QAbstractButton>(u"header-organisation"_s)->isVisible()); // not before it is known
    // when
    child<QAbstractButton>(u"header-organisation"_s)->click();
    // then
    QCOMPARE(m_window->currentKey(), u"organisation"_s);
    QTRY_VERIFY(child<QTableView>(u"organisation-people"_s)->model()->rowCount() == 1);
    // when
    m_window->findChild<QAction *>(u"go-back"_s)->trigger();
    // then
    QCOMPARE(m_window->currentKey(), u"person"_s);
    // when
    m_window->findChild<QAction *>(u"go-forward"_s)->trigger();
    // then
    QCOMPARE(m_window->currentKey(), u"organisation"_s);
}

void TestWays::someoneOnNoJourneyIsPutOnOne()
{
    open();
    const PersonId ana = add(u"Ana"_s);
    MoveRequest leave;
    leave.walkers = {ana};
    leave.journey = good(workspace().journeys()).first().id;
    good(workspace().moveToStage(leave));
    m_window->openPerson(ana);
    QTRY_VERIFY(child<QAbstractButton>(u"header-stage"_s));
    QTRY_COMPARE(child<QAbstractButton>(u"header-stage"_s)->text(), u"On no journey"_s);
    child<QAbstractButton>(u"header-stage"_s)->click();
    QTRY_VERIFY(child<MovePopup>() && child<MovePopup>()->isVisible());
    QTest::keyClick(child<MovePopup>()->findChild<QListWidget *>(), Qt::Key_Return);
    QTRY_COMPARE(stageOf(ana), u"Consider"_s);
}

void TestWays::severalJourneysAreAChoice()
{
    open({u"social-journey"_s, u"traditional"_s});
    const PersonId ana = add(u"Ana"_s);
    const QList<Journey> journeys = good(workspace().journeys());
    MoveRequest second;
    second.walkers = {ana};
    second.journey = journeys.at(1).id;
    second.to = journeys.at(1).stages.first().id;
    good(workspace().moveToStage(second));
    m_window->openPerson(ana);
    QTRY_COMPARE(m_window->findChildren<QAbstractButton *>(u"header-stage"_s).size(), 2);
    action(u"person-move"_s)->trigger();
    QTRY_VERIFY(child<QMenu>(u"move-menu"_s));
    QCOMPARE(child<QMenu>(u"move-menu"_s)->actions().size(), 2);
    child<QMenu>(u"move-menu"_s)->actions().last()->trigger();
    child<QMenu>(u"move-menu"_s)->close();
    QTRY_VERIFY(child<MovePopup>() && child<MovePopup>()->isVisible());
    QCOMPARE(child<MovePopup>()->findChild<QListWidget *>()->count(), journeys.at(1).stages.size());
}

void TestWays::thePersonsSheetIsPrinted()
{
    open();
    add(u"Bo"_s);
    const PersonId ana = add(u"Ana"_s);
    m_window->openPerson(ana);
    QTRY_VERIFY(child<QAbstractButton>(u"header-stage"_s));
    action(u"file-pdf"_s)->trigger();
    QCOMPARE(m_window->currentKey(), u"reports"_s);
    QTRY_VERIFY_WITH_TIMEOUT(child<QPrintDialog>(), 20'000);
    QVERIFY2(child<QPrintDialog>()->windowTitle().contains(u"Ana"_s),
             qPrintable(child<QPrintDialog>()->windowTitle()));
    child<QPrintDialog>()->reject();
    // Once: what is shown later is not printed.
    QTRY_VERIFY(!child<QPrintDialog>() || !child<QPrintDialog>()->isVisible());
    add(u"Cara"_s);
    QTest::qWait(600);
    QVERIFY(!child<QPrintDialog>() || !child<QPrintDialog>()->isVisible());
}

void TestWays::theKeysOfTheSearchAreAboutWhomItHighlights()
{
    open();
    add(u"Bo Li"_s);
    const PersonId ana = add(u"Ana Sousa"_s);
    m_window->openPerson(ana);
    QTRY_COMPARE(m_window->currentKey(), u"person"_s);
    auto *search = child<PersonSearch>();
    search->setFocus();
    QTest::keyClicks(search, u"bo l"_s);
    QTRY_VERIFY(search->subject());
    QCOMPARE(search->subject()->who, u"Bo Li"_s);
    action(u"person-note"_s)->trigger();
    QTRY_VERIFY(child<QFrame>(u"record-panel"_s));
    QCOMPARE(child<QFrame>(u"record-panel"_s)->accessibleName(), u"Bo Li"_s);
}

void TestWays::aSearchFromTheTopIsShownUnderPeople()
{
    open();
    add(u"Bo Li"_s);
    add(u"Ana Sousa"_s);
    auto *search = child<PersonSearch>();
    search->setFocus();
    QTest::keyClicks(search, u"sousa"_s);
    emit search->allRequested(search->text());
    QCOMPARE(m_window->currentKey(), u"people"_s);
    const auto *table = child<Screen>(u"screen-people"_s)->findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
}

void TestWays::aDealThatTheSearchFindsOpensItsPerson()
{
    // given
    open();
    DealEntry deal;
    deal.title = u"Counter"_s;
    deal.person = add(u"Ana Sousa"_s);
    deal.amount = Money{120'000, workspace().currency()};
    good(workspace().addDeal(deal));
    deal.title = u"Counter of nobody"_s;
    deal.person = {};
    good(workspace().addDeal(deal));
    auto *search = child<PersonSearch>();
    auto *list = child<QListWidget>(u"search-list"_s);
    const auto rowWith = [list](const QString &text) {
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text().contains(text))
                return row;
        }
        return -1;
    };
    // when
    search->setFocus();
    QTest::keyClicks(search, u"counter"_s);
    QTRY_VERIFY(list->isVisible());
    const int row = rowWith(u"Ana Sousa"_s);
    QVERIFY(row >= 0);
    QVERIFY2(list->item(row)->text().contains(u"1,200"_s), qPrintable(list->item(row)->text()));
    QVERIFY(list->item(row)->text().contains(u"Open"_s));
    list->setCurrentRow(row);
    QCOMPARE(search->subject()->who, u"Ana Sousa"_s);
    QTest::keyClick(search, Qt::Key_Return);
    // then
    QTRY_COMPARE(m_window->currentKey(), u"person"_s);
    QVERIFY(search->text().isEmpty());
    const auto form = [this] {
        for (DealPopup *one : m_window->findChildren<DealPopup *>()) {
            if (one->isVisible())
                return one;
        }
        return static_cast<DealPopup *>(nullptr);
    };
    QTRY_VERIFY(form()); // over the page of its person
    QTest::keyClick(form(), Qt::Key_Escape);
    QTRY_VERIFY(!form());
    // one of nobody over what is shown
    search->setFocus();
    QTest::keyClicks(search, u"nobody"_s);
    QTRY_VERIFY(list->isVisible());
    list->setCurrentRow(rowWith(u"of nobody"_s));
    QVERIFY(!search->subject());
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(form());
    QTest::keyClick(form(), Qt::Key_Escape);
    QTRY_VERIFY(!form());
}

void TestWays::theSheetOfShortcutsClosesByEscape()
{
    open();
    for (const bool inTree : {false, true}) {
        action(u"help-shortcuts"_s)->trigger();
        auto *sheet = child<ShortcutSheet>();
        QTRY_VERIFY(sheet && sheet->isVisible());
        QVERIFY(QTest::qWaitForWindowExposed(sheet));
        QWidget *target = inTree ? sheet->findChild<QWidget *>(u"shortcut-tree"_s) : sheet->focusWidget();
        QVERIFY(target);
        QTest::keyClick(target, Qt::Key_Escape);
        QTRY_VERIFY(!child<ShortcutSheet>() || !child<ShortcutSheet>()->isVisible());
        QTRY_VERIFY(!child<ShortcutSheet>());
    }
}

void TestWays::historyOpensAtTheNewestAndIsFiltered()
{
    open();
    const PersonId ana = add(u"Ana"_s);
    for (int i = 0; i < 60; ++i)
        good(workspace().addNote(ana, u"Note %1"_s.arg(i)));
    add(u"Bo"_s);
    m_window->goTo(u"history"_s);
    auto *list = child<QListView>(u"history-list"_s);
    QTRY_VERIFY(list->model()->rowCount() > 60);
    list->setCurrentIndex(list->model()->index(50, 0));
    list->scrollToBottom();
    m_window->goTo(u"people"_s);
    add(u"Cara"_s);
    m_window->goTo(u"history"_s);
    QTRY_VERIFY(list->model()->index(0, 0).data().toString().contains(u"Cara"_s));
    QTRY_COMPARE(list->currentIndex().row(), 0);
    QCOMPARE(list->verticalScrollBar()->value(), 0);

    auto *kind = child<QComboBox>(u"history-kind"_s);
    kind->setCurrentIndex(kind->findData(int(OperationKind::People)));
    emit kind->activated(kind->currentIndex());
    QTRY_COMPARE(list->model()->rowCount(), 3); // Ana, Bo, Cara
    auto *person = child<PersonPicker>(u"history-person"_s);
    person->setFocus();
    QTest::keyClicks(person, u"Ana"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    kind->setCurrentIndex(0);
    emit kind->activated(0);
    QTRY_COMPARE(list->model()->rowCount(), 61);
    child<QPushButton>(u"history-all"_s)->click();
    QTRY_VERIFY(list->model()->rowCount() > 62);
    QVERIFY(person->text().isEmpty());
}

void TestWays::backToHereSaysHowManyChangesItTakes()
{
    open();
    add(u"Ana"_s);
    add(u"Bo"_s);
    add(u"Cara"_s);
    m_window->goTo(u"history"_s);
    auto *list = child<QListView>(u"history-list"_s);
    QTRY_VERIFY(list->model()->rowCount() >= 3);
    QTRY_VERIFY(list->model()->index(2, 0).data().toString().contains(u"Ana"_s));
    list->setCurrentIndex(list->model()->index(2, 0));
    QTRY_VERIFY(action(u"history-back"_s)->isEnabled());
    action(u"history-back"_s)->trigger();
    auto *go = child<QPushButton>(u"history-back-go"_s);
    QTRY_VERIFY(go->isVisible());
    QCOMPARE(go->text(), u"Take back 2 change(s)"_s);
    QVERIFY(go->hasFocus());
    QTest::keyClick(go, Qt::Key_Escape);
    QVERIFY(!go->isVisible());
    QVERIFY(list->hasFocus());
    QCOMPARE(good(workspace().people({}, 5)).total, 3);
    action(u"history-back"_s)->trigger();
    QTRY_VERIFY(go->isVisible());
    go->click();
    QTRY_COMPARE(good(workspace().people({}, 5)).total, 1);
    QTRY_VERIFY(list->model()->index(1, 0).data(HistoryModel::UndoneRole).toBool());
    QVERIFY(!list->model()->index(3, 0).data(HistoryModel::UndoneRole).toBool());
    QTRY_VERIFY(action(u"edit-undo"_s)->text().contains(u"Back to"_s));
    action(u"edit-undo"_s)->trigger();
    QTRY_COMPARE(good(workspace().people({}, 5)).total, 3);
}

void TestWays::filesThatCannotBeReadAreListed()
{
    open();
    const QString some = file(u"people.csv"_s, "Name,Email\nAna,ana@example.org\n");
    const QString strange = file(u"strange.bin"_s, QByteArray(3000, '\x07'));
    m_window->openFiles({some, strange});
    auto *go = child<QPushButton>(u"import-go"_s);
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 10'000);
    const auto listed = [this] {
        for (const QTableView *table : m_window->findChildren<QTableView *>()) {
            for (int row = 0; table->model() && row < table->model()->rowCount(); ++row) {
                if (table->model()->index(row, IssueModel::File).data().toString() == u"strange.bin" &&
                    table->model()
                        ->index(row, IssueModel::Reason)
                        .data()
                        .toString()
                        .contains(u"left out"_s) &&
                    qobject_cast<IssueModel *>(table->model()))
                    return true;
            }
        }
        return false;
    };
    QVERIFY(listed());
    go->click();
    auto *title = child<QLabel>(u"import-result"_s);
    QTRY_VERIFY_WITH_TIMEOUT(title->isVisible(), 10'000);
    QVERIFY(listed());
    bool said = false;
    for (const QLabel *label : m_window->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"1 file(s) could not be read"_s));
    QVERIFY(said);
    // Whoever imports more does not find the last result.
    m_window->goTo(u"people"_s);
    m_window->goTo(u"import"_s);
    QVERIFY(!title->isVisible());
}

void TestWays::whatWouldHappenFollowsWhatHappens()
{
    open();
    const QString path = file(u"people.csv"_s, "Name,Email\nAna,ana@example.org\nBo,bo@example.org\n");
    m_window->openFiles({path});
    auto *go = child<QPushButton>(u"import-go"_s);
    QTRY_COMPARE_WITH_TIMEOUT(go->text(), u"Import 2 row(s)"_s, 10'000);
    go->setFocus();
    const QString ana = file(u"ana.csv"_s, "Name,Email\nAna,ana@example.org\n");
    good(workspace().importFiles({ana}, {}, nullptr)); // another window or program
    QTRY_COMPARE_WITH_TIMEOUT(go->text(), u"Import 1 row(s)"_s, 10'000);
    QVERIFY(go->hasFocus());
    // The file itself may be another one by now.
    QTest::qWait(20);
    file(u"people.csv"_s, "Name,Email\nAna,ana@example.org\nBo,bo@example.org\nCara,cara@example.org\n");
    go->click();
    QTRY_COMPARE_WITH_TIMEOUT(go->text(), u"Import 2 row(s)"_s, 10'000);
    QCOMPARE(good(workspace().people({}, 5)).total, 1);
}

void TestWays::anImportThatWasTakenBackSaysSo()
{
    open();
    m_window->openFiles({file(u"people.csv"_s, "Name,Email\nAna,ana@example.org\n")});
    auto *go = child<QPushButton>(u"import-go"_s);
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), 10'000);
    go->click();
    auto *title = child<QLabel>(u"import-result"_s);
    QTRY_VERIFY_WITH_TIMEOUT(title->isVisible(), 10'000);
    auto *undo = child<QPushButton>(u"import-undo"_s);
    good(workspace().undo());
    QTRY_COMPARE(title->text(), u"This import was taken back"_s);
    QVERIFY(!undo->isEnabled());
    good(workspace().redo());
    QTRY_COMPARE(title->text(), u"1 person(s) imported"_s);
    QVERIFY(undo->isEnabled());
}

QTEST_MAIN(TestWays)
#include "tst_ways.moc"
