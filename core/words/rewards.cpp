// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rewards.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr WordOf<RewardState> states[]{
    {RewardState::Pending, "pending"_L1, QT_TRANSLATE_NOOP("Words", "Pending"),
     QT_TRANSLATE_NOOP("Words", "Reward promised")},
    {RewardState::Approved, "approved"_L1, QT_TRANSLATE_NOOP("Words", "Approved"),
     QT_TRANSLATE_NOOP("Words", "Reward approved")},
    {RewardState::Given, "given"_L1, QT_TRANSLATE_NOOP("Words", "Given"),
     QT_TRANSLATE_NOOP("Words", "Reward given")},
    {RewardState::Redeemed, "redeemed"_L1, QT_TRANSLATE_NOOP("Words", "Redeemed"),
     QT_TRANSLATE_NOOP("Words", "Reward redeemed")},
    {RewardState::Declined, "declined"_L1, QT_TRANSLATE_NOOP("Words", "Declined"),
     QT_TRANSLATE_NOOP("Words", "Reward declined")},
    {RewardState::Reversed, "reversed"_L1, QT_TRANSLATE_NOOP("Words", "Reversed"),
     QT_TRANSLATE_NOOP("Words", "Reward reversed")},
};
static_assert(isWhole(states, RewardState::Reversed));

constexpr WordOf<RewardSide> sides[]{
    {RewardSide::Referrer, "referrer"_L1},
    {RewardSide::Friend, "friend"_L1},
};
static_assert(isWhole(sides, RewardSide::Friend));

} // namespace

std::span<const WordOf<RewardState>> vocabularyOf(RewardState)
{
    return states;
}

std::span<const WordOf<RewardSide>> vocabularyOf(RewardSide)
{
    return sides;
}

} // namespace vouch
