// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"

#include <QByteArray>

namespace vouch::exchange
{

/// SpreadsheetSafe puts an apostrophe before cells that a spreadsheet would run as a formula (= + - @ TAB CR
/// LF at the start); import takes it away again. Lossless writes every cell as it is.
enum class CsvStyle { SpreadsheetSafe, Lossless };

/// What a file of such rows starts with: the mark by which spreadsheets know UTF-8; nothing in a lossless
/// one.
QByteArray csvStart(CsvStyle style = CsvStyle::SpreadsheetSafe);

/// One row by RFC 4180: quoted where needed, ended by CRLF, UTF-8.
QByteArray csvLine(const QStringList &cells, CsvStyle style = CsvStyle::SpreadsheetSafe,
                   QChar separator = u',');

/// Columns behind those of a contact list in which an export shows what a workspace has worked out.
QString stageColumn(const QString &journey);
QStringList figureColumns();

/// Columns of a contact list that Vouch and other programs read back; `customLabels` become columns at the
/// end, behind those of a second, third … address where somebody has so many.
QStringList contactColumns(const QStringList &customLabels = {}, qsizetype addresses = 1);
/// The person in these columns. Several values share a cell, parted by "; "; a semicolon or backslash in a
/// value has a backslash before it.
QStringList contactCells(const PersonDraft &person, const QStringList &customLabels = {},
                         qsizetype addresses = 1);

/// A vCard 4.0 (RFC 6350, profiles as SOCIALPROFILE of RFC 9554), folded at 75 bytes, with `note` if it is
/// not empty.
QByteArray vcardText(const PersonDraft &person, const QString &note = {});

} // namespace vouch::exchange
