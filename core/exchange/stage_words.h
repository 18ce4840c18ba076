// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/journeys.h"

namespace vouch::exchange
{

/// What a stage of another program means by its name, in any of two dozen languages: a purchase, a loss, or
/// an open stage. "Not won" and "purchase order sent" are open.
StageMeaning meaningOfStage(const QString &stage);

} // namespace vouch::exchange
