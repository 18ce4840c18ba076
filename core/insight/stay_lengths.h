// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"

namespace vouch::insight
{

/// How many days a share of all visits of each stage have lasted at most, those that still last counted as
/// they are so far: where Survival cannot tell yet how long they will be, they are at least as long. Visits
/// as in the report time-in-stage; nothing where there were none.
Result<std::vector<std::optional<double>>> lengthsSoFar(const EventColumns &columns, const ReportSpec &spec,
                                                        double share);

} // namespace vouch::insight
