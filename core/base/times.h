// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QString>
#include <QTimeZone>
#include <optional>

namespace vouch
{

/// An instant read from a file, with what the file said of its zone. Of a day alone it is 00:00 UTC, wherever
/// the reader lives.
struct ParsedTime {
    enum class Zone { Stated, Assumed, DateOnly };
    Millis at = 0;
    Zone zone = Zone::Assumed;

    friend bool operator==(const ParsedTime &, const ParsedTime &) = default;
};

/// Which of day and month comes first in "03/04/2026". Unknown is decided by a part above 12, else month
/// first
/// ("03.04.2026" with dots: day first).
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// What is known about a date besides its own text.
struct TimeContext {
    DateOrder order = DateOrder::Unknown; ///< of texts that leave it open
    QTimeZone zone = QTimeZone::utc();    ///< of times without one
    QDate latest = {}; ///< no date is later: a two-digit year goes back a century for it, others are no date
    QString language = {}; ///< of month names that mean another month elsewhere ("listopad")
    bool serials = false;  ///< "45631" is a day as spreadsheets count them
};

/// Reads ISO 8601 (with or without zone, also 2026-W36-4), "2025-12-06 10:37:33 -0500", "2025-06-01 14:03:22
/// UTC", "2024/02/01 15:02:55 UTC", "08 Feb 2026", "Feb 8, 2026", "1/29/26, 2:37 PM", "12/3/2024",
/// "09.03.2026 14:05", "20260903", Unix seconds or milliseconds (10 or 13 digits), and what people write in
/// the languages ICU knows: "3. September 2026", "14 juillet 2026 à 14 h 05", "2026年9月3日 下午2:37", "٣
/// سبتمبر ٢٠٢٦". Nothing if it is no time or outside 1900–2200.
std::optional<ParsedTime> parseTime(const QString &text, const TimeContext &context);
std::optional<ParsedTime> parseTime(const QString &text, DateOrder order = DateOrder::Unknown,
                                    const QTimeZone &assumed = QTimeZone::utc());

/// "03/04/2026 …": two parts of which either may be the day.
struct DayAndMonth {
    int first = 0, second = 0;
    QChar mark; ///< '/', '.' or '-'
};
std::optional<DayAndMonth> dayAndMonth(const QString &text);

/// ISO 8601 in UTC with milliseconds only where they are not zero: "2026-09-03T14:14:00Z".
QString toIso(Millis at);

} // namespace vouch
