// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"
#include "ui/charts/drawing.h"
#include "ui/parts/move_colours.h"

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QRectF>

class QPainter;

/// Charts of reports as painting, so that the window, PNG, SVG and PDF show the same picture, all but PNG as
/// vectors. A chart is nothing but its report: there is no state. They are drawn on the GUI thread (those
/// with axes by Qt Charts, see axes_chart.h); what other threads put on paper is a ChartPicture.
namespace vouch::ui
{

/// How charts look on one medium. Lengths are in the painter's units: pixels on screen, points on paper.
struct ChartStyle {
    QColor background, text, soft, line, purchase, advocacy, accent, accentSoft, warning, danger;
    MoveColours moves; ///< kinds of moves, and series that must differ
    QFont font;        ///< with a pixel size
    bool forPaper = false;

    double unit() const { return font.pixelSize(); }
    QFont strong() const;
    QFont small() const;
    /// The current theme's colours and the widget's font.
    static ChartStyle screen(const QFont &font);
    /// Dark on white, 8.5 points, in a font that has Chinese; needs no theme.
    static ChartStyle paper();
};

/// Something in a chart that stands for a cell of the report.
struct ChartMark {
    QRectF area;
    QString text; ///< what it says, with the figure; empty where marks are many: ask markText()
    int row = -1;
    int column = -1;
    QPainterPath shape{}; ///< what of the area it is; empty: all
    int part = -1;        ///< row and column are of this part of the report; −1: of its own rows
};

/// Whether there is a picture for this kind of report; the others are tables only.
bool hasChart(const insight::ReportValue &report);
/// How high the picture is at this width.
double chartHeight(const insight::ReportValue &report, double width, const ChartStyle &style);
/// Paints it and tells where its marks are. `area.height()` should be chartHeight(). GUI thread only.
QList<ChartMark> paintChart(QPainter &painter, const QRectF &area, const insight::ReportValue &report,
                            const ChartStyle &style);

/// A chart as it was drawn.
struct ChartPicture {
    std::shared_ptr<const Drawing> drawing{}; ///< from (0, 0) on; null: not drawn yet
    QSizeF size{};
};
/// Whether this is the thread on which charts are drawn.
bool mayDraw();
/// GUI thread only.
ChartPicture drawChart(const insight::ReportValue &report, double width, const ChartStyle &style);
/// What a mark of the report's picture says, with the figure.
QString markText(const insight::ReportValue &report, const ChartMark &mark);
/// The people behind a mark: its cell's, else whoever its row is about; empty where none are kept.
const std::vector<std::int64_t> &peopleOf(const insight::ReportValue &report, const ChartMark &mark);
/// What the list of those people is called: "Research: still here".
QString titleOf(const insight::ReportValue &report, const ChartMark &mark);
/// Whether every row of the report is a person and a dot in its picture, so that dots can be encircled.
bool hasDots(const insight::ReportValue &report);
/// The position of a part by its key; −1 if the report has none.
int partOf(const insight::ReportValue &report, const QString &key);

/// A cell as people read it: "€1,250.00", "62 %", "14 days", "A › B"; empty if unknown.
QString cellText(const insight::ReportValue &report, int row, int column);
/// The position of a column by its key; −1 if the report has none.
int columnOf(const insight::ReportValue &report, const QString &key);
/// "n = 412 · 35 immature · counting forward": what must stand under a chart.
QString chartNote(const insight::ReportValue &report);
/// A channel or month key as people say it.
QString keyText(const insight::ReportValue &report, const QString &key);

} // namespace vouch::ui
