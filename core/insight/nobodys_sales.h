// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/event_columns.h"
#include "core/insight/report.h"

/// Sales of nobody known: orders of which no file has named the buyer. They are money that came in, so
/// reports on money count them under a name of their own; reports on buyers cannot, and say so. Inside the
/// room.
namespace vouch::insight
{

/// What the row of such sales is called.
QString nobodyName();

/// Whether a report counts sales of nobody known, in a row of their own or in its months and channels, or
/// leaves them out because it is about buyers.
enum class OfNobody { Counted, LeftOut };

/// Adds to a report what of its period and channel are sales of nobody known: `of_nobody` in the totals and,
/// where they are left out, a sentence behind the finding. Nothing where there are none, and where only
/// certain people are asked about: of them each is somebody.
void sayOfNobody(ReportValue &value, const EventColumns &columns, const ReportSpec &spec, OfNobody how);

} // namespace vouch::insight
