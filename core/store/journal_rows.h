// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/given_ids.h"
#include "core/store/journal.h"

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

/// SQL for the person that a row of `table` with these columns belongs to. `row`: what the row is called
/// there.
QString personOf(const QString &table, const QStringList &columns, const QString &row);

/// SQL for the before-image of a row.
QString imageOf(const QStringList &columns, const QString &row);
/// The end of an INSERT into temp.undo_row: of two images of one row the earlier one counts.
QString keepEarliest();

/// Fills temp.undo_row with the new rows that the operations from `first` to `last` have listed as ranges:
/// those that are there and those that somebody has taken away since.
Status collectRanges(Connection &db, OperationId first, OperationId last);

/// Rows of a table that stand one behind the other.
struct Span {
    qint64 first = 0, last = 0;
};
/// Takes rows of a table away, inside withoutTrigger(). Their images are kept many at once
/// (journal_images.h). How many there were.
Result<qint64> takeSpans(Connection &db, const QString &table, const QList<Span> &spans);
/// Does something while deleted rows of a table are not recorded one by one.
Status withoutTrigger(Connection &db, const QString &table, const std::function<Status()> &work);

/// Lists the rows that the operation has brought under ids of their own as ones that were not there: of
/// itself Recording sees those alone whose ids were given by the counters. Of the tables whose counters were
/// used. So whoever reads the journal knows that a row is gone whose last mention is that it was deleted.
Status listBroughtRows(Connection &db);

/// Lists new rows that were made elsewhere, as they were listed there: a row alone, or those up to `last`.
Status listReceivedRows(Connection &db, OperationId operation, const QString &table, qint64 first,
                        qint64 last);

/// Says of the operations concerned that `operation`, an undo or redo that was made elsewhere, took back or
/// brought back what it `undoes`.
Status linkReceived(Connection &db, OperationId operation, OperationId undoes);

/// What is written between begin() and finish() counts as that operation's; both must lie in one transaction.
/// The rows that got new ids (given_ids.h) are listed at the end, and the search index follows what changed
/// of people. Rows that come back under ids they had before (undo) are not seen here; whoever brings them
/// lists them.
///
/// A few new rows of a table are listed one by one, many as a range: it holds what came with people who are
/// new themselves, or with nobody. Rows of people who were there before are always listed one by one, so that
/// whoever asks what concerned a person need not look into ranges, but for those of people.
class Recording
{
public:
    static Result<Recording> begin(Connection &db, OperationId operation);
    Status finish();
    /// The last journal row before what is recorded.
    qint64 since() const { return m_since; }

private:
    Recording(Connection &db, qint64 since)
        : m_db(db)
        , m_since(since)
    {
    }
    Status listNewRows(const GivenIds::Given &people);

    Connection &m_db;
    qint64 m_since;
};

} // namespace vouch::journal
