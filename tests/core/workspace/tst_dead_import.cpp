// SPDX-License-Identifier: GPL-3.0-or-later
// What a program that died left half done is taken back also where the system still lists its process, and
// screens hear of it where it happens later.
#include "core/store/connection.h"
#include "core/store/recovery.h"
#include "tests/support/workspace_fixture.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QSysInfo>
#include <QTest>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

namespace
{

/// A process that ended and that nobody has asked about: it is listed until then.
class Zombie
{
public:
    Zombie()
        : m_pid(fork())
    {
        if (m_pid == 0)
            _exit(0);
        siginfo_t ended{};
        waitid(P_PID, id_t(m_pid), &ended, WEXITED | WNOWAIT);
    }
    ~Zombie() { waitpid(m_pid, nullptr, 0); }
    Q_DISABLE_COPY_MOVE(Zombie)
    qint64 pid() const { return m_pid; }

private:
    pid_t m_pid;
};

/// Half an import by the program with this number.
void beginImport(const QString &path, qint64 pid)
{
    auto db = Connection::open(path, Connection::Access::ReadWrite);
    QVERIFY(db.ok());
    const QByteArray info =
        QJsonDocument(QJsonObject{{u"host"_s, QSysInfo::machineHostName()}, {u"pid"_s, pid}})
            .toJson(QJsonDocument::Compact);
    const Status written = (*db)->run(
        u"INSERT INTO operation (id, verb, label, actor, happened_at, state, heartbeat_at, info) VALUES "
        "((SELECT max(id) + 1 FROM operation), 'import', 'Half', '', 1, 'running', %1, '%2')"_s
            .arg(QDateTime::currentMSecsSinceEpoch())
            .arg(QString::fromUtf8(info)));
    QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().detail));
}

int running(const QString &path)
{
    auto db = Connection::open(path, Connection::Access::ReadOnly);
    return db ? (*db)->runValue(u"SELECT count(*) FROM operation WHERE state = 'running'"_s)->toInt() : -1;
}

} // namespace

class DeadImportTest : public QObject
{
    Q_OBJECT

private slots:
    void whoseProcessIsOnlyListedIsDead()
    {
        WorkspaceFixture f;
        const Zombie dead;
        beginImport(f.workspace->path(), dead.pid());
        QCOMPARE(running(f.workspace->path()), 1);
        auto db = Connection::open(f.workspace->path(), Connection::Access::ReadWrite);
        QVERIFY(db.ok());
        const Result<int> taken = journal::recoverOthers(**db, QDateTime::currentMSecsSinceEpoch());
        QVERIFY(taken.ok());
        QCOMPARE(*taken, 1);
        QCOMPARE(running(f.workspace->path()), 0);
    }

    void whoLivesIsLeftAlone()
    {
        WorkspaceFixture f;
        beginImport(f.workspace->path(), getppid());
        beginImport(f.workspace->path(), getpid());
        auto db = Connection::open(f.workspace->path(), Connection::Access::ReadWrite);
        QVERIFY(db.ok());
        // Also our own that has given no sign of life for an hour: a computer may have slept.
        const Result<int> taken =
            journal::recoverOthers(**db, QDateTime::currentMSecsSinceEpoch() + Millis(3'600'000));
        QVERIFY(taken.ok());
        QCOMPARE(*taken, 0);
        QCOMPARE(running(f.workspace->path()), 2);
    }

    void aWindowThatIsOpenTakesItBackAndSaysSo()
    {
        WorkspaceFixture f;
        f.workspace->watchOtherPrograms();
        QSignalSpy changed(f.workspace.get(), &Workspace::changed);
        const Zombie dead;
        beginImport(f.workspace->path(), dead.pid());
        QTRY_COMPARE_WITH_TIMEOUT(running(f.workspace->path()), 0, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), 10'000);
        QVERIFY(changed.last().first().value<ChangeSet>().everything);
    }
};

QTEST_GUILESS_MAIN(DeadImportTest)
#include "tst_dead_import.moc"
