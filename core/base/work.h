// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>

namespace vouch
{

/// Work on another thread as both sides see it: how far it is, and whether it is still wanted. Whoever asked
/// may cancel() until whoever works has called settle(), so that "stopped" and "done" are never both true.
class Work
{
public:
    /// False: too late, what came of it is being put in place.
    bool cancel()
    {
        int running = Running;
        return m_state.compare_exchange_strong(running, Cancelled) || running == Cancelled;
    }
    bool isCancelled() const { return m_state == Cancelled; }
    /// The point of no return; false if it was cancelled before.
    bool settle()
    {
        int running = Running;
        return m_state.compare_exchange_strong(running, Settled) || running == Settled;
    }
    /// 0–1; never goes back.
    double done() const { return m_done; }
    void reach(double share)
    {
        if (share > m_done)
            m_done = share;
    }

private:
    enum State { Running, Cancelled, Settled };
    std::atomic<int> m_state = Running;
    std::atomic<double> m_done = 0;
};

} // namespace vouch
