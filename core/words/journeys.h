// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/vocabulary.h"

namespace vouch
{

/// What a stage means whatever it is called, so that journeys can be compared and looked at through one
/// another.
enum class Milestone : int {
    Reached,
    Following,
    Engaged,
    Researching,
    Deciding,
    Bought,
    Enjoying,
    Repeat,
    Advocating,
    Left
};
std::span<const WordOf<Milestone>> vocabularyOf(Milestone);
inline constexpr int milestoneCount = int(Milestone::Left) + 1;

/// nameOf(): "On the way".
enum class StageMeaning : int { Open, Purchase, Advocacy, Lost, OnHold };
std::span<const WordOf<StageMeaning>> vocabularyOf(StageMeaning);

/// phraseOf(): what such a journey is like.
enum class JourneyShape : int { Funnel, Loop, Inverted, None };
std::span<const WordOf<JourneyShape>> vocabularyOf(JourneyShape);

/// What goes along a journey: nameOf().
enum class JourneyCards : int { People, Deals };
std::span<const WordOf<JourneyCards>> vocabularyOf(JourneyCards);

/// Stranger, friend, customer, salesperson, as the furthest milestone a person reached says.
enum class Role : int { Stranger, Friend, Customer, Salesperson };
std::span<const WordOf<Role>> vocabularyOf(Role);

/// Who or what moved somebody.
enum class MoveCause : int { Person, Rule, Import };
std::span<const WordOf<MoveCause>> vocabularyOf(MoveCause);

} // namespace vouch
