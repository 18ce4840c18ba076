// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/other_amounts.h"
#include "core/journeys/journey.h"

namespace vouch
{

/// A stage with what stands in it.
struct BoardStage {
    Stage stage;
    qint64 count = 0;
    qint64 purchaseMinor = 0;
    qint64 waitingTooLong = 0; ///< people here longer than the stage's days
    OtherAmounts others = {};  ///< purchases that are not in the sum
};

} // namespace vouch
