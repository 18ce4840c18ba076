// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/rules.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/parts/conflict_panel.h"
#include "ui/parts/record_panel.h"
#include "ui/parts/theme.h"
#include "ui/parts/window_keys.h"
#include "ui/today/many_choice.h"
#include "ui/today/rule_editor.h"
#include "ui/today/rules_page.h"
#include "ui/today/today_screen.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;
using namespace vouch::test;

/// Today by keyboard, on a real workspace.
class TestTodayScreen : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }
    void init();
    void cleanup();
    void itTellsWhatTheDayHoldsInOrder();
    void spaceDoesWhatTheMainButtonSaysAndTheNextIsChosen();
    void snoozePutsATaskOff();
    void snoozeHoldsWhoWaits();
    void snoozePutsOffWhatIsSuggestedOrOwedToo();
    void whoIsToHearFromUsIsListedAndPutOff();
    void suggestionsAreAcceptedAndDismissed();
    void aRefreshKeepsWhatIsChosen();
    void whatSomebodyElseTookAwayLeavesNothingChosen();
    void whatWasOnlyAskedForIsNotActedOn();
    void whereTheLoggedItemGoesTheNextIsChosen();
    void afterTheLastOfItsKindNoOtherKindIsChosen();
    void theButtonsOfTheRowAreReachedByTab();
    void enterOpensThePerson();
    void theOwnerNarrowsTheDay();
    void anEmptyDaySaysSoAndOffersTheQuiet();
    void aRuleIsMadeTriedAndSavedWithoutADialog();
    void whatATrialFoundComesIntoView();
    void readyMadeRulesAreChosenAndTurnedOff();
    void aRuleThatSomebodyElseChangedMeanwhileIsAskedFor();

private:
    TodayList *list() const { return m_screen->list(); }
    const TodayItem *current() const { return m_screen->model()->at(list()->currentIndex().row()); }
    void key(Qt::Key key)
    {
        m_screen->activateWindow(); // offscreen does not when a menu closes
        QVERIFY(QTest::qWaitFor(
            [this] { return list()->hasFocus() && QApplication::activeWindow() == m_screen.get(); }));
        QTest::keyClick(list(), key);
    }
    int rowsOf(TodayItem::Kind kind) const
    {
        int rows = 0;
        for (int i = 0; i < m_screen->model()->rowCount(); ++i)
            rows += m_screen->model()->at(i)->kind == kind ? 1 : 0;
        return rows;
    }
    void choose(TodayItem::Kind kind)
    {
        for (int i = 0; i < m_screen->model()->rowCount(); ++i) {
            if (m_screen->model()->at(i)->kind == kind) {
                list()->setCurrentIndex(m_screen->model()->index(i));
                return;
            }
        }
        QFAIL("no such item");
    }
    void open()
    {
        m_screen = std::make_unique<TodayScreen>();
        new QAbstractItemModelTester(m_screen->model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     m_screen.get());
        m_screen->resize(1100, 760);
        m_screen->setWorkspace(m_f->workspace);
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_screen.get()));
        list()->setFocus();
    }

    std::unique_ptr<WorkspaceFixture> m_f;
    std::unique_ptr<TodayScreen> m_screen;
    PersonId m_ana, m_bo;
};

void TestTodayScreen::init()
{
    m_f = std::make_unique<WorkspaceFixture>();
    WorkspaceFixture &f = *m_f;
    m_ana = f.addPerson(u"Ana Sousa"_s);
    m_bo = f.addPerson(u"Bo Li"_s);
    f.move(m_ana, u"Research"_s);
    // The tasks that come with stages are not what this is about.
    for (const TaskRecord &task : good(f.workspace->openTasks(10)))
        good(f.workspace->setTaskDone(task.id, true));
    RuleRecord rule;
    rule.name = u"Asks"_s;
    Rule asks;
    asks.journey = u"social-journey"_s;
    asks.interactions = {u"question"_s};
    asks.then = {{RuleAction::Kind::Move, u"decide"_s, 0}};
    rule.definition = ruleToJson(asks);
    good(f.workspace->saveRule(rule));
    f.clock.advance(1000);
    InteractionEntry entry{m_ana, u"instagram"_s, u"question"_s, {}, u"Do you ship?"_s, {}, {}, true, 0, true,
                           {}};
    good(f.workspace->addInteraction(entry));
    entry.person = m_bo;
    entry.kind = u"comment"_s;
    entry.text = u"Broken!"_s;
    entry.sentiment = -1;
    good(f.workspace->addInteraction(entry));
    good(f.workspace->addTask({m_ana, u"Send the offer"_s, {}, noon}));
    good(f.workspace->addTask({m_bo, u"Call back"_s, {}, noon - 2 * dayMillis}));
    AdvocacyEntry review;
    review.person = m_bo;
    review.kind = u"review"_s;
    good(f.workspace->addAdvocacy(review));
    good(f.workspace->runRules());
}

void TestTodayScreen::cleanup()
{
    m_screen.reset();
    m_f.reset();
}

void TestTodayScreen::itTellsWhatTheDayHoldsInOrder()
{
    open();
    QTRY_COMPARE(m_screen->model()->rowCount(), 6);
    QStringList texts;
    for (int i = 0; i < 6; ++i)
        texts.append(m_screen->model()->at(i)->text);
    QCOMPARE(texts.at(0), u"Broken!"_s); // negative first
    QVERIFY(m_screen->model()->at(0)->urgent);
    QCOMPARE(texts.at(1), u"Do you ship?"_s);
    QCOMPARE(texts.at(2), u"Call back"_s); // overdue first
    QVERIFY(m_screen->model()->at(2)->urgent);
    QCOMPARE(texts.at(3), u"Send the offer"_s);
    QCOMPARE(m_screen->model()->at(4)->title, u"Move to Decide"_s);
    QCOMPARE(m_screen->model()->at(5)->kind, TodayItem::Kind::Thanks);
    QCOMPARE(m_screen->model()->index(2).data(TodayModel::HeadingRole).toString(), u"Tasks due"_s);
    QVERIFY(m_screen->model()->index(3).data(TodayModel::HeadingRole).toString().isEmpty());
    QCOMPARE(m_screen->findChild<QLabel *>(u"today-headline"_s)->text(),
             u"Today holds: 2 to answer, 2 task(s) due, 1 suggestion(s), 1 to thank."_s);
    QVERIFY(m_screen->model()->index(0).data(Qt::AccessibleTextRole).toString().contains(u"Bo Li"_s));
}

void TestTodayScreen::spaceDoesWhatTheMainButtonSaysAndTheNextIsChosen()
{
    open();
    QTRY_COMPARE(m_screen->model()->rowCount(), 6);
    QSignalSpy done(m_screen.get(), &Screen::done);
    QCOMPARE(list()->button(TodayList::Action::Main)->text(), u"Answered"_s);
    key(Qt::Key_Space);
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Answer), 1);
    QCOMPARE(done.takeFirst().first().toString(), u"Answered: Bo Li"_s);
    QCOMPARE(current()->text, u"Do you ship?"_s); // the next one
    QVERIFY(list()->hasFocus());
    choose(TodayItem::Kind::Task);
    QCOMPARE(list()->button(TodayList::Action::Main)->text(), u"Done"_s);
    key(Qt::Key_Space);
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Task), 1);
    choose(TodayItem::Kind::Thanks);
    key(Qt::Key_Space);
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Thanks), 0);
    good(m_f->workspace->undo());
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Thanks), 1);
}

void TestTodayScreen::snoozePutsATaskOff()
{
    open();
    QTRY_COMPARE(m_screen->model()->rowCount(), 6);
    choose(TodayItem::Kind::Task);
    QVERIFY(list()->button(TodayList::Action::Snooze)->isVisible());
    key(Qt::Key_S);
    auto *menu = m_screen->findChild<QMenu *>(u"today-snooze-menu"_s);
    QTRY_VERIFY(menu && menu->isVisible());
    QCOMPARE(menu->actions().size(), 3);
    QTest::keyClick(menu, Qt::Key_Return); // tomorrow
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Task), 1);
    const QList<TaskRecord> tasks = good(m_f->workspace->openTasks(10));
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(*tasks.last().dueAt).date(),
             QDateTime::fromMSecsSinceEpoch(noon).date().addDays(1));
}

void TestTodayScreen::snoozeHoldsWhoWaits()
{
    m_f->clock.advance(30 * dayMillis);
    open();
    QTRY_VERIFY(rowsOf(TodayItem::Kind::Waiting) > 0);
    const int before = rowsOf(TodayItem::Kind::Waiting);
    choose(TodayItem::Kind::Waiting);
    QCOMPARE(list()->button(TodayList::Action::Main)->text(), u"Log contact"_s);
    list()->button(TodayList::Action::Snooze)->click();
    auto *menu = m_screen->findChild<QMenu *>(u"today-snooze-menu"_s);
    QTRY_VERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Waiting), before - 1);
}

void TestTodayScreen::snoozePutsOffWhatIsSuggestedOrOwedToo()
{
    open();
    QTRY_COMPARE(m_screen->model()->rowCount(), 6);
    for (const TodayItem::Kind kind : {TodayItem::Kind::Suggestion, TodayItem::Kind::Thanks}) {
        choose(kind);
        QVERIFY(list()->button(TodayList::Action::Snooze)->isVisible());
        key(Qt::Key_S);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = m_screen->findChild<QMenu *>(u"today-snooze-menu"_s)) && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Return); // tomorrow
        QTRY_COMPARE(rowsOf(kind), 0);
        QTRY_VERIFY(!m_screen->findChild<QMenu *>(u"today-snooze-menu"_s));
    }
    QCOMPARE(good(m_f->workspace->suggestions(10)).size(), 1); // still to be decided
    good(m_f->workspace->undo());
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Thanks), 1);
    choose(TodayItem::Kind::Answer);
    QVERIFY(!list()->button(TodayList::Action::Snooze)->isVisible());
}

void TestTodayScreen::whoIsToHearFromUsIsListedAndPutOff()
{
    good(m_f->workspace->setCadence({m_ana}, 7));
    m_f->clock.advance(8 * dayMillis);
    open();
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Touch), 1);
    choose(TodayItem::Kind::Touch);
    QCOMPARE(current()->side, u"every week"_s);
    QCOMPARE(list()->button(TodayList::Action::Main)->text(), u"Log contact"_s);
    key(Qt::Key_S);
    auto *menu = m_screen->findChild<QMenu *>(u"today-snooze-menu"_s);
    QTRY_VERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Touch), 0);
    m_f->clock.advance(2 * dayMillis);
    InteractionEntry call;
    call.person = m_bo;
    call.channel = u"phone"_s;
    call.kind = u"call"_s;
    good(m_f->workspace->addInteraction(call)); // anything that makes the list look again
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Touch), 1);
    call.person = m_ana;
    call.incoming = false;
    good(m_f->workspace->addInteraction(call));
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Touch), 0);
}

void TestTodayScreen::suggestionsAreAcceptedAndDismissed()
{
    open();
    QTRY_COMPARE(m_screen->model()->rowCount(), 6);
    choose(TodayItem::Kind::Suggestion);
    QVERIFY(list()->button(TodayList::Action::Dismiss)->isVisible());
    key(Qt::Key_Delete);
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Suggestion), 0);
    good(m_f->workspace->undo());
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Suggestion), 1);
    choose(TodayItem::Kind::Suggestion);
    key(Qt::Key_Space);
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Suggestion), 0);
    QCOMPARE(good(m_f->workspace->person(m_ana)).places.first().stageName, u"Decide"_s);
}

void TestTodayScreen::aRefreshKeepsWhatIsChosen()
{
    open();
    QTRY_COMPARE(m_screen->model()->rowCount(), 6);
    choose(TodayItem::Kind::Suggestion);
    const QString chosen = current()->title;
    good(m_f->workspace->addTask({m_bo, u"Another"_s, {}, noon - dayMillis}));
    QTRY_COMPARE(m_screen->model()->rowCount(), 7);
    QCOMPARE(current()->title, chosen);
}

void TestTodayScreen::whatSomebodyElseTookAwayLeavesNothingChosen()
{
    open();
    QTRY_COMPARE(m_screen->model()->rowCount(), 6);
    choose(TodayItem::Kind::Answer);
    const InteractionId chosen(current()->id);
    QSignalSpy refused(m_screen.get(), &Screen::refused);
    good(m_f->workspace->setAnswered(chosen, true));
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Answer), 1);
    QVERIFY(!list()->chosen().isValid());
    QVERIFY(!list()->button(TodayList::Action::Main)->isVisible());
    key(Qt::Key_Space);
    key(Qt::Key_Delete);
    QCOMPARE(refused.count(), 2);
    QVERIFY(refused.last().first().toString().contains(u"Nothing is chosen"_s));
    settle(*m_f->workspace);
    QCOMPARE(rowsOf(TodayItem::Kind::Answer), 1);
    key(Qt::Key_Down);
    QVERIFY(list()->chosen().isValid());
}

void TestTodayScreen::whatWasOnlyAskedForIsNotActedOn()
{
    open();
    QTRY_COMPARE(m_screen->model()->rowCount(), 6);
    choose(TodayItem::Kind::Task);
    const TaskId task(current()->id);
    key(Qt::Key_S);
    auto *menu = m_screen->findChild<QMenu *>(u"today-snooze-menu"_s);
    QTRY_VERIFY(menu && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Escape);
    good(m_f->workspace->setTaskDone(task, true));
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Task), 1);
    QVERIFY(!list()->chosen().isValid());

    auto *keys = new WindowKeys(m_screen.get());
    keys->setWorkspace(m_f->workspace);
    keys->setScreen(m_screen.get());
    choose(TodayItem::Kind::Answer);
    const InteractionId said(current()->id);
    keys->use(PersonKey::Log);
    QTRY_VERIFY(keys->panel()->isOpen());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!keys->panel()->isOpen());
    good(m_f->workspace->setAnswered(said, true));
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Answer), 1);
    QVERIFY(!list()->chosen().isValid());
}

void TestTodayScreen::whereTheLoggedItemGoesTheNextIsChosen()
{
    open();
    QTRY_COMPARE(m_screen->model()->rowCount(), 6);
    auto *keys = new WindowKeys(m_screen.get());
    keys->setWorkspace(m_f->workspace);
    keys->setScreen(m_screen.get());
    choose(TodayItem::Kind::Answer);
    keys->use(PersonKey::Log);
    QTRY_VERIFY(keys->panel()->isOpen());
    const auto focused = [] {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? widget->accessibleName() : QString();
    };
    QTRY_COMPARE(focused(), u"Text"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"Sorry, a new one is on its way"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Answer), 1);
    QVERIFY(list()->chosen().isValid());
    QCOMPARE(current()->text, u"Do you ship?"_s);
}

void TestTodayScreen::afterTheLastOfItsKindNoOtherKindIsChosen()
{
    open();
    QTRY_COMPARE(m_screen->model()->rowCount(), 6);
    choose(TodayItem::Kind::Task);
    key(Qt::Key_Down); // the second and last one
    key(Qt::Key_Space);
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Task), 1);
    QVERIFY(list()->chosen().isValid());
    QCOMPARE(current()->kind, TodayItem::Kind::Task); // the one before: after it comes a suggestion
    key(Qt::Key_Space);
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Task), 0);
    QVERIFY(!list()->chosen().isValid()); // a further Space accepts no suggestion
    key(Qt::Key_Space);
    settle(*m_f->workspace);
    QCOMPARE(rowsOf(TodayItem::Kind::Suggestion), 1);
}

void TestTodayScreen::theButtonsOfTheRowAreReachedByTab()
{
    open();
    QTRY_COMPARE(m_screen->model()->rowCount(), 6);
    choose(TodayItem::Kind::Suggestion);
    QSet<QString> reached;
    for (int i = 0; i < 12; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget()->objectName());
    }
    for (const QString &name : {u"today-main"_s, u"today-dismiss"_s, u"today-open"_s, u"today-log"_s})
        QVERIFY2(reached.contains(name), qPrintable(name));
    auto *dismiss = list()->button(TodayList::Action::Dismiss);
    QVERIFY(dismiss->width() >= 24 && dismiss->height() >= 24);
    dismiss->setFocus();
    QTest::keyClick(dismiss, Qt::Key_Space);
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Suggestion), 0);
}

void TestTodayScreen::enterOpensThePerson()
{
    open();
    QTRY_COMPARE(m_screen->model()->rowCount(), 6);
    QSignalSpy opened(m_screen.get(), &Screen::personRequested);
    key(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().value<PersonId>(), m_bo);
}

void TestTodayScreen::theOwnerNarrowsTheDay()
{
    PersonEdit edit;
    edit.id = m_bo;
    edit.owner = u"Mia"_s;
    good(m_f->workspace->editPerson(edit));
    open();
    QTRY_COMPARE(m_screen->model()->rowCount(), 6);
    auto *owner = m_screen->findChild<QComboBox *>(u"today-owner"_s);
    QVERIFY(owner->isVisible());
    owner->setFocus();
    QTest::keyClick(owner, Qt::Key_Down);
    emit owner->activated(owner->currentIndex());
    QTRY_COMPARE(m_screen->model()->rowCount(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_screen->model()->at(i)->person, m_bo);
}

void TestTodayScreen::anEmptyDaySaysSoAndOffersTheQuiet()
{
    WorkspaceFixture &f = *m_f;
    const TodayPage page = good(f.workspace->today());
    for (const UnansweredRecord &one : page.unanswered)
        good(f.workspace->setAnswered(one.interaction, true));
    for (const TaskRecord &task : page.tasks)
        good(f.workspace->setTaskDone(task.id, true));
    good(f.workspace->decideSuggestions({page.suggestions.first().id}, false));
    MoveRequest away;
    away.walkers = {m_ana, m_bo};
    away.journey = f.journey().id;
    good(f.workspace->moveToStage(away));
    f.clock.advance(100 * dayMillis);
    open();
    auto *show = m_screen->findChild<QPushButton *>(u"today-show-quiet"_s);
    QTRY_VERIFY(show->isVisible());
    show->click();
    QTRY_COMPARE(rowsOf(TodayItem::Kind::Quiet), 2);
    QVERIFY(list()->isVisible());
}

void TestTodayScreen::aRuleIsMadeTriedAndSavedWithoutADialog()
{
    open();
    auto *button = m_screen->findChild<QPushButton *>(u"today-rules"_s);
    button->click();
    RulesPage *page = m_screen->rulesPage();
    QTRY_VERIFY(page->findChild<QCheckBox *>(u"rule-on-1"_s));
    page->findChild<QPushButton *>(u"rules-new"_s)->click();
    RuleEditor *editor = page->editor();
    QTRY_VERIFY(editor->isVisible());
    QVERIFY(!QApplication::activeModalWidget());
    auto *name = editor->findChild<QLineEdit *>(u"rule-name"_s);
    QVERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Unhappy"_s);
    auto *save = editor->findChild<QPushButton *>(u"rule-save"_s);
    QVERIFY(!save->isEnabled()); // it does nothing yet
    editor->findChild<ManyChoice *>(u"rule-kinds"_s)->setChosen({u"comment"_s});
    auto *journey = editor->findChild<QComboBox *>(u"rule-journey"_s);
    journey->setCurrentIndex(0); // everybody
    QTest::keyClicks(editor->findChild<QLineEdit *>(u"rule-task"_s), u"Put it right"_s);
    QCOMPARE(editor->findChild<QLabel *>(u"rule-sentence"_s)->text(),
             u"When somebody comments, suggest the task “Put it right”."_s);
    QVERIFY(save->isEnabled());
    const QString before = m_f->dump();
    editor->findChild<QPushButton *>(u"rule-try"_s)->click();
    auto *trial = editor->findChild<QTableWidget *>(u"rule-trial"_s);
    QTRY_VERIFY(trial->isVisible());
    QCOMPARE(trial->rowCount(), 1);
    QCOMPARE(trial->item(0, 1)->text(), u"Bo Li"_s);
    QCOMPARE(m_f->dump(), before);
    QSignalSpy done(m_screen.get(), &Screen::done);
    save->click();
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(good(m_f->workspace->rules()).size(), 2);
    QTRY_VERIFY(page->findChild<QCheckBox *>(u"rule-on-2"_s));
    QTest::keyClick(page, Qt::Key_Escape);
    QTRY_VERIFY(list()->isVisible());
}

void TestTodayScreen::whatATrialFoundComesIntoView()
{
    open();
    m_screen->resize(1000, 520); // the form alone is higher
    m_screen->showRules();
    RulesPage *page = m_screen->rulesPage();
    QTRY_VERIFY(page->findChild<QCheckBox *>(u"rule-on-1"_s));
    page->findChild<QPushButton *>(u"rules-new"_s)->click();
    RuleEditor *editor = page->editor();
    QTRY_VERIFY(editor->isVisible());
    QTest::keyClicks(editor->findChild<QLineEdit *>(u"rule-name"_s), u"Unhappy"_s);
    editor->findChild<QComboBox *>(u"rule-journey"_s)->setCurrentIndex(0);
    QTest::keyClicks(editor->findChild<QLineEdit *>(u"rule-task"_s), u"Put it right"_s);
    editor->findChild<QPushButton *>(u"rule-try"_s)->click();
    auto *words = editor->findChild<QLabel *>(u"rule-trial-text"_s);
    const auto inView = [&] {
        return words->isVisible() &&
               editor->rect().contains(QRect(words->mapTo(editor, QPoint()), words->size()));
    };
    QTRY_VERIFY(inView());
    // Where nothing was found that is said in view, too.
    editor->findChild<ManyChoice *>(u"rule-kinds"_s)->setChosen({u"live"_s});
    QTRY_VERIFY(!words->isVisible());
    editor->findChild<QPushButton *>(u"rule-try"_s)->click();
    QTRY_VERIFY(inView());
    QVERIFY(words->text().contains(u"nothing"_s));
}

void TestTodayScreen::readyMadeRulesAreChosenAndTurnedOff()
{
    open();
    m_screen->showRules();
    RulesPage *page = m_screen->rulesPage();
    QPushButton *use = nullptr;
    QTRY_VERIFY((use = page->findChild<QPushButton *>(u"rule-use-Has bought"_s)));
    use->click();
    QTRY_VERIFY(page->findChild<QCheckBox *>(u"rule-on-2"_s));
    QTRY_VERIFY(!page->findChild<QPushButton *>(u"rule-use-Has bought"_s));
    page->findChild<QCheckBox *>(u"rule-on-2"_s)->click();
    QTRY_VERIFY(!good(m_f->workspace->rules()).last().active);
    page->findChild<QToolButton *>(u"rule-delete-2"_s)->click();
    QTRY_COMPARE(good(m_f->workspace->rules()).size(), 1);
}

void TestTodayScreen::aRuleThatSomebodyElseChangedMeanwhileIsAskedFor()
{
    open();
    m_screen->showRules();
    RulesPage *page = m_screen->rulesPage();
    QTRY_VERIFY(page->findChild<QToolButton *>(u"rule-edit-1"_s));
    const RuleRecord before = good(m_f->workspace->rules()).first();
    page->findChild<QToolButton *>(u"rule-edit-1"_s)->click();
    auto *name = page->editor()->findChild<QLineEdit *>(u"rule-name"_s);
    auto *save = page->editor()->findChild<QPushButton *>(u"rule-save"_s);
    auto *panel = page->findChild<ConflictPanel *>();
    QTRY_VERIFY(name->isVisible());
    name->setText(u"Mine"_s);

    const auto other = good(Workspace::open(m_f->path(), m_f->clock));
    RuleRecord theirs = before;
    theirs.name = u"Theirs"_s;
    good(other->saveRule(theirs));
    save->click();
    QTRY_VERIFY(!panel->isHidden());
    QCOMPARE(panel->findChild<QLabel *>(u"conflict-theirs-value"_s)->text(), u"Theirs"_s);
    QCOMPARE(panel->findChild<QLabel *>(u"conflict-mine-value"_s)->text(), u"Mine"_s);
    QCOMPARE(good(m_f->workspace->rules()).first().name, u"Theirs"_s);
    panel->findChild<QPushButton *>(u"conflict-mine"_s)->click();
    QTRY_COMPARE(good(m_f->workspace->rules()).first().name, u"Mine"_s);
    QVERIFY(panel->isHidden());

    // What they changed of another part goes together with it.
    QTRY_VERIFY(page->findChild<QToolButton *>(u"rule-edit-1"_s)->isVisible() &&
                page->findChild<QToolButton *>(u"rule-edit-1"_s)->accessibleName().contains(u"Mine"_s));
    page->findChild<QToolButton *>(u"rule-edit-1"_s)->click();
    name->setText(u"Mine again"_s);
    theirs = good(other->rules()).first();
    theirs.active = !theirs.active;
    good(other->saveRule(theirs));
    save->click();
    QTRY_COMPARE(good(m_f->workspace->rules()).first().name, u"Mine again"_s);
    QCOMPARE(good(m_f->workspace->rules()).first().active, theirs.active);
    QVERIFY(panel->isHidden());
}

QTEST_MAIN(TestTodayScreen)
#include "tst_today_screen.moc"
