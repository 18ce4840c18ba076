// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/store/connection.h"

/// Rows that an operation touched, and how they are put back: temp.undo_row holds one row for each, with its
/// first image, temp.undo_range those that go as a whole, and those that come back as a whole because a
/// journal row keeps images of all of them (`images`).
namespace vouch::journal
{

/// Makes the temporary tables of an undo, or empties them.
Status tempTables(Connection &db);
/// The first image of every row that an operation touched. Of its ranges, each row; or, where nothing is to
/// be told of single rows, the ranges as they are, in temp.undo_range.
Status collectRows(Connection &db, OperationId operation, bool rangesOnly);
/// Puts everything back that was collected.
Status restoreAll(Connection &db);
/// Empties the tables of what was put back.
Status forgetRestored(Connection &db);

} // namespace vouch::journal
