// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/journeys/journey.h"
#include "core/store/lane.h"
#include "core/workspace/requests/moves.h"
#include "core/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

Result<QList<PersonId>> findPeople(Workspace &workspace, const QStringList &names)
{
    QList<PersonId> people;
    for (const QString &name : names) {
        VOUCH_GIVE(const auto id, await(workspace.findPerson(name)));
        if (!people.contains(id))
            people.append(id);
    }
    return people;
}

/// A number that an option names: of an interaction, of a move.
template<class Id>
Result<Id> numberOf(const QString &text, const QString &what)
{
    bool isNumber = false;
    const Id id(text.toLongLong(&isNumber));
    if (isNumber && id.isValid())
        return id;
    return usageError(CommandLine::tr("“%1” is no number of %2; “vouch timeline PERSON --json” shows them.")
                          .arg(text, what));
}

int report(Context &context, const ChangeSet &changes)
{
    const qint64 moved = changes.operation.isValid() ? changes.placements.size() : 0;
    if (context.json()) {
        QJsonObject done = doneJson(changes);
        done.insert(u"moved"_s, moved);
        context.print(done);
    } else {
        context.print(moved == 0 ? CommandLine::tr("Nobody had to move.") : changes.label);
    }
    return exitDone;
}

/// Whom the command names: people, or on a journey of deals deals, by number or title.
Result<QList<Walker>> findWalkers(Workspace &workspace, const Journey &journey, const QStringList &texts)
{
    QList<Walker> walkers;
    if (!journey.isOfDeals()) {
        VOUCH_GIVE(const QList<PersonId> people, findPeople(workspace, texts));
        return walkersOf(people);
    }
    for (const QString &text : texts) {
        VOUCH_GIVE(const DealId deal, await(workspace.findDeal(text)));
        walkers.append(deal);
    }
    return walkers;
}

/// --hold and --resume: people stay in their stage.
int runHold(Context &context)
{
    const auto until = context.time(u"until"_s, DateReading::Toward::Future);
    VOUCH_OR_FAIL(context, until);
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto journey = chosenJourney(**workspace, context.value(u"journey"_s));
    VOUCH_OR_FAIL(context, journey);
    const auto walkers = findWalkers(**workspace, *journey, context.arguments());
    VOUCH_OR_FAIL(context, walkers);
    const auto changes =
        context.has(u"resume"_s)
            ? await((*workspace)->resumePeople(*walkers, journey->id))
            : await((*workspace)->holdPeople({*walkers, journey->id, *until, context.value(u"reason"_s)}));
    VOUCH_OR_FAIL(context, changes);
    return report(context, *changes);
}

Result<MoveRequest> requestOf(Context &context)
{
    MoveRequest request;
    VOUCH_GIVE(const auto at, context.time(u"at"_s));
    VOUCH_GIVE(const auto back, context.time(u"return"_s, DateReading::Toward::Future));
    request.at = at;
    request.mayReturnAt = back;
    request.reason = context.value(u"reason"_s);
    request.competitor = context.value(u"competitor"_s);
    if (context.has(u"evidence"_s)) {
        VOUCH_GIVE(const auto evidence,
                   numberOf<InteractionId>(context.value(u"evidence"_s), CommandLine::tr("an interaction")));
        request.evidence = evidence;
    }
    return request;
}

int runMove(Context &context)
{
    const QString how = context.has(u"leave"_s)    ? u"leave"_s
                        : context.has(u"hold"_s)   ? u"hold"_s
                        : context.has(u"resume"_s) ? u"resume"_s
                                                   : QString();
    if (int(context.has(u"leave"_s)) + int(context.has(u"hold"_s)) + int(context.has(u"resume"_s)) > 1)
        return context.usage(CommandLine::tr("Choose one of --leave, --hold and --resume."));
    if (context.has(u"until"_s) && how != u"hold")
        return context.usage(CommandLine::tr("--until belongs to --hold."));
    if (how == u"hold" || how == u"resume")
        return runHold(context);
    QStringList people = context.arguments();
    if (how.isEmpty() && people.size() < 2)
        return context.usage(CommandLine::tr("Say who moves and to which stage: vouch move PERSON… STAGE"));
    const QString stageName = how.isEmpty() ? people.takeLast() : QString();
    auto request = requestOf(context);
    VOUCH_OR_FAIL(context, request);
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto journey = chosenJourney(**workspace, context.value(u"journey"_s));
    VOUCH_OR_FAIL(context, journey);
    request->journey = journey->id;
    if (how.isEmpty()) {
        const auto stage = stageOf(*journey, stageName);
        VOUCH_OR_FAIL(context, stage);
        request->to = *stage;
    }
    const auto found = findWalkers(**workspace, *journey, people);
    VOUCH_OR_FAIL(context, found);
    request->walkers = *found;
    const auto changes = await((*workspace)->moveToStage(*request));
    VOUCH_OR_FAIL(context, changes);
    return report(context, *changes);
}

int runCorrect(Context &context)
{
    const auto move = numberOf<TransitionId>(context.arguments().first(), CommandLine::tr("a move"));
    VOUCH_OR_FAIL(context, move);
    const auto at = context.time(u"at"_s);
    VOUCH_OR_FAIL(context, at);
    TransitionFix fix;
    fix.transition = *move;
    fix.at = *at;
    fix.withdraw = context.has(u"withdraw"_s);
    if (context.has(u"reason"_s))
        fix.reason = context.value(u"reason"_s);
    if (context.has(u"competitor"_s))
        fix.competitor = context.value(u"competitor"_s);
    if (context.has(u"evidence"_s)) {
        const auto evidence =
            numberOf<InteractionId>(context.value(u"evidence"_s), CommandLine::tr("an interaction"));
        VOUCH_OR_FAIL(context, evidence);
        fix.evidence = *evidence;
    }
    const bool changes = context.has(u"to"_s) || context.has(u"left"_s) || fix.at || fix.reason ||
                         fix.competitor || fix.evidence;
    if (fix.withdraw ? changes : !changes)
        return context.usage(CommandLine::tr(
            "Say what was different (--to, --left, --at, --reason, --competitor, --evidence), or --withdraw "
            "alone if the move did not happen."));
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    if (context.has(u"to"_s)) {
        const auto journey = chosenJourney(**workspace, context.value(u"journey"_s));
        VOUCH_OR_FAIL(context, journey);
        const auto stage = stageOf(*journey, context.value(u"to"_s));
        VOUCH_OR_FAIL(context, stage);
        fix.to = *stage;
    } else if (context.has(u"left"_s)) {
        fix.to = StageId();
    }
    return tellDone(context, await((*workspace)->correctMove(fix)));
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
                    {u"return"_s, CommandLine::tr("TIME"), CommandLine::tr("when they may be back")},
                    {u"evidence"_s, CommandLine::tr("INTERACTION"),
                     CommandLine::tr("number of the interaction that shows why")},
                    {u"leave"_s, {}, CommandLine::tr("they leave the journey; give no stage then")},
                    {u"hold"_s, {}, CommandLine::tr("they stay where they are, on hold; give no stage then")},
                    {u"until"_s, CommandLine::tr("TIME"),
                     CommandLine::tr("the end of --hold; until --resume unless said")},
                    {u"resume"_s, {}, CommandLine::tr("they are on hold no more; give no stage then")}},
        .run = runMove};
}

Command correctCommand()
{
    return {.name = u"correct"_s,
            .arguments = u"MOVE"_s,
            .summary = CommandLine::tr("Corrects a recorded move; what it was before is kept."),
            .least = 1,
            .most = 1,
            .options = {{u"to"_s, CommandLine::tr("STAGE"), CommandLine::tr("where they went")},
                        {u"left"_s, {}, CommandLine::tr("they left the journey")},
                        {u"at"_s, CommandLine::tr("TIME"), CommandLine::tr("when it happened")},
                        {u"reason"_s, CommandLine::tr("TEXT"), CommandLine::tr("why")},
                        {u"competitor"_s, CommandLine::tr("NAME"), CommandLine::tr("whom they went to")},
                        {u"evidence"_s, CommandLine::tr("INTERACTION"),
                         CommandLine::tr("number of the interaction that shows why")},
                        {u"journey"_s, CommandLine::tr("KEY"),
                         CommandLine::tr("the journey of that move; the first unless said")},
                        {u"withdraw"_s, {}, CommandLine::tr("it did not happen")}},
            .run = runCorrect,
            .notes =
                CommandLine::tr("MOVE is the id of an item of kind “move” in “vouch timeline PERSON --json”. "
                                "The moves after it are joined on anew.")};
}

} // namespace vouch::app
