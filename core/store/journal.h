// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/store/connection.h"
#include "core/store/operation.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <functional>

namespace vouch
{

/// The operation being written; verbs get it and write through `db`.
class Writer
{
public:
    Writer(Connection &connection, OperationId operation, Millis at, QString actorName)
        : db(connection)
        , id(operation)
        , now(at)
        , actor(std::move(actorName))
    {
    }
    Connection &db;
    const OperationId id;
    const Millis now;
    const QString actor;
    QString label; ///< may be made more exact while writing
    QJsonObject info;
};

namespace journal
{

/// Tables whose changes can be undone.
const QStringList &trackedTables();

/// Creates, for this connection, the triggers that record before-images, from the schema as it is. Without
/// them nothing may be written.
Status installTriggers(Connection &db);
/// Whether the file holds triggers or views. Vouch puts none there; a stranger's would run inside our
/// changes.
Result<bool> holdsPrograms(Connection &db);

/// Runs `work` as one operation in one transaction. An operation that changed nothing leaves no trace and
/// returns a ChangeSet without an operation id.
Result<ChangeSet> perform(Connection &db, Millis now, const QString &verb, const QString &label,
                          const QString &actor, const std::function<Status(Writer &)> &work);

/// An operation that commits in chunks: begin, any number of chunks (each a transaction), finish.
Result<OperationId> beginLong(Connection &db, Millis now, const QString &verb, const QString &label,
                              const QString &actor);
Status chunk(Connection &db, OperationId operation, Millis now, const QString &actor,
             const std::function<Status(Writer &)> &work);
/// How far the chain of what a long operation wrote was taken (journal_content.h).
struct Hashed {
    QByteArray reached;    ///< empty: not begun
    qint64 journalRow = 0; ///< the last one that is in it
};
/// `hashed`: what need not be hashed any more.
Result<ChangeSet> finishLong(Connection &db, OperationId operation, const QString &label,
                             const QJsonObject &info, const Hashed &hashed = {});
/// Takes back the chunks of a long operation that did not finish and forgets it.
Status abandonLong(Connection &db, OperationId operation);
/// Abandons long operations of programs that died: gone from this machine, or silent for a minute on another
/// one. Returns how many.
Result<int> recover(Connection &db, Millis now);

/// Takes an operation back. Of an undo that stands: brings back what it took. Without an id: what undoState()
/// names, whatever its caution.
Result<ChangeSet> undo(Connection &db, Millis now, const QString &actor, OperationId operation,
                       UndoConflict conflict);
/// Brings an undone operation back, named by its own id or by that of its undoing, also after other changes.
Result<ChangeSet> redo(Connection &db, Millis now, const QString &actor, OperationId operation,
                       UndoConflict conflict);
/// What Ctrl+Z and Ctrl+Shift+Z would take: the newest that `actor` did (or undid) on the day of `now` and
/// that stands, else the newest of anybody, with a caution.
Result<UndoState> undoState(Connection &db, const QString &actor, Millis now);

/// Inside an operation: everything as it was when `operation` had ended. What was written since stands in the
/// journal of both, so that undoing this brings it back.
Status restoreSince(Writer &writer, OperationId operation);

/// Newest first; `before` (exclusive) pages on. With a person: only what touched that person. With a kind:
/// only operations of it.
Result<QList<Operation>> history(Connection &db, int limit, OperationId before, PersonId person,
                                 OperationKind kind = OperationKind::All);

/// What a finished operation touched.
Result<ChangeSet> changesOf(Connection &db, OperationId operation);

/// Names the state of the data: changes with every operation.
Result<QString> dataRevision(Connection &db);

} // namespace journal
} // namespace vouch
