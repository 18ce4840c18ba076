// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/rewards.h"

#include "core/words/advocacy.h"

#include <QCoreApplication>
#include <array>
#include <limits>

using namespace Qt::StringLiterals;

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
    const auto wanted = referralStatusOf(milestone), now = referralStatusOf(status);
    return wanted && now && *now >= *wanted;
}

const QStringList &driverKeys()
{
    static const QStringList keys{u"price"_s, u"value"_s,       u"brand"_s,       u"expertise"_s,
                                  u"trust"_s, u"reassurance"_s, u"proposition"_s, u"others"_s};
    return keys;
}

QString driverName(const QString &key)
{
    static constexpr std::array<const char *, 8> names{
        QT_TRANSLATE_NOOP("Drivers", "Price"),       QT_TRANSLATE_NOOP("Drivers", "Value for money"),
        QT_TRANSLATE_NOOP("Drivers", "Brand"),       QT_TRANSLATE_NOOP("Drivers", "Expertise"),
        QT_TRANSLATE_NOOP("Drivers", "Trust"),       QT_TRANSLATE_NOOP("Drivers", "Reassurance"),
        QT_TRANSLATE_NOOP("Drivers", "Proposition"), QT_TRANSLATE_NOOP("Drivers", "Others’ views"),
    };
    const qsizetype at = driverKeys().indexOf(key);
    return at < 0 ? key : QCoreApplication::translate("Drivers", names[std::size_t(at)]);
}

bool driverIsEmotional(const QString &key)
{
    return key != "price"_L1 && key != "value"_L1;
}

} // namespace vouch::outcomes
