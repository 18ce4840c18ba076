// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

class QMenu;

namespace vouch::ui
{

/// Offers how often somebody is to hear from the business; the present one is ticked.
void fillCadenceMenu(QMenu *menu, std::optional<int> presentDays, const std::function<void(int)> &chosen);

} // namespace vouch::ui
