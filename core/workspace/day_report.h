// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"
#include "core/store/records/today.h"

namespace vouch
{

/// What is due on the day of `spec.now`, to be printed: a row for each thing in the order of the page, with
/// the section in which it stands. `items` is what the calendar shows on that day.
insight::ReportValue dayReport(const TodayPage &page, const QList<CalendarItem> &items,
                               const insight::ReportSpec &spec, const Calendar &calendar);

} // namespace vouch
