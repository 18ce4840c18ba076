// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/raw_statement.h"

#include <functional>

struct sqlite3_value;

/// Reading a table whole: SQLite calls for each row from within its own loop. Stepping from row to row and
/// asking for each field costs it half as much again.
namespace vouch
{

/// A row that SQLite is at. Good until whoever was given it returns.
class ScannedRow
{
public:
    explicit ScannedRow(sqlite3_value **values)
        : m_values(values)
    {
    }
    qint64 integer(int column) const; ///< 0 for NULL
    QString text(int column) const;
    std::string_view bytes(int column) const; ///< the same as UTF-8, without a copy
    bool isNull(int column) const;

private:
    sqlite3_value **m_values;
};

/// Must not use the connection. False: no more rows.
using RowTaker = std::function<bool(const ScannedRow &row)>;

/// Runs a statement of the form `SELECT each_row(?2, a, b …) FROM …`, which gives the taker the fields
/// a, b … of each row, in no order of its own. ?2 is bound here. An error also where the taker wanted no
/// more.
Status scanRows(RawStatement &statement, const RowTaker &take);

namespace rowscan
{
/// Makes `each_row` known to a connection.
int install(sqlite3 *handle);
} // namespace rowscan

} // namespace vouch
