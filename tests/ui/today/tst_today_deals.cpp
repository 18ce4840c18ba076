// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records/deals.h"
#include "core/store/records/rules.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/tasks.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/parts/operation_popup.h"
#include "ui/parts/theme.h"
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
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;
using namespace vouch::test;

/// Deals that need somebody, on Today, by keyboard.
class TestTodayDeals : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }
    void init();
    void cleanup()
    {
        m_screen.reset();
        m_f.reset();
    }
    void dealsStandInASectionOfTheirOwn();
    void aDealIsWonFromItsRow();
    void aDealWithoutAnAmountAsksForOne();
    void aDealGetsAnotherDate();
    void aDealIsLostWithItsReason();
    void theirPersonGetsATask();
    void aDealIsPutOff();
    void aDealOfNobodyOffersNoPage();
    void aRuleAboutDealsIsMadeInTheEditor();

private:
    DealId add(const QString &title, PersonId person, std::optional<Money> amount,
               std::optional<When> expected)
    {
        DealEntry entry;
        entry.title = title;
        entry.person = person;
        entry.amount = amount;
        entry.expected = expected;
        const ChangeSet made = good(m_f->workspace->addDeal(entry));
        return good(m_f->workspace->deals({.madeBy = made.operation})).first().id;
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
        m_screen->list()->setFocus();
        QTRY_VERIFY(m_screen->model()->rowCount() > 0);
    }
    void key(Qt::Key key)
    {
        m_screen->activateWindow(); // offscreen does not when a menu closes
        QVERIFY(QTest::qWaitFor([this] {
            return m_screen->list()->hasFocus() && QApplication::activeWindow() == m_screen.get();
        }));
        QTest::keyClick(m_screen->list(), key);
    }
    /// Space on the deal's row, then the letter of what is to be done.
    void next(const QString &title, Qt::Key letter)
    {
        for (int row = 0; row < m_screen->model()->rowCount(); ++row) {
            if (m_screen->model()->at(row)->text == title)
                m_screen->list()->setCurrentIndex(m_screen->model()->index(row));
        }
        key(Qt::Key_Space);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = m_screen->findChild<QMenu *>(u"today-deal-menu"_s)) && menu->isVisible());
        QTest::keyClick(menu, letter);
    }
    /// What is asked after `letter`, however long the question takes. Where the platform takes the menu's
    /// going for that of the program (offscreen does), a form that came meanwhile goes with it: then once
    /// more.
    OperationPopup *askedAfter(const QString &title, Qt::Key letter)
    {
        constexpr int attempts = 5;
        for (int i = 0; i < attempts; ++i) {
            next(title, letter);
            if (OperationPopup *found = popup(1000))
                return found;
        }
        return nullptr;
    }
    OperationPopup *popup(int wait = 5000)
    {
        OperationPopup *found = nullptr;
        (void)QTest::qWaitFor(
            [&] {
                const auto all = m_screen->findChildren<OperationPopup *>();
                for (OperationPopup *one : all)
                    found = one->isVisible() ? one : found;
                return found != nullptr;
            },
            wait);
        return found;
    }
    DealRecord deal(DealId id) { return good(m_f->workspace->deals({.id = id})).first(); }
    QStringList texts() const
    {
        QStringList all;
        for (int row = 0; row < m_screen->model()->rowCount(); ++row) {
            if (m_screen->model()->at(row)->kind == TodayItem::Kind::Deal)
                all.append(m_screen->model()->at(row)->text);
        }
        return all;
    }

    std::unique_ptr<WorkspaceFixture> m_f;
    std::unique_ptr<TodayScreen> m_screen;
    PersonId m_ana;
    DealId m_late, m_vague;
};

void TestTodayDeals::init()
{
    m_f = std::make_unique<WorkspaceFixture>();
    m_ana = m_f->addPerson(u"Ana Sousa"_s);
    m_late = add(u"Counter"_s, m_ana, Money{120'000, u"EUR"_s}, When::day({2026, 5, 30}));
    m_vague = add(u"Shelf"_s, m_ana, {}, {});
}

void TestTodayDeals::dealsStandInASectionOfTheirOwn()
{
    open();
    QCOMPARE(texts(), (QStringList{u"Counter"_s, u"Shelf"_s}));
    const TodayItem *late = m_screen->model()->at(0);
    QVERIFY(late->urgent);
    QCOMPARE(late->name, u"Ana Sousa"_s);
    QCOMPARE(late->side, u"2 day(s) ago"_s);
    QCOMPARE(late->detail, u"no next task"_s);
    QCOMPARE(m_screen->model()->at(1)->detail, u"no date, no next task"_s);
    QCOMPARE(m_screen->model()->index(0).data(TodayModel::HeadingRole).toString(), u"Deals"_s);
    QCOMPARE(m_screen->model()->index(0).data(TodayModel::CountRole).toLongLong(), 2);
    QVERIFY(m_screen->model()->index(0).data(Qt::AccessibleTextRole).toString().contains(u"no next task"_s));
    QCOMPARE(m_screen->findChild<QLabel *>(u"today-headline"_s)->text(),
             u"Today holds: 2 deal(s) to look after."_s);
}

void TestTodayDeals::aDealIsWonFromItsRow()
{
    open();
    QSignalSpy done(m_screen.get(), &Screen::done);
    next(u"Counter"_s, Qt::Key_W);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(deal(m_late).status, DealStatus::Won);
    QTRY_COMPARE(texts(), QStringList{u"Shelf"_s});
    // the next one is chosen
    QTRY_COMPARE(m_screen->model()->at(m_screen->list()->chosen().row())->text, u"Shelf"_s);
    good(m_f->workspace->undo());
    QTRY_COMPARE(texts().size(), 2);
}

void TestTodayDeals::aDealWithoutAnAmountAsksForOne()
{
    open();
    OperationPopup *asked = askedAfter(u"Shelf"_s, Qt::Key_W);
    QVERIFY(asked);
    auto *amount = asked->findChild<QLineEdit *>(u"deal-win-amount"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    QVERIFY(asked->isVisible()); // it says what is missing
    QTest::keyClicks(amount, u"250"_s);
    QTest::keyClick(amount, Qt::Key_Return);
    QTRY_COMPARE(deal(m_vague).status, DealStatus::Won);
    QCOMPARE(deal(m_vague).amount, (Money{25'000, u"EUR"_s}));
}

void TestTodayDeals::aDealGetsAnotherDate()
{
    open();
    good(m_f->workspace->addTask({m_ana, u"Call"_s, {}, noon + 30 * dayMillis}));
    next(u"Counter"_s, Qt::Key_D);
    OperationPopup *asked = popup();
    QVERIFY(asked);
    auto *date = asked->findChild<DateBox *>(u"deal-expected"_s);
    date->setValue(When::day({2026, 7, 1}));
    QTest::keyClick(date, Qt::Key_Return);
    QTRY_COMPARE(deal(m_late).expected, When::day({2026, 7, 1}));
    QTRY_COMPARE(texts(), QStringList{u"Shelf"_s});
}

void TestTodayDeals::aDealIsLostWithItsReason()
{
    open();
    OperationPopup *asked = askedAfter(u"Counter"_s, Qt::Key_L);
    QVERIFY(asked);
    asked->findChild<QComboBox *>(u"deal-loss-reason"_s)->setEditText(u"Too dear"_s);
    auto *whom = asked->findChild<QComboBox *>(u"deal-loss-competitor"_s);
    whom->setEditText(u"Acme"_s);
    QTest::keyClick(whom, Qt::Key_Return);
    QTRY_COMPARE(deal(m_late).status, DealStatus::Lost);
    QCOMPARE(deal(m_late).reason, u"Too dear"_s);
    QCOMPARE(deal(m_late).competitor, u"Acme"_s);
    // closed without an answer nothing happens, and the item stays chosen
    asked = askedAfter(u"Shelf"_s, Qt::Key_L);
    QVERIFY(asked);
    QTest::keyClick(asked, Qt::Key_Escape);
    QTRY_VERIFY(!popup(0));
    QCOMPARE(m_screen->model()->at(m_screen->list()->chosen().row())->text, u"Shelf"_s);
    QCOMPARE(deal(m_vague).status, DealStatus::Open);
}

void TestTodayDeals::theirPersonGetsATask()
{
    open();
    next(u"Shelf"_s, Qt::Key_T);
    OperationPopup *asked = popup();
    QVERIFY(asked);
    auto *title = asked->findChild<QLineEdit *>(u"task-title"_s);
    QTest::keyClicks(title, u"Send the offer"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QTRY_COMPARE(good(m_f->workspace->openTasks(10)).size(), 1);
    QCOMPARE(good(m_f->workspace->openTasks(10)).first().person, m_ana);
    QTRY_COMPARE(m_screen->model()->at(m_screen->model()->rowCount() - 1)->detail, u"no date"_s);
}

void TestTodayDeals::aDealIsPutOff()
{
    open();
    m_screen->list()->setCurrentIndex(m_screen->model()->index(0));
    key(Qt::Key_S);
    QMenu *menu = nullptr;
    QTRY_VERIFY((menu = m_screen->findChild<QMenu *>(u"today-snooze-menu"_s)) && menu->isVisible());
    QTest::keyClick(menu, Qt::Key_T);
    QTRY_COMPARE(texts(), QStringList{u"Shelf"_s});
    m_f->clock.advance(dayMillis);
    QCOMPARE(good(m_f->workspace->today()).deals.size(), 2);
}

void TestTodayDeals::aDealOfNobodyOffersNoPage()
{
    add(u"Somewhere"_s, {}, {}, When::day({2026, 6, 1}));
    open();
    const TodayItem *found = nullptr;
    for (int row = 0; row < m_screen->model()->rowCount(); ++row) {
        if (m_screen->model()->at(row)->text == u"Somewhere"_s)
            found = m_screen->model()->at(row);
    }
    QVERIFY(found);
    QVERIFY(!TodayList::offers(*found, TodayList::Action::Open));
    QVERIFY(TodayList::offers(*found, TodayList::Action::Snooze));
    QCOMPARE(found->side, u"today"_s);
    QVERIFY(!found->urgent);
}

void TestTodayDeals::aRuleAboutDealsIsMadeInTheEditor()
{
    open();
    m_screen->showRules();
    RulesPage *page = m_screen->rulesPage();
    QTRY_VERIFY(page->findChild<QPushButton *>(u"rules-new"_s));
    page->findChild<QPushButton *>(u"rules-new"_s)->click();
    RuleEditor *editor = page->editor();
    QTRY_VERIFY(editor->isVisible());
    QTest::keyClicks(editor->findChild<QLineEdit *>(u"rule-name"_s), u"Lost to Acme"_s);
    auto *when = editor->findChild<QComboBox *>(u"rule-when"_s);
    auto *owner = editor->findChild<QLineEdit *>(u"rule-deal-owner"_s);
    auto *competitor = editor->findChild<QLineEdit *>(u"rule-deal-competitor"_s);
    QVERIFY(!owner->isVisible());
    when->setCurrentIndex(when->findData(int(Rule::When::DealOverdue)));
    QTRY_VERIFY(owner->isVisible());
    QVERIFY(!competitor->isVisible());
    QVERIFY(editor->findChild<QSpinBox *>()->isVisible());
    when->setCurrentIndex(when->findData(int(Rule::When::DealLost)));
    QTRY_VERIFY(competitor->isVisible());
    QTest::keyClicks(competitor, u"Acme"_s);
    editor->findChild<QComboBox *>(u"rule-journey"_s)->setCurrentIndex(0);
    QTest::keyClicks(editor->findChild<QLineEdit *>(u"rule-task"_s), u"Ask why"_s);
    QCOMPARE(editor->findChild<QLabel *>(u"rule-sentence"_s)->text(),
             u"When somebody has a deal that is lost (to Acme), suggest the task “Ask why”."_s);
    editor->findChild<QSpinBox *>(u"rule-open-deals"_s)->setValue(2);
    auto *worth = editor->findChild<QLineEdit *>(u"rule-open-worth"_s);
    auto *save = editor->findChild<QPushButton *>(u"rule-save"_s);
    QTest::keyClicks(worth, u"x"_s);
    QVERIFY(!save->isEnabled()); // that is no amount
    worth->clear();
    QTest::keyClicks(worth, u"100"_s);
    save->click();
    QTRY_COMPARE(good(m_f->workspace->rules()).size(), 1);
    const QJsonObject kept = good(m_f->workspace->rules()).first().definition;
    QCOMPARE(kept["when"_L1]["competitor"_L1].toString(), u"Acme"_s);
    QVERIFY(!kept["when"_L1].toObject().contains("owner"_L1));
    QCOMPARE(kept["in"_L1]["deals"_L1].toObject(),
             (QJsonObject{{u"min_open"_s, 2}, {u"min_open_minor"_s, 10'000}, {u"currency"_s, u"EUR"_s}}));
}

QTEST_MAIN(TestTodayDeals)
#include "tst_today_deals.moc"
