// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/base/files.h"
#include "core/base/times.h"
#include "core/journeys/journey.h"
#include "core/store/lane.h"
#include "core/workspace/rules.h"
#include "core/workspace/workspace.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

/// A rule as one document, the same that `rules add` reads.
QJsonObject ruleJson(const RuleRecord &rule, const QList<Journey> &journeys)
{
    QJsonObject json = rule.definition;
    json.insert(u"id"_s, QString::number(rule.id));
    json.insert(u"name"_s, rule.name);
    json.insert(u"active"_s, rule.active);
    json.insert(u"sentence"_s, ruleSentence(rule, journeys));
    return json;
}

Result<RuleRecord> ruleFromFile(const QString &path)
{
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.whyNot(
            {Error::Kind::NotFound,
             CommandLine::tr("“%1” is neither the number of a rule nor a file that can be read.").arg(path),
             file.errorString()});
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(file.read(1'000'000), &problem).object();
    if (json.isEmpty())
        return Error{
            Error::Kind::Invalid,
            CommandLine::tr("“%1” holds no rule: it must be one JSON object with name, when and then.")
                .arg(path),
            problem.errorString()};
    RuleRecord rule;
    rule.name = json.value("name"_L1).toString();
    rule.active = json.value("active"_L1).toBool(true);
    rule.definition = json;
    for (const QString &key : {u"id"_s, u"name"_s, u"active"_s, u"sentence"_s})
        rule.definition.remove(key);
    return rule;
}

Result<RuleRecord> ruleById(Workspace &workspace, const QString &text)
{
    const auto rules = await(workspace.rules());
    if (!rules)
        return rules.error();
    for (const RuleRecord &rule : *rules) {
        if (QString::number(rule.id) == text)
            return rule;
    }
    return Error{Error::Kind::NotFound,
                 CommandLine::tr("There is no rule %1. “vouch rules” lists them.").arg(text),
                 {}};
}

int runList(Context &context)
{
    if (!context.arguments().isEmpty() && context.arguments().first() != u"list")
        return context.usage(
            CommandLine::tr("“vouch rules” can be followed by show ID, add FILE, remove ID, try ID, "
                            "on ID or off ID, not “%1”.")
                .arg(context.arguments().first()));
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto rules = await((*workspace)->rules());
    VOUCH_OR_FAIL(context, rules);
    const auto journeys = await((*workspace)->journeys());
    VOUCH_OR_FAIL(context, journeys);
    if (context.json()) {
        QJsonArray array;
        for (const RuleRecord &rule : *rules)
            array.append(ruleJson(rule, *journeys));
        context.print(QJsonObject{{u"rules"_s, array}});
        return exitDone;
    }
    Table table;
    table.column(CommandLine::tr("ID"), Table::Align::Right);
    table.column(CommandLine::tr("On"));
    table.column(CommandLine::tr("Name"), Table::Align::Left, 28);
    table.column(CommandLine::tr("Rule"), Table::Align::Left, 110);
    for (const RuleRecord &rule : *rules)
        table.row({QString::number(rule.id), rule.active ? CommandLine::tr("on") : CommandLine::tr("off"),
                   rule.name, ruleSentence(rule, *journeys)});
    context.print(table.isEmpty() ? CommandLine::tr("This workspace has no rules.") : table.toText());
    return exitDone;
}

int runShow(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto rule = ruleById(**workspace, context.arguments().first());
    VOUCH_OR_FAIL(context, rule);
    const auto journeys = await((*workspace)->journeys());
    VOUCH_OR_FAIL(context, journeys);
    if (context.json())
        context.print(ruleJson(*rule, *journeys));
    else
        context.print(rule->name + u" ("_s + (rule->active ? CommandLine::tr("on") : CommandLine::tr("off")) +
                      u")\n"_s + ruleSentence(*rule, *journeys));
    return exitDone;
}

int runAdd(Context &context)
{
    auto rule = ruleFromFile(context.arguments().first());
    VOUCH_OR_FAIL(context, rule);
    if (context.has(u"history"_s))
        rule->definition.insert(u"history"_s, true);
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    // What happened until now belongs to the rules there were until now.
    const auto ran = await((*workspace)->runRules());
    VOUCH_OR_FAIL(context, ran);
    return tellDone(context, await((*workspace)->saveRule(*rule)));
}

int runRemove(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto rule = ruleById(**workspace, context.arguments().first());
    VOUCH_OR_FAIL(context, rule);
    return tellDone(context, await((*workspace)->deleteRule(rule->id)));
}

int setActive(Context &context, bool active)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    auto rule = ruleById(**workspace, context.arguments().first());
    VOUCH_OR_FAIL(context, rule);
    rule->active = active;
    return tellDone(context, await((*workspace)->saveRule(*rule)));
}

int runTry(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const QString what = context.arguments().first();
    bool isNumber = false;
    what.toLongLong(&isNumber);
    const auto rule = isNumber ? ruleById(**workspace, what) : ruleFromFile(what);
    VOUCH_OR_FAIL(context, rule);
    const auto trial = await((*workspace)->tryRule(*rule));
    VOUCH_OR_FAIL(context, trial);
    if (context.json()) {
        QJsonArray rows;
        for (const RuleTrial::Line &line : trial->lines)
            rows.append(QJsonObject{{u"person"_s, line.person.toString()},
                                    {u"name"_s, line.personName},
                                    {u"text"_s, line.text},
                                    {u"evidence"_s, line.evidence},
                                    {u"at"_s, toIso(line.at)}});
        context.print(
            QJsonObject{{u"looked"_s, trial->looked}, {u"matches"_s, trial->matches}, {u"rows"_s, rows}});
        return exitDone;
    }
    Table table;
    table.column(CommandLine::tr("When"));
    table.column(CommandLine::tr("Person"), Table::Align::Left, 28);
    table.column(CommandLine::tr("What"), Table::Align::Left, 40);
    table.column(CommandLine::tr("Why"), Table::Align::Left, 60);
    for (const RuleTrial::Line &line : trial->lines)
        table.row({localTime(line.at), line.personName, line.text, line.evidence});
    context.print(CommandLine::tr("Looked at %Ln events; %1 of them match. The trial changed nothing.",
                                  nullptr, int(trial->looked))
                      .arg(QLocale().toString(trial->matches)));
    if (!table.isEmpty())
        context.print(table.toText());
    return exitDone;
}

Command ruleCommand(const QString &name, const QString &arguments, const QString &summary,
                    std::function<int(Context &)> run)
{
    return {.name = name,
            .arguments = arguments,
            .summary = summary,
            .least = 1,
            .most = 1,
            .run = std::move(run)};
}

} // namespace

QList<Command> rulesCommands()
{
    QList<Command> commands{{.name = u"rules"_s,
                             .arguments = {},
                             .summary = CommandLine::tr("Lists the rules: when … then suggest or do …"),
                             .least = 0,
                             .most = 1,
                             .run = runList}};
    const QString id = CommandLine::tr("ID");
    commands += ruleCommand(u"rules show"_s, id, CommandLine::tr("Shows one rule."), runShow);
    Command add = ruleCommand(u"rules add"_s, CommandLine::tr("FILE"),
                              CommandLine::tr("Adds a rule from a file with one JSON object."), runAdd);
    add.options = {
        {u"history"_s, {}, CommandLine::tr("let it look once at everything that already happened")}};
    add.notes =
        CommandLine::tr("For example: %1")
            .arg(u"{\"name\": \"Asks\", \"when\": {\"kind\": \"interaction\", \"interactions\": "
                 u"[\"question\"]}, \"in\": {\"journey\": \"social-journey\", \"stages\": [\"research\"]}, "
                 u"\"then\": [{\"move\": \"decide\"}], \"mode\": \"suggest\"}"_s);
    commands += add;
    commands += ruleCommand(u"rules remove"_s, id,
                            CommandLine::tr("Deletes a rule and its open suggestions."), runRemove);
    commands += ruleCommand(
        u"rules try"_s, CommandLine::tr("ID|FILE"),
        CommandLine::tr("Shows what a rule would have done on the whole history; changes nothing."), runTry);
    commands +=
        ruleCommand(u"rules on"_s, id, CommandLine::tr("Lets a rule look at what happens from now on."),
                    [](Context &context) { return setActive(context, true); });
    commands += ruleCommand(u"rules off"_s, id, CommandLine::tr("Lets a rule rest."),
                            [](Context &context) { return setActive(context, false); });
    return commands;
}

} // namespace vouch::app
