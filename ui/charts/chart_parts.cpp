// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_parts.h"

#include "ui/parts/theme.h"

#include <QFontMetricsF>
#include <QLocale>
#include <cmath>

using namespace Qt::StringLiterals;

namespace vouch::ui::parts
{

const insight::Cell &Rows::cell(int row, const QString &key) const
{
    return cell(row, columnOf(m_report, key));
}

const insight::Cell &Rows::nothing()
{
    static const insight::Cell none;
    return none;
}

qint64 Rows::minor(int row, const QString &key) const
{
    return minor(row, columnOf(m_report, key));
}

QString Rows::currency() const
{
    for (const QList<insight::Cell> &row : m_report.rows) {
        for (const insight::Cell &cell : row) {
            if (cell.amount)
                return cell.amount->currency;
        }
    }
    return {};
}

double textWidth(const QFont &font, const QString &text)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

void drawLine(QPainter &painter, const QRectF &area, Qt::Alignment alignment, const QFont &font,
              const QColor &colour, const QString &text)
{
    const QFontMetricsF metrics(font);
    if (text.isEmpty() || area.width() < metrics.averageCharWidth())
        return;
    // What fits is drawn as it is: eliding exactly to the text's own width would cut it by rounding.
    const QString shown = metrics.horizontalAdvance(text) <= area.width() + 0.5
                              ? text
                              : metrics.elidedText(text, Qt::ElideRight, area.width());
    if (shown.size() < 2 && text.size() > 1)
        return; // not a letter of it would be seen
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(area, int(alignment) | Qt::TextSingleLine | Qt::TextDontClip, shown);
}

void drawBar(QPainter &painter, const QRectF &area, const QColor &colour, bool hatched,
             const ChartStyle &style, bool goesOn)
{
    if (area.width() <= 0 || area.height() <= 0)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (!hatched && !goesOn) {
        painter.fillRect(area, colour);
        painter.restore();
        return;
    }
    painter.fillRect(area, groundOf(colour, hatched, goesOn, style));
    const double step = style.unit() * 0.36;
    painter.setPen(QPen(colour, style.unit() * 0.10));
    // Cut here and not by clipping, which SVG files would lose.
    for (double x = area.left() - area.height() + step; hatched && x < area.right(); x += step) {
        const double from = std::max(x, area.left());
        const double to = std::min(x + area.height(), area.right());
        painter.drawLine(QPointF(from, area.bottom() - (from - x)), QPointF(to, area.bottom() - (to - x)));
    }
    QPen edge(colour, style.unit() * 0.09);
    if (goesOn)
        edge.setDashPattern({3, 2});
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(area);
    painter.restore();
}

double drawKey(QPainter &painter, QPointF at, const QString &name, const QColor &colour, bool hatched,
               const ChartStyle &style, double most)
{
    const double side = style.unit() * 0.85;
    const double high = style.unit() * 1.5;
    drawBar(painter, QRectF(at.x(), at.y() + (high - side) / 2, side, side), colour, hatched, style);
    const double left = at.x() + side + style.unit() * 0.45;
    const double width = std::min(textWidth(style.font, name) + 1, at.x() + most - left);
    drawLine(painter, QRectF(left, at.y(), width, high), Qt::AlignLeft | Qt::AlignVCenter, style.font,
             style.text, name);
    return left + width + style.unit() * 1.5;
}

void drawInterval(QPainter &painter, double low, double high, double y, const ChartStyle &style)
{
    const double cap = style.unit() * 0.25;
    painter.setPen(QPen(style.text, style.forPaper ? 0.6 : 1.2));
    painter.drawLine(QPointF(low, y), QPointF(high, y));
    painter.drawLine(QPointF(low, y - cap), QPointF(low, y + cap));
    painter.drawLine(QPointF(high, y - cap), QPointF(high, y + cap));
}

double niceStep(double most, int steps)
{
    if (most <= 0)
        return 1;
    const double raw = most / std::max(1, steps);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (raw <= factor * power)
            return factor * power;
    }
    return 10 * power;
}

QColor groundOf(const QColor &colour, bool hatched, bool goesOn, const ChartStyle &style)
{
    return hatched || goesOn ? blend(colour, style.background, goesOn ? 0.14 : 0.30) : colour;
}

QColor inkOn(const QColor &ground, const ChartStyle &style)
{
    constexpr double readable = 4.5;
    const double text = theme::contrast(style.text, ground);
    const double background = theme::contrast(style.background, ground);
    if (std::max(text, background) >= readable)
        return text >= background ? style.text : style.background;
    return theme::contrast(Qt::black, ground) >= theme::contrast(Qt::white, ground) ? Qt::black : Qt::white;
}

QColor blend(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](float a, float b) { return float(a * share + b * (1 - share)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()),
                            mix(over.blueF(), under.blueF()));
}

QString keptTogether(QString text)
{
    return text.replace(u" %"_s, QChar(QChar::Nbsp) + u"%"_s);
}

QString percent(double share)
{
    const double hundredths = share * 100;
    return QCoreApplication::translate("Insight", "%1 %")
        .arg(QLocale().toString(hundredths, 'f', hundredths > 0 && hundredths < 10 ? 1 : 0));
}

QString shareText(std::optional<double> share, std::optional<double> low, std::optional<double> high)
{
    if (!share)
        return u"–"_s;
    if (!low || !high)
        return percent(*share);
    return QCoreApplication::translate("Insight", "%1 (%2–%3)")
        .arg(percent(*share), QString::number(std::lround(*low * 100)), percent(*high));
}

QString moreText(int lines)
{
    return lines > 0 ? QCoreApplication::translate("Insight", "and %n more in the table", nullptr, lines)
                     : QString();
}

QString runningText(const QString &month)
{
    return QCoreApplication::translate("Insight", "%1, so far", "a month that is not over").arg(month);
}

QString earlierText(int months)
{
    return months > 0 ? QCoreApplication::translate("Insight", "and %n earlier in the table", nullptr, months)
                      : QString();
}

QString count(double number)
{
    return QLocale().toString(qint64(std::llround(number)));
}

QString days(double number)
{
    // Named, because lupdate does not finish on arithmetic in the count's place.
    const int whole = int(std::llround(number));
    return QCoreApplication::translate("Insight", "%n day(s)", nullptr, whole);
}

} // namespace vouch::ui::parts
