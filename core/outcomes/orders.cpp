// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/orders.h"

#include <algorithm>

namespace vouch::outcomes
{

QList<RefundStep> refundsWith(QList<RefundStep> steps, Millis at, qint64 total)
{
    std::sort(steps.begin(), steps.end(),
              [](const RefundStep &a, const RefundStep &b) { return a.at < b.at; });
    QList<RefundStep> result;
    qint64 missing = total;
    for (const RefundStep &step : std::as_const(steps)) {
        if (!result.isEmpty() && result.last().at == step.at)
            result.last().minor += step.minor;
        else
            result.append(step);
        if (step.at <= at)
            missing -= step.minor;
    }
    if (missing <= 0)
        return result;
    // What was counted to later moments was paid back by then already.
    qint64 earlier = missing;
    for (RefundStep &step : result) {
        if (step.at <= at)
            continue;
        const qint64 taken = std::min(earlier, step.minor);
        step.minor -= taken;
        earlier -= taken;
    }
    result.removeIf([](const RefundStep &step) { return step.minor == 0; });
    const auto place = std::lower_bound(result.begin(), result.end(), at,
                                        [](const RefundStep &step, Millis when) { return step.at < when; });
    if (place != result.end() && place->at == at)
        place->minor += missing;
    else
        result.insert(place, {at, missing});
    return result;
}

QList<RefundStep> refundsWithin(QList<RefundStep> steps, qint64 most)
{
    qint64 sum = 0;
    for (RefundStep &step : steps) {
        step.minor = std::clamp<qint64>(most - sum, 0, step.minor);
        sum += step.minor;
    }
    steps.removeIf([](const RefundStep &step) { return step.minor == 0; });
    return steps;
}

} // namespace vouch::outcomes
