-- SPDX-License-Identifier: GPL-3.0-or-later
-- What reports are computed from, read whole (RawStatement).
-- name: columns_people
SELECT id, owner, source, display_name FROM person ORDER BY id
-- name: columns_transitions
SELECT journey_id, person_id, happened_at, coalesce(from_stage_id, 0), coalesce(to_stage_id, 0) FROM transition t
WHERE NOT EXISTS (SELECT 1 FROM transition s WHERE s.supersedes_id = t.id)
ORDER BY person_id, happened_at, id
-- name: columns_purchases
SELECT p.person_id, p.happened_at, p.net_minor, p.currency, p.channel, p.abandoned, p.refund_of_id IS NOT NULL,
    coalesce(p.cost_minor, -1), coalesce(b.happened_at, 0)
FROM purchase p LEFT JOIN purchase b ON b.id = p.refund_of_id ORDER BY p.happened_at, p.id
-- name: columns_advocacy
SELECT person_id, happened_at, kind, channel, sentiment, coalesce(reach, -1) FROM advocacy_event ORDER BY happened_at, id
-- name: columns_referrals
SELECT referrer_id, referred_id, happened_at, CASE type WHEN 'one' THEN 1 WHEN 'two' THEN 2 ELSE 0 END,
    CASE status WHEN 'purchased' THEN 2 WHEN 'joined' THEN 1 ELSE 0 END FROM referral ORDER BY happened_at, id
-- name: columns_interactions
SELECT coalesce(person_id, 0), happened_at, channel, kind FROM interaction ORDER BY happened_at, id
