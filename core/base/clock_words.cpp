// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock_words.h"

#include "core/base/relative_words.h"
#include "core/base/times.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace vouch::clockwords
{

namespace
{

using Match = QRegularExpressionMatch;

std::optional<Found> at(const QString &text, const Match &match, int hour, int minute)
{
    Found found;
    if (hour == 24 && minute == 0) {
        hour = 0;
        found.days = 1;
    }
    found.time = QTime(hour, minute);
    if (!found.time.isValid())
        return std::nullopt;
    found.rest = (text.left(match.capturedStart()) + u' ' + text.mid(match.capturedEnd())).simplified();
    return found;
}

/// "3pm", "3:30 p.m."
std::optional<Found> halves(const QString &text)
{
    static const QRegularExpression form(
        u"(?<![\\w.:/-])(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap])\\.?\\s?m\\b\\.?(?![\\w])"_s);
    const Match match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int hour = match.captured(1).toInt();
    if (hour < 1 || hour > 12)
        return std::nullopt;
    return at(text, match, hour % 12 + (match.captured(3) == u"p"_s ? 12 : 0), match.captured(2).toInt());
}

/// "noon", "midnight", "3 o'clock", "half past three", "quarter to 4".
std::optional<Found> english(const QString &text, bool evening)
{
    static const QRegularExpression named(u"\\b(noon|midday|midnight)\\b"_s);
    if (const Match match = named.match(text); match.hasMatch())
        return at(text, match, match.captured(1) == u"midnight"_s ? (evening ? 24 : 0) : 12, 0);
    static const QStringList hours{u"one"_s,   u"two"_s,   u"three"_s, u"four"_s, u"five"_s,   u"six"_s,
                                   u"seven"_s, u"eight"_s, u"nine"_s,  u"ten"_s,  u"eleven"_s, u"twelve"_s};
    static const QString hour = u"(\\d{1,2}|"_s + hours.join(u'|') + u')';
    static const QRegularExpression form(u"\\b(?:(half|(?:a )?quarter) (past|to) "_s + hour + u"|"_s + hour +
                                         u" o'?clock)\\b(?:\\s*([ap])\\.?m\\b\\.?)?"_s);
    const Match match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool isClock = match.captured(1).isEmpty();
    const QString word = match.captured(isClock ? 4 : 3);
    const int counted = int(hours.indexOf(word)) + 1;
    int minutes = (counted > 0 ? counted : word.toInt()) * 60;
    const int part = match.captured(1) == u"half"_s ? 30 : 15;
    if (!isClock)
        minutes += match.captured(2) == u"to"_s ? -part : part;
    const bool afternoon = match.captured(5) == u"p"_s || (evening && match.captured(5).isEmpty());
    if (afternoon && minutes < 12 * 60)
        minutes += 12 * 60;
    return minutes < 0 ? std::nullopt : at(text, match, minutes / 60, minutes % 60);
}

/// The hour that is meant by the part of the day before it.
int hourIn(const QString &part, int hour)
{
    static const QSet<QString> afternoon{u"下午"_s, u"傍晚"_s, u"晚上"_s, u"晚"_s,
                                         u"夜里"_s, u"深夜"_s, u"午后"_s, u"오후"_s};
    static const QSet<QString> morning{u"凌晨"_s, u"上午"_s, u"早上"_s, u"早晨"_s, u"午前"_s, u"오전"_s};
    static const QSet<QString> night{u"晚上"_s, u"晚"_s, u"夜里"_s, u"深夜"_s};
    if (night.contains(part) && hour == 12)
        return 24;
    if (night.contains(part) && hour < 5)
        return hour; // the small hours
    if (part == u"中午"_s)
        return hour < 3 ? hour + 12 : hour;
    if (afternoon.contains(part))
        return hour < 12 ? hour + 12 : hour;
    return morning.contains(part) && hour == 12 ? 0 : hour;
}

/// "下午3点半", "15点20分", "凌晨1:05", "오후 3시 30분"; "中午" alone is twelve.
std::optional<Found> eastAsian(const QString &text)
{
    static const QString part =
        u"(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚|夜里|深夜|午前|午后|오전|오후)"_s;
    static const QRegularExpression form(
        part +
        u"?\\s*(?<![\\d:/-])(\\d{1,2})\\s*(?:[点时시](?:\\s*(?:钟|整|([123])刻|(半)|(\\d{1,2})\\s*[分분]?))?|:(\\d{2})(?!\\d))"_s);
    const QString digits = relativewords::withChineseDigits(text);
    if (const Match match = form.match(digits); match.hasMatch()) {
        const int minute = !match.captured(3).isEmpty()   ? 15 * match.captured(3).toInt()
                           : !match.captured(4).isEmpty() ? 30
                           : !match.captured(6).isEmpty() ? match.captured(6).toInt()
                                                          : match.captured(5).toInt();
        // "3:30" alone may have something behind it that decides: "3:30 ch."
        if (!match.captured(1).isEmpty() || match.captured(6).isEmpty())
            return at(digits, match, hourIn(match.captured(1), match.captured(2).toInt()), minute);
    }
    static const QRegularExpression noon(u"中午|正午"_s);
    if (const Match match = noon.match(text); match.hasMatch())
        return at(text, match, 12, 0);
    static const QRegularExpression midnight(u"午夜|半夜12点"_s);
    const Match match = midnight.match(text);
    return match.hasMatch() ? at(text, match, 24, 0) : std::nullopt;
}

/// "15:30", "14h", "14 h 05", "15 uhr".
std::optional<Found> wholeDay(const QString &text, bool evening)
{
    static const QRegularExpression form(
        u"(?<![\\w.:/+-])(?:(\\d{1,2}):(\\d{2})(?::00)?|(\\d{1,2})\\s?(?:h|uhr|u|ч)\\.?\\s?(\\d{2})?)(?![\\w:/-])"_s);
    const Match match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const bool colon = !match.captured(1).isEmpty();
    int hour = match.captured(colon ? 1 : 3).toInt();
    if (evening && hour < 12)
        hour += 12;
    return at(text, match, hour, match.captured(colon ? 2 : 4).toInt());
}

/// What the reader of files knows of other languages' clocks, where nothing but the time of day is left.
std::optional<Found> asInFiles(const QString &text)
{
    const auto read = parseTime(u"2000-01-01 "_s + text, DateOrder::Unknown, QTimeZone::utc());
    if (!read || read->zone != ParsedTime::Zone::Assumed)
        return std::nullopt;
    return Found{QDateTime::fromMSecsSinceEpoch(read->at, QTimeZone::utc()).time(), 0, {}};
}

} // namespace

std::optional<Found> find(const QString &text, bool evening)
{
    if (auto found = english(text, evening))
        return found;
    if (auto found = halves(text))
        return found;
    if (auto found = eastAsian(text))
        return found;
    static const QRegularExpression digit(u"\\d"_s);
    const bool mayBeMore = text.contains(digit) && !withoutFillers(text).isEmpty();
    auto plain = wholeDay(text, evening);
    if (plain && withoutFillers(plain->rest).isEmpty())
        return plain;
    if (mayBeMore) {
        if (auto found = asInFiles(text))
            return found;
    }
    static const QRegularExpression number(u"^(\\d{1,2})$"_s);
    const QString alone = withoutFillers(text);
    if (const Match match = number.match(alone);
        evening && match.hasMatch() && match.captured(1).toInt() < 12)
        return at(alone, match, match.captured(1).toInt() + 12, 0);
    return plain;
}

std::optional<Found> hourAlone(const QString &text, bool evening)
{
    static const QRegularExpression form(
        u"(?:^|[\\s,])(?:at|um|om|kl\\.?|klo|@|в)\\s*(\\d{1,2})(?=$|\\s+(?:on|am)\\s|,)"_s);
    const Match match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int hour = match.captured(1).toInt();
    return at(text, match, evening && hour < 12 ? hour + 12 : hour, 0);
}

QString withoutFillers(const QString &text)
{
    static const QSet<QString> fillers{u"at"_s,  u"on"_s,  u"by"_s, u"the"_s, u"of"_s,  u"until"_s, u"till"_s,
                                       u"um"_s,  u"ab"_s,  u"am"_s, u"a"_s,   u"la"_s,  u"las"_s,   u"alle"_s,
                                       u"às"_s,  u"as"_s,  u"om"_s, u"kl"_s,  u"kl."_s, u"klo"_s,   u"в"_s,
                                       u"o"_s,   u"的"_s,  u"在"_s, u"于"_s,  u"の"_s,  u"に"_s,    u"le"_s,
                                       u"den"_s, u"at."_s, u"@"_s,  u"до"_s};
    static const QRegularExpression blank(u"[\\s,]+"_s);
    QStringList words = text.split(blank, Qt::SkipEmptyParts);
    while (!words.isEmpty() && fillers.contains(words.first()))
        words.removeFirst();
    while (!words.isEmpty() && fillers.contains(words.last()))
        words.removeLast();
    return words.join(u' ');
}

} // namespace vouch::clockwords
