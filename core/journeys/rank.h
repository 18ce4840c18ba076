// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Places in a column as texts that sort by their bytes: between any two there is always room for another, so
/// moving a card writes one row.
namespace vouch::rank
{

/// For the first card of an empty column.
QString first();
QString after(const QString &last);
QString before(const QString &first);
/// Strictly between the two; an empty text means the open end. `low < high` must hold.
QString between(const QString &low, const QString &high);
/// Ranks longer than this ask for the column to be numbered anew.
inline constexpr qsizetype longest = 40;

} // namespace vouch::rank
