// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/vocabulary.h"

namespace vouch
{

/// What drives a decision. Price and value are rational, all others emotional.
enum class Driver : int { Price, Value, Brand, Expertise, Trust, Reassurance, Proposition, Others };
std::span<const WordOf<Driver>> vocabularyOf(Driver);
bool driverIsEmotional(QStringView key);
QLatin1StringView driverNature(QStringView key); ///< as stored beside it: "rational" or "emotional"

} // namespace vouch
