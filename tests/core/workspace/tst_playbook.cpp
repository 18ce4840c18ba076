// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/workspace_fixture.h"

#include "core/store/records/board.h"
#include "core/store/records/moves.h"
#include "core/store/records/timeline.h"
#include "core/store/records/today.h"
#include "core/workspace/requests/journeys.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/tasks.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Tasks that stages make for those who enter them: once a visit, for their owner, and gone with a reason
/// when the visit ends first.
class TestPlaybook : public QObject
{
    Q_OBJECT

private:
    struct Playbook {
        WorkspaceFixture f;
        PersonId ana;

        Playbook()
        {
            JourneyEdit edit;
            edit.journey = f.journey();
            for (Stage &stage : edit.journey.stages)
                stage.tasks = {u"Do "_s + stage.name};
            good(f.workspace->updateJourney(edit));
            ana = f.addPerson(u"Ana Sousa"_s);
        }
        MoveRequest to(const QString &stage, std::optional<When> at = {})
        {
            MoveRequest request;
            request.walkers = {ana};
            request.journey = f.journey().id;
            request.to = stage.isEmpty() ? StageId() : f.journey().stageByName(stage)->id;
            request.at = at;
            return request;
        }
        ChangeSet move(const QString &stage, std::optional<When> at = {})
        {
            f.clock.advance(1000);
            return good(f.workspace->moveToStage(to(stage, at)));
        }
        QStringList open()
        {
            QStringList titles;
            for (const TaskRecord &task : good(f.workspace->openTasks(50)))
                titles.append(task.title);
            std::sort(titles.begin(), titles.end());
            return titles;
        }
        TaskRecord task(const QString &title)
        {
            for (const TaskRecord &task : good(f.workspace->openTasks(50))) {
                if (task.title == title)
                    return task;
            }
            return {};
        }
        /// "Done: Do Act (why)" of all that are not open, sorted.
        QStringList closed()
        {
            QStringList lines;
            for (const TimelineItem &item : good(f.workspace->timeline(ana, 100))) {
                if (item.kind == TimelineKind::Task && !item.planned)
                    lines.append(u"%1: %2 (%3)"_s.arg(item.title, item.text, item.detail));
            }
            std::sort(lines.begin(), lines.end());
            return lines;
        }
        TransitionId lastMoveTo(const QString &stage)
        {
            const StageId wanted = f.journey().stageByName(stage)->id;
            for (const TransitionRecord &move : good(f.workspace->transitions(ana))) {
                if (move.to == wanted && !move.superseded && !move.withdrawn)
                    return move.id;
            }
            return {};
        }
        ChangeSet correct(const QString &move, const QString &stage, std::optional<When> at = {},
                          bool withdraw = false)
        {
            TransitionFix fix;
            fix.transition = lastMoveTo(move);
            if (!stage.isEmpty())
                fix.to = f.journey().stageByName(stage)->id;
            fix.at = at;
            fix.withdraw = withdraw;
            return good(f.workspace->correctMove(fix));
        }
        void setOwner(const QString &owner)
        {
            PersonEdit edit;
            const PersonRecord person = good(f.workspace->person(ana));
            edit.id = ana;
            edit.name = person.name;
            edit.owner = owner;
            good(f.workspace->editPerson(edit));
        }
    };

private slots:
    void aVisitMakesItsTasksOnceForTheOwner()
    {
        Playbook p;
        p.setOwner(u"Eva"_s);
        p.move(u"Act"_s);
        QCOMPARE(p.open(), QStringList{u"Do Act"_s});
        QCOMPARE(p.task(u"Do Act"_s).owner, u"Eva"_s);
        QCOMPARE(*p.task(u"Do Act"_s).dueAt, p.f.clock.now() + dayMillis);
        // Another place in the same column is no visit.
        MoveRequest same = p.to(u"Act"_s);
        same.after = p.f.addPerson(u"Bo"_s);
        good(p.f.workspace->moveToStage(same));
        QCOMPARE(p.open(), QStringList{u"Do Act"_s});
        p.setOwner(u"Max"_s);
        QCOMPARE(p.task(u"Do Act"_s).owner, u"Max"_s);
    }

    void whatIsNotDoneGoesWithTheVisitAndSaysWhy()
    {
        Playbook p;
        p.move(u"Decide"_s);
        p.move(u"Act"_s);
        QCOMPARE(p.open(), QStringList{u"Do Act"_s});
        const QStringList gone{u"No longer to do: Do Decide (moved on to Act before it was done)"_s};
        QVERIFY2(p.closed().contains(gone.first()), qPrintable(p.closed().join(u'\n')));
        p.move(QString());
        QVERIFY(p.open().isEmpty());
        QVERIFY2(p.closed().contains(u"No longer to do: Do Act (left the journey before it was done)"_s),
                 qPrintable(p.closed().join(u'\n')));
    }

    void whatWasDoneStaysDone()
    {
        Playbook p;
        p.move(u"Decide"_s);
        good(p.f.workspace->setTaskDone(p.task(u"Do Decide"_s).id, true));
        p.move(u"Act"_s);
        QVERIFY2(p.closed().contains(u"Done: Do Decide ()"_s), qPrintable(p.closed().join(u'\n')));
    }

    void comingBackIsAVisitOfItsOwn()
    {
        Playbook p;
        p.move(u"Decide"_s);
        p.move(u"Research"_s);
        p.move(u"Decide"_s);
        QCOMPARE(p.open(), QStringList{u"Do Decide"_s});
    }

    void tasksOfPeopleThemselvesStay()
    {
        Playbook p;
        TaskEntry own;
        own.person = p.ana;
        own.title = u"Send the book"_s;
        good(p.f.workspace->addTask(own));
        p.move(u"Decide"_s);
        p.move(u"Act"_s);
        QCOMPARE(p.open(), (QStringList{u"Do Act"_s, u"Send the book"_s}));
    }

    void undoTakesTheMoveAndItsTasksBackTogether()
    {
        Playbook p;
        p.move(u"Decide"_s);
        const QString before = p.f.dump();
        p.move(u"Act"_s);
        good(p.f.workspace->undo());
        QCOMPARE(p.open(), QStringList{u"Do Decide"_s});
        const auto content = [](const QString &dump) {
            return dump.section(u"\ntask\n"_s, 1).section(u"\n\n"_s, 0, 0);
        };
        QCOMPARE(content(p.f.dump()), content(before));
        good(p.f.workspace->redo());
        QCOMPARE(p.open(), QStringList{u"Do Act"_s});
    }

    void undoingAnOlderMoveAloneTakesItsTasks()
    {
        Playbook p;
        const ChangeSet first = p.move(u"Decide"_s);
        p.move(u"Act"_s);
        good(p.f.workspace->undo(first.operation, UndoConflict::KeepLater));
        QCOMPARE(p.open(), QStringList{u"Do Act"_s});
        QVERIFY2(p.closed().filter(u"Do Decide"_s).isEmpty(), qPrintable(p.closed().join(u'\n')));
        QCOMPARE(good(p.f.workspace->check()), QStringList());
    }

    void aMoveBackDatedBeyondTheDueDateMakesNone()
    {
        Playbook p;
        p.f.clock.advance(20 * dayMillis);
        const Millis now = p.f.clock.now();
        p.move(u"Decide"_s, When(now - 5 * dayMillis));
        QVERIFY2(p.open().filter(u"Do Decide"_s).isEmpty(), qPrintable(p.open().join(u'\n')));
        // Due yesterday at noon as a day: that day is over.
        p.move(u"Act"_s, When::day(QDateTime::fromMSecsSinceEpoch(now, QTimeZone::utc()).date().addDays(-2)));
        QVERIFY(p.open().filter(u"Do Act"_s).isEmpty());
        p.move(u"Enjoy"_s, When(now - dayMillis / 2));
        QCOMPARE(p.open(), QStringList{u"Do Enjoy"_s});
        QCOMPARE(*p.task(u"Do Enjoy"_s).dueAt, now + dayMillis / 2);
    }

    void aDayYesterdayIsDueToday()
    {
        Playbook p;
        p.f.clock.advance(20 * dayMillis);
        const QDate today = QDateTime::fromMSecsSinceEpoch(p.f.clock.now(), QTimeZone::utc()).date();
        p.move(u"Decide"_s, When::day(today.addDays(-1)));
        QCOMPARE(p.task(u"Do Decide"_s).dueDay, today);
    }

    void aCorrectedStageHasTheTasksOfTheRightOne()
    {
        Playbook p;
        p.move(u"Decide"_s);
        p.correct(u"Decide"_s, u"Act"_s);
        QCOMPARE(p.open(), QStringList{u"Do Act"_s});
        QVERIFY2(p.closed().filter(u"Do Decide"_s).isEmpty(), qPrintable(p.closed().join(u'\n')));
        p.correct(u"Act"_s, u"Enjoy"_s);
        QCOMPARE(p.open(), QStringList{u"Do Enjoy"_s});
        good(p.f.workspace->undo());
        QCOMPARE(p.open(), QStringList{u"Do Act"_s});
        good(p.f.workspace->undo());
        QCOMPARE(p.open(), QStringList{u"Do Decide"_s});
    }

    void aCorrectedStageOfAVisitThatIsOverMakesNone()
    {
        Playbook p;
        p.move(u"Research"_s);
        p.move(u"Act"_s);
        p.correct(u"Research"_s, u"Decide"_s);
        QCOMPARE(p.open(), QStringList{u"Do Act"_s});
        QVERIFY2(p.closed().filter(u"Do Research"_s).isEmpty(), qPrintable(p.closed().join(u'\n')));
    }

    void aWithdrawnMoveBringsTheTasksOfTheStageBefore()
    {
        Playbook p;
        p.move(u"Decide"_s);
        p.move(u"Act"_s);
        p.correct(u"Act"_s, {}, {}, true);
        QCOMPARE(p.open(), QStringList{u"Do Decide"_s});
        QVERIFY2(p.closed().filter(u"Do Act"_s).isEmpty(), qPrintable(p.closed().join(u'\n')));
    }

    void aWithdrawnMoveKeepsWhatWasDoneForIt()
    {
        Playbook p;
        p.move(u"Act"_s);
        good(p.f.workspace->setTaskDone(p.task(u"Do Act"_s).id, true));
        p.correct(u"Act"_s, {}, {}, true);
        QVERIFY2(p.closed().contains(u"Done: Do Act ()"_s), qPrintable(p.closed().join(u'\n')));
    }

    void aCorrectedTimeMovesTheDueDateOfWhatNobodyTouched()
    {
        Playbook p;
        p.f.clock.advance(20 * dayMillis);
        p.move(u"Decide"_s);
        const Millis moved = p.f.clock.now();
        p.correct(u"Decide"_s, {}, When(moved - dayMillis / 4));
        QCOMPARE(*p.task(u"Do Decide"_s).dueAt, moved + dayMillis * 3 / 4);
        good(p.f.workspace->setTaskDue(p.task(u"Do Decide"_s).id, When(moved + 9 * dayMillis)));
        p.correct(u"Decide"_s, {}, When(moved - dayMillis / 2));
        QCOMPARE(*p.task(u"Do Decide"_s).dueAt, moved + 9 * dayMillis);
        good(p.f.workspace->undo());
        good(p.f.workspace->undo());
        p.correct(u"Decide"_s, {}, When(moved - 10 * dayMillis));
        QVERIFY2(p.open().isEmpty(), qPrintable(p.open().join(u'\n')));
    }

    void aTaskTakenUpAgainIsNobodysPlaybookAnyMore()
    {
        Playbook p;
        p.move(u"Decide"_s);
        const TaskId task = p.task(u"Do Decide"_s).id;
        p.move(u"Act"_s);
        good(p.f.workspace->setTaskDone(task, false));
        p.move(u"Enjoy"_s);
        QCOMPARE(p.open(), (QStringList{u"Do Decide"_s, u"Do Enjoy"_s}));
    }

    void aMoveOnOneJourneyLeavesTheTasksOfAnother()
    {
        WorkspaceFixture f({u"social-journey"_s, u"traditional"_s});
        JourneyEdit edit;
        edit.journey = f.journey(1);
        edit.journey.stages.first().tasks = {u"Call"_s};
        good(f.workspace->updateJourney(edit));
        const PersonId ana = f.addPerson(u"Ana"_s);
        MoveRequest request;
        request.walkers = {ana};
        request.journey = f.journey(1).id;
        request.to = f.journey(1).stages.first().id;
        good(f.workspace->moveToStage(request));
        f.move(ana, u"Act"_s);
        QStringList open;
        for (const TaskRecord &task : good(f.workspace->openTasks(10)))
            open.append(task.title);
        QVERIFY2(open.contains(u"Call"_s), qPrintable(open.join(u'\n')));
    }

    void aDeletedStageKeepsWaitingTimesHoldsAndTasks()
    {
        Playbook p;
        p.move(u"Research"_s);
        const Millis entered = p.f.clock.now();
        const JourneyId id = p.f.journey().id;
        p.f.clock.advance(40 * dayMillis);
        HoldRequest hold;
        hold.walkers = {p.ana};
        hold.journey = id;
        hold.reason = u"on leave"_s;
        good(p.f.workspace->holdPeople(hold));
        JourneyEdit edit;
        edit.journey = p.f.journey();
        const StageId decide = edit.journey.stageByName(u"Decide"_s)->id;
        edit.destinations.insert(edit.journey.stageByName(u"Research"_s)->id, decide);
        edit.journey.stages.removeIf([](const Stage &stage) { return stage.name == u"Research"; });
        good(p.f.workspace->updateJourney(edit));
        const auto card = [&] { return good(p.f.workspace->cardsOf(id, {p.ana})).first(); };
        QCOMPARE(card().stage, decide);
        QCOMPARE(card().enteredAt, entered);
        QCOMPARE(card().laps, 0);
        QCOMPARE(card().holdReason, u"on leave"_s);
        QCOMPARE(p.open(), QStringList{u"Do Research"_s});
        // Neither a move that is undone nor one that is corrected since makes the wait begin anew.
        p.move(u"Act"_s);
        p.correct(u"Act"_s, {}, {}, true);
        QCOMPARE(card().stage, decide);
        QCOMPARE(card().enteredAt, entered);
        QCOMPARE(good(p.f.workspace->check()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPlaybook)
#include "tst_playbook.moc"
