// SPDX-License-Identifier: GPL-3.0-or-later
// How purchases were enjoyed, what people weigh, service cases, referrals after the fact.
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/store/lane.h"
#include "core/store/records/outcomes.h"
#include "core/words/advocacy.h"
#include "core/words/drivers.h"
#include "core/words/timeline.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/workspace.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

struct Whose {
    std::shared_ptr<Workspace> workspace;
    PersonId person;
};

Result<Whose> whose(Context &context)
{
    const auto workspace = context.workspace();
    if (!workspace)
        return workspace.error();
    const auto person = await((*workspace)->findPerson(context.arguments().first()));
    if (!person)
        return person.error();
    return Whose{*workspace, *person};
}

Result<PurchaseId> purchaseOption(Context &context)
{
    if (!context.has(u"purchase"_s))
        return PurchaseId();
    const PurchaseId purchase(context.value(u"purchase"_s).toLongLong());
    if (!purchase.isValid())
        return usageError(CommandLine::tr(
            "--purchase needs the number of a purchase; “vouch timeline PERSON --json” shows it."));
    return purchase;
}

/// The purchase that is meant: the one named, else the person's last.
Result<PurchaseId> lastPurchase(Context &context, Workspace &workspace, PersonId person)
{
    const Result<PurchaseId> named = purchaseOption(context);
    if (!named || named->isValid())
        return named;
    const auto items = await(workspace.timeline(person, std::numeric_limits<int>::max()));
    if (!items)
        return items.error();
    for (const TimelineItem &item : *items) {
        if (item.kind == TimelineKind::Purchase)
            return PurchaseId(item.id);
    }
    return Error{Error::Kind::NotFound,
                 CommandLine::tr("This person has bought nothing yet. Record the purchase first."),
                 {}};
}

int recordEnjoyment(Context &context)
{
    EnjoyEntry entry;
    const std::pair<QString, std::optional<bool> *> parts[] = {
        {keyOf(EnjoyPart::Delivery), &entry.delivery},
        {keyOf(EnjoyPart::Packaging), &entry.packaging},
        {keyOf(EnjoyPart::Worked), &entry.worked},
        {keyOf(EnjoyPart::Support), &entry.support},
        {keyOf(EnjoyPart::Surprise), &entry.surprise}};
    for (const auto &[option, answer] : parts) {
        if (context.has(option))
            *answer = context.value(option) == "yes"_L1;
    }
    if (context.has(u"score"_s)) {
        const auto score = context.number(u"score"_s, 0, 0, 10);
        VOUCH_OR_FAIL(context, score);
        entry.score = int(*score);
    }
    const auto at = context.time(u"at"_s);
    VOUCH_OR_FAIL(context, at);
    entry.at = *at;
    const auto who = whose(context);
    VOUCH_OR_FAIL(context, who);
    const auto purchase = lastPurchase(context, *who->workspace, who->person);
    VOUCH_OR_FAIL(context, purchase);
    entry.purchase = *purchase;
    return tellDone(context, await(who->workspace->recordEnjoyment(entry)));
}

int recordConsideration(Context &context)
{
    ConsiderationEntry entry;
    const auto added = context.time(u"at"_s);
    VOUCH_OR_FAIL(context, added);
    const auto removed = context.time(u"removed"_s);
    VOUCH_OR_FAIL(context, removed);
    const auto who = whose(context);
    VOUCH_OR_FAIL(context, who);
    entry.person = who->person;
    entry.brand = context.arguments().at(1);
    entry.addedAt = *added;
    entry.removedAt = *removed;
    return tellDone(context, await(who->workspace->addConsideration(entry)));
}

int recordDriver(Context &context)
{
    DriverEntry entry;
    const auto at = context.time(u"at"_s);
    VOUCH_OR_FAIL(context, at);
    const auto purchase = purchaseOption(context);
    VOUCH_OR_FAIL(context, purchase);
    const auto who = whose(context);
    VOUCH_OR_FAIL(context, who);
    entry.person = who->person;
    entry.driver = context.arguments().at(1);
    entry.at = *at;
    entry.purchase = *purchase;
    return tellDone(context, await(who->workspace->addDriver(entry)));
}

Result<qint64> numberArgument(const Context &context, const QString &sentence)
{
    bool isNumber = false;
    const qint64 number = context.arguments().first().toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return usageError(sentence.arg(context.arguments().first()));
    return number;
}

int editReferral(Context &context)
{
    const auto id = numberArgument(
        context, CommandLine::tr("“%1” is no referral; “vouch timeline PERSON --json” shows its number."));
    VOUCH_OR_FAIL(context, id);
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    return tellDone(context, await((*workspace)
                                       ->editReferral(ReferralId(*id), context.value(u"type"_s),
                                                      context.value(u"status"_s))));
}

int listCases(Context &context)
{
    const auto who = whose(context);
    VOUCH_OR_FAIL(context, who);
    const auto outcomes = await(who->workspace->personOutcomes(who->person));
    VOUCH_OR_FAIL(context, outcomes);
    if (context.json()) {
        QJsonArray cases;
        for (const CaseRecord &one : outcomes->cases)
            cases.append(QJsonObject{{u"id"_s, QString::number(one.id)},
                                     {u"opened_at"_s, timeJson(one.openedAt)},
                                     {u"first_response_at"_s, timeJson(one.firstResponseAt.value_or(0))},
                                     {u"resolved_at"_s, timeJson(one.resolvedAt.value_or(0))},
                                     {u"text"_s, one.text}});
        context.print(QJsonObject{{u"person"_s, who->person.toString()}, {u"cases"_s, cases}});
        return exitDone;
    }
    Table table;
    table.column(CommandLine::tr("Id"), Table::Align::Right);
    table.column(CommandLine::tr("Opened"));
    table.column(CommandLine::tr("First answer"));
    table.column(CommandLine::tr("Resolved"));
    table.column(CommandLine::tr("Text"), Table::Align::Left, 60);
    const auto shown = [](const std::optional<Millis> &at) { return at ? localTime(*at) : QString(); };
    for (const CaseRecord &one : outcomes->cases)
        table.row({QString::number(one.id), localTime(one.openedAt), shown(one.firstResponseAt),
                   shown(one.resolvedAt), one.text});
    context.print(outcomes->cases.isEmpty() ? CommandLine::tr("There are no service cases of this person.")
                                            : table.toText());
    return exitDone;
}

int resolveCase(Context &context)
{
    const auto id = numberArgument(
        context, CommandLine::tr("“%1” is no service case; “vouch cases PERSON” lists their numbers."));
    VOUCH_OR_FAIL(context, id);
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    return tellDone(context, await((*workspace)->resolveCase(*id, !context.has(u"open-again"_s))));
}

Command enjoymentCommand()
{
    const auto part = [](const QString &name, const QString &help) {
        return Option{name, u"yes|no"_s, help, {u"yes"_s, u"no"_s}};
    };
    return {
        .name = u"record enjoyment"_s,
        .arguments = u"PERSON"_s,
        .summary = CommandLine::tr("Records how somebody enjoyed a purchase."),
        .least = 1,
        .most = 1,
        .options = {{u"purchase"_s, CommandLine::tr("ID"),
                     CommandLine::tr("which purchase; the last one unless said")},
                    part(keyOf(EnjoyPart::Delivery), CommandLine::tr("the delivery went well")),
                    part(keyOf(EnjoyPart::Packaging), CommandLine::tr("the packaging pleased")),
                    part(keyOf(EnjoyPart::Worked), CommandLine::tr("it works as expected")),
                    part(keyOf(EnjoyPart::Support), CommandLine::tr("support helped")),
                    part(keyOf(EnjoyPart::Surprise), CommandLine::tr("something surprised them pleasantly")),
                    {u"score"_s, CommandLine::tr("N"),
                     CommandLine::tr("how likely they would recommend you, 0 to 10")},
                    {u"at"_s, CommandLine::tr("TIME"),
                     CommandLine::tr("when they answered; now unless said")}},
        .run = recordEnjoyment};
}

} // namespace

QList<Command> outcomeCommands()
{
    const Option at{u"at"_s, CommandLine::tr("TIME"), CommandLine::tr("when it happened; now unless said")};
    const Command consideration{
        .name = u"record consideration"_s,
        .arguments = CommandLine::tr("PERSON BRAND"),
        .summary = CommandLine::tr("Records that a person considers a brand, or no longer does."),
        .least = 2,
        .most = 2,
        .options = {at, {u"removed"_s, CommandLine::tr("TIME"), CommandLine::tr("when it left their list")}},
        .run = recordConsideration};
    const Command driver{.name = u"record driver"_s,
                         .arguments = CommandLine::tr("PERSON DRIVER"),
                         .summary = CommandLine::tr("Records what drove a decision."),
                         .least = 2,
                         .most = 2,
                         .options = {{u"purchase"_s, CommandLine::tr("ID"),
                                      CommandLine::tr("the purchase it led to; none for a loss")},
                                     at},
                         .run = recordDriver,
                         .notes = CommandLine::tr("Drivers: %1.").arg(keysOf<Driver>().join(u", "_s))};
    const Command referral{
        .name = u"referral"_s,
        .arguments = u"ID"_s,
        .summary = CommandLine::tr("Changes the type or status of a referral."),
        .least = 1,
        .most = 1,
        .options = {{u"type"_s, CommandLine::tr("TYPE"),
                     CommandLine::tr("one: would not have bought otherwise; two: would have"),
                     keysOf<ReferralType>()},
                    {u"status"_s, CommandLine::tr("STATUS"), CommandLine::tr("how far it came"),
                     keysOf<ReferralStatus>()}},
        .run = editReferral};
    const Command cases{.name = u"cases"_s,
                        .arguments = u"PERSON"_s,
                        .summary = CommandLine::tr("Lists the service cases of a person, open ones first."),
                        .least = 1,
                        .most = 1,
                        .options = {},
                        .run = listCases};
    const Command resolve{.name = u"resolve"_s,
                          .arguments = CommandLine::tr("CASE"),
                          .summary = CommandLine::tr("Marks a service case as resolved."),
                          .least = 1,
                          .most = 1,
                          .options = {{u"open-again"_s, {}, CommandLine::tr("it is not resolved after all")}},
                          .run = resolveCase};
    return {enjoymentCommand(), consideration, driver, referral, cases, resolve};
}

} // namespace vouch::app
