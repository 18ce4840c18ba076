// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/environment.h"
#include "app/import_report.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/exchange/sample.h"
#include "core/store/lane.h"
#include "core/workspace/imports.h"
#include "core/workspace/settings.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

/// The same people and stories for everybody; only their dates follow the clock.
constexpr quint32 sampleSeed = 20261121;

Result<ImportResult> fill(Workspace &workspace)
{
    const Millis now = workspace.now();
    const auto work = std::make_shared<Work>();
    ImportOptions options;
    options.read.now = now;
    options.read.currency = workspace.currency();
    return awaitImport(
        workspace.importDrafts(
            CommandLine::tr("Sample workspace"), u"sample"_s,
            [now](exchange::DraftSink &sink) { return exchange::makeSample(sampleSeed, now, sink); }, options,
            work),
        *work);
}

int runDemo(Context &context)
{
    const QString path = context.arguments().first();
    Workspace::NewOptions options;
    options.journeys = {u"social-journey"_s, u"upside-down"_s};
    options.language = templateLanguage();
    options.currency = u"EUR"_s; // the sample's amounts are in it
    options.timeZone = context.value(u"time-zone"_s);
    if (const Result<QString> zone = checkedSetting(Setting::TimeZone, options.timeZone);
        !zone && context.has(u"time-zone"_s))
        return context.usage(zone.error().text);
    auto workspace = await(Workspace::create(path, options));
    VOUCH_OR_FAIL(context, workspace);
    const auto result = fill(**workspace);
    if (!result) {
        workspace->reset();
        for (const QString &ending : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path + ending);
        return context.fail(result.error());
    }
    if (context.json()) {
        QJsonObject document = result->toJson();
        document.insert(u"workspace"_s, QFileInfo(path).absoluteFilePath());
        context.print(document);
    } else {
        context.print(CommandLine::tr("Made the sample workspace %1 with %n invented person(s).", nullptr,
                                      int(result->people))
                          .arg(QDir::toNativeSeparators(path)));
    }
    return exitDone;
}

} // namespace

Command demoCommand()
{
    return {
        .name = u"demo"_s,
        .arguments = u"FILE"_s,
        .summary = CommandLine::tr("Makes the sample workspace: invented people with two years of history."),
        .least = 1,
        .most = 1,
        .options = {{u"time-zone"_s, CommandLine::tr("PLACE"),
                     CommandLine::tr("whose days and months count, like Asia/Shanghai; the system's unless "
                                     "said")}},
        .run = runDemo};
}

} // namespace vouch::app
