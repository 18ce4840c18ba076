// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace vouch::journal
{

/// Takes back what programs that have died left half done, as recover() does when a file is opened, but
/// leaves alone whatever this program itself is writing. How many operations those were.
Result<int> recoverOthers(Connection &db, Millis now);

} // namespace vouch::journal
