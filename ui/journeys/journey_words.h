// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "ui/parts/conflict_panel.h"

#include <QStringList>

/// Words and choices that the parts of the Journeys screen share.
namespace vouch::ui
{

/// What people can change of a journey and of those stages that `like` has, field by field.
QList<FieldText> journeyTexts(const Journey &journey, const Journey &like);

/// A colour that none of the stages has, while there is one.
QString freeColour(const QList<Stage> &stages);
/// "New stage", with a number where there is one of that name.
QString freeStageName(const QList<Stage> &stages);

/// A journey to begin with: three stages, or none.
Journey starterJourney(JourneyShape shape, const QString &name);
/// The three stages that a journey which had none begins with.
QList<Stage> starterStages();
/// `wanted`, or with a number where one of the journeys has it.
QString freeJourneyKey(const QString &wanted, const QList<Journey> &journeys);
/// A copy of the journey under a key and a name of its own, ready to be added.
Journey copyOf(const Journey &journey, const QList<Journey> &journeys);

} // namespace vouch::ui
