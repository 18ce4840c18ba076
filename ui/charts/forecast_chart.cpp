// SPDX-License-Identifier: GPL-3.0-or-later
// The forecast by month or owner, and beside it what came of earlier forecasts.
#include "core/base/text.h"
#include "ui/charts/line_picture.h"

#include <QCoreApplication>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

constexpr int maxLines = 16;

QString columnTitle(const Rows &rows, const QString &key)
{
    return rows.report().columns.value(columnOf(rows.report(), key)).title;
}

std::optional<double> amountOf(const Rows &rows, int row, const QString &key)
{
    const std::optional<Money> &amount = rows.cell(row, key).amount;
    return amount ? std::optional(double(amount->minor)) : std::nullopt;
}

PictureLine lineOf(const Rows &rows, int row, const ChartStyle &style)
{
    const insight::ReportValue &report = rows.report();
    const auto text = [&](const QString &key) {
        const QString found = cellText(report, row, columnOf(report, key));
        return found.isEmpty() ? u"–"_s : found;
    };
    const auto bar = [&](const QString &key, const QColor &colour, bool hatched) {
        return LineBar{amountOf(rows, row, key), colour, hatched, columnOf(report, key),
                       u"%1 %2"_s.arg(columnTitle(rows, key), text(key))};
    };
    PictureLine line;
    line.name = rows.name(row, u"key"_s);
    line.row = row;
    line.bars = {bar(u"weighted"_s, style.accent, false)};
    if (amountOf(rows, row, u"won"_s).value_or(0) != 0)
        line.bars.append(bar(u"won"_s, style.purchase, true));
    line.low = amountOf(rows, row, u"low"_s);
    line.high = amountOf(rows, row, u"high"_s);
    line.reference = amountOf(rows, row, u"target"_s);
    line.figures.append({text(u"weighted"_s), style.text, true});
    for (const QString &key : {u"commit"_s, u"won"_s, u"target"_s})
        line.figures.append({text(key), style.soft});
    return line;
}

LineGroup forecastGroup(const Rows &rows, const ChartStyle &style)
{
    std::vector<int> all(std::size_t(rows.count()));
    std::iota(all.begin(), all.end(), 0);
    LineGroup group;
    if (const int more = int(all.size()) - maxLines; more > 0) {
        all.resize(maxLines); // the next months, or the first owners
        group.rest = moreText(more);
    }
    for (const QString &key : {u"weighted"_s, u"commit"_s, u"won"_s, u"target"_s})
        group.heads << columnTitle(rows, key);
    for (const int row : all)
        group.lines << lineOf(rows, row, style);
    return group;
}

/// The reliability curve: of forecasts that said about so much, which share came.
LineGroup calibrationGroup(const insight::ReportValue &report, const ChartStyle &style)
{
    const int part = partOf(report, u"calibration"_s);
    LineGroup group;
    if (part < 0)
        return group;
    const insight::ReportPart &table = report.parts[part];
    group.title = safeForDisplay(table.title);
    group.heads = {table.columns.value(3).title, table.columns.value(1).title};
    for (const QList<insight::Cell> &row : table.rows) {
        PictureLine line;
        const double came = row.value(3).number.value_or(0);
        line.name = safeForDisplay(row.value(0).text);
        line.bars = {LineBar{came, style.accent, false, -1, {}}};
        line.low = row.value(4).number;
        line.high = row.value(5).number;
        line.reference = row.value(2).number;
        line.figures = {{percent(came), style.text, true},
                        {count(row.value(1).number.value_or(0)), style.soft}};
        group.lines << line;
    }
    return group;
}

/// What is worth most: how likely each is and what that is taken from.
LineGroup dealsGroup(const insight::ReportValue &report, const ChartStyle &style)
{
    constexpr int maxDeals = 10;
    const int part = partOf(report, u"deals"_s);
    LineGroup group;
    if (part < 0)
        return group;
    const insight::ReportPart &table = report.parts[part];
    group.title = safeForDisplay(table.title);
    for (const int column : {3, 5, 4})
        group.heads << table.columns.value(column).title;
    for (int row = 0; row < std::min(maxDeals, int(table.rows.size())); ++row) {
        const QList<insight::Cell> &cells = table.rows[row];
        const std::optional<double> chance = cells.value(3).number;
        const std::optional<Money> &amount = cells.value(5).amount;
        PictureLine line;
        line.name =
            u"%1 · %2"_s.arg(safeForDisplay(cells.value(0).text), safeForDisplay(cells.value(1).text));
        line.bars = {LineBar{chance, style.accent, false, -1, {}}};
        line.figures = {{chance ? percent(*chance) : u"–"_s, style.text, true},
                        {amount ? formatMoney(*amount) : u"–"_s, style.text},
                        {safeForDisplay(cells.value(4).text), style.soft}};
        group.lines << line;
    }
    const auto all = int(report.totals.value(u"deals"_s).toInteger());
    if (const int more = all - int(group.lines.size()); more > 0)
        group.rest = QCoreApplication::translate("Insight", "and %Ln more deals", nullptr, more);
    return group;
}

} // namespace

LinePicture forecastPicture(const Rows &rows, const ChartStyle &style)
{
    LinePicture picture;
    picture.sameScale = false;
    picture.sideBySide = true;
    picture.keys = {{columnTitle(rows, u"weighted"_s), style.accent, false},
                    {columnTitle(rows, u"won"_s), style.purchase, true},
                    {QCoreApplication::translate("Insight", "├┤ 80 % interval; of what came 95 %")},
                    {QCoreApplication::translate("Insight", "│ target; of what came the forecast")}};
    picture.groups << forecastGroup(rows, style);
    if (const LineGroup calibration = calibrationGroup(rows.report(), style); !calibration.lines.isEmpty())
        picture.groups << calibration;
    if (const LineGroup deals = dealsGroup(rows.report(), style); !deals.lines.isEmpty())
        picture.groups << deals;
    return picture;
}

} // namespace vouch::ui::parts
