// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_fold.h"

#include <QHash>
#include <algorithm>
#include <memory>
#include <unicode/translit.h>
#include <unicode/unistr.h>

using namespace Qt::StringLiterals;

namespace vouch::search
{

namespace
{

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

bool isHan(char32_t c)
{
    return (c >= 0x3400 && c <= 0x4dbf) || (c >= 0x4e00 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0x20000 && c <= 0x3ffff) || c == 0x3005 || c == 0x3007;
}

bool isKana(char32_t c)
{
    return c >= 0x3040 && c <= 0x30ff && c != 0x30a0 && c != 0x30fb;
}

bool isHangul(char32_t c)
{
    return c >= 0xac00 && c <= 0xd7af;
}

bool isApostrophe(char32_t c)
{
    return c == '\'' || c == 0x2019 || c == 0x2018 || c == 0x201b || c == 0x02bc || c == 0x02bb ||
           c == 0x2032 || c == 0x00b4 || c == '`' || c == 0x05f3 || c == 0x05f4;
}

bool isHyphen(char32_t c)
{
    return c == '-' || c == 0x2010 || c == 0x2011 || c == 0x05be;
}

/// Accents and vowel marks that people leave out. Signs of Indian and other scripts are part of the word.
bool isAccent(char32_t c)
{
    return (c >= 0x0300 && c <= 0x036f) || (c >= 0x0483 && c <= 0x0489) || (c >= 0x0591 && c <= 0x05bd) ||
           c == 0x05bf || c == 0x05c1 || c == 0x05c2 || c == 0x05c4 || c == 0x05c5 || c == 0x05c7 ||
           (c >= 0x0610 && c <= 0x061a) || (c >= 0x064b && c <= 0x065f) || c == 0x0670 ||
           (c >= 0x06d6 && c <= 0x06dc) || (c >= 0x06df && c <= 0x06e8 && c != 0x06e5 && c != 0x06e6) ||
           (c >= 0x06ea && c <= 0x06ed) || (c >= 0x08d3 && c <= 0x08ff) || (c >= 0x1ab0 && c <= 0x1aff) ||
           (c >= 0x1dc0 && c <= 0x1dff) || (c >= 0x20d0 && c <= 0x20ff) || (c >= 0xfe00 && c <= 0xfe0f) ||
           (c >= 0xfe20 && c <= 0xfe2f);
}

/// Letters that differ by more than an accent but are typed as another. Empty: the letter is left out; null:
/// nothing is known of it.
QString otherLetter(char32_t c)
{
    switch (c) {
    case 0x00df: // ß
    case 0x1e9e:
        return u"ss"_s;
    case 0x00e6: // æ
        return u"ae"_s;
    case 0x0153: // œ
        return u"oe"_s;
    case 0x00f8: // ø
        return u"o"_s;
    case 0x0142: // ł
        return u"l"_s;
    case 0x0111: // đ
    case 0x00f0: // ð
        return u"d"_s;
    case 0x00fe: // þ
        return u"th"_s;
    case 0x0127: // ħ
        return u"h"_s;
    case 0x0131: // ı
        return u"i"_s;
    case 0x014b: // ŋ
        return u"n"_s;
    case 0x0167: // ŧ
        return u"t"_s;
    case 0x0259: // ə
        return u"e"_s;
    case 0x017f: // ſ
        return u"s"_s;
    case 0x03c2: // ς
        return u"σ"_s;
    case 0x0491: // ґ
        return u"г"_s;
    case 0x0621: // hamza on the line
    case 0x0640: // tatweel
        return u""_s;
    case 0x0671: // alef wasla
        return u"ا"_s;
    case 0x0629: // ta marbuta
    case 0x06c1:
    case 0x06c3:
    case 0x06be:
    case 0x06d5:
        return u"ه"_s;
    case 0x0649: // alef maksura
    case 0x06cc:
    case 0x06d2:
        return u"ي"_s;
    case 0x06a9:
        return u"ك"_s;
    case 0x05da: // final letters of Hebrew
        return u"כ"_s;
    case 0x05dd:
        return u"מ"_s;
    case 0x05df:
        return u"נ"_s;
    case 0x05e3:
        return u"פ"_s;
    case 0x05e5:
        return u"צ"_s;
    default:
        return {};
    }
}

/// Letters that leave the reading of the text as it is: joiners, direction marks, soft hyphens.
bool isInvisible(char32_t c)
{
    return c != 0x200b && QChar::category(c) == QChar::Other_Format;
}

QString inLatin(const QString &text, const char *id)
{
    // Transliterators are not safe to share between threads while transliterating; each thread has its own.
    thread_local QHash<QByteArray, std::shared_ptr<icu::Transliterator>> known;
    std::shared_ptr<icu::Transliterator> &made = known[id];
    if (!made) {
        UErrorCode status = U_ZERO_ERROR;
        made.reset(icu::Transliterator::createInstance(icu::UnicodeString(id), UTRANS_FORWARD, status));
    }
    if (!made)
        return text;
    icu::UnicodeString buffer(text.utf16(), int32_t(text.size()));
    made->transliterate(buffer);
    return QString::fromUtf16(buffer.getBuffer(), buffer.length());
}

class Splitter
{
public:
    QList<Word> of(const QString &text)
    {
        if (isAscii(text)) {
            for (const QChar c : text)
                take(c.unicode());
        } else {
            // An acute that stands alone is somebody's apostrophe; normalising would make it a blank with an
            // accent.
            QString plain = text;
            plain.replace(QChar(0x00b4), u'\'');
            for (const uint c : plain.normalized(QString::NormalizationForm_KC).toUcs4())
                take(c);
        }
        flush();
        return m_words;
    }

private:
    void take(char32_t c)
    {
        if (c < 0x80) {
            takeAscii(c);
            return;
        }
        if (isHan(c) || isKana(c) || isHangul(c)) {
            takeOfRun(c);
            return;
        }
        if (isAccent(c)) {
            takeAccent(c);
            return;
        }
        const QString whole = QChar::decomposition(c);
        if (!whole.isEmpty() && QChar::decompositionTag(c) == QChar::Canonical) {
            for (const uint part : whole.toUcs4())
                take(part);
            return;
        }
        const char32_t small = QChar::toCaseFolded(c);
        const QString other = otherLetter(small);
        if (!other.isNull()) {
            append(other, small == 0x00f8 ? u"oe"_s : other);
            m_word.foreign |= other.isEmpty() || other.at(0).unicode() >= 0x80;
            return;
        }
        if (isInvisible(c))
            return;
        if (isApostrophe(c) || isHyphen(c)) {
            joint();
        } else if (const int digit = QChar::digitValue(c);
                   digit >= 0 && QChar::category(c) == QChar::Number_DecimalDigit) {
            take(char32_t('0' + digit));
        } else if (QChar::isLetterOrNumber(c) || QChar::isMark(c)) {
            const QString letter = QString::fromUcs4(&small, 1);
            append(letter, letter);
            m_word.foreign |= QChar::script(c) != QChar::Script_Latin;
        } else {
            flush();
        }
    }

    void takeAscii(char32_t c)
    {
        if (c >= 'A' && c <= 'Z')
            c += 'a' - 'A';
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
            beginWord();
            m_part += QChar(char16_t(c));
            if (m_isWide)
                m_wide += QChar(char16_t(c));
        } else if (c == '\'' || c == '-' || c == '`') {
            joint();
        } else {
            flush();
        }
    }

    void append(const QString &letter, const QString &wide)
    {
        beginWord();
        widen(letter != wide);
        m_part += letter;
        if (m_isWide)
            m_wide += wide;
    }

    void beginWord()
    {
        if (m_word.run)
            flush();
    }

    /// From here on the part is written in two ways.
    void widen(bool now)
    {
        if (now && !m_isWide) {
            m_isWide = true;
            m_wide = m_part;
        }
    }

    void endPart()
    {
        if (m_part.isEmpty())
            return;
        m_widened |= m_isWide;
        m_word.wide.append(m_isWide ? m_wide : m_part);
        m_word.parts.append(std::exchange(m_part, {}));
        m_wide.clear();
        m_isWide = false;
    }

    void takeAccent(char32_t c)
    {
        if (m_part.isEmpty())
            return;
        const QChar base = m_part.back();
        if (c == 0x0308 && (base == u'a' || base == u'o' || base == u'u')) {
            widen(true);
            m_wide += u'e';
        } else if (c == 0x030a && base == u'a') {
            widen(true);
            m_wide += u'a';
        }
    }

    void takeOfRun(char32_t c)
    {
        const bool han = isHan(c);
        if (!m_word.run || m_word.han != han)
            flush();
        m_word.run = true;
        m_word.han = han;
        m_word.foreign = true;
        if (c >= 0x30a1 && c <= 0x30f6)
            c -= 0x60; // katakana as hiragana
        m_word.parts.append(QString::fromUcs4(&c, 1));
    }

    /// An apostrophe or hyphen between letters parts and joins at once.
    void joint()
    {
        if (m_word.run || m_part.isEmpty()) {
            flush();
            return;
        }
        endPart();
    }

    void flush()
    {
        endPart();
        if (m_word.han)
            simplify();
        if (!m_widened)
            m_word.wide.clear();
        if (!m_word.parts.isEmpty())
            m_words.append(m_word);
        m_word = {};
        m_widened = false;
    }

    void simplify()
    {
        const QString simple = inLatin(m_word.parts.join(QString()), "Traditional-Simplified");
        const QList<uint> characters = simple.toUcs4();
        if (characters.size() != m_word.parts.size())
            return;
        for (qsizetype i = 0; i < characters.size(); ++i) {
            const char32_t c = characters[i];
            m_word.parts[i] = QString::fromUcs4(&c, 1);
        }
    }

    QList<Word> m_words;
    Word m_word;
    QString m_part, m_wide;
    bool m_isWide = false;  ///< the part is written in two ways
    bool m_widened = false; ///< a part of the word is
};

} // namespace

QList<Word> wordsOf(const QString &text)
{
    return Splitter().of(text);
}

QList<Word> latinWords(const QString &text)
{
    return wordsOf(inLatin(text, "Any-Latin"));
}

QStringList readingsOf(const QString &character)
{
    // ICU takes long, and texts are made of a few thousand characters over and over.
    thread_local QHash<QString, QStringList> known;
    const auto found = known.constFind(character);
    if (found != known.cend())
        return *found;
    QStringList readings;
    for (const char *id : {"Han-Latin", "Han-Latin/Names"}) {
        const QList<Word> words = wordsOf(inLatin(character, id));
        if (words.size() != 1 || words.first().run)
            continue;
        const QString plain = words.first().parts.join(QString());
        readings.append(plain);
        if (const QString wide = words.first().wide.value(0); wide == u"lue" || wide == u"nue")
            readings.append({plain.left(1) + u'v', plain.left(1) + u"yu"_s});
    }
    readings.removeDuplicates();
    return *known.insert(character, readings);
}

QString digitsOf(const QString &text)
{
    QString digits;
    for (const uint c : text.toUcs4()) {
        if (const int digit = QChar::digitValue(c); digit >= 0)
            digits += QChar(char16_t('0' + digit));
    }
    return digits;
}

QString nationalPart(const QString &digits)
{
    // Country codes are one digit in North America and around Russia, two where the first two are these, else
    // three.
    static const QStringList two{
        u"20"_s, u"27"_s, u"30"_s, u"31"_s, u"32"_s, u"33"_s, u"34"_s, u"36"_s, u"39"_s, u"40"_s, u"41"_s,
        u"43"_s, u"44"_s, u"45"_s, u"46"_s, u"47"_s, u"48"_s, u"49"_s, u"51"_s, u"52"_s, u"53"_s, u"54"_s,
        u"55"_s, u"56"_s, u"57"_s, u"58"_s, u"60"_s, u"61"_s, u"62"_s, u"63"_s, u"64"_s, u"65"_s, u"66"_s,
        u"81"_s, u"82"_s, u"84"_s, u"86"_s, u"90"_s, u"91"_s, u"92"_s, u"93"_s, u"94"_s, u"95"_s, u"98"_s};
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return digits.mid(1);
    return digits.mid(two.contains(digits.left(2)) ? 2 : 3);
}

} // namespace vouch::search
