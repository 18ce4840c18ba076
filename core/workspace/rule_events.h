// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journeys/journey.h"
#include "core/store/raw_statement.h"
#include "core/workspace/rules.h"

#include <QSet>

/// Inside the rules: the events that they compare, as the search behind a cursor and the trial on history
/// both read them.
namespace vouch
{

/// What a rule compares of one event.
struct RuleEvent {
    qint64 id = 0;
    PersonId person;
    Millis at = 0, loggedAt = 0;
    QString kind, channel, intent, currency;
    int sentiment = 0;
    qint64 minor = 0;
    bool dayOnly = false;                             ///< known to the day alone, at whose begin `at` is
    QString title, owner, source, reason, competitor; ///< of a deal
};

/// Whether the rule is about such an event, wherever the person stood.
bool matches(const Rule &rule, const RuleEvent &event);
/// The statement that lists events of that kind behind an id, for eventFrom(), and what they are called as
/// evidence. Of the kinds that are about events: Interaction, Purchase, Advocacy.
const char *eventQuery(Rule::When when);
QString entityOf(Rule::When when);
RuleEvent eventFrom(const RawStatement &row, Rule::When when);
/// The stages that the rule names, as far as the journey has them.
QSet<qint64> stageIds(const Rule &rule, const Journey *journey);

} // namespace vouch
