// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/phrases.h"

#include "core/base/shown_time.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

QDate dayOf(Millis at)
{
    return shown::day(at);
}

QString spanOf(qint64 days)
{
    // Named, because lupdate does not finish on arithmetic in the count's place.
    const int months = int(days / 30);
    const int years = int(days / 365);
    if (days < 1)
        return QCoreApplication::translate("People", "less than a day");
    if (days < 60)
        return QCoreApplication::translate("People", "%n day(s)", nullptr, int(days));
    if (days < 730)
        return QCoreApplication::translate("People", "%n month(s)", nullptr, months);
    return QCoreApplication::translate("People", "%n year(s)", nullptr, years);
}

} // namespace

QString relativeDay(Millis at, Millis now)
{
    const qint64 days = dayOf(at).daysTo(dayOf(now));
    if (days == 0)
        return QCoreApplication::translate("People", "today");
    if (days == 1)
        return QCoreApplication::translate("People", "yesterday");
    if (days == -1)
        return QCoreApplication::translate("People", "tomorrow");
    if (days < 0)
        return QCoreApplication::translate("People", "in %1").arg(spanOf(-days));
    return QCoreApplication::translate("People", "%1 ago").arg(spanOf(days));
}

QString lasting(Millis since, Millis now)
{
    return spanOf(dayOf(since).daysTo(dayOf(now)));
}

QString exactTime(Millis at, QDate day)
{
    return shown::dateTime(at, day, QLocale::LongFormat);
}

QString dayHeading(QDate day, Millis now)
{
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    const qint64 days = day.daysTo(dayOf(now));
    if (days == 0)
        return QCoreApplication::translate("People", "Today, %1").arg(date);
    if (days == 1)
        return QCoreApplication::translate("People", "Yesterday, %1").arg(date);
    return date;
}

QString amountOrDash(qint64 minor, const QString &currency)
{
    return minor == 0 ? u"–"_s : formatMoney({minor, currency});
}

} // namespace vouch::ui
