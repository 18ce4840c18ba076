// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <utility>

/// How people are found by what somebody types: what is stored and what is typed go through the same folding.
/// Case, accents, width, hiragana or katakana, traditional or simplified characters, tashkeel, hamza, ta
/// marbuta, niqqud, final letters, ё, ı, digits of any script and apostrophes make no difference. ü is found
/// by u and ue (ö, ä, ø, å likewise), ß by ss, 王小明 by its characters, by wang xiao ming, wangxiaoming,
/// xiaoming and wxm, other scripts also by Latin letters, a phone number by its beginning with or without
/// country code or leading 0 and by its last digits.
namespace vouch::search
{

/// The number of these rules and of how the index keeps them. Another one than an index was made by: the
/// index has to be made anew.
inline constexpr int rules = 3;

/// The words of a text, folded, joined by blanks: "müller o’neill 趙雅婷" becomes "muller oneill 赵雅婷". For
/// filters that compare what is shown already.
QString folded(const QString &text);

/// What one person is found by: words joined by blanks, for a full-text index that leaves them as they are
/// and for Query::matches().
class Document
{
public:
    /// What somebody is called: names, organisations, handles. Also in Latin letters.
    void addName(const QString &text);
    /// E-mail addresses, notes, values: as they are written.
    void addText(const QString &text);
    /// `number` as written; `e164` may be empty.
    void addPhone(const QString &number, const QString &e164);
    QString text() const;

private:
    void addAscii(const QString &text);
    void addWord(const QString &word);
    void addOther(const QString &word);

    QString m_words;        ///< in their order, so that words that stand beside each other are found so
    QSet<QString> m_others; ///< other ways to write them
};

/// All that somebody is found by, as it is stored and in the order of its rows.
struct Person {
    QString shown;
    QStringList names; ///< the others, and the organisation's; many are empty or part of what is shown
    QStringList handles;
    QList<std::pair<QString, QString>> phones; ///< as written, E.164
    QStringList texts;                         ///< e-mail addresses, values of custom fields, notes
};
/// Document::text() of somebody: what the index holds.
QString documentOf(const Person &person);

/// What was typed, ready to be looked for. Every word must begin a word of the document; characters of a
/// script written without blanks must follow one another.
class Query
{
public:
    explicit Query(const QString &typed);

    /// Nothing was typed that can be looked for.
    bool isEmpty() const { return m_units.isEmpty(); }
    /// As FTS5 understands it. Words are quoted, so that query syntax in what was typed means nothing.
    QString match() const;
    /// Whether it finds the document with this text: what the index would say.
    bool matches(const QString &document) const;

private:
    struct Phrase {
        QStringList words;  ///< in a row
        bool whole = false; ///< the last one too; else it is a beginning
        friend bool operator==(const Phrase &, const Phrase &) = default;
    };
    using Together = QList<Phrase>; ///< all of them
    using Alternatives = QList<Together>;

    void addChunk(const QString &chunk);
    void addPhone(const QString &digits, bool international, const QStringList &words);

    QList<Alternatives> m_units; ///< of each, one of the alternatives
};

} // namespace vouch::search
