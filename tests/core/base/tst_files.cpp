// SPDX-License-Identifier: GPL-3.0-or-later
// The doors for files leave to SQLite what SQLite has open in this process, by whatever name it is asked for.
#include "core/base/files.h"
#include "core/exchange/formats.h"
#include "core/exchange/workspace_json.h"
#include "core/insight/proof_file.h"
#include "core/store/records/people.h"
#include "core/workspace/imports.h"
#include "tests/support/file_locks.h"
#include "tests/support/workspace_fixture.h"

#include <QDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::test;

class FilesTest : public QObject
{
    Q_OBJECT

private slots:
    void closingAFileThatSqliteHasOpenDropsItsLocks();
    void aWorkspaceThatIsOpenIsNotReadBesideSqlite_data();
    void aWorkspaceThatIsOpenIsNotReadBesideSqlite();
    void noReaderTouchesTheLocks();
    void anOpenWorkspaceIsNotOverwritten_data();
    void anOpenWorkspaceIsNotOverwritten();
    void aWorkspaceOpenedWhileAFileWasBeingWrittenThereIsKept();
    void aWorkspaceThatIsClosedIsNotReplacedEither();
    void aFileThatIsBeingReadIsNotOpenedAsAWorkspace();
    void thePartsOfAnOpenWorkspaceAreNotOpenedAsOne();
    void anOpenWorkspaceIsNotOpenedUnderAnotherName();
    void otherFilesAreReadAndWrittenAsEver();
    void afterTheWorkspaceIsClosedItMayBeRead();
    void nothingIsWrittenToDevicesAndPipes();
};

/// What all of this is for, and that the other tests would see it.
void FilesTest::closingAFileThatSqliteHasOpenDropsItsLocks()
{
    for (const QString &part : {u""_s, u"-shm"_s}) {
        WorkspaceFixture f;
        const qsizetype held = steadyLocksOn(f.path()).size();
        QFile file(f.path() + part);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(steadyLocksOn(f.path()).size(), held);
        file.close();
        QCOMPARE_LT(steadyLocksOn(f.path()).size(), held);
    }
}

void FilesTest::aWorkspaceThatIsOpenIsNotReadBesideSqlite_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("the file") << u"test.vouch"_s;
    QTest::newRow("its -wal") << u"test.vouch-wal"_s;
    QTest::newRow("its -shm") << u"test.vouch-shm"_s;
    QTest::newRow("its -journal, which is not there") << u"test.vouch-journal"_s;
    QTest::newRow("a symbolic link") << u"symbolic.csv"_s;
    QTest::newRow("a hard link") << u"hard.csv"_s;
    QTest::newRow("a hard link to its -shm") << u"shm.csv"_s;
    QTest::newRow("through a linked folder") << u"folder/test.vouch-wal"_s;
}

namespace
{

void makeLinks(const WorkspaceFixture &f)
{
    QVERIFY(QFile::link(f.path(), f.file(u"symbolic.csv"_s)));
    QVERIFY(QFile::link(QFileInfo(f.path()).absolutePath(), f.file(u"folder"_s)));
    const auto hard = [](const QString &from, const QString &to) {
        return ::link(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
    };
    QVERIFY(hard(f.path(), f.file(u"hard.csv"_s)));
    QVERIFY(hard(f.path() + u"-shm"_s, f.file(u"shm.csv"_s)));
}

} // namespace

void FilesTest::aWorkspaceThatIsOpenIsNotReadBesideSqlite()
{
    QFETCH(const QString, name);
    WorkspaceFixture f;
    makeLinks(f);
    const QStringList locks = steadyLocksOn(f.path());
    QCOMPARE_GE(locks.size(), 2);

    InputFile file(f.file(name));
    QVERIFY(!file.open(QIODevice::ReadOnly));
    const Error why = file.whyNot({});
    QCOMPARE(why.kind, Error::Kind::WrongFile);
    QVERIFY2(why.text.contains(QFileInfo(name).fileName()) && why.text.contains(u"open"),
             qPrintable(why.text));
    QCOMPARE(steadyLocksOn(f.path()), locks);
}

void FilesTest::noReaderTouchesTheLocks()
{
    WorkspaceFixture f;
    makeLinks(f);
    const QStringList locks = steadyLocksOn(f.path());
    const QDir folder = QFileInfo(f.path()).absoluteDir();
    const QStringList names = folder.entryList(QDir::Files);
    QCOMPARE_GE(names.size(), 6);
    for (const QString &name : names) {
        const QString path = folder.filePath(name);
        const auto found = exchange::detectFormat(path);
        QVERIFY(!found && found.error().text.contains(u"open"));
        QVERIFY(!exchange::isWorkspaceJson(path));
        const auto json = exchange::readWorkspaceJson(path);
        QVERIFY(!json && json.error().kind == Error::Kind::WrongFile);
        const auto proof = insight::proofOfFile(path);
        QVERIFY(!proof && proof.error().kind == Error::Kind::WrongFile);
        ImportOptions options;
        options.read.format = u"csv"_s;
        const Error import = bad(f.workspace->importFiles({path}, options));
        QCOMPARE(import.kind, Error::Kind::WrongFile);
        options.dryRun = true;
        QCOMPARE(bad(f.workspace->importFiles({path}, options)).kind, Error::Kind::WrongFile);
        QCOMPARE(bad(f.workspace->importJson(path)).kind, Error::Kind::WrongFile);
        QCOMPARE(steadyLocksOn(f.path()), locks);
    }
}

void FilesTest::anOpenWorkspaceIsNotOverwritten_data()
{
    aWorkspaceThatIsOpenIsNotReadBesideSqlite_data();
}

void FilesTest::anOpenWorkspaceIsNotOverwritten()
{
    QFETCH(const QString, name);
    WorkspaceFixture f;
    makeLinks(f);
    f.addPerson(u"Ada Example"_s);
    const QStringList locks = steadyLocksOn(f.path());
    OutputFile file(f.file(name));
    QVERIFY(!file.open(QIODevice::WriteOnly));
    QCOMPARE(file.whyNot({}).kind, Error::Kind::WrongFile);
    QCOMPARE(bad(f.workspace->exportJson(f.file(name))).kind, Error::Kind::WrongFile);
    QCOMPARE(steadyLocksOn(f.path()), locks);
    f.reopen();
    QCOMPARE(good(f.workspace->people({}, 10)).total, 1);
}

void FilesTest::aWorkspaceOpenedWhileAFileWasBeingWrittenThereIsKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"new.vouch"_s);
    OutputFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a workspace");
    auto made = good(Workspace::create(path, {}));
    const QStringList locks = locksOn(path);
    QVERIFY(!file.commit());
    QCOMPARE(file.whyNot({}).kind, Error::Kind::WrongFile);
    QCOMPARE(locksOn(path), locks);
    QVERIFY(good(made->check()).isEmpty());
}

void FilesTest::aWorkspaceThatIsClosedIsNotReplacedEither()
{
    WorkspaceFixture f;
    f.workspace.reset();
    OutputFile file(f.path());
    QVERIFY(!file.open(QIODevice::WriteOnly));
    QCOMPARE(file.whyNot({}).kind, Error::Kind::WrongFile);
    f.reopen();
}

void FilesTest::aFileThatIsBeingReadIsNotOpenedAsAWorkspace()
{
    WorkspaceFixture f;
    f.workspace.reset();
    {
        InputFile file(f.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(bad(Workspace::open(f.path(), f.clock)).kind, Error::Kind::Busy);
    }
    f.reopen();
}

void FilesTest::thePartsOfAnOpenWorkspaceAreNotOpenedAsOne()
{
    WorkspaceFixture f;
    const QStringList locks = steadyLocksOn(f.path());
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QCOMPARE(bad(Workspace::open(f.path() + suffix, f.clock)).kind, Error::Kind::WrongFile);
    QCOMPARE(steadyLocksOn(f.path()), locks);
    // The workspace itself may be opened as often as windows want it.
    auto second = good(Workspace::open(f.path(), f.clock));
    second.reset();
    QCOMPARE(steadyLocksOn(f.path()), locks);
}

void FilesTest::anOpenWorkspaceIsNotOpenedUnderAnotherName()
{
    WorkspaceFixture f;
    makeLinks(f);
    const QStringList locks = steadyLocksOn(f.path());
    QCOMPARE(bad(Workspace::open(f.file(u"hard.csv"_s), f.clock)).kind, Error::Kind::WrongFile);
    QCOMPARE(steadyLocksOn(f.path()), locks);
    // A symbolic link leads SQLite to the very file, with the same -wal.
    auto second = good(Workspace::open(f.file(u"symbolic.csv"_s), f.clock));
    second.reset();
    QCOMPARE(steadyLocksOn(f.path()), locks);
}

void FilesTest::otherFilesAreReadAndWrittenAsEver()
{
    WorkspaceFixture f;
    const QString path = f.file(u"people.csv"_s);
    {
        OutputFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,email\nAda,ada@example.org\n");
        QVERIFY(file.commit());
    }
    {
        OutputFile again(path);
        QVERIFY(again.open(QIODevice::WriteOnly));
        again.write("name,email\nBo,bo@example.org\n");
        QVERIFY(again.commit());
    }
    InputFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("name,email\nBo,bo@example.org\n"));
    InputFile beside(path);
    QVERIFY(beside.open(QIODevice::ReadOnly));

    InputFile missing(f.file(u"nothing.csv"_s));
    QVERIFY(!missing.open(QIODevice::ReadOnly));
    QCOMPARE(missing.whyNot({Error::Kind::NotFound, u"not there"_s, {}}).text, u"not there"_s);
    QVERIFY(!missing.errorString().isEmpty());
}

void FilesTest::afterTheWorkspaceIsClosedItMayBeRead()
{
    WorkspaceFixture f;
    QVERIFY(openWorkspaceAt(f.path()));
    f.workspace.reset();
    QVERIFY(!openWorkspaceAt(f.path()));
    InputFile file(f.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(16).startsWith("SQLite format 3"));
}

void FilesTest::nothingIsWrittenToDevicesAndPipes()
{
    QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    const QString link = folder.filePath(u"report.csv"_s);
    QVERIFY(QFile::link(u"/dev/null"_s, link));
    for (const QString &path : {pipe, link, u"/dev/full"_s}) {
        OutputFile file(path);
        QVERIFY2(!file.open(QIODevice::WriteOnly), qPrintable(path));
        const Error why = file.whyNot({});
        QVERIFY2(why.text.contains(u"not a file"_s) && why.text.contains(path), qPrintable(why.text));
    }
    OutputFile file(folder.filePath(u"new.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x") == 1 && file.commit());
}

QTEST_GUILESS_MAIN(FilesTest)
#include "tst_files.moc"
