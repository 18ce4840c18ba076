// SPDX-License-Identifier: GPL-3.0-or-later
// Reports leave the program from the terminal, without a display, and are verified.
#include "tests/support/vouch_process.h"

#include <QFile>
#include <QJsonArray>

using namespace vouch::test;
using namespace Qt::StringLiterals;

class CliReportFilesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        m_workspace = m_vouch.file(u"sample.vouch"_s);
        const Ran made = m_vouch.run({u"demo"_s, m_workspace});
        QVERIFY2(made.exitCode == 0, made.err.constData());
    }

    void everyFormatIsMadeAndVerifiedAsIdentical_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("pdf") << u"pdf"_s << "%PDF-"_ba;
        QTest::newRow("xlsx") << u"xlsx"_s << "PK\x03\x04"_ba;
        QTest::newRow("html") << u"html"_s << "<!DOCTYPE html>"_ba;
        QTest::newRow("svg") << u"svg"_s << "<?xml"_ba;
        QTest::newRow("png") << u"png"_s << "\x89PNG"_ba;
        QTest::newRow("csv") << u"csv"_s << "\xef\xbb\xbfkey,"_ba; // spreadsheets know UTF-8 by it
        QTest::newRow("json") << u"json"_s << "{"_ba;
    }
    void everyFormatIsMadeAndVerifiedAsIdentical()
    {
        QFETCH(QString, format);
        QFETCH(QByteArray, begin);
        const QString path = m_vouch.file(u"report."_s + format);
        const Ran made = m_vouch.run({u"-w"_s, m_workspace, u"report"_s, u"purchase-advocacy"_s, u"--by"_s,
                                      u"channel"_s, u"--format"_s, format, u"-o"_s, path});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const QByteArray content = contentOf(path);
        QVERIFY(content.startsWith(begin));
        const Ran verified = m_vouch.on(m_workspace, {u"report"_s, u"verify"_s, path});
        QVERIFY2(verified.exitCode == 0, verified.err + verified.out);
        QCOMPARE(verified.json().value(u"identical"_s).toBool(), true);
        QCOMPARE(verified.json().value(u"revision_then"_s), verified.json().value(u"revision_now"_s));
        // Whoever changes a figure in the file is found out, though the data is the same.
        if (format == u"xlsx"_s || format == u"pdf"_s)
            return;
        const qsizetype middle = content.size() / 3;
        QByteArray edited = content;
        edited[middle] = edited[middle] == '7' ? '8' : '7';
        const QString other = m_vouch.file(u"edited."_s + format);
        write(other, edited);
        const Ran seen = m_vouch.on(m_workspace, {u"report"_s, u"verify"_s, other});
        QVERIFY(seen.exitCode == 3 || seen.exitCode == 1);
    }

    void everyPackIsWritten()
    {
        const Ran people = m_vouch.on(m_workspace, {u"people"_s, u"--limit"_s, u"1"_s});
        const QString id =
            people.json().value(u"people"_s).toArray().first().toObject().value(u"id"_s).toString();
        QVERIFY(!id.isEmpty());
        for (const QString &pack :
             {u"owner-month"_s, u"sales-week"_s, u"advocacy"_s, u"board"_s, u"person"_s}) {
            for (const QString &format : {u"pdf"_s, u"xlsx"_s, u"html"_s}) {
                const QString path = m_vouch.file(pack + u'.' + format);
                QStringList words{u"report"_s, u"pack"_s, pack, u"-o"_s, path};
                if (pack == u"person"_s)
                    words += {u"--person"_s, id};
                const Ran made = m_vouch.on(m_workspace, words);
                QVERIFY2(made.exitCode == 0, made.err.constData());
                QCOMPARE(made.json().value(u"files"_s).toArray().size(), 1);
                const Ran verified = m_vouch.on(m_workspace, {u"report"_s, u"verify"_s, path});
                QVERIFY2(verified.exitCode == 0, verified.err + verified.out);
                QCOMPARE(verified.json().value(u"pack"_s).toString(), pack);
            }
        }
    }

    void aChangedPurchaseIsNamedWithItsOldAndNewFigure()
    {
        const QString copy = m_vouch.file(u"copy.vouch"_s);
        QVERIFY(QFile::copy(m_workspace, copy));
        const QString path = m_vouch.file(u"before.pdf"_s);
        const Ran made = m_vouch.run(
            {u"-w"_s, copy, u"report"_s, u"purchase-advocacy"_s, u"--by"_s, u"channel"_s, u"-o"_s, path});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        const Ran people = m_vouch.on(copy, {u"people"_s, u"--limit"_s, u"1"_s});
        const QString id =
            people.json().value(u"people"_s).toArray().first().toObject().value(u"id"_s).toString();
        const Ran bought =
            m_vouch.on(copy, {u"record"_s, u"purchase"_s, id, u"123.45"_s, u"--channel"_s, u"shop"_s});
        QVERIFY2(bought.exitCode == 0, bought.err.constData());
        const Ran verified = m_vouch.on(copy, {u"report"_s, u"verify"_s, path});
        QCOMPARE(verified.exitCode, 3);
        const QJsonObject json = verified.json();
        QCOMPARE(json.value(u"identical"_s).toBool(true), false);
        QCOMPARE(json.value(u"file_untouched"_s).toBool(), true);
        QVERIFY(json.value(u"revision_then"_s) != json.value(u"revision_now"_s));
        const QJsonArray changes = json.value(u"changes"_s).toArray();
        QVERIFY(!changes.isEmpty() && changes.size() <= 20);
        QVERIFY(changes.first().toObject().value(u"old"_s) != changes.first().toObject().value(u"new"_s));
        const Ran said = m_vouch.run({u"-w"_s, copy, u"report"_s, u"verify"_s, path});
        QCOMPARE(said.exitCode, 3);
        QVERIFY(said.out.startsWith("Changed:") && said.out.contains("→"));
        // Undone, everything is as it was.
        QCOMPARE(m_vouch.on(copy, {u"undo"_s}).exitCode, 0);
        QCOMPARE(m_vouch.on(copy, {u"report"_s, u"verify"_s, path}).exitCode, 0);
    }

    void aFullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<QString>("format");
        for (const QString &format : {u"pdf"_s, u"xlsx"_s, u"html"_s, u"svg"_s, u"png"_s, u"csv"_s})
            QTest::newRow(qPrintable(format)) << format;
    }
    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(QString, format);
        // A disk of one page, taken by the old file.
        const QString folder = m_vouch.file(u"full-"_s + format), after = m_vouch.file(u"after."_s + format);
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + u"/old."_s + format;
        const QString script = u"mount -t tmpfs -o size=4k none '%1' || exit 77; printf old >'%2'; "
                               "\"$0\" \"$@\"; code=$?; cp '%2' '%3'; exit $code"_s.arg(folder, path, after);
        const Ran failed =
            m_vouch.run({u"-w"_s, m_workspace, u"report"_s, u"purchase-advocacy"_s, u"-o"_s, path},
                        {u"unshare"_s, u"-m"_s, u"bash"_s, u"-c"_s, script});
        if (failed.exitCode == 77 || failed.err.contains("unshare:"))
            QSKIP("only root can make a small disk");
        QCOMPARE(failed.exitCode, 1);
        QVERIFY2(failed.saysASentence(), failed.err.constData());
        QVERIFY2(failed.err.contains("could not be written"), failed.err.constData());
        QCOMPARE(contentOf(after), "old"_ba);
    }

    void thePeopleAreASpreadsheetToo()
    {
        const QString path = m_vouch.file(u"people.xlsx"_s);
        const Ran made = m_vouch.on(m_workspace, {u"export"_s, path});
        QVERIFY2(made.exitCode == 0, made.err.constData());
        QVERIFY(contentOf(path).startsWith("PK\x03\x04"));
        QVERIFY(made.json().value(u"people"_s).toInteger() > 100);
    }

    void wrongWordsAreWrongUsage()
    {
        const auto words = [this](const QStringList &some) {
            return m_vouch.run(QStringList{u"-w"_s, m_workspace} + some);
        };
        QCOMPARE(words({u"report"_s, u"pack"_s, u"nonsense"_s, u"-o"_s, u"x.pdf"_s}).exitCode, 2);
        QCOMPARE(words({u"report"_s, u"pack"_s, u"board"_s}).exitCode, 2);
        QCOMPARE(words({u"report"_s, u"pack"_s, u"person"_s, u"-o"_s, u"x.pdf"_s}).exitCode, 2);
        QCOMPARE(words({u"report"_s, u"ledger"_s, u"--format"_s, u"png"_s}).exitCode, 2);
        QCOMPARE(words({u"report"_s, u"ledger"_s, u"funnel"_s, u"--format"_s, u"csv"_s}).exitCode, 2);
        QCOMPARE(words({u"report"_s, u"verify"_s, u"/nowhere.pdf"_s}).exitCode, 1);
        QCOMPARE(words({u"report"_s, u"verify"_s, m_workspace}).exitCode, 1);
    }

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(path));
    }

    VouchProcess m_vouch;
    QString m_workspace;
};

QTEST_GUILESS_MAIN(CliReportFilesTest)
#include "tst_cli_report_files.moc"
