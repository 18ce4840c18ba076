// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/advocacy/tree_view.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/words/advocacy.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr double minZoom = 0.01, maxZoom = 2.5, readable = 0.7;
constexpr double nameless = 0.45; ///< names are too small to read below this
constexpr double margin = 24;
constexpr double levelName = 110; ///< room for "Generation 2" on the left

} // namespace

TreeView::TreeView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setObjectName(u"referral-tree"_s);
    setAccessibleName(tr("Referral tree"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void TreeView::setTrees(const ReferralGraph &graph, const TreeLayout &layout)
{
    const PersonId kept = m_current >= 0 ? m_graph.nodes.at(m_current).person : PersonId();
    m_graph = graph;
    m_layout = layout;
    m_current = -1;
    for (int i = 0; i < int(m_graph.nodes.size()); ++i) {
        if (kept.isValid() && m_graph.nodes.at(i).person == kept)
            m_current = i;
    }
    fitOnce();
    updateBars();
    if (m_current < 0 && !m_layout.order.isEmpty())
        setCurrent(m_layout.order.first());
    else
        emit currentChanged(m_current);
    viewport()->update();
}

QPointF TreeView::toContent(QPointF point) const
{
    return (point + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()) -
            QPointF(levelName, margin)) /
           m_zoom;
}

QPointF TreeView::toView(QPointF point) const
{
    return point * m_zoom + QPointF(levelName, margin) -
           QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void TreeView::updateBars()
{
    const QSizeF size = m_layout.bounds.size() * m_zoom + frameSize();
    const QSize room = viewport()->size();
    horizontalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.width())) - room.width()));
    verticalScrollBar()->setRange(0, std::max(0, int(std::ceil(size.height())) - room.height()));
    horizontalScrollBar()->setPageStep(room.width());
    verticalScrollBar()->setPageStep(room.height());
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setSingleStep(40);
}

QSizeF TreeView::frameSize() const
{
    return {levelName + margin, 2 * margin + 2.0 * fontMetrics().height()};
}

void TreeView::fit()
{
    const QSizeF whole = m_layout.bounds.size();
    if (whole.width() <= 0 || whole.height() <= 0)
        return;
    const QSizeF room = QSizeF(viewport()->size()) - frameSize();
    constexpr double justBelow = 0.999; // bars count whole pixels
    const double zoom = justBelow * std::min(room.width() / whole.width(), room.height() / whole.height());
    zoomTo(std::min(zoom, 1.0), QPointF(0, 0));
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

void TreeView::fitReadably()
{
    if (m_layout.bounds.width() <= 0)
        return;
    const double room = viewport()->width() - frameSize().width();
    zoomTo(std::clamp(room / m_layout.bounds.width(), readable, 1.0), QPointF(0, 0));
    if (m_current >= 0)
        centre(m_current);
}

void TreeView::zoomTo(double zoom, QPointF keep)
{
    const QPointF under = toContent(keep);
    m_zoom = std::clamp(zoom, minZoom, maxZoom);
    updateBars();
    const QPointF moved = toView(under) - keep;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(std::round(moved.x())));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + int(std::round(moved.y())));
    viewport()->update();
}

void TreeView::setCurrent(int node)
{
    if (node < 0 || node >= m_layout.nodes.size())
        return;
    m_current = node;
    const ReferralGraph::Node &person = m_graph.nodes.at(node);
    const TreeLayout::Node &place = m_layout.nodes.at(node);
    const int brought = int(place.children.size());
    const QString text = tr("%1, generation %2, brought %3")
                             .arg(safeForDisplay(person.name), QLocale().toString(place.generation),
                                  QLocale().toString(brought));
    setAccessibleDescription(text);
    emit spoken(text);
    emit currentChanged(node);
    viewport()->update();
}

void TreeView::reveal(int node)
{
    const TreeLayout::Node &place = m_layout.nodes.at(node);
    const QPointF at = toView(place.centre);
    const double half = treeMetrics::slot / 2 * m_zoom;
    const auto push = [](QScrollBar *bar, double low, double high, double room) {
        if (low < 0)
            bar->setValue(bar->value() + int(low));
        else if (high > room)
            bar->setValue(bar->value() + int(high - room));
    };
    push(horizontalScrollBar(), at.x() - half - levelName, at.x() + half + 8, viewport()->width());
    push(verticalScrollBar(), at.y() - 40 * m_zoom, at.y() + 60 * m_zoom, viewport()->height());
}

int TreeView::nodeAt(QPointF point) const
{
    const QPointF at = toContent(point);
    for (int i = 0; i < int(m_layout.nodes.size()); ++i) {
        const TreeLayout::Node &node = m_layout.nodes.at(i);
        const QRectF area(node.centre.x() - treeMetrics::slot / 2, node.centre.y() - treeMetrics::largest,
                          treeMetrics::slot, treeMetrics::levelHeight - 20);
        if (area.contains(at))
            return i;
    }
    return -1;
}

int TreeView::neighbour(int key) const
{
    const TreeLayout::Node &node = m_layout.nodes.at(m_current);
    if (key == Qt::Key_Up)
        return node.parent;
    if (key == Qt::Key_Down)
        return node.children.isEmpty() ? -1 : node.children.at(node.children.size() / 2);
    const bool right = key == Qt::Key_Right;
    // The nearest person of the same generation in the same row of trees, else the next one in order.
    int best = -1;
    for (int i = 0; i < int(m_layout.nodes.size()); ++i) {
        const QPointF other = m_layout.nodes.at(i).centre;
        if (other.y() != node.centre.y() ||
            (right ? other.x() <= node.centre.x() : other.x() >= node.centre.x()))
            continue;
        if (best < 0 || std::abs(other.x() - node.centre.x()) <
                            std::abs(m_layout.nodes.at(best).centre.x() - node.centre.x()))
            best = i;
    }
    if (best >= 0)
        return best;
    const qsizetype at = m_layout.order.indexOf(m_current) + (right ? 1 : -1);
    return at >= 0 && at < m_layout.order.size() ? m_layout.order.at(at) : -1;
}

void TreeView::keyPressEvent(QKeyEvent *event)
{
    if (m_current < 0) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    const QPointF middle = viewport()->rect().center();
    int next = -1;
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
        next = neighbour(event->key());
        break;
    case Qt::Key_Home:
        next = m_layout.order.first();
        break;
    case Qt::Key_End:
        next = m_layout.order.last();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        emit activated(m_current);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomTo(m_zoom * 1.2, middle);
        return;
    case Qt::Key_Minus:
        zoomTo(m_zoom / 1.2, middle);
        return;
    case Qt::Key_0:
        fit();
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    if (next >= 0) {
        setCurrent(next);
        reveal(next);
    }
}

void TreeView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomTo(m_zoom * std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

void TreeView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    m_scrolledFrom = {horizontalScrollBar()->value(), verticalScrollBar()->value()};
    m_dragging = false;
}

void TreeView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        const QPoint by = event->position().toPoint() - m_pressed;
        m_dragging = m_dragging || by.manhattanLength() >= QApplication::startDragDistance();
        if (m_dragging) {
            horizontalScrollBar()->setValue(m_scrolledFrom.x() - by.x());
            verticalScrollBar()->setValue(m_scrolledFrom.y() - by.y());
        }
        return;
    }
    viewport()->setCursor(nodeAt(event->position()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void TreeView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_dragging && event->button() == Qt::LeftButton) {
        const int node = nodeAt(event->position());
        if (node >= 0)
            setCurrent(node);
    }
    m_dragging = false;
}

void TreeView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int node = nodeAt(event->position());
    if (node >= 0)
        emit activated(node);
}

void TreeView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fitOnce();
    updateBars();
}

void TreeView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    fitOnce();
}

void TreeView::fitOnce()
{
    if (m_fitted || m_layout.nodes.isEmpty() || !isVisible())
        return;
    m_fitted = true;
    fitReadably();
    centre(m_current >= 0 ? m_current : m_layout.order.first());
}

void TreeView::centre(int node)
{
    const QPointF at = toView(m_layout.nodes.at(node).centre);
    const double middle = (levelName + viewport()->width()) / 2;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + int(at.x() - middle));
}

void TreeView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TreeView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void TreeView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), theme::colours().surface);
    if (m_layout.nodes.isEmpty())
        return;
    const QRectF seen(toContent({0, 0}), toContent(QPointF(viewport()->width(), viewport()->height())));
    paintLevels(painter);
    paintLinks(painter, seen);
    const QRectF wide = seen.adjusted(-treeMetrics::slot, -treeMetrics::levelHeight, treeMetrics::slot,
                                      treeMetrics::levelHeight);
    for (int i = 0; i < int(m_layout.nodes.size()); ++i) {
        if (wide.contains(m_layout.nodes.at(i).centre))
            paintNode(painter, i);
    }
    // The names of the generations stay at the left edge.
    painter.fillRect(QRectF(0, 0, levelName - 8, viewport()->height()), theme::colours().surface);
    painter.setPen(theme::colours().textSoft);
    for (const TreeLayout::Level &level : std::as_const(m_layout.levels)) {
        const double y = toView({0, level.top}).y();
        const double height = level.height * m_zoom;
        if (y + height < 0 || y > viewport()->height() || height < fontMetrics().height())
            continue;
        painter.drawText(QRectF(14, y, levelName - 24, treeMetrics::largest * 2 * m_zoom + 12),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                         tr("Generation %1").arg(QLocale().toString(level.generation)));
    }
}

void TreeView::paintLevels(QPainter &painter) const
{
    for (const TreeLayout::Level &level : m_layout.levels) {
        if (level.generation % 2 == 0)
            continue;
        const double y = toView({0, level.top}).y();
        painter.fillRect(QRectF(levelName - 8, y - 4, viewport()->width(), level.height * m_zoom),
                         theme::colours().window);
    }
}

void TreeView::paintLinks(QPainter &painter, const QRectF &seen) const
{
    painter.setBrush(Qt::NoBrush);
    for (const TreeLayout::Node &node : m_layout.nodes) {
        if (node.parent < 0)
            continue;
        const TreeLayout::Node &parent = m_layout.nodes.at(node.parent);
        if (std::max(node.centre.x(), parent.centre.x()) < seen.left() ||
            std::min(node.centre.x(), parent.centre.x()) > seen.right() || node.centre.y() < seen.top() ||
            parent.centre.y() > seen.bottom())
            continue;
        const bool sure = m_graph.links.at(node.link).type == keyOf(ReferralType::One);
        QPen pen(theme::colours().border, 1.6);
        if (sure)
            pen.setColor(theme::colours().advocacy);
        else
            pen = QPen(theme::colours().textSoft, 1.2, Qt::DashLine); // perhaps they would have come anyway
        painter.setPen(pen);
        const double gap =
            m_zoom < nameless ? 5 : fontMetrics().height() + 9; // the parent's name stands there
        const QPointF from = toView(parent.centre) + QPointF(0, parent.radius * m_zoom + gap);
        const QPointF to = toView(node.centre) - QPointF(0, node.radius * m_zoom + 5);
        const double middle = (from.y() + to.y()) / 2;
        QPainterPath path(from);
        path.cubicTo({from.x(), middle}, {to.x(), middle}, to);
        painter.drawPath(path);
    }
}

void TreeView::paintNode(QPainter &painter, int index) const
{
    const Colours &colours = theme::colours();
    const TreeLayout::Node &node = m_layout.nodes.at(index);
    const ReferralGraph::Node &person = m_graph.nodes.at(index);
    const QPointF at = toView(node.centre);
    const double radius = node.radius * m_zoom;
    const bool chosen = index == m_current;
    if (chosen) {
        painter.setPen(QPen(colours.focus, hasFocus() ? 2.5 : 1.5));
        painter.setBrush(colours.accentSoft);
        painter.drawEllipse(at, radius + 8, radius + 8);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(person.purchaseMinor > 0 ? colours.purchase : colours.surfaceRaised);
    painter.drawEllipse(at, radius, radius);
    if (person.purchaseMinor <= 0) {
        painter.setPen(QPen(colours.textSoft, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(at, radius, radius);
    }
    if (node.ring > 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.advocacy, std::max(2.0, 4 * m_zoom), Qt::SolidLine, Qt::FlatCap));
        const double outer = radius + 3.5;
        painter.drawArc(QRectF(at.x() - outer, at.y() - outer, 2 * outer, 2 * outer), 90 * 16,
                        -int(std::max(0.08, node.ring) * 360 * 16));
    }
    if (m_zoom < nameless)
        return; // too small to read
    QFont small = font();
    small.setPointSizeF(std::max(6.0, small.pointSizeF() * std::min(1.0, 0.4 + 0.6 * m_zoom)));
    if (chosen)
        small.setWeight(QFont::DemiBold);
    painter.setFont(small);
    painter.setPen(colours.text);
    const QFontMetricsF metrics(small);
    const double width = (treeMetrics::slot - 6) * m_zoom;
    painter.drawText(QRectF(at.x() - width / 2, at.y() + radius + 7, width, metrics.height() + 2),
                     Qt::AlignHCenter | Qt::AlignTop,
                     metrics.elidedText(safeForDisplay(person.name), Qt::ElideRight, width));
    painter.setFont(font());
}

} // namespace vouch::ui
