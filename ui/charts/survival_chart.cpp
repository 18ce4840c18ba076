// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/insight/words.h"
#include "ui/charts/axes_chart.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

QList<qreal> dashesOf(int index)
{
    static const QList<QList<qreal>> patterns{
        {}, {7, 3}, {2, 2}, {8, 2.5, 2, 2.5}, {4, 2}, {1, 2}, {10, 3, 1.5, 3, 1.5, 3}, {5, 5}};
    return patterns[index % patterns.size()];
}

QPen linePen(const ChartStyle &style, int index, double width)
{
    QPen pen(style.moves.series[std::size_t(index % 8)], style.unit() * width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    if (const QList<qreal> dashes = dashesOf(index); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    return pen;
}

struct Curve {
    QString name;
    std::vector<int> rows; ///< by day
    int median = -1;       ///< the row where half have gone
};

std::vector<Curve> curvesOf(const Rows &rows)
{
    std::vector<Curve> curves;
    const int day = columnOf(rows.report(), u"day"_s), share = columnOf(rows.report(), u"share"_s);
    for (int row = 0; row < rows.count(); ++row) {
        if (rows.number(row, day) == 0) {
            const QString group = rows.text(row, u"group"_s);
            curves.push_back(
                {group.isEmpty() ? safeForDisplay(rows.text(row, u"stage"_s)) : keyText(rows.report(), group),
                 {},
                 -1});
        }
        curves.back().rows.push_back(row);
        if (curves.back().median < 0 && rows.number(row, share) <= 0.5 + 1e-9)
            curves.back().median = row;
    }
    return curves;
}

/// The long tail on which hardly anything happens any more would only stretch the picture.
double lastDay(const Rows &rows, const std::vector<Curve> &curves)
{
    std::vector<std::pair<double, double>> ended; // day, how many
    const int dayColumn = columnOf(rows.report(), u"day"_s),
              endedColumn = columnOf(rows.report(), u"ended"_s);
    double all = 0;
    double longest = 1;
    for (const Curve &curve : curves) {
        for (const int row : curve.rows) {
            ended.emplace_back(rows.number(row, dayColumn), rows.number(row, endedColumn));
            all += ended.back().second;
            longest = std::max(longest, ended.back().first);
        }
    }
    std::sort(ended.begin(), ended.end());
    double passed = 0;
    for (const auto &[day, count] : ended) {
        passed += count;
        if (all > 0 && passed >= all * 0.98)
            return std::clamp(std::ceil(day * 1.2), 1.0, longest);
    }
    return longest;
}

class SurvivalPainter
{
public:
    SurvivalPainter(QPainter &painter, const Rows &rows, const ChartStyle &style, std::vector<Curve> curves)
        : m_painter(painter)
        , m_rows(rows)
        , m_style(style)
        , m_curves(std::move(curves))
        , m_days(lastDay(rows, m_curves))
        , m_day(columnOf(rows.report(), u"day"_s))
        , m_share(columnOf(rows.report(), u"share"_s))
        , m_waiting(columnOf(rows.report(), u"waiting"_s))
    {
    }

    /// `area` is for the plot and its axes, `m_below` or what is right of it for the names of the curves.
    QList<ChartMark> paint(const QRectF &area)
    {
        AxesChart chart = sharesOverDays(
            m_days, QCoreApplication::translate("Insight", "days after arriving; ticks: still open"),
            area.width(), m_style);
        for (std::size_t i = 0; i < m_curves.size(); ++i) {
            if (m_curves.size() <= 2)
                chart.bands.append(
                    {stair(m_curves[i], u"high"_s), stair(m_curves[i], u"low"_s), soft(int(i))});
            chart.lines.append({stair(m_curves[i], u"share"_s), linePen(m_style, int(i), 0.16)});
        }
        m_plot = drawAxes(m_painter, area, chart, m_style);
        for (std::size_t i = 0; i < m_curves.size(); ++i)
            paintTicks(int(i));
        paintMedians();
        paintLabels();
        return m_marks;
    }

private:
    double day(int row) const { return m_rows.number(row, m_day); }
    double share(int row) const { return m_rows.number(row, m_share); }
    QColor colour(int curve) const { return m_style.moves.series[std::size_t(curve % 8)]; }

    QColor soft(int curve) const
    {
        QColor made = colour(curve);
        made.setAlphaF(0.14F);
        return made;
    }

    /// A stair from row to row by a column of shares; to the end of the plot or of what was seen.
    QPolygonF stair(const Curve &curve, const QString &column) const
    {
        QPolygonF line;
        const int shares = columnOf(m_rows.report(), column);
        double last = 1;
        for (const int row : curve.rows) {
            if (day(row) > m_days) {
                line.append({m_days, last});
                break;
            }
            const double now = m_rows.number(row, shares);
            const bool ends = row == curve.rows.front() || row == curve.rows.back();
            if (now == last && !ends)
                continue; // the stair goes on level
            line.append({day(row), last});
            last = now;
            line.append({day(row), last});
        }
        return line;
    }

    /// Visits that were still open then; not closer than can be told apart.
    void paintTicks(int index)
    {
        m_painter.setPen(QPen(colour(index), m_style.unit() * 0.1));
        double last = -1e9;
        const double tick = m_style.unit() * 0.3;
        const int censored = columnOf(m_rows.report(), u"censored"_s);
        for (const int row : m_curves[std::size_t(index)].rows) {
            const double x = m_plot.x(day(row));
            if (day(row) > m_days || m_rows.number(row, censored) == 0 || x - last < tick * 1.2)
                continue;
            last = x;
            m_painter.drawLine(QPointF(x, m_plot.y(share(row)) - tick),
                               QPointF(x, m_plot.y(share(row)) + tick));
        }
    }

    void paintMedians()
    {
        const double size = m_style.unit() * 0.38;
        QList<QRectF> taken;
        std::vector<std::size_t> seen;
        for (std::size_t i = 0; i < m_curves.size(); ++i) {
            if (m_curves[i].median < 0 || day(m_curves[i].median) > m_days)
                continue;
            seen.push_back(i);
            taken.append(QRectF(medianAt(i) - QPointF(size, size), QSizeF(2 * size, 2 * size)));
        }
        for (const std::size_t i : seen) {
            const Curve &curve = m_curves[i];
            const QPointF at = medianAt(i);
            m_painter.setPen(QPen(m_style.background, m_style.unit() * 0.12));
            m_painter.setBrush(colour(int(i)));
            m_painter.drawEllipse(at, size, size);
            m_painter.setBrush(Qt::NoBrush);
            const double target = std::max(size, m_style.forPaper ? size : 8.0);
            const int there = qRound(m_rows.number(curve.median, u"waiting"_s));
            m_marks.append(
                {QRectF(at.x() - target, at.y() - target, 2 * target, 2 * target),
                 insight::saidOf(
                     m_rows.report(),
                     QT_TRANSLATE_N_NOOP(
                         "Insight",
                         "%1: half have gone after %2; %Ln people have been there at least so long"),
                     QT_TRANSLATE_N_NOOP(
                         "Insight",
                         "%1: half have gone after %2; %Ln deals have been there at least so long"),
                     there)
                     .arg(curve.name, days(day(curve.median))),
                 curve.median, m_waiting});
        }
        for (const std::size_t i : seen)
            paintMedianFigure(i, taken);
    }

    QPointF medianAt(std::size_t curve) const
    {
        return {m_plot.x(day(m_curves[curve].median)), m_plot.y(0.5)};
    }

    /// The figure as near to its dot as the others leave room, on the side where the curve is not.
    void paintMedianFigure(std::size_t curve, QList<QRectF> &taken)
    {
        const QPointF at = medianAt(curve);
        const QString text = days(day(m_curves[curve].median));
        const double unit = m_style.unit(), wide = textWidth(m_style.small(), text) + unit * 0.4,
                     high = unit * 1.25;
        for (int level = 0; level < 5; ++level) {
            const double up = at.y() - unit * 0.5 - high * (level + 1),
                         down = at.y() + unit * 0.5 + high * level;
            for (const QPointF &corner :
                 {QPointF(at.x() + unit * 0.3, up), QPointF(at.x() - unit * 0.3 - wide, down),
                  QPointF(at.x() + unit * 0.3, down), QPointF(at.x() - unit * 0.3 - wide, up)}) {
                const QRectF box(corner, QSizeF(wide, high));
                if (!m_plot.area.contains(box) ||
                    std::any_of(taken.cbegin(), taken.cend(),
                                [&box](const QRectF &one) { return one.intersects(box); }))
                    continue;
                taken.append(box);
                QColor paper = m_style.background;
                paper.setAlphaF(0.82F);
                m_painter.fillRect(box, paper);
                if (level > 0) {
                    m_painter.setPen(QPen(m_style.line, m_style.forPaper ? 0.4 : 1));
                    m_painter.drawLine(at, QPointF(std::clamp(at.x(), box.left(), box.right()),
                                                   corner.y() < at.y() ? box.bottom() : box.top()));
                }
                drawLine(m_painter, box, Qt::AlignCenter, m_style.small(), m_style.text, text);
                return;
            }
        }
    }

    void paintLabels()
    {
        const double high = m_style.unit() * 1.55;
        std::vector<double> wanted;
        std::vector<QPointF> ends;
        for (const Curve &curve : m_curves) {
            int last = curve.rows.front();
            bool goesOn = false;
            for (const int row : curve.rows) {
                goesOn = day(row) > m_days;
                if (!goesOn)
                    last = row;
            }
            ends.emplace_back(goesOn ? m_plot.area.right() : m_plot.x(day(last)), m_plot.y(share(last)));
            wanted.push_back(ends.back().y());
        }
        std::vector<double> places =
            spread(wanted, high, m_plot.area.top() - high / 2, m_plot.area.bottom() + high / 2);
        const double left = m_below.isNull() ? m_plot.area.right() + m_style.unit() * 2.2
                                             : m_below.left() + m_style.unit() * 1.8;
        for (std::size_t i = 0; i < m_curves.size(); ++i) {
            const Curve &curve = m_curves[i];
            if (!m_below.isNull())
                places[i] = m_below.top() + m_style.unit() * belowLine * double(i);
            const QRectF box(left, places[i], m_label, high);
            if (m_below.isNull()) {
                m_painter.setPen(QPen(m_style.line, m_style.forPaper ? 0.4 : 1));
                m_painter.drawLine(ends[i] + QPointF(m_style.unit() * 0.2, 0),
                                   QPointF(left - m_style.unit() * 1.5, box.center().y()));
            }
            m_painter.setPen(linePen(m_style, int(i), 0.16));
            m_painter.drawLine(QPointF(left - m_style.unit() * 1.5, box.center().y()),
                               QPointF(left - m_style.unit() * 0.3, box.center().y()));
            const QString figure =
                curve.median < 0
                    ? QCoreApplication::translate("Insight", "half not gone")
                    : QCoreApplication::translate("Insight", "half after %1").arg(days(day(curve.median)));
            const double figureWidth = textWidth(m_style.small(), figure) + 1;
            const double name = std::min(textWidth(m_style.strong(), curve.name) + 1,
                                         std::max(0.0, m_label - figureWidth - m_style.unit() * 0.6));
            drawLine(m_painter, {left, box.top(), name, high}, Qt::AlignLeft | Qt::AlignVCenter,
                     m_style.strong(), m_style.text, curve.name);
            drawLine(m_painter, {left + name + m_style.unit() * 0.6, box.top(), figureWidth, high},
                     Qt::AlignLeft | Qt::AlignVCenter, m_style.small(), m_style.soft, figure);
            const int first = curve.rows.front();
            const int waiting = qRound(m_rows.number(first, u"waiting"_s));
            const int visits = qRound(m_rows.number(first, u"at_risk"_s));
            const QString visitsText = QCoreApplication::translate("Insight", "%Ln visits", nullptr, visits);
            m_marks.append(
                {box,
                 insight::saidOf(
                     m_rows.report(), QT_TRANSLATE_N_NOOP("Insight", "%1: %2, %3; %Ln people are there now"),
                     QT_TRANSLATE_N_NOOP("Insight", "%1: %2, %3; %Ln deals are there now"), waiting)
                     .arg(curve.name, visitsText, figure),
                 first, m_waiting});
        }
    }

public:
    double m_label = 100;
    QRectF m_below; ///< where the labels are if not beside the plot

private:
    QPainter &m_painter;
    const Rows &m_rows;
    const ChartStyle &m_style;
    std::vector<Curve> m_curves;
    double m_days; ///< shown
    Plot m_plot;
    int m_day, m_share, m_waiting;
    QList<ChartMark> m_marks;
};

} // namespace

double survivalHeight(const Rows &rows, double width, const ChartStyle &style)
{
    return style.unit() * (25 + (labelsBelow(width, style) ? belowLine * double(curvesOf(rows).size()) : 0));
}

QList<ChartMark> paintSurvival(QPainter &painter, const QRectF &area, const Rows &rows,
                               const ChartStyle &style)
{
    std::vector<Curve> curves = curvesOf(rows);
    double widest = 0;
    for (const Curve &curve : curves)
        widest = std::max(widest, textWidth(style.strong(), curve.name));
    const QString figure = QCoreApplication::translate("Insight", "half after %1").arg(days(888));
    const bool below = labelsBelow(area.width(), style);
    const double label =
        below ? area.width() - style.unit() * 1.8
              : std::min(widest + textWidth(style.small(), figure) + style.unit() * 1.6, area.width() * 0.36);
    const double high = below ? style.unit() * belowLine * double(curves.size()) : 0;
    SurvivalPainter chart(painter, rows, style, std::move(curves));
    chart.m_label = label;
    if (below)
        chart.m_below = QRectF(area.left(), area.bottom() - high, area.width(), high);
    return chart.paint(area.adjusted(0, 0, -style.unit() * (below ? 0.8 : 2.4) - (below ? 0 : label),
                                     -high - style.unit() * 0.4));
}

} // namespace vouch::ui::parts
