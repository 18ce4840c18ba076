// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/axes_chart.h"
#include "ui/charts/line_picture.h"

#include <QDate>
#include <QLocale>
#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

constexpr int maxLines = 12;
constexpr double leastSlot = 1.9; ///< of a month, in units: narrower columns could not be told apart

struct Series {
    QString key;
    QString name;
    QColor colour;
    bool hatched;
};

std::array<Series, 2> bothSeries(const ChartStyle &style)
{
    return {Series{u"purchase"_s, QCoreApplication::translate("Insight", "Purchase"), style.purchase, false},
            Series{u"advocacy"_s, QCoreApplication::translate("Insight", "Advocacy"), style.advocacy, true}};
}

QString compact(qint64 minor, const Rows &rows)
{
    return formatMoney({minor, rows.currency()}, QLocale(), true);
}

QString full(qint64 minor, const Rows &rows)
{
    return formatMoney({minor, rows.currency()});
}

// --- by month: columns along the time ---

/// What of the months is shown in a width, and where.
struct Months {
    std::vector<int> rows;
    QList<LineKey> keys;
    double least = 0, most = 1, step = 1; ///< of the axis
};

Months monthsOf(const Rows &rows, double width, const ChartStyle &style)
{
    Months months;
    std::vector<int> all(std::size_t(rows.count()));
    std::iota(all.begin(), all.end(), 0);
    const int room = int((width - style.unit() * 6) / (style.unit() * leastSlot));
    Shown shown = latest(std::move(all), true, std::max(3, room));
    months.rows = std::move(shown.rows);
    for (const Series &one : bothSeries(style)) {
        months.keys << LineKey{one.name, one.colour, one.hatched};
        for (const int row : months.rows) {
            months.most = std::max(months.most, double(rows.minor(row, one.key)));
            months.least = std::min(months.least, double(rows.minor(row, one.key)));
        }
    }
    if (rows.isRunning(months.rows.back(), u"key"_s))
        months.keys << LineKey{QCoreApplication::translate("Insight", "dashed: %1")
                                   .arg(runningText(rows.name(months.rows.back(), u"key"_s)))};
    if (!shown.rest.isEmpty())
        months.keys << LineKey{shown.rest};
    months.step = niceStep(months.most - months.least, 4);
    months.most = std::ceil(months.most / months.step) * months.step;
    months.least = std::floor(months.least / months.step) * months.step;
    return months;
}

ChartMark markOf(const Rows &rows, int row, const Series &series, const QRectF &area)
{
    return {
        area,
        u"%1, %2: %3"_s.arg(rows.name(row, u"key"_s), series.name, full(rows.minor(row, series.key), rows)),
        row, columnOf(rows.report(), series.key)};
}

/// Labels on the bars, the largest amounts first, and none that would lie over another.
void drawLabels(QPainter &painter, const QRectF &room, QList<std::pair<QRectF, qint64>> bars,
                const Rows &rows, const ChartStyle &style)
{
    std::stable_sort(bars.begin(), bars.end(),
                     [](const auto &a, const auto &b) { return std::abs(a.second) > std::abs(b.second); });
    QList<QRectF> taken;
    for (const auto &[bar, minor] : bars)
        taken.append(bar);
    const QFont font = style.small();
    const double high = font.pixelSize() * 1.25;
    for (const auto &[bar, minor] : bars) {
        if (minor == 0)
            continue;
        const QString text = compact(minor, rows);
        const double width = textWidth(font, text) + 2;
        const double left = std::clamp(bar.center().x() - width / 2, room.left(), room.right() - width);
        // Under a bar that reaches the bottom stand the months: its label goes above the line of zero.
        const bool below = minor < 0 && bar.bottom() + high <= room.bottom();
        const QRectF place(left, below ? bar.bottom() : bar.top() - high, width, high);
        const bool free = std::none_of(taken.cbegin(), taken.cend(), [&](const QRectF &other) {
            return other.intersects(place.adjusted(-2, 1, 2, -1));
        });
        if (!free)
            continue;
        taken.append(place);
        drawLine(painter, place, Qt::AlignCenter, font, style.text, text);
    }
}

/// Months along the bottom; the year where it begins.
void drawMonths(QPainter &painter, const QRectF &plot, const Rows &rows, const std::vector<int> &shown,
                const ChartStyle &style)
{
    const double step = plot.width() / double(shown.size());
    const double line = style.unit() * 1.35, gap = style.unit() * 0.4;
    double nextMonthAt = plot.left() - style.unit(), nextYearAt = nextMonthAt;
    int yearShown = 0;
    const auto monthOf = [&](std::size_t i) {
        return QDate::fromString(rows.text(shown[i], u"key"_s) + u"-01"_s, Qt::ISODate);
    };
    // The last month is always named: it is the one that people look for, and may be running.
    const QString lastName = QLocale().toString(monthOf(shown.size() - 1), u"MMM"_s);
    const double lastWide = textWidth(style.small(), lastName) + 1;
    const double lastLeft = std::min(plot.right() - step / 2 - lastWide / 2, plot.right() - lastWide);
    for (std::size_t i = 0; i < shown.size(); ++i) {
        const QDate month = monthOf(i);
        const double middle = plot.left() + step * (double(i) + 0.5);
        const auto place = [&](const QString &text, double top, double &next, const QColor &colour) {
            const double wide = textWidth(style.small(), text) + 1;
            const double left = std::min(middle - wide / 2, plot.right() - wide);
            if (left < next)
                return false;
            drawLine(painter, {left, top, wide, line}, Qt::AlignCenter, style.small(), colour, text);
            next = left + wide + gap;
            return true;
        };
        const QString name = QLocale().toString(month, u"MMM"_s);
        const double wide = textWidth(style.small(), name) + 1;
        if (i + 1 == shown.size() || middle + wide / 2 + gap <= lastLeft)
            place(name, plot.bottom() + 3, nextMonthAt, style.soft);
        // A year of which only the end is seen gives way to the next.
        const bool begins = month.month() == 1 || yearShown == 0;
        const double room = double(13 - month.month()) * step;
        const bool crowdsNext = month.month() != 1 && i + 1 < shown.size() &&
                                room < textWidth(style.small(), u"0000 "_s) + gap &&
                                std::size_t(13 - month.month()) + i < shown.size();
        if (begins && !crowdsNext && month.year() != yearShown &&
            place(QString::number(month.year()), plot.bottom() + 3 + line, nextYearAt, style.text))
            yearShown = month.year();
    }
}

AxesChart chartOf(const Months &months, const Rows &rows, double width, const ChartStyle &style)
{
    AxesChart chart;
    const double count = double(months.rows.size());
    chart.x.from = -0.5;
    chart.x.to = count - 0.5;
    chart.y.from = months.least;
    chart.y.to = months.most;
    chart.y.across = true;
    for (double value = months.least; value <= months.most + months.step / 2; value += months.step)
        chart.y.ticks.append({value, compact(qint64(std::llround(value)), rows)});
    chart.lines.append({{{chart.x.from, 0}, {chart.x.to, 0}}, QPen(style.soft, style.forPaper ? 0.5 : 1)});
    chart.barWidth = std::min(0.8, style.unit() * 5.2 * count / width);
    for (const Series &one : bothSeries(style)) {
        chart.bars.append({{}, groundOf(one.colour, one.hatched, false, style)});
        for (const int row : months.rows)
            chart.bars.last().values.append(double(rows.minor(row, one.key)));
    }
    return chart;
}

QList<ChartMark> paintMonths(QPainter &painter, const QRectF &area, const Rows &rows, const ChartStyle &style)
{
    const Months months = monthsOf(rows, area.width(), style);
    const auto series = bothSeries(style);
    paintKeys(painter, area, months.keys, style);
    const AxesChart chart = chartOf(months, rows, area.width(), style);
    const double keys = keysHeight(months.keys, area.width(), style);
    const Plot plot =
        drawAxes(painter, area.adjusted(0, keys + style.unit() * 0.6, -2, -style.unit() * 2.3), chart, style);
    QList<ChartMark> marks;
    QList<std::pair<QRectF, qint64>> bars;
    for (std::size_t i = 0; i < months.rows.size(); ++i) {
        const int row = months.rows[i];
        for (std::size_t s = 0; s < series.size(); ++s) {
            const QRectF box = plot.bar(chart, qsizetype(s), qsizetype(i)).adjusted(0.5, 0, -0.5, 0);
            const bool goesOn = rows.isRunning(row, u"key"_s);
            if (goesOn) // pale, not as the others of its set
                painter.fillRect(box.adjusted(-1, 0, 1, 0), style.background);
            if (goesOn || series[s].hatched)
                drawBar(painter, box, series[s].colour, series[s].hatched, style, goesOn);
            bars.append({box, rows.minor(row, series[s].key)});
            marks.append(markOf(rows, row, series[s],
                                QRectF(box.left(), plot.area.top(), box.width(), plot.area.height())));
        }
    }
    drawLabels(painter, plot.area.adjusted(0, 0, 2, 0), bars, rows, style);
    drawMonths(painter, plot.area, rows, months.rows, style);
    return marks;
}

// --- by channel, owner or journey: lines ---

QString withoutValue(int lines, const QString &by)
{
    return by == u"owner"
               ? QCoreApplication::translate("Insight", "%n owner(s) without value", nullptr, lines)
           : by == u"journey"
               ? QCoreApplication::translate("Insight", "%n journey(s) without value", nullptr, lines)
               : QCoreApplication::translate("Insight", "%n channel(s) without value", nullptr, lines);
}

/// The first rows that have a value; the others are only counted.
LinePicture linesPicture(const Rows &rows, const ChartStyle &style)
{
    std::vector<int> valued;
    for (int row = 0; row < rows.count(); ++row) {
        if (rows.minor(row, u"purchase"_s) != 0 || rows.minor(row, u"advocacy"_s) != 0)
            valued.push_back(row);
    }
    const int without = rows.count() - int(valued.size());
    const Shown shown = latest(std::move(valued), false, maxLines);
    LinePicture picture;
    LineGroup group;
    QStringList rest{shown.rest};
    if (without > 0)
        rest << withoutValue(without, rows.report().spec.by);
    rest.removeAll(QString());
    group.rest = rest.join(u" · "_s);
    for (const Series &one : bothSeries(style))
        picture.keys << LineKey{one.name, one.colour, one.hatched};
    for (const int row : shown.rows) {
        PictureLine line;
        line.name = rows.name(row, u"key"_s);
        line.row = row;
        for (const Series &one : bothSeries(style)) {
            const QString amount = full(rows.minor(row, one.key), rows);
            line.bars.append({double(rows.minor(row, one.key)), one.colour, one.hatched,
                              columnOf(rows.report(), one.key), u"%1 %2"_s.arg(one.name, amount), amount});
        }
        group.lines << line;
    }
    picture.groups << group;
    return picture;
}

} // namespace

double outcomeHeight(const Rows &rows, double width, const ChartStyle &style)
{
    if (!rows.isByMonth())
        return lineHeight(linesPicture(rows, style), width, style);
    return std::clamp(width * 0.30, style.unit() * 16, style.unit() * 23) +
           keysHeight(monthsOf(rows, width, style).keys, width, style) - style.unit();
}

QList<ChartMark> paintOutcome(QPainter &painter, const QRectF &area, const Rows &rows,
                              const ChartStyle &style)
{
    return rows.isByMonth() ? paintMonths(painter, area, rows, style)
                            : paintLines(painter, area, linesPicture(rows, style), style);
}

} // namespace vouch::ui::parts
