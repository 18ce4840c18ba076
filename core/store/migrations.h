// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace vouch::migrations
{

inline constexpr qint32 applicationId = 0x566f7563; ///< "Vouc" in the SQLite header

/// The schema version that this program writes: the highest number of a migration file.
int latest();
/// Checks that the file is a workspace that this program may open. Errors: WrongFile, TooNew (names the
/// version needed). `readOnly` is set where a newer schema may still be read.
Status check(Connection &db, bool *readOnly);
/// Runs what is missing, each step in one transaction with its version number. On a fresh file: all of them.
/// `last` stops at an earlier schema, as an older program would have left the file.
/// How a step rebuilds a table: core/store/table_rebuild.h.
Status run(Connection &db, int last = latest());

} // namespace vouch::migrations
