// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QString>
#include <array>

namespace vouch::ui
{

/// What kinds of moves look like wherever they are drawn, the same on the board, in Insight and on paper.
/// Kinds are keys of a MoveIs.
struct MoveColours {
    QColor forward, out, quiet;
    std::array<QColor, 8> series; ///< as theme::series

    /// The current theme's.
    static MoveColours screen();
    QColor of(const QString &kind) const;
};

/// Dashes of the line that goes with the colour, in widths of the pen; empty: solid.
QList<qreal> moveDashes(const QString &kind);

} // namespace vouch::ui
