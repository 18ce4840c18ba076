// SPDX-License-Identifier: GPL-3.0-or-later
// Recording purchases and keeping in touch from the person page, with the keyboard.
#include "core/store/records/timeline.h"
#include "core/workspace/requests/outcomes.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/parts/purchase_form.h"
#include "ui/parts/theme.h"
#include "ui/parts/window_keys.h"
#include "ui/people/people_screen.h"
#include "ui/people/person_screen.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;

class TestPurchaseForm : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkspaceFixture> m_f;
    std::unique_ptr<PersonScreen> m_screen;
    PersonId m_ana;

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    QString focused() const
    {
        return QApplication::focusWidget() ? QApplication::focusWidget()->accessibleName() : QString();
    }
    template<class T>
    T *find(const QString &name) const
    {
        return m_screen->findChild<T *>(name);
    }
    QString amount() const { return find<QLineEdit>(u"purchase-amount"_s)->text(); }
    /// The newest item of that kind.
    std::optional<TimelineItem> newest(TimelineKind kind)
    {
        for (const TimelineItem &item : good(m_f->workspace->timeline(m_ana, 100))) {
            if (item.kind == kind)
                return item;
        }
        return {};
    }

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }
    void init()
    {
        m_f = std::make_unique<WorkspaceFixture>();
        m_ana = m_f->addPerson(u"Ana Sousa"_s);
        m_screen = std::make_unique<PersonScreen>();
        m_screen->resize(1104, 720);
        m_screen->setWorkspace(m_f->workspace);
        auto *keys = new WindowKeys(m_screen.get());
        keys->setWorkspace(m_f->workspace);
        keys->setScreen(m_screen.get());
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
        m_screen->showPerson(m_ana);
        QTRY_COMPARE(m_screen->title(), u"Ana Sousa"_s);
    }
    void cleanup()
    {
        m_screen.reset();
        m_f.reset();
    }

    void itemsAddUpToTheAmountUntilOneIsTyped()
    {
        QTest::keyClick(m_screen.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(focused(), u"Amount"_s);
        QTest::keyClick(find<QToolButton>(u"purchase-add-item"_s), Qt::Key_Space);
        QTRY_COMPARE(focused(), u"Item 1"_s);
        type(u"Bowl"_s);
        press(Qt::Key_Tab);
        QCOMPARE(focused(), u"How many of item 1"_s);
        press(Qt::Key_Up);
        press(Qt::Key_Tab);
        QCOMPARE(focused(), u"Price of one of item 1"_s);
        type(u"21.50"_s);
        QCOMPARE(amount(), u"43.00"_s);
        QTest::keyClick(find<QToolButton>(u"purchase-add-item"_s), Qt::Key_Space);
        QTRY_COMPARE(focused(), u"Item 2"_s);
        type(u"Plate"_s);
        press(Qt::Key_Tab);
        QCOMPARE(focused(), u"How many of item 2"_s);
        press(Qt::Key_Tab);
        QCOMPARE(focused(), u"Price of one of item 2"_s);
        type(u"7"_s);
        QCOMPARE(amount(), u"50.00"_s);
        auto *typed = find<QLineEdit>(u"purchase-amount"_s);
        typed->setFocus();
        typed->selectAll();
        type(u"45"_s); // a discount
        QCOMPARE(amount(), u"45"_s);
        const QList<QLabel *> labels = m_screen->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
            return label->text() == u"The items add up to €50.00"_s;
        }));
        auto *friction = m_screen->findChild<QPlainTextEdit *>();
        QVERIFY(friction->isVisible());
        friction->setPlainText(u"The form broke"_s);
        const QString before = m_f->dump();
        typed->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY(newest(TimelineKind::Purchase));
        const TimelineItem bought = *newest(TimelineKind::Purchase);
        QCOMPARE(*bought.amount, Money({4500, u"EUR"_s}));
        QCOMPARE(bought.lines.size(), 2);
        QCOMPARE(bought.lines.first(), PurchaseLine({u"Bowl"_s, 2, {2150, u"EUR"_s}}));
        QVERIFY(bought.more.contains(u"The form broke"_s));
        QTRY_COMPARE(amount(), QString());
        QVERIFY(!find<QLineEdit>(u"purchase-item"_s)); // an empty form again
        const QString after = m_f->dump();
        good(m_f->workspace->undo());
        QCOMPARE(m_f->dump(), before);
        good(m_f->workspace->redo());
        QCOMPARE(m_f->dump(), after);
    }

    void anotherCurrencyIsKept()
    {
        QTest::keyClick(m_screen.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(focused(), u"Amount"_s);
        find<QComboBox>(u"purchase-currency"_s)->setCurrentText(u"jpy"_s);
        type(u"4500"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(newest(TimelineKind::Purchase));
        QCOMPARE(*newest(TimelineKind::Purchase)->amount, Money({4500, u"JPY"_s}));
        QTRY_COMPARE(find<QComboBox>(u"purchase-currency"_s)->currentText(), u"EUR"_s);
        find<QComboBox>(u"purchase-currency"_s)->setCurrentText(u"E1"_s);
        find<QLineEdit>(u"purchase-amount"_s)->setText(u"12"_s);
        find<QLineEdit>(u"purchase-amount"_s)->setFocus();
        press(Qt::Key_Return);
        settle(*m_f->workspace);
        QCOMPARE(good(m_f->workspace->person(m_ana)).purchases, 1); // no such currency
    }

    void anEarlierPurchaseIsPaidBack()
    {
        PurchaseEntry entry;
        entry.person = m_ana;
        entry.net = {4990, u"EUR"_s};
        good(m_f->workspace->addPurchase(entry));
        QTest::keyClick(m_screen.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto *refund = find<QComboBox>(u"composer-refund"_s);
        QTRY_COMPARE(refund->count(), 2);
        QVERIFY(refund->isVisible());
        refund->setFocus();
        press(Qt::Key_Down);
        QCOMPARE(amount(), u"49.90"_s); // all of it unless said
        find<QLineEdit>(u"purchase-amount"_s)->setFocus();
        press(Qt::Key_Return);
        QTRY_VERIFY(newest(TimelineKind::Refund));
        QCOMPARE(newest(TimelineKind::Refund)->amount->minor, -4990);
        QTRY_COMPARE(refund->currentIndex(), 0);
        QCOMPARE(amount(), QString());
    }

    void keepingInTouchIsChosenWithTheKeyboard()
    {
        auto *chip = find<QWidget>(u"header-cadence"_s);
        QTRY_COMPARE(chip->accessibleName(), u"Keep in touch…"_s);
        QTest::keyClick(m_screen.get(), Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = find<QMenu>(u"cadence-menu"_s)) && menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down); // from “never” round to the first
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return); // every 2 weeks
        QTRY_COMPARE(good(m_f->workspace->person(m_ana)).cadenceDays, 14);
        QTRY_COMPARE(chip->accessibleName(), u"In touch every 2 weeks"_s);
        QVERIFY(chip->accessibleDescription().contains(u"Never"_s));
        good(m_f->workspace->undo());
        QTRY_COMPARE(chip->accessibleName(), u"Keep in touch…"_s);
    }

    void severalPeopleAreKeptInTouchWithAtOnce()
    {
        const PersonId bo = m_f->addPerson(u"Bo Li"_s);
        m_f->addPerson(u"Cy Ott"_s);
        PeopleScreen people;
        people.resize(1104, 720);
        people.setWorkspace(m_f->workspace);
        people.show();
        QVERIFY(QTest::qWaitForWindowActive(&people));
        auto *table = people.findChild<QTableView *>();
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(people.findChild<QWidget *>(u"people-cadence"_s)->isVisible());
        QTest::keyClick(table, Qt::Key_K, Qt::ControlModifier | Qt::AltModifier);
        QMenu *menu = nullptr;
        QTRY_VERIFY((menu = people.findChild<QMenu *>(u"cadence-menu"_s)) && menu->isVisible());
        QSignalSpy done(&people, &Screen::done);
        QTest::keyClick(menu, Qt::Key_Return); // the first: every week
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(done.first().first().toString(), u"Keep in touch with 3 people every week"_s);
        QCOMPARE(good(m_f->workspace->person(bo)).cadenceDays, 7);
    }
};

QTEST_MAIN(TestPurchaseForm)
#include "tst_purchase_form.moc"
