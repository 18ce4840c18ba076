// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/relative_words.h"

#include "core/base/numerals.h"

#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <memory>
#include <unicode/dtfmtsym.h>
#include <unicode/numfmt.h>
#include <unicode/reldatefmt.h>

using namespace Qt::StringLiterals;

namespace vouch::relativewords
{

namespace
{

using Unit = Distance::Unit;

/// "in 3 Tagen": what stands before and behind the number.
struct Counted {
    QRegularExpression form;
    Unit unit;
    int sign;
};

struct Words {
    QHash<QString, Distance> phrases;
    QList<Counted> counted;
};

/// Scripts that leave no blank between words.
bool isJoined(QChar c)
{
    const QChar::Script script = c.script();
    return script == QChar::Script_Han || script == QChar::Script_Hiragana ||
           script == QChar::Script_Katakana || script == QChar::Script_Thai || script == QChar::Script_Lao ||
           script == QChar::Script_Khmer || script == QChar::Script_Myanmar;
}

bool touches(QChar a, QChar b)
{
    return a.isLetterOrNumber() && b.isLetterOrNumber() && !isJoined(a) && !isJoined(b);
}

/// Whether the words at this place are whole ones.
bool standsAlone(const QString &text, qsizetype at, qsizetype length)
{
    const qsizetype end = at + length;
    return length > 0 && (at == 0 || !touches(text.at(at - 1), text.at(at))) &&
           (end == text.size() || !touches(text.at(end - 1), text.at(end)));
}

// --- English ---

int englishNumber(const QString &word)
{
    static const QStringList names{u"zero"_s, u"one"_s,    u"two"_s,   u"three"_s, u"four"_s,
                                   u"five"_s, u"six"_s,    u"seven"_s, u"eight"_s, u"nine"_s,
                                   u"ten"_s,  u"eleven"_s, u"twelve"_s};
    if (word == u"a"_s || word == u"an"_s)
        return 1;
    const int named = int(names.indexOf(word));
    return named >= 0 ? named : word.toInt();
}

void addEnglish(Words &words)
{
    const auto add = [&words](const char *text, const Distance &distance) {
        words.phrases.insert(QLatin1StringView(text), distance);
    };
    for (const char *now : {"now", "right now", "just now"})
        add(now, {Unit::Minutes, 0});
    for (const char *tomorrow : {"tomorrow", "tmrw", "tmr", "tomorow", "tommorrow"})
        add(tomorrow, {Unit::Days, 1});
    add("today", {Unit::Days, 0});
    add("tonight", {Unit::Days, 0, 0, true});
    add("yesterday", {Unit::Days, -1});
    add("last night", {Unit::Days, -1, 0, true});
    for (const QString &the : {QString(), u"the "_s}) {
        words.phrases.insert(the + u"day after tomorrow"_s, {Unit::Days, 2});
        words.phrases.insert(the + u"day before yesterday"_s, {Unit::Days, -2});
        for (const QString &of : {u"end of the "_s, u"end of "_s, u"last day of the "_s}) {
            words.phrases.insert(the + of + u"month"_s, {Unit::MonthEnd, 0});
            words.phrases.insert(the + of + u"year"_s, {Unit::YearEnd, 0});
        }
        for (const auto &[which, count] : {std::pair(u"this"_s, 0), {u"next"_s, 1}, {u"last"_s, -1}}) {
            words.phrases.insert(the + u"end of "_s + which + u" month"_s, {Unit::MonthEnd, count});
            words.phrases.insert(the + u"end of "_s + which + u" year"_s, {Unit::YearEnd, count});
        }
    }
    for (const auto &[unit, name] :
         {std::pair(Unit::Weeks, u"week"_s), {Unit::Months, u"month"_s}, {Unit::Years, u"year"_s}}) {
        words.phrases.insert(u"this "_s + name, {unit, 0});
        words.phrases.insert(u"next "_s + name, {unit, 1});
        words.phrases.insert(u"last "_s + name, {unit, -1});
    }
    static const QList<QStringList> weekdays{{u"monday"_s, u"mon"_s},
                                             {u"tuesday"_s, u"tue"_s, u"tues"_s},
                                             {u"wednesday"_s, u"wed"_s, u"weds"_s},
                                             {u"thursday"_s, u"thu"_s, u"thur"_s, u"thurs"_s},
                                             {u"friday"_s, u"fri"_s},
                                             {u"saturday"_s, u"sat"_s},
                                             {u"sunday"_s, u"sun"_s}};
    for (int day = 1; day <= weekdays.size(); ++day) {
        for (const QString &name : weekdays.at(day - 1)) {
            for (const QString &which : {QString(), u"this "_s, u"coming "_s, u"on "_s})
                words.phrases.insert(which + name, {Unit::Weekday, 0, day});
            words.phrases.insert(u"next "_s + name, {Unit::Weekday, 1, day});
            for (const QString &which : {u"last "_s, u"past "_s})
                words.phrases.insert(which + name, {Unit::Weekday, -1, day});
        }
    }
}

std::optional<Found> englishCount(const QString &text)
{
    static const QString number =
        u"(?<number>\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\\s*"
        "(?<unit>minute|min|hour|hr|day|week|month|year)s?"_s;
    static const QRegularExpression ahead(
        u"(?<![\\w])(?:in\\s+"_s + number + u"|"_s +
        QString(number).replace(u"<number>"_s, u"<number2>"_s).replace(u"<unit>"_s, u"<unit2>"_s) +
        u"\\s+(?:from\\s+(?:now|today)|hence|later))(?!\\w)"_s);
    static const QRegularExpression back(u"(?<![\\w])"_s + number + u"\\s+(?:ago|back)(?!\\w)"_s);
    static const QHash<QString, Unit> units{{u"minute"_s, Unit::Minutes}, {u"min"_s, Unit::Minutes},
                                            {u"hour"_s, Unit::Hours},     {u"hr"_s, Unit::Hours},
                                            {u"day"_s, Unit::Days},       {u"week"_s, Unit::Weeks},
                                            {u"month"_s, Unit::Months},   {u"year"_s, Unit::Years}};
    for (const auto &[form, sign] : {std::pair(&ahead, 1), {&back, -1}}) {
        const auto match = form->match(text);
        if (!match.hasMatch())
            continue;
        const bool second = match.captured(u"number"_s).isEmpty();
        const QString count = match.captured(second ? u"number2"_s : u"number"_s);
        const QString unit = match.captured(second ? u"unit2"_s : u"unit"_s);
        QString rest = text;
        rest.replace(match.capturedStart(), match.capturedLength(), u" "_s);
        return Found{{units.value(unit), sign * englishNumber(count)}, rest.simplified(), true};
    }
    return std::nullopt;
}

// --- Chinese ---

void addChinese(Words &words)
{
    const std::pair<QString, int> days[] = {{u"大前天"_s, -3}, {u"前天"_s, -2}, {u"前日"_s, -2},
                                            {u"昨天"_s, -1},   {u"昨日"_s, -1}, {u"今天"_s, 0},
                                            {u"今日"_s, 0},    {u"明天"_s, 1},  {u"明日"_s, 1},
                                            {u"后天"_s, 2},    {u"后日"_s, 2},  {u"大后天"_s, 3}};
    for (const auto &[word, count] : days)
        words.phrases.insert(word, {Unit::Days, count});
    for (const QString &now : {u"现在"_s, u"刚才"_s, u"刚刚"_s, u"此刻"_s})
        words.phrases.insert(now, {Unit::Minutes, 0});
    const std::pair<QString, int> which[] = {{u"上上"_s, -2}, {u"上"_s, -1}, {u"这"_s, 0},
                                             {u"本"_s, 0},    {u"下"_s, 1},  {u"下下"_s, 2}};
    const QString names = u"一二三四五六日"_s;
    for (const QString &week : {u"周"_s, u"星期"_s, u"礼拜"_s}) {
        for (int day = 1; day <= names.size(); ++day) {
            QStringList spelled{week + names.at(day - 1), week + QString::number(day)};
            if (day == 7)
                spelled[1] = week + u'天';
            for (const QString &weekday : std::as_const(spelled)) {
                words.phrases.insert(weekday, {Unit::Weekday, 0, day});
                for (const auto &[word, count] : which) {
                    words.phrases.insert(word + weekday, {Unit::WeekdayOfWeek, count, day});
                    words.phrases.insert(word + u'个' + weekday, {Unit::WeekdayOfWeek, count, day});
                }
            }
        }
        for (const auto &[word, count] : which) {
            words.phrases.insert(word + week, {Unit::Weeks, count});
            words.phrases.insert(word + u'个' + week, {Unit::Weeks, count});
        }
    }
    for (const auto &[word, count] : which) {
        words.phrases.insert(word + u"个月"_s, {Unit::Months, count});
        words.phrases.insert(word + u"月"_s, {Unit::Months, count});
        words.phrases.insert(word + u"个月底"_s, {Unit::MonthEnd, count});
        words.phrases.insert(word + u"月底"_s, {Unit::MonthEnd, count});
    }
    words.phrases.insert(u"月底"_s, {Unit::MonthEnd, 0});
    for (const auto &[word, count] :
         {std::pair(u"前年"_s, -2), {u"去年"_s, -1}, {u"今年"_s, 0}, {u"明年"_s, 1}, {u"后年"_s, 2}}) {
        words.phrases.insert(word, {Unit::Years, count});
        words.phrases.insert(word + u'底', {Unit::YearEnd, count});
    }
    for (const QString &end : {u"年底"_s, u"年末"_s})
        words.phrases.insert(end, {Unit::YearEnd, 0});
}

std::optional<Found> chineseCount(const QString &text)
{
    static const QRegularExpression form(u"(半|\\d{1,4}|[零〇一二两三四五六七八九十廿卅百]+)\\s*个?\\s*"
                                         "(天|日|周|星期|礼拜|月|年|小时|钟头|分钟)\\s*[之以]?(后|前)"_s);
    static const QHash<QString, Unit> units{
        {u"天"_s, Unit::Days},    {u"日"_s, Unit::Days},     {u"周"_s, Unit::Weeks}, {u"星期"_s, Unit::Weeks},
        {u"礼拜"_s, Unit::Weeks}, {u"月"_s, Unit::Months},   {u"年"_s, Unit::Years}, {u"小时"_s, Unit::Hours},
        {u"钟头"_s, Unit::Hours}, {u"分钟"_s, Unit::Minutes}};
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Distance distance{units.value(match.captured(2)), 0};
    if (match.captured(1) == u"半"_s) {
        if (distance.unit != Unit::Hours && distance.unit != Unit::Years)
            return std::nullopt;
        distance = distance.unit == Unit::Hours ? Distance{Unit::Minutes, 30} : Distance{Unit::Months, 6};
    } else {
        const auto count = chineseNumber(match.captured(1));
        if (!count)
            return std::nullopt;
        distance.count = *count;
    }
    if (match.captured(3) == u"前"_s)
        distance.count = -distance.count;
    QString rest = text;
    rest.replace(match.capturedStart(), match.capturedLength(), u" "_s);
    return Found{distance, rest.simplified(), true};
}

// --- the languages that ICU knows ---

QString text(const icu::UnicodeString &from)
{
    return folded(QString::fromUtf16(from.getBuffer(), from.length()));
}

void addPhrase(Words &words, const QString &phrase, const Distance &distance)
{
    // One letter alone ("m" for Monday) says too little.
    if (phrase.size() > 1 && !words.phrases.contains(phrase))
        words.phrases.insert(phrase, distance);
}

void addRelative(Words &words, const icu::RelativeDateTimeFormatter &formatter)
{
    const auto add = [&](UDateDirection direction, UDateAbsoluteUnit unit, const Distance &distance) {
        UErrorCode problem = U_ZERO_ERROR;
        icu::UnicodeString phrase;
        formatter.format(direction, unit, phrase, problem);
        if (U_SUCCESS(problem))
            addPhrase(words, text(phrase), distance);
    };
    const std::pair<UDateDirection, int> directions[] = {{UDAT_DIRECTION_LAST_2, -2},
                                                         {UDAT_DIRECTION_LAST, -1},
                                                         {UDAT_DIRECTION_THIS, 0},
                                                         {UDAT_DIRECTION_NEXT, 1},
                                                         {UDAT_DIRECTION_NEXT_2, 2}};
    add(UDAT_DIRECTION_PLAIN, UDAT_ABSOLUTE_NOW, {Unit::Minutes, 0});
    for (const auto &[direction, count] : directions) {
        add(direction, UDAT_ABSOLUTE_DAY, {Unit::Days, count});
        if (count < -1 || count > 1)
            continue;
        add(direction, UDAT_ABSOLUTE_WEEK, {Unit::Weeks, count});
        add(direction, UDAT_ABSOLUTE_MONTH, {Unit::Months, count});
        add(direction, UDAT_ABSOLUTE_YEAR, {Unit::Years, count});
    }
    for (int day = 1; day <= 7; ++day) {
        const auto unit = UDateAbsoluteUnit(UDAT_ABSOLUTE_SUNDAY + day % 7);
        add(UDAT_DIRECTION_LAST, unit, {Unit::Weekday, -1, day});
        add(UDAT_DIRECTION_THIS, unit, {Unit::Weekday, 0, day});
        add(UDAT_DIRECTION_NEXT, unit, {Unit::Weekday, 1, day});
    }
}

void addCounted(Words &words, const icu::RelativeDateTimeFormatter &formatter)
{
    const std::pair<URelativeDateTimeUnit, Unit> units[] = {
        {UDAT_REL_UNIT_MINUTE, Unit::Minutes}, {UDAT_REL_UNIT_HOUR, Unit::Hours},
        {UDAT_REL_UNIT_DAY, Unit::Days},       {UDAT_REL_UNIT_WEEK, Unit::Weeks},
        {UDAT_REL_UNIT_MONTH, Unit::Months},   {UDAT_REL_UNIT_YEAR, Unit::Years}};
    QSet<QString> known;
    for (const auto &[icuUnit, unit] : units) {
        for (const int count : {1, 2, 3, 4, 5, 11, 21, 25, 100}) { // one of each plural that there is
            for (const int sign : {1, -1}) {
                UErrorCode problem = U_ZERO_ERROR;
                icu::UnicodeString phrase;
                formatter.formatNumeric(sign * count, icuUnit, phrase, problem);
                const QString number = QString::number(count);
                const QStringList sides = text(phrase).split(number);
                if (U_FAILURE(problem) || sides.size() != 2 || known.contains(sides.join(u'#')))
                    continue;
                known.insert(sides.join(u'#'));
                words.counted.append(
                    {QRegularExpression(QRegularExpression::escape(sides.first()) + u"(\\d{1,4})"_s +
                                        QRegularExpression::escape(sides.last())),
                     unit, sign});
            }
        }
    }
}

void addWeekdays(Words &words, const icu::DateFormatSymbols &symbols)
{
    using Symbols = icu::DateFormatSymbols;
    for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
        for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
            int32_t count = 0;
            const icu::UnicodeString *names = symbols.getWeekdays(count, context, width); // [1] is Sunday
            for (int32_t i = 1; i < count; ++i) {
                QString name = text(names[i]);
                if (name.endsWith(u'.'))
                    name.chop(1);
                addPhrase(words, name, {Unit::Weekday, 0, i == 1 ? 7 : i - 1});
            }
        }
    }
}

std::shared_ptr<const Words> load(const QLocale &locale)
{
    auto words = std::make_shared<Words>();
    addEnglish(*words); // first, because what ICU says of "next Friday" is the week after
    addChinese(*words);
    if (locale.language() == QLocale::C)
        return words;
    const icu::Locale own(locale.name().toLatin1().constData());
    for (const UDateRelativeDateTimeFormatterStyle style : {UDAT_STYLE_LONG, UDAT_STYLE_SHORT}) {
        UErrorCode problem = U_ZERO_ERROR;
        const icu::RelativeDateTimeFormatter formatter(own, nullptr, style, UDISPCTX_CAPITALIZATION_NONE,
                                                       problem);
        if (U_FAILURE(problem))
            continue;
        addRelative(*words, formatter);
        addCounted(*words, formatter);
    }
    UErrorCode problem = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(
        icu::Locale((locale.name() + u"@calendar=gregorian"_s).toLatin1().constData()), problem);
    if (U_SUCCESS(problem))
        addWeekdays(*words, symbols);
    return words;
}

std::shared_ptr<const Words> wordsOf(const QLocale &locale)
{
    static QMutex lock;
    static QHash<QString, std::shared_ptr<const Words>> known;
    const QMutexLocker locked(&lock);
    std::shared_ptr<const Words> &words = known[locale.name()];
    if (!words)
        words = load(locale);
    return words;
}

} // namespace

QString folded(const QString &written)
{
    static const QHash<QChar, QChar> simplified{
        {u'後', u'后'}, {u'週', u'周'}, {u'點', u'点'}, {u'個', u'个'}, {u'號', u'号'}, {u'鐘', u'钟'},
        {u'兩', u'两'}, {u'時', u'时'}, {u'禮', u'礼'}, {u'這', u'这'}, {u'現', u'现'}, {u'剛', u'刚'}};
    QString text;
    for (const QChar c : plainNumerals(written).normalized(QString::NormalizationForm_D).toCaseFolded()) {
        const bool accent = c.unicode() >= 0x300 && c.unicode() <= 0x36f;
        if (!accent)
            text += simplified.value(c, c == u'，' || c == u'、' ? QChar(u',') : c);
    }
    text = text.normalized(QString::NormalizationForm_C).simplified();
    // "tonight" and "this morning" in one word.
    static const QRegularExpression partOfDay(u"([今明昨])(早|晚)(?!上|晨)"_s);
    return text.replace(partOfDay, u"\\1天\\2上"_s);
}

std::optional<Found> find(const QString &text, const QLocale &locale)
{
    if (auto found = englishCount(text))
        return found;
    if (auto found = chineseCount(text))
        return found;
    const std::shared_ptr<const Words> words = wordsOf(locale);
    const Distance *meant = nullptr;
    Distance counted;
    qsizetype at = -1, length = 0;
    for (const Counted &form : words->counted) {
        const auto match = form.form.match(text);
        if (!match.hasMatch() || match.capturedLength() <= length ||
            !standsAlone(text, match.capturedStart(), match.capturedLength()))
            continue;
        counted = {form.unit, form.sign * match.captured(1).toInt()};
        meant = &counted;
        at = match.capturedStart();
        length = match.capturedLength();
    }
    for (auto phrase = words->phrases.cbegin(); phrase != words->phrases.cend(); ++phrase) {
        if (phrase.key().size() <= length)
            continue;
        for (qsizetype place = text.indexOf(phrase.key()); place >= 0;
             place = text.indexOf(phrase.key(), place + 1)) {
            if (!standsAlone(text, place, phrase.key().size()))
                continue;
            meant = &phrase.value();
            at = place;
            length = phrase.key().size();
            break;
        }
    }
    if (!meant)
        return std::nullopt;
    return Found{*meant, (text.left(at) + u' ' + text.mid(at + length)).simplified(), meant == &counted};
}

std::optional<int> chineseNumber(const QString &text)
{
    bool plain = false;
    if (const int number = text.toInt(&plain); plain)
        return number;
    static const QString digits = u"零一二三四五六七八九"_s;
    int number = 0, digit = -1;
    for (const QChar c : text) {
        if (c == u'百' || c == u'十') {
            number += (digit < 0 ? 1 : digit) * (c == u'百' ? 100 : 10);
            digit = -1;
        } else if (c == u'廿' || c == u'卅') {
            number += c == u'廿' ? 20 : 30;
        } else if (const int value = c == u'两'   ? 2
                                     : c == u'〇' ? 0
                                                  : int(digits.indexOf(c));
                   value >= 0 && digit <= 0) {
            digit = value;
        } else {
            return std::nullopt;
        }
    }
    return text.isEmpty() ? std::nullopt : std::optional<int>(number + std::max(0, digit));
}

QString withChineseDigits(const QString &text)
{
    static const QRegularExpression number(
        u"(?<![周期拜])([零〇一二两三四五六七八九十廿卅]+)(?=\\s*(?:点|时|分|刻|号|日|月|$))"_s);
    QString result;
    qsizetype at = 0;
    for (auto each = number.globalMatch(text); each.hasNext();) {
        const auto match = each.next();
        const auto value = chineseNumber(match.captured(1));
        result +=
            text.mid(at, match.capturedStart() - at) + (value ? QString::number(*value) : match.captured(1));
        at = match.capturedEnd();
    }
    return result + text.mid(at);
}

} // namespace vouch::relativewords
