// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "core/store/connection.h"

namespace vouch
{

class Writer;

/// The workspace's journeys with their stages, in their order.
Result<QList<Journey>> loadJourneys(Connection &db);
/// Writes a journey and its stages; ids are set in the returned value. Conflict if the key is taken.
Result<Journey> insertJourney(Writer &writer, Journey journey);
/// Appends a stage to a journey.
Result<Stage> insertStage(Writer &writer, JourneyId journey, Stage stage);

} // namespace vouch
