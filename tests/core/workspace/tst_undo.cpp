// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/sample.h"
#include "core/store/records/moves.h"
#include "core/store/records/people.h"
#include "core/store/records/timeline.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/quick.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/segments.h"
#include "tests/support/other_copy.h"
#include "tests/support/workspace_fixture.h"

#include <random>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Every verb, taken back and brought again, also after the file was closed and opened.
class TestUndo : public QObject
{
    Q_OBJECT

private:
    using Verb = std::function<QFuture<Result<ChangeSet>>(WorkspaceFixture &, PersonId ana, PersonId bo)>;

    /// The last move of somebody that counts.
    static TransitionId lastMove(WorkspaceFixture &f, PersonId person)
    {
        for (const TransitionRecord &move : good(f.workspace->transitions(person))) {
            if (!move.superseded && !move.withdrawn)
                return move.id;
        }
        return {};
    }

    static QList<std::pair<const char *, Verb>> verbs()
    {
        const auto money = [](qint64 minor) { return Money{minor, u"EUR"_s}; };
        return {
            {"add a person",
             [](WorkspaceFixture &f, PersonId, PersonId) {
                 exchange::PersonDraft cara;
                 cara.displayName = u"Cara Weiß"_s;
                 cara.emails = {{u"work"_s, u"cara@example.com"_s, true}};
                 cara.phones = {{u"home"_s, u"+34600123456"_s, false}};
                 cara.profiles = {{u"instagram"_s, u"cara"_s, {}, {}, 120, 0}};
                 cara.tags = {u"vip"_s};
                 cara.organisation = u"Weiß & Söhne"_s;
                 cara.custom = {{u"Shoe size"_s, u"38"_s}};
                 return f.workspace->addPerson(cara);
             }},
            {"edit a person",
             [](WorkspaceFixture &f, PersonId ana, PersonId) {
                 PersonEdit edit;
                 edit.id = ana;
                 edit.name = u"Ana María Sousa"_s;
                 edit.organisation = u"Olaria"_s;
                 edit.emails = QList<ContactPoint>{{0, u"new"_s, u"ana@olaria.example"_s, true}};
                 edit.tags = QStringList{u"potter"_s};
                 edit.profiles =
                     QList<ProfileRecord>{{0, u"mastodon"_s, u"ana@example.social"_s, {}, {}, {}}};
                 return f.workspace->editPerson(edit);
             }},
            {"add somebody to a stage by one line",
             [=](WorkspaceFixture &f, PersonId ana, PersonId) {
                 QuickEntry entry;
                 entry.journey = f.journey().id;
                 entry.stage = f.journey().stageByName(u"Act"_s)->id;
                 entry.existing = ana;
                 entry.person.tags = {u"potter"_s};
                 entry.deal.emplace();
                 entry.deal->amount = money(120'000);
                 entry.note = u"met at the fair"_s;
                 return f.workspace->addToStage(entry);
             }},
            {"tag people",
             [](WorkspaceFixture &f, PersonId ana, PersonId bo) {
                 return f.workspace->tagPeople({ana, bo}, {u"market"_s}, {});
             }},
            {"give people to an owner",
             [](WorkspaceFixture &f, PersonId ana, PersonId bo) {
                 return f.workspace->setOwner({ana, bo}, u"Eva"_s);
             }},
            {"write a note", [](WorkspaceFixture &f, PersonId ana,
                                PersonId) { return f.workspace->addNote(ana, u"Likes *blue*"_s); }},
            {"log an interaction",
             [](WorkspaceFixture &f, PersonId ana, PersonId) {
                 InteractionEntry entry;
                 entry.person = ana;
                 entry.channel = u"instagram"_s;
                 entry.kind = u"question"_s;
                 entry.text = u"Do you ship?"_s;
                 return f.workspace->addInteraction(entry);
             }},
            {"record a purchase",
             [=](WorkspaceFixture &f, PersonId ana, PersonId) {
                 PurchaseEntry entry;
                 entry.person = ana;
                 entry.net = money(4200);
                 entry.lines = {{u"Bowl"_s, 2, money(2100)}};
                 return f.workspace->addPurchase(entry);
             }},
            {"record advocacy",
             [](WorkspaceFixture &f, PersonId ana, PersonId) {
                 AdvocacyEntry entry;
                 entry.person = ana;
                 entry.kind = u"review"_s;
                 entry.reach = 120;
                 return f.workspace->addAdvocacy(entry);
             }},
            {"record a referral",
             [](WorkspaceFixture &f, PersonId ana, PersonId bo) {
                 return f.workspace->addReferral({ana, bo, u"one"_s, u"joined"_s, {}});
             }},
            {"add a task",
             [](WorkspaceFixture &f, PersonId ana, PersonId) {
                 return f.workspace->addTask({ana, u"Call"_s, {}, noon + dayMillis});
             }},
            {"the same task for two people",
             [](WorkspaceFixture &f, PersonId ana, PersonId bo) {
                 return f.workspace->addTasks({ana, bo}, {{}, u"Invite"_s, {}, noon + dayMillis});
             }},
            {"save a segment of picked people",
             [](WorkspaceFixture &f, PersonId ana, PersonId bo) {
                 static int count = 0;
                 SegmentRecord picked{0, u"Picked %1"_s.arg(++count), {}, 0};
                 picked.filter.people = {ana, bo};
                 return f.workspace->saveSegment(picked);
             }},
            {"move two people",
             [](WorkspaceFixture &f, PersonId ana, PersonId bo) {
                 MoveRequest request;
                 request.walkers = {ana, bo};
                 request.journey = f.journey().id;
                 request.to = f.journey().stageByName(u"Act"_s)->id;
                 return f.workspace->moveToStage(request);
             }},
            {"move each of two people to another stage",
             [](WorkspaceFixture &f, PersonId ana, PersonId bo) {
                 MoveRequest one, other;
                 one.journey = other.journey = f.journey().id;
                 one.walkers = {ana};
                 one.to = f.journey().stageByName(u"Act"_s)->id;
                 other.walkers = {bo};
                 other.to = f.journey().stageByName(u"Decide"_s)->id;
                 return f.workspace->moveEach({one, other});
             }},
            {"leave the journey",
             [](WorkspaceFixture &f, PersonId ana, PersonId) {
                 MoveRequest request;
                 request.walkers = {ana};
                 request.journey = f.journey().id;
                 request.reason = u"price"_s;
                 return f.workspace->moveToStage(request);
             }},
            {"move and give to an owner",
             [](WorkspaceFixture &f, PersonId ana, PersonId bo) {
                 MoveRequest request;
                 request.walkers = {ana, bo};
                 request.journey = f.journey().id;
                 request.to = f.journey().stageByName(u"Research"_s)->id;
                 request.owner = u"Eva"_s;
                 return f.workspace->moveToStage(request);
             }},
            {"correct a move",
             [](WorkspaceFixture &f, PersonId ana, PersonId) {
                 TransitionFix fix;
                 fix.transition = lastMove(f, ana);
                 fix.to = f.journey().stageByName(u"Decide"_s)->id;
                 fix.at = noon - dayMillis;
                 fix.reason = u"they called %1"_s.arg(fix.transition.value);
                 return f.workspace->correctMove(fix);
             }},
            {"withdraw a move",
             [](WorkspaceFixture &f, PersonId ana, PersonId) {
                 TransitionFix fix;
                 fix.transition = lastMove(f, ana);
                 fix.withdraw = true;
                 return f.workspace->correctMove(fix);
             }},
            {"put on hold",
             [](WorkspaceFixture &f, PersonId ana, PersonId bo) {
                 static int days = 0;
                 return f.workspace->holdPeople(
                     {{ana, bo}, f.journey().id, noon + ++days * dayMillis, u"on holiday"_s});
             }},
            {"record a purchase that moves",
             [=](WorkspaceFixture &f, PersonId ana, PersonId) {
                 PurchaseEntry entry;
                 entry.person = ana;
                 entry.net = money(990);
                 entry.move = MoveRequest();
                 entry.move->journey = f.journey().id;
                 entry.move->to = f.journey().stageByName(u"Act"_s)->id;
                 return f.workspace->addPurchase(entry);
             }},
            {"record advocacy that moves and brings somebody",
             [](WorkspaceFixture &f, PersonId ana, PersonId bo) {
                 AdvocacyEntry entry;
                 entry.person = ana;
                 entry.kind = u"review"_s;
                 entry.arrivals = {bo};
                 entry.move = MoveRequest();
                 entry.move->journey = f.journey().id;
                 entry.move->to = f.journey().stageByName(u"Refer"_s)->id;
                 return f.workspace->addAdvocacy(entry);
             }},
            {"add a journey",
             [](WorkspaceFixture &f, PersonId, PersonId) {
                 return f.workspace->addJourney(*journeyTemplate(u"circular"_s, u"en"_s));
             }},
            {"delete a person",
             [](WorkspaceFixture &f, PersonId ana, PersonId) { return f.workspace->deletePeople({ana}); }},
        };
    }

private slots:
    void everyVerbIsTakenBackAndBroughtAgain_data()
    {
        QTest::addColumn<int>("verb");
        const auto all = verbs();
        for (int i = 0; i < int(all.size()); ++i)
            QTest::newRow(all.at(i).first) << i;
    }

    void everyVerbIsTakenBackAndBroughtAgain()
    {
        QFETCH(int, verb);
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s, u"ana@example.com"_s);
        const PersonId bo = f.addPerson(u"Bo Li"_s, u"bo@example.com"_s);
        good(f.workspace->addNote(ana, u"first"_s));
        good(f.workspace->addReferral({bo, ana, u"two"_s, u"invited"_s, {}}));
        const QString before = f.dump();
        OtherCopy other(f.path());

        const ChangeSet changes = good(verbs().at(verb).second(f, ana, bo));
        QVERIFY(changes.operation.isValid());
        QVERIFY(!changes.label.isEmpty());
        const QString after = f.dump();
        QVERIFY(after != before);
        COPY_FOLLOWS(other, after);

        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        COPY_FOLLOWS(other, before);
        good(f.workspace->redo());
        QCOMPARE(f.dump(), after);

        f.reopen();
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        f.reopen();
        good(f.workspace->redo());
        QCOMPARE(f.dump(), after);
        QCOMPARE(good(f.workspace->check()), QStringList());
        COPY_FOLLOWS(other, after);
    }

    void anImportOfTheSampleIsTakenBackWhole()
    {
        WorkspaceFixture f({u"social-journey"_s, u"upside-down"_s});
        f.addPerson(u"Ana Sousa"_s, u"ana@example.com"_s);
        const QString before = f.dump();
        OtherCopy other(f.path());
        const ImportResult result = good(f.workspace->importDrafts(
            u"Sample"_s, u"sample"_s,
            [](exchange::DraftSink &sink) { return exchange::makeSample(1, noon, sink); }, {}));
        QCOMPARE(result.failed, 0);
        QCOMPARE(result.people, 400);
        QVERIFY(result.purchases > 300);
        QVERIFY(result.referrals > 30);
        const QString after = f.dump();
        COPY_FOLLOWS(other, after);
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        good(f.workspace->redo());
        QCOMPARE(f.dump(), after);
        QCOMPARE(good(f.workspace->check()), QStringList());
        COPY_FOLLOWS(other, after);
    }

    void importingTheSameDraftsTwiceAddsNothing()
    {
        WorkspaceFixture f({u"social-journey"_s, u"upside-down"_s});
        const auto produce = [](exchange::DraftSink &sink) { return exchange::makeSample(2, noon, sink); };
        good(f.workspace->importDrafts(u"Sample"_s, u"sample"_s, produce, {}));
        const QString once = f.dump();
        const ImportResult again = good(f.workspace->importDrafts(u"Sample"_s, u"sample"_s, produce, {}));
        QCOMPARE(again.created, 0);
        QCOMPARE(again.updated, 0);
        QCOMPARE(again.rows, again.skipped);
        QCOMPARE(f.dump(), once);
        QVERIFY(!again.operation.isValid());
    }

    void aDryRunSaysTheSameAndChangesNothing()
    {
        WorkspaceFixture f({u"social-journey"_s, u"upside-down"_s});
        const auto produce = [](exchange::DraftSink &sink) { return exchange::makeSample(3, noon, sink); };
        const QString before = f.dump();
        ImportOptions options;
        options.dryRun = true;
        const ImportResult trial =
            good(f.workspace->importDrafts(u"Sample"_s, u"sample"_s, produce, options));
        QCOMPARE(f.dump(), before);
        QVERIFY(!trial.operation.isValid());
        const ImportResult real = good(f.workspace->importDrafts(u"Sample"_s, u"sample"_s, produce, {}));
        QCOMPARE(trial.created, real.created);
        QCOMPARE(trial.people, real.people);
        QCOMPARE(trial.transitions, real.transitions);
    }

    void anImportThatFailsHalfWayLeavesNothing()
    {
        WorkspaceFixture f({u"social-journey"_s, u"upside-down"_s});
        const QString before = f.dump();
        const Error error =
            bad(f.workspace->importDrafts(u"Sample"_s, u"sample"_s,
                                          [](exchange::DraftSink &sink) -> Status {
                                              VOUCH_TRY(exchange::makeSample(4, noon, sink));
                                              return Error{Error::Kind::Io, u"the disk went away"_s, {}};
                                          },
                                          {}));
        QCOMPARE(error.text, u"the disk went away"_s);
        QCOMPARE(f.dump(), before);
        QCOMPARE(good(f.workspace->history(10)).size(), 1);
    }

    void undoingAnOlderOperationAsksWhereLaterOnesTouchedTheSame()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s, u"ana@example.com"_s);
        PersonEdit edit;
        edit.id = ana;
        edit.title = u"Potter"_s;
        const ChangeSet first = good(f.workspace->editPerson(edit));
        edit.title.reset();
        edit.owner = u"Eva"_s;
        OtherCopy other(f.path());
        good(f.workspace->editPerson(edit));

        QCOMPARE(bad(f.workspace->undo(first.operation)).kind, Error::Kind::Conflict);
        QCOMPARE(good(f.workspace->person(ana)).title, u"Potter"_s);

        good(f.workspace->undo(first.operation, UndoConflict::KeepLater));
        const PersonRecord kept = good(f.workspace->person(ana));
        QCOMPARE(kept.title, QString());
        QCOMPARE(kept.owner, u"Eva"_s);
        COPY_FOLLOWS(other, f.dump());
    }

    void undoingAnOlderOperationCanTakeLaterOnesAlong()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s, u"ana@example.com"_s);
        const QString before = f.dump();
        PersonEdit edit;
        edit.id = ana;
        edit.title = u"Potter"_s;
        const ChangeSet first = good(f.workspace->editPerson(edit));
        edit.title = u"Painter"_s;
        good(f.workspace->editPerson(edit));
        good(f.workspace->undo(first.operation, UndoConflict::AlsoLater));
        QCOMPARE(f.dump(), before);
    }

    void undoingAnImportKeepsPeopleSomebodyHasWorkedWith()
    {
        WorkspaceFixture f;
        const auto produce = [](exchange::DraftSink &sink) -> Status {
            for (const QString &name : {u"ana"_s, u"bo"_s}) {
                exchange::Draft draft;
                draft.person.displayName = name;
                draft.person.emails = {{{}, name + u"@example.com"_s, true}};
                sink.add(draft);
            }
            return Done{};
        };
        OtherCopy other(f.path());
        const ImportResult result = good(f.workspace->importDrafts(u"Two"_s, u"csv"_s, produce, {}));
        const PersonId ana = good(f.workspace->findPerson(u"ana@example.com"_s));
        good(f.workspace->addNote(ana, u"She called"_s));
        QCOMPARE(bad(f.workspace->undo(result.operation)).kind, Error::Kind::Conflict);
        good(f.workspace->undo(result.operation, UndoConflict::KeepLater));
        QCOMPARE(good(f.workspace->people({}, 10)).total, 1);
        const PersonRecord kept = good(f.workspace->person(ana));
        QCOMPARE(kept.emails.size(), 1);
        QCOMPARE(kept.places.size(), 1);
        QCOMPARE(good(f.workspace->check()), QStringList());
        COPY_FOLLOWS(other, f.dump());
    }

    void randomOperationsUndoneAndRedoneGiveEveryStateAgain()
    {
        const uint seed = 20261121;
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana Sousa"_s, u"ana@example.com"_s);
        const PersonId bo = f.addPerson(u"Bo Li"_s, u"bo@example.com"_s);
        QStringList states{f.dump()};
        OtherCopy other(f.path());
        const auto all = verbs();
        int done = 0;
        while (done < 25) {
            // The last verb deletes Ana; it would leave nothing to do for the rest.
            const auto &verb = all.at(random() % (all.size() - 1)).second;
            const Result<ChangeSet> changes = await(verb(f, ana, bo));
            if (!changes || !changes->operation.isValid())
                continue;
            states.append(f.dump());
            ++done;
        }
        for (int i = done; i > 0; --i) {
            good(f.workspace->undo());
            QCOMPARE(f.dump(), states.at(i - 1));
        }
        for (int i = 1; i <= done; ++i) {
            good(f.workspace->redo());
            QCOMPARE(f.dump(), states.at(i));
        }
        QCOMPARE(good(f.workspace->check()), QStringList());
        COPY_FOLLOWS(other, states.last());
    }

    void anEditFromAStaleFormIsAConflict()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        PersonEdit edit;
        edit.id = ana;
        edit.expectedVersion = good(f.workspace->person(ana)).version;
        edit.title = u"Potter"_s;
        good(f.workspace->editPerson(edit));
        edit.title = u"Painter"_s;
        QCOMPARE(bad(f.workspace->editPerson(edit)).kind, Error::Kind::Conflict);
        QCOMPARE(good(f.workspace->person(ana)).title, u"Potter"_s);
    }
};

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
