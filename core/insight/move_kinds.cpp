// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/move_kinds.h"

#include "core/insight/scope.h"
#include "core/words/journeys.h"

namespace vouch::insight
{

MoveClassifier::MoveClassifier(const JourneyEvents &journey)
    : m_journey(journey)
    , m_places(placesOnTheWay(journey))
    , m_reentry(journey.stages.size(), false)
{
    for (const std::int16_t stage : journey.reentry) {
        if (stage >= 0 && std::size_t(stage) < m_reentry.size())
            m_reentry[std::size_t(stage)] = true;
    }
    for (std::size_t i = journey.stages.size(); i-- > 0;) {
        if (journey.stages[i].meaning == keyOf(StageMeaning::Purchase))
            m_firstPurchase = int(i);
    }
}

MoveIs MoveClassifier::of(int from, int to) const
{
    if (to < 0)
        return MoveIs::Exit;
    if (m_places[std::size_t(to)] < 0)
        return m_journey.stages[std::size_t(to)].meaning == keyOf(StageMeaning::Lost) ? MoveIs::Lost
                                                                                      : MoveIs::Hold;
    if (from < 0)
        return MoveIs::Entry;
    const int before = m_places[std::size_t(from)];
    const int after = m_places[std::size_t(to)];
    if (before < 0) // back from a stage beside the way: judged by the order of the stages
        return to > from ? MoveIs::Forward : MoveIs::Back;
    if (after == before + 1)
        return MoveIs::Forward;
    if (after > before)
        return MoveIs::Skip;
    // As classifyMove() has it: a lap begins only once somebody has been through.
    const bool through = m_firstPurchase < 0 || from >= m_firstPurchase;
    return m_reentry[std::size_t(to)] && through && m_journey.shape == keyOf(JourneyShape::Loop)
               ? MoveIs::Lap
               : MoveIs::Back;
}

} // namespace vouch::insight
