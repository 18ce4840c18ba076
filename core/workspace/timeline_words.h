// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/store/records/timeline.h"

/// How what happened is called in front of people.
namespace vouch
{

class Connection;
class Statement;

/// One row of the statements that give timeline items (at, kind, id, a, b, c, text, minor, currency,
/// sentiment, incoming, planned, other); `created` is when the person's record was made.
TimelineItem timelineItem(const Statement &row, Millis created);

/// Gives the purchases among a person's items their lines and what is shown when one is opened.
Status openPurchases(Connection &db, PersonId person, QList<TimelineItem> &items);

} // namespace vouch
