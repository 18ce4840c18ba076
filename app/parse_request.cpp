// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

/// First words of commands: known before any application or translation exists.
const QStringList &firstWords()
{
    static const QStringList words{
        u"new"_s,      u"demo"_s,     u"import"_s,      u"export"_s,   u"people"_s,     u"show"_s,
        u"timeline"_s, u"board"_s,    u"move"_s,        u"correct"_s,  u"record"_s,     u"journeys"_s,
        u"segments"_s, u"report"_s,   u"history"_s,     u"undo"_s,     u"redo"_s,       u"back"_s,
        u"check"_s,    u"referral"_s, u"cases"_s,       u"resolve"_s,  u"rewards"_s,    u"programme"_s,
        u"today"_s,    u"rules"_s,    u"suggestions"_s, u"settings"_s, u"duplicates"_s, u"deal"_s,
        u"words"_s,    u"quote"_s,    u"forecast"_s};
    return words;
}

bool isOption(const QString &word)
{
    // A negative amount is an argument.
    return word.size() > 1 && word.startsWith(u'-') && !word.at(1).isDigit();
}

/// Options every command has; true if `words` from `at` held one (and `at` is moved behind it).
Result<bool> takeCommon(const QStringList &words, qsizetype &at, Request &request)
{
    const QString &word = words.at(at);
    if (word == u"--json")
        request.json = true;
    else if (word == u"--help" || word == u"-h")
        request.help = true;
    else if (word == u"--version")
        request.version = true;
    else if (word == u"-w" || word == u"--workspace") {
        if (++at >= words.size())
            return usageError(CommandLine::tr("%1 needs the name of a workspace file behind it.").arg(word));
        request.workspacePath = words.at(at);
    } else if (word.startsWith(u"--workspace="_s)) {
        request.workspacePath = word.mid(12);
    } else {
        return false;
    }
    ++at;
    return true;
}

const Command *findCommand(const QList<Command> &table, const QString &name)
{
    const auto found = std::find_if(table.cbegin(), table.cend(),
                                    [&](const Command &command) { return command.name == name; });
    return found == table.cend() ? nullptr : &*found;
}

Result<bool> takeOption(const Command &command, const QStringList &words, qsizetype &at, Request &request)
{
    QString name = words.at(at) == u"-o" ? u"output"_s : words.at(at).mid(2);
    std::optional<QString> value;
    if (const qsizetype equals = name.indexOf(u'='); equals >= 0) {
        value = name.mid(equals + 1);
        name.truncate(equals);
    }
    const auto option = std::find_if(command.options.cbegin(), command.options.cend(),
                                     [&](const Option &candidate) { return candidate.name == name; });
    if (option == command.options.cend() || (words.at(at) != u"-o" && !words.at(at).startsWith(u"--"_s))) {
        return usageError(CommandLine::tr("“vouch %1” has no option %2. See “vouch %1 --help”.")
                              .arg(command.name, words.at(at)));
    }
    if (option->placeholder.isEmpty()) {
        if (value)
            return usageError(CommandLine::tr("--%1 takes no value.").arg(name));
        request.options[name].append(QString());
    } else {
        if (!value && ++at < words.size())
            value = words.at(at);
        if (!value)
            return usageError(CommandLine::tr("--%1 needs a value behind it.").arg(name));
        if (!option->choices.isEmpty() && !option->choices.contains(*value)) {
            return usageError(CommandLine::tr("--%1 can be %2, not “%3”.")
                                  .arg(name, option->choices.join(u", "_s), *value));
        }
        request.options[name].append(*value);
    }
    ++at;
    return true;
}

/// One or two words name the command; `at` moves behind them.
Result<const Command *> takeCommand(const QList<Command> &table, const QStringList &words, qsizetype &at)
{
    const QString &first = words.at(at);
    const QString two = first + u' ' + words.value(at + 1);
    if (const Command *command = findCommand(table, two)) {
        at += 2;
        return command;
    }
    if (const Command *command = findCommand(table, first)) {
        ++at;
        return command;
    }
    QStringList second;
    for (const Command &command : table) {
        if (command.name.startsWith(first + u' '))
            second.append(command.name.section(u' ', 1));
    }
    if (!second.isEmpty())
        return usageError(
            CommandLine::tr("Say what to %1: %2. See “vouch --help”.").arg(first, second.join(u", "_s)));
    return usageError(CommandLine::tr("There is no command “%1”. See “vouch --help”.").arg(first));
}

Status checkCount(const Request &request)
{
    const Command &command = *request.command;
    const qsizetype count = request.arguments.size();
    if (request.help || request.version ||
        (count >= command.least && (command.most < 0 || count <= command.most)))
        return Done{};
    const QString line = command.name + (command.arguments.isEmpty() ? QString() : u' ' + command.arguments);
    if (count < command.least)
        return usageError(CommandLine::tr("Something is missing. Write: vouch %1").arg(line));
    return usageError(
        CommandLine::tr("“%1” is too much. Write: vouch %2").arg(request.arguments.last(), line));
}

} // namespace

Result<Request> parseRequest(const QList<Command> &table, const QStringList &words)
{
    Request request;
    bool onlyArguments = false;
    for (qsizetype at = 0; at < words.size();) {
        const QString &word = words.at(at);
        if (onlyArguments || !isOption(word)) {
            if (request.command == nullptr) {
                const Result<const Command *> command = takeCommand(table, words, at);
                if (!command) {
                    if (words.contains(u"--help"_s) && firstWords().contains(word)) {
                        request.help = true;
                        return request;
                    }
                    return command.error();
                }
                request.command = *command;
            } else {
                request.arguments.append(word);
                ++at;
            }
            continue;
        }
        if (word == u"--") {
            onlyArguments = true;
            ++at;
            continue;
        }
        VOUCH_GIVE(const bool common, takeCommon(words, at, request));
        if (common)
            continue;
        if (request.command == nullptr)
            return usageError(
                CommandLine::tr("There is no option %1 before a command. See “vouch --help”.").arg(word));
        VOUCH_TRY(takeOption(*request.command, words, at, request));
    }
    if (request.command != nullptr)
        VOUCH_TRY(checkCount(request));
    return request;
}

bool asksForCommand(const QStringList &words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString &word = words.at(at);
        if (word == u"-w" || word == u"--workspace") {
            ++at;
            continue;
        }
        if (word == u"--help" || word == u"-h" || word == u"--version")
            return true;
        if (!isOption(word))
            return firstWords().contains(word);
    }
    return false;
}

bool asksForPainting(const QStringList &words)
{
    // Letters, quotes and their logo.
    const bool writes = words.contains(u"words"_s) || words.contains(u"quote"_s);
    if (writes && (words.contains(u"-o"_s) || words.contains(u"--output"_s) || words.contains(u"--logo"_s)))
        return true;
    const qsizetype report = words.indexOf(u"report"_s);
    if (report < 0)
        return false;
    if (words.value(report + 1) == u"pack"_s)
        return true;
    for (qsizetype at = 0; at < words.size(); ++at) {
        QString format;
        if (words.at(at) == u"--format")
            format = words.value(at + 1);
        else if (words.at(at).startsWith(u"--format="_s))
            format = words.at(at).mid(9);
        else if (words.at(at) == u"-o" || words.at(at) == u"--output")
            format = words.value(at + 1).section(u'.', -1);
        if (format == u"pdf" || format == u"svg" || format == u"png" || format == u"html")
            return true;
    }
    return false;
}

} // namespace vouch::app
