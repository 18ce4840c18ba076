// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast in the window: targets and commits are typed on it.
#include "core/workspace/requests/deals.h"
#include "tests/support/workspace_fixture.h"
#include "ui/insight/insight_screen.h"
#include "ui/insight/plan_controls.h"
#include "ui/insight/plans_model.h"
#include "ui/insight/report_card.h"
#include "ui/parts/theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;
using namespace vouch::test;

class TestForecastCard : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkspaceFixture> m_f;
    std::unique_ptr<InsightScreen> m_screen;

    ReportCard *card() const
    {
        for (ReportCard *found : m_screen->findChildren<ReportCard *>()) {
            if (found->key() == u"forecast" && found->report())
                return found;
        }
        return nullptr;
    }
    QTableView *plans() const { return m_screen->findChild<QTableView *>(u"plans"_s); }
    void type(int row, int column, const QString &text)
    {
        QTableView *table = plans();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(row, column));
        QTest::keyClick(table, Qt::Key_F2);
        auto *field = table->findChild<QLineEdit *>();
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }
    void init()
    {
        m_f = std::make_unique<WorkspaceFixture>();
        const QString currency = m_f->workspace->currency();
        for (const QString &owner : {u"Kim"_s, u"Lee"_s})
            good(m_f->workspace->addDeal({.title = u"Deal of "_s + owner,
                                          .amount = Money{100'000, currency},
                                          .expected = noon + 40 * dayMillis,
                                          .probability = 50,
                                          .owner = owner}));
        m_screen = std::make_unique<InsightScreen>();
        m_screen->resize(1100, 800);
        m_screen->setWorkspace(m_f->workspace);
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_screen.get()));
        auto *sections = m_screen->findChild<QTabBar *>();
        sections->setCurrentIndex(sections->count() - 1); // selling is the last one
        QTRY_VERIFY(card());
    }
    void cleanup()
    {
        m_screen.reset();
        m_f.reset();
    }

    void targetsAreTypedIntoCellsAndCanBeTakenBack()
    {
        // given
        QAbstractItemModelTester tester(plans()->model(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QSignalSpy done(m_screen.get(), &InsightScreen::done);
        for (QToolButton *button : m_screen->findChildren<QToolButton *>()) {
            if (button->text() == u"Targets and commits")
                button->click();
        }
        QVERIFY(plans()->isVisible());
        QCOMPARE(plans()->model()->index(0, PlansModel::Owner).data().toString(), u"Kim"_s);
        auto *month = m_screen->findChild<QComboBox *>(u"plan-month"_s);
        QCOMPARE(month->currentData().toDate(), QDate(2026, 6, 1));
        month->setCurrentIndex(1);
        // when
        type(0, PlansModel::Target, u"2500"_s);
        // then
        QTRY_COMPARE(done.size(), 1);
        QTRY_VERIFY(plans()->model()->index(0, PlansModel::Target).data().toString().contains(u"2,500"_s));
        const QList<SalesPlanRecord> kept = good(m_f->workspace->salesPlans());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().owner, u"Kim"_s);
        QCOMPARE(kept.first().month, QDate(2026, 7, 1));
        QCOMPARE(kept.first().target, std::optional<qint64>(250'000));
        QTRY_VERIFY(card()->report()->totals[u"target"_s].isObject()); // the chart has it too
        // and is taken back with that message's Undo
        good(m_f->workspace->undo(done.first().at(1).value<OperationId>()));
        QTRY_VERIFY(plans()->model()->index(0, PlansModel::Target).data().toString().isEmpty());
    }

    void whatIsNoAmountIsRefusedAndNothingChanges()
    {
        QSignalSpy refused(m_screen.get(), &InsightScreen::refused);
        QVERIFY(!plans()->model()->setData(plans()->model()->index(0, PlansModel::Commit), u"many"_s));
        QVERIFY(!plans()->model()->setData(plans()->model()->index(0, PlansModel::Commit), u"JPY 500"_s));
        QCOMPARE(refused.size(), 2);
        QVERIFY(good(m_f->workspace->salesPlans()).isEmpty());
    }

    void itLooksAheadWhateverPeriodThePageIsAbout()
    {
        QCOMPARE(card()->report()->spec.from, m_f->workspace->calendar().startOf({2026, 6, 1}));
        QVERIFY(!card()->report()->spec.to);
        QCOMPARE(card()->report()->totals[u"deals"_s].toInteger(), 2);
        QCOMPARE(card()->report()->rows.size(), 1);
        QCOMPARE(card()->report()->rows.first().first().text, u"2026-07"_s);
    }
};

QTEST_MAIN(TestForecastCard)
#include "tst_forecast_card.moc"
