// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <string>
#include <string_view>

/// Rows as bytes, the same from a table as from a before-image: CBOR (RFC 8949) with arrays of open length.
/// Empty cells at a row's end are left out, so that a row is the same before and after its table got a
/// column.
namespace vouch::journal
{

void addText(std::string &out, std::string_view text);
void addNumber(std::string &out, qint64 value);
void addNull(std::string &out);
void openArray(std::string &out);
void closeArray(std::string &out);

/// Makes `written_row` known to a connection, by which addRows() reads.
int installCells(sqlite3 *handle);

/// The rows of a tracked table from `first` to `last`, each an array of its cells; where they are told as
/// new, each behind a null. How many there are.
enum class Told { AsTheyAre, AsNew };
Result<qint64> addRows(Connection &db, const QString &table, qint64 first, qint64 last, Told told,
                       std::string &out);
/// A row from its before-image, which SQLite's json_array() made. False where the text is none: then `out`
/// is as it was.
bool addImage(std::string &out, std::string_view image);

} // namespace vouch::journal
