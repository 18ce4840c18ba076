// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rule_events.h"

#include "core/base/text.h"

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

bool allows(const QStringList &wanted, const QString &word)
{
    return wanted.isEmpty() || wanted.contains(word);
}

bool isCalled(const QString &wanted, const QString &word)
{
    return wanted.isEmpty() || foldKey(wanted) == foldKey(word);
}

} // namespace

bool matches(const Rule &rule, const RuleEvent &event)
{
    // Amounts of different currencies are not compared.
    const bool enough = rule.minimum.minor <= 0 ||
                        (event.currency == rule.minimum.currency && event.minor >= rule.minimum.minor);
    if (rule.isAboutDeals())
        return enough && isCalled(rule.owner, event.owner) && isCalled(rule.source, event.source) &&
               (rule.when != Rule::When::DealLost ||
                (isCalled(rule.reason, event.reason) && isCalled(rule.competitor, event.competitor)));
    if (!allows(rule.channels, event.channel))
        return false;
    switch (rule.when) {
    case Rule::When::Interaction:
        return allows(rule.interactions, event.kind) && allows(rule.intents, event.intent) &&
               (rule.sentiments.isEmpty() || rule.sentiments.contains(event.sentiment));
    case Rule::When::Advocacy:
        return allows(rule.advocacy, event.kind) &&
               (rule.sentiments.isEmpty() || rule.sentiments.contains(event.sentiment));
    case Rule::When::Purchase:
        return enough;
    default:
        return false;
    }
}

const char *eventQuery(Rule::When when)
{
    return when == Rule::When::Interaction ? "rule_interactions"
           : when == Rule::When::Purchase  ? "rule_purchases"
                                           : "rule_advocacy";
}

QString entityOf(Rule::When when)
{
    return when == Rule::When::Interaction ? u"interaction"_s
           : when == Rule::When::Purchase  ? u"purchase"_s
                                           : u"advocacy_event"_s;
}

RuleEvent eventFrom(const RawStatement &row, Rule::When when)
{
    RuleEvent event;
    event.id = row.integer(0);
    event.person = PersonId(row.integer(1));
    event.at = row.integer(2);
    event.loggedAt = row.integer(3);
    event.channel = row.text(5);
    if (when == Rule::When::Purchase) {
        event.minor = row.integer(4);
        event.currency = row.text(6);
        event.dayOnly = row.integer(7) != 0;
    } else {
        event.kind = row.text(4);
        event.sentiment = int(row.integer(when == Rule::When::Interaction ? 7 : 6));
        if (when == Rule::When::Interaction)
            event.intent = row.text(6);
        event.dayOnly = row.integer(when == Rule::When::Interaction ? 8 : 7) != 0;
    }
    return event;
}

QSet<qint64> stageIds(const Rule &rule, const Journey *journey)
{
    QSet<qint64> ids;
    for (const QString &key : rule.stages) {
        if (const Stage *stage = journey ? journey->stageByKey(key) : nullptr)
            ids.insert(stage->id.value);
    }
    return ids;
}

} // namespace vouch
