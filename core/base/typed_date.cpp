// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/typed_date.h"

#include "core/base/clock_words.h"
#include "core/base/date_pattern.h"
#include "core/base/relative_words.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

using relativewords::Distance;
using Toward = DateReading::Toward;

constexpr int longest = 100; ///< characters; a date needs fewer
constexpr int firstYear = 1900, lastYear = 2200;
constexpr Millis minuteMillis = 60'000;

/// The minute that clocks show at this moment.
Millis minuteOf(Millis at)
{
    return at - (at % minuteMillis + minuteMillis) % minuteMillis;
}

/// One attempt to read one text.
class Reader
{
public:
    explicit Reader(const DateReading &how)
        : m_how(how)
        , m_today(how.calendar.dayOf(how.now))
        , m_order(dateOrderOf(how.locale))
    {
    }

    std::optional<When> read(const QString &written) const
    {
        if (written.size() > longest)
            return std::nullopt;
        const QString text = relativewords::folded(written);
        // Files know no "at 15" and would take the hour of "4 Dec at 15" for a year.
        if (const auto hour = clockwords::hourAlone(text)) {
            if (const auto when = onDay(*hour))
                return when;
        }
        if (const auto known = asInFiles(written))
            return known;
        if (const auto words = relativewords::find(text, m_how.locale)) {
            if (const auto edge =
                    words->rest.isEmpty() && !words->counted ? edgeOf(words->distance) : std::nullopt)
                return inRange(When::day(*edge));
            if (const auto when = inWords(words->distance, words->rest))
                return when;
        }
        if (const auto date = wholeDate(text))
            return When::day(*date);
        const auto clock = clockwords::find(text);
        return clock ? onDay(*clock) : std::nullopt;
    }

private:
    When moment(QDate day, QTime time) const
    {
        return When(QDateTime(day, time, m_how.calendar.zone()).toMSecsSinceEpoch());
    }

    /// The time of day on the date that stands beside it, or today.
    std::optional<When> onDay(const clockwords::Found &clock) const
    {
        const QString rest = clockwords::withoutFillers(clock.rest);
        const std::optional<QDate> date = rest.isEmpty() ? m_today : wholeDate(rest);
        return date ? std::optional(moment(date->addDays(clock.days), clock.time)) : std::nullopt;
    }

    static std::optional<clockwords::Found> clockAt(const QString &text)
    {
        const auto clock = clockwords::find(text);
        return clock ? clock : clockwords::hourAlone(text);
    }

    /// The first or last day of "last month", where that is asked for.
    std::optional<QDate> edgeOf(const Distance &distance) const
    {
        const bool last = m_how.edge == DateReading::Edge::Last;
        if (m_how.edge == DateReading::Edge::None)
            return std::nullopt;
        if (distance.unit == Distance::Unit::Weeks)
            return dayAt({Distance::Unit::WeekdayOfWeek, distance.count, last ? 7 : 1});
        if (distance.unit == Distance::Unit::Months && last)
            return dayAt({Distance::Unit::MonthEnd, distance.count});
        if (distance.unit == Distance::Unit::Years && last)
            return dayAt({Distance::Unit::YearEnd, distance.count});
        const QDate day = dayAt(distance);
        if (distance.unit == Distance::Unit::Months)
            return QDate(day.year(), day.month(), 1);
        return distance.unit == Distance::Unit::Years ? std::optional(QDate(day.year(), 1, 1)) : std::nullopt;
    }

    std::optional<When> asInFiles(const QString &text) const
    {
        const auto read = parseTime(
            text, {m_order, m_how.calendar.zone(), {}, m_how.locale.name().section(u'_', 0, 0), false});
        if (!read)
            return std::nullopt;
        if (read->zone != ParsedTime::Zone::DateOnly)
            return When(read->at);
        return When::day(QDateTime::fromMSecsSinceEpoch(read->at, QTimeZone::utc()).date());
    }

    std::optional<QDate> dateInFiles(const QString &text) const
    {
        const auto when = asInFiles(text);
        return when && when->dayOnly ? std::optional(when->date()) : std::nullopt;
    }

    /// A date with or without its year, no time of day.
    std::optional<QDate> wholeDate(const QString &text) const
    {
        if (const auto date = dateInFiles(text))
            return date;
        static const QRegularExpression day(u"^(\\d{1,2})\\s*[日号]$"_s);
        const QString digits = relativewords::withChineseDigits(text);
        if (const auto match = day.match(digits); match.hasMatch())
            return dayOfMonth(match.captured(1).toInt());
        // The nearest years first; eight of them hold a 29 February.
        for (int distance = 0; distance <= 8; ++distance) {
            const int sign = m_how.toward == Toward::Future ? 1 : -1;
            const auto date = inYear(digits, m_today.year() + sign * distance);
            if (date && (sign > 0 ? *date >= m_today : *date <= m_today))
                return date;
        }
        return std::nullopt;
    }

    /// "4 Dec", "12/4", "4.12.", "12月4日" of that year.
    std::optional<QDate> inYear(const QString &text, int year) const
    {
        static const QRegularExpression figures(u"^(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\.?$"_s);
        const auto only = [](const QDate &date) {
            return date.isValid() ? std::optional(date) : std::nullopt;
        };
        if (const auto match = figures.match(text); match.hasMatch()) {
            const int first = match.captured(1).toInt(), second = match.captured(3).toInt();
            bool dayFirst = m_order == DateOrder::DayFirst || match.captured(2) == u"."_s;
            if (first > 12 || second > 12)
                dayFirst = first > 12;
            return only(dayFirst ? QDate(year, second, first) : QDate(year, first, second));
        }
        static const QRegularExpression months(u"^(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]?$"_s);
        if (const auto match = months.match(text); match.hasMatch())
            return only(QDate(year, match.captured(1).toInt(), match.captured(2).toInt()));
        static const QRegularExpression letter(u"\\p{L}"_s), digit(u"\\d"_s);
        if (!text.contains(letter) || !text.contains(digit))
            return std::nullopt;
        return dateInFiles(text + u' ' + QString::number(year));
    }

    /// The next or last day with this number.
    std::optional<QDate> dayOfMonth(int day) const
    {
        const int sign = m_how.toward == Toward::Future ? 1 : -1;
        const QDate month(m_today.year(), m_today.month(), 1);
        for (int away = 0; away <= 2; ++away) {
            const QDate first = month.addMonths(sign * away);
            const QDate date(first.year(), first.month(), day);
            if (date.isValid() && (sign > 0 ? date >= m_today : date <= m_today))
                return date;
        }
        return std::nullopt;
    }

    std::optional<When> inWords(const Distance &distance, const QString &rest) const
    {
        const QString behind = clockwords::withoutFillers(rest);
        if (distance.unit == Distance::Unit::Minutes || distance.unit == Distance::Unit::Hours) {
            const Millis unit = distance.unit == Distance::Unit::Hours ? 60 * minuteMillis : minuteMillis;
            return behind.isEmpty() ? inRange(When(minuteOf(m_how.now) + distance.count * unit))
                                    : std::nullopt;
        }
        if (const auto hour = clockwords::hourAlone(rest, distance.evening); hour && hour->rest.isEmpty())
            return inRange(moment(dayAt(distance, hour->time).addDays(hour->days), hour->time));
        if (behind.isEmpty()) {
            // "tonight" and "this month" say no day or hour alone.
            const bool isSpan = distance.count == 0 && (distance.unit == Distance::Unit::Weeks ||
                                                        distance.unit == Distance::Unit::Months ||
                                                        distance.unit == Distance::Unit::Years);
            return distance.evening || isSpan ? std::nullopt : inRange(When::day(dayAt(distance)));
        }
        if (const auto clock = clockwords::find(behind, distance.evening);
            clock && clockwords::withoutFillers(clock->rest).isEmpty())
            return inRange(moment(dayAt(distance, clock->time).addDays(clock->days), clock->time));
        return within(distance, behind);
    }

    /// "Friday next week", "the 3rd of next month", "明年3月5日", with or without a time of day.
    std::optional<When> within(const Distance &distance, const QString &rest) const
    {
        QString text = relativewords::withChineseDigits(rest);
        const auto clock = clockAt(text);
        if (clock)
            text = clock->rest;
        text = clockwords::withoutFillers(text);
        std::optional<QDate> day;
        static const QRegularExpression ordinal(u"^(\\d{1,2})\\s*(?:st|nd|rd|th|[日号.])$"_s);
        if (distance.unit == Distance::Unit::Weeks) {
            const auto weekday = relativewords::find(text, m_how.locale);
            if (weekday && weekday->rest.isEmpty() && weekday->distance.unit == Distance::Unit::Weekday)
                day = dayAt({Distance::Unit::WeekdayOfWeek, distance.count, weekday->distance.weekday});
        } else if (distance.unit == Distance::Unit::Months) {
            const QDate month = m_today.addMonths(distance.count);
            if (const auto match = ordinal.match(text); match.hasMatch())
                day = QDate(month.year(), month.month(), match.captured(1).toInt());
        } else if (distance.unit == Distance::Unit::Years) {
            day = inYear(text, m_today.year() + distance.count);
        }
        if (!day || !day->isValid())
            return std::nullopt;
        return inRange(clock ? moment(day->addDays(clock->days), clock->time) : When::day(*day));
    }

    QDate dayAt(const Distance &distance, QTime time = {}) const
    {
        const QDate monday = m_today.addDays(1 - m_today.dayOfWeek());
        switch (distance.unit) {
        case Distance::Unit::Weeks:
            return m_today.addDays(7 * distance.count);
        case Distance::Unit::Months:
            return m_today.addMonths(distance.count);
        case Distance::Unit::Years:
            return m_today.addYears(distance.count);
        case Distance::Unit::MonthEnd: {
            const QDate month = m_today.addMonths(distance.count);
            return {month.year(), month.month(), month.daysInMonth()};
        }
        case Distance::Unit::YearEnd:
            return {m_today.year() + distance.count, 12, 31};
        case Distance::Unit::WeekdayOfWeek:
            return monday.addDays(7 * distance.count + distance.weekday - 1);
        case Distance::Unit::Weekday:
            return weekdayAt(distance, time);
        default:
            return m_today.addDays(distance.count);
        }
    }

    QDate weekdayAt(const Distance &distance, QTime time) const
    {
        const int ahead = (distance.weekday - m_today.dayOfWeek() + 7) % 7; // 0 is today
        if (distance.count > 0)
            return m_today.addDays(ahead == 0 ? 7 : ahead);
        if (distance.count < 0)
            return m_today.addDays(ahead - 7);
        const bool future = m_how.toward == Toward::Future;
        if (ahead == 0 && time.isValid()) {
            // Friday at three, said on a Friday at five, is another one.
            const Millis at = moment(m_today, time).at;
            if (future ? at < m_how.now : at > m_how.now)
                return m_today.addDays(future ? 7 : -7);
        }
        return m_today.addDays(future || ahead == 0 ? ahead : ahead - 7);
    }

    std::optional<When> inRange(const When &when) const
    {
        const int year = m_how.calendar.dateOf(when).year();
        return year >= firstYear && year <= lastYear ? std::optional(when) : std::nullopt;
    }

    const DateReading &m_how;
    QDate m_today;
    DateOrder m_order;
};

QString dayText(QDate date, const QLocale &locale)
{
    const QString pattern = datePattern(locale, "yMMMEd");
    return locale.toString(date, pattern.isEmpty() ? u"ddd d MMM yyyy"_s : pattern);
}

} // namespace

Result<std::optional<When>> readTypedDate(const QString &text, const DateReading &how)
{
    const QString written = text.trimmed();
    if (written.isEmpty())
        return std::optional<When>();
    if (const auto when = Reader(how).read(written))
        return std::optional<When>(*when);
    const QString quoted = safeForDisplay(cleanLine(written.left(longest)));
    return Error{Error::Kind::Invalid,
                 QCoreApplication::translate("Dates", "“%1” is no date that can be read. Write it like %2.")
                     .arg(quoted, typedDateExamples(how)),
                 {}};
}

QString typedDateText(const When &when, const Calendar &calendar, const QLocale &locale)
{
    const QDate date = calendar.dateOf(when);
    const QDateTime local = when.dayOnly ? QDateTime() : calendar.local(minuteOf(when.at));
    const DateReading how{calendar, when.at, Toward::Future, locale};
    const When meant = when.dayOnly ? when : When(minuteOf(when.at));
    const auto readsBack = [reader = Reader(how), meant](const QString &text) {
        return reader.read(text) == meant;
    };
    QStringList forms;
    if (when.dayOnly) {
        forms.append(dayText(date, locale));
    } else {
        QString clock =
            locale.language() == QLocale::C ? u"HH:mm"_s : locale.timeFormat(QLocale::ShortFormat);
        static const QRegularExpression known(
            u"^[HhmAaPp:.\\s]+$"_s); // Qt 6.4 writes the "B" of zh_TW as it stands
        if (!known.match(clock).hasMatch())
            clock = u"HH:mm"_s;
        // A comma of half a width stands in no Chinese or Japanese line.
        const bool han = locale.language() == QLocale::Chinese || locale.language() == QLocale::Japanese;
        const QString day = dayText(date, locale) + (han ? u" "_s : u", "_s);
        forms.append(day + locale.toString(local.time(), clock));
        forms.append(day + local.toString(u"HH:mm"_s));
        forms.append(local.toString(u"yyyy-MM-dd HH:mm"_s));
    }
    for (const QString &form : std::as_const(forms)) {
        if (readsBack(form))
            return form;
    }
    // The hour that clocks show twice when summer time ends needs its distance from UTC.
    return when.dayOnly ? date.toString(Qt::ISODate)
                        : local.toOffsetFromUtc(local.offsetFromUtc()).toString(u"yyyy-MM-dd HH:mm t"_s);
}

DateOrder dateOrderOf(const QLocale &locale)
{
    const QString form = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = form.indexOf(u'd'), month = form.indexOf(u'M');
    if (locale.language() == QLocale::C || day < 0 || month < 0)
        return DateOrder::Unknown;
    return day < month ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

QString typedDateExamples(const DateReading &how)
{
    const QString today = typedDateText(When::day(how.calendar.dayOf(how.now)), how.calendar, how.locale);
    return QCoreApplication::translate("Dates", "“tomorrow”, “next Fri 3pm” or “%1”").arg(today);
}

} // namespace vouch
