// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/workbook.h"
#include "core/insight/proof.h"

/// What the native charts of a spreadsheet are drawn from: of each report the rows and figures that its
/// picture in the window shows, under names for people. Inside the room.
namespace vouch::insight
{

/// A number or an amount; neither: not known.
struct ChartValue {
    std::optional<double> number{};
    std::optional<Money> amount{};
};

struct ChartSeries {
    QString name;
    QList<ChartValue> values{};
    QList<ChartValue> places{}; ///< of points and curves: what they stand over
    QString colour{};           ///< unless the usual one
};

struct ChartTable {
    QString title; ///< with what of the rows is not shown
    Workbook::Chart kind = Workbook::Chart::Bar;
    QStringList names{};
    QList<ChartSeries> series{};
    bool places = false; ///< the series are points or curves and have no names
    QString numberFormat = QStringLiteral("#,##0");
    std::optional<double> from{}, to{};
    int running = -1; ///< the name that is a month not over
    QString acrossTitle{}, upTitle{};
};

/// The charts of a report, in order; none where it is a table only.
QList<ChartTable> chartTables(const ReportValue &report, const ReportWords &words);
/// A figure that says it all, large over the table; empty for most reports.
QString headline(const ReportValue &report);

/// In units, as they stand in cells.
QList<std::optional<double>> numbersOf(const QList<ChartValue> &values);
/// A cell of texts or paths as people read it.
QString plainText(const ReportValue &report, int row, int column, const ReportWords &words);

} // namespace vouch::insight
