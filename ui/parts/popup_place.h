// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

class QSize;
class QWidget;

namespace vouch::ui
{

/// Shows a popup at this place, or as near to it as the whole of it fits the screen, and keeps it on the
/// screen for as long as it is open: answers that arrive later make it taller, and its last button must not
/// leave the screen then. What is larger than the screen scrolls.
void showOnScreen(QWidget *popup, const QPoint &global);

/// The place nearest to this one where something of this size lies wholly on the screen.
QPoint placeOnScreen(const QPoint &global, const QSize &size);

} // namespace vouch::ui
