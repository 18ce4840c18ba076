// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/times.h"

#include "core/base/date_words.h"
#include "core/base/numerals.h"

#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

struct TimeOfDay {
    QTime time;
    std::optional<int> offsetSeconds;
};

struct DateAndRest {
    QDate date;
    QString rest; ///< the time of day, as written
    bool shortYear = false;
};

DateAndRest dated(const QString &year, int month, int day, const QString &rest)
{
    int full = year.toInt();
    const bool isShort = year.size() <= 2;
    if (isShort)
        full += full < 70 ? 2000 : 1900;
    return {QDate(full, month, day), rest.trimmed(), isShort};
}

/// Seconds east of Greenwich of the zones that mails and reports write by letters.
std::optional<int> offsetOfName(const QString &name)
{
    static const QHash<QString, int> hours{
        {u"Z"_s, 0},    {u"UTC"_s, 0},   {u"GMT"_s, 0},   {u"WET"_s, 0},   {u"WEST"_s, 1},
        {u"CET"_s, 1},  {u"CEST"_s, 2},  {u"MEZ"_s, 1},   {u"MESZ"_s, 2},  {u"EET"_s, 2},
        {u"EEST"_s, 3}, {u"MSK"_s, 3},   {u"EST"_s, -5},  {u"EDT"_s, -4},  {u"CDT"_s, -5},
        {u"MST"_s, -7}, {u"MDT"_s, -6},  {u"PST"_s, -8},  {u"PDT"_s, -7},  {u"JST"_s, 9},
        {u"KST"_s, 9},  {u"AEST"_s, 10}, {u"AEDT"_s, 11}, {u"NZST"_s, 12}, {u"NZDT"_s, 13}};
    const auto found = hours.constFind(name);
    return found == hours.cend() ? std::nullopt : std::optional<int>(*found * 3600);
}

std::optional<int> offsetOf(const QString &zone)
{
    if (const auto named = offsetOfName(zone))
        return named;
    static const QRegularExpression form(u"^(?:UTC|GMT)?([+-])(\\d{1,2}):?(\\d{2})?$"_s);
    const auto match = form.match(zone);
    if (!match.hasMatch())
        return std::nullopt;
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60;
    return match.captured(1) == u"-"_s ? -seconds : seconds;
}

/// "14:05", "2:05:33 PM", "10:37:33.123 -0500", "14:03:22 UTC", "14:05Z", "10:00 CET".
std::optional<TimeOfDay> plainTimeOfDay(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?\\s*([AaPp]\\.?\\s?[Mm]\\.?)?\\s*"
        "(?:([A-Z]{1,4}|(?:UTC|GMT)?[+-]\\d{1,2}:?\\d{2}|(?:UTC|GMT)?[+-]\\d{1,2})(?:\\s?\\[[\\w/+-]+\\])?)?$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(5).toLower();
    if (!half.isEmpty()) {
        // "14:05 PM" says the same twice; "13:05 AM" says nothing.
        if (hour > 12 ? !half.startsWith(u'p') : hour == 0 && half.startsWith(u'p'))
            return std::nullopt;
        if (hour <= 12)
            hour = hour % 12 + (half.startsWith(u'p') ? 12 : 0);
    }
    const int millis =
        match.captured(4).isEmpty() ? 0 : match.captured(4).left(3).leftJustified(3, u'0').toInt();
    TimeOfDay result;
    result.time = QTime(hour, match.captured(2).toInt(), match.captured(3).toInt(), millis);
    if (!result.time.isValid())
        return std::nullopt;
    if (!match.captured(6).isEmpty()) {
        result.offsetSeconds = offsetOf(match.captured(6));
        if (!result.offsetSeconds)
            return std::nullopt;
    }
    return result;
}

/// Runs of letters (with their marks and dots) of a text, in order, each with where it stands.
QList<QRegularExpressionMatch> wordsIn(const QString &text)
{
    static const QRegularExpression word(u"[\\p{L}\\p{M}ºª](?:[\\p{L}\\p{M}.'’\"]*[\\p{L}\\p{M}.])?"_s);
    QList<QRegularExpressionMatch> found;
    for (auto all = word.globalMatch(text); all.hasNext();)
        found.append(all.next());
    return found;
}

/// "14 h 05", "下午2:37", "14.05 Uhr", "오후 2시 37분" in the plain form.
QString plainClock(const QString &written)
{
    static const QRegularExpression cjk(
        u"(\\d{1,2})\\s*[時时点點시]\\s*(?:(\\d{1,2})\\s*[分분]?)?\\s*(?:(\\d{1,2})\\s*[秒초])?"_s);
    QString text = written;
    if (const auto match = cjk.match(text); match.hasMatch()) {
        QString clock = match.captured(1) + u':' + match.captured(2).rightJustified(2, u'0');
        if (!match.captured(3).isEmpty())
            clock += u':' + match.captured(3).rightJustified(2, u'0');
        text.replace(match.capturedStart(), match.capturedLength(), clock);
    }
    static const QRegularExpression hours(
        u"(\\d{1,2})\\s?[hH](?:\\s?(\\d{2})(?:\\s?(?:m|min))?)?(?![\\p{L}])"_s);
    if (const auto match = hours.match(text); match.hasMatch())
        text.replace(match.capturedStart(), match.capturedLength(),
                     match.captured(1) + u':' + match.captured(2).rightJustified(2, u'0'));
    static const QRegularExpression dotted(u"(?<![\\d:])(\\d{1,2})\\.(\\d{2})(?:\\.(\\d{2}))?(?![\\d:])"_s);
    if (const auto match = dotted.match(text); match.hasMatch() && !text.contains(u':'))
        text.replace(match.capturedStart(), match.capturedLength(),
                     match.captured(1) + u':' + match.captured(2) +
                         (match.captured(3).isEmpty() ? QString() : u':' + match.captured(3)));
    return text;
}

std::optional<TimeOfDay> timeOfDay(const QString &text)
{
    if (text.isEmpty())
        return TimeOfDay{};
    if (auto plain = plainTimeOfDay(text))
        return plain;
    QString clock = plainClock(text);
    QString half;
    // "p. m." is one word of two letters.
    static const QRegularExpression spaced(u"\\b([aApP])\\.?\\s([mM])\\.?(?![\\p{L}])"_s);
    clock.replace(spaced, u"\\1\\2"_s);
    const auto found = wordsIn(clock);
    for (auto word = found.crbegin(); word != found.crend(); ++word) {
        if (offsetOfName(word->captured()))
            continue;
        if (const auto afternoon = datewords::isAfternoon(word->captured()); afternoon && half.isEmpty())
            half = *afternoon ? u" PM"_s : u" AM"_s;
        else if (!datewords::saysNothing(word->captured()))
            return std::nullopt;
        clock.remove(word->capturedStart(), word->capturedLength());
    }
    static const QRegularExpression ends(u"^[\\s,.]+|[\\s,.]+$"_s);
    clock.remove(ends);
    if (clock.isEmpty() && half.isEmpty())
        return TimeOfDay{};
    // Between the digits and the zone, where the plain form has it.
    static const QRegularExpression digits(u"^[0-9:.,]*"_s);
    const qsizetype end = digits.match(clock).capturedLength();
    return plainTimeOfDay(clock.left(end) + half + clock.mid(end));
}

/// "2026-W36-4": the Thursday of the week that ISO counts as the 36th.
QDate dayOfWeek(int year, int week, int day)
{
    const QDate fourth(year, 1, 4); // always in week 1
    const QDate date = fourth.addDays((week - 1) * 7 + day - fourth.dayOfWeek());
    return date.weekNumber() == week ? date : QDate();
}

std::optional<DateAndRest> numericDate(const QString &text, const TimeContext &context)
{
    static const QRegularExpression iso(u"^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})\\.?(?:[T\\s,]+(.*))?$"_s);
    if (const auto m = iso.match(text); m.hasMatch())
        return dated(m.captured(1), m.captured(3).toInt(), m.captured(4).toInt(), m.captured(5));
    static const QRegularExpression packed(
        u"^(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?)?$"_s);
    if (const auto m = packed.match(text);
        m.hasMatch() && (text.size() < 9 || text.at(8) == u'T' || text.size() == 14)) {
        QString clock;
        if (!m.captured(4).isEmpty())
            clock = m.captured(4) + u':' + m.captured(5) + u':' +
                    (m.captured(6).isEmpty() ? u"00"_s : m.captured(6)) + m.captured(7);
        return dated(m.captured(1), m.captured(2).toInt(), m.captured(3).toInt(), clock);
    }
    static const QRegularExpression week(u"^(\\d{4})-?W(\\d{2})-?([1-7])$"_s);
    if (const auto m = week.match(text); m.hasMatch())
        return DateAndRest{
            dayOfWeek(m.captured(1).toInt(), m.captured(2).toInt(), m.captured(3).toInt()), {}, false};
    static const QRegularExpression numeric(
        u"^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})\\.?(?:[\\s,]+(.*))?$"_s);
    if (const auto m = numeric.match(text); m.hasMatch()) {
        const int first = m.captured(1).toInt();
        const int second = m.captured(3).toInt();
        bool dayFirst = context.order == DateOrder::DayFirst;
        if (context.order == DateOrder::Unknown)
            dayFirst = m.captured(2) == u"."_s;
        if (first > 12 || second > 12)
            dayFirst = first > 12; // only one of them can be the month
        return dated(m.captured(4), dayFirst ? second : first, dayFirst ? first : second, m.captured(5));
    }
    static const QRegularExpression serial(u"^([1-7]\\d{4})(?:[.,](\\d{1,10}))?$"_s);
    if (const auto m = serial.match(text); m.hasMatch() && context.serials) {
        constexpr double secondsADay = 86'400;
        const double part = (u"0."_s + (m.captured(2).isEmpty() ? u"0"_s : m.captured(2))).toDouble();
        const qint64 seconds = qRound64(part * secondsADay);
        const QDate day = QDate(1899, 12, 30).addDays(m.captured(1).toInt() + seconds / qint64(secondsADay));
        const QTime clock = QTime(0, 0).addSecs(int(seconds % qint64(secondsADay)));
        return DateAndRest{day, seconds > 0 ? clock.toString(u"HH:mm:ss"_s) : QString(), false};
    }
    return std::nullopt;
}

/// "2026年9月3日", "令和8年9月3日", "民國115年9月3日", "2026년 9월 3일".
std::optional<DateAndRest> eastAsianDate(const QString &text)
{
    static const QRegularExpression form(
        u"^(令和|平成|昭和|民國|民国|公元|西元)?\\s*(\\d{1,4}|元)\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*"
        "(\\d{1,2})\\s*[日号號일]?(.*)$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    static const QHash<QString, int> eras{
        {u"令和"_s, 2018}, {u"平成"_s, 1988}, {u"昭和"_s, 1925}, {u"民國"_s, 1911}, {u"民国"_s, 1911}};
    const int counted = match.captured(2) == u"元"_s ? 1 : match.captured(2).toInt();
    const bool isShort = match.captured(2).size() == 2 && !eras.contains(match.captured(1));
    const int year = eras.value(match.captured(1)) + counted + (isShort ? (counted < 70 ? 2000 : 1900) : 0);
    static const QRegularExpression weekday(
        u"^\\s*[(（]?\\s*(?:星期|周|週)?[一二三四五六日天月火水木金土]?(?:曜日|요일)?\\s*[)）]?\\s*(?=\\D|$)"_s);
    QString rest = match.captured(5);
    if (rest.trimmed().startsWith(u'(') || rest.contains(u"星期"_s) || rest.contains(u"曜日"_s))
        rest.remove(weekday);
    static const QRegularExpression comma(u"^[\\s,、，]+"_s);
    return DateAndRest{QDate(year, match.captured(3).toInt(), match.captured(4).toInt()),
                       rest.remove(comma).trimmed(), isShort};
}

/// Day, month by name and year in any order, with the words round them that say nothing.
std::optional<DateAndRest> datedByWord(const QString &text, const TimeContext &context)
{
    static const QRegularExpression token(
        u"\\G[\\s,/'’-]*(?:(\\d{1,4})(?:\\.|º|ª|(?:er|st|nd|rd|th|[.-]?го|-е)(?![\\p{L}]))?|(tháng \\d{1,2})|([\\p{L}\\p{M}](?:[\\p{L}\\p{M}'\"]*[\\p{L}\\p{M}])?\\.?))"_s);
    QString day, year;
    int month = 0;
    bool thai = false;
    qsizetype at = 0;
    while (day.isEmpty() || year.isEmpty() || month == 0) {
        const auto match = token.match(text, at);
        if (!match.hasMatch())
            return std::nullopt;
        at = match.capturedEnd();
        if (const QString number = match.captured(1); !number.isEmpty()) {
            const bool isYear = number.size() > 2 || number.toInt() > 31 || !day.isEmpty();
            QString &target = isYear ? year : day;
            if (!target.isEmpty() || number.size() == 3)
                return std::nullopt;
            target = number;
        } else if (!match.captured(2).isEmpty()) {
            month = match.captured(2).section(u' ', 1).toInt();
        } else if (const int named = datewords::month(match.captured(3), context.language);
                   named != 0 && month == 0) {
            month = named;
            thai = match.captured(3).at(0).unicode() >= 0x0e00 && match.captured(3).at(0).unicode() < 0x0e80;
        } else if (!datewords::saysNothing(match.captured(3))) {
            return std::nullopt;
        }
    }
    constexpr int buddhistYears = 543;
    if (thai && year.size() == 4 && year.toInt() > 2400)
        year = QString::number(year.toInt() - buddhistYears);
    static const QRegularExpression between(u"^[\\s,.T-]+"_s);
    return dated(year, month, day.toInt(), text.mid(at).remove(between));
}

/// Blanks and dots as one writes them in "3. 9. 2026" and "2026. 9. 3.".
QString tightened(QString text)
{
    static const QRegularExpression dotBlank(u"(?<=\\d)\\.\\s+(?=\\d{1,4}(?:\\.|$|\\s))"_s);
    return text.replace(dotBlank, u"."_s);
}

std::optional<DateAndRest> dateAndRest(const QString &text, const TimeContext &context)
{
    if (auto date = numericDate(text, context))
        return date;
    if (auto date = numericDate(tightened(text), context))
        return date;
    if (auto date = eastAsianDate(text))
        return date;
    // "2026/9/3下午2:37", and a weekday before the numbers: "Do., 03.09.2026".
    static const QRegularExpression joined(
        u"^(?:[\\p{L}.]{2,},?\\s+)?(\\d{1,4}([-/.])\\d{1,2}\\2\\d{1,4})\\.?\\s*(\\D.*)?$"_s);
    if (const auto m = joined.match(text); m.hasMatch()) {
        const QString word = text.left(m.capturedStart(1)).remove(u',').trimmed();
        if (word.isEmpty() || datewords::saysNothing(word))
            return numericDate((m.captured(1) + u' ' + m.captured(3)).trimmed(), context);
    }
    return datedByWord(text, context);
}

} // namespace

std::optional<ParsedTime> parseTime(const QString &text, const TimeContext &context)
{
    const QString plain = plainNumerals(text);
    if (plain.isEmpty() || plain.size() > 100)
        return std::nullopt;
    static const QRegularExpression unixTime(u"^\\d{10}(\\d{3})?$"_s);
    if (const auto m = unixTime.match(plain); m.hasMatch()) {
        const qint64 number = plain.toLongLong();
        return ParsedTime{plain.size() == 13 ? number : number * 1000, ParsedTime::Zone::Stated};
    }
    auto parts = dateAndRest(plain, context);
    if (!parts || !parts->date.isValid())
        return std::nullopt;
    if (context.latest.isValid() && parts->date > context.latest) {
        if (!parts->shortYear)
            return std::nullopt;
        parts->date = parts->date.addYears(-100);
    }
    if (!parts->date.isValid() || parts->date.year() < 1900 || parts->date.year() > 2200)
        return std::nullopt;
    const std::optional<TimeOfDay> time = timeOfDay(parts->rest);
    if (!time)
        return std::nullopt;
    if (!time->time.isValid())
        return ParsedTime{QDateTime(parts->date, QTime(0, 0), QTimeZone::utc()).toMSecsSinceEpoch(),
                          ParsedTime::Zone::DateOnly};
    if (time->offsetSeconds) {
        const QDateTime utc(parts->date, time->time, QTimeZone::utc());
        return ParsedTime{utc.toMSecsSinceEpoch() - *time->offsetSeconds * 1000LL, ParsedTime::Zone::Stated};
    }
    const QDateTime local(parts->date, time->time, context.zone);
    return ParsedTime{local.toMSecsSinceEpoch(), ParsedTime::Zone::Assumed};
}

std::optional<ParsedTime> parseTime(const QString &text, DateOrder order, const QTimeZone &assumed)
{
    return parseTime(text, TimeContext{order, assumed, {}, {}, false});
}

std::optional<DayAndMonth> dayAndMonth(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d{1,2})([/.-])\\s?(\\d{1,2})\\2\\s?(?:\\d{4}|\\d{2})(?!\\d)"_s);
    const auto match = form.match(plainNumerals(text));
    if (!match.hasMatch())
        return std::nullopt;
    return DayAndMonth{match.captured(1).toInt(), match.captured(3).toInt(), match.captured(2).at(0)};
}

QString toIso(Millis at)
{
    const QDateTime utc = QDateTime::fromMSecsSinceEpoch(at, QTimeZone::utc());
    return utc.toString(at % 1000 == 0 ? u"yyyy-MM-ddTHH:mm:ss'Z'"_s : u"yyyy-MM-ddTHH:mm:ss.zzz'Z'"_s);
}

} // namespace vouch
