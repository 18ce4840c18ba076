// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axes_chart.h"

#include <QAreaSeries>
#include <QBarSeries>
#include <QBarSet>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QLegend>
#include <QLineSeries>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace vouch::ui::parts
{

namespace
{

double thin(const ChartStyle &style)
{
    return style.forPaper ? 0.5 : 1;
}

/// Its words are ours: amounts, shares and days say the same as everywhere else.
QCategoryAxis *axisOf(const ChartAxis &axis, const ChartStyle &style)
{
    auto *made = new QCategoryAxis;
    made->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    if (!axis.ticks.isEmpty())
        made->setStartValue(axis.ticks.first().at);
    for (const AxisTick &tick : axis.ticks)
        made->append(tick.text, tick.at);
    made->setRange(axis.from, axis.to);
    made->setTruncateLabels(false); // it leaves "..." of amounts that have room
    made->setLabelsFont(style.small());
    made->setLabelsBrush(style.soft);
    made->setGridLineVisible(axis.across);
    made->setGridLinePen(QPen(style.line, thin(style)));
    made->setLineVisible(!axis.across);
    made->setLinePen(QPen(style.line, thin(style)));
    made->setVisible(!axis.ticks.isEmpty());
    made->setTitleVisible(!axis.title.isEmpty());
    if (!axis.title.isEmpty())
        made->setTitleText(axis.title.toHtmlEscaped());
    made->setTitleFont(style.small());
    made->setTitleBrush(style.soft);
    return made;
}

/// Qt Charts paints solid lines piece by piece, which leaves the corners of steps open and makes large files.
/// It strokes dashed ones as a whole: this dash is longer than any line.
QPen inOneStroke(QPen pen)
{
    if (pen.style() == Qt::SolidLine)
        pen.setDashPattern({10'000, 1});
    return pen;
}

QLineSeries *lineOf(const QPolygonF &points, QObject *owner)
{
    auto *line = new QLineSeries(owner);
    line->replace(points);
    return line;
}

/// What the words at the ends of the axes need beyond the plot, which Qt Charts does not keep free for them.
QMargins overhang(const AxesChart &chart, double width, const ChartStyle &style)
{
    const int high = chart.y.ticks.isEmpty() ? 0 : int(std::ceil(style.unit() * 0.7));
    if (chart.x.ticks.isEmpty())
        return {0, high, 0, high};
    double left = style.unit() * (chart.y.title.isEmpty() ? 1 : 2.5);
    for (const AxisTick &tick : chart.y.ticks)
        left = std::max(left, style.unit() * 2.5 + textWidth(style.small(), tick.text));
    const AxisTick &last = chart.x.ticks.last();
    const double room = (chart.x.to - last.at) / (chart.x.to - chart.x.from) * (width - left);
    const double beyond = textWidth(style.small(), last.text) / 2 + 2 - room;
    return {0, high, int(std::ceil(std::max(0.0, beyond))), 0};
}

void addSeries(QChart &made, const AxesChart &chart)
{
    for (const ChartBand &band : chart.bands) {
        auto *area = new QAreaSeries(lineOf(band.upper, &made), lineOf(band.lower, &made));
        area->setPen(Qt::NoPen);
        area->setBrush(band.fill);
        made.addSeries(area);
    }
    for (const ChartLine &line : chart.lines) {
        QLineSeries *series = lineOf(line.points, &made);
        series->setPen(inOneStroke(line.pen));
        made.addSeries(series);
    }
    if (chart.bars.isEmpty())
        return;
    auto *bars = new QBarSeries;
    bars->setBarWidth(chart.barWidth);
    for (const ChartBars &one : chart.bars) {
        auto *set = new QBarSet(QString());
        set->append(one.values);
        set->setBrush(one.fill);
        set->setPen(Qt::NoPen);
        bars->append(set);
    }
    made.addSeries(bars);
}

} // namespace

QRectF Plot::bar(const AxesChart &chart, qsizetype set, qsizetype place) const
{
    const double each = chart.barWidth / double(chart.bars.size());
    const double from = double(place) - chart.barWidth / 2 + each * double(set);
    const double value = chart.bars[set].values[place];
    return {QPointF(x(from), y(std::max(0.0, value))), QPointF(x(from + each), y(std::min(0.0, value)))};
}

Plot drawAxes(QPainter &painter, const QRectF &area, const AxesChart &chart, const ChartStyle &style)
{
    Q_ASSERT(mayDraw());
    QGraphicsScene scene;
    scene.setItemIndexMethod(QGraphicsScene::NoIndex);
    auto *made = new QChart;
    scene.addItem(made);
    made->setAnimationOptions(QChart::NoAnimation);
    made->setBackgroundVisible(false);
    made->legend()->hide();
    made->layout()->setContentsMargins(0, 0, 0, 0);
    made->setMargins(overhang(chart, area.width(), style));
    QCategoryAxis *x = axisOf(chart.x, style), *y = axisOf(chart.y, style);
    made->addAxis(x, Qt::AlignBottom);
    made->addAxis(y, Qt::AlignLeft);
    addSeries(*made, chart);
    if (made->series().isEmpty())
        made->addSeries(new QLineSeries); // without any there is no plot
    for (QAbstractSeries *series : made->series()) {
        series->attachAxis(x);
        series->attachAxis(y);
    }
    x->setRange(chart.x.from, chart.x.to);
    y->setRange(chart.y.from, chart.y.to);
    const QRectF whole(QPointF(), area.size());
    made->setGeometry(whole);
    made->layout()->activate();
    scene.setSceneRect(whole);
    scene.render(&painter, area, whole, Qt::IgnoreAspectRatio);
    QAbstractSeries *any = made->series().first();
    const QPointF low = made->mapToPosition({chart.x.from, chart.y.from}, any),
                  high = made->mapToPosition({chart.x.to, chart.y.to}, any);
    return {QRectF(area.topLeft() + QPointF(low.x(), high.y()), area.topLeft() + QPointF(high.x(), low.y())),
            chart.x.from, chart.x.to, chart.y.from, chart.y.to};
}

AxesChart sharesOverDays(double days, const QString &about, double width, const ChartStyle &style)
{
    AxesChart chart;
    chart.y.across = true;
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0})
        chart.y.ticks.append({share, percent(share)});
    chart.x.to = days;
    chart.x.title = about;
    const double step = std::max(1.0, niceStep(days, std::clamp(int(width / (style.unit() * 5)), 1, 6)));
    for (double day = 0; day <= days + 1e-6; day += step)
        chart.x.ticks.append({day, count(day)});
    chart.lines.append({{{0, 0.5}, {days, 0.5}}, QPen(style.soft, thin(style), Qt::DashLine)});
    return chart;
}

bool labelsBelow(double width, const ChartStyle &style)
{
    return width < style.unit() * 52;
}

std::vector<double> spread(const std::vector<double> &wanted, double height, double top, double bottom)
{
    std::vector<std::size_t> order(wanted.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&wanted](std::size_t a, std::size_t b) { return wanted[a] < wanted[b]; });
    std::vector<double> places(wanted.size());
    double next = top;
    for (const std::size_t i : order) {
        places[i] = std::max(next, wanted[i] - height / 2);
        next = places[i] + height;
    }
    double limit = bottom;
    for (auto at = order.rbegin(); at != order.rend(); ++at) {
        places[*at] = std::min(places[*at], limit - height);
        limit = places[*at];
    }
    return places;
}

} // namespace vouch::ui::parts
