// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/move_kinds.h"

#include "core/words/journeys.h"

namespace vouch::insight
{

namespace
{

Way wayOf(const JourneyEvents &journey)
{
    std::vector<Way::Stop> stops;
    for (const StageInfo &stage : journey.stages)
        stops.push_back(
            {stage.meaning == keyOf(StageMeaning::Lost) || stage.meaning == keyOf(StageMeaning::OnHold),
             stage.meaning == keyOf(StageMeaning::Purchase), false});
    for (const std::int16_t stage : journey.reentry) {
        if (stage >= 0 && std::size_t(stage) < stops.size())
            stops[std::size_t(stage)].reentry = true;
    }
    return {std::move(stops), journey.shape == keyOf(JourneyShape::Loop)};
}

} // namespace

MoveClassifier::MoveClassifier(const JourneyEvents &journey)
    : m_journey(journey)
    , m_way(wayOf(journey))
{
}

MoveIs MoveClassifier::of(int from, int to) const
{
    if (to < 0)
        return MoveIs::Exit;
    if (m_way.isAside(to))
        return m_journey.stages[std::size_t(to)].meaning == keyOf(StageMeaning::Lost) ? MoveIs::Lost
                                                                                      : MoveIs::Hold;
    if (from < 0)
        return MoveIs::Entry;
    switch (m_way.between(from, to)) {
    case MoveKind::Skip:
        return MoveIs::Skip;
    case MoveKind::Back:
        return MoveIs::Back;
    case MoveKind::Lap:
        return MoveIs::Lap;
    default:
        return MoveIs::Forward;
    }
}

} // namespace vouch::insight
