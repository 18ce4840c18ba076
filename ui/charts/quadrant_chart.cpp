// SPDX-License-Identifier: GPL-3.0-or-later
// Everybody by what they buy and what they bring, with an arrow from where they stood a period ago.
#include "ui/charts/axes_chart.h"
#include "ui/parts/theme.h"

#include "core/base/text.h"

#include <QJsonArray>
#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

constexpr int maxDots = 2000;
constexpr int maxArrows = 40; ///< those that moved furthest
constexpr int maxNames = 14;

qint64 cutOf(const insight::ReportValue &report, const QString &key)
{
    return report.totals[key].toObject()[u"minor"_s].toInteger();
}

/// Money is spread over powers of ten: the square root keeps small amounts apart and large ones on the page,
/// and has a place for zero and for losses.
double root(double value)
{
    return value < 0 ? -std::sqrt(-value) : std::sqrt(value);
}

void drawArrow(QPainter &painter, QPointF from, QPointF to, const QColor &colour, const ChartStyle &style)
{
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    if (length < style.unit() * 0.8)
        return;
    const QPointF ahead = way / length, aside(-ahead.y(), ahead.x());
    const QPointF tip = to - ahead * style.unit() * 0.35;
    painter.setPen(QPen(colour, style.forPaper ? 0.5 : 1.2));
    painter.drawLine(from, tip);
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    const double size = style.unit() * 0.42;
    painter.drawPolygon(
        QPolygonF({tip, tip - ahead * size + aside * size * 0.5, tip - ahead * size - aside * size * 0.5}));
}

struct Frame {
    Plot plot;
    QPointF cuts;
    QPointF at(double purchase, double referral) const { return plot.at({root(purchase), root(referral)}); }
};

/// An axis with the amount at which the fields meet; `free` of the plot stays so at either end.
ChartAxis axisOf(double least, double most, qint64 cut, double free, const QString &title, const Rows &rows)
{
    ChartAxis axis;
    axis.from = root(least);
    axis.to = std::max(root(std::max(most, double(cut) * 1.2)), axis.from + 1);
    const double beyond = (axis.to - axis.from) * free / (1 - 2 * free);
    axis.from -= beyond;
    axis.to += beyond;
    axis.ticks = {{root(double(cut)), formatMoney({cut, rows.currency()}, QLocale(), true)}};
    axis.title = title;
    return axis;
}

/// Qt Charts draws the axes; the dots are painted, for so many items would take it a second.
Frame drawFrame(QPainter &painter, const QRectF &area, const Rows &rows, const ChartStyle &style)
{
    double left = 0, right = 1, low = 0, high = 1;
    const qint64 cutX = cutOf(rows.report(), u"cut_purchase"_s),
                 cutY = cutOf(rows.report(), u"cut_referral"_s);
    const int purchase = columnOf(rows.report(), u"purchase"_s),
              referral = columnOf(rows.report(), u"referral"_s), ends = partOf(rows.report(), u"ends"_s);
    const auto minor = [](const QList<insight::Cell> &line, int column) {
        const std::optional<Money> amount = line.value(column).amount;
        return amount ? double(amount->minor) : 0;
    };
    for (const auto &line : ends < 0 ? rows.report().rows : rows.report().parts[ends].rows) {
        left = std::min(left, minor(line, purchase));
        right = std::max(right, minor(line, purchase));
        low = std::min(low, minor(line, referral));
        high = std::max(high, minor(line, referral));
    }
    // Above and below the dots stand the names of the fields.
    const double unit = style.unit(), captions = unit * 2.2 / (area.height() - unit * 5);
    AxesChart chart;
    chart.x =
        axisOf(left, right, cutX, unit * 0.9 / std::max(area.width() - unit * 8, area.width() / 2),
               QCoreApplication::translate("Insight", "Purchase value (customer lifetime value) →"), rows);
    chart.y =
        axisOf(low, high, cutY, captions, QCoreApplication::translate("Insight", "Referral value →"), rows);
    const Plot plot = drawAxes(painter, area, chart, style);
    return {plot, plot.at({root(double(cutX)), root(double(cutY))})};
}

/// Paints the four fields; their names are marks that stand for everybody in them.
QList<ChartMark> drawFields(QPainter &painter, const Frame &frame, const Rows &rows, const ChartStyle &style)
{
    const QJsonArray counts = rows.report().totals[u"quadrants"_s].toArray();
    QList<ChartMark> marks;
    double taken = 0; // by the name of the field on the left
    const auto field = [&](const QRectF &box, Qt::Alignment where, const QString &key, const QString &name,
                           const QColor &colour, double strength) {
        const QColor ground = blend(colour, style.background, strength);
        painter.fillRect(box, ground);
        double people = 0;
        int row = -1;
        for (int i = 0; i < counts.size(); ++i) {
            const QJsonObject one = counts[i].toObject();
            if (one[u"quadrant"_s].toString() == key) {
                people = one[u"people"_s].toDouble();
                row = i;
            }
        }
        const QString text = name + u"  "_s + count(people);
        const double pad = style.unit() * 0.5;
        QRectF room = box.adjusted(pad, pad * 0.4, -pad, -pad * 0.4);
        // In a narrow field it begins beside it, behind the name of the field there.
        const double wanted = textWidth(style.strong(), text) + 1;
        if ((where & Qt::AlignRight) != 0)
            room.setLeft(std::min(room.left(), std::max(room.right() - wanted, taken + pad)));
        drawLine(painter, room, where, style.strong(),
                 theme::contrast(colour, ground) >= 4.5 ? colour : inkOn(ground, style), text);
        taken = room.left() + std::min(wanted, room.width());
        ChartMark mark;
        const QSizeF size(std::min(wanted, room.width()) + pad, style.unit() * 1.6);
        mark.area = QRectF(
            (where & Qt::AlignLeft) != 0 ? room.left() - pad / 2 : room.right() - size.width() + pad / 2,
            (where & Qt::AlignTop) != 0 ? room.top() - pad * 0.2 : room.bottom() - size.height() + pad * 0.2,
            size.width(), size.height());
        mark.text = QCoreApplication::translate("Insight", "%1: %n people", nullptr, int(people)).arg(name);
        mark.part = partOf(rows.report(), u"quadrants"_s);
        mark.row = row;
        mark.column = 1;
        if (mark.part >= 0 && row >= 0)
            marks.append(mark);
    };
    const QRectF &plot = frame.plot.area;
    field({plot.topLeft(), frame.cuts}, Qt::AlignLeft | Qt::AlignTop, u"advocates"_s,
          QCoreApplication::translate("Insight", "Advocates"), style.advocacy, 0.07);
    field({QPointF(frame.cuts.x(), plot.top()), QPointF(plot.right(), frame.cuts.y())},
          Qt::AlignRight | Qt::AlignTop, u"champions"_s, QCoreApplication::translate("Insight", "Champions"),
          style.accent, 0.10);
    field({QPointF(plot.left(), frame.cuts.y()), QPointF(frame.cuts.x(), plot.bottom())},
          Qt::AlignLeft | Qt::AlignBottom, u"misers"_s, QCoreApplication::translate("Insight", "Misers"),
          style.soft, 0.05);
    field({frame.cuts, plot.bottomRight()}, Qt::AlignRight | Qt::AlignBottom, u"affluents"_s,
          QCoreApplication::translate("Insight", "Affluents"), style.purchase, 0.07);
    painter.setPen(QPen(style.soft, style.forPaper ? 0.5 : 1, Qt::DashLine));
    painter.drawLine(QPointF(frame.cuts.x(), plot.top()), QPointF(frame.cuts.x(), plot.bottom()));
    painter.drawLine(QPointF(plot.left(), frame.cuts.y()), QPointF(plot.right(), frame.cuts.y()));
    return marks;
}

// --- from quadrant to quadrant ---

constexpr double tableLines = 9.6; ///< height of the table, in units of 1.9

/// Where the table goes: beside the dots where there is room, else below them.
struct Places {
    QRectF dots, table;
};

Places placesIn(const QRectF &area, const Rows &rows, const ChartStyle &style)
{
    if (partOf(rows.report(), u"transitions"_s) < 0)
        return {area, {}};
    const double high = style.unit() * 1.9 * tableLines, gap = style.unit() * 1.6;
    if (area.width() >= style.unit() * 72) {
        const double wide = style.unit() * 31;
        return {area.adjusted(0, 0, -wide - gap, 0),
                {area.right() - wide, area.top() + style.unit() * 0.6, wide, high}};
    }
    const double wide = std::min(area.width(), style.unit() * 46);
    return {area.adjusted(0, 0, 0, -high - gap),
            {area.left() + (area.width() - wide) / 2, area.bottom() - high, wide, high}};
}

QList<ChartMark> drawTransitions(QPainter &painter, const QRectF &box, const Rows &rows,
                                 const ChartStyle &style)
{
    const int at = partOf(rows.report(), u"transitions"_s);
    if (at < 0)
        return {};
    const insight::ReportPart &part = rows.report().parts[at];
    const double line = style.unit() * 1.9;
    double names = 0;
    for (const QList<insight::Cell> &row : part.rows)
        names = std::max(names, textWidth(style.font, row[0].text));
    names += style.unit() * 0.8;
    const double wide = (box.width() - names) / double(part.columns.size() - 1);
    drawLine(painter, {box.left(), box.top(), box.width(), line}, Qt::AlignLeft | Qt::AlignVCenter,
             style.strong(), style.text, part.title);
    drawLine(painter, {box.left(), box.top() + line, names, line}, Qt::AlignLeft | Qt::AlignVCenter,
             style.small(), style.soft, part.columns[0].title);
    for (int column = 1; column < part.columns.size(); ++column) {
        drawLine(painter, {box.left() + names + wide * (column - 1), box.top() + line, wide, line},
                 Qt::AlignCenter, style.small(), style.soft, part.columns[column].title);
    }
    QList<ChartMark> marks;
    const int quadrants = int(part.rows.size()) - 1; // the last row are those who are new
    for (int row = 0; row < part.rows.size(); ++row) {
        const QList<insight::Cell> &cells = part.rows[row];
        const double y = box.top() + line * (2.1 + 1.5 * row);
        drawLine(painter, {box.left(), y, names, line * 1.5}, Qt::AlignLeft | Qt::AlignVCenter, style.font,
                 row < quadrants ? style.text : style.soft, cells[0].text);
        double all = 0;
        for (int column = 1; column <= quadrants; ++column)
            all += cells[column].number.value_or(0);
        for (int column = 1; column < cells.size(); ++column) {
            const double people = cells[column].number.value_or(0);
            const QRectF cell(box.left() + names + wide * (column - 1), y, wide, line * 1.5);
            if (!cells[column].number)
                continue;
            const bool shared = column <= quadrants && row < quadrants && all > 0;
            const QRectF inner = cell.adjusted(1, 1, -1, -1);
            QColor ink = people > 0 ? style.text : style.soft;
            if (shared && people > 0) {
                const QColor ground = blend(style.accent, style.background, 0.06 + 0.34 * people / all);
                painter.fillRect(inner, ground);
                ink = inkOn(ground, style);
            }
            if (column - 1 == row) { // who stayed
                painter.setPen(QPen(style.soft, style.forPaper ? 0.5 : 1));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(inner);
            }
            const QString share = shared && people > 0 ? percent(people / all) : QString();
            const double upper = share.isEmpty() ? 1.5 : 0.85;
            drawLine(painter, {cell.left(), y, wide, line * upper}, Qt::AlignCenter,
                     people > 0 ? style.strong() : style.font, ink, people > 0 ? count(people) : u"–"_s);
            drawLine(painter, {cell.left(), y + line * 0.72, wide, line * 0.7}, Qt::AlignCenter,
                     style.small(), ink, share);
            if (people <= 0)
                continue;
            ChartMark mark;
            mark.area = inner;
            mark.row = row;
            mark.column = column;
            mark.part = at;
            mark.text = QCoreApplication::translate("Insight", "%1 → %2: %n people", nullptr, int(people))
                            .arg(cells[0].text, part.columns[column].title);
            if (!share.isEmpty())
                mark.text += u", "_s + share;
            marks.append(mark);
        }
    }
    return marks;
}

struct Dot {
    int row;
    QPointF now, before;
    bool moved;
    double way;
};

std::vector<Dot> dotsOf(const Frame &frame, const Rows &rows)
{
    const auto at = [&rows](const QString &key) { return columnOf(rows.report(), key); };
    const int purchase = at(u"purchase"_s), referral = at(u"referral"_s), quadrant = at(u"quadrant"_s),
              purchaseBefore = at(u"purchase_before"_s), referralBefore = at(u"referral_before"_s),
              quadrantBefore = at(u"before"_s);
    std::vector<Dot> dots;
    for (int row = 0; row < std::min(rows.count(), maxDots); ++row) {
        const auto place = [&](int x, int y) {
            return frame.at(double(rows.minor(row, x)), double(rows.minor(row, y)));
        };
        const QPointF now = place(purchase, referral);
        const bool known = rows.cell(row, purchaseBefore).amount.has_value();
        const QPointF before = known ? place(purchaseBefore, referralBefore) : now;
        const bool moved = known && rows.cell(row, quadrantBefore).text != rows.cell(row, quadrant).text;
        dots.push_back({row, now, before, moved, std::hypot(now.x() - before.x(), now.y() - before.y())});
    }
    return dots;
}

/// Whether each dot is to be painted: of those that fall on one point the last covers the others.
std::vector<bool> seenOf(const std::vector<Dot> &dots, const QRectF &plot)
{
    constexpr double finer = 1.5; // than the painter's units; a dot is some ten of them wide
    const auto cell = [](double along, double most) {
        return std::size_t(std::clamp(along, 0.0, std::max(0.0, most)) * finer);
    };
    const std::size_t wide = cell(plot.width(), plot.width()) + 1;
    std::vector<bool> taken(wide * (cell(plot.height(), plot.height()) + 1)), seen(dots.size());
    for (std::size_t i = dots.size(); i-- > 0;) {
        const QPointF at = dots[i].now - plot.topLeft();
        const std::size_t place = cell(at.y(), plot.height()) * wide + cell(at.x(), plot.width());
        seen[i] = !taken[place];
        taken[place] = true;
    }
    return seen;
}

} // namespace

double quadrantHeight(const Rows &rows, double width, const ChartStyle &style)
{
    const QRectF whole(0, 0, width, style.unit() * 100);
    const Places places = placesIn(whole, rows, style);
    const bool below = !places.table.isNull() && places.dots.width() == width;
    return std::clamp(places.dots.width() * (below ? 0.48 : 0.6), style.unit() * 24, style.unit() * 40) +
           (below ? whole.height() - places.dots.height() : 0);
}

QString quadrantText(const Rows &rows, int row)
{
    const auto said = [&](const QString &key) {
        return cellText(rows.report(), row, columnOf(rows.report(), key));
    };
    const QString text =
        QCoreApplication::translate("Insight", "%1: purchase value %2, referral value %3, %4")
            .arg(safeForDisplay(rows.text(row, u"person"_s)), said(u"purchase"_s), said(u"referral"_s),
                 rows.text(row, u"quadrant"_s));
    const bool moved = rows.cell(row, u"purchase_before"_s).amount.has_value() &&
                       rows.text(row, u"before"_s) != rows.text(row, u"quadrant"_s);
    return moved
               ? text +
                     QCoreApplication::translate("Insight", " (before: %1)").arg(rows.text(row, u"before"_s))
               : text;
}

QList<ChartMark> paintQuadrant(QPainter &painter, const QRectF &whole, const Rows &rows,
                               const ChartStyle &style)
{
    const Places places = placesIn(whole, rows, style);
    const QRectF &area = places.dots;
    const Frame frame = drawFrame(painter, area, rows, style);
    QList<ChartMark> marks = drawFields(painter, frame, rows, style);
    marks += drawTransitions(painter, places.table, rows, style);
    const std::vector<Dot> dots = dotsOf(frame, rows);
    std::vector<const Dot *> arrows;
    for (const Dot &dot : dots) {
        if (dot.moved)
            arrows.push_back(&dot);
    }
    std::sort(arrows.begin(), arrows.end(), [](const Dot *a, const Dot *b) { return a->way > b->way; });
    if (arrows.size() > maxArrows)
        arrows.resize(maxArrows);
    for (const Dot *dot : arrows)
        drawArrow(painter, dot->before, dot->now, blend(style.text, style.background, 0.5), style);

    std::vector<QRectF> taken; // at first by the names of the fields
    for (const ChartMark &mark : std::as_const(marks))
        taken.push_back(mark.area);
    const double radius = style.unit() * 0.34;
    int named = 0;
    const std::vector<bool> seen = seenOf(dots, frame.plot.area);
    const int person = columnOf(rows.report(), u"person"_s);
    const QPen edge(style.background, style.forPaper ? 0.4 : 1);
    const std::array<QBrush, 4> fills{style.soft, style.purchase, style.advocacy, style.accent};
    marks.reserve(marks.size() + qsizetype(dots.size()));
    for (std::size_t i = 0; i < dots.size(); ++i) {
        const Dot &dot = dots[i];
        const bool buys = dot.now.x() > frame.cuts.x(), brings = dot.now.y() < frame.cuts.y();
        const QBrush &fill = fills[(buys ? 1U : 0U) + (brings ? 2U : 0U)];
        if (seen[i]) {
            if (painter.pen() != edge)
                painter.setPen(edge);
            if (painter.brush() != fill)
                painter.setBrush(fill);
            // Shapes differ as colours do.
            if (brings && !buys)
                painter.drawRect(QRectF(dot.now.x() - radius, dot.now.y() - radius, radius * 2, radius * 2));
            else
                painter.drawEllipse(dot.now, radius, radius);
        }
        marks.append(
            {QRectF(dot.now.x() - radius * 1.4, dot.now.y() - radius * 1.4, radius * 2.8, radius * 2.8),
             {},
             dot.row,
             person});
        if (named >= maxNames || !(buys && brings))
            continue;
        const QPointF beside(dot.now.x() + radius * 1.6, dot.now.y() - style.unit() * 0.7);
        const auto fits = [&](const QRectF &box) {
            return frame.plot.area.contains(box) &&
                   std::none_of(taken.begin(), taken.end(),
                                [&](const QRectF &other) { return other.intersects(box); });
        };
        if (!fits({beside, QSizeF(1, style.unit() * 1.4)}))
            continue; // spares measuring a text that has no place anyway
        const QString name = safeForDisplay(rows.cell(dot.row, person).text);
        const double wide = std::min(textWidth(style.small(), name) + 2, style.unit() * 11);
        const QRectF label(beside, QSizeF(wide, style.unit() * 1.4));
        if (fits(label)) {
            drawLine(painter, label, Qt::AlignLeft | Qt::AlignVCenter, style.small(), style.text, name);
            taken.push_back(label);
            ++named;
        }
    }
    return marks;
}

} // namespace vouch::ui::parts
