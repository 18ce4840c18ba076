// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/vocabulary.h"

namespace vouch
{

/// What a move is on a journey's way. From Node on: what else the rows of the flow are.
enum class MoveIs : int {
    Entry,
    Forward,
    Skip,
    Back,
    Lap,
    Lost,
    Hold,
    Exit,
    Node,
    Mixed, ///< moves of several kinds
    Left,
    Stays,
    More,
    Began
};
std::span<const WordOf<MoveIs>> vocabularyOf(MoveIs);
inline constexpr int moveKindCount = int(MoveIs::Exit) + 1;
QString moveKindText(const QString &key); ///< nameOfKey()

} // namespace vouch
