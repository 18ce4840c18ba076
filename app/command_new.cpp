// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/environment.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/journeys/journey.h"
#include "core/store/lane.h"
#include "core/workspace/settings.h"
#include "core/workspace/workspace.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

int runNew(Context &context)
{
    Workspace::NewOptions options;
    options.language = templateLanguage();
    options.currency = context.value(u"currency"_s, QString()).toUpper();
    if (!options.currency.isEmpty() && !isCurrencyCode(options.currency))
        return context.usage(
            CommandLine::tr("“%1” is no currency; write its three letters, like EUR.").arg(options.currency));
    options.timeZone = context.value(u"time-zone"_s);
    options.country = context.value(u"country"_s);
    for (const auto &[setting, value] :
         {std::pair(Setting::TimeZone, options.timeZone), std::pair(Setting::Country, options.country)}) {
        if (value.isEmpty())
            continue;
        if (const Result<QString> checked = checkedSetting(setting, value); !checked)
            return context.usage(checked.error().text);
    }
    if (context.has(u"journey"_s))
        options.journeys = context.values(u"journey"_s);
    const QString path = context.arguments().first();
    const auto workspace = await(Workspace::create(path, options));
    VOUCH_OR_FAIL(context, workspace);
    if (context.json()) {
        context.print(QJsonObject{{u"workspace"_s, QFileInfo(path).absoluteFilePath()},
                                  {u"time_zone"_s, QString::fromLatin1((*workspace)->calendar().zone().id())},
                                  {u"currency"_s, (*workspace)->currency()},
                                  {u"country"_s, (*workspace)->country()},
                                  {u"journeys"_s, QJsonArray::fromStringList(options.journeys)}});
    } else {
        context.print(CommandLine::tr("Made the workspace %1. Import people with: vouch -w %1 import FILE")
                          .arg(QDir::toNativeSeparators(path)));
    }
    return exitDone;
}

} // namespace

Command newCommand()
{
    return {
        .name = u"new"_s,
        .arguments = u"FILE"_s,
        .summary = CommandLine::tr("Makes an empty workspace."),
        .least = 1,
        .most = 1,
        .options =
            {{u"journey"_s, CommandLine::tr("KEY"),
              CommandLine::tr(
                  "a journey to begin with, may be given several times; social-journey unless said"),
              templateKeys() + dealTemplateKeys()},
             {u"currency"_s, CommandLine::tr("CODE"),
              CommandLine::tr("the currency reports count in; that of most purchases unless said")},
             {u"time-zone"_s, CommandLine::tr("PLACE"),
              CommandLine::tr("whose days and months count, like Asia/Shanghai; the system's unless said")},
             {u"country"_s, CommandLine::tr("CODE"),
              CommandLine::tr("how phone numbers without a code are read, like DE; the system's unless "
                              "said")}},
        .run = runNew};
}

} // namespace vouch::app
