// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/journey_picture.h"

#include "ui/parts/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace vouch::ui
{

namespace
{

/// A stage as it is drawn.
struct Part {
    QColor colour;
    int number; ///< as in the journey, from 1
    bool comesIn;
};

QList<Part> partsOf(const Journey &journey)
{
    QList<Part> result;
    for (qsizetype i = 0; i < journey.stages.size(); ++i) {
        const Stage &stage = journey.stages.at(i);
        if (stage.meaning != StageMeaning::Lost && stage.meaning != StageMeaning::OnHold)
            result.append({theme::legible(stage.colour), int(i) + 1, journey.reentry.contains(stage.key)});
    }
    return result;
}

/// The number in black or white, whichever is read better on the colour; nothing where it would not fit.
void paintNumber(QPainter &painter, const QPointF &centre, double room, const Part &part)
{
    constexpr double smallest = 7;
    const double size = std::min(11.5, room * 0.78);
    if (size < smallest)
        return;
    QFont font = painter.font();
    font.setPixelSize(int(size));
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const bool light = theme::contrast(Qt::white, part.colour) >= theme::contrast(Qt::black, part.colour);
    painter.setPen(light ? Qt::white : Qt::black);
    painter.drawText(QRectF(centre.x() - 20, centre.y() - 10, 40, 20), Qt::AlignCenter,
                     QString::number(part.number));
    painter.setPen(Qt::NoPen);
}

void paintStack(QPainter &painter, const QRectF &room, const QList<Part> &bands, bool widening)
{
    const double gap = 3;
    const double height = std::min(30.0, (room.height() - gap * static_cast<double>(bands.size() - 1)) /
                                             static_cast<double>(bands.size()));
    const double all =
        height * static_cast<double>(bands.size()) + gap * static_cast<double>(bands.size() - 1);
    const double top = room.center().y() - all / 2;
    const double wide = std::min(room.width(), room.height() * 1.9);
    const auto widthAt = [&](double along) {
        return wide * (widening ? 0.3 + 0.7 * along : 1.0 - 0.7 * along);
    };
    for (qsizetype i = 0; i < bands.size(); ++i) {
        // Each band is a slice of one funnel: as wide above as the one before ends below.
        const double upper = widthAt(static_cast<double>(i) / static_cast<double>(bands.size()));
        const double lower = widthAt(static_cast<double>(i + 1) / static_cast<double>(bands.size()));
        const double y = top + static_cast<double>(i) * (height + gap);
        const double x = room.center().x();
        painter.setPen(QPen(bands[i].colour, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(bands[i].colour);
        painter.drawPolygon(QPolygonF{{x - upper / 2 + 1.5, y + 1.5},
                                      {x + upper / 2 - 1.5, y + 1.5},
                                      {x + lower / 2 - 1.5, y + height - 1.5},
                                      {x - lower / 2 + 1.5, y + height - 1.5}});
        paintNumber(painter, {x, y + height / 2}, height, bands[i]);
    }
    painter.setPen(Qt::NoPen);
}

void paintRing(QPainter &painter, const QRectF &room, const QList<Part> &parts)
{
    const double side = std::min(room.width(), room.height()) - 14;
    const double thick = side * 0.17;
    const double radius = (side - thick) / 2;
    const QPointF middle = room.center();
    const QRectF ring(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    const double span = 360.0 / static_cast<double>(parts.size());
    const auto at = [&](double degrees, double distance) {
        const double angle = degrees * M_PI / 180;
        return middle + QPointF(distance * std::cos(angle), -distance * std::sin(angle));
    };
    painter.setBrush(Qt::NoBrush);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        painter.setPen(QPen(parts[i].colour, thick, Qt::SolidLine, Qt::FlatCap));
        const double start = 90 - static_cast<double>(i) * span - 2;
        painter.drawArc(ring, static_cast<int>(start * 16), static_cast<int>(-(span - 4) * 16));
    }
    const QColor ink = theme::colours().textSoft;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        const double centre = 90 - (static_cast<double>(i) + 0.5) * span;
        paintNumber(painter, at(centre, radius), thick, parts[i]);
        if (!parts[i].comesIn)
            continue;
        // Where people come in again, a small arrow points at the stage from outside.
        painter.setBrush(ink);
        const double edge = radius + thick / 2;
        painter.drawPolygon(
            QPolygonF{at(centre, edge + 1.5), at(centre - 7, edge + 8.5), at(centre + 7, edge + 8.5)});
        painter.setBrush(Qt::NoBrush);
    }
    // The arrow inside says which way round.
    const double within = radius - thick * 1.15;
    const QRectF inner(middle.x() - within, middle.y() - within, 2 * within, 2 * within);
    painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawArc(inner, 60 * 16, -270 * 16);
    const QPointF tip = at(60 - 270, within);
    painter.drawPolyline(QPolygonF{tip + QPointF(-5, 3), tip, tip + QPointF(4, 6)});
    painter.setPen(Qt::NoPen);
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
    const QList<Part> parts = partsOf(journey);
    if (parts.isEmpty() || journey.shape == JourneyShape::None)
        paintPeople(painter, room);
    else if (journey.shape == JourneyShape::Loop)
        paintRing(painter, room, parts);
    else
        paintStack(painter, room, parts, journey.shape == JourneyShape::Inverted);
    painter.restore();
}

} // namespace vouch::ui
