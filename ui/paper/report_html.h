// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/paper/report_pages.h"

namespace vouch::ui
{

/// One chart for light screens and paper, and for dark screens; not drawn where a report has none.
struct HtmlChart {
    ChartPicture light, dark;
};

/// A handout as one HTML file that needs nothing else: charts inline, light and dark by the reader's setting,
/// made to be printed, no script, nothing fetched (its own content policy forbids it).
Result<QByteArray> htmlOf(const Handout &handout, const QList<HtmlChart> &charts);

/// The chart of every report, drawn for it. GUI thread only.
QList<HtmlChart> htmlCharts(const Handout &handout);

} // namespace vouch::ui
