// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vouch::ui
{

/// Enables or disables a control that acts. One that has the keyboard's focus when it is disabled gives it to
/// `instead`: left to itself, the focus would go on to the control beside it, and the next key would do
/// something else.
void setActive(QWidget *control, bool active, QWidget *instead);

} // namespace vouch::ui
