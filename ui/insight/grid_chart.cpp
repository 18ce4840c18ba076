// SPDX-License-Identifier: GPL-3.0-or-later
// Figures in rows and columns, the larger the darker: stages by channels, months by months since.
#include "ui/insight/chart_parts.h"

#include "core/base/text.h"
#include "core/insight/words.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

constexpr int mostRows = 24; ///< of a picture; the table has all

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
    return month.isValid() ? QLocale().toString(month, u"MMM yyyy"_s) : safeForDisplay(text);
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
    grid.rows = std::min(rows.count(), mostRows);
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

} // namespace

double gridHeight(const Rows &rows, double, const ChartLook &look)
{
    return look.unit() * (2.6 + 2.1 * gridOf(rows).rows);
}

QList<ChartMark> paintGrid(QPainter &painter, const QRectF &area, const Rows &rows, const ChartLook &look)
{
    const insight::ReportValue &report = rows.report();
    const Grid grid = gridOf(rows);
    QList<ChartMark> marks;
    if (grid.cells.isEmpty())
        return marks;
    const double line = look.unit() * 2.1, head = look.unit() * 2.4, gap = look.forPaper ? 0.6 : 2;
    double names = 0;
    for (int row = 0; row < grid.rows; ++row)
        names = std::max(names, textWidth(look.font, rowName(report, grid.first + row)));
    names = std::min(names + look.unit(), area.width() * 0.24);
    const double sums = grid.sum < 0 ? 0 : look.unit() * 5.5;
    const double width = (area.width() - names - sums) / double(grid.cells.size());
    const bool narrow = width < look.unit() * 2.6;
    const auto columnName = [&report](int column) {
        return safeForDisplay(insight::channelText(report.columns[column].title));
    };
    for (qsizetype i = 0; i < grid.cells.size(); ++i) {
        if (narrow && i % 3 != 0)
            continue;
        drawLine(painter,
                 {area.left() + names + width * double(i), area.top(), width * (narrow ? 3 : 1) - gap, head},
                 Qt::AlignHCenter | Qt::AlignVCenter, look.small(), look.soft, columnName(grid.cells[i]));
    }
    if (grid.sum >= 0)
        drawLine(painter, {area.right() - sums, area.top(), sums, head}, Qt::AlignRight | Qt::AlignVCenter,
                 look.small(), look.soft, report.columns[grid.sum].title);
    for (int shown = 0; shown < grid.rows; ++shown) {
        const int row = grid.first + shown;
        const double y = area.top() + head + line * shown;
        const QString name = rowName(report, row);
        drawLine(painter, {area.left(), y, names - look.unit() * 0.6, line},
                 Qt::AlignRight | Qt::AlignVCenter, look.font, look.text, name);
        for (qsizetype i = 0; i < grid.cells.size(); ++i) {
            const int column = grid.cells[i];
            const std::optional<double> number = report.rows[row][column].number;
            if (!number)
                continue; // cannot be known yet: blank, which is not zero
            const QRectF box(area.left() + names + width * double(i), y, width - gap, line - gap);
            const double strength = strengthOf(report, grid, column, *number);
            const QColor fill =
                blend(look.accent, look.background, *number > 0 ? 0.08 + 0.92 * strength : 0.03);
            drawBar(painter, box, fill, false, look);
            const QString said = cellText(report, row, column);
            if (!narrow && *number > 0) {
                const bool dark = 0.08 + 0.92 * strength > 0.55;
                drawLine(painter, box, Qt::AlignCenter, look.small(), dark ? look.background : look.text,
                         report.columns[column].kind == insight::Column::Kind::Share ? percent(*number)
                                                                                     : said);
            }
            marks.append({box, u"%1, %2: %3"_s.arg(name, columnName(column), said), row, column});
        }
        if (grid.sum >= 0) {
            const QRectF box(area.right() - sums, y, sums, line);
            drawLine(painter, box, Qt::AlignRight | Qt::AlignVCenter, look.strong(), look.text,
                     cellText(report, row, grid.sum));
            marks.append(
                {box,
                 u"%1, %2: %3"_s.arg(name, report.columns[grid.sum].title, cellText(report, row, grid.sum)),
                 row, grid.sum});
        }
    }
    return marks;
}

} // namespace vouch::ui::parts
