// SPDX-License-Identifier: GPL-3.0-or-later
// Dates on the command line, in words and in figures, with the real program.
#include "tests/support/vouch_process.h"

#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace vouch::test;

class CliDatesTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_vouch = std::make_unique<VouchProcess>();
        m_work = m_vouch->file(u"work.vouch"_s);
        // Days there begin fourteen hours before those of UTC.
        QCOMPARE(m_vouch->run({u"new"_s, m_work, u"--time-zone"_s, u"Pacific/Kiritimati"_s}).exitCode, 0);
        QFile people(m_vouch->file(u"people.csv"_s));
        QVERIFY(people.open(QIODevice::WriteOnly));
        people.write("Name,Email\nAna Sousa,ana@example.com\n");
        people.close();
        QCOMPARE(m_vouch->on(m_work, {u"import"_s, people.fileName()}).exitCode, 0);
    }

    void wordsAreDaysOfTheWorkspace_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("days");
        QTest::newRow("yesterday") << u"yesterday"_s << -1;
        QTest::newRow("3 days ago") << u"3 days ago"_s << -3;
        QTest::newRow("a week ago") << u"a week ago"_s << -7;
        QTest::newRow("Chinese") << u"前天"_s << -2;
    }
    void wordsAreDaysOfTheWorkspace()
    {
        QFETCH(QString, words);
        QFETCH(int, days);
        const QDate before = today();
        QCOMPARE(on({u"record"_s, u"note"_s, u"ana@example.com"_s, u"Came by"_s, u"--at"_s, words}).exitCode,
                 0);
        if (today() != before)
            QSKIP("midnight came in between");
        QCOMPARE(item(u"note"_s)["at"_L1].toString(), before.addDays(days).toString(Qt::ISODate));
    }

    void aTaskIsDueWhenTheWordsSay()
    {
        const QDate before = today();
        QCOMPARE(on({u"record"_s, u"task"_s, u"ana@example.com"_s, u"Call"_s, u"--due"_s, u"tomorrow 3pm"_s})
                     .exitCode,
                 0);
        if (today() != before)
            QSKIP("midnight came in between");
        // 15:00 there is 01:00 UTC of the same date
        QCOMPARE(on({u"show"_s, u"ana@example.com"_s}).json()["next_task_at"_L1].toString(),
                 before.addDays(1).toString(Qt::ISODate) + u"T01:00:00Z"_s);
    }

    void whatWordsMeantIsSaidAndFiguresAreNot()
    {
        const QStringList task{u"-w"_s,   m_work,    u"record"_s, u"task"_s, u"ana@example.com"_s,
                               u"Call"_s, u"--due"_s};
        const Ran words = m_vouch->run(task + QStringList{u"next Fri 3pm"_s});
        QCOMPARE(words.exitCode, 0);
        QVERIFY2(words.err.contains("next Fri 3pm") && words.err.contains(" 15:00") &&
                     words.err.contains("Fri "),
                 words.err.constData());
        const Ran figures = m_vouch->run(task + QStringList{u"2030-01-02"_s});
        QCOMPARE(figures.exitCode, 0);
        QCOMPARE(figures.err, QByteArray());
    }

    void aPeriodBeginsAndEndsWhereItsWordsDo()
    {
        const QDate day = today();
        const QDate last = QDate(day.year(), day.month(), 1).addDays(-1), first(last.year(), last.month(), 1);
        const Ran ran = m_vouch->run({u"-w"_s, m_work, u"report"_s, u"funnel"_s, u"--from"_s, u"last month"_s,
                                      u"--to"_s, u"上个月"_s});
        if (today() != day)
            QSKIP("midnight came in between");
        QCOMPARE(ran.exitCode, 0);
        const auto said = [&](const QDate &date) {
            return QLocale::c().toString(date, u"ddd d MMM yyyy"_s).toUtf8();
        };
        QVERIFY2(ran.err.contains(said(first)) && ran.err.contains(said(last)), ran.err.constData());
    }

    void whatCannotBeReadIsQuotedAndNothingIsStored()
    {
        const Ran refused =
            on({u"record"_s, u"note"_s, u"ana@example.com"_s, u"Came by"_s, u"--at"_s, u"no day at all"_s});
        QCOMPARE(refused.exitCode, 2);
        QVERIFY2(refused.saysASentence() && refused.err.contains("no day at all") &&
                     refused.err.contains("tomorrow"),
                 refused.err.constData());
        QVERIFY(item(u"note"_s).isEmpty());
    }

    void whoLeavesMayReturnOnADayThatCanBeReadAgain()
    {
        QCOMPARE(on({u"move"_s, u"ana@example.com"_s, u"--leave"_s, u"--return"_s, u"2030-06-18"_s}).exitCode,
                 0);
        const QJsonObject left = item(u"move"_s);
        QCOMPARE(left["may_return_at"_L1].toString(), u"2030-06-18"_s);
        QVERIFY2(left["detail"_L1].toString().contains(u"may return on"_s),
                 qPrintable(left["detail"_L1].toString()));
    }

    void helpTellsOfWords() { QVERIFY(m_vouch->run({u"--help"_s}).out.contains("next Fri")); }

private:
    Ran on(const QStringList &arguments) { return m_vouch->on(m_work, arguments); }
    static QDate today() { return QDateTime::currentDateTimeUtc().addSecs(14 * 3600).date(); }
    QJsonObject item(const QString &kind)
    {
        for (const QJsonValue &item :
             on({u"timeline"_s, u"ana@example.com"_s}).json()["items"_L1].toArray()) {
            if (item["kind"_L1].toString() == kind)
                return item.toObject();
        }
        return {};
    }

    std::unique_ptr<VouchProcess> m_vouch;
    QString m_work;
};

QTEST_GUILESS_MAIN(CliDatesTest)
#include "tst_cli_dates.moc"
