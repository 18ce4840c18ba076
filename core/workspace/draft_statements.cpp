// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/draft_statements.h"

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
    "draft_person_insert",
    "draft_person_name",
    "draft_person_values",
    "draft_person_update",
    "draft_emails",
    "email_insert",
    "draft_phones",
    "draft_phone_update",
    "phone_insert",
    "draft_addresses",
    "draft_address_update",
    "draft_address_insert",
    "draft_profile_owner",
    "draft_profile_by_external_id",
    "draft_profile_has_url",
    "draft_profile_insert",
    "draft_profile_fill",
    "draft_identity_insert",
    "organisation_find",
    "organisation_insert",
    "tag_find",
    "tag_insert",
    "person_tag_insert",
    "draft_field_find",
    "draft_field_insert",
    "draft_value_find",
    "draft_value_update",
    "draft_value_insert",
    "draft_pair_insert",
    "draft_interaction_same",
    "draft_interaction_move",
    "draft_interaction_has",
    "draft_interaction_insert",
    "draft_order_by_key",
    "draft_orders_by_number",
    "draft_purchase_same",
    "draft_first_purchase",
    "draft_purchase_insert",
    "draft_purchase_update",
    "draft_refunds",
    "draft_refund_update",
    "draft_refund_delete",
    "draft_lines",
    "draft_lines_delete",
    "draft_standing",
    "draft_standing_set",
    "draft_standing_delete",
    "purchase_line_insert",
    "draft_advocacy_has",
    "draft_advocacy_insert",
    "draft_referral_insert",
    "draft_note_has",
    "note_insert",
    "draft_note_has_text",
    "draft_task_has",
    "draft_task_insert",
    "draft_transitions",
    "draft_repeated_visits",
    "draft_repeat_insert",
    "draft_repeat_delete",
    "draft_transition_insert",
    "placement_set",
    "draft_placement_insert",
    "placement_delete",
    "draft_placed",
    "draft_last_rank",
};

} // namespace

Result<std::unique_ptr<DraftApplier::Statements>> DraftApplier::Statements::prepare(Connection &db)
{
    std::vector<RawStatement> made;
    made.reserve(std::size(names));
    for (const char *name : names) {
        Result<RawStatement> statement = RawStatement::prepare(db, name);
        if (!statement)
            return statement.error();
        made.push_back(std::move(*statement));
    }
    return [&made]<std::size_t... numbers>(std::index_sequence<numbers...>)
    {
        return std::unique_ptr<Statements>(new Statements{std::move(made[numbers])...});
    }
    (std::make_index_sequence<std::size(names)>());
}

} // namespace vouch
