// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/rule_events.h"

/// Inside the rules: deals as events. Whether the rule wants an event is matches(); deals of nobody are none.
namespace vouch
{

/// What came to pass behind the cursor. Of timed rules `at` is when the time was up.
Result<QList<RuleEvent>> newDealEvents(Connection &db, const Rule &rule, const RuleCursor &since, Millis now);

struct DealHistory {
    qint64 looked = 0;
    QList<RuleEvent> events;
};
/// Everything that ever came to pass, by what was thought of each deal at that time.
Result<DealHistory> dealEventsOfHistory(Connection &db, const Rule &rule, Millis now);

/// When a deal that was expected then is overdue by the rule's days.
Millis overdueFrom(const Rule &rule, const When &expected, const Calendar &calendar);

} // namespace vouch
