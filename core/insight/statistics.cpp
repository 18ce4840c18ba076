// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/statistics.h"

#include <algorithm>
#include <cmath>

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
    m_steps.push_back({time, atRisk, ended, before * double(atRisk - ended) / double(atRisk)});
}

Survival Survival::of(std::vector<Stay> stays)
{
    std::sort(stays.begin(), stays.end(), [](const Stay &a, const Stay &b) { return a.time < b.time; });
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

} // namespace vouch::insight
