// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/store/lane.h"
#include "core/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

constexpr int most = 1000;

int runList(Context &context)
{
    if (!context.arguments().isEmpty() && context.arguments().first() != u"list")
        return context.usage(
            CommandLine::tr("“vouch suggestions” can be followed by accept ID… or dismiss ID…, not “%1”.")
                .arg(context.arguments().first()));
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto ran = await((*workspace)->runRules());
    VOUCH_OR_FAIL(context, ran);
    const auto suggestions = await((*workspace)->suggestions(most));
    VOUCH_OR_FAIL(context, suggestions);
    if (context.json()) {
        context.print(QJsonObject{{u"suggestions"_s, suggestionsJson(*suggestions)}});
        return exitDone;
    }
    Table table;
    table.column(CommandLine::tr("ID"), Table::Align::Right);
    table.column(CommandLine::tr("Person"), Table::Align::Left, 28);
    table.column(CommandLine::tr("What"), Table::Align::Left, 40);
    table.column(CommandLine::tr("Why"), Table::Align::Left, 60);
    for (const SuggestionRecord &one : *suggestions)
        table.row({QString::number(one.id), one.personName, one.text, one.evidence});
    context.print(table.isEmpty() ? CommandLine::tr("There are no suggestions.") : table.toText());
    return exitDone;
}

int decide(Context &context, bool accept)
{
    QList<qint64> ids;
    for (const QString &text : context.arguments()) {
        bool ok = false;
        ids.append(text.toLongLong(&ok));
        if (!ok)
            return context.usage(
                CommandLine::tr("“%1” is no number of a suggestion. “vouch suggestions” lists them.")
                    .arg(text));
    }
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto changes = await((*workspace)->decideSuggestions(ids, accept));
    VOUCH_OR_FAIL(context, changes);
    if (context.json())
        context.print(doneJson(*changes));
    else
        context.print(changes->label);
    return exitDone;
}

} // namespace

QList<Command> suggestionsCommands()
{
    return {
        {.name = u"suggestions"_s,
         .arguments = {},
         .summary = CommandLine::tr("Lists what rules suggest, with the reason."),
         .least = 0,
         .most = 1,
         .run = runList},
        {.name = u"suggestions accept"_s,
         .arguments = CommandLine::tr("ID…"),
         .summary = CommandLine::tr("Does what is suggested."),
         .least = 1,
         .most = -1,
         .run = [](Context &context) { return decide(context, true); }},
        {.name = u"suggestions dismiss"_s,
         .arguments = CommandLine::tr("ID…"),
         .summary = CommandLine::tr("Puts suggestions away; they are not made again for the same reason."),
         .least = 1,
         .most = -1,
         .run = [](Context &context) { return decide(context, false); }}};
}

} // namespace vouch::app
