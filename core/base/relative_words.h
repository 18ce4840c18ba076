// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <optional>

/// Words that say a day by where it lies from today, as people type them: in English, in Chinese, and in the
/// language asked for, as far as ICU knows it ("übermorgen", "in 3 Tagen", "vendredi prochain").
namespace vouch::relativewords
{

/// What such words mean. Which day that is depends on today alone, but for a weekday without "next" or
/// "last".
struct Distance {
    enum class Unit {
        Minutes,
        Hours,
        Days,
        Weeks,
        Months,
        Years,
        MonthEnd,     ///< the last day of the month that many months away
        YearEnd,      ///< the last day of the year that many years away
        Weekday,      ///< count 1: the first after today, -1: the last before it, 0: the one that suits
        WeekdayOfWeek ///< of the week that many weeks away; weeks begin on Monday
    };
    Unit unit = Unit::Days;
    int count = 0;
    int weekday = 0;      ///< 1 is Monday
    bool evening = false; ///< "tonight": needs an hour, which is one of the evening
};

struct Found {
    Distance distance;
    QString rest;         ///< the text without these words
    bool counted = false; ///< "3 months ago", which is a day, as "last month" need not be
};

/// The form in which texts are compared: case, accents and widths folded, traditional characters of dates as
/// their simplified ones, "今晚" as "今天晚上".
QString folded(const QString &text);

/// The longest words of the folded text that say a distance.
std::optional<Found> find(const QString &foldedText, const QLocale &locale);

/// 23 for "二十三", "廿三" or "23"; nothing if it is no number.
std::optional<int> chineseNumber(const QString &text);
/// "三点半" as "3点半", "十二月五号" as "12月5号"; weekdays stay.
QString withChineseDigits(const QString &foldedText);

} // namespace vouch::relativewords
