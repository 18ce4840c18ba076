// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/rule.h"

#include "core/base/text.h"
#include "core/journeys/journey.h"
#include "core/words/advocacy.h"
#include "core/words/interactions.h"
#include "core/words/rewards.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr int maxDays = 3650;
constexpr qsizetype maxActions = 5;

struct WhenKey {
    Rule::When when;
    const char *key;
};
constexpr WhenKey whenKeys[] = {
    {Rule::When::Interaction, "interaction"},   {Rule::When::Purchase, "purchase"},
    {Rule::When::Advocacy, "advocacy"},         {Rule::When::Entered, "entered"},
    {Rule::When::TimeInStage, "time-in-stage"}, {Rule::When::Quiet, "quiet"},
    {Rule::When::DealOpened, "deal-opened"},    {Rule::When::DealWon, "deal-won"},
    {Rule::When::DealLost, "deal-lost"},        {Rule::When::DealOverdue, "deal-overdue"},
    {Rule::When::DealIdle, "deal-idle"}};

/// What is compared of a deal, in words.
struct DealWord {
    QString Rule::*word;
    const char *key;
};
constexpr DealWord dealWords[] = {{&Rule::owner, "owner"},
                                  {&Rule::source, "source"},
                                  {&Rule::reason, "reason"},
                                  {&Rule::competitor, "competitor"}};

Error invalid(const QString &text)
{
    return {Error::Kind::Invalid, text, {}};
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &one : array)
        list.append(one.toString());
    list.removeAll(QString());
    return list;
}

void put(QJsonObject &object, const QString &key, const QStringList &list)
{
    if (!list.isEmpty())
        object.insert(key, QJsonArray::fromStringList(list));
}

Status known(const QStringList &given, const QStringList &allowed)
{
    for (const QString &word : given) {
        if (!allowed.contains(word))
            return invalid(
                QCoreApplication::translate("Rules", "A rule cannot look for “%1”. Use one of: %2.")
                    .arg(word, allowed.join(u", "_s)));
    }
    return Done{};
}

Result<RuleAction> actionFromJson(const QJsonObject &json)
{
    RuleAction action;
    if (json.contains("move"_L1)) {
        action.kind = RuleAction::Kind::Move;
        action.text = json.value("move"_L1).toString();
    } else if (json.contains("tag"_L1)) {
        action.kind = RuleAction::Kind::Tag;
        action.text = cleanLine(json.value("tag"_L1).toString());
    } else if (json.contains("task"_L1)) {
        action.kind = RuleAction::Kind::Task;
        action.text = cleanLine(json.value("task"_L1).toString());
        action.dueDays = std::clamp(json.value("dueDays"_L1).toInt(), 0, maxDays);
    } else if (json.value("reward"_L1).toString() == keyOf(RewardState::Approved)) {
        action.kind = RuleAction::Kind::Reward;
        action.text = keyOf(RewardState::Approved);
    } else {
        return invalid(QCoreApplication::translate(
            "Rules",
            "What a rule does is one of: move, tag, task, reward. Something else stands under “then”."));
    }
    return action;
}

Status checkActions(const Rule &rule, const Journey *journey)
{
    if (rule.then.isEmpty())
        return invalid(QCoreApplication::translate(
            "Rules", "The rule does nothing yet. Add a move, a tag or a task to it."));
    if (rule.then.size() > maxActions)
        return invalid(QCoreApplication::translate("Rules", "A rule can do five things at most."));
    int moves = 0;
    for (const RuleAction &action : rule.then) {
        if (action.text.trimmed().isEmpty())
            return invalid(
                action.kind == RuleAction::Kind::Tag
                    ? QCoreApplication::translate("Rules", "The tag has no name. Type one.")
                : action.kind == RuleAction::Kind::Task
                    ? QCoreApplication::translate("Rules", "The task has no words. Say what is to be done.")
                    : QCoreApplication::translate("Rules", "Choose the stage that the rule moves to."));
        if (action.kind != RuleAction::Kind::Move)
            continue;
        if (!journey)
            return invalid(QCoreApplication::translate(
                "Rules", "A rule that moves people needs the journey they are on. Choose one."));
        if (!journey->stageByKey(action.text))
            return invalid(QCoreApplication::translate(
                               "Rules", "“%1” has no stage “%2” to move to. Choose one of its stages.")
                               .arg(journey->name, action.text));
        if (++moves > 1)
            return invalid(
                QCoreApplication::translate("Rules", "A rule can move people to one stage, not to several."));
    }
    return Done{};
}

} // namespace

bool Rule::moves() const
{
    return std::any_of(then.cbegin(), then.cend(),
                       [](const RuleAction &action) { return action.kind == RuleAction::Kind::Move; });
}

bool Rule::mayMove(const Journey &way, StageId from, StageId to) const
{
    if (classifyMove(way, from, to) != MoveKind::Back)
        return true;
    const Stage *origin = way.stage(from);
    return origin && stages.contains(origin->key);
}

QStringList Rule::movesBackFrom(const Journey &way, const Stage &to) const
{
    QStringList keys;
    for (const Stage &stage : way.stages) {
        if (stages.contains(stage.key) && classifyMove(way, stage.id, to.id) == MoveKind::Back)
            keys.append(stage.key);
    }
    return keys;
}

QString ruleWhenKey(Rule::When when)
{
    for (const WhenKey &one : whenKeys) {
        if (one.when == when)
            return QString::fromLatin1(one.key);
    }
    Q_UNREACHABLE();
}

QJsonObject ruleToJson(const Rule &rule)
{
    QJsonObject when{{u"kind"_s, ruleWhenKey(rule.when)}};
    put(when, u"interactions"_s, rule.interactions);
    put(when, u"channels"_s, rule.channels);
    put(when, u"intents"_s, rule.intents);
    put(when, u"advocacy"_s, rule.advocacy);
    if (!rule.sentiments.isEmpty()) {
        QJsonArray moods;
        for (const int mood : rule.sentiments)
            moods.append(mood);
        when.insert(u"sentiments"_s, moods);
    }
    if (!rule.minimum.currency.isEmpty())
        when.insert(u"minimum"_s, rule.minimum.toJson());
    for (const DealWord &one : dealWords) {
        if (rule.isAboutDeals() && !(rule.*one.word).isEmpty())
            when.insert(QLatin1StringView(one.key), rule.*one.word);
    }
    if (rule.isTimed())
        when.insert(u"days"_s, rule.days);
    QJsonArray then;
    for (const RuleAction &action : rule.then) {
        switch (action.kind) {
        case RuleAction::Kind::Move:
            then.append(QJsonObject{{u"move"_s, action.text}});
            break;
        case RuleAction::Kind::Tag:
            then.append(QJsonObject{{u"tag"_s, action.text}});
            break;
        case RuleAction::Kind::Reward:
            then.append(QJsonObject{{u"reward"_s, action.text}});
            break;
        case RuleAction::Kind::Task:
            then.append(QJsonObject{{u"task"_s, action.text}, {u"dueDays"_s, action.dueDays}});
            break;
        }
    }
    QJsonObject json{{u"when"_s, when}, {u"then"_s, then}, {u"mode"_s, rule.acts ? u"do"_s : u"suggest"_s}};
    QJsonObject in;
    if (!rule.journey.isEmpty()) {
        in.insert(u"journey"_s, rule.journey);
        put(in, u"stages"_s, rule.stages);
    }
    if (!rule.deals.isEmpty())
        in.insert(u"deals"_s, rule.deals.toJson());
    if (!in.isEmpty())
        json.insert(u"in"_s, in);
    return json;
}

Result<Rule> ruleFromJson(const QJsonObject &json)
{
    Rule rule;
    const QJsonObject when = json.value("when"_L1).toObject();
    const QString kind = when.value("kind"_L1).toString();
    const auto *found = std::find_if(std::begin(whenKeys), std::end(whenKeys),
                                     [&](const WhenKey &one) { return kind == QLatin1StringView(one.key); });
    if (found == std::end(whenKeys))
        return invalid(QCoreApplication::translate(
            "Rules", "A rule begins with “when”: its kind is interaction, purchase, advocacy, entered, "
                     "time-in-stage, quiet, deal-opened, deal-won, deal-lost, deal-overdue or deal-idle."));
    rule.when = found->when;
    rule.interactions = strings(when.value("interactions"_L1));
    rule.channels = strings(when.value("channels"_L1));
    rule.intents = strings(when.value("intents"_L1));
    rule.advocacy = strings(when.value("advocacy"_L1));
    const QJsonArray moods = when.value("sentiments"_L1).toArray();
    for (const QJsonValue &mood : moods)
        rule.sentiments.append(std::clamp(mood.toInt(), -1, 1));
    const QJsonObject minimum = when.value("minimum"_L1).toObject();
    rule.minimum = {minimum.value("minor"_L1).toInteger(), minimum.value("currency"_L1).toString()};
    for (const DealWord &one : dealWords)
        rule.*one.word = cleanLine(when.value(QLatin1StringView(one.key)).toString());
    rule.days = when.value("days"_L1).toInt();
    const QJsonObject in = json.value("in"_L1).toObject();
    rule.journey = in.value("journey"_L1).toString();
    rule.stages = strings(in.value("stages"_L1));
    rule.deals = DealConditions::fromJson(in.value("deals"_L1).toObject());
    const QJsonArray then = json.value("then"_L1).toArray();
    for (const QJsonValue &one : then) {
        VOUCH_GIVE(const RuleAction action, actionFromJson(one.toObject()));
        rule.then.append(action);
    }
    const QString mode = json.value("mode"_L1).toString(u"suggest"_s);
    if (mode != "suggest"_L1 && mode != "do"_L1)
        return invalid(
            QCoreApplication::translate("Rules", "A rule's mode is “suggest” or “do”, not “%1”.").arg(mode));
    rule.acts = mode == "do"_L1;
    return rule;
}

const Journey *journeyOf(const Rule &rule, const QList<Journey> &journeys)
{
    for (const Journey &journey : journeys) {
        if (journey.key == rule.journey)
            return &journey;
    }
    return nullptr;
}

Status validateRule(const Rule &rule, const QList<Journey> &journeys)
{
    VOUCH_TRY(known(rule.interactions, keysOf<InteractionKind>()));
    VOUCH_TRY(known(rule.intents, keysOf<Intent>()));
    VOUCH_TRY(known(rule.advocacy, keysOf<AdvocacyKind>()));
    if (rule.isTimed() && (rule.days < 1 || rule.days > maxDays))
        return invalid(
            QCoreApplication::translate("Rules", "Say after how many days: 1 to %1.").arg(maxDays));
    if (!rule.minimum.currency.isEmpty() &&
        (!isCurrencyCode(rule.minimum.currency) || rule.minimum.minor < 0))
        return invalid(QCoreApplication::translate(
            "Rules", "The smallest amount needs a currency of three letters and must not be negative."));
    VOUCH_TRY(checkDealConditions(rule.deals));
    if (rule.deals.minOpenMinor && !isCurrencyCode(rule.deals.currency))
        return invalid(QCoreApplication::translate(
            "Rules", "What open deals are worth needs a currency of three letters beside it."));
    const Journey *journey = journeyOf(rule, journeys);
    if (!rule.journey.isEmpty() && !journey)
        return invalid(QCoreApplication::translate(
                           "Rules", "There is no journey “%1” here. Choose another one for the rule.")
                           .arg(rule.journey));
    if (!journey && (rule.when == Rule::When::TimeInStage || rule.when == Rule::When::Entered))
        return invalid(
            QCoreApplication::translate("Rules", "A rule about stages needs a journey. Choose one."));
    if (!journey && !rule.stages.isEmpty())
        return invalid(
            QCoreApplication::translate("Rules", "A rule about stages needs a journey. Choose one."));
    for (const QString &stage : rule.stages) {
        if (!journey->stageByKey(stage))
            return invalid(QCoreApplication::translate(
                               "Rules", "“%1” has no stage “%2” any more. Choose one of its stages.")
                               .arg(journey->name, stage));
    }
    return checkActions(rule, journey);
}

} // namespace vouch
