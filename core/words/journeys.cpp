// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/journeys.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr WordOf<Milestone> milestones[]{
    {Milestone::Reached, "reached"_L1, QT_TRANSLATE_NOOP("Words", "Reached")},
    {Milestone::Following, "following"_L1, QT_TRANSLATE_NOOP("Words", "Following")},
    {Milestone::Engaged, "engaged"_L1, QT_TRANSLATE_NOOP("Words", "Engaged")},
    {Milestone::Researching, "researching"_L1, QT_TRANSLATE_NOOP("Words", "Researching")},
    {Milestone::Deciding, "deciding"_L1, QT_TRANSLATE_NOOP("Words", "Deciding")},
    {Milestone::Bought, "bought"_L1, QT_TRANSLATE_NOOP("Words", "Bought")},
    {Milestone::Enjoying, "enjoying"_L1, QT_TRANSLATE_NOOP("Words", "Enjoying")},
    {Milestone::Repeat, "repeat"_L1, QT_TRANSLATE_NOOP("Words", "Buying again")},
    {Milestone::Advocating, "advocating"_L1, QT_TRANSLATE_NOOP("Words", "Advocating")},
    {Milestone::Left, "left"_L1, QT_TRANSLATE_NOOP("Words", "Left")},
};
static_assert(isWhole(milestones, Milestone::Left));

constexpr WordOf<StageMeaning> meanings[]{
    {StageMeaning::Open, "open"_L1, QT_TRANSLATE_NOOP("Words", "On the way")},
    {StageMeaning::Purchase, "purchase"_L1, QT_TRANSLATE_NOOP("Words", "Purchase")},
    {StageMeaning::Advocacy, "advocacy"_L1, QT_TRANSLATE_NOOP("Words", "Advocacy")},
    {StageMeaning::Lost, "lost"_L1, QT_TRANSLATE_NOOP("Words", "Lost")},
    {StageMeaning::OnHold, "on-hold"_L1, QT_TRANSLATE_NOOP("Words", "On hold")},
};
static_assert(isWhole(meanings, StageMeaning::OnHold));

constexpr WordOf<JourneyShape> shapes[]{
    {JourneyShape::Funnel, "funnel"_L1, QT_TRANSLATE_NOOP("Words", "Funnel"),
     QT_TRANSLATE_NOOP("Words", "Many begin, fewer go on, some buy and tell others.")},
    {JourneyShape::Loop, "loop"_L1, QT_TRANSLATE_NOOP("Words", "Loop"),
     QT_TRANSLATE_NOOP("Words", "Whoever has bought comes round again and skips the beginning.")},
    {JourneyShape::Inverted, "inverted"_L1, QT_TRANSLATE_NOOP("Words", "Inverted funnel"),
     QT_TRANSLATE_NOOP("Words", "Begins at the sale and widens with every friend they bring.")},
    {JourneyShape::None, "none"_L1, QT_TRANSLATE_NOOP("Words", "No stages"),
     QT_TRANSLATE_NOOP("Words", "People are worked with by lists and tags, without a board.")},
};
static_assert(isWhole(shapes, JourneyShape::None));

constexpr WordOf<JourneyCards> cards[]{
    {JourneyCards::People, "people"_L1, QT_TRANSLATE_NOOP("Words", "People")},
    {JourneyCards::Deals, "deals"_L1, QT_TRANSLATE_NOOP("Words", "Deals")},
};
static_assert(isWhole(cards, JourneyCards::Deals));

constexpr WordOf<Role> roles[]{
    {Role::Stranger, "stranger"_L1, QT_TRANSLATE_NOOP("Words", "Stranger")},
    {Role::Friend, "friend"_L1, QT_TRANSLATE_NOOP("Words", "Friend")},
    {Role::Customer, "customer"_L1, QT_TRANSLATE_NOOP("Words", "Customer")},
    {Role::Salesperson, "salesperson"_L1, QT_TRANSLATE_NOOP("Words", "Salesperson")},
};
static_assert(isWhole(roles, Role::Salesperson));

constexpr WordOf<MoveCause> causes[]{
    {MoveCause::Person, "person"_L1},
    {MoveCause::Rule, "rule"_L1},
    {MoveCause::Import, "import"_L1},
};
static_assert(isWhole(causes, MoveCause::Import));

} // namespace

std::span<const WordOf<Milestone>> vocabularyOf(Milestone)
{
    return milestones;
}

std::span<const WordOf<StageMeaning>> vocabularyOf(StageMeaning)
{
    return meanings;
}

std::span<const WordOf<JourneyShape>> vocabularyOf(JourneyShape)
{
    return shapes;
}

std::span<const WordOf<JourneyCards>> vocabularyOf(JourneyCards)
{
    return cards;
}

std::span<const WordOf<Role>> vocabularyOf(Role)
{
    return roles;
}

std::span<const WordOf<MoveCause>> vocabularyOf(MoveCause)
{
    return causes;
}

} // namespace vouch
