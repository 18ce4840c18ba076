// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart.h"
#include "ui/paper/report_pages.h"
#include "ui/paper/table_block.h"

#include <QPainter>

/// Laying out of pages. Inside the room.
namespace vouch::ui
{

inline constexpr double pageMargin = 42;  ///< points
inline constexpr double runningHead = 16; ///< of pages after the first

/// Pieces put below each other over as many pages as they need; painted when the number of pages is known.
class PageFlow
{
public:
    using Paint = std::function<void(QPainter &, const QRectF &)>;
    struct Piece {
        QRectF area;
        Paint paint;
        QString text;
    };

    PageFlow(QSizeF paper, double foot)
        : m_paper(paper)
        , m_foot(foot)
    {
    }
    double width() const { return m_paper.width() - 2 * pageMargin; }
    double top() const { return pageMargin; }
    double bottom() const { return m_paper.height() - pageMargin - m_foot; }
    double left() const { return bottom() - m_y; } ///< height that is left on this page
    /// What a page after the first has room for.
    double fullPage() const { return bottom() - pageMargin - runningHead; }

    void add(double height, Paint paint, double space = 0, const QString &text = {})
    {
        if (m_y + height > bottom() + 0.01 && m_y > start())
            next();
        m_pages.last().append({QRectF(pageMargin, m_y, width(), height), std::move(paint), text});
        m_y += height + space;
    }
    /// Begins a page if less than `height` is left.
    void keep(double height)
    {
        if (m_y + std::min(height, bottom() - start()) > bottom())
            next();
    }
    void space(double height) { m_y += height; }
    bool atTop() const { return m_y <= start(); }
    void next()
    {
        m_pages.append(QList<Piece>());
        m_y = start();
    }
    const QList<QList<Piece>> &pages() const { return m_pages; }

private:
    /// Pages after the first have a running head.
    double start() const { return pageMargin + (m_pages.size() > 1 ? runningHead : 0); }

    QSizeF m_paper;
    double m_foot;
    QList<QList<Piece>> m_pages{{}};
    double m_y = pageMargin;
};

QFont sizedFont(QFont font, int size, bool strong = false);
double wrappedHeight(const QFont &font, const QString &text, double width);
void addWrapped(PageFlow &flow, const QString &text, const QFont &font, const QColor &colour, double space,
                double width = 0);
/// A row of boxes with a name and a large figure each.
struct Figure {
    QString name, value;
    QColor colour;
};
void addFigures(PageFlow &flow, const QList<Figure> &figures, const ChartStyle &style);
/// Purchase, advocacy and their sum, where the headline report is among those handed out; else none.
QList<Figure> headlineFigures(const Handout &handout, const ChartStyle &style);
/// Without anything in it a report is a sentence: no empty picture, no table of zeros.
bool isEmptyReport(const insight::ReportValue &report);
/// A report's table measured, before it is known where it stands.
struct ReportTable {
    static constexpr int fewestRows = 3;             ///< together at the end of a page
    QList<std::shared_ptr<const TableBlock>> blocks; ///< one below the other; none: the report has no rows
    int rows = 0, hidden = 0;

    /// How many of the last rows of a block stay together on a page.
    int tail() const { return std::clamp(rows / 3, std::min(rows, fewestRows), 8); }
    /// Height of a block's rows from there on and of what stands below them.
    double from(qsizetype block, int row) const;
    double height() const; ///< with its heads
    /// Of what must stand together at its beginning; `below` is the height of the text under it.
    double least(double below) const;
};
/// The first `most` rows.
ReportTable measureTable(const PageFlow &flow, const insight::ReportValue &report, int most,
                         const ChartStyle &style);
/// The table with its head repeated on each page, rows whole, and the text `below` on the page of its last
/// rows.
void addTable(PageFlow &flow, const ReportTable &made, const ChartStyle &style, const QString &below = {});
void addBoard(PageFlow &flow, const Handout &handout, const ChartStyle &style);
void addPerson(PageFlow &flow, const Handout &handout, const ChartStyle &style);
void addDay(PageFlow &flow, const Handout &handout, const ChartStyle &style);

} // namespace vouch::ui
