// SPDX-License-Identifier: GPL-3.0-or-later
// The deals on a person's page, by keys and by buttons.
#include "core/store/records/people.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/parts/deal_closing.h"
#include "ui/parts/deal_panel.h"
#include "ui/parts/deal_popup.h"
#include "ui/parts/person_picker.h"
#include "ui/parts/theme.h"
#include "ui/people/person_screen.h"
#include "ui/person/timeline_model.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;

class PersonDealsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }
    void init()
    {
        m_f = std::make_unique<WorkspaceFixture>();
        m_ana = m_f->addPerson(u"Ana Sousa"_s);
        m_bo = m_f->addPerson(u"Bo Lind"_s);
    }
    void cleanup()
    {
        m_screen.reset();
        m_f.reset();
    }

    void openDealsStandFirstAndTheOthersAreFolded()
    {
        // given
        add({.title = u"later"_s, .person = m_ana, .expected = When::day({2026, 8, 1})});
        add({.title = u"overdue"_s,
             .person = m_ana,
             .expected = When::day({2026, 5, 30}),
             .probability = 40});
        add({.title = u"of Bo"_s, .person = m_bo, .people = {{m_ana, {}, u"decides"_s}}});
        const DealId lost = add({.title = u"gone"_s, .person = m_ana});
        good(m_f->workspace->loseDeal({lost, u"price"_s, u"Acme"_s}));
        // when
        open();
        // then
        QTRY_COMPARE(titles(), (QStringList{u"overdue"_s, u"later"_s, u"of Bo"_s, u"1 lost"_s}));
        const QModelIndex first = panel()->model()->index(0);
        QVERIFY(first.data(DealModel::OverdueRole).toBool());
        QVERIFY(first.data(DealModel::StateRole).toString().contains(u"40 %"_s));
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(u"overdue"_s));
        // when
        list()->setCurrentIndex(panel()->model()->index(3));
        key(Qt::Key_Return);
        // then
        QCOMPARE(titles().last(), u"gone"_s);
        QVERIFY(panel()->model()->index(4).data(DealModel::StateRole).toString().contains(u"price, Acme"_s));
        key(Qt::Key_Space);
        QCOMPARE(titles().size(), 4);
    }

    void aDealIsTypedWithAllThatIsKnownOfIt()
    {
        // given
        open();
        // when
        auto *popup = newDeal();
        QCOMPARE(popup->findChild<PersonPicker *>(u"deal-person"_s)->person(), m_ana);
        type(popup, u"deal-title"_s, u"Counter"_s);
        popup->findChild<QAbstractButton *>(u"deal-add-person"_s)->click();
        auto *other = popup->findChild<PersonPicker *>(u"deal-other"_s);
        QTest::keyClicks(other, u"Bo Lind"_s);
        QTRY_COMPARE(other->person(), m_bo);
        QApplication::activePopupWidget() != popup ? QApplication::activePopupWidget()->close() : false;
        type(popup, u"deal-role"_s, u"decides"_s);
        popup->findChild<QAbstractButton *>(u"purchase-add-item"_s)->click();
        type(popup, u"purchase-item"_s, u"Shelf"_s);
        popup->findChild<QSpinBox *>(u"purchase-quantity"_s)->setValue(3);
        type(popup, u"purchase-price"_s, u"40"_s);
        QCOMPARE(popup->findChild<QLineEdit *>(u"deal-amount"_s)->text(), u"120.00"_s);
        auto *expected = popup->findChild<DateBox *>(u"deal-expected"_s)->findChild<QLineEdit *>();
        QTest::keyClicks(expected, u"next friday"_s);
        popup->findChild<QSpinBox *>(u"deal-probability"_s)->setValue(60);
        type(popup, u"deal-organisation"_s, u"Lind AB"_s);
        type(popup, u"deal-source"_s, u"fair"_s);
        type(popup, u"deal-owner"_s, u"Eva"_s);
        QSignalSpy done(m_screen.get(), &Screen::done);
        QTest::keyClick(popup->findChild<QLineEdit *>(u"deal-title"_s), Qt::Key_Return);
        // then
        QTRY_COMPARE(titles(), QStringList{u"Counter"_s});
        QTRY_COMPARE(done.size(), 1);
        const DealRecord deal = whole(panel()->model()->deal(0)->id);
        QCOMPARE(deal.person, m_ana);
        QCOMPARE(deal.people, (QList<DealPerson>{{m_bo, u"Bo Lind"_s, u"decides"_s}}));
        QCOMPARE(deal.amount, euro(120'00));
        QCOMPARE(deal.lines, (QList<DealLine>{{u"Shelf"_s, 3, euro(40'00)}}));
        QCOMPARE(deal.expected, When::day({2026, 6, 5}));
        QCOMPARE(deal.probability, 60);
        QCOMPARE(deal.organisation + deal.source + deal.owner, u"Lind ABfairEva"_s);
        // when
        good(m_f->workspace->undo());
        // then
        QTRY_COMPARE(titles(), QStringList());
    }

    void theFormSaysAtWhichStageADealIs()
    {
        // given
        good(m_f->workspace->addJourney(*journeyTemplate(u"sales-pipeline"_s, u"en"_s)));
        open();
        auto *popup = newDeal();
        auto *stage = popup->findChild<QComboBox *>(u"deal-stage"_s);
        QTRY_VERIFY(stage->isVisible());
        QCOMPARE(stage->currentText(), u"Qualified"_s); // where a deal begins
        stage->setCurrentIndex(stage->findText(u"Demo"_s));
        type(popup, u"deal-title"_s, u"Counter"_s);
        QTest::keyClick(popup->findChild<QLineEdit *>(u"deal-title"_s), Qt::Key_Return);
        QTRY_COMPARE(titles(), QStringList{u"Counter"_s});
        const DealId id = panel()->model()->deal(0)->id;
        QCOMPARE(whole(id).stageName, u"Demo"_s);
        // when
        list()->setCurrentIndex(panel()->model()->index(0));
        key(Qt::Key_Return);
        DealPopup *again = nullptr;
        QTRY_VERIFY((again = m_screen->findChild<DealPopup *>()) && again->isVisible());
        stage = again->findChild<QComboBox *>(u"deal-stage"_s);
        QTRY_COMPARE(stage->currentText(), u"Demo"_s);
        stage->setCurrentIndex(stage->findText(u"Lost"_s));
        QTest::keyClick(again->findChild<QLineEdit *>(u"deal-title"_s), Qt::Key_Return);
        // then
        QTRY_COMPARE(whole(id).stageName, u"Lost"_s);
        QVERIFY(whole(id).status == DealStatus::Lost);
        good(m_f->workspace->undo());
        QTRY_COMPARE(whole(id).stageName, u"Demo"_s);
    }

    void whatCannotBeIsSaidAndTheFormStays()
    {
        open();
        auto *popup = newDeal();
        QTest::keyClick(popup->findChild<QLineEdit *>(u"deal-title"_s), Qt::Key_Return);
        QVERIFY(popup->isVisible()); // no title
        type(popup, u"deal-title"_s, u"Counter"_s);
        type(popup, u"deal-amount"_s, u"much"_s);
        QTest::keyClick(popup->findChild<QLineEdit *>(u"deal-title"_s), Qt::Key_Return);
        QVERIFY(popup->isVisible());
        QVERIFY(popup->findChild<QLineEdit *>(u"deal-amount"_s)->hasFocus());
        type(popup, u"deal-amount"_s, u"USD 12"_s); // says its currency itself
        QTest::keyClick(popup->findChild<QLineEdit *>(u"deal-title"_s), Qt::Key_Return);
        QTRY_COMPARE(titles(), QStringList{u"Counter"_s});
        QCOMPARE(panel()->model()->deal(0)->amount, (Money{12'00, u"USD"_s}));
    }

    void onlyWhatWasChangedIsWritten()
    {
        // given
        const DealId id = add({.title = u"Counter"_s, .person = m_ana, .lines = {{u"Shelf"_s, 2, euro(5)}}});
        open();
        chooseFirst();
        key(Qt::Key_E);
        auto *popup = waitFor<DealPopup>(u"deal-popup"_s);
        const qsizetype before = good(m_f->workspace->history(99)).size();
        // when
        QTest::keyClick(popup->findChild<QLineEdit *>(u"deal-title"_s), Qt::Key_Return);
        // then
        QTRY_VERIFY(!m_screen->findChild<QFrame *>(u"deal-popup"_s));
        QCOMPARE(good(m_f->workspace->history(99)).size(), before);
        // when
        key(Qt::Key_Return);
        popup = waitFor<DealPopup>(u"deal-popup"_s);
        popup->findChild<QSpinBox *>(u"purchase-quantity"_s)->setValue(3);
        QTest::keyClick(popup->findChild<QLineEdit *>(u"deal-title"_s), Qt::Key_Return);
        // then
        QTRY_COMPARE(whole(id).amount, euro(15));
        QCOMPARE(whole(id).title, u"Counter"_s);
    }

    void winningAsksNothingWhereNothingIsMissing()
    {
        // given
        const DealId id = add({.title = u"Counter"_s, .person = m_ana, .amount = euro(500)});
        open();
        chooseFirst();
        QSignalSpy done(m_screen.get(), &Screen::done);
        // when
        key(Qt::Key_W);
        // then
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(whole(id).status, DealStatus::Won);
        QCOMPARE(good(m_f->workspace->person(m_ana)).purchaseMinor, 500);
        QTRY_COMPARE(titles(), QStringList{u"1 won"_s});
        // when
        good(m_f->workspace->undo(done.first().at(1).value<OperationId>()));
        // then
        QTRY_COMPARE(titles(), QStringList{u"Counter"_s});
        QCOMPARE(good(m_f->workspace->person(m_ana)).purchaseMinor, 0);
    }

    void winningAsksForTheAmountThatIsMissing()
    {
        // given
        const DealId id = add({.title = u"Counter"_s, .person = m_ana, .opened = When::day({2026, 5, 1})});
        open();
        chooseFirst();
        // when
        m_screen->findChild<QAbstractButton *>(u"deal-key-win-button"_s)->click();
        auto *popup = waitFor<DealWinPopup>(u"deal-win-popup"_s);
        auto *amount = popup->findChild<QLineEdit *>(u"deal-win-amount"_s);
        QTest::keyClick(amount, Qt::Key_Return);
        QVERIFY(popup->isVisible()); // it is still missing
        QTest::keyClicks(amount, u"7.50"_s);
        QTest::keyClicks(popup->findChild<DateBox *>(u"deal-win-date"_s)->findChild<QLineEdit *>(),
                         u"yesterday"_s);
        QTest::keyClick(amount, Qt::Key_Return);
        // then
        QTRY_COMPARE(whole(id).status, DealStatus::Won);
        QCOMPARE(whole(id).amount, euro(750));
        QCOMPARE(whole(id).closed, When::day({2026, 5, 31}));
    }

    void aPurchaseThatIsHereIsTiedInsteadOfMade()
    {
        // given
        const DealId id = add(
            {.title = u"Counter"_s, .person = m_ana, .amount = euro(500), .opened = When::day({2026, 5, 1})});
        PurchaseEntry bought;
        bought.person = m_ana;
        bought.net = euro(480);
        bought.at = When::day({2026, 5, 20});
        good(m_f->workspace->addPurchase(bought));
        open();
        chooseFirst();
        // when
        key(Qt::Key_W);
        auto *popup = waitFor<DealWinPopup>(u"deal-win-popup"_s);
        auto *which = popup->findChild<QComboBox *>(u"deal-win-purchase"_s);
        QCOMPARE(which->currentIndex(), 0); // another amount: a new one, unless somebody says so
        which->setCurrentIndex(1);
        QVERIFY(!popup->findChild<QLineEdit *>(u"deal-win-amount"_s)->isVisible());
        QTest::keyClick(which, Qt::Key_Return);
        // then
        QTRY_COMPARE(whole(id).status, DealStatus::Won);
        QVERIFY(!whole(id).purchaseMade);
        QCOMPARE(whole(id).amount, euro(480));
        QCOMPARE(whole(id).closed, bought.at);
        QCOMPARE(good(m_f->workspace->person(m_ana)).purchaseMinor, 480); // once
    }

    void losingOffersTheUsualReasons()
    {
        // given
        const DealId before = add({.title = u"Before"_s, .person = m_bo});
        good(m_f->workspace->loseDeal({before, u"price"_s, u"Acme"_s}));
        const DealId id = add({.title = u"Counter"_s, .person = m_ana});
        open();
        chooseFirst();
        // when
        key(Qt::Key_L);
        auto *popup = waitFor<DealLossPopup>(u"deal-loss-popup"_s);
        auto *reason = popup->findChild<QComboBox *>(u"deal-loss-reason"_s);
        auto *competitor = popup->findChild<QComboBox *>(u"deal-loss-competitor"_s);
        QTRY_COMPARE(reason->itemText(0), u"price"_s);
        QCOMPARE(competitor->itemText(0), u"Acme"_s);
        reason->setCurrentIndex(0);
        QTest::keyClicks(competitor->lineEdit(), u"Umbra"_s);
        QTest::keyClick(competitor->lineEdit(), Qt::Key_Return);
        // then
        QTRY_COMPARE(whole(id).status, DealStatus::Lost);
        QCOMPARE(whole(id).reason + whole(id).competitor, u"priceUmbra"_s);
        // when
        QTRY_COMPARE(titles(), QStringList{u"1 lost"_s});
        panel()->model()->setUnfolded(true);
        list()->setCurrentIndex(panel()->model()->index(1));
        key(Qt::Key_O);
        // then
        QTRY_COMPARE(whole(id).status, DealStatus::Open);
        QTRY_COMPARE(titles(), QStringList{u"Counter"_s});
        // when
        chooseFirst();
        key(Qt::Key_Delete);
        // then
        QTRY_COMPARE(titles(), QStringList());
        good(m_f->workspace->undo());
        QTRY_COMPARE(titles(), QStringList{u"Counter"_s});
    }

    void theFormWinsAfterItHasWrittenWhatWasChanged()
    {
        const DealId id = add({.title = u"Counter"_s, .person = m_ana, .amount = euro(500)});
        open();
        chooseFirst();
        key(Qt::Key_Return);
        auto *popup = waitFor<DealPopup>(u"deal-popup"_s);
        type(popup, u"deal-amount"_s, u"6"_s);
        popup->findChild<QAbstractButton *>(u"deal-win"_s)->click();
        auto *won = waitFor<DealWinPopup>(u"deal-win-popup"_s);
        QCOMPARE(won->findChild<QLineEdit *>(u"deal-win-amount"_s)->text(), u"6.00"_s);
        QTest::keyClick(won->findChild<QLineEdit *>(u"deal-win-amount"_s), Qt::Key_Return);
        QTRY_COMPARE(whole(id).status, DealStatus::Won);
        QCOMPARE(whole(id).amount, euro(600));
    }

    void aClickOnTheTimelineOpensTheDeal()
    {
        add({.title = u"Counter"_s, .person = m_ana, .amount = euro(500)});
        open();
        QListView *timeline = nullptr;
        for (QListView *one : m_screen->findChildren<QListView *>())
            timeline = one->accessibleName() == u"Timeline"_s ? one : timeline;
        const auto row = [&] {
            for (int i = 0; i < timeline->model()->rowCount(); ++i) {
                const auto *item = timeline->model()
                                       ->index(i, 0)
                                       .data(TimelineModel::ItemRole)
                                       .value<const TimelineItem *>();
                if (item && item->kind == TimelineKind::DealOpened)
                    return i;
            }
            return -1;
        };
        QTRY_VERIFY(row() >= 0);
        const QModelIndex index = timeline->model()->index(row(), 0);
        QTest::mouseClick(timeline->viewport(), Qt::LeftButton, {}, timeline->visualRect(index).center());
        auto *popup = waitFor<DealPopup>(u"deal-popup"_s);
        QCOMPARE(popup->findChild<QLineEdit *>(u"deal-title"_s)->text(), u"Counter"_s);
        popup->close();
        QTRY_VERIFY(!m_screen->findChild<QFrame *>(u"deal-popup"_s));
        timeline->setFocus();
        timeline->setCurrentIndex(index);
        QTest::keyClick(timeline, Qt::Key_Return);
        waitFor<DealPopup>(u"deal-popup"_s);
    }

    void theOrganisationLeadsToItsPage()
    {
        PersonEdit edit;
        edit.id = m_ana;
        edit.organisation = u"Lind AB"_s;
        good(m_f->workspace->editPerson(edit));
        const OrganisationId organisation = good(m_f->workspace->person(m_ana)).organisationId;
        open();
        QSignalSpy wanted(m_screen.get(), &Screen::targetRequested);
        for (const QString &name : {u"header-organisation"_s, u"field-organisation"_s}) {
            auto *link = m_screen->findChild<QAbstractButton *>(name);
            QVERIFY2(link && link->isVisible() && !link->accessibleName().isEmpty(), qPrintable(name));
            link->click();
            const auto target = wanted.takeLast().at(1).value<Target>();
            QCOMPARE(std::get<OrganisationTarget>(target).organisation, organisation);
        }
    }

private:
    static Money euro(qint64 minor) { return {minor, u"EUR"_s}; }
    DealId add(const DealEntry &entry)
    {
        const ChangeSet made = good(m_f->workspace->addDeal(entry));
        return good(m_f->workspace->deals({.madeBy = made.operation})).first().id;
    }
    DealRecord whole(DealId deal) { return good(m_f->workspace->deals({.id = deal})).first(); }
    DealPanel *panel() const { return m_screen->findChild<DealPanel *>(); }
    QListView *list() const { return panel()->list(); }
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < panel()->model()->rowCount(); ++row)
            all.append(panel()->model()->index(row).data().toString());
        return all;
    }
    void key(Qt::Key key) { QTest::keyClick(list(), key); }
    void chooseFirst()
    {
        QTRY_VERIFY(panel()->model()->rowCount() > 0);
        list()->setFocus();
        list()->setCurrentIndex(panel()->model()->index(0));
    }
    static void type(QWidget *popup, const QString &name, const QString &text)
    {
        auto *edit = popup->findChild<QLineEdit *>(name);
        QVERIFY2(edit, qPrintable(name));
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    template<class Popup>
    Popup *waitFor(const QString &name) const
    {
        QFrame *popup = nullptr;
        if (!QTest::qWaitFor([&] {
                popup = m_screen->findChild<QFrame *>(name);
                return popup && popup->isVisible();
            }))
            qFatal("no form came");
        return static_cast<Popup *>(popup);
    }
    DealPopup *newDeal()
    {
        QAction *action = m_screen->screenActions().first();
        action->trigger();
        return waitFor<DealPopup>(u"deal-popup"_s);
    }
    void open()
    {
        m_screen = std::make_unique<PersonScreen>();
        m_screen->resize(1104, 720);
        m_screen->setWorkspace(m_f->workspace);
        new QAbstractItemModelTester(panel()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal,
                                     m_screen.get());
        m_screen->showPerson(m_ana);
        m_screen->show();
        m_screen->activateWindow();
        settle(*m_f->workspace);
    }

    std::unique_ptr<WorkspaceFixture> m_f;
    std::unique_ptr<PersonScreen> m_screen;
    PersonId m_ana, m_bo;
};

QTEST_MAIN(PersonDealsTest)
#include "tst_person_deals.moc"
