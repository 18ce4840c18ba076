// SPDX-License-Identifier: GPL-3.0-or-later
// What cannot work ends with a sentence and the exit code of the contract, and nothing has changed.
#include "tests/support/vouch_process.h"

#include <QRandomGenerator>
#include <QStandardPaths>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace vouch::test;

namespace
{

/// Takes a mounted file system away again, whatever the test said.
struct Mounted {
    QString at;
    ~Mounted() { QProcess::execute(u"umount"_s, {at}); }
};

bool have(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace

class CliBadInputTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_vouch = std::make_unique<VouchProcess>(); }
    void filesThatAreNoWorkspaceAreRefused();
    void aTruncatedWorkspaceIsRefused();
    void anotherProgramsDatabaseIsRefusedAndLeftAlone();
    void aNewerWorkspaceIsRefusedByName();
    void filesThatNobodyCanReadChangeNothing();
    void aMissingFolderIsNamed();
    void aFolderThatCannotBeWrittenIsNamed();
    void aFullDiskLosesNothing();
    void wrongWordsAreUsageErrors_data();
    void wrongWordsAreUsageErrors();
    void whatIsNotThereIsNamed();
    void aVerbThatFailsLeavesNoTrace();

private:
    QString fresh()
    {
        const QString path = m_vouch->file(u"work.vouch"_s);
        return m_vouch->run({u"new"_s, path}).exitCode == 0 ? path : QString();
    }
    QString write(const QString &name, const QByteArray &content)
    {
        QFile file(m_vouch->file(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray everythingIn(const QString &workspace)
    {
        const QString path = m_vouch->file(u"everything.json"_s);
        if (m_vouch->on(workspace, {u"export"_s, path}).exitCode != 0)
            return {};
        return content(path) + m_vouch->on(workspace, {u"history"_s}).out;
    }
    static bool sql(const QString &path, const QString &text)
    {
        return QProcess::execute(u"sqlite3"_s, {path, text}) == 0;
    }

    std::unique_ptr<VouchProcess> m_vouch;
};

#define REFUSED(ran, code)                                                                                   \
    do {                                                                                                     \
        const Ran outcome = (ran);                                                                           \
        QVERIFY2(outcome.saysASentence(), (outcome.err + "|" + outcome.out).constData());                    \
        QCOMPARE(outcome.exitCode, code);                                                                    \
    } while (false)

void CliBadInputTest::filesThatAreNoWorkspaceAreRefused()
{
    QByteArray noise(50'000, '\0');
    QRandomGenerator generator(7);
    for (char &byte : noise)
        byte = char(generator.bounded(256));
    for (const QString &path :
         {write(u"noise.vouch"_s, noise), write(u"empty.vouch"_s, {}), write(u"text.vouch"_s, "hello\n")}) {
        const QByteArray before = content(path);
        REFUSED(m_vouch->on(path, {u"people"_s}), 1);
        QCOMPARE(content(path), before);
    }
    REFUSED(m_vouch->on(m_vouch->file(u"nothing.vouch"_s), {u"people"_s}), 1);
    REFUSED(m_vouch->on(m_vouch->file(u"."_s), {u"people"_s}), 1);
}

void CliBadInputTest::aTruncatedWorkspaceIsRefused()
{
    const QString demo = m_vouch->file(u"demo.vouch"_s);
    QCOMPARE(m_vouch->run({u"demo"_s, demo}).exitCode, 0);
    const QByteArray whole = content(demo);
    const QString cut = write(u"cut.vouch"_s, whole.left(whole.size() * 6 / 10));
    const Ran ran = m_vouch->on(cut, {u"check"_s});
    QCOMPARE(ran.exitCode, 1);
    QVERIFY(ran.saysASentence() || !ran.json().value("ok"_L1).toBool(true));
}

void CliBadInputTest::anotherProgramsDatabaseIsRefusedAndLeftAlone()
{
    if (!have(u"sqlite3"_s))
        QSKIP("The program sqlite3 is not installed.");
    const QString path = m_vouch->file(u"other.vouch"_s);
    QVERIFY(sql(
        path,
        u"PRAGMA application_id=77; PRAGMA user_version=3; CREATE TABLE person (id INTEGER); INSERT INTO person VALUES (1);"_s));
    const QByteArray before = content(path);
    REFUSED(m_vouch->on(path, {u"people"_s}), 1);
    REFUSED(m_vouch->on(path, {u"import"_s, QStringLiteral(VOUCH_TEST_DATA "/features/google.csv")}), 1);
    QCOMPARE(content(path), before);
}

void CliBadInputTest::aNewerWorkspaceIsRefusedByName()
{
    if (!have(u"sqlite3"_s))
        QSKIP("The program sqlite3 is not installed.");
    const QString path = fresh();
    QVERIFY(sql(
        path,
        u"PRAGMA user_version=999; UPDATE setting SET value='999' WHERE key IN ('min_reader', 'min_writer');"_s));
    const QByteArray before = content(path);
    const Ran ran = m_vouch->on(path, {u"people"_s});
    REFUSED(ran, 1);
    QVERIFY(ran.err.contains("newer"));
    QCOMPARE(content(path), before);
}

void CliBadInputTest::filesThatNobodyCanReadChangeNothing()
{
    const QString work = fresh();
    const QByteArray before = everythingIn(work);
    QVERIFY(!before.isEmpty());
    const QByteArray start =
        "{\"format\":\"vouch-json\",\"version\":1,\"schema\":1,\"tables\":{\"person\":{\"colu";
    for (const QString &path :
         {write(u"picture.png"_s, "\x89PNG\r\n\x1a\n\0\0\0\rIHDR"_ba), write(u"empty.csv"_s, {}),
          write(u"cut.json"_s, start), m_vouch->file(u"not-there.csv"_s),
          write(u"later.json"_s, "{\"format\":\"vouch-json\",\"version\":99,\"tables\":{}}")})
        REFUSED(m_vouch->on(work, {u"import"_s, path}), 1);
    QCOMPARE(everythingIn(work), before);
}

void CliBadInputTest::aMissingFolderIsNamed()
{
    REFUSED(m_vouch->run({u"new"_s, m_vouch->file(u"no/such/folder/work.vouch"_s)}), 1);
    const QString work = fresh();
    REFUSED(m_vouch->run({u"new"_s, work}), 1);
    REFUSED(m_vouch->on(work, {u"export"_s, m_vouch->file(u"no/such/people.csv"_s)}), 1);
    REFUSED(m_vouch->on(work, {u"export"_s, m_vouch->file(u"no/such/people.json"_s)}), 1);
}

void CliBadInputTest::aFolderThatCannotBeWrittenIsNamed()
{
    const QString folder = m_vouch->file(u"locked"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString inside = folder + u"/work.vouch"_s;
    QStringList somebodyElse;
    if (geteuid() == 0) {
        // Root may write anywhere, so the program runs as a user who may not.
        if (!have(u"setpriv"_s))
            QSKIP("The program setpriv is not installed.");
        somebodyElse = {u"setpriv"_s, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
        QFile::setPermissions(m_vouch->file(u"."_s), QFile::Permissions(0x7755));
        if (m_vouch->run({u"--version"_s}, somebodyElse).exitCode != 0)
            QSKIP("Another user may not run the program from where it was built.");
    }
    QFile::setPermissions(folder, QFile::Permissions(0x5555));
    REFUSED(m_vouch->run({u"new"_s, inside}, somebodyElse), 1);
    QVERIFY(!QFile::exists(inside));
    QFile::setPermissions(folder, QFile::Permissions(0x7755));
}

void CliBadInputTest::aFullDiskLosesNothing()
{
    if (geteuid() != 0)
        QSKIP("Only root can mount a small disk.");
    const QString disk = m_vouch->file(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=3m"_s, u"tmpfs"_s, disk}) != 0)
        QSKIP("Mounting is not allowed here.");
    const Mounted mounted{disk};
    const QString work = disk + u"/work.vouch"_s;
    QCOMPARE(m_vouch->run({u"new"_s, work}).exitCode, 0);
    const QByteArray before = everythingIn(work);
    QByteArray many = "Name,Email\n";
    for (int i = 0; i < 30'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        many += "Person Number " + number + ",person" + number + "@example.com\n";
    }
    REFUSED(m_vouch->on(work, {u"import"_s, write(u"many.csv"_s, many)}), 1);
    QCOMPARE(everythingIn(work), before);

    // Not a byte left: whatever the program still can do, the workspace is the same afterwards.
    QFile filler(disk + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) {
    }
    filler.close();
    REFUSED(m_vouch->on(work, {u"journeys"_s, u"import"_s, u"life-cycle"_s}), 1);
    REFUSED(m_vouch->on(work, {u"export"_s, disk + u"/people.json"_s}), 1);
    QVERIFY(!QFile::exists(disk + u"/people.json"_s));
    QVERIFY(filler.remove());
    QCOMPARE(everythingIn(work), before);
    QCOMPARE(m_vouch->on(work, {u"check"_s}).json().value("ok"_L1).toBool(), true);
}

void CliBadInputTest::wrongWordsAreUsageErrors_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown command") << QStringList{u"shwo"_s};
    QTest::newRow("unknown option") << QStringList{u"people"_s, u"--bogus"_s};
    QTest::newRow("missing argument") << QStringList{u"show"_s};
    QTest::newRow("too many") << QStringList{u"check"_s, u"now"_s};
    QTest::newRow("missing value") << QStringList{u"people"_s, u"--limit"_s};
    QTest::newRow("no number") << QStringList{u"people"_s, u"--limit"_s, u"many"_s};
    QTest::newRow("no choice") << QStringList{u"report"_s, u"funnel"_s, u"--mode"_s, u"sideways"_s};
    QTest::newRow("no report") << QStringList{u"report"_s, u"weather"_s};
    QTest::newRow("no share") << QStringList{u"report"_s, u"ledger"_s, u"--share"_s, u"2"_s};
    QTest::newRow("period turned round")
        << QStringList{u"report"_s, u"ledger"_s, u"--from"_s, u"2026-05-01"_s, u"--to"_s, u"2026-01-01"_s};
    QTest::newRow("no time") << QStringList{u"report"_s, u"ledger"_s, u"--from"_s, u"yesterday-ish"_s};
    QTest::newRow("no format") << QStringList{u"import"_s, u"x.csv"_s, u"--format"_s, u"runes"_s};
    QTest::newRow("half a command") << QStringList{u"record"_s};
    QTest::newRow("pdf to nowhere") << QStringList{u"report"_s, u"ledger"_s, u"--format"_s, u"pdf"_s};
    QTest::newRow("no amount") << QStringList{u"record"_s, u"purchase"_s, u"1"_s};
    QTest::newRow("no window option") << QStringList{u"--bogus"_s};
}

void CliBadInputTest::wrongWordsAreUsageErrors()
{
    QFETCH(QStringList, words);
    const QString work = fresh();
    QVERIFY(!work.isEmpty());
    const bool window = words.first().startsWith(u'-') || words.first() == u"shwo";
    REFUSED(window ? m_vouch->run(words) : m_vouch->on(work, words), 2);
}

void CliBadInputTest::whatIsNotThereIsNamed()
{
    const QString work = fresh();
    REFUSED(m_vouch->on(work, {u"show"_s, u"nobody@example.com"_s}), 1);
    REFUSED(m_vouch->on(work, {u"timeline"_s, u"4711"_s}), 1);
    REFUSED(m_vouch->on(work, {u"board"_s, u"--journey"_s, u"no-such"_s}), 1);
    REFUSED(m_vouch->on(work, {u"undo"_s, u"4711"_s}), 1);
    REFUSED(m_vouch->on(work, {u"journeys"_s, u"show"_s, u"no-such"_s}), 1);
    // No workspace at all: none was ever open here.
    REFUSED(m_vouch->run({u"people"_s}), 1);
}

void CliBadInputTest::aVerbThatFailsLeavesNoTrace()
{
    const QString work = fresh();
    QCOMPARE(
        m_vouch->on(work, {u"import"_s, QStringLiteral(VOUCH_TEST_DATA "/features/google.csv")}).exitCode, 0);
    const QByteArray before = everythingIn(work);
    REFUSED(m_vouch->on(work, {u"move"_s, u"mara@example.com"_s, u"nobody@example.com"_s, u"Refer"_s}), 1);
    REFUSED(m_vouch->on(work, {u"move"_s, u"mara@example.com"_s, u"Nirvana"_s}), 1);
    REFUSED(m_vouch->on(work, {u"record"_s, u"referral"_s, u"mara@example.com"_s, u"mara@example.com"_s}), 1);
    REFUSED(m_vouch->on(work, {u"record"_s, u"purchase"_s, u"mara@example.com"_s, u"a lot"_s}), 2);
    REFUSED(m_vouch->on(work, {u"move"_s, u"mara@example.com"_s, u"Refer"_s, u"--at"_s, u"2199-01-01"_s}), 1);
    QCOMPARE(everythingIn(work), before);
}

QTEST_GUILESS_MAIN(CliBadInputTest)
#include "tst_cli_bad_input.moc"
