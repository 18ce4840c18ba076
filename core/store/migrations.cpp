// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/calendar.h"
#include "core/store/day_flags.h"
#include "core/store/file_setting.h"
#include "core/store/table_rebuild.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::migrations
{

namespace
{

QStringList files()
{
    return QDir(u":/sql/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int numberOf(const QString &file)
{
    return file.left(4).toInt();
}

Result<int> userVersion(Connection &db)
{
    VOUCH_GIVE(const QVariant version, db.runValue(u"PRAGMA user_version"_s));
    return version.toInt();
}

/// What a step needs to know that SQL does not.
Status complete(Connection &db, int number)
{
    constexpr int daysAndSettings = 7, idsAndRanges = 11, checks = 12, walksOfDeals = 14;
    if (number == idsAndRanges)
        return dropAutoincrement(db);
    if (number == checks)
        return plainChecks(db);
    if (number == walksOfDeals)
        return walksOfPeopleOrDeals(db);
    if (number != daysAndSettings)
        return Done{};
    VOUCH_TRY(dayFlags::mark(db, dayFlags::Whose::Imported));
    return db.change("time_zone_first", {{":value", systemTimeZoneName()}});
}

/// The oldest programs that may still read and write what a step leaves behind. Each step says so.
struct OlderPrograms {
    int read = 0, write = 0;
};

OlderPrograms olderProgramsOf(const QString &sql)
{
    static const QRegularExpression line(u"^-- Readable from (\\d+), writable from (\\d+)\\.$"_s,
                                         QRegularExpression::MultilineOption);
    const QRegularExpressionMatch said = line.match(sql);
    return {said.captured(1).toInt(), said.captured(2).toInt()};
}

/// A step cannot give back to older programs what an earlier one took from them.
Status sayWhoMay(Connection &db, const OlderPrograms &older)
{
    for (const auto &[key, oldest] :
         {std::pair("min_reader", older.read), std::pair("min_writer", older.write)}) {
        VOUCH_GIVE(const qint64 before, fileSetting::number(db, key));
        VOUCH_TRY(fileSetting::set(db, key, std::max<qint64>(before, oldest)));
    }
    return Done{};
}

/// One step with its version number in one transaction: the file is as before or as after it, whatever
/// happens.
Status runStep(Connection &db, const QString &name)
{
    const int number = numberOf(name);
    QFile file(u":/sql/migrations/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Internal,
                     QCoreApplication::translate("Store", "A part of Vouch is missing. Install it again."),
                     name};
    VOUCH_GIVE(Transaction transaction, Transaction::begin(db));
    // Somebody else may have opened the file at the same moment and run the step while we waited.
    VOUCH_GIVE(const int reached, userVersion(db));
    if (reached >= number)
        return Done{};
    const QString sql = QString::fromUtf8(file.readAll());
    const OlderPrograms older = olderProgramsOf(sql);
    if (older.read == 0)
        return storeError(1, db.path(), u"%1 does not say which older programs may go on"_s.arg(name));
    VOUCH_TRY(db.run(sql));
    VOUCH_TRY(finishRebuilds(db));
    VOUCH_TRY(complete(db, number));
    VOUCH_TRY(db.run(u"PRAGMA application_id=%1"_s.arg(applicationId)));
    VOUCH_TRY(db.run(u"PRAGMA user_version=%1"_s.arg(number)));
    VOUCH_TRY(sayWhoMay(db, older));
    VOUCH_GIVE(const QVariant broken, db.runValue(u"SELECT count(*) FROM pragma_foreign_key_check"_s));
    if (broken.toInt() > 0)
        return storeError(11, db.path(), u"foreign keys after migration %1"_s.arg(number));
    return transaction.commit();
}

} // namespace

int latest()
{
    const QStringList all = files();
    return all.isEmpty() ? 0 : numberOf(all.last());
}

Status check(Connection &db, bool *readOnly)
{
    const QString file = QFileInfo(db.path()).fileName();
    VOUCH_GIVE(const QVariant id, db.runValue(u"PRAGMA application_id"_s));
    if (id.toInt() != applicationId)
        return Error{Error::Kind::WrongFile,
                     QCoreApplication::translate(
                         "Store", "“%1” is not a Vouch workspace but a file of another program. "
                                  "Choose a file that ends in .vouch.")
                         .arg(file),
                     {}};
    VOUCH_GIVE(const int version, userVersion(db));
    if (version <= latest())
        return Done{};
    const Result<qint64> minReader = fileSetting::number(db, "min_reader");
    const Result<qint64> minWriter = fileSetting::number(db, "min_writer");
    if (!minReader || !minWriter || *minReader > latest())
        return Error{Error::Kind::TooNew,
                     QCoreApplication::translate(
                         "Store", "“%1” was made by a newer Vouch (data version %2; this program "
                                  "knows %3). Install the newer Vouch to open it.")
                         .arg(file, QString::number(version), QString::number(latest())),
                     {}};
    if (*minWriter > latest())
        *readOnly = true;
    return Done{};
}

Status run(Connection &db, int last)
{
    const Result<int> version = userVersion(db);
    if (!version)
        return version.error();
    if (*version >= last)
        return Done{};
    // SQLite ignores this inside a transaction; each step checks what refers to what before it commits.
    VOUCH_TRY(db.run(u"PRAGMA foreign_keys=OFF"_s));
    Status done = Done{};
    for (const QString &name : files()) {
        if (done && numberOf(name) > *version && numberOf(name) <= last)
            done = runStep(db, name);
    }
    VOUCH_TRY(db.run(u"PRAGMA foreign_keys=ON"_s));
    return done;
}

} // namespace vouch::migrations
