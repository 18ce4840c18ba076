// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace vouch
{

/// Where a promised reward stands. Rows are only appended: each state follows the one before.
enum class RewardState : int { Pending, Approved, Given, Redeemed, Declined, Reversed };
inline constexpr int rewardStateCount = int(RewardState::Reversed) + 1;

QLatin1StringView keyOf(RewardState state);
std::optional<RewardState> rewardStateOf(QStringView key);
const QList<RewardState> &allRewardStates();
QString nameOf(RewardState state);           ///< translated: "Given"
QString rewardStateName(const QString &key); ///< nameOf(); a key of another program as it is
QString rewardTitle(const QString &key);     ///< of what happened: "Reward given"

/// For whom a reward is: who brought the friend, or the friend.
enum class RewardSide : int { Referrer, Friend };
inline constexpr int rewardSideCount = int(RewardSide::Friend) + 1;

QLatin1StringView keyOf(RewardSide side);
std::optional<RewardSide> rewardSideOf(QStringView key);
const QList<RewardSide> &allRewardSides();

} // namespace vouch
