// SPDX-License-Identifier: GPL-3.0-or-later
// What rules and their evidence are called: whole sentences, made of parts that translators can order anew.
#include "core/base/text.h"
#include "core/journeys/journey.h"
#include "core/words/advocacy.h"
#include "core/words/channels.h"
#include "core/words/deals.h"
#include "core/words/interactions.h"
#include "core/workspace/rules.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// "a", "a or b", "a, b or c".
QString either(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    return QCoreApplication::translate("Rules", "%1 or %2", "the last of several alternatives")
        .arg(parts.mid(0, parts.size() - 1)
                 .join(QCoreApplication::translate("Rules", ", ", "between alternatives")),
             parts.last());
}

/// "a", "a and b", "a, b and c".
QString both(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    return QCoreApplication::translate("Rules", "%1 and %2", "the last of several actions")
        .arg(parts.mid(0, parts.size() - 1)
                 .join(QCoreApplication::translate("Rules", ", ", "between alternatives")),
             parts.last());
}

QString moodName(int mood)
{
    return mood < 0   ? QCoreApplication::translate("Rules", "negative")
           : mood > 0 ? QCoreApplication::translate("Rules", "positive")
                      : QCoreApplication::translate("Rules", "neutral");
}

QString stageNames(const Rule &rule, const Journey *journey)
{
    QStringList names;
    for (const QString &key : rule.stages) {
        const Stage *stage = journey ? journey->stageByKey(key) : nullptr;
        names.append(stage ? stage->name : key);
    }
    return either(names);
}

/// What narrows the event down, in brackets: "(Instagram, negative)".
QString narrowed(const QString &event, const Rule &rule)
{
    QStringList parts;
    QStringList names;
    for (const QString &channel : rule.channels)
        names.append(channelText(channel));
    if (!names.isEmpty())
        parts.append(either(names));
    names.clear();
    for (const QString &intent : rule.intents)
        names.append(nameOfKey<Intent>(intent));
    if (!names.isEmpty())
        parts.append(either(names));
    names.clear();
    for (const int mood : rule.sentiments)
        names.append(moodName(mood));
    if (!names.isEmpty())
        parts.append(either(names));
    if (parts.isEmpty())
        return event;
    return QCoreApplication::translate("Rules", "%1 (%2)", "event (channel, mood)")
        .arg(event, parts.join(QCoreApplication::translate("Rules", ", ", "between alternatives")));
}

/// "has a deal that is won (at least 500 €, owner Eva)".
QString dealPhrase(const Rule &rule)
{
    QString what;
    switch (rule.when) {
    case Rule::When::DealOpened:
        what = QCoreApplication::translate("Rules", "gets a new deal");
        break;
    case Rule::When::DealWon:
        what = QCoreApplication::translate("Rules", "has a deal that is won");
        break;
    case Rule::When::DealLost:
        what = QCoreApplication::translate("Rules", "has a deal that is lost");
        break;
    case Rule::When::DealOverdue:
        what = QCoreApplication::translate("Rules", "has a deal that is overdue by %n day(s)", nullptr,
                                           rule.days);
        break;
    default:
        what =
            QCoreApplication::translate("Rules", "has a deal and no task for %n day(s)", nullptr, rule.days);
    }
    QStringList parts;
    if (rule.minimum.minor > 0)
        parts.append(QCoreApplication::translate("Rules", "at least %1").arg(formatMoney(rule.minimum)));
    if (!rule.owner.isEmpty())
        parts.append(QCoreApplication::translate("Rules", "owner %1", "of a deal").arg(rule.owner));
    if (!rule.source.isEmpty())
        parts.append(QCoreApplication::translate("Rules", "source %1", "of a deal").arg(rule.source));
    const bool lost = rule.when == Rule::When::DealLost;
    if (lost && !rule.reason.isEmpty())
        parts.append(QCoreApplication::translate("Rules", "reason %1", "of a lost deal").arg(rule.reason));
    if (lost && !rule.competitor.isEmpty())
        parts.append(
            QCoreApplication::translate("Rules", "to %1", "lost to a competitor").arg(rule.competitor));
    return parts.isEmpty()
               ? what
               : QCoreApplication::translate("Rules", "%1 (%2)", "event (channel, mood)")
                     .arg(what,
                          parts.join(QCoreApplication::translate("Rules", ", ", "between alternatives")));
}

QString eventPhrase(const Rule &rule)
{
    if (rule.isAboutDeals())
        return dealPhrase(rule);
    QStringList kinds;
    if (rule.when == Rule::When::Interaction) {
        for (const QString &kind : rule.interactions)
            kinds.append(phraseOfKey<InteractionKind>(kind));
        return narrowed(
            kinds.isEmpty() ? QCoreApplication::translate("Rules", "gets in touch") : either(kinds), rule);
    }
    if (rule.when == Rule::When::Advocacy) {
        for (const QString &kind : rule.advocacy)
            kinds.append(phraseOfKey<AdvocacyKind>(kind));
        return narrowed(
            kinds.isEmpty() ? QCoreApplication::translate("Rules", "speaks for you") : either(kinds), rule);
    }
    if (rule.when == Rule::When::Quiet)
        return QCoreApplication::translate("Rules", "has had no contact for %n day(s)", nullptr, rule.days);
    if (rule.minimum.minor > 0)
        return narrowed(
            QCoreApplication::translate("Rules", "buys for at least %1").arg(formatMoney(rule.minimum)),
            rule);
    return narrowed(QCoreApplication::translate("Rules", "buys something"), rule);
}

QString whenPhrase(const Rule &rule, const Journey *journey)
{
    const QString journeyName = journey ? journey->name : rule.journey;
    const QString stages = stageNames(rule, journey);
    if (rule.when == Rule::When::Entered)
        return QCoreApplication::translate("Rules", "When somebody enters %1")
            .arg(stages.isEmpty() ? QCoreApplication::translate("Rules", "any stage of %1").arg(journeyName)
                                  : stages);
    if (rule.when == Rule::When::TimeInStage)
        return QCoreApplication::translate("Rules", "When somebody has been in %1 for %n day(s)", nullptr,
                                           rule.days)
            .arg(stages.isEmpty() ? QCoreApplication::translate("Rules", "one stage of %1").arg(journeyName)
                                  : stages);
    const QString who = rule.journey.isEmpty() ? QCoreApplication::translate("Rules", "somebody")
                        : stages.isEmpty()
                            ? QCoreApplication::translate("Rules", "somebody on %1").arg(journeyName)
                            : QCoreApplication::translate("Rules", "somebody in %1").arg(stages);
    return QCoreApplication::translate("Rules", "When %1 %2", "When somebody in Research asks a question")
        .arg(who, eventPhrase(rule));
}

/// A move that may take people back says so, and from where if not all of it goes back.
QString movePhrase(const Rule &rule, const RuleAction &action, const Journey *journey)
{
    const Stage *stage = journey ? journey->stageByKey(action.text) : nullptr;
    const QString name = stage ? stage->name : action.text;
    const QStringList back = stage ? rule.movesBackFrom(*journey, *stage) : QStringList();
    if (back.isEmpty())
        return rule.acts ? QCoreApplication::translate("Rules", "move them to %1").arg(name)
                         : QCoreApplication::translate("Rules", "suggest moving them to %1").arg(name);
    if (back.size() == rule.stages.size())
        return rule.acts ? QCoreApplication::translate("Rules", "move them back to %1").arg(name)
                         : QCoreApplication::translate("Rules", "suggest moving them back to %1").arg(name);
    QStringList names;
    for (const QString &key : back)
        names.append(journey->stageByKey(key)->name);
    return (rule.acts ? QCoreApplication::translate("Rules", "move them to %1 (back from %2)")
                      : QCoreApplication::translate("Rules", "suggest moving them to %1 (back from %2)"))
        .arg(name, either(names));
}

QString actionPhrase(const Rule &rule, const RuleAction &action, const Journey *journey)
{
    const bool acts = rule.acts;
    switch (action.kind) {
    case RuleAction::Kind::Move:
        return movePhrase(rule, action, journey);
    case RuleAction::Kind::Tag:
        return acts ? QCoreApplication::translate("Rules", "tag them “%1”").arg(action.text)
                    : QCoreApplication::translate("Rules", "suggest tagging them “%1”").arg(action.text);
    case RuleAction::Kind::Reward:
        return acts
                   ? QCoreApplication::translate("Rules", "approve the rewards they were promised")
                   : QCoreApplication::translate("Rules", "suggest approving the rewards they were promised");
    case RuleAction::Kind::Task:
        return acts ? QCoreApplication::translate("Rules", "add the task “%1”").arg(action.text)
                    : QCoreApplication::translate("Rules", "suggest the task “%1”").arg(action.text);
    }
    Q_UNREACHABLE();
}

RuleRecord readyMade(const QString &name, const Rule &rule)
{
    RuleRecord record;
    record.name = name;
    record.definition = ruleToJson(rule);
    return record;
}

/// Keys of the stages that lie before `stage` on the way.
QStringList stagesBefore(const Journey &journey, const Stage &stage)
{
    QStringList keys;
    for (const Stage &one : journey.stages) {
        if (one.position < stage.position && one.meaning == StageMeaning::Open)
            keys.append(one.key);
    }
    return keys;
}

} // namespace

QString ruleSentence(const Rule &rule, const QList<Journey> &journeys)
{
    const Journey *journey = journeyOf(rule, journeys);
    QStringList actions;
    for (const RuleAction &action : rule.then)
        actions.append(actionPhrase(rule, action, journey));
    QString when = whenPhrase(rule, journey);
    if (!rule.deals.isEmpty())
        when = QCoreApplication::translate("Rules", "%1 and they have %2", "When …, conditions on deals")
                   .arg(when, both(dealConditionTexts(rule.deals, {})));
    return QCoreApplication::translate("Rules", "%1, %2.", "When …, do …").arg(when, both(actions));
}

QString ruleSentence(const RuleRecord &rule, const QList<Journey> &journeys)
{
    const Result<Rule> read = ruleFromJson(rule.definition);
    if (!read)
        return read.error().text;
    const Status valid = validateRule(*read, journeys);
    if (!valid)
        return QCoreApplication::translate("Rules", "This rule rests: %1").arg(valid.error().text);
    return ruleSentence(*read, journeys);
}

QString actionText(const QList<RuleAction> &actions, const Journey *journey)
{
    QStringList parts;
    for (const RuleAction &action : actions) {
        const Stage *stage =
            action.kind == RuleAction::Kind::Move && journey ? journey->stageByKey(action.text) : nullptr;
        switch (action.kind) {
        case RuleAction::Kind::Move:
            parts.append((action.back ? QCoreApplication::translate("Rules", "Move back to %1")
                                      : QCoreApplication::translate("Rules", "Move to %1"))
                             .arg(stage ? stage->name : action.text));
            break;
        case RuleAction::Kind::Tag:
            parts.append(QCoreApplication::translate("Rules", "Tag “%1”").arg(action.text));
            break;
        case RuleAction::Kind::Reward:
            parts.append(QCoreApplication::translate("Rules", "Approve their rewards"));
            break;
        case RuleAction::Kind::Task:
            parts.append(QCoreApplication::translate("Rules", "Task “%1”").arg(action.text));
            break;
        }
    }
    return parts.join(u" · "_s);
}

QString evidenceText(const Evidence &evidence, const Calendar &calendar)
{
    const QString day = QLocale().toString(calendar.dayOf(evidence.at), QLocale::ShortFormat);
    QString quoted = safeForDisplay(cleanLine(evidence.text)).left(160);
    QString what;
    if (evidence.days > 0) {
        const QString since =
            QLocale().toString(calendar.dayOf(evidence.at).addDays(-evidence.days), QLocale::ShortFormat);
        if (evidence.entity == "deal"_L1)
            return (evidence.kind == ruleWhenKey(Rule::When::DealOverdue)
                        ? QCoreApplication::translate("Rules", "Deal “%1” was expected on %2")
                        : QCoreApplication::translate("Rules", "Deal “%1” and no task since %2"))
                .arg(quoted, since);
        return evidence.entity == "transition"_L1
                   ? QCoreApplication::translate("Rules", "In %1 since %2").arg(quoted, since)
                   : QCoreApplication::translate("Rules", "No contact since %1").arg(since);
    }
    if (evidence.entity == "purchase"_L1) {
        what = QCoreApplication::translate("Rules", "Bought for %1").arg(formatMoney(evidence.amount));
        quoted.clear();
    } else if (evidence.entity == "transition"_L1) {
        what = QCoreApplication::translate("Rules", "Entered %1").arg(quoted);
        quoted.clear();
    } else if (evidence.entity == "deal"_L1) {
        what = phraseOf(evidence.kind == ruleWhenKey(Rule::When::DealWon)    ? DealStatus::Won
                        : evidence.kind == ruleWhenKey(Rule::When::DealLost) ? DealStatus::Lost
                                                                             : DealStatus::Open);
    } else {
        what = evidence.entity == "interaction"_L1 ? pastOfKey<InteractionKind>(evidence.kind)
                                                   : pastOfKey<AdvocacyKind>(evidence.kind);
    }
    if (!quoted.isEmpty())
        what = QCoreApplication::translate("Rules", "%1 “%2”", "Asked “Do you ship?”").arg(what, quoted);
    if (!evidence.channel.isEmpty())
        what += u" · "_s + channelText(evidence.channel);
    return what + u" · "_s + day;
}

QList<RuleRecord> readyMadeRules(const Journey &journey)
{
    QList<RuleRecord> offers;
    const Stage *research = journey.stageByMilestone(Milestone::Researching);
    const Stage *deciding = journey.stageByMilestone(Milestone::Deciding);
    const Stage *bought = journey.stageByMilestone(Milestone::Bought);
    const Stage *advocating = journey.stageByMilestone(Milestone::Advocating);
    Rule rule;
    rule.journey = journey.key;
    if (research && !stagesBefore(journey, *research).isEmpty()) {
        rule.interactions = keysOf<InteractionKind>(
            {InteractionKind::Question, InteractionKind::Comment, InteractionKind::Reply});
        rule.stages = stagesBefore(journey, *research);
        rule.then = {{RuleAction::Kind::Move, research->key, 0}};
        offers.append(readyMade(QCoreApplication::translate("Rules", "Interest shown"), rule));
    }
    if (deciding && research && research != deciding) {
        rule.interactions = keysOf<InteractionKind>({InteractionKind::Question, InteractionKind::Message,
                                                     InteractionKind::Email, InteractionKind::Call});
        rule.stages = {research->key};
        rule.then = {{RuleAction::Kind::Move, deciding->key, 0}};
        offers.append(readyMade(QCoreApplication::translate("Rules", "Asks before buying"), rule));
    }
    if (bought) {
        Rule buys;
        buys.when = Rule::When::Purchase;
        buys.journey = journey.key;
        buys.then = {{RuleAction::Kind::Move, bought->key, 0}};
        offers.append(readyMade(QCoreApplication::translate("Rules", "Has bought"), buys));
    }
    if (advocating) {
        Rule speaks;
        speaks.when = Rule::When::Advocacy;
        speaks.journey = journey.key;
        speaks.sentiments = {1};
        speaks.then = {{RuleAction::Kind::Move, advocating->key, 0}};
        offers.append(readyMade(QCoreApplication::translate("Rules", "Speaks for you"), speaks));
    }
    Rule unhappy;
    unhappy.sentiments = {-1};
    unhappy.then = {{RuleAction::Kind::Task, QCoreApplication::translate("Rules", "Put it right"), 1}};
    offers.append(readyMade(QCoreApplication::translate("Rules", "Unhappy"), unhappy));
    Rule quiet;
    quiet.when = Rule::When::Quiet;
    quiet.days = 60;
    quiet.then = {{RuleAction::Kind::Task, QCoreApplication::translate("Rules", "Ask how they are"), 3}};
    offers.append(readyMade(QCoreApplication::translate("Rules", "Gone quiet"), quiet));
    Rule overdue;
    overdue.when = Rule::When::DealOverdue;
    overdue.days = 3;
    overdue.then = {{RuleAction::Kind::Task, QCoreApplication::translate("Rules", "Ask about the deal"), 0}};
    offers.append(readyMade(QCoreApplication::translate("Rules", "Deal overdue"), overdue));
    Rule idle;
    idle.when = Rule::When::DealIdle;
    idle.days = 7;
    idle.then = {{RuleAction::Kind::Task, QCoreApplication::translate("Rules", "Next step for the deal"), 1}};
    offers.append(readyMade(QCoreApplication::translate("Rules", "Deal without a next step"), idle));
    return offers;
}

} // namespace vouch
