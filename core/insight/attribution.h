// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <span>
#include <vector>

/// Who gets how much of an outcome: the weights of touchpoints.
namespace vouch::insight
{

enum class AttributionModel { First, Last, Linear, U, W, Decay };
inline constexpr int attributionModels = 6;

/// Writes into `weights` what each touchpoint, given by its time and in order, gets of the outcome that came
/// after them; they sum to 1. Nothing for no touchpoints.
///
/// First, last, linear: all to the first, all to the last, equal parts.
/// U: 40 % to the first and the last, 20 % over those between; two get a half each, one all.
/// W: 30 % to the first, the middle one (of two middle ones the earlier) and the last, 10 % over the others.
///    Three have no others, so they get a third each; two get a half each, one all.
/// Decay: in proportion to 2^(−Δ/h), Δ the time from touchpoint to outcome (the time from the last touchpoint
///    to the outcome is common to all and cancels).
void attributionWeights(AttributionModel model, std::span<const Millis> times, double halfLifeDays,
                        std::vector<double> &weights);

} // namespace vouch::insight
