// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QList>
#include <algorithm>

namespace vouch::insight
{
struct EventColumns;
}

namespace vouch
{

struct Journey;
struct StageFigures;

/// So many visits must have ended before their third quartile says when somebody has waited too long.
inline constexpr int visitsForAutomaticLimit = 20;

/// The figures of a journey's stages in their order: the rows of the reports time-in-stage and conversion
/// (forward, without a window) as they would be at `now`. A stage from which there is no way on has an upper
/// bound of 0.
Result<QList<StageFigures>> stageFiguresOf(const insight::EventColumns &columns, const Journey &journey,
                                           Millis now);

/// The one rule for cards, headers, counts and lists: longer in the stage than it allows, and not on hold.
inline bool waitsTooLong(Millis enteredAt, bool onHold, int slowAfterDays, Millis now)
{
    return slowAfterDays > 0 && !onHold && now - enteredAt > slowAfterDays * dayMillis;
}

/// How much it matters that somebody waits too long: the days beyond the limit times what they are worth, in
/// minor units. Whoever is worth nothing yet counts as worth one, or all of them would weigh the same.
inline double waitingWeight(Millis enteredAt, int slowAfterDays, Millis now, qint64 worthMinor)
{
    constexpr qint64 least = 100;
    const double over = double(now - enteredAt - slowAfterDays * dayMillis) / dayMillis;
    return over * double(std::max(least, worthMinor));
}

} // namespace vouch
