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
/// until its first answer. Until then nothing has it, and a person who chooses something meanwhile keeps it.
void focusOrAwait(QWidget *screen);

} // namespace vouch::ui
