// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <memory>

namespace vouch::ui
{

/// Columns of a report's table measured and painted row by row, so that pages break between rows. Words, and
/// a number with its unit, stay whole.
class TableBlock
{
public:
    /// One column of a table, before it is known how wide it stands.
    struct Column {
        QString title;
        QStringList cells;
        bool isText = false;
        double least = 0; ///< so that no word of it is parted
        double whole = 0; ///< so that no cell of it wraps
    };

    /// The table in as many blocks as it takes, each as wide as said and each beginning with the first
    /// column: of many columns those that have no room stand below, since smaller type alone would not do.
    static QList<std::shared_ptr<const TableBlock>> make(const insight::ReportValue &report, int rows,
                                                         double width, const ChartStyle &style);
    TableBlock(const QList<Column> &columns, double width, const ChartStyle &style, const QFont &font);

    double headHeight() const { return m_headHeight; }
    double rowHeight(int row) const { return m_rowHeights.value(row); }
    QString rowText(int row) const;
    void paintHead(QPainter &painter, const QRectF &area) const;
    void paintRow(QPainter &painter, const QRectF &area, int row) const;

private:
    void shareWidth(double width);
    void paintCells(QPainter &painter, const QRectF &area, const QStringList &texts, const QFont &font,
                    const QColor &colour) const;

    QList<Column> m_columns;
    ChartStyle m_style;
    QFont m_font;
    QList<double> m_widths;
    double m_headHeight = 0;
    QList<double> m_rowHeights;
};

} // namespace vouch::ui
