// SPDX-License-Identifier: GPL-3.0-or-later
// Workspaces as the programs of each data version left them (tests/data/workspaces). Other than a schema that
// is made by the first migrations, these stay as they were released, whatever becomes of the migrations.
#include "core/store/migrations.h"
#include "core/store/records/people.h"
#include "core/store/records/timeline.h"
#include "core/workspace/imports.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/people.h"
#include "core/workspace/requests/tasks.h"
#include "tests/support/schema.h"
#include "tests/support/workspace_fixture.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

class TestOldWorkspaces : public QObject
{
    Q_OBJECT

    static std::unique_ptr<Connection> direct(const QString &path)
    {
        return std::move(*Connection::open(path, Connection::Access::ReadWrite));
    }
    static QString text(Connection &db, const QString &sql) { return db.runValue(sql)->toString(); }
    static QStringList vouchFiles(const QDir &folder)
    {
        return folder.entryList({u"*.vouch*"_s}, QDir::Files, QDir::Name);
    }

    /// A file of that data version in a folder of its own.
    struct Old {
        explicit Old(int version)
        {
            QFile source(
                QStringLiteral(VOUCH_TEST_DATA "/workspaces/v%1.sql").arg(version, 2, 10, QLatin1Char('0')));
            if (!source.open(QIODevice::ReadOnly))
                qFatal("no workspace of version %d", version);
            const auto made = Connection::open(path(), Connection::Access::Create);
            const Status filled = (*made)->run(QString::fromUtf8(source.readAll()));
            if (!filled)
                qFatal("%s", qPrintable(filled.error().detail));
        }
        QString path() const { return folder.filePath(u"tea.vouch"_s); }
        QTemporaryDir folder;
        FixedClock clock{noon};
    };

private slots:
    void versions_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < migrations::latest(); ++version)
            QTest::addRow("version %d", version) << version;
    }

    void isOpenedAndGoesOnAsOneOfToday_data() { versions_data(); }
    void isOpenedAndGoesOnAsOneOfToday()
    {
        QFETCH(int, version);
        const Old old(version);
        const WorkspaceFixture fresh;
        const auto workspace = good(Workspace::open(old.path(), old.clock));
        QCOMPARE(good(workspace->check()), QStringList());
        const auto db = direct(old.path());
        QCOMPARE(schemaOf(*db), schemaOf(*direct(fresh.path())));
        QCOMPARE(text(*db, u"SELECT value FROM setting WHERE key = 'min_reader'"_s),
                 text(*direct(fresh.path()), u"SELECT value FROM setting WHERE key = 'min_reader'"_s));
        QCOMPARE(good(workspace->people(u"an"_s, 5)).rows.first().name, u"Ana"_s);
        QCOMPARE(text(*db, u"SELECT net_minor FROM purchase WHERE id = 2"_s), u"6500"_s);
        good(workspace->undo());
        QCOMPARE(text(*db, u"SELECT net_minor FROM purchase WHERE id = 2"_s), u"7000"_s);
        good(workspace->redo());
        QCOMPARE(text(*db, u"SELECT net_minor FROM purchase WHERE id = 2"_s), u"6500"_s);
        // Ids go on where they stood: number 9 was there and is gone.
        PurchaseEntry bought;
        bought.person = PersonId(1);
        bought.net = {100, u"EUR"_s};
        good(workspace->addPurchase(bought));
        QCOMPARE(text(*db, u"SELECT max(id) FROM purchase"_s), u"10"_s);
        good(workspace->undo());
        good(workspace->undo()); // the change, again
        good(workspace->undo()); // Ana and Bo
        QCOMPARE(text(*db, u"SELECT count(*) FROM person"_s), u"0"_s);
        QCOMPARE(good(workspace->check()), QStringList());
    }

    void aCopyOfItAsItWasIsKept_data() { versions_data(); }
    void aCopyOfItAsItWasIsKept()
    {
        QFETCH(int, version);
        const Old old(version);
        good(Workspace::open(old.path(), old.clock));
        const QString name = u"tea.v%1.2026-06-01.vouch"_s.arg(version);
        QCOMPARE(vouchFiles(old.folder.path()), (QStringList{name, u"tea.vouch"_s}));
        {
            const auto copy = direct(old.folder.filePath(name));
            QCOMPARE(text(*copy, u"PRAGMA user_version"_s), QString::number(version));
            QCOMPARE(text(*copy, u"SELECT count(*) FROM person"_s), u"2"_s);
        }
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(old.folder.filePath(name)) & others));
        // Opened again there is nothing to upgrade and nothing to copy.
        good(Workspace::open(old.path(), old.clock));
        QCOMPARE(vouchFiles(old.folder.path()), (QStringList{name, u"tea.vouch"_s}));
    }

    void aCopyThatIsThereIsNotOverwritten()
    {
        const Old old(10);
        QFile there(old.folder.filePath(u"tea.v10.2026-06-01.vouch"_s));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        good(Workspace::open(old.path(), old.clock));
        QVERIFY(there.open(QIODevice::ReadOnly));
        QCOMPARE(there.readAll(), QByteArray("mine"));
        QVERIFY(QFile::exists(old.folder.filePath(u"tea.v10.2026-06-01.2.vouch"_s)));
    }

    void aFileThatCannotBeCopiedIsNotUpgraded()
    {
        const Old old(10);
        const qsizetype pageSize = [&old] {
            const auto db = direct(old.path());
            text(*db, u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            return text(*db, u"PRAGMA page_size"_s).toInt();
        }();
        // A page that is neither in use nor free: quick_check says so of the copy.
        QFile file(old.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray page(pageSize, '\1');
        file.seek(file.size());
        QCOMPARE(file.write(page), page.size());
        quint32 pages = quint32(file.size() / page.size());
        for (int at = 31; at >= 28; --at, pages >>= 8) {
            file.seek(at);
            file.putChar(char(pages & 0xff));
        }
        file.close();
        QCOMPARE(bad(Workspace::open(old.path(), old.clock)).kind, Error::Kind::Damaged);
        QCOMPARE(QDir(old.folder.path()).entryList({u"tea.v*"_s}, QDir::Files), QStringList{u"tea.vouch"_s});
        QCOMPARE(text(*direct(old.path()), u"PRAGMA user_version"_s), u"10"_s);
    }

    void everyStepSaysWhichOlderProgramsMayGoOn()
    {
        QTemporaryDir folder;
        const auto db =
            std::move(*Connection::open(folder.filePath(u"a.vouch"_s), Connection::Access::Create));
        // Number 4 made nothing but indexes.
        QVERIFY(migrations::run(*db, 4).ok());
        QCOMPARE(text(*db, u"SELECT group_concat(value) FROM setting WHERE key LIKE 'min%'"_s), u"3,3"_s);
        QVERIFY(migrations::run(*db, 5).ok());
        QCOMPARE(text(*db, u"SELECT group_concat(value) FROM setting WHERE key LIKE 'min%'"_s), u"5,5"_s);
    }
};

QTEST_GUILESS_MAIN(TestOldWorkspaces)
#include "tst_old_workspaces.moc"
