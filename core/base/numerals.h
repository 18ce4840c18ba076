// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace vouch
{

/// The text with every digit of any script (full-width, Arabic, Persian, Devanagari …) as 0–9, full-width
/// letters and signs as their narrow ones, every kind of blank as ' ', every dash that may stand for a minus
/// as '-', every apostrophe as '\'', and without the marks that only steer direction or joining. The Arabic
/// separators ٫ and ٬ stay. Trimmed.
QString plainNumerals(const QString &text);

/// A number that is no amount, with point or comma before its fraction: "0.5", "0,5", "٠٫٥".
std::optional<double> plainNumber(const QString &text);

} // namespace vouch
