// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"

#include <QList>
#include <QString>
#include <QStringView>
#include <optional>

/// When tasks come again, and when somebody is reminded of them.
namespace vouch
{

struct Repeat {
    enum class Unit { Day, Week, Month, Year };
    Unit unit = Unit::Week;
    int every = 1;          ///< 1 to mostEvery
    bool afterDone = false; ///< counted from the day on which it was done, else from when it was due
    friend bool operator==(const Repeat &, const Repeat &) = default;

    static constexpr int mostEvery = 999;
};

/// "day", "2-weeks", "month", "year-after-done": what the store keeps and the command line takes.
QString repeatKey(const Repeat &repeat);
/// Nothing for what is no such key, also one of a newer program.
std::optional<Repeat> repeatFromKey(QStringView key);
/// Keys without a number, the shortest first: what is offered.
QStringList repeatKeys();
/// "every week", "every 3 days", "2 weeks after it is done".
QString repeatWords(const Repeat &repeat);

/// `from`, so many steps later; counted from the first, so that the 31st comes back after a shorter month. A
/// moment keeps its time of day in the calendar's zone.
When stepsLater(const Calendar &calendar, const Repeat &repeat, const When &from, qint64 steps);

/// Where a series stands that follows the calendar.
struct SeriesPlace {
    When from;         ///< the date from which it counts
    qint64 number = 0; ///< how many steps behind it
};
/// The one after `now` whose day is not past: of those that were missed none is made up for.
SeriesPlace nextInSeries(const Calendar &calendar, const Repeat &repeat, const SeriesPlace &now, QDate today);

/// What reminders count from: when it is due, or nine in the morning of the day.
Millis reminderBase(const Calendar &calendar, const When &due);
/// Minutes before that are offered, the shortest first.
const QList<int> &reminderChoices();
/// "0m", "10m", "1h", "1d": words of the command line.
QString reminderKey(int minutes);
std::optional<int> reminderFromKey(const QString &text);
/// "10 minutes before"; 0: "at the time", of a day alone "at 09:00".
QString reminderWords(int minutes, bool dayOnly);

} // namespace vouch
