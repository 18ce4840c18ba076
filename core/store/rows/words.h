// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/store/rows/row.h"

/// Quotes.
namespace vouch::rows
{

/// What may change of a quote until it is sent.
struct QuoteContent {
    When made;
    std::optional<When> validUntil;
    Money amount;               ///< isCurrencyCode() holds, not negative
    std::optional<int> taxRate; ///< 0–100,000
    bool taxIncluded = false;
    QString recipient, notes;

    auto values(auto bind) const
    {
        return bind(made, validUntil, amount.minor, amount.currency, taxRate,
                    taxRate ? std::optional(int(taxIncluded)) : std::nullopt, recipient, notes);
    }
    friend bool operator==(const QuoteContent &, const QuoteContent &) = default;
};

/// One that is not sent yet.
struct Quote {
    static constexpr const char *statement = "quote_insert";
    DealId deal;
    qint64 number = 0; ///< that no other has
    QuoteContent content;

    auto values(const Writer &writer, auto bind) const
    {
        return content.values([&](const auto &...said) { return bind(deal, number, said..., writer.id); });
    }
};

/// In the currency of its quote.
struct QuoteLine {
    static constexpr const char *statement = "quote_line_insert";
    QuoteId quote;
    QString item;
    qint64 quantity = 1;
    qint64 priceMinor = 0; ///< of one

    auto values(const Writer &, auto bind) const { return bind(quote, item, quantity, priceMinor); }
};

} // namespace vouch::rows
