// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"

#include "core/base/text.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace vouch::exchange
{

namespace
{

/// Of a text value (RFC 5545, 3.3.11).
QString escaped(const QString &text)
{
    QString value = cleanText(text);
    return value.replace(u'\\', u"\\\\"_s)
        .replace(u';', u"\\;"_s)
        .replace(u',', u"\\,"_s)
        .replace(u'\n', u"\\n"_s);
}

QString utcText(Millis at)
{
    return QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

QString dateText(QDate day)
{
    return day.toString(u"yyyyMMdd"_s);
}

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return u"%1%2%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

/// "FREQ=WEEKLY;INTERVAL=2". The days follow from where it starts, but for those that some months lack: there
/// Vouch takes the last one they have, as -1 of those that may be meant.
QString ruleText(const Repeat &repeat, QDate first)
{
    static const QStringList names{u"DAILY"_s, u"WEEKLY"_s, u"MONTHLY"_s, u"YEARLY"_s};
    QString rule = u"FREQ="_s + names.at(int(repeat.unit));
    if (repeat.every != 1)
        rule += u";INTERVAL="_s + QString::number(repeat.every);
    const auto lastUpTo = [&rule](int day) {
        QStringList days;
        for (int one = 28; one <= day; ++one)
            days.append(QString::number(one));
        rule += u";BYMONTHDAY="_s + days.join(u',') + u";BYSETPOS=-1"_s;
    };
    if (repeat.unit == Repeat::Unit::Month && first.day() > 28) {
        lastUpTo(first.day());
    } else if (repeat.unit == Repeat::Unit::Year && first.month() == 2 && first.day() == 29) {
        rule += u";BYMONTH=2"_s;
        lastUpTo(29);
    }
    return rule;
}

/// Lines end with CR LF and are folded behind 75 bytes, never within a character.
class Lines
{
public:
    void add(const QString &line)
    {
        QByteArray bytes = line.toUtf8();
        qsizetype most = 75;
        while (bytes.size() > most) {
            qsizetype cut = most;
            while ((uchar(bytes.at(cut)) & 0xC0) == 0x80)
                --cut;
            m_text += bytes.first(cut) + "\r\n ";
            bytes.remove(0, cut);
            most = 74; // the space counts
        }
        m_text += bytes + "\r\n";
    }
    QByteArray text() const { return m_text; }

private:
    QByteArray m_text;
};

class Writer
{
public:
    explicit Writer(const CalendarStyle &style)
        : m_style(style)
        , m_zone(style.calendar.zone())
    {
    }

    QByteArray write(const QList<CalendarEntry> &entries)
    {
        m_lines.add(u"BEGIN:VCALENDAR"_s);
        m_lines.add(u"VERSION:2.0"_s);
        m_lines.add(u"PRODID:-//Vouch//Vouch//EN"_s);
        m_lines.add(u"CALSCALE:GREGORIAN"_s);
        zone(entries);
        for (const CalendarEntry &entry : entries)
            write(entry);
        m_lines.add(u"END:VCALENDAR"_s);
        return m_lines.text();
    }

private:
    static bool repeats(const CalendarEntry &entry)
    {
        return entry.repeat && !entry.repeat->afterDone && entry.when;
    }
    bool isUtc() const { return m_zone.id() == "UTC" || m_zone.id() == "Etc/UTC"; }
    QString zoneName() const { return QString::fromUtf8(m_zone.id()); }

    /// What repeats does so by the clocks of a zone: the calendar says how these go from then on.
    void zone(const QList<CalendarEntry> &entries)
    {
        QDateTime first;
        for (const CalendarEntry &entry : entries) {
            if (entry.isTask && repeats(entry) && !isUtc()) {
                const QDateTime day = m_style.calendar.dateOf(placeOf(entry)).startOfDay(m_zone);
                first = first.isValid() ? std::min(first, day) : day;
            }
        }
        if (!first.isValid())
            return;
        constexpr int years = 20;
        m_lines.add(u"BEGIN:VTIMEZONE"_s);
        m_lines.add(u"TZID:"_s + zoneName());
        const auto transitions = m_zone.transitions(first, first.addYears(years));
        const int before = m_zone.offsetFromUtc(first);
        part(first.addDays(-1), before, before, m_zone.isDaylightTime(first));
        int from = before;
        for (const QTimeZone::OffsetData &one : transitions) {
            part(one.atUtc, from, one.offsetFromUtc, one.daylightTimeOffset != 0);
            from = one.offsetFromUtc;
        }
        m_lines.add(u"END:VTIMEZONE"_s);
    }

    void part(const QDateTime &at, int from, int to, bool daylight)
    {
        const QString name = daylight ? u"DAYLIGHT"_s : u"STANDARD"_s;
        m_lines.add(u"BEGIN:"_s + name);
        m_lines.add(u"DTSTART:"_s +
                    at.toUTC().addSecs(from).toString(u"yyyyMMdd'T'HHmmss"_s)); // in the clock's old time
        m_lines.add(u"TZOFFSETFROM:"_s + offsetText(from));
        m_lines.add(u"TZOFFSETTO:"_s + offsetText(to));
        m_lines.add(u"END:"_s + name);
    }

    /// By the clock of the zone.
    QString localTime(const QString &property, QDate day, QTime time) const
    {
        const QString text = dateText(day) + time.toString(u"'T'HHmmss"_s);
        return isUtc() ? property + u':' + text + u'Z' : property + u";TZID="_s + zoneName() + u':' + text;
    }

    void write(const CalendarEntry &entry)
    {
        if (!repeats(entry) || !entry.isTask)
            return component(entry, {});
        CalendarEntry master = entry;
        master.when = placeOf(entry);
        component(master, {});
        if (master.when == entry.when)
            return;
        // Put off or brought forward: this one alone.
        CalendarEntry moved = entry;
        moved.repeat.reset();
        component(moved, m_style.calendar.dateOf(*master.when));
    }

    When placeOf(const CalendarEntry &entry) const
    {
        return stepsLater(m_style.calendar, *entry.repeat, entry.series.from, entry.series.number);
    }

    /// `insteadOf`: which one of a series this is.
    void component(const CalendarEntry &entry, QDate insteadOf)
    {
        const QString component = entry.isTask ? u"VTODO"_s : u"VEVENT"_s;
        m_lines.add(u"BEGIN:"_s + component);
        m_lines.add(u"UID:%1-%2-%3@vouch"_s.arg(entry.kind, QString::number(entry.id), m_style.workspace));
        if (insteadOf.isValid())
            m_lines.add(localTime(u"RECURRENCE-ID"_s, insteadOf, QTime(0, 0)));
        m_lines.add(u"DTSTAMP:"_s + utcText(m_style.now));
        m_lines.add(u"SUMMARY:"_s +
                    escaped(entry.who.isEmpty() ? entry.title : u"%1: %2"_s.arg(entry.title, entry.who)));
        if (entry.isTask)
            todo(entry);
        else
            event(entry);
        m_lines.add(u"END:"_s + component);
    }

    void event(const CalendarEntry &entry)
    {
        const QDate day = m_style.calendar.dateOf(*entry.when);
        m_lines.add(u"DTSTART;VALUE=DATE:"_s + dateText(day));
        if (entry.repeat)
            m_lines.add(u"RRULE:"_s + ruleText(*entry.repeat, day));
        m_lines.add(u"TRANSP:TRANSPARENT"_s); // nobody is busy all day with it
    }

    void todo(const CalendarEntry &entry)
    {
        m_lines.add(u"STATUS:NEEDS-ACTION"_s);
        if (!entry.owner.isEmpty())
            m_lines.add(u"CONTACT:"_s + escaped(entry.owner));
        if (!entry.when)
            return;
        if (repeats(entry))
            series(entry);
        else if (entry.when->dayOnly)
            m_lines.add(u"DUE;VALUE=DATE:"_s + dateText(entry.when->date()));
        else
            m_lines.add(u"DUE:"_s + utcText(entry.when->at));
        if (entry.remindBefore)
            alarm(entry);
    }

    /// What repeats needs a beginning, and a due that lies behind it: the day begins, and is over where no
    /// time is known.
    void series(const CalendarEntry &entry)
    {
        const QDate day = m_style.calendar.dateOf(*entry.when);
        QTime due = entry.when->dayOnly ? QTime(23, 59) : m_style.calendar.local(entry.when->at).time();
        due.setHMS(due.hour(), due.minute(), 0);
        m_lines.add(localTime(u"DTSTART"_s, day, QTime(0, 0)));
        if (due > QTime(0, 0))
            m_lines.add(localTime(u"DUE"_s, day, due));
        m_lines.add(u"RRULE:"_s + ruleText(*entry.repeat, m_style.calendar.dateOf(entry.series.from)));
    }

    void alarm(const CalendarEntry &entry)
    {
        const Millis before = Millis(*entry.remindBefore) * 60'000;
        m_lines.add(u"BEGIN:VALARM"_s);
        m_lines.add(u"ACTION:DISPLAY"_s);
        m_lines.add(u"DESCRIPTION:"_s + escaped(entry.title));
        const bool midnight =
            m_style.calendar.local(m_style.calendar.moment(*entry.when)).time() == QTime(0, 0);
        if (entry.when->dayOnly && !repeats(entry)) {
            m_lines.add(u"TRIGGER;VALUE=DATE-TIME:"_s +
                        utcText(reminderBase(m_style.calendar, *entry.when) - before));
        } else if (repeats(entry) && (entry.when->dayOnly || midnight)) {
            // Counted from the beginning of the day.
            const int morning = entry.when->dayOnly ? 9 * 60 : 0;
            m_lines.add(u"TRIGGER:"_s + duration(morning - *entry.remindBefore));
        } else {
            m_lines.add(u"TRIGGER;RELATED=END:"_s + duration(-*entry.remindBefore));
        }
        m_lines.add(u"END:VALARM"_s);
    }

    static QString duration(int minutes)
    {
        return (minutes < 0 ? u"-PT%1M"_s : u"PT%1M"_s).arg(std::abs(minutes));
    }

    const CalendarStyle &m_style;
    QTimeZone m_zone;
    Lines m_lines;
};

} // namespace

QByteArray iCalendarText(const QList<CalendarEntry> &entries, const CalendarStyle &style)
{
    return Writer(style).write(entries);
}

} // namespace vouch::exchange
