// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search.h"

#include "core/base/search_fold.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::search
{

namespace
{

/// Syllables that are joined from each character on: a name and what stands before it.
constexpr qsizetype joinedSyllables = 6;
constexpr qsizetype joinedInitials = 12;
constexpr qsizetype longestJoined = 40;
/// Fewer digits are a house number as well as a part of a phone number.
constexpr qsizetype fewestDigits = 3;
/// With fewer, a country's code without its + is more likely something else.
constexpr qsizetype fewestWithCountry = 7;
/// Stands before a number that is written from its end, so that its last digits are a beginning. A letter for
/// private use: nobody types it.
constexpr QChar fromTheEnd(0xe000);

bool isAscii(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// Without what is dialled first within a country: 0 in most, 8 in Russia.
QString withoutTrunk(const QString &digits)
{
    return digits.startsWith(u'0') || digits.startsWith(u'8') ? digits.mid(1) : digits;
}

QString reversed(const QString &digits)
{
    QString back = digits;
    std::reverse(back.begin(), back.end());
    return fromTheEnd + back;
}

} // namespace

QString folded(const QString &text)
{
    QStringList words;
    for (const Word &word : wordsOf(text))
        words.append(word.parts.join(QString()));
    return words.join(u' ');
}

void Document::addWord(const QString &word)
{
    if (!m_words.isEmpty() && !m_words.endsWith(u' '))
        m_words += u' ';
    m_words += word;
}

void Document::addOther(const QString &word)
{
    if (!word.isEmpty())
        m_others.insert(word);
}

/// Most texts are plain; an import adds a great many.
void Document::addAscii(const QString &text)
{
    m_words.reserve(m_words.size() + text.size() + 32);
    qsizetype begin = -1; // of the word
    bool joint = false;
    const auto endWord = [&] {
        if (joint) {
            if (const QString joined = m_words.mid(begin).remove(u' '); joined.size() <= longestJoined)
                addOther(joined);
        }
        begin = -1;
        joint = false;
    };
    const auto isPart = [](QChar c) {
        const char16_t code = c.unicode() | 0x20;
        return (code >= u'a' && code <= u'z') || (c >= u'0' && c <= u'9');
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isPart(c)) {
            if (begin < 0) {
                addWord({});
                begin = m_words.size();
            }
            const qsizetype from = i;
            while (i + 1 < text.size() && isPart(text.at(i + 1)))
                ++i;
            m_words.append(QStringView(text).sliced(from, i + 1 - from));
            for (QChar *small = m_words.data() + m_words.size() - (i + 1 - from);
                 small != m_words.data() + m_words.size(); ++small)
                *small = QChar(small->unicode() | 0x20); // digits stay as they are
        } else if (begin >= 0 && !m_words.endsWith(u' ') && (c == u'\'' || c == u'-' || c == u'`')) {
            m_words += u' ';
            joint = true;
        } else {
            endWord();
        }
    }
    endWord();
}

void Document::addText(const QString &text)
{
    if (isAscii(text)) {
        addAscii(text);
        return;
    }
    for (const Word &word : wordsOf(text)) {
        for (const QString &part : word.parts)
            addWord(part);
        for (const QString &part : word.wide)
            addOther(part);
        for (const QString &joined : {word.joined(), word.joinedWide()}) {
            if (joined.size() <= longestJoined)
                addOther(joined);
        }
    }
}

void Document::addName(const QString &text)
{
    addText(text);
    if (isAscii(text))
        return;
    for (const Word &word : wordsOf(text)) { // what is written otherwise is typed in Latin letters too
        if (!word.foreign)
            continue;
        if (!word.han) {
            for (const Word &latin : latinWords(word.parts.join(QString()))) {
                if (!latin.run)
                    addOther(latin.parts.join(QString()));
            }
            continue;
        }
        QList<QStringList> syllables;
        for (const QString &character : word.parts) {
            const QStringList readings = readingsOf(character);
            for (const QString &reading : readings)
                addOther(reading);
            if (!readings.isEmpty())
                syllables.append(readings);
        }
        for (qsizetype from = 0; from + 1 < syllables.size(); ++from) {
            for (const QString &first : syllables[from]) {
                QString joined = first, initials = first.left(1);
                for (qsizetype i = from + 1; i < syllables.size() && i < from + joinedInitials; ++i) {
                    if (i < from + joinedSyllables)
                        joined += syllables[i].first();
                    initials += syllables[i].first().left(1);
                }
                addOther(joined);
                addOther(initials);
            }
        }
    }
}

void Document::addPhone(const QString &number, const QString &e164)
{
    const QString digits = digitsOf(e164.isEmpty() ? number : e164);
    if (digits.size() < fewestDigits)
        return;
    addWord(reversed(digits));
    addWord(e164.isEmpty() ? withoutTrunk(digits) : nationalPart(digits));
}

QString Document::text() const
{
    QStringList others(m_others.cbegin(), m_others.cend());
    others.sort(); // the same person has the same text
    return others.isEmpty() ? m_words.trimmed() : m_words + u' ' + others.join(u' ');
}

QString documentOf(const Person &person)
{
    Document document;
    document.addName(person.shown);
    for (const QString &name : person.names) {
        // Most names are made of their parts.
        if (!name.isEmpty() && !person.shown.contains(name))
            document.addName(name);
    }
    for (const QString &handle : person.handles)
        document.addName(handle);
    for (const auto &[number, e164] : person.phones)
        document.addPhone(number, e164);
    for (const QString &text : person.texts)
        document.addText(text);
    return document.text();
}

Query::Query(const QString &typed)
{
    QString words;
    QStringList numbers; // of the number that is being read
    QString number;
    const auto endWords = [&] {
        for (const QString &chunk : words.split(u' ', Qt::SkipEmptyParts))
            addChunk(chunk);
        words.clear();
    };
    const auto endNumber = [&] {
        if (digitsOf(number).size() >= fewestDigits)
            addPhone(digitsOf(number), number.startsWith(u'+') || number.startsWith(u"00"), numbers);
        else
            words += u' ' + number;
        endWords();
        number.clear();
        numbers.clear();
    };
    // Digits with what stands between those of a phone number are read as one.
    for (const QString &chunk : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const bool digits = std::all_of(chunk.begin(), chunk.end(),
                                        [](QChar c) { return c.isDigit() || u"+-()./"_s.contains(c); });
        if (digits) {
            number += chunk;
            for (const Word &word : wordsOf(chunk))
                numbers += word.parts;
            continue;
        }
        endNumber();
        words += u' ' + chunk;
        endWords();
    }
    endNumber();
}

void Query::addPhone(const QString &digits, bool international, const QStringList &words)
{
    Alternatives ways;
    const auto add = [&ways](const QString &way) {
        const Together one{Phrase{{way}}};
        if (!way.isEmpty() && !ways.contains(one))
            ways.append(one);
    };
    add(digits);
    // Numbers are kept without their country's code: a number of another country that goes on alike is found
    // too.
    if (international || (digits.size() >= fewestWithCountry && !digits.startsWith(u'0')))
        add(nationalPart(digits.startsWith(u"00") ? digits.mid(2) : digits));
    if (!international) {
        add(withoutTrunk(digits));
        add(reversed(digits));
    }
    if (words.size() > 1) {
        Together apart;
        for (const QString &word : words)
            apart.append(Phrase{{word}});
        ways.append(apart);
    }
    m_units.append(ways);
}

void Query::addChunk(const QString &chunk)
{
    const QList<Word> words = wordsOf(chunk);
    if (chunk.indexOf(u'@') > 0) { // an address: what stands in it stands in a row
        Phrase row;
        for (const Word &word : words)
            row.words += word.parts;
        row.whole = chunk.endsWith(u'@');
        if (!row.words.isEmpty())
            m_units.append(Alternatives{{row}});
        return;
    }
    for (const Word &word : words) {
        Alternatives ways{{Phrase{word.parts}}};
        if (!word.wide.isEmpty())
            ways.append(Together{Phrase{word.wide}});
        for (const QString &joined : {word.joined(), word.joinedWide()}) {
            if (!joined.isEmpty())
                ways.append(Together{Phrase{{joined}}});
        }
        m_units.append(ways);
    }
}

QString Query::match() const
{
    QStringList units;
    for (const Alternatives &alternatives : m_units) {
        QStringList ways;
        for (const Together &together : alternatives) {
            QStringList phrases;
            for (const Phrase &phrase : together)
                phrases.append((phrase.whole ? u"\"%1\""_s : u"\"%1\" *"_s).arg(phrase.words.join(u' ')));
            ways.append(phrases.size() > 1 ? u"(%1)"_s.arg(phrases.join(u" AND "_s)) : phrases.first());
        }
        units.append(ways.size() > 1 ? u"(%1)"_s.arg(ways.join(u" OR "_s)) : ways.first());
    }
    return units.join(u" AND "_s);
}

bool Query::matches(const QString &document) const
{
    const QStringList words = document.split(u' ', Qt::SkipEmptyParts);
    const auto standsAt = [&words](const Phrase &phrase, qsizetype at) {
        for (qsizetype i = 0; i + 1 < phrase.words.size(); ++i) {
            if (words[at + i] != phrase.words[i])
                return false;
        }
        const QString &last = words[at + phrase.words.size() - 1];
        return phrase.whole ? last == phrase.words.last() : last.startsWith(phrase.words.last());
    };
    const auto stands = [&](const Phrase &phrase) {
        for (qsizetype at = 0; at + phrase.words.size() <= words.size(); ++at) {
            if (standsAt(phrase, at))
                return true;
        }
        return false;
    };
    return std::all_of(m_units.begin(), m_units.end(), [&](const Alternatives &ways) {
        return std::any_of(ways.begin(), ways.end(), [&](const Together &together) {
            return std::all_of(together.begin(), together.end(), stands);
        });
    });
}

} // namespace vouch::search
