// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "ui/insight/report_card.h"
#include "ui/shell/theme.h"
#include "ui/shell/tool_tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

void ReportTableModel::setReport(const insight::ReportValue &report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

int ReportTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.rows.size());
}

int ReportTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_report.columns.size());
}

QVariant ReportTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto kind = m_report.columns[index.column()].kind;
    const bool text = kind == insight::Column::Kind::Text || kind == insight::Column::Kind::Path;
    switch (role) {
    case Qt::DisplayRole:
        return cellText(m_report, index.row(), index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter));
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(m_report.columns[index.column()].title,
                               cellText(m_report, index.row(), index.column()));
    default:
        return {};
    }
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_report.columns.size())
        return {};
    return role == Qt::DisplayRole ? QVariant(m_report.columns[section].title) : QVariant();
}

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

int ChartView::heightForWidth(int width) const
{
    return std::max(1, int(std::ceil(chartHeight(m_report, width, ChartLook::screen(font())))));
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
    m_marks = paintChart(painter, rect(), m_report, ChartLook::screen(font()));
}

void ChartView::paintEvent(QPaintEvent *)
{
    paintPicture();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    const Colours &colours = theme::colours();
    painter.setRenderHint(QPainter::Antialiasing);
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

int ChartView::markAt(QPointF point) const
{
    // What has a shape of its own may lie under labels and over others of its kind: the last painted is on
    // top.
    int shaped = -1;
    for (int i = 0; i < m_marks.size(); ++i) {
        if (!m_marks[i].area.contains(point))
            continue;
        if (m_marks[i].shape.isEmpty())
            return i;
        if (m_marks[i].shape.contains(point))
            shaped = i;
    }
    return shaped;
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    const int mark = markAt(event->position());
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
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

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(markAt(event->position()));
}

void ChartView::choose(int mark)
{
    if (mark >= 0 && mark < m_marks.size())
        emit chosen(m_marks[mark].row, m_marks[mark].column);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_marks.size()) - 1;
    int next = m_current;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        next = std::min(last, m_current + 1);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        next = std::max(0, m_current - 1);
        break;
    case Qt::Key_Home:
        next = 0;
        break;
    case Qt::Key_End:
        next = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(std::max(0, m_current));
        return;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    if (next < 0 || next > last)
        return;
    m_current = next;
    emit spoken(markText(m_report, m_marks[next]));
    update();
}

} // namespace vouch::ui
