// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

namespace vouch::exchange
{

/// The shop or payment program whose sales a table with these folded headers holds, where one is known by its
/// own columns.
std::optional<QString> salesProgram(const QStringList &keys);

/// Whether a table with these headers holds sales, whoever wrote it: numbers of orders, receipts or payments
/// beside amounts, deals with what they are worth, or a buyer with an amount and a day. The people in it are
/// named by the way.
bool looksLikeSales(const QStringList &cells);

/// What a folded header says of money: the amount of one sale; what somebody or something is worth; what
/// somebody brings in a time; or what sums up a customer's past ("total spent", "last order amount").
enum class MoneyWords { None, Amount, Value, Turnover, OfCustomer };
MoneyWords moneyWords(const QString &key);

/// What a folded header says of days: that of one sale; when somebody came into a list; or what is known of a
/// customer ("customer since", "last order").
enum class DayWords { None, OfSale, OfEntry, OfCustomer };
DayWords dayWords(const QString &key);

} // namespace vouch::exchange
