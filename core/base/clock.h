// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <atomic>

namespace vouch
{

/// Milliseconds since the epoch, UTC.
using Millis = qint64;

inline constexpr Millis dayMillis = 86'400'000;

/// Where "now" comes from. Tests hand in one that stands still. May be asked from any thread.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual Millis now() const = 0;
    static const Clock &system();
};

class FixedClock final : public Clock
{
public:
    explicit FixedClock(Millis at)
        : m_at(at)
    {
    }
    Millis now() const override { return m_at; }
    void set(Millis at) { m_at = at; }
    void advance(Millis by) { m_at += by; }

private:
    std::atomic<Millis> m_at;
};

} // namespace vouch
