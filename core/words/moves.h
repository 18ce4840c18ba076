// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

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
inline constexpr int moveKindCount = int(MoveIs::Exit) + 1;
inline constexpr int moveIsCount = int(MoveIs::Began) + 1;

QLatin1StringView keyOf(MoveIs kind); ///< in reports: "lap"
std::optional<MoveIs> moveIsOf(QStringView key);
const QList<MoveIs> &allMoveIs();
QString nameOf(MoveIs kind);              ///< translated: "Lap"
QString moveKindText(const QString &key); ///< nameOf(); any other word as it is

} // namespace vouch
