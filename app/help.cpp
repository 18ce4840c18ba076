// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command.h"
#include "app/output.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

/// Two columns: what is typed, and what it does.
QString twoColumns(const QList<std::pair<QString, QString>> &lines)
{
    int width = 0;
    for (const auto &line : lines)
        width = std::max(width, std::min(34, displayWidth(line.first)));
    QString text;
    for (const auto &[left, right] : lines) {
        text += u"  "_s + left;
        if (displayWidth(left) > width)
            text += u'\n' + QString(width + 4, u' ');
        else
            text += QString(width - displayWidth(left) + 2, u' ');
        text += right + u'\n';
    }
    return text;
}

QString typed(const Command &command)
{
    return command.arguments.isEmpty() ? command.name : command.name + u' ' + command.arguments;
}

} // namespace

QString generalHelp(const QList<Command> &table)
{
    QList<std::pair<QString, QString>> lines;
    for (const Command &command : table)
        lines.append({typed(command), command.summary});
    return CommandLine::tr("Vouch: what purchases and advocacy are each worth.") + u"\n\n"_s +
           CommandLine::tr("vouch [FILE…]                opens the window\n"
                           "vouch [-w FILE] COMMAND …    works in the terminal on the workspace FILE\n"
                           "                             (else the last opened, or the default one)") +
           u"\n\n"_s + twoColumns(lines) + u'\n' +
           CommandLine::tr(
               "Every command takes --json (one JSON document on standard output) and --help.\n"
               "PERSON is an id, an e-mail address, a phone number, network:handle, or a name that only one\n"
               "person has. TIME is like 2026-09-03 or 2026-09-03T14:05, or in words: yesterday 3pm, next "
               "Fri,\n"
               "in 3 days, 昨天下午3点, and what your language says.\n"
               "Exit codes: 0 done, 1 failed and nothing changed, 2 typed wrongly, 3 done but some rows "
               "were\n"
               "refused.") +
           u'\n';
}

QString commandHelp(const Command &command)
{
    QList<std::pair<QString, QString>> lines;
    for (const Option &option : command.options) {
        QString left = (option.name == u"output" ? u"-o, --"_s : u"--"_s) + option.name;
        if (!option.placeholder.isEmpty())
            left += u' ' + option.placeholder;
        QString right = option.help;
        if (!option.choices.isEmpty())
            right += u" ("_s + option.choices.join(u", "_s) + u')';
        lines.append({left, right});
    }
    lines.append({u"-w, --workspace FILE"_s, CommandLine::tr("the workspace to work on")});
    lines.append({u"--json"_s, CommandLine::tr("print one JSON document")});
    QString text = u"vouch "_s + typed(command) + u"\n\n"_s + command.summary + u"\n\n"_s + twoColumns(lines);
    if (!command.notes.isEmpty())
        text += u'\n' + command.notes + u'\n';
    return text;
}

} // namespace vouch::app
