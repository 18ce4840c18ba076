// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/whole_workspace.h"

#include "app/json_values.h"
#include "core/base/await.h"
#include "core/store/lane.h"
#include "core/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace vouch::app
{

int importWholeWorkspace(Context &context, Workspace &workspace)
{
    if (context.arguments().size() != 1)
        return context.usage(CommandLine::tr("A whole workspace is one file."));
    const auto changes = await(workspace.importJson(context.arguments().first()));
    VOUCH_OR_FAIL(context, changes);
    const auto people = await(workspace.people({}, 1));
    VOUCH_OR_FAIL(context, people);
    const qint64 count = people->total;
    if (context.json()) {
        // The same words as every import; a person of the file counts as a row.
        QJsonObject document = doneJson(*changes);
        document.insert(u"format"_s, u"vouch-json"_s);
        for (const auto key : {"rows"_L1, "created"_L1, "people"_L1})
            document.insert(QString(key), count);
        for (const auto key : {"updated"_L1, "skipped"_L1, "failed"_L1})
            document.insert(QString(key), 0);
        document.insert(u"errors"_s, QJsonArray());
        context.print(document);
    } else {
        context.print(CommandLine::tr("Read the whole workspace with %n person(s).", nullptr, int(count)));
    }
    return exitDone;
}

} // namespace vouch::app
