// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/move_colours.h"

#include "core/words/moves.h"
#include "ui/parts/theme.h"

namespace vouch::ui
{

MoveColours MoveColours::screen()
{
    const Colours &colours = theme::colours();
    MoveColours made{colours.accent, colours.danger, colours.textSoft, {}};
    for (int i = 0; i < int(made.series.size()); ++i)
        made.series[std::size_t(i)] = theme::series(i);
    return made;
}

QColor MoveColours::of(const QString &kind) const
{
    switch (fromKey<MoveIs>(kind).value_or(MoveIs::Mixed)) {
    case MoveIs::Forward:
        return forward;
    case MoveIs::Skip:
        return series[2];
    case MoveIs::Back:
        return series[1];
    case MoveIs::Lap:
        return series[3];
    case MoveIs::Exit:
    case MoveIs::Lost:
    case MoveIs::Left:
        return out;
    default:
        return quiet;
    }
}

QList<qreal> moveDashes(const QString &kind)
{
    switch (fromKey<MoveIs>(kind).value_or(MoveIs::Mixed)) {
    case MoveIs::Skip:
        return {6, 3};
    case MoveIs::Back:
        return {2.5, 2.5};
    case MoveIs::Lap:
        return {7, 2.5, 1.5, 2.5};
    case MoveIs::Exit:
    case MoveIs::Lost:
    case MoveIs::Left:
        return {1, 2};
    default:
        return {};
    }
}

} // namespace vouch::ui
