// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/journey.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// The words that files and the store use, in the order of the enumerations.
constexpr std::array<QLatin1StringView, milestoneCount> milestoneWords{
    "reached"_L1, "following"_L1, "engaged"_L1, "researching"_L1, "deciding"_L1,
    "bought"_L1,  "enjoying"_L1,  "repeat"_L1,  "advocating"_L1,  "left"_L1};
constexpr std::array<QLatin1StringView, 5> meaningWords{"open"_L1, "purchase"_L1, "advocacy"_L1, "lost"_L1,
                                                        "on-hold"_L1};
constexpr std::array<QLatin1StringView, 4> shapeWords{"funnel"_L1, "loop"_L1, "inverted"_L1, "none"_L1};

template<class Enum, std::size_t count>
std::optional<Enum> fromWord(const std::array<QLatin1StringView, count> &words, const QString &word)
{
    for (std::size_t number = 0; number < count; ++number) {
        if (word == words[number])
            return Enum(int(number));
    }
    return std::nullopt;
}

} // namespace

QString milestoneKey(Milestone milestone)
{
    return milestoneWords[std::size_t(milestone)];
}

std::optional<Milestone> milestoneFromKey(const QString &key)
{
    return fromWord<Milestone>(milestoneWords, key);
}

QString milestoneName(Milestone milestone)
{
    switch (milestone) {
    case Milestone::Reached:
        return QCoreApplication::translate("Journeys", "Reached");
    case Milestone::Following:
        return QCoreApplication::translate("Journeys", "Following");
    case Milestone::Engaged:
        return QCoreApplication::translate("Journeys", "Engaged");
    case Milestone::Researching:
        return QCoreApplication::translate("Journeys", "Researching");
    case Milestone::Deciding:
        return QCoreApplication::translate("Journeys", "Deciding");
    case Milestone::Bought:
        return QCoreApplication::translate("Journeys", "Bought");
    case Milestone::Enjoying:
        return QCoreApplication::translate("Journeys", "Enjoying");
    case Milestone::Repeat:
        return QCoreApplication::translate("Journeys", "Buying again");
    case Milestone::Advocating:
        return QCoreApplication::translate("Journeys", "Advocating");
    case Milestone::Left:
        return QCoreApplication::translate("Journeys", "Left");
    }
    Q_UNREACHABLE();
}

QString meaningKey(StageMeaning meaning)
{
    return meaningWords[std::size_t(meaning)];
}

std::optional<StageMeaning> meaningFromKey(const QString &key)
{
    return fromWord<StageMeaning>(meaningWords, key);
}

QString shapeKey(JourneyShape shape)
{
    return shapeWords[std::size_t(shape)];
}

std::optional<JourneyShape> shapeFromKey(const QString &key)
{
    return fromWord<JourneyShape>(shapeWords, key);
}

QString roleKey(std::optional<Milestone> furthest)
{
    // Leaving takes nothing away: whoever left keeps the role of the furthest other milestone, so Left by
    // itself says no more than "nobody yet".
    if (!furthest || *furthest == Milestone::Reached || *furthest == Milestone::Left)
        return u"stranger"_s;
    if (*furthest < Milestone::Bought)
        return u"friend"_s;
    return *furthest == Milestone::Advocating ? u"salesperson"_s : u"customer"_s;
}

QString roleName(const QString &roleKey)
{
    if (roleKey == "friend"_L1)
        return QCoreApplication::translate("Journeys", "Friend");
    if (roleKey == "customer"_L1)
        return QCoreApplication::translate("Journeys", "Customer");
    if (roleKey == "salesperson"_L1)
        return QCoreApplication::translate("Journeys", "Salesperson");
    return QCoreApplication::translate("Journeys", "Stranger");
}

} // namespace vouch
