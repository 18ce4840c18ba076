// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/page_preview.h"

#include "core/base/background.h"
#include "ui/parts/on_answer.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <array>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr double gap = 18; ///< around and between pages
constexpr double screenScale = 96.0 / 72.0;
constexpr double widest = 1.25;   ///< of the paper's size, where pages are fitted
constexpr double readable = 0.75; ///< of it: below that, pages do not stand side by side
constexpr std::array zooms{50, 67, 80, 100, 125, 150, 200};

} // namespace

PagePreview::PagePreview(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Preview of the pages"));
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setSingleStep(40);
}

void PagePreview::setPages(const std::shared_ptr<const ReportPages> &pages)
{
    ++m_generation;
    m_pages = pages;
    m_pictures.clear();
    m_asked.clear();
    m_busy = false;
    m_told = -1;
    verticalScrollBar()->setValue(0);
    layoutPages();
    tell();
}

void PagePreview::setBusy(bool busy)
{
    m_busy = busy;
    viewport()->update();
}

QSizeF PagePreview::pageSize() const
{
    return m_pages && m_pages->count() > 0 ? m_pages->size() : QSizeF(595.28, 841.89);
}

double PagePreview::scale() const
{
    if (m_zoom > 0)
        return m_zoom / 100.0 * screenScale;
    const int beside = sideBySide();
    const double wide = (viewport()->width() - (beside + 1) * gap) / (beside * pageSize().width());
    return std::clamp(wide, 0.4, widest * screenScale);
}

int PagePreview::sideBySide() const
{
    const double two = 2 * pageSize().width() * readable * screenScale + 3 * gap;
    return m_zoom == 0 && m_pages && m_pages->count() > 1 && viewport()->width() >= two ? 2 : 1;
}

int PagePreview::rows() const
{
    return m_pages ? (m_pages->count() + sideBySide() - 1) / sideBySide() : 1;
}

int PagePreview::shownPercent() const
{
    return int(std::lround(scale() / screenScale * 100));
}

QRectF PagePreview::pageArea(int page) const
{
    const QSizeF size = pageSize() * scale();
    const int beside = sideBySide();
    const double all = beside * size.width() + (beside - 1) * gap;
    const double left = std::max(gap, (viewport()->width() - all) / 2) + page % beside * (size.width() + gap);
    const double top = gap + page / beside * (size.height() + gap);
    return {left - horizontalScrollBar()->value(), top - verticalScrollBar()->value(), size.width(),
            size.height()};
}

void PagePreview::layoutPages()
{
    const QSizeF size = pageSize() * scale();
    const int beside = sideBySide();
    const int high = int(std::ceil(gap + rows() * (size.height() + gap)));
    const int wide = int(std::ceil(beside * size.width() + (beside + 1) * gap));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, high - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, wide - viewport()->width()));
    viewport()->update();
}

int PagePreview::currentPage() const
{
    const double step = pageSize().height() * scale() + gap;
    const int row = int((verticalScrollBar()->value() + viewport()->height() / 2.0 - gap) / step);
    return std::clamp(row, 0, std::max(0, rows() - 1)) * sideBySide();
}

void PagePreview::goToPage(int page)
{
    const double step = pageSize().height() * scale() + gap;
    verticalScrollBar()->setValue(int(std::lround(page / sideBySide() * step)));
}

void PagePreview::setZoom(int percent)
{
    const int page = currentPage();
    m_zoom = percent;
    ++m_generation; // pictures on their way have the old size
    m_asked.clear();
    m_pictures.clear();
    layoutPages();
    goToPage(page);
    tell();
    emit zoomChanged(shownPercent());
}

void PagePreview::zoomBy(int step)
{
    const int now = shownPercent();
    if (step > 0) {
        const auto *next = std::upper_bound(zooms.begin(), zooms.end(), now);
        setZoom(next == zooms.end() ? zooms.back() : *next);
    } else {
        const auto *next = std::lower_bound(zooms.begin(), zooms.end(), now);
        setZoom(next == zooms.begin() ? zooms.front() : *(next - 1));
    }
}

void PagePreview::request(int page)
{
    if (m_asked.contains(page))
        return;
    m_asked.insert(page);
    const double ratio = devicePixelRatioF();
    const int generation = m_generation;
    onAnswer(
        inBackground([pages = m_pages, page, dots = scale() * ratio] { return pages->picture(page, dots); }),
        this, [this, page, generation, ratio](QImage picture) {
            if (generation != m_generation)
                return;
            picture.setDevicePixelRatio(ratio);
            m_pictures.insert(page, QPixmap::fromImage(std::move(picture)));
            viewport()->update(pageArea(page).toAlignedRect());
        });
}

void PagePreview::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Colours &colours = theme::colours();
    painter.fillRect(viewport()->rect(), theme::isDark() ? colours.window.darker(115) : colours.hover);
    const int count = m_pages ? m_pages->count() : (m_busy ? 1 : 0);
    for (int page = 0; page < count; ++page) {
        const QRectF area = pageArea(page);
        if (area.bottom() < 0 || area.top() > viewport()->height())
            continue;
        painter.fillRect(area.translated(0, 2).adjusted(-1, 0, 1, 1), QColor(0, 0, 0, 40));
        painter.fillRect(area, Qt::white);
        if (const auto found = m_pictures.constFind(page); found != m_pictures.cend()) {
            painter.drawPixmap(area.topLeft(), *found);
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(QColor(0xec, 0xee, 0xf1));
        const double unit = area.width() / 20;
        for (int bar = 0; bar < 5; ++bar)
            painter.drawRoundedRect(QRectF(area.left() + 1.5 * unit, area.top() + (1.5 + 1.4 * bar) * unit,
                                           (bar == 0 ? 9 : 17 - bar) * unit, 0.7 * unit),
                                    3, 3);
        if (m_pages)
            request(page);
    }
    if (m_pages && m_pages->count() > 0) {
        const int after = currentPage() + sideBySide();
        for (int next = after; next < std::min(m_pages->count(), after + sideBySide()); ++next)
            request(next);
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_zoom == 0 && event->oldSize().width() != event->size().width()) {
        ++m_generation;
        m_asked.clear();
        m_pictures.clear();
        emit zoomChanged(shownPercent());
    }
    layoutPages();
    tell();
}

void PagePreview::scrollContentsBy(int, int)
{
    viewport()->update();
    tell();
}

void PagePreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void PagePreview::tell()
{
    const int page = currentPage();
    const int count = m_pages ? m_pages->count() : 0;
    const int last = std::max(page, std::min(count, page + sideBySide()) - 1);
    if (page == m_told && last == m_toldLast)
        return;
    m_told = page;
    m_toldLast = last;
    QString said;
    for (int shown = page; shown <= last && count > 0; ++shown)
        said += tr("Page %1 of %2").arg(shown + 1).arg(count) + u". "_s + m_pages->text(shown) + u'\n';
    setAccessibleDescription(said);
    emit pageChanged(page, last, count);
}

void PagePreview::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown:
        goToPage(std::min(currentPage() + sideBySide(), m_pages ? m_pages->count() - 1 : 0));
        return;
    case Qt::Key_PageUp:
        goToPage(std::max(0, currentPage() - sideBySide()));
        return;
    case Qt::Key_Home:
        goToPage(0);
        return;
    case Qt::Key_End:
        goToPage(m_pages ? m_pages->count() - 1 : 0);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1);
        return;
    case Qt::Key_Minus:
        zoomBy(-1);
        return;
    case Qt::Key_0:
        setZoom(0);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PagePreview::wheelEvent(QWheelEvent *event)
{
    if ((event->modifiers() & Qt::ControlModifier) == 0) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

} // namespace vouch::ui
