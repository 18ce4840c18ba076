// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/moves.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr WordOf<MoveIs> rows[]{
    {MoveIs::Entry, "entry"_L1, QT_TRANSLATE_NOOP("Words", "Entry")},
    {MoveIs::Forward, "forward"_L1, QT_TRANSLATE_NOOP("Words", "Forward")},
    {MoveIs::Skip, "skip"_L1, QT_TRANSLATE_NOOP("Words", "Skip")},
    {MoveIs::Back, "back"_L1, QT_TRANSLATE_NOOP("Words", "Back")},
    {MoveIs::Lap, "lap"_L1, QT_TRANSLATE_NOOP("Words", "Lap")},
    {MoveIs::Lost, "lost"_L1, QT_TRANSLATE_NOOP("Words", "Lost")},
    {MoveIs::Hold, "hold"_L1, QT_TRANSLATE_NOOP("Words", "On hold")},
    {MoveIs::Exit, "exit"_L1, QT_TRANSLATE_NOOP("Words", "Left")},
    {MoveIs::Node, "node"_L1, QT_TRANSLATE_NOOP("Words", "Stage")},
    {MoveIs::Mixed, "mixed"_L1, QT_TRANSLATE_NOOP("Words", "Several")},
    {MoveIs::Left, "left"_L1, QT_TRANSLATE_NOOP("Words", "Left the journey")},
    {MoveIs::Stays, "stays"_L1, QT_TRANSLATE_NOOP("Words", "Still there")},
    {MoveIs::More, "more"_L1, QT_TRANSLATE_NOOP("Words", "More steps")},
    {MoveIs::Began, "began"_L1, QT_TRANSLATE_NOOP("Words", "Began there")},
};
static_assert(isWhole(rows, MoveIs::Began));

} // namespace

std::span<const WordOf<MoveIs>> vocabularyOf(MoveIs)
{
    return rows;
}

QString moveKindText(const QString &key)
{
    return nameOfKey<MoveIs>(key);
}

} // namespace vouch
