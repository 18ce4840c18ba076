// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/moves.h"

#include "core/words/vocabulary.h"

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

struct Row {
    MoveIs value;
    QLatin1StringView key;
    const char *name;
};

constexpr std::array<Row, moveIsCount> rows{{
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
}};
static_assert(words::isWhole(rows));

} // namespace

QLatin1StringView keyOf(MoveIs kind)
{
    return rows[std::size_t(kind)].key;
}

std::optional<MoveIs> moveIsOf(QStringView key)
{
    return words::valueOf(rows, key);
}

const QList<MoveIs> &allMoveIs()
{
    static const QList<MoveIs> all = words::valuesOf(rows);
    return all;
}

QString nameOf(MoveIs kind)
{
    return words::translated(rows[std::size_t(kind)].name);
}

QString moveKindText(const QString &key)
{
    const auto kind = moveIsOf(key);
    return kind ? nameOf(*kind) : key;
}

} // namespace vouch
