// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <optional>

/// How often somebody is to hear from the business.
namespace vouch
{

/// The cadences that are offered, in days, the shortest first; 0, which is never, is last.
const QList<int> &cadences();
/// "week", "2-weeks", "month", "quarter", "half-year", "year", "never": words of the command line.
QString cadenceKey(int days);
/// Days of a word of the command line or of a number of days; empty where it is neither.
std::optional<int> cadenceFromText(const QString &text);
/// "every week", "every month", "every 10 days", "never".
QString cadenceWords(int days);

} // namespace vouch
