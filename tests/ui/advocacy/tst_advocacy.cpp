// SPDX-License-Identifier: GPL-3.0-or-later
// The Advocacy screen on the sample workspace, driven by keys. With VOUCH_SCREENSHOTS set to a folder,
// pictures of its parts are put there to be looked at.
#include "core/exchange/sample.h"
#include "core/store/records/people.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/settings.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/advocacy/advocacy_screen.h"
#include "ui/advocacy/advocates_model.h"
#include "ui/advocacy/rewards_model.h"
#include "ui/advocacy/tree_layout.h"
#include "ui/advocacy/tree_view.h"
#include "ui/charts/report_table_model.h"
#include "ui/parts/theme.h"
#include "ui/people/person_screen.h"
#include "ui/person/enjoy_popup.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <random>

using namespace vouch;
using namespace vouch::test;
using namespace vouch::ui;
using namespace Qt::StringLiterals;

namespace
{

// The content area of a 1280 × 800 window: navigation, top bar and status bar taken off.
constexpr QSize smallPage(1104, 720);
constexpr QSize largePage(1744, 1000);

/// People who bring one another at random, circles and second referrals included.
ReferralGraph randomGraph(int people, int links, uint seed)
{
    std::mt19937 random(seed);
    ReferralGraph graph;
    for (int i = 0; i < people; ++i)
        graph.nodes.append(
            {PersonId(i + 1), u"Person %1"_s.arg(i), qint64(random() % 100'000), qint64(random() % 100'000)});
    for (int i = 0; i < links; ++i)
        graph.links.append({ReferralId(i + 1), int(random() % uint(people)), int(random() % uint(people)),
                            noon + i, u"one"_s, u"purchased"_s});
    return graph;
}

void verifyLayout(const TreeLayout &layout)
{
    QCOMPARE(layout.order.size(), layout.nodes.size());
    for (const TreeLayout::Node &node : layout.nodes) {
        QVERIFY(layout.bounds.contains(node.centre));
        if (node.parent < 0) {
            QCOMPARE(node.generation, 0);
            continue;
        }
        const TreeLayout::Node &parent = layout.nodes.at(node.parent);
        QCOMPARE(node.generation, parent.generation + 1);
        QVERIFY(parent.centre.y() + parent.radius < node.centre.y() - node.radius);
        QVERIFY(parent.centre.x() >= layout.nodes.at(parent.children.first()).centre.x());
        QVERIFY(parent.centre.x() <= layout.nodes.at(parent.children.last()).centre.x());
    }
    // On one height nobody comes nearer than the width of a name.
    QMap<double, QList<double>> rows;
    for (const TreeLayout::Node &node : layout.nodes)
        rows[node.centre.y()].append(node.centre.x());
    for (QList<double> row : std::as_const(rows)) {
        std::sort(row.begin(), row.end());
        for (qsizetype i = 1; i < row.size(); ++i)
            QVERIFY(row[i] - row[i - 1] >= treeMetrics::slot - 0.001);
    }
}

} // namespace

class TestAdvocacy : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkspaceFixture> m_fixture;
    std::unique_ptr<AdvocacyScreen> m_screen;

    Workspace &workspace() { return *m_fixture->workspace; }

    void open(QSize size = smallPage)
    {
        m_screen = std::make_unique<AdvocacyScreen>();
        m_screen->setWorkspace(m_fixture->workspace);
        m_screen->resize(size);
        m_screen->show();
        m_screen->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_screen.get()));
        QTRY_VERIFY(table(u"advocates"_s)->model()->rowCount() > 0);
    }
    QTableView *table(const QString &name) { return m_screen->findChild<QTableView *>(name); }
    void takePicture(const QString &name)
    {
        const QString folder = qEnvironmentVariable("VOUCH_SCREENSHOTS");
        if (folder.isEmpty())
            return;
        QTest::qWait(400);
        m_screen->grab().save(folder + u'/' + name + u".png"_s);
    }

private slots:
    void initTestCase()
    {
        theme::apply(*qApp, ThemeMode::Light);
        m_fixture = std::make_unique<WorkspaceFixture>(QStringList{u"social-journey"_s, u"upside-down"_s});
        good(workspace().importDrafts(
            u"Sample"_s, u"sample"_s,
            [](exchange::DraftSink &sink) { return exchange::makeSample(1, noon, sink); }, {}));
    }

    void cleanup() { m_screen.reset(); }

    void theSampleHasEverythingThatTheScreenShows()
    {
        const AdvocacyPage page = good(workspace().advocacyPage());
        QCOMPARE(page.programmes.size(), 1);
        const ProgrammeRecord &programme = page.programmes.first();
        QVERIFY(programme.spentMinor > 0);
        QVERIFY(programme.spentMinor <= *programme.budgetMinor);
        QSet<QString> states;
        for (const RewardRecord &reward : page.rewards)
            states.insert(reward.state);
        for (const QString &state : {u"pending"_s, u"given"_s, u"redeemed"_s, u"declined"_s})
            QVERIFY2(states.contains(state), qPrintable(state));
        int unthanked = 0;
        int thanked = 0;
        for (const AdvocateRecord &advocate : page.advocates) {
            unthanked += advocate.unthanked > 0;
            thanked += advocate.events > 0 && advocate.unthanked == 0;
        }
        QVERIFY(unthanked > 5);
        QVERIFY(thanked > 5);
        int scores = 0;
        int cases = 0;
        int brands = 0;
        int drivers = 0;
        for (const PersonRow &row : good(workspace().people({}, 1000)).rows) {
            const PersonOutcomes outcomes = good(workspace().personOutcomes(row.id));
            scores += int(outcomes.enjoyments.size());
            cases += int(outcomes.cases.size());
            brands += int(outcomes.considerations.size());
            drivers += int(outcomes.drivers.size());
        }
        QVERIFY2(scores >= 60, qPrintable(QString::number(scores)));
        QVERIFY(cases >= 10);
        QVERIFY(brands >= 30);
        QVERIFY(drivers >= 30);
        QCOMPARE(good(workspace().check()), QStringList());
    }

    void theModelsKeepTheirPromises()
    {
        const AdvocacyPage page = good(workspace().advocacyPage());
        AdvocatesModel advocates;
        const QAbstractItemModelTester one(&advocates, QAbstractItemModelTester::FailureReportingMode::Fatal);
        advocates.setAdvocates(page.advocates, u"EUR"_s);
        advocates.setAdvocates(page.advocates, u"EUR"_s);
        advocates.setAdvocates(page.advocates.mid(3), u"EUR"_s);
        QCOMPARE(advocates.rowCount(), int(page.advocates.size()) - 3);
        RewardsModel rewards;
        const QAbstractItemModelTester two(&rewards, QAbstractItemModelTester::FailureReportingMode::Fatal);
        rewards.setRewards(page.rewards);
        rewards.setRewards({});
        QCOMPARE(rewards.rowCount(), 0);
        ReportTableModel rows;
        const QAbstractItemModelTester three(&rows, QAbstractItemModelTester::FailureReportingMode::Fatal);
        insight::ReportSpec spec;
        spec.key = u"ledger"_s;
        const insight::ReportValue report = good(workspace().report(spec));
        rows.setReport(report);
        QCOMPARE(rows.rowCount(), int(report.rows.size()));
    }

    void whatAdvocatesBoughtInOtherCurrenciesStandsBesideTheSum()
    {
        // Given an advocate of a workspace in euros who once paid in dollars.
        WorkspaceFixture f;
        good(f.workspace->changeSetting(Setting::Currency, u"EUR"_s));
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        PurchaseEntry purchase;
        purchase.person = ana;
        purchase.at = noon - dayMillis;
        purchase.net = {1500, u"EUR"_s};
        good(f.workspace->addPurchase(purchase));
        purchase.net = {700, u"USD"_s};
        good(f.workspace->addPurchase(purchase));
        AdvocacyEntry shared;
        shared.person = ana;
        shared.at = noon;
        good(f.workspace->addAdvocacy(shared));
        // Then the list says both, and the sum is of euros alone.
        AdvocatesModel model;
        model.setAdvocates(good(f.workspace->advocacyPage()).advocates, u"EUR"_s);
        QCOMPARE(model.rowCount(), 1);
        const QModelIndex cell = model.index(0, AdvocatesModel::Purchases);
        for (const Money &amount : {Money{1500, u"EUR"_s}, Money{700, u"USD"_s}})
            QVERIFY2(cell.data().toString().contains(formatMoney(amount)),
                     qPrintable(cell.data().toString()));
        QVERIFY(cell.data(Qt::AccessibleDescriptionRole).toString().contains(formatMoney({700, u"USD"_s})));
        QCOMPARE(cell.data(AdvocatesModel::SortRole).toLongLong(), 1500);
    }

    void treesAreLaidOutWithoutOverlap()
    {
        verifyLayout(layOutTrees(good(workspace().referralGraph()), 1300));
        for (uint seed = 1; seed <= 20 && !QTest::currentTestFailed(); ++seed)
            verifyLayout(layOutTrees(randomGraph(60, 90, seed), 1300));
    }

    void circlesEndAndThousandsAreLaidOutAtOnce()
    {
        ReferralGraph circle;
        for (int i = 0; i < 3; ++i)
            circle.nodes.append({PersonId(i + 1), u"P"_s, 0, 0});
        for (int i = 0; i < 3; ++i)
            circle.links.append({ReferralId(i + 1), i, (i + 1) % 3, noon + i, u"one"_s, u"joined"_s});
        circle.links.append({ReferralId(9), 1, 1, noon + 9, u"one"_s, u"joined"_s});
        const TreeLayout layout = layOutTrees(circle, 1000);
        QCOMPARE(layout.circles, 1);
        QCOMPARE(layout.nodes.at(0).parent, -1);
        QCOMPARE(layout.nodes.at(2).generation, 2);
        // A chain as long as there are people, and a crowd.
        ReferralGraph chain = randomGraph(3000, 0, 1);
        for (int i = 0; i + 1 < 3000; ++i)
            chain.links.append({ReferralId(i + 1), i, i + 1, noon + i, u"one"_s, u"joined"_s});
        QCOMPARE(layOutTrees(chain, 1300).nodes.at(2999).generation, 2999);
        QElapsedTimer timer;
        timer.start();
        verifyLayout(layOutTrees(randomGraph(3000, 5000, 7), 1300));
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }

    void advocatesAreFilteredAndThankedWithTheKeyboard()
    {
        open();
        QTableView *advocates = table(u"advocates"_s);
        takePicture(u"advocacy-advocates-small"_s);
        const int all = advocates->model()->rowCount();
        m_screen->focusFilter();
        QTest::keyClicks(m_screen->focusWidget(), u"zzz"_s);
        QTRY_COMPARE(advocates->model()->rowCount(), 0);
        auto *field = qobject_cast<QLineEdit *>(m_screen->focusWidget());
        QVERIFY(field);
        field->clear();
        QTRY_COMPARE(advocates->model()->rowCount(), all);
        m_screen->findChild<QAbstractButton *>(u"advocacy-unthanked"_s)->click();
        const int unthanked = advocates->model()->rowCount();
        QVERIFY(unthanked > 0 && unthanked < all);
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(advocates->hasFocus());
        const PersonId person = advocates->currentIndex().data(AdvocatesModel::PersonRole).value<PersonId>();
        QVERIFY(person.isValid());
        QSignalSpy asked(m_screen.get(), &Screen::personRequested);
        QTest::keyClick(advocates, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QSignalSpy done(m_screen.get(), &Screen::done);
        QTest::keyClick(advocates, Qt::Key_Space);
        QTRY_COMPARE(done.size(), 1);
        QTRY_COMPARE(advocates->model()->rowCount(), unthanked - 1);
        good(workspace().undo());
        QTRY_COMPARE(advocates->model()->rowCount(), unthanked);
    }

    void rewardsMoveOnWithTheKeyboard()
    {
        open();
        m_screen->showPart(AdvocacyScreen::Rewards);
        takePicture(u"advocacy-rewards-small"_s);
        auto *states = m_screen->findChild<QComboBox *>();
        for (QComboBox *box : m_screen->findChildren<QComboBox *>()) {
            if (box->findData(u"pending"_s) >= 0 && box->findData(u"reversed"_s) >= 0)
                states = box;
        }
        states->setCurrentIndex(states->findData(u"pending"_s));
        QTableView *rewards = table(u"rewards"_s);
        const int pending = rewards->model()->rowCount();
        QVERIFY(pending > 0);
        rewards->setFocus();
        rewards->setCurrentIndex(rewards->model()->index(0, 0));
        auto *approve = m_screen->findChild<QPushButton *>(u"reward-approve"_s);
        auto *give = m_screen->findChild<QPushButton *>(u"reward-give"_s);
        QVERIFY(approve->isEnabled());
        QVERIFY(!give->isEnabled());
        QTest::keyClick(rewards, Qt::Key_G); // does not follow: nothing happens
        QTest::keyClick(rewards, Qt::Key_A);
        QTRY_COMPARE(rewards->model()->rowCount(), pending - 1);
        // It has left the filtered list; the next letter decides about nobody else.
        const auto stillPending = [this] {
            int count = 0;
            for (const RewardRecord &reward : good(workspace().advocacyPage()).rewards)
                count += reward.state == u"pending"_s;
            return count;
        };
        QSignalSpy refused(m_screen.get(), &Screen::refused);
        QTest::keyClick(rewards, Qt::Key_D);
        settle(workspace());
        QCOMPARE(stillPending(), pending - 1);
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.last().first().toString().contains(u"No reward is chosen"_s));
        QVERIFY(!approve->isEnabled());
        good(workspace().undo());
        QTRY_COMPARE(rewards->model()->rowCount(), pending);
    }

    void aRewardStaysChosenWhereverItStandsAndNoKeyDecidesAboutAnother()
    {
        open();
        m_screen->showPart(AdvocacyScreen::Rewards);
        QTableView *rewards = table(u"rewards"_s);
        auto *approve = m_screen->findChild<QPushButton *>(u"reward-approve"_s);
        auto *decline = m_screen->findChild<QPushButton *>(u"reward-decline"_s);
        const QAbstractItemModel *model = rewards->model();
        int row = 0;
        while (row < model->rowCount() && model->index(row, 0).data(RewardsModel::StateRole) != u"pending"_s)
            ++row;
        QVERIFY(row < model->rowCount());
        rewards->setCurrentIndex(model->index(row, 0));
        const QString chosen = RewardsModel::rewardOf(rewards->currentIndex());
        const QString person = rewards->currentIndex().data().toString();
        const QString amount =
            rewards->currentIndex().siblingAtColumn(RewardsModel::Amount).data().toString();
        for (const QPushButton *button : {approve, decline}) {
            const QString said = button->accessibleName();
            QVERIFY2(said.contains(person) && said.contains(amount), qPrintable(said));
            QVERIFY(button->toolTip().contains(person.toHtmlEscaped()));
            QVERIFY(button->text().contains(amount));
        }
        const auto states = [this] {
            QHash<QString, QString> all;
            for (const RewardRecord &reward : good(workspace().advocacyPage()).rewards)
                all.insert(QStringList{reward.referral.toString(), reward.side, reward.milestone}.join(u'/'),
                           reward.state);
            return all;
        };
        QHash<QString, QString> before = states();
        approve->setFocus();
        QTest::keyClick(approve, Qt::Key_Space);
        QTRY_COMPARE(states().value(chosen), u"approved"_s);
        QTRY_COMPARE(rewards->currentIndex().data(RewardsModel::StateRole).toString(), u"approved"_s);
        QCOMPARE(RewardsModel::rewardOf(rewards->currentIndex()), chosen);
        QVERIFY(rewards->selectionModel()->isSelected(rewards->currentIndex()));
        QVERIFY(rewards->hasFocus()); // not the button beside it
        QVERIFY(!approve->isEnabled());
        before[chosen] = u"approved"_s;
        QTest::keyClick(rewards, Qt::Key_Space);
        QTest::keyClick(rewards, Qt::Key_V); // does not follow
        settle(workspace());
        QCOMPARE(states(), before);
        good(workspace().undo());
        QTRY_COMPARE(rewards->currentIndex().data(RewardsModel::StateRole).toString(), u"pending"_s);
        QCOMPARE(RewardsModel::rewardOf(rewards->currentIndex()), chosen);
    }

    void theChosenPersonOfTheTreeStaysWhileItIsLaidOutAnew()
    {
        open();
        m_screen->showPart(AdvocacyScreen::Tree);
        auto *view = m_screen->findChild<TreeView *>();
        QTRY_VERIFY(view->current() >= 0);
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_T);
        auto *list = m_screen->findChild<QTreeView *>(u"referral-list"_s);
        QTRY_VERIFY(list->isVisible() && list->currentIndex().isValid());
        const QString name = list->currentIndex().siblingAtColumn(0).data().toString();
        // Two who stand at the front of the list bring one another.
        ReferralEntry entry;
        entry.referrer = m_fixture->addPerson(u"Aaa First"_s);
        entry.referred = m_fixture->addPerson(u"Aab Second"_s);
        const int rows = list->model()->rowCount();
        good(workspace().addReferral(entry));
        QTRY_COMPARE(list->model()->rowCount(), rows + 1);
        QCOMPARE(list->currentIndex().siblingAtColumn(0).data().toString(), name);
    }

    void theTreeIsWalkedAndShownAsAList()
    {
        open();
        m_screen->showPart(AdvocacyScreen::Tree);
        auto *view = m_screen->findChild<TreeView *>();
        QTRY_VERIFY(view->current() >= 0);
        takePicture(u"advocacy-tree-small"_s);
        view->setFocus();
        const int root = view->current();
        QTest::keyClick(view, Qt::Key_Down);
        const int child = view->current();
        QVERIFY(child != root);
        QTest::keyClick(view, Qt::Key_Up);
        QCOMPARE(view->current(), root);
        const double zoom = view->zoom();
        QTest::keyClick(view, Qt::Key_Plus);
        QVERIFY(view->zoom() > zoom);
        QSignalSpy asked(m_screen.get(), &Screen::personRequested);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QTest::keyClick(view, Qt::Key_T);
        auto *list = m_screen->findChild<QTreeView *>(u"referral-list"_s);
        QTRY_VERIFY(list->isVisible());
        QVERIFY(list->model()->rowCount() > 0);
        QVERIFY(list->currentIndex().isValid());
    }

    void fitShowsTheWholeTree()
    {
        open();
        m_screen->showPart(AdvocacyScreen::Tree);
        auto *view = m_screen->findChild<TreeView *>();
        QTRY_VERIFY(view->current() >= 0);
        view->zoomTo(2.5, {});
        QVERIFY(view->horizontalScrollBar()->maximum() > 0 || view->verticalScrollBar()->maximum() > 0);
        view->fit();
        QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(view->verticalScrollBar()->maximum(), 0);
        // Also of many trees in a small window.
        view->setFixedSize(300, 180);
        QTRY_COMPARE(view->width(), 300);
        view->fit();
        QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
        QCOMPARE(view->verticalScrollBar()->maximum(), 0);
    }

    void aProgrammeIsSavedWhenItsFieldIsLeft()
    {
        open();
        m_screen->showPart(AdvocacyScreen::Programme);
        auto *amount = m_screen->findChild<QLineEdit *>(u"programme-referrer"_s);
        takePicture(u"advocacy-programme-small"_s);
        const qint64 before = good(workspace().advocacyPage()).programmes.first().referrerMinor;
        amount->setFocus();
        amount->selectAll();
        QTest::keyClicks(amount, u"20"_s);
        m_screen->findChild<QLineEdit *>(u"programme-friend"_s)->setFocus();
        QTRY_COMPARE(good(workspace().advocacyPage()).programmes.first().referrerMinor, 2000);
        QVERIFY(before != 2000);
        // What is no amount is said and not saved.
        amount->setFocus();
        amount->selectAll();
        QTest::keyClicks(amount, u"much"_s);
        m_screen->findChild<QLineEdit *>(u"programme-friend"_s)->setFocus();
        settle(workspace());
        QCOMPARE(good(workspace().advocacyPage()).programmes.first().referrerMinor, 2000);
        good(workspace().undo());
    }

    void howItWasIsAnsweredWithTheKeyboard()
    {
        EnjoyPopup popup(PurchaseId(7));
        popup.setAttribute(Qt::WA_DeleteOnClose, false);
        popup.openAt({10, 10});
        QSignalSpy answered(&popup, &EnjoyPopup::answered);
        QTest::mouseClick(popup.findChild<QToolButton *>(u"enjoy-delivery-2"_s), Qt::LeftButton);
        popup.findChild<QToolButton *>(u"enjoy-worked-1"_s)->setFocus();
        QTest::keyClick(popup.findChild<QToolButton *>(u"enjoy-worked-1"_s), Qt::Key_Space);
        QTest::mouseClick(popup.findChild<QToolButton *>(u"enjoy-score-9"_s), Qt::LeftButton);
        QTest::keyClick(&popup, Qt::Key_Return);
        QCOMPARE(answered.size(), 1);
        const auto entry = answered.first().first().value<EnjoyEntry>();
        QCOMPARE(entry.purchase, PurchaseId(7));
        QCOMPARE(entry.delivery, std::optional(false));
        QCOMPARE(entry.worked, std::optional(true));
        QVERIFY(!entry.packaging);
        QCOMPARE(entry.score, std::optional(9));
    }

    void aPersonsPageShowsTheirRewardsAndTakesBrands()
    {
        PersonId rewarded;
        for (const RewardRecord &reward : good(workspace().advocacyPage()).rewards)
            rewarded = reward.person;
        PersonScreen page;
        page.setWorkspace(m_fixture->workspace);
        page.resize(smallPage);
        page.show();
        page.showPerson(rewarded);
        const auto hasHeading = [&](const QString &text) {
            const QList<QLabel *> labels = page.findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&](const QLabel *label) { return label->text() == text; });
        };
        QTRY_VERIFY(hasHeading(u"Rewards"_s));
        const qsizetype before = good(workspace().personOutcomes(rewarded)).considerations.size();
        QLineEdit *brand = nullptr;
        for (QLineEdit *edit : page.findChildren<QLineEdit *>()) {
            if (edit->accessibleName() == u"New brand")
                brand = edit;
        }
        QVERIFY(brand);
        QTest::keyClicks(brand, u"Kiln & Sons"_s);
        QTest::keyClick(brand, Qt::Key_Return);
        QTRY_COMPARE(good(workspace().personOutcomes(rewarded)).considerations.size(), before + 1);
        const QString folder = qEnvironmentVariable("VOUCH_SCREENSHOTS");
        if (!folder.isEmpty()) {
            QTest::qWait(300);
            page.grab().save(folder + u"/person-rewards.png"_s);
        }
        good(workspace().undo());
    }

    void everyPartLooksRightLargeAndDark()
    {
        if (qEnvironmentVariableIsEmpty("VOUCH_SCREENSHOTS"))
            QSKIP("pictures were not asked for");
        const QList<std::pair<AdvocacyScreen::Part, QString>> parts{
            {AdvocacyScreen::Advocates, u"advocates"_s},
            {AdvocacyScreen::Tree, u"tree"_s},
            {AdvocacyScreen::Rewards, u"rewards"_s},
            {AdvocacyScreen::Programme, u"programme"_s},
            {AdvocacyScreen::Reach, u"reach"_s}};
        for (const bool dark : {false, true}) {
            theme::apply(*qApp, dark ? ThemeMode::Dark : ThemeMode::Light);
            open(dark ? smallPage : largePage);
            for (const auto &[part, name] : parts) {
                m_screen->showPart(part);
                takePicture(u"advocacy-%1-%2"_s.arg(name, dark ? u"dark"_s : u"large"_s));
            }
            m_screen.reset();
        }
        theme::apply(*qApp, ThemeMode::Light);
    }
};

QTEST_MAIN(TestAdvocacy)
#include "tst_advocacy.moc"
