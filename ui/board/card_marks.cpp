// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card_marks.h"

#include "ui/parts/theme.h"

#include <QPainter>
#include <algorithm>

namespace vouch::ui::marks
{

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
    case boardtext::TaskMark::Undated:
        painter->setPen(QPen(colours.textSoft, 1.5, Qt::DotLine));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(b.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case boardtext::TaskMark::None:
        painter->setPen(QPen(colours.textSoft, 1.5));
        painter->drawLine(QPointF(b.left() + 1, b.center().y()), QPointF(b.right() - 1, b.center().y()));
        break;
    }
}

void missing(QPainter *painter, const QRect &box, const QColor &colour, const QColor &ground)
{
    const QRectF b = QRectF(box).adjusted(0, 0.5, 0, -0.5);
    const QPointF triangle[] = {{b.center().x(), b.top()}, b.bottomRight(), b.bottomLeft()};
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->setBrush(colour);
    painter->drawPolygon(triangle, 3);
    painter->setPen(QPen(ground, 1.6, Qt::SolidLine, Qt::RoundCap));
    const double x = b.center().x();
    painter->drawLine(QPointF(x, b.top() + b.height() * 0.36), QPointF(x, b.top() + b.height() * 0.64));
    painter->drawPoint(QPointF(x, b.top() + b.height() * 0.86));
}

void pause(QPainter *painter, const QRect &box, const QColor &colour)
{
    const double bar = std::max(2.0, box.width() * 0.22);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour);
    const double top = box.top() + 1.5, height = box.height() - 3;
    painter->drawRoundedRect(QRectF(box.left() + box.width() * 0.2, top, bar, height), 1, 1);
    painter->drawRoundedRect(QRectF(box.right() + 1 - box.width() * 0.2 - bar, top, bar, height), 1, 1);
}

void age(QPainter *painter, const QRect &box, double passed, double typical, bool warns, bool mirrored)
{
    const Colours &colours = theme::colours();
    painter->save();
    if (mirrored) {
        painter->translate(box.left() + box.right() + 1, 0);
        painter->scale(-1, 1);
    }
    const double thick = 4, middle = box.top() + box.height() / 2.0, tip = 5;
    const QRectF track(box.left(), middle - thick / 2, box.width() - tip, thick);
    painter->setPen(Qt::NoPen);
    if (passed > 1) {
        painter->setBrush(warns ? colours.warning : colours.textSoft);
        painter->drawRoundedRect(track, 1, 1);
        const QPointF arrow[] = {{track.right() - 1, middle - thick},
                                 {track.right() + tip, middle},
                                 {track.right() - 1, middle + thick}};
        painter->drawPolygon(arrow, 3);
    } else {
        painter->setBrush(colours.border);
        painter->drawRoundedRect(track, 2, 2);
        painter->setBrush(colours.textSoft);
        painter->drawRoundedRect(
            QRectF(track.topLeft(), QSizeF(std::max(2.0, track.width() * passed), thick)), 2, 2);
    }
    if (typical >= 0) {
        const double x = track.left() + track.width() * typical;
        painter->setPen(QPen(colours.text, 1.5));
        painter->drawLine(QPointF(x, middle - 4), QPointF(x, middle + 4));
    }
    painter->restore();
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
