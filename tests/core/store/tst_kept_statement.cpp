// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/kept_statement.h"

#include "core/store/given_ids.h"
#include "core/store/rows/people.h"
#include "tests/core/store/bare_file.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// Statements that a connection keeps prepared, and rows that are written through them.
class KeptStatementTest : public QObject
{
    Q_OBJECT

private slots:
    void aStatementIsPreparedOnceAndIsReadyWheneverItIsAskedFor()
    {
        BareFile file;
        file.addPerson(1);
        file.addPerson(2);
        RawStatement *first = *file.db().kept().catalogued("draft_person_name");
        RawStatement *rows = *kept::query(file.db(), "draft_person_name", PersonId(1));
        QCOMPARE(rows, first);
        QVERIFY(rows->next());
        QCOMPARE(rows->text(1), u"P1"_s);
        // Its row was not read to the end; it begins anew all the same.
        rows = *kept::query(file.db(), "draft_person_name", PersonId(2));
        QVERIFY(rows->next());
        QCOMPARE(rows->text(1), u"P2"_s);
        QVERIFY(!rows->next());
        QVERIFY(*kept::any(file.db(), "draft_person_name", PersonId(2)));
        QVERIFY(!*kept::any(file.db(), "draft_person_name", PersonId(3)));
    }

    void valuesAreBoundInTheirOrderAndWhatIsMissingIsNull()
    {
        BareFile file;
        file.addPerson(1);
        file.db().ids().begin();
        Writer writer(file.db(), OperationId(1), 99, u"Eva"_s);
        const When day = When::day(QDate(2026, 6, 1));
        const qint64 first =
            *rows::insert(writer, rows::Task{PersonId(1), u"Call"_s, day, u"Eva"_s, Millis(7)});
        const qint64 second = *rows::insert(writer, rows::Task{{}, u"Sweep"_s, {}, {}});
        QCOMPARE(second, first + 1);
        QCOMPARE(
            file.value(
                u"SELECT group_concat(json_array(person_id, title, due_at, due_day, owner, created_at, "
                "done_at, visit_id, stage_id, version), ' ') FROM (SELECT * FROM task ORDER BY id)"_s),
            u"[1,\"Call\",%1,1,\"Eva\",99,7,null,null,1] [null,\"Sweep\",null,null,\"\",99,null,null,null,1]"_s
                .arg(day.at));
    }

    void aRowThatIsRefusedIsAnErrorAndTheStatementGoesOn()
    {
        BareFile file;
        file.addPerson(1);
        file.db().ids().begin();
        Writer writer(file.db(), OperationId(1), 99, {});
        const auto note = [&](qint64 person) {
            return rows::insert(writer, rows::Note{PersonId(person), u"text"_s, {}});
        };
        const Result<qint64> refused = note(7); // nobody
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY2(refused.error().detail.contains(u"note_insert"_s), qPrintable(refused.error().detail));
        QVERIFY(note(1).ok());
        QCOMPARE(file.value(u"SELECT count(*) FROM note"_s), 1);
    }

    void aConnectionClosesWithItsStatements()
    {
        BareFile file;
        for (int i = 0; i < 3; ++i) {
            const auto other = std::move(*Connection::open(file.path(), Connection::Access::ReadWrite));
            RawStatement *rows = *kept::query(*other, "draft_person_name", PersonId(1));
            rows->next();
        }
        // Nobody holds the file any more: it can be locked as a whole.
        QVERIFY(file.db().run(u"PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=DELETE"_s).ok());
        file.run(u"BEGIN EXCLUSIVE; COMMIT"_s);
    }
};

QTEST_GUILESS_MAIN(KeptStatementTest)
#include "tst_kept_statement.moc"
