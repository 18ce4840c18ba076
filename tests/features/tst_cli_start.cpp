// SPDX-License-Identifier: GPL-3.0-or-later
// What the program loads is most of what a short command takes. The dynamic linker says what that is.
#include "tests/support/vouch_process.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace vouch::test;

class CliStartTest : public QObject
{
    Q_OBJECT

private:
    VouchProcess m_vouch;
    QString m_workspace = m_vouch.file(u"work.vouch"_s);

    struct Start {
        Ran ran;
        QStringList libraries; ///< file names, also of those that are loaded later
    };
    /// Empty libraries where this is not glibc's linker.
    Start start(const QStringList &arguments) const
    {
        QTemporaryDir told;
        Start start;
        start.ran = m_vouch.run(
            arguments, {u"env"_s, u"LD_DEBUG=files"_s, u"LD_DEBUG_OUTPUT="_s + told.filePath(u"linker"_s)});
        static const QRegularExpression init(u"calling init: (.+)\\n"_s);
        for (const QString &name : QDir(told.path()).entryList(QDir::Files)) {
            QFile file(told.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            auto found = init.globalMatch(QString::fromLocal8Bit(file.readAll()));
            while (found.hasNext())
                start.libraries.append(found.next().captured(1).section(u'/', -1));
        }
        start.libraries.sort();
        return start;
    }
    /// 27 on Debian 12, where there were 103; other systems cut theirs a little differently.
    static constexpr int most = 30;

    static QStringList ofThese(const QStringList &libraries, const QStringList &beginnings)
    {
        QStringList found;
        for (const QString &library : libraries) {
            if (std::any_of(beginnings.begin(), beginnings.end(),
                            [&library](const QString &one) { return library.startsWith(one); }))
                found.append(library);
        }
        return found;
    }
    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(m_vouch.run({u"demo"_s, m_workspace}).exitCode, 0);
        if (start({u"--version"_s}).libraries.isEmpty())
            QSKIP("The dynamic linker does not say what it loads (LD_DEBUG).");
    }

    void aLineInTheTerminalLoadsWhatItNeeds_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("the version") << QStringList{u"--version"_s};
        QTest::newRow("help") << QStringList{u"--help"_s};
        QTest::newRow("a person") << QStringList{u"-w"_s, m_workspace, u"people"_s, u"--limit"_s, u"1"_s};
        QTest::newRow("the board") << QStringList{u"-w"_s, m_workspace, u"board"_s};
        QTest::newRow("a report") << QStringList{u"-w"_s, m_workspace, u"report"_s, u"ledger"_s};
    }
    void aLineInTheTerminalLoadsWhatItNeeds()
    {
        QFETCH(const QStringList, arguments);
        const Start said = start(arguments);
        QCOMPARE(said.ran.exitCode, 0);
        const QStringList heavy =
            ofThese(said.libraries, {u"libQt6Gui"_s, u"libQt6Widgets"_s, u"libQt6Charts"_s, u"libQt6Svg"_s,
                                     u"libQt6Print"_s, u"libvouch_ui"_s, u"libphonenumber"_s, u"libebook"_s,
                                     u"libcamel"_s, u"libarchive"_s, u"libxml2"_s});
        QVERIFY2(heavy.isEmpty(), qPrintable(heavy.join(u", "_s)));
        QVERIFY2(said.libraries.size() <= most, qPrintable(said.libraries.join(u", "_s)));
    }

    void whatPaintsIsLoadedToPaint()
    {
        const QString pdf = m_vouch.file(u"ledger.pdf"_s);
        const Start said = start({u"-w"_s, m_workspace, u"report"_s, u"ledger"_s, u"-o"_s, pdf});
        QCOMPARE(said.ran.exitCode, 0);
        QVERIFY(QFileInfo(pdf).size() > 1000);
        QVERIFY(!ofThese(said.libraries, {u"libvouch_ui"_s}).isEmpty());
    }

    void readersAreLoadedToRead()
    {
        const QString card = m_vouch.file(u"ana.vcf"_s);
        QVERIFY(write(card, "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Start\r\nN:Start;Ana;;;\r\n"
                            "TEL:+34 600 123 456\r\nEND:VCARD\r\n"));
        const Start said = start({u"-w"_s, m_workspace, u"import"_s, card});
        QCOMPARE(said.ran.exitCode, 0);
        QVERIFY(!ofThese(said.libraries, {u"libvouch_vcard"_s}).isEmpty());
        QVERIFY(ofThese(said.libraries, {u"libQt6Gui"_s}).isEmpty());
        QVERIFY(
            m_vouch.on(m_workspace, {u"people"_s, u"--search"_s, u"Ana Start"_s}).out.contains("Ana Start"));
    }

    // Bin and lib beside each other somewhere else, as where it is installed.
    void aMissingPartIsNamedAndTheRestWorks()
    {
        const QDir built(QFileInfo(QStringLiteral(VOUCH_BINARY)).absolutePath() + u"/../lib/vouch"_s);
        const QString bin = m_vouch.file(u"there/bin"_s), lib = m_vouch.file(u"there/lib/vouch"_s);
        QVERIFY(QDir().mkpath(bin) && QDir().mkpath(lib));
        const QString vouch = bin + u"/vouch"_s;
        QVERIFY(QFile::copy(QStringLiteral(VOUCH_BINARY), vouch));
        for (const QString &name : built.entryList(QDir::Files)) {
            if (name != u"libvouch_ui.so"_s)
                QVERIFY(QFile::link(built.filePath(name), lib + u'/' + name));
        }
        const auto run = [&vouch](const QStringList &arguments) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
            process.setProcessEnvironment(environment);
            process.start(vouch, arguments);
            process.waitForFinished(60'000);
            return Ran{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
        };
        const Ran version = run({u"--version"_s});
        QCOMPARE(version.exitCode, 0);
        QVERIFY(version.out.startsWith("Vouch "));
        const QString pdf = m_vouch.file(u"none.pdf"_s);
        const Ran painted = run({u"-w"_s, m_workspace, u"report"_s, u"ledger"_s, u"-o"_s, pdf});
        QCOMPARE(painted.exitCode, 1);
        QVERIFY2(painted.saysASentence() && painted.err.contains("libvouch_ui.so"), painted.err.constData());
        QVERIFY(!QFile::exists(pdf));
        const Ran shown = run({m_workspace});
        QCOMPARE(shown.exitCode, 1);
        QVERIFY2(shown.saysASentence() && shown.err.contains("libvouch_ui.so"), shown.err.constData());
    }
};

QTEST_GUILESS_MAIN(CliStartTest)
#include "tst_cli_start.moc"
