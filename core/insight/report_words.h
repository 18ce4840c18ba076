// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report.h"

/// What stands under every figure, wherever it is shown: whom and when it is about, in which currency and
/// time zone, and what is not in it. Translated; plain text.
namespace vouch::insight
{

/// "1 June 2026 to 30 June 2026 (Europe/Berlin) · journey social-journey · only the segment “Regulars” ·
/// amounts in EUR". Without owner and segment it says that everybody counts.
QString filterText(const ReportValue &report);

/// "2 purchases in JPY, USD are not in this sum: JPY 5,000, USD 20.00"; empty where nothing is left out.
QString leftOutText(const OtherAmounts &others);
/// The same for a report, whose left out may be rewards.
QString leftOutText(const ReportValue &report);
/// "and JPY 5,000, USD 20.00 (2 purchases)": beside one amount, where there is little room; empty where there
/// is nothing.
QString besideText(const OtherAmounts &others);
/// "€150.00 + ¥5,000": a sum with what is in other currencies beside it; without the sum where that is nought
/// and there are others, empty where there is neither. `brief`: no fractions where the sum is long.
QString sumText(const Money &sum, const OtherAmounts &others, bool brief = false);
/// "JPY 5,000, USD 20.00"
QString otherAmountsText(const OtherAmounts &others);

/// For scripts: [{"currency", "rows", "amount": {"minor", "currency"}}].
QJsonArray othersJson(const OtherAmounts &others);

} // namespace vouch::insight
