// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/work.h"
#include "core/insight/proof.h"

namespace vouch::insight
{

struct WorkbookRequest {
    QString title;     ///< of the whole file
    QString workspace; ///< its name
    QString pack;      ///< key, or empty
    Millis madeAt = 0;
    ReportWords words;
    Work *work = nullptr; ///< may be none
};

/// A spreadsheet: one sheet a report with its table (real numbers, dates and amounts) and a native chart, and
/// one about filters, definitions and the state of the data. Carries what "report verify" needs.
/// Cancelled where the work was.
Result<QByteArray> reportsToXlsx(const QList<ReportValue> &reports, const WorkbookRequest &request);

/// The cells of one row as they are read back from such a file: texts, numbers with their digits.
QStringList sheetRow(const ReportValue &report, int row, const ReportWords &words);

/// What such a file carries, with its own tables; untouched says whether its cells are those that were
/// written.
Result<FoundProof> readXlsxProof(const QByteArray &file);

} // namespace vouch::insight
