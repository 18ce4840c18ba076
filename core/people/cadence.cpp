// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/cadence.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

constexpr int longest = 3650; ///< days

struct Cadence {
    int days;
    const char *key;
    const char *words;
};

constexpr std::array<Cadence, 7> known{{{7, "week", QT_TRANSLATE_NOOP("Cadence", "every week")},
                                        {14, "2-weeks", QT_TRANSLATE_NOOP("Cadence", "every 2 weeks")},
                                        {30, "month", QT_TRANSLATE_NOOP("Cadence", "every month")},
                                        {91, "quarter", QT_TRANSLATE_NOOP("Cadence", "every quarter")},
                                        {182, "half-year", QT_TRANSLATE_NOOP("Cadence", "every half-year")},
                                        {365, "year", QT_TRANSLATE_NOOP("Cadence", "every year")},
                                        {0, "never", QT_TRANSLATE_NOOP("Cadence", "never")}}};

const Cadence *find(int days)
{
    const auto *one =
        std::find_if(known.cbegin(), known.cend(), [days](const Cadence &c) { return c.days == days; });
    return one == known.cend() ? nullptr : one;
}

} // namespace

const QList<int> &cadences()
{
    static const QList<int> all = [] {
        QList<int> days;
        for (const Cadence &one : known)
            days.append(one.days);
        return days;
    }();
    return all;
}

QString cadenceKey(int days)
{
    const Cadence *one = find(days);
    return one ? QString::fromLatin1(one->key) : QString::number(days);
}

std::optional<int> cadenceFromText(const QString &text)
{
    const QString word = text.trimmed().toLower();
    for (const Cadence &one : known) {
        if (word == QLatin1StringView(one.key))
            return one.days;
    }
    bool isNumber = false;
    const int days = word.toInt(&isNumber);
    return isNumber && days >= 0 && days <= longest ? std::optional(days) : std::nullopt;
}

QString cadenceWords(int days)
{
    const Cadence *one = find(days);
    return one ? QCoreApplication::translate("Cadence", one->words)
               : QCoreApplication::translate("Cadence", "every %n day(s)", nullptr, days);
}

} // namespace vouch
