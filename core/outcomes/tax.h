// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

namespace vouch
{

/// A tax of so many thousandths of a percent ("8.875 %" is 8875), in the prices or on top of them.
struct Tax {
    int rate = 0;
    bool included = false;
    friend bool operator==(const Tax &, const Tax &) = default;
};

inline constexpr int highestTaxRate = 100'000; ///< 100 %

/// The tax of what prices add up to, rounded to the nearest minor unit, halves up. `amount` is not negative.
Money taxOf(const Money &amount, const Tax &tax);
/// What is to be paid; nothing where that is more than an amount can be.
std::optional<Money> totalOf(const Money &amount, const std::optional<Tax> &tax);

/// "19", "7,7", "8.875 %"; Invalid where it is no rate from 0 to 100 with at most three digits behind the
/// point.
Result<int> readTaxRate(const QString &text);
/// "8.875", in the locale's way.
QString taxRateText(int rate, const QLocale &locale = QLocale());

} // namespace vouch
