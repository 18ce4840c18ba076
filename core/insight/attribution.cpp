// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/attribution.h"

#include <cmath>

namespace vouch::insight
{

namespace
{

/// Equal parts of `share` for all but those that have a part already.
void spread(std::vector<double> &weights, double share, std::size_t others)
{
    for (double &weight : weights) {
        if (weight == 0)
            weight = share / double(others);
    }
}

void decayWeights(std::span<const Millis> times, double halfLifeDays, std::vector<double> &weights)
{
    // Measured from the latest touchpoint: the factor up to the outcome is the same for all and cancels, and
    // so long intervals cannot make every weight vanish.
    const double halfLife = halfLifeDays * double(dayMillis);
    double sum = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        weights[i] = std::exp2(-double(times.back() - times[i]) / halfLife);
        sum += weights[i];
    }
    for (double &weight : weights)
        weight /= sum;
}

} // namespace

void attributionWeights(AttributionModel model, std::span<const Millis> times, double halfLifeDays,
                        std::vector<double> &weights)
{
    const std::size_t n = times.size();
    weights.assign(n, 0);
    if (n == 0)
        return;
    const bool few = n < (model == AttributionModel::W ? 4 : 3);
    switch (model) {
    case AttributionModel::First:
        weights.front() = 1;
        return;
    case AttributionModel::Last:
        weights.back() = 1;
        return;
    case AttributionModel::Decay:
        decayWeights(times, halfLifeDays, weights);
        return;
    case AttributionModel::Linear:
        weights.assign(n, 1.0 / double(n));
        return;
    case AttributionModel::U:
        if (few) {
            weights.assign(n, 1.0 / double(n));
            return;
        }
        weights.front() = weights.back() = 0.4;
        spread(weights, 0.2, n - 2);
        return;
    case AttributionModel::W:
        if (few) {
            weights.assign(n, 1.0 / double(n));
            return;
        }
        weights.front() = weights[(n - 1) / 2] = weights.back() = 0.3;
        spread(weights, 0.1, n - 3);
        return;
    }
}

} // namespace vouch::insight
