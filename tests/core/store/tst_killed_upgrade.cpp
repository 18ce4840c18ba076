// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is killed while it brings an older file up to date leaves the old file or the new one.
#include "core/base/await.h"
#include "core/store/migrations.h"
#include "core/workspace/workspace.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;

class TestKilledUpgrade : public QObject
{
    Q_OBJECT

    static constexpr int oldSchema = 5;
    static constexpr int purchases = 60'000;

    static void must(const Status &status)
    {
        if (!status)
            qFatal("%s", qPrintable(status.error().detail));
    }

    /// As the program of that schema left it; tables that are rebuilt since hold enough to take a while.
    static void makeOld(const QString &path)
    {
        const auto db = std::move(*Connection::open(path, Connection::Access::Create));
        must(migrations::run(*db, oldSchema));
        must(db->run(u"BEGIN"_s));
        must(db->run(
            u"INSERT INTO person (display_name, sort_key, search_text, created_at, updated_at, version) "
            "VALUES ('Ana', 'ana', 'ana', 0, 0, 1)"_s));
        must(db->run(u"INSERT INTO person_fts (rowid, search_text) VALUES (1, 'ana')"_s));
        must(db->run(
            u"WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO "
            "purchase (person_id, happened_at, logged_at, net_minor, currency, order_source, "
            "order_number, version) SELECT 1, i * 1000, 1, i, 'EUR', 'shop', '#' || i, 1 FROM n"_s.arg(
                purchases)));
        must(db->run(u"COMMIT"_s));
    }

    static constexpr int schemaOfOrderKeys = 8; ///< gave purchases one more index

    struct State {
        int version = 0;
        bool personMayBeMissing = false;
        friend bool operator==(const State &, const State &) = default;
    };
    /// What a killed program left; everything that both forms have in common is checked here.
    static State stateOf(const QString &path)
    {
        const auto db = std::move(*Connection::open(path, Connection::Access::ReadWrite));
        const auto number = [&db](const QString &sql) { return db->runValue(sql)->toLongLong(); };
        if (db->runValue(u"PRAGMA integrity_check"_s)->toString() != u"ok" ||
            number(u"SELECT count(*) FROM pragma_foreign_key_check"_s) != 0 ||
            number(u"SELECT count(*) FROM sqlite_schema WHERE name LIKE 'rebuilt%'"_s) != 0 ||
            number(u"SELECT count(*) FROM pragma_index_list('purchase')"_s) !=
                (number(u"PRAGMA user_version"_s) < schemaOfOrderKeys ? 3 : 4) ||
            number(
                u"SELECT count(*) FROM purchase WHERE person_id = 1 AND order_number = '#' || net_minor"_s) !=
                purchases)
            qFatal("the file is neither old nor new");
        return {int(number(u"PRAGMA user_version"_s)),
                number(u"SELECT \"notnull\" FROM pragma_table_info('purchase') WHERE name='person_id'"_s) ==
                    0};
    }

private slots:
    void aKilledUpgradeLeavesTheOldFileOrTheNewOne()
    {
        QTemporaryDir folder;
        const QString old = folder.filePath(u"old.vouch"_s);
        makeOld(old);
        const QString whole = folder.filePath(u"whole.vouch"_s);
        QVERIFY(QFile::copy(old, whole));
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(upgrade(whole), 0);
        const qint64 undisturbed = timer.elapsed();
        QCOMPARE(stateOf(whole), (State{migrations::latest(), true}));

        constexpr int kills = 16;
        for (int i = 0; i < kills; ++i) {
            const QString path = folder.filePath(u"killed%1.vouch"_s.arg(i));
            QVERIFY(QFile::copy(old, path));
            QProcess upgrading;
            upgrading.start(QCoreApplication::applicationFilePath(), {u"upgrade"_s, path});
            QVERIFY(upgrading.waitForStarted());
            QTest::qWait(int(undisturbed * (i + 1) / (kills + 1)));
            upgrading.kill();
            QVERIFY(upgrading.state() == QProcess::NotRunning || upgrading.waitForFinished());
            const State left = stateOf(path);
            QVERIFY(left.version >= oldSchema);
            QCOMPARE(left.personMayBeMissing, left.version >= 6);
            // The next start finishes what was begun.
            QCOMPARE(upgrade(path), 0);
            QCOMPARE(stateOf(path), (State{migrations::latest(), true}));
            QVERIFY(QFile::remove(path));
        }
    }

private:
    /// In a process of its own, as the program would on opening the file.
    static int upgrade(const QString &path)
    {
        return QProcess::execute(QCoreApplication::applicationFilePath(), {u"upgrade"_s, path});
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() == 3 && arguments.at(1) == u"upgrade") {
        const auto workspace = await(Workspace::open(arguments.at(2)));
        return workspace && await((*workspace)->check())->isEmpty() ? 0 : 1;
    }
    TestKilledUpgrade test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed_upgrade.moc"
