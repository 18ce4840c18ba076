// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

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
inline constexpr int milestoneCount = int(Milestone::Left) + 1;

QLatin1StringView keyOf(Milestone milestone); ///< "researching"
std::optional<Milestone> milestoneOf(QStringView key);
const QList<Milestone> &allMilestones();
QString nameOf(Milestone milestone); ///< for people, translated

enum class StageMeaning : int { Open, Purchase, Advocacy, Lost, OnHold };
inline constexpr int stageMeaningCount = int(StageMeaning::OnHold) + 1;

QLatin1StringView keyOf(StageMeaning meaning); ///< "open", "purchase", "advocacy", "lost", "on-hold"
std::optional<StageMeaning> stageMeaningOf(QStringView key);
const QList<StageMeaning> &allStageMeanings();

enum class JourneyShape : int { Funnel, Loop, Inverted, None };
inline constexpr int journeyShapeCount = int(JourneyShape::None) + 1;

QLatin1StringView keyOf(JourneyShape shape); ///< "funnel", "loop", "inverted", "none"
std::optional<JourneyShape> journeyShapeOf(QStringView key);
const QList<JourneyShape> &allJourneyShapes();

/// Who or what moved somebody.
enum class MoveCause : int { Person, Rule, Import };
inline constexpr int moveCauseCount = int(MoveCause::Import) + 1;

QLatin1StringView keyOf(MoveCause cause); ///< "person", "rule", "import"
std::optional<MoveCause> moveCauseOf(QStringView key);
const QList<MoveCause> &allMoveCauses();

} // namespace vouch
