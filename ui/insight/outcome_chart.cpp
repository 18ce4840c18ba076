// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/insight/chart_parts.h"

#include <QDate>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

namespace
{

constexpr int mostLines = 12;

bool isMonths(const Rows &rows)
{
    return rows.report().spec.by == u"month"_s;
}

struct Series {
    QString key;
    QString name;
    QColor colour;
    bool hatched;
};

std::array<Series, 2> bothSeries(const ChartLook &look)
{
    return {Series{u"purchase"_s, QCoreApplication::translate("Insight", "Purchase"), look.purchase, false},
            Series{u"advocacy"_s, QCoreApplication::translate("Insight", "Advocacy"), look.advocacy, true}};
}

void drawKeys(QPainter &painter, const QRectF &area, const ChartLook &look)
{
    double x = area.left();
    for (const Series &series : bothSeries(look))
        x = drawKey(painter, {x, area.top()}, series.name, series.colour, series.hatched, look);
}

QString compact(qint64 minor, const Rows &rows)
{
    return formatMoney({minor, rows.currency()}, QLocale(), true);
}

ChartMark markOf(const Rows &rows, int row, const Series &series, const QRectF &area)
{
    const QString name = keyText(rows.report(), rows.text(row, u"key"_s));
    return {
        area,
        u"%1, %2: %3"_s.arg(name, series.name, formatMoney({rows.minor(row, series.key), rows.currency()})),
        row, columnOf(rows.report(), series.key)};
}

/// Labels on the bars, the largest amounts first, and none that would lie over another.
void drawLabels(QPainter &painter, QList<std::pair<QRectF, qint64>> bars, const Rows &rows,
                const ChartLook &look)
{
    std::stable_sort(bars.begin(), bars.end(),
                     [](const auto &a, const auto &b) { return std::abs(a.second) > std::abs(b.second); });
    QList<QRectF> taken;
    for (const auto &[bar, minor] : bars)
        taken.append(bar);
    const QFont font = look.small();
    const double high = font.pixelSize() * 1.25;
    for (const auto &[bar, minor] : bars) {
        if (minor == 0)
            continue;
        const QString text = compact(minor, rows);
        const double width = textWidth(font, text) + 2;
        const QRectF place(bar.center().x() - width / 2, minor > 0 ? bar.top() - high : bar.bottom(), width,
                           high);
        const bool free = std::none_of(taken.cbegin(), taken.cend(), [&](const QRectF &other) {
            return other.intersects(place.adjusted(-2, 1, 2, -1));
        });
        if (!free)
            continue;
        taken.append(place);
        drawLine(painter, place, Qt::AlignCenter, font, look.text, text);
    }
}

/// Months along the bottom; the year where it begins.
void drawMonths(QPainter &painter, const QRectF &plot, const Rows &rows, const ChartLook &look)
{
    const double step = plot.width() / rows.count();
    const double wide = textWidth(look.small(), u"MMM"_s) * 1.25;
    const int every = std::max(1, int(std::ceil(wide / step)));
    const double yearWide = textWidth(look.small(), u"0000 "_s);
    int yearShown = 0;
    double nextYearAt = 0;
    for (int i = 0; i < rows.count(); ++i) {
        const QDate month = QDate::fromString(rows.text(i, u"key"_s) + u"-01"_s, Qt::ISODate);
        const double middle = plot.left() + step * (i + 0.5);
        const double line = look.unit() * 1.35;
        if (i % every == 0) {
            drawLine(painter, {middle - wide, plot.bottom() + 3, 2 * wide, line}, Qt::AlignCenter,
                     look.small(), look.soft, QLocale().toString(month, u"MMM"_s));
        }
        const bool begins = month.month() == 1 || yearShown == 0;
        const bool crowdsNext = month.month() != 1 && (13 - month.month()) * step < yearWide;
        if (begins && !crowdsNext && month.year() != yearShown && middle - wide / 2 >= nextYearAt) {
            yearShown = month.year();
            nextYearAt = middle - wide / 2 + yearWide;
            drawLine(painter, {middle - wide / 2, plot.bottom() + 3 + line, 3 * wide, line}, Qt::AlignLeft,
                     look.small(), look.text, QString::number(yearShown));
        }
    }
}

QList<ChartMark> paintMonths(QPainter &painter, const QRectF &area, const Rows &rows, const ChartLook &look)
{
    double most = 1;
    double least = 0;
    const auto series = bothSeries(look);
    for (int i = 0; i < rows.count(); ++i) {
        for (const Series &one : series) {
            most = std::max(most, double(rows.minor(i, one.key)));
            least = std::min(least, double(rows.minor(i, one.key)));
        }
    }
    const double step = niceStep(most - least, 4);
    const double top = std::ceil(most / step) * step;
    const double bottom = std::floor(least / step) * step;
    const double axis = textWidth(look.small(), compact(qint64(top), rows)) + look.unit();
    const QRectF plot = area.adjusted(axis, look.unit() * 3.4, -2, -look.unit() * 3.0);
    const auto yOf = [&](double value) {
        return plot.bottom() - (value - bottom) / (top - bottom) * plot.height();
    };
    drawKeys(painter, area, look);
    for (double value = bottom; value <= top + step / 2; value += step) {
        const double y = yOf(value);
        painter.setPen(QPen(std::abs(value) < step / 2 ? look.soft : look.line, look.forPaper ? 0.5 : 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        drawLine(painter, {area.left(), y - look.unit(), axis - look.unit() * 0.5, look.unit() * 2},
                 Qt::AlignRight | Qt::AlignVCenter, look.small(), look.soft, compact(qint64(value), rows));
    }
    QList<ChartMark> marks;
    QList<std::pair<QRectF, qint64>> bars;
    const double slot = plot.width() / rows.count();
    const double bar = std::min(slot * 0.40, look.unit() * 2.6);
    for (int i = 0; i < rows.count(); ++i) {
        const double middle = plot.left() + slot * (i + 0.5);
        for (size_t s = 0; s < series.size(); ++s) {
            const double value = double(rows.minor(i, series[s].key));
            const double left = middle + (s == 0 ? -bar : 0) + (s == 0 ? -0.5 : 0.5);
            const QRectF box = QRectF(QPointF(left, yOf(std::max(0.0, value))),
                                      QPointF(left + bar, yOf(std::min(0.0, value))));
            drawBar(painter, box, series[s].colour, series[s].hatched, look);
            bars.append({box, rows.minor(i, series[s].key)});
            marks.append(markOf(rows, i, series[s], QRectF(left, plot.top(), bar, plot.height())));
        }
    }
    drawLabels(painter, bars, rows, look);
    drawMonths(painter, plot, rows, look);
    return marks;
}

/// Rows that have a bar: the first of those with a value. The others are only counted.
struct Lines {
    QList<int> shown;
    int more = 0, without = 0;

    explicit Lines(const Rows &rows)
    {
        for (int row = 0; row < rows.count(); ++row) {
            if (rows.minor(row, u"purchase"_s) == 0 && rows.minor(row, u"advocacy"_s) == 0)
                ++without;
            else if (shown.size() < mostLines)
                shown.append(row);
            else
                ++more;
        }
    }
    QString rest(const QString &by) const
    {
        QStringList said;
        if (more > 0)
            said.append(QCoreApplication::translate("Insight", "%n more in the table", nullptr, more));
        if (without > 0 && by == u"owner")
            said.append(
                QCoreApplication::translate("Insight", "%n owner(s) without value", nullptr, without));
        else if (without > 0 && by == u"journey")
            said.append(
                QCoreApplication::translate("Insight", "%n journey(s) without value", nullptr, without));
        else if (without > 0)
            said.append(
                QCoreApplication::translate("Insight", "%n channel(s) without value", nullptr, without));
        return said.join(u" · "_s);
    }
};

QList<ChartMark> paintLines(QPainter &painter, const QRectF &area, const Rows &rows, const ChartLook &look)
{
    drawKeys(painter, area, look);
    const Lines lines(rows);
    const auto series = bothSeries(look);
    double most = 1;
    double names = look.unit() * 6;
    double values = 0;
    for (const int row : lines.shown) {
        names = std::max(names, textWidth(look.font, keyText(rows.report(), rows.text(row, u"key"_s))) +
                                    look.unit());
        for (const Series &one : series) {
            most = std::max(most, double(rows.minor(row, one.key)));
            values = std::max(
                values, textWidth(look.small(), formatMoney({rows.minor(row, one.key), rows.currency()})));
        }
    }
    names = std::min(names, area.width() * 0.3);
    const double left = area.left() + names;
    const double room = area.right() - left - values - look.unit() * 1.2;
    const double line = look.unit() * 2.9;
    QList<ChartMark> marks;
    double y = area.top() + look.unit() * 2.2;
    for (const int row : lines.shown) {
        drawLine(painter, {area.left(), y, names - look.unit() * 0.6, line * 0.86},
                 Qt::AlignRight | Qt::AlignVCenter, look.font, look.text,
                 keyText(rows.report(), rows.text(row, u"key"_s)));
        for (size_t s = 0; s < series.size(); ++s) {
            const qint64 minor = rows.minor(row, series[s].key);
            const QRectF bar(left, y + double(s) * line * 0.43, std::max(0.0, double(minor) / most * room),
                             line * 0.40);
            drawBar(painter, bar, series[s].colour, series[s].hatched, look);
            drawLine(painter,
                     {bar.right() + look.unit() * 0.4, bar.top(), values + look.unit(), bar.height()},
                     Qt::AlignLeft | Qt::AlignVCenter, look.small(), look.text,
                     formatMoney({minor, rows.currency()}));
            marks.append(
                markOf(rows, row, series[s], QRectF(area.left(), bar.top(), area.width(), bar.height())));
        }
        y += line;
    }
    drawLine(painter, {left, y, area.width() - names, look.unit() * 1.5}, Qt::AlignLeft | Qt::AlignVCenter,
             look.small(), look.soft, lines.rest(rows.report().spec.by));
    return marks;
}

} // namespace

double outcomeHeight(const Rows &rows, double width, const ChartLook &look)
{
    if (isMonths(rows))
        return std::clamp(width * 0.30, look.unit() * 17, look.unit() * 24);
    const Lines lines(rows);
    const bool rest = lines.more + lines.without > 0;
    return look.unit() * (2.4 + 2.9 * double(lines.shown.size()) + (rest ? 1.6 : 0));
}

QList<ChartMark> paintOutcome(QPainter &painter, const QRectF &area, const Rows &rows, const ChartLook &look)
{
    return isMonths(rows) ? paintMonths(painter, area, rows, look) : paintLines(painter, area, rows, look);
}

} // namespace vouch::ui::parts
