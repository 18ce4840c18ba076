// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/times.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vouch {

namespace {

int monthNumber(const QString &word)
{
    static const QStringList months{u"jan"_s, u"feb"_s, u"mar"_s, u"apr"_s, u"may"_s, u"jun"_s,
                                    u"jul"_s, u"aug"_s, u"sep"_s, u"oct"_s, u"nov"_s, u"dec"_s};
    return int(months.indexOf(word.left(3).toLower())) + 1;
}

int fullYear(const QString &digits)
{
    const int year = digits.toInt();
    if (digits.size() > 2)
        return year;
    return year < 70 ? 2000 + year : 1900 + year;
}

struct TimeOfDay {
    QTime time;
    std::optional<int> offsetSeconds;
};

/// The part behind the date: nothing, "14:05", "2:05:33 PM", "10:37:33.123 -0500", "14:03:22 UTC", "…Z".
std::optional<TimeOfDay> timeOfDay(const QString &text)
{
    if (text.isEmpty())
        return TimeOfDay{};
    static const QRegularExpression form(
        u"^(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*([AaPp]\\.?\\s?[Mm]\\.?)?\\s*"
        "(Z|UTC|GMT|(?:UTC|GMT)?[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(5).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    const int millis = match.captured(4).isEmpty() ? 0 : match.captured(4).left(3).leftJustified(3, u'0').toInt();
    TimeOfDay result;
    result.time = QTime(hour, match.captured(2).toInt(), match.captured(3).toInt(), millis);
    if (!result.time.isValid())
        return std::nullopt;
    QString zone = match.captured(6);
    if (!zone.isEmpty()) {
        zone.remove(u"UTC"_s).remove(u"GMT"_s).remove(u':');
        int seconds = 0;
        if (!zone.isEmpty() && zone != u"Z"_s) {
            seconds = zone.mid(1, 2).toInt() * 3600 + zone.mid(3, 2).toInt() * 60;
            if (zone.startsWith(u'-'))
                seconds = -seconds;
        }
        result.offsetSeconds = seconds;
    }
    return result;
}

std::optional<std::pair<QDate, QString>> dateAndRest(const QString &text, DateOrder order)
{
    static const QRegularExpression iso(u"^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T\\s,]+(.*))?$"_s);
    if (const auto m = iso.match(text); m.hasMatch())
        return std::pair{QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()),
                         m.captured(4).trimmed()};
    static const QRegularExpression packed(u"^(\\d{4})(\\d{2})(\\d{2})(?:T?(.*))?$"_s);
    if (const auto m = packed.match(text); m.hasMatch() && text.size() < 10)
        return std::pair{QDate(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()),
                         m.captured(4).trimmed()};
    static const QRegularExpression dayWord(
        u"^(?:[A-Za-z]{3,9},?\\s+)?(\\d{1,2})[\\s-]([A-Za-z]{3,9})\\.?[\\s,-]+(\\d{2,4})(?:[\\s,]+(?:at\\s+)?(.*))?$"_s);
    if (const auto m = dayWord.match(text); m.hasMatch() && monthNumber(m.captured(2)) > 0)
        return std::pair{QDate(fullYear(m.captured(3)), monthNumber(m.captured(2)), m.captured(1).toInt()),
                         m.captured(4).trimmed()};
    static const QRegularExpression wordDay(
        u"^(?:[A-Za-z]{3},?\\s+)?([A-Za-z]{3,9})\\.?[\\s-](\\d{1,2}),?[\\s-]+(\\d{2,4})(?:[\\s,]+(?:at\\s+)?(.*))?$"_s);
    if (const auto m = wordDay.match(text); m.hasMatch() && monthNumber(m.captured(1)) > 0)
        return std::pair{QDate(fullYear(m.captured(3)), monthNumber(m.captured(1)), m.captured(2).toInt()),
                         m.captured(4).trimmed()};
    static const QRegularExpression numeric(u"^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2,4})(?:[\\s,]+(.*))?$"_s);
    if (const auto m = numeric.match(text); m.hasMatch()) {
        const int first = m.captured(1).toInt();
        const int second = m.captured(3).toInt();
        bool dayFirst = order == DateOrder::DayFirst;
        if (order == DateOrder::Unknown)
            dayFirst = first > 12 || (m.captured(2) == u"."_s && second <= 12);
        return std::pair{QDate(fullYear(m.captured(4)), dayFirst ? second : first, dayFirst ? first : second),
                         m.captured(5).trimmed()};
    }
    return std::nullopt;
}

} // namespace

std::optional<ParsedTime> parseTime(const QString &text, DateOrder order, const QTimeZone &assumed)
{
    QString cleaned = text.trimmed();
    cleaned.replace(u'\u202f', u' ').replace(u'\u00a0', u' ');
    if (cleaned.isEmpty())
        return std::nullopt;
    static const QRegularExpression unixTime(u"^\\d{10}(\\d{3})?$"_s);
    if (const auto m = unixTime.match(cleaned); m.hasMatch()) {
        const qint64 number = cleaned.toLongLong();
        return ParsedTime{cleaned.size() == 13 ? number : number * 1000, ParsedTime::Zone::Stated};
    }
    const auto parts = dateAndRest(cleaned, order);
    if (!parts || !parts->first.isValid() || parts->first.year() < 1900 || parts->first.year() > 2200)
        return std::nullopt;
    const std::optional<TimeOfDay> time = timeOfDay(parts->second);
    if (!time)
        return std::nullopt;
    const QTime clock = time->time.isValid() ? time->time : QTime(0, 0);
    if (time->offsetSeconds) {
        const QDateTime utc(parts->first, clock, QTimeZone::utc());
        return ParsedTime{utc.toMSecsSinceEpoch() - *time->offsetSeconds * 1000LL, ParsedTime::Zone::Stated};
    }
    const QDateTime local(parts->first, clock, assumed);
    return ParsedTime{local.toMSecsSinceEpoch(),
                      time->time.isValid() ? ParsedTime::Zone::Assumed : ParsedTime::Zone::DateOnly};
}

QString toIso(Millis at)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc());
    return utc.toString(at % 1000 == 0 ? u"yyyy-MM-ddTHH:mm:ss'Z'"_s : u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s);
}

} // namespace vouch
