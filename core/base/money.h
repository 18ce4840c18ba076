// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QLocale>
#include <QString>
#include <optional>

namespace vouch {

/// An amount in the currency's minor unit (cents; yen have none). Never a float; amounts of different
/// currencies are never added.
struct Money {
    qint64 minor = 0;
    QString currency; ///< ISO 4217, upper case; empty only where no amount is known

    friend bool operator==(const Money &, const Money &) = default;
    QJsonObject toJson() const; ///< {"minor": 1250, "currency": "EUR"}
};

/// Digits behind the point: 2 for most, 0 for JPY, KRW, VND…, 3 for KWD, BHD…
int minorDigits(const QString &currency);

/// "€1,234.50" in the locale's way; whole units only when `compact` and the amount is large ("€12.3k").
QString formatMoney(const Money &money, const QLocale &locale = QLocale(), bool compact = false);

/// Reads what people and exports write: "1,234.50", "1.234,50", "¥28.16", "(50.00)", "$ -3", "1 234,5",
/// "USD 12". A currency found in the text wins over `fallbackCurrency`. Nothing if there is no number, if
/// the number does not fit, or if it has more digits behind the point than the currency (other than zeros).
std::optional<Money> parseMoney(const QString &text, const QString &fallbackCurrency);

/// Whether the text is a three-letter ISO 4217 code in form.
bool isCurrencyCode(const QString &text);

} // namespace vouch
