// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QString>
#include <QTimeZone>
#include <optional>

namespace vouch {

/// An instant read from a file, with what the file said of its zone.
struct ParsedTime {
    enum class Zone { Stated, Assumed, DateOnly };
    Millis at = 0;
    Zone zone = Zone::Assumed;

    friend bool operator==(const ParsedTime &, const ParsedTime &) = default;
};

/// Which of day and month comes first in "03/04/2026". Unknown is decided by a part above 12, else month first.
enum class DateOrder { Unknown, DayFirst, MonthFirst };

/// Reads ISO 8601 (with or without zone), "2025-12-06 10:37:33 -0500", "2025-06-01 14:03:22 UTC",
/// "2024/02/01 15:02:55 UTC", "08 Feb 2026", "Feb 8, 2026", "1/29/26, 2:37 PM", "12/3/2024", "09.03.2026 14:05",
/// "20260903", and Unix seconds or milliseconds (10 or 13 digits). Without a zone the instant is taken in
/// `assumed` (UTC unless said). Nothing if it is no time or outside 1900–2200.
std::optional<ParsedTime> parseTime(const QString &text, DateOrder order = DateOrder::Unknown,
                                    const QTimeZone &assumed = QTimeZone::utc());

/// ISO 8601 in UTC with milliseconds only where they are not zero: "2026-09-03T14:14:00Z".
QString toIso(Millis at);

} // namespace vouch
