// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/given_ids.h"
#include "tests/core/store/bare_file.h"

#include <QFile>
#include <QTest>
#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// How a connection fails: each failure has a kind, and a sentence that names the file and the remedy.
class TestConnection : public QObject
{
    Q_OBJECT

private:
    static Error errorOf(const QString &path, Connection::Access access = Connection::Access::ReadWrite)
    {
        const auto opened = Connection::open(path, access);
        if (opened)
            qFatal("it opened");
        return opened.error();
    }

private slots:
    void whatSqliteReportsBecomesAKindAndASentence_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<bool>("namesFile");
        QTest::newRow("busy") << 5 << Error::Kind::Busy << true;
        QTest::newRow("busy, snapshot") << (5 | 2 << 8) << Error::Kind::Busy << true;
        QTest::newRow("locked") << 6 << Error::Kind::Busy << true;
        QTest::newRow("no permission") << 3 << Error::Kind::ReadOnly << true;
        QTest::newRow("read-only") << 8 << Error::Kind::ReadOnly << true;
        QTest::newRow("input and output") << 10 << Error::Kind::Io << true;
        QTest::newRow("short read") << (10 | 2 << 8) << Error::Kind::Io << true;
        QTest::newRow("corrupt") << 11 << Error::Kind::Damaged << true;
        QTest::newRow("full") << 13 << Error::Kind::Full << true;
        QTest::newRow("cannot open") << 14 << Error::Kind::Io << true;
        QTest::newRow("constraint") << 19 << Error::Kind::Conflict << false;
        QTest::newRow("unique") << (19 | 8 << 8) << Error::Kind::Conflict << false;
        QTest::newRow("not a database") << 26 << Error::Kind::WrongFile << true;
        QTest::newRow("our own mistake") << 1 << Error::Kind::Internal << false;
    }
    void whatSqliteReportsBecomesAKindAndASentence()
    {
        QFETCH(int, code);
        QFETCH(Error::Kind, kind);
        QFETCH(bool, namesFile);
        const Error error = storeError(code, u"/home/eva/shop/tea.vouch"_s, u"the cause"_s);
        QCOMPARE(error.kind, kind);
        QCOMPARE(error.text.contains(u"“tea.vouch”"_s), namesFile);
        QVERIFY2(error.text.endsWith(u'.') && !error.text.contains(u"%1"_s), qPrintable(error.text));
        QVERIFY(!error.text.contains(u"/home"_s));
        QCOMPARE(error.detail, u"the cause"_s);
    }

    void aFileOfAnotherKindIsLeftAsItIs()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"letter.vouch"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray letter = QByteArray("Dear Ana, this is a letter and no workspace.\n").repeated(100);
        QCOMPARE(file.write(letter), letter.size());
        file.close();
        const Error error = errorOf(path);
        QCOMPARE(error.kind, Error::Kind::WrongFile);
        QVERIFY(error.text.contains(u"letter.vouch"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), letter);
    }

    void aFileWithABrokenPageIsSaidToBeDamaged()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"broken.vouch"_s);
        {
            BareFile whole;
            whole.run(u"VACUUM INTO '%1'"_s.arg(path));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(100)); // behind the header: the root of the schema
        QCOMPARE(file.write(QByteArray(500, '\xff')), 500);
        file.close();
        const auto opened = Connection::open(path, Connection::Access::ReadWrite);
        Error error;
        if (opened)
            error = (*opened)->runValue(u"SELECT count(*) FROM person"_s).error();
        else
            error = opened.error();
        QCOMPARE(error.kind, Error::Kind::Damaged);
        QVERIFY(error.text.contains(u"broken.vouch"_s));
    }

    void aConnectionForReadingWritesNothing()
    {
        BareFile file;
        const auto reading = Connection::open(file.path(), Connection::Access::ReadOnly);
        QVERIFY(reading.ok());
        const Status written = (*reading)->run(u"DELETE FROM operation"_s);
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, Error::Kind::ReadOnly);
        QCOMPARE(file.value(u"SELECT count(*) FROM operation"_s).toInt(), 1);
    }

    void whatIsNotCommittedIsNotThere()
    {
        BareFile file;
        const auto count = [&file] { return file.value(u"SELECT count(*) FROM person"_s).toInt(); };
        {
            const auto transaction = Transaction::begin(file.db());
            QVERIFY(transaction.ok());
            file.addPerson(1);
            QCOMPARE(count(), 1);
        }
        QCOMPARE(count(), 0);
        {
            auto transaction = Transaction::begin(file.db());
            file.addPerson(1);
            QVERIFY(transaction->commit().ok());
        }
        QCOMPARE(count(), 1);
    }

    void aWriterWaitsForAnotherToFinish()
    {
        BareFile file;
        auto other = std::move(*Connection::open(file.path(), Connection::Access::ReadWrite));
        auto held = std::move(*Transaction::begin(file.db()));
        file.addPerson(1);
        std::atomic_bool began = false;
        std::atomic_int found = -1;
        std::jthread waiting([&, db = std::move(other)] {
            began = true;
            auto turn = Transaction::begin(*db);
            found = turn ? db->runValue(u"SELECT count(*) FROM person"_s)->toInt() : -2;
        });
        QTRY_VERIFY(began.load());
        QCOMPARE(found.load(), -1);
        QVERIFY(held.commit().ok());
        waiting.join();
        QCOMPARE(found.load(), 1); // it saw what the first one did
    }

    void anErrorNamesTheStatementAndNoValue()
    {
        BareFile file;
        file.db().ids().begin();
        const Result<qint64> written =
            file.db().exec("workspace_setting_set", {{":key", u"currency"_s},
                                                     {":value", u"the secret of Ana"_s},
                                                     {":version", QVariant(QMetaType::fromType<qint64>())}});
        QVERIFY(!written.ok());
        QCOMPARE(written.error().kind, Error::Kind::Conflict);
        QVERIFY2(written.error().detail.contains(u"workspace_setting_set"_s),
                 qPrintable(written.error().detail));
        QVERIFY(!(written.error().text + written.error().detail).contains(u"secret"_s));
    }

    void aStatementIsGivenBackAndReadAgainWhileAnotherIsRead()
    {
        BareFile file;
        for (int id = 1; id <= 3; ++id)
            file.addPerson(id);
        int pairs = 0;
        for (int round = 0; round < 2; ++round) {
            auto outer = file.db().query("tables_rebuilt");
            QVERIFY(outer.ok());
            QVERIFY(!outer->next());
            auto one = file.db().query("table_indexes", {{":table", u"person"_s}});
            while (one->next()) {
                auto other = file.db().query("table_indexes", {{":table", u"person"_s}});
                while (other->next())
                    pairs += one->text(0) == other->text(0) ? 1 : 0;
            }
        }
        const int indexes =
            file.value(u"SELECT count(*) FROM sqlite_schema WHERE type='index' AND tbl_name='person' AND "
                       "sql IS NOT NULL"_s)
                .toInt();
        QVERIFY(indexes > 1);
        QCOMPARE(pairs, 2 * indexes);
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
