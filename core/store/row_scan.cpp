// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_scan.h"

#include <sqlite3.h>

namespace vouch
{

namespace
{

constexpr const char *pointerType = "vouch-row-taker";

/// For each row; the taker is asked for once and then kept with what SQLite keeps for the query.
void takeRow(sqlite3_context *context, int, sqlite3_value **values)
{
    auto **taker = static_cast<const RowTaker **>(sqlite3_aggregate_context(context, sizeof(RowTaker *)));
    if (taker == nullptr)
        return sqlite3_result_error_nomem(context);
    if (*taker == nullptr)
        *taker = static_cast<const RowTaker *>(sqlite3_value_pointer(values[0], pointerType));
    if (*taker == nullptr || !(**taker)(ScannedRow(values + 1)))
        sqlite3_result_error(context, "nobody takes the rows", -1);
}

void endRows(sqlite3_context *) {}

} // namespace

int rowscan::install(sqlite3 *handle)
{
    return sqlite3_create_function_v2(handle, "each_row", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY, nullptr,
                                      nullptr, &takeRow, &endRows, nullptr);
}

Status scanRows(RawStatement &statement, const RowTaker &take)
{
    constexpr int takerPosition = 2;
    const Result<qint64> done = statement.bindPointer(takerPosition, &take, pointerType).run();
    return done ? Status(Done{}) : Status(done.error());
}

qint64 ScannedRow::integer(int column) const
{
    return sqlite3_value_int64(m_values[column]);
}

QString ScannedRow::text(int column) const
{
    const std::string_view utf8 = bytes(column);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::string_view ScannedRow::bytes(int column) const
{
    // Our files are UTF-8. Asked for as text it would be copied, to end in a zero.
    const void *utf8 = sqlite3_value_blob(m_values[column]);
    return {static_cast<const char *>(utf8), std::size_t(sqlite3_value_bytes(m_values[column]))};
}

bool ScannedRow::isNull(int column) const
{
    return sqlite3_value_type(m_values[column]) == SQLITE_NULL;
}

} // namespace vouch
