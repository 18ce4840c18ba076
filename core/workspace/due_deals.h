// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/today.h"

namespace vouch
{

class Connection;

/// The open deals that need somebody: all of them, in the order in which Today names them. Amounts in other
/// currencies than the workspace's are not compared: those deals stand behind, the oldest first. An empty
/// owner means everybody's; a deal without one is that of its person's.
Result<QList<DueDealRecord>> dueDeals(Connection &db, const QString &owner, const QString &currency,
                                      Millis now);

} // namespace vouch
