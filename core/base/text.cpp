// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include "core/base/folded_words.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <algorithm>
#include <memory>
#include <unicode/translit.h>
#include <unicode/unistr.h>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

bool isAscii(QStringView text)
{
    for (const QChar c : text) {
        if (c.unicode() > 0x7f)
            return false;
    }
    return true;
}

/// Han, kana and hangul syllables: scripts written without blanks, or searched by single characters.
bool isCjk(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x3400 && c <= 0x4dbf) || (c >= 0x4e00 && c <= 0x9fff) ||
           (c >= 0xac00 && c <= 0xd7af) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

const icu::Transliterator *latin()
{
    // Transliterators are not safe to share between threads while transliterating; each thread has its own.
    thread_local const std::unique_ptr<icu::Transliterator> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            "Any-Latin; NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower()", UTRANS_FORWARD, status));
        return U_SUCCESS(status) ? std::move(made) : nullptr;
    }();
    return instance.get();
}

QString romanised(const QString &text)
{
    const icu::Transliterator *transliterator = latin();
    if (!transliterator)
        return text.toCaseFolded();
    icu::UnicodeString buffer(text.utf16(), int32_t(text.size()));
    transliterator->transliterate(buffer);
    return QString::fromUtf16(buffer.getBuffer(), buffer.length());
}

/// Mostly there is nothing to clean, and then nothing is copied.
bool isClean(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return (c.unicode() >= 0x20 && c.unicode() < 0xd800 && c.unicode() != 0x7f) || c == u'\t' ||
               c == u'\n';
    });
}

} // namespace

QString cleanText(const QString &text, qsizetype maximum)
{
    if (!text.isNull() && text.size() <= maximum && isClean(text))
        return text.trimmed();
    QString result;
    result.reserve(qMin(text.size(), maximum));
    for (qsizetype i = 0; i < text.size() && result.size() < maximum; ++i) {
        const QChar c = text.at(i);
        if (c == u'\r') {
            if (i + 1 >= text.size() || text.at(i + 1) != u'\n')
                result += u'\n';
        } else if (c.isHighSurrogate()) {
            if (i + 1 < text.size() && text.at(i + 1).isLowSurrogate() && result.size() + 2 <= maximum) {
                result += c;
                result += text.at(++i);
            } else {
                result += QChar::ReplacementCharacter;
            }
        } else if (c.isLowSurrogate()) {
            result += QChar::ReplacementCharacter;
        } else if ((c.unicode() >= 0x20 && c.unicode() != 0x7f) || c == u'\t' || c == u'\n') {
            result += c;
        }
    }
    return result.trimmed();
}

QString cleanLine(const QString &text)
{
    const QString line = cleanText(text, 1000);
    if (!line.contains(u'\n') && !line.contains(u'\t'))
        return line;
    return QString(line).replace(u'\n', u' ').replace(u'\t', u' ').trimmed();
}

QString safeForDisplay(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if ((c.unicode() >= 0x202a && c.unicode() <= 0x202e) ||
            (c.unicode() >= 0x2066 && c.unicode() <= 0x2069))
            c = u'␥';
    }
    return result;
}

QString safeForTerminal(const QString &text)
{
    QString result = safeForDisplay(text);
    for (qsizetype i = 0; i < result.size(); ++i) {
        QChar &c = result[i];
        const bool lineEnd = c == u'\r' && i + 1 < result.size() && result.at(i + 1) == u'\n';
        if (c == u'\n' || c == u'\t' || lineEnd)
            continue;
        if (c.unicode() < 0x20)
            c = QChar(0x2400 + c.unicode()); // ␀, ␛ …
        else if (c.unicode() == 0x7f)
            c = u'␡';
        else if (c.unicode() >= 0x80 && c.unicode() <= 0x9f)
            c = u'␥';
    }
    return result;
}

QString foldKey(const QString &text)
{
    if (isAscii(text))
        return text.toLower().simplified();
    const auto known = foldedWords().constFind(text);
    return known != foldedWords().cend() ? *known : foldedByRules(text);
}

const QHash<QString, QString> &foldedWords()
{
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> made;
        QFile file(u":/people/folded_words.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return made;
        const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
        for (auto word = all.begin(); word != all.end(); ++word)
            made.insert(word.key(), word.value().toString());
        return made;
    }();
    return words;
}

QString foldedByRules(const QString &text)
{
    return romanised(text).simplified();
}

QString monogram(const QString &name)
{
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    QString result;
    for (const QString &word : words) {
        qsizetype i = 0;
        while (i < word.size() && !word.at(i).isLetterOrNumber() && !word.at(i).isSurrogate())
            ++i;
        if (i >= word.size())
            continue;
        const qsizetype width = word.at(i).isHighSurrogate() && i + 1 < word.size() ? 2 : 1;
        const QString letter = word.mid(i, width);
        if (result.isEmpty()) {
            result = letter.toUpper();
            if (isCjk(letter.toUcs4().value(0)))
                break;
        } else {
            result += letter.toUpper();
            break;
        }
    }
    return result.isEmpty() ? u"?"_s : result;
}

} // namespace vouch
