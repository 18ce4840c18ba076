// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/deals.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/steps.h"

/// Parts of operations on deals, and how they are read.
namespace vouch
{

Result<QList<DealRecord>> dealsFor(Connection &db, const DealQuestion &question);
/// Whole; NotFound where it is gone.
Result<DealRecord> dealOf(Connection &db, DealId id);

/// A new open deal. Sets the writer's label.
Result<DealId> madeDeal(Writer &writer, const DealEntry &entry);

/// What a won deal became.
struct Win {
    PurchaseId purchase{};
    bool made = false; ///< and not tied to it
    std::optional<Money> amount{};
    PersonId buyer{};
};
/// A purchase that is here already becomes the deal's; Invalid where it cannot.
Result<Win> tiedPurchase(Writer &writer, const DealRecord &deal, PurchaseId purchase);
/// A purchase by the deal's person, or by nobody known, with the deal's lines.
Result<Win> madePurchase(Writer &writer, const DealRecord &deal, const When &at);
/// What a deal that is won no more became: a purchase that winning made goes, unless something hangs on it.
Status takePurchaseAway(Writer &writer, const DealRecord &deal);
/// The purchase that winning made says what its deal says now.
Status followWonDeal(Writer &writer, DealId deal);

/// A deal ends after it began, and not in the future.
Status checkClosing(Writer &writer, const DealRecord &deal, const When &at);
struct Loss {
    QString reason{}, competitor{};
};
Status closeDeal(Writer &writer, DealId deal, DealStatus status, const std::optional<When> &at,
                 const Loss &loss, const Win &win);

} // namespace vouch
