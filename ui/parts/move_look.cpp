// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/move_look.h"

#include "ui/parts/theme.h"

using namespace Qt::StringLiterals;

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
    if (kind == u"forward")
        return forward;
    if (kind == u"skip")
        return series[2];
    if (kind == u"back")
        return series[1];
    if (kind == u"lap")
        return series[3];
    return kind == u"exit" || kind == u"lost" || kind == u"left" ? out : quiet;
}

QList<qreal> moveDashes(const QString &kind)
{
    if (kind == u"skip")
        return {6, 3};
    if (kind == u"back")
        return {2.5, 2.5};
    if (kind == u"lap")
        return {7, 2.5, 1.5, 2.5};
    if (kind == u"exit" || kind == u"lost" || kind == u"left")
        return {1, 2};
    return {};
}

} // namespace vouch::ui
