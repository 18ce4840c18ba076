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

int reportUndo(Context &context, const Result<ChangeSet> &changes)
{
    if (!changes && changes.error().kind == Error::Kind::Conflict) {
        printError(changes.error().text + u' ' +
                   CommandLine::tr(
                       "Add --keep-later to keep those changes, or --also-later to take them back too."));
        return exitFailed;
    }
    VOUCH_OR_FAIL(context, changes);
    if (context.json())
        context.print(doneJson(*changes));
    else
        context.print(changes->label);
    return exitDone;
}

/// Why the change that “undo” without a number would take is to be named; empty where it is one's own of
/// today. An import that somebody has just made is: the command says what it takes back.
QString toBeNamed(const UndoStep &step)
{
    if (step.caution != UndoCaution::OtherPerson && step.caution != UndoCaution::OtherDay)
        return {};
    const Operation &operation = step.operation;
    const QString what =
        CommandLine::tr("Nothing of yours of today is left to undo. The last change before is “%1” "
                        "of %2, of %n people.",
                        nullptr, int(step.people))
            .arg(operation.label, localTime(operation.at));
    const QString who =
        operation.actor.isEmpty() ? QString() : CommandLine::tr("It was made by %1.").arg(operation.actor);
    const QString how = CommandLine::tr("“vouch undo %1” undoes it.").arg(operation.id.toString());
    return who.isEmpty() ? what + u' ' + how : what + u' ' + who + u' ' + how;
}

/// “vouch history” lists the numbers that `text` should be one of.
QString noNumber(const QString &text)
{
    return CommandLine::tr("“%1” is no number of a change. “vouch history” lists them.").arg(text);
}

/// What to do about later changes, and the change that is named, if one is.
struct Asked {
    OperationId operation;
    UndoConflict conflict = UndoConflict::Ask;
    QString wrong; ///< why it cannot be meant
};

Asked asked(const Context &context)
{
    Asked request;
    if (context.has(u"keep-later"_s) && context.has(u"also-later"_s))
        request.wrong = CommandLine::tr("Choose one of --keep-later and --also-later.");
    if (!context.arguments().isEmpty()) {
        request.operation = OperationId(context.arguments().first().toLongLong());
        if (!request.operation.isValid()) {
            request.wrong = noNumber(context.arguments().first());
        }
    }
    request.conflict = context.has(u"keep-later"_s)   ? UndoConflict::KeepLater
                       : context.has(u"also-later"_s) ? UndoConflict::AlsoLater
                                                      : UndoConflict::Ask;
    return request;
}

int runUndo(Context &context)
{
    Asked request = asked(context);
    if (!request.wrong.isEmpty())
        return context.usage(request.wrong);
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    if (!request.operation.isValid()) {
        const auto state = await((*workspace)->undoState());
        VOUCH_OR_FAIL(context, state);
        if (const QString reason = toBeNamed(state->undo); !reason.isEmpty()) {
            printError(reason);
            return exitFailed;
        }
        request.operation = state->undo.operation.id; // stays invalid where there is nothing
    }
    return reportUndo(context, await((*workspace)->undo(request.operation, request.conflict)));
}

int runRedo(Context &context)
{
    const Asked request = asked(context);
    if (!request.wrong.isEmpty())
        return context.usage(request.wrong);
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    return reportUndo(context, await((*workspace)->redo(request.operation, request.conflict)));
}

int runBack(Context &context)
{
    const QString named = context.arguments().first();
    const OperationId operation(named.toLongLong());
    if (!operation.isValid())
        return context.usage(noNumber(named));
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto changes = await((*workspace)->changesAfter(operation));
    VOUCH_OR_FAIL(context, changes);
    if (*changes == 0) {
        printError(CommandLine::tr("Nothing was changed after %1, so there is nothing to take back.")
                       .arg(operation.toString()));
        return exitFailed;
    }
    return reportUndo(context, await((*workspace)->backTo(operation)));
}

QList<Option> laterOptions()
{
    return {{u"keep-later"_s, {}, CommandLine::tr("keep what was changed in the same places since")},
            {u"also-later"_s, {}, CommandLine::tr("take back those later changes too")}};
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
    return {.name = u"undo"_s,
            .arguments = u"[OPERATION]"_s,
            .summary = CommandLine::tr("Takes back your last change of today, or the one with this number."),
            .least = 0,
            .most = 1,
            .options = laterOptions(),
            .run = runUndo};
}

Command redoCommand()
{
    return {.name = u"redo"_s,
            .arguments = u"[OPERATION]"_s,
            .summary = CommandLine::tr("Brings back what was undone last, or the change with this number."),
            .least = 0,
            .most = 1,
            .options = laterOptions(),
            .run = runRedo};
}

Command backCommand()
{
    return {.name = u"back"_s,
            .arguments = u"OPERATION"_s,
            .summary = CommandLine::tr("Makes everything as it was after the change with this number."),
            .least = 1,
            .most = 1,
            .run = runBack,
            .notes = CommandLine::tr("It is one change itself: “vouch undo” takes it back.")};
}

} // namespace vouch::app
