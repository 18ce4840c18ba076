// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/event_columns.h"
#include "core/insight/report.h"

/// The reports on value, advocacy and service; those on journeys and the headline are in scope.h. Inside the
/// room.
namespace vouch::insight
{

Result<ReportValue> quadrantReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> attributionReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> heatmapReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> attritionReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> cohortsReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> repeatReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> referralsReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> rewardsReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> reachReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> responseReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> npsReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> velocityReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> winRateReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> clvReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> waysReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> considerationReport(const EventColumns &columns, const ReportSpec &spec);
Result<ReportValue> forecastReport(const EventColumns &columns, const ReportSpec &spec);

} // namespace vouch::insight
