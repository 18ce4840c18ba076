// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/times.h"

#include <QLocale>
#include <optional>

namespace vouch
{

/// What decides what somebody means by a typed date.
struct DateReading {
    /// Where "Friday" and "4 Dec" lie when nothing says it: what happened, or what is to come. Either may be
    /// today.
    enum class Toward { Past, Future };
    Calendar calendar; ///< whose days and clocks are meant
    Millis now = 0;
    Toward toward = Toward::Future;
    QLocale locale =
        QLocale(); ///< whose words are known besides English and Chinese, and whose order of day and month
    /// What "last month" is: a day in it, as far away as today is from this month, or where it begins or
    /// ends.
    enum class Edge { None, First, Last };
    Edge edge = Edge::None;
};

/// Reads a date as people type it, in a window or in the terminal: in words ("tomorrow", "next Fri 3pm",
/// "昨天下午3点", "in 3 Tagen"), without a year ("4 Dec"), or as files write it (parseTime). A text that says
/// no time of day gives a day alone. An empty text is no date; what cannot be read is an error that quotes it
/// and names what can.
Result<std::optional<When>> readTypedDate(const QString &text, const DateReading &how);

/// How a date is shown where it can be typed: "Fri 4 Dec 2026, 15:00" in the words and order of the language.
/// readTypedDate() reads it as the same date, to the minute, whatever language and zone: what it would
/// misread is written in figures.
QString typedDateText(const When &when, const Calendar &calendar, const QLocale &locale = QLocale());

/// Which of day and month the language writes first.
DateOrder dateOrderOf(const QLocale &locale);

/// "tomorrow", "next Fri 3pm" and today's date as the language writes it, in one phrase.
QString typedDateExamples(const DateReading &how);

} // namespace vouch
