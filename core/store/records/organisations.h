// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/other_amounts.h"
#include "core/store/records/deals.h"

/// A firm or another group that people belong to.
namespace vouch
{

/// Some of an organisation's deals: how many, and what they add up to in each currency.
struct DealTotals {
    int deals = 0;
    int left = 0; ///< those that are in no sum, because they have no amount (or, weighted, no probability)
    OtherAmounts sums;
    friend bool operator==(const DealTotals &, const DealTotals &) = default;
};

/// Everything about one organisation.
struct OrganisationPage {
    OrganisationId id;
    QString name;
    /// What its people bought, refunds taken off, and what its deals became that nobody known bought. A
    /// purchase belongs to one organisation at most.
    Money purchases;     ///< in the workspace's currency
    OtherAmounts others; ///< the same in other currencies
    /// What people outside bought and its people are credited with, in the workspace's currency: nothing of
    /// it is in `purchases`.
    Money advocacy;
    DealTotals open, weighted, won; ///< weighted: each by its own probability
    QList<PersonId> people;       ///< ascending
    QList<DealRecord> deals;      ///< as Workspace::deals() gives them
};

} // namespace vouch
