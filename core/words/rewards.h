// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/vocabulary.h"

namespace vouch
{

/// Where a promised reward stands. Rows are only appended: each state follows the one before.
/// phraseOf(): "Reward given".
enum class RewardState : int { Pending, Approved, Given, Redeemed, Declined, Reversed };
std::span<const WordOf<RewardState>> vocabularyOf(RewardState);
inline constexpr int rewardStateCount = int(RewardState::Reversed) + 1;

/// For whom a reward is: who brought the friend, or the friend.
enum class RewardSide : int { Referrer, Friend };
std::span<const WordOf<RewardSide>> vocabularyOf(RewardSide);

} // namespace vouch
