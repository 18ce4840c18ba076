// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/scratch.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <memory>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vouch;

/// What is put aside for a while does not stay, however the program ends.
class TestScratch : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_temporary;
    QStringList left() const
    {
        return QDir(m_temporary.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static void put(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Ana") == 3);
    }
    /// Another process that makes a folder with three files and waits for its end.
    static pid_t child()
    {
        int ready[2];
        if (pipe(ready) != 0)
            return -1;
        const pid_t made = fork();
        if (made == 0) {
            for (const int number : {SIGHUP, SIGINT, SIGTERM})
                signal(number, SIG_DFL); // the test's own are not the program's
            ScratchFolder::handleSignals();
            ScratchFolder folder;
            for (const char *name : {"a", "b", "c"})
                put(folder.filePath(QString::fromLatin1(name)));
            (void)!write(ready[1], "x", 1);
            while (true)
                pause();
        }
        char letter = 0;
        (void)!read(ready[0], &letter, 1);
        close(ready[0]);
        close(ready[1]);
        return made;
    }

private slots:
    void initTestCase() { qputenv("TMPDIR", QFile::encodeName(m_temporary.path())); }
    void init() { QCOMPARE(left(), QStringList()); }

    void itGoesWithItsOwner()
    {
        {
            ScratchFolder one;
            ScratchFolder other;
            QVERIFY(one.isValid() && other.isValid() && one.path() != other.path());
            QCOMPARE(QFile::permissions(one.path()) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
                     QFile::Permissions());
            put(one.filePath(u"copy"_s));
            put(other.filePath(u"copy"_s));
        }
        QCOMPARE(left(), QStringList());
    }

    void whatIsOpenGoesOnAfterItsNameIsGone()
    {
        ScratchFolder folder;
        QFile file(folder.filePath(u"copy"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        folder.remove();
        QCOMPARE(left(), QStringList());
        QVERIFY(file.write("Ana") == 3 && file.seek(0));
        QCOMPARE(file.readAll(), QByteArray("Ana"));
    }

    void thereMayBeManyAndNoneTooMany()
    {
        std::vector<std::unique_ptr<ScratchFolder>> all;
        for (int i = 0; i < 40; ++i)
            all.push_back(std::make_unique<ScratchFolder>());
        QVERIFY(all.front()->isValid());
        QVERIFY(!all.back()->isValid());
        all.clear();
        ScratchFolder again;
        QVERIFY(again.isValid());
    }

    void aSignalTakesItAlong_data()
    {
        QTest::addColumn<int>("number");
        QTest::newRow("hang up") << SIGHUP;
        QTest::newRow("interrupt") << SIGINT;
        QTest::newRow("terminate") << SIGTERM;
    }

    void aSignalTakesItAlong()
    {
        QFETCH(int, number);
        const pid_t other = child();
        QVERIFY(other > 0);
        QCOMPARE(left().size(), 1);
        kill(other, number);
        int status = 0;
        QCOMPARE(waitpid(other, &status, 0), other);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), number);
        QCOMPARE(left(), QStringList());
    }

    void whatAKilledProgramLeftGoesNextTimeAndWhatLivesStays()
    {
        const pid_t alive = child();
        const pid_t dead = child();
        QCOMPARE(left().size(), 2);
        kill(dead, SIGKILL);
        QCOMPARE(waitpid(dead, nullptr, 0), dead);
        QCOMPARE(left().size(), 2);
        {
            ScratchFolder next;
            QCOMPARE(left().size(), 2); // the living one's and ours
        }
        QCOMPARE(left().size(), 1);
        kill(alive, SIGTERM);
        QCOMPARE(waitpid(alive, nullptr, 0), alive);
    }
};

QTEST_GUILESS_MAIN(TestScratch)
#include "tst_scratch.moc"
