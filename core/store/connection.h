// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/error.h"
#include "core/base/ids.h"

#include <QList>
#include <QString>
#include <QVariant>
#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

struct sqlite3;

namespace vouch
{

class GivenIds;
class KeptStatements;
class Statement;

using Binding = std::pair<const char *, QVariant>; ///< {":name", value}

/// One connection to a workspace file. Lives and dies in the thread that made it; no connection is shared.
class Connection
{
public:
    enum class Access {
        ReadWrite,
        ReadOnly,
        Create, ///< the file is there and empty
        Scratch ///< a copy to try things on: needs no safety and no files beside it
    };

    /// Opens `path` (which must exist) with the pragmas of our data rules. Errors: NotFound, WrongFile,
    /// Damaged, Busy, ReadOnly, each with a sentence that names the file and the remedy.
    static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// The catalogued statement `name`, prepared once per connection, with these bindings, executed. The
    /// statement steps row by row; it is reset when the handle goes. Errors carry the statement's name, never
    /// its values.
    Result<Statement> query(const char *name, std::initializer_list<Binding> bindings = {});
    Result<Statement> query(const char *name, const std::vector<Binding> &bindings);
    /// Each row as `map(const Statement &)` makes a T of it, in their order.
    template<class T, class Map>
    Result<QList<T>> list(const char *name, std::initializer_list<Binding> bindings, Map map);
    /// The first column of the first row, null without rows.
    Result<QVariant> value(const char *name, std::initializer_list<Binding> bindings = {});
    /// The same as a number, 0 for null and without rows.
    Result<qint64> number(const char *name, std::initializer_list<Binding> bindings = {});
    /// The same as text, empty for null and without rows.
    Result<QString> text(const char *name, std::initializer_list<Binding> bindings = {});
    /// Writes: a statement that gives no rows.
    Status change(const char *name, std::initializer_list<Binding> bindings = {});
    /// The same where it matters how many rows were changed.
    Result<qint64> exec(const char *name, std::initializer_list<Binding> bindings = {});
    /// The id of the row that was inserted last.
    qint64 lastInsertId() const;
    /// Where new rows have their ids from (given_ids.h).
    GivenIds &ids();
    /// Fast statements that stay prepared (kept_statement.h).
    KeptStatements &kept();
    /// Rows that the last statement inserted, changed or deleted, triggers not counted.
    qint64 lastChangeCount() const;

    /// SQL that is made here and not in the catalogue: pragmas, BEGIN and COMMIT, generated triggers. Never
    /// holds data.
    Status run(const QString &sql);
    Result<QVariant> runValue(const QString &sql);

    /// The plugin's own handle, for the few named places that load or write in bulk.
    sqlite3 *handle() const;
    QString path() const { return m_path; }

    /// The days of the workspace's time zone as it was when they were last followed; UTC before. In SQL,
    /// moment(time, day flag) gives what to compute with (Calendar::moment); without a time it gives none.
    const Calendar &calendar() const { return m_calendar; }
    /// Takes the time zone that the workspace has by now.
    void followTimeZone();
    /// While much is written at once: more of the file stays in memory, and what is written goes from the
    /// write-ahead log into the file less often.
    Status setBulk(bool bulk);

private:
    friend class Statement;
    struct Private;
    Connection(QString path);
    Error errorFrom(const QString &what) const;
    QString m_path;
    QByteArray m_zoneName; ///< as the workspace says it; the calendar is its
    Calendar m_calendar;
    std::unique_ptr<Private> d;
};

/// The rows of one executed statement. Move-only; gives the prepared statement back on destruction.
class Statement
{
public:
    Statement(Statement &&) noexcept;
    Statement &operator=(Statement &&) noexcept;
    ~Statement();

    bool next();
    qint64 integer(int column) const;
    QString text(int column) const;
    bool isNull(int column) const;
    QVariant value(int column) const;
    /// The date of a day alone, from the time as it is stored; invalid for null.
    QDate day(int column) const
    {
        When when(integer(column));
        when.dayOnly = !isNull(column);
        return when.date();
    }
    /// A time and its day flag.
    When when(int column, int dayColumn) const
    {
        When when(integer(column));
        when.dayOnly = flag(dayColumn);
        return when;
    }
    bool flag(int column) const { return integer(column) != 0; }

private:
    friend class Connection;
    struct Private;
    explicit Statement(std::unique_ptr<Private> content);
    std::unique_ptr<Private> d;
};

template<class T, class Map>
Result<QList<T>> Connection::list(const char *name, std::initializer_list<Binding> bindings, Map map)
{
    VOUCH_GIVE(Statement rows, query(name, bindings));
    QList<T> all;
    while (rows.next())
        all.append(map(std::as_const(rows)));
    return all;
}

/// What is bound for a number that may be missing, and for an id that may be none.
QVariant orNull(std::optional<qint64> value);
template<class Tag>
QVariant orNull(Id<Tag> id)
{
    return orNull(id.isValid() ? std::optional(id.value) : std::nullopt);
}

/// What is bound for a time that may be a day alone: the time, and 1 or null for the flag beside it.
QVariant dayFlag(const When &when);
QVariant dayOrNull(bool dayOnly);
QVariant dayFlag(const std::optional<When> &when);
QVariant timeOrNull(const std::optional<When> &when);

/// Commits only when told to; rolls back otherwise. BEGIN IMMEDIATE, so that a second writer waits at the
/// door instead of failing half-way (plain BEGIN ignores the busy time-out once it has read).
class Transaction
{
public:
    static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    Status commit();

private:
    explicit Transaction(Connection *connection)
        : m_connection(connection)
    {
    }
    Connection *m_connection;
};

/// A sentence and kind for what SQLite reported (its primary result code) about `path`.
Error storeError(int sqliteCode, const QString &path, const QString &detail);

} // namespace vouch
