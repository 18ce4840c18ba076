// SPDX-License-Identifier: GPL-3.0-or-later
// Taking operations back: the rows that an operation touched are put back as their first images say, with
// what later operations did to them told apart.
#include "core/store/journal.h"

#include "core/store/budget_guard.h"
#include "core/store/journal_rows.h"
#include "core/store/move_chain.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::journal
{

namespace
{

/// Puts the rows of one table back as `undo_row` says. Deletes first, so that unique values are free again.
Status restoreTable(Connection &db, const QString &table)
{
    Result<QStringList> columns = columnsOf(db, table);
    if (!columns)
        return columns.error();
    const QString first = u"FROM temp.undo_row u WHERE u.entity='%1'"_s.arg(table);
    VOUCH_TRY(
        db.run(u"DELETE FROM %1 WHERE id IN (SELECT u.row_id %2 AND u.change='I')"_s.arg(table, first)));
    QStringList sets;
    QStringList values;
    for (qsizetype i = 0; i < columns->size(); ++i) {
        const QString value = u"json_extract(u.before,'$[%1]')"_s.arg(i);
        values.append(value);
        // Images made before a column was added are shorter: such a column keeps what it has.
        if (i > 0)
            sets.append(u"%1=CASE WHEN json_array_length(u.before)>%2 THEN %3 ELSE %4.%1 END"_s.arg(
                columns->at(i), QString::number(i), value, table));
    }
    VOUCH_TRY(db.run(
        u"UPDATE temp.undo_row SET absent=1 WHERE entity='%1' AND change<>'I' AND NOT EXISTS (SELECT 1 "
        "FROM %1 t WHERE t.id=undo_row.row_id)"_s.arg(table)));
    VOUCH_TRY(
        db.run(u"UPDATE %1 SET %2 FROM temp.undo_row u WHERE u.entity='%1' AND u.change<>'I' AND u.absent=0 "
               "AND u.row_id=%1.id"_s.arg(table, sets.join(u", "))));
    VOUCH_TRY(db.run(u"INSERT INTO %1 (%2) SELECT %3 %4 AND u.absent=1"_s.arg(table, columns->join(u", "),
                                                                              values.join(u", "), first)));
    return db.run(
        u"INSERT INTO operation_row (operation_id, entity, row_id, person_id, change) SELECT c.operation_id, "
        "u.entity, u.row_id, u.person_id, 'I' FROM current_operation c, temp.undo_row u WHERE u.entity='%1' "
        "AND u.absent=1"_s.arg(table));
}

/// For a row that later operations changed too: the image that restores only what nobody touched since. The
/// fields that A changed are those where its before-image differs from the image that the next operation
/// found.
QJsonArray mergeKeepingLater(const QJsonArray &beforeA, const QJsonArray &afterA, const QJsonArray &current)
{
    QJsonArray merged = current;
    for (qsizetype i = 0; i < qMin(beforeA.size(), current.size()); ++i) {
        const QJsonValue after = i < afterA.size() ? afterA.at(i) : current.at(i);
        if (beforeA.at(i) != after && current.at(i) == after)
            merged[i] = beforeA.at(i);
    }
    return merged;
}

struct Reference {
    QString child, column, parent;
};

/// Which tracked tables point into which, from the schema as it is.
Result<QList<Reference>> references(Connection &db)
{
    QList<Reference> found;
    for (const QString &child : trackedTables()) {
        Result<Statement> rows = db.query("table_references", {{":table", child}});
        if (!rows)
            return rows.error();
        while (rows->next()) {
            if (trackedTables().contains(rows->text(0)))
                found.append({child, rows->text(1), rows->text(0)});
        }
    }
    return found;
}

/// Marks the rows made by the operation on which later ones have hung something: a refund, an approved
/// reward. `undo_child` says what hangs there.
Status markParents(Connection &db)
{
    VOUCH_TRY(db.run(u"DELETE FROM temp.undo_child"_s));
    QSet<QString> made;
    {
        Result<Statement> rows = db.query("undo_made_entities");
        if (!rows)
            return rows.error();
        while (rows->next())
            made.insert(rows->text(0));
    }
    Result<QList<Reference>> all = references(db);
    if (!all)
        return all.error();
    // Looking for what hangs on nothing would read every table that points somewhere, from end to end.
    all->removeIf([&made](const Reference &one) { return !made.contains(one.parent); });
    // What is kept keeps what it hangs on, so this goes on until nothing new is marked.
    for (qint64 marked = 1; marked > 0;) {
        marked = 0;
        for (const Reference &one : *all) {
            if (one.child == "suggestion"_L1)
                continue; // nobody's change; they go with what they are about
            const QString hanging =
                u"FROM %1 c JOIN temp.undo_row p ON p.entity='%2' AND p.change='I' AND p.row_id=c.%3 WHERE "
                "NOT EXISTS (SELECT 1 FROM temp.undo_row o WHERE o.entity='%1' AND o.row_id=c.id AND NOT "
                "(o.change='I' AND o.later=1))"_s.arg(one.child, one.parent, one.column);
            VOUCH_TRY(db.run(
                u"INSERT OR IGNORE INTO temp.undo_child SELECT '%1', c.id %2"_s.arg(one.child, hanging)));
            VOUCH_TRY(
                db.run(u"UPDATE temp.undo_row SET later=1 WHERE entity='%1' AND change='I' AND "
                       "later=0 AND row_id IN (SELECT c.%2 %3)"_s.arg(one.parent, one.column, hanging)));
            marked += db.lastChangeCount();
        }
    }
    return Done{};
}

Status keepLater(Connection &db)
{
    // A purchase that stays keeps what was bought.
    VOUCH_TRY(
        db.run(u"DELETE FROM temp.undo_row WHERE entity='purchase_line' AND change='I' AND row_id IN (SELECT "
               "l.id FROM purchase_line l JOIN temp.undo_row u ON u.entity='purchase' AND u.later=1 AND "
               "u.row_id=l.purchase_id)"_s));
    // A person made by the operation whom others have worked with since stays, with all that came with them;
    // so do the organisations, tags and journeys that such people may hang on.
    VOUCH_TRY(
        db.run(u"DELETE FROM temp.undo_row WHERE change='I' AND entity<>'person' AND person_id IN (SELECT "
               "row_id FROM temp.undo_row WHERE entity='person' AND change='I' AND later=1)"_s));
    // What happened with nobody known hangs on no person and goes.
    VOUCH_TRY(
        db.run(u"DELETE FROM temp.undo_row WHERE change='I' AND person_id IS NULL AND entity NOT IN "
               "('interaction', 'purchase', 'purchase_line', 'enjoy_check', 'task') AND EXISTS (SELECT 1 "
               "FROM temp.undo_row WHERE later=1)"_s));
    VOUCH_TRY(db.run(u"DELETE FROM temp.undo_row WHERE later=1 AND (change='I' OR after IS NULL)"_s));
    Result<Statement> rows = db.query("undo_conflicting_rows");
    if (!rows)
        return rows.error();
    struct Row {
        QString entity;
        qint64 id;
        QJsonArray before, after;
    };
    QList<Row> conflicting;
    while (rows->next())
        conflicting.append({rows->text(0), rows->integer(1),
                            QJsonDocument::fromJson(rows->text(2).toUtf8()).array(),
                            QJsonDocument::fromJson(rows->text(3).toUtf8()).array()});
    for (const Row &row : std::as_const(conflicting)) {
        const Result<QStringList> columns = columnsOf(db, row.entity);
        if (!columns)
            return columns.error();
        const Result<QVariant> now = db.runValue(u"SELECT json_array(%1) FROM %2 WHERE id=%3"_s.arg(
            columns->join(u','), row.entity, QString::number(row.id)));
        if (!now)
            return now.error();
        const QJsonArray current = QJsonDocument::fromJson(now->toString().toUtf8()).array();
        if (current.isEmpty()) {
            VOUCH_TRY(db.run(u"DELETE FROM temp.undo_row WHERE entity='%1' AND row_id=%2"_s.arg(
                row.entity, QString::number(row.id))));
            continue;
        }
        const QJsonArray merged = mergeKeepingLater(row.before, row.after, current);
        const Result<qint64> done =
            db.exec("undo_row_merge",
                    {{":before", QString::fromUtf8(QJsonDocument(merged).toJson(QJsonDocument::Compact))},
                     {":entity", row.entity},
                     {":row", row.id}});
        if (!done)
            return done.error();
    }
    return Done{};
}

Status tempTables(Connection &db)
{
    VOUCH_TRY(db.run(u"CREATE TEMP TABLE IF NOT EXISTS undo_row (entity TEXT, row_id INTEGER, change TEXT, "
                     "before TEXT, person_id INTEGER, absent INTEGER NOT NULL DEFAULT 0, later INTEGER NOT "
                     "NULL DEFAULT 0, after TEXT, "
                     "PRIMARY KEY (entity, row_id)) "
                     "WITHOUT ROWID"_s));
    VOUCH_TRY(db.run(u"CREATE TEMP TABLE IF NOT EXISTS undo_child (entity TEXT, row_id INTEGER, PRIMARY "
                     "KEY (entity, row_id)) WITHOUT ROWID"_s));
    VOUCH_TRY(db.run(u"DELETE FROM temp.undo_row"_s));
    return db.run(u"DELETE FROM temp.undo_child"_s);
}

/// Fills temp.undo_row with the first image of every row that the operation touched, and marks what later
/// operations in force have touched too.
Status collect(Connection &db, OperationId id)
{
    VOUCH_TRY(tempTables(db));
    Result<qint64> done = db.exec("undo_collect", {{":operation", id.value}});
    if (!done)
        return done.error();
    const Result<QVariant> later = db.value("undo_has_later", {{":operation", id.value}, {":current", 0}});
    if (!later)
        return later.error();
    if (later->toLongLong() == 0)
        return Done{};
    done = db.exec("undo_mark_later", {{":operation", id.value}});
    if (!done)
        return done.error();
    return markParents(db);
}

Result<qint64> laterCount(Connection &db)
{
    const Result<QVariant> count = db.runValue(u"SELECT count(*) FROM temp.undo_row WHERE later<>0"_s);
    if (!count)
        return count.error();
    return count->toLongLong();
}

Status restoreAll(Connection &db)
{
    QStringList touched;
    for (const QString &table : trackedTables()) {
        const Result<QVariant> any =
            db.runValue(u"SELECT EXISTS (SELECT 1 FROM temp.undo_row WHERE entity='%1')"_s.arg(table));
        if (!any)
            return any.error();
        if (any->toBool())
            touched.append(table);
    }
    // Children before parents when deleting would be tidier, but deferred keys make the order irrelevant.
    for (const QString &table : std::as_const(touched))
        VOUCH_TRY(restoreTable(db, table));
    return Done{};
}

Status forgetRestored(Connection &db)
{
    return db.run(u"DELETE FROM temp.undo_row"_s);
}

Error conflictError(const Operation &operation)
{
    return {Error::Kind::Conflict,
            QCoreApplication::translate(
                "Store", "Later changes touched the same things as “%1”. Choose whether to keep "
                         "those changes or to undo them too.")
                .arg(operation.label),
            {}};
}

Result<QList<Operation>> laterOperations(Connection &db, OperationId target);

/// The same conflict with the later changes by name, so that the choice is one between known things.
Error naming(Error conflict, const Result<QList<Operation>> &later)
{
    constexpr qsizetype named = 5;
    if (!later || later->isEmpty())
        return conflict;
    QStringList labels;
    for (const Operation &operation : later->mid(0, named))
        labels.append(QCoreApplication::translate("Store", "“%1”").arg(operation.label));
    QString list = labels.join(QCoreApplication::translate("Store", ", ", "between names of changes"));
    if (const int more = int(later->size() - labels.size()); more > 0)
        list = QCoreApplication::translate("Store", "%1 and %n more", nullptr, more).arg(list);
    conflict.text += u' ' + QCoreApplication::translate("Store", "Changed since: %1.").arg(list);
    return conflict;
}

/// Writes the undoing of `target` inside the open operation.
Status takeBack(Writer &writer, const Operation &target, UndoConflict conflict)
{
    VOUCH_TRY(writer.db.run(u"PRAGMA defer_foreign_keys=ON"_s));
    VOUCH_TRY(collect(writer.db, target.id));
    const Result<qint64> later = laterCount(writer.db);
    if (!later)
        return later.error();
    if (*later > 0) {
        if (conflict == UndoConflict::Ask)
            return naming(conflictError(target), laterOperations(writer.db, target.id));
        VOUCH_TRY(keepLater(writer.db));
    }
    const Result<QVariant> rewards = writer.db.value("undo_touches_rewards");
    if (!rewards)
        return rewards.error();
    const Result<BudgetGuard> budgets = BudgetGuard::before(writer.db, rewards->toBool());
    if (!budgets)
        return budgets.error();
    // What rules suggested of their own accord is no change that anybody made; it goes with what it is about.
    const Result<qint64> forgotten = writer.db.exec("undo_forget_suggestions");
    if (!forgotten)
        return forgotten.error();
    VOUCH_TRY(restoreAll(writer.db));
    VOUCH_TRY(separateRanksAfterUndo(writer));
    const Result<QVariant> followed =
        writer.db.value("undo_has_later", {{":operation", target.id.value}, {":current", writer.id.value}});
    if (!followed)
        return followed.error();
    // Moves made since may have begun where the moves that are gone now ended.
    if (followed->toBool())
        VOUCH_TRY(joinMovesAfterUndo(writer));
    // A stage that was deleted later is no row of the operation's, so nothing above has noticed.
    const Result<QVariant> astray = writer.db.value("check_deleted_stages");
    if (!astray)
        return astray.error();
    if (astray->toLongLong() > 0)
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate(
                         "Store", "“%1” cannot be undone: it would put people into a stage that was "
                                  "deleted since. Undo the deletion of the stage first.")
                         .arg(target.label),
                     {}};
    VOUCH_TRY(budgets->check(writer.db));
    return forgetRestored(writer.db);
}

Status mark(Connection &db, OperationId operation, OperationId undoneBy)
{
    const Result<qint64> done = db.exec(
        "operation_mark_undone",
        {{":id", operation.value},
         {":by", undoneBy.isValid() ? QVariant(undoneBy.value) : QVariant(QMetaType::fromType<qint64>())}});
    return done ? Status(Done{}) : Status(done.error());
}

/// The operations in force after `target` that touched its rows, newest first.
Result<QList<Operation>> laterOperations(Connection &db, OperationId target)
{
    VOUCH_TRY(collect(db, target));
    Result<Statement> rows = db.query("undo_later_operations", {{":operation", target.value}});
    if (!rows)
        return rows.error();
    QList<Operation> later;
    while (rows->next())
        later.append(operationFrom(*rows));
    Result<Statement> hanging = db.query("undo_child_operations", {{":operation", target.value}});
    if (!hanging)
        return hanging.error();
    while (hanging->next()) {
        const Operation operation = operationFrom(*hanging);
        if (!later.contains(operation))
            later.append(operation);
    }
    std::sort(later.begin(), later.end(), [](const Operation &a, const Operation &b) { return a.id > b.id; });
    return later;
}

} // namespace

Status abandonLong(Connection &db, OperationId operation)
{
    Result<Transaction> transaction = Transaction::begin(db);
    if (!transaction)
        return transaction.error();
    VOUCH_TRY(db.run(u"PRAGMA defer_foreign_keys=ON"_s));
    Result<Recording> recording = Recording::begin(db, operation);
    if (!recording)
        return recording.error();
    VOUCH_TRY(collect(db, operation));
    VOUCH_TRY(restoreAll(db));
    VOUCH_TRY(forgetRestored(db));
    VOUCH_TRY(recording->finish());
    Result<qint64> gone = db.exec("operation_rows_delete", {{":id", operation.value}});
    if (!gone)
        return gone.error();
    gone = db.exec("operation_delete", {{":id", operation.value}});
    if (!gone)
        return gone.error();
    return transaction->commit();
}

Result<Operation> nextUndo(Connection &db)
{
    return oneOperation(db, "operation_next_undo");
}

Result<Operation> nextRedo(Connection &db)
{
    return oneOperation(db, "operation_next_redo");
}

Result<ChangeSet> undo(Connection &db, Millis now, const QString &actor, OperationId operation,
                       UndoConflict conflict)
{
    const Result<Operation> target =
        operation.isValid() ? oneOperation(db, "operation_by_id", {{":id", operation.value}}) : nextUndo(db);
    if (!target)
        return target.error();
    if (!target->id.isValid())
        return Error{Error::Kind::NotFound,
                     operation.isValid() ? QCoreApplication::translate(
                                               "Store", "There is no operation %1. History lists them all.")
                                               .arg(operation.value)
                                         : QCoreApplication::translate("Store", "There is nothing to undo."),
                     {}};
    if (target->verb == u"new")
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate(
                         "Store", "Making the workspace cannot be undone; delete its file instead."),
                     {}};
    if (target->undoneBy.isValid() || target->running || target->undoes.isValid())
        return Error{
            Error::Kind::Invalid,
            target->running
                ? QCoreApplication::translate("Store", "“%1” is still running. Cancel it or wait.")
                      .arg(target->label)
                : QCoreApplication::translate("Store", "“%1” is undone already. Redo brings it back.")
                      .arg(target->label),
            {}};
    QList<Operation> others;
    if (conflict == UndoConflict::AlsoLater) {
        Result<QList<Operation>> later = laterOperations(db, target->id);
        if (!later)
            return later.error();
        others = *later;
    }
    for (const Operation &later : std::as_const(others)) {
        const Result<ChangeSet> undone = undo(db, now, actor, later.id, UndoConflict::AlsoLater);
        if (!undone && undone.error().kind != Error::Kind::Invalid)
            return undone.error();
    }
    const QString label = QCoreApplication::translate("Store", "Undo: %1").arg(target->label);
    OperationId made;
    Result<ChangeSet> changes = perform(db, now, u"undo"_s, label, actor, [&](Writer &writer) -> Status {
        made = writer.id;
        VOUCH_TRY(takeBack(writer, *target, conflict));
        const Result<qint64> linked =
            db.exec("operation_links", {{":id", writer.id.value}, {":undoes", target->id.value}});
        if (!linked)
            return linked.error();
        return mark(db, target->id, writer.id);
    });
    if (changes && !changes->operation.isValid())
        return Error{Error::Kind::Conflict,
                     QCoreApplication::translate("Store",
                                                 "Everything that “%1” changed was changed again later, so "
                                                 "there is nothing left to undo in it.")
                         .arg(target->label),
                     {}};
    return changes;
}

Result<ChangeSet> redo(Connection &db, Millis now, const QString &actor)
{
    const Result<Operation> undone = nextRedo(db);
    if (!undone)
        return undone.error();
    if (!undone->id.isValid())
        return Error{
            Error::Kind::NotFound, QCoreApplication::translate("Store", "There is nothing to redo."), {}};
    const Result<Operation> original = oneOperation(db, "operation_by_id", {{":id", undone->undoes.value}});
    if (!original)
        return original.error();
    const QString label = QCoreApplication::translate("Store", "Redo: %1").arg(original->label);
    return perform(db, now, u"redo"_s, label, actor, [&](Writer &writer) -> Status {
        VOUCH_TRY(takeBack(writer, *undone, UndoConflict::Ask));
        const Result<qint64> linked =
            db.exec("operation_links", {{":id", writer.id.value}, {":undoes", undone->id.value}});
        if (!linked)
            return linked.error();
        VOUCH_TRY(mark(db, undone->id, writer.id));
        return mark(db, original->id, {});
    });
}

Status restoreSince(Writer &writer, OperationId operation)
{
    Connection &db = writer.db;
    VOUCH_TRY(db.run(u"PRAGMA defer_foreign_keys=ON"_s));
    VOUCH_TRY(tempTables(db));
    const Result<qint64> collected = db.exec(
        "undo_collect_since", {{":operation", operation.value}, {":current", writer.id.value}});
    if (!collected)
        return collected.error();
    const Result<QVariant> rewards = db.value("undo_touches_rewards");
    if (!rewards)
        return rewards.error();
    const Result<BudgetGuard> budgets = BudgetGuard::before(db, rewards->toBool());
    if (!budgets)
        return budgets.error();
    VOUCH_TRY(restoreAll(db));
    VOUCH_TRY(budgets->check(db));
    return forgetRestored(db);
}

} // namespace vouch::journal
