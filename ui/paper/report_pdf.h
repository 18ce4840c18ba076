// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/report_pages.h"

namespace vouch::ui
{

/// A handout as PDF: charts as vectors, fonts embedded, proof in its metadata.
Result<QByteArray> pdfOf(const Handout &handout, const ReportPages &pages);

/// Writes the reports as one PDF on A4: charts as vectors, tables with repeated heads, definitions, and a
/// footer with page, filters, n and data revision. Needs a QGuiApplication (offscreen will do), no window.
/// The file is complete or not there: it is made in memory, checked, and put in place in one step.
Status writeReportPdf(const QList<insight::ReportValue> &reports, const QString &workspaceName,
                      const QString &path);

} // namespace vouch::ui
