// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/statistics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace vouch::insight
{

Interval wilson(qint64 successes, qint64 n)
{
    if (n <= 0)
        return {};
    constexpr double z = 1.959963984540054;
    const double count = double(n);
    const double p = double(successes) / count;
    const double squared = z * z / count;
    const double centre = p + squared / 2;
    const double reach = z * std::sqrt(p * (1 - p) / count + squared / (4 * count));
    Interval interval{(centre - reach) / (1 + squared), (centre + reach) / (1 + squared)};
    // The formula gives exactly 0 and 1 at the ends; floating point only nearly.
    interval.low = successes == 0 ? 0 : std::clamp(interval.low, 0.0, p);
    interval.high = successes == n ? 1 : std::clamp(interval.high, p, 1.0);
    return interval;
}

std::optional<double> median(std::span<double> values)
{
    return quantile(values, 0.5);
}

std::optional<double> quantile(std::span<double> values, double q)
{
    if (values.empty())
        return std::nullopt;
    const double position = std::clamp(q, 0.0, 1.0) * double(values.size() - 1);
    const auto below = std::ptrdiff_t(std::floor(position));
    std::nth_element(values.begin(), values.begin() + below, values.end());
    const double low = values[std::size_t(below)];
    const double fraction = position - double(below);
    if (fraction <= 0)
        return low;
    const double high = *std::min_element(values.begin() + below + 1, values.end());
    return low + fraction * (high - low);
}

void Survival::add(double time, qint64 atRisk, qint64 ended)
{
    const double before = m_steps.empty() ? 1.0 : m_steps.back().share;
    const double variance = m_steps.empty() ? 0.0 : m_steps.back().logVariance;
    const double more = atRisk > ended ? double(ended) / (double(atRisk) * double(atRisk - ended))
                                       : std::numeric_limits<double>::infinity();
    m_steps.push_back(
        {time, atRisk, ended, before * double(atRisk - ended) / double(atRisk), variance + more});
}

Interval Survival::Step::interval() const
{
    if (share <= 0 || !std::isfinite(logVariance))
        return {0, 0};
    if (share >= 1)
        return {1, 1};
    constexpr double z = 1.959963984540054;
    const double logarithm = std::log(share);
    const double reach = std::exp(z * std::sqrt(logVariance) / std::abs(logarithm));
    return {std::exp(logarithm * reach), std::exp(logarithm / reach)};
}

Survival Survival::of(std::vector<Stay> stays)
{
    std::sort(stays.begin(), stays.end(), [](const Stay &a, const Stay &b) { return a.time < b.time; });
    return ofSorted(stays);
}

Survival Survival::ofSorted(std::span<const Stay> stays)
{
    Survival survival;
    for (std::size_t i = 0; i < stays.size();) {
        std::size_t next = i;
        qint64 ended = 0;
        for (; next < stays.size() && stays[next].time == stays[i].time; ++next)
            ended += stays[next].complete ? 1 : 0;
        if (ended > 0)
            survival.add(stays[i].time, qint64(stays.size() - i), ended);
        i = next;
    }
    return survival;
}

Survival Survival::ofDays(std::span<const std::uint32_t> ended, std::span<const std::uint32_t> open)
{
    qint64 atRisk = 0;
    for (const std::uint32_t count : ended)
        atRisk += count;
    for (const std::uint32_t count : open)
        atRisk += count;
    Survival survival;
    for (std::size_t day = 0; day < std::max(ended.size(), open.size()); ++day) {
        const qint64 ends = day < ended.size() ? ended[day] : 0;
        if (ends > 0)
            survival.add(double(day), atRisk, ends);
        atRisk -= ends + (day < open.size() ? open[day] : 0);
    }
    return survival;
}

double Survival::at(double time) const
{
    double share = 1;
    for (const Step &step : m_steps) {
        if (step.time > time)
            break;
        share = step.share;
    }
    return share;
}

std::optional<double> Survival::timeUntil(double q) const
{
    // A product of quotients may miss ½ by a rounding error; nothing real is that close.
    constexpr double tolerance = 1e-9;
    for (const Step &step : m_steps) {
        if (step.share <= 1 - q + tolerance)
            return step.time;
    }
    return std::nullopt;
}

namespace
{

/// Solves a·x = b for a symmetric positive matrix by elimination with pivots; false if it is singular.
bool solve(std::vector<std::vector<double>> a, std::vector<double> b, std::vector<double> &x)
{
    const std::size_t n = b.size();
    for (std::size_t i = 0; i < n; ++i) {
        std::size_t pivot = i;
        for (std::size_t row = i + 1; row < n; ++row) {
            if (std::abs(a[row][i]) > std::abs(a[pivot][i]))
                pivot = row;
        }
        if (std::abs(a[pivot][i]) < 1e-12)
            return false;
        std::swap(a[i], a[pivot]);
        std::swap(b[i], b[pivot]);
        for (std::size_t row = i + 1; row < n; ++row) {
            const double factor = a[row][i] / a[i][i];
            for (std::size_t k = i; k < n; ++k)
                a[row][k] -= factor * a[i][k];
            b[row] -= factor * b[i];
        }
    }
    x.assign(n, 0);
    for (std::size_t i = n; i-- > 0;) {
        double sum = b[i];
        for (std::size_t k = i + 1; k < n; ++k)
            sum -= a[i][k] * x[k];
        x[i] = sum / a[i][i];
    }
    return true;
}

/// What happened at one time, by group.
struct Moment {
    std::vector<qint64> ended, gone; ///< gone: ended or no longer seen
};

std::map<double, Moment> momentsOf(std::span<const std::vector<Stay>> groups)
{
    std::map<double, Moment> moments;
    for (std::size_t group = 0; group < groups.size(); ++group) {
        auto at = moments.end(); // neighbours often lasted equally long
        for (const Stay &stay : groups[group]) {
            if (at == moments.end() || at->first != stay.time)
                at = moments.try_emplace(stay.time).first;
            Moment &moment = at->second;
            moment.ended.resize(groups.size(), 0);
            moment.gone.resize(groups.size(), 0);
            moment.ended[group] += stay.complete ? 1 : 0;
            ++moment.gone[group];
        }
    }
    return moments;
}

} // namespace

LogRank logRank(std::span<const std::vector<Stay>> groups)
{
    LogRank test;
    const std::size_t count = groups.size();
    std::vector<qint64> atRisk(count);
    qint64 all = 0;
    for (std::size_t i = 0; i < count; ++i) {
        atRisk[i] = qint64(groups[i].size());
        all += atRisk[i];
        test.groups.push_back({atRisk[i], 0, 0});
    }
    std::vector<std::vector<double>> variance(count, std::vector<double>(count, 0));
    for (const auto &[time, moment] : momentsOf(groups)) {
        qint64 ended = 0;
        for (const qint64 own : moment.ended)
            ended += own;
        const double n = double(all);
        for (std::size_t i = 0; i < count && ended > 0; ++i) {
            const double share = double(atRisk[i]) / n;
            test.groups[i].ended += moment.ended[i];
            test.groups[i].expected += double(ended) * share;
            for (std::size_t k = 0; k < count && all > 1; ++k) {
                const double other = double(atRisk[k]) / n;
                variance[i][k] +=
                    share * ((i == k ? 1.0 : 0.0) - other) * double(ended) * (n - double(ended)) / (n - 1);
            }
        }
        for (std::size_t i = 0; i < count; ++i) {
            atRisk[i] -= moment.gone[i];
            all -= moment.gone[i];
        }
    }
    // One group less than there are: the differences sum to nothing. Groups that never could differ drop out.
    std::vector<std::size_t> used;
    for (std::size_t i = 0; i < count; ++i) {
        if (variance[i][i] > 1e-12)
            used.push_back(i);
    }
    if (used.size() < 2)
        return test;
    used.pop_back();
    std::vector<std::vector<double>> matrix;
    std::vector<double> difference;
    for (const std::size_t i : used) {
        matrix.emplace_back();
        for (const std::size_t k : used)
            matrix.back().push_back(variance[i][k]);
        difference.push_back(double(test.groups[i].ended) - test.groups[i].expected);
    }
    std::vector<double> solved;
    if (!solve(matrix, difference, solved))
        return test;
    for (std::size_t i = 0; i < solved.size(); ++i)
        test.chiSquared += difference[i] * solved[i];
    test.chiSquared = std::max(0.0, test.chiSquared);
    test.degrees = int(used.size());
    test.p = chiSquaredTail(test.chiSquared, test.degrees);
    return test;
}

/// The regularised incomplete gamma function Q(k/2, x/2): by its series below the peak, by Lentz's continued
/// fraction above. M. Abramowitz, I. A. Stegun, Handbook of Mathematical Functions (1964), 6.5.29 and 6.5.31.
double chiSquaredTail(double value, int degrees)
{
    if (degrees <= 0 || !(value > 0))
        return 1;
    const double a = double(degrees) / 2;
    const double x = value / 2;
    const double front = std::exp(a * std::log(x) - x - std::lgamma(a));
    constexpr int most = 1'000;
    constexpr double small = 1e-15;
    if (x < a + 1) {
        double term = 1 / a;
        double sum = term;
        for (int i = 1; i < most && term > sum * small; ++i) {
            term *= x / (a + i);
            sum += term;
        }
        return std::clamp(1 - front * sum, 0.0, 1.0);
    }
    double b = x + 1 - a;
    double c = 1e300;
    double d = 1 / b;
    double fraction = d;
    for (int i = 1; i < most; ++i) {
        const double numerator = -double(i) * (double(i) - a);
        b += 2;
        d = 1 / (numerator * d + b);
        c = b + numerator / c;
        const double step = c * d;
        fraction *= step;
        if (std::abs(step - 1) < small)
            break;
    }
    return std::clamp(front * fraction, 0.0, 1.0);
}

Incidence Incidence::of(std::vector<Passage> passages, int ways)
{
    std::sort(passages.begin(), passages.end(),
              [](const Passage &a, const Passage &b) { return a.time < b.time; });
    Incidence incidence;
    std::vector<double> share(std::size_t(ways), 0.0);
    double open = 1;
    for (std::size_t i = 0; i < passages.size();) {
        Step step{passages[i].time, qint64(passages.size() - i), std::vector<qint64>(share.size(), 0), {}, 0};
        qint64 ended = 0;
        for (; i < passages.size() && passages[i].time == step.time; ++i) {
            if (passages[i].way < 0)
                continue;
            ++step.ended[std::size_t(passages[i].way)];
            ++ended;
        }
        if (ended == 0)
            continue;
        for (std::size_t way = 0; way < share.size(); ++way)
            share[way] += open * double(step.ended[way]) / double(step.atRisk);
        open *= double(step.atRisk - ended) / double(step.atRisk);
        step.share = share;
        step.open = open;
        incidence.m_steps.push_back(std::move(step));
    }
    return incidence;
}

} // namespace vouch::insight
