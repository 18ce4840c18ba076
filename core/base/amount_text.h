// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QStringList>
#include <optional>

namespace vouch
{

/// An amount as its text alone says it, before anybody decides what cannot be told from it. For parseMoney()
/// and for whoever looks at the other cells of a column first.
struct AmountText {
    bool negative = false;
    QString digits;                            ///< 0–9 alone, without separators
    qsizetype behind = 0;                      ///< how many of them stand behind the decimal mark
    QChar open;                                ///< '.' or ',' where that one mark before three digits ends
                                               ///< the number: "1.250"; `behind` is 0 then
    DecimalMark proves = DecimalMark::Unknown; ///< what the separators of this text alone show
    int power = 0;                             ///< of ten: "2.5k" has 3
    QStringList currencies;                    ///< what its unit may mean; empty: it has none
};

/// Nothing where the text is no amount: no number, two numbers, groups that are none, a word nobody knows.
std::optional<AmountText> amountText(const QString &text);

/// The currency of an amount with these possible ones: the fallback where it is among them or there is none,
/// else that of the locale's country, else the likeliest.
QString currencyOf(const AmountText &amount, const AmountContext &context);

} // namespace vouch
