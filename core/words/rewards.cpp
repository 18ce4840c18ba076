// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/rewards.h"

#include "core/words/vocabulary.h"

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

struct StateRow {
    RewardState value;
    QLatin1StringView key;
    const char *name, *title;
};

constexpr std::array<StateRow, rewardStateCount> states{{
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
}};
static_assert(words::isWhole(states));

struct SideRow {
    RewardSide value;
    QLatin1StringView key;
};

constexpr std::array<SideRow, rewardSideCount> sides{{
    {RewardSide::Referrer, "referrer"_L1},
    {RewardSide::Friend, "friend"_L1},
}};
static_assert(words::isWhole(sides));

} // namespace

QLatin1StringView keyOf(RewardState state)
{
    return states[std::size_t(state)].key;
}

std::optional<RewardState> rewardStateOf(QStringView key)
{
    return words::valueOf(states, key);
}

const QList<RewardState> &allRewardStates()
{
    static const QList<RewardState> all = words::valuesOf(states);
    return all;
}

QString nameOf(RewardState state)
{
    return words::translated(states[std::size_t(state)].name);
}

QString rewardStateName(const QString &key)
{
    const auto state = rewardStateOf(key);
    return state ? nameOf(*state) : key;
}

QString rewardTitle(const QString &key)
{
    const auto state = rewardStateOf(key);
    return state ? words::translated(states[std::size_t(*state)].title) : key;
}

QLatin1StringView keyOf(RewardSide side)
{
    return sides[std::size_t(side)].key;
}

std::optional<RewardSide> rewardSideOf(QStringView key)
{
    return words::valueOf(sides, key);
}

const QList<RewardSide> &allRewardSides()
{
    static const QList<RewardSide> all = words::valuesOf(sides);
    return all;
}

} // namespace vouch
