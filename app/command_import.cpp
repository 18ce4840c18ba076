// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/environment.h"
#include "app/import_report.h"
#include "app/output.h"
#include "app/whole_workspace.h"
#include "core/base/await.h"
#include "core/base/files.h"
#include "core/exchange/formats.h"
#include "core/exchange/workspace_json.h"
#include "core/exchange/writers.h"
#include "core/store/lane.h"
#include "core/workspace/imports.h"
#include "core/workspace/workspace.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QJsonDocument>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

QStringList formatKeys()
{
    QStringList keys;
    for (const exchange::Format &format : exchange::formats())
        keys.append(format.key);
    return keys;
}

/// A format by its key, or by its first word where only one begins with it ("linkedin").
Result<QString> chosenFormat(const QString &asked)
{
    const QStringList keys = formatKeys();
    if (asked.isEmpty() || asked == u"vouch-json" || keys.contains(asked))
        return asked;
    QStringList beginning;
    for (const QString &key : keys) {
        if (key.startsWith(asked + u'-'))
            beginning.append(key);
    }
    if (beginning.size() == 1)
        return beginning.first();
    return usageError(
        CommandLine::tr("There is no format “%1”. Vouch reads: %2.").arg(asked, keys.join(u", "_s)));
}

Result<QHash<QString, QString>> readMapping(const QString &path)
{
    QHash<QString, QString> mapping;
    if (path.isEmpty())
        return mapping;
    InputFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return file.whyNot(
            {Error::Kind::Io,
             CommandLine::tr("The mapping “%1” could not be opened: %2.").arg(path, file.errorString()),
             {}});
    QJsonParseError problem;
    const QJsonObject object = QJsonDocument::fromJson(file.read(1'000'000), &problem).object();
    for (auto at = object.begin(); at != object.end(); ++at) {
        if (at->isString())
            mapping.insert(at.key(), at->toString());
    }
    if (mapping.isEmpty()) {
        return Error{Error::Kind::WrongFile,
                     CommandLine::tr("“%1” is no mapping. Write a JSON object of columns and fields, like "
                                     "{\"Kunde\": \"name\", \"Mail\": \"email\"}.")
                         .arg(path),
                     problem.errorString()};
    }
    return mapping;
}

/// Folders become the files in them that Vouch can read; what else lies there is named on stderr.
Result<QStringList> filesOf(const QStringList &inputs)
{
    QStringList files;
    for (const QString &input : inputs) {
        if (!QFileInfo(input).isDir()) {
            files.append(input);
            continue;
        }
        QStringList inside;
        QDirIterator entries(input, QDir::Files | QDir::Readable | QDir::NoSymLinks,
                             QDirIterator::Subdirectories);
        while (entries.hasNext())
            inside.append(entries.next());
        std::sort(inside.begin(), inside.end());
        const qsizetype before = files.size();
        for (const QString &path : std::as_const(inside)) {
            if (const auto format = exchange::detectFormat(path); format.ok())
                files.append(path);
            else
                printError(CommandLine::tr("Left out: %1").arg(format.error().text));
        }
        if (files.size() == before) {
            return Error{Error::Kind::WrongFile,
                         CommandLine::tr("The folder “%1” has no file that Vouch can read.").arg(input),
                         {}};
        }
    }
    return files;
}

/// "comma" for every column, "Amount=comma" for one; one column may have a word for amounts and one for
/// dates.
Status addReadings(const Context &context, const QString &option, const QStringList &words,
                   QHash<QString, QString> &readings)
{
    for (const QString &value : context.values(option)) {
        const QString column = value.contains(u'=') ? value.section(u'=', 0, -2) : u"*"_s;
        const QString word = value.section(u'=', -1).trimmed().toLower();
        if (column.trimmed().isEmpty() || !words.contains(word))
            return usageError(CommandLine::tr("--%1 needs %2 or %3, or COLUMN=%2, not “%4”.")
                                  .arg(option, words.first(), words.last(), value));
        QString &reading = readings[column];
        reading = (reading + u' ' + word).trimmed();
    }
    return Done{};
}

Result<QHash<QString, QString>> readingsOf(const Context &context)
{
    QHash<QString, QString> readings;
    VOUCH_TRY(addReadings(context, u"decimal"_s, {u"dot"_s, u"comma"_s}, readings));
    VOUCH_TRY(addReadings(context, u"date-order"_s, {u"day-first"_s, u"month-first"_s}, readings));
    if (context.has(u"people"_s))
        readings.insert(u"people"_s, context.value(u"people"_s) == u"yes" ? u"people"_s : u"no-people"_s);
    return readings;
}

Result<ImportOptions> optionsOf(const Context &context, const Workspace &workspace)
{
    ImportOptions options;
    const QString match = context.value(u"match"_s, u"both"_s);
    options.match = match == u"create"   ? ImportOptions::Match::CreateOnly
                    : match == u"update" ? ImportOptions::Match::UpdateOnly
                                         : ImportOptions::Match::CreateAndUpdate;
    const QString update = context.value(u"update"_s, u"replace"_s);
    options.update = update == u"keep"     ? ImportOptions::Update::Keep
                     : update == u"append" ? ImportOptions::Update::Append
                                           : ImportOptions::Update::Replace;
    options.read.system = context.value(u"system"_s).simplified();
    options.journey = context.value(u"journey"_s);
    options.stage = context.value(u"stage"_s);
    options.place = !context.has(u"no-journey"_s);
    options.owner = context.value(u"owner"_s);
    options.dryRun = context.has(u"dry-run"_s);
    VOUCH_GIVE(options.read.format, chosenFormat(context.value(u"format"_s)));
    VOUCH_GIVE(const auto mapping, readMapping(context.value(u"mapping"_s)));
    options.read.mapping = mapping;
    VOUCH_GIVE(const auto readings, readingsOf(context));
    options.read.readings = readings;
    options.read.encoding = context.value(u"encoding"_s);
    options.read.region = context.value(u"region"_s, workspace.country()).toUpper();
    options.read.currency = context.value(u"currency"_s, workspace.currency()).toUpper();
    options.read.now = workspace.now();
    const QString separator = context.value(u"separator"_s);
    if (separator == u"tab")
        options.read.separator = u'\t';
    else if (separator.size() == 1)
        options.read.separator = separator.front();
    else if (!separator.isEmpty())
        return usageError(CommandLine::tr("--separator needs one character, or “tab”."));
    if (!isCurrencyCode(options.read.currency))
        return usageError(CommandLine::tr("“%1” is no currency; write its three letters, like EUR.")
                              .arg(options.read.currency));
    return options;
}

/// Whether the file brings its own stages, as told or found.
bool makesJourney(const QString &format, const QString &path)
{
    for (const exchange::Format &candidate : exchange::formats()) {
        if (candidate.key == format)
            return candidate.makesJourney;
    }
    const auto detected = exchange::detectFormat(path);
    return detected.ok() && detected->makesJourney;
}

Status writeErrors(const QString &path, const QList<exchange::RowIssue> &errors)
{
    if (path.isEmpty())
        return Done{};
    QByteArray text = exchange::csvStart() + exchange::csvLine({u"file"_s, u"line"_s, u"reason"_s});
    for (const exchange::RowIssue &issue : errors)
        text += exchange::csvLine({issue.file, QString::number(issue.line), issue.reason});
    return writeFile(path, text);
}

/// The workspace to import into; the default one is made when it is first needed.
Result<std::shared_ptr<Workspace>> workspaceFor(Context &context)
{
    const QString path = context.workspacePath();
    if (path != defaultWorkspacePath() || QFileInfo::exists(path))
        return context.workspace();
    QDir().mkpath(QFileInfo(path).absolutePath());
    Workspace::NewOptions options;
    options.language = templateLanguage();
    VOUCH_TRY(await(Workspace::create(path, options)));
    return context.workspace();
}

int runImport(Context &context)
{
    const auto workspace = workspaceFor(context);
    VOUCH_OR_FAIL(context, workspace);
    auto options = optionsOf(context, **workspace);
    VOUCH_OR_FAIL(context, options);
    if (const auto why = whyNotWrite(context.value(u"errors"_s)))
        return context.fail(*why);
    if (options->read.format == u"vouch-json" || exchange::isWorkspaceJson(context.arguments().first()))
        return importWholeWorkspace(context, **workspace);
    const auto files = filesOf(context.arguments());
    VOUCH_OR_FAIL(context, files);
    if (!options->journey.isEmpty() && makesJourney(options->read.format, files->first())) {
        // The file says who went where; the journey named is the one it makes.
        options->read.journeyName = std::exchange(options->journey, QString());
    }
    const auto work = std::make_shared<Work>();
    const auto result = awaitImport((*workspace)->importFiles(*files, *options, work), *work);
    VOUCH_OR_FAIL(context, result);
    const Status written = writeErrors(context.value(u"errors"_s), result->errors);
    const int code = reportImport(context, *result, options->dryRun);
    if (!written) {
        // The import itself stands, so this is not "nothing changed".
        printError(written.error().text);
        return exitSomeRefused;
    }
    return code;
}

} // namespace

Command importCommand()
{
    return {
        .name = u"import"_s,
        .arguments = u"INPUT…"_s,
        .summary = CommandLine::tr(
            "Reads people, orders and histories from files or folders, as one change that can be undone."),
        .least = 1,
        .most = -1,
        .options =
            {{u"format"_s, CommandLine::tr("KEY"),
              CommandLine::tr("what the file is; found by its content unless said")},
             {u"mapping"_s, u"MAP.json"_s, CommandLine::tr("columns and the fields they go to")},
             {u"match"_s,
              CommandLine::tr("HOW"),
              CommandLine::tr("make new people, update known ones, or both"),
              {u"create"_s, u"update"_s, u"both"_s}},
             {u"update"_s,
              CommandLine::tr("HOW"),
              CommandLine::tr("what a file says otherwise of known people replaces what is there (so unless "
                              "said), is kept out and listed, or is added where several fit"),
              {u"keep"_s, u"replace"_s, u"append"_s}},
             {u"system"_s, CommandLine::tr("NAME"),
              CommandLine::tr("whose customer and order numbers these are, like “shop A”")},
             {u"journey"_s, CommandLine::tr("KEY"),
              CommandLine::tr("the journey new people are put on, or that a history makes")},
             {u"stage"_s, CommandLine::tr("NAME"), CommandLine::tr("the stage new people are put at")},
             {u"no-journey"_s, {}, CommandLine::tr("put nobody on a journey")},
             {u"owner"_s, CommandLine::tr("NAME"), CommandLine::tr("who looks after new people")},
             {u"dry-run"_s, {}, CommandLine::tr("try everything and change nothing")},
             {u"errors"_s, u"FILE.csv"_s, CommandLine::tr("write the refused rows there")},
             {u"encoding"_s, CommandLine::tr("NAME"),
              CommandLine::tr("how the text is stored, like GB18030; found unless said")},
             {u"separator"_s, CommandLine::tr("CHARACTER"),
              CommandLine::tr("what stands between cells, or “tab”; found unless said")},
             {u"currency"_s, CommandLine::tr("CODE"), CommandLine::tr("the currency of amounts without one")},
             {u"decimal"_s, CommandLine::tr("[COLUMN=]dot|comma"),
              CommandLine::tr("what stands before the cents where “1.250” can be two amounts; may be said "
                              "several times")},
             {u"date-order"_s, CommandLine::tr("[COLUMN=]day-first|month-first"),
              CommandLine::tr(
                  "what comes first where “03/04/2026” can be two days; may be said several times")},
             {u"people"_s,
              CommandLine::tr("ANSWER"),
              CommandLine::tr("whether the rows of a table are people, where that is in doubt"),
              {u"yes"_s, u"no"_s}},
             {u"region"_s, CommandLine::tr("CODE"),
              CommandLine::tr("the country of phone numbers without one, like ES")}},
        .run = runImport,
        .notes = CommandLine::tr("Formats: %1, vouch-json.").arg(formatKeys().join(u", "_s))};
}

} // namespace vouch::app
