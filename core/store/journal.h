// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/store/connection.h"

#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <functional>
#include <optional>

namespace vouch
{

/// One change as History shows it.
struct Operation {
    OperationId id;
    QString verb;  ///< "move", "import", "undo" …
    QString label; ///< for people: "Move Ana to Act"
    QString actor;
    Millis at = 0;
    bool running = false;
    OperationId undoes;   ///< what this operation took back, if it is an undo or redo
    OperationId undoneBy; ///< set while it is taken back
    QJsonObject info;     ///< what the verb wants remembered (counts of an import)
    friend bool operator==(const Operation &, const Operation &) = default;
};

/// The one way that an operation can go from where it is.
enum class WayBack { None, Undo, BringBack };
WayBack wayBackOf(const Operation &operation);

/// Where an operation has put somebody on a journey.
struct PlaceNews {
    PersonId person;
    JourneyId journey; ///< invalid: they left one
    StageId stage;
    QString rank;
    Millis enteredAt = 0;
    int laps = 0;
    std::optional<Millis> holdSince, holdUntil;
    QString holdReason;
    friend bool operator==(const PlaceNews &, const PlaceNews &) = default;
};

/// What an operation touched, for models to refresh.
struct ChangeSet {
    OperationId operation;
    QString verb;
    QString label;
    /// Too much to list: reload.
    bool everything = false;
    /// Another program did it, or another opening of the file.
    bool byOthers = false;
    QSet<QString> entities;  ///< names of the tables touched
    QSet<qint64> people;     ///< ids of the people concerned, directly or by what belongs to them
    QSet<qint64> placements; ///< ids of the people whose place on a journey changed
    /// Their places as this operation left them, so that who shows them need not ask: of all of them, or
    /// empty where there are many or another program moved them.
    QList<PlaceNews> places;
    bool touches(const char *entity) const
    {
        return everything || entities.contains(QLatin1StringView(entity));
    }
};

/// What to do when a later change touched what an older operation is to be taken back from.
enum class UndoConflict {
    Ask,       ///< report Conflict and change nothing
    KeepLater, ///< restore everything but the fields and rows that were changed since
    AlsoLater  ///< take the later operations back too, newest first
};

/// Why undo or redo asks before it takes an operation of its own accord.
enum class UndoCaution {
    None,
    Import,      ///< an import or a sample: more than one change of somebody's
    OtherPerson, ///< somebody else's
    OtherDay     ///< not of today
};

/// What undo or redo would take next.
struct UndoStep {
    Operation operation; ///< what would be undone or brought back; no id where there is nothing
    UndoCaution caution = UndoCaution::None;
    qint64 people = 0; ///< where there is a caution: whom the operation concerns
};

struct UndoState {
    UndoStep undo, redo;
};

/// What an operation is about, for people who look for one.
enum class OperationKind { All, Moves, People, Records, Imports, Rules, Journeys, Undone, Other };
/// "Moves", "Imports" …
QString operationKindName(OperationKind kind);

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
Result<ChangeSet> finishLong(Connection &db, OperationId operation, const QString &label,
                             const QJsonObject &info);
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
