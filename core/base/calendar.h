// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>
#include <memory>
#include <optional>

namespace vouch
{

/// A moment, or a day alone where nobody knows more. A day is kept as 00:00 UTC of its date, wherever the
/// workspace is; what is computed with it is its begin in the workspace's zone: Calendar::moment().
struct When {
    Millis at = 0;
    bool dayOnly = false;

    When() = default;
    When(Millis moment) // NOLINT(google-explicit-constructor): every moment is a When
        : at(moment)
    {
    }
    static When day(QDate date)
    {
        When when(date.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch());
        when.dayOnly = true;
        return when;
    }
    /// The date of a day alone, invalid for a moment.
    QDate date() const
    {
        return dayOnly ? QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc()).date() : QDate();
    }
    friend bool operator==(const When &, const When &) = default;
};

/// The days of one time zone: which day a moment falls on, and when a day begins. A value; copies share what
/// is known of the zone. May be asked from any thread.
class Calendar
{
public:
    Calendar(); ///< of UTC
    explicit Calendar(const QTimeZone &zone);

    const QTimeZone &zone() const;
    /// Days since 1970-01-01 of the date on which a moment falls.
    qint64 dayNumber(Millis at) const;
    QDate dayOf(Millis at) const { return QDate::fromJulianDay(dayNumber(at) + epochDay); }
    /// The first moment of a day, not always midnight. A day that the zone left out begins with the next one.
    Millis startOf(QDate day) const;
    Millis startOfNextDay(Millis at) const { return startOf(dayOf(at).addDays(1)); }
    /// What is computed with: the moment itself, or the begin of the day.
    Millis moment(const When &when) const
    {
        return when.dayOnly ? startOfDayNumber(numberOf(when.at)) : when.at;
    }
    /// The date, whatever the zone left out.
    QDate dateOf(const When &when) const { return when.dayOnly ? when.date() : dayOf(when.at); }
    QDateTime local(Millis at) const { return QDateTime::fromMSecsSinceEpoch(at, zone()); }

    friend bool operator==(const Calendar &a, const Calendar &b)
    {
        return a.d == b.d || a.zone() == b.zone();
    }

private:
    static constexpr qint64 epochDay = 2'440'588; ///< 1970-01-01 as a Julian day
    static qint64 numberOf(Millis at)
    {
        return at >= 0 ? at / dayMillis : -((-at + dayMillis - 1) / dayMillis);
    }
    Millis startOfDayNumber(qint64 day) const;
    struct Data;
    std::shared_ptr<const Data> d;
};

/// The zone of an IANA id ("Asia/Shanghai"), in any case. The error lists some that are valid.
Result<QTimeZone> timeZoneNamed(const QString &name);
/// The IANA id of the system's zone; "UTC" where the system has none that others would understand.
QString systemTimeZoneName();

} // namespace vouch
