// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/journal.h"

#include <QHash>
#include <QStringList>

/// Inside the journal: operations as rows, and how the rows that one touched come to be listed.
namespace vouch::journal
{

/// The columns of a table in the order in which before-images hold them.
Result<QStringList> columnsOf(Connection &db, const QString &table);

/// A row of `operation` whose columns are those of operation_by_id.
Operation operationFrom(const Statement &row);
/// The first operation that the catalogued statement gives; no id if it gives none.
Result<Operation> oneOperation(Connection &db, const char *query,
                               std::initializer_list<Binding> bindings = {});

/// The last id given in each table.
Result<QHash<QString, qint64>> lastIds(Connection &db);

/// Lists the rows that the operation has brought under ids given before it, up to `before`, as ones that were
/// not there: of itself Recording sees those alone whose ids are new.
Status listBroughtRows(Connection &db, const QHash<QString, qint64> &before);

/// What is written between begin() and finish() counts as that operation's; both must lie in one transaction.
/// The rows that were inserted are listed at the end, and the search index follows what changed of people.
/// Rows that come back under ids they had before (undo) are not seen here; whoever brings them lists them.
class Recording
{
public:
    static Result<Recording> begin(Connection &db, OperationId operation);
    Status finish();

private:
    Recording(Connection &db, QHash<QString, qint64> before, qint64 since)
        : m_db(db)
        , m_before(std::move(before))
        , m_since(since)
    {
    }
    Status listNewRows();

    Connection &m_db;
    QHash<QString, qint64> m_before; ///< the last id given in each table
    qint64 m_since;                  ///< the last journal row
};

} // namespace vouch::journal
