// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/words/messages.h"

#include <QHash>

/// Texts with places that are filled for each person: "Dear {first_name|there}, …". What stands behind the
/// bar is used where nothing is known; "{{" and "}}" are braces themselves.
namespace vouch::message
{

using Values = QHash<Variable, QString>;

struct Filled {
    QString text;
    QList<Variable> missing; ///< neither known nor with words instead, each once; in the text as shownPlace()
};

/// The text with what is known put in. The error names what is no variable, or the brace that is not closed.
Result<Filled> fill(const QString &text, const Values &values);
/// Which variables a text has, in their order, each once.
Result<QList<Variable>> variablesIn(const QString &text);
/// "{first name}" in the language of the interface.
QString shownPlace(Variable variable);
/// Places that are still open in a text that somebody edited.
QList<Variable> openPlaces(const QString &text);

/// The same text with names in the interface's language instead of keys, for whoever edits it, and back:
/// typed text may say names or keys. What cannot be read stays as it is, so that it can be mended.
QString shown(const QString &stored);
Result<QString> stored(const QString &typed);

} // namespace vouch::message
