// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>
#include <optional>

/// What a workspace says of itself and all figures follow.
namespace vouch
{

enum class Setting { TimeZone, Currency, Country };

/// "time_zone", "currency", "country": words of the store and the command line.
QString settingKey(Setting setting);
std::optional<Setting> settingFromKey(const QString &key);
const QList<Setting> &allSettings();
/// "Time zone" … for people.
QString settingName(Setting setting);

/// The value as it is stored ("asia/shanghai" → "Asia/Shanghai", "eur" → "EUR"). The error says what is wrong
/// with it and names some that are right.
Result<QString> checkedSetting(Setting setting, const QString &value);

/// A value that is in force, and whether somebody chose it or it follows from something else.
struct SettingValue {
    QString value;
    bool chosen = false;
    friend bool operator==(const SettingValue &, const SettingValue &) = default;
};

struct WorkspaceSettings {
    SettingValue timeZone, currency, country;
    const SettingValue &of(Setting setting) const
    {
        return setting == Setting::TimeZone ? timeZone : setting == Setting::Currency ? currency : country;
    }
    friend bool operator==(const WorkspaceSettings &, const WorkspaceSettings &) = default;
};

} // namespace vouch
