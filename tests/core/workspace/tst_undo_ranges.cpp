// SPDX-License-Identifier: GPL-3.0-or-later
// An operation that made many rows lists them as ranges. History, undo and redo say the same as of rows that
// are listed one by one.
#include "core/store/records/people.h"
#include "core/store/records/timeline.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/tasks.h"
#include "tests/support/import_story.h"
#include "tests/support/other_copy.h"

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

constexpr int many = 150;

/// An import of many people, and Ana who was there before.
struct Story : ImportStory {
    Story()
        : ana(fixture().addPerson(u"Ana"_s, u"ana@example.org"_s))
        , before(fixture().dump())
        , other(fixture().path())
        , imported(import(u"many.csv"_s, tableOf(many, "Mo")))
        , after(fixture().dump())
    {
    }
    PersonId person(const QString &name) { return good(workspace().findPerson(name)); }
    qint64 count(const QString &what) { return rows(u"count(*) FROM "_s + what).toLongLong(); }
    QList<OperationId> historyOf(PersonId person)
    {
        QList<OperationId> ids;
        for (const Operation &one : good(workspace().history(20, {}, person)))
            ids.append(one.id);
        return ids;
    }

    PersonId ana;
    QString before;
    OtherCopy other; ///< as it was before the import
    ImportResult imported;
    QString after;
};

} // namespace

class TestUndoRanges : public QObject
{
    Q_OBJECT

private slots:
    void manyNewRowsAreListedAsRanges()
    {
        Story s;
        QCOMPARE(s.imported.created, many);
        const QString own = u"operation_row WHERE operation_id = %1"_s.arg(s.imported.operation.value);
        QVERIFY(s.count(own) < many);
        QCOMPARE(s.rows(u"sum(last - row_id + 1) FROM "_s + own + u" AND entity = 'person'"_s).toInt(), many);
        QVERIFY(s.count(own + u" AND entity = 'note' AND last IS NOT NULL"_s) > 0);
        COPY_FOLLOWS(s.other, s.fixture().dump());
    }

    void theHashIsRightWhateverHappensBetweenTheChunks()
    {
        // Given Ana, and a file of several chunks that tells of her at its end
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s, u"ana@example.org"_s);
        const auto told = [](const QString &name) {
            exchange::Draft draft;
            draft.person.given = name;
            draft.person.emails = {{{}, name + u"@example.org"_s}};
            return draft;
        };
        constexpr int people = 2600;
        // When somebody changes her while it is read
        const ImportResult imported = good(f.workspace->importDrafts(
            u"Many"_s, u"made"_s,
            [&](exchange::DraftSink &sink) -> Status {
                for (int i = 0; i < people; ++i) {
                    if (i == people / 2)
                        VOUCH_TRY(await(f.workspace->tagPeople({ana}, {u"met"_s}, {})));
                    if (!sink.add(told(u"mo%1"_s.arg(i))))
                        break;
                }
                exchange::Draft again = told(u"ana"_s);
                again.person.title = u"Founder"_s;
                sink.add(again);
                return Done{};
            },
            {}));
        QCOMPARE(imported.created, people);
        QCOMPARE(imported.updated, 1);
        // Then the import and what happened meanwhile have the hashes of what they wrote
        const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadWrite));
        QCOMPARE(journal::alteredOperations(*db)->size(), 0);
        QVERIFY(journal::isWhole(*journal::written(*db, imported.operation)));
        QVERIFY(!journal::written(*db, imported.operation)->hash.isEmpty());
    }

    void undoAndRedoTakeAllOfThem()
    {
        Story s;
        COPY_FOLLOWS(s.other, s.after);
        good(s.workspace().undo(s.imported.operation));
        QCOMPARE(s.fixture().dump(), s.before);
        COPY_FOLLOWS(s.other, s.before);
        QCOMPARE(good(s.workspace().check()), QStringList());
        QCOMPARE(good(s.workspace().people(u"Mo"_s, 5)).total, 0);
        good(s.workspace().redo(s.imported.operation));
        QCOMPARE(s.fixture().dump(), s.after);
        QCOMPARE(good(s.workspace().people(u"Mo"_s, 5)).total, many);
        good(s.workspace().undo(s.imported.operation));
        QCOMPARE(s.fixture().dump(), s.before);
        QCOMPARE(good(s.workspace().check()), QStringList());
        COPY_FOLLOWS(s.other, s.fixture().dump());
    }

    void whatManyRowsWereIsKeptTogether()
    {
        Story s;
        const OperationId undone = good(s.workspace().undo(s.imported.operation)).operation;
        const QString own = u"operation_row WHERE operation_id = %1"_s;
        QVERIFY(s.count(own.arg(undone.value)) < many);
        QCOMPARE(s.rows(u"sum(last - row_id + 1) FROM "_s + own.arg(undone.value) +
                        u" AND entity = 'person' AND change = 'D' AND typeof(before) = 'blob'"_s)
                     .toInt(),
                 many);
        const OperationId redone = good(s.workspace().redo(s.imported.operation)).operation;
        QVERIFY(s.count(own.arg(redone.value)) < many);
        QCOMPARE(s.rows(u"sum(last - row_id + 1) FROM "_s + own.arg(redone.value) +
                        u" AND entity = 'person' AND change = 'I'"_s)
                     .toInt(),
                 many);
        QCOMPARE(good(s.workspace().check()), QStringList());
        COPY_FOLLOWS(s.other, s.after);
    }

    void whatCameBackAndWasChangedThenIsAskedAboutAndKept()
    {
        // Given an import that came, went and came again, and a note on one of its people
        Story s;
        good(s.workspace().undo(s.imported.operation));
        good(s.workspace().redo(s.imported.operation));
        const PersonId kept = s.person(u"Mo 3"_s);
        PersonEdit edit;
        edit.id = kept;
        edit.title = u"Potter"_s;
        good(s.workspace().editPerson(edit));
        const QString edited = s.fixture().dump();
        // When it is undone, then that is asked about, and kept where one wants it
        QCOMPARE(bad(s.workspace().undo(s.imported.operation)).kind, Error::Kind::Conflict);
        QCOMPARE(s.fixture().dump(), edited);
        good(s.workspace().undo(s.imported.operation, UndoConflict::KeepLater));
        QCOMPARE(good(s.workspace().people(u"Mo"_s, 5)).total, 1);
        QCOMPARE(good(s.workspace().person(kept)).title, u"Potter"_s);
        QCOMPARE(good(s.workspace().check()), QStringList());
        good(s.workspace().redo(s.imported.operation));
        QCOMPARE(s.fixture().dump(), edited);
        COPY_FOLLOWS(s.other, edited);
        // And taken back too where one wants that
        good(s.workspace().undo(s.imported.operation, UndoConflict::AlsoLater));
        QCOMPARE(s.fixture().dump(), s.before);
        QCOMPARE(good(s.workspace().check()), QStringList());
        COPY_FOLLOWS(s.other, s.before);
    }

    void whatCameBackAndWasDeletedThenStaysGone()
    {
        Story s;
        good(s.workspace().undo(s.imported.operation));
        good(s.workspace().redo(s.imported.operation));
        const PersonId gone = s.person(u"Mo 3"_s);
        good(s.workspace().deletePeople({gone}));
        good(s.workspace().undo(s.imported.operation, UndoConflict::KeepLater));
        QCOMPARE(good(s.workspace().people(u"Mo"_s, 5)).total, 0);
        good(s.workspace().redo(s.imported.operation));
        QCOMPARE(good(s.workspace().people(u"Mo"_s, 5)).total, many - 1);
        good(s.workspace().undo(s.imported.operation, UndoConflict::AlsoLater));
        QCOMPARE(s.fixture().dump(), s.before);
        QCOMPARE(good(s.workspace().check()), QStringList());
        COPY_FOLLOWS(s.other, s.before);
    }

    void backToWhenItStoodOrWasUndone()
    {
        // Given an import that was undone, redone and undone, and Bo after that
        Story s;
        good(s.workspace().undo(s.imported.operation));
        good(s.workspace().redo(s.imported.operation));
        const OperationId undone = good(s.workspace().undo(s.imported.operation)).operation;
        s.fixture().addPerson(u"Bo"_s);
        const QString end = s.fixture().dump();
        // When one goes back to it, then its people are there, and one can go on from there
        good(s.workspace().backTo(s.imported.operation));
        QCOMPARE(s.fixture().dump(), s.after);
        QCOMPARE(good(s.workspace().people(u"Mo"_s, 5)).total, many);
        QCOMPARE(good(s.workspace().check()), QStringList());
        good(s.workspace().undo());
        QCOMPARE(s.fixture().dump(), end);
        good(s.workspace().backTo(undone));
        QCOMPARE(s.fixture().dump(), s.before);
        QCOMPARE(good(s.workspace().check()), QStringList());
        COPY_FOLLOWS(s.other, s.before);
    }

    void anImportThatToldOfOthersTooIsTakenBackWhole()
    {
        // Given an import that made many and changed Ana, who was there
        Story s;
        QByteArray csv = tableOf(many, "Bo");
        csv += "Ana,ana@example.org,Mill,known,for Ana\n";
        csv += "Bo 3,bo3@example.org,,late,again\n";
        const ImportResult second = s.import(u"more.csv"_s, csv);
        const QString both = s.fixture().dump();
        // When it goes, then what it made of her goes, and History says so of her too
        const OperationId undone = good(s.workspace().undo(second.operation)).operation;
        QCOMPARE(s.fixture().dump(), s.after);
        QCOMPARE(s.historyOf(s.ana).first(), undone);
        QCOMPARE(good(s.workspace().check()), QStringList());
        const OperationId redone = good(s.workspace().redo(second.operation)).operation;
        QCOMPARE(s.fixture().dump(), both);
        QCOMPARE(s.historyOf(s.ana).first(), redone);
        good(s.workspace().undo(second.operation));
        QCOMPARE(s.fixture().dump(), s.after);
        QCOMPARE(good(s.workspace().check()), QStringList());
        COPY_FOLLOWS(s.other, s.after);
    }

    void historyKnowsWhoWentAndCameBack()
    {
        Story s;
        const PersonId one = s.person(u"Mo 7"_s);
        const OperationId undone = good(s.workspace().undo(s.imported.operation)).operation;
        QCOMPARE(s.historyOf(one), (QList<OperationId>{undone, s.imported.operation}));
        QVERIFY(!s.historyOf(s.ana).contains(undone));
        const OperationId redone = good(s.workspace().redo(s.imported.operation)).operation;
        QCOMPARE(s.historyOf(one), (QList<OperationId>{redone, undone, s.imported.operation}));
    }

    void whatNobodyKnewToHangThereIsNotTornOff()
    {
        // Given an address of an imported person that no journal knows of
        Story s;
        const auto db = std::move(*Connection::open(s.fixture().path(), Connection::Access::ReadWrite));
        const PersonId one = s.person(u"Mo 7"_s);
        QVERIFY(db->run(u"INSERT INTO email (id, person_id, address, address_key, version) VALUES (1000000, "
                        "%1, 'x@example.org', 'x@example.org', 1)"_s.arg(one.value))
                    .ok());
        const QString there = s.fixture().dump();
        // When the import is undone, then all stays, and later changes are recorded as before
        bad(s.workspace().undo(s.imported.operation));
        QCOMPARE(s.fixture().dump(), there);
        QCOMPARE(good(s.workspace().people(u"Mo"_s, 5)).total, many);
        good(s.workspace().deletePeople({one}));
        good(s.workspace().undo());
        QCOMPARE(s.fixture().dump(), there);
    }

    void searchForgetsThemWhetherManyOrFewAreLeft_data()
    {
        QTest::addColumn<int>("left");
        QTest::newRow("few") << 40;
        QTest::newRow("more than went") << 1300;
    }
    void searchForgetsThemWhetherManyOrFewAreLeft()
    {
        QFETCH(int, left);
        constexpr int went = 1200;
        ImportStory s;
        s.import(u"before.csv"_s, tableOf(left, "Bo"));
        const OperationId imported = s.import(u"many.csv"_s, tableOf(went, "Mo")).operation;
        good(s.workspace().undo(imported));
        QCOMPARE(good(s.workspace().people(u"Mo"_s, 5)).total, 0);
        QCOMPARE(good(s.workspace().people(u"Bo"_s, 5)).total, left);
        QCOMPARE(good(s.workspace().people(u"Firm7"_s, 50)).total,
                 good(s.workspace().people(u"Bo Firm7"_s, 50)).total);
        QCOMPARE(good(s.workspace().check()), QStringList());
        good(s.workspace().redo(imported));
        QCOMPARE(good(s.workspace().people(u"Mo"_s, 5)).total, went);
        QCOMPARE(good(s.workspace().people(u"Bo"_s, 5)).total, left);
        QCOMPARE(good(s.workspace().check()), QStringList());
    }

    void historyKnowsWhomTheImportConcerned()
    {
        Story s;
        const PersonId one = s.person(u"Mo 7"_s);
        QCOMPARE(s.historyOf(one), QList<OperationId>{s.imported.operation});
        QVERIFY(!s.historyOf(s.ana).contains(s.imported.operation));
        bool told = false;
        for (const TimelineItem &item : good(s.workspace().timeline(one, 20)))
            told = told || (item.kind == TimelineKind::Change && item.id == s.imported.operation.value);
        QVERIFY(told);
        QCOMPARE(good(s.workspace().undoState()).undo.people, many);
        COPY_FOLLOWS(s.other, s.fixture().dump());
    }

    void rowsOfWhoWasThereBeforeAreFoundByThem()
    {
        Story s;
        QByteArray csv = tableOf(many, "Bo");
        csv += "Ana,ana@example.org,,,for Ana\n";
        const ImportResult second = s.import(u"more.csv"_s, csv);
        QCOMPARE(s.historyOf(s.ana).first(), second.operation);
        const ChangeSet gone = good(s.workspace().undo(second.operation));
        QVERIFY(gone.everything || gone.people.contains(s.ana.value));
        QCOMPARE(s.fixture().dump(), s.after);
        COPY_FOLLOWS(s.other, s.fixture().dump());
    }

    void aSmallerChangeSetNamesEverybody()
    {
        ImportStory story;
        QSet<qint64> told;
        bool everything = false;
        QObject::connect(&story.workspace(), &Workspace::changed, &story.workspace(),
                         [&](const ChangeSet &changes) {
                             told += changes.people;
                             everything = everything || changes.everything;
                         });
        story.import(u"some.csv"_s, tableOf(60, "Mo"));
        QTRY_COMPARE(told.size(), 60);
        for (const bool back : {true, false}) {
            told.clear();
            good(back ? story.workspace().undo() : story.workspace().redo());
            QTRY_COMPARE(told.size(), 60);
        }
        QVERIFY(!everything);
    }

    void laterChangesAreAskedAboutAndKept()
    {
        Story s;
        const PersonId kept = s.person(u"Mo 3"_s);
        good(s.workspace().addNote(kept, u"we met"_s));
        QCOMPARE(bad(s.workspace().undo(s.imported.operation)).kind, Error::Kind::Conflict);
        good(s.workspace().undo(s.imported.operation, UndoConflict::KeepLater));
        QCOMPARE(good(s.workspace().people(u"Mo"_s, 5)).total, 1);
        QCOMPARE(s.count(u"note WHERE person_id = %1"_s.arg(kept.value)), 2);
        QCOMPARE(good(s.workspace().check()), QStringList());
        good(s.workspace().redo(s.imported.operation));
        QCOMPARE(good(s.workspace().people(u"Mo"_s, 5)).total, many);
        QCOMPARE(good(s.workspace().check()), QStringList());
        COPY_FOLLOWS(s.other, s.fixture().dump());
    }

    void laterChangesAreTakenBackToo()
    {
        Story s;
        good(s.workspace().addNote(s.person(u"Mo 3"_s), u"we met"_s));
        good(s.workspace().undo(s.imported.operation, UndoConflict::AlsoLater));
        QCOMPARE(s.fixture().dump(), s.before);
        COPY_FOLLOWS(s.other, s.fixture().dump());
    }

    void whoWasDeletedSinceIsAskedAbout()
    {
        Story s;
        const PersonId gone = s.person(u"Mo 3"_s);
        good(s.workspace().deletePeople({gone}));
        QCOMPARE(bad(s.workspace().undo(s.imported.operation)).kind, Error::Kind::Conflict);
        good(s.workspace().undo(s.imported.operation, UndoConflict::KeepLater));
        QCOMPARE(good(s.workspace().people(u"Mo"_s, 5)).total, 0);
        QCOMPARE(good(s.workspace().check()), QStringList());
        COPY_FOLLOWS(s.other, s.fixture().dump());
    }

    void backToBeforeTheImportTakesIt()
    {
        Story s;
        good(s.workspace().addNote(s.person(u"Mo 3"_s), u"we met"_s));
        const QString with = s.fixture().dump();
        const QList<Operation> all = good(s.workspace().history(10));
        good(s.workspace().backTo(all.at(2).id)); // Ana
        QCOMPARE(s.fixture().dump(), s.before);
        good(s.workspace().undo());
        QCOMPARE(s.fixture().dump(), with);
        QCOMPARE(good(s.workspace().check()), QStringList());
        COPY_FOLLOWS(s.other, s.fixture().dump());
    }

    void whatALaterImportHungOnItsTagsIsFound()
    {
        Story s; // made the tag “fair”
        s.import(u"more.csv"_s, tableOf(many, "Bo"));
        QCOMPARE(bad(s.workspace().undo(s.imported.operation)).kind, Error::Kind::Conflict);
        good(s.workspace().undo(s.imported.operation, UndoConflict::AlsoLater));
        QCOMPARE(s.fixture().dump(), s.before);
        COPY_FOLLOWS(s.other, s.fixture().dump());
    }
};

QTEST_GUILESS_MAIN(TestUndoRanges)
#include "tst_undo_ranges.moc"
