// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

/// What a row is once an operation is taken back or brought back although others have touched it since. The
/// journal holds what every operation did to it; the row is what those in force make of it, one after the
/// other, whichever of them came and went meanwhile.
namespace vouch::journal
{

/// One operation going out of force or coming back into it.
struct Turn {
    Operation root;   ///< a change of somebody's, not an undo
    Operation undone; ///< bringing back: the undo that stands. Taking back: what brought it back last, if any
    bool on = false;  ///< it comes back into force

    /// The operation whose images say what the rows were.
    OperationId images() const { return on ? undone.id : root.id; }
};

/// What replaying the rows that are marked `mixed` in temp.undo_row gave.
struct Replayed {
    qint64 rows = 0;
    qint64 changed = 0; ///< of them, those that will be other than they are
};

/// Works out the rows of temp.undo_row that are marked `mixed`: their images become what they are to be.
Result<Replayed> replayMixedRows(Connection &db, OperationId current, const Turn &turn);

/// Tags, organisations and fields that come back while others of the same name are there by now: what hung on
/// them hangs on those.
Status adoptNamesakes(Connection &db);

/// An error that names who took away what a row that came back hangs on; Done where everything is there.
Status checkParents(Connection &db, const Turn &turn);

struct Reference {
    QString child, column, parent;
};
/// Which tracked tables point into which, from the schema as it is.
Result<QList<Reference>> references(Connection &db);
/// Tracked tables of which temp.undo_row or temp.undo_range hold rows.
Result<QStringList> touchedTables(Connection &db);

} // namespace vouch::journal
