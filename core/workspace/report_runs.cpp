// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/store/records/report_runs.h"
#include "core/store/store.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vouch
{

QFuture<Status> Workspace::logReportRun(const ReportRunRecord &run)
{
    if (isReadOnly())
        return QtFuture::makeReadyFuture(Status(Done{}));
    const Millis at = run.at == 0 ? now() : run.at;
    return m_store->onWriter([run, at](Connection &db) -> Status {
        const QString what = QString::fromUtf8(QJsonDocument(run.what).toJson(QJsonDocument::Compact));
        const Result<Statement> done = db.query(
            "report_run_add",
            {{":at", at}, {":spec", what}, {":revision", run.dataRevision}, {":digest", run.digest}});
        return done ? Status(Done{}) : Status(done.error());
    });
}

QFuture<Result<QList<ReportRunRecord>>> Workspace::reportRuns(int limit)
{
    return m_store->read([limit](Connection &db) -> Result<QList<ReportRunRecord>> {
        Result<Statement> rows = db.query("report_runs", {{":limit", limit}});
        if (!rows)
            return rows.error();
        QList<ReportRunRecord> runs;
        while (rows->next()) {
            runs.append({rows->integer(0), rows->integer(1),
                         QJsonDocument::fromJson(rows->text(2).toUtf8()).object(), rows->text(3),
                         rows->text(4)});
        }
        return runs;
    });
}

} // namespace vouch
