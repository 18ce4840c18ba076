// SPDX-License-Identifier: GPL-3.0-or-later
// What colours and signs of a picture mean, and which of its rows have room.
#include "ui/charts/line_picture.h"

namespace vouch::ui::parts
{

namespace
{

/// Samples and words in lines: where each begins.
QList<QPointF> placesOf(const QList<LineKey> &keys, double width, const ChartStyle &style, double &height)
{
    const double unit = style.unit(), line = unit * 1.7;
    QList<QPointF> places;
    double x = 0, y = 0;
    for (const LineKey &key : keys) {
        const double wide = textWidth(key.colour.isValid() ? style.font : style.small(), key.text) + 1 +
                            (key.colour.isValid() ? unit * 1.3 : 0);
        if (x > 0 && x + wide > width) {
            x = 0;
            y += line;
        }
        places.append({x, y});
        x += wide + unit * 1.5;
    }
    height = keys.isEmpty() ? 0 : y + line + unit * 0.4;
    return places;
}

} // namespace

double keysHeight(const QList<LineKey> &keys, double width, const ChartStyle &style)
{
    double height = 0;
    placesOf(keys, width, style, height);
    return height;
}

void paintKeys(QPainter &painter, const QRectF &area, const QList<LineKey> &keys, const ChartStyle &style)
{
    double height = 0;
    const QList<QPointF> places = placesOf(keys, area.width(), style, height);
    const double unit = style.unit(), high = unit * 1.5;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QPointF at = area.topLeft() + places[i];
        if (keys[i].colour.isValid()) {
            drawKey(painter, at, keys[i].text, keys[i].colour, keys[i].hatched, style, area.right() - at.x());
        } else {
            drawLine(painter, {at.x(), at.y(), area.right() - at.x(), high}, Qt::AlignLeft | Qt::AlignVCenter,
                     style.small(), style.soft, keys[i].text);
        }
    }
}

Shown latest(std::vector<int> lines, bool months, int most)
{
    Shown shown{std::move(lines), {}, false};
    const int left = int(shown.rows.size()) - most;
    if (left <= 0)
        return shown;
    if (months)
        shown.rows.erase(shown.rows.begin(), shown.rows.begin() + left);
    else
        shown.rows.resize(std::size_t(most));
    shown.rest = months ? earlierText(left) : moreText(left);
    shown.restFirst = months;
    return shown;
}

} // namespace vouch::ui::parts
