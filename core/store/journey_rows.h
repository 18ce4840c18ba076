// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QHash>
#include <QList>

namespace vouch
{

class Connection;
class Writer;
struct Journey;
struct Stage;

/// The workspace's journeys with their stages, in their order.
Result<QList<Journey>> loadJourneys(Connection &db);
/// Writes a journey and its stages; ids are set in the returned value. Conflict if the key is taken.
Result<Journey> insertJourney(Writer &writer, Journey journey);
/// Adds a stage to a journey at `stage.position`; a key that is taken, by a deleted stage too, gets a number.
Result<Stage> insertStage(Writer &writer, JourneyId journey, Stage stage);
/// Writes what a stage is, position included; its key stays.
Status updateStage(Writer &writer, const Stage &stage);
/// Writes name, summary, shape and re-entry stages of a journey; its key stays.
Status updateJourneyRow(Writer &writer, const Journey &journey);
/// For deleted stages that have a history: the stage there is now under which their visits count. Without one
/// (the journey has no stages any more) a deleted stage is missing.
Result<QHash<StageId, StageId>> foldedStages(Connection &db);

} // namespace vouch
