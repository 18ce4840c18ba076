// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/draft_statements.h"

#include "core/store/keys_aside.h"

namespace vouch
{

namespace
{

// In the order of DraftApplier::Statements' members.
constexpr const char *names[] = {
    "person_by_identity",
    "draft_person_by_profile",
    "draft_person_by_email",
    "draft_person_by_phone",
    "draft_person_name",
    "draft_person_values",
    "draft_person_update",
    "draft_emails",
    "draft_phones",
    "draft_phone_update",
    "draft_addresses",
    "draft_address_update",
    "draft_profile_owner",
    "draft_profile_by_external_id",
    "draft_profile_has_url",
    "draft_profile_fill",
    "organisation_find",
    "organisation_insert",
    "tag_find",
    "tag_insert",
    "draft_field_find",
    "draft_field_insert",
    "draft_value_find",
    "draft_value_update",
    "draft_pair_insert",
};

// In the order of DraftApplier::NewRows' members.
constexpr const char *newRows[] = {
    "draft_person_insert", "email_insert",          "phone_insert",      "draft_address_insert",
    "profile_insert",      "draft_identity_insert", "person_tag_insert", "draft_value_insert",
    "note_insert",         "transition_insert",     "placement_set",
};

/// A `Group` of statements of the kind `One` by their names, in the order of its members.
template<class Group, class One, std::size_t count>
Result<std::unique_ptr<Group>> prepareAll(Connection &db, const char *const (&list)[count])
{
    std::vector<One> made;
    made.reserve(count);
    for (const char *name : list) {
        VOUCH_GIVE(One statement, One::prepare(db, name));
        made.push_back(std::move(statement));
    }
    return [&made]<std::size_t... numbers>(std::index_sequence<numbers...>)
    {
        return std::unique_ptr<Group>(new Group{std::move(made[numbers])...});
    }
    (std::make_index_sequence<count>());
}

} // namespace

Result<std::unique_ptr<DraftApplier::Statements>> DraftApplier::Statements::prepare(Connection &db)
{
    return prepareAll<Statements, RawStatement>(db, names);
}

Result<std::unique_ptr<DraftApplier::NewRows>> DraftApplier::NewRows::prepare(Connection &db)
{
    return prepareAll<NewRows, BulkInsert>(db, newRows);
}

Status DraftApplier::NewRows::write(Connection &db)
{
    const KeysAside aside(db);
    for (BulkInsert *rows : all())
        VOUCH_TRY(rows->write());
    return Done{};
}

void DraftApplier::NewRows::clear()
{
    for (BulkInsert *rows : all())
        rows->clear();
}

} // namespace vouch
