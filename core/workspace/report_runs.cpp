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
        VOUCH_TRY(db.query(
            "report_run_add",
            {{":at", at}, {":spec", what}, {":revision", run.dataRevision}, {":digest", run.digest}}));
        return Done{};
    });
}

QFuture<Result<QList<ReportRunRecord>>> Workspace::reportRuns(int limit)
{
    return m_store->read([limit](Connection &db) -> Result<QList<ReportRunRecord>> {
        return db.list<ReportRunRecord>("report_runs", {{":limit", limit}}, [](const Statement &rows) {
            return ReportRunRecord{rows.integer(0), rows.integer(1),
                                   QJsonDocument::fromJson(rows.text(2).toUtf8()).object(), rows.text(3),
                                   rows.text(4)};
        });
    });
}

} // namespace vouch
