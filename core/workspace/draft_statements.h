// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/bulk_insert.h"
#include "core/workspace/draft_applier.h"

#include <array>

namespace vouch
{

/// The prepared statements of an import about people, made once for all its rows. What else drafts tell of is
/// looked up and written through those that the connection keeps.
struct DraftApplier::Statements {
    static Result<std::unique_ptr<Statements>> prepare(Connection &db);

    RawStatement personByIdentity, personByProfile, personByEmail, personByPhone, personName, personValues,
        personUpdate, emails, phones, phoneUpdate, addresses, addressUpdate, profileOwner,
        profileByExternalId, profileHasUrl, profileFill, organisationFind, organisationInsert, tagFind,
        tagInsert, fieldFind, fieldInsert, valueFind, valueUpdate, pairInsert;
};

/// What new people consist of: kept and written together, people before what is theirs.
struct DraftApplier::NewRows {
    static Result<std::unique_ptr<NewRows>> prepare(Connection &db);
    /// What they point to was made or found in this very transaction: SQLite does not look again.
    Status write(Connection &db);
    void clear();

    BulkInsert person, email, phone, address, profile, identity, personTag, value, note, transition,
        placement;

private:
    std::array<BulkInsert *, 11> all()
    {
        return {&person,    &email, &phone, &address,    &profile,  &identity,
                &personTag, &value, &note,  &transition, &placement};
    }
};

} // namespace vouch
