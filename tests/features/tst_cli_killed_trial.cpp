// SPDX-License-Identifier: GPL-3.0-or-later
// A trial run works on a copy of everybody's data. However it ends, nobody finds the copy.
#include "tests/support/vouch_process.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace vouch::test;

class CliKilledTrialTest : public QObject
{
    Q_OBJECT

private:
    VouchProcess m_vouch;
    QTemporaryDir m_temporary;
    QString m_workspace = m_vouch.file(u"work.vouch"_s);
    QString m_many;

    QStringList left() const
    {
        return QDir(m_temporary.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QString people(const QString &file, int count)
    {
        QFile list(m_vouch.file(file));
        if (!list.open(QIODevice::WriteOnly))
            qFatal("cannot write the list");
        list.write("Name,Email,Instagram\n");
        for (int i = 0; i < count; ++i)
            list.write(QStringLiteral("Person %1,p%1@example.com,p_%1\n").arg(i).toUtf8());
        return list.fileName();
    }
    std::unique_ptr<QProcess> trial()
    {
        auto process = std::make_unique<QProcess>();
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, m_temporary.path());
        process->setProcessEnvironment(environment);
        process->start(QStringLiteral(VOUCH_BINARY),
                       {u"-w"_s, m_workspace, u"import"_s, u"--dry-run"_s, m_many});
        if (!process->waitForStarted())
            qFatal("the program does not start");
        return process;
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(m_vouch.run({u"new"_s, m_workspace}).exitCode, 0);
        QCOMPARE(m_vouch.on(m_workspace, {u"import"_s, people(u"some.csv"_s, 20'000)}).exitCode, 0);
        m_many = people(u"many.csv"_s, 200'000);
    }

    void aSignalLeavesNothing_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("patience");
        for (const int patience : {30, 100, 300, 700}) {
            QTest::addRow("SIGTERM after %d ms", patience) << SIGTERM << patience;
            QTest::addRow("SIGINT after %d ms", patience) << SIGINT << patience;
            QTest::addRow("SIGHUP after %d ms", patience) << SIGHUP << patience;
        }
    }

    void aSignalLeavesNothing()
    {
        QFETCH(int, number);
        QFETCH(int, patience);
        const auto process = trial();
        QTest::qWait(patience);
        QVERIFY2(process->state() == QProcess::Running, "the trial was over before it was ended");
        ::kill(pid_t(process->processId()), number);
        QVERIFY(process->waitForFinished());
        QCOMPARE(left(), QStringList());
    }

    void whatAKilledOneLeftGoesWithTheNext()
    {
        // Killed as soon as the copy lies there: nobody can clean up then.
        const auto process = trial();
        QTRY_VERIFY_WITH_TIMEOUT(!left().isEmpty(), 10'000);
        process->kill();
        QVERIFY(process->waitForFinished());
        m_many = people(u"few.csv"_s, 5);
        const auto next = trial();
        QVERIFY(next->waitForFinished());
        QCOMPARE(next->exitCode(), 0);
        QCOMPARE(left(), QStringList());
    }
};

QTEST_GUILESS_MAIN(CliKilledTrialTest)
#include "tst_cli_killed_trial.moc"
