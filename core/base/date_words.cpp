// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/date_words.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <unicode/dtfmtsym.h>

using namespace Qt::StringLiterals;

namespace vouch::datewords
{

namespace
{

struct MonthWord {
    int month = 0; ///< 0: it depends on the language
    QHash<QString, int> byLanguage;
};

struct Words {
    QHash<QString, MonthWord> months;
    QSet<QString> weekdays;
    QHash<QString, bool> halves; ///< of the day: true is the afternoon
};

QString keyOf(const QString &word)
{
    QString key;
    for (const QChar c : word.normalized(QString::NormalizationForm_D).toCaseFolded()) {
        const char16_t unit = c.unicode();
        const bool accent = unit >= 0x300 && unit <= 0x36f;
        // "пʼятниця" is written with any of them.
        const bool apostrophe = unit == u'\'' || unit == u'‘' || unit == u'’' || unit == u'ʼ';
        if (!accent && !apostrophe && c != u'.' && c != u' ' && c != u'\u00a0' && c != u'\u202f')
            key += c;
    }
    return key;
}

QString text(const icu::UnicodeString &from)
{
    return QString::fromUtf16(from.getBuffer(), from.length());
}

bool isNumber(const QString &key)
{
    for (const QChar c : key) {
        if (c.isLetter())
            return false;
    }
    return true;
}

void addMonths(Words &words, const icu::DateFormatSymbols &symbols, const QString &language)
{
    using Symbols = icu::DateFormatSymbols;
    for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
        for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
            int32_t count = 0;
            const icu::UnicodeString *names = symbols.getMonths(count, context, width);
            for (int32_t i = 0; i < count && i < 12; ++i) {
                const QString key = keyOf(text(names[i]));
                if (key.isEmpty() || isNumber(key))
                    continue;
                MonthWord &word = words.months[key];
                word.month = word.byLanguage.isEmpty() || word.month == i + 1 ? i + 1 : 0;
                word.byLanguage.insert(language, i + 1);
            }
        }
    }
}

void addOthers(Words &words, const icu::DateFormatSymbols &symbols)
{
    using Symbols = icu::DateFormatSymbols;
    int32_t count = 0;
    for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
        for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED, Symbols::SHORT}) {
            const icu::UnicodeString *names = symbols.getWeekdays(count, context, width);
            for (int32_t i = 1; i < count; ++i) {
                // "segunda-feira", "Chủ Nhật" are taken word by word, as texts are.
                static const QRegularExpression between(u"[\\s-]+"_s);
                for (const QString &word : text(names[i]).split(between))
                    words.weekdays.insert(keyOf(word));
            }
        }
    }
    words.weekdays.remove(QString());
    const icu::UnicodeString *halves = symbols.getAmPmStrings(count);
    for (int32_t i = 0; i < count && i < 2; ++i)
        words.halves.insert(keyOf(text(halves[i])), i == 1);
}

Words load()
{
    Words words;
    QStringList languages{
        u"en"_s,      u"de"_s,    u"fr"_s, u"es"_s, u"it"_s,      u"pt"_s, u"nl"_s, u"da"_s,    u"nb"_s,
        u"sv"_s,      u"fi"_s,    u"is"_s, u"pl"_s, u"cs"_s,      u"sk"_s, u"sl"_s, u"hr"_s,    u"sr"_s,
        u"sr_Latn"_s, u"bs"_s,    u"hu"_s, u"ro"_s, u"bg"_s,      u"mk"_s, u"ru"_s, u"uk"_s,    u"be"_s,
        u"el"_s,      u"tr"_s,    u"az"_s, u"kk"_s, u"et"_s,      u"lv"_s, u"lt"_s, u"sq"_s,    u"ca"_s,
        u"gl"_s,      u"eu"_s,    u"cy"_s, u"ga"_s, u"af"_s,      u"sw"_s, u"he"_s, u"ar"_s,    u"ar_SY"_s,
        u"ar_MA"_s,   u"ar_DZ"_s, u"fa"_s, u"ur"_s, u"hi"_s,      u"bn"_s, u"ta"_s, u"te"_s,    u"th"_s,
        u"vi"_s,      u"id"_s,    u"ms"_s, u"zh"_s, u"zh_Hant"_s, u"ja"_s, u"ko"_s, u"de_AT"_s, u"es_MX"_s,
        u"pt_PT"_s,   u"fr_CA"_s};
    const QString own = QLocale().name();
    if (QLocale().language() != QLocale::C && !languages.contains(own.section(u'_', 0, 0)))
        languages.append(own.section(u'_', 0, 0));
    for (const QString &language : std::as_const(languages)) {
        UErrorCode status = U_ZERO_ERROR;
        // Days of our files are Gregorian, whatever the country's own calendar.
        const icu::Locale locale((language + u"@calendar=gregorian"_s).toLatin1().constData());
        const icu::DateFormatSymbols symbols(locale, status);
        if (U_FAILURE(status))
            continue;
        addMonths(words, symbols, language.section(u'_', 0, 0));
        addOthers(words, symbols);
    }
    // Parts of the day that are no halves, and what people write without ICU.
    const std::pair<QString, bool> more[] = {{u"凌晨"_s, false}, {u"清晨"_s, false}, {u"早上"_s, false},
                                             {u"早晨"_s, false}, {u"中午"_s, true},  {u"下午"_s, true},
                                             {u"傍晚"_s, true},  {u"晚上"_s, true},  {u"上午"_s, false},
                                             {u"am"_s, false},   {u"pm"_s, true}};
    for (const auto &[word, afternoon] : more)
        words.halves.insert(word, afternoon);
    words.halves.remove(QString());
    words.months[u"sept"_s].month = 9;
    return words;
}

const Words &words()
{
    static const Words loaded = load();
    return loaded;
}

} // namespace

int month(const QString &word, const QString &language)
{
    const QString key = keyOf(word);
    auto found = words().months.constFind(key);
    if (found == words().months.cend() && key.startsWith(u'ב'))
        found = words().months.constFind(key.mid(1)); // "in", joined in Hebrew
    if (found == words().months.cend())
        return 0;
    if (found->month != 0)
        return found->month;
    if (const int said = found->byLanguage.value(language); said != 0)
        return said;
    return found->byLanguage.value(QLocale().name().section(u'_', 0, 0));
}

QStringList languagesOfMonth(const QString &word)
{
    return words().months.value(keyOf(word)).byLanguage.keys();
}

bool saysNothing(const QString &word)
{
    static const QSet<QString> fillers{
        u"de"_s,    u"del"_s, u"of"_s,   u"the"_s,    u"le"_s,   u"den"_s,  u"dem"_s, u"der"_s, u"am"_s,
        u"on"_s,    u"at"_s,  u"um"_s,   u"à"_s,      u"a"_s,    u"às"_s,   u"as"_s,  u"las"_s, u"la"_s,
        u"alle"_s,  u"ore"_s, u"kl"_s,   u"klo"_s,    u"ob"_s,   u"в"_s,    u"о"_s,   u"o"_s,   u"u"_s,
        u"om"_s,    u"os"_s,  u"uhr"_s,  u"г"_s,      u"гг"_s,   u"года"_s, u"год"_s, u"р"_s,   u"року"_s,
        u"г."_s,    u"m"_s,   u"d"_s,    u"gada"_s,   u"st"_s,   u"nd"_s,   u"rd"_s,  u"th"_s,  u"er"_s,
        u"º"_s,     u"ª"_s,   u"го"_s,   u"年"_s,     u"năm"_s,  u"ngay"_s, u"i"_s,   u"ta"_s,  u"tanggal"_s,
        u"pukul"_s, u"jam"_s, u"saat"_s, u"الساعة"_s, u"ساعت"_s, u"в."_s,   u"до"_s,  u"ב"_s,   u"ਨੂੰ"_s,
        u"को"_s,    u"बजे"_s};
    static const QSet<QString> keys = [] {
        QSet<QString> made;
        for (const QString &filler : fillers)
            made.insert(keyOf(filler));
        return made;
    }();
    const QString key = keyOf(word);
    return keys.contains(key) || words().weekdays.contains(key);
}

std::optional<bool> isAfternoon(const QString &word)
{
    const auto found = words().halves.constFind(keyOf(word));
    return found == words().halves.cend() ? std::nullopt : std::optional<bool>(*found);
}

} // namespace vouch::datewords
