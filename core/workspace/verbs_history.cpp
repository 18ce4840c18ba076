// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: going back to how everything was after an operation.
#include "core/workspace/steps.h"
#include "core/workspace/workspace.h"

#include "core/store/store.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

struct After {
    Operation operation;
    qint64 changes = 0;
};

/// The operation that is to be the last one, and how many changes came after it.
Result<After> changesAfter(Connection &db, OperationId id)
{
    VOUCH_GIVE(const QList<Operation> found, journal::history(db, 1, OperationId(id.value + 1), {}));
    if (found.isEmpty() || found.first().id != id)
        return notFound(
            QCoreApplication::translate("Store", "There is no operation %1. History lists them all.")
                .arg(id.value));
    VOUCH_GIVE(Statement counts, db.query("operations_to_take_back", {{":operation", id.value}}));
    counts.next();
    if (counts.integer(1) > 0 || found.first().running)
        return Error{Error::Kind::Busy,
                     QCoreApplication::translate(
                         "Workspace", "An import is still running. Cancel it, or wait until it has ended."),
                     {}};
    return After{found.first(), counts.integer(0)};
}

Status goBack(Writer &writer, OperationId id)
{
    VOUCH_GIVE(const After after, changesAfter(writer.db, id));
    // What is being written now is one of those that came after.
    const int changes = int(after.changes) - 1;
    writer.label =
        QCoreApplication::translate("Workspace", "Back to “%1”: %n change(s) taken back", nullptr, changes)
            .arg(after.operation.label);
    writer.info.insert(u"back_to"_s, id.toString());
    return journal::restoreSince(writer, id);
}

} // namespace

QFuture<Result<qint64>> Workspace::changesAfter(OperationId operation)
{
    return m_store->read([operation](Connection &db) -> Result<qint64> {
        VOUCH_GIVE(const After after, vouch::changesAfter(db, operation));
        return after.changes;
    });
}

QFuture<Result<ChangeSet>> Workspace::backTo(OperationId operation)
{
    return m_store->write(u"back"_s, QString(),
                          [operation](Writer &writer) { return goBack(writer, operation); });
}

} // namespace vouch
