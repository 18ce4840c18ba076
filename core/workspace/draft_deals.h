// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/rows/deals.h"
#include "core/words/deals.h"

namespace vouch
{

/// A deal as it is stored, for what files say of it.
struct KnownDeal {
    DealId id; ///< none: not there
    rows::DealContent content;
    DealStatus status = DealStatus::Open;
    When opened;
    std::optional<When> closed;
    QString reason, competitor;
    PurchaseId purchase;
    bool purchaseMade = false;
    qint64 version = 0;
    Millis stateAt = 0; ///< the latest moment that files have told of its walk; 0: none
    bool isNew = false; ///< this draft has made it
};

} // namespace vouch
