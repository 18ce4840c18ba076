// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

struct sqlite3_stmt;

namespace vouch
{

/// SQLite's own prepared statement on the plugin's handle. Only for the places that read or write rows by the
/// hundred thousand (importing, loading report columns and board cards), where QSqlQuery costs 2–3 times as
/// much. Everything else uses Connection::query, which other databases understand too.
class RawStatement
{
public:
    static Result<RawStatement> prepare(Connection &connection, const char *catalogueName);
    /// The same for a text that is catalogued in two parts: what to read, and which rows.
    static Result<RawStatement> prepare(Connection &connection, const char *catalogueName, const char *rest);
    RawStatement(RawStatement &&other) noexcept;
    RawStatement &operator=(RawStatement &&) = delete;
    ~RawStatement();

    /// Positions count from 1, in the order in which the names first appear in the text.
    RawStatement &bind(int position, qint64 value);
    RawStatement &bind(int position, const QString &value);
    RawStatement &bindNull(int position);
    /// For a function of ours that is told the same type; stays whoever binds it's own.
    RawStatement &bindPointer(int position, const void *pointer, const char *type);

    /// Runs to the end (no rows wanted) and resets. Returns the last inserted id.
    Result<qint64> run();
    /// Next row; false at the end, after which the statement is reset. An error ends the rows too: see
    /// failed().
    bool next();
    bool failed() const { return m_failed; }
    Error error() const { return m_error; }
    void reset();

    qint64 integer(int column) const; ///< 0 for NULL
    QString text(int column) const;
    bool isNull(int column) const;

private:
    RawStatement(Connection *connection, sqlite3_stmt *statement, const char *name);
    Connection *m_connection;
    sqlite3_stmt *m_statement;
    const char *m_name;
    bool m_failed = false;
    Error m_error;
};

} // namespace vouch
