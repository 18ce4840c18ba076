// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/raw_statement.h"

#include "core/store/sql_catalog.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vouch
{

RawStatement::RawStatement(Connection *connection, sqlite3_stmt *statement, const char *name)
    : m_connection(connection)
    , m_statement(statement)
    , m_name(name)
{
}

RawStatement::RawStatement(RawStatement &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_name(other.m_name)
    , m_failed(other.m_failed)
    , m_error(other.m_error)
{
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

Result<RawStatement> RawStatement::prepare(Connection &connection, const char *name)
{
    return prepare(connection, name, nullptr);
}

Result<RawStatement> RawStatement::prepare(Connection &connection, const char *name, const char *rest)
{
    QByteArray text = SqlCatalog::instance().text(QString::fromLatin1(name)).toUtf8();
    if (rest != nullptr)
        text += '\n' + SqlCatalog::instance().text(QString::fromLatin1(rest)).toUtf8();
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v3(connection.handle(), text.constData(), int(text.size() + 1),
                                        SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    if (code != SQLITE_OK)
        return storeError(code, connection.path(),
                          u"prepare %1: %2"_s.arg(QString::fromLatin1(name),
                                                  QString::fromUtf8(sqlite3_errmsg(connection.handle()))));
    return RawStatement(&connection, statement, name);
}

RawStatement &RawStatement::bind(int position, qint64 value)
{
    sqlite3_bind_int64(m_statement, position, value);
    return *this;
}

RawStatement &RawStatement::bind(int position, const QString &value)
{
    // A null QString binds as empty text: our columns are NOT NULL DEFAULT ''.
    static const char16_t nothing[] = u"";
    sqlite3_bind_text16(m_statement, position,
                        value.isEmpty() ? static_cast<const void *>(nothing) : value.utf16(),
                        int(value.size() * 2), SQLITE_TRANSIENT);
    return *this;
}

RawStatement &RawStatement::bindNull(int position)
{
    sqlite3_bind_null(m_statement, position);
    return *this;
}

RawStatement &RawStatement::bindPointer(int position, const void *pointer, const char *type)
{
    sqlite3_bind_pointer(m_statement, position, const_cast<void *>(pointer), type, nullptr);
    return *this;
}

Result<qint64> RawStatement::run()
{
    while (next()) {
    }
    if (m_failed)
        return m_error;
    return qint64(sqlite3_last_insert_rowid(m_connection->handle()));
}

bool RawStatement::next()
{
    const int code = sqlite3_step(m_statement);
    m_failed = code != SQLITE_ROW && code != SQLITE_DONE;
    if (code == SQLITE_ROW)
        return true;
    if (m_failed)
        m_error = storeError(sqlite3_extended_errcode(m_connection->handle()), m_connection->path(),
                             u"%1: %2"_s.arg(QString::fromLatin1(m_name),
                                             QString::fromUtf8(sqlite3_errmsg(m_connection->handle()))));
    sqlite3_reset(m_statement);
    return false;
}

void RawStatement::reset()
{
    sqlite3_reset(m_statement);
}

qint64 RawStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QString RawStatement::text(int column) const
{
    // Our files are UTF-8: Qt turns it into a QString at once, SQLite by way of a copy of its own.
    const auto *utf8 = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

bool RawStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

} // namespace vouch
