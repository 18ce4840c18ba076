// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal_restore.h"

#include "core/store/journal_images.h"
#include "core/store/journal_replay.h"
#include "core/store/journal_rows.h"
#include "core/store/keys_aside.h"

#include <algorithm>
#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace vouch::journal
{

namespace
{

/// What is to go of a table as a whole.
Result<QList<Span>> spansToGo(Connection &db, const QString &table)
{
    VOUCH_GIVE(Statement rows, db.query("undo_ranges", {{":entity", table}}));
    QList<Span> spans;
    while (rows.next()) {
        const Span next{rows.integer(0), rows.integer(1)};
        if (!spans.isEmpty() && spans.last().last + 1 >= next.first)
            spans.last().last = std::max(spans.last().last, next.last);
        else
            spans.append(next);
    }
    return spans;
}

/// Takes away what was not there.
Status removeRows(Connection &db, const QString &table)
{
    const QString gone = u"DELETE FROM %1 WHERE id IN (SELECT u.row_id FROM temp.undo_row u WHERE "
                         "u.entity='%1' AND u.change='I')"_s.arg(table);
    VOUCH_GIVE(const QList<Span> spans, spansToGo(db, table));
    if (spans.isEmpty())
        return db.run(gone);
    return withoutTrigger(db, table, [&]() -> Status {
        // Those that are listed beside the spans, because they belong to people who were there before.
        VOUCH_GIVE(const QStringList columns, columnsOf(db, table));
        VOUCH_TRY(db.run(
            u"INSERT INTO operation_row (operation_id, entity, row_id, person_id, change, before) SELECT "
            "c.operation_id, '%1', t.id, %2, 'D', %3 FROM current_operation c, temp.undo_row u CROSS JOIN %1 "
            "t "
            "ON t.id=u.row_id WHERE u.entity='%1' AND u.change='I'"_s.arg(
                table, personOf(table, columns, u"t"_s), imageOf(columns, u"t"_s))));
        VOUCH_TRY(db.run(gone));
        VOUCH_TRY(takeSpans(db, table, spans));
        return Done{};
    });
}

/// What others have hung on rows that went while keys were not looked at.
Status checkOrphans(Connection &db)
{
    VOUCH_GIVE(const QList<Reference> all, references(db));
    for (const Reference &one : all) {
        VOUCH_GIVE(const QList<Span> spans, spansToGo(db, one.parent));
        QStringList which{
            u"c.%1 IN (SELECT u.row_id FROM temp.undo_row u WHERE u.entity='%2' AND u.change='I')"_s.arg(
                one.column, one.parent)};
        for (const auto &[first, last] : spans)
            which.append(u"c.%1 BETWEEN %2 AND %3"_s.arg(one.column).arg(first).arg(last));
        for (const QString &rows : std::as_const(which)) {
            VOUCH_GIVE(
                const QVariant orphans,
                db.runValue(u"SELECT EXISTS (SELECT 1 FROM %1 c WHERE %2 AND NOT EXISTS (SELECT 1 FROM %3 "
                            "p WHERE p.id=c.%4))"_s.arg(one.child, rows, one.parent, one.column)));
            if (orphans.toBool())
                return storeError(SQLITE_CONSTRAINT_FOREIGNKEY, db.path(),
                                  u"%1.%2"_s.arg(one.child, one.column));
        }
    }
    return Done{};
}

/// Makes the rows of one table again as `undo_row` says they were, and those of which images are kept.
Status putRowsBack(Connection &db, const QString &table)
{
    VOUCH_GIVE(const QList<qint64> images,
               db.list<qint64>("undo_images", {{":entity", table}},
                               [](const Statement &row) { return row.integer(0); }));
    for (const qint64 entry : images)
        VOUCH_TRY(putImagesBack(db, table, entry));
    VOUCH_GIVE(QStringList columns, columnsOf(db, table));
    const QString first = u"FROM temp.undo_row u WHERE u.entity='%1'"_s.arg(table);
    QStringList sets;
    QStringList values;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const QString value = u"json_extract(u.before,'$[%1]')"_s.arg(i);
        values.append(value);
        // Images made before a column was added are shorter: such a column keeps what it has.
        if (i > 0)
            sets.append(u"%1=CASE WHEN json_array_length(u.before)>%2 THEN %3 ELSE %4.%1 END"_s.arg(
                columns.at(i), QString::number(i), value, table));
    }
    VOUCH_TRY(db.run(
        u"UPDATE temp.undo_row SET absent=1 WHERE entity='%1' AND change<>'I' AND NOT EXISTS (SELECT 1 "
        "FROM %1 t WHERE t.id=undo_row.row_id)"_s.arg(table)));
    VOUCH_TRY(
        db.run(u"UPDATE %1 SET %2 FROM temp.undo_row u WHERE u.entity='%1' AND u.change<>'I' AND u.absent=0 "
               "AND u.row_id=%1.id"_s.arg(table, sets.join(u", "))));
    VOUCH_TRY(db.run(u"INSERT INTO %1 (%2) SELECT %3 %4 AND u.absent=1"_s.arg(table, columns.join(u", "),
                                                                              values.join(u", "), first)));
    return db.run(
        u"INSERT INTO operation_row (operation_id, entity, row_id, person_id, change) SELECT c.operation_id, "
        "u.entity, u.row_id, u.person_id, 'I' FROM current_operation c, temp.undo_row u WHERE u.entity='%1' "
        "AND u.absent=1"_s.arg(table));
}

} // namespace

Status tempTables(Connection &db)
{
    VOUCH_TRY(db.run(u"CREATE TEMP TABLE IF NOT EXISTS undo_row (entity TEXT, row_id INTEGER, change TEXT, "
                     "before TEXT, person_id INTEGER, absent INTEGER NOT NULL DEFAULT 0, later INTEGER NOT "
                     "NULL DEFAULT 0, after TEXT, first INTEGER NOT NULL DEFAULT 0, mixed INTEGER NOT NULL "
                     "DEFAULT 0, current TEXT, PRIMARY KEY (entity, row_id)) WITHOUT ROWID"_s));
    VOUCH_TRY(db.run(u"CREATE TEMP TABLE IF NOT EXISTS undo_range (entity TEXT, first INTEGER, last INTEGER, "
                     "images INTEGER, PRIMARY KEY (entity, first, images)) WITHOUT ROWID"_s));
    VOUCH_TRY(db.run(u"CREATE TEMP TABLE IF NOT EXISTS undo_child (entity TEXT, row_id INTEGER, PRIMARY "
                     "KEY (entity, row_id)) WITHOUT ROWID"_s));
    for (const QString &ids : {u"undo_chain"_s, u"undo_later"_s}) {
        VOUCH_TRY(db.run(u"CREATE TEMP TABLE IF NOT EXISTS %1 (id INTEGER PRIMARY KEY)"_s.arg(ids)));
        VOUCH_TRY(db.run(u"DELETE FROM temp.%1"_s.arg(ids)));
    }
    VOUCH_TRY(db.run(u"DELETE FROM temp.undo_row"_s));
    VOUCH_TRY(db.run(u"DELETE FROM temp.undo_range"_s));
    return db.run(u"DELETE FROM temp.undo_child"_s);
}

Status collectRows(Connection &db, OperationId operation, bool rangesOnly)
{
    if (!rangesOnly)
        VOUCH_TRY(collectRanges(db, operation, operation));
    VOUCH_TRY(db.change("undo_collect", {{":operation", operation.value}}));
    if (!rangesOnly)
        return Done{};
    VOUCH_TRY(db.change("undo_collect_ranges", {{":operation", operation.value}}));
    return db.change("undo_forget_in_ranges");
}

Status restoreAll(Connection &db)
{
    VOUCH_GIVE(const QStringList touched, touchedTables(db));
    // Deletes first, so that unique values are free again. Children go before their parents, parents come
    // before their children: deferred keys make that right in any order, and SQLite counts nothing in this
    // one.
    VOUCH_GIVE(const qint64 spans, db.number("undo_any_ranges"));
    {
        // For each row that goes SQLite would search every table that points to its own.
        const auto aside = spans != 0 ? std::make_unique<KeysAside>(db) : nullptr;
        for (auto table = touched.crbegin(); table != touched.crend(); ++table)
            VOUCH_TRY(removeRows(db, *table));
    }
    for (const QString &table : touched)
        VOUCH_TRY(putRowsBack(db, table));
    return spans != 0 ? checkOrphans(db) : Status(Done{});
}

Status forgetRestored(Connection &db)
{
    VOUCH_TRY(db.run(u"DELETE FROM temp.undo_range"_s));
    return db.run(u"DELETE FROM temp.undo_row"_s);
}

} // namespace vouch::journal
