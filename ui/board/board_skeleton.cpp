// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_skeleton.h"

#include "ui/parts/theme.h"

#include <QPainter>

namespace vouch::ui
{

BoardSkeleton::BoardSkeleton(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("The board is loading"));
}

void BoardSkeleton::paintEvent(QPaintEvent *)
{
    const Colours &colours = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr int gap = 8, cardHeight = 88;
    const int columns = std::max(1, (width() - 20) / 270);
    const int wide = (width() - 20 - (columns - 1) * gap) / columns;
    for (int i = 0; i < columns; ++i) {
        const QRect column(10 + i * (wide + gap), 0, wide, height() - 8);
        painter.setPen(colours.border);
        painter.setBrush(colours.surface);
        painter.drawRoundedRect(column, 9, 9);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.hover);
        painter.drawRoundedRect(QRect(column.left() + 12, 14, wide / 2, 14), 5, 5);
        // Fewer and fewer from left to right: nobody should take them for people.
        for (int row = 0; row < std::max(1, 5 - i); ++row)
            painter.drawRoundedRect(
                QRect(column.left() + 7, 58 + row * (cardHeight + 6), wide - 14, cardHeight), 7, 7);
    }
}

} // namespace vouch::ui
