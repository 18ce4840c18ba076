// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QByteArrayView>
#include <QSet>
#include <memory>
#include <string>
#include <vector>

struct sqlite3_stmt;

namespace vouch
{

/// Rows of whole numbers and texts that SQL reads as a table: `kept_rows(?)` with the columns c1, c2 … One
/// statement over a thousand of them costs SQLite a third of a thousand statements.
class KeptRows
{
public:
    static constexpr int maxColumns = 32;
    static constexpr const char *pointerType = "vouch-kept-rows"; ///< under which a statement is given them

    KeptRows() = default;
    explicit KeptRows(int columns)
        : m_columns(columns)
        , m_row(std::size_t(columns))
    {
    }

    /// The columns of the next row, from 1; those that are not bound are NULL.
    void bind(int column, qint64 value) { m_row[std::size_t(column - 1)] = {Cell::Number, 0, {value}}; }
    void bind(int column, double value)
    {
        Cell &cell = m_row[std::size_t(column - 1)];
        cell.kind = Cell::Real;
        cell.real = value;
    }
    void bind(int column, QStringView value);
    void bind(int column, QByteArrayView utf8);
    void bindNull(int column) { m_row[std::size_t(column - 1)] = {}; }
    /// Binds what a row of others is: of as many columns, and to stay until these rows are cleared.
    void bindRow(const KeptRows &others, std::size_t row);
    /// Keeps what was bound as a row. Bindings stay.
    void add();
    void clear();
    bool isEmpty() const { return m_cells.empty(); }

    struct Cell {
        enum Kind : qint32 { Null, Number, Real, Text } kind = Null;
        qint32 size = 0; ///< of a text, in bytes
        union {
            qint64 number = 0;
            double real;
            const char *text; ///< UTF-8
        };
    };
    const Cell &cell(std::size_t row, int column) const
    {
        return m_cells[row * std::size_t(m_columns) + std::size_t(column)];
    }
    std::size_t size() const { return m_columns == 0 ? 0 : m_cells.size() / std::size_t(m_columns); }
    int columns() const { return m_columns; }

    /// Makes `kept_rows` known to a connection.
    static int install(sqlite3 *handle);

private:
    /// Texts stay where they are, however many come after them.
    struct Block {
        std::unique_ptr<char[]> bytes;
        std::size_t size = 0;
    };
    char *room(std::size_t bytes);
    void keepText(int column, std::size_t bytes);

    int m_columns = 0;
    std::vector<Cell> m_row, m_cells;
    std::vector<Block> m_texts;
    std::size_t m_used = 0; ///< of the last block
};

/// A catalogued `INSERT … VALUES (…)` whose rows are kept and written together. Nothing of them is in the
/// tables, and nothing refused, before write(), which also takes the numbers for `next_id('table')`.
class BulkInsert
{
public:
    static Result<BulkInsert> prepare(Connection &connection, const char *catalogueName);
    BulkInsert(BulkInsert &&other) noexcept;
    BulkInsert &operator=(BulkInsert &&) = delete;
    ~BulkInsert();

    /// Positions count from 1, in the order in which the names first appear in the text.
    BulkInsert &bind(int position, qint64 value)
    {
        m_rows.bind(position, value);
        return *this;
    }
    BulkInsert &bind(int position, const QString &value)
    {
        m_rows.bind(position, value);
        return *this;
    }
    BulkInsert &bind(int position, QByteArrayView utf8)
    {
        m_rows.bind(position, utf8);
        return *this;
    }
    BulkInsert &bindNull(int position)
    {
        m_rows.bindNull(position);
        return *this;
    }
    BulkInsert &bindRow(const KeptRows &others, std::size_t row)
    {
        m_rows.bindRow(others, row);
        return *this;
    }
    void add() { m_rows.add(); }
    /// All that was added since, in that order.
    Status write();
    void clear() { m_rows.clear(); }

private:
    BulkInsert(Connection *connection, sqlite3_stmt *statement, const char *name, int columns,
               std::string counted);
    Connection *m_connection;
    sqlite3_stmt *m_statement;
    const char *m_name;
    std::string m_counted; ///< the table whose numbers the rows get; empty where they bring them
    KeptRows m_rows;
};

/// What the catalogued statement over `kept_rows(?)` finds of the keys: its first column.
Result<QSet<QString>> keysFound(Connection &connection, const char *catalogueName, const KeptRows &keys);

} // namespace vouch
