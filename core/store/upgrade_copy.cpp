// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upgrade_copy.h"

#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vouch::migrations
{

namespace
{

/// A name beside the file that nothing has yet.
QString nameFor(const QString &path, int version, Millis now)
{
    const QFileInfo file(path);
    const QString stem =
        u"%1/%2.v%3.%4"_s.arg(file.absolutePath(), file.completeBaseName(), QString::number(version),
                              QDateTime::fromMSecsSinceEpoch(now).date().toString(Qt::ISODate));
    QString name = stem + u".vouch"_s;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = u"%1.%2.vouch"_s.arg(stem).arg(number);
    return name;
}

/// Copies all pages as of one moment.
Status copyPages(Connection &from, const QString &path)
{
    QFile made(path); // readable by its owner alone before SQLite opens it
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return storeError(SQLITE_IOERR, from.path(), made.errorString());
    made.close();
    VOUCH_GIVE(const std::unique_ptr<Connection> to, Connection::open(path, Connection::Access::ReadWrite));
    sqlite3 *const handle = to->handle();
    sqlite3_backup *const backup = sqlite3_backup_init(handle, "main", from.handle(), "main");
    if (backup != nullptr)
        sqlite3_backup_step(backup, -1);
    const int code = backup != nullptr ? sqlite3_backup_finish(backup) : sqlite3_errcode(handle);
    if (code != SQLITE_OK)
        return storeError(code, from.path(),
                          u"copy before the upgrade: "_s + QString::fromUtf8(sqlite3_errmsg(handle)));
    return Done{};
}

Status checkCopy(const QString &path, int version, const QString &original)
{
    VOUCH_GIVE(const std::unique_ptr<Connection> copy, Connection::open(path, Connection::Access::ReadWrite));
    VOUCH_GIVE(const QVariant sound, copy->runValue(u"PRAGMA quick_check(1)"_s));
    VOUCH_GIVE(const QVariant same, copy->runValue(u"PRAGMA user_version"_s));
    if (sound.toString() != u"ok" || same.toInt() != version)
        return storeError(SQLITE_CORRUPT, original, sound.toString());
    return Done{};
}

} // namespace

Status keepCopy(Connection &db, Millis now)
{
    VOUCH_GIVE(const QVariant version, db.runValue(u"PRAGMA user_version"_s));
    if (version.toInt() == 0 || version.toInt() >= latest())
        return Done{};
    VOUCH_GIVE(const QVariant filled, db.runValue(u"SELECT EXISTS (SELECT 1 FROM operation)"_s));
    if (!filled.toBool())
        return Done{};
    // Under another name until it is known to be sound: a program that is killed leaves nothing that looks
    // like one.
    const QString name = nameFor(db.path(), version.toInt(), now);
    const QString part = u"%1.%2.part"_s.arg(name).arg(QCoreApplication::applicationPid());
    Status kept = copyPages(db, part);
    if (kept)
        kept = checkCopy(part, version.toInt(), db.path());
    if (kept && !QFile::rename(part, name))
        kept = storeError(SQLITE_IOERR, db.path(), u"naming the copy before the upgrade"_s);
    if (!kept)
        QFile::remove(part);
    return kept;
}

} // namespace vouch::migrations
