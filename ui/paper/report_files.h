// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/xlsx_of_report.h"
#include "core/store/records/report_runs.h"
#include "ui/paper/report_pages.h"

/// Handouts as files. Every file carries its proof (core/insight/proof.h).
namespace vouch::ui
{

/// The words of the windows for spreadsheets.
insight::ReportWords reportWords();

/// A handout on its way into files. Made and written on any thread; its charts are drawn in between, at once
/// where it is made on the GUI thread.
class HandoutFiles
{
public:
    HandoutFiles(const Handout &handout, const QString &format);
    ~HandoutFiles();

    /// Draws what charts the format needs and are not drawn yet. GUI thread only.
    void drawCharts();
    /// Names the files made: one, but for PNG and SVG one a page and for CSV one a report, numbered or named
    /// behind the file's own name where there are several. Each is complete or not there.
    Result<QStringList> write(const QString &path) const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};
/// The same in one go, for formats with charts on the GUI thread.
Result<QStringList> writeHandout(const Handout &handout, const QString &format, const QString &path);
/// One report as a picture that stands alone (svg or png). GUI thread only.
Result<QByteArray> chartFile(const insight::ReportValue &report, const QString &format, Millis madeAt);
/// A CSV with its proof as the last row, which begins with "# vouch-proof".
QByteArray csvWithProof(const insight::ReportValue &report, const QString &pack, Millis madeAt);
/// Puts a file in place in one step, and checks that it is there.
Status putFile(const QByteArray &bytes, const QString &path);

/// What is remembered of an export.
ReportRunRecord runOf(const Handout &handout, const QString &format, const QString &path);

/// A PNG or JPEG for the head of reports: told by its content, not its name, at most 8192 × 8192, made small.
Result<QImage> readLogo(const QString &path);

/// Puts a text chunk with the proof in front of a PNG's end, and stamps it.
bool addProofToPng(QByteArray &png, const QByteArray &line);

} // namespace vouch::ui
