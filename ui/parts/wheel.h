// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace vouch::ui
{

/// Turning the wheel over a box on a page that scrolls is meant for the page.
void leaveWheelToPage(QWidget *box);

} // namespace vouch::ui
