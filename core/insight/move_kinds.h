// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/event_columns.h"
#include "core/journeys/way.h"

/// What a move is on the journey's way, for every report that tells moves apart.
namespace vouch::insight
{

enum class MoveIs { Entry, Forward, Skip, Back, Lap, Lost, Hold, Exit };
inline constexpr std::size_t moveKindCount = 8;

/// "entry", "forward", "skip", "back", "lap", "lost", "hold", "exit".
QString moveIsKey(MoveIs kind);
/// The same for people, and for the ends of the flow; any other word comes back as it is.
QString moveKindText(const QString &key);

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
