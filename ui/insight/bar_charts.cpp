// SPDX-License-Identifier: GPL-3.0-or-later
// Reports that compare a few lines: one bar a line with its interval, or its parts one behind the other.
#include "ui/insight/chart_parts.h"

#include "core/base/text.h"
#include "core/insight/words.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

constexpr int mostLines = 16;

/// What a report's bars show.
struct Bars {
    QStringList names; ///< columns whose texts name the line
    QString figure;    ///< how long the bar is
    QString second;    ///< a second, hatched bar
    QString low, high; ///< its interval
    QString beside;    ///< another figure, right of the bar
    QString reference; ///< a tick to compare with
};

const Bars &barsOf(const QString &key)
{
    static const QHash<QString, Bars> all{
        {u"repeat"_s, {{u"purchases"_s}, u"customers"_s, {}, {}, {}, u"share"_s, {}}},
        {u"response"_s, {{u"channel"_s}, u"share"_s, {}, u"low"_s, u"high"_s, u"median_hours"_s, {}}},
        {u"reach"_s,
         {{u"kind"_s, u"channel"_s}, u"per_thousand"_s, {}, u"low"_s, u"high"_s, u"value_per_event"_s, {}}},
        {u"velocity"_s, {{u"key"_s}, u"win_rate"_s, {}, u"low"_s, u"high"_s, u"per_day"_s, {}}},
        {u"consideration"_s, {{u"name"_s}, u"share"_s, {}, u"low"_s, u"high"_s, u"count"_s, u"reference"_s}},
        {u"clv"_s, {{u"person"_s}, u"realised"_s, u"referral"_s, {}, {}, u"projected"_s, {}}},
        {u"rewards"_s, {{u"state"_s}, u"amount"_s, {}, {}, {}, u"rewards"_s, {}}}};
    static const Bars none;
    const auto found = all.constFind(key);
    return found == all.cend() ? none : *found;
}

double numberOf(const Rows &rows, int row, const QString &key)
{
    const insight::Cell &cell = rows.cell(row, key);
    return cell.amount ? double(cell.amount->minor) : cell.number.value_or(0);
}

QString nameOf(const Rows &rows, int row, const Bars &bars)
{
    QStringList words;
    for (const QString &key : bars.names) {
        if (const QString word = cellText(rows.report(), row, columnOf(rows.report(), key)); !word.isEmpty())
            words << word;
    }
    return words.join(u" · "_s);
}

double nameWidth(const QStringList &names, const QRectF &area, const ChartLook &look)
{
    double width = 0;
    for (const QString &name : names)
        width = std::max(width, textWidth(look.font, name));
    return std::min(width + look.unit(), area.width() * 0.3);
}

/// The lines that have room: of months the last ones, of recommendations those that brought most people.
std::vector<int> linesOf(const Rows &rows, const Bars &bars)
{
    std::vector<int> lines(std::size_t(rows.count()));
    std::iota(lines.begin(), lines.end(), 0);
    if (rows.report().spec.key == u"reach"_s) {
        const auto more = [&rows](int a, int b) {
            const double one = rows.number(a, u"arrivals"_s), other = rows.number(b, u"arrivals"_s);
            return one != other ? one > other : rows.number(a, u"events"_s) > rows.number(b, u"events"_s);
        };
        std::stable_sort(lines.begin(), lines.end(), more);
    }
    if (lines.size() <= mostLines)
        return lines;
    if (bars.names.value(0) == u"key" && rows.report().spec.by == u"month")
        lines.erase(lines.begin(), lines.end() - mostLines);
    else
        lines.resize(mostLines);
    return lines;
}

double mostOf(const Rows &rows, const Bars &bars, const std::vector<int> &lines)
{
    double most = 0;
    for (const int row : lines) {
        for (const QString &key : {bars.figure, bars.second, bars.high, bars.reference}) {
            if (!key.isEmpty())
                most = std::max(most, numberOf(rows, row, key));
        }
    }
    return most > 0 ? most : 1;
}

QString columnTitle(const Rows &rows, const QString &key)
{
    const int column = columnOf(rows.report(), key);
    return column < 0 ? QString() : rows.report().columns[column].title;
}

QString said(const Rows &rows, int row, const QString &key)
{
    return cellText(rows.report(), row, columnOf(rows.report(), key));
}

} // namespace

double barsHeight(const Rows &rows, double, const ChartLook &look)
{
    return look.unit() * (2.2 + 2.3 * std::min(rows.count(), mostLines));
}

QList<ChartMark> paintBars(QPainter &painter, const QRectF &area, const Rows &rows, const ChartLook &look)
{
    const Bars &bars = barsOf(rows.report().spec.key);
    const std::vector<int> lines = linesOf(rows, bars);
    const double line = look.unit() * 2.3, head = look.unit() * 2;
    // One word at the head of the names says what they are.
    const QString named = bars.names.size() == 1 ? columnTitle(rows, bars.names.first()) : QString();
    QStringList names;
    double figures = textWidth(look.small(), columnTitle(rows, bars.figure));
    double beside = textWidth(look.small(), columnTitle(rows, bars.beside));
    for (const int row : lines) {
        names << nameOf(rows, row, bars);
        figures = std::max(figures, textWidth(look.strong(), said(rows, row, bars.figure)));
        beside = std::max(beside, textWidth(look.font, said(rows, row, bars.beside)));
    }
    figures = std::min(figures + look.unit(), area.width() * 0.2);
    beside = std::min(beside + look.unit(), area.width() * 0.2);
    const double left = area.left() + nameWidth(names + QStringList{named}, area, look);
    const double room = std::max(10.0, area.right() - left - figures - beside);
    const double most = mostOf(rows, bars, lines);
    const auto at = [&](double number) { return left + std::clamp(number / most, 0.0, 1.0) * room; };
    drawLine(painter, {area.left(), area.top(), left - area.left() - look.unit() * 0.6, head},
             Qt::AlignRight | Qt::AlignVCenter, look.small(), look.soft, named);
    drawLine(painter, {area.right() - beside - figures, area.top(), figures, head},
             Qt::AlignRight | Qt::AlignVCenter, look.small(), look.soft, columnTitle(rows, bars.figure));
    drawLine(painter, {area.right() - beside, area.top(), beside, head}, Qt::AlignRight | Qt::AlignVCenter,
             look.small(), look.soft, columnTitle(rows, bars.beside));
    if (!bars.second.isEmpty()) {
        const double next =
            drawKey(painter, {left, area.top()}, columnTitle(rows, bars.figure), look.purchase, false, look);
        drawKey(painter, {next, area.top()}, columnTitle(rows, bars.second), look.advocacy, true, look);
    } else if (!bars.reference.isEmpty()) {
        drawLine(painter, {left, area.top(), room, head}, Qt::AlignLeft | Qt::AlignVCenter, look.small(),
                 look.soft,
                 QCoreApplication::translate("Insight", "┃ what the source says · ├┤ 95 % interval"));
    } else if (!bars.low.isEmpty()) {
        drawLine(painter, {left, area.top(), room, head}, Qt::AlignLeft | Qt::AlignVCenter, look.small(),
                 look.soft, QCoreApplication::translate("Insight", "├┤ 95 % interval"));
    }
    QList<ChartMark> marks;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const int row = lines[std::size_t(i)];
        const QString &name = names[i];
        const double y = area.top() + head + line * double(i);
        drawLine(painter, {area.left(), y, left - area.left() - look.unit() * 0.6, line},
                 Qt::AlignRight | Qt::AlignVCenter, look.font, look.text, name);
        const bool two = !bars.second.isEmpty();
        const double high = line * (two ? 0.36 : 0.6);
        const QRectF bar(left, y + (line - high * (two ? 2 : 1)) / 2,
                         std::max(1.0, at(numberOf(rows, row, bars.figure)) - left), high);
        drawBar(painter, bar, two ? look.purchase : look.accent, false, look);
        if (two) {
            const QRectF other(left, bar.bottom(), std::max(1.0, at(numberOf(rows, row, bars.second)) - left),
                               high);
            drawBar(painter, other, look.advocacy, true, look);
            marks.append(
                {other,
                 u"%1, %2: %3"_s.arg(name, columnTitle(rows, bars.second), said(rows, row, bars.second)), row,
                 columnOf(rows.report(), bars.second)});
        }
        const auto low = bars.low.isEmpty() ? std::nullopt : rows.known(row, bars.low);
        const auto top = bars.high.isEmpty() ? std::nullopt : rows.known(row, bars.high);
        if (low && top)
            drawInterval(painter, at(*low), at(*top), y + line / 2, look);
        if (const auto reference =
                bars.reference.isEmpty() ? std::nullopt : rows.known(row, bars.reference)) {
            painter.setPen(QPen(look.warning, look.forPaper ? 1 : 2.5));
            painter.drawLine(QPointF(at(*reference), y + line * 0.12),
                             QPointF(at(*reference), y + line * 0.88));
        }
        drawLine(painter, {area.right() - beside - figures, y, figures, line},
                 Qt::AlignRight | Qt::AlignVCenter, look.strong(), look.text, said(rows, row, bars.figure));
        drawLine(painter, {area.right() - beside, y, beside, line}, Qt::AlignRight | Qt::AlignVCenter,
                 look.font, look.soft, said(rows, row, bars.beside));
        marks.prepend(
            {bar, u"%1, %2: %3"_s.arg(name, columnTitle(rows, bars.figure), said(rows, row, bars.figure)),
             row, columnOf(rows.report(), bars.figure)});
    }
    return marks;
}

// --- attribution: two outcomes beside each other ---

namespace
{

struct Credit {
    QString channel;
    int rows[2] = {-1, -1}; ///< purchases, advocacy
    double most = 0;
};

/// The lines of the asked model, by channel, the most credited first.
std::vector<Credit> credits(const Rows &rows)
{
    QStringList models;
    for (int row = 0; row < rows.count(); ++row) {
        if (!models.contains(rows.text(row, u"model"_s)))
            models << rows.text(row, u"model"_s);
    }
    const QString asked = rows.report().spec.model;
    const QString model = models.contains(asked) || models.isEmpty() ? asked : models.first();
    std::vector<Credit> found;
    for (int row = 0; row < rows.count(); ++row) {
        if (rows.text(row, u"model"_s) != model)
            continue;
        const QString channel = rows.text(row, u"channel"_s);
        auto credit = std::find_if(found.begin(), found.end(),
                                   [&](const Credit &one) { return one.channel == channel; });
        if (credit == found.end())
            credit = found.insert(found.end(), {channel});
        credit->rows[rows.text(row, u"outcome"_s) == u"advocacy" ? 1 : 0] = row;
        credit->most = std::max(credit->most, rows.number(row, u"share"_s));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const Credit &a, const Credit &b) { return a.most > b.most; });
    if (found.size() > mostLines)
        found.resize(mostLines);
    return found;
}

} // namespace

double attributionHeight(const Rows &rows, double, const ChartLook &look)
{
    return look.unit() * (2.2 + 2.8 * double(credits(rows).size()));
}

QList<ChartMark> paintAttribution(QPainter &painter, const QRectF &area, const Rows &rows,
                                  const ChartLook &look)
{
    const std::vector<Credit> lines = credits(rows);
    const double line = look.unit() * 2.8, head = look.unit() * 2;
    QStringList names;
    double most = 0.01;
    for (const Credit &credit : lines) {
        names << safeForDisplay(insight::channelText(credit.channel));
        most = std::max(most, credit.most);
    }
    const double left = area.left() + nameWidth(names, area, look);
    const double room = area.right() - left - textWidth(look.font, u"00.0 % (0,000.0)"_s) - look.unit();
    const double next =
        drawKey(painter, {left, area.top()}, QCoreApplication::translate("Insight", "Purchases"),
                look.purchase, false, look);
    drawKey(painter, {next, area.top()}, QCoreApplication::translate("Insight", "Advocacy"), look.advocacy,
            true, look);
    QList<ChartMark> marks;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const double y = area.top() + head + line * double(i);
        drawLine(painter, {area.left(), y, left - area.left() - look.unit() * 0.6, line},
                 Qt::AlignRight | Qt::AlignVCenter, look.font, look.text, names[qsizetype(i)]);
        for (const int outcome : {0, 1}) {
            const int row = lines[i].rows[outcome];
            if (row < 0)
                continue;
            const double share = rows.number(row, u"share"_s);
            const QRectF bar(left, y + line * (0.14 + 0.38 * outcome), std::max(1.0, share / most * room),
                             line * 0.34);
            drawBar(painter, bar, outcome == 1 ? look.advocacy : look.purchase, outcome == 1, look);
            const QString text = u"%1 (%2)"_s.arg(percent(share), said(rows, row, u"credit"_s));
            drawLine(painter,
                     {bar.right() + look.unit() * 0.4, bar.top() - line * 0.1, area.right() - bar.right(),
                      line * 0.54},
                     Qt::AlignLeft | Qt::AlignVCenter, look.small(), look.text, text);
            marks.append({bar,
                          u"%1, %2: %3"_s.arg(names[qsizetype(i)],
                                              insight::outcomeText(rows.text(row, u"outcome"_s)), text),
                          row, columnOf(rows.report(), u"credit"_s)});
        }
    }
    return marks;
}

// --- wholes and their parts ---

namespace
{

struct Part {
    QString key;
    QColor colour;
    bool hatched;
};

struct Whole {
    QString name, figure; ///< columns
    QList<Part> parts;
};

Whole wholeOf(const QString &key, const ChartLook &look)
{
    if (key == u"nps")
        return {u"key"_s,
                u"nps"_s,
                {{u"promoters"_s, look.accent, false},
                 {u"passives"_s, blend(look.soft, look.background, 0.35), false},
                 {u"detractors"_s, look.danger, true}}};
    return {u"stage"_s,
            u"attrition"_s,
            {{u"moved_on"_s, look.accent, false},
             {u"stayed"_s, blend(look.accent, look.background, 0.35), false},
             {u"moved_back"_s, blend(look.soft, look.background, 0.35), true},
             {u"left"_s, look.danger, true}}};
}

} // namespace

double partsHeight(const Rows &rows, double, const ChartLook &look)
{
    return look.unit() * (2.4 + 2.3 * std::min(rows.count(), mostLines));
}

QList<ChartMark> paintParts(QPainter &painter, const QRectF &area, const Rows &rows, const ChartLook &look)
{
    const Whole whole = wholeOf(rows.report().spec.key, look);
    const int lines = std::min(rows.count(), mostLines);
    const double line = look.unit() * 2.3, head = look.unit() * 2.2;
    QStringList names;
    double figures = textWidth(look.small(), columnTitle(rows, whole.figure));
    double most = 1;
    for (int row = 0; row < lines; ++row) {
        names << safeForDisplay(keyText(rows.report(), rows.text(row, whole.name)));
        double sum = 0;
        for (const Part &part : whole.parts)
            sum += rows.number(row, part.key);
        most = std::max(most, sum);
        figures = std::max(figures, textWidth(look.strong(), said(rows, row, whole.figure)));
    }
    const double left = area.left() + nameWidth(names, area, look);
    const double room = area.right() - left - figures - look.unit() * 1.4;
    double x = left;
    for (const Part &part : whole.parts)
        x = drawKey(painter, {x, area.top()}, columnTitle(rows, part.key), part.colour, part.hatched, look);
    drawLine(painter, {area.right() - figures, area.top(), figures, head}, Qt::AlignRight | Qt::AlignVCenter,
             look.small(), look.soft, columnTitle(rows, whole.figure));
    QList<ChartMark> marks;
    for (int row = 0; row < lines; ++row) {
        const double y = area.top() + head + line * row;
        drawLine(painter, {area.left(), y, left - area.left() - look.unit() * 0.6, line},
                 Qt::AlignRight | Qt::AlignVCenter, look.font, look.text, names[row]);
        double from = left;
        for (const Part &part : whole.parts) {
            const double number = rows.number(row, part.key);
            if (number <= 0)
                continue;
            const QRectF bar(from, y + line * 0.16, number / most * room, line * 0.68);
            drawBar(painter, bar.adjusted(0, 0, look.forPaper ? -0.4 : -1, 0), part.colour, part.hatched,
                    look);
            const QString text = count(number);
            if (!part.hatched && bar.width() > textWidth(look.small(), text) + look.unit() * 0.6) {
                const bool dark = part.colour == look.accent;
                drawLine(painter, bar, Qt::AlignCenter, look.small(), dark ? look.background : look.text,
                         text);
            }
            marks.append({bar, u"%1, %2: %3"_s.arg(names[row], columnTitle(rows, part.key), text), row,
                          columnOf(rows.report(), part.key)});
            from = bar.right();
        }
        drawLine(painter, {area.right() - figures, y, figures, line}, Qt::AlignRight | Qt::AlignVCenter,
                 look.strong(), look.text, said(rows, row, whole.figure));
    }
    return marks;
}

} // namespace vouch::ui::parts
