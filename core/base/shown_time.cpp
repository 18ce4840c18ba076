// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shown_time.h"

#include "core/base/date_pattern.h"

#include <QMutex>

using namespace Qt::StringLiterals;

namespace vouch::shown
{

namespace
{

struct Shared {
    QMutex lock;
    Calendar calendar{QTimeZone::systemTimeZone()};
};

Shared &shared()
{
    static Shared made;
    return made;
}

} // namespace

Calendar calendar()
{
    const QMutexLocker lock(&shared().lock);
    return shared().calendar;
}

void setCalendar(const Calendar &calendar)
{
    const QMutexLocker lock(&shared().lock);
    shared().calendar = calendar;
}

QDateTime local(Millis at)
{
    return calendar().local(at);
}

QDate day(Millis at)
{
    return calendar().dayOf(at);
}

QString date(Millis at, QDate day, QLocale::FormatType format)
{
    return QLocale().toString(day.isValid() ? day : shown::day(at), format);
}

QString month(QDate month)
{
    const QLocale locale;
    const QString pattern = datePattern(locale, "yMMM");
    const bool whole = pattern.contains(u"yyyy"_s) && pattern.contains(u'M');
    return locale.toString(month, whole ? pattern : u"MMM yyyy"_s);
}

QString dateTime(Millis at, QDate day, QLocale::FormatType format)
{
    return day.isValid() ? QLocale().toString(day, format) : QLocale().toString(local(at), format);
}

} // namespace vouch::shown
