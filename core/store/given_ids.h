// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/made_statement.h"

#include <string>
#include <string_view>

namespace vouch
{

/// Whose numbers are whose, so that copies of a workspace that are worked on apart never give one number to
/// two rows: the copy `replica` (0 while there is only one) gives numbers from its first one to its last one.
struct ReplicaRange {
    static constexpr int bits = 40;
    qint64 replica = 0;
    qint64 first() const { return replica << bits | 1; }
    qint64 last() const { return ((replica + 1) << bits) - 1; }
};

/// The numbers that new rows get. There is a counter per table in the file (`id_counter`), in the range of
/// this copy; what others brought into the file does not move it. Reached by Connection::ids().
///
/// Catalogued INSERTs take a number with `next_id('table')`. Who writes in bulk takes many at once and binds
/// them, with or without gaps: numbers that nobody uses are not missed.
///
///     const qint64 first = writer.db.ids().take("person", 500);   // 0: see error()
class GivenIds
{
public:
    explicit GivenIds(Connection &db)
        : m_db(db)
        , m_statements(db)
    {
    }

    /// What a recorded operation begins with, inside its transaction: counters are read anew when first used,
    /// because other programs count too.
    void begin();
    /// The first of `count` numbers that follow each other and that no row of `table` ever had; 0 outside of
    /// a recorded operation or where the file cannot be read.
    qint64 take(std::string_view table, qint64 count = 1);
    /// Why take() gave 0.
    const Error &error() const { return m_error; }
    /// Rows of `table` were written under numbers of their own: those up to `last` are given no more.
    Status raise(std::string_view table, qint64 last);
    /// Writes the counters back, before the transaction is committed.
    Status save();
    /// No number is given any more until the next begin().
    void end() { m_open = false; }

    /// The numbers that were given since begin(): of one table those from `first` to before `next`.
    struct Given {
        std::string table;
        qint64 first = 0;
        qint64 next = 0;
    };
    const std::vector<Given> &given() const { return m_given; }

    /// Statements made from the schema that operations of this connection need again and again.
    MadeStatements &statements() { return m_statements; }

    /// Whose numbers this file gives.
    Result<ReplicaRange> range();

private:
    Given *counterOf(std::string_view table);
    Result<Given> readCounter(std::string_view table);

    Connection &m_db;
    MadeStatements m_statements;
    bool m_open = false;
    std::vector<Given> m_given; ///< few, because an operation writes to few tables
    Error m_error;
};

} // namespace vouch
