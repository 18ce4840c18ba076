// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <algorithm>
#include <atomic>

namespace vouch
{

/// Work on other threads as both sides see it: what it is called, how far it is, and whether it is still
/// wanted. One for imports, reports, pages and files; shared by whoever asks and whoever works, from any
/// thread. Whoever asked may cancel() until whoever works has called settle(), so that "stopped" and "done"
/// are never both true.
class Work
{
public:
    explicit Work(QString label = {})
        : m_label(std::move(label))
    {
    }
    QString label() const { return m_label; } ///< for people; may be empty

    /// False: too late, what came of it is being put in place.
    bool cancel() { return leave(Cancelled); }
    bool isCancelled() const { return m_state == Cancelled; }
    /// The point of no return; false if it was cancelled before.
    bool settle() { return leave(Settled); }

    /// Done so far of what there is in all, in bytes, pages or rows: whatever is known beforehand.
    void reach(qint64 done, qint64 total)
    {
        m_done = done;
        m_total = total;
    }
    qint64 done() const { return m_done; }
    qint64 total() const { return m_total; } ///< −1: not known
    /// 0–1; 0 where the end is not known.
    double share() const
    {
        const qint64 all = m_total;
        return all > 0 ? std::clamp(double(m_done) / double(all), 0.0, 1.0) : 0;
    }
    /// Of an import: rows dealt with so far. Less than none where some are dealt with once more.
    void countRows(qint64 more) { m_rows += more; }
    qint64 rows() const { return m_rows; }

private:
    enum State { Running, Cancelled, Settled };
    bool leave(State state)
    {
        int running = Running;
        return m_state.compare_exchange_strong(running, state) || running == state;
    }

    const QString m_label;
    std::atomic<int> m_state = Running;
    std::atomic<qint64> m_done = 0, m_total = -1, m_rows = 0;
};

} // namespace vouch
