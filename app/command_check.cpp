// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/base/text.h"
#include "core/store/lane.h"
#include "core/workspace/import_notes.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

QString remedy()
{
    return CommandLine::tr(
        "Import the same file again: what nobody has edited since is put right, as one change that "
        "can be undone.");
}

int runCheck(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto problems = await((*workspace)->check());
    VOUCH_OR_FAIL(context, problems);
    const auto imports = await((*workspace)->doubtfulImports());
    VOUCH_OR_FAIL(context, imports);
    if (context.json()) {
        QJsonArray doubtful;
        for (const DoubtfulImport &import : *imports)
            doubtful.append(QJsonObject{{u"operation"_s, import.operation.toString()},
                                        {u"label"_s, import.label},
                                        {u"at"_s, timeJson(import.at)},
                                        {u"remedy"_s, remedy()}});
        context.print(QJsonObject{{u"ok"_s, problems->isEmpty()},
                                  {u"problems"_s, QJsonArray::fromStringList(*problems)},
                                  {u"doubtful_imports"_s, doubtful}});
        return problems->isEmpty() ? exitDone : exitFailed;
    }
    if (problems->isEmpty()) {
        context.print(CommandLine::tr("The workspace is sound."));
    } else {
        context.print(problems->join(u'\n'));
    }
    for (const DoubtfulImport &import : *imports)
        context.print(
            CommandLine::tr("%1 (%2, change %3) was read by an older Vouch, which may have misread amounts "
                            "and dates. %4")
                .arg(safeForDisplay(import.label), localTime(import.at), import.operation.toString(),
                     remedy()));
    return problems->isEmpty() ? exitDone : exitFailed;
}

} // namespace

Command checkCommand()
{
    return {.name = u"check"_s,
            .arguments = {},
            .summary = CommandLine::tr("Reads the whole workspace and says whether it is sound."),
            .run = runCheck};
}

} // namespace vouch::app
