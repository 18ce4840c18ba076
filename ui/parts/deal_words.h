// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/organisations.h"

/// How deals are told wherever they are named.
namespace vouch::ui::dealwords
{

/// The date of it, which is all that is said of deals.
QString day(const When &when);
/// Open, and expected before today.
bool isOverdue(const DealRecord &deal, Millis now);
/// "expected 12 Jun 2026 · 60 %", "overdue since …", "won …", "lost …: price, Acme".
QString state(const DealRecord &deal, Millis now);
/// All of it, for who cannot see it.
QString spoken(const DealRecord &deal, Millis now);
/// "€1,200.00 and $9.00": sums in several currencies stand beside each other.
QString sums(const OtherAmounts &sums);

} // namespace vouch::ui::dealwords
