// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace vouch::insight
{

struct EventColumns;

/// What a report can be asked about, besides the journeys and segments there are.
struct ReportChoices {
    QStringList owners;     ///< of people, by name
    QStringList currencies; ///< the workspace's own, then those of other purchases, by code
};

/// Whose people there are, by name.
QStringList ownersOf(const EventColumns &columns);
/// Needs the purchases.
ReportChoices choicesOf(const EventColumns &columns);

} // namespace vouch::insight
