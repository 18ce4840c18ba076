// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace vouch
{

/// What a word or sign beside a number may mean, the likeliest first: "kr" is SEK, NOK, DKK or ISK, "€" is
/// EUR alone. ISO codes stand for themselves. Empty if it is no currency.
QStringList currenciesOfWord(const QString &word);

/// Whether it is the code of a currency that there is or was, by ISO 4217; "XXX" and "XTS" stand for none.
bool isInIso4217(const QString &code);

/// Powers of ten that a word beside a number stands for: "k" is 3, "Mio" is 6, "万" is 4.
std::optional<int> powerOfWord(const QString &word);

/// Whether people write this currency without cents, whatever ISO 4217 allows for: JPY and CLP have none, IDR
/// and HUF do not use theirs.
bool isUsedWithoutCents(const QString &currency);

} // namespace vouch
