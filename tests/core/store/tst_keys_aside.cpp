// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"
#include "core/store/keys_aside.h"
#include "tests/support/workspace_fixture.h"

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

/// SQLite does not look where rows point to while many are written; check does.
class TestKeysAside : public QObject
{
    Q_OBJECT

    static constexpr auto email =
        "INSERT INTO email (id, person_id, address, address_key, version) VALUES (%1, %2, "
        "'a', 'a', 1)"_L1;
    static std::unique_ptr<Connection> direct(const WorkspaceFixture &f)
    {
        return std::move(*Connection::open(f.path(), Connection::Access::ReadWrite));
    }
    static QString mail(qint64 id, qint64 person)
    {
        return QString(email).arg(QString::number(id), QString::number(person));
    }

private slots:
    void keysAreNotLookedAtWhileItStandsAndAreAfterwards()
    {
        WorkspaceFixture f;
        const auto db = direct(f);
        const auto transaction = Transaction::begin(*db);
        {
            const KeysAside aside(*db);
            QVERIFY(db->run(mail(7, 99)).ok());
        }
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"failed: INSERT INTO email"_s));
        QVERIFY(!db->run(mail(8, 99)).ok());
    }

    void checkNamesRowsThatPointToNothing()
    {
        WorkspaceFixture f;
        {
            const auto db = direct(f);
            const KeysAside aside(*db);
            QVERIFY(db->run(mail(7, 99)).ok());
        }
        QVERIFY(good(f.workspace->check()).join(u' ').contains(u"1 row"_s));
    }
};

QTEST_GUILESS_MAIN(TestKeysAside)
#include "tst_keys_aside.moc"
