// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/made_statement.h"

#include <sqlite3.h>

namespace vouch
{

Result<MadeStatement> MadeStatement::prepare(Connection &db, const QString &sql)
{
    sqlite3_stmt *statement = nullptr;
    const QByteArray text = sql.toUtf8();
    const int code =
        sqlite3_prepare_v2(db.handle(), text.constData(), int(text.size()) + 1, &statement, nullptr);
    if (code != SQLITE_OK)
        return storeError(code, db.path(), QString::fromUtf8(sqlite3_errmsg(db.handle())));
    return MadeStatement(db, statement);
}

MadeStatement::~MadeStatement()
{
    sqlite3_finalize(m_statement);
}

Result<bool> MadeStatement::step()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return storeError(code, m_db.path(), QString::fromUtf8(sqlite3_errmsg(m_db.handle())));
}

Status MadeStatement::run()
{
    for (;;) {
        const Result<bool> stepped = step();
        if (stepped && *stepped)
            continue;
        reset();
        return stepped ? Status(Done{}) : Status(stepped.error());
    }
}

void MadeStatement::reset()
{
    sqlite3_reset(m_statement);
}

void MadeStatement::bind(int position, qint64 value)
{
    sqlite3_bind_int64(m_statement, position, value);
}

void MadeStatement::bind(int position, double value)
{
    sqlite3_bind_double(m_statement, position, value);
}

void MadeStatement::bind(int position, std::string_view text)
{
    sqlite3_bind_text(m_statement, position, text.data(), int(text.size()), SQLITE_STATIC);
}

void MadeStatement::bindNull(int position)
{
    sqlite3_bind_null(m_statement, position);
}

void MadeStatement::bind(int position, void *pointer, const char *name)
{
    sqlite3_bind_pointer(m_statement, position, pointer, name, nullptr);
}

qint64 MadeStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool MadeStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::string_view MadeStatement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text, text == nullptr ? 0 : std::size_t(sqlite3_column_bytes(m_statement, column))};
}

} // namespace vouch
