// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/environment.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/base/files.h"
#include "core/journeys/journey.h"
#include "core/store/lane.h"
#include "core/workspace/workspace.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

int runList(Context &context)
{
    if (!context.arguments().isEmpty() && context.arguments().first() != u"list") {
        return context.usage(CommandLine::tr("“vouch journeys” can be followed by show KEY, export KEY FILE, "
                                             "import FILE or fit, not “%1”.")
                                 .arg(context.arguments().first()));
    }
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto journeys = await((*workspace)->journeys());
    VOUCH_OR_FAIL(context, journeys);
    if (context.json()) {
        QJsonArray array;
        for (const Journey &journey : *journeys) {
            QJsonArray stages;
            for (const Stage &stage : journey.stages)
                stages.append(stage.name);
            array.append(QJsonObject{{u"key"_s, journey.key},
                                     {u"name"_s, journey.name},
                                     {u"summary"_s, journey.summary},
                                     {u"shape"_s, keyOf(journey.shape)},
                                     {u"stages"_s, stages}});
        }
        context.print(QJsonObject{{u"journeys"_s, array},
                                  {u"templates"_s, QJsonArray::fromStringList(templateKeys() + dealTemplateKeys())}});
        return exitDone;
    }
    Table table;
    table.column(CommandLine::tr("Key"));
    table.column(CommandLine::tr("Name"));
    table.column(CommandLine::tr("Stages"), Table::Align::Left, 90);
    for (const Journey &journey : *journeys) {
        QStringList stages;
        for (const Stage &stage : journey.stages)
            stages.append(stage.name);
        table.row({journey.key, journey.name, stages.join(u" → "_s)});
    }
    context.print(table.isEmpty() ? CommandLine::tr("This workspace has no journey.") : table.toText());
    return exitDone;
}

int runShow(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto journey = chosenJourney(**workspace, context.arguments().first());
    VOUCH_OR_FAIL(context, journey);
    if (context.json()) {
        context.print(journeyToJson(*journey));
        return exitDone;
    }
    Table table;
    table.column(CommandLine::tr("Stage"));
    table.column(CommandLine::tr("Milestone"));
    table.column(CommandLine::tr("Days"), Table::Align::Right);
    table.column(CommandLine::tr("What to do"), Table::Align::Left, 90);
    for (const Stage &stage : journey->stages) {
        const QString name = stage.alias.isEmpty() ? stage.name : stage.name + u" ("_s + stage.alias + u')';
        table.row({name, nameOf(stage.milestone),
                   stage.waitDays > 0 ? QString::number(stage.waitDays) : QString(), stage.guidance});
    }
    context.print(journey->name + u"\n"_s + journey->summary + u"\n\n"_s + table.toText());
    return exitDone;
}

int runExport(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto journey = chosenJourney(**workspace, context.arguments().first());
    VOUCH_OR_FAIL(context, journey);
    const QString path = context.arguments().at(1);
    const Status written = writeFile(path, QJsonDocument(journeyToJson(*journey)).toJson());
    VOUCH_OR_FAIL(context, written);
    if (context.json())
        context.print(QJsonObject{{u"journey"_s, journey->key}, {u"file"_s, path}});
    else
        context.print(CommandLine::tr("Wrote the journey “%1” to %2.").arg(journey->name, path));
    return exitDone;
}

/// A template by its key, else a file that holds a journey.
Result<Journey> journeyFrom(const QString &source, TemplateForm form)
{
    if ((templateKeys() + dealTemplateKeys()).contains(source))
        return journeyTemplate(source, templateLanguage(), form);
    InputFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return file.whyNot(
            {Error::Kind::NotFound,
             CommandLine::tr("“%1” is neither a file that can be read nor one of the templates: %2.")
                 .arg(source, (templateKeys() + dealTemplateKeys()).join(u", "_s)),
             file.errorString()});
    return journeyFromJson(file.read(10'000'000), templateLanguage(), form);
}

int runImport(Context &context)
{
    const auto journey =
        journeyFrom(context.arguments().first(),
                    context.has(u"extended"_s) ? TemplateForm::Extended : TemplateForm::Basic);
    VOUCH_OR_FAIL(context, journey);
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto changes = await((*workspace)->addJourney(*journey));
    VOUCH_OR_FAIL(context, changes);
    if (context.json()) {
        QJsonObject done = doneJson(*changes);
        done.insert(u"journey"_s, journey->key);
        context.print(done);
    } else {
        context.print(changes->label);
    }
    return exitDone;
}

} // namespace

QList<Command> journeysCommands()
{
    return {{.name = u"journeys"_s,
             .arguments = {},
             .summary = CommandLine::tr("Lists the workspace's journeys."),
             .least = 0,
             .most = 1,
             .run = runList},
            {.name = u"journeys show"_s,
             .arguments = CommandLine::tr("KEY"),
             .summary = CommandLine::tr("Shows a journey's stages and what to do at each."),
             .least = 1,
             .most = 1,
             .run = runShow},
            {.name = u"journeys export"_s,
             .arguments = CommandLine::tr("KEY FILE"),
             .summary = CommandLine::tr("Writes a journey to a file, to be edited or shared."),
             .least = 2,
             .most = 2,
             .run = runExport},
            {.name = u"journeys import"_s,
             .arguments = CommandLine::tr("FILE"),
             .summary = CommandLine::tr("Adds a journey from a file, or one of the templates by its key."),
             .least = 1,
             .most = 1,
             .options = {{u"extended"_s,
                          {},
                          CommandLine::tr("with the stages that a template may leave out: life-cycle has Use "
                                          "and Ask, too")}},
             .run = runImport,
             .notes = CommandLine::tr("Templates: %1.").arg((templateKeys() + dealTemplateKeys()).join(u", "_s))}};
}

} // namespace vouch::app
