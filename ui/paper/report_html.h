// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/report_pages.h"

namespace vouch::ui
{

/// A handout as one HTML file that needs nothing else: charts inline, light and dark by the reader's setting,
/// made to be printed, no script, nothing fetched (its own content policy forbids it).
Result<QByteArray> htmlOf(const Handout &handout);

/// A chart alone as SVG text in a look's colours.
QByteArray chartSvg(const insight::ReportValue &report, double width, bool dark);

} // namespace vouch::ui
