// SPDX-License-Identifier: GPL-3.0-or-later
// Where people go from a stage, and when.
#include "core/base/text.h"
#include "core/insight/words.h"
#include "core/words/moves.h"
#include "ui/charts/axes_chart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

/// One of the ways on, as a band of the picture.
struct Band {
    QString name, kind;
    std::vector<int> rows;
};

/// The share of a band by a day.
double shareBy(const Rows &rows, const Band &band, double day)
{
    double share = 0;
    for (const int row : band.rows) {
        if (rows.number(row, u"day"_s) > day)
            break;
        share = rows.number(row, u"share"_s);
    }
    return share;
}

/// How many ways on there are, with staying.
int waysIn(const Rows &rows)
{
    QStringList ways;
    for (int row = 0; row < rows.count(); ++row) {
        const QString way = rows.text(row, u"kind"_s) + rows.text(row, u"next"_s);
        if (!ways.contains(way))
            ways << way;
    }
    return int(ways.size());
}

/// The ways on as bands on top of each other; what is left above them is still there.
class IncidencePainter
{
public:
    IncidencePainter(QPainter &painter, const Rows &rows, const ChartStyle &style)
        : m_painter(painter)
        , m_rows(rows)
        , m_style(style)
        , m_people(columnOf(rows.report(), u"people"_s))
    {
        for (int row = 0; row < rows.count(); ++row) {
            if (rows.text(row, u"kind"_s) == keyOf(MoveIs::Stays)) {
                m_stays = row;
                continue;
            }
            const QString name = safeForDisplay(rows.text(row, u"next"_s));
            if (m_bands.empty() || m_bands.back().name != name)
                m_bands.push_back({name, rows.text(row, u"kind"_s), {}});
            m_bands.back().rows.push_back(row);
            m_days.push_back(rows.number(row, u"day"_s));
        }
        m_days.push_back(0);
        std::sort(m_days.begin(), m_days.end());
        m_days.erase(std::unique(m_days.begin(), m_days.end()), m_days.end());
    }

    QList<ChartMark> paint(const QRectF &area)
    {
        double widest = textWidth(m_style.strong(), stillThere());
        for (const Band &band : m_bands)
            widest = std::max(widest, textWidth(m_style.strong(), band.name));
        const bool below = labelsBelow(area.width(), m_style);
        const double high = below ? m_style.unit() * belowLine * waysIn(m_rows) : 0;
        m_label = below ? area.width() - m_style.unit() * 1.8
                        : std::min(widest + m_style.unit() * 5.4, area.width() * 0.34);
        if (below)
            m_below = QRectF(area.left(), area.bottom() - high, area.width(), high);
        const QRectF chartArea =
            area.adjusted(0, 0, below ? 0 : -m_style.unit() * 1.6 - m_label, -high - m_style.unit() * 0.4);
        AxesChart chart = sharesOverDays(
            lastDay(),
            QCoreApplication::translate("Insight", "days after arriving; what is left above is still there"),
            chartArea.width(), m_style);
        std::vector<double> base(m_days.size(), 0);
        for (std::size_t i = 0; i < m_bands.size(); ++i)
            addBand(chart, m_bands[i], m_style.moves.series[i % 8], base);
        m_plot = drawAxes(m_painter, chartArea, chart, m_style);
        for (std::size_t i = 0; i < m_bands.size(); ++i)
            markBand(m_bands[i], chart.bands[qsizetype(i)], m_style.moves.series[i % 8]);
        paintLabels();
        return m_marks;
    }

private:
    struct Piece {
        QString name;
        double middle;
        QColor colour;
        int row;
    };

    static QString stillThere() { return QCoreApplication::translate("Insight", "Still there"); }

    double gone(double day) const
    {
        double sum = 0;
        for (const Band &band : m_bands)
            sum += shareBy(m_rows, band, day);
        return sum;
    }

    /// What happens after 98 % of what will be seen has happened would only stretch the picture.
    double lastDay() const
    {
        const double all = gone(m_days.back());
        const auto last =
            std::find_if(m_days.begin(), m_days.end(), [&](double day) { return gone(day) >= all * 0.98; });
        return std::max(1.0, last == m_days.end() ? m_days.back() : *last);
    }

    QString sentence(const Piece &piece) const
    {
        const int people = int(m_rows.number(piece.row, u"people"_s));
        return QCoreApplication::translate("Insight", "%1: %2 of visits, %3")
            .arg(piece.name, percent(m_rows.number(piece.row, u"share"_s)),
                 insight::saidOf(m_rows.report(), QT_TRANSLATE_N_NOOP("Insight", "%n person(s)"),
                                 QT_TRANSLATE_N_NOOP("Insight", "%n deal(s)"), people));
    }

    void addBand(AxesChart &chart, const Band &band, const QColor &colour, std::vector<double> &base) const
    {
        const double last = chart.x.to;
        ChartBand made{{}, {}, colour};
        made.fill.setAlphaF(0.62F); // the strokes of the shares are seen through it
        double top = 0, under = 0;
        for (std::size_t day = 0; day < m_days.size(); ++day) {
            const double below = base[day];
            base[day] += shareBy(m_rows, band, m_days[day]);
            if (m_days[day] > last)
                continue;
            made.upper << QPointF(m_days[day], top) << QPointF(m_days[day], base[day]);
            made.lower << QPointF(m_days[day], under) << QPointF(m_days[day], below);
            top = base[day];
            under = below;
        }
        made.upper << QPointF(last, top);
        made.lower << QPointF(last, under);
        chart.lines.append({made.upper, QPen(m_style.background, m_style.unit() * 0.12)});
        chart.bands.append(made);
    }

    void markBand(const Band &band, const ChartBand &drawn, const QColor &colour)
    {
        QPolygonF outline;
        for (const QPointF &point : drawn.upper)
            outline << m_plot.at(point);
        for (auto point = drawn.lower.crbegin(); point != drawn.lower.crend(); ++point)
            outline << m_plot.at(*point);
        QPainterPath path;
        path.addPolygon(outline);
        path.closeSubpath();
        const double middle = (drawn.upper.last().y() + drawn.lower.last().y()) / 2;
        m_pieces.push_back({band.name, m_plot.y(middle), colour, band.rows.back()});
        m_marks.append({path.boundingRect(), sentence(m_pieces.back()), band.rows.back(), m_people, path});
    }

    void paintLabels()
    {
        if (m_stays >= 0) {
            const double share = m_rows.number(m_stays, u"share"_s);
            m_pieces.push_back({stillThere(), m_plot.y(1 - share / 2), m_style.soft, m_stays});
        }
        std::vector<double> wanted;
        for (const Piece &piece : m_pieces)
            wanted.push_back(piece.middle);
        const double high = m_style.unit() * 1.6;
        const double right = m_plot.area.right();
        std::vector<double> places = spread(wanted, high, m_plot.area.top() - m_style.unit() * 0.5,
                                            m_plot.area.bottom() + m_style.unit() * 0.8);
        const double left =
            m_below.isNull() ? right + m_style.unit() * 1.7 : m_below.left() + m_style.unit() * 1.8;
        const double figure = m_style.unit() * 3.4;
        for (std::size_t i = 0; i < m_pieces.size(); ++i) {
            const Piece &piece = m_pieces[i];
            if (!m_below.isNull()) // in the order of the bands, the uppermost first
                places[i] = m_below.top() + m_style.unit() * belowLine * double(m_pieces.size() - 1 - i);
            const QRectF box(left, places[i], m_label, high);
            if (m_below.isNull()) {
                m_painter.setPen(QPen(piece.colour, m_style.unit() * 0.12));
                m_painter.drawLine(QPointF(right + m_style.unit() * 0.2, piece.middle),
                                   QPointF(left - m_style.unit() * 0.3, box.center().y()));
            } else {
                drawBar(m_painter,
                        {left - m_style.unit() * 1.4, box.center().y() - m_style.unit() * 0.4,
                         m_style.unit() * 0.8, m_style.unit() * 0.8},
                        blend(piece.colour, m_style.background, 0.62), false, m_style);
            }
            drawLine(m_painter, {left, box.top(), figure, high}, Qt::AlignRight | Qt::AlignVCenter,
                     m_style.font, m_style.text, percent(m_rows.number(piece.row, u"share"_s)));
            drawLine(m_painter,
                     {left + figure + m_style.unit() * 0.6, box.top(),
                      m_label - figure - m_style.unit() * 0.6, high},
                     Qt::AlignLeft | Qt::AlignVCenter, m_style.strong(), m_style.text, piece.name);
            m_marks.append({box, sentence(piece), piece.row, m_people});
        }
    }

    QPainter &m_painter;
    const Rows &m_rows;
    const ChartStyle &m_style;
    Plot m_plot;
    QRectF m_below; ///< where the labels are if not beside the plot
    int m_people;
    int m_stays = -1;
    double m_label = 0;
    std::vector<Band> m_bands;
    std::vector<double> m_days;
    std::vector<Piece> m_pieces;
    QList<ChartMark> m_marks;
};

} // namespace

double nextStageHeight(const Rows &rows, double width, const ChartStyle &style)
{
    return style.unit() * (23 + (labelsBelow(width, style) ? belowLine * waysIn(rows) : 0));
}

QList<ChartMark> paintNextStage(QPainter &painter, const QRectF &area, const Rows &rows,
                                const ChartStyle &style)
{
    return IncidencePainter(painter, rows, style).paint(area);
}

} // namespace vouch::ui::parts
