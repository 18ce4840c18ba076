// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

namespace vouch::exchange
{

/// The shop or payment program whose sales a table with these folded headers holds, where one is known by its
/// own columns.
std::optional<QString> salesProgram(const QStringList &keys);

/// Whether a table with these folded headers holds sales, whoever wrote it: numbers of orders, receipts or
/// payments beside amounts, or buyers, goods, amounts and dates. The people in it are named by the way.
bool looksLikeSales(const QStringList &keys);

} // namespace vouch::exchange
