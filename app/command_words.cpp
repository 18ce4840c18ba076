// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "app/window_library.h"
#include "core/base/await.h"
#include "core/base/text.h"
#include "core/store/lane.h"
#include "core/store/records/people.h"
#include "core/words/stationery.h"
#include "core/workspace/requests/words.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

QJsonObject templateJson(const MessageTemplate &words)
{
    return {{u"id"_s, words.id.toString()},
            {u"name"_s, words.name},
            {u"channel"_s, QString(keyOf(words.way))},
            {u"language"_s, words.language},
            {u"subject"_s, words.subject},
            {u"body"_s, words.body}};
}

Result<MessageTemplate> templateNamed(Workspace &workspace, const QString &text)
{
    VOUCH_GIVE(const QList<MessageTemplate> all, await(workspace.templates()));
    for (const MessageTemplate &one : all) {
        if (one.id.toString() == text.trimmed() || foldKey(one.name) == foldKey(text))
            return one;
    }
    return Error{
        Error::Kind::NotFound,
        CommandLine::tr("There is no template “%1”. “vouch words list” shows those there are.").arg(text),
        {}};
}

/// What was said of a template; texts may say variables by name or key.
Result<MessageTemplate> saidOf(Context &context, MessageTemplate words)
{
    if (context.has(u"name"_s))
        words.name = context.value(u"name"_s);
    if (context.has(u"channel"_s))
        words.way = fromKey<MessageWay>(context.value(u"channel"_s)).value_or(words.way);
    if (context.has(u"language"_s))
        words.language = context.value(u"language"_s);
    if (context.has(u"subject"_s)) {
        VOUCH_GIVE(words.subject, message::stored(context.value(u"subject"_s)));
    }
    if (context.has(u"body"_s)) {
        VOUCH_GIVE(words.body, message::stored(context.value(u"body"_s)));
    }
    return words;
}

int listWords(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    auto all = await((*workspace)->templates());
    VOUCH_OR_FAIL(context, all);
    all->removeIf([&context](const MessageTemplate &words) {
        return (context.has(u"channel"_s) && keyOf(words.way) != context.value(u"channel"_s)) ||
               (context.has(u"language"_s) && !words.language.isEmpty() &&
                words.language != context.value(u"language"_s).toLower());
    });
    if (context.json()) {
        QJsonArray list;
        for (const MessageTemplate &words : *all)
            list.append(templateJson(words));
        context.print(QJsonObject{{u"templates"_s, list}});
        return exitDone;
    }
    Table table;
    table.column(CommandLine::tr("Id"), Table::Align::Right);
    table.column(CommandLine::tr("Template"), Table::Align::Left, 34);
    table.column(CommandLine::tr("Channel"));
    table.column(CommandLine::tr("Language"));
    table.column(CommandLine::tr("Begins with"), Table::Align::Left, 50);
    for (const MessageTemplate &words : *all)
        table.row({words.id.toString(), words.name, nameOf(words.way), words.language,
                   cleanLine(message::shown(words.subject.isEmpty() ? words.body : words.subject))});
    context.print(all->isEmpty()
                      ? CommandLine::tr("No templates; “vouch words ready” shows some to begin with.")
                      : table.toText());
    return exitDone;
}

int addWords(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    MessageTemplate begun;
    begun.name = context.arguments().first();
    const auto words = saidOf(context, begun);
    VOUCH_OR_FAIL(context, words);
    return tellDone(context, await((*workspace)->saveTemplate(*words)));
}

int editWords(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto before = templateNamed(**workspace, context.arguments().first());
    VOUCH_OR_FAIL(context, before);
    const auto words = saidOf(context, *before);
    VOUCH_OR_FAIL(context, words);
    return tellDone(context, await((*workspace)->saveTemplate(*words)));
}

int deleteWords(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto words = templateNamed(**workspace, context.arguments().first());
    VOUCH_OR_FAIL(context, words);
    return tellDone(context, await((*workspace)->deleteTemplate(words->id)));
}

int readyWords(Context &context)
{
    const QList<ReadyTemplate> all = readyTemplates(context.value(u"language"_s, QLocale().name()));
    const QString wanted = context.arguments().value(0);
    for (const ReadyTemplate &one : all) {
        if (one.key != wanted)
            continue;
        const auto workspace = context.workspace();
        VOUCH_OR_FAIL(context, workspace);
        return tellDone(
            context,
            await((*workspace)->saveTemplate({{}, one.name, one.way, one.language, one.subject, one.body})));
    }
    QStringList keys;
    QJsonArray list;
    Table table;
    table.column(CommandLine::tr("Key"));
    table.column(CommandLine::tr("Template"), Table::Align::Left, 34);
    table.column(CommandLine::tr("Channel"));
    for (const ReadyTemplate &one : all) {
        keys.append(one.key);
        table.row({one.key, one.name, nameOf(one.way)});
        list.append(QJsonObject{{u"key"_s, one.key},
                                {u"name"_s, one.name},
                                {u"channel"_s, QString(keyOf(one.way))},
                                {u"subject"_s, one.subject},
                                {u"body"_s, one.body}});
    }
    if (!wanted.isEmpty())
        return context.usage(CommandLine::tr("There is no ready template “%1”; choose one of: %2.")
                                 .arg(wanted, keys.join(u", "_s)));
    if (context.json())
        context.print(QJsonObject{{u"ready"_s, list}});
    else
        context.print(table.toText());
    return exitDone;
}

/// "CITY=Ulm", by key or name.
Status addAnswers(Context &context, message::Values &values)
{
    for (const QString &text : context.values(u"set"_s)) {
        const qsizetype sign = text.indexOf(u'=');
        const auto variables = message::variablesIn(u'{' + text.left(sign) + u'}');
        if (sign < 0 || !variables)
            return variables
                       ? Status(usageError(CommandLine::tr("“%1” sets nothing; write NAME=VALUE.").arg(text)))
                       : Status(variables.error());
        values.insert(variables->first(), cleanLine(text.mid(sign + 1)));
    }
    return Done{};
}

struct FilledWords {
    MessageTemplate words;
    MessageValues who;
    message::Filled subject, body;
};

Result<FilledWords> filledFrom(Context &context, Workspace &workspace)
{
    FilledWords filled;
    VOUCH_GIVE(filled.words, templateNamed(workspace, context.arguments().first()));
    VOUCH_GIVE(const PersonId person, await(workspace.findPerson(context.arguments().at(1))));
    MessageQuestion question{{person}, {}, filled.words.language};
    if (context.has(u"deal"_s)) {
        VOUCH_GIVE(question.deal, await(workspace.findDeal(context.value(u"deal"_s))));
    }
    VOUCH_GIVE(const QList<MessageValues> values, await(workspace.messageValues(question)));
    filled.who = values.first();
    VOUCH_TRY(addAnswers(context, filled.who.values));
    VOUCH_GIVE(filled.subject, message::fill(filled.words.subject, filled.who.values));
    VOUCH_GIVE(filled.body, message::fill(filled.words.body, filled.who.values));
    return filled;
}

int fillWords(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto filled = filledFrom(context, **workspace);
    VOUCH_OR_FAIL(context, filled);
    QStringList missing, names;
    for (const Variable variable : filled->subject.missing + filled->body.missing) {
        if (!missing.contains(keyOf(variable))) {
            missing.append(keyOf(variable));
            names.append(message::shownPlace(variable));
        }
    }
    // Nothing leaves with a hole in it.
    if (!missing.isEmpty())
        return context.fail(
            {Error::Kind::Invalid,
             CommandLine::tr("Nobody has written down what stands for %1 of %2. Say it: --set %3=…")
                 .arg(names.join(u", "_s), filled->who.name, missing.first()),
             {}});
    if (context.has(u"output"_s)) {
        const auto library = windowLibrary();
        VOUCH_OR_FAIL(context, library);
        const auto head = await((*workspace)->letterhead());
        VOUCH_OR_FAIL(context, head);
        const QStringList recipient = QStringList{filled->who.name} + filled->who.address;
        const Calendar calendar = (*workspace)->calendar();
        const auto pdf = (*library)->letters(
            *head, {{recipient.join(u'\n'),
                     QLocale().toString(calendar.dayOf((*workspace)->now()), QLocale::LongFormat),
                     filled->subject.text, filled->body.text}});
        VOUCH_OR_FAIL(context, pdf);
        const auto written = writeFile(context.value(u"output"_s), *pdf);
        VOUCH_OR_FAIL(context, written);
    }
    if (context.json())
        context.print(QJsonObject{{u"template"_s, filled->words.name},
                                  {u"channel"_s, QString(keyOf(filled->words.way))},
                                  {u"person"_s, filled->who.person.toString()},
                                  {u"name"_s, filled->who.name},
                                  {u"address"_s, QJsonArray::fromStringList(filled->who.address)},
                                  {u"emails"_s, QJsonArray::fromStringList(filled->who.emails)},
                                  {u"subject"_s, filled->subject.text},
                                  {u"body"_s, filled->body.text}});
    else
        context.print(filled->subject.text.isEmpty() ? filled->body.text
                                                     : filled->subject.text + u"\n\n"_s + filled->body.text);
    return exitDone;
}

int letterhead(Context &context)
{
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const auto known = await((*workspace)->letterhead());
    VOUCH_OR_FAIL(context, known);
    Letterhead head = *known;
    const auto text = [&context](const QString &option, QString &field) {
        if (context.has(option))
            field = context.value(option).replace(u"\\n"_s, u"\n"_s);
    };
    text(u"name"_s, head.name);
    text(u"address"_s, head.address);
    text(u"note"_s, head.quoteNote);
    const auto first = context.number(u"first-quote"_s, head.firstQuote, 1, 1'000'000'000);
    VOUCH_OR_FAIL(context, first);
    head.firstQuote = *first;
    if (context.has(u"logo"_s)) {
        head.logo.clear();
        if (context.value(u"logo"_s) != "none"_L1) {
            const auto library = windowLibrary();
            VOUCH_OR_FAIL(context, library);
            const auto logo = (*library)->logo(context.value(u"logo"_s));
            VOUCH_OR_FAIL(context, logo);
            head.logo = *logo;
        }
    }
    if (head != *known)
        return tellDone(context, await((*workspace)->saveLetterhead(head)));
    if (context.json()) {
        context.print(QJsonObject{{u"name"_s, head.name},
                                  {u"address"_s, head.address},
                                  {u"logo"_s, !head.logo.isEmpty()},
                                  {u"first_quote"_s, head.firstQuote},
                                  {u"note"_s, head.quoteNote}});
        return exitDone;
    }
    context.print(
        head.name.isEmpty() && head.address.isEmpty()
            ? CommandLine::tr("Nobody has said yet who sends letters: “vouch words letterhead --name NAME”.")
            : head.name + u'\n' + head.address);
    return exitDone;
}

QList<Option> contentOptions()
{
    return {
        {u"channel"_s, CommandLine::tr("CHANNEL"), CommandLine::tr("how it is sent"), keysOf<MessageWay>()},
        {u"language"_s, CommandLine::tr("CODE"), CommandLine::tr("en, zh …; any unless said")},
        {u"subject"_s, CommandLine::tr("TEXT"), CommandLine::tr("of e-mails and letters")},
        {u"body"_s, CommandLine::tr("TEXT"), CommandLine::tr("what is sent")}};
}

} // namespace

QList<Command> wordsCommands()
{
    const QString words = CommandLine::tr("TEMPLATE");
    QStringList places;
    for (const QString &key : keysOf<Variable>())
        places.append(u'{' + key + u'}');
    const QString variables =
        CommandLine::tr(
            "Places that are filled for each person: %1. What is used where nothing is known stands "
            "behind a bar: {first_name|there}. A brace itself is written twice.")
            .arg(places.join(u' '));
    QList<Option> editing = contentOptions();
    editing.prepend({u"name"_s, CommandLine::tr("TEXT"), CommandLine::tr("what it is called")});
    return {
        {.name = u"words list"_s,
         .arguments = {},
         .summary = CommandLine::tr("Lists templates of words to send."),
         .options = {contentOptions().at(0), contentOptions().at(1)},
         .run = listWords},
        {.name = u"words add"_s,
         .arguments = CommandLine::tr("NAME"),
         .summary = CommandLine::tr("Adds a template."),
         .least = 1,
         .most = 1,
         .options = contentOptions(),
         .run = addWords,
         .notes = variables},
        {.name = u"words edit"_s,
         .arguments = words,
         .summary = CommandLine::tr("Changes a template."),
         .least = 1,
         .most = 1,
         .options = editing,
         .run = editWords,
         .notes = variables},
        {.name = u"words delete"_s,
         .arguments = words,
         .summary = CommandLine::tr("Deletes a template."),
         .least = 1,
         .most = 1,
         .run = deleteWords},
        {.name = u"words ready"_s,
         .arguments = CommandLine::tr("[KEY]"),
         .summary = CommandLine::tr("Shows templates to begin with, or takes one of them."),
         .most = 1,
         .options = {{u"language"_s, CommandLine::tr("CODE"), CommandLine::tr("en or zh")}},
         .run = readyWords},
        {.name = u"words fill"_s,
         .arguments = CommandLine::tr("TEMPLATE PERSON"),
         .summary = CommandLine::tr("Fills a template for somebody; what nobody knows has to be said."),
         .least = 2,
         .most = 2,
         .options = {{u"deal"_s, CommandLine::tr("DEAL"),
                      CommandLine::tr("what is said of a deal is said of this one")},
                     {u"set"_s, CommandLine::tr("NAME=VALUE"),
                      CommandLine::tr("what stands for a place; may be said several times")},
                     {u"output"_s, CommandLine::tr("FILE"), CommandLine::tr("writes it as a letter, a PDF")}},
         .run = fillWords,
         .notes = variables},
        {.name = u"words letterhead"_s,
         .arguments = {},
         .summary = CommandLine::tr("Shows or says who sends letters and quotes."),
         .options =
             {{u"name"_s, CommandLine::tr("NAME"), CommandLine::tr("you or your firm")},
              {u"address"_s, CommandLine::tr("TEXT"), CommandLine::tr("lines, with \\n between them")},
              {u"logo"_s, CommandLine::tr("FILE"), CommandLine::tr("a PNG or JPEG; “none” takes it away")},
              {u"first-quote"_s, CommandLine::tr("NUMBER"), CommandLine::tr("where numbers of quotes begin")},
              {u"note"_s, CommandLine::tr("TEXT"), CommandLine::tr("what stands below each new quote")}},
         .run = letterhead}};
}

} // namespace vouch::app
