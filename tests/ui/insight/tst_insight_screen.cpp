// SPDX-License-Identifier: GPL-3.0-or-later
// Insight by mouse and keyboard, on a real workspace.
#include "core/insight/facts.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/segments.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"
#include "ui/charts/chart_view.h"
#include "ui/insight/card_wait.h"
#include "ui/insight/insight_screen.h"
#include "ui/insight/report_card.h"
#include "ui/parts/people_list.h"
#include "ui/parts/people_model.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <set>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::ui;
using namespace vouch::test;

class TestInsightScreen : public QObject
{
    Q_OBJECT

    std::unique_ptr<WorkspaceFixture> m_f;
    std::unique_ptr<InsightScreen> m_screen;
    QList<PersonId> m_people;

    ReportCard *card(const QString &key) const
    {
        for (ReportCard *found : m_screen->findChildren<ReportCard *>()) {
            if (found->report() && found->report()->spec.key == key)
                return found;
        }
        return nullptr;
    }
    ChartView *chart(const QString &key) const { return card(key)->findChild<ChartView *>(); }
    PeopleBar *bar(const QString &key) const { return card(key)->findChild<PeopleBar *>(); }
    void openSection(int section) const { m_screen->findChild<QTabBar *>()->setCurrentIndex(section); }
    QComboBox *journeys() const
    {
        for (QComboBox *box : m_screen->findChildren<QComboBox *>()) {
            if (box->findData(u"circular"_s) >= 0)
                return box;
        }
        return nullptr;
    }
    void move(PersonId person, const QString &stage, int minute, const QString &reason = {},
              const QString &competitor = {})
    {
        MoveRequest request;
        request.walkers = {person};
        request.journey = m_f->journey().id;
        if (!stage.isEmpty())
            request.to = m_f->journey().stageByName(stage)->id;
        request.at = noon + minute * 60'000; // everybody has entered the journey at noon
        request.reason = reason;
        request.competitor = competitor;
        good(m_f->workspace->moveToStage(request));
    }

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }
    void init()
    {
        m_f = std::make_unique<WorkspaceFixture>(QStringList{u"social-journey"_s, u"circular"_s});
        m_people.clear();
        for (int i = 0; i < 12; ++i) {
            const PersonId person = m_f->addPerson(u"Person %1"_s.arg(i));
            m_people.append(person);
            move(person, u"Research"_s, 10 + i);
            if (i % 2 == 0)
                move(person, u"Act"_s, 30 + i);
            else if (i % 3 == 0)
                move(person, QString(), 40 + i, u"Price"_s, u"Acme"_s);
            PurchaseEntry purchase;
            purchase.person = person;
            purchase.net = {1000 * (i + 1), m_f->workspace->currency()};
            purchase.at = noon - (i % 4 == 0 ? 500 : 20) * dayMillis;
            good(m_f->workspace->addPurchase(purchase));
        }
        good(m_f->workspace->addReferral({m_people[0], m_people[5], u"one"_s, u"purchased"_s, {}}));
        m_screen = std::make_unique<InsightScreen>();
        m_screen->resize(1100, 800);
        m_screen->setWorkspace(m_f->workspace);
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_screen.get()));
        QTRY_VERIFY(card(u"quadrant"_s));
        QTRY_VERIFY(journeys());
    }
    void cleanup()
    {
        m_screen.reset();
        m_f.reset();
    }

    void aReversedPeriodIsRefusedAtTheFieldAndTheFiguresStay()
    {
        QComboBox *period = nullptr;
        for (QComboBox *box : m_screen->findChildren<QComboBox *>())
            period = box->findData(u"custom"_s) >= 0 ? box : period;
        QVERIFY(period);
        period->setCurrentIndex(period->findData(u"custom"_s));
        const auto field = [this](const QString &name) {
            QLineEdit *found = nullptr;
            for (QLineEdit *edit : m_screen->findChildren<QLineEdit *>())
                found = edit->accessibleName() == name ? edit : found;
            return found;
        };
        QLineEdit *from = field(u"From"_s), *to = field(u"To"_s);
        const auto type = [](QLineEdit *edit, const QString &text) {
            edit->setFocus();
            edit->selectAll();
            QTest::keyClicks(edit, text);
            QTest::keyClick(edit, Qt::Key_Tab);
        };
        const auto begin = [this] { return card(u"quadrant"_s)->report()->spec.from; };
        const Calendar calendar = m_f->workspace->calendar();
        type(from, u"2026-03-01"_s);
        type(to, u"2026-03-31"_s);
        const Millis march = calendar.startOf(QDate(2026, 3, 1)), april = calendar.startOf(QDate(2026, 4, 1));
        QTRY_COMPARE(begin(), std::optional(march));
        QTRY_COMPARE(card(u"quadrant"_s)->report()->spec.to, std::optional(april));
        // What lies after the end is refused where it stands, and nothing is swapped.
        type(from, u"2026-05-01"_s);
        QVERIFY(from->property("problem").toBool());
        QVERIFY2(from->accessibleDescription().contains(u"after"_s),
                 qPrintable(from->accessibleDescription()));
        QVERIFY(from->text().contains(u"2026-05-01"_s));
        QCOMPARE(begin(), std::optional(march));
        // It is good as soon as the end suits it.
        type(to, u"2026-05-31"_s);
        QTRY_COMPARE(begin(), std::optional(calendar.startOf(QDate(2026, 5, 1))));
        QVERIFY(!from->property("problem").toBool());
        type(to, u"2026-04-01"_s);
        QVERIFY(to->property("problem").toBool());
        QTRY_COMPARE(card(u"quadrant"_s)->report()->spec.to,
                     std::optional(calendar.startOf(QDate(2026, 6, 1))));
    }

    void aShapeDrawnAroundDotsChoosesTheirPeople()
    {
        ChartView *view = chart(u"quadrant"_s);
        view->grab(); // marks are where they were painted
        QVERIFY(bar(u"quadrant"_s)->isHidden());
        const QRect area = view->rect().adjusted(3, 3, -3, -3);
        QTest::mousePress(view, Qt::LeftButton, {}, area.topLeft());
        // The moves of the test library carry no button where there is no real pointer.
        const auto drag = [view](QPoint to) {
            QMouseEvent event(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(view, &event);
        };
        for (const QPoint &corner : {area.topRight(), area.bottomRight(), area.bottomLeft(), area.topLeft()})
            drag(corner);
        QTest::mouseRelease(view, Qt::LeftButton, {}, area.topLeft());
        QCOMPARE(view->selected().size(), std::size_t(card(u"quadrant"_s)->report()->n));
        QVERIFY(!bar(u"quadrant"_s)->isHidden());
        QCOMPARE(*bar(u"quadrant"_s)->people(), view->selected());

        // A change elsewhere computes the chart anew; who is chosen stays chosen.
        const auto chosen = view->selected();
        QSignalSpy arrived(card(u"quadrant"_s), &ReportCard::arrived);
        PurchaseEntry more;
        more.person = m_people[0];
        more.net = {99'900, m_f->workspace->currency()};
        more.at = noon - dayMillis;
        good(m_f->workspace->addPurchase(more));
        QTRY_VERIFY(arrived.count() > 0);
        QCOMPARE(view->selected(), chosen);
        QTest::keyClick(view, Qt::Key_Escape);
        QVERIFY(view->selected().empty());
        QVERIFY(bar(u"quadrant"_s)->isHidden());
    }

    void theKeysChooseAQuadrantDotsOrAll()
    {
        ChartView *view = chart(u"quadrant"_s);
        view->grab();
        view->setFocus();
        const insight::ReportPart &quadrants = card(u"quadrant"_s)->report()->parts[0];
        // The four names come first; Space takes everybody of one in, and out again.
        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_Space);
        std::set<std::size_t> sizes;
        for (const QList<insight::Cell> &row : quadrants.rows)
            sizes.insert(row[1].people.size());
        QVERIFY(sizes.contains(view->selected().size()));
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(view->selected().empty());
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(view->selected().size(), std::size_t(12));
        QTest::keyClick(view, Qt::Key_Escape);
        QTest::keyClick(view, Qt::Key_End);
        QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(view, Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(view->selected().size(), std::size_t(3));

        bar(u"quadrant"_s)->saveAsSegment();
        auto *name = bar(u"quadrant"_s)->findChild<QLineEdit *>(u"segment-name"_s);
        name->setText(u"Three"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(good(m_f->workspace->segments()).size(), 1);
        QCOMPARE(good(m_f->workspace->segments()).first().people, 3);
    }

    void everyMarkOfTheQuadrantOpensItsPeople()
    {
        ReportCard *quadrant = card(u"quadrant"_s);
        QSignalSpy asked(quadrant, &ReportCard::peopleRequested);
        ChartView *view = chart(u"quadrant"_s);
        view->grab();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        std::set<std::int64_t> seen;
        for (int i = 0; i < 300; ++i) {
            asked.clear();
            QTest::keyClick(view, Qt::Key_Return);
            if (asked.count() == 1) {
                for (const std::int64_t person : asked[0][1].value<std::vector<std::int64_t>>())
                    seen.insert(person);
            }
            if (auto *list = m_screen->findChild<PeopleList *>())
                list->close();
            QTest::keyClick(view, Qt::Key_Right);
        }
        QCOMPARE(seen.size(), std::size_t(12));
    }

    void theListBehindAFigureIsTheReportsOwn()
    {
        openSection(1);
        QTRY_VERIFY(card(u"moves"_s));
        ChartView *view = chart(u"moves"_s);
        view->grab();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_Down); // skips: Research to Act
        QTest::keyClick(view, Qt::Key_Return);
        auto *list = m_screen->findChild<PeopleList *>();
        QVERIFY(list);
        QTRY_COMPARE(list->model()->rowCount(), 6);
        list->close();
    }

    void howPeopleMoveLeaveAndAreWonIsShown()
    {
        openSection(1);
        QTRY_VERIFY(card(u"moves"_s) && card(u"exits"_s));
        QVERIFY(chart(u"moves"_s)->isVisibleTo(card(u"moves"_s)));
        const insight::ReportValue exits = *card(u"exits"_s)->report();
        QVERIFY2(exits.finding.contains(u"Acme"_s), qPrintable(exits.finding));
        openSection(5);
        QTRY_VERIFY(card(u"win-rate"_s));
        QTRY_COMPARE(card(u"win-rate"_s)->report()->totals[u"won"_s].toInteger(), 6);
        QVERIFY(hasChart(*card(u"win-rate"_s)->report()));
        for (QComboBox *box : card(u"win-rate"_s)->findChildren<QComboBox *>())
            box->setCurrentIndex(box->findData(u"owner"_s));
        QTRY_COMPARE(card(u"win-rate"_s)->report()->spec.by, u"owner"_s);
    }

    void onlyCardsWhoseFactsHaveChangedAreComputedAgain()
    {
        openSection(5);
        QTRY_VERIFY(card(u"win-rate"_s) && card(u"consideration"_s));
        QTest::qWait(500); // news of how the workspace was made
        QSignalSpy wins(card(u"win-rate"_s), &ReportCard::arrived);
        QSignalSpy brands(card(u"consideration"_s), &ReportCard::arrived);
        good(m_f->workspace->addConsideration({m_people[0], u"Acme"_s, {}, {}}));
        QTRY_COMPARE(brands.count(), 1);
        QTest::qWait(300);
        QCOMPARE(wins.count(), 0);
        move(m_people[1], u"Act"_s, 60);
        QTRY_COMPARE(wins.count(), 1);
        QTest::qWait(500);
        const auto counted = std::pair(wins.count(), brands.count());
        good(m_f->workspace->addNote(m_people[0], u"Hello"_s)); // no report reads notes
        QTest::qWait(500);
        QVERIFY(std::pair(wins.count(), brands.count()) == counted);
    }

    void aCardSaysOfWhenItIsAndCanBeStopped()
    {
        QTest::qWait(500); // news of how the workspace was made
        ReportCard *waiting = card(u"quadrant"_s);
        ChartView *view = chart(u"quadrant"_s);
        auto *strip = waiting->findChild<CardWait *>();
        auto *button = strip->findChild<QPushButton *>();
        QSignalSpy cancelled(waiting, &ReportCard::cancelRequested);
        QSignalSpy again(waiting, &ReportCard::againRequested);
        waiting->setComputing();
        QVERIFY(strip->isHidden()); // not before it takes longer than a blink
        QTRY_VERIFY(!strip->isHidden());
        QVERIFY(!view->isHidden()); // the old picture stays
        QVERIFY(strip->findChild<QLabel *>()->text().startsWith(u"as of "_s));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(cancelled.count(), 1);
        waiting->setStopped();
        QVERIFY(!view->isHidden());
        QVERIFY(strip->findChild<QLabel *>()->text().endsWith(u"stopped"_s));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(again.count(), 1);
        QTRY_VERIFY(strip->isHidden()); // the screen asked, and the answer came

        // Without any value there is a skeleton, and Cancel leaves a way to ask again.
        ReportCard fresh({{}, u"Fresh"_s, {}});
        fresh.show();
        fresh.setComputing();
        QTRY_VERIFY(!fresh.findChild<CardSkeleton *>()->isHidden());
        fresh.setStopped();
        QVERIFY(fresh.findChild<CardSkeleton *>()->isHidden());
        QVERIFY(fresh.findChild<CardWait *>()->findChild<QPushButton *>()->isVisible());
    }

    void findingsAndKeyFiguresFollowTheSizeOfTexts()
    {
        QTRY_VERIFY_WITH_TIMEOUT(card(u"purchase-advocacy"_s), 10000);
        QList<QLabel *> labels{card(u"purchase-advocacy"_s)->findChild<QLabel *>(u"card-finding"_s)};
        for (QLabel *label : m_screen->findChildren<QLabel *>()) {
            if (label->property("role") == u"figure"_s)
                labels.append(label);
        }
        QVERIFY(labels.size() > 4);
        QList<double> before;
        for (const QLabel *label : std::as_const(labels))
            before.append(QFontInfo(label->font()).pointSizeF());
        theme::setZoom(*qApp, 150);
        for (int i = 0; i < labels.size(); ++i) {
            const double now = QFontInfo(labels[i]->font()).pointSizeF();
            QVERIFY2(now > before[i] * 1.4 && now < before[i] * 1.6,
                     qPrintable(u"%1: %2 → %3"_s.arg(labels[i]->text()).arg(before[i]).arg(now)));
        }
        theme::setZoom(*qApp, 100);
    }

    void aStoppedReportAnswersThatItWasStoppedAndOthersGoOn()
    {
        insight::ReportSpec spec;
        spec.key = u"quadrant"_s;
        const auto work = std::make_shared<Work>();
        work->cancel();
        QCOMPARE(bad(m_f->workspace->report(spec, work)).kind, Error::Kind::Cancelled);
        QVERIFY(good(m_f->workspace->report(spec)).n > 0);
        // On the screen: what is on its way when Cancel is pressed does not arrive.
        ReportCard *stopped = card(u"quadrant"_s), *other = card(u"ledger"_s);
        QTest::qWait(700); // what changed before this test is asked again after a while
        QTRY_VERIFY(!stopped->isComputing() && !other->isComputing());
        QSignalSpy arrived(stopped, &ReportCard::arrived);
        QSignalSpy others(other, &ReportCard::arrived);
        // An answer that is there before anybody waits for it is taken at once: others come first.
        const auto keepBusy = [this] {
            insight::ReportSpec slow;
            slow.key = u"attribution"_s;
            slow.model = u"all"_s;
            for (int i = 0; i < 300; ++i)
                m_f->workspace->report(slow);
        };
        keepBusy();
        emit stopped->againRequested();
        emit other->againRequested();
        QVERIFY(stopped->isComputing());
        emit stopped->cancelRequested();
        QVERIFY(!stopped->isComputing());
        QTRY_COMPARE(others.count(), 1);
        settle(*m_f->workspace);
        QCOMPARE(arrived.count(), 0);
        // Asked again at once, while the stopped one is still on its way, it is computed once more.
        keepBusy();
        emit stopped->againRequested();
        emit stopped->cancelRequested();
        emit stopped->againRequested();
        QVERIFY(stopped->isComputing());
        QTRY_COMPARE(arrived.count(), 1);
        QVERIFY(!stopped->isComputing());
    }

    void aStageOfTheBoardIsShownMarkedInItsJourney()
    {
        m_screen->showStage(u"social-journey"_s, u"Research"_s);
        QCOMPARE(m_screen->findChild<QTabBar *>()->currentIndex(), 1);
        QTRY_COMPARE(journeys()->currentData().toString(), u"social-journey"_s);
        QTRY_VERIFY(card(u"next-stage"_s));
        QTRY_COMPARE(card(u"next-stage"_s)->report()->spec.node, u"Research"_s);
        QTRY_VERIFY(card(u"funnel"_s));
        ChartView *view = chart(u"funnel"_s);
        const QImage marked = view->grab().toImage();
        card(u"funnel"_s)->setHighlight({});
        QVERIFY(view->grab().toImage() != marked);
        // Asked of a screen that nobody has looked at yet, it is chosen once the journeys are known.
        InsightScreen fresh;
        fresh.setWorkspace(m_f->workspace);
        fresh.showStage(u"circular"_s, m_f->journey(1).stages.first().name);
        fresh.show();
        QComboBox *box = nullptr;
        QTRY_VERIFY([&] {
            for (QComboBox *found : fresh.findChildren<QComboBox *>()) {
                if (found->findData(u"circular"_s) >= 0)
                    box = found;
            }
            return box != nullptr;
        }());
        QTRY_COMPARE(box->currentData().toString(), u"circular"_s);
    }
};

QTEST_MAIN(TestInsightScreen)
#include "tst_insight_screen.moc"
