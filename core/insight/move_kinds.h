// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/event_columns.h"
#include "core/journeys/way.h"
#include "core/words/moves.h"

/// What a move is on the journey's way, for every report that tells moves apart.
namespace vouch::insight
{

/// Tells moves apart as classifyMove() does, and besides where they lead off the way. Stages are positions,
/// −1 is outside the journey.
class MoveClassifier
{
public:
    explicit MoveClassifier(const JourneyEvents &journey);
    MoveIs of(int from, int to) const;

private:
    const JourneyEvents &m_journey;
    Way m_way;
};

} // namespace vouch::insight
