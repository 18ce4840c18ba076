// SPDX-License-Identifier: GPL-3.0-or-later
// Rows go through SQLite's JSON functions a few hundred at a time; Qt Sql cannot prepare what is made here.
#include "core/store/transfer.h"

#include "core/store/day_flags.h"
#include "core/store/given_ids.h"
#include "core/store/journal_rows.h"
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vouch::transfer
{

namespace
{

constexpr int formatVersion = 1;
constexpr qsizetype rowsAtOnce = 500;

/// A statement of our making; finalised with its holder.
class Made
{
public:
    static Result<Made> prepare(Connection &db, const QString &sql)
    {
        sqlite3_stmt *statement = nullptr;
        const QByteArray text = sql.toUtf8();
        const int code =
            sqlite3_prepare_v2(db.handle(), text.constData(), int(text.size()), &statement, nullptr);
        if (code != SQLITE_OK)
            return storeError(code & 0xff, db.path(), QString::fromUtf8(sqlite3_errmsg(db.handle())));
        return Made(db, statement);
    }
    Made(Made &&other) noexcept
        : m_db(other.m_db)
        , m_statement(std::exchange(other.m_statement, nullptr))
    {
    }
    Made &operator=(Made &&) = delete;
    ~Made() { sqlite3_finalize(m_statement); }

    /// True: a row is there; false: the end.
    Result<bool> step()
    {
        const int code = sqlite3_step(m_statement);
        if (code == SQLITE_ROW || code == SQLITE_DONE)
            return code == SQLITE_ROW;
        return storeError(code & 0xff, m_db.path(), QString::fromUtf8(sqlite3_errmsg(m_db.handle())));
    }
    QByteArray text(int column) const
    {
        return QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column)),
                          sqlite3_column_bytes(m_statement, column));
    }
    void bind(const QByteArray &text)
    {
        sqlite3_bind_text(m_statement, 1, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    }
    void reset() { sqlite3_reset(m_statement); }

private:
    Made(Connection &db, sqlite3_stmt *statement)
        : m_db(db)
        , m_statement(statement)
    {
    }
    Connection &m_db;
    sqlite3_stmt *m_statement;
};

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
    const Result<QStringList> columns = journal::columnsOf(db, table);
    if (!columns)
        return columns.error();
    const QByteArray head =
        "\"" + table.toUtf8() + "\":{\"columns\":" +
        QJsonDocument(QJsonArray::fromStringList(*columns)).toJson(QJsonDocument::Compact) + ",\"rows\":[";
    if (!write(head))
        return unwritten();
    auto rows =
        Made::prepare(db, u"SELECT json_array(%1) FROM %2 ORDER BY id"_s.arg(columns->join(u','), table));
    if (!rows)
        return rows.error();
    for (bool first = true;; first = false) {
        const Result<bool> there = rows->step();
        if (!there)
            return there.error();
        if (!*there)
            break;
        if (!write((first ? "\n" : ",\n") + rows->text(0)))
            return unwritten();
    }
    return write("]}") ? Status(Done{}) : Status(unwritten());
}

Status exportAll(Connection &db, const std::function<bool(const QByteArray &)> &write)
{
    const Result<QVariant> currency = db.value("workspace_setting_get", {{":key", u"currency"_s}});
    if (!currency)
        return currency.error();
    const QString head =
        u"{\"format\":\"vouch-json\",\"version\":%1,\"schema\":%2,\"currency\":\"%3\",\"tables\":{\n"_s;
    if (!write(head.arg(formatVersion).arg(migrations::latest()).arg(currency->toString()).toUtf8()))
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
    const Result<QVariant> people = db.runValue(u"SELECT count(*) FROM person"_s);
    if (!people)
        return people.error();
    if (people->toLongLong() > 0) {
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
    const Result<QStringList> known = journal::columnsOf(db, table);
    if (!known)
        return known.error();
    const QJsonArray names = content.value("columns"_L1).toArray();
    QStringList columns, values;
    for (const QJsonValue &name : names) {
        // The names end up in SQL, so only those that the schema has may pass.
        if (!known->contains(name.toString()))
            return wrongFile(table + u" has an unknown column"_s);
        columns.append(name.toString());
        values.append(u"json_extract(value,'$[%1]')"_s.arg(values.size()));
    }
    const QJsonArray rows = content.value("rows"_L1).toArray();
    if (rows.isEmpty())
        return Done{};
    auto insert = Made::prepare(db, u"INSERT INTO %1 (%2) SELECT %3 FROM json_each(?1)"_s.arg(
                                        table, columns.join(u','), values.join(u',')));
    if (!insert)
        return insert.error();
    for (qsizetype at = 0; at < rows.size();) {
        QJsonArray part;
        for (; at < rows.size() && part.size() < rowsAtOnce; ++at) {
            if (rows.at(at).toArray().size() != columns.size())
                return wrongFile(u"a row of %1 has another number of cells"_s.arg(table));
            part.append(rows.at(at));
        }
        insert->bind(QJsonDocument(part).toJson(QJsonDocument::Compact));
        const Result<bool> done = insert->step();
        if (!done)
            return wrongFile(done.error().detail);
        insert->reset();
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
    const Result<QVariant> orphans = db.value("check_foreign_keys");
    if (!orphans)
        return orphans.error();
    if (orphans->toLongLong() > 0)
        return wrongFile(u"rows refer to rows that are not there"_s);
    VOUCH_TRY(journal::listBroughtRows(db));
    const QString currency = document.value("currency"_L1).toString();
    if (older && currency.size() == 3) {
        const auto set =
            db.exec("workspace_setting_set",
                    {{":key", u"currency"_s}, {":value", currency}, {":version", writer.id.value}});
        if (!set)
            return set.error();
    }
    return older ? dayFlags::mark(db, dayFlags::Whose::All) : Status(Done{});
}

} // namespace vouch::transfer
