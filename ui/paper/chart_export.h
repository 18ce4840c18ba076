// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QImage>

/// One chart as a file that stands alone: finding, note and filters come with it.
namespace vouch::ui
{

/// Twice the pixels of `width`.
QImage chartPicture(const insight::ReportValue &report, double width, const ChartStyle &style);
/// The bytes of one chart: svg or png (twice the pixels).
QByteArray chartBytes(const insight::ReportValue &report, const QString &format);
/// By the ending: .png (twice the pixels), .svg or .csv. The file is complete or not there.
Status saveChart(const insight::ReportValue &report, const QString &path);

} // namespace vouch::ui
