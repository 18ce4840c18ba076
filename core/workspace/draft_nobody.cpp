// SPDX-License-Identifier: GPL-3.0-or-later
// DraftApplier: sales of nobody known. They keep a file's total whole; when a later file names the buyer of
// the same order, the sale becomes that person's.
#include "core/store/kept_statement.h"
#include "core/workspace/draft_applier.h"
#include "core/workspace/imports.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace vouch
{

using namespace exchange;

Result<DraftApplier::Counts> DraftApplier::applyNobody(Writer &writer, const Draft &draft,
                                                       const ImportOptions &options)
{
    Counts counts;
    if (!draft.deals.isEmpty()) {
        VOUCH_GIVE(const bool wanted, wantsDeals(draft, options, counts));
        if (!wanted)
            return counts;
        VOUCH_GIVE(const bool changed, addDeals(writer, draft, counts));
        if (!draft.countVisits || draft.visitRows() == 0)
            countRows(counts, counts.deals > 0, changed);
        return counts;
    }
    Draft sales = draft;
    if (options.match == ImportOptions::Match::UpdateOnly) {
        for (const PurchaseDraft &purchase : draft.purchases) {
            VOUCH_GIVE(const bool known, isKnown(purchase));
            if (!known)
                sales.purchases.removeIf(
                    [&](const PurchaseDraft &each) { return each.orderNumber == purchase.orderNumber; });
        }
        if (sales.purchases.isEmpty()) {
            counts.skipped = draft.rows;
            counts.reason = QCoreApplication::translate(
                "Import",
                "This sale names no buyer and is not in the workspace, and only updates were asked for.");
            return counts;
        }
    }
    VOUCH_GIVE(const bool added, addPurchases(writer, sales, counts));
    countRows(counts, counts.purchases > 0, added);
    return counts;
}

Status DraftApplier::claimPurchase(Writer &writer, const PurchaseDraft &purchase, PurchaseId id)
{
    VOUCH_TRY(kept::run(m_db, "purchase_claim", m_person, writer.id, id));
    return addEnjoyment(writer, purchase, id);
}

} // namespace vouch
