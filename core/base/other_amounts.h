// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

#include <QList>

namespace vouch
{

/// What is not in a sum because it is in another currency: told beside the sum, never added to it.
struct OtherAmount {
    Money sum;
    qint64 rows = 0; ///< purchases and refunds (or rewards) that it is made of
    friend bool operator==(const OtherAmount &, const OtherAmount &) = default;
};

/// By code, each once.
using OtherAmounts = QList<OtherAmount>;

/// Adds to the entry of the currency; `sign` −1 takes away, and an entry without rows goes.
void addOther(OtherAmounts &others, const OtherAmount &amount, int sign = 1);

} // namespace vouch
