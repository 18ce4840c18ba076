// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart_parts.h"

#include "core/base/text.h"

#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

constexpr int mostPaths = 11;

double widest(const Rows &rows, const QString &key, const QFont &font, int limit)
{
    double width = 0;
    for (int i = 0; i < std::min(rows.count(), limit); ++i)
        width = std::max(width, textWidth(font, safeForDisplay(rows.text(i, key))));
    return width;
}

double most(const Rows &rows, const QString &key)
{
    double found = 1;
    for (int i = 0; i < rows.count(); ++i)
        found = std::max(found, rows.number(i, key));
    return found;
}

void drawHeads(QPainter &painter, const QRectF &area, const ChartLook &look,
               const QList<std::pair<double, QString>> &heads, const QList<double> &widths)
{
    for (qsizetype i = 0; i < heads.size(); ++i) {
        drawLine(painter, {heads[i].first, area.top(), widths[i], look.unit() * 1.6},
                 Qt::AlignRight | Qt::AlignVCenter, look.small(), look.soft, heads[i].second);
    }
}

} // namespace

double funnelHeight(const Rows &rows, double, const ChartLook &look)
{
    return look.unit() * (2.4 + 2.5 * rows.count());
}

QList<ChartMark> paintFunnel(QPainter &painter, const QRectF &area, const Rows &rows, const ChartLook &look)
{
    const double line = look.unit() * 2.5;
    const double head = look.unit() * 2.2;
    const double names =
        std::min(widest(rows, u"stage"_s, look.font, 100) + look.unit(), area.width() * 0.24);
    const QList<std::pair<QString, QString>> figures{
        {u"moved_on"_s, QCoreApplication::translate("Insight", "moved on")},
        {u"left"_s, QCoreApplication::translate("Insight", "left or lost")},
        {u"elsewhere"_s, QCoreApplication::translate("Insight", "back or hold")},
        {u"present"_s, QCoreApplication::translate("Insight", "still here")},
        {u"immature_n"_s, QCoreApplication::translate("Insight", "immature")}};
    const double figure =
        std::max(look.unit() * 4.6, textWidth(look.small(), figures[1].second) + look.unit() * 0.6);
    const double rate = textWidth(look.font, u"00,0 % (00–00 %)"_s) + look.unit();
    const double right = area.right() - figure * double(figures.size()) - rate;
    const double left = area.left() + names;
    const double room = right - left - textWidth(look.strong(), u"00,000"_s) - look.unit();
    // With a period: everybody who was there in it, whether they came in it or stood there before.
    const QString there = columnOf(rows.report(), u"people"_s) >= 0 ? u"people"_s : u"entered"_s;
    const double biggest = most(rows, there);
    QList<std::pair<double, QString>> heads{
        {right, QCoreApplication::translate("Insight", "conversion (95 %)")}};
    QList<double> widths{rate};
    for (qsizetype i = 0; i < figures.size(); ++i) {
        heads.append({right + rate + figure * double(i), figures[i].second});
        widths.append(figure);
    }
    drawHeads(painter, area, look, heads, widths);
    double x = drawKey(painter, {left, area.top() - look.unit() * 0.05},
                       there == u"people" ? QCoreApplication::translate("Insight", "there in the period")
                                          : QCoreApplication::translate("Insight", "entered"),
                       blend(look.accent, look.background, 0.32), false, look);
    drawKey(painter, {x, area.top() - look.unit() * 0.05}, QCoreApplication::translate("Insight", "moved on"),
            look.accent, false, look);
    QList<ChartMark> marks;
    for (int i = 0; i < rows.count(); ++i) {
        const double y = area.top() + head + i * line;
        const QString stage = safeForDisplay(rows.text(i, u"stage"_s));
        const double entered = rows.number(i, there);
        const QRectF bar(left, y + line * 0.14, std::max(1.0, entered / biggest * room), line * 0.72);
        const QRectF moved(left, bar.top() + bar.height() * 0.22,
                           rows.number(i, u"moved_on"_s) / biggest * room, bar.height() * 0.56);
        drawLine(painter, {area.left(), y, names - look.unit() * 0.6, line},
                 Qt::AlignRight | Qt::AlignVCenter, look.font, look.text, stage);
        drawBar(painter, bar, blend(look.accent, look.background, 0.32), false, look);
        drawBar(painter, moved, look.accent, false, look);
        drawLine(painter, {bar.right() + look.unit() * 0.5, y, look.unit() * 7, line},
                 Qt::AlignLeft | Qt::AlignVCenter, look.strong(), look.text, count(entered));
        const QString share = shareText(entered > 0 ? rows.known(i, u"conversion"_s) : std::nullopt,
                                        rows.known(i, u"low"_s), rows.known(i, u"high"_s));
        drawLine(painter, {right, y, rate, line}, Qt::AlignRight | Qt::AlignVCenter, look.font, look.text,
                 share);
        for (qsizetype f = 0; f < figures.size(); ++f) {
            const double number = rows.number(i, figures[f].first);
            const bool warn = figures[f].first == u"left"_s && number > 0;
            const QRectF box(right + rate + figure * double(f), y, figure, line);
            drawLine(painter, box, Qt::AlignRight | Qt::AlignVCenter, look.font,
                     number <= 0 ? look.soft
                     : warn      ? look.danger
                                 : look.text,
                     number <= 0 ? u"–"_s : count(number));
            if (f > 0 && f < 4)
                marks.append({box, u"%1, %2: %3"_s.arg(stage, figures[f].second, count(number)), i,
                              columnOf(rows.report(), figures[f].first)});
        }
        painter.setPen(QPen(look.line, look.forPaper ? 0.4 : 1));
        painter.drawLine(QPointF(area.left(), y + line), QPointF(area.right(), y + line));
        if (moved.width() >= 1)
            marks.append({moved,
                          QCoreApplication::translate("Insight", "%1: %2 moved on, conversion %3")
                              .arg(stage, count(rows.number(i, u"moved_on"_s)), share),
                          i, columnOf(rows.report(), u"moved_on"_s)});
        marks.append(
            {bar,
             (there == u"people" ? QCoreApplication::translate("Insight", "%1: %2 there in the period")
                                 : QCoreApplication::translate("Insight", "%1: %2 entered"))
                 .arg(stage, count(entered)),
             i, columnOf(rows.report(), there)});
    }
    return marks;
}

double pathsHeight(const Rows &rows, double, const ChartLook &look)
{
    return look.unit() * (1.8 + 2.9 * std::min(rows.count(), mostPaths));
}

QList<ChartMark> paintPaths(QPainter &painter, const QRectF &area, const Rows &rows, const ChartLook &look)
{
    const double line = look.unit() * 2.9;
    const double head = look.unit() * 1.7;
    const double biggest = most(rows, u"people"_s);
    const double figure = look.unit() * 5.2;
    const double right = area.right() - figure * 3;
    drawHeads(painter, area, look,
              {{right, QCoreApplication::translate("Insight", "people")},
               {right + figure, QCoreApplication::translate("Insight", "share")},
               {right + figure * 2, QCoreApplication::translate("Insight", "median days")}},
              {figure, figure, figure});
    QList<ChartMark> marks;
    for (int i = 0; i < std::min(rows.count(), mostPaths); ++i) {
        const double y = area.top() + head + i * line;
        const double people = rows.number(i, u"people"_s);
        const QString path = cellText(rows.report(), i, columnOf(rows.report(), u"path"_s));
        const double room = right - area.left();
        drawLine(painter, {area.left(), y + line * 0.08, room, line * 0.5}, Qt::AlignLeft | Qt::AlignVCenter,
                 look.font, look.text, path);
        const QRectF bar(area.left(), y + line * 0.62, std::max(1.0, people / biggest * room), line * 0.18);
        drawBar(painter, bar, look.accent, false, look);
        const auto figureAt = [&](int at, const QString &text) {
            drawLine(painter, {right + figure * at, y, figure, line * 0.9}, Qt::AlignRight | Qt::AlignVCenter,
                     look.font, look.text, text);
        };
        figureAt(0, count(people));
        figureAt(1, rows.known(i, u"share"_s) ? percent(rows.number(i, u"share"_s)) : u"–"_s);
        const auto median = rows.known(i, u"median_days"_s);
        figureAt(2, median ? count(*median) : u"–"_s);
        marks.append({QRectF(area.left(), y, area.width(), line),
                      QCoreApplication::translate("Insight", "%1: %2 people").arg(path, count(people)), i,
                      columnOf(rows.report(), u"people"_s)});
    }
    return marks;
}

double stageTimeHeight(const Rows &rows, double, const ChartLook &look)
{
    return look.unit() * (4.6 + 2.2 * rows.count());
}

QList<ChartMark> paintStageTime(QPainter &painter, const QRectF &area, const Rows &rows,
                                const ChartLook &look)
{
    const double line = look.unit() * 2.2;
    const double head = look.unit() * 2.0;
    const double names =
        std::min(widest(rows, u"stage"_s, look.font, 100) + look.unit(), area.width() * 0.26);
    const double figure =
        textWidth(look.small(), QCoreApplication::translate("Insight", "still open")) + look.unit() * 0.8;
    const double right = area.right() - figure * 2;
    const double left = area.left() + names;
    const double labels = textWidth(look.font, days(888)) + look.unit();
    const double room = std::max(20.0, right - left - labels);
    double longest = 1;
    for (int i = 0; i < rows.count(); ++i) {
        for (const QString &key : {u"median_days"_s, u"p75_days"_s, u"p90_days"_s})
            longest = std::max(longest, rows.number(i, key));
    }
    const double step = niceStep(longest, 4);
    const double end = std::ceil(longest / step) * step;
    const double bottom = area.top() + head + line * rows.count();
    for (double value = 0; value <= end + step / 2; value += step) {
        const double x = left + value / end * room;
        painter.setPen(QPen(look.line, look.forPaper ? 0.5 : 1));
        painter.drawLine(QPointF(x, area.top() + head), QPointF(x, bottom));
        drawLine(painter, {x - look.unit() * 3, bottom + 2, look.unit() * 6, look.unit() * 1.4},
                 Qt::AlignCenter, look.small(), look.soft, count(value));
    }
    drawLine(
        painter, {left, bottom + look.unit() * 1.3, room, look.unit() * 1.3},
        Qt::AlignRight | Qt::AlignVCenter, look.small(), look.soft,
        QCoreApplication::translate("Insight", "days: bar until half are gone, line until 75 % and 90 %"));
    drawHeads(painter, area, look,
              {{right, QCoreApplication::translate("Insight", "visits")},
               {right + figure, QCoreApplication::translate("Insight", "still open")}},
              {figure, figure});
    QList<ChartMark> marks;
    for (int i = 0; i < rows.count(); ++i) {
        const double y = area.top() + head + i * line;
        const QString stage = safeForDisplay(rows.text(i, u"stage"_s));
        drawLine(painter, {area.left(), y, names - look.unit() * 0.6, line},
                 Qt::AlignRight | Qt::AlignVCenter, look.font, look.text, stage);
        const auto xOf = [&](double value) { return left + value / end * room; };
        const auto median = rows.known(i, u"median_days"_s);
        QString said;
        double labelAt = left;
        if (median) {
            const QRectF bar(left, y + line * 0.2, xOf(*median) - left, line * 0.6);
            drawBar(painter, bar, look.accent, false, look);
            said = days(*median);
            labelAt = bar.right();
        } else {
            const auto seen = rows.known(i, u"longest_days"_s);
            said = seen && rows.number(i, u"n"_s) > 0
                       ? QCoreApplication::translate("Insight", "> %1").arg(days(*seen))
                       : u"–"_s;
        }
        painter.setPen(QPen(look.text, look.unit() * 0.12));
        for (const QString &key : {u"p75_days"_s, u"p90_days"_s}) {
            if (const auto value = rows.known(i, key)) {
                painter.drawLine(QPointF(labelAt, y + line / 2), QPointF(xOf(*value), y + line / 2));
                painter.drawLine(QPointF(xOf(*value), y + line * 0.32),
                                 QPointF(xOf(*value), y + line * 0.68));
                labelAt = std::max(labelAt, xOf(*value));
            }
        }
        drawLine(painter, {labelAt + look.unit() * 0.5, y, labels, line}, Qt::AlignLeft | Qt::AlignVCenter,
                 look.font, look.text, said);
        for (const auto &[at, key] : {std::pair(0, u"n"_s), std::pair(1, u"censored"_s)}) {
            drawLine(painter, {right + figure * at, y, figure, line}, Qt::AlignRight | Qt::AlignVCenter,
                     look.font, look.text, count(rows.number(i, key)));
        }
        marks.append({QRectF(area.left(), y, area.width(), line),
                      QCoreApplication::translate("Insight", "%1: half are gone after %2, %3 visits")
                          .arg(stage, said, count(rows.number(i, u"n"_s))),
                      i, columnOf(rows.report(), u"n"_s)});
    }
    return marks;
}

} // namespace vouch::ui::parts
