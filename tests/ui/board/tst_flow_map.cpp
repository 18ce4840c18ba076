// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/workspace/imports.h"
#include "tests/ui/board/board_fixture.h"
#include "ui/board/board_header.h"
#include "ui/board/flow_canvas.h"
#include "ui/board/flow_map.h"
#include "ui/parts/people_list.h"
#include "ui/parts/people_model.h"

#include <QScrollBar>
#include <QTableWidget>

using namespace vouch;
using namespace vouch::ui;
using namespace vouch::ui::tests;
using namespace Qt::StringLiterals;

namespace
{

QAction *flowAction(const BoardFixture &f)
{
    for (QAction *action : f.screen->screenActions()) {
        if (action->shortcut() == QKeySequence(Qt::Key_F))
            return action;
    }
    return nullptr;
}

/// Three people: Ana went Consider › Research › Consider, Bo skipped to Act, Cai left.
struct Story {
    BoardFixture f;
    PersonId ana, bo, cai;

    bool tell()
    {
        if (!f.make())
            return false;
        ana = f.add(u"Ana Sousa"_s, u"consider"_s);
        bo = f.add(u"Bo Chen"_s, u"consider"_s);
        cai = f.add(u"Cai Lee"_s, u"consider"_s);
        const Journey journey = await(f.workspace->journeys())->first();
        const auto move = [&](PersonId person, const QString &stage) {
            MoveRequest request;
            request.walkers = {person};
            request.journey = journey.id;
            if (!stage.isEmpty())
                request.to = journey.stageByKey(stage)->id;
            else
                request.reason = u"Price"_s;
            return await(f.workspace->moveToStage(request)).ok();
        };
        return move(ana, u"research"_s) && move(ana, u"consider"_s) && move(bo, u"act"_s) &&
               move(cai, QString()) && f.open();
    }
    bool show()
    {
        flowAction(f)->trigger();
        return QTest::qWaitFor([this] { return !f.screen->flow()->canvas()->arcs().isEmpty(); }, 10'000);
    }
    const FlowCanvas::Arc *arc(int from, int to) const
    {
        for (const FlowCanvas::Arc &arc : f.screen->flow()->canvas()->arcs()) {
            if (arc.from == from && arc.to == to)
                return &arc;
        }
        return nullptr;
    }
};

/// The node over a column, from which arcs start and at which they end.
double middleOf(const BoardFixture &f, int stage)
{
    const QWidget *column = f.screen->view()->column(stage);
    return f.screen->flow()->canvas()->mapFromGlobal(column->mapToGlobal(QPoint(column->width() / 2, 0))).x();
}

} // namespace

class FlowMapTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { theme::apply(*qApp, ThemeMode::Light); }

    void everyKindOfMoveIsAnArcWithItsPeople()
    {
        Story story;
        QVERIFY(story.tell());
        QVERIFY(story.f.screen->flow()->isHidden());
        QVERIFY(story.show());
        QVERIFY(story.f.screen->flow()->isVisible());
        const auto check = [&story](int from, int to, const QString &kind, double people) {
            const FlowCanvas::Arc *arc = story.arc(from, to);
            QVERIFY2(arc, qPrintable(kind));
            QCOMPARE(arc->kind, kind);
            QCOMPARE(arc->people, people);
            const auto &cell = story.f.screen->flow()->report().rows[arc->row][3];
            QCOMPARE(double(cell.people.size()), people);
        };
        check(-1, 0, u"entry"_s, 3);
        check(0, 1, u"forward"_s, 1);
        check(1, 0, u"back"_s, 1);
        check(0, 3, u"skip"_s, 1);
        check(0, -1, u"exit"_s, 1);
        QCOMPARE(story.f.screen->flow()->canvas()->arcs().size(), 5);
    }

    void arcsStandOverTheirColumnsAlsoWhenOneIsFoldedOrTheBoardScrolls()
    {
        Story story;
        QVERIFY(story.tell());
        QVERIFY(story.show());
        const auto aligned = [&story] {
            story.f.screen->flow()->canvas()->grab(); // lays out
            const FlowCanvas::Arc *skip = story.arc(0, 3);
            return std::abs(skip->line.pointAtPercent(0).x() - middleOf(story.f, 0)) < 8 &&
                   std::abs(skip->line.pointAtPercent(1).x() - middleOf(story.f, 3)) < 8;
        };
        QVERIFY(aligned());
        const double before = middleOf(story.f, 3);
        story.f.screen->view()->column(1)->setFolded(true);
        QTRY_VERIFY(middleOf(story.f, 3) < before - 50);
        QTRY_VERIFY(aligned());
        BoardLook look;
        look.lanes = true;
        story.f.model()->arrange(look, std::nullopt);
        QTRY_VERIFY(aligned());
        story.f.window.resize(600, 660);
        story.f.screen->view()->horizontalScrollBar()->setValue(120);
        QTRY_VERIFY(aligned());
    }

    void theKeyboardWalksTheArcsAndEnterShowsWhoIsBehindOne()
    {
        Story story;
        QVERIFY(story.tell());
        QVERIFY(story.show());
        FlowCanvas *canvas = story.f.screen->flow()->canvas();
        QSignalSpy said(story.f.screen, &Screen::announced);
        QSignalSpy opened(story.f.screen, &Screen::personRequested);
        canvas->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(canvas->hasFocus());
        QCOMPARE(canvas->current(), 0);
        QVERIFY(said.last().first().toString().startsWith(u"Entry at Consider: 3 person(s)"_s));
        QTest::keyClick(canvas, Qt::Key_Down);
        QVERIFY(said.last().first().toString().contains(u"Left the journey from Consider: 1 person(s)"_s));
        QCOMPARE(canvas->accessibleDescription(), said.last().first().toString());
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(opened.count(), 1); // only one person: opened at once
        QCOMPARE(opened.last().first().value<PersonId>(), story.cai);
        QTest::keyClick(canvas, Qt::Key_End);
        QTest::keyClick(canvas, Qt::Key_Home);
        QCOMPARE(canvas->current(), 0);
        QTest::keyClick(canvas, Qt::Key_Return);
        auto *list = canvas->window()->findChild<PeopleList *>();
        QVERIFY(list);
        QTRY_VERIFY(list->model()->person(2));
        QStringList names;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            names << list->model()->person(row)->name;
        names.sort();
        QCOMPARE(names, (QStringList{u"Ana Sousa"_s, u"Bo Chen"_s, u"Cai Lee"_s}));
        QTest::keyClick(list, Qt::Key_Escape);
        QTRY_VERIFY(canvas->hasFocus());
        QTest::keyClick(canvas, Qt::Key_Escape);
        QTRY_VERIFY(!canvas->hasFocus());
    }

    void aColumnAsksForTheFiguresOfItsStage()
    {
        Story story;
        QVERIFY(story.tell());
        QVERIFY(story.show());
        QSignalSpy asked(story.f.screen, &Screen::targetRequested);
        QStringList stages;
        for (BoardHeader *header : story.f.screen->findChildren<BoardHeader *>()) {
            emit header->reportRequested();
            QCOMPARE(asked.last().at(0).toString(), u"insight"_s);
            const auto target = asked.last().at(1).value<Target>();
            const auto *stage = std::get_if<StageTarget>(&target);
            QVERIFY(stage);
            QCOMPARE(stage->journeyKey, story.f.model()->journey().key);
            stages << stage->stageName;
        }
        QStringList expected;
        for (const Stage &stage : story.f.model()->journey().stages)
            expected << stage.name;
        stages.sort();
        expected.sort();
        QCOMPARE(stages, expected);
    }

    void aClickOnAnArcShowsWhoIsBehindIt()
    {
        Story story;
        QVERIFY(story.tell());
        QVERIFY(story.show());
        FlowCanvas *canvas = story.f.screen->flow()->canvas();
        canvas->grab();
        QSignalSpy opened(story.f.screen, &Screen::personRequested);
        const FlowCanvas::Arc *skip = story.arc(0, 3);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, skip->line.pointAtPercent(0.5).toPoint());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.last().first().value<PersonId>(), story.bo);
        QTest::mouseClick(canvas, Qt::LeftButton, {}, QPoint(canvas->width() - 4, 4));
        QCOMPARE(opened.count(), 1);
    }

    void itFollowsAMoveAndItsUndo()
    {
        Story story;
        QVERIFY(story.tell());
        QVERIFY(story.show());
        MoveRequest request;
        request.walkers = {story.bo};
        request.journey = story.f.model()->journey().id;
        request.to = story.f.model()->stageAt(4).id;
        QVERIFY(await(story.f.workspace->moveToStage(request)).ok());
        QTRY_VERIFY(story.arc(3, 4));
        QVERIFY(await(story.f.workspace->undo()).ok());
        QTRY_VERIFY(!story.arc(3, 4));
        QVERIFY(story.arc(0, 3));
    }

    void throughALensItShowsTheMovesBetweenItsColumns()
    {
        Story story;
        QVERIFY(story.tell());
        QVERIFY(story.show());
        Journey lens;
        lens.id = JourneyId(77);
        lens.key = u"two"_s;
        lens.name = u"Two"_s;
        for (const auto &[key, milestone] :
             {std::pair{u"before"_s, Milestone::Reached}, {u"after"_s, Milestone::Bought}}) {
            Stage stage;
            stage.id = StageId(700 + lens.stages.size());
            stage.key = stage.name = key;
            stage.milestone = milestone;
            stage.position = int(lens.stages.size());
            lens.stages.append(stage);
        }
        story.f.model()->arrange(BoardLook(), lens);
        QTRY_COMPARE(story.f.screen->flow()->canvas()->arcs().size(), 3);
        const auto check = [&story](int from, int to, const QString &kind, double people) {
            const FlowCanvas::Arc *arc = story.arc(from, to);
            QVERIFY2(arc, qPrintable(kind));
            QCOMPARE(arc->kind, kind);
            QCOMPARE(arc->people, people);
        };
        check(-1, 0, u"entry"_s, 3);
        check(0, 1, u"forward"_s, 1); // Bo; Ana's moves stay within the first
        check(0, -1, u"exit"_s, 1);
        QCOMPARE(story.f.screen->flow()->report().rows[story.arc(0, 1)->row][3].people,
                 std::vector<std::int64_t>{story.bo.value});
        story.f.model()->arrange(BoardLook(), std::nullopt);
        QTRY_COMPARE(story.f.screen->flow()->canvas()->arcs().size(), 5);
    }

    void theSameIsATable()
    {
        Story story;
        QVERIFY(story.tell());
        QVERIFY(story.show());
        FlowMap *flow = story.f.screen->flow();
        flow->canvas()->setFocus();
        QTRY_VERIFY(flow->canvas()->hasFocus());
        QTest::keyClick(flow->canvas(), Qt::Key_T);
        auto *table = flow->findChild<QTableWidget *>();
        QTRY_VERIFY(table->isVisible());
        QVERIFY(table->hasFocus());
        QCOMPARE(table->rowCount(), 5);
        QCOMPARE(table->item(0, 0)->text(), u"Entry"_s);
        QCOMPARE(table->item(0, 3)->text(), u"3"_s);
        QSignalSpy opened(story.f.screen, &Screen::personRequested);
        for (int row = 0; row < table->rowCount(); ++row) {
            if (table->item(row, 0)->text() == u"Skip") {
                table->setCurrentCell(row, 0);
                QTest::keyClick(table, Qt::Key_Return);
            }
        }
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(opened.last().first().value<PersonId>(), story.bo);
    }

    void labelsOfArcsCoverNothing()
    {
        BoardFixture f;
        QVERIFY(f.make({u"social-journey"_s, u"upside-down"_s}));
        const auto loaded = await(f.workspace->importDrafts(
            u"Sample"_s, u"sample"_s,
            [&f](exchange::DraftSink &sink) { return exchange::makeSample(20261121, f.clock.now(), sink); },
            {}));
        QVERIFY2(loaded.ok(), loaded.ok() ? "" : qPrintable(loaded.error().text));
        for (const QSize &size : {QSize(1080, 720), QSize(1720, 1000)}) {
            BoardFixture window;
            window.workspace = f.workspace;
            QVERIFY(window.open(size));
            flowAction(window)->trigger();
            const FlowCanvas *canvas = window.screen->flow()->canvas();
            QTRY_VERIFY(!canvas->arcs().isEmpty());
            window.screen->flow()->canvas()->grab();
            int labels = 0;
            for (const FlowCanvas::Arc &arc : canvas->arcs()) {
                if (arc.label.isEmpty())
                    continue;
                ++labels;
                QVERIFY(QRectF(canvas->rect()).contains(arc.label));
                for (const FlowCanvas::Arc &other : canvas->arcs())
                    QVERIFY(&other == &arc || other.label.isEmpty() || !other.label.intersects(arc.label));
            }
            QVERIFY(labels >= 5);
            if (const QString folder = qEnvironmentVariable("VOUCH_PICTURES"); !folder.isEmpty()) {
                for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
                    theme::apply(*qApp, mode);
                    QCoreApplication::processEvents();
                    window.window.grab().save(u"%1/board-flow-%2-%3.png"_s.arg(folder)
                                                  .arg(size.width())
                                                  .arg(mode == ThemeMode::Dark ? u"dark"_s : u"light"_s));
                }
            }
        }
    }
};

QTEST_MAIN(FlowMapTest)
#include "tst_flow_map.moc"
