// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"

#include <QLocale>

/// Doubts in words, the same in the window and in the terminal.
namespace vouch::exchange
{

/// The two readings of such a doubt, the one that was taken first.
QStringList readingsOf(const ColumnDoubt &doubt);

/// A cell that differs by reading; empty where the doubt has none to show.
QString tellingSample(const ColumnDoubt &doubt);

/// What that cell is by a reading: "1,250.00" or "1.25"; "3 April 2026" or "4 March 2026". Of people: what
/// the rows are then. Empty where there is no such cell.
QString sampleRead(const ColumnDoubt &doubt, const QString &reading, const QLocale &locale = QLocale());

/// One sentence with the column, the cell and both ways.
QString doubtSentence(const ColumnDoubt &doubt, const QLocale &locale = QLocale());

} // namespace vouch::exchange
