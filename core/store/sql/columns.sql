-- SPDX-License-Identifier: GPL-3.0-or-later
-- What reports are computed from (event_rows.cpp, scanRows): each table read whole in the order in which it lies
-- in the file (NOT INDEXED, CROSS JOIN: where nothing else makes sure of it), or, with one of the blocks at the end
-- behind it, only some rows. Sorting a million rows is faster outside of SQLite.
-- name: columns_people
SELECT each_row(?2, t.id, t.owner, t.source, t.display_name) FROM person t
-- name: columns_transitions
SELECT each_row(?2, t.id, t.person_id, t.happened_at, t.journey_id, t.from_stage_id, t.to_stage_id, t.reason, t.competitor,
    t.happened_day) FROM transition t
-- The walks of deals, their deals in the place of people.
-- name: columns_transitions_of_deal
SELECT each_row(?2, t.id, t.deal_id, t.happened_at, t.journey_id, t.from_stage_id, t.to_stage_id, t.reason, t.competitor,
    t.happened_day) FROM transition t INDEXED BY transition_by_deal WHERE t.deal_id IS NOT NULL
-- name: columns_deals
SELECT each_row(?2, t.id, t.owner, t.source, t.title, t.person_id) FROM deal t
-- name: columns_people_of_moves
SELECT each_row(?2, t.person_id, t.deal_id) FROM transition t
-- Rows that a correction took the place of.
-- name: columns_superseded
SELECT each_row(?2, t.supersedes_id) FROM transition t WHERE t.supersedes_id IS NOT NULL
-- name: columns_purchases
SELECT each_row(?2, t.id, t.person_id, t.happened_at, t.net_minor, t.currency, t.channel, t.abandoned, t.refund_of_id IS NOT NULL,
    coalesce(t.cost_minor, -1), CASE WHEN t.refund_of_id IS NULL THEN 0
    ELSE (SELECT moment(b.happened_at, b.happened_day) FROM purchase b WHERE b.id = t.refund_of_id) END,
    t.happened_day) FROM purchase t
-- name: columns_advocacy
SELECT each_row(?2, t.id, t.person_id, t.happened_at, t.kind, t.channel, t.sentiment, coalesce(t.reach, -1), t.thanked_at IS NOT NULL,
    t.happened_day) FROM advocacy_event t
-- name: columns_arrivals
SELECT each_row(?2, t.advocacy_event_id, t.person_id) FROM advocacy_arrival t NOT INDEXED
-- name: columns_referrals
SELECT each_row(?2, t.id, t.referred_id, t.happened_at, t.referrer_id, CASE t.type WHEN 'one' THEN 1 WHEN 'two' THEN 2 ELSE 0 END,
    CASE t.status WHEN 'purchased' THEN 2 WHEN 'joined' THEN 1 ELSE 0 END, t.happened_day) FROM referral t
-- name: columns_interactions
SELECT each_row(?2, t.id, t.person_id, t.happened_at, t.channel, t.kind, t.needs_answer, t.answered_at, t.sentiment,
    t.happened_day, t.answered_day) FROM interaction t
-- name: columns_programmes
SELECT each_row(?2, t.id, t.name, coalesce(t.budget_minor, -1), t.currency) FROM reward_programme t NOT INDEXED
-- The newest entry of each chain: what nothing follows.
-- name: columns_rewards
SELECT each_row(?2, t.person_id, t.happened_at, t.amount_minor, t.currency, t.referral_id, CASE t.side WHEN 'friend' THEN 1 ELSE 0 END,
    CASE t.state WHEN 'pending' THEN 0 WHEN 'approved' THEN 1 WHEN 'given' THEN 2 WHEN 'redeemed' THEN 3 WHEN 'declined' THEN 4
    ELSE 5 END, t.programme_id, t.happened_day)
FROM reward_entry t NOT INDEXED WHERE NOT EXISTS (SELECT 1 FROM reward_entry f WHERE f.follows_id = t.id)
-- name: columns_cases
SELECT each_row(?2, t.person_id, t.opened_at, t.first_response_at, t.resolved_at, t.opened_day, t.first_response_day,
    t.resolved_day) FROM service_case t NOT INDEXED
-- name: columns_scores
SELECT each_row(?2, p.person_id, coalesce(t.answered_at, p.happened_at), p.channel, t.score,
    CASE WHEN t.answered_at IS NULL THEN p.happened_day ELSE t.answered_day END)
FROM enjoy_check t NOT INDEXED CROSS JOIN purchase p ON p.id = t.purchase_id WHERE t.score IS NOT NULL
-- name: columns_considerations
SELECT each_row(?2, t.person_id, t.added_at, t.removed_at, t.brand, t.added_day, t.removed_day)
FROM consideration_item t NOT INDEXED
-- name: columns_drivers
SELECT each_row(?2, t.person_id, t.happened_at, t.driver, CASE t.nature WHEN 'emotional' THEN 1 ELSE 0 END,
    t.purchase_id IS NOT NULL, t.happened_day) FROM decision_driver t NOT INDEXED
-- Which rows; ?1 is a JSON array of ids.
-- name: columns_only_rows
WHERE t.id IN (SELECT value FROM json_each(?1))
-- name: columns_only_people
WHERE t.person_id IN (SELECT value FROM json_each(?1))
-- A refund counts from when the purchase was made that it takes back.
-- name: columns_only_purchases
WHERE t.id IN (SELECT value FROM json_each(?1)
    UNION SELECT r.id FROM json_each(?1) j JOIN purchase r ON r.refund_of_id = j.value)
-- name: columns_only_deals
AND t.deal_id IN (SELECT value FROM json_each(?1))
-- What deals became, and what was paid back of it; the deal in the place of the person.
-- name: columns_purchases_of_deal
SELECT each_row(?2, t.id, d.id, t.happened_at, t.net_minor, t.currency, t.channel, t.abandoned, t.refund_of_id IS NOT NULL,
    coalesce(t.cost_minor, -1), CASE WHEN t.refund_of_id IS NULL THEN 0
    ELSE (SELECT moment(b.happened_at, b.happened_day) FROM purchase b WHERE b.id = t.refund_of_id) END,
    t.happened_day)
FROM deal d CROSS JOIN purchase t ON t.id IN (SELECT d.purchase_id UNION ALL SELECT r.id FROM purchase r WHERE r.refund_of_id = d.purchase_id)
WHERE d.purchase_id IS NOT NULL
-- Rows of the journal behind those that are known; the first one is the last that is known.
-- name: columns_journal
SELECT t.id, t.operation_id, t.entity, t.row_id, coalesce(t.person_id, 0), coalesce(t.last, 0),
    CASE WHEN t.entity = 'transition' AND t.last IS NULL AND t.before IS NOT NULL THEN coalesce(json_extract(t.before, '$[16]'), 0)
    ELSE 0 END, t.person_id IS NOT NULL
FROM operation_row t
WHERE t.id >= ?1 ORDER BY t.id LIMIT ?2
-- name: columns_journal_end
SELECT t.id, t.operation_id, t.entity, t.row_id FROM operation_row t ORDER BY t.id DESC LIMIT 1
