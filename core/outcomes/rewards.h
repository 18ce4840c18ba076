// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/rewards.h"

#include <QList>
#include <QString>
#include <optional>

/// The rules of the reward ledger; knows no store.
namespace vouch::outcomes
{

/// pending → approved → given → redeemed; declined from pending or approved; reversed from given or redeemed.
QList<RewardState> rewardStatesAfter(RewardState state);
bool rewardFollows(RewardState before, RewardState after);
/// Whether the amount is taken from the budget: approved, given and redeemed ones are.
bool takesBudget(RewardState state);

/// Whether a budget bears `more` on top of what is spent; true where there is none.
bool budgetBears(std::optional<qint64> budgetMinor, qint64 spentMinor, qint64 moreMinor);

/// Whether a referral of this status has reached the milestone (both invited, joined or purchased).
bool referralReached(const QString &status, const QString &milestone);

} // namespace vouch::outcomes
