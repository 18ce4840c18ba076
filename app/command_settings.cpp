// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"
#include "app/json_values.h"
#include "app/output.h"
#include "core/base/await.h"
#include "core/base/shown_time.h"
#include "core/store/lane.h"
#include "core/workspace/settings.h"
#include "core/workspace/workspace.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vouch::app
{
namespace
{

QString keysText()
{
    QStringList keys;
    for (const Setting setting : allSettings())
        keys.append(settingKey(setting));
    return keys.join(u", "_s);
}

QJsonObject settingsJson(const WorkspaceSettings &settings)
{
    QJsonObject json;
    QJsonArray chosen;
    for (const Setting setting : allSettings()) {
        const SettingValue &value = settings.of(setting);
        json.insert(settingKey(setting), value.value.isEmpty() ? QJsonValue() : QJsonValue(value.value));
        if (value.chosen)
            chosen.append(settingKey(setting));
    }
    json.insert(u"chosen"_s, chosen);
    return json;
}

QString shownValue(const SettingValue &value)
{
    if (value.chosen)
        return value.value;
    return value.value.isEmpty() ? CommandLine::tr("not known")
                                 : CommandLine::tr("%1 (not chosen)", "a setting").arg(value.value);
}

int change(Context &context, Workspace &workspace, Setting setting, const QString &value)
{
    const auto changes = await(workspace.changeSetting(setting, value == "automatic"_L1 ? QString() : value));
    VOUCH_OR_FAIL(context, changes);
    shown::setCalendar(workspace.calendar());
    if (context.json())
        context.print(doneJson(*changes));
    else
        context.print(changes->operation.isValid() ? changes->label
                                                   : CommandLine::tr("It was set so already."));
    return exitDone;
}

int runSettings(Context &context)
{
    const QString key = context.arguments().value(0);
    const auto setting = settingFromKey(QString(key).replace(u'-', u'_'));
    if (!key.isEmpty() && !setting)
        return context.usage(
            CommandLine::tr("There is no setting “%1”; choose one of: %2.").arg(key, keysText()));
    if (context.arguments().size() > 1 && *setting == Setting::TimeZone &&
        context.arguments().at(1) == "automatic"_L1)
        return context.usage(
            CommandLine::tr("The time zone is a place such as Asia/Shanghai or Europe/Berlin; "
                            "only currency and country can be automatic."));
    const auto workspace = context.workspace();
    VOUCH_OR_FAIL(context, workspace);
    if (context.arguments().size() > 1)
        return change(context, **workspace, *setting, context.arguments().at(1));
    const auto settings = await((*workspace)->settings());
    VOUCH_OR_FAIL(context, settings);
    if (context.json()) {
        QJsonObject json = settingsJson(*settings);
        if (setting)
            json = {{settingKey(*setting), json.value(settingKey(*setting))}};
        context.print(json);
    } else if (setting) {
        context.print(settings->of(*setting).value);
    } else {
        Table table;
        table.column(CommandLine::tr("Setting"));
        table.column(CommandLine::tr("Key"));
        table.column(CommandLine::tr("Value"), Table::Align::Left, 60);
        for (const Setting one : allSettings())
            table.row({settingName(one), settingKey(one), shownValue(settings->of(one))});
        context.print(table.toText());
    }
    return exitDone;
}

} // namespace

Command settingsCommand()
{
    return {
        .name = u"settings"_s,
        .arguments = u"[KEY [VALUE]]"_s,
        .summary = CommandLine::tr("Shows or changes the workspace's time zone, currency and country."),
        .least = 0,
        .most = 2,
        .run = runSettings,
        .notes = CommandLine::tr(
            "Keys: time_zone (a place such as Asia/Shanghai), currency (EUR, USD …), country (DE, US …: how "
            "phone numbers without a code are read). “automatic” takes a currency or country back: the "
            "currency is then that of most purchases, the country the system's. A change is one operation; "
            "“vouch undo” takes it back.")};
}

} // namespace vouch::app
