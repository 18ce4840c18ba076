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
QString nameOf(StageMeaning meaning); ///< translated: "On the way"

enum class JourneyShape : int { Funnel, Loop, Inverted, None };
inline constexpr int journeyShapeCount = int(JourneyShape::None) + 1;

QLatin1StringView keyOf(JourneyShape shape); ///< "funnel", "loop", "inverted", "none"
std::optional<JourneyShape> journeyShapeOf(QStringView key);
const QList<JourneyShape> &allJourneyShapes();
QString nameOf(JourneyShape shape);     ///< translated: "Loop"
QString sentenceOf(JourneyShape shape); ///< what such a journey is like

/// Stranger, friend, customer, salesperson, as the furthest milestone a person reached says.
enum class Role : int { Stranger, Friend, Customer, Salesperson };
inline constexpr int roleCount = int(Role::Salesperson) + 1;

QLatin1StringView keyOf(Role role);
std::optional<Role> roleOf(QStringView key);
const QList<Role> &allRoles();
QString nameOf(Role role);            ///< translated: "Customer"
QString roleName(const QString &key); ///< nameOf(); another key as it is

/// Who or what moved somebody.
enum class MoveCause : int { Person, Rule, Import };
inline constexpr int moveCauseCount = int(MoveCause::Import) + 1;

QLatin1StringView keyOf(MoveCause cause); ///< "person", "rule", "import"
std::optional<MoveCause> moveCauseOf(QStringView key);
const QList<MoveCause> &allMoveCauses();

} // namespace vouch
