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
        /// Σ d/(n(n − d)) up to and with `time`: Greenwood's sum, the variance of ln S. Infinite where S is
        /// 0.
        double logVariance;
        /// S at 95 % on the log-minus-log scale, S^exp(±z·√logVariance / ln S): stays within 0…1. J. D.
        /// Kalbfleisch, R. L. Prentice, The Statistical Analysis of Failure Time Data (1980), p. 15.
        Interval interval() const;
    };

    static Survival of(std::vector<Stay> stays);
    /// Of stays that stand by their time.
    static Survival ofSorted(std::span<const Stay> stays);
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

/// How far several groups' lengths of stay differ from what one common curve would give.
struct LogRank {
    double chiSquared = 0;
    int degrees = 0; ///< groups that had anybody at risk, less one; 0: nothing to compare
    double p = 1;    ///< share of chances at least so far apart if the groups did not differ
    struct Group {
        qint64 n = 0;        ///< stays
        qint64 ended = 0;    ///< of them, ended: observed
        double expected = 0; ///< that would have ended on the common curve
    };
    std::vector<Group> groups;
};

/// The log-rank test of N. Mantel, Cancer Chemotherapy Reports 50 (1966) 163–170, for any number of groups:
/// (O − E)ᵀ V⁻¹ (O − E) with the hypergeometric variance, so that ties count.
LogRank logRank(std::span<const std::vector<Stay>> groups);

/// The share of a χ² distribution that lies above `value`.
double chiSquaredTail(double value, int degrees);

/// A stay that may end in one of several ways.
struct Passage {
    double time = 0;
    int way = -1; ///< 0…ways − 1; −1: still open when observation ended
};

/// Cumulative incidence with competing ways to end: CIF_k(t) = Σ_{ti ≤ t} S(ti−)·d_ki/ni. O. O. Aalen,
/// S. Johansen, Scandinavian Journal of Statistics 5 (1978) 141–150. At every time Σ_k CIF_k + S = 1.
class Incidence
{
public:
    struct Step {
        double time;
        qint64 atRisk;
        std::vector<qint64> ended; ///< by way, at this time
        std::vector<double> share; ///< by way, up to and with this time
        double open;               ///< S just after
    };
    static Incidence of(std::vector<Passage> passages, int ways);
    const std::vector<Step> &steps() const { return m_steps; }

private:
    std::vector<Step> m_steps;
};

} // namespace vouch::insight
