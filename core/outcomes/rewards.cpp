// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/rewards.h"

#include "core/words/advocacy.h"

#include <limits>

namespace vouch::outcomes
{

QList<RewardState> rewardStatesAfter(RewardState state)
{
    switch (state) {
    case RewardState::Pending:
        return {RewardState::Approved, RewardState::Declined};
    case RewardState::Approved:
        return {RewardState::Given, RewardState::Declined};
    case RewardState::Given:
        return {RewardState::Redeemed, RewardState::Reversed};
    case RewardState::Redeemed:
        return {RewardState::Reversed};
    case RewardState::Declined:
    case RewardState::Reversed:
        return {};
    }
    return {};
}

bool rewardFollows(RewardState before, RewardState after)
{
    return rewardStatesAfter(before).contains(after);
}

bool takesBudget(RewardState state)
{
    return state == RewardState::Approved || state == RewardState::Given || state == RewardState::Redeemed;
}

bool budgetBears(std::optional<qint64> budgetMinor, qint64 spentMinor, qint64 moreMinor)
{
    if (!budgetMinor)
        return true;
    if (moreMinor > 0 && spentMinor > std::numeric_limits<qint64>::max() - moreMinor)
        return false;
    return spentMinor + moreMinor <= *budgetMinor;
}

bool referralReached(const QString &status, const QString &milestone)
{
    const auto wanted = fromKey<ReferralStatus>(milestone), now = fromKey<ReferralStatus>(status);
    return wanted && now && *now >= *wanted;
}

} // namespace vouch::outcomes
