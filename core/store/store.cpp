// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/await.h"
#include "core/store/journal_content.h"
#include "core/store/migrations.h"
#include "core/store/search_index.h"
#include "core/store/upgrade_copy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

Error missing(const QString &path)
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("Store",
                                        "There is no file “%1”. Check the name, or make a new workspace.")
                .arg(QFileInfo(path).fileName()),
            {}};
}

Status checkPath(const QString &path, Store::Mode mode)
{
    const QFileInfo info(path);
    if (mode == Store::Mode::Open) {
        if (!info.exists())
            return missing(path);
        if (!info.isFile() && !info.isDir())
            return Error{Error::Kind::WrongFile,
                         QCoreApplication::translate("Store", "“%1” is a device or a pipe, not a workspace. "
                                                              "Choose a file that ends in .vouch.")
                             .arg(info.fileName()),
                         {}};
        if (info.isDir())
            return Error{Error::Kind::WrongFile,
                         QCoreApplication::translate(
                             "Store", "“%1” is a folder, not a workspace. Choose a file that ends "
                                      "in .vouch.")
                             .arg(info.fileName()),
                         {}};
        return Done{};
    }
    if (info.exists())
        return Error{
            Error::Kind::Conflict,
            QCoreApplication::translate("Store", "“%1” exists already. Choose another name, or open it.")
                .arg(info.fileName()),
            {}};
    if (!info.absoluteDir().exists())
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate(
                         "Store", "There is no folder “%1”. Make it first, or choose another one.")
                         .arg(info.absolutePath()),
                     {}};
    return Done{};
}

/// Whether permissions allow to write the file, if it is there, and its folder.
bool mayWriteAt(const QString &path)
{
    const auto allows = [](const QString &place) {
        return ::access(QFile::encodeName(place).constData(), W_OK) == 0 ||
               (errno != EACCES && errno != EROFS);
    };
    return allows(path) && allows(QFileInfo(path).absolutePath());
}

/// Makes the new file readable by its owner alone before SQLite opens it.
Status makeFile(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Done{};
    const bool full = errno == ENOSPC || errno == EDQUOT;
    if (full || mayWriteAt(path))
        return storeError(full ? SQLITE_FULL : SQLITE_IOERR, path, file.errorString());
    return Error{Error::Kind::ReadOnly,
                 QCoreApplication::translate(
                     "Store", "“%1” cannot be made in this folder. Choose a folder that you may "
                              "write to.")
                     .arg(QFileInfo(path).fileName()),
                 file.errorString()};
}

/// What an upgrade leaves to be done of the search index is done while opening where it is little, and in the
/// background where it is much.
constexpr int indexMillisAtOpening = 200;
constexpr int indexMillisAtOnce = 50;
constexpr int restMs = 500; ///< after a great change; a program that ends then leaves it to the next one

/// The writer's part of opening. Leaves `db` empty and `readOnly` set where the file cannot be written.
Status openWriter(std::unique_ptr<Connection> &db, const QString &path, Store::Mode mode, Millis now,
                  bool *readOnly)
{
    const auto access =
        mode == Store::Mode::Create ? Connection::Access::Create : Connection::Access::ReadWrite;
    Result<std::unique_ptr<Connection>> opened = Connection::open(path, access);
    if (!opened) {
        // Where no files may stand beside it, SQLite says that it cannot be opened. A disk that fails is
        // another matter: whoever is told that they may only read would look for the mistake in permissions.
        if (mode == Store::Mode::Open && (opened.error().kind == Error::Kind::ReadOnly ||
                                          (opened.error().kind == Error::Kind::Io && !mayWriteAt(path)))) {
            *readOnly = true;
            return Done{};
        }
        return opened.error();
    }
    db = std::move(*opened);
    if (mode == Store::Mode::Create) {
        VOUCH_TRY(migrations::run(*db));
        VOUCH_TRY(searchindex::proceed(*db, indexMillisAtOpening));
        return Done{};
    }
    VOUCH_TRY(migrations::check(*db, readOnly));
    if (*readOnly) {
        db.reset();
        return Done{};
    }
    VOUCH_TRY(migrations::keepCopy(*db, now));
    VOUCH_TRY(migrations::run(*db));
    VOUCH_GIVE(const bool programs, journal::holdsPrograms(*db));
    if (programs)
        return Error{Error::Kind::Damaged,
                     QCoreApplication::translate("Store",
                                                 "“%1” contains program parts that Vouch did not put there. "
                                                 "Do not use it; restore a backup.")
                         .arg(QFileInfo(path).fileName()),
                     {}};
    VOUCH_TRY(searchindex::proceed(*db, indexMillisAtOpening));
    VOUCH_TRY(journal::recover(*db, now));
    return searchindex::endBulk(*db);
}

} // namespace

Result<std::unique_ptr<Store>> Store::open(const QString &path, Mode mode, const Clock &clock)
{
    VOUCH_TRY(checkPath(path, mode));
    std::unique_ptr<Store> store(new Store(QFileInfo(path).absoluteFilePath(), clock));
    if (mode == Mode::Create)
        VOUCH_TRY(makeFile(path));
    const Status opened = store->openLanes(mode);
    if (!opened) {
        store.reset();
        if (mode == Mode::Create) {
            for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(path + suffix);
        }
        return opened.error();
    }
    return store;
}

Status Store::openLanes(Mode mode)
{
    m_writer = std::make_unique<Lane>(u"vouch-writer"_s);
    m_reader = std::make_unique<Lane>(u"vouch-reader"_s);
    m_figures = std::make_unique<Lane>(u"vouch-figures"_s);
    const Millis now = m_clock.now();
    bool readOnly = false;
    VOUCH_TRY(await(m_writer->post([this, mode, now, &readOnly](std::unique_ptr<Connection> &db) {
        return openWriter(db, m_path, mode, now, &readOnly);
    })));
    m_readOnly = readOnly;
    completeIndex();
    return await(m_reader->post([this, &readOnly](std::unique_ptr<Connection> &db) -> Status {
        VOUCH_TRY(openReader(db));
        bool newer = false;
        return readOnly ? migrations::check(*db, &newer) : Status(Done{});
    }));
}

void Store::completeIndex(int inMs)
{
    m_writer->postLater(inMs, [this](std::unique_ptr<Connection> &db) {
        if (!db)
            return; // read-only, or closing: the next opening goes on
        Result<bool> done = searchindex::proceed(*db, indexMillisAtOnce);
        if (done && *done)
            done = searchindex::tidy(*db, indexMillisAtOnce);
        if (done && !*done)
            completeIndex();
    });
}

Status Store::openReader(std::unique_ptr<Connection> &db) const
{
    if (db)
        return Done{};
    VOUCH_GIVE(db, Connection::open(m_path, Connection::Access::ReadOnly));
    return Done{};
}

Store::~Store() = default;

Calendar Store::calendar() const
{
    const QMutexLocker lock(&m_calendarLock);
    return m_calendar;
}

void Store::followTimeZone(Connection &db)
{
    db.followTimeZone();
    const QMutexLocker lock(&m_calendarLock);
    if (!(m_calendar == db.calendar()))
        m_calendar = db.calendar();
}

Error Store::readOnlyError() const
{
    return {Error::Kind::ReadOnly,
            QCoreApplication::translate(
                "Store", "“%1” is open for reading only, so nothing was changed. Work on a copy in a "
                         "folder of yours.")
                .arg(QFileInfo(m_path).fileName()),
            {}};
}

void Store::announce(const ChangeSet &changes)
{
    if (m_listener && changes.operation.isValid())
        m_listener(changes);
    if (changes.everything)
        completeIndex(restMs); // an import or its undoing leaves it in pieces, of which nobody waits for one
}

QFuture<Result<ChangeSet>> Store::write(const QString &verb, const QString &label,
                                        std::function<Status(Writer &)> work)
{
    return m_writer->post([this, verb, label, actor = m_actor,
                           work = std::move(work)](std::unique_ptr<Connection> &db) -> Result<ChangeSet> {
        if (!db)
            return readOnlyError();
        followTimeZone(*db);
        Result<ChangeSet> changes = journal::perform(*db, m_clock.now(), verb, label, actor, work);
        followTimeZone(*db);
        if (changes)
            announce(*changes);
        return changes;
    });
}

QFuture<Result<ChangeSet>> Store::undo(OperationId operation, UndoConflict conflict)
{
    return m_writer->post(
        [this, operation, conflict, actor = m_actor](std::unique_ptr<Connection> &db) -> Result<ChangeSet> {
            if (!db)
                return readOnlyError();
            followTimeZone(*db);
            Result<ChangeSet> changes = journal::undo(*db, m_clock.now(), actor, operation, conflict);
            followTimeZone(*db);
            if (changes)
                announce(*changes);
            return changes;
        });
}

QFuture<Result<ChangeSet>> Store::redo(OperationId operation, UndoConflict conflict)
{
    return m_writer->post(
        [this, operation, conflict, actor = m_actor](std::unique_ptr<Connection> &db) -> Result<ChangeSet> {
            if (!db)
                return readOnlyError();
            followTimeZone(*db);
            Result<ChangeSet> changes = journal::redo(*db, m_clock.now(), actor, operation, conflict);
            followTimeZone(*db);
            if (changes)
                announce(*changes);
            return changes;
        });
}

Result<QStringList> checkContent(Connection &db)
{
    QStringList problems;
    VOUCH_GIVE(const QVariant sound, db.runValue(u"PRAGMA integrity_check(20)"_s));
    if (sound.toString() != u"ok")
        problems.append(
            QCoreApplication::translate("Store", "The file is damaged: %1").arg(sound.toString()));
    const auto count = [&](const char *query, QString (*sentence)(int)) -> Status {
        VOUCH_GIVE(const qint64 found, db.number(query));
        if (found > 0)
            problems.append(sentence(int(found)));
        return Done{};
    };
    VOUCH_TRY(count("check_foreign_keys", [](int rows) {
        return QCoreApplication::translate("Store", "%n rows point to rows that are gone.", nullptr, rows);
    }));
    VOUCH_TRY(count("check_placements", [](int people) {
        return QCoreApplication::translate(
            "Store", "%n people stand in a stage that their moves do not lead to.", nullptr, people);
    }));
    VOUCH_TRY(count("check_placements_of_deal", [](int deals) {
        return QCoreApplication::translate(
            "Store", "%n deals stand in a stage that their moves do not lead to.", nullptr, deals);
    }));
    VOUCH_TRY(count("check_places_missing_of_deal", [](int deals) {
        return QCoreApplication::translate(
            "Store", "%n deals stand nowhere on a journey that they never left.", nullptr, deals);
    }));
    VOUCH_TRY(count("check_deal_states", [](int deals) {
        return QCoreApplication::translate(
            "Store",
            "%n deals stand in a stage that says something else of them than they do: open, won or "
            "lost. Move them where they belong.",
            nullptr, deals);
    }));
    VOUCH_TRY(count("check_deleted_stages", [](int people) {
        return QCoreApplication::translate("Store", "%n people stand in a stage that was deleted.", nullptr,
                                           people);
    }));
    VOUCH_TRY(count("check_places_missing", [](int people) {
        return QCoreApplication::translate(
            "Store", "%n people stand nowhere on a journey that they never left.", nullptr, people);
    }));
    VOUCH_TRY(count("check_refunds", [](int purchases) {
        return QCoreApplication::translate("Store",
                                           "Of %n purchases more was paid back than was paid. Import the "
                                           "orders again, or correct their refunds.",
                                           nullptr, purchases);
    }));
    VOUCH_TRY(count("check_below_zero", [](int purchases) {
        return QCoreApplication::translate(
            "Store",
            "%n purchases are below zero, which none can be. Undo the import that brought them, and "
            "import money that was paid back as refunds.",
            nullptr, purchases);
    }));
    VOUCH_TRY(count("check_abandoned_refunds", [](int purchases) {
        return QCoreApplication::translate("Store",
                                           "%n purchases were cancelled, and what was paid back for them "
                                           "is taken off as well. Import the orders again.",
                                           nullptr, purchases);
    }));
    VOUCH_TRY(count("check_refunds_elsewhere", [](int refunds) {
        return QCoreApplication::translate(
            "Store", "%n refunds are not of the buyer or in the currency of their purchase.", nullptr,
            refunds);
    }));
    VOUCH_GIVE(const qint64 astray, searchindex::astray(db));
    if (astray > 0)
        problems.append(QCoreApplication::translate("Store", "%n people are missing from the search index.",
                                                    nullptr, int(astray)));
    constexpr qsizetype mostNamed = 20;
    VOUCH_GIVE(const QList<Operation> altered, journal::alteredOperations(db));
    for (const Operation &operation : altered.first(std::min(altered.size(), mostNamed)))
        problems.append(
            QCoreApplication::translate("Store", "What “%1” (change %2) wrote is not as it was: the file is "
                                                 "damaged, or something other than Vouch wrote to it.")
                .arg(operation.label, operation.id.toString()));
    if (const int others = int(altered.size() - mostNamed); others > 0)
        problems.append(
            QCoreApplication::translate("Store", "The same is true of %n more changes.", nullptr, others));
    return problems;
}

Result<QString> dumpContent(Connection &db)
{
    QString dump;
    for (const QString &table : journal::trackedTables()) {
        VOUCH_GIVE(Statement columns, db.query("table_columns", {{":table", table}}));
        QStringList names;
        while (columns.next())
            names.append(columns.text(0));
        VOUCH_GIVE(
            const QVariant rows,
            db.runValue(
                u"SELECT coalesce(group_concat(line, char(10)), '') FROM (SELECT json_array(%1) AS line FROM %2 ORDER BY id)"_s
                    .arg(names.join(u','), table)));
        dump += table + u'\n' + rows.toString() + u'\n';
    }
    return dump;
}

} // namespace vouch
