// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_text.h"

#include <QColor>
#include <QRect>

class QPainter;

/// The small signs on a card. Each differs by shape as well as by colour.
namespace vouch::ui::marks
{

/// A coin.
void purchase(QPainter *painter, const QRect &box, const QColor &colour);
/// A speech bubble.
void advocacy(QPainter *painter, const QRect &box, const QColor &colour);
/// Triangle: overdue; filled square: today; ring: later; broken ring: without a date; short line: none.
void task(QPainter *painter, const QRect &box, boardtext::TaskMark mark);
/// A triangle with an exclamation mark cut out of it: what should be there is not.
void missing(QPainter *painter, const QRect &box, const QColor &colour, const QColor &ground);
/// Two upright bars: on hold.
void pause(QPainter *painter, const QRect &box, const QColor &colour);
/// How far somebody is on the way to having waited too long: a bar that fills up (`passed` = 1: full) with a
/// tick where half of the people have moved on. Beyond that it is full and pointed, in the colour of a
/// warning unless that is said elsewhere.
void age(QPainter *painter, const QRect &box, double passed, double typical, bool warns, bool mirrored);
/// A rounded box with a text in it.
void pill(QPainter *painter, const QRect &box, const QString &text, const QColor &background,
          const QColor &border, const QColor &foreground);

} // namespace vouch::ui::marks
