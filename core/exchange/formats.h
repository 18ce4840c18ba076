// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"

namespace vouch::exchange
{

/// A kind of file that Vouch reads.
struct Format {
    QString key;               ///< as on the command line: "linkedin-connections"
    QString name;              ///< for people, translated
    bool makesJourney = false; ///< the file brings its own stages
};

const QList<Format> &formats();

/// Raised where amounts or dates are read otherwise than before: imports remember it.
inline constexpr int readerVersion = 3;

/// What a file is, by its content. Error (WrongFile) with a sentence that names the file and the remedy if it
/// is nothing that Vouch reads, is empty or cannot be opened.
Result<Format> detectFormat(const QString &path);

/// Whether that error says that a table holds sales which are not read yet; its buyers alone can come in, as
/// "csv".
bool isSalesError(const Error &error);

/// Reads one file into the sink, streaming. Rows that cannot be used go to the sink; the Error is for a file
/// that cannot be read at all (nothing was added then, or the sink asked to stop: Cancelled).
Status readFile(const QString &path, const ReadOptions &options, DraftSink &sink);

} // namespace vouch::exchange
