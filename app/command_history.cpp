// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/store/lane.h"
#include "core/workspace/workspace.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

QString stateText(const Operation &operation)
{
    if (operation.running)
        return CommandLine::tr("running");
    if (operation.undoneBy.isValid())
        return CommandLine::tr("taken back by %1").arg(operation.undoneBy.toString());
    if (operation.undoes.isValid())
        return CommandLine::tr("takes back %1").arg(operation.undoes.toString());
    return {};
}

int runHistory(Context &context)
{
    const auto limit = context.number(u"limit"_s, context.json() ? std::numeric_limits<int>::max() : 50, 1,
                                      std::numeric_limits<int>::max());
    VOUCH_OR_FAIL(context, limit);
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    PersonId person;
    if (context.has(u"person"_s)) {
        const auto found = await((*workspace)->findPerson(context.value(u"person"_s)));
        VOUCH_OR_FAIL(context, found);
        person = *found;
    }
    const auto operations = await((*workspace)->history(int(*limit), {}, person));
    VOUCH_OR_FAIL(context, operations);
    if (context.json()) {
        QJsonArray array;
        for (const Operation &operation : *operations)
            array.append(operationJson(operation));
        context.print(QJsonObject{{u"operations"_s, array}});
        return exitDone;
    }
    Table table;
    table.column(CommandLine::tr("Id"), Table::Align::Right);
    table.column(CommandLine::tr("When"));
    table.column(CommandLine::tr("What"), Table::Align::Left, 70);
    table.column(CommandLine::tr("Who"));
    table.column({});
    for (const Operation &operation : *operations) {
        table.row({operation.id.toString(), localTime(operation.at), operation.label, operation.actor,
                   stateText(operation)});
    }
    context.print(table.isEmpty() ? CommandLine::tr("Nothing has been changed yet.") : table.toText());
    return exitDone;
}

int reportUndo(Context &context, const Result<ChangeSet> &changes, const QString &nothing)
{
    VOUCH_OR_FAIL(context, changes);
    if (context.json())
        context.print(doneJson(*changes));
    else
        context.print(changes->operation.isValid() ? changes->label : nothing);
    return exitDone;
}

int runUndo(Context &context)
{
    if (context.has(u"keep-later"_s) && context.has(u"also-later"_s))
        return context.usage(CommandLine::tr("Choose one of --keep-later and --also-later."));
    OperationId operation;
    if (!context.arguments().isEmpty()) {
        operation = OperationId(context.arguments().first().toLongLong());
        if (!operation.isValid()) {
            return context.usage(CommandLine::tr("“%1” is no number of a change. “vouch history” lists them.")
                                     .arg(context.arguments().first()));
        }
    }
    const UndoConflict conflict = context.has(u"keep-later"_s)   ? UndoConflict::KeepLater
                                  : context.has(u"also-later"_s) ? UndoConflict::AlsoLater
                                                                 : UndoConflict::Ask;
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto changes = await((*workspace)->undo(operation, conflict));
    if (!changes && changes.error().kind == Error::Kind::Conflict) {
        printError(changes.error().text + u' ' +
                   CommandLine::tr(
                       "Add --keep-later to keep those changes, or --also-later to take them back too."));
        return exitFailed;
    }
    return reportUndo(context, changes, CommandLine::tr("There is nothing to undo."));
}

int runRedo(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    return reportUndo(context, await((*workspace)->redo()), CommandLine::tr("There is nothing to redo."));
}

} // namespace

Command historyCommand()
{
    return {.name = u"history"_s,
            .arguments = {},
            .summary = CommandLine::tr("Lists who changed what when, newest first."),
            .options = {{u"limit"_s, CommandLine::tr("N"), CommandLine::tr("at most so many")},
                        {u"person"_s, CommandLine::tr("PERSON"),
                         CommandLine::tr("only what touched this person")}},
            .run = runHistory};
}

Command undoCommand()
{
    return {
        .name = u"undo"_s,
        .arguments = u"[OPERATION]"_s,
        .summary = CommandLine::tr("Takes back the last change, or the one with this number."),
        .least = 0,
        .most = 1,
        .options = {{u"keep-later"_s, {}, CommandLine::tr("keep what was changed in the same places since")},
                    {u"also-later"_s, {}, CommandLine::tr("take back those later changes too")}},
        .run = runUndo};
}

Command redoCommand()
{
    return {.name = u"redo"_s,
            .arguments = {},
            .summary = CommandLine::tr("Makes again what was undone last."),
            .run = runRedo};
}

} // namespace vouch::app
