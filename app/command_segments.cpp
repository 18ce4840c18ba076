// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/base/text.h"
#include "core/people/networks.h"
#include "core/store/lane.h"
#include "core/workspace/segments.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <limits>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

/// What a filter says, in words.
QString filterText(const SegmentFilter &filter, const QString &currency)
{
    QStringList parts;
    const QString comma = u", "_s;
    if (!filter.anyTags.isEmpty())
        parts.append(CommandLine::tr("tagged %1").arg(filter.anyTags.join(CommandLine::tr(" or "))));
    if (!filter.allTags.isEmpty())
        parts.append(CommandLine::tr("tagged with all of %1").arg(filter.allTags.join(comma)));
    if (!filter.owner.isEmpty())
        parts.append(CommandLine::tr("owner %1").arg(filter.owner));
    if (!filter.journey.isEmpty())
        parts.append(CommandLine::tr("on the journey %1").arg(filter.journey));
    if (!filter.stages.isEmpty())
        parts.append(CommandLine::tr("at %1").arg(filter.stages.join(CommandLine::tr(" or "))));
    if (!filter.networks.isEmpty())
        parts.append(CommandLine::tr("on %1").arg(filter.networks.join(CommandLine::tr(" or "))));
    if (filter.minPurchaseMinor) {
        parts.append(
            CommandLine::tr("bought for %1 or more").arg(formatMoney({*filter.minPurchaseMinor, currency})));
    }
    if (filter.hasAdvocacy)
        parts.append(*filter.hasAdvocacy ? CommandLine::tr("recommends us")
                                         : CommandLine::tr("has not recommended us"));
    parts += dealConditionTexts(filter.deals, currency);
    if (!filter.text.isEmpty())
        parts.append(CommandLine::tr("found by “%1”").arg(filter.text));
    if (!filter.people.isEmpty())
        parts.append(CommandLine::tr("among %n picked people", nullptr, int(filter.people.size())));
    return parts.isEmpty() ? CommandLine::tr("everybody") : parts.join(comma);
}

QJsonObject segmentJson(const SegmentRecord &segment)
{
    return {{u"id"_s, QString::number(segment.id)},
            {u"name"_s, segment.name},
            {u"filter"_s, segment.filter.toJson()},
            {u"people"_s, segment.people}};
}

/// The saved segment of that name, in any case.
Result<SegmentRecord> findSegment(Workspace &workspace, const QString &name)
{
    VOUCH_GIVE(const auto segments, await(workspace.segments()));
    QStringList names;
    for (const SegmentRecord &segment : segments) {
        if (foldKey(segment.name) == foldKey(name))
            return segment;
        names.append(segment.name);
    }
    return Error{Error::Kind::NotFound,
                 names.isEmpty()
                     ? CommandLine::tr("There is no segment “%1”; this workspace has none yet.").arg(name)
                     : CommandLine::tr("There is no segment “%1”; this workspace has: %2.")
                           .arg(name, names.join(u", "_s)),
                 {}};
}

int runList(Context &context)
{
    if (!context.arguments().isEmpty() && context.arguments().first() != u"list") {
        return context.usage(CommandLine::tr("“vouch segments” can be followed by show NAME, add NAME or "
                                             "remove NAME, not “%1”.")
                                 .arg(context.arguments().first()));
    }
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto segments = await((*workspace)->segments());
    VOUCH_OR_FAIL(context, segments);
    if (context.json()) {
        QJsonArray array;
        for (const SegmentRecord &segment : *segments)
            array.append(segmentJson(segment));
        context.print(QJsonObject{{u"segments"_s, array}});
        return exitDone;
    }
    Table table;
    table.column(CommandLine::tr("Segment"), Table::Align::Left, 40);
    table.column(CommandLine::tr("People"), Table::Align::Right);
    table.column(CommandLine::tr("Who"), Table::Align::Left, 90);
    for (const SegmentRecord &segment : *segments) {
        table.row({segment.name, u"%L1"_s.arg(segment.people),
                   filterText(segment.filter, (*workspace)->currency())});
    }
    context.print(table.isEmpty() ? CommandLine::tr("This workspace has no segment; “vouch segments add” "
                                                    "makes one.")
                                  : table.toText());
    return exitDone;
}

int runShow(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto found = findSegment(**workspace, context.arguments().first());
    VOUCH_OR_FAIL(context, found);
    const auto page = await((*workspace)->peopleIn(found->name, {}, std::numeric_limits<int>::max()));
    VOUCH_OR_FAIL(context, page);
    if (context.json()) {
        QJsonObject json = segmentJson(*found);
        QJsonArray members;
        for (const PersonRow &row : page->rows)
            members.append(QJsonObject{{u"id"_s, row.id.toString()}, {u"name"_s, row.name}});
        json.insert(u"members"_s, members);
        context.print(json);
        return exitDone;
    }
    Table table;
    table.column(CommandLine::tr("Id"), Table::Align::Right);
    table.column(CommandLine::tr("Name"), Table::Align::Left, 40);
    for (const PersonRow &row : page->rows)
        table.row({row.id.toString(), row.name});
    context.print(found->name + u": "_s + filterText(found->filter, (*workspace)->currency()));
    if (!table.isEmpty())
        context.print(table.toText());
    context.print(CommandLine::tr("%n person(s)", nullptr, int(page->total)));
    return exitDone;
}

Result<DealConditions> dealConditionsFrom(const Context &context, Workspace &workspace)
{
    constexpr qint64 mostDays = 36'500;
    DealConditions deals;
    const auto days = [&](const QString &option, std::optional<int> &to) -> Status {
        if (context.has(option)) {
            VOUCH_GIVE(const qint64 number, context.number(option, 0, 0, mostDays));
            to = int(number);
        }
        return Done{};
    };
    VOUCH_TRY(days(u"deal-expected"_s, deals.expectedWithinDays));
    VOUCH_TRY(days(u"deal-overdue"_s, deals.overdueDays));
    VOUCH_TRY(days(u"deal-won"_s, deals.wonWithinDays));
    VOUCH_TRY(days(u"deal-lost"_s, deals.lostWithinDays));
    VOUCH_GIVE(const qint64 open, context.number(u"open-deals"_s, 0, 1, 1'000'000));
    deals.minOpen = int(open);
    deals.noOpen = context.has(u"no-open-deals"_s);
    if (context.has(u"min-open"_s)) {
        VOUCH_GIVE(const auto money, context.moneyIn(context.value(u"min-open"_s), workspace.currency()));
        deals.minOpenMinor = money.minor;
    }
    deals.lostReason = context.value(u"deal-reason"_s);
    deals.competitor = context.value(u"deal-competitor"_s);
    deals.owner = context.value(u"deal-owner"_s);
    deals.source = context.value(u"deal-source"_s);
    return deals;
}

Result<SegmentFilter> filterFrom(const Context &context, Workspace &workspace)
{
    SegmentFilter filter;
    filter.anyTags = context.values(u"tag"_s);
    filter.allTags = context.values(u"all-tags"_s);
    filter.owner = context.value(u"owner"_s);
    filter.journey = context.value(u"journey"_s);
    filter.stages = context.values(u"stage"_s);
    filter.text = context.value(u"text"_s);
    for (const QString &name : context.values(u"network"_s))
        filter.networks.append(networkFromName(name).value_or(name));
    if (context.has(u"min-purchase"_s)) {
        VOUCH_GIVE(const auto money, context.moneyIn(context.value(u"min-purchase"_s), workspace.currency()));
        filter.minPurchaseMinor = money.minor;
    }
    if (context.has(u"advocates"_s) && context.has(u"no-advocates"_s))
        return usageError(CommandLine::tr("Choose one of --advocates and --no-advocates."));
    if (context.has(u"advocates"_s) || context.has(u"no-advocates"_s))
        filter.hasAdvocacy = context.has(u"advocates"_s);
    VOUCH_GIVE(filter.deals, dealConditionsFrom(context, workspace));
    if (filter.isEmpty()) {
        return usageError(CommandLine::tr(
            "Say whom the segment means, for instance with --tag, --stage or --min-purchase."));
    }
    return filter;
}

int runAdd(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto filter = filterFrom(context, **workspace);
    VOUCH_OR_FAIL(context, filter);
    SegmentRecord segment{0, context.arguments().first(), *filter, 0};
    const auto segments = await((*workspace)->segments());
    VOUCH_OR_FAIL(context, segments);
    for (const SegmentRecord &known : *segments) {
        // Written again under the same name, it is changed.
        if (foldKey(known.name) == foldKey(segment.name))
            segment.id = known.id;
    }
    const auto saved = await((*workspace)->saveSegment(segment));
    VOUCH_OR_FAIL(context, saved);
    const auto people = await((*workspace)->segmentPeople(*filter));
    VOUCH_OR_FAIL(context, people);
    if (context.json()) {
        QJsonObject json = doneJson(*saved);
        json.insert(u"people"_s, people->size());
        context.print(json);
    } else {
        context.print(CommandLine::tr("The segment “%1” has %n person(s).", nullptr, int(people->size()))
                          .arg(segment.name));
    }
    return exitDone;
}

int runRemove(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto segment = findSegment(**workspace, context.arguments().first());
    VOUCH_OR_FAIL(context, segment);
    const auto removed = await((*workspace)->deleteSegment(segment->id));
    VOUCH_OR_FAIL(context, removed);
    if (context.json())
        context.print(doneJson(*removed));
    else
        context.print(removed->label);
    return exitDone;
}

QList<Option> filterOptions()
{
    const QString days = CommandLine::tr("DAYS");
    return {
        {u"tag"_s, CommandLine::tr("TAG"), CommandLine::tr("has this tag; given again: or that one")},
        {u"all-tags"_s, CommandLine::tr("TAG"),
         CommandLine::tr("has this tag; given again: and that one too")},
        {u"owner"_s, CommandLine::tr("NAME"), CommandLine::tr("belongs to this owner")},
        {u"journey"_s, CommandLine::tr("KEY"), CommandLine::tr("stands on this journey")},
        {u"stage"_s, CommandLine::tr("STAGE"),
         CommandLine::tr("stands on this stage; given again: or on that one")},
        {u"network"_s, CommandLine::tr("NETWORK"),
         CommandLine::tr("has a profile there; given again: or there")},
        {u"min-purchase"_s, CommandLine::tr("AMOUNT"), CommandLine::tr("has bought for at least so much")},
        {u"advocates"_s, {}, CommandLine::tr("has recommended us or brought somebody")},
        {u"no-advocates"_s, {}, CommandLine::tr("has done neither")},
        {u"open-deals"_s, CommandLine::tr("N"), CommandLine::tr("has at least so many open deals")},
        {u"no-open-deals"_s, {}, CommandLine::tr("has no open deal")},
        {u"min-open"_s, CommandLine::tr("AMOUNT"), CommandLine::tr("has open deals for at least so much")},
        {u"deal-expected"_s, days, CommandLine::tr("has an open deal expected within so many days")},
        {u"deal-overdue"_s, days, CommandLine::tr("has an open deal whose day passed so many days ago")},
        {u"deal-won"_s, days, CommandLine::tr("has a deal that was won in the last so many days")},
        {u"deal-lost"_s, days, CommandLine::tr("has a deal that was lost in the last so many days")},
        {u"deal-reason"_s, CommandLine::tr("TEXT"),
         CommandLine::tr("has a deal that was lost for this reason")},
        {u"deal-competitor"_s, CommandLine::tr("NAME"), CommandLine::tr("has a deal that was lost to them")},
        {u"deal-owner"_s, CommandLine::tr("NAME"),
         CommandLine::tr("has deals of this owner; narrows the others")},
        {u"deal-source"_s, CommandLine::tr("NAME"),
         CommandLine::tr("has deals from there; narrows the others")},
        {u"text"_s, CommandLine::tr("TEXT"), CommandLine::tr("is found by searching for this")}};
}

} // namespace

QList<Command> segmentsCommands()
{
    return {{.name = u"segments"_s,
             .arguments = {},
             .summary = CommandLine::tr("Lists the saved segments and how many people each has now."),
             .least = 0,
             .most = 1,
             .options = {},
             .run = runList},
            {.name = u"segments show"_s,
             .arguments = u"NAME"_s,
             .summary = CommandLine::tr("Shows the people of a segment."),
             .least = 1,
             .most = 1,
             .options = {},
             .run = runShow},
            {.name = u"segments add"_s,
             .arguments = u"NAME"_s,
             .summary = CommandLine::tr("Saves a segment: people for whom everything that is said holds."),
             .least = 1,
             .most = 1,
             .options = filterOptions(),
             .run = runAdd},
            {.name = u"segments remove"_s,
             .arguments = u"NAME"_s,
             .summary = CommandLine::tr("Deletes a segment; its people stay."),
             .least = 1,
             .most = 1,
             .options = {},
             .run = runRemove}};
}

} // namespace vouch::app
