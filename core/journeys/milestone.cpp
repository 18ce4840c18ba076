// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/journey.h"

namespace vouch
{

Role roleOf(std::optional<Milestone> furthest)
{
    // Leaving takes nothing away: whoever left keeps the role of the furthest other milestone, so Left by
    // itself says no more than "nobody yet".
    if (!furthest || *furthest == Milestone::Reached || *furthest == Milestone::Left)
        return Role::Stranger;
    if (*furthest < Milestone::Bought)
        return Role::Friend;
    return *furthest == Milestone::Advocating ? Role::Salesperson : Role::Customer;
}

} // namespace vouch
