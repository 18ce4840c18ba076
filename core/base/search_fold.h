// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// The folding behind core/base/search.h. Inside the room.
namespace vouch::search
{

/// A word of a text, or a run of characters of a script that is written without blanks.
struct Word {
    QStringList parts;    ///< folded: of a word one, of "O'Neill" or "Jean-Luc" each; of a run its characters
    QStringList wide;     ///< the parts with umlauts as two letters, "mueller"; empty: there are none
    bool run = false;     ///< characters of such a script
    bool han = false;     ///< Chinese ones
    bool foreign = false; ///< letters other than Latin: people type it in Latin letters too

    /// "oneill", "jeanluc", or as `wide` says; empty where nothing is joined: runs never are.
    QString joined() const { return join(parts); }
    QString joinedWide() const { return join(wide); }

private:
    QString join(const QStringList &words) const
    {
        return run || words.size() < 2 ? QString() : words.join(QString());
    }
};

QList<Word> wordsOf(const QString &text);

/// The same in Latin letters as ICU writes them: "elene".
QList<Word> latinWords(const QString &text);

/// How a Chinese character is read, without tones: "wang"; 曾 "ceng" and, as a surname, "zeng"; 吕 "lu",
/// "lv", "lyu". Empty where nobody knows.
QStringList readingsOf(const QString &character);

/// Digits alone, of any script, as ASCII.
QString digitsOf(const QString &text);

/// An E.164 number without its country code, digits alone.
QString nationalPart(const QString &digits);

} // namespace vouch::search
