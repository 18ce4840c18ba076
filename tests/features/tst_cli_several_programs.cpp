// SPDX-License-Identifier: GPL-3.0-or-later
// A window is open while somebody moves people in the terminal: two real programs on one file.
#include "core/store/records/board.h"
#include "core/store/records/people.h"
#include "tests/support/settled.h"
#include "tests/support/vouch_process.h"
#include "tests/support/workspace_fixture.h"

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

class CliSeveralProgramsTest : public QObject
{
    Q_OBJECT

private slots:
    void movesInTheTerminalArriveInTheWindow()
    {
        VouchProcess program;
        const QString path = program.file(u"work.vouch"_s);
        QCOMPARE(program.run({u"new"_s, path}).exitCode, 0);
        const auto workspace = good(Workspace::open(path));
        exchange::PersonDraft draft;
        draft.displayName = u"Ana Sousa"_s;
        const PersonId ana(*good(workspace->addPerson(draft)).people.cbegin());
        const Journey journey = good(workspace->journeys()).first();
        QList<ChangeSet> heard;
        connect(workspace.get(), &Workspace::changed, this,
                [&heard](const ChangeSet &changes) { heard.append(changes); });
        workspace->watchOtherPrograms();
        settle(*workspace); // where it begins is read
        heard.clear();

        QCOMPARE(program.on(path, {u"move"_s, u"Ana Sousa"_s, u"Act"_s}).exitCode, 0);
        QTRY_VERIFY_WITH_TIMEOUT(!heard.isEmpty(), 2000);
        QVERIFY(heard.first().byOthers);
        QVERIFY(heard.first().placements.contains(ana.value));

        // What this window saw before the terminal moved Ana no longer holds.
        MoveRequest late;
        late.walkers = {ana};
        late.journey = journey.id;
        late.to = journey.stages.at(1).id;
        late.seenIn = {{ana, journey.stages.first().id}};
        QCOMPARE(bad(workspace->moveToStage(late)).kind, Error::Kind::Conflict);

        // Both write by turns, and everything adds up.
        for (int i = 0; i < 3; ++i) {
            late.seenIn.clear();
            late.to = journey.stages.at(1 + i).id;
            good(workspace->moveToStage(late));
            QCOMPARE(program.on(path, {u"move"_s, u"Ana Sousa"_s, u"Refer"_s}).exitCode, 0);
        }
        QCOMPARE(program.on(path, {u"undo"_s}).exitCode, 0);
        QCOMPARE(good(workspace->cardsOf(journey.id, {ana})).first().stage, journey.stages.at(3).id);
        QCOMPARE(good(workspace->check()), QStringList());
    }
};

QTEST_GUILESS_MAIN(CliSeveralProgramsTest)
#include "tst_cli_several_programs.moc"
