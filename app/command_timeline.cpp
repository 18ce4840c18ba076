// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/store/lane.h"
#include "core/workspace/workspace.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

QString timelineText(const QList<TimelineItem> &items)
{
    Table table;
    table.column(CommandLine::tr("When"));
    table.column(CommandLine::tr("What"), Table::Align::Left, 60);
    table.column(CommandLine::tr("Amount"), Table::Align::Right);
    table.column(CommandLine::tr("Text"), Table::Align::Left, 70);
    for (const TimelineItem &item : items) {
        // Who is to do it, or why somebody left, belongs to what is said.
        const bool both = item.kind == TimelineKind::Task || item.kind == TimelineKind::Move;
        table.row({item.at == 0 ? QString() : localTime(item.at, item.day), item.title,
                   item.amount ? formatMoney(*item.amount) : QString(),
                   item.text.isEmpty()              ? item.detail
                   : both && !item.detail.isEmpty() ? item.text + u" · "_s + item.detail
                                                    : item.text});
    }
    return table.toText();
}

int runTimeline(Context &context)
{
    const auto limit =
        context.number(u"limit"_s, std::numeric_limits<int>::max(), 1, std::numeric_limits<int>::max());
    VOUCH_OR_FAIL(context, limit);
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto id = await((*workspace)->findPerson(context.arguments().first()));
    VOUCH_OR_FAIL(context, id);
    const auto items = await((*workspace)->timeline(*id, int(*limit)));
    VOUCH_OR_FAIL(context, items);
    if (context.json()) {
        QJsonArray array;
        for (const TimelineItem &item : *items)
            array.append(timelineJson(item));
        context.print(QJsonObject{{u"person"_s, id->toString()}, {u"items"_s, array}});
    } else {
        context.print(items->isEmpty() ? CommandLine::tr("Nothing has happened with this person yet.")
                                       : timelineText(*items));
    }
    return exitDone;
}

} // namespace

Command timelineCommand()
{
    return {
        .name = u"timeline"_s,
        .arguments = u"PERSON"_s,
        .summary = CommandLine::tr("Lists what happened with one person, newest first."),
        .least = 1,
        .most = 1,
        .options = {{u"limit"_s, CommandLine::tr("N"), CommandLine::tr("at most so many; all unless said")}},
        .run = runTimeline};
}

} // namespace vouch::app
