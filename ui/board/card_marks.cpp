// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card_marks.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace vouch::ui::marks
{

namespace
{

double luminance(const QColor &colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

} // namespace

QColor textOn(const QColor &background)
{
    // Where contrast with white and with black is equal.
    return luminance(background) < 0.179 ? QColor(Qt::white) : QColor(Qt::black);
}

void purchase(QPainter *painter, const QRect &box, const QColor &colour)
{
    const QRectF circle = QRectF(box).adjusted(1, 1, -1, -1);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawEllipse(circle);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(theme::colours().surfaceRaised, 1.2));
    painter->drawEllipse(circle.adjusted(2.6, 2.6, -2.6, -2.6));
}

void advocacy(QPainter *painter, const QRect &box, const QColor &colour)
{
    const QRectF b = QRectF(box).adjusted(0.5, 1, -0.5, -1);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    painter->drawRoundedRect(QRectF(b.left(), b.top(), b.width(), b.height() * 0.74), 2.5, 2.5);
    const QPointF tail[] = {{b.left() + b.width() * 0.22, b.top() + b.height() * 0.70},
                            {b.left() + b.width() * 0.60, b.top() + b.height() * 0.70},
                            {b.left() + b.width() * 0.22, b.bottom() + 0.5}};
    painter->drawPolygon(tail, 3);
}

void task(QPainter *painter, const QRect &box, boardtext::TaskMark mark)
{
    const Colours &colours = theme::colours();
    const QRectF b = QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5);
    switch (mark) {
    case boardtext::TaskMark::Overdue: {
        const QPointF triangle[] = {
            {b.center().x(), b.top()}, {b.right(), b.bottom()}, {b.left(), b.bottom()}};
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.danger);
        painter->drawPolygon(triangle, 3);
        break;
    }
    case boardtext::TaskMark::Today:
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.warning);
        painter->drawRoundedRect(b.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
        break;
    case boardtext::TaskMark::Later:
        painter->setPen(QPen(colours.textSoft, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(b.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case boardtext::TaskMark::None:
        painter->setPen(QPen(colours.textSoft, 1.5));
        painter->drawLine(QPointF(b.left() + 1, b.center().y()), QPointF(b.right() - 1, b.center().y()));
        break;
    }
}

void pill(QPainter *painter, const QRect &box, const QString &text, const QColor &background,
          const QColor &border, const QColor &foreground)
{
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter->setBrush(background.isValid() ? QBrush(background) : QBrush(Qt::NoBrush));
    const double radius = box.height() / 2.0;
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->setPen(foreground);
    painter->drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
}

} // namespace vouch::ui::marks
