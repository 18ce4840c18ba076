// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulk_insert.h"

#include "core/store/given_ids.h"
#include "core/store/kept_statement.h"
#include "core/store/sql_catalog.h"

#include <QRegularExpression>
#include <QStringEncoder>
#include <algorithm>
#include <cstring>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

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
        count > 0 ? static_cast<const KeptRows *>(sqlite3_value_pointer(values[0], KeptRows::pointerType))
                  : nullptr;
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
        sqlite3_result_int64(context, cell.number);
    else if (cell.kind == KeptRows::Cell::Real)
        sqlite3_result_double(context, cell.real);
    else if (cell.kind == KeptRows::Cell::Text)
        sqlite3_result_text(context, cell.text, cell.size, SQLITE_STATIC);
    return SQLITE_OK;
}

int rowId(sqlite3_vtab_cursor *cursor, sqlite3_int64 *id)
{
    *id = sqlite3_int64(own(cursor)->row);
    return SQLITE_OK;
}

/// "INSERT … VALUES (next_id('t'), :a, :b) …" as "INSERT … SELECT ?2 + rowid, c1, c2 FROM kept_rows(?1) WHERE
/// true …". `counted`: the table t, whose numbers are taken for all rows at once.
QString asSelection(QString text, int *columns, QString *counted)
{
    static const QRegularExpression nextId(u"next_id\\('([a-z_]+)'\\)"_s);
    *counted = nextId.match(text).captured(1);
    text.replace(nextId, u"?2 + rowid"_s);
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

char *KeptRows::room(std::size_t bytes)
{
    constexpr std::size_t usual = 64 * 1024;
    if (m_texts.empty() || m_used + bytes >= m_texts.back().size) { // an empty text stands somewhere too
        const std::size_t size = std::max(bytes + 1, usual);
        m_texts.push_back({std::make_unique_for_overwrite<char[]>(size), size});
        m_used = 0;
    }
    return m_texts.back().bytes.get() + m_used;
}

void KeptRows::keepText(int column, std::size_t bytes)
{
    Cell &cell = m_row[std::size_t(column - 1)];
    cell.kind = Cell::Text;
    cell.size = qint32(bytes);
    cell.text = m_texts.back().bytes.get() + m_used;
    m_used += bytes;
}

void KeptRows::bind(int column, QStringView value)
{
    constexpr qsizetype mostBytes = 3; // of a code unit
    char *begin = room(std::size_t(mostBytes * value.size()));
    // Most texts are short and plain, and setting up an encoder costs more than they do.
    char16_t all = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        all |= value[i].unicode();
        begin[i] = char(value[i].unicode());
    }
    if (all < 0x80)
        return keepText(column, std::size_t(value.size()));
    QStringEncoder utf8(QStringEncoder::Utf8);
    keepText(column, std::size_t(utf8.appendToBuffer(begin, value) - begin));
}

void KeptRows::bind(int column, QByteArrayView utf8)
{
    const auto size = std::size_t(utf8.size());
    if (char *begin = room(size); size > 0)
        std::memcpy(begin, utf8.data(), size);
    keepText(column, size);
}

void KeptRows::bindRow(const KeptRows &others, std::size_t row)
{
    Q_ASSERT(others.m_columns == m_columns);
    std::copy_n(&others.cell(row, 0), m_columns, m_row.begin());
}

void KeptRows::add()
{
    m_cells.insert(m_cells.end(), m_row.begin(), m_row.end());
}

void KeptRows::clear()
{
    m_cells.clear();
    if (m_texts.size() > 1)
        m_texts.erase(m_texts.begin(), m_texts.end() - 1); // room for the next ones
    m_used = 0;
    m_row.assign(m_row.size(), {});
}

BulkInsert::BulkInsert(Connection *connection, sqlite3_stmt *statement, const char *name, int columns,
                       std::string counted)
    : m_connection(connection)
    , m_statement(statement)
    , m_name(name)
    , m_counted(std::move(counted))
    , m_rows(columns)
{
}

BulkInsert::BulkInsert(BulkInsert &&other) noexcept
    : m_connection(other.m_connection)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_name(other.m_name)
    , m_counted(std::move(other.m_counted))
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
    QString counted;
    const QString text =
        asSelection(SqlCatalog::instance().text(QString::fromLatin1(name)), &columns, &counted);
    Q_ASSERT_X(columns <= KeptRows::maxColumns, name, "more columns than kept rows have");
    VOUCH_GIVE(sqlite3_stmt * statement, prepared(connection, name, text));
    return BulkInsert(&connection, statement, name, columns, counted.toStdString());
}

Status BulkInsert::write()
{
    if (m_rows.isEmpty())
        return Done{};
    if (!m_counted.empty()) {
        const qint64 first = m_connection->ids().take(m_counted, qint64(m_rows.size()));
        if (first == 0)
            return m_connection->ids().error();
        sqlite3_bind_int64(m_statement, 2, first);
    }
    sqlite3_bind_pointer(m_statement, 1, &m_rows, KeptRows::pointerType, nullptr);
    Status status = Done{};
    if (sqlite3_step(m_statement) != SQLITE_DONE)
        status = failure(*m_connection, m_name);
    sqlite3_reset(m_statement);
    m_rows.clear();
    return status;
}

Result<QSet<QString>> keysFound(Connection &connection, const char *name, const KeptRows &keys)
{
    QSet<QString> found;
    if (keys.isEmpty())
        return found;
    VOUCH_GIVE(RawStatement * rows, connection.kept().catalogued(name));
    rows->bindPointer(1, &keys, KeptRows::pointerType); // SQLite reads them only
    while (rows->next())
        found.insert(rows->text(0));
    if (rows->failed())
        return rows->error();
    return found;
}

} // namespace vouch
