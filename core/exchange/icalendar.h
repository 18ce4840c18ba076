// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/people/repeat.h"

#include <QByteArray>
#include <QList>
#include <QString>

/// Writes what lies on days as an iCalendar (RFC 5545), which other calendars read.
namespace vouch::exchange
{

struct CalendarEntry {
    QString kind; ///< "task", "birthday" …: with `id` what the entry is known by, for ever
    qint64 id = 0;
    bool isTask = false; ///< a VTODO, which may have no date; else a VEVENT of a day
    QString title, who, owner;
    std::optional<When> when;
    std::optional<Repeat> repeat;    ///< one that counts from when it was done is told as its next time alone
    SeriesPlace series;              ///< of one that repeats: where it belongs, wherever it was put off to
    std::optional<int> remindBefore; ///< minutes
};

struct CalendarStyle {
    Calendar calendar; ///< in whose zone entries repeat
    Millis now = 0;
    QString workspace; ///< tells its ids from those of others: letters and digits
};

QByteArray iCalendarText(const QList<CalendarEntry> &entries, const CalendarStyle &style);

} // namespace vouch::exchange
