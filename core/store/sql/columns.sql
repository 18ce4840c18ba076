-- SPDX-License-Identifier: GPL-3.0-or-later
-- What reports are computed from, read whole (RawStatement).
-- name: columns_people
SELECT id, owner, source, display_name FROM person ORDER BY id
-- name: columns_transitions
SELECT journey_id, person_id, happened_at, coalesce(from_stage_id, 0), coalesce(to_stage_id, 0), reason, competitor
FROM transition t
WHERE t.from_stage_id IS DISTINCT FROM t.to_stage_id -- else: a correction that says it never happened
    AND NOT EXISTS (SELECT 1 FROM transition s WHERE s.supersedes_id = t.id)
ORDER BY person_id, happened_at, id
-- name: columns_purchases
SELECT p.person_id, p.happened_at, p.net_minor, p.currency, p.channel, p.abandoned, p.refund_of_id IS NOT NULL,
    coalesce(p.cost_minor, -1), coalesce(b.happened_at, 0)
FROM purchase p LEFT JOIN purchase b ON b.id = p.refund_of_id ORDER BY p.happened_at, p.id
-- name: columns_advocacy
SELECT person_id, happened_at, kind, channel, sentiment, coalesce(reach, -1), thanked_at IS NOT NULL, id
FROM advocacy_event ORDER BY happened_at, id
-- name: columns_referrals
SELECT referrer_id, referred_id, happened_at, CASE type WHEN 'one' THEN 1 WHEN 'two' THEN 2 ELSE 0 END,
    CASE status WHEN 'purchased' THEN 2 WHEN 'joined' THEN 1 ELSE 0 END, id FROM referral ORDER BY happened_at, id
-- name: columns_interactions
SELECT coalesce(person_id, 0), happened_at, channel, kind, needs_answer = 1 OR answered_at IS NOT NULL,
    coalesce(answered_at, 0), sentiment FROM interaction ORDER BY happened_at, id
-- name: columns_arrivals
SELECT advocacy_event_id, person_id FROM advocacy_arrival ORDER BY id
-- name: columns_cases
SELECT person_id, opened_at, coalesce(first_response_at, 0), coalesce(resolved_at, 0) FROM service_case ORDER BY opened_at, id
-- name: columns_scores
SELECT p.person_id, coalesce(e.answered_at, p.happened_at), p.channel, e.score FROM enjoy_check e
JOIN purchase p ON p.id = e.purchase_id WHERE e.score IS NOT NULL ORDER BY 2, e.id
-- name: columns_programmes
SELECT id, name, coalesce(budget_minor, -1), currency FROM reward_programme ORDER BY id
-- The newest entry of each chain: what nothing follows.
-- name: columns_rewards
SELECT e.person_id, e.happened_at, e.amount_minor, e.currency, e.referral_id, CASE e.side WHEN 'friend' THEN 1 ELSE 0 END,
    CASE e.state WHEN 'pending' THEN 0 WHEN 'approved' THEN 1 WHEN 'given' THEN 2 WHEN 'redeemed' THEN 3 WHEN 'declined' THEN 4
    ELSE 5 END, e.programme_id
FROM reward_entry e WHERE NOT EXISTS (SELECT 1 FROM reward_entry f WHERE f.follows_id = e.id) ORDER BY e.happened_at, e.id
-- name: columns_considerations
SELECT person_id, added_at, coalesce(removed_at, 0), brand FROM consideration_item ORDER BY person_id, added_at, id
-- name: columns_drivers
SELECT person_id, happened_at, driver, CASE nature WHEN 'emotional' THEN 1 ELSE 0 END, purchase_id IS NOT NULL
FROM decision_driver ORDER BY happened_at, id
