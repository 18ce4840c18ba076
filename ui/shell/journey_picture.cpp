// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/journey_picture.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace vouch::ui
{

namespace
{

QList<QColor> colours(const Journey &journey)
{
    QList<QColor> result;
    for (const Stage &stage : journey.stages) {
        if (stage.meaning != StageMeaning::Lost && stage.meaning != StageMeaning::OnHold)
            result.append(theme::legible(stage.colour));
    }
    return result;
}

void paintStack(QPainter &painter, const QRectF &room, const QList<QColor> &bands, bool widening)
{
    const double gap = 3;
    const double height =
        (room.height() - gap * static_cast<double>(bands.size() - 1)) / static_cast<double>(bands.size());
    const double wide = std::min(room.width(), room.height() * 1.7);
    for (qsizetype i = 0; i < bands.size(); ++i) {
        const double along =
            bands.size() > 1 ? static_cast<double>(i) / static_cast<double>(bands.size() - 1) : 0;
        const double width = wide * (widening ? 0.28 + 0.72 * along : 1.0 - 0.72 * along);
        const QRectF band(room.center().x() - width / 2, room.top() + static_cast<double>(i) * (height + gap),
                          width, height);
        painter.setBrush(bands[i]);
        painter.drawRoundedRect(band, std::min(4.0, height / 2), std::min(4.0, height / 2));
    }
}

void paintRing(QPainter &painter, const QRectF &room, const QList<QColor> &parts)
{
    const double side = std::min(room.width(), room.height()) - 10;
    const double thick = side * 0.15;
    const QRectF ring(room.center().x() - side / 2 + thick / 2, room.center().y() - side / 2 + thick / 2,
                      side - thick, side - thick);
    const double span = 360.0 / static_cast<double>(parts.size());
    painter.setBrush(Qt::NoBrush);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        painter.setPen(QPen(parts[i], thick, Qt::SolidLine, Qt::FlatCap));
        const double start = 90 - static_cast<double>(i) * span - 3;
        painter.drawArc(ring, static_cast<int>(start * 16), static_cast<int>(-(span - 6) * 16));
    }
    // The arrow inside says which way round.
    const QRectF inner = ring.adjusted(thick * 1.25, thick * 1.25, -thick * 1.25, -thick * 1.25);
    const QColor ink = theme::colours().textSoft;
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(inner, 60 * 16, -270 * 16);
    const double angle = (60 - 270) * M_PI / 180;
    const QPointF tip(inner.center().x() + inner.width() / 2 * std::cos(angle),
                      inner.center().y() - inner.height() / 2 * std::sin(angle));
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(tip, tip + QPointF(-5, 4));
    painter.drawLine(tip, tip + QPointF(5, 5));
}

void paintPeople(QPainter &painter, const QRectF &room)
{
    const double side = room.height() / 3.4;
    int index = 0;
    for (int row = 0; row < 3; ++row) {
        for (int column = -2; column <= 2; ++column, ++index) {
            const QPointF centre(room.center().x() + column * side * 1.3,
                                 room.top() + side * (0.6 + row * 1.15));
            painter.setBrush(theme::series(index % 7));
            painter.drawEllipse(centre + QPointF(0, -side * 0.16), side * 0.17, side * 0.17);
            QPainterPath body;
            body.moveTo(centre + QPointF(-side * 0.32, side * 0.38));
            body.arcTo(QRectF(centre.x() - side * 0.32, centre.y() + side * 0.06, side * 0.64, side * 0.64),
                       180, -180);
            body.closeSubpath();
            painter.drawPath(body);
        }
    }
}

} // namespace

void paintJourney(QPainter &painter, const QRectF &room, const Journey &journey)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QList<QColor> parts = colours(journey);
    if (parts.isEmpty() || journey.shape == JourneyShape::None)
        paintPeople(painter, room);
    else if (journey.shape == JourneyShape::Loop)
        paintRing(painter, room, parts);
    else
        paintStack(painter, room, parts, journey.shape == JourneyShape::Inverted);
    painter.restore();
}

} // namespace vouch::ui
