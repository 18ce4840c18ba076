// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_text.h"

#include <QFont>
#include <QRect>

class QPainter;

/// The part of a card that says what is to be done next, and takes it: a task with its title, when it is due
/// and a button that finishes it; or that there is none, which is the loudest thing on the card where there
/// should be one.
namespace vouch::ui::cardstep
{

enum class Part { None, Words, Done };

struct Fonts {
    QFont words, strong;
};

/// Made ready for one width.
struct Ready {
    boardtext::TaskMark mark = boardtext::TaskMark::None;
    bool missing = false; ///< there is none and should be one
    QString words, when;
    int whenWidth = 0;
};

int height(const Fonts &fonts);
Ready ready(const BoardModel &model, const Card &card, const Fonts &fonts, int width);
void paint(QPainter *painter, const QRect &line, const Ready &ready, const Fonts &fonts, bool hovered,
           Qt::LayoutDirection direction);
/// What lies at this point of the line of a card with or without a task.
Part partAt(const QRect &line, const QPoint &point, bool hasTask, Qt::LayoutDirection direction);

} // namespace vouch::ui::cardstep
