// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card_step.h"

#include "core/base/text.h"
#include "ui/board/card_delegate.h"
#include "ui/board/card_marks.h"
#include "ui/parts/theme.h"

#include <QPainter>
#include <QStyle>
#include <algorithm>

namespace vouch::ui::cardstep
{

namespace
{

constexpr int padding = 6; // within the filled bar
constexpr int gap = 5;

int signSize(const QRect &line)
{
    return line.height() - 8;
}

QRect doneBox(const QRect &line)
{
    const int side = line.height() - 2;
    return {line.right() + 1 - side, line.top() + 1, side, side};
}

/// Fills what should not be overlooked: more than the pill of whoever waits too long.
QColor alarm()
{
    const QColor &tone = theme::colours().warning, &ground = theme::colours().surfaceRaised;
    if (tone.lightnessF() < ground.lightnessF()) // mixed with white, a dark tone turns grey
        return QColor::fromHslF(tone.hslHueF(), 1, 0.74F);
    const auto mix = [](int a, int b) { return (a * 38 + b * 62) / 100; };
    return QColor(mix(tone.red(), ground.red()), mix(tone.green(), ground.green()),
                  mix(tone.blue(), ground.blue()));
}

/// A tick in a ring, which is filled under the pointer.
void paintDone(QPainter *painter, const QRect &box, bool hovered)
{
    const Colours &colours = theme::colours();
    const QRectF ring = QRectF(box).adjusted(1.5, 1.5, -1.5, -1.5);
    painter->setPen(QPen(hovered ? colours.good : colours.textSoft, 1.3));
    painter->setBrush(hovered ? colours.surface : QColor(Qt::transparent));
    painter->drawEllipse(ring);
    const QPointF tick[] = {{ring.left() + ring.width() * 0.28, ring.top() + ring.height() * 0.53},
                            {ring.left() + ring.width() * 0.44, ring.top() + ring.height() * 0.68},
                            {ring.left() + ring.width() * 0.73, ring.top() + ring.height() * 0.35}};
    painter->setPen(QPen(hovered ? colours.good : colours.textSoft, 1.8, Qt::SolidLine, Qt::RoundCap));
    painter->drawPolyline(tick, 3);
}

QColor whenColour(boardtext::TaskMark mark)
{
    const Colours &colours = theme::colours();
    return mark == boardtext::TaskMark::Overdue ? colours.danger
           : mark == boardtext::TaskMark::Today ? colours.text
                                                : colours.textSoft;
}

} // namespace

int height(const Fonts &fonts)
{
    constexpr int least = 22; // for a pointer
    return std::max(least, QFontMetrics(fonts.words).height() + 6);
}

Ready ready(const BoardModel &model, const Card &card, const Fonts &fonts, int width)
{
    const QFontMetrics words(fonts.words), strong(fonts.strong);
    const QRect line(0, 0, width, height(fonts));
    Ready made;
    made.mark = boardtext::taskMark(card, model.now());
    made.missing = model.needsNextTask(card);
    if (!card.nextTask) {
        const int room = width - 2 * padding - signSize(line) - gap;
        made.words = (made.missing ? strong : words)
                         .elidedText(CardDelegate::tr("No next task"), Qt::ElideRight, room);
        return made;
    }
    int room = width - signSize(line) - gap - doneBox(line).width() - gap;
    made.when = boardtext::taskWhen(*card.nextTask, model.now());
    made.whenWidth = words.horizontalAdvance(made.when);
    // When it is due gives way where hardly anything were left of what is to be done.
    if (made.whenWidth + gap > room * 55 / 100) {
        made.when.clear();
        made.whenWidth = 0;
    } else {
        room -= made.whenWidth + gap;
    }
    made.words = words.elidedText(safeForDisplay(card.nextTask->title), Qt::ElideRight, room);
    return made;
}

void paint(QPainter *painter, const QRect &line, const Ready &ready, const Fonts &fonts, bool hovered,
           Qt::LayoutDirection direction)
{
    const Colours &colours = theme::colours();
    const auto at = [&](const QRect &rect) { return QStyle::visualRect(direction, line, rect); };
    const int alignment = int((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) |
                              Qt::AlignAbsolute | Qt::AlignVCenter) |
                          Qt::TextSingleLine;
    const int sign = signSize(line), inset = ready.missing ? padding : 0;
    const QRect mark(line.left() + inset, line.top() + (line.height() - sign) / 2, sign, sign);
    const int left = mark.right() + 1 + gap;
    painter->setFont(ready.missing ? fonts.strong : fonts.words);
    if (ready.missing) {
        painter->setPen(QPen(colours.warning, 1.5));
        painter->setBrush(alarm());
        painter->drawRoundedRect(QRectF(line).adjusted(0.75, 0.75, -0.75, -0.75), 5, 5);
        marks::missing(painter, at(mark), colours.text, alarm());
        painter->setPen(colours.text);
        painter->drawText(at({left, line.top(), line.right() - padding - left + 1, line.height()}), alignment,
                          ready.words);
        return;
    }
    marks::task(painter, at(mark), ready.mark);
    const bool has = ready.mark != boardtext::TaskMark::None;
    const int right = has ? doneBox(line).left() - gap : line.right();
    painter->setPen(has ? colours.text : colours.textSoft);
    painter->drawText(at({left, line.top(), right - left - (ready.whenWidth > 0 ? ready.whenWidth + gap : 0),
                          line.height()}),
                      alignment, ready.words);
    if (!ready.when.isEmpty()) {
        painter->setPen(whenColour(ready.mark));
        painter->drawText(at({right - ready.whenWidth, line.top(), ready.whenWidth + 1, line.height()}),
                          alignment, ready.when);
    }
    if (has)
        paintDone(painter, at(doneBox(line)), hovered);
}

Part partAt(const QRect &line, const QPoint &point, bool hasTask, Qt::LayoutDirection direction)
{
    if (!line.contains(point))
        return Part::None;
    // The whole end of the line: nobody has to aim.
    QRect done = doneBox(line).adjusted(-2, -1, 0, 1);
    done = QStyle::visualRect(direction, line, done);
    return hasTask && done.contains(point) ? Part::Done : Part::Words;
}

} // namespace vouch::ui::cardstep
