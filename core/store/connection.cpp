// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include "core/base/files.h"
#include "core/store/bulk_insert.h"
#include "core/store/given_ids.h"
#include "core/store/journal_cells.h"
#include "core/store/kept_statement.h"
#include "core/store/migrations.h"
#include "core/store/row_scan.h"
#include "core/store/sql_catalog.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QLoggingCategory>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <atomic>
#include <map>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(lcStore, "vouch.store")

namespace vouch
{

struct Connection::Private {
    std::unique_ptr<DatabaseClaim> claim;
    QString connectionName;
    QSqlDatabase database;
    /// Prepared statements that nobody is stepping through right now.
    std::map<QByteArray, std::vector<std::unique_ptr<QSqlQuery>>> idle;
    qint64 lastInsertId = 0;
    std::unique_ptr<GivenIds> ids;
    std::unique_ptr<KeptStatements> kept;
};

struct Statement::Private {
    Connection::Private *owner;
    QByteArray name;
    std::unique_ptr<QSqlQuery> query;
};

Error storeError(int code, const QString &path, const QString &detail)
{
    const QString file = QFileInfo(path).fileName();
    const auto say = [](const char *text) { return QCoreApplication::translate("Store", text); };
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Error::Kind::Busy,
                say(QT_TRANSLATE_NOOP("Store", "Another program is using “%1”. Wait a moment and try again."))
                    .arg(file),
                detail};
    case SQLITE_FULL:
        return {
            Error::Kind::Full,
            say(QT_TRANSLATE_NOOP(
                    "Store",
                    "The disk that holds “%1” is full. Nothing was changed; free some space and try again."))
                .arg(file),
            detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {
            Error::Kind::ReadOnly,
            say(QT_TRANSLATE_NOOP(
                    "Store",
                    "“%1” cannot be written. Check its permissions, or work on a copy in a folder of yours."))
                .arg(file),
            detail};
    case SQLITE_CANTOPEN:
        return {Error::Kind::Io,
                say(QT_TRANSLATE_NOOP(
                        "Store",
                        "“%1” cannot be opened. Check that the file and its folder exist and may be read."))
                    .arg(file),
                detail};
    case SQLITE_CORRUPT:
        return {Error::Kind::Damaged,
                say(QT_TRANSLATE_NOOP(
                        "Store",
                        "“%1” is damaged. Keep the file, do not change it, and restore the latest backup."))
                    .arg(file),
                detail};
    case SQLITE_NOTADB:
        return {Error::Kind::WrongFile,
                say(QT_TRANSLATE_NOOP("Store",
                                      "“%1” is not a Vouch workspace. Choose a file that ends in .vouch."))
                    .arg(file),
                detail};
    case SQLITE_IOERR:
        return {Error::Kind::Io,
                say(QT_TRANSLATE_NOOP(
                        "Store",
                        "Reading or writing “%1” failed. Nothing was changed; check the disk and try again."))
                    .arg(file),
                detail};
    case SQLITE_CONSTRAINT:
        return {Error::Kind::Conflict,
                say(QT_TRANSLATE_NOOP(
                    "Store", "This is already there, or something it needs is gone. Nothing was changed.")),
                detail};
    default:
        return {
            Error::Kind::Internal,
            say(QT_TRANSLATE_NOOP(
                "Store", "Vouch could not do that; nothing was changed. Please report it with the details.")),
            detail};
    }
}

namespace
{
/// moment(time, day flag): when a day alone begins in the workspace's zone; other times as they are.
void momentInSql(sqlite3_context *context, int, sqlite3_value **values)
{
    if (sqlite3_value_type(values[0]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    When when(sqlite3_value_int64(values[0]));
    when.dayOnly = sqlite3_value_int(values[1]) != 0;
    const auto *calendar = static_cast<const Calendar *>(sqlite3_user_data(context));
    sqlite3_result_int64(context, calendar->moment(when));
}

/// next_id(table): the id of a new row.
void nextIdInSql(sqlite3_context *context, int, sqlite3_value **values)
{
    auto *ids = static_cast<GivenIds *>(sqlite3_user_data(context));
    const auto *table = reinterpret_cast<const char *>(sqlite3_value_text(values[0]));
    const qint64 id = table != nullptr ? ids->take(table) : 0;
    if (id == 0)
        return sqlite3_result_error(context, ids->error().detail.toUtf8().constData(), -1);
    sqlite3_result_int64(context, id);
}

/// own_first(), own_last(): between which numbers this copy of the workspace gives ids.
template<qint64 (ReplicaRange::*end)() const>
void ownRangeInSql(sqlite3_context *context, int, sqlite3_value **)
{
    const Result<ReplicaRange> range = static_cast<GivenIds *>(sqlite3_user_data(context))->range();
    if (!range)
        return sqlite3_result_error(context, range.error().detail.toUtf8().constData(), -1);
    sqlite3_result_int64(context, ((*range).*end)());
}

void addIdFunctions(sqlite3 *handle, GivenIds *ids)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DIRECTONLY;
    sqlite3_create_function_v2(handle, "next_id", 1, flags, ids, &nextIdInSql, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "own_first", 0, flags, ids, &ownRangeInSql<&ReplicaRange::first>,
                               nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(handle, "own_last", 0, flags, ids, &ownRangeInSql<&ReplicaRange::last>,
                               nullptr, nullptr, nullptr);
}
} // namespace

Connection::Connection(QString path)
    : m_path(std::move(path))
    , d(std::make_unique<Private>())
{
    d->ids = std::make_unique<GivenIds>(*this);
    d->kept = std::make_unique<KeptStatements>(*this);
}

Connection::~Connection()
{
    d->kept.reset();
    d->idle.clear();
    d->database.close();
    d->database = QSqlDatabase();
    QSqlDatabase::removeDatabase(d->connectionName);
}

namespace
{

/// Once, before SQLite is first used: no connection leaves the thread that made it, and nobody asks how much
/// memory SQLite holds. Without the locks for both, an import needs a tenth less time.
void configureOnce()
{
    static const bool done = [] {
        return sqlite3_config(SQLITE_CONFIG_MULTITHREAD) == SQLITE_OK &&
               sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
    }();
    if (!done)
        qCDebug(lcStore) << "SQLite was in use already: it stays as it was configured";
}

constexpr int usualCache = 16'000, bulkCache = 128'000; ///< kB of the file in memory

/// Asks for the lock again every millisecond, for five seconds. SQLite's own handler sleeps ever
/// longer: whoever makes one change while another program imports would seldom hit the moment between two of
/// its transactions.
int waitForLock(void *, int asked)
{
    constexpr int pause = 1, longest = 5000;
    if (asked * pause >= longest)
        return 0;
    QThread::msleep(pause);
    return 1;
}

} // namespace

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    static std::atomic<int> counter = 0;
    configureOnce();
    std::unique_ptr<Connection> connection(new Connection(path));
    Private &d = *connection->d;
    VOUCH_GIVE(d.claim, DatabaseClaim::make(path));
    d.connectionName = u"vouch-%1"_s.arg(++counter);
    d.database = QSqlDatabase::addDatabase(u"QSQLITE"_s, d.connectionName);
    if (!d.database.isValid())
        return Error{Error::Kind::Internal,
                     QCoreApplication::translate("Store",
                                                 "The SQLite driver of Qt is missing. Install the package "
                                                 "libqt6sql6-sqlite."),
                     {}};
    d.database.setDatabaseName(path);
    QString options = u"QSQLITE_ENABLE_REGEXP=0"_s;
    if (access == Access::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    d.database.setConnectOptions(options);
    if (!d.database.open())
        return connection->errorFrom(u"open"_s);
    sqlite3 *handle = connection->handle();
    d.claim->setRealPath(QFile::decodeName(sqlite3_db_filename(handle, "main")));
    sqlite3_busy_handler(handle, &waitForLock, nullptr);
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 2);
    sqlite3_create_function_v2(handle, "moment", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY,
                               &connection->m_calendar, &momentInSql, nullptr, nullptr, nullptr);
    addIdFunctions(handle, d.ids.get());
    KeptRows::install(handle);
    journal::installCells(handle);
    rowscan::install(handle);
    QStringList pragmas{u"foreign_keys=ON"_s,
                        u"secure_delete=ON"_s,
                        u"cell_size_check=ON"_s,
                        u"mmap_size=0"_s,
                        u"temp_store=MEMORY"_s,
                        u"recursive_triggers=ON"_s,
                        u"cache_size=-%1"_s.arg(usualCache)};
    if (access == Access::ReadOnly) {
        pragmas << u"query_only=ON"_s;
    } else if (access == Access::Scratch) {
        pragmas << u"journal_mode=MEMORY"_s << u"synchronous=OFF"_s;
    } else {
        // The journal mode is kept in the file, and a file that is not ours is not to be changed by looking
        // at it.
        VOUCH_GIVE(const QVariant id, connection->runValue(u"PRAGMA application_id"_s));
        if (access == Access::Create || id.toInt() == migrations::applicationId)
            pragmas.prepend(u"journal_mode=WAL"_s);
        // Half as many pages to write as SQLite's usual ones: an import needs a tenth less time.
        if (access == Access::Create)
            pragmas.prepend(u"page_size=8192"_s);
        pragmas.prepend(u"synchronous=FULL"_s);
    }
    for (const QString &pragma : std::as_const(pragmas))
        VOUCH_TRY(connection->run(u"PRAGMA "_s + pragma));
    return connection;
}

sqlite3 *Connection::handle() const
{
    const QVariant handle = d->database.driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

Status Connection::setBulk(bool bulk)
{
    return run(bulk ? u"PRAGMA cache_size=-%1; PRAGMA wal_autocheckpoint=20000"_s.arg(bulkCache)
                    : u"PRAGMA cache_size=-%1; PRAGMA wal_autocheckpoint=1000; PRAGMA shrink_memory"_s.arg(
                          usualCache));
}

void Connection::followTimeZone()
{
    const Result<QVariant> name = value("workspace_setting_get", {{":key", u"time_zone"_s}});
    if (!name || name->toByteArray() == m_zoneName)
        return;
    m_zoneName = name->toByteArray();
    // A zone that this system does not know has the days of UTC.
    m_calendar = Calendar(QTimeZone(m_zoneName));
}

Error Connection::errorFrom(const QString &what) const
{
    sqlite3 *raw = d->database.isOpen() ? handle() : nullptr;
    int code = raw ? sqlite3_extended_errcode(raw) : d->database.lastError().nativeErrorCode().toInt();
    // sqlite3_errmsg may quote data in constraint messages of other drivers; SQLite's names only columns.
    const QString message = raw ? QString::fromUtf8(sqlite3_errmsg(raw)) : QString();
    qCWarning(lcStore).noquote() << "failed:" << what << "code" << code;
    return storeError(code, m_path, what + u": "_s + message);
}

namespace
{
bool isInt64(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong;
}
} // namespace

Result<Statement> Connection::query(const char *name, const std::vector<Binding> &bindings)
{
    const QByteArray key(name);
    std::vector<std::unique_ptr<QSqlQuery>> &idle = d->idle[key];
    std::unique_ptr<QSqlQuery> query;
    if (!idle.empty()) {
        query = std::move(idle.back());
        idle.pop_back();
    } else {
        query = std::make_unique<QSqlQuery>(d->database);
        query->setForwardOnly(true);
        if (!query->prepare(SqlCatalog::instance().text(QString::fromLatin1(name))))
            return errorFrom(
                u"prepare %1 (%2)"_s.arg(QString::fromLatin1(name), query->lastError().driverText()));
    }
    for (const Binding &binding : bindings) {
        Q_ASSERT_X(isInt64(binding.second) || binding.second.typeId() != QMetaType::ULongLong, name,
                   binding.first);
        // Qt binds a null QString as NULL; our texts are NOT NULL, and an unset one is empty.
        const bool emptyText =
            binding.second.typeId() == QMetaType::QString && binding.second.toString().isNull();
        query->bindValue(QString::fromLatin1(binding.first), emptyText ? QVariant(u""_s) : binding.second);
    }
    if (!query->exec()) {
        Error error = errorFrom(u"execute "_s + QString::fromLatin1(name));
        query->finish();
        return error;
    }
    if (!query->isSelect())
        d->lastInsertId = sqlite3_last_insert_rowid(handle());
    auto content = std::make_unique<Statement::Private>();
    content->owner = d.get();
    content->name = key;
    content->query = std::move(query);
    return Statement(std::move(content));
}

Result<Statement> Connection::query(const char *name, std::initializer_list<Binding> bindings)
{
    return query(name, std::vector<Binding>(bindings));
}

Result<qint64> Connection::exec(const char *name, std::initializer_list<Binding> bindings)
{
    VOUCH_TRY(query(name, bindings));
    return qint64(sqlite3_changes64(handle()));
}

Result<QVariant> Connection::value(const char *name, std::initializer_list<Binding> bindings)
{
    VOUCH_GIVE(Statement statement, query(name, bindings));
    return statement.next() ? statement.value(0) : QVariant();
}

Result<qint64> Connection::number(const char *name, std::initializer_list<Binding> bindings)
{
    VOUCH_GIVE(const QVariant found, value(name, bindings));
    return found.toLongLong();
}

Result<QString> Connection::text(const char *name, std::initializer_list<Binding> bindings)
{
    VOUCH_GIVE(const QVariant found, value(name, bindings));
    return found.toString();
}

Status Connection::change(const char *name, std::initializer_list<Binding> bindings)
{
    VOUCH_TRY(query(name, bindings));
    return Done{};
}

GivenIds &Connection::ids()
{
    return *d->ids;
}

KeptStatements &Connection::kept()
{
    return *d->kept;
}

qint64 Connection::lastInsertId() const
{
    return d->lastInsertId;
}

qint64 Connection::lastChangeCount() const
{
    return qint64(sqlite3_changes64(handle()));
}

Status Connection::run(const QString &sql)
{
    char *message = nullptr;
    const int code = sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, &message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        return errorFrom(sql.left(80));
    return Done{};
}

Result<QVariant> Connection::runValue(const QString &sql)
{
    QSqlQuery query(d->database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return errorFrom(sql.left(80));
    return query.next() ? query.value(0) : QVariant();
}

Statement::Statement(std::unique_ptr<Private> content)
    : d(std::move(content))
{
}
Statement::Statement(Statement &&) noexcept = default;
Statement &Statement::operator=(Statement &&) noexcept = default;

Statement::~Statement()
{
    if (!d || !d->query)
        return;
    d->query->finish();
    d->owner->idle[d->name].push_back(std::move(d->query));
}

bool Statement::next()
{
    return d->query->next();
}

qint64 Statement::integer(int column) const
{
    return d->query->value(column).toLongLong();
}

QString Statement::text(int column) const
{
    return d->query->value(column).toString();
}

bool Statement::isNull(int column) const
{
    return d->query->isNull(column);
}

QVariant Statement::value(int column) const
{
    return d->query->value(column);
}

QVariant dayOrNull(bool dayOnly)
{
    return dayOnly ? QVariant(1) : QVariant(QMetaType::fromType<int>());
}

QVariant orNull(std::optional<qint64> value)
{
    return value ? QVariant(*value) : QVariant(QMetaType::fromType<qint64>());
}

QVariant dayFlag(const When &when)
{
    return dayOrNull(when.dayOnly);
}

QVariant dayFlag(const std::optional<When> &when)
{
    return dayFlag(when.value_or(When()));
}

QVariant timeOrNull(const std::optional<When> &when)
{
    return when ? QVariant(when->at) : QVariant(QMetaType::fromType<qint64>());
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    VOUCH_TRY(connection.run(u"BEGIN IMMEDIATE"_s));
    return Transaction(&connection);
}

Transaction::~Transaction()
{
    // A failed statement may already have ended the transaction (disk full does); then there is nothing to
    // roll back.
    if (m_connection && sqlite3_get_autocommit(m_connection->handle()) == 0)
        (void)m_connection->run(u"ROLLBACK"_s);
}

Status Transaction::commit()
{
    const Status done = m_connection->run(u"COMMIT"_s);
    if (done)
        m_connection = nullptr;
    return done;
}

} // namespace vouch
