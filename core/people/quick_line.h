// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/typed_date.h"
#include "core/people/networks.h"

#include <QHash>
#include <QList>
#include <QString>

/// One line that says somebody: "Ada Klein, Klein Papeterie, 1.200 €, next Friday".
namespace vouch
{

/// A part of such a line and what it is taken for. Every word of the line is in one of them.
struct QuickPiece {
    enum class Kind {
        Name,
        Organisation,
        Title,
        Amount,
        Probability,
        Date,
        Email,
        Phone,
        Profile,
        Tag,
        Note
    };
    Kind kind = Kind::Note;
    QString text;          ///< as it was typed, without quotes
    QList<Kind> canBe;     ///< what it may be taken for instead, `kind` among them
    bool doubtful = false; ///< something else is nearly as likely, or there was one of it already
    QString problem;       ///< why it cannot be taken for that: a sentence with the remedy
    /// In the ways in which it can be read, the likelier first.
    QList<Money> amounts;
    QList<When> dates;
    int reading = 0; ///< which of these
    int percent = 0;
    ProfileAddress profile; ///< its network is "other" where the line names none

    bool isText() const; ///< taken as it was typed: a name, an organisation, a title, a note
};

/// What a piece is to be taken for, because somebody said so.
struct QuickChoice {
    QuickPiece::Kind kind = QuickPiece::Kind::Note;
    int reading = 0;
    QString network; ///< of a profile
};
using QuickChoices = QHash<QString, QuickChoice>; ///< by the piece's text

struct QuickReading {
    DateReading dates; ///< toward the future
    QString currency;  ///< of amounts without one
    QString country;   ///< of phone numbers without a code
};

/// Reads the pieces of a line in any order: texts between commas (of any script) are name, organisation,
/// title and notes, in this order, unless one ends as firms do; amounts, dates, e-mails, phones, addresses of
/// profiles, @handles, #tags and percentages are known wherever they stand. What is in quotes is a text,
/// whatever it looks like.
QList<QuickPiece> readQuickLine(const QString &line, const QuickReading &how,
                                const QuickChoices &chosen = {});

} // namespace vouch
