// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vouch::ui
{

enum class Width {
    Fixed,
    Least,
    Most,
    Side, ///< fixed, but never more than two fifths of the window: what stands beside it needs room, too
};

/// Gives a widget a width that is right for text of 100 % and grows with the text, also while the window is
/// open.
void widthWithText(QWidget *widget, Width which, int at100);

} // namespace vouch::ui
