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
/// Triangle: overdue; filled square: today; ring: later; short line: none.
void task(QPainter *painter, const QRect &box, boardtext::TaskMark mark);
/// A rounded box with a text in it.
void pill(QPainter *painter, const QRect &box, const QString &text, const QColor &background,
          const QColor &border, const QColor &foreground);
/// Black or white, whichever reads better on the colour.
QColor textOn(const QColor &background);

} // namespace vouch::ui::marks
