// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/repeat.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <array>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr int minutesOfHour = 60, minutesOfDay = 24 * minutesOfHour, minutesOfWeek = 7 * minutesOfDay;
constexpr int longestReminder = 366 * minutesOfDay;
const QString afterDoneEnding = u"-after-done"_s;

struct UnitWords {
    Repeat::Unit unit;
    QLatin1StringView one, many;
    const char *every, *everyFew, *after; ///< what people read
};

// In the order of the enumeration.
constexpr std::array<UnitWords, 4> units{
    {{Repeat::Unit::Day, "day"_L1, "days"_L1, QT_TRANSLATE_NOOP("Repeat", "every day"),
      QT_TRANSLATE_N_NOOP("Repeat", "every %n day(s)"),
      QT_TRANSLATE_N_NOOP("Repeat", "%n day(s) after it is done")},
     {Repeat::Unit::Week, "week"_L1, "weeks"_L1, QT_TRANSLATE_NOOP("Repeat", "every week"),
      QT_TRANSLATE_N_NOOP("Repeat", "every %n week(s)"),
      QT_TRANSLATE_N_NOOP("Repeat", "%n week(s) after it is done")},
     {Repeat::Unit::Month, "month"_L1, "months"_L1, QT_TRANSLATE_NOOP("Repeat", "every month"),
      QT_TRANSLATE_N_NOOP("Repeat", "every %n month(s)"),
      QT_TRANSLATE_N_NOOP("Repeat", "%n month(s) after it is done")},
     {Repeat::Unit::Year, "year"_L1, "years"_L1, QT_TRANSLATE_NOOP("Repeat", "every year"),
      QT_TRANSLATE_N_NOOP("Repeat", "every %n year(s)"),
      QT_TRANSLATE_N_NOOP("Repeat", "%n year(s) after it is done")}}};

const UnitWords &wordsOf(Repeat::Unit unit)
{
    return units.at(std::size_t(unit));
}

QDate stepped(Repeat::Unit unit, QDate from, qint64 count)
{
    switch (unit) {
    case Repeat::Unit::Day:
        return from.addDays(count);
    case Repeat::Unit::Week:
        return from.addDays(7 * count);
    case Repeat::Unit::Month:
        return from.addMonths(int(count));
    case Repeat::Unit::Year:
        return from.addYears(int(count));
    }
    Q_UNREACHABLE();
}

QString amountOfTime(int minutes)
{
    const auto say = [](const char *text, int n) {
        return QCoreApplication::translate("Repeat", text, nullptr, n);
    };
    if (minutes % minutesOfWeek == 0)
        return say(QT_TRANSLATE_N_NOOP("Repeat", "%n week(s) before"), minutes / minutesOfWeek);
    if (minutes % minutesOfDay == 0)
        return say(QT_TRANSLATE_N_NOOP("Repeat", "%n day(s) before"), minutes / minutesOfDay);
    if (minutes % minutesOfHour == 0)
        return say(QT_TRANSLATE_N_NOOP("Repeat", "%n hour(s) before"), minutes / minutesOfHour);
    return say(QT_TRANSLATE_N_NOOP("Repeat", "%n minute(s) before"), minutes);
}

} // namespace

QString repeatKey(const Repeat &repeat)
{
    const UnitWords &words = wordsOf(repeat.unit);
    const QString key =
        repeat.every == 1 ? QString(words.one) : QString::number(repeat.every) + u'-' + words.many;
    return repeat.afterDone ? key + afterDoneEnding : key;
}

std::optional<Repeat> repeatFromKey(QStringView key)
{
    Repeat repeat;
    repeat.afterDone = key.endsWith(afterDoneEnding);
    const QStringView step = repeat.afterDone ? key.chopped(afterDoneEnding.size()) : key;
    for (const UnitWords &words : units) {
        repeat.unit = words.unit;
        if (step == words.one)
            return repeat;
        if (!step.endsWith(u'-' + QString(words.many)))
            continue;
        bool isNumber = false;
        repeat.every = step.chopped(words.many.size() + 1).toInt(&isNumber);
        return isNumber && repeat.every >= 1 && repeat.every <= Repeat::mostEvery ? std::optional(repeat)
                                                                                  : std::nullopt;
    }
    return std::nullopt;
}

QStringList repeatKeys()
{
    QStringList keys;
    for (const UnitWords &words : units)
        keys.append(words.one);
    return keys;
}

QString repeatWords(const Repeat &repeat)
{
    const UnitWords &words = wordsOf(repeat.unit);
    const auto say = [&repeat](const char *text) {
        return QCoreApplication::translate("Repeat", text, nullptr, repeat.every);
    };
    if (repeat.afterDone)
        return say(words.after);
    return repeat.every == 1 ? QCoreApplication::translate("Repeat", words.every) : say(words.everyFew);
}

When stepsLater(const Calendar &calendar, const Repeat &repeat, const When &from, qint64 steps)
{
    const QDate day = stepped(repeat.unit, calendar.dateOf(from), steps * repeat.every);
    if (from.dayOnly)
        return When::day(day);
    return QDateTime(day, calendar.local(from.at).time(), calendar.zone()).toMSecsSinceEpoch();
}

SeriesPlace nextInSeries(const Calendar &calendar, const Repeat &repeat, const SeriesPlace &now, QDate today)
{
    // As many steps as surely are past at once: a daily task may have lain for years.
    static constexpr std::array<int, 4> longestDays{1, 7, 31, 366};
    const qint64 missed = calendar.dateOf(stepsLater(calendar, repeat, now.from, now.number)).daysTo(today);
    const qint64 step = longestDays.at(std::size_t(repeat.unit)) * qint64(repeat.every);
    SeriesPlace next{now.from, now.number + std::max<qint64>(1, missed / step)};
    while (calendar.dateOf(stepsLater(calendar, repeat, next.from, next.number)) < today)
        ++next.number;
    return next;
}

Millis reminderBase(const Calendar &calendar, const When &due)
{
    static const QTime morning(9, 0);
    return due.dayOnly ? QDateTime(due.date(), morning, calendar.zone()).toMSecsSinceEpoch() : due.at;
}

const QList<int> &reminderChoices()
{
    static const QList<int> all{0, 10, minutesOfHour, minutesOfDay, minutesOfWeek};
    return all;
}

QString reminderKey(int minutes)
{
    if (minutes > 0 && minutes % minutesOfDay == 0)
        return QString::number(minutes / minutesOfDay) + u'd';
    if (minutes > 0 && minutes % minutesOfHour == 0)
        return QString::number(minutes / minutesOfHour) + u'h';
    return QString::number(minutes) + u'm';
}

std::optional<int> reminderFromKey(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,6})([mhdw])$"_s);
    const auto match = form.match(text.trimmed().toLower());
    if (!match.hasMatch())
        return std::nullopt;
    const QChar unit = match.capturedView(2).at(0);
    const qint64 minutes = match.captured(1).toLongLong() * (unit == u'm'   ? 1
                                                             : unit == u'h' ? minutesOfHour
                                                             : unit == u'd' ? minutesOfDay
                                                                            : minutesOfWeek);
    return minutes <= longestReminder ? std::optional(int(minutes)) : std::nullopt;
}

QString reminderWords(int minutes, bool dayOnly)
{
    if (minutes > 0)
        return amountOfTime(minutes);
    return dayOnly ? QCoreApplication::translate("Repeat", "at %1", "time of day")
                         .arg(QLocale().toString(QTime(9, 0), QLocale::ShortFormat))
                   : QCoreApplication::translate("Repeat", "at the time");
}

} // namespace vouch
