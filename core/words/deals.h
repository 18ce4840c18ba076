// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/vocabulary.h"

namespace vouch
{

/// How a deal stands. phraseOf(): "deal won".
enum class DealStatus : int { Open, Won, Lost };
std::span<const WordOf<DealStatus>> vocabularyOf(DealStatus);

} // namespace vouch
