// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <string_view>

struct sqlite3_stmt;

namespace vouch
{

/// A statement whose text is made from the schema, which no catalogue can hold. Never holds data: that is
/// bound. Finalised with its holder; those that are needed again and again are kept (kept_statement.h).
class MadeStatement
{
public:
    static Result<MadeStatement> prepare(Connection &db, const QString &sql);
    MadeStatement(MadeStatement &&other) noexcept
        : m_db(other.m_db)
        , m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    MadeStatement &operator=(MadeStatement &&) = delete;
    ~MadeStatement();

    /// True: a row is there; false: the end.
    Result<bool> step();
    /// Steps to the end and resets.
    Status run();
    void reset();

    /// Positions count from 1. A text must stay as it is until the statement is reset.
    void bind(int position, qint64 value);
    void bind(int position, double value);
    void bind(int position, std::string_view text);
    void bindNull(int position);
    /// For a function of ours that knows pointers of that name; good until the next one is bound.
    void bind(int position, void *pointer, const char *name);

    qint64 integer(int column) const;
    bool isNull(int column) const;
    /// Good until the next step.
    std::string_view text(int column) const;
    /// For whoever reads cells of any kind.
    sqlite3_stmt *handle() const { return m_statement; }

private:
    MadeStatement(Connection &db, sqlite3_stmt *statement)
        : m_db(db)
        , m_statement(statement)
    {
    }
    Connection &m_db;
    sqlite3_stmt *m_statement;
};

} // namespace vouch
