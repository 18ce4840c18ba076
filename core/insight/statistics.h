// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

/// The statistics that reports use, each with its formula and source.
namespace vouch::insight
{

struct Interval {
    double low = 0;
    double high = 1;
};

/// The score interval of a share x/n at 95 % (z = 1.959964):
/// (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n). E. B. Wilson, JASA 22 (1927) 209–212. 0…1 for n = 0.
Interval wilson(qint64 successes, qint64 n);

/// Middle value; mean of the two middle ones for an even count; nothing for no values. Reorders `values`.
std::optional<double> median(std::span<double> values);

/// Quantile q by linear interpolation between order statistics at h = (n − 1)q, type 7 of Hyndman & Fan, The
/// American Statistician 50 (1996) 361–365. Reorders `values`.
std::optional<double> quantile(std::span<double> values, double q);

/// A stay that lasted `time`: to its end (`complete`) or at least so long (still open when observation
/// ended).
struct Stay {
    double time = 0;
    bool complete = true;
};

/// Product-limit estimate S(t) = Π_{ti ≤ t} (1 − di/ni); at equal times ends come before open ones. E. L.
/// Kaplan, P. Meier, JASA 53 (1958) 457–481.
class Survival
{
public:
    struct Step {
        double time;
        qint64 atRisk;
        qint64 ended;
        double share; ///< S just after `time`
    };

    static Survival of(std::vector<Stay> stays);
    /// From counts of whole days: `ended[d]` stays ended on day d, `open[d]` were still open then.
    static Survival ofDays(std::span<const std::uint32_t> ended, std::span<const std::uint32_t> open);

    const std::vector<Step> &steps() const { return m_steps; }
    double at(double time) const;
    /// The first time by which a share q has ended, that is S ≤ 1 − q; nothing where so many have not ended
    /// yet.
    std::optional<double> timeUntil(double q) const;

private:
    void add(double time, qint64 atRisk, qint64 ended);
    std::vector<Step> m_steps;
};

} // namespace vouch::insight
