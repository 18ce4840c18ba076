// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/outcomes/rewards.h"
#include "core/store/lane.h"
#include "core/store/records/advocacy.h"
#include "core/words/advocacy.h"
#include "core/words/rewards.h"
#include "core/workspace/requests/programmes.h"
#include "core/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

QJsonObject rewardJson(const RewardRecord &reward)
{
    return {{u"id"_s, QString::number(reward.id)}, {u"person"_s, reward.person.toString()},
            {u"name"_s, reward.personName},        {u"other"_s, reward.otherName},
            {u"programme"_s, reward.programme},    {u"side"_s, reward.side},
            {u"milestone"_s, reward.milestone},    {u"state"_s, reward.state},
            {u"amount"_s, reward.amount.toJson()}, {u"at"_s, timeJson(reward.at)},
            {u"refunded"_s, reward.refunded}};
}

QJsonValue budgetJson(const ProgrammeRecord &programme, qint64 taken)
{
    return programme.budgetMinor
               ? QJsonValue(moneyJson(programme.budgetMinor.value_or(0) - taken, programme.currency))
               : QJsonValue();
}

/// The last day that counts: a day alone is kept as the one after it.
QJsonValue endJson(const std::optional<When> &end)
{
    return end && end->dayOnly ? QJsonValue(end->date().addDays(-1).toString(Qt::ISODate)) : timeJson(end);
}

QJsonObject programmeJson(const ProgrammeRecord &programme)
{
    return {{u"id"_s, QString::number(programme.id)},
            {u"name"_s, programme.name},
            {u"currency"_s, programme.currency},
            {u"milestone"_s, programme.milestone},
            {u"referrer"_s, moneyJson(programme.referrerMinor, programme.currency)},
            {u"friend"_s, moneyJson(programme.friendMinor, programme.currency)},
            {u"budget"_s, budgetJson(programme, 0)},
            {u"spent"_s, moneyJson(programme.spentMinor, programme.currency)},
            {u"pending"_s, moneyJson(programme.pendingMinor, programme.currency)},
            {u"left"_s, budgetJson(programme, programme.spentMinor)},
            {u"starts"_s, timeJson(programme.startsAt)},
            {u"ends"_s, endJson(programme.endsAt)}};
}

int listRewards(Context &context, const AdvocacyPage &page)
{
    if (context.json()) {
        QJsonArray rewards;
        for (const RewardRecord &reward : page.rewards)
            rewards.append(rewardJson(reward));
        QJsonArray programmes;
        for (const ProgrammeRecord &programme : page.programmes)
            programmes.append(programmeJson(programme));
        context.print(QJsonObject{{u"rewards"_s, rewards}, {u"programmes"_s, programmes}});
        return exitDone;
    }
    Table table;
    table.column(CommandLine::tr("Id"), Table::Align::Right);
    table.column(CommandLine::tr("Person"), Table::Align::Left, 30);
    table.column(CommandLine::tr("For"), Table::Align::Left, 30);
    table.column(CommandLine::tr("State"));
    table.column(CommandLine::tr("Amount"), Table::Align::Right);
    table.column(CommandLine::tr("Since"));
    for (const RewardRecord &reward : page.rewards)
        table.row({QString::number(reward.id), reward.personName, reward.otherName,
                   nameOfKey<RewardState>(reward.state), formatMoney(reward.amount), localTime(reward.at)});
    context.print(page.rewards.isEmpty() ? CommandLine::tr("No rewards yet. They arise when a referral "
                                                           "reaches the milestone of a programme.")
                                         : table.toText());
    return exitDone;
}

int runRewards(Context &context)
{
    QStringList words = context.arguments();
    const QString what = words.isEmpty() ? u"list"_s : words.takeFirst();
    static const QHash<QString, QString> steps{{u"approve"_s, keyOf(RewardState::Approved)},
                                               {u"give"_s, keyOf(RewardState::Given)},
                                               {u"redeem"_s, keyOf(RewardState::Redeemed)},
                                               {u"decline"_s, keyOf(RewardState::Declined)},
                                               {u"reverse"_s, keyOf(RewardState::Reversed)}};
    const QString state = steps.value(what);
    if (state.isEmpty() && what != "list"_L1)
        return context.usage(
            CommandLine::tr("“%1” is nothing to do with rewards: use list, approve, give, redeem, decline or "
                            "reverse.")
                .arg(what));
    QList<qint64> ids;
    for (const QString &word : std::as_const(words)) {
        bool isNumber = false;
        ids.append(word.toLongLong(&isNumber));
        if (!isNumber || ids.last() <= 0)
            return context.usage(
                CommandLine::tr("“%1” is no reward; “vouch rewards” lists their numbers.").arg(word));
    }
    if (!state.isEmpty() && ids.isEmpty())
        return context.usage(CommandLine::tr("Say which rewards: vouch rewards %1 ID…").arg(what));
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    if (!state.isEmpty())
        return tellDone(context, await((*workspace)->advanceRewards(ids, state)));
    const auto page = await((*workspace)->advocacyPage());
    VOUCH_OR_FAIL(context, page);
    return listRewards(context, *page);
}

/// The amount of an option, or nothing where it is not there or the word "none" takes it away.
Result<std::optional<qint64>> amountOption(Context &context, const QString &option, const QString &currency,
                                           std::optional<qint64> otherwise)
{
    if (!context.has(option))
        return otherwise;
    if (context.value(option) == "none"_L1)
        return std::optional<qint64>();
    const Result<Money> amount = context.moneyIn(context.value(option), currency);
    if (!amount)
        return amount.error();
    return std::optional(amount->minor);
}

Result<ProgrammeEntry> programmeFrom(Context &context, const Workspace &workspace,
                                     const QList<ProgrammeRecord> &programmes)
{
    ProgrammeEntry entry;
    entry.currency = workspace.currency();
    const QString id = context.value(u"id"_s);
    const bool fresh = id == "new"_L1 || programmes.isEmpty();
    if (!fresh) {
        const ProgrammeRecord *old = nullptr;
        for (const ProgrammeRecord &programme : programmes) {
            if (id.isEmpty() ? !old : QString::number(programme.id) == id)
                old = &programme;
        }
        if (!old)
            return usageError(
                CommandLine::tr("There is no programme %1; “vouch programme” lists them.").arg(id));
        entry = {old->id,        old->name,        old->referrerMinor, old->friendMinor, old->currency,
                 old->milestone, old->budgetMinor, old->startsAt,      old->endsAt};
    } else {
        entry.name = CommandLine::tr("Bring a friend");
    }
    entry.currency = context.value(u"currency"_s, entry.currency).toUpper();
    entry.name = context.value(u"name"_s, entry.name);
    entry.milestone = context.value(u"milestone"_s, entry.milestone);
    const auto referrer = amountOption(context, u"referrer"_s, entry.currency, entry.referrerMinor);
    if (!referrer)
        return referrer.error();
    entry.referrerMinor = referrer->value_or(0);
    const auto friendSide = amountOption(context, u"friend"_s, entry.currency, entry.friendMinor);
    if (!friendSide)
        return friendSide.error();
    entry.friendMinor = friendSide->value_or(0);
    const auto budget = amountOption(context, u"budget"_s, entry.currency, entry.budgetMinor);
    if (!budget)
        return budget.error();
    entry.budgetMinor = *budget;
    for (const bool begin : {true, false}) {
        const QString option = begin ? u"starts"_s : u"ends"_s;
        if (!context.has(option))
            continue;
        std::optional<When> &field = begin ? entry.startsAt : entry.endsAt;
        if (context.value(option) == "none"_L1) {
            field.reset();
            continue;
        }
        const auto at = context.time(option, DateReading::Toward::Future);
        if (!at)
            return at.error();
        field = *at;
        if (!begin && field && field->dayOnly) // the day itself still counts
            field = When::day(field->date().addDays(1));
    }
    return entry;
}

int runProgramme(Context &context)
{
    const QString what = context.arguments().value(0, u"show"_s);
    if (what != "show"_L1 && what != "set"_L1)
        return context.usage(
            CommandLine::tr("“%1” is nothing to do with a programme: use show or set.").arg(what));
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto page = await((*workspace)->advocacyPage());
    VOUCH_OR_FAIL(context, page);
    if (what == "set"_L1) {
        const auto entry = programmeFrom(context, **workspace, page->programmes);
        VOUCH_OR_FAIL(context, entry);
        return tellDone(context, await((*workspace)->saveProgramme(*entry)));
    }
    if (context.json()) {
        QJsonArray programmes;
        for (const ProgrammeRecord &programme : page->programmes)
            programmes.append(programmeJson(programme));
        context.print(QJsonObject{{u"programmes"_s, programmes}});
        return exitDone;
    }
    Table table;
    table.column(CommandLine::tr("Id"), Table::Align::Right);
    table.column(CommandLine::tr("Programme"), Table::Align::Left, 30);
    table.column(CommandLine::tr("Milestone"));
    for (const QString &title :
         {CommandLine::tr("Referrer"), CommandLine::tr("Friend"), CommandLine::tr("Budget"),
          CommandLine::tr("Spent"), CommandLine::tr("Pending")})
        table.column(title, Table::Align::Right);
    for (const ProgrammeRecord &programme : page->programmes) {
        const auto money = [&](qint64 minor) { return formatMoney({minor, programme.currency}); };
        table.row({QString::number(programme.id), programme.name, programme.milestone,
                   money(programme.referrerMinor), money(programme.friendMinor),
                   programme.budgetMinor ? money(*programme.budgetMinor) : CommandLine::tr("no limit"),
                   money(programme.spentMinor), money(programme.pendingMinor)});
    }
    context.print(page->programmes.isEmpty()
                      ? CommandLine::tr("There is no reward programme yet; “vouch programme set” makes one.")
                      : table.toText());
    return exitDone;
}

} // namespace

QList<Command> rewardCommands()
{
    const Command rewards{
        .name = u"rewards"_s,
        .arguments =
            CommandLine::tr("[list | approve ID… | give ID… | redeem ID… | decline ID… | reverse ID…]"),
        .summary = CommandLine::tr("Lists the rewards for referrals, or moves some of them on."),
        .least = 0,
        .most = -1,
        .options = {},
        .run = runRewards};
    const QString amount = CommandLine::tr("AMOUNT");
    const QString time = CommandLine::tr("TIME");
    const Command programme{
        .name = u"programme"_s,
        .arguments = CommandLine::tr("[show | set]"),
        .summary = CommandLine::tr("Shows the reward programmes, or makes or changes one."),
        .least = 0,
        .most = 1,
        .options = {{u"id"_s, CommandLine::tr("ID"),
                     CommandLine::tr("which programme; “new” for another one; the newest unless said")},
                    {u"name"_s, CommandLine::tr("NAME"), CommandLine::tr("what it is called")},
                    {u"referrer"_s, amount, CommandLine::tr("what who brought a friend gets; none: nothing")},
                    {u"friend"_s, amount, CommandLine::tr("what the friend gets; none: nothing")},
                    {u"currency"_s, CommandLine::tr("CODE"), CommandLine::tr("the workspace's unless said")},
                    {u"milestone"_s, CommandLine::tr("STATUS"), CommandLine::tr("when it is earned"),
                     keysOf<ReferralStatus>({ReferralStatus::Joined, ReferralStatus::Purchased})},
                    {u"budget"_s, amount,
                     CommandLine::tr("most that may be approved in all; none: no limit")},
                    {u"starts"_s, time, CommandLine::tr("first day; none: from ever")},
                    {u"ends"_s, time, CommandLine::tr("last day; none: for ever")}},
        .run = runProgramme};
    return {rewards, programme};
}

} // namespace vouch::app
