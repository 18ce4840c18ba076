// SPDX-License-Identifier: GPL-3.0-or-later
// A day on one page of paper, with boxes to tick.
#include "core/base/text.h"
#include "ui/charts/chart_parts.h"
#include "ui/paper/page_flow.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr double headHeight = 24, rowHeight = 17, moreHeight = 13;
constexpr int fewest = 3; ///< rows of each section that are shown whatever others hold

struct Line {
    QString when, what, about;
};

struct Section {
    QString title;
    QList<Line> lines;
    qsizetype shown = 0;

    double height() const
    {
        return headHeight + double(shown) * rowHeight + (shown < lines.size() ? moreHeight : 0);
    }
};

QList<Section> sectionsOf(const insight::ReportValue &day)
{
    const parts::Rows rows(day);
    QList<Section> sections;
    for (int row = 0; row < rows.count(); ++row) {
        const QString title = safeForDisplay(rows.text(row, u"section"_s));
        if (sections.isEmpty() || sections.last().title != title)
            sections.append({title, {}});
        QStringList about{safeForDisplay(rows.text(row, u"person"_s)),
                          safeForDisplay(rows.text(row, u"owner"_s))};
        about.removeAll(QString());
        sections.last().lines.append({safeForDisplay(rows.text(row, u"when"_s)),
                                      safeForDisplay(rows.text(row, u"what"_s)), about.join(u" · "_s)});
    }
    return sections;
}

/// As many rows as the page holds: a few of each section, then what stands first.
void fit(QList<Section> &sections, double room)
{
    for (Section &section : sections) {
        section.shown = std::min<qsizetype>(fewest, section.lines.size());
        room -= section.height();
    }
    for (Section &section : sections) {
        const qsizetype more =
            std::clamp<qsizetype>(qsizetype(room / rowHeight), 0, section.lines.size() - section.shown);
        section.shown += more;
        room -= double(more) * rowHeight;
    }
}

void paintLine(QPainter &painter, const QRectF &area, const Line &line, const ChartStyle &style)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(style.soft, 0.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(area.left() + 1, area.center().y() - 4.5, 9, 9), 1.5, 1.5);
    const double when = 62, about = area.width() * 0.32;
    const auto text = [&](double from, double wide, const QColor &colour, const QString &words, bool strong) {
        parts::drawLine(painter, {area.left() + from, area.top(), wide, area.height()},
                        Qt::AlignLeft | Qt::AlignVCenter, sizedFont(style.font, 9, strong), colour, words);
    };
    text(18, when - 6, style.soft, line.when, false);
    text(18 + when, area.width() - 18 - when - about - 8, style.text, line.what, false);
    text(area.width() - about, about, style.soft, line.about, false);
    painter.fillRect(QRectF(area.left(), area.bottom() - 0.4, area.width(), 0.4), style.line);
}

void addLines(PageFlow &flow, const Section &section, const ChartStyle &style)
{
    flow.add(
        headHeight,
        [title = section.title, style](QPainter &painter, const QRectF &area) {
            parts::drawLine(painter, area.adjusted(0, 6, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                            sizedFont(style.font, 11, true), style.text, title);
        },
        0, section.title);
    for (qsizetype i = 0; i < section.shown; ++i) {
        const Line line = section.lines.at(i);
        QStringList said{line.when, line.what, line.about};
        said.removeAll(QString());
        flow.add(
            rowHeight,
            [line, style](QPainter &painter, const QRectF &area) { paintLine(painter, area, line, style); },
            0, said.join(u", "_s));
    }
    if (const int more = int(section.lines.size() - section.shown); more > 0) {
        const QString text = QCoreApplication::translate("Insight", "and %n more", nullptr, more);
        flow.add(
            moreHeight,
            [text, style](QPainter &painter, const QRectF &area) {
                parts::drawLine(painter, area.adjusted(18, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                                sizedFont(style.font, 8), style.soft, text);
            },
            0, text);
    }
}

} // namespace

void addDay(PageFlow &flow, const Handout &handout, const ChartStyle &style)
{
    const insight::ReportValue &day = handout.reports.first();
    addWrapped(flow, safeForDisplay(day.finding), style.font, style.soft, 4);
    QList<Section> sections = sectionsOf(day);
    const double below = wrappedHeight(style.small(), day.definition, flow.width()) + 12;
    fit(sections, flow.left() - below);
    for (const Section &section : std::as_const(sections))
        addLines(flow, section, style);
    flow.space(8);
    addWrapped(flow, safeForDisplay(day.definition), style.small(), style.soft, 0);
}

} // namespace vouch::ui
