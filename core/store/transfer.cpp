// SPDX-License-Identifier: GPL-3.0-or-later
// Rows go through SQLite's JSON functions a few hundred at a time; Qt Sql cannot prepare what is made here.
#include "core/store/transfer.h"

#include "core/store/day_flags.h"
#include "core/store/given_ids.h"
#include "core/store/journal_rows.h"
#include "core/store/made_statement.h"
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vouch::transfer
{

namespace
{

constexpr int formatVersion = 1;
constexpr qsizetype rowsAtOnce = 500;

Error unwritten()
{
    return {Error::Kind::Io,
            QCoreApplication::translate("Store",
                                        "The export could not be written. Check that the disk has room."),
            {}};
}

Error wrongFile(const QString &detail)
{
    return {Error::Kind::WrongFile,
            QCoreApplication::translate("Store",
                                        "This file is no complete export of a workspace. Export it again."),
            detail};
}

Status exportTable(Connection &db, const QString &table, const std::function<bool(const QByteArray &)> &write)
{
    VOUCH_GIVE(const QStringList columns, journal::columnsOf(db, table));
    const QByteArray head =
        "\"" + table.toUtf8() + "\":{\"columns\":" +
        QJsonDocument(QJsonArray::fromStringList(columns)).toJson(QJsonDocument::Compact) + ",\"rows\":[";
    if (!write(head))
        return unwritten();
    VOUCH_GIVE(auto rows, MadeStatement::prepare(db, u"SELECT json_array(%1) FROM %2 ORDER BY id"_s.arg(
                                                         columns.join(u','), table)));
    for (bool first = true;; first = false) {
        VOUCH_GIVE(const bool there, rows.step());
        if (!there)
            break;
        const std::string_view row = rows.text(0);
        if (!write((first ? "\n" : ",\n") + QByteArray(row.data(), qsizetype(row.size()))))
            return unwritten();
    }
    return write("]}") ? Status(Done{}) : Status(unwritten());
}

Status exportAll(Connection &db, const std::function<bool(const QByteArray &)> &write)
{
    VOUCH_GIVE(const QString currency, db.text("workspace_setting_get", {{":key", u"currency"_s}}));
    const QString head =
        u"{\"format\":\"vouch-json\",\"version\":%1,\"schema\":%2,\"currency\":\"%3\",\"tables\":{\n"_s;
    if (!write(head.arg(formatVersion).arg(migrations::latest()).arg(currency).toUtf8()))
        return unwritten();
    bool first = true;
    for (const QString &table : journal::trackedTables()) {
        if (!first && !write(",\n"))
            return unwritten();
        first = false;
        VOUCH_TRY(exportTable(db, table, write));
    }
    return write("}}\n") ? Status(Done{}) : Status(unwritten());
}

Status checkDocument(Connection &db, const QJsonObject &document)
{
    if (document.value("format"_L1).toString() != u"vouch-json" || !document.value("tables"_L1).isObject())
        return wrongFile(u"no tables"_s);
    if (document.value("version"_L1).toInt() > formatVersion ||
        document.value("schema"_L1).toInt() > migrations::latest()) {
        return Error{Error::Kind::TooNew,
                     QCoreApplication::translate(
                         "Store", "This export was made by a newer Vouch. Install that one to read it."),
                     {}};
    }
    VOUCH_GIVE(const QVariant people, db.runValue(u"SELECT count(*) FROM person"_s));
    if (people.toLongLong() > 0) {
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate(
                         "Store", "A whole workspace can only be read into an empty one. Make a new "
                                  "workspace and import it there."),
                     {}};
    }
    return Done{};
}

Status importTable(Connection &db, const QString &table, const QJsonObject &content)
{
    VOUCH_GIVE(const QStringList known, journal::columnsOf(db, table));
    const QJsonArray names = content.value("columns"_L1).toArray();
    QStringList columns, values;
    for (const QJsonValue &name : names) {
        // The names end up in SQL, so only those that the schema has may pass.
        if (!known.contains(name.toString()))
            return wrongFile(table + u" has an unknown column"_s);
        columns.append(name.toString());
        values.append(u"json_extract(value,'$[%1]')"_s.arg(values.size()));
    }
    const QJsonArray rows = content.value("rows"_L1).toArray();
    if (rows.isEmpty())
        return Done{};
    VOUCH_GIVE(auto insert,
               MadeStatement::prepare(db, u"INSERT INTO %1 (%2) SELECT %3 FROM json_each(?1)"_s.arg(
                                              table, columns.join(u','), values.join(u','))));
    for (qsizetype at = 0; at < rows.size();) {
        QJsonArray part;
        for (; at < rows.size() && part.size() < rowsAtOnce; ++at) {
            if (rows.at(at).toArray().size() != columns.size())
                return wrongFile(u"a row of %1 has another number of cells"_s.arg(table));
            part.append(rows.at(at));
        }
        const QByteArray json = QJsonDocument(part).toJson(QJsonDocument::Compact);
        insert.bind(1, std::string_view(json.constData(), std::size_t(json.size())));
        const Status done = insert.run();
        if (!done)
            return wrongFile(done.error().detail);
    }
    return Done{};
}

/// The ids that the rows of `table` brought along are not given again.
Status raiseCounter(Connection &db, const QString &table)
{
    const Result<QVariant> last =
        db.runValue(u"SELECT max(id) FROM %1 WHERE id BETWEEN own_first() AND own_last()"_s.arg(table));
    if (!last)
        return last.error();
    return last->isNull() ? Status(Done{}) : db.ids().raise(table.toStdString(), last->toLongLong());
}

} // namespace

Status exportContent(Connection &db, const std::function<bool(const QByteArray &)> &write)
{
    // All tables as of one moment: a reading transaction sees no later commit.
    VOUCH_TRY(db.run(u"BEGIN"_s));
    const Status exported = exportAll(db, write);
    const Status ended = db.run(u"ROLLBACK"_s);
    return exported ? ended : exported;
}

Status importContent(Writer &writer, const QJsonObject &document)
{
    Connection &db = writer.db;
    VOUCH_TRY(checkDocument(db, document));
    VOUCH_TRY(db.run(u"PRAGMA defer_foreign_keys=ON"_s));
    const QJsonObject tables = document.value("tables"_L1).toObject();
    const bool older = !tables.contains("workspace_setting"_L1); // than settings and day flags
    for (const QString &table : journal::trackedTables()) {
        if (older && table == "workspace_setting"_L1)
            continue;                                      // these stay
        VOUCH_TRY(db.ids().raise(table.toStdString(), 0)); // rows count as new from where the counter stands
        VOUCH_TRY(db.run(u"DELETE FROM "_s + table));
    }
    for (const QString &table : journal::trackedTables()) {
        VOUCH_TRY(importTable(db, table, tables.value(table).toObject()));
        if (!older || table != "workspace_setting"_L1)
            VOUCH_TRY(raiseCounter(db, table));
    }
    VOUCH_GIVE(const qint64 orphans, db.number("check_foreign_keys"));
    if (orphans > 0)
        return wrongFile(u"rows refer to rows that are not there"_s);
    VOUCH_TRY(journal::listBroughtRows(db));
    const QString currency = document.value("currency"_L1).toString();
    if (older && currency.size() == 3) {
        VOUCH_TRY(db.change("workspace_setting_set",
                            {{":key", u"currency"_s}, {":value", currency}, {":version", writer.id.value}}));
    }
    return older ? dayFlags::mark(db, dayFlags::Whose::All) : Status(Done{});
}

} // namespace vouch::transfer
