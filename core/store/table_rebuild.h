// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

/// How a migration changes what SQLite's ALTER TABLE cannot change (NOT NULL, a CHECK, a key, a reference).
///
/// The migration creates the table's new form under the name `rebuilt_<table>`, with the old columns first,
/// in their old order (before-images of older operations are lists by position), and new ones after them,
/// which may be empty. References, also those to the table itself, name the table as it is called in the end.
/// The rest is done here, in the migration's own transaction: rows, indexes and the counter that never gives
/// an id twice are taken over and the new table takes the old one's name. An index that is to change is
/// dropped by the migration and created on `rebuilt_<table>`.
///
///     CREATE TABLE rebuilt_purchase (id INTEGER PRIMARY KEY, person_id BIGINT REFERENCES …);
namespace vouch::migrations
{

/// Puts every `rebuilt_<table>` in its table's place. Needs an open transaction begun while foreign_keys was
/// off: dropping the old table would else count as deleting what others refer to. Errors: Internal where the
/// new form does not begin with the old columns.
Status finishRebuilds(Connection &db);

/// Takes AUTOINCREMENT out of every table, without a look at their rows: it is no part of how they are
/// stored. Needs an open transaction.
Status dropAutoincrement(Connection &db);

/// Writes `CHECK (x IN (a, b, c))` of every table as `CHECK (x = a OR x = b OR x = c)`, likewise: of more
/// than two values SQLite makes a table of its own for each row that it checks.
Status plainChecks(Connection &db);

/// Lets walks (placement, transition, repeated_visit) be a person's or a deal's: `person_id` may be empty,
/// and one of it and `deal_id` is not.
Status walksOfPeopleOrDeals(Connection &db);

} // namespace vouch::migrations
