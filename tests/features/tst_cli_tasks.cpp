// SPDX-License-Identifier: GPL-3.0-or-later
// Tasks that repeat and remind, and the calendar as a file, with the real program.
#include "tests/support/vouch_process.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace vouch::test;

class CliTasksTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_vouch = std::make_unique<VouchProcess>();
        m_work = m_vouch->file(u"work.vouch"_s);
        QCOMPARE(m_vouch->run({u"new"_s, m_work, u"--currency"_s, u"EUR"_s}).exitCode, 0);
        QFile people(m_vouch->file(u"people.csv"_s));
        QVERIFY(people.open(QIODevice::WriteOnly));
        people.write("Name,Email,Birthday\nAna Sousa,ana@example.com,1990-06-03\n");
        people.close();
        QCOMPARE(m_vouch->on(m_work, {u"import"_s, people.fileName()}).exitCode, 0);
    }

    void aTaskRepeatsRemindsAndHasATime()
    {
        QCOMPARE(task({u"--due"_s, u"2026-01-05 15:00"_s, u"--repeat"_s, u"2-weeks"_s, u"--remind"_s, u"1h"_s,
                       u"--owner"_s, u"Eva"_s})
                     .exitCode,
                 0);
        const QJsonArray tasks = on({u"today"_s}).json().value("tasks"_L1).toArray();
        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks[0]["repeat"_L1].toString(), u"2-weeks"_s);
        QCOMPARE(tasks[0]["remind"_L1].toString(), u"1h"_s);
        QCOMPARE(tasks[0]["owner"_L1].toString(), u"Eva"_s);
        QCOMPARE(tasks[0]["due_at"_L1].toString(), u"2026-01-05T15:00:00Z"_s);
    }

    void whatCannotBeReadIsQuoted()
    {
        const Ran often = task({u"--due"_s, u"2026-01-05"_s, u"--repeat"_s, u"fortnightly"_s});
        QCOMPARE(often.exitCode, 2);
        QVERIFY2(often.err.contains("fortnightly") && often.err.contains("3-days"), often.err.constData());
        const Ran remind = task({u"--due"_s, u"2026-01-05"_s, u"--remind"_s, u"soon"_s});
        QCOMPARE(remind.exitCode, 2);
        QVERIFY2(remind.err.contains("soon") && remind.err.contains("10m"), remind.err.constData());
        const Ran dateless = task({u"--repeat"_s, u"week"_s});
        QCOMPARE(dateless.exitCode, 1);
        QVERIFY(dateless.saysASentence());
        QVERIFY(on({u"today"_s}).json().value("tasks"_L1).toArray().isEmpty());
    }

    void theCalendarIsAFileThatOtherCalendarsRead()
    {
        QCOMPARE(task({u"--due"_s, u"2026-01-05"_s, u"--repeat"_s, u"week"_s}).exitCode, 0);
        const QString path = m_vouch->file(u"tasks.ics"_s);
        const Ran ran = on({u"export"_s, path});
        QCOMPARE(ran.exitCode, 0);
        QCOMPARE(ran.json()["format"_L1].toString(), u"ics"_s);
        QCOMPARE(ran.json()["entries"_L1].toInt(), 2);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("BEGIN:VCALENDAR\r\n") && text.endsWith("END:VCALENDAR\r\n"));
        QVERIFY(text.contains("RRULE:FREQ=WEEKLY\r\n"));
        QVERIFY(text.contains("SUMMARY:Birthday: Ana Sousa\r\n"));
        // By its format, whatever it is called; of one owner.
        const QString other = m_vouch->file(u"tasks.txt"_s);
        QCOMPARE(on({u"export"_s, other, u"--format"_s, u"ics"_s, u"--owner"_s, u"Nobody"_s})
                     .json()["entries"_L1]
                     .toInt(),
                 0);
        QCOMPARE(on({u"export"_s, path, u"--segment"_s, u"x"_s}).exitCode, 2);
        QCOMPARE(on({u"export"_s, m_vouch->file(u"a.csv"_s), u"--owner"_s, u"Eva"_s}).exitCode, 2);
    }

    void theDayGoesOnPaper()
    {
        QCOMPARE(task({u"--due"_s, u"2026-01-05"_s}).exitCode, 0);
        const QString csv = m_vouch->file(u"day.csv"_s), pdf = m_vouch->file(u"day.pdf"_s);
        QCOMPARE(on({u"report"_s, u"pack"_s, u"day"_s, u"-o"_s, pdf}).exitCode, 0);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        const Ran ran = on({u"report"_s, u"pack"_s, u"day"_s, u"-o"_s, csv});
        QCOMPARE(ran.exitCode, 0);
    }

private:
    Ran on(const QStringList &arguments) { return m_vouch->on(m_work, arguments); }
    Ran task(const QStringList &options)
    {
        return on(QStringList{u"record"_s, u"task"_s, u"ana@example.com"_s, u"Call"_s} + options);
    }

    std::unique_ptr<VouchProcess> m_vouch;
    QString m_work;
};

QTEST_GUILESS_MAIN(CliTasksTest)
#include "tst_cli_tasks.moc"
