// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/given_ids.h"
#include "core/store/journal.h"
#include "core/store/records/people.h"
#include "core/store/records/timeline.h"
#include "core/store/sql_catalog.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/tasks.h"
#include "tests/support/import_story.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

std::unique_ptr<Connection> direct(const QString &path)
{
    return std::move(*Connection::open(path, Connection::Access::ReadWrite));
}

qint64 number(Connection &db, const QString &sql)
{
    const Result<QVariant> found = db.runValue(sql);
    if (!found)
        qFatal("%s", qPrintable(found.error().detail));
    return found->toLongLong();
}

constexpr qint64 otherCopy = qint64(3) << ReplicaRange::bits;

/// What a copy of the workspace that is number 3 wrote meanwhile, with people that the import below finds.
void writeAsAnotherCopy(const QString &path)
{
    const auto db = direct(path);
    const auto write = [&db](const QString &sql) {
        const Status done = db->run(sql.arg(otherCopy + 1).arg(otherCopy + 2));
        if (!done)
            qFatal("%s", qPrintable(done.error().detail));
    };
    write(u"INSERT INTO operation (id, verb, label, actor, happened_at, state, heartbeat_at) VALUES (%1, "
          "'add-person', 'Add Zoe', 'Zoe', 0, 'done', 0)"_s);
    write(u"INSERT INTO organisation (id, name, name_key, version) VALUES (%1, 'Mill', 'mill', %1)"_s);
    write(u"INSERT INTO person (id, display_name, organisation_id, sort_key, search_text, created_at, "
          u"updated_at, "
          "version) VALUES (%1, 'Zoe Far', %1, 'zoe far', '', 0, 0, %1), (%2, 'Yan Far', NULL, 'yan far', "
          "'', 0, "
          "0, %1)"_s);
    write(u"INSERT INTO email (id, person_id, address, address_key, version) VALUES (%1, %1, "
          u"'zoe@example.org', "
          "'zoe@example.org', %1)"_s);
    write(u"INSERT INTO note (id, person_id, text, happened_at, logged_at, version) VALUES (%1, %1, "
          u"'theirs', 0, 0, "
          "%1)"_s);
    write(u"INSERT INTO person_search (rowid, words) VALUES (%1, 'zoe far'), (%2, 'yan far')"_s);
}

/// Rows that lie neither among those of this copy nor among those that number 3 wrote.
QStringList strays(Connection &db)
{
    QStringList found;
    for (const QString &table : journal::trackedTables() + QStringList{u"operation"_s}) {
        const qint64 stray =
            number(db, u"SELECT count(*) FROM %1 WHERE id > own_last() AND id NOT IN (%2, %3)"_s.arg(
                           table, QString::number(otherCopy + 1), QString::number(otherCopy + 2)));
        if (stray > 0)
            found.append(table);
    }
    return found;
}

} // namespace

class TestGivenIds : public QObject
{
    Q_OBJECT

    static QByteArray people(int count)
    {
        QByteArray csv("Name,E-mail,Company,Notes\nZoe Far,zoe@example.org,Mill,met again\n");
        for (int i = 0; i < count; ++i)
            csv += QByteArray("Ann%,ann%@example.org,Firm%,note %\n").replace('%', QByteArray::number(i));
        return csv;
    }

private slots:
    void everyInsertOfATrackedTableTakesItsIdFromTheCounter()
    {
        static const QRegularExpression insert(u"INSERT (?:OR \\w+ )?INTO (\\w+) \\((\\w+),"_s);
        int seen = 0;
        for (const QString &name : QDir(u":/sql"_s).entryList({u"*.sql"_s}, QDir::Files)) {
            QFile file(u":/sql/"_s + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto statements = SqlCatalog::parse(QString::fromUtf8(file.readAll()), u"QSQLITE"_s);
            for (auto it = statements.cbegin(); it != statements.cend(); ++it) {
                if (it.key() == u"time_zone_first")
                    continue; // of a migration, when there were no counters
                auto found = insert.globalMatch(*it);
                while (found.hasNext()) {
                    const auto match = found.next();
                    if (!journal::trackedTables().contains(match.captured(1)))
                        continue;
                    ++seen;
                    // Of a new person of an import the number is taken first: its rows are written together.
                    const bool bound = it.key() == u"draft_person_insert" && it->contains(u"VALUES (:id,"_s);
                    QVERIFY2(match.captured(2) == u"id" &&
                                 (bound || it->contains(u"next_id('%1')"_s.arg(match.captured(1)))),
                             qPrintable(it.key()));
                }
            }
        }
        QVERIFY2(seen > 35, qPrintable(QString::number(seen)));
    }

    void idsAreGivenInsideAnOperationOnly()
    {
        WorkspaceFixture f;
        const auto db = direct(f.path());
        QCOMPARE(db->ids().take("note"), 0);
        QVERIFY(!db->ids().error().text.isEmpty());
        QVERIFY(!db->run(u"INSERT INTO tag (id, name, name_key) VALUES (next_id('tag'), 'a', 'a')"_s).ok());
        db->ids().begin();
        const qint64 first = db->ids().take("note", 10);
        QVERIFY(first > 0);
        QCOMPARE(db->ids().take("note"), first + 10);
        // Nothing was saved, so the next operation gives them again.
        db->ids().begin();
        QCOMPARE(db->ids().take("note"), first);
    }

    void numbersAreGivenOnceEvenWhereTheirRowsAreGone()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        good(f.workspace->deletePeople({ana}));
        const PersonId bo = f.addPerson(u"Bo"_s);
        QVERIFY(bo.value > ana.value);
        good(f.workspace->undo());
        QVERIFY(f.addPerson(u"Cy"_s).value > bo.value);
    }

    void rowsOfAnotherProgramThatDoesNotCountAreInNobodysWay()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        const auto db = direct(f.path());
        QVERIFY(
            db->run(
                  u"INSERT INTO note (id, person_id, text, happened_at, logged_at, version) VALUES (900, %1, "
                  "'by hand', 0, 0, 0)"_s.arg(ana.value))
                .ok());
        good(f.workspace->addNote(ana, u"ours"_s));
        QCOMPARE(number(*db, u"SELECT id FROM note WHERE text = 'ours'"_s), 901);
    }

    void anotherCopysRowsAreNeitherMovedNorTakenBack_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("a few rows, listed one by one") << 5;
        QTest::newRow("many rows, listed as ranges") << 120;
    }
    void anotherCopysRowsAreNeitherMovedNorTakenBack()
    {
        QFETCH(int, count);
        ImportStory story;
        WorkspaceFixture &f = story.fixture();
        f.addPerson(u"Ana"_s);
        f.workspace.reset();
        writeAsAnotherCopy(f.path());
        f.reopen();
        const QString before = f.dump();
        const ImportResult imported = story.import(u"people.csv"_s, people(count));
        QCOMPARE(imported.created, count);
        QVERIFY(imported.operation.value < otherCopy);
        const auto db = direct(f.path());
        QCOMPARE(strays(*db), QStringList());
        // Who was there already got what the file adds.
        QCOMPARE(number(*db, u"SELECT count(*) FROM note WHERE person_id = %1"_s.arg(otherCopy + 1)), 2);
        const QString after = f.dump();
        good(f.workspace->undo(imported.operation));
        QCOMPARE(f.dump(), before);
        QCOMPARE(good(f.workspace->check()), QStringList());
        good(f.workspace->redo(imported.operation));
        QCOMPARE(f.dump(), after);
        QCOMPARE(strays(*db), QStringList());
        const PersonId bo = f.addPerson(u"Bo"_s);
        QVERIFY(bo.value < otherCopy);
        good(f.workspace->addNote(PersonId(otherCopy + 2), u"from here"_s));
        QVERIFY(number(*db, u"SELECT id FROM note WHERE text = 'from here'"_s) < otherCopy);
        good(f.workspace->undo());
        QCOMPARE(strays(*db), QStringList());
        QCOMPARE(good(f.workspace->check()), QStringList());
        QCOMPARE(good(f.workspace->people(u"zoe"_s, 5)).total, 1);
        // The revision of the data is of what this copy did.
        const Result<QString> revision = journal::dataRevision(*db);
        QCOMPARE(*revision,
                 u"op%1"_s.arg(number(*db, u"SELECT max(id) FROM operation WHERE id < %1"_s.arg(otherCopy))));
    }

    void aCopyThatIsNumberThreeGivesItsOwnNumbers()
    {
        WorkspaceFixture f;
        const PersonId ana = f.addPerson(u"Ana"_s);
        f.workspace.reset();
        QVERIFY(direct(f.path())->run(u"UPDATE setting SET value = '3' WHERE key = 'replica'"_s).ok());
        f.reopen();
        const PersonId bo = f.addPerson(u"Bo"_s);
        QVERIFY(ana.value < otherCopy && bo.value > otherCopy);
        const ChangeSet note = good(f.workspace->addNote(ana, u"from three"_s));
        QVERIFY(note.operation.value > otherCopy);
        const QString with = f.dump();
        good(f.workspace->undo());
        good(f.workspace->redo());
        QCOMPARE(f.dump(), with);
        QCOMPARE(good(f.workspace->check()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestGivenIds)
#include "tst_given_ids.moc"
