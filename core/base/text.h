// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vouch
{

/// The one door for text from outside. Drops NUL and control characters other than tab and new line, turns
/// lone surrogates into U+FFFD, CRLF and CR into LF, trims, and cuts to `maximum` code units.
QString cleanText(const QString &text, qsizetype maximum = 1'000'000);

/// cleanText for names, handles and other one-line values: new lines become blanks; at most 1,000 units.
QString cleanLine(const QString &text);

/// For showing text that people wrote: bidi overrides and isolates (U+202A–202E, U+2066–2069) become visible
/// symbols, so that a name cannot rearrange the words around it.
QString safeForDisplay(const QString &text);

/// For terminals, which take some characters as commands: controls (U+0000–001F but for tab and new line,
/// U+007F–009F) and bidi controls become visible symbols. A carriage return stays before a new line.
QString safeForTerminal(const QString &text);

/// Comparison key: case and accents folded, width folded, Latin letters for other alphabets (ICU
/// "Any-Latin; Latin-ASCII"), blanks collapsed. "Zoë" and "zoe" have the same key; 王小明 becomes "wang xiao
/// ming".
QString foldKey(const QString &text);

/// One or two letters for a monogram: "Ana Sousa" → "AS", 王小明 → "王".
QString monogram(const QString &name);

} // namespace vouch
