// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/work.h"
#include "ui/paper/handout.h"

#include <QImage>
#include <functional>
#include <memory>

class QPainter;

namespace vouch::ui
{

/// A handout with what only a window has: a picture, and somebody who may stop it.
struct Handout : HandoutRequest {
    QImage logo; ///< may be null
    /// Where writing tells how far it is, and may be stopped: nothing is put in place then. May be empty.
    std::shared_ptr<Work> work;
    bool isCancelled() const { return work && work->isCancelled(); }
};

/// A handout laid out on pages of A4. Preview, printer, PDF, PNG and SVG paint the same pages. Needs a
/// QApplication (offscreen will do), no window and no theme. May be laid out and painted on any thread; its
/// charts are drawn in between, at once where it is made on the GUI thread.
class ReportPages
{
public:
    explicit ReportPages(const Handout &handout);
    ~ReportPages();

    /// Draws those charts of its pages that are not drawn yet. GUI thread only.
    void drawCharts();

    int count() const;
    QSizeF size() const; ///< in points
    /// Paints one page; the painter's units are points.
    void paint(QPainter &painter, int page) const;
    /// What stands on a page, for those who cannot see it.
    QString text(int page) const;
    QImage picture(int page, double pixelsPerPoint) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vouch::ui
