// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vouch::ui
{

/// Enables or disables a control that acts. One that has the keyboard's focus when it is disabled gives it to
/// `instead`: left to itself, the focus would go on to the control beside it, and the next key would do
/// something else.
void setActive(QWidget *control, bool active, QWidget *instead);

/// Gives what a screen leads to the focus, now or as soon as it can have it: it may be hidden or disabled
/// until its first answer. Until then the first thing on it that can has it, and not what stood beside what
/// went; a person who uses something meanwhile stays there.
void focusOrAwait(QWidget *screen);

} // namespace vouch::ui
