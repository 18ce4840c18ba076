// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_parts.h"

#include <algorithm>
#include <vector>

/// Plots of shares over days: how long people stay, and where they go. Inside the room.
namespace vouch::ui::parts
{

/// The plot's frame: days to the right, shares upwards.
struct Plot {
    QRectF area;
    double days = 1;
    double x(double day) const { return area.left() + std::min(day, days) / days * area.width(); }
    double y(double share) const { return area.bottom() - share * area.height(); }
};

/// Shares on the left, days below, and what they are.
void paintAxes(QPainter &painter, const Plot &plot, const QString &about, const ChartLook &look);

/// Where there is little room beside the plot, the labels stand below it.
bool labelsBelow(double width, const ChartLook &look);
constexpr double belowLine = 1.6; ///< height of such a label, in units

/// Where labels go so that none covers another: as near as possible to where they want to be, in that order.
std::vector<double> spread(const std::vector<double> &wanted, double height, double top, double bottom);

} // namespace vouch::ui::parts
