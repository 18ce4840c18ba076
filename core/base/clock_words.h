// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTime>
#include <optional>

/// The time of day in what people type: "3pm", "15:30", "at noon", "half past two", "下午3点半", "14 h 05".
namespace vouch::clockwords
{

struct Found {
    QTime time;
    int days = 0; ///< 1: "晚上12点" is the end of the day, which is the beginning of the next
    QString rest; ///< the text without it
};

/// Of a text as relativewords::folded() gives it. `evening`: an hour up to eleven is one after noon, and a
/// number alone is an hour. Nothing where there is no time of day, or one that no clock shows.
std::optional<Found> find(const QString &foldedText, bool evening = false);

/// "at 15", "um 15": a number that is an hour only because of the word before it, for what find() leaves
/// unread.
std::optional<Found> hourAlone(const QString &foldedText, bool evening = false);

/// Without the small words that only stand between day and hour: "at", "um", "的".
QString withoutFillers(const QString &foldedText);

} // namespace vouch::clockwords
