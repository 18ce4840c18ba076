// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/insight/move_kinds.h"
#include "core/insight/words.h"
#include "core/words/moves.h"
#include "ui/charts/chart_parts.h"
#include "ui/parts/move_colours.h"

#include <QJsonArray>
#include <QSet>
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

struct Node {
    int row = -1;
    int stage = 0; ///< position; those above all stages are Others
    double ways = 0;
    double top = 0, height = 0; ///< of the bar
    double slot = 0;            ///< bar or label, whatever is higher
    double in = 0, out = 0;     ///< how far the bar's sides are taken by ribbons
};

struct Link {
    int row = -1;
    int near = 0, far = 0; ///< stages at `step` and at `step + 1`; far of an end: −1
    QString kind;
    double ways = 0;
};

bool isEnd(const QString &kind)
{
    const auto is = fromKey<MoveIs>(kind);
    return is && *is >= MoveIs::Left;
}

/// The picture's geometry. Steps are numbered from 0 at the side they are counted from.
class Layout
{
public:
    /// Of the steps that find room; whoever goes further has an arrow.
    Layout(const Rows &rows, const ChartStyle &style, double width)
        : m_unit(style.unit())
        , m_backward(rows.report().spec.backward)
    {
        const QJsonArray positions = rows.report().totals.value(u"positions"_s).toArray();
        for (int row = 0; row < rows.count(); ++row) {
            const QString kind = rows.text(row, u"kind"_s);
            const int step = int(rows.number(row, u"step"_s)) - 1;
            const int from = positions.at(row).toArray().at(0).toInt();
            const int to = positions.at(row).toArray().at(1).toInt();
            const double ways = rows.number(row, u"journeys"_s);
            if (std::size_t(step) >= m_steps.size())
                m_steps.resize(std::size_t(step) + 1);
            Step &place = m_steps[std::size_t(step)];
            if (kind == keyOf(MoveIs::Node)) {
                place.nodes.push_back({row, from, ways});
                continue;
            }
            const bool end = isEnd(kind);
            const int near = end || !m_backward ? from : to;
            const int far = end ? -1 : m_backward ? from : to;
            place.links.push_back({row, near, far, kind, ways});
        }
        const std::size_t room = std::size_t(std::max(2.0, width / (m_unit * leastStep)));
        if (m_steps.size() <= room)
            return;
        m_left = int(m_steps.size() - room);
        m_steps.resize(room);
        for (Link &link : m_steps.back().links) {
            if (link.far >= 0) {
                link.far = -1;
                link.kind = keyOf(MoveIs::More);
            }
        }
    }

    int leftOut() const { return m_left; }

    int steps() const { return int(m_steps.size()); }
    std::size_t maxNodes() const
    {
        std::size_t most = 1;
        for (const Step &step : m_steps)
            most = std::max(most, step.nodes.size());
        return most;
    }

    void fit(const QRectF &body, double labels)
    {
        m_body = body;
        m_labels = labels;
        double low = 0;
        double high = body.height();
        for (int i = 0; i < 40; ++i) {
            const double middle = (low + high) / 2;
            (tallest(middle) <= body.height() ? low : high) = middle;
        }
        m_scale = low;
        for (Step &step : m_steps) {
            double y = body.top();
            for (Node &node : step.nodes) {
                node.height = std::max(1.5, node.ways * m_scale);
                node.slot = std::max(node.height, labelHeight());
                node.top = y;
                node.in = node.out = y;
                y += node.slot + gap();
            }
        }
    }

    double right() const { return m_body.right(); }
    double barWidth() const { return m_unit * 0.75; }
    double labelHeight() const { return m_unit * 1.45; }
    double scale() const { return m_scale; }
    double distance() const
    {
        return steps() < 2 ? m_body.width() - m_labels
                           : (m_body.width() - m_labels - barWidth()) / double(steps() - 1);
    }
    /// Time runs from left to right whatever side steps are counted from.
    double left(int step) const
    {
        const int place = m_backward ? steps() - 1 - step : step;
        return m_body.left() + place * distance();
    }
    QRectF bar(int step, const Node &node) const { return {left(step), node.top, barWidth(), node.height}; }
    Node *node(int step, int stage)
    {
        if (step < 0 || step >= steps())
            return nullptr;
        for (Node &candidate : m_steps[std::size_t(step)].nodes) {
            if (candidate.stage == stage)
                return &candidate;
        }
        return nullptr;
    }
    std::vector<Node> &nodes(int step) { return m_steps[std::size_t(step)].nodes; }
    std::vector<Link> &links(int step) { return m_steps[std::size_t(step)].links; }
    bool backward() const { return m_backward; }

private:
    struct Step {
        std::vector<Node> nodes;
        std::vector<Link> links;
    };
    double gap() const { return m_unit * 0.6; }
    double tallest(double scale) const
    {
        double most = 0;
        for (const Step &step : m_steps) {
            double height = -gap();
            for (const Node &node : step.nodes)
                height += std::max(std::max(1.5, node.ways * scale), labelHeight()) + gap();
            most = std::max(most, height);
        }
        return most;
    }

    static constexpr double leastStep = 7; ///< from step to step, in units: a name finds room there

    double m_unit;
    bool m_backward;
    int m_left = 0; ///< steps
    double m_scale = 1;
    double m_labels = 0;
    QRectF m_body;
    std::vector<Step> m_steps;
};

/// From (x0, y0) to (x1, y1), `thick` high all along.
QPainterPath ribbon(double x0, double y0, double x1, double y1, double thick)
{
    const double bend = (x1 - x0) * 0.5;
    QPainterPath path(QPointF(x0, y0));
    path.cubicTo(x0 + bend, y0, x1 - bend, y1, x1, y1);
    path.lineTo(x1, y1 + thick);
    path.cubicTo(x1 - bend, y1 + thick, x0 + bend, y0 + thick, x0, y0 + thick);
    path.closeSubpath();
    return path;
}

class FlowPainter
{
public:
    FlowPainter(QPainter &painter, const Rows &rows, const ChartStyle &style, Layout &layout)
        : m_painter(painter)
        , m_rows(rows)
        , m_style(style)
        , m_layout(layout)
        , m_colours(style.moves)
        , m_people(columnOf(rows.report(), u"people"_s))
    {
        m_marks.resize(rows.count());
    }

    QList<ChartMark> paint()
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        for (int step = 0; step < m_layout.steps(); ++step) {
            // Side by side at the bar in the order of where they come from or go to, so that few cross.
            std::vector<Link> &links = m_layout.links(step);
            std::stable_sort(links.begin(), links.end(), [](const Link &a, const Link &b) {
                return std::pair(a.near, a.far < 0 ? 100'000 : a.far) <
                       std::pair(b.near, b.far < 0 ? 100'000 : b.far);
            });
            for (const Link &link : links)
                link.far < 0 ? paintEnd(step, link) : paintLink(step, link);
        }
        for (int step = 0; step < m_layout.steps(); ++step) {
            for (const Node &node : m_layout.nodes(step))
                paintNode(step, node);
        }
        QList<ChartMark> marks;
        for (const ChartMark &mark : std::as_const(m_marks)) {
            if (mark.row >= 0)
                marks.append(mark);
        }
        return marks;
    }

private:
    QString sentence(const Link &link) const
    {
        const QString from = safeForDisplay(m_rows.text(link.row, u"from"_s));
        const int number = int(m_rows.number(link.row, u"people"_s));
        const QString people =
            insight::saidOf(m_rows.report(), QT_TRANSLATE_N_NOOP("Insight", "%n person(s)"),
                            QT_TRANSLATE_N_NOOP("Insight", "%n deal(s)"), number);
        const QString share = percent(m_rows.number(link.row, u"share"_s));
        const QString kind = moveKindText(link.kind);
        if (link.far < 0) {
            return QCoreApplication::translate("Insight", "%1, step %2: %3 (%4): %5")
                .arg(from, count(m_rows.number(link.row, u"step"_s)), people, share, kind);
        }
        const auto median = m_rows.known(link.row, u"median_days"_s);
        return QCoreApplication::translate("Insight", "%1 › %2: %3 (%4), %5, after %6 at the median")
            .arg(from, safeForDisplay(m_rows.text(link.row, u"to"_s)), people, share, kind,
                 days(median.value_or(0)));
    }

    QColor paled(const QString &kind, double strength) const
    {
        QColor colour = m_colours.of(kind);
        colour.setAlphaF(float(strength));
        return colour;
    }

    void paintLink(int step, const Link &link)
    {
        Node *near = m_layout.node(step, link.near);
        Node *far = m_layout.node(step + 1, link.far);
        if (!near || !far)
            return;
        const double thick = std::max(1.0, link.ways * m_layout.scale());
        const double nearY = near->out;
        const double farY = far->in;
        near->out += link.ways * m_layout.scale();
        far->in += link.ways * m_layout.scale();
        const bool backward = m_layout.backward();
        const int first = backward ? step + 1 : step;
        const int second = backward ? step : step + 1;
        const double x0 = m_layout.left(first) + m_layout.barWidth();
        const double x1 = m_layout.left(second);
        const double y0 = backward ? farY : nearY;
        const double y1 = backward ? nearY : farY;
        const QPainterPath path = ribbon(x0, y0, x1, y1, thick);
        const bool quiet = link.kind == keyOf(MoveIs::Mixed) || link.kind == keyOf(MoveIs::Hold);
        m_painter.fillPath(path, paled(link.kind, quiet ? 0.20 : 0.34));
        // The dashes tell kinds apart without colour.
        QPen pen(m_colours.of(link.kind), m_style.unit() * 0.085);
        pen.setCapStyle(Qt::FlatCap);
        if (const QList<qreal> dashes = moveDashes(link.kind); !dashes.isEmpty())
            pen.setDashPattern(dashes);
        if (thick >= 3 && !quiet) {
            const double bend = (x1 - x0) * 0.5;
            QPainterPath middle(QPointF(x0, y0 + thick / 2));
            middle.cubicTo(x0 + bend, y0 + thick / 2, x1 - bend, y1 + thick / 2, x1, y1 + thick / 2);
            m_painter.strokePath(middle, pen);
        }
        m_marks[link.row] = {path.boundingRect(), sentence(link), link.row, m_people, path};
    }

    /// Whoever goes no further: a short stump beside the bar.
    void paintEnd(int step, const Link &link)
    {
        Node *near = m_layout.node(step, link.near);
        if (!near)
            return;
        const double thick = std::max(1.0, link.ways * m_layout.scale());
        const double y = near->out;
        near->out += link.ways * m_layout.scale();
        const bool backward = m_layout.backward();
        const double side = m_layout.left(step) + (backward ? 0 : m_layout.barWidth());
        const double length =
            m_style.unit() * (link.kind == keyOf(MoveIs::More) ? 1.6 : 0.9) * (backward ? -1 : 1);
        const QColor colour = paled(link.kind, link.kind == keyOf(MoveIs::Left) ? 0.55 : 0.26);
        QPainterPath path;
        if (link.kind == keyOf(MoveIs::More)) { // an arrow: it goes on
            path.addPolygon(QPolygonF{{side, y},
                                      {side + length * 0.6, y},
                                      {side + length, y + thick / 2},
                                      {side + length * 0.6, y + thick},
                                      {side, y + thick}});
            path.closeSubpath();
            m_painter.fillPath(path, colour);
        } else { // most of them, and a rectangle is filled in a tenth of the time
            const QRectF stump = QRectF(side, y, length, thick).normalized();
            path.addRect(stump);
            m_painter.fillRect(stump, colour);
        }
        if (backward && path.boundingRect().left() < 0)
            return;
        m_marks[link.row] = {path.boundingRect(), sentence(link), link.row, m_people, path};
    }

    void paintNode(int step, const Node &node)
    {
        const QRectF bar = m_layout.bar(step, node);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_style.text);
        m_painter.drawRoundedRect(bar, 1.5, 1.5);
        const QString name = safeForDisplay(m_rows.text(node.row, u"from"_s));
        // The bar is as high as what is counted: people, or all their ways.
        const QString figure = count(node.ways);
        const QString people = count(m_rows.number(node.row, u"people"_s));
        const double room =
            std::min(m_layout.distance() - m_layout.barWidth(), m_layout.right() - bar.right()) -
            m_style.unit() * 0.7;
        const double figureWidth = textWidth(m_style.font, figure) + 1;
        const double space = m_style.unit() * 0.4;
        const double nameWidth =
            std::min(textWidth(m_style.strong(), name) + 1, std::max(0.0, room - figureWidth - 3 * space));
        const double high = m_style.unit() * 1.3;
        const double y = node.height > m_layout.labelHeight() ? bar.top() + m_style.unit() * 0.15
                                                              : bar.center().y() - high / 2;
        const QRectF label(bar.right() + m_style.unit() * 0.25, std::max(y, node.top - m_style.unit() * 0.1),
                           nameWidth + space + figureWidth + 2 * space, high);
        QColor paper = m_style.background;
        paper.setAlphaF(0.78F);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(paper);
        m_painter.drawRoundedRect(label, 3, 3);
        drawLine(m_painter, {label.left() + space, label.top(), nameWidth, high},
                 Qt::AlignLeft | Qt::AlignVCenter, m_style.strong(), m_style.text, name);
        drawLine(m_painter, {label.left() + 2 * space + nameWidth, label.top(), figureWidth, high},
                 Qt::AlignLeft | Qt::AlignVCenter, m_style.font, m_style.text, figure);
        m_marks[node.row] = {
            bar.united(label),
            insight::saidOf(m_rows.report(), QT_TRANSLATE_NOOP("Insight", "%1 at step %2: %3 people (%4)"),
                            QT_TRANSLATE_NOOP("Insight", "%1 at step %2: %3 of the deals (%4)"))
                .arg(name, count(m_rows.number(node.row, u"step"_s)), people,
                     percent(m_rows.number(node.row, u"share"_s))),
            node.row,
            m_people,
            {}};
    }

    QPainter &m_painter;
    const Rows &m_rows;
    const ChartStyle &m_style;
    Layout &m_layout;
    const MoveColours &m_colours;
    int m_people;
    QList<ChartMark> m_marks; ///< by row
};

double labelRoom(const Rows &rows, const ChartStyle &style, double width)
{
    double widest = style.unit() * 5;
    for (int row = 0; row < rows.count(); ++row) {
        if (rows.text(row, u"kind"_s) == keyOf(MoveIs::Node)) {
            widest = std::max(widest, textWidth(style.strong(), safeForDisplay(rows.text(row, u"from"_s))) +
                                          textWidth(style.font, count(rows.number(row, u"journeys"_s))));
        }
    }
    return std::min(widest + style.unit() * 3.4, width * (width < style.unit() * 52 ? 0.32 : 0.2));
}

/// Colour and dashes of the kinds that occur: where each sample and its name begin.
struct Legend {
    struct Entry {
        QString kind, name;
        QPointF at;
        double width;
    };
    QList<Entry> entries;
    double height = 0;
};

Legend legendOf(const Rows &rows, double width, const ChartStyle &style)
{
    QSet<QString> occurring;
    for (int row = 0; row < rows.count(); ++row)
        occurring.insert(rows.text(row, u"kind"_s));
    Legend legend;
    double x = 0, y = 0;
    for (const MoveIs each : {MoveIs::Forward, MoveIs::Skip, MoveIs::Back, MoveIs::Lap, MoveIs::Lost,
                              MoveIs::Mixed, MoveIs::Left, MoveIs::Stays, MoveIs::Began, MoveIs::More}) {
        const QString kind = keyOf(each);
        if (!occurring.contains(kind))
            continue;
        const QString name = moveKindText(kind);
        const double wide = textWidth(style.small(), name) + 2, all = style.unit() * 2.3 + wide;
        if (x > 0 && x + all > width) {
            x = 0;
            y += style.unit() * 1.6;
        }
        legend.entries.append({kind, name, {x, y}, std::min(wide, width - style.unit() * 2.3)});
        x += all + style.unit() * 1.1;
    }
    legend.height = y + style.unit() * 1.6;
    return legend;
}

double headHeight(const Legend &legend, const ChartStyle &style)
{
    return legend.height + style.unit() * 2.4;
}

void paintSample(QPainter &painter, const QRectF &sample, const QString &kind, const ChartStyle &style)
{
    QColor colour = style.moves.of(kind);
    colour.setAlphaF(kind == keyOf(MoveIs::Left)                   ? 0.55F
                     : kind == keyOf(MoveIs::Mixed) || isEnd(kind) ? 0.24F
                                                                   : 0.34F);
    if (isEnd(kind)) { // as at the bars: a stump, or an arrow where it goes on
        const QRectF bar(sample.left(), sample.top() - 1, style.unit() * 0.3, sample.height() + 2);
        QPolygonF stump{bar.topRight(), {bar.right() + style.unit() * 0.7, bar.top()}};
        if (kind == keyOf(MoveIs::More))
            stump << QPointF(bar.right() + style.unit() * 1.3, bar.center().y());
        stump << QPointF(bar.right() + style.unit() * 0.7, bar.bottom()) << bar.bottomRight();
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(stump);
        painter.fillRect(bar, style.text);
        painter.setBrush(Qt::NoBrush);
        return;
    }
    painter.fillRect(sample, colour);
    if (kind == keyOf(MoveIs::Mixed))
        return;
    QPen pen(style.moves.of(kind), style.unit() * 0.1);
    pen.setCapStyle(Qt::FlatCap);
    if (const QList<qreal> dashes = moveDashes(kind); !dashes.isEmpty())
        pen.setDashPattern(dashes);
    painter.setPen(pen);
    painter.drawLine(QPointF(sample.left(), sample.center().y()),
                     QPointF(sample.right(), sample.center().y()));
}

void paintLegend(QPainter &painter, QPointF corner, const Legend &legend, const ChartStyle &style)
{
    const double high = style.unit() * 1.5;
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Legend::Entry &entry : legend.entries) {
        const QPointF at = corner + entry.at;
        paintSample(painter, {at.x(), at.y() + high * 0.22, style.unit() * 1.9, high * 0.56}, entry.kind,
                    style);
        drawLine(painter, {at.x() + style.unit() * 2.3, at.y(), entry.width, high},
                 Qt::AlignLeft | Qt::AlignVCenter, style.small(), style.soft, entry.name);
    }
}

} // namespace

double flowHeight(const Rows &rows, double width, const ChartStyle &style)
{
    const Layout layout(rows, style, width);
    return headHeight(legendOf(rows, width, style), style) +
           style.unit() * std::clamp(double(layout.maxNodes()) * 4.0, 16.0, 60.0) +
           style.unit() * (layout.leftOut() > 0 ? 2.2 : 0.6);
}

QList<ChartMark> paintFlow(QPainter &painter, const QRectF &area, const Rows &rows, const ChartStyle &style)
{
    Layout layout(rows, style, area.width());
    const Legend legend = legendOf(rows, area.width(), style);
    paintLegend(painter, area.topLeft(), legend, style);
    const double head = headHeight(legend, style), foot = style.unit() * (layout.leftOut() > 0 ? 2.2 : 0.6);
    const double stump = layout.backward() ? style.unit() * 1.7 : 0;
    const QRectF body(area.left() + stump, area.top() + head, area.width() - stump,
                      area.height() - head - foot);
    layout.fit(body, labelRoom(rows, style, area.width()));
    for (int step = 0; step < layout.steps(); ++step) {
        const QString title = step > 0
                                  ? QCoreApplication::translate("Insight", "Step %1").arg(count(step + 1))
                              : layout.backward() ? QCoreApplication::translate("Insight", "End")
                                                  : QCoreApplication::translate("Insight", "Start");
        drawLine(painter,
                 {layout.left(step), area.top() + head - style.unit() * 1.9,
                  std::min(layout.distance() * 0.9, area.right() - layout.left(step)), style.unit() * 1.4},
                 Qt::AlignLeft | Qt::AlignVCenter, style.small(), style.soft, title);
    }
    if (layout.leftOut() > 0)
        drawLine(painter, {area.left(), area.bottom() - style.unit() * 1.6, area.width(), style.unit() * 1.5},
                 Qt::AlignLeft | Qt::AlignVCenter, style.small(), style.soft,
                 QCoreApplication::translate("Insight", "and %n more step(s) in the table", nullptr,
                                             layout.leftOut()));
    return FlowPainter(painter, rows, style, layout).paint();
}

} // namespace vouch::ui::parts
