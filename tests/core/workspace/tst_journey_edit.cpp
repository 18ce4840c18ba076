// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/insight/report.h"
#include "core/store/records/board.h"
#include "core/store/records/board_stages.h"
#include "core/store/records/moves.h"
#include "core/store/records/people.h"
#include "core/store/records/timeline.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/journeys.h"
#include "tests/support/workspace_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <random>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Editing journeys: nothing is lost, everything is taken back and brought again.
class TestJourneyEdit : public QObject
{
    Q_OBJECT

private:
    using Change = std::function<void(JourneyEdit &)>;

    static StageId idOf(const Journey &journey, const QString &name)
    {
        const Stage *stage = journey.stageByName(name);
        return stage ? stage->id : StageId();
    }
    static void take(Journey &journey, const QString &name)
    {
        journey.stages.removeIf([&](const Stage &stage) { return stage.name == name; });
    }
    static Stage newStage(const QString &name)
    {
        Stage stage;
        stage.name = name;
        stage.colour = u"#4c78a8"_s;
        stage.milestone = Milestone::Engaged;
        return stage;
    }
    static JourneyEdit editOf(const Journey &journey)
    {
        JourneyEdit edit;
        edit.journey = journey;
        edit.expectedVersion = journey.version;
        return edit;
    }
    static void putAt(WorkspaceFixture &f, PersonId person, StageId stage)
    {
        MoveRequest request;
        request.walkers = {person};
        request.journey = f.journey().id;
        request.to = stage;
        good(f.workspace->moveToStage(request));
    }
    static QJsonObject reportJson(WorkspaceFixture &f, const QString &key)
    {
        insight::ReportSpec spec;
        spec.key = key;
        spec.now = f.clock.now() + dayMillis;
        QJsonObject json = good(f.workspace->report(spec)).toJson();
        return json;
    }

private slots:
    void everyEditIsTakenBackAndBroughtAgain_data()
    {
        QTest::addColumn<int>("edit");
        for (int i = 0; i < int(edits().size()); ++i)
            QTest::newRow(edits().at(i).first) << i;
    }

    static QList<std::pair<const char *, std::function<QFuture<Result<ChangeSet>>(WorkspaceFixture &)>>>
    edits()
    {
        const auto with = [](const Change &change) {
            return [change](WorkspaceFixture &f) {
                JourneyEdit edit = editOf(f.journey());
                change(edit);
                return f.workspace->updateJourney(edit);
            };
        };
        return {
            {"rename", with([](JourneyEdit &edit) {
                 edit.journey.name = u"Our way"_s;
                 edit.journey.stages[1].name = u"Look around"_s;
                 edit.journey.stages[1].tasks = {u"Send the catalogue"_s};
                 edit.journey.stages[1].waitAutomatic = false;
                 edit.journey.stages[1].waitDays = 12;
                 edit.journey.stages[1].wipLimit = 8;
             })},
            {"add two stages", with([](JourneyEdit &edit) {
                 edit.journey.stages.insert(1, newStage(u"Try"_s));
                 edit.journey.stages.append(newStage(u"试用"_s));
             })},
            {"reorder", with([](JourneyEdit &edit) { edit.journey.stages.move(0, 4); })},
            {"delete a stage with people", with([](JourneyEdit &edit) {
                 edit.destinations.insert(idOf(edit.journey, u"Research"_s), idOf(edit.journey, u"Decide"_s));
                 take(edit.journey, u"Research"_s);
             })},
            {"delete a stage whose people leave", with([](JourneyEdit &edit) {
                 edit.destinations.insert(idOf(edit.journey, u"Research"_s), StageId());
                 take(edit.journey, u"Research"_s);
             })},
            {"delete a stage nobody was ever in",
             with([](JourneyEdit &edit) { take(edit.journey, u"Enjoy"_s); })},
            {"become a journey without stages", with([](JourneyEdit &edit) {
                 for (const Stage &stage : std::as_const(edit.journey.stages))
                     edit.destinations.insert(stage.id, StageId());
                 edit.journey.stages.clear();
                 edit.journey.shape = JourneyShape::None;
             })},
            {"delete the journey",
             [](WorkspaceFixture &f) { return f.workspace->deleteJourney(f.journey().id); }},
            {"place the second journey first",
             [](WorkspaceFixture &f) { return f.workspace->placeJourney(f.journey(1).id, 0); }},
        };
    }

    void everyEditIsTakenBackAndBroughtAgain()
    {
        QFETCH(int, edit);
        WorkspaceFixture f({u"social-journey"_s, u"circular"_s});
        const PersonId ana = f.addPerson(u"Ana Sousa"_s);
        const PersonId bo = f.addPerson(u"Bo Li"_s);
        f.move(ana, u"Research"_s);
        f.move(bo, u"Research"_s);
        f.move(bo, u"Act"_s);
        f.move(bo, u"Research"_s);
        const QString before = f.dump();
        const ChangeSet changes = good(edits().at(edit).second(f));
        QVERIFY(changes.operation.isValid());
        QVERIFY(!changes.label.isEmpty());
        const QString after = f.dump();
        QVERIFY(after != before);
        QCOMPARE(good(f.workspace->check()), QStringList());

        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        good(f.workspace->redo());
        QCOMPARE(f.dump(), after);
        f.reopen();
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        f.reopen();
        good(f.workspace->redo());
        QCOMPARE(f.dump(), after);
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void stagesKeepTheirIdsAndKeysAndNewOnesGetTheirOwn()
    {
        WorkspaceFixture f;
        const Journey before = f.journey();
        JourneyEdit edit = editOf(before);
        edit.journey.stages[0].name = u"Notice"_s;
        Stage again = newStage(u"Consider"_s); // the key that the renamed stage goes on having
        edit.journey.stages.insert(2, again);
        edit.journey.stages.append(newStage(u"试用"_s));
        edit.journey.stages.append(newStage(u"!!!"_s));
        good(f.workspace->updateJourney(edit));
        const Journey after = f.journey();
        QCOMPARE(after.stages.size(), before.stages.size() + 3);
        QCOMPARE(after.stages.at(0).id, before.stages.at(0).id);
        QCOMPARE(after.stages.at(0).key, before.stages.at(0).key);
        QCOMPARE(after.stages.at(0).name, u"Notice"_s);
        QSet<QString> keys;
        for (const Stage &stage : after.stages)
            keys.insert(stage.key);
        QCOMPARE(keys.size(), after.stages.size());
        QCOMPARE(after.stages.at(2).name, u"Consider"_s);
        QVERIFY(after.version > before.version);
        QVERIFY(validateJourney(after));
        for (qsizetype i = 0; i < after.stages.size(); ++i)
            QCOMPARE(after.stages.at(i).position, int(i));
    }

    void peopleOfADeletedStageMoveOnceAndTheReasonNamesIt()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        f.move(ana, u"Research"_s);
        JourneyEdit edit = editOf(f.journey());
        const StageId decide = idOf(edit.journey, u"Decide"_s);
        const int moves = int(good(f.workspace->timeline(ana, 50)).size());
        edit.destinations.insert(idOf(edit.journey, u"Research"_s), decide);
        take(edit.journey, u"Research"_s);
        const ChangeSet changes = good(f.workspace->updateJourney(edit));
        QCOMPARE(changes.label, u"Delete the stage Research of Social customer journey"_s);
        QVERIFY(changes.people.contains(ana.value));
        QCOMPARE(good(f.workspace->person(ana)).places.first().stage, decide);
        QList<TimelineItem> items = good(f.workspace->timeline(ana, 50));
        QList<TimelineItem> movesNow;
        std::copy_if(items.cbegin(), items.cend(), std::back_inserter(movesNow),
                     [](const TimelineItem &item) { return item.kind == TimelineKind::Move; });
        QVERIFY(moves > 0);
        // The past keeps the stage's name: into Research, and out of it because it was deleted.
        QVERIFY(std::any_of(movesNow.cbegin(), movesNow.cend(), [](const TimelineItem &item) {
            return (item.title + item.text + item.detail).contains(u"“Research” was deleted");
        }));
        QVERIFY(std::any_of(movesNow.cbegin(), movesNow.cend(),
                            [](const TimelineItem &item) { return item.title.contains(u"Research"); }));
        QVERIFY(!f.journey().stageByName(u"Research"_s));
    }

    void visitsOfADeletedStageCountUnderTheStageThatTookItsPlace()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        const PersonId bo = f.addPerson(u"Bo"_s);
        for (const PersonId person : {ana, bo}) {
            f.move(person, u"Consider"_s);
            f.move(person, u"Research"_s);
        }
        f.move(bo, u"Act"_s);
        JourneyEdit edit = editOf(f.journey());
        edit.destinations.insert(idOf(edit.journey, u"Research"_s), idOf(edit.journey, u"Decide"_s));
        take(edit.journey, u"Research"_s);
        good(f.workspace->updateJourney(edit));
        const QJsonArray rows = reportJson(f, u"funnel"_s).value(u"rows"_s).toArray();
        QCOMPARE(rows.size(), f.journey().stages.size());
        for (const QJsonValue &value : rows) {
            const QJsonObject row = value.toObject();
            if (row.value(u"stage"_s) == u"Decide"_s) {
                QCOMPARE(row.value(u"entries"_s).toInt(), 2);
                QCOMPARE(row.value(u"exits"_s).toInt(), 1);
            }
            QCOMPARE(row.value(u"entries"_s).toInt() - row.value(u"exits"_s).toInt(),
                     row.value(u"present"_s).toInt());
        }
        // Decide goes as well: all of it counts where its people went.
        edit = editOf(f.journey());
        edit.destinations.insert(idOf(edit.journey, u"Decide"_s), idOf(edit.journey, u"Consider"_s));
        take(edit.journey, u"Decide"_s);
        good(f.workspace->updateJourney(edit));
        const QJsonObject first = reportJson(f, u"funnel"_s).value(u"rows"_s).toArray().first().toObject();
        QCOMPARE(first.value(u"entries"_s).toInt(), 2);
        QCOMPARE(first.value(u"present"_s).toInt(), 1);
    }

    void wherePeopleGoMustBeSaid()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        f.move(ana, u"Research"_s);
        JourneyEdit edit = editOf(f.journey());
        const StageId research = idOf(edit.journey, u"Research"_s);
        const StageId decide = idOf(edit.journey, u"Decide"_s);
        const QString before = f.dump();
        take(edit.journey, u"Research"_s);
        Error error = bad(f.workspace->updateJourney(edit));
        QCOMPARE(error.kind, Error::Kind::Invalid);
        QVERIFY(error.text.contains(u"Research"));
        edit.destinations.insert(research, decide);
        take(edit.journey, u"Decide"_s);
        QCOMPARE(bad(f.workspace->updateJourney(edit)).kind, Error::Kind::Invalid);
        QCOMPARE(f.dump(), before);
    }

    void anEditFromBeforeAnotherIsAConflict()
    {
        WorkspaceFixture f;
        JourneyEdit mine = editOf(f.journey());
        JourneyEdit theirs = mine;
        theirs.journey.stages[0].guidance = u"Say hello"_s;
        good(f.workspace->updateJourney(theirs));
        mine.journey.name = u"Mine"_s;
        QCOMPARE(bad(f.workspace->updateJourney(mine)).kind, Error::Kind::Conflict);
        // Taking the other edit back makes the form fresh again, content and version.
        good(f.workspace->undo());
        good(f.workspace->updateJourney(mine));
        QCOMPARE(f.journey().name, u"Mine"_s);
    }

    void anEditThatChangesNothingLeavesNoTrace()
    {
        WorkspaceFixture f;
        const qint64 version = f.journey().version;
        QVERIFY(version > 0);
        QVERIFY(!good(f.workspace->updateJourney(editOf(f.journey()))).operation.isValid());
        QCOMPARE(f.journey().version, version);
    }

    void whatIsWrongIsSaidAndNothingChanges_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("no name") << 0;
        QTest::newRow("two of one name") << 1;
        QTest::newRow("a loop nobody comes in to") << 2;
        QTest::newRow("no stages") << 3;
        QTest::newRow("a colour that is none") << 4;
    }

    void whatIsWrongIsSaidAndNothingChanges()
    {
        QFETCH(int, what);
        WorkspaceFixture f;
        const QString before = f.dump();
        JourneyEdit edit = editOf(f.journey());
        switch (what) {
        case 0:
            edit.journey.name.clear();
            break;
        case 1:
            edit.journey.stages[1].name = edit.journey.stages[0].name;
            break;
        case 2:
            edit.journey.reentry.clear();
            break;
        case 3:
            edit.journey.stages.clear();
            break;
        default:
            edit.journey.stages[0].colour = u"green"_s;
        }
        const Error error = bad(f.workspace->updateJourney(edit));
        QCOMPARE(error.kind, Error::Kind::Invalid);
        QVERIFY(!error.text.isEmpty());
        QCOMPARE(f.dump(), before);
    }

    void undoingAMoveOutOfAStageThatIsGoneIsRefusedWithAReason()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        f.move(ana, u"Research"_s);
        const ChangeSet away = f.move(ana, u"Act"_s);
        JourneyEdit edit = editOf(f.journey());
        take(edit.journey, u"Research"_s);
        good(f.workspace->updateJourney(edit));
        const QString before = f.dump();
        const Error error = bad(f.workspace->undo(away.operation));
        QVERIFY(error.text.contains(u"deleted"));
        QCOMPARE(f.dump(), before);
        good(f.workspace->undo());
        good(f.workspace->undo(away.operation));
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void movesIntoADeletedStageAreCorrectedWithoutPuttingAnybodyThere()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        f.move(ana, u"Consider"_s);
        f.move(ana, u"Research"_s);
        JourneyEdit edit = editOf(f.journey());
        edit.destinations.insert(idOf(edit.journey, u"Research"_s), idOf(edit.journey, u"Decide"_s));
        take(edit.journey, u"Research"_s);
        good(f.workspace->updateJourney(edit));
        const QList<TransitionRecord> moves = good(f.workspace->transitions(ana));
        QCOMPARE(moves.size(), 3); // newest first: out of Research, into it, into Consider
        const QString before = f.dump();
        TransitionFix fix;
        fix.transition = moves.at(0).id;
        fix.withdraw = true;
        QVERIFY(bad(f.workspace->correctMove(fix)).text.contains(u"deleted"));
        QCOMPARE(f.dump(), before);
        fix = {};
        fix.transition = moves.at(1).id;
        fix.reason = u"She asked for the catalogue"_s;
        good(f.workspace->correctMove(fix));
        QCOMPARE(good(f.workspace->check()), QStringList());
        // All happened in the same instant, so the correction has put this one anew as well.
        fix = {};
        fix.transition = moves.at(0).id;
        fix.to = idOf(f.journey(), u"Act"_s);
        good(f.workspace->correctMove(fix));
        QCOMPARE(good(f.workspace->person(ana)).places.first().stageName, u"Act"_s);
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void aStageMayHaveTheNameOfOneThatWasDeleted()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        f.move(ana, u"Research"_s);
        f.move(ana, u"Act"_s);
        JourneyEdit edit = editOf(f.journey());
        take(edit.journey, u"Research"_s);
        good(f.workspace->updateJourney(edit));
        edit = editOf(f.journey());
        edit.journey.stages.append(newStage(u"Research"_s));
        good(f.workspace->updateJourney(edit));
        QVERIFY(f.journey().stageByName(u"Research"_s));
        f.move(ana, u"Research"_s);
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void ourOwnExportGivesAnEqualJourney()
    {
        for (const QString &key : templateKeys()) {
            WorkspaceFixture f({key});
            JourneyEdit edit = editOf(f.journey());
            if (!edit.journey.stages.isEmpty()) {
                edit.journey.stages[0].waitAutomatic = false;
                edit.journey.stages[0].waitDays = 17;
                edit.journey.stages[0].wipLimit = 5;
                edit.journey.stages[0].alias = u"别名 “quoted” x"_s;
                edit.journey.stages[0].guidance = u"Line one\n* line *two*"_s;
                edit.journey.stages[0].tasks = {u"Ring"_s, u"写信"_s};
            }
            edit.journey.summary = u"Ours"_s;
            good(f.workspace->updateJourney(edit));
            const Journey ours = f.journey();
            const QByteArray file = QJsonDocument(journeyToJson(ours)).toJson();
            WorkspaceFixture other({u"none"_s, u"circular"_s});
            Result<Journey> read = journeyFromJson(file, u"zh_CN"_s);
            QVERIFY(read);
            read->key = u"copy"_s;
            good(other.workspace->addJourney(*read));
            Journey theirs = other.journey(2);
            QCOMPARE(theirs.key, u"copy"_s);
            theirs.key = ours.key;
            theirs.id = ours.id;
            theirs.version = ours.version;
            for (qsizetype i = 0; i < theirs.stages.size(); ++i)
                theirs.stages[i].id = ours.stages.at(i).id;
            QVERIFY(theirs == ours);
        }
    }

    void journeysArePutInOrder()
    {
        WorkspaceFixture f({u"social-journey"_s, u"circular"_s, u"traditional"_s});
        const qint64 version = f.journey(0).version;
        good(f.workspace->placeJourney(f.journey(2).id, 0));
        QCOMPARE(f.journey(0).key, u"traditional"_s);
        QCOMPARE(f.journey(1).key, u"social-journey"_s);
        QCOMPARE(f.journey(1).version, version);
        QVERIFY(!good(f.workspace->placeJourney(f.journey(0).id, 0)).operation.isValid());
        good(f.workspace->placeJourney(f.journey(0).id, 99));
        QCOMPARE(f.journey(2).key, u"traditional"_s);
    }

    void randomEditsKeepTheStoreWholeAndEveryoneCounted()
    {
        const uint seed = 20260725;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        WorkspaceFixture f({u"social-journey"_s, u"upside-down"_s});
        good(f.workspace->importDrafts(
            u"Sample"_s, u"sample"_s,
            [](exchange::DraftSink &sink) { return exchange::makeSample(5, noon, sink); }, {}));
        QStringList states{f.dump()};
        int number = 0;
        Millis now = noon;
        while (states.size() < 40) {
            f.clock.set(now += 1000); // no two changes are of one moment
            JourneyEdit edit = editOf(f.journey());
            QList<Stage> &stages = edit.journey.stages;
            const auto any = [&] { return qsizetype(random() % std::size_t(stages.size())); };
            switch (random() % 4) {
            case 0:
                stages.insert(any(), newStage(u"Stage %1"_s.arg(++number)));
                break;
            case 1:
                stages.move(any(), any());
                break;
            case 2:
                stages[any()].name = u"Renamed %1"_s.arg(++number);
                break;
            default: {
                if (stages.size() < 3)
                    continue;
                const Stage gone = stages.takeAt(any());
                edit.destinations.insert(gone.id, random() % 3 == 0 ? StageId() : stages.at(any()).id);
                if (edit.journey.reentry == QStringList{gone.key})
                    edit.journey.reentry = {stages.first().key};
            }
            }
            const Result<ChangeSet> changes = await(f.workspace->updateJourney(edit));
            if (!changes || !changes->operation.isValid())
                continue;
            states.append(f.dump());
            const Journey ours = f.journey();
            if (!ours.stages.isEmpty() && random() % 2 == 0) {
                const QList<PersonRow> people = good(f.workspace->people({}, 400)).rows;
                MoveRequest move;
                move.journey = ours.id;
                for (int i = 0; i < 10; ++i)
                    move.walkers.append(people.at(qsizetype(random() % std::size_t(people.size()))).id);
                move.to = ours.stages.at(qsizetype(random() % std::size_t(ours.stages.size()))).id;
                f.clock.set(now += 1000);
                good(f.workspace->moveToStage(move));
                states.append(f.dump());
            }
            QCOMPARE(good(f.workspace->check()), QStringList());
            qint64 present = 0;
            const QJsonArray rows = reportJson(f, u"funnel"_s).value(u"rows"_s).toArray();
            QCOMPARE(rows.size(), ours.stages.size());
            QHash<QString, qint64> onBoard;
            for (const BoardStage &stage : good(f.workspace->board(ours.id)))
                onBoard.insert(stage.stage.name, stage.count);
            for (const QJsonValue &value : rows) {
                const QJsonObject row = value.toObject();
                const qint64 here = row.value(u"present"_s).toInteger();
                QCOMPARE(row.value(u"entries"_s).toInteger() - row.value(u"exits"_s).toInteger(), here);
                QCOMPARE(here, onBoard.value(row.value(u"stage"_s).toString()));
                present += here;
            }
            QCOMPARE(present, qint64(good(f.workspace->cards(ours.id)).size()));
        }
        for (qsizetype i = states.size() - 1; i > 0; --i) {
            good(f.workspace->undo());
            QCOMPARE(f.dump(), states.at(i - 1));
        }
        for (qsizetype i = 1; i < states.size(); ++i) {
            good(f.workspace->redo());
            QCOMPARE(f.dump(), states.at(i));
        }
    }
};

QTEST_GUILESS_MAIN(TestJourneyEdit)
#include "tst_journey_edit.moc"
