// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records/people.h"
#include "core/store/records/timeline.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/tasks.h"
#include "tests/support/settled.h"
#include "tests/support/workspace_fixture.h"

#include "core/store/records/board.h"
#include "core/workspace/requests/people.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Two openings of one file, as two programs have them.
class TestSeveralPrograms : public QObject
{
    Q_OBJECT

private:
    struct Two {
        WorkspaceFixture f;
        Journey journey = f.journey();
        PersonId ana = f.addPerson(u"Ana"_s);
        std::shared_ptr<Workspace> other = good(Workspace::open(f.path(), f.clock));
        QList<ChangeSet> heard;

        Two()
        {
            qRegisterMetaType<ChangeSet>();
            f.workspace->setActor(u"Eva"_s);
            other->setActor(u"Tom"_s);
            QObject::connect(f.workspace.get(), &Workspace::changed,
                             [this](const ChangeSet &changes) { heard.append(changes); });
            f.workspace->watchOtherPrograms();
            settle(*f.workspace); // where it begins is read
            heard.clear();
        }
        MoveRequest to(const QString &stage) const
        {
            MoveRequest request;
            request.walkers = {ana};
            request.journey = journey.id;
            request.to = journey.stageByName(stage)->id;
            return request;
        }
    };

private slots:
    void theMoveOfAnotherProgramArrivesWithinTwoSeconds()
    {
        Two two;
        good(two.other->moveToStage(two.to(u"Act"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(two.heard.size(), 1, 2000);
        QVERIFY(two.heard.first().byOthers);
        QCOMPARE(two.heard.first().verb, u"move"_s);
        QVERIFY(two.heard.first().placements.contains(two.ana.value));
        const QList<Card> cards = good(two.f.workspace->cardsOf(two.journey.id, {two.ana}));
        QCOMPARE(cards.first().stage, two.journey.stageByName(u"Act"_s)->id);
        QTest::qWait(1300);
        QCOMPARE(two.heard.size(), 1);
    }

    void whatOneDidOneselfIsToldOnce()
    {
        Two two;
        for (const QString &stage : {u"Research"_s, u"Decide"_s, u"Act"_s})
            good(two.f.workspace->moveToStage(two.to(stage)));
        QTest::qWait(2300);
        QCOMPARE(two.heard.size(), 3);
        for (const ChangeSet &changes : std::as_const(two.heard))
            QVERIFY(!changes.byOthers);
    }

    void theUndoOfAnotherProgramIsNewsToo()
    {
        Two two;
        good(two.f.workspace->moveToStage(two.to(u"Act"_s)));
        QTRY_COMPARE(two.heard.size(), 1);
        good(two.other->undo());
        QTRY_COMPARE_WITH_TIMEOUT(two.heard.size(), 2, 2000);
        QCOMPARE(two.heard.last().verb, u"undo"_s);
        QVERIFY(two.heard.last().placements.contains(two.ana.value));
    }

    void anImportOfAnotherProgramArrivesWhenItIsDone()
    {
        Two two;
        const auto produce = [](exchange::DraftSink &sink) -> Status {
            for (int i = 0; i < 900; ++i) {
                exchange::Draft draft;
                draft.person.displayName = u"Person %1"_s.arg(i);
                draft.person.emails = {{{}, u"p%1@example.com"_s.arg(i), true}};
                sink.add(draft);
            }
            return Done{};
        };
        good(two.other->importDrafts(u"Many"_s, u"csv"_s, produce, {}));
        QTRY_VERIFY_WITH_TIMEOUT(!two.heard.isEmpty() && two.heard.last().everything, 2500);
        QCOMPARE(good(two.f.workspace->people({}, 1)).total, 901);
    }

    void manyOperationsAtOnceAreOneReload()
    {
        Two two;
        for (int i = 0; i < 60; ++i)
            good(two.other->addNote(two.ana, u"note %1"_s.arg(i)));
        QTRY_VERIFY_WITH_TIMEOUT(!two.heard.isEmpty(), 2500);
        QTest::qWait(1200);
        QVERIFY(two.heard.size() < 45);
        QVERIFY(std::any_of(two.heard.begin(), two.heard.end(), [](const ChangeSet &one) {
            return one.everything || one.entities.contains(u"note"_s);
        }));
    }

    void aMoveFromWhatOneSawBeforeIsAConflict()
    {
        Two two;
        good(two.other->moveToStage(two.to(u"Act"_s)));
        MoveRequest late = two.to(u"Decide"_s);
        late.seenIn = {{two.ana, two.journey.stages.first().id}};
        const Error error = bad(two.f.workspace->moveToStage(late));
        QCOMPARE(error.kind, Error::Kind::Conflict);
        QVERIFY2(error.text.contains(u"Ana was moved to Act by Tom"_s), qPrintable(error.text));
    }

    void anEditFromWhatOneSawBeforeIsAConflict()
    {
        Two two;
        PersonEdit edit;
        edit.id = two.ana;
        edit.expectedVersion = good(two.f.workspace->person(two.ana)).version;
        edit.title = u"Potter"_s;
        good(two.other->editPerson(edit));
        edit.title = u"Painter"_s;
        QCOMPARE(bad(two.f.workspace->editPerson(edit)).kind, Error::Kind::Conflict);
        QCOMPARE(good(two.f.workspace->person(two.ana)).title, u"Potter"_s);
    }

    void aWorkspaceMayBeClosedWhileItLooks()
    {
        for (int i = 0; i < 5; ++i) {
            Two two;
            good(two.other->moveToStage(two.to(u"Act"_s)));
            QTest::qWait(i * 7);
            two.f.workspace.reset();
        }
    }
};

QTEST_GUILESS_MAIN(TestSeveralPrograms)
#include "tst_several_programs.moc"
