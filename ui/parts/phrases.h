// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"
#include "ui/parts/tool_tip.h"

#include <QString>

/// How the pages about people say times, amounts and lists; the same in lists, chips and timelines.
namespace vouch::ui
{

/// "today", "yesterday", "5 days ago", "3 months ago", "in 4 days": by days of the workspace's time zone.
QString relativeDay(Millis at, Millis now);
/// "14 days", "3 months": how long something has lasted.
QString lasting(Millis since, Millis now);
/// Date and time, or the date of a day alone, in the locale's long form, for tool tips and descriptions.
QString exactTime(Millis at, QDate day = {});
/// "Tuesday, 3 March 2026" with "Today" and "Yesterday" in front, for headings.
QString dayHeading(QDate day, Millis now);
/// The amount, or a dash where it is zero.
QString amountOrDash(qint64 minor, const QString &currency);

} // namespace vouch::ui
