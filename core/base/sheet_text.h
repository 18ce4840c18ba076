// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// How much room texts take in a spreadsheet, which no font can be asked for.
namespace vouch::sheet
{

/// How wide signs are beside the digit that widths are counted in; where the usual font is missing the one in
/// its place is wider.
inline constexpr double plainSign = 1.12, boldSign = 1.25;

/// In characters of the sheet's font; Chinese ones count twice.
double widthOf(QStringView text);

/// How many lines a text takes that wraps between its words, in a column of that width.
int linesOf(const QString &text, double width, double perSign);

} // namespace vouch::sheet
