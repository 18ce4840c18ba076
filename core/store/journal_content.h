// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <QByteArray>

/// What an operation wrote: its content, which can be sent and applied elsewhere, and the hash that stands
/// beside it.
///
/// Nothing of it is kept twice. A journal row says what a row of the workspace was before; what was made of
/// it is what the next journal row of the same row found there, or the row as it stands. So the content of an
/// operation can be told as long as its journal and its rows are there, whatever others have written since:
///
/// An undo or redo is an operation with a content of its own; what it takes back or brings back keeps its
/// own. A long operation is hashed beside its writing, and its hash counts once it is done. One that is
/// abandoned leaves no trace, which changes what others found in rows that both had touched: those lose their
/// salt (see below). `info` is no part of the content, because notes may be added to it later. Operations of
/// before data version 12 have neither salt nor hash.
///
/// The content is a sequence of CBOR items, one for each journal row in its order: an array of the table's
/// name and, for each row, what it was and what it became, both an array of cells by the table's columns or
/// null where it was not there. The last item tells of the operation: [form, number, verb, label, actor,
/// time, what it undoes or null].
///
/// The hash is a chain over them: BLAKE2b-256 of the one before and the item, beginning with a salt of 16
/// random bytes. Who knows the hash alone learns nothing of the content, so it may stay where content is
/// erased: then the salt is set to null (operation.content_salt), of every operation that touched a row of
/// which images or cells are erased. A migration that writes into cells of tracked tables does the same to
/// all; one that adds columns, which are empty, need not.
namespace vouch::journal
{

inline constexpr qint64 contentForm = 1;

struct Written {
    QByteArray content;
    /// Both empty: of an older operation. The salt alone: some of the content was erased.
    QByteArray salt, hash;
    QString info; ///< JSON; what the verb wanted remembered
    friend bool operator==(const Written &, const Written &) = default;
};

/// What a finished operation wrote. The hash is the one that was taken then: isWhole() compares. NotFound
/// where there is no such operation, or where it is running.
Result<Written> written(Connection &db, OperationId operation);
/// Whether the hash is that of salt and content.
bool isWhole(const Written &written);

/// Writes what an operation wrote elsewhere, as that operation: under its number, and what it replaces here
/// is kept as before-images, so that it can be undone here. Errors: Damaged (the hash is another one),
/// Conflict (it is here already, or a row is not as the operation found it), TooNew; then nothing was
/// changed.
Result<ChangeSet> applyWritten(Connection &db, const Written &written);

/// An operation with what stands beside it.
struct Sealed {
    Operation operation; ///< without a number: there is none
    QByteArray salt, hash;
};
Result<Sealed> sealedOperation(Connection &db, OperationId operation);
/// The chain from `reached` on, over the operation's journal rows behind `since`, in the transaction that
/// wrote them.
Result<QByteArray> hashWritten(Connection &db, OperationId operation, qint64 since,
                               const QByteArray &reached);
/// The same for a long operation, as far as its chunks are committed, in one transaction of any connection:
/// content can be told whenever one likes, so whoever writes need not wait for its hash.
Result<Hashed> hashOn(Connection &db, OperationId operation, Hashed from);
/// The end of the chain: over what is told of the operation itself.
QByteArray sealed(const QByteArray &reached, const Operation &operation);

/// Finished operations whose rows are other than they left them, though no later one says so.
Result<QList<Operation>> alteredOperations(Connection &db);

} // namespace vouch::journal
