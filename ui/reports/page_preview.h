// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/report_pages.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>
#include <QSet>

namespace vouch::ui
{

/// The pages of a handout as they will be printed, below each other, or two and two where both can be read.
/// Pages are painted away from the GUI
/// thread and only when they come into view.
class PagePreview final : public QAbstractScrollArea
{
    Q_OBJECT
public:
    explicit PagePreview(QWidget *parent = nullptr);

    void setPages(const std::shared_ptr<const ReportPages> &pages);
    const std::shared_ptr<const ReportPages> &pages() const { return m_pages; }
    int currentPage() const; ///< the one at the middle, from 0; of two side by side the first
    int sideBySide() const;  ///< pages in a row: one or two
    void goToPage(int page);
    /// 0 fits the width; else percent of the paper's size.
    void setZoom(int percent);
    int zoom() const { return m_zoom; }
    int shownPercent() const;
    /// Blank pages while the first ones are computed.
    void setBusy(bool busy);
    bool isPainted(int page) const { return m_pictures.contains(page); }

signals:
    void pageChanged(int page, int last, int count); ///< `page` to `last` are in the middle
    void zoomChanged(int percent);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    double scale() const; ///< pixels a point
    QSizeF pageSize() const;
    QRectF pageArea(int page) const; ///< in the viewport
    int rows() const;
    void layoutPages();
    void request(int page);
    void zoomBy(int step);
    void tell();

    std::shared_ptr<const ReportPages> m_pages;
    QHash<int, QPixmap> m_pictures;
    QSet<int> m_asked;
    int m_zoom = 0;
    int m_generation = 0;
    int m_told = -1, m_toldLast = -1;
    bool m_busy = false;
};

} // namespace vouch::ui
