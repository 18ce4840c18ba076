// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/other_amounts.h"

#include <algorithm>

namespace vouch
{

void addOther(OtherAmounts &others, const OtherAmount &amount, int sign)
{
    auto found = std::lower_bound(
        others.begin(), others.end(), amount,
        [](const OtherAmount &a, const OtherAmount &b) { return a.sum.currency < b.sum.currency; });
    if (found == others.end() || found->sum.currency != amount.sum.currency)
        found = others.insert(found, {{0, amount.sum.currency}, 0});
    found->sum.minor += sign * amount.sum.minor;
    found->rows += sign * amount.rows;
    if (found->rows == 0)
        others.erase(found);
}

} // namespace vouch
