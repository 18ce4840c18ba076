// SPDX-License-Identifier: GPL-3.0-or-later
// What writes the journal: triggers for before-images of changed and deleted rows, made from the schema so
// that no table and no write can be forgotten, and Recording's list of new rows. New rows have ids from the
// counters, so they are listed at the end: a trigger on every insert would make SQLite keep a
// statement journal for each and cost an import most of its time. They are TEMP triggers of the writing
// connection: the file itself holds no programs (one that does was tampered with), and SQLite lets only those
// touch the search index while trusted_schema is off.
#include "core/store/journal_rows.h"

#include "core/store/journal_images.h"
#include "core/store/search_index.h"

using namespace Qt::StringLiterals;

namespace vouch::journal
{

QString personOf(const QString &table, const QStringList &columns, const QString &row)
{
    if (table == u"person")
        return row + u".id"_s;
    if (table == u"referral")
        return row + u".referred_id"_s;
    if (columns.contains(u"person_id"_s)) {
        // Of a walk or a task of a deal the person whose deal it is.
        return columns.contains(u"deal_id"_s) && table != u"deal_person"
                   ? u"coalesce(%1.person_id, (SELECT d.person_id FROM deal d WHERE d.id=%1.deal_id))"_s.arg(
                         row)
                   : row + u".person_id"_s;
    }
    if (columns.contains(u"purchase_id"_s))
        return u"(SELECT p.person_id FROM purchase p WHERE p.id=%1.purchase_id)"_s.arg(row);
    if (columns.contains(u"deal_id"_s))
        return u"(SELECT d.person_id FROM deal d WHERE d.id=%1.deal_id)"_s.arg(row);
    return u"NULL"_s;
}

QString imageOf(const QStringList &columns, const QString &row)
{
    QStringList values;
    for (const QString &column : columns)
        values.append(row + u'.' + column);
    return u"json_array(%1)"_s.arg(values.join(u','));
}

QString keepEarliest()
{
    return u"ON CONFLICT (entity, row_id) DO UPDATE SET change=excluded.change, before=excluded.before, "
           "person_id=excluded.person_id, first=excluded.first WHERE excluded.first<undo_row.first"_s;
}

namespace
{

/// What records a row of `table` that is changed or deleted, as `event` says.
QString triggerOf(const QString &table, const QStringList &columns, const QString &event)
{
    const QString old = u"OLD"_s;
    return u"CREATE TEMP TRIGGER %1_journal_%2 AFTER %2 ON %1 BEGIN INSERT INTO operation_row (operation_id, "
           "entity, row_id, person_id, change, before) VALUES ((SELECT operation_id FROM current_operation), "
           "'%1', OLD.id, %3, '%4', %5); END"_s.arg(table, event, personOf(table, columns, old),
                                                    event.left(1), imageOf(columns, old));
}

QString between(const GivenIds::Given &given)
{
    return u" BETWEEN %1 AND %2"_s.arg(given.first).arg(given.next - 1);
}

/// Lists rows of `table`, which is called t, one by one.
Status listRows(Connection &db, const QString &table, const QString &person, const QString &which)
{
    return db.run(
        u"INSERT INTO operation_row (operation_id, entity, row_id, person_id, change) SELECT "
        "c.operation_id, '%1', t.id, %2, 'I' FROM current_operation c, %1 t WHERE %3 ORDER BY t.id"_s.arg(
            table, person, which));
}

/// Lists the new rows of a table, whose ids span so many more than one, as a range; of people a range for
/// each run of ids without a gap, because people are counted by them.
Status listRange(Connection &db, const QString &table, const QString &ids, qint64 span)
{
    const QString head = u"INSERT INTO operation_row (operation_id, entity, row_id, change, last) "_s;
    if (table == u"person") {
        VOUCH_GIVE(const QVariant rows, db.runValue(u"SELECT count(*) FROM person WHERE id"_s + ids));
        if (rows.toLongLong() <= span)
            return db.run(
                head +
                u"SELECT c.operation_id, 'person', min(r.id), 'I', max(r.id) FROM current_operation c, "
                "(SELECT id, id - row_number() OVER (ORDER BY id) AS run FROM person WHERE id%1) r "
                "GROUP BY r.run ORDER BY 3"_s.arg(ids));
    }
    return db.run(
        head + u"SELECT c.operation_id, '%1', (SELECT min(id) FROM %1 WHERE id%2), 'I', (SELECT max(id) FROM "
               "%1 WHERE id%2) FROM current_operation c"_s.arg(table, ids));
}

} // namespace

Result<Recording> Recording::begin(Connection &db, OperationId operation)
{
    VOUCH_TRY(installTriggers(db));
    db.ids().begin();
    VOUCH_TRY(db.change("current_operation_set", {{":operation", operation.value}}));
    VOUCH_GIVE(const qint64 last, db.number("operation_row_last"));
    return Recording(db, last);
}

Status Recording::finish()
{
    GivenIds::Given people{"person", 1, 1};
    for (const GivenIds::Given &given : m_db.ids().given()) {
        if (given.table == people.table)
            people = given;
    }
    VOUCH_TRY(listNewRows(people));
    // Not by triggers: SQLite refuses full-text tables in triggers while trusted_schema is off.
    VOUCH_TRY(searchindex::follow(m_db, m_since, people.first, people.next - 1));
    VOUCH_TRY(m_db.ids().save());
    m_db.ids().end();
    return m_db.change("current_operation_clear");
}

Status Recording::listNewRows(const GivenIds::Given &people)
{
    constexpr qint64 mostListed = 32; // of one table
    for (const GivenIds::Given &given : m_db.ids().given()) {
        const QString table = QString::fromStdString(given.table);
        if (given.next == given.first || !trackedTables().contains(table))
            continue;
        const QString ids = between(given);
        // What happened to new rows within the operation is no change of its own: they were not there before.
        VOUCH_TRY(m_db.run(u"DELETE FROM operation_row WHERE id>%1 AND entity='%2' AND row_id%3"_s.arg(
            QString::number(m_since), table, ids)));
        // Two searches: asked for both ends at once, SQLite reads all between them.
        VOUCH_GIVE(
            const QVariant span,
            m_db.runValue(
                u"SELECT (SELECT max(id) FROM %1 WHERE id%2) - (SELECT min(id) FROM %1 WHERE id%2)"_s.arg(
                    table, ids)));
        if (span.isNull())
            continue; // what took a number found its row there, or is gone again
        VOUCH_GIVE(const QStringList columns, columnsOf(m_db, table));
        const QString person = personOf(table, columns, u"t"_s);
        if (span.toLongLong() < mostListed) {
            VOUCH_TRY(listRows(m_db, table, person, u"t.id"_s + ids));
            continue;
        }
        VOUCH_TRY(listRange(m_db, table, ids, span.toLongLong()));
        if (table != u"person" && person != u"NULL")
            VOUCH_TRY(
                listRows(m_db, table, person, u"t.id%1 AND %2 NOT%3"_s.arg(ids, person, between(people))));
    }
    return Done{};
}

Status listBroughtRows(Connection &db)
{
    for (const GivenIds::Given &given : db.ids().given()) {
        const QString table = QString::fromStdString(given.table);
        VOUCH_GIVE(const QStringList columns, columnsOf(db, table));
        VOUCH_TRY(
            listRows(db, table, personOf(table, columns, u"t"_s),
                     u"t.id NOT%2 AND t.id NOT IN (SELECT r.row_id FROM operation_row r WHERE "
                     "r.operation_id=(SELECT operation_id FROM current_operation) AND r.entity='%1' AND "
                     "r.change<>'D')"_s.arg(table, between(given))));
    }
    return Done{};
}

Status listReceivedRows(Connection &db, OperationId operation, const QString &table, qint64 first,
                        qint64 last)
{
    if (first != last)
        return db.change(
            "operation_row_receive",
            {{":operation", operation.value}, {":entity", table}, {":first", first}, {":last", last}});
    VOUCH_GIVE(const QStringList columns, columnsOf(db, table));
    return listRows(db, table, personOf(table, columns, u"t"_s), u"t.id=%1"_s.arg(first));
}

Status collectRanges(Connection &db, OperationId first, OperationId last)
{
    QStringList tables;
    {
        VOUCH_GIVE(Statement rows,
                   db.query("operation_ranged_tables", {{":first", first.value}, {":last", last.value}}));
        while (rows.next())
            tables.append(rows.text(0));
    }
    for (const QString &table : std::as_const(tables)) {
        VOUCH_GIVE(const QStringList columns, columnsOf(db, table));
        VOUCH_TRY(db.run(
            u"INSERT INTO temp.undo_row (entity, row_id, change, person_id, first) SELECT '%1', t.id, 'I', "
            "%2, r.id FROM operation_row r CROSS JOIN %1 t ON t.id BETWEEN r.row_id AND r.last WHERE "
            "r.operation_id BETWEEN %3 AND %4 AND r.entity='%1' AND r.change='I' AND r.last IS NOT NULL %5"_s
                .arg(table, personOf(table, columns, u"t"_s), QString::number(first.value),
                     QString::number(last.value), keepEarliest())));
    }
    VOUCH_TRY(collectImages(db, first, last));
    if (tables.isEmpty())
        return Done{};
    return db.change("undo_collect_gone", {{":first", first.value}, {":last", last.value}});
}

Result<qint64> takeSpans(Connection &db, const QString &table, const QList<Span> &spans)
{
    qint64 taken = 0;
    for (const auto &[first, last] : spans) {
        VOUCH_GIVE(const qint64 rows, keepImages(db, table, first, last));
        taken += rows;
        // Where nothing else stands there, SQLite gives the whole table back instead of searching its indexes
        // for each row.
        VOUCH_GIVE(
            const QVariant others,
            db.runValue(u"SELECT EXISTS (SELECT 1 FROM %1 WHERE id<%2) OR EXISTS (SELECT 1 FROM %1 WHERE "
                        "id>%3)"_s.arg(table, QString::number(first), QString::number(last))));
        VOUCH_TRY(
            db.run(u"DELETE FROM "_s + table +
                   (others.toBool() ? u" WHERE id BETWEEN %1 AND %2"_s.arg(first).arg(last) : QString())));
    }
    return taken;
}

Status withoutTrigger(Connection &db, const QString &table, const std::function<Status()> &work)
{
    VOUCH_GIVE(const QStringList columns, columnsOf(db, table));
    VOUCH_TRY(db.run(u"DROP TRIGGER temp.%1_journal_DELETE"_s.arg(table)));
    VOUCH_TRY(work());
    return db.run(triggerOf(table, columns, u"DELETE"_s));
}

Result<QStringList> columnsOf(Connection &db, const QString &table)
{
    VOUCH_GIVE(Statement rows, db.query("table_columns", {{":table", table}}));
    QStringList columns;
    while (rows.next())
        columns.append(rows.text(0));
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
                                    u"doubtful_pair"_s,
                                    u"deal"_s,
                                    u"deal_person"_s,
                                    u"deal_line"_s,
                                    u"deal_change"_s};
    return tables;
}

Status installTriggers(Connection &db)
{
    VOUCH_GIVE(const qint64 there, db.number("journal_triggers_there"));
    if (there != 0)
        return Done{};
    for (const QString &table : trackedTables()) {
        VOUCH_GIVE(const QStringList columns, columnsOf(db, table));
        for (const QString &event : {u"UPDATE"_s, u"DELETE"_s})
            VOUCH_TRY(db.run(triggerOf(table, columns, event)));
    }
    return Done{};
}

Result<bool> holdsPrograms(Connection &db)
{
    VOUCH_GIVE(const qint64 found, db.number("schema_programs"));
    return int(found) > 0;
}

} // namespace vouch::journal
