// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/draft_applier.h"

namespace vouch
{

/// The prepared statements of an import, made once for all its rows.
struct DraftApplier::Statements {
    static Result<std::unique_ptr<Statements>> prepare(Connection &db);

    RawStatement personByIdentity, personByProfile, personByEmail, personByPhone, personInsert, personName,
        personValues, personUpdate, emails, emailInsert, phones, phoneUpdate, phoneInsert, addresses,
        addressUpdate, addressInsert, profileOwner, profileByExternalId, profileHasUrl, profileInsert,
        profileFill, identityInsert, organisationFind, organisationInsert, tagFind, tagInsert,
        personTagInsert, fieldFind, fieldInsert, valueFind, valueUpdate, valueInsert, pairInsert,
        interactionSame, interactionMove, interactionHas, interactionInsert, orderByKey, ordersByNumber,
        purchaseSame, firstPurchase, purchaseInsert, purchaseUpdate, refunds, refundUpdate, refundDelete,
        lines, linesDelete, standing, standingSet, standingDelete, lineInsert, advocacyHas, advocacyInsert,
        referralInsert, noteHas, noteInsert, noteHasText, taskHas, taskInsert, transitions, repeatedVisits,
        repeatInsert, repeatDelete, transitionInsert, placementSet, placementInsert, placementDelete, placed,
        lastRank;
};

} // namespace vouch
