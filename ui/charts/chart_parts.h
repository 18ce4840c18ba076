// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"

#include <QPainter>

/// What the charts share. Inside the room.
namespace vouch::ui::parts
{

struct LinePicture;

/// Reads cells by the column's key.
class Rows
{
public:
    explicit Rows(const insight::ReportValue &report)
        : m_report(report)
    {
    }
    int count() const { return int(m_report.rows.size()); }
    const insight::Cell &cell(int row, const QString &key) const;
    /// Where rows are many the column is looked up once: columnOf().
    const insight::Cell &cell(int row, int column) const
    {
        if (column < 0 || row < 0 || row >= count())
            return nothing();
        const QList<insight::Cell> &cells = m_report.rows[row];
        return column < cells.size() ? cells[column] : nothing();
    }
    qint64 minor(int row, int column) const
    {
        const std::optional<Money> &amount = cell(row, column).amount;
        return amount ? amount->minor : 0;
    }
    QString text(int row, const QString &key) const { return cell(row, key).text; }
    double number(int row, const QString &key) const { return cell(row, key).number.value_or(0); }
    double number(int row, int column) const { return cell(row, column).number.value_or(0); }
    std::optional<double> known(int row, const QString &key) const { return cell(row, key).number; }
    qint64 minor(int row, const QString &key) const;
    QString currency() const;
    /// What a line of the table is called: months as people say them.
    QString name(int row, const QString &key) const { return keyText(m_report, text(row, key)); }
    /// Whether the line is of a month that is not over.
    bool isRunning(int row, const QString &key) const
    {
        return !m_report.runningMonth.isEmpty() && text(row, key) == m_report.runningMonth;
    }
    bool isByMonth() const { return m_report.spec.by == QStringLiteral("month"); }
    const insight::ReportValue &report() const { return m_report; }

private:
    static const insight::Cell &nothing();
    const insight::ReportValue &m_report;
};

double textWidth(const QFont &font, const QString &text);
/// One line, elided to the area; nothing where there is no room for a letter of it.
void drawLine(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QFont &font,
              const QColor &colour, const QString &text);
/// A bar; advocacy bars are hatched, so that they differ without colour. The hatching is lines, not a brush,
/// because brushes become pictures in PDF and SVG. What goes on, as a month that is not over, is pale with a
/// dashed edge.
void drawBar(QPainter &painter, const QRectF &area, const QColor &colour, bool hatched,
             const ChartStyle &style, bool goesOn = false);
/// Colour sample and name for a legend, not wider than `most`; returns where the next may begin.
double drawKey(QPainter &painter, QPointF at, const QString &name, const QColor &colour, bool hatched,
               const ChartStyle &style, double most = 1e6);
/// What stands below lines that were left out: in the table they are all.
QString moreText(int lines);
/// The name of a month that is not over.
QString runningText(const QString &month);
/// The same of months, of which the latest are shown.
QString earlierText(int months);
/// A line with caps from `low` to `high`.
void drawInterval(QPainter &painter, double low, double high, double y, const ChartStyle &style);
/// Round steps for an axis up to `most`, about `count` of them.
double niceStep(double most, int count);
/// The colour in which words on that ground are read well: the style's own text or background where one of
/// them stands out by 4.5 (WCAG 2), else black or white.
QColor inkOn(const QColor &ground, const ChartStyle &style);
/// What drawBar() fills a bar with, below its hatching or dashes.
QColor groundOf(const QColor &colour, bool hatched, bool goesOn, const ChartStyle &style);
QColor blend(const QColor &over, const QColor &under, double share);
QString percent(double share);
/// For texts that wrap: a number and its per cent sign are not parted by the end of a line.
QString keptTogether(QString text);
/// "62 % (57–67 %)"; a dash where the share is not known.
QString shareText(std::optional<double> share, std::optional<double> low, std::optional<double> high);
QString count(double number);
QString days(double number);

// The charts.
double outcomeHeight(const Rows &rows, double width, const ChartStyle &style);
QList<ChartMark> paintOutcome(QPainter &painter, const QRectF &area, const Rows &rows,
                              const ChartStyle &style);
double ledgerHeight(const Rows &rows, double width, const ChartStyle &style);
QList<ChartMark> paintLedger(QPainter &painter, const QRectF &area, const Rows &rows,
                             const ChartStyle &style);
double flowHeight(const Rows &rows, double width, const ChartStyle &style);
QList<ChartMark> paintFlow(QPainter &painter, const QRectF &area, const Rows &rows, const ChartStyle &style);
double survivalHeight(const Rows &rows, double width, const ChartStyle &style);
QList<ChartMark> paintSurvival(QPainter &painter, const QRectF &area, const Rows &rows,
                               const ChartStyle &style);
double nextStageHeight(const Rows &rows, double width, const ChartStyle &style);
QList<ChartMark> paintNextStage(QPainter &painter, const QRectF &area, const Rows &rows,
                                const ChartStyle &style);
double gridHeight(const Rows &rows, double width, const ChartStyle &style);
QList<ChartMark> paintGrid(QPainter &painter, const QRectF &area, const Rows &rows, const ChartStyle &style);
double quadrantHeight(const Rows &rows, double width, const ChartStyle &style);
QList<ChartMark> paintQuadrant(QPainter &painter, const QRectF &area, const Rows &rows,
                               const ChartStyle &style);
QString quadrantText(const Rows &rows, int row);
double scoreHeight(const Rows &rows, double width, const ChartStyle &style);
QList<ChartMark> paintScore(QPainter &painter, const QRectF &area, const Rows &rows, const ChartStyle &style);

// Pictures made of lines.
LinePicture barsPicture(const Rows &rows, const ChartStyle &style);
LinePicture attributionPicture(const Rows &rows, const ChartStyle &style);
LinePicture attritionPicture(const Rows &rows, const ChartStyle &style);
LinePicture sharesPicture(const Rows &rows, const ChartStyle &style);
LinePicture considerationPicture(const Rows &rows, const ChartStyle &style);
LinePicture winRatePicture(const Rows &rows, const ChartStyle &style);
LinePicture funnelPicture(const Rows &rows, const ChartStyle &style);
LinePicture pathsPicture(const Rows &rows, const ChartStyle &style);
LinePicture stageTimePicture(const Rows &rows, const ChartStyle &style);
LinePicture forecastPicture(const Rows &rows, const ChartStyle &style);
LinePicture referralsPicture(const Rows &rows, const ChartStyle &style);

} // namespace vouch::ui::parts
