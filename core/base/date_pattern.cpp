// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_pattern.h"

#include <QHash>
#include <QMutex>
#include <memory>
#include <unicode/dtptngen.h>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// The letter with which Qt writes what ICU's does; the same letter for what both call alike.
QChar qtLetter(QChar icu)
{
    if (icu == u'L')
        return u'M';
    return icu == u'E' || icu == u'c' ? QChar(u'd') : icu;
}

QString translated(const icu::UnicodeString &icu)
{
    QString pattern;
    bool quoted = false;
    for (int32_t at = 0; at < icu.length();) {
        const QChar sign(icu.charAt(at));
        int32_t end = at + 1;
        while (end < icu.length() && icu.charAt(end) == sign.unicode() && sign.isLetter())
            ++end;
        const int32_t count = end - at;
        quoted = quoted != (sign == u'\'');
        if (quoted || !sign.isLetter())
            pattern += QString(count, sign);
        else if (sign == u'y')
            pattern += u"yyyy"_s;
        else if (sign == u'E' || sign == u'c')
            pattern += QString(std::clamp(count, 3, 4), u'd');
        else
            pattern += QString(count, qtLetter(sign));
        at = end;
    }
    return pattern;
}

QString ask(const QLocale &locale, const char *skeleton)
{
    UErrorCode problem = U_ZERO_ERROR;
    // Dates of workspaces are Gregorian, whatever the country's own calendar.
    const icu::Locale own((locale.name() + u"@calendar=gregorian"_s).toLatin1().constData());
    const std::unique_ptr<icu::DateTimePatternGenerator> generator(
        icu::DateTimePatternGenerator::createInstance(own, problem));
    if (U_FAILURE(problem) || !generator)
        return {};
    const icu::UnicodeString found =
        generator->getBestPattern(icu::UnicodeString(skeleton, -1, US_INV), problem);
    return U_FAILURE(problem) ? QString() : translated(found);
}

} // namespace

QString datePattern(const QLocale &locale, const char *skeleton)
{
    if (locale.language() == QLocale::C)
        return {};
    static QMutex lock;
    static QHash<QString, QString> known;
    const QMutexLocker locked(&lock);
    const QString key = locale.name() + u' ' + QLatin1StringView(skeleton);
    auto found = known.constFind(key);
    if (found == known.cend())
        found = known.insert(key, ask(locale, skeleton));
    return *found;
}

} // namespace vouch
