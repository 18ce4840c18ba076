// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/insight/chart.h"

namespace vouch::ui
{

/// A report's table measured and painted row by row, so that pages break between rows.
class TableBlock
{
public:
    TableBlock(const insight::ReportValue &report, int rows, double width, const ChartLook &look);
    double headHeight() const { return m_headHeight; }
    double rowHeight(int row) const { return m_rowHeights.value(row); }
    QString rowText(int row) const { return m_texts.value(row).join(QStringLiteral(", ")); }
    void paintHead(QPainter &painter, const QRectF &area) const;
    void paintRow(QPainter &painter, const QRectF &area, int row) const;

private:
    void measureColumns(double width);
    bool isText(int column) const;
    void paintCells(QPainter &painter, const QRectF &area, const QStringList &texts, const QFont &font,
                    const QColor &colour) const;

    insight::ReportValue m_report;
    ChartLook m_look;
    QFont m_font;
    QList<double> m_widths;
    QStringList m_titles;
    QList<QStringList> m_texts;
    double m_headHeight = 0;
    QList<double> m_rowHeights;
};

} // namespace vouch::ui
