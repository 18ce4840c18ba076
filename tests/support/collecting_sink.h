// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"

namespace vouch::test
{

/// Keeps everything that a reader hands over, for tests.
class CollectingSink final : public exchange::DraftSink
{
public:
    struct Issue {
        exchange::RowIssue issue;
        qint64 rows;
    };
    struct JourneyCall {
        QString key, name;
        QStringList stages, won, lost;
        bool deals = false;
    };

    bool add(exchange::Draft draft) override
    {
        if (stopAfter >= 0 && drafts.size() >= stopAfter)
            return false;
        drafts.append(std::move(draft));
        return true;
    }
    void skipped(const exchange::RowIssue &issue, qint64 rows = 1) override { skips.append({issue, rows}); }
    void failed(const exchange::RowIssue &issue, qint64 rows = 1) override { failures.append({issue, rows}); }
    void warning(const exchange::RowIssue &issue) override { warnings.append(issue); }
    void doubt(const exchange::ColumnDoubt &doubt) override { doubts.append(doubt); }
    void progress(qint64 done, qint64 total) override
    {
        lastDone = done;
        lastTotal = total;
    }
    void column(const QString &name, qint64 filled) override { columns.append({name, filled}); }
    void journey(const QString &key, const QString &name, const QStringList &stages, const QStringList &won,
                 const QStringList &lost, bool deals) override
    {
        journeys.append({key, name, stages, won, lost, deals});
    }

    qint64 draftRows() const
    {
        qint64 rows = 0;
        for (const exchange::Draft &draft : drafts)
            rows += draft.countVisits ? draft.visitRows() : draft.rows;
        return rows;
    }
    qint64 skippedRows() const { return sum(skips); }
    qint64 failedRows() const { return sum(failures); }
    qint64 rows() const { return draftRows() + skippedRows() + failedRows(); }

    QList<exchange::Draft> drafts;
    QList<Issue> skips;
    QList<Issue> failures;
    QList<exchange::RowIssue> warnings;
    QList<exchange::ColumnDoubt> doubts;
    QList<std::pair<QString, qint64>> columns;
    QList<JourneyCall> journeys;
    qint64 lastDone = -1;
    qint64 lastTotal = -1;
    qsizetype stopAfter = -1; ///< drafts to take before saying stop; −1: all

private:
    static qint64 sum(const QList<Issue> &issues)
    {
        qint64 rows = 0;
        for (const Issue &each : issues)
            rows += each.rows;
        return rows;
    }
};

} // namespace vouch::test
