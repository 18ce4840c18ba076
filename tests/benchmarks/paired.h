// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>
#include <vector>

/// Measuring beside a limit: both are done in turn, several times, in processor time of this process, so that
/// what else runs on the machine counts little, and what counts is the median of the ratios.
namespace vouch::bench
{

inline double processMillis()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

inline double spent(const std::function<void()> &work)
{
    const double start = processMillis();
    work();
    return processMillis() - start;
}

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

struct Paired {
    double ours = 0, limit = 0, ratio = 0; ///< medians
};

inline Paired paired(int pairs, const std::function<void()> &ours, const std::function<void()> &limit)
{
    std::vector<double> mine, theirs, ratios;
    for (int pair = 0; pair < pairs; ++pair) {
        theirs.push_back(spent(limit));
        mine.push_back(spent(ours));
        ratios.push_back(mine.back() / theirs.back());
    }
    return {median(mine), median(theirs), median(ratios)};
}

inline void print(const char *what, const char *limit, const Paired &took, double goal)
{
    std::printf("%-46s %9.2f ms | %-44s %9.2f ms | ratio %6.3f | goal <= %.2f%s\n", what, took.ours, limit,
                took.limit, took.ratio, goal, took.ratio > goal ? "  MISSED" : "");
    std::fflush(stdout);
}

} // namespace vouch::bench
