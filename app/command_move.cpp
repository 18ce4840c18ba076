// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/store/lane.h"
#include "core/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

Result<StageId> stageOf(const Journey &journey, const QString &name)
{
    if (const Stage *stage = journey.stageByName(name))
        return stage->id;
    QStringList names;
    for (const Stage &stage : journey.stages)
        names.append(stage.name);
    return Error{Error::Kind::NotFound,
                 CommandLine::tr("The journey “%1” has no stage “%2”. Its stages are: %3.")
                     .arg(journey.name, name, names.join(u", "_s)),
                 {}};
}

int runMove(Context &context)
{
    const bool leaves = context.has(u"leave"_s);
    QStringList people = context.arguments();
    if (!leaves && people.size() < 2)
        return context.usage(CommandLine::tr("Say who moves and to which stage: vouch move PERSON… STAGE"));
    const QString stageName = leaves ? QString() : people.takeLast();
    const auto at = context.time(u"at"_s);
    VOUCH_OR_FAIL(context, at);
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto journey = chosenJourney(**workspace, context.value(u"journey"_s));
    VOUCH_OR_FAIL(context, journey);

    MoveRequest request;
    request.journey = journey->id;
    request.at = *at;
    request.reason = context.value(u"reason"_s);
    request.competitor = context.value(u"competitor"_s);
    if (!leaves) {
        const auto stage = stageOf(*journey, stageName);
        VOUCH_OR_FAIL(context, stage);
        request.to = *stage;
    }
    for (const QString &person : std::as_const(people)) {
        const auto id = await((*workspace)->findPerson(person));
        VOUCH_OR_FAIL(context, id);
        if (!request.people.contains(*id))
            request.people.append(*id);
    }
    const auto changes = await((*workspace)->moveToStage(request));
    VOUCH_OR_FAIL(context, changes);
    const qint64 moved = changes->operation.isValid() ? changes->placements.size() : 0;
    if (context.json()) {
        QJsonObject done = doneJson(*changes);
        done.insert(u"moved"_s, moved);
        context.print(done);
    } else {
        context.print(moved == 0 ? CommandLine::tr("Nobody had to move.") : changes->label);
    }
    return exitDone;
}

} // namespace

Command moveCommand()
{
    return {
        .name = u"move"_s,
        .arguments = u"PERSON… STAGE"_s,
        .summary = CommandLine::tr("Moves people to a stage."),
        .least = 1,
        .most = -1,
        .options = {{u"journey"_s, CommandLine::tr("KEY"),
                     CommandLine::tr("which journey; the first unless said")},
                    {u"at"_s, CommandLine::tr("TIME"), CommandLine::tr("when it happened; now unless said")},
                    {u"reason"_s, CommandLine::tr("TEXT"), CommandLine::tr("why")},
                    {u"competitor"_s, CommandLine::tr("NAME"), CommandLine::tr("whom they went to")},
                    {u"leave"_s, {}, CommandLine::tr("they leave the journey; give no stage then")}},
        .run = runMove};
}

} // namespace vouch::app
