// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>

#include <Qt>

namespace vouch::ui
{

/// Where a key leads among the `count` marks of a picture, walked in their order; nothing where the key does
/// not walk or there is nowhere to go. `current` is −1 before the first.
inline std::optional<int> nextMark(int key, int current, int count)
{
    if (count <= 0)
        return std::nullopt;
    switch (key) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return std::min(count - 1, current + 1);
    case Qt::Key_Left:
    case Qt::Key_Up:
        return std::max(0, current - 1);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return count - 1;
    default:
        return std::nullopt;
    }
}

} // namespace vouch::ui
