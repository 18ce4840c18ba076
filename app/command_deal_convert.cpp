// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/base/text.h"
#include "core/store/lane.h"
#include "core/store/records/deals.h"
#include "core/workspace/workspace.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

/// The journeys that are asked for: the one named, else those whose cards clearly are deals.
Result<QList<DealConversion>> askedFor(Context &context, const QList<DealConversion> &possible)
{
    QList<DealConversion> asked;
    const QString named = context.arguments().value(0);
    std::copy_if(
        possible.cbegin(), possible.cend(), std::back_inserter(asked),
        [&named](const DealConversion &one) { return named.isEmpty() ? one.clear : one.key == named; });
    if (!named.isEmpty() && asked.isEmpty())
        return Error{
            Error::Kind::NotFound,
            CommandLine::tr("Nobody on a journey “%1” was made of a deal or a case by an import.").arg(named),
            {}};
    return asked;
}

QJsonObject conversionJson(const DealConversion &one)
{
    return {{u"journey"_s, one.key},
            {u"name"_s, one.name},
            {u"deals"_s, one.deals},
            {u"people_gone"_s, one.peopleGone},
            {u"people_kept"_s, one.peopleKept},
            {u"purchases"_s, one.purchases},
            {u"examples"_s, QJsonArray::fromStringList(one.examples)}};
}

QString conversionLine(const DealConversion &one)
{
    return CommandLine::tr(
               "%1 (%2): %L3 deals; %L4 people who are nothing else go, %L5 stay as the person of theirs; "
               "%L6 purchases")
        .arg(safeForDisplay(one.name), one.key)
        .arg(one.deals)
        .arg(one.peopleGone)
        .arg(one.peopleKept)
        .arg(one.purchases);
}

int convertDeals(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto possible = await((*workspace)->dealConversions());
    VOUCH_OR_FAIL(context, possible);
    const auto asked = askedFor(context, *possible);
    VOUCH_OR_FAIL(context, asked);
    const bool trial = context.has(u"dry-run"_s);
    QList<JourneyId> journeys;
    QJsonArray list;
    for (const DealConversion &one : *asked) {
        journeys.append(one.journey);
        list.append(conversionJson(one));
        if (!context.json())
            context.print(conversionLine(one));
    }
    QString operation;
    if (!trial && !journeys.isEmpty()) {
        const auto done = await((*workspace)->convertToDeals(journeys));
        VOUCH_OR_FAIL(context, done);
        operation = done->operation.toString();
    }
    if (context.json()) {
        context.print(
            QJsonObject{{u"journeys"_s, list},
                        {u"operation"_s, operation.isEmpty() ? QJsonValue() : QJsonValue(operation)},
                        {u"dry_run"_s, trial}});
        return exitDone;
    }
    if (journeys.isEmpty())
        context.print(CommandLine::tr("No journey has people on it that an import made of deals or cases."));
    else if (trial)
        context.print(CommandLine::tr("This was a trial: nothing has changed."));
    else
        context.print(CommandLine::tr("Take it back with: vouch undo %1").arg(operation));
    return exitDone;
}

} // namespace

Command dealConvertCommand()
{
    return {.name = u"deal convert"_s,
            .arguments = CommandLine::tr("[JOURNEY]"),
            .summary = CommandLine::tr("People that earlier imports made of deals and cases become deals."),
            .least = 0,
            .most = 1,
            .options = {{u"dry-run"_s, {}, CommandLine::tr("say what would be, change nothing")}},
            .run = convertDeals,
            .notes = CommandLine::tr("JOURNEY: its key; else all whose cards are clearly deals.")};
}

} // namespace vouch::app
