// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/stay_lengths.h"

#include "core/insight/stage_stays.h"

#include <algorithm>
#include <cmath>

namespace vouch::insight
{

Result<std::vector<std::optional<double>>> lengthsSoFar(const EventColumns &columns, const ReportSpec &spec,
                                                        double share)
{
    VOUCH_GIVE(const Scope scope, journeyScope(columns, spec));
    std::vector<std::vector<float>> stages(scope.journey->stages.size());
    forEachStay(scope, [&stages](const StageStay &stay) {
        stages[std::size_t(stay.stage)].push_back(float(stay.days));
    });
    std::vector<std::optional<double>> lengths;
    for (std::vector<float> &days : stages) {
        if (days.empty()) {
            lengths.emplace_back();
            continue;
        }
        // The first length that at least this share does not exceed.
        const double reached = std::max(1.0, std::ceil(share * double(days.size()) - 1e-9));
        const auto place = days.begin() + std::ptrdiff_t(reached) - 1;
        std::nth_element(days.begin(), place, days.end());
        lengths.emplace_back(*place);
    }
    return lengths;
}

} // namespace vouch::insight
