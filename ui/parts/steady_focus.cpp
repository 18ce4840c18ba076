// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/steady_focus.h"

#include <QWidget>

namespace vouch::ui
{

void setActive(QWidget *control, bool active, QWidget *instead)
{
    // Also while a popup is open, or the window lies behind another.
    if (!active && control->isEnabled() && control->window()->focusWidget() == control)
        instead->setFocus(Qt::OtherFocusReason);
    control->setEnabled(active);
}

} // namespace vouch::ui
