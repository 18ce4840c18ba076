// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_view.h"

#include "ui/parts/mark_keys.h"
#include "ui/parts/theme.h"
#include "ui/parts/tool_tip.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

using Ids = std::vector<std::int64_t>;

Ids sorted(Ids ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Ids united(const Ids &some, const Ids &others)
{
    Ids both;
    std::set_union(some.begin(), some.end(), others.begin(), others.end(), std::back_inserter(both));
    return both;
}

Ids without(const Ids &some, const Ids &others)
{
    Ids left;
    std::set_difference(some.begin(), some.end(), others.begin(), others.end(), std::back_inserter(left));
    return left;
}

bool includes(const Ids &all, const Ids &some)
{
    return !some.empty() && std::includes(all.begin(), all.end(), some.begin(), some.end());
}

} // namespace

ChartView::ChartView(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartView::setReport(const insight::ReportValue &report)
{
    m_report = report;
    m_hovered = -1;
    m_marks.clear();
    m_picture = {};
    m_lasso.clear();
    if (!hasDots(report))
        select({});
    setAccessibleName(report.title + u": "_s + report.finding);
    QStringList figures;
    for (int row = 0; row < std::min<qsizetype>(report.rows.size(), 40); ++row) {
        QStringList cells;
        for (int column = 0; column < report.columns.size(); ++column) {
            if (const QString text = cellText(report, row, column); !text.isEmpty())
                cells.append(column == 0 ? text : report.columns[column].title + u' ' + text);
        }
        figures.append(cells.join(u", "_s));
    }
    setAccessibleDescription(figures.join(u"; "_s));
    fit();
    update();
}

void ChartView::setHighlight(const QString &stage)
{
    m_highlight = stage;
    update();
}

int ChartView::heightForWidth(int width) const
{
    return std::max(1, int(std::ceil(chartHeight(m_report, width, ChartStyle::screen(font())))));
}

void ChartView::fit()
{
    setFixedHeight(heightForWidth(std::max(200, width())));
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    if (event->size().width() != event->oldSize().width())
        fit();
}

/// Whatever may change how the picture looks: the theme, the font, the language.
void ChartView::changeEvent(QEvent *event)
{
    m_picture = {};
    QWidget::changeEvent(event);
}

void ChartView::paintPicture()
{
    const double ratio = devicePixelRatioF();
    const QSize pixels = (QSizeF(size()) * ratio).toSize();
    if (pixels.isEmpty() || (m_picture.size() == pixels && m_picture.devicePixelRatio() == ratio))
        return;
    m_picture = QPixmap(pixels);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    m_marks = paintChart(painter, rect(), m_report, ChartStyle::screen(font()));
}

void ChartView::paintEvent(QPaintEvent *)
{
    paintPicture();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintHighlight(painter);
    paintSelection(painter);
    const Colours &colours = theme::colours();
    const auto frame = [&](int mark, const QPen &pen) {
        if (mark < 0 || mark >= m_marks.size())
            return;
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        if (m_marks[mark].shape.isEmpty())
            painter.drawRoundedRect(m_marks[mark].area.adjusted(-2, -1, 2, 1), 3, 3);
        else
            painter.drawPath(m_marks[mark].shape);
    };
    frame(m_hovered, QPen(colours.textSoft, 1));
    if (hasFocus())
        frame(m_current < 0 ? 0 : m_current, QPen(colours.focus, 2));
}

void ChartView::paintHighlight(QPainter &painter) const
{
    const int column = columnOf(m_report, u"stage"_s);
    if (m_highlight.isEmpty() || column < 0)
        return;
    QRectF band;
    for (const ChartMark &mark : m_marks) {
        if (mark.part < 0 && mark.row >= 0 && mark.row < m_report.rows.size() &&
            m_report.rows[mark.row].value(column).text == m_highlight)
            band |= mark.area;
    }
    if (band.isEmpty())
        return;
    band = QRectF(0, band.top() - 2, width(), band.height() + 4);
    QColor over = theme::colours().accent;
    over.setAlphaF(0.10F);
    painter.fillRect(band, over);
    painter.fillRect(QRectF(0, band.top(), 3, band.height()), theme::colours().accent);
}

void ChartView::paintSelection(QPainter &painter) const
{
    const Colours &colours = theme::colours();
    if (!m_selected.empty()) {
        painter.setPen(QPen(colours.text, 1.6));
        painter.setBrush(Qt::NoBrush);
        for (const ChartMark &mark : m_marks) {
            // A name or a cell is framed when all of its people are chosen.
            if (!includes(m_selected,
                          mark.part < 0 ? peopleOf(m_report, mark) : sorted(peopleOf(m_report, mark))))
                continue;
            if (mark.part < 0)
                painter.drawEllipse(mark.area.center(), mark.area.width() / 2, mark.area.height() / 2);
            else
                painter.drawRect(mark.area);
        }
    }
    if (m_lasso.size() > 1) {
        QColor inside = colours.accent;
        inside.setAlphaF(0.12F);
        painter.setPen(QPen(colours.accent, 1.5, Qt::DashLine));
        painter.setBrush(inside);
        painter.drawPolygon(m_lasso);
    }
}

int ChartView::markAt(QPointF point) const
{
    // What has a shape of its own may lie under labels and over others of its kind: the last painted is on
    // top. Of the others the smallest is meant.
    int shaped = -1, smallest = -1;
    double area = 0;
    for (int i = 0; i < m_marks.size(); ++i) {
        const QRectF &box = m_marks[i].area;
        if (!box.contains(point))
            continue;
        if (m_marks[i].shape.isEmpty()) {
            if (const double size = box.width() * box.height(); smallest < 0 || size < area) {
                smallest = i;
                area = size;
            }
        } else if (m_marks[i].shape.contains(point)) {
            shaped = i;
        }
    }
    return smallest >= 0 ? smallest : shaped;
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && hasDots(m_report))
        m_pressedAt = event->position();
    QWidget::mousePressEvent(event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressedAt && (event->buttons() & Qt::LeftButton) != 0) {
        if (m_lasso.isEmpty() &&
            (event->position() - *m_pressedAt).manhattanLength() >= QApplication::startDragDistance())
            m_lasso << *m_pressedAt;
        if (!m_lasso.isEmpty()) {
            m_lasso << event->position();
            setCursor(Qt::CrossCursor);
            update();
        }
        return;
    }
    const int mark = markAt(event->position());
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt.reset();
    if (m_lasso.isEmpty()) {
        choose(markAt(event->position()));
        return;
    }
    const Ids inside = peopleIn(m_lasso);
    m_lasso.clear();
    setCursor(Qt::ArrowCursor);
    select((event->modifiers() & Qt::ShiftModifier) != 0 ? united(m_selected, inside) : inside);
}

void ChartView::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int mark = markAt(help->pos());
        if (mark >= 0)
            QToolTip::showText(help->globalPos(), plainToolTip(markText(m_report, m_marks[mark])), this,
                               m_marks[mark].area.toRect());
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void ChartView::choose(int mark)
{
    if (mark >= 0 && mark < m_marks.size())
        emit chosen(m_marks[mark]);
}

/// The people whose dots lie within a shape.
Ids ChartView::peopleIn(const QPolygonF &shape) const
{
    Ids found;
    for (const ChartMark &mark : m_marks) {
        if (mark.part >= 0 || !shape.containsPoint(mark.area.center(), Qt::OddEvenFill))
            continue;
        const Ids &people = peopleOf(m_report, mark);
        found.insert(found.end(), people.begin(), people.end());
    }
    return sorted(std::move(found));
}

void ChartView::select(Ids people)
{
    if (people == m_selected)
        return;
    m_selected = std::move(people);
    update();
    emit selectionChanged();
    if (!m_selected.empty())
        emit spoken(tr("%n people chosen", nullptr, int(m_selected.size())));
}

/// Space takes a mark's people in or out, Shift with an arrow takes in all that is walked over, Ctrl+A all
/// dots, Escape none. False where the key is none of these.
bool ChartView::selectByKey(const QKeyEvent &event)
{
    if (!hasDots(m_report))
        return false;
    const auto peopleAt = [this](int mark) {
        return mark >= 0 && mark < m_marks.size() ? sorted(peopleOf(m_report, m_marks[mark])) : Ids();
    };
    if (event.key() == Qt::Key_Escape) {
        const bool any = !m_lasso.isEmpty() || !m_selected.empty();
        m_lasso.clear();
        m_pressedAt.reset();
        select({});
        update();
        return any;
    }
    if (m_marks.isEmpty())
        return false; // a new report that has not been painted yet
    if (event.key() == Qt::Key_Space) {
        const Ids here = peopleAt(std::max(0, m_current));
        select(includes(m_selected, here) ? without(m_selected, here) : united(m_selected, here));
        return true;
    }
    if (event.matches(QKeySequence::SelectAll)) {
        select(peopleIn(QPolygonF(QRectF(rect()))));
        return true;
    }
    if ((event.modifiers() & Qt::ShiftModifier) == 0)
        return false;
    const std::optional<int> next = nextMark(event.key(), m_current, int(m_marks.size()));
    if (!next)
        return false;
    Ids people = m_selected;
    for (int mark = std::min(std::max(0, m_current), *next); mark <= std::max(m_current, *next); ++mark)
        people = united(people, peopleAt(mark));
    m_current = *next;
    select(std::move(people));
    update();
    return true;
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        choose(std::max(0, m_current));
        return;
    }
    if (selectByKey(*event))
        return;
    const std::optional<int> next = nextMark(event->key(), m_current, int(m_marks.size()));
    if (!next) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_current = *next;
    emit spoken(markText(m_report, m_marks[*next]));
    update();
}

} // namespace vouch::ui
