-- SPDX-License-Identifier: GPL-3.0-or-later
-- Everything that hangs on a person, each step journalled, so that undo brings all of it back.
-- name: delete_purchase_lines
DELETE FROM purchase_line WHERE purchase_id IN (SELECT id FROM purchase WHERE person_id = :id)
-- name: delete_enjoy_checks
DELETE FROM enjoy_check WHERE purchase_id IN (SELECT id FROM purchase WHERE person_id = :id)
-- name: delete_rewards
DELETE FROM reward_entry WHERE person_id = :id
    OR referral_id IN (SELECT id FROM referral WHERE referrer_id = :id OR referred_id = :id)
-- name: delete_arrivals
DELETE FROM advocacy_arrival WHERE person_id = :id
    OR advocacy_event_id IN (SELECT id FROM advocacy_event WHERE person_id = :id)
-- name: delete_cases
DELETE FROM service_case WHERE person_id = :id
-- name: delete_drivers
DELETE FROM decision_driver WHERE person_id = :id
-- name: delete_considerations
DELETE FROM consideration_item WHERE person_id = :id
-- name: delete_refunds
DELETE FROM purchase WHERE person_id = :id AND refund_of_id IS NOT NULL
-- name: delete_purchases
DELETE FROM purchase WHERE person_id = :id
-- name: delete_transitions
DELETE FROM transition WHERE person_id = :id
-- name: delete_advocacy
DELETE FROM advocacy_event WHERE person_id = :id
-- name: delete_referrals
DELETE FROM referral WHERE referrer_id = :id OR referred_id = :id
-- name: delete_suggestions
DELETE FROM suggestion WHERE person_id = :id
-- name: delete_tasks
DELETE FROM task WHERE person_id = :id
-- name: delete_placements
DELETE FROM placement WHERE person_id = :id
-- name: delete_interactions
DELETE FROM interaction WHERE person_id = :id
-- name: delete_notes
DELETE FROM note WHERE person_id = :id
-- name: delete_custom_values
DELETE FROM custom_value WHERE person_id = :id
-- name: delete_person_tags
DELETE FROM person_tag WHERE person_id = :id
-- name: delete_identities
DELETE FROM external_identity WHERE person_id = :id
-- name: delete_profiles
DELETE FROM social_profile WHERE person_id = :id
-- name: delete_addresses
DELETE FROM address WHERE person_id = :id
-- name: delete_phones
DELETE FROM phone WHERE person_id = :id
-- name: delete_emails
DELETE FROM email WHERE person_id = :id
-- name: delete_pairs
DELETE FROM distinct_pair WHERE person_id = :id OR other_id = :id
-- name: delete_doubtful_pairs
DELETE FROM doubtful_pair WHERE person_id = :id OR other_id = :id
-- name: delete_order_standings
DELETE FROM order_standing WHERE person_id = :id
-- name: delete_repeated_visits
DELETE FROM repeated_visit WHERE person_id = :id
-- name: delete_person
DELETE FROM person WHERE id = :id
-- Deals stay: what may be sold, or was lost, is the firm's as well.
-- name: delete_deal_people
DELETE FROM deal_person WHERE person_id = :id
-- name: release_deals
UPDATE deal SET person_id = NULL WHERE person_id = :id
-- name: release_deal_purchases
UPDATE deal SET purchase_id = NULL, purchase_made = NULL
WHERE purchase_id IN (SELECT id FROM purchase WHERE person_id = :id)
-- name: release_deal_tasks
UPDATE task SET person_id = NULL WHERE person_id = :id AND deal_id IS NOT NULL
-- name: release_deal_evidence
UPDATE transition SET evidence_id = NULL WHERE deal_id IS NOT NULL
    AND evidence_id IN (SELECT id FROM interaction WHERE person_id = :id)
