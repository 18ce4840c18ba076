// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/draft_applier.h"

namespace vouch
{

/// The prepared statements of an import, made once for all its rows.
struct DraftApplier::Statements {
    static Result<std::unique_ptr<Statements>> prepare(Connection &db);

    RawStatement personByIdentity, personByProfile, personByEmail, personByPhone, personInsert, personBlanks,
        personFill, emailHas, emailInsert, phoneHas, phoneInsert, addressHas,
        addressInsert, profileOwner, profileByExternalId, profileHasUrl, profileInsert, profileFill, identityInsert,
        organisationFind, organisationInsert, tagFind, tagInsert, personTagInsert, fieldFind, fieldInsert,
        valueInsert, interactionHas, interactionInsert, purchaseFind, purchaseInsert, purchaseUpdate,
        purchaseRefunded, lineInsert, advocacyHas, advocacyInsert, referralInsert, noteHas, noteInsert,
        noteHasText, taskHas, taskInsert, transitions, transitionInsert, placementSet, placementInsert,
        placementDelete, placed, lastRank;
};

} // namespace vouch
