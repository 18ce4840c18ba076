// SPDX-License-Identifier: GPL-3.0-or-later
// Settings of a workspace: what they may be, and the verb that changes one.
#include "core/workspace/settings.h"

#include "core/base/calendar.h"
#include "core/base/money.h"
#include "core/store/move_chain.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

Error invalid(const QString &text)
{
    return {Error::Kind::Invalid, text, {}};
}

Result<QString> setValue(Connection &db, Setting setting)
{
    const Result<QVariant> value = db.value("workspace_setting_get", {{":key", settingKey(setting)}});
    if (!value)
        return value.error();
    return value->toString();
}

/// The locale's country; empty where the locale is of none.
QString localeCountry()
{
    const QLocale locale = QLocale::system();
    if (locale.language() == QLocale::C)
        return {};
    return QLocale::territoryToCode(locale.territory());
}

QString shown(const QString &value)
{
    return value.isEmpty() ? QCoreApplication::translate("Settings", "automatic") : value;
}

} // namespace

QString settingKey(Setting setting)
{
    switch (setting) {
    case Setting::TimeZone:
        return u"time_zone"_s;
    case Setting::Currency:
        return u"currency"_s;
    case Setting::Country:
        return u"country"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Setting> settingFromKey(const QString &key)
{
    for (const Setting setting : allSettings()) {
        if (settingKey(setting) == key)
            return setting;
    }
    return std::nullopt;
}

const QList<Setting> &allSettings()
{
    static const QList<Setting> all{Setting::TimeZone, Setting::Currency, Setting::Country};
    return all;
}

QString settingName(Setting setting)
{
    switch (setting) {
    case Setting::TimeZone:
        return QCoreApplication::translate("Settings", "Time zone");
    case Setting::Currency:
        return QCoreApplication::translate("Settings", "Currency");
    case Setting::Country:
        return QCoreApplication::translate("Settings", "Country");
    }
    Q_UNREACHABLE();
}

Result<QString> checkedSetting(Setting setting, const QString &value)
{
    const QString trimmed = value.trimmed();
    switch (setting) {
    case Setting::TimeZone: {
        const Result<QTimeZone> zone = timeZoneNamed(trimmed);
        if (!zone)
            return zone.error();
        return QString::fromLatin1(zone->id());
    }
    case Setting::Currency:
        if (trimmed.isEmpty() || isCurrencyCode(trimmed.toUpper()))
            return trimmed.toUpper();
        return invalid(QCoreApplication::translate(
                           "Workspace", "“%1” is no currency. Use a code of three letters such as EUR, USD "
                                        "or CNY.")
                           .arg(value));
    case Setting::Country:
        if (trimmed.isEmpty())
            return QString();
        if (trimmed.size() == 2 && QLocale::codeToTerritory(trimmed) != QLocale::AnyTerritory)
            return trimmed.toUpper();
        return invalid(
            QCoreApplication::translate(
                "Settings", "“%1” is no country. Use a code of two letters such as DE, US, CN or NZ.")
                .arg(value));
    }
    Q_UNREACHABLE();
}

QFuture<Result<WorkspaceSettings>> Workspace::settings()
{
    return m_store->read([this](Connection &db) -> Result<WorkspaceSettings> {
        const Result<QString> code = refreshCurrency(db);
        if (!code)
            return code.error();
        VOUCH_TRY(refreshCountry(db));
        const Result<QString> currency = setValue(db, Setting::Currency);
        const Result<QString> chosenCountry = setValue(db, Setting::Country);
        if (!currency || !chosenCountry)
            return currency ? chosenCountry.error() : currency.error();
        return WorkspaceSettings{{QString::fromLatin1(db.calendar().zone().id()), true},
                                 {*code, !currency->isEmpty()},
                                 {country(), !chosenCountry->isEmpty()}};
    });
}

QFuture<Result<ChangeSet>> Workspace::changeSetting(Setting setting, const QString &value,
                                                    const QString &expected)
{
    return m_store->write(u"setting"_s, QString(), [=, this](Writer &writer) -> Status {
        const Result<QString> wanted = checkedSetting(setting, value);
        if (!wanted)
            return wanted.error();
        const Result<QString> old = setValue(writer.db, setting);
        if (!old)
            return old.error();
        if (*old == *wanted)
            return Done{};
        // The zone is always said, also where none was ever chosen.
        const QString standing =
            setting == Setting::TimeZone ? QString::fromLatin1(writer.db.calendar().zone().id()) : *old;
        if (!expected.isNull() && expected != standing)
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate("Settings",
                                                     "%1 was set to %2 by somebody else meanwhile. "
                                                     "Press Enter to set %3 all the same.",
                                                     "setting, theirs, mine")
                             .arg(settingName(setting), shown(standing), shown(*wanted)),
                         {}};
        writer.label = QCoreApplication::translate("Settings", "%1: %2 → %3", "setting, before, after")
                           .arg(settingName(setting), shown(*old), shown(*wanted));
        const Result<qint64> done = writer.db.exec(
            "workspace_setting_set",
            {{":key", settingKey(setting)}, {":value", *wanted}, {":version", writer.id.value}});
        if (!done)
            return done.error();
        if (setting != Setting::TimeZone)
            return refreshCountry(writer.db);
        writer.db.followTimeZone();
        return joinMovesOfNewDays(writer);
    });
}

Calendar Workspace::calendar() const
{
    return m_store->calendar();
}

QString Workspace::country() const
{
    const QMutexLocker lock(&m_currencyLock);
    return m_country;
}

Status Workspace::refreshCountry(Connection &db)
{
    const Result<QString> chosen = setValue(db, Setting::Country);
    if (!chosen)
        return chosen.error();
    const QMutexLocker lock(&m_currencyLock);
    m_country = chosen->isEmpty() ? localeCountry() : *chosen;
    return Done{};
}

} // namespace vouch
