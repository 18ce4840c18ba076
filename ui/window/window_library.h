// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/proof.h"
#include "core/store/records/report_runs.h"
#include "ui/paper/handout.h"
#include "ui/paper/letter_paper.h"

#include <memory>

class QCoreApplication;

/// The window and what paints, as a library that the program loads when it needs one of them
/// (core/base/late_library.h): a command that prints a line does not wait for Qt Gui. What passes through
/// here needs none.
namespace vouch::ui
{

/// What was written, and what is remembered of it.
struct Papers {
    QStringList files;
    ReportRunRecord run;
};

struct WindowLibrary {
    /// For what is shown or painted; the arguments are those of main().
    std::unique_ptr<QCoreApplication> (*application)(int &argc, char **argv);
    /// Shows the window until it is closed; `files` are opened or imported, `prepare` gives the application
    /// its texts, again when the language changes. Returns the exit code.
    int (*show)(QCoreApplication &application, const QStringList &files, void (*prepare)(QCoreApplication &));
    /// Writes a handout, or one report as a picture that stands alone. `logo`: a file, or empty.
    Result<Papers> (*write)(const HandoutRequest &request, const QString &logo, const QString &format,
                            const QString &path);
    /// The words of the windows for spreadsheets.
    insight::ReportWords (*words)();
    /// Letters and a quote as PDF, and a picture as a letterhead keeps it (ui/paper/letter_paper.h).
    Result<QByteArray> (*letters)(const Letterhead &head, const QList<Letter> &letters);
    Result<QByteArray> (*quote)(const QuoteRecord &quote, const Letterhead &head, const Calendar &calendar);
    Result<QByteArray> (*logo)(const QString &path);
};

extern "C" const WindowLibrary &vouchWindowLibrary();

} // namespace vouch::ui
