// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
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

int runDuplicates(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto pairs = await((*workspace)->duplicates());
    VOUCH_OR_FAIL(context, pairs);
    if (context.json()) {
        QJsonArray list;
        for (const DuplicatePair &pair : *pairs)
            list.append(pairToJson(pair));
        context.print(QJsonObject{{u"pairs"_s, list}});
        return exitDone;
    }
    if (pairs->isEmpty())
        context.print(CommandLine::tr("Nobody seems to be here twice."));
    for (const DuplicatePair &pair : *pairs)
        context.print(u"%1 · %2  %3"_s.arg(pair.one.toString(), pair.other.toString(),
                                           safeForDisplay(pairSentence(pair))));
    return exitDone;
}

} // namespace

Command duplicatesCommand()
{
    return {.name = u"duplicates"_s,
            .arguments = {},
            .summary = CommandLine::tr("Lists people who may be one person, and why."),
            .run = runDuplicates};
}

} // namespace vouch::app
