// SPDX-License-Identifier: GPL-3.0-or-later
// What operations wrote is told, sent and compared with the hash beside it.
#include "core/exchange/sample.h"
#include "core/store/given_ids.h"
#include "core/store/journal_cells.h"
#include "core/store/journal_content.h"
#include "core/store/journal_images.h"
#include "core/workspace/requests/people.h"
#include "tests/support/import_story.h"
#include "tests/support/other_copy.h"

#include <QCborArray>
#include <QCborValue>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

constexpr int many = 100;

/// An import of many people, a person added by hand, a note on one of each, an edit that is undone.
struct Story : ImportStory {
    Story()
    {
        imported = import(u"many.csv"_s, tableOf(many, "Mo")).operation;
        ana = fixture().addPerson(u"Ana"_s, u"ana@example.org"_s);
        noted = good(workspace().addNote(ana, u"Likes *blue*\n“quoted”, 蓝色 🙂 \\ /"_s)).operation;
        good(workspace().addNote(good(workspace().findPerson(u"Mo 3"_s)), u"we met"_s));
        PersonEdit edit;
        edit.id = ana;
        edit.title = u"Potter"_s;
        edited = good(workspace().editPerson(edit)).operation;
        good(workspace().undo());
    }
    std::unique_ptr<Connection> direct()
    {
        return std::move(*Connection::open(fixture().path(), Connection::Access::ReadWrite));
    }
    /// Behind the journal's back.
    void write(const QString &sql)
    {
        const Status done = direct()->run(sql);
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    }
    QList<OperationId> altered()
    {
        QList<OperationId> ids;
        const auto all = journal::alteredOperations(*direct());
        for (const Operation &one : *all)
            ids.append(one.id);
        return ids;
    }
    journal::Written written(OperationId operation) { return *journal::written(*direct(), operation); }

    OperationId imported, noted, edited;
    PersonId ana;
};

QList<QCborArray> itemsOf(const QByteArray &content)
{
    QList<QCborArray> items;
    for (qsizetype at = 0; at < content.size();) {
        QCborParserError error;
        items.append(QCborValue::fromCbor(content.constData() + at, content.size() - at, &error).toArray());
        at += error.offset;
    }
    return items;
}

} // namespace

class TestJournalContent : public QObject
{
    Q_OBJECT

private slots:
    void whatAnOperationWroteIsTold()
    {
        Story s;
        const QList<QCborArray> note = itemsOf(s.written(s.noted).content);
        QCOMPARE(note.first().at(0).toString(), u"note"_s);
        QVERIFY(note.first().at(1).isNull());
        QCOMPARE(note.first().at(2).toArray().at(2).toString(),
                 u"Likes *blue*\n“quoted”, 蓝色 🙂 \\ /"_s);
        QCOMPARE(note.last().at(1).toInteger(), s.noted.value);
        QCOMPARE(note.last().at(2).toString(), u"note"_s);
        // Of a change both sides, also when it was undone since.
        const QCborArray person = itemsOf(s.written(s.edited).content).first();
        QCOMPARE(person.at(0).toString(), u"person"_s);
        const QCborArray before = person.at(1).toArray(), after = person.at(2).toArray();
        QVERIFY(!before.contains(u"Potter"_s));
        QVERIFY(after.contains(u"Potter"_s));
        // Of many new rows one item each table.
        qsizetype people = 0;
        for (const QCborArray &item : itemsOf(s.written(s.imported).content)) {
            if (item.at(0) == QCborValue(u"person"_s))
                people += (item.size() - 1) / 2;
        }
        QCOMPARE(people, many);
    }

    void theHashIsThatOfSaltAndContent()
    {
        Story s;
        journal::Written written = s.written(s.noted);
        QCOMPARE(written.salt.size(), 16);
        QCOMPARE(written.hash.size(), 32);
        QVERIFY(journal::isWhole(written));
        QVERIFY(journal::isWhole(s.written(s.imported)));
        QVERIFY(s.written(s.imported).salt != written.salt);
        journal::Written other = written;
        other.content[other.content.size() / 2] ^= 1;
        QVERIFY(!journal::isWhole(other));
        other = written;
        other.salt[3] ^= 1;
        QVERIFY(!journal::isWhole(other));
        other = written;
        other.content.chop(1);
        QVERIFY(!journal::isWhole(other));
    }

    void aRowIsTheSameFromTheTableAndFromItsImage()
    {
        const WorkspaceFixture f;
        const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadWrite));
        const QStringList values{u"7"_s,
                                 u"-9007199254740993"_s,
                                 u"0"_s,
                                 u"23"_s,
                                 u"24"_s,
                                 u"255"_s,
                                 u"256"_s,
                                 u"65536"_s,
                                 u"4294967296"_s,
                                 u"NULL"_s,
                                 u"1.5"_s,
                                 u"''"_s,
                                 u"'a\"b\\c/d' || char(1, 8, 9, 10, 12, 13, 31, 127)"_s,
                                 u"'“é蓝🙂”'"_s,
                                 u"NULL"_s,
                                 u"NULL"_s};
        QStringList columns{u"id"_s}, named{u"7 AS id"_s};
        for (qsizetype i = 1; i < values.size(); ++i) {
            columns.append(u"c%1"_s.arg(i));
            named.append(values.at(i) + u" AS "_s + columns.last());
        }
        QVERIFY(db->run(u"CREATE TABLE any_kind AS SELECT "_s + named.join(u", "_s)).ok());
        const QByteArray image =
            db->runValue(u"SELECT json_array(%1) FROM any_kind"_s.arg(columns.join(u',')))
                .value()
                .toByteArray();
        std::string fromTable, fromImage;
        QCOMPARE(*journal::addRows(*db, u"any_kind"_s, 7, 7, journal::Told::AsTheyAre, fromTable), 1);
        QVERIFY(journal::addImage(fromImage, image.toStdString()));
        QCOMPARE(fromImage, fromTable);
        const QCborArray cells = QCborValue::fromCbor(QByteArray::fromStdString(fromTable)).toArray();
        QCOMPARE(cells.size(), 14);
        QCOMPARE(cells.at(1).toInteger(), -9007199254740993);
        QCOMPARE(cells.at(8).toInteger(), 4294967296);
        QVERIFY(cells.at(9).isNull());
        QCOMPARE(cells.at(10).toDouble(), 1.5);
        QCOMPARE(cells.at(13).toString(), u"“é蓝🙂”"_s);
        for (const char *damaged :
             {"", "[", "[1", "[1,]", "[1]x", "[\"a]", "[\"\\x\"]", "[nul]", "[1 ]", "[\"\\u12\"]"}) {
            fromImage = "kept";
            QVERIFY2(!journal::addImage(fromImage, damaged), damaged);
            QCOMPARE(fromImage, std::string("kept"));
        }
    }

    void imagesOfManyRowsAreReadAsTheyWere()
    {
        const WorkspaceFixture f;
        const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadWrite));
        QVERIFY(
            db->run(
                  u"CREATE TABLE any_kind AS SELECT 7 AS id, -5 AS a, 1.5 AS b, '“é蓝🙂”' AS c, NULL "
                  u"AS "
                  u"d "
                  "UNION ALL SELECT 8, 4294967296, NULL, '', NULL UNION ALL SELECT 10, NULL, NULL, NULL, NULL"_s)
                .ok());
        std::string bytes;
        std::vector<journal::RowPlace> places;
        QCOMPARE(*journal::addRows(*db, u"any_kind"_s, 1, 20, journal::Told::AsGone, bytes, &places), 3);
        QCOMPARE(places.size(), 3U);
        QCOMPARE(places.back().end, bytes.size());
        const journal::Images images(bytes);
        QVERIFY(images.isWhole());
        QCOMPARE(images.rows().size(), 3U);
        QVERIFY(images.find(9) == nullptr);
        QCOMPARE(images.image(*images.find(7), 5),
                 (QJsonArray{7, -5, 1.5, u"“é蓝🙂”"_s, QJsonValue::Null}));
        QCOMPARE(images.image(*images.find(8), 5),
                 (QJsonArray{8, qint64(4294967296), QJsonValue::Null, u""_s, QJsonValue::Null}));
        QCOMPARE(images.numbers(1), (std::vector<qint64>{-5, 4294967296}));
        std::string one;
        QCOMPARE(*journal::addRows(*db, u"any_kind"_s, 8, 8, journal::Told::AsTheyAre, one), 1);
        QCOMPARE(images.cells(*images.find(8)), std::string_view(one));
        // Damage is told, wherever it is.
        for (std::size_t size = 1; size < bytes.size(); ++size) {
            const bool whole = std::any_of(places.begin(), places.end(),
                                           [size](const auto &place) { return place.end == size; });
            QCOMPARE(journal::Images(bytes.substr(0, size)).isWhole(), whole);
        }
        QVERIFY(!journal::Images("nonsense").isWhole());
    }

    void checkNamesTheUndoWhoseImagesWereAltered()
    {
        ImportStory s;
        const OperationId imported = s.import(u"many.csv"_s, tableOf(many, "Mo")).operation;
        const OperationId undone = good(s.workspace().undo()).operation;
        const auto db = std::move(*Connection::open(s.fixture().path(), Connection::Access::ReadWrite));
        QCOMPARE(journal::alteredOperations(*db)->size(), 0);
        QVERIFY(db->run(u"UPDATE operation_row SET before = CAST(replace(before, 'note 7', 'note 8') AS "
                        u"BLOB) WHERE "
                        "entity = 'note' AND change = 'D' AND last IS NOT NULL"_s)
                    .ok());
        const auto altered = journal::alteredOperations(*db);
        QCOMPARE(altered->size(), 2);
        QCOMPARE(altered->at(0).id, imported);
        QCOMPARE(altered->at(1).id, undone);
        // What is no image is not taken for one.
        QVERIFY(
            db->run(u"UPDATE operation_row SET before = x'9f01' WHERE change = 'D' AND last IS NOT NULL"_s)
                .ok());
        const QString there = s.fixture().dump();
        QCOMPARE(bad(s.workspace().redo(imported)).kind, Error::Kind::Damaged);
        QCOMPARE(s.fixture().dump(), there);
    }

    void checkNamesTheOperationWhoseRowWasAltered_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<int>("which"); // 0: the import, 1: the note, 2: the edit
        const QString journal =
            u"UPDATE operation_row SET before = replace(before, '\"Ana\"', '\"Anb\"') WHERE "
            "entity = 'person' AND change = 'U' AND operation_id = (SELECT id FROM operation "
            "WHERE verb = 'undo')"_s;
        QTest::newRow("a new row") << u"UPDATE note SET text = 'Likes *red*' WHERE text LIKE 'Likes%'"_s << 1;
        QTest::newRow("one of many")
            << u"UPDATE email SET address = 'mo7@example.com' WHERE address LIKE 'mo7@%'"_s << 0;
        QTest::newRow("one of many is gone") << u"DELETE FROM note WHERE text = 'note 7'"_s << 0;
        QTest::newRow("an image in the journal") << journal << 2;
        QTest::newRow("who did it") << u"UPDATE operation SET actor = 'Eva' WHERE verb = 'note'"_s << 1;
    }
    void checkNamesTheOperationWhoseRowWasAltered()
    {
        QFETCH(QString, sql);
        QFETCH(int, which);
        Story s;
        QCOMPARE(s.altered(), QList<OperationId>());
        QCOMPARE(good(s.workspace().check()), QStringList());
        const auto db = s.direct();
        QVERIFY(journal::installTriggers(*db).ok()); // or SQLite would say that there is no operation
        const QString label = db->runValue(u"SELECT label FROM operation WHERE id = %1"_s.arg(
                                               QList{s.imported, s.noted, s.edited}.at(which).value))
                                  ->toString();
        s.write(sql);
        QVERIFY(s.altered().contains(QList{s.imported, s.noted, s.edited}.at(which)));
        QVERIFY2(good(s.workspace().check()).join(u'\n').contains(label), qPrintable(label));
    }

    void everyCellOfEveryTableIsCovered()
    {
        WorkspaceFixture f({u"social-journey"_s, u"upside-down"_s});
        good(f.workspace->importDrafts(
            u"Sample"_s, u"sample"_s,
            [](exchange::DraftSink &sink) { return exchange::makeSample(1, noon, sink); }, {}));
        const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadWrite));
        QVERIFY(db->run(u"PRAGMA foreign_keys=OFF; PRAGMA ignore_check_constraints=ON"_s).ok());
        const auto number = [&db](const QString &sql) { return db->runValue(sql)->toLongLong(); };
        int cells = 0;
        for (const QString &table : journal::trackedTables()) {
            // Settings that the file was made with belong to no operation.
            const qint64 row =
                number(u"SELECT id FROM %1 %2 ORDER BY id LIMIT 1 OFFSET (SELECT count(*) / 2 FROM %1)"_s.arg(
                    table, table == u"workspace_setting" ? u"WHERE version > 0"_s : QString()));
            if (row == 0)
                continue;
            const QStringList columns =
                db->runValue(
                      u"SELECT group_concat(name) FROM pragma_table_info('%1') WHERE name <> 'id'"_s.arg(
                          table))
                    ->toString()
                    .split(u',');
            for (const QString &column : columns) {
                const QString where = u" WHERE id = %1"_s.arg(row);
                QVERIFY(db->run(u"CREATE TEMP TABLE kept AS SELECT %1 AS was FROM %2"_s.arg(column, table) +
                                where)
                            .ok());
                QVERIFY(db->run(u"UPDATE OR IGNORE %1 SET %2 = CASE typeof(%2) WHEN 'text' THEN %2 || 'x' "
                                u"WHEN 'null' "
                                "THEN 1 ELSE %2 + 1 END"_s.arg(table, column) +
                                where)
                            .ok());
                const bool changed = db->lastChangeCount() > 0;
                const auto altered = journal::alteredOperations(*db);
                QVERIFY(altered.ok());
                QVERIFY2(!changed || altered->size() == 1, qPrintable(table + u'.' + column));
                cells += changed;
                QVERIFY(
                    db->run(u"UPDATE %1 SET %2 = (SELECT was FROM kept)"_s.arg(table, column) + where).ok());
                QVERIFY(db->run(u"DROP TABLE temp.kept"_s).ok());
            }
        }
        QVERIFY2(cells > 150, qPrintable(QString::number(cells)));
        QCOMPARE(journal::alteredOperations(*db)->size(), 0);
    }

    void erasedContentLeavesTheRestToBeChecked()
    {
        Story s;
        // All of Ana's: rows, images, and the salts of those who touched them.
        const QByteArray hash = s.written(s.noted).hash;
        s.write(
            u"UPDATE operation SET content_salt = NULL WHERE id IN (SELECT operation_id FROM operation_row "
            "WHERE person_id = %1)"_s.arg(s.ana.value));
        s.write(u"UPDATE operation_row SET before = NULL WHERE person_id = %1"_s.arg(s.ana.value));
        s.write(u"UPDATE note SET text = '' WHERE person_id = %1"_s.arg(s.ana.value));
        QCOMPARE(s.altered(), QList<OperationId>());
        QVERIFY(s.written(s.noted).salt.isEmpty());
        QCOMPARE(s.written(s.noted).hash, hash);
        s.write(u"UPDATE note SET text = 'x' WHERE text = 'note 7'"_s);
        QCOMPARE(s.altered(), QList<OperationId>{s.imported});
    }

    void operationsOfOlderProgramsHaveNothingToCompare()
    {
        Story s;
        s.write(u"UPDATE operation SET content_salt = NULL, content_hash = NULL WHERE id = %1"_s.arg(
            s.noted.value));
        s.write(u"UPDATE note SET text = 'x' WHERE text LIKE 'Likes%'"_s);
        QCOMPARE(s.altered(), QList<OperationId>());
        QVERIFY(!s.written(s.noted).content.isEmpty());
        QVERIFY(s.written(s.noted).hash.isEmpty());
    }

    void whatAnAbandonedImportTouchedWithOthersIsNotComparedAnyMore()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s), bo = f.addPerson(u"Bo"_s);
        PersonEdit edit;
        edit.id = bo;
        edit.title = u"Potter"_s;
        const OperationId kept = good(f.workspace->editPerson(edit)).operation;
        const auto db = std::move(*Connection::open(f.path(), Connection::Access::ReadWrite));
        QVERIFY(journal::installTriggers(*db).ok());
        const OperationId running = *journal::beginLong(*db, noon, u"import"_s, u"Import"_s, u"Uma"_s);
        const auto touch = [&](PersonId person) {
            return journal::chunk(*db, running, noon, u"Uma"_s, [&](Writer &writer) {
                return writer.db.run(
                    u"UPDATE person SET department = 'Sales' WHERE id = %1"_s.arg(person.value));
            });
        };
        QVERIFY(touch(ana).ok() && touch(bo).ok());
        edit.id = ana;
        const OperationId lost = good(f.workspace->editPerson(edit)).operation;
        QVERIFY(touch(ana).ok());
        QVERIFY(journal::abandonLong(*db, running).ok());
        QCOMPARE(good(f.workspace->check()), QStringList());
        QVERIFY(journal::written(*db, lost)->salt.isEmpty());
        QVERIFY(journal::isWhole(*journal::written(*db, kept)));
        QVERIFY(!journal::written(*db, running).ok());
    }

    void whatWasWrittenElsewhereIsUndoneHere()
    {
        WorkspaceFixture f;
        OtherCopy other(f.path());
        const QString before = f.dump();
        const PersonId ana = f.addPerson(u"Ana"_s, u"ana@example.org"_s);
        COPY_FOLLOWS(other, f.dump());
        const OperationId added(other.copy().runValue(u"SELECT max(id) FROM operation"_s)->toLongLong());
        QCOMPARE(journal::changesOf(other.copy(), added)->people, QSet<qint64>{ana.value});
        QVERIFY(journal::undo(other.copy(), noon, u"Uma"_s, added, UndoConflict::Ask).ok());
        QCOMPARE(other.dump(), before);
        QCOMPARE(other.check(), QStringList());
    }

    void numbersOfThisCopyAreNotGivenAgain()
    {
        WorkspaceFixture f;
        OtherCopy other(f.path());
        const PersonId ana = f.addPerson(u"Ana"_s);
        good(f.workspace->undo());
        COPY_FOLLOWS(other, f.dump());
        other.copy().ids().begin();
        QVERIFY(other.copy().ids().take("person") > ana.value);
    }

    void whatACopyWithAnotherNumberWroteIsTakenOver()
    {
        ImportStory story;
        OtherCopy other(story.fixture().path());
        QVERIFY(other.original().run(u"UPDATE setting SET value = '3' WHERE key = 'replica'"_s).ok());
        story.import(u"many.csv"_s, tableOf(many, "Mo"));
        const PersonId ana = story.fixture().addPerson(u"Ana"_s, u"ana@example.org"_s);
        QVERIFY(ana.value > qint64(3) << ReplicaRange::bits);
        PersonEdit edit;
        edit.id = ana;
        edit.title = u"Potter"_s;
        good(story.workspace().editPerson(edit));
        good(story.workspace().undo());
        COPY_FOLLOWS(other, story.fixture().dump());
        // This copy goes on with its own numbers.
        other.copy().ids().begin();
        QCOMPARE(other.copy().ids().take("person"), 1);
        const auto found = searchindex::find(other.copy(), search::Query(u"mo 77"_s));
        QVERIFY(found.ok());
        QCOMPARE(found->size(), 1);
    }

    void aWorkspaceThatWasReadAsAWholeIsTakenOver()
    {
        Story s;
        const QString file = s.fixture().file(u"all.json"_s);
        QVERIFY(await(s.workspace().exportJson(file)).ok());
        // Rows of other journeys have the numbers of those that come.
        WorkspaceFixture f({u"upside-down"_s, u"social-journey"_s});
        OtherCopy other(f.path());
        const QString before = f.dump();
        good(f.workspace->importJson(file));
        COPY_FOLLOWS(other, f.dump());
        good(f.workspace->undo());
        QCOMPARE(f.dump(), before);
        COPY_FOLLOWS(other, before);
        good(f.workspace->redo());
        COPY_FOLLOWS(other, f.dump());
        QCOMPARE(good(f.workspace->check()), QStringList());
    }

    void aChangeIsRefusedWhereItDoesNotFit()
    {
        Story s;
        OtherCopy other(s.fixture().path());
        PersonEdit edit;
        edit.id = s.ana;
        edit.title = u"Painter"_s;
        const OperationId first = good(s.workspace().editPerson(edit)).operation;
        edit.title = u"Potter"_s;
        const OperationId second = good(s.workspace().editPerson(edit)).operation;
        const QString before = other.dump();
        // In the wrong order.
        Result<ChangeSet> done = journal::applyWritten(other.copy(), s.written(second));
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Conflict);
        // Altered on the way.
        journal::Written altered = s.written(first);
        altered.content.replace("Painter", "Pointer");
        done = journal::applyWritten(other.copy(), altered);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Damaged);
        altered.content = "\x9f";
        altered.salt.clear();
        done = journal::applyWritten(other.copy(), altered);
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Damaged);
        QCOMPARE(other.dump(), before);
        QVERIFY(journal::applyWritten(other.copy(), s.written(first)).ok());
        // Twice.
        done = journal::applyWritten(other.copy(), s.written(first));
        QVERIFY(!done.ok());
        QCOMPARE(done.error().kind, Error::Kind::Conflict);
        QVERIFY(journal::applyWritten(other.copy(), s.written(second)).ok());
        QCOMPARE(other.dump(), s.fixture().dump());
    }
};

QTEST_GUILESS_MAIN(TestJournalContent)
#include "tst_journal_content.moc"
