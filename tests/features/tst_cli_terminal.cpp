// SPDX-License-Identifier: GPL-3.0-or-later
// A terminal takes some characters as commands. Whatever people are called, none of them leaves the program,
// and nothing is written to where no file is.
#include "tests/support/vouch_process.h"

#include <QDirIterator>
#include <QJsonArray>
#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace vouch::test;

class CliTerminalTest : public QObject
{
    Q_OBJECT

private:
    VouchProcess m_vouch;
    QString m_workspace = m_vouch.file(u"work.vouch"_s);
    static QString name() { return u"Ana\u009b2J\u0090\u007f Sou\u202esa\u2066 \u0085Nova"_s; }

    /// The first byte or sequence that commands a terminal; empty where there is none.
    static QByteArray command(const QByteArray &output)
    {
        const QString text = QString::fromUtf8(output);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const ushort c = text.at(i).unicode();
            const bool lineEnd = c == '\n' || c == '\t' || (c == '\r' && text.mid(i + 1, 1) == u"\n"_s);
            const bool bidi = (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
            if ((c < 0x20 && !lineEnd) || (c >= 0x7f && c < 0xa0) || bidi)
                return QByteArray::number(c, 16) + " in: " + text.mid(qMax(0, i - 40), 80).toUtf8();
        }
        return {};
    }
    void good(const QStringList &arguments)
    {
        const Ran ran = m_vouch.on(m_workspace, arguments);
        QVERIFY2(ran.exitCode == 0, qPrintable(arguments.join(u' ') + u": "_s + QString::fromUtf8(ran.err)));
    }

private slots:
    void initTestCase()
    {
        QCOMPARE(m_vouch.run({u"new"_s, m_workspace}).exitCode, 0);
        QFile file(m_vouch.file(u"people\u009b.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString person = name();
        file.write(
            u"Name,Email,Company,Notes,Tags,Owner\n%1,ana@example.com,%1,%1,%1,%1\n%1 II,bo@example.com,,,,\n"_s
                .arg(person)
                .toUtf8());
        file.close();
        good({u"import"_s, file.fileName()});
        good({u"record"_s, u"note"_s, u"ana@example.com"_s, person});
        good({u"record"_s, u"task"_s, u"ana@example.com"_s, person});
        good({u"record"_s, u"purchase"_s, u"ana@example.com"_s, u"12 EUR"_s});
        good({u"record"_s, u"referral"_s, u"ana@example.com"_s, u"bo@example.com"_s});
        good({u"move"_s, u"ana@example.com"_s, u"Act"_s, u"--reason"_s, person});
    }

    void nothingThatIsSaidCommandsIt_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QList<QStringList> commands{{u"people"_s},
                                          {u"show"_s, u"ana@example.com"_s},
                                          {u"timeline"_s, u"ana@example.com"_s},
                                          {u"board"_s},
                                          {u"today"_s},
                                          {u"history"_s},
                                          {u"duplicates"_s},
                                          {u"segments"_s},
                                          {u"journeys"_s},
                                          {u"check"_s},
                                          {u"suggestions"_s},
                                          {u"report"_s, u"ledger"_s},
                                          {u"report"_s, u"referrals"_s},
                                          {u"report"_s, u"ledger"_s, u"--format"_s, u"csv"_s},
                                          {u"show"_s, name()},
                                          {u"show"_s, u"no\u009bbody\u001b[2J"_s},
                                          {u"no\u009bcommand"_s},
                                          {u"import"_s, u"no\u009bfile.csv"_s},
                                          {u"people"_s, u"--limit"_s, u"\u009b5"_s},
                                          {u"report"_s, u"no\u009breport"_s},
                                          {u"export"_s, u"/no\u009bfolder/x.csv"_s}};
        for (const QStringList &one : commands) {
            const QByteArray title = one.join(u' ').toUtf8().toPercentEncoding(" ");
            QTest::addRow("%s", title.constData()) << QStringList{u"-w"_s, m_workspace} + one;
            QTest::addRow("%s as JSON", title.constData())
                << QStringList{u"-w"_s, m_workspace, u"--json"_s} + one;
        }
    }

    void nothingThatIsSaidCommandsIt()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = m_vouch.run(arguments);
        QVERIFY(!ran.out.isEmpty() || !ran.err.isEmpty());
        QCOMPARE(command(ran.out), QByteArray());
        QCOMPARE(command(ran.err), QByteArray());
    }

    void jsonSaysTheSameAllTheSame()
    {
        const QJsonArray people = m_vouch.on(m_workspace, {u"people"_s}).json().value(u"people"_s).toArray();
        QStringList names;
        for (const QJsonValue &person : people)
            names.append(person.toObject().value(u"name"_s).toString());
        QVERIFY2(names.join(u' ').contains(QChar(0x9b)), qPrintable(names.join(u' ')));
    }

    void whatAReportSaysIsStillVerified()
    {
        for (const QString &format : {u"csv"_s, u"json"_s}) {
            const Ran shown =
                m_vouch.run({u"-w"_s, m_workspace, u"report"_s, u"ledger"_s, u"--format"_s, format});
            QCOMPARE(shown.exitCode, 0);
            QFile file(m_vouch.file(u"ledger."_s + format));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(shown.out);
            file.close();
            if (format == u"json")
                QCOMPARE(
                    m_vouch.run({u"-w"_s, m_workspace, u"report"_s, u"verify"_s, file.fileName()}).exitCode,
                    0);
            const QString written = m_vouch.file(u"written."_s + format);
            QCOMPARE(m_vouch
                         .run({u"-w"_s, m_workspace, u"report"_s, u"ledger"_s, u"--format"_s, format, u"-o"_s,
                               written})
                         .exitCode,
                     0);
            QCOMPARE(m_vouch.run({u"-w"_s, m_workspace, u"report"_s, u"verify"_s, written}).exitCode, 0);
        }
    }

    void devicesAndPipesAreNoFilesToWrite_data()
    {
        QTest::addColumn<QStringList>("arguments");
        const QString pipe = m_vouch.file(u"pipe"_s);
        if (!QFile::exists(pipe))
            QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const QString people = m_vouch.file(u"people\u009b.csv"_s);
        for (const QString &place : {pipe, u"/dev/null"_s, u"/dev/full"_s, u"/dev/stdout"_s}) {
            const QByteArray title = QFileInfo(place).fileName().toUtf8();
            for (const QString &format : {u"csv"_s, u"vcard"_s, u"json"_s, u"xlsx"_s})
                QTest::addRow("export %s to %s", qPrintable(format), title.constData())
                    << QStringList{u"export"_s, place, u"--format"_s, format};
            for (const QString &format :
                 {u"csv"_s, u"json"_s, u"xlsx"_s, u"pdf"_s, u"svg"_s, u"png"_s, u"html"_s})
                QTest::addRow("report %s to %s", qPrintable(format), title.constData())
                    << QStringList{u"report"_s, u"ledger"_s, u"--format"_s, format, u"-o"_s, place};
            QTest::addRow("pack to %s", title.constData())
                << QStringList{u"report"_s, u"pack"_s, u"owner-month"_s, u"-o"_s, place};
            QTest::addRow("refused rows to %s", title.constData())
                << QStringList{u"import"_s, people, u"--errors"_s, place};
            QTest::addRow("journey to %s", title.constData())
                << QStringList{u"journeys"_s, u"export"_s, u"social-journey"_s, place};
        }
    }

    void devicesAndPipesAreNoFilesToWrite()
    {
        QFETCH(QStringList, arguments);
        const Ran ran = m_vouch.run(QStringList{u"-w"_s, m_workspace} + arguments);
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.saysASentence(), ran.err.constData());
        QVERIFY2(ran.err.contains("device or a pipe"), ran.err.constData());
    }

    void noWorkspaceIsMadeOfThemEither()
    {
        const QString pipe = m_vouch.file(u"pipe.vouch"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QCOMPARE(m_vouch.run({u"new"_s, pipe}).exitCode, 1);
        QCOMPARE(m_vouch.run({u"demo"_s, pipe}).exitCode, 1);
        const Ran opened = m_vouch.run({u"-w"_s, pipe, u"people"_s});
        QCOMPARE(opened.exitCode, 1);
        QVERIFY2(opened.err.contains("device or a pipe"), opened.err.constData());
    }
};

QTEST_GUILESS_MAIN(CliTerminalTest)
#include "tst_cli_terminal.moc"
