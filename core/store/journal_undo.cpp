// SPDX-License-Identifier: GPL-3.0-or-later
// Taking operations back: the rows that an operation touched are put back as their first images say, with
// what later operations did to them told apart.
#include "core/store/journal.h"

#include "core/store/budget_guard.h"
#include "core/store/journal_replay.h"
#include "core/store/journal_restore.h"
#include "core/store/journal_rows.h"
#include "core/store/move_chain.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::journal
{

namespace
{

/// Marks the rows made by the operation on which later ones have hung something: a refund, an approved
/// reward. `undo_child` says what hangs there.
Status markParents(Connection &db)
{
    VOUCH_TRY(db.run(u"DELETE FROM temp.undo_child"_s));
    QSet<QString> made;
    {
        VOUCH_GIVE(Statement rows, db.query("undo_made_entities"));
        while (rows.next())
            made.insert(rows.text(0));
    }
    VOUCH_GIVE(QList<Reference> all, references(db));
    // Looking for what hangs on nothing would read every table that points somewhere, from end to end.
    all.removeIf([&made](const Reference &one) { return !made.contains(one.parent); });
    // What is kept keeps what it hangs on, so this goes on until nothing new is marked.
    for (qint64 marked = 1; marked > 0;) {
        marked = 0;
        for (const Reference &one : all) {
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
    // What is gone by now keeps nobody; what stands and was touched since stays.
    VOUCH_GIVE(const QStringList tables, touchedTables(db));
    for (const QString &table : tables)
        VOUCH_TRY(
            db.run(u"DELETE FROM temp.undo_row WHERE entity='%1' AND later=1 AND (change<>'I' AND after IS "
                   "NULL OR change='I' AND row_id IN (SELECT id FROM %1))"_s.arg(table)));
    return Done{};
}

Result<bool> anythingLater(Connection &db, OperationId root, OperationId current)
{
    VOUCH_GIVE(const qint64 later,
               db.number("undo_anything_later", {{":root", root.value}, {":current", current.value}}));
    return later != 0;
}

/// Fills temp.undo_row with the first image of every row that the operation touched, and marks what later
/// operations in force have touched too, and what others have touched at all. `current`: the operation being
/// written, if one is.
Status collect(Connection &db, const Turn &turn, OperationId current)
{
    VOUCH_TRY(tempTables(db));
    VOUCH_TRY(db.change("undo_chain", {{":root", turn.root.id.value}}));
    VOUCH_GIVE(const bool later, anythingLater(db, turn.root.id, current));
    VOUCH_GIVE(const qint64 namesakes,
               db.number("operation_replaces_namesakes", {{":operation", turn.images().value}}));
    const bool rangesOnly = !later && namesakes == 0;
    VOUCH_TRY(collectRows(db, turn.images(), rangesOnly));
    if (!turn.on && turn.undone.id.isValid()) // what came with bringing it back
        VOUCH_TRY(collectRows(db, turn.undone.id, rangesOnly));
    if (!later)
        return Done{};
    VOUCH_TRY(db.change("undo_later_made", {{":since", turn.images().value}, {":current", current.value}}));
    VOUCH_TRY(db.change("undo_mark_later"));
    VOUCH_TRY(db.change("undo_mark_mixed", {{":current", current.value}}));
    return markParents(db);
}

Result<qint64> laterCount(Connection &db)
{
    VOUCH_GIVE(const QVariant count, db.runValue(u"SELECT count(*) FROM temp.undo_row WHERE later<>0"_s));
    return count.toLongLong();
}

/// The changes in force that stand in the way of what is collected, newest first.
Result<QList<Operation>> listLater(Connection &db, const Turn &turn)
{
    VOUCH_GIVE(Statement rows, db.query("undo_later_operations"));
    QList<Operation> later;
    while (rows.next())
        later.append(operationFrom(rows));
    VOUCH_GIVE(Statement hanging, db.query("undo_child_operations", {{":operation", turn.root.id.value}}));
    while (hanging.next()) {
        const Operation operation = operationFrom(hanging);
        if (!later.contains(operation))
            later.append(operation);
    }
    std::sort(later.begin(), later.end(), [](const Operation &a, const Operation &b) { return a.id > b.id; });
    return later;
}

/// Names the later changes, so that whoever chooses knows between what.
Error conflictError(Connection &db, const Turn &turn)
{
    constexpr qsizetype named = 3;
    VOUCH_GIVE(const QList<Operation> later, listLater(db, turn));
    QStringList names;
    for (const Operation &operation : later.first(std::min(named, later.size())))
        names.append(QCoreApplication::translate("Store", "“%1”", "a change").arg(operation.label));
    if (const int others = int(later.size() - named); others > 0)
        names.append(QCoreApplication::translate("Store", "%n more", "changes", others));
    if (names.isEmpty())
        names.append(QCoreApplication::translate("Store", "an import that is still running"));
    return {Error::Kind::Conflict,
            (turn.on
                 ? QCoreApplication::translate(
                       "Store", "Later changes touched the same things as “%1”: %2. Choose whether to keep "
                                "them or to undo them.")
                 : QCoreApplication::translate(
                       "Store", "Later changes touched the same things as “%1”: %2. Choose whether to keep "
                                "them or to undo them too."))
                .arg(turn.root.label, names.join(u", "_s)),
            {}};
}

/// No Conflict: there is nothing to choose.
Error nothingLeft(const Turn &turn)
{
    return {Error::Kind::Invalid,
            (turn.on
                 ? QCoreApplication::translate(
                       "Store", "Everything that “%1” changed was changed again later, so there is nothing "
                                "to bring back of it. Undo the later changes first; History shows them.")
                 : QCoreApplication::translate(
                       "Store", "Everything that “%1” changed was changed again later, so there is nothing "
                                "left to undo in it. Undo the later changes first; History shows them."))
                .arg(turn.root.label),
            {}};
}

/// Puts the rows back. What is refused for its keys is there again by now: an address, a handle, a number.
Status restoreOrSay(Connection &db, const Turn &turn)
{
    const Status restored = restoreAll(db);
    if (restored || restored.error().kind != Error::Kind::Conflict)
        return restored;
    return Error{Error::Kind::Invalid,
                 (turn.on
                      ? QCoreApplication::translate(
                            "Store", "“%1” cannot be brought back: a later change made something of it anew, "
                                     "such as a handle or an order number. Undo that change first; History "
                                     "shows it.")
                      : QCoreApplication::translate(
                            "Store", "“%1” cannot be undone: a later change made something of it anew, such "
                                     "as a handle or an order number. Undo that change first; History shows "
                                     "it."))
                     .arg(turn.root.label),
                 restored.error().detail};
}

/// A stage that was deleted later is no row of the operation's, so nothing else notices.
Status checkStages(Connection &db, const Turn &turn)
{
    VOUCH_GIVE(const qint64 astray, db.number("check_deleted_stages"));
    if (astray == 0)
        return Done{};
    return Error{Error::Kind::Invalid,
                 (turn.on
                      ? QCoreApplication::translate(
                            "Store", "“%1” cannot be brought back: it would put people into a stage that was "
                                     "deleted since. Undo the deletion of the stage first.")
                      : QCoreApplication::translate(
                            "Store", "“%1” cannot be undone: it would put people into a stage that was "
                                     "deleted since. Undo the deletion of the stage first."))
                     .arg(turn.root.label),
                 {}};
}

/// What each row is to be, with later changes kept where the choice says so.
Status workOut(Writer &writer, const Turn &turn, UndoConflict conflict)
{
    VOUCH_TRY(collect(writer.db, turn, writer.id));
    VOUCH_GIVE(const qint64 later, laterCount(writer.db));
    if (later > 0) {
        if (conflict == UndoConflict::Ask)
            return conflictError(writer.db, turn);
        VOUCH_TRY(keepLater(writer.db));
    }
    VOUCH_GIVE(const Replayed replayed, replayMixedRows(writer.db, writer.id, turn));
    VOUCH_GIVE(
        const QVariant rows,
        writer.db.runValue(
            u"SELECT (SELECT count(*) FROM temp.undo_row) + (SELECT count(*) FROM temp.undo_range)"_s));
    if (rows.toLongLong() == replayed.rows && replayed.changed == 0)
        return nothingLeft(turn);
    return adoptNamesakes(writer.db);
}

/// Writes an operation out of force, or into it again, inside the open operation.
Status takeBack(Writer &writer, const Turn &turn, UndoConflict conflict)
{
    VOUCH_TRY(writer.db.run(u"PRAGMA defer_foreign_keys=ON"_s));
    VOUCH_TRY(workOut(writer, turn, conflict));
    VOUCH_GIVE(const qint64 rewards, writer.db.number("undo_touches_rewards"));
    VOUCH_GIVE(const BudgetGuard budgets, BudgetGuard::before(writer.db, rewards != 0));
    // What rules suggested of their own accord is no change that anybody made; it goes with what it is about.
    VOUCH_TRY(writer.db.change("undo_forget_suggestions"));
    VOUCH_TRY(restoreOrSay(writer.db, turn));
    writer.db.followTimeZone(); // it may be what came back: the moves below are ordered by its days
    VOUCH_TRY(separateRanksAfterUndo(writer));
    VOUCH_GIVE(const bool followed, anythingLater(writer.db, turn.images(), writer.id));
    // Moves made since may have begun where the moves that are gone now ended.
    if (followed)
        VOUCH_TRY(joinMovesAfterUndo(writer));
    VOUCH_TRY(checkStages(writer.db, turn));
    VOUCH_TRY(checkParents(writer.db, turn));
    VOUCH_TRY(budgets.check(writer.db));
    return forgetRestored(writer.db);
}

Status mark(Connection &db, OperationId operation, OperationId undoneBy)
{
    return db.change(
        "operation_mark_undone",
        {{":id", operation.value},
         {":by", undoneBy.isValid() ? QVariant(undoneBy.value) : QVariant(QMetaType::fromType<qint64>())}});
}

Result<Operation> operationById(Connection &db, OperationId id)
{
    return oneOperation(db, "operation_by_id", {{":id", id.value}});
}

/// What somebody did, behind any number of undos and redos of it.
Result<Operation> rootOf(Connection &db, Operation operation)
{
    while (operation.undoes.isValid()) {
        VOUCH_GIVE(operation, operationById(db, operation.undoes));
    }
    return operation;
}

Result<Turn> turnOf(Connection &db, const Operation &root)
{
    const bool on = root.undoneBy.isValid();
    VOUCH_GIVE(const Operation undone,
               on ? operationById(db, root.undoneBy)
                  : oneOperation(db, "operation_brought_back_by", {{":id", root.id.value}}));
    return Turn{root, undone, on};
}

/// Says of the operations concerned that `writer` turned.
Status linkTurn(Connection &db, const Turn &turn, OperationId writer)
{
    const OperationId reversed = turn.on ? turn.undone.id : turn.root.id;
    VOUCH_TRY(db.change("operation_links", {{":id", writer.value}, {":undoes", reversed.value}}));
    if (turn.undone.id.isValid())
        VOUCH_TRY(mark(db, turn.undone.id, writer));
    return mark(db, turn.root.id, turn.on ? OperationId() : writer);
}

/// Writes the turn, and first, where the choice says so, the undoing of the changes in its way.
Result<ChangeSet> turnOver(Connection &db, Millis now, const QString &actor, const Operation &root,
                           UndoConflict conflict)
{
    VOUCH_GIVE(const Turn found, turnOf(db, root));
    const Turn &turn = found;
    if (conflict == UndoConflict::AlsoLater) {
        VOUCH_TRY(collect(db, turn, {}));
        VOUCH_GIVE(const QList<Operation> others, listLater(db, turn));
        for (const Operation &later : others) {
            const Result<ChangeSet> undone = undo(db, now, actor, later.id, UndoConflict::AlsoLater);
            if (!undone && undone.error().kind != Error::Kind::Invalid)
                return undone.error();
        }
    }
    const QString label = (turn.on ? QCoreApplication::translate("Store", "Redo: %1")
                                   : QCoreApplication::translate("Store", "Undo: %1"))
                              .arg(root.label);
    Result<ChangeSet> changes =
        perform(db, now, turn.on ? u"redo"_s : u"undo"_s, label, actor, [&](Writer &writer) -> Status {
            VOUCH_TRY(takeBack(writer, turn, conflict));
            return linkTurn(writer.db, turn, writer.id);
        });
    if (changes && !changes->operation.isValid())
        return nothingLeft(turn);
    return changes;
}

Error unknownOperation(OperationId operation)
{
    return {Error::Kind::NotFound,
            QCoreApplication::translate("Store", "There is no operation %1. History lists them all.")
                .arg(operation.value),
            {}};
}

/// Why `target`, of the change `root`, cannot be undone now; no text where it can.
QString refusal(const Operation &target, const Operation &root)
{
    if (root.verb == u"new")
        return QCoreApplication::translate("Store",
                                           "Making the workspace cannot be undone; delete its file instead.");
    if (root.running)
        return QCoreApplication::translate("Store", "“%1” is still running. Cancel it or wait.")
            .arg(root.label);
    if (target.id == root.id && root.undoneBy.isValid())
        return QCoreApplication::translate(
                   "Store", "“%1” is undone already. Bring it back in History, or with “vouch redo %2”.")
            .arg(root.label, root.id.toString());
    // An undo that stands is of something undone; a redo that stands, of something in force.
    const bool stands = !target.undoneBy.isValid() && (target.verb == u"undo") == root.undoneBy.isValid();
    if (target.id != root.id && !stands)
        return (root.undoneBy.isValid()
                    ? QCoreApplication::translate("Store",
                                                  "“%1” was taken back already, and “%2” is undone. "
                                                  "Bring it back in History, or with “vouch redo %3”.")
                    : QCoreApplication::translate("Store",
                                                  "“%1” was taken back already, and “%2” is in force. "
                                                  "Undo it in History, or with “vouch undo %3”."))
            .arg(target.label, root.label, root.id.toString());
    return {};
}

/// What somebody is asked before it is turned.
Result<UndoStep> stepOf(Connection &db, const Operation &root, const Operation &turned, const QString &actor,
                        Millis today)
{
    UndoStep step;
    step.operation = root;
    if (!root.id.isValid())
        return step;
    if (turned.actor != actor)
        step.caution = UndoCaution::OtherPerson;
    else if (turned.at < today)
        step.caution = UndoCaution::OtherDay;
    else if (root.verb == u"import" || root.verb == u"demo")
        step.caution = UndoCaution::Import;
    if (step.caution == UndoCaution::None)
        return step;
    VOUCH_GIVE(Statement counts, db.query("operation_people", {{":operation", root.id.value}}));
    if (counts.next())
        step.people = counts.integer(0) > 0 ? counts.integer(0) : counts.integer(1);
    return step;
}

/// The newest of somebody's own today; else the newest of anybody.
Result<Operation> newest(Connection &db, const char *own, const char *any, const QString &actor, Millis today)
{
    Result<Operation> operation = oneOperation(db, own, {{":actor", actor}, {":since", today}});
    return !operation || operation->id.isValid() ? operation : oneOperation(db, any);
}

/// The operation that somebody names, or the next one, and what it is of.
struct Asked {
    Operation target, root;
};

/// `nothing`: what is said where none is named and none comes next.
Result<Asked> askedOperation(Connection &db, Millis now, const QString &actor, OperationId operation,
                             UndoStep UndoState::*next, const QString &nothing)
{
    if (!operation.isValid()) {
        VOUCH_GIVE(const UndoState state, undoState(db, actor, now));
        operation = (state.*next).operation.id;
        if (!operation.isValid())
            return Error{Error::Kind::NotFound, nothing, {}};
    }
    VOUCH_GIVE(Operation target, operationById(db, operation));
    if (!target.id.isValid())
        return unknownOperation(operation);
    VOUCH_GIVE(Operation root, rootOf(db, target));
    return Asked{std::move(target), std::move(root)};
}

} // namespace

Status linkReceived(Connection &db, OperationId operation, OperationId undoes)
{
    VOUCH_GIVE(Operation reversed, operationById(db, undoes));
    VOUCH_GIVE(const Operation root, rootOf(db, std::move(reversed)));
    VOUCH_GIVE(const Turn turn, turnOf(db, root));
    return linkTurn(db, turn, operation);
}

Status abandonLong(Connection &db, OperationId operation)
{
    VOUCH_GIVE(Transaction transaction, Transaction::begin(db));
    VOUCH_TRY(db.run(u"PRAGMA defer_foreign_keys=ON"_s));
    VOUCH_GIVE(Recording recording, Recording::begin(db, operation));
    VOUCH_TRY(tempTables(db));
    VOUCH_TRY(collectRows(db, operation, true));
    VOUCH_TRY(db.change("operations_forget_content", {{":operation", operation.value}}));
    VOUCH_TRY(restoreAll(db));
    VOUCH_TRY(forgetRestored(db));
    VOUCH_TRY(recording.finish());
    VOUCH_TRY(db.change("operation_rows_delete", {{":id", operation.value}}));
    VOUCH_TRY(db.change("operation_delete", {{":id", operation.value}}));
    return transaction.commit();
}

Result<UndoState> undoState(Connection &db, const QString &actor, Millis now)
{
    const Millis today = db.calendar().startOf(db.calendar().dayOf(now));
    VOUCH_GIVE(const Operation last,
               newest(db, "operation_next_undo_own", "operation_next_undo", actor, today));
    VOUCH_GIVE(const Operation undone,
               newest(db, "operation_next_redo_own", "operation_next_redo", actor, today));
    VOUCH_GIVE(const Operation root, rootOf(db, undone));
    UndoState state;
    Result<UndoStep> step = stepOf(db, last, last, actor, today);
    if (!step)
        return step.error();
    state.undo = std::move(*step);
    step = stepOf(db, root, undone, actor, today);
    if (!step)
        return step.error();
    state.redo = std::move(*step);
    return state;
}

Result<ChangeSet> undo(Connection &db, Millis now, const QString &actor, OperationId operation,
                       UndoConflict conflict)
{
    VOUCH_GIVE(const Asked asked,
               askedOperation(db, now, actor, operation, &UndoState::undo,
                              QCoreApplication::translate("Store", "There is nothing to undo.")));
    if (const QString reason = refusal(asked.target, asked.root); !reason.isEmpty())
        return Error{Error::Kind::Invalid, reason, {}};
    return turnOver(db, now, actor, asked.root, conflict);
}

Result<ChangeSet> redo(Connection &db, Millis now, const QString &actor, OperationId operation,
                       UndoConflict conflict)
{
    VOUCH_GIVE(const Asked asked,
               askedOperation(db, now, actor, operation, &UndoState::redo,
                              QCoreApplication::translate("Store", "There is nothing to redo.")));
    const Operation &root = asked.root;
    if (!root.undoneBy.isValid())
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate(
                "Store", "“%1” is in force, so there is nothing to bring back. “vouch undo %2” undoes it.")
                .arg(root.label, root.id.toString()),
            {}};
    return turnOver(db, now, actor, root, conflict);
}

Status restoreSince(Writer &writer, OperationId operation)
{
    Connection &db = writer.db;
    VOUCH_TRY(db.run(u"PRAGMA defer_foreign_keys=ON"_s));
    VOUCH_TRY(tempTables(db));
    VOUCH_TRY(collectRanges(db, OperationId(operation.value + 1), OperationId(writer.id.value - 1)));
    VOUCH_TRY(
        db.change("undo_collect_since", {{":operation", operation.value}, {":current", writer.id.value}}));
    VOUCH_GIVE(const qint64 rewards, db.number("undo_touches_rewards"));
    VOUCH_GIVE(const BudgetGuard budgets, BudgetGuard::before(db, rewards != 0));
    VOUCH_TRY(restoreAll(db));
    VOUCH_TRY(budgets.check(db));
    return forgetRestored(db);
}

} // namespace vouch::journal
