// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/given_ids.h"
#include "core/store/migrations.h"
#include "core/store/table_rebuild.h"
#include "tests/support/schema.h"
#include "tests/support/workspace_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

void must(const Status &status)
{
    if (!status)
        qFatal("%s (%s)", qPrintable(status.error().text), qPrintable(status.error().detail));
}

/// A file as the program of an earlier schema left it, with a journal written as that program wrote it: the
/// before-images are lists of the columns that the tables had then.
class OldFile
{
public:
    OldFile(const QString &path, int schema)
        : m_db(std::move(*Connection::open(path, Connection::Access::Create)))
    {
        must(migrations::run(*m_db, schema));
        run(u"INSERT INTO operation (verb, label, happened_at, state, heartbeat_at) "
            "VALUES ('new', 'New', 0, 'done', 0)"_s);
    }

    void run(const QString &sql) { must(m_db->run(sql)); }
    QVariant value(const QString &sql)
    {
        const Result<QVariant> found = m_db->runValue(sql);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }
    Connection &db() { return *m_db; }

    qint64 operation(const QString &label, qint64 undoes = 0)
    {
        run(u"INSERT INTO operation (verb, label, happened_at, state, heartbeat_at, undoes_id) VALUES "
            "('%1', '%2', 0, 'done', 0, nullif(%3, 0))"_s.arg(undoes > 0 ? u"undo"_s : u"change"_s, label,
                                                              QString::number(undoes)));
        const qint64 id = value(u"SELECT max(id) FROM operation"_s).toLongLong();
        if (undoes > 0)
            run(u"UPDATE operation SET undone_by_id=%1 WHERE id=%2"_s.arg(id).arg(undoes));
        return id;
    }
    /// Lists a row that `operation` is about to change ('U'), to delete ('D') or has made ('I').
    void list(qint64 operation, const QString &table, qint64 row, const QString &change)
    {
        const QString image = change == u"I" ? u"NULL"_s : u"json_array(%1)"_s.arg(columns(table));
        run(u"INSERT INTO operation_row (operation_id, entity, row_id, person_id, change, before) "
            "SELECT %1, '%2', id, NULL, '%3', %4 FROM %2 WHERE id=%5"_s.arg(
                QString::number(operation), table, change, image, QString::number(row)));
    }
    QString columns(const QString &table)
    {
        return value(u"SELECT group_concat(name, ',') FROM (SELECT name FROM pragma_table_info('%1') ORDER "
                     "BY cid)"_s.arg(table))
            .toString();
    }

private:
    std::unique_ptr<Connection> m_db;
};

/// The columns of purchases that every schema has, one line each.
QString purchases(Connection &db)
{
    return db
        .runValue(
            u"SELECT group_concat(line, char(10)) FROM (SELECT json_array(id, person_id, happened_at, "
            "logged_at, net_minor, currency, cost_minor, channel, order_source, order_number, "
            "refund_of_id, renewal_at, friction, abandoned, version) AS line FROM purchase ORDER BY id)"_s)
        ->toString();
}

} // namespace

/// A file of every earlier schema goes on as if it had always been one of today.
class TestMigrations : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;
    QString nextFile() { return m_folder.filePath(u"old%1.vouch"_s.arg(++m_files)); }

    static void fill(OldFile &old)
    {
        old.run(
            u"INSERT INTO person (id, display_name, sort_key, search_text, created_at, updated_at, version) "
            "VALUES (1, 'Ana', 'ana', 'ana', 0, 0, 1), (2, 'Bo', 'bo', 'bo', 0, 0, 1)"_s);
        if (old.value(u"SELECT count(*) FROM sqlite_schema WHERE name='person_fts'"_s).toInt() > 0)
            old.run(u"INSERT INTO person_fts (rowid, search_text) VALUES (1, 'ana'), (2, 'bo')"_s);
        old.run(u"INSERT INTO purchase (id, person_id, happened_at, logged_at, net_minor, currency, "
                "order_source, order_number, version) VALUES (1, 1, 1000, 1, 5000, 'EUR', 'shop', '#1', 1), "
                "(2, 2, 2000, 2, 7000, 'EUR', 'shop', '#2', 1)"_s);
        old.run(u"INSERT INTO purchase (id, person_id, happened_at, logged_at, net_minor, currency, "
                "refund_of_id, version) VALUES (3, 1, 3000, 3, -500, 'EUR', 1, 1)"_s);
        old.run(u"INSERT INTO purchase_line (id, purchase_id, item) VALUES (1, 1, 'Tea'), (2, 2, 'Cup')"_s);
        old.run(u"INSERT INTO enjoy_check (id, purchase_id, score, version) VALUES (1, 2, 9, 1)"_s);
        // Ids are given once: number 9 was there and is gone.
        if (old.value(u"SELECT count(*) FROM sqlite_schema WHERE name='id_counter'"_s).toInt() > 0)
            old.run(u"INSERT INTO id_counter (entity, next) VALUES ('purchase', 10)"_s);
        else
            old.run(u"UPDATE sqlite_sequence SET seq=9 WHERE name='purchase'"_s);
    }

private slots:
    void earlierSchemas_data()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema < migrations::latest(); ++schema)
            QTest::addRow("schema %d", schema) << schema;
    }

    void anUpgradedFileHasTheSchemaOfAFreshOne_data() { earlierSchemas_data(); }
    void anUpgradedFileHasTheSchemaOfAFreshOne()
    {
        QFETCH(int, schema);
        OldFile fresh(nextFile(), migrations::latest());
        OldFile old(nextFile(), schema);
        fill(old);
        must(migrations::run(old.db()));
        QCOMPARE(schemaOf(old.db()), schemaOf(fresh.db()));
        QCOMPARE(old.value(u"PRAGMA user_version"_s).toInt(), migrations::latest());
        QCOMPARE(old.value(u"PRAGMA foreign_keys"_s).toInt(), 1);
        QCOMPARE(old.value(u"SELECT count(*) FROM sqlite_schema WHERE name LIKE 'rebuilt%'"_s).toInt(), 0);
    }

    void rowsIndexesKeysAndCountersOutliveTheRebuilding_data() { earlierSchemas_data(); }
    void rowsIndexesKeysAndCountersOutliveTheRebuilding()
    {
        QFETCH(int, schema);
        OldFile old(nextFile(), schema);
        fill(old);
        const QString before = purchases(old.db());
        must(migrations::run(old.db()));
        QCOMPARE(purchases(old.db()), before);
        QCOMPARE(old.value(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
        QCOMPARE(old.value(u"SELECT count(*) FROM pragma_index_list('purchase')"_s).toInt(), 4);
        // Who refers to purchases goes on doing so, and the table to itself.
        for (const char *table : {"purchase", "purchase_line", "enjoy_check", "decision_driver"})
            QCOMPARE(
                old.value(
                       u"SELECT count(*) FROM pragma_foreign_key_list('%1') WHERE \"table\"='purchase'"_s.arg(
                           QLatin1StringView(table)))
                    .toInt(),
                1);
        QVERIFY(!old.db().run(u"DELETE FROM purchase WHERE id=2"_s).ok());
        QVERIFY(!old.db().run(u"INSERT INTO purchase_line (purchase_id, item) VALUES (77, 'x')"_s).ok());
        QVERIFY(!old.db().run(u"UPDATE purchase SET order_key='shop:1' WHERE id IN (1, 2)"_s).ok());
        // A sale of nobody known, under an id that was never given.
        old.db().ids().begin();
        old.run(u"INSERT INTO purchase (id, happened_at, logged_at, net_minor, currency, version) VALUES "
                "(next_id('purchase'), 1, 1, 1, 'EUR', 1)"_s);
        QCOMPARE(old.value(u"SELECT max(id) FROM purchase WHERE person_id IS NULL"_s).toInt(), 10);
    }

    void aTableThatWasAlwaysEmptyIsRebuiltToo()
    {
        OldFile old(nextFile(), 5);
        must(migrations::run(old.db()));
        old.run(
            u"INSERT INTO purchase (happened_at, logged_at, net_minor, currency, version) VALUES (1, 1, 1, "
            "'EUR', 1)"_s);
        QCOMPARE(old.value(u"SELECT max(id) FROM purchase"_s).toInt(), 1);
    }

    void operationsOfEveryEarlierSchemaAreUndoneAndDoneAgain_data() { earlierSchemas_data(); }
    void operationsOfEveryEarlierSchemaAreUndoneAndDoneAgain()
    {
        QFETCH(int, schema);
        const QString path = nextFile();
        QString empty, made, changed, deleted;
        {
            OldFile old(path, schema);
            empty = purchases(old.db());
            const qint64 making = old.operation(u"make"_s);
            fill(old);
            for (int id = 1; id <= 3; ++id)
                old.list(making, u"purchase"_s, id, u"I"_s);
            for (int id = 1; id <= 2; ++id) {
                old.list(making, u"person"_s, id, u"I"_s);
                old.list(making, u"purchase_line"_s, id, u"I"_s);
            }
            old.list(making, u"enjoy_check"_s, 1, u"I"_s);
            made = purchases(old.db());
            const qint64 changing = old.operation(u"change"_s);
            old.list(changing, u"purchase"_s, 2, u"U"_s);
            old.run(
                u"UPDATE purchase SET net_minor=1, friction='late', person_id=1, version=%1 WHERE id=2"_s.arg(
                    changing));
            changed = purchases(old.db());
            const qint64 deleting = old.operation(u"delete"_s);
            old.list(deleting, u"purchase"_s, 3, u"D"_s);
            old.run(u"DELETE FROM purchase WHERE id=3"_s);
            deleted = purchases(old.db());
            // Taken back by the old program already: doing it again needs the images that it wrote.
            const qint64 undoing = old.operation(u"undo delete"_s, deleting);
            old.run(u"INSERT INTO purchase (id, person_id, happened_at, logged_at, net_minor, currency, "
                    "refund_of_id, version) VALUES (3, 1, 3000, 3, -500, 'EUR', 1, 1)"_s);
            old.list(undoing, u"purchase"_s, 3, u"I"_s);
            QCOMPARE(purchases(old.db()), changed);
        }
        FixedClock clock{noon};
        const auto workspace = good(Workspace::open(path, clock));
        const auto now = [&path] {
            const auto db = std::move(*Connection::open(path, Connection::Access::ReadOnly));
            return purchases(*db);
        };
        QCOMPARE(now(), changed);
        good(workspace->redo()); // the deletion
        QCOMPARE(now(), deleted);
        for (const QString &step : {changed, made, empty}) {
            good(workspace->undo());
            QCOMPARE(now(), step);
        }
        for (const QString &step : {made, changed, deleted}) {
            good(workspace->redo());
            QCOMPARE(now(), step);
        }
        QCOMPARE(good(workspace->check()), QStringList());
    }

    void whatAColumnMayHoldIsWrittenOutAndHolds()
    {
        OldFile file(nextFile(), migrations::latest());
        // Lists of two are looked through in place.
        static const QRegularExpression list(u"CHECK \\(\\w+ IN \\([^()]*,[^()]*,"_s);
        const QString schema =
            file.value(u"SELECT group_concat(sql, ';') FROM sqlite_schema WHERE type='table'"_s).toString();
        QVERIFY2(!list.match(schema).hasMatch(), qPrintable(list.match(schema).captured()));
        QVERIFY(schema.contains(u"CHECK (cause = 'person' OR cause = 'rule' OR cause = 'import')"_s));
        const QString row = u"INSERT INTO operation_row (operation_id, entity, row_id, change) VALUES "
                            "(1, 'tag', 1, '%1')"_s;
        for (const QString &change : {u"I"_s, u"U"_s, u"D"_s})
            must(file.db().run(row.arg(change)));
        const Status other = file.db().run(row.arg(u"X"_s));
        QVERIFY(!other.ok());
        QCOMPARE(other.error().kind, Error::Kind::Conflict);
    }

    void aNewFormWithOtherColumnsIsRefusedAndNothingIsChanged()
    {
        OldFile old(nextFile(), migrations::latest());
        fill(old);
        const QString before = purchases(old.db());
        {
            auto transaction = std::move(*Transaction::begin(old.db()));
            old.run(
                u"CREATE TABLE rebuilt_purchase (id INTEGER PRIMARY KEY AUTOINCREMENT, net_minor BIGINT)"_s);
            QVERIFY(!migrations::finishRebuilds(old.db()).ok());
        }
        QCOMPARE(purchases(old.db()), before);
    }
};

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
