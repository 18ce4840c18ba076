// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/flow_canvas.h"

#include "core/base/text.h"
#include "core/insight/move_kinds.h"
#include "core/words/moves.h"
#include "ui/board/board_view.h"
#include "ui/parts/mark_keys.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr double nodeWidth = 12, nodeHeight = 30;
constexpr double thinnest = 1.6, thickest = 17;
constexpr int maxLabels = 14;

QString percentText(double share)
{
    return QCoreApplication::translate("Insight", "%1 %").arg(QLocale().toString(share * 100, 'f', 0));
}

bool goesBelow(const QString &kind)
{
    const auto is = fromKey<MoveIs>(kind);
    return is && *is >= MoveIs::Back && *is <= MoveIs::Exit;
}

} // namespace

FlowCanvas::FlowCanvas(BoardView *view, QWidget *parent)
    : QWidget(parent)
    , m_view(view)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(sizeHint().height());
    setAccessibleName(tr("Flow between the stages"));
    connect(m_view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &FlowCanvas::follow);
}

void FlowCanvas::follow()
{
    m_stale = true;
    update();
}

bool FlowCanvas::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
        follow();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FlowCanvas::setReport(const insight::ReportValue &report)
{
    m_report = report;
    m_message = report.rows.isEmpty()
                    ? tr("Nobody has moved on this journey yet. The ways people take will appear here.")
                    : QString();
    const auto people = [&report](qsizetype row) { return report.rows[row][3].number.value_or(0); };
    const QJsonArray positions = report.totals.value(u"positions"_s).toArray();
    const std::pair<int, int> held = m_current >= 0 && m_current < m_arcs.size()
                                         ? std::pair(m_arcs[m_current].from, m_arcs[m_current].to)
                                         : std::pair(-2, -2);
    m_arcs.clear();
    double most = 1;
    for (qsizetype row = 0; row < report.rows.size(); ++row)
        most = std::max(most, people(row));
    for (qsizetype row = 0; row < report.rows.size() && row < positions.size(); ++row) {
        Arc arc;
        arc.row = int(row);
        arc.from = positions[row].toArray().at(0).toInt();
        arc.to = positions[row].toArray().at(1).toInt();
        arc.kind = report.rows[row][0].text;
        arc.people = people(row);
        arc.width = std::max(thinnest, arc.people / most * thickest);
        m_arcs.append(arc);
    }
    // The keyboard walks them from left to right.
    std::stable_sort(m_arcs.begin(), m_arcs.end(), [](const Arc &a, const Arc &b) {
        return std::pair(a.from, a.to) < std::pair(b.from, b.to);
    });
    m_current = m_hovered = -1;
    for (int i = 0; i < m_arcs.size(); ++i) {
        if (std::pair(m_arcs[i].from, m_arcs[i].to) == held)
            m_current = i;
    }
    setAccessibleDescription(report.finding);
    m_stale = true;
    update();
}

void FlowCanvas::setMessage(const QString &message)
{
    m_arcs.clear();
    m_report = {};
    m_current = m_hovered = -1;
    m_message = message;
    setAccessibleDescription(message);
    update();
}

QString FlowCanvas::sentence(int at) const
{
    if (at < 0 || at >= m_arcs.size())
        return {};
    const Arc &arc = m_arcs[at];
    const QList<insight::Cell> &row = m_report.rows[arc.row];
    const int number = int(arc.people);
    const QString people = tr("%n person(s)", nullptr, number);
    const QString times = tr("%Ln times", nullptr, int(row[4].number.value_or(0)));
    const QString share = percentText(row[6].number.value_or(0));
    const QString from = safeForDisplay(row[1].text);
    const QString to = safeForDisplay(row[2].text);
    if (arc.from < 0)
        return tr("Entry at %1: %2, %3, %4 of all entries").arg(to, people, times, share);
    if (arc.to < 0)
        return tr("Left the journey from %1: %2, %3, %4 of all moves away from there")
            .arg(from, people, times, share);
    return tr("%1, %2 › %3: %4, %5, %6 of all moves away from %2")
        .arg(moveKindText(arc.kind), from, to, people, times, share);
}

// --- geometry ---

void FlowCanvas::layOut()
{
    m_stale = false;
    m_nodes.clear();
    std::vector<double> widths;
    for (int i = 0; i < m_view->columnCount(); ++i) {
        QWidget *column = m_view->column(i);
        // Columns fold, widen and, with lanes, live in a row of headers: whatever moves them moves the arcs.
        column->installEventFilter(this);
        column->parentWidget()->installEventFilter(this);
        const QPoint middle = column->mapToGlobal(QPoint(column->width() / 2, 0));
        m_nodes.emplace_back(mapFromGlobal(middle).x(), baseline());
        widths.push_back(column->width());
    }
    for (Arc &arc : m_arcs)
        arc.line = lineOf(arc, m_nodes, widths);
    placeLabels(m_nodes);
}

QPainterPath FlowCanvas::lineOf(const Arc &arc, const std::vector<QPointF> &nodes,
                                const std::vector<double> &widths) const
{
    const auto count = int(nodes.size());
    if (arc.from >= count || arc.to >= count || (arc.from < 0 && arc.to < 0))
        return {};
    const double aside = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    if (arc.from < 0 || arc.to < 0) { // into the journey from above, out of it downwards
        const auto stage = std::size_t(std::max(arc.from, arc.to));
        const double reach = std::min(52.0, widths[stage] * 0.36) * aside;
        const QPointF node = nodes[stage];
        const double side = nodeWidth / 2 * aside;
        QPainterPath path;
        if (arc.from < 0) {
            const QPointF end = node + QPointF(-side - aside, -nodeHeight * 0.25);
            path.moveTo(end + QPointF(-reach, -baseline() + nodeHeight * 0.25 + 14));
            path.cubicTo(path.currentPosition() + QPointF(0, 22), end + QPointF(-reach * 0.7, 0), end);
        } else {
            path.moveTo(node + QPointF(side, nodeHeight * 0.28));
            const QPointF end = node + QPointF(side + reach, height() - baseline() - 7);
            path.cubicTo(path.currentPosition() + QPointF(reach * 0.7, 0), end + QPointF(0, -20), end);
        }
        return path;
    }
    const QPointF from = nodes[std::size_t(arc.from)];
    const QPointF to = nodes[std::size_t(arc.to)];
    const double way = to.x() > from.x() ? 1 : -1;
    const int span = std::abs(arc.to - arc.from);
    if (arc.kind == keyOf(MoveIs::Forward) && span == 1) {
        QPainterPath path(from + QPointF(way * nodeWidth / 2, 0));
        path.lineTo(to - QPointF(way * (nodeWidth / 2 + 1), 0));
        return path;
    }
    const bool below = goesBelow(arc.kind);
    const double room = (below ? height() - baseline() : baseline()) - nodeHeight / 2 - thickest / 2 - 3;
    const double rise = room * std::min(1.0, 0.42 + 0.2 * (span - 1)) * (below ? 1 : -1);
    const double edge = nodeHeight / 2 * (below ? 1 : -1);
    const QPointF start = from + QPointF(way * 3, edge);
    const QPointF end = to + QPointF(-way * 3, edge + (below ? 1 : -1));
    // A bow that rises at once and has its top in the middle, where a third of its height is the controls'.
    const double reach = (end.x() - start.x()) * 0.16;
    QPainterPath path(start);
    path.cubicTo(start + QPointF(reach, rise * 4 / 3), end + QPointF(-reach, rise * 4 / 3), end);
    return path;
}

/// Figures stand on the arcs that carry most people, and only where they cover nothing.
void FlowCanvas::placeLabels(const std::vector<QPointF> &nodes)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.86);
    const QFontMetricsF metrics(small);
    QList<QRectF> taken;
    for (const QPointF &node : nodes)
        taken.append(QRectF(node.x() - nodeWidth / 2 - 2, node.y() - nodeHeight / 2 - 2, nodeWidth + 4,
                            nodeHeight + 4));
    QList<int> order;
    for (int i = 0; i < m_arcs.size(); ++i) {
        m_arcs[i].label = {};
        order.append(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [this](int a, int b) { return m_arcs[a].people > m_arcs[b].people; });
    int placed = 0;
    for (const int at : std::as_const(order)) {
        Arc &arc = m_arcs[at];
        if (arc.line.isEmpty() || placed >= maxLabels)
            continue;
        const QSizeF size(metrics.horizontalAdvance(QLocale().toString(qint64(arc.people))) + 10,
                          metrics.height() + 1);
        for (const double along : {0.5, 0.36, 0.64, 0.22, 0.78}) {
            QRectF box(QPointF(), size);
            box.moveCenter(arc.line.pointAtPercent(along));
            box.moveTop(std::clamp(box.top(), 0.0, height() - size.height()));
            const bool free = std::none_of(taken.cbegin(), taken.cend(),
                                           [&box](const QRectF &other) { return other.intersects(box); });
            if (!free || !QRectF(rect()).contains(box))
                continue;
            arc.label = box;
            taken.append(box.adjusted(-2, -1, 2, 1));
            ++placed;
            break;
        }
    }
}

int FlowCanvas::arcAt(QPointF point) const
{
    for (int i = 0; i < m_arcs.size(); ++i) {
        if (m_arcs[i].label.contains(point))
            return i;
    }
    // The thinnest under the pointer: the wide ones can be reached elsewhere.
    int best = -1;
    for (int i = 0; i < m_arcs.size(); ++i) {
        QPainterPathStroker around;
        around.setWidth(std::max(11.0, m_arcs[i].width));
        if (around.createStroke(m_arcs[i].line).contains(point) &&
            (best < 0 || m_arcs[i].width < m_arcs[best].width))
            best = i;
    }
    return best;
}

// --- painting ---

void FlowCanvas::paintArc(QPainter &painter, const Arc &arc, const MoveColours &colours, bool dimmed) const
{
    QColor colour = colours.of(arc.kind);
    QColor wide = colour;
    wide.setAlphaF(dimmed ? 0.07F : 0.26F);
    painter.setPen(QPen(wide, arc.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(arc.line);
    if (dimmed)
        colour.setAlphaF(0.22F);
    QPen thin(colour, 1.7, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (const QList<qreal> dashes = moveDashes(arc.kind); !dashes.isEmpty())
        thin.setDashPattern(dashes);
    painter.setPen(thin);
    painter.drawPath(arc.line);
    // The head shows where it goes; it grows with the ribbon.
    const double size = 5 + arc.width * 0.28;
    const QPointF tip = arc.line.pointAtPercent(1);
    const double back = arc.line.percentAtLength(std::max(0.0, arc.line.length() - size - 1));
    const QLineF last(arc.line.pointAtPercent(back), tip);
    if (last.length() < 0.5)
        return;
    const QPointF along = (last.p2() - last.p1()) / last.length();
    const QPointF across(-along.y(), along.x());
    const QPolygonF head{tip, tip - along * size + across * size * 0.55,
                         tip - along * size - across * size * 0.55};
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(head);
    if (arc.from < 0) { // an entry begins with a ring
        painter.setPen(QPen(colour, 1.6));
        painter.setBrush(palette().color(QPalette::Window));
        painter.drawEllipse(arc.line.pointAtPercent(0), 3.2, 3.2);
    }
}

void FlowCanvas::paintLabel(QPainter &painter, const Arc &arc, const MoveColours &colours, bool strong) const
{
    if (arc.label.isEmpty())
        return;
    const QColor colour = colours.of(arc.kind);
    painter.setPen(QPen(colour, strong ? 1.6 : 1));
    painter.setBrush(theme::colours().surface);
    painter.drawRoundedRect(arc.label.adjusted(0.5, 0.5, -0.5, -0.5), arc.label.height() / 2,
                            arc.label.height() / 2);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.86);
    small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    painter.setPen(theme::colours().text);
    painter.drawText(arc.label, Qt::AlignCenter, QLocale().toString(qint64(arc.people)));
}

void FlowCanvas::paintEvent(QPaintEvent *)
{
    if (m_stale)
        layOut();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &colours = theme::colours();
    if (!m_message.isEmpty()) {
        painter.setPen(colours.textSoft);
        painter.drawText(rect().adjusted(20, 0, -20, 0), Qt::AlignCenter | Qt::TextWordWrap, m_message);
        return;
    }
    const MoveColours moves = MoveColours::screen();
    const int looked = m_hovered >= 0 ? m_hovered : hasFocus() ? m_current : -1;
    // Wide ones first, so that thin ones stay visible.
    QList<int> order;
    for (int i = 0; i < m_arcs.size(); ++i) {
        if (!m_arcs[i].line.isEmpty() && i != looked)
            order.append(i);
    }
    std::stable_sort(order.begin(), order.end(),
                     [this](int a, int b) { return m_arcs[a].width > m_arcs[b].width; });
    for (const int i : std::as_const(order))
        paintArc(painter, m_arcs[i], moves, looked >= 0);
    if (looked >= 0 && !m_arcs[looked].line.isEmpty())
        paintArc(painter, m_arcs[looked], moves, false);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.text);
    for (const QPointF &node : m_nodes)
        painter.drawRoundedRect(
            QRectF(node.x() - nodeWidth / 2, node.y() - nodeHeight / 2, nodeWidth, nodeHeight), 5, 5);
    for (int i = 0; i < m_arcs.size(); ++i) {
        if (looked < 0 || i == looked)
            paintLabel(painter, m_arcs[i], moves, i == looked);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 1, -2, -1), 6, 6);
    }
}

// --- pointer and keyboard ---

void FlowCanvas::resizeEvent(QResizeEvent *)
{
    m_stale = true;
}

void FlowCanvas::look(int arc)
{
    update();
    emit looked(arc);
}

void FlowCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const int arc = arcAt(event->position());
    if (arc == m_hovered)
        return;
    m_hovered = arc;
    setCursor(arc >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    look(arc >= 0 ? arc : hasFocus() ? m_current : -1);
}

void FlowCanvas::leaveEvent(QEvent *)
{
    m_hovered = -1;
    look(hasFocus() ? m_current : -1);
}

void FlowCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int arc = arcAt(event->position());
    if (arc < 0)
        return;
    m_current = arc;
    emit chosen(m_arcs[arc].row);
}

bool FlowCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int arc = arcAt(help->pos());
        if (arc >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(sentence(arc)), this);
        else
            QToolTip::hideText();
        return true;
    }
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        m_stale = true;
    return QWidget::event(event);
}

void FlowCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0 && m_current < m_arcs.size())
            emit chosen(m_arcs[m_current].row);
        return;
    case Qt::Key_Escape:
        emit left();
        return;
    default:
        break;
    }
    const std::optional<int> walked = nextMark(event->key(), m_current, int(m_arcs.size()));
    if (!walked) {
        QWidget::keyPressEvent(event);
        return;
    }
    const int next = *walked;
    m_current = next;
    // An arc of a column that is out of sight brings it in.
    const int stage = std::max(m_arcs[next].from, m_arcs[next].to);
    if (stage >= 0 && stage < m_view->columnCount())
        m_view->ensureWidgetVisible(m_view->column(stage), 8, 0);
    setAccessibleDescription(sentence(next));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    look(next);
}

void FlowCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0 && !m_arcs.isEmpty() && event->reason() != Qt::MouseFocusReason)
        m_current = 0;
    look(m_current);
}

void FlowCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    look(-1);
}

} // namespace vouch::ui
