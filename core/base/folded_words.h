// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace vouch
{

/// What foldKey() makes of words that importers know headings by, in all languages
/// (resources/people/folded_words.json): ICU needs a fifth of a second for the rules of a dozen scripts,
/// which a file in plain letters can do without. Words that are not in it are folded by the rules.
const QHash<QString, QString> &foldedWords();

/// foldKey() by ICU's rules alone, for text that is not plain ASCII.
QString foldedByRules(const QString &text);

} // namespace vouch
