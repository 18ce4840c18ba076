// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/output.h"
#include "core/store/lane.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

int runCheck(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto problems = await((*workspace)->check());
    VOUCH_OR_FAIL(context, problems);
    if (context.json()) {
        context.print(QJsonObject{{u"ok"_s, problems->isEmpty()},
                                  {u"problems"_s, QJsonArray::fromStringList(*problems)}});
    } else if (problems->isEmpty()) {
        context.print(CommandLine::tr("The workspace is sound."));
    } else {
        context.print(problems->join(u'\n'));
    }
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
