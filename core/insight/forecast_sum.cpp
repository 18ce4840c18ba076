// SPDX-License-Identifier: GPL-3.0-or-later
// The sum of deals that are won or not independently of each other.
#include "core/insight/forecast.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace vouch::insight::forecast
{

namespace
{

struct Outcome {
    qint64 minor;
    double share;
};

constexpr std::size_t mostOutcomes = 65'536;
constexpr std::size_t mostSteps = 4'000'000;
constexpr double lowShare = 0.1, highShare = 0.9;

/// All sums with their shares, ascending; nothing where there are too many.
std::optional<std::vector<Outcome>> allOutcomes(const std::vector<Chance> &chances)
{
    std::vector<Outcome> sums{{0, 1.0}}, made;
    std::size_t steps = 0;
    for (const Chance &one : chances) {
        made.clear();
        // Each sum without this amount and with it, both in order: merged, and the same ones together.
        std::size_t without = 0, with = 0;
        while (without < sums.size() || with < sums.size()) {
            const bool takes = without == sums.size() ||
                               (with < sums.size() && sums[with].minor + one.minor < sums[without].minor);
            const Outcome next = takes ? Outcome{sums[with].minor + one.minor, sums[with].share * one.chance}
                                       : Outcome{sums[without].minor, sums[without].share * (1 - one.chance)};
            ++(takes ? with : without);
            if (!made.empty() && made.back().minor == next.minor)
                made.back().share += next.share;
            else
                made.push_back(next);
        }
        sums.swap(made);
        steps += sums.size();
        if (sums.size() > mostOutcomes || steps > mostSteps)
            return std::nullopt;
    }
    return sums;
}

std::vector<qint64> drawn(const std::vector<Chance> &chances)
{
    constexpr std::size_t numbers = 4'000'000, fewest = 2'000, most = 20'000;
    constexpr std::uint_fast64_t seed = 1978;
    constexpr int dropped = 11; // of 64 bits, so that 53 are left: what a double holds exactly
    std::mt19937_64 random(seed);
    std::vector<qint64> sums(std::clamp(numbers / chances.size(), fewest, most), 0);
    for (const Chance &one : chances) {
        const double below = std::ldexp(one.chance, 64 - dropped);
        for (qint64 &sum : sums)
            sum += double(random() >> dropped) < below ? one.minor : 0;
    }
    std::sort(sums.begin(), sums.end());
    return sums;
}

qint64 quantileOf(const std::vector<Outcome> &sums, double share)
{
    constexpr double rounding = 1e-12;
    double so = 0;
    for (const Outcome &sum : sums) {
        so += sum.share;
        if (so >= share - rounding)
            return sum.minor;
    }
    return sums.back().minor;
}

} // namespace

Sum sumOf(std::vector<Chance> chances)
{
    std::erase_if(chances, [](const Chance &one) { return one.minor == 0 || !(one.chance > 0); });
    Sum sum;
    if (chances.empty())
        return sum;
    std::sort(chances.begin(), chances.end(), [](const Chance &a, const Chance &b) {
        return a.minor != b.minor ? a.minor < b.minor : a.chance < b.chance;
    });
    for (Chance &one : chances) {
        one.chance = std::min(one.chance, 1.0);
        sum.mean += double(one.minor) * one.chance;
    }
    if (const auto all = allOutcomes(chances)) {
        sum.low = quantileOf(*all, lowShare);
        sum.high = quantileOf(*all, highShare);
        return sum;
    }
    const std::vector<qint64> sums = drawn(chances);
    const auto place = [&sums](double share) {
        return sums[std::size_t(std::ceil(double(sums.size()) * share)) - 1];
    };
    sum.low = place(lowShare);
    sum.high = place(highShare);
    sum.exact = false;
    return sum;
}

} // namespace vouch::insight::forecast
