// SPDX-License-Identifier: GPL-3.0-or-later
// What writes the journal: triggers for before-images of changed and deleted rows, made from the schema so
// that no table and no write can be forgotten, and Recording's list of new rows. New rows have ids above all
// that were there, so they are listed at the end: a trigger on every insert would make SQLite keep a
// statement journal for each and cost an import most of its time. They are TEMP triggers of the writing
// connection: the file itself holds no programs (one that does was tampered with), and SQLite lets only those
// touch the search index while trusted_schema is off.
#include "core/store/journal_rows.h"

#include "core/store/search_index.h"

using namespace Qt::StringLiterals;

namespace vouch::journal
{

namespace
{

/// SQL for the person that a row of `table` belongs to; `row` is OLD or NEW.
QString personOf(const QString &table, const QStringList &columns, const QString &row)
{
    if (table == u"person")
        return row + u".id"_s;
    if (table == u"referral")
        return row + u".referred_id"_s;
    if (columns.contains(u"person_id"_s))
        return row + u".person_id"_s;
    if (columns.contains(u"purchase_id"_s))
        return u"(SELECT p.person_id FROM purchase p WHERE p.id=%1.purchase_id)"_s.arg(row);
    return u"NULL"_s;
}

Result<QStringList> wantedTriggers(Connection &db)
{
    QStringList triggers;
    for (const QString &table : trackedTables()) {
        const Result<QStringList> found = columnsOf(db, table);
        if (!found)
            return found.error();
        const QStringList &columns = *found;
        QStringList old;
        for (const QString &column : columns)
            old.append(u"OLD."_s + column);
        const QString image = u"json_array(%1)"_s.arg(old.join(u','));
        const QString record =
            u"INSERT INTO operation_row (operation_id, entity, row_id, person_id, change, before) "
            "VALUES ((SELECT operation_id FROM current_operation), '%1', %2.id, %3, '%4', %5);"_s;
        const QString head = u"CREATE TEMP TRIGGER %1_journal_%2 AFTER %3 ON %1 BEGIN "_s;
        triggers.append(head.arg(table, u"update"_s, u"UPDATE"_s) +
                        record.arg(table, u"OLD"_s, personOf(table, columns, u"OLD"_s), u"U"_s, image) +
                        u" END"_s);
        triggers.append(head.arg(table, u"delete"_s, u"DELETE"_s) +
                        record.arg(table, u"OLD"_s, personOf(table, columns, u"OLD"_s), u"D"_s, image) +
                        u" END"_s);
    }
    return triggers;
}

} // namespace

Result<Recording> Recording::begin(Connection &db, OperationId operation)
{
    const Result<qint64> current = db.exec("current_operation_set", {{":operation", operation.value}});
    if (!current)
        return current.error();
    const Result<QHash<QString, qint64>> ids = lastIds(db);
    if (!ids)
        return ids.error();
    const Result<QVariant> last = db.value("operation_row_last");
    if (!last)
        return last.error();
    return Recording(db, *ids, last->toLongLong());
}

Status Recording::finish()
{
    VOUCH_TRY(listNewRows());
    // Not by triggers: SQLite refuses full-text tables in triggers while trusted_schema is off.
    VOUCH_TRY(searchindex::follow(m_db, m_since, m_before.value(u"person"_s)));
    const Result<qint64> done = m_db.exec("current_operation_clear");
    return done ? Status(Done{}) : Status(done.error());
}

Status Recording::listNewRows()
{
    const Result<QHash<QString, qint64>> now = lastIds(m_db);
    if (!now)
        return now.error();
    for (const QString &table : trackedTables()) {
        const qint64 before = m_before.value(table);
        if (now->value(table) <= before)
            continue;
        const Result<QStringList> columns = columnsOf(m_db, table);
        if (!columns)
            return columns.error();
        // What happened to new rows within the operation is no change of its own: they were not there before.
        VOUCH_TRY(m_db.run(u"DELETE FROM operation_row WHERE id>%1 AND entity='%2' AND row_id>%3"_s.arg(
            QString::number(m_since), table, QString::number(before))));
        VOUCH_TRY(m_db.run(u"INSERT INTO operation_row (operation_id, entity, row_id, person_id, change) "
                           u"SELECT c.operation_id, '%1', t.id, "
                           "%2, 'I' FROM current_operation c, %1 t WHERE t.id>%3 ORDER BY t.id"_s.arg(
                               table, personOf(table, *columns, u"t"_s), QString::number(before))));
    }
    return Done{};
}

Result<QHash<QString, qint64>> lastIds(Connection &db)
{
    Result<Statement> rows = db.query("sequences");
    if (!rows)
        return rows.error();
    QHash<QString, qint64> ids;
    while (rows->next())
        ids.insert(rows->text(0), rows->integer(1));
    return ids;
}

Status listBroughtRows(Connection &db, const QHash<QString, qint64> &before)
{
    for (const QString &table : trackedTables()) {
        const Result<QStringList> columns = columnsOf(db, table);
        if (!columns)
            return columns.error();
        VOUCH_TRY(db.run(
            u"INSERT INTO operation_row (operation_id, entity, row_id, person_id, change) SELECT "
            u"c.operation_id, "
            "'%1', t.id, %2, 'I' FROM current_operation c, %1 t WHERE t.id<=%3 AND t.id NOT IN (SELECT "
            "r.row_id "
            "FROM operation_row r WHERE r.operation_id=(SELECT operation_id FROM current_operation) AND "
            "r.entity='%1') ORDER BY t.id"_s.arg(table, personOf(table, *columns, u"t"_s),
                                                 QString::number(before.value(table)))));
    }
    return Done{};
}

Result<QStringList> columnsOf(Connection &db, const QString &table)
{
    Result<Statement> rows = db.query("table_columns", {{":table", table}});
    if (!rows)
        return rows.error();
    QStringList columns;
    while (rows->next())
        columns.append(rows->text(0));
    return columns;
}

const QStringList &trackedTables()
{
    static const QStringList tables{u"organisation"_s,
                                    u"person"_s,
                                    u"email"_s,
                                    u"phone"_s,
                                    u"address"_s,
                                    u"social_profile"_s,
                                    u"external_identity"_s,
                                    u"tag"_s,
                                    u"person_tag"_s,
                                    u"custom_field"_s,
                                    u"custom_value"_s,
                                    u"note"_s,
                                    u"interaction"_s,
                                    u"journey"_s,
                                    u"stage"_s,
                                    u"placement"_s,
                                    u"transition"_s,
                                    u"purchase"_s,
                                    u"purchase_line"_s,
                                    u"enjoy_check"_s,
                                    u"advocacy_event"_s,
                                    u"advocacy_arrival"_s,
                                    u"referral"_s,
                                    u"reward_programme"_s,
                                    u"reward_entry"_s,
                                    u"service_case"_s,
                                    u"task"_s,
                                    u"consideration_item"_s,
                                    u"decision_driver"_s,
                                    u"segment"_s,
                                    u"rule"_s,
                                    u"import_mapping"_s,
                                    u"board_view"_s,
                                    u"suggestion"_s,
                                    u"distinct_pair"_s,
                                    u"workspace_setting"_s,
                                    u"order_standing"_s,
                                    u"repeated_visit"_s,
                                    u"doubtful_pair"_s};
    return tables;
}

Status installTriggers(Connection &db)
{
    const Result<QStringList> wanted = wantedTriggers(db);
    if (!wanted)
        return wanted.error();
    for (const QString &trigger : *wanted)
        VOUCH_TRY(db.run(trigger));
    return Done{};
}

Result<bool> holdsPrograms(Connection &db)
{
    const Result<QVariant> found = db.value("schema_programs");
    if (!found)
        return found.error();
    return found->toInt() > 0;
}

} // namespace vouch::journal
