// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/deals.h"
#include "core/store/rows/deals.h"
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

/// What a deal becomes, wherever its card is (deal_walks.h): won with its purchase, lost, open again without.
/// A deal that is that already is a Conflict where it is to be won; it ends after it began, and not in the
/// future.
Status becomeWon(Writer &writer, const DealWin &win);
Status becomeLost(Writer &writer, const DealLoss &loss);
Status becomeOpen(Writer &writer, DealId deal);
/// From now on; a dated change, as forecasts look back at.
Status giveDeal(Writer &writer, DealId deal, const QString &owner);

/// A deal's content as it is, to be changed and written.
Result<rows::DealContent> contentOf(Writer &writer, const DealRecord &deal);
/// Writes what differs, with the dated change that follows. True: something did.
Result<bool> writeContent(Writer &writer, DealId deal, const rows::DealContent &before,
                          const rows::DealContent &content, const When &at);
/// What a deal may be worth: not negative, in a currency.
Status checkAmount(const std::optional<Money> &amount);
/// Lines that add up in the currency of the deal.
Status checkLines(const QList<DealLine> &lines, const std::optional<Money> &amount);

/// The deal is won, and its card goes along: what Workspace::winDeal() does, within another operation. Names it.
Status winDealIn(Writer &writer, const DealWin &win);
/// Other lines instead of those it has.
Status replaceLines(Writer &writer, DealId deal, const QList<DealLine> &lines);
/// Quotes that were not sent go; Invalid where one was.
Status takeQuotesAway(Writer &writer, const DealRecord &deal);

} // namespace vouch
