// SPDX-License-Identifier: GPL-3.0-or-later
// The page of an organisation: its figures, its people, its deals.
#include "core/insight/report_words.h"
#include "core/store/records/people.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/parts/deal_panel.h"
#include "ui/parts/deal_popup.h"
#include "ui/parts/people_model.h"
#include "ui/parts/theme.h"
#include "ui/people/organisation_screen.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;

class OrganisationScreenTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }
    void init()
    {
        m_f = std::make_unique<WorkspaceFixture>();
        m_ana = m_f->addPerson(u"Ana Sousa"_s);
        PersonEdit edit;
        edit.id = m_ana;
        edit.organisation = u"Lind AB"_s;
        good(m_f->workspace->editPerson(edit));
        m_lind = good(m_f->workspace->person(m_ana)).organisationId;
    }
    void cleanup()
    {
        m_screen.reset();
        m_f.reset();
    }

    void whatItIsWorthIsSaidInEachCurrency()
    {
        // given
        buy({1234'00, u"EUR"_s});
        buy({9'00, u"USD"_s});
        add({.title = u"Counter"_s, .person = m_ana, .amount = euro(100'00), .probability = 30});
        add({.title = u"Shelf"_s, .organisation = u"Lind AB"_s, .amount = Money{5'00, u"USD"_s}});
        // when
        open();
        // then
        QTRY_COMPARE(value(u"Purchases"_s), formatMoney(euro(1234'00)));
        QCOMPARE(value(u"Advocacy"_s), formatMoney(euro(0)));
        QCOMPARE(value(u"Open deals"_s),
                 formatMoney(euro(100'00)) + u" + "_s + formatMoney({5'00, u"USD"_s}));
        QCOMPARE(value(u"Weighted"_s), formatMoney(euro(30'00)));
        QVERIFY(shows(insight::besideText({{{9'00, u"USD"_s}, 1}})));
        QCOMPARE(m_screen->windowTitle(), u"Lind AB"_s);
    }

    void itsPeopleAndDealsAreOpenedByKey()
    {
        // given
        add({.title = u"Counter"_s, .person = m_ana});
        open();
        QSignalSpy person(m_screen.get(), &Screen::personRequested);
        // when
        auto *table = m_screen->findChild<QTableView *>(u"organisation-people"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"Ana Sousa"_s);
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        // then
        QTRY_COMPARE(person.size(), 1);
        QCOMPARE(m_screen->subject().people, QList<PersonId>{m_ana});
        QCOMPARE(m_screen->listed(), QList<PersonId>{m_ana});
        // when
        QListView *deals = m_screen->findChild<DealPanel *>()->list();
        QCOMPARE(deals->model()->index(0, 0).data(DealModel::WhoRole).toString(), u"Ana Sousa"_s);
        deals->setCurrentIndex(deals->model()->index(0, 0));
        QTest::keyClick(deals, Qt::Key_Return);
        // then
        DealPopup *popup = waitForPopup();
        popup->findChild<QAbstractButton *>(u"deal-show-person"_s)->click();
        QTRY_COMPARE(person.size(), 2);
    }

    void aNewDealIsTheOrganisations()
    {
        open();
        QTRY_COMPARE(m_screen->page().name, u"Lind AB"_s);
        m_screen->screenActions().first()->trigger();
        DealPopup *popup = waitForPopup();
        QCOMPARE(popup->findChild<QLineEdit *>(u"deal-organisation"_s)->text(), u"Lind AB"_s);
        QTest::keyClicks(popup->findChild<QLineEdit *>(u"deal-title"_s), u"Shelf"_s);
        QTest::keyClick(popup->findChild<QLineEdit *>(u"deal-title"_s), Qt::Key_Return);
        QTRY_COMPARE(m_screen->page().deals.size(), 1);
        QCOMPARE(m_screen->page().deals.first().organisationId, m_lind);
    }

    void oneThatIsGoneIsSaidToBe()
    {
        open();
        m_screen->showOrganisation(OrganisationId(99));
        QTRY_VERIFY(
            shows(u"This organisation is no longer here. History shows what took it away and can bring it "
                  "back."_s));
    }

private:
    static Money euro(qint64 minor) { return {minor, u"EUR"_s}; }
    void buy(const Money &net)
    {
        PurchaseEntry entry;
        entry.person = m_ana;
        entry.net = net;
        good(m_f->workspace->addPurchase(entry));
    }
    void add(const DealEntry &entry) { good(m_f->workspace->addDeal(entry)); }
    QString value(const QString &title) const
    {
        for (const QLabel *label : m_screen->findChildren<QLabel *>()) {
            if (label->accessibleName().startsWith(title + u": "_s))
                return label->text();
        }
        return {};
    }
    bool shows(const QString &text) const
    {
        for (const QLabel *label : m_screen->findChildren<QLabel *>()) {
            if (label->text() == text && label->isVisible())
                return true;
        }
        return false;
    }
    DealPopup *waitForPopup() const
    {
        QFrame *popup = nullptr;
        if (!QTest::qWaitFor([&] {
                popup = m_screen->findChild<QFrame *>(u"deal-popup"_s);
                return popup && popup->isVisible();
            }))
            qFatal("no form came");
        return static_cast<DealPopup *>(popup);
    }
    void open()
    {
        m_screen = std::make_unique<OrganisationScreen>();
        m_screen->resize(1104, 720);
        m_screen->setWorkspace(m_f->workspace);
        new QAbstractItemModelTester(m_screen->findChild<PeopleModel *>(),
                                     QAbstractItemModelTester::FailureReportingMode::Fatal, m_screen.get());
        m_screen->open(OrganisationTarget{m_lind});
        m_screen->show();
        m_screen->activateWindow();
        settle(*m_f->workspace);
    }

    std::unique_ptr<WorkspaceFixture> m_f;
    std::unique_ptr<OrganisationScreen> m_screen;
    PersonId m_ana;
    OrganisationId m_lind;
};

QTEST_MAIN(OrganisationScreenTest)
#include "tst_organisation_screen.moc"
