// SPDX-License-Identifier: GPL-3.0-or-later
// Figures in rows and columns, the larger the darker: stages by channels, months by months since.
#include "ui/charts/chart_parts.h"

#include "core/base/shown_time.h"
#include "core/base/text.h"
#include "core/words/channels.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

constexpr int maxRows = 24; ///< of a picture; the table has all

/// Which columns are cells, and which one sums a row up.
struct Grid {
    QList<int> cells;
    int sum = -1;
    int first = 0; ///< first row shown: of months the latest are shown
    int rows = 0;
    double most = 0;
};

/// Months as months are written; stages as they are.
QString rowName(const insight::ReportValue &report, int row)
{
    const QString &text = report.rows[row][0].text;
    const QDate month =
        report.spec.key == u"cohorts" ? QDate::fromString(text + u"-01"_s, Qt::ISODate) : QDate();
    if (!month.isValid())
        return safeForDisplay(text);
    return shown::month(month);
}

Grid gridOf(const Rows &rows)
{
    Grid grid;
    const insight::ReportValue &report = rows.report();
    for (int i = 1; i < report.columns.size(); ++i) {
        const QString &key = report.columns[i].key;
        if (key == u"total" || key == u"people")
            grid.sum = i;
        else
            grid.cells.append(i);
    }
    grid.rows = std::min(rows.count(), maxRows);
    grid.first = report.spec.key == u"cohorts" ? rows.count() - grid.rows : 0;
    for (int row = grid.first; row < grid.first + grid.rows; ++row) {
        for (const int column : std::as_const(grid.cells))
            grid.most = std::max(grid.most, report.rows[row][column].number.value_or(0));
    }
    return grid;
}

/// Of months, month 0 is always everybody: the colours begin behind it, or all else would be pale.
double strengthOf(const insight::ReportValue &report, const Grid &grid, int column, double number)
{
    if (report.spec.key == u"cohorts")
        return column == grid.cells.first() ? 0.9 : std::min(1.0, number * 1.6);
    return grid.most > 0 ? number / grid.most : 0;
}

/// Where everything is at a width. Headings that find no room above their column stand upright, months that
/// are numbered give way to each other.
struct Places {
    double names = 0, sums = 0, width = 0, head = 0;
    bool upright = false;
    double gap = 2;
};

QString columnName(const insight::ReportValue &report, int column)
{
    return safeForDisplay(channelText(report.columns[column].title));
}

Places placesOf(const insight::ReportValue &report, const Grid &grid, double width, const ChartStyle &style)
{
    const double unit = style.unit();
    Places places;
    places.gap = style.forPaper ? 0.6 : 2;
    for (int row = 0; row < grid.rows; ++row)
        places.names = std::max(places.names, textWidth(style.font, rowName(report, grid.first + row)));
    places.names = std::min(places.names + unit, width * 0.3);
    if (grid.sum >= 0) {
        places.sums = textWidth(style.small(), report.columns[grid.sum].title);
        for (int row = 0; row < grid.rows; ++row)
            places.sums = std::max(places.sums,
                                   textWidth(style.strong(), cellText(report, grid.first + row, grid.sum)));
        places.sums = std::min(places.sums + unit, width * 0.2);
    }
    places.width = (width - places.names - places.sums) / double(std::max<qsizetype>(1, grid.cells.size()));
    double widest = 0;
    for (const int column : grid.cells)
        widest = std::max(widest, textWidth(style.small(), columnName(report, column)));
    places.upright = report.spec.key != u"cohorts" && widest > places.width - places.gap;
    places.head = places.upright ? std::min(widest + unit, unit * 9) : unit * 2.4;
    return places;
}

void drawHeadings(QPainter &painter, const QRectF &area, const insight::ReportValue &report, const Grid &grid,
                  const Places &places, const ChartStyle &style)
{
    double next = area.left();
    for (qsizetype i = 0; i < grid.cells.size(); ++i) {
        const QString text = columnName(report, grid.cells[i]);
        const double middle = area.left() + places.names + places.width * (double(i) + 0.5) - places.gap / 2;
        if (places.upright) {
            painter.save();
            painter.translate(middle, area.top() + places.head);
            painter.rotate(-90);
            drawLine(painter,
                     {style.unit() * 0.3, -style.unit() * 0.75, places.head - style.unit() * 0.3,
                      style.unit() * 1.5},
                     Qt::AlignLeft | Qt::AlignVCenter, style.small(), style.soft, text);
            painter.restore();
            continue;
        }
        const double wide = textWidth(style.small(), text) + 1;
        if (middle - wide / 2 < next)
            continue;
        next = middle + wide / 2 + style.unit() * 0.3;
        drawLine(painter, {middle - wide / 2, area.top(), wide, places.head}, Qt::AlignCenter, style.small(),
                 style.soft, text);
    }
    if (grid.sum >= 0)
        drawLine(
            painter,
            {area.right() - places.sums + style.unit() * 0.4, area.top() + places.head - style.unit() * 2.4,
             places.sums - style.unit() * 0.4, style.unit() * 2.4},
            Qt::AlignRight | Qt::AlignVCenter, style.small(), style.soft, report.columns[grid.sum].title);
}

/// What stands below: which month is not over, and the rows that found no room.
QString gridNote(const Rows &rows, const Grid &grid)
{
    const bool months = rows.report().spec.key == u"cohorts";
    QStringList said;
    for (int row = grid.first; months && row < grid.first + grid.rows; ++row) {
        if (rows.isRunning(row, u"cohort"_s))
            said << QCoreApplication::translate("Insight", "dashed: %1")
                        .arg(runningText(rowName(rows.report(), row)));
    }
    const int left = rows.count() - grid.rows;
    if (left > 0)
        said << (months ? earlierText(left) : moreText(left));
    return said.join(u" · "_s);
}

} // namespace

double gridHeight(const Rows &rows, double width, const ChartStyle &style)
{
    const Grid grid = gridOf(rows);
    const bool note = !gridNote(rows, grid).isEmpty();
    return placesOf(rows.report(), grid, width, style).head +
           style.unit() * (2.1 * grid.rows + (note ? 1.8 : 0.2));
}

QList<ChartMark> paintGrid(QPainter &painter, const QRectF &area, const Rows &rows, const ChartStyle &style)
{
    const insight::ReportValue &report = rows.report();
    const Grid grid = gridOf(rows);
    QList<ChartMark> marks;
    if (grid.cells.isEmpty())
        return marks;
    const Places places = placesOf(report, grid, area.width(), style);
    const double line = style.unit() * 2.1;
    drawHeadings(painter, area, report, grid, places, style);
    for (int shown = 0; shown < grid.rows; ++shown) {
        const int row = grid.first + shown;
        const double y = area.top() + places.head + line * shown;
        const QString name = rowName(report, row);
        const bool running = report.spec.key == u"cohorts" && rows.isRunning(row, u"cohort"_s);
        drawLine(painter, {area.left(), y, places.names - style.unit() * 0.6, line},
                 Qt::AlignRight | Qt::AlignVCenter, style.font, style.text, name);
        for (qsizetype i = 0; i < grid.cells.size(); ++i) {
            const int column = grid.cells[i];
            const std::optional<double> number = report.rows[row][column].number;
            if (!number)
                continue; // cannot be known yet: blank, which is not zero
            const QRectF box(area.left() + places.names + places.width * double(i), y,
                             places.width - places.gap, line - places.gap);
            const double strength = strengthOf(report, grid, column, *number);
            const QColor fill =
                blend(style.accent, style.background, *number > 0 ? 0.08 + 0.92 * strength : 0.03);
            drawBar(painter, box, fill, false, style, running);
            const QString said = cellText(report, row, column);
            const QString text =
                report.columns[column].kind == insight::Column::Kind::Share ? percent(*number) : said;
            if (*number > 0 && textWidth(style.small(), text) <= box.width())
                drawLine(painter, box, Qt::AlignCenter, style.small(),
                         inkOn(groundOf(fill, false, running, style), style), text);
            marks.append({box, u"%1, %2: %3"_s.arg(name, columnName(report, column), said), row, column});
        }
        if (grid.sum >= 0) {
            const QRectF box(area.right() - places.sums + style.unit() * 0.4, y,
                             places.sums - style.unit() * 0.4, line);
            drawLine(painter, box, Qt::AlignRight | Qt::AlignVCenter, style.strong(), style.text,
                     cellText(report, row, grid.sum));
            marks.append(
                {box,
                 u"%1, %2: %3"_s.arg(name, report.columns[grid.sum].title, cellText(report, row, grid.sum)),
                 row, grid.sum});
        }
    }
    drawLine(painter,
             {area.left(), area.top() + places.head + line * grid.rows, area.width(), style.unit() * 1.6},
             Qt::AlignLeft | Qt::AlignVCenter, style.small(), style.soft, gridNote(rows, grid));
    return marks;
}

} // namespace vouch::ui::parts
