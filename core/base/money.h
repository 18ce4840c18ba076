// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QLocale>
#include <QString>
#include <optional>

namespace vouch
{

/// An amount in the currency's minor unit (cents; yen have none). Never a float; amounts of different
/// currencies are never added.
struct Money {
    qint64 minor = 0;
    QString currency; ///< ISO 4217, upper case; empty only where no amount is known

    friend bool operator==(const Money &, const Money &) = default;
    QJsonObject toJson() const; ///< {"minor": 1250, "currency": "EUR"}
};

/// Digits behind the point by ISO 4217: 2 for most, 0 for JPY, KRW, VND…, 3 for KWD, BHD… Part of what stored
/// amounts mean, so it never follows a library that changes its mind (ICU's RSD had 2 and has 0).
int minorDigits(const QString &currency);

/// "€1,234.50" in the locale's way; whole units only when `compact` and the amount is large ("€12.3k").
QString formatMoney(const Money &money, const QLocale &locale = QLocale(), bool compact = false);

/// What stands before the cents of an amount.
enum class DecimalMark { Unknown, Dot, Comma };

/// What is known about an amount besides its own text.
struct AmountContext {
    QString currency; ///< where the text names none; wins where a sign is shared ("$", "kr")
    /// As the amount's column decides (see exchange/amount_column.h). Unknown: the locale of whoever typed it
    /// does.
    DecimalMark mark = DecimalMark::Unknown;
    QLocale locale;

    AmountContext(const QString &fallback, DecimalMark decided = DecimalMark::Unknown,
                  const QLocale &typedIn = QLocale())
        : currency(fallback)
        , mark(decided)
        , locale(typedIn)
    {
    }
};

/// Reads what people and exports write: "1,234.50", "1.234,50", "1’234.50", "12,34,567", "¥28.16", "(50.00)",
/// "$ -3", "50-", "500,–", "1 234,5", "USD 12", "Rp 1.250", "２５００円", "٢٥٫٥", "2.5k", "1,2 Mio. €". One
/// mark before exactly three digits ("1.250") is decided by the context's mark, else by a currency without
/// cents, else by the locale; where all three leave it open the error says both ways. The error's sentence
/// names the text and what to write instead; kind Invalid.
Result<Money> readMoney(const QString &text, const AmountContext &context);

/// readMoney() for who needs no sentence.
std::optional<Money> parseMoney(const QString &text, const AmountContext &context);

/// As people type it in a form, without unit and groups: "49.90", "49,90" in Germany.
QString typedAmount(const Money &money, const QLocale &locale = QLocale());

/// `count` times the price, and two amounts of one currency together. Nothing where that is more than an
/// amount can be, or the currencies differ.
std::optional<Money> multiplied(const Money &price, qint64 count);
std::optional<Money> added(const Money &one, const Money &other);

/// Whether the text is the code of a currency in ISO 4217, of one that is no longer used, too. "eur" and
/// "EURO" are none, nor are "XYZ" and "XXX", which stands for no currency.
bool isCurrencyCode(const QString &text);

} // namespace vouch
