// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/insight/proof.h"

#include <functional>

namespace vouch::insight
{

/// Words that only the windows have: how a key is said, what the filters are called.
struct ReportWords {
    std::function<QString(const ReportValue &, int row, int column)> cell; ///< of texts and paths
    std::function<QString(const ReportSpec &)> filters;
    std::function<QString(const ReportValue &)> note;
};

struct WorkbookRequest {
    QString title;     ///< of the whole file
    QString workspace; ///< its name
    QString pack;      ///< key, or empty
    Millis madeAt = 0;
    ReportWords words;
};

/// A spreadsheet: one sheet a report with its table (real numbers, dates and amounts) and a native chart, and
/// one about filters, definitions and the state of the data. Carries what "report verify" needs.
Result<QByteArray> reportsToXlsx(const QList<ReportValue> &reports, const WorkbookRequest &request);

/// What such a file carries; untouched says whether its cells are those that were written.
Result<FoundProof> readXlsxProof(const QByteArray &file);

} // namespace vouch::insight
