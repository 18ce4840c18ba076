// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"

#include <vector>

namespace vouch
{

/// Whether the model draws an arrow between two of its stages that leads past others: in the social media
/// sales funnel people buy from the profile. Known by the key of the journey, also of a copy that was made of
/// it ("social-media-funnel-2"), and by milestones, since names may be changed.
bool isDrawnStraight(const QString &journeyKey, Milestone from, Milestone to);

/// The order of a journey's stages as far as it decides what a move is: the one rule of boards, imports,
/// rules and reports. Stages are positions in that order.
class Way
{
public:
    struct Stop {
        bool aside = false;    ///< means lost or on hold: beside the way
        bool purchase = false; ///< means a purchase
        bool reentry = false;  ///< somebody who has been through may come in again here
    };

    Way(std::vector<Stop> stops, bool loop);
    explicit Way(const Journey &journey);

    bool isAside(int stage) const { return m_stops[std::size_t(stage)].aside; }
    /// Forward, Skip, Back or Lap, as MoveKind says. Into what lies beside the way, out of it or past it
    /// skips nothing; to the same stage is as if it were back.
    MoveKind between(int from, int to) const;

private:
    std::vector<Stop> m_stops;
    std::vector<int> m_steps; ///< how many stops on the way there are up to each, itself counted
    int m_firstPurchase = 0;
    bool m_loop;
};

} // namespace vouch
