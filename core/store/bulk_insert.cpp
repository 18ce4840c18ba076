// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_insert.h"

#include "core/store/sql_catalog.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr const char *pointerType = "vouch-kept-rows";

struct Cursor {
    sqlite3_vtab_cursor base;
    const KeptRows *rows;
    std::size_t row;
};

Cursor *own(sqlite3_vtab_cursor *cursor)
{
    return reinterpret_cast<Cursor *>(cursor);
}

int connectTable(sqlite3 *handle, void *, int, const char *const *, sqlite3_vtab **table, char **)
{
    QByteArray text = "CREATE TABLE kept (";
    for (int i = 1; i <= KeptRows::maxColumns; ++i)
        text += 'c' + QByteArray::number(i) + ',';
    text += "rows HIDDEN)";
    const int code = sqlite3_declare_vtab(handle, text.constData());
    if (code == SQLITE_OK)
        *table = new sqlite3_vtab{};
    return code;
}

int disconnectTable(sqlite3_vtab *table)
{
    delete table;
    return SQLITE_OK;
}

/// The rows themselves are given as the one argument; they are read from the first to the last.
int bestIndex(sqlite3_vtab *, sqlite3_index_info *info)
{
    for (int i = 0; i < info->nConstraint; ++i) {
        const auto &constraint = info->aConstraint[i];
        if (constraint.iColumn != KeptRows::maxColumns || constraint.op != SQLITE_INDEX_CONSTRAINT_EQ)
            continue;
        if (constraint.usable == 0)
            return SQLITE_CONSTRAINT;
        info->aConstraintUsage[i].argvIndex = 1;
        info->aConstraintUsage[i].omit = 1;
    }
    info->estimatedCost = 1000;
    info->estimatedRows = 1000;
    return SQLITE_OK;
}

int openCursor(sqlite3_vtab *, sqlite3_vtab_cursor **cursor)
{
    *cursor = &(new Cursor{})->base;
    return SQLITE_OK;
}

int closeCursor(sqlite3_vtab_cursor *cursor)
{
    delete own(cursor);
    return SQLITE_OK;
}

int filter(sqlite3_vtab_cursor *cursor, int, const char *, int count, sqlite3_value **values)
{
    own(cursor)->rows =
        count > 0 ? static_cast<const KeptRows *>(sqlite3_value_pointer(values[0], pointerType)) : nullptr;
    own(cursor)->row = 0;
    return SQLITE_OK;
}

int nextRow(sqlite3_vtab_cursor *cursor)
{
    ++own(cursor)->row;
    return SQLITE_OK;
}

int atEnd(sqlite3_vtab_cursor *cursor)
{
    return own(cursor)->rows == nullptr || own(cursor)->row >= own(cursor)->rows->size();
}

int column(sqlite3_vtab_cursor *cursor, sqlite3_context *context, int column)
{
    const KeptRows &rows = *own(cursor)->rows;
    if (column >= rows.columns())
        return SQLITE_OK; // NULL
    const KeptRows::Cell &cell = rows.cell(own(cursor)->row, column);
    if (cell.kind == KeptRows::Cell::Number)
        sqlite3_result_int64(context, cell.value);
    else if (cell.kind == KeptRows::Cell::Text)
        sqlite3_result_text(context, rows.text(cell), cell.size, SQLITE_STATIC);
    return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
{
    *id = sqlite3_int64(own(cursor)->row);
    return SQLITE_OK;
}

/// "INSERT … VALUES (:a, :b) …" as "INSERT … SELECT c1, c2 FROM kept_rows(?1) WHERE true …".
QString asSelection(QString text, int *columns)
{
    static const QRegularExpression name(u":([a-z_]+)"_s);
    QStringList names;
    for (QRegularExpressionMatch match = name.match(text); match.hasMatch(); match = name.match(text)) {
        if (!names.contains(match.captured(1)))
            names.append(match.captured(1));
        text.replace(match.capturedStart(), match.capturedLength(),
                     u'c' + QString::number(names.indexOf(match.captured(1)) + 1));
    }
    *columns = int(names.size());
    const qsizetype begin = text.indexOf(u"VALUES ("_s);
    qsizetype end = begin + 7;
    for (int depth = 0; end < text.size(); ++end) {
        depth += text.at(end) == u'(' ? 1 : text.at(end) == u')' ? -1 : 0;
        if (depth == 0)
            break;
    }
    return text.first(begin) + u"SELECT "_s + text.mid(begin + 8, end - begin - 8) +
           u" FROM kept_rows(?1) WHERE true"_s + text.mid(end + 1);
}

Error failure(Connection &connection, const char *name)
{
    sqlite3 *handle = connection.handle();
    return storeError(sqlite3_extended_errcode(handle), connection.path(),
                      u"%1: %2"_s.arg(QString::fromLatin1(name), QString::fromUtf8(sqlite3_errmsg(handle))));
}

Result<sqlite3_stmt *> prepared(Connection &connection, const char *name, const QString &text)
{
    const QByteArray sql = text.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(connection.handle(), sql.constData(), int(sql.size() + 1),
                           SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return failure(connection, name);
    return statement;
}

} // namespace

int KeptRows::install(sqlite3 *handle)
{
    static const sqlite3_module module = [] {
        sqlite3_module functions{};
        functions.xConnect = &connectTable; // without xCreate it is there by itself and in no schema
        functions.xBestIndex = &bestIndex;
        functions.xDisconnect = &disconnectTable;
        functions.xOpen = &openCursor;
        functions.xClose = &closeCursor;
        functions.xFilter = &filter;
        functions.xNext = &nextRow;
        functions.xEof = &atEnd;
        functions.xColumn = &column;
        functions.xRowid = &rowId;
        return functions;
    }();
    return sqlite3_create_module_v2(handle, "kept_rows", &module, nullptr, nullptr);
}

void KeptRows::bind(int column, QStringView value)
{
    QStringEncoder utf8(QStringEncoder::Utf8);
    const std::size_t begin = m_texts.size();
    m_texts.resize(begin + std::size_t(utf8.requiredSpace(value.size())));
    const char *end = utf8.appendToBuffer(m_texts.data() + begin, value);
    m_texts.resize(std::size_t(end - m_texts.data()));
    m_row[std::size_t(column - 1)] = {Cell::Text, qint32(m_texts.size() - begin), qint64(begin)};
}

void KeptRows::add()
{
    m_cells.insert(m_cells.end(), m_row.begin(), m_row.end());
}

void KeptRows::clear()
{
    m_cells.clear();
    m_texts.clear();
    m_row.assign(m_row.size(), {});
}

BulkInsert::BulkInsert(Connection *connection, sqlite3_stmt *statement, const char *name, int columns)
    : m_connection(connection)
    , m_statement(statement)
    , m_name(name)
    , m_rows(columns)
{
}

BulkInsert::BulkInsert(BulkInsert &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_name(other.m_name)
    , m_rows(std::move(other.m_rows))
{
}

BulkInsert::~BulkInsert()
{
    sqlite3_finalize(m_statement);
}

Result<BulkInsert> BulkInsert::prepare(Connection &connection, const char *name)
{
    int columns = 0;
    const QString text = asSelection(SqlCatalog::instance().text(QString::fromLatin1(name)), &columns);
    Q_ASSERT_X(columns <= KeptRows::maxColumns, name, "more columns than kept rows have");
    VOUCH_GIVE(sqlite3_stmt * statement, prepared(connection, name, text));
    return BulkInsert(&connection, statement, name, columns);
}

Status BulkInsert::write()
{
    if (m_rows.isEmpty())
        return Done{};
    sqlite3_bind_pointer(m_statement, 1, &m_rows, pointerType, nullptr);
    const bool done = sqlite3_step(m_statement) == SQLITE_DONE;
    const Status status = done ? Status(Done{}) : Status(failure(*m_connection, m_name));
    sqlite3_reset(m_statement);
    m_rows.clear();
    return status;
}

Result<QSet<QString>> keysFound(Connection &connection, const char *name, const QStringList &keys)
{
    QSet<QString> found;
    if (keys.isEmpty())
        return found;
    KeptRows rows(1);
    for (const QString &key : keys) {
        rows.bind(1, key);
        rows.add();
    }
    VOUCH_GIVE(sqlite3_stmt * statement,
               prepared(connection, name, SqlCatalog::instance().text(QString::fromLatin1(name))));
    sqlite3_bind_pointer(statement, 1, &rows, pointerType, nullptr);
    int code = sqlite3_step(statement);
    for (; code == SQLITE_ROW; code = sqlite3_step(statement))
        found.insert(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)),
                                       sqlite3_column_bytes(statement, 0)));
    const Error error = code == SQLITE_DONE ? Error{} : failure(connection, name);
    sqlite3_finalize(statement);
    if (code != SQLITE_DONE)
        return error;
    return found;
}

} // namespace vouch
