// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_parts.h"

#include <QPen>
#include <QPolygonF>

/// Charts with axes. Qt Charts lays them out and draws what it draws well: strokes across, ticks and their
/// words, lines, steps, bands and bars. Words beside marks, hatching and whiskers are painted over, at the
/// places that it tells. GUI thread only: the parts of such a chart are graphics items. Inside the room.
namespace vouch::ui::parts
{

struct AxisTick {
    double at;
    QString text;
};

struct ChartAxis {
    double from = 0, to = 1;
    QList<AxisTick> ticks{}; ///< ascending, their words not empty; of equal words the first is shown
    QString title{};
    bool across = false; ///< a stroke across the plot at every tick; else a line along it
};

/// A line through these points, which ascend from left to right; steps are points above each other.
struct ChartLine {
    QPolygonF points;
    QPen pen;
};

/// What lies between two such lines.
struct ChartBand {
    QPolygonF upper, lower;
    QColor fill;
};

/// Bars of one colour at 0, 1, 2 …; beside each other those of several sets.
struct ChartBars {
    QList<double> values;
    QColor fill;
};

struct AxesChart {
    ChartAxis x{}, y{};
    QList<ChartBand> bands{};
    QList<ChartLine> lines{};
    QList<ChartBars> bars{};
    double barWidth = 0.8; ///< of all that stand beside each other, as a share of their place
};

/// Where things are in a chart that was drawn.
struct Plot {
    QRectF area; ///< between the axes
    double left = 0, right = 1, bottom = 0, top = 1;

    double x(double value) const { return area.left() + (value - left) / (right - left) * area.width(); }
    double y(double value) const { return area.bottom() - (value - bottom) / (top - bottom) * area.height(); }
    QPointF at(QPointF values) const { return {x(values.x()), y(values.y())}; }
    /// The bar at `place` of one of so many sets.
    QRectF bar(const AxesChart &chart, qsizetype set, qsizetype place) const;
};

/// Draws the chart so that it fills the area with its words.
Plot drawAxes(QPainter &painter, const QRectF &area, const AxesChart &chart, const ChartStyle &style);

/// Shares upwards over days to the right, of which `width` has room for so many ticks.
AxesChart sharesOverDays(double days, const QString &about, double width, const ChartStyle &style);

/// Where there is little room beside the plot, the labels stand below it.
bool labelsBelow(double width, const ChartStyle &style);
constexpr double belowLine = 1.6; ///< height of such a label, in units

/// Where labels go so that none covers another: as near as possible to where they want to be, in that order.
std::vector<double> spread(const std::vector<double> &wanted, double height, double top, double bottom);

} // namespace vouch::ui::parts
