// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/shown_time.h"

#include <QHash>
#include <QMutex>
#include <memory>
#include <unicode/dtptngen.h>

using namespace Qt::StringLiterals;

namespace vouch::shown
{

namespace
{

struct Shared {
    QMutex lock;
    Calendar calendar{QTimeZone::systemTimeZone()};
    QHash<QString, QString> monthPatterns; ///< by language
};

Shared &shared()
{
    static Shared made;
    return made;
}

/// How a language writes month and year, as Qt's patterns say it; ICU knows.
QString askMonthPattern(const QLocale &locale)
{
    UErrorCode problem = U_ZERO_ERROR;
    const icu::Locale own(locale.name().toLatin1().constData());
    const std::unique_ptr<icu::DateTimePatternGenerator> generator(
        icu::DateTimePatternGenerator::createInstance(own, problem));
    if (U_FAILURE(problem) || !generator)
        return {};
    const icu::UnicodeString found = generator->getBestPattern(UNICODE_STRING_SIMPLE("yMMM"), problem);
    if (U_FAILURE(problem))
        return {};
    QString pattern;
    bool quoted = false;
    for (int32_t at = 0; at < found.length(); ++at) {
        const QChar sign(found.charAt(at));
        quoted = quoted != (sign == u'\'');
        if (!quoted && sign == u'y' && !pattern.endsWith(u'y'))
            pattern += u"yyyy"_s;
        else if (quoted || sign != u'y')
            pattern += !quoted && sign == u'L' ? QChar(u'M') : sign;
    }
    return pattern.contains(u"yyyy"_s) && pattern.contains(u'M') ? pattern : QString();
}

QString monthPattern(const QLocale &locale)
{
    const QMutexLocker lock(&shared().lock);
    QString &pattern = shared().monthPatterns[locale.name()];
    if (pattern.isEmpty())
        pattern = askMonthPattern(locale);
    if (pattern.isEmpty())
        pattern = u"MMM yyyy"_s;
    return pattern;
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
    return locale.toString(month, monthPattern(locale));
}

QString dateTime(Millis at, QDate day, QLocale::FormatType format)
{
    return day.isValid() ? QLocale().toString(day, format) : QLocale().toString(local(at), format);
}

} // namespace vouch::shown
