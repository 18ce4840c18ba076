// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

namespace vouch::ui::theme
{

/// The style sheet of the whole program in these colours; `base` is the size of ordinary text in points.
QString styleSheet(const Colours &colours, double base);

} // namespace vouch::ui::theme
