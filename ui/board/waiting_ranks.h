// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/board/board_content.h"

namespace vouch::ui
{

/// Who of a stage's people waits too long and weighs most, the worst first. It is counted once and then kept
/// up to date card by card: after each move all people of a stage would be too many to look at.
class WaitingRanks
{
public:
    struct Place {
        double weight = 0; ///< 0: does not wait
        Walker person;     ///< decides between equals
        CardNumber card = noCard;
    };

    /// Nothing is known of any stage.
    void forget(size_t stages) { m_stages.assign(stages, {}); }
    bool knows(int stage) const { return size_t(stage) < m_stages.size() && m_stages[size_t(stage)].known; }
    /// Of everybody in the stage.
    void set(int stage, std::vector<Place> all);
    /// True: others may have another rank now.
    bool put(int stage, const Place &place);
    bool take(int stage, CardNumber card);
    /// From 0; −1: not among the worst.
    int rankOf(int stage, CardNumber card) const;

    static constexpr int named = 5; ///< so many of a stage have a rank

private:
    struct Stage {
        std::vector<Place> worst;
        bool known = false;
        bool more = false; ///< others wait who are not kept here
    };
    static bool before(const Place &left, const Place &right);

    static constexpr size_t kept = 16; ///< some more than have a rank: for when one of those goes
    std::vector<Stage> m_stages;
};

} // namespace vouch::ui
