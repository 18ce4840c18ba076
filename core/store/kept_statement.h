// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "core/store/made_statement.h"
#include "core/store/raw_statement.h"

#include <concepts>
#include <functional>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace vouch
{

/// Fast statements that a connection keeps prepared, for what is written or looked up one by one and very
/// often. Reached by Connection::kept(); good until the connection goes.
class KeptStatements
{
public:
    explicit KeptStatements(Connection &db)
        : m_db(db)
    {
    }
    /// The catalogued statement (a literal's name), reset and ready to be bound: its rows are read before it
    /// is asked for again.
    Result<RawStatement *> catalogued(const char *name);
    /// The one whose text is made from the schema and that is called `key`; `sql` makes the text when it is
    /// first asked for. Whoever steps it resets it.
    Result<MadeStatement *> made(const QString &key, const std::function<Result<QString>()> &sql);

private:
    Connection &m_db;
    std::unordered_map<std::string_view, RawStatement> m_catalogued;
    std::unordered_map<QString, MadeStatement> m_made;
};

} // namespace vouch

/// Catalogued statements that are kept, in one call. Values are bound in the order in which their names first
/// appear in the text.
namespace vouch::kept
{

template<class Statement, std::integral Number>
void bindNext(Statement &to, int &position, Number value)
{
    to.bind(++position, qint64(value));
}
template<class Statement>
void bindNext(Statement &to, int &position, const QString &value)
{
    to.bind(++position, value);
}
/// An id that is none is NULL.
template<class Statement, class Tag>
void bindNext(Statement &to, int &position, Id<Tag> id)
{
    if (id.isValid())
        to.bind(++position, id.value);
    else
        to.bindNull(++position);
}
template<class Statement, std::integral Number>
void bindNext(Statement &to, int &position, const std::optional<Number> &value)
{
    if (value)
        to.bind(++position, qint64(*value));
    else
        to.bindNull(++position);
}
/// A time and its day flag: two positions.
template<class Statement>
void bindNext(Statement &to, int &position, const When &when)
{
    to.bind(++position, when.at);
    if (when.dayOnly)
        to.bind(++position, qint64(1));
    else
        to.bindNull(++position);
}
template<class Statement>
void bindNext(Statement &to, int &position, const std::optional<When> &when)
{
    if (when)
        return bindNext(to, position, *when);
    to.bindNull(++position);
    to.bindNull(++position);
}

/// Binds from the first position on; of a RawStatement or a BulkInsert.
template<class Statement, class... Values>
void bindAll(Statement &to, const Values &...values)
{
    int position = 0;
    (bindNext(to, position, values), ...);
}

/// The statement with these values, to read its rows.
template<class... Values>
Result<RawStatement *> query(Connection &db, const char *name, const Values &...values)
{
    VOUCH_GIVE(RawStatement * ready, db.kept().catalogued(name));
    bindAll(*ready, values...);
    return ready;
}
/// Whether it has a row.
template<class... Values>
Result<bool> any(Connection &db, const char *name, const Values &...values)
{
    VOUCH_GIVE(RawStatement * rows, query(db, name, values...));
    const bool found = rows->next();
    if (rows->failed())
        return rows->error();
    rows->reset();
    return found;
}
/// Runs it to its end; the id of the row that was inserted last.
template<class... Values>
Result<qint64> run(Connection &db, const char *name, const Values &...values)
{
    VOUCH_GIVE(RawStatement * ready, query(db, name, values...));
    return ready->run();
}

} // namespace vouch::kept
