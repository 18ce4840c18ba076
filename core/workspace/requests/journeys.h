// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"

#include <QHash>

/// What verbs on journeys are asked.
namespace vouch
{

/// A journey as edited: stages keep their id, new ones have none, order is the list's. Stages that are
/// missing are deleted; `destinations` says where the people of each go (an invalid id: they leave the
/// journey). Conflict if the journey was changed since `expectedVersion` (0 does not check), Invalid where
/// somebody's destination is not said.
struct JourneyEdit {
    Journey journey;
    QHash<StageId, StageId> destinations;
    qint64 expectedVersion = 0;
};

} // namespace vouch
