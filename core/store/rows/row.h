// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bulk_insert.h"
#include "core/store/journal.h"
#include "core/store/kept_statement.h"

/// One struct for each kind of row that both people and files bring: what the row consists of, whoever writes
/// it. Texts in it are clean (cleanText, cleanLine), and what only somebody at a form can be asked back about
/// has been checked. `statement` names the one INSERT (sql/rows.sql), `values` gives what it binds, in its
/// order, with what follows from the rest. `refusal`, where there is one, says why the store does not take
/// it.
namespace vouch::rows
{

/// Writes the row and gives its id; 0 where it is there already and stays as it is.
template<class Row>
Result<qint64> insert(Writer &writer, const Row &row)
{
    const Result<qint64> done = row.values(
        writer, [&writer](const auto &...values) { return kept::run(writer.db, Row::statement, values...); });
    if constexpr (requires { row.refusal(); }) {
        if (!done && done.error().kind == Error::Kind::Conflict) {
            if (const std::optional<Error> why = row.refusal())
                return *why;
        }
    }
    return done && writer.db.lastChangeCount() == 0 ? Result<qint64>(0) : done;
}

/// Writes the row where nobody asks for its id.
template<class Row>
Status write(Writer &writer, const Row &row)
{
    VOUCH_TRY(insert(writer, row));
    return Done{};
}

/// Binds the row to be kept among others of its kind, which are written together.
template<class Row>
BulkInsert &bind(BulkInsert &into, const Writer &writer, const Row &row)
{
    row.values(writer, [&into](const auto &...values) { kept::bindAll(into, values...); });
    return into;
}

} // namespace vouch::rows
