// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace vouch;
using namespace vouch::exchange;

class ICalendarTest : public QObject
{
    Q_OBJECT

    static constexpr Millis noon = 1'780'315'200'000; ///< 2026-06-01T12:00:00Z
    static CalendarEntry task(const QString &title, std::optional<When> when = {})
    {
        CalendarEntry entry;
        entry.kind = u"task"_s;
        entry.id = 7;
        entry.isTask = true;
        entry.title = title;
        entry.when = when;
        entry.series.from = when.value_or(When());
        return entry;
    }
    static QString write(const QList<CalendarEntry> &entries, const QByteArray &zone = "UTC")
    {
        return QString::fromUtf8(iCalendarText(entries, {Calendar(QTimeZone(zone)), noon, u"w1"_s}));
    }
    static QStringList unfolded(QString text) { return text.remove(u"\r\n "_s).split(u"\r\n"_s); }

private slots:
    void aTaskIsKnownByAnIdThatStays()
    {
        const QStringList lines = unfolded(write({task(u"Call"_s, When::day(QDate(2026, 6, 5)))}));
        QCOMPARE(lines,
                 (QStringList{u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Vouch//Vouch//EN"_s,
                              u"CALSCALE:GREGORIAN"_s, u"BEGIN:VTODO"_s, u"UID:task-7-w1@vouch"_s,
                              u"DTSTAMP:20260601T120000Z"_s, u"SUMMARY:Call"_s, u"STATUS:NEEDS-ACTION"_s,
                              u"DUE;VALUE=DATE:20260605"_s, u"END:VTODO"_s, u"END:VCALENDAR"_s, u""_s}));
    }

    void textsAreEscaped()
    {
        const QStringList lines = unfolded(write({task(u"a,b;c\\d\ne:f \"g\""_s)}));
        QVERIFY2(lines.contains(u"SUMMARY:a\\,b\\;c\\\\d\\ne:f \"g\""_s), qPrintable(lines.join(u'\n')));
    }

    void linesAreFoldedBehind75BytesAndNotWithinACharacter()
    {
        const QString title = u"打电话给安娜😀é "_s.repeated(20).trimmed();
        const QByteArray text = write({task(title)}).toUtf8();
        for (const QByteArray &line : text.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            QVERIFY(line.size() <= 76); // with the CR
            QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
        }
        QVERIFY(unfolded(QString::fromUtf8(text)).contains(u"SUMMARY:"_s + title));
    }

    void aTimeIsTheSameEverywhere()
    {
        const QStringList lines = unfolded(write({task(u"Call"_s, noon)}, "Asia/Shanghai"));
        QVERIFY(lines.contains(u"DUE:20260601T120000Z"_s));
        QVERIFY(!lines.contains(u"BEGIN:VTIMEZONE"_s));
    }

    void whatRepeatsDoesSoByTheClocksOfTheWorkspace()
    {
        CalendarEntry weekly = task(u"Call"_s, noon);
        weekly.repeat = Repeat{Repeat::Unit::Week, 2, false};
        const QStringList lines = unfolded(write({weekly}, "Europe/Berlin"));
        QVERIFY(lines.contains(u"DTSTART;TZID=Europe/Berlin:20260601T000000"_s));
        QVERIFY(lines.contains(u"DUE;TZID=Europe/Berlin:20260601T140000"_s));
        QVERIFY(lines.contains(u"RRULE:FREQ=WEEKLY;INTERVAL=2"_s));
        // Winter begins on 25 October 2026 at three o'clock of summer.
        const auto winter = lines.indexOf(u"DTSTART:20261025T030000"_s);
        QVERIFY(winter > 0);
        QCOMPARE(lines.mid(winter - 1, 5),
                 (QStringList{u"BEGIN:STANDARD"_s, u"DTSTART:20261025T030000"_s, u"TZOFFSETFROM:+0200"_s,
                              u"TZOFFSETTO:+0100"_s, u"END:STANDARD"_s}));
    }

    void theLastDayOfAMonthStaysIt()
    {
        CalendarEntry monthly = task(u"Invoice"_s, When::day(QDate(2026, 2, 28)));
        monthly.repeat = Repeat{Repeat::Unit::Month, 1, false};
        monthly.series = {When::day(QDate(2026, 1, 31)), 1};
        const QStringList lines = unfolded(write({monthly}));
        QVERIFY(lines.contains(u"RRULE:FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"_s));
        QVERIFY(lines.contains(u"DTSTART:20260228T000000Z"_s));
        QVERIFY(lines.contains(u"DUE:20260228T235900Z"_s));
    }

    void oneThatWasPutOffLeavesTheOthersWhereTheyAre()
    {
        CalendarEntry weekly = task(u"Call"_s, When::day(QDate(2026, 6, 3)));
        weekly.repeat = Repeat{Repeat::Unit::Week, 1, false};
        weekly.series = {When::day(QDate(2026, 5, 25)), 1};
        const QStringList lines = unfolded(write({weekly}));
        QCOMPARE(lines.filter(u"UID:task-7"_s).size(), 2);
        QVERIFY(lines.contains(u"DTSTART:20260601T000000Z"_s));
        QVERIFY(lines.contains(u"RECURRENCE-ID:20260601T000000Z"_s));
        QVERIFY(lines.contains(u"DUE;VALUE=DATE:20260603"_s));
        QCOMPARE(lines.filter(u"RRULE"_s).size(), 1);
    }

    void whatCountsFromWhenItWasDoneIsToldOnce()
    {
        CalendarEntry after = task(u"Call"_s, noon);
        after.repeat = Repeat{Repeat::Unit::Week, 1, true};
        QVERIFY(unfolded(write({after})).filter(u"RRULE"_s).isEmpty());
    }

    void aReminderCountsFromWhenItIsDue()
    {
        CalendarEntry call = task(u"Call"_s, noon);
        call.remindBefore = 90;
        QVERIFY(unfolded(write({call})).contains(u"TRIGGER;RELATED=END:-PT90M"_s));
        CalendarEntry day = task(u"Call"_s, When::day(QDate(2026, 6, 5)));
        day.remindBefore = 60;
        QVERIFY(unfolded(write({day})).contains(u"TRIGGER;VALUE=DATE-TIME:20260605T080000Z"_s));
        day.repeat = Repeat{Repeat::Unit::Day, 1, false};
        QVERIFY(unfolded(write({day})).contains(u"TRIGGER:PT480M"_s));
    }

    void aBirthdayComesEveryYear()
    {
        CalendarEntry birthday;
        birthday.kind = u"birthday"_s;
        birthday.title = u"Birthday"_s;
        birthday.who = u"Ana"_s;
        birthday.when = When::day(QDate(2026, 9, 3));
        birthday.repeat = Repeat{Repeat::Unit::Year, 1, false};
        const QStringList lines = unfolded(write({birthday}));
        QVERIFY(lines.contains(u"BEGIN:VEVENT"_s));
        QVERIFY(lines.contains(u"SUMMARY:Birthday: Ana"_s));
        QVERIFY(lines.contains(u"DTSTART;VALUE=DATE:20260903"_s));
        QVERIFY(lines.contains(u"RRULE:FREQ=YEARLY"_s));
    }
};

QTEST_GUILESS_MAIN(ICalendarTest)
#include "tst_icalendar.moc"
