// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QHash>
#include <QStringList>

/// Inside the journal: how the rows that an operation touched come to be listed.
namespace vouch::journal
{

/// The columns of a table in the order in which before-images hold them.
Result<QStringList> columnsOf(Connection &db, const QString &table);

/// Lists the rows that were inserted between begin() and finish(), which must lie in one transaction of one
/// operation. Rows that come back under ids they had before (undo) are not seen here; whoever brings them
/// lists them.
class InsertTracker
{
public:
    static Result<InsertTracker> begin(Connection &db);
    Status finish();

private:
    InsertTracker(Connection &db, QHash<QString, qint64> before, qint64 since)
        : m_db(db)
        , m_before(std::move(before))
        , m_since(since)
    {
    }
    Connection &m_db;
    QHash<QString, qint64> m_before;
    qint64 m_since;
};

} // namespace vouch::journal
