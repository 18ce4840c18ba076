// SPDX-License-Identifier: GPL-3.0-or-later
// Reports that leave the program, and their way back: packs and verify.
#include "app/commands.h"
#include "app/output.h"
#include "app/report_output.h"
#include "app/window_library.h"
#include "core/base/await.h"
#include "core/base/times.h"
#include "core/insight/packs.h"
#include "core/insight/proof_file.h"
#include "core/store/lane.h"
#include "core/workspace/workspace.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vouch::app
{

Result<QStringList> writeReports(Workspace &workspace, const ui::HandoutRequest &handout,
                                 const QString &format, const QString &path, const QString &logo)
{
    VOUCH_GIVE(const auto library, windowLibrary());
    VOUCH_GIVE(const ui::Papers written, library->write(handout, logo, format, path));
    // The files are there; that they could not be noted must not make it look as if they were not.
    const Status noted = await(workspace.logReportRun(written.run));
    if (!noted)
        printError(noted.error().text);
    return written.files;
}

namespace
{

Result<insight::PackOptions> packOptions(Context &context, Workspace &workspace)
{
    insight::PackOptions options;
    const auto from = context.periodBegin(u"from"_s);
    const auto to = context.periodEnd(u"to"_s);
    if (!from)
        return from.error();
    if (!to)
        return to.error();
    options.from = *from;
    options.to = *to;
    options.journey = context.value(u"journey"_s);
    options.owner = context.value(u"owner"_s);
    options.segment = context.value(u"segment"_s);
    options.currency = context.value(u"currency"_s).toUpper();
    options.now = workspace.now();
    options.calendar = workspace.calendar();
    if (context.has(u"person"_s)) {
        VOUCH_GIVE(const PersonId person, await(workspace.findPerson(context.value(u"person"_s))));
        options.person = person.value;
    }
    return options;
}

QString packFormat(const Context &context)
{
    const QString ending = QFileInfo(context.value(u"output"_s)).suffix().toLower();
    return context.value(u"format"_s, insight::handoutFormats().contains(ending) ? ending : u"pdf"_s);
}

int runPack(Context &context)
{
    const QString key = context.arguments().first();
    if (!context.has(u"output"_s))
        return context.usage(CommandLine::tr("Say where the pack goes: -o FILE"));
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    const Result<insight::PackOptions> options = packOptions(context, **workspace);
    VOUCH_OR_FAIL(context, options);
    const Result<QList<insight::ReportSpec>> specs = insight::packSpecs(key, *options);
    if (!specs && specs.error().kind != Error::Kind::Internal)
        return context.usage(specs.error().text);
    const insight::Pack pack = *insight::packOf(key);
    ui::HandoutRequest handout;
    handout.title = pack.title;
    handout.pack = key;
    handout.layout = pack.layout;
    handout.landscape = pack.landscape;
    handout.workspace = QFileInfo((*workspace)->path()).completeBaseName();
    handout.madeAt = (*workspace)->now();
    for (const insight::ReportSpec &spec : *specs) {
        const auto report = await((*workspace)->report(spec));
        VOUCH_OR_FAIL(context, report);
        handout.reports.append(*report);
    }
    if (pack.layout == insight::Pack::Layout::Day)
        handout.title = handout.reports.first().title;
    if (pack.layout == insight::Pack::Layout::Person)
        handout.title = handout.reports.first().totals.value(u"name"_s).toString();
    const Result<QStringList> files = writeReports(**workspace, handout, packFormat(context),
                                                   context.value(u"output"_s), context.value(u"logo"_s));
    VOUCH_OR_FAIL(context, files);
    if (context.json()) {
        context.print(QJsonObject{{u"pack"_s, key},
                                  {u"files"_s, QJsonArray::fromStringList(*files)},
                                  {u"reports"_s, handout.reports.size()},
                                  {u"data_revision"_s, handout.reports.first().dataRevision}});
    } else {
        context.print(CommandLine::tr("Wrote %1 to %2.").arg(pack.title, files->join(u", "_s)));
    }
    return exitDone;
}

int runVerify(Context &context)
{
    const QString path = context.arguments().first();
    const Result<insight::FoundProof> found = insight::proofOfFile(path);
    VOUCH_OR_FAIL(context, found);
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    QList<insight::ReportValue> now;
    for (const insight::ProvenReport &proven : found->proof.reports) {
        const Result<insight::ReportSpec> spec = insight::specOfRecord(proven.spec);
        VOUCH_OR_FAIL(context, spec);
        const auto report = await((*workspace)->report(*spec));
        VOUCH_OR_FAIL(context, report);
        now.append(*report);
    }
    const auto library = windowLibrary();
    VOUCH_OR_FAIL(context, library);
    const insight::Comparison comparison = insight::compareAll(*found, now, (*library)->words());
    const bool same = comparison.identical && found->untouched;
    if (context.json()) {
        QJsonObject json = insight::comparisonJson(*found, comparison);
        json.insert(u"file"_s, path);
        context.print(json);
    } else {
        context.print(insight::comparisonText(*found, comparison).join(u'\n'));
    }
    return same ? exitDone : exitSomeRefused;
}

} // namespace

QList<Command> reportFileCommands()
{
    QStringList keys;
    for (const insight::Pack &pack : insight::packs())
        keys.append(pack.key);
    return {
        {.name = u"report pack"_s,
         .arguments = u"KEY"_s,
         .summary = CommandLine::tr("Writes a pack of reports that are handed out together."),
         .least = 1,
         .most = 1,
         .options = {{u"from"_s, CommandLine::tr("TIME"),
                      CommandLine::tr("only what happened since then; the pack's usual period unless said")},
                     {u"to"_s, CommandLine::tr("TIME"),
                      CommandLine::tr("only what happened before then; a day counts whole")},
                     {u"journey"_s, CommandLine::tr("KEY"),
                      CommandLine::tr("which journey; the first unless said")},
                     {u"owner"_s, CommandLine::tr("NAME"), CommandLine::tr("only people of this owner")},
                     {u"segment"_s, CommandLine::tr("NAME"),
                      CommandLine::tr("only people of this saved segment")},
                     {u"currency"_s, CommandLine::tr("CODE"),
                      CommandLine::tr("compute in this currency; the workspace's unless said")},
                     {u"person"_s, CommandLine::tr("PERSON"), CommandLine::tr("whose sheet (pack person)")},
                     {u"logo"_s, CommandLine::tr("FILE"),
                      CommandLine::tr("a PNG or JPEG for the head of the pages")},
                     {u"format"_s, CommandLine::tr("FORMAT"),
                      CommandLine::tr("what comes out; by the file's ending unless said"),
                      insight::handoutFormats()},
                     {u"output"_s, CommandLine::tr("FILE"), CommandLine::tr("write it there")}},
         .run = runPack,
         .notes = CommandLine::tr("Packs: %1. PNG and SVG are one file a page, CSV one file a report.")
                      .arg(keys.join(u", "_s))},
        {.name = u"report verify"_s,
         .arguments = u"FILE"_s,
         .summary = CommandLine::tr("Computes again what an exported file says: identical or what changed."),
         .least = 1,
         .most = 1,
         .run = runVerify,
         .notes =
             CommandLine::tr("Reads what Vouch wrote as PDF, XLSX, HTML, SVG, PNG, CSV or JSON. Exit code 0: "
                             "identical; 3: the data or the file changed.")}};
}

} // namespace vouch::app
