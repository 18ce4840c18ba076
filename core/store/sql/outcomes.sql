-- SPDX-License-Identifier: GPL-3.0-or-later
-- Referral rewards, enjoyment, considerations, drivers, service cases.

-- A purchase counts for a referral from the day before it on: dates are often typed without an hour, and "Ana sent me"
-- is said at the till.
-- name: referrals_bought
UPDATE referral SET status = 'purchased', version = :version
WHERE referred_id = :person AND status <> 'purchased' AND moment(happened_at, happened_day) - 86400000 < :at
-- name: referral_bought_before
UPDATE referral SET status = 'purchased', version = :version
WHERE id = :id AND status <> 'purchased' AND EXISTS (
    SELECT 1 FROM purchase p WHERE p.person_id = referral.referred_id AND p.abandoned = 0 AND p.refund_of_id IS NULL
        AND moment(p.happened_at, p.happened_day) > moment(referral.happened_at, referral.happened_day) - 86400000)
-- name: referrals_bought_in_import
UPDATE referral SET status = 'purchased', version = :version
WHERE status <> 'purchased' AND EXISTS (
    SELECT 1 FROM purchase p WHERE p.person_id = referral.referred_id AND p.abandoned = 0 AND p.refund_of_id IS NULL
        AND moment(p.happened_at, p.happened_day) > moment(referral.happened_at, referral.happened_day) - 86400000
        AND (p.version = :version OR referral.version = :version))

-- What programmes promise for the referrals that this operation wrote. Of several that run, the newest promises.
-- Ids are given in the order in which they begin, so that order is made first.
-- name: rewards_promise
WITH promised AS MATERIALIZED (SELECT programme, referral, person, side, milestone, amount, currency, at, day FROM (
SELECT g.id AS programme, x.referral, CASE s.side WHEN 'referrer' THEN x.referrer ELSE x.referred END AS person, s.side, g.milestone,
    CASE s.side WHEN 'referrer' THEN g.referrer_minor ELSE g.friend_minor END AS amount, g.currency, x.at, x.day, moment(x.at, x.day) AS begins,
    row_number() OVER (PARTITION BY g.id, g.milestone, s.side,
        CASE s.side WHEN 'referrer' THEN x.referral ELSE x.referred END ORDER BY moment(x.at, x.day), x.referral) AS number
FROM (
    SELECT r.id AS referral, r.referrer_id AS referrer, r.referred_id AS referred, m.milestone,
        coalesce(:at, f.happened_at, r.happened_at) AS at,
        CASE WHEN :at IS NOT NULL THEN :day WHEN f.id IS NOT NULL THEN f.happened_day ELSE r.happened_day END AS day
    FROM referral r JOIN (SELECT 'joined' AS milestone UNION ALL SELECT 'purchased') m
        ON m.milestone = r.status OR (m.milestone = 'joined' AND r.status = 'purchased')
    LEFT JOIN purchase f ON m.milestone = 'purchased' AND f.id = (
        SELECT p.id FROM purchase p WHERE p.person_id = r.referred_id AND p.abandoned = 0 AND p.refund_of_id IS NULL
            AND moment(p.happened_at, p.happened_day) > moment(r.happened_at, r.happened_day) - 86400000
        ORDER BY moment(p.happened_at, p.happened_day), p.id LIMIT 1)
    WHERE r.version = :version
) x
JOIN (SELECT 'referrer' AS side UNION ALL SELECT 'friend') s
JOIN reward_programme g ON g.id = (
    SELECT max(c.id) FROM reward_programme c WHERE c.milestone = x.milestone
        AND (c.starts_at IS NULL OR moment(c.starts_at, c.starts_day) <= moment(x.at, x.day))
        AND (c.ends_at IS NULL OR moment(x.at, x.day) < moment(c.ends_at, c.ends_day)))
WHERE CASE s.side WHEN 'referrer' THEN g.referrer_minor ELSE g.friend_minor END > 0
    AND NOT EXISTS (SELECT 1 FROM reward_entry e
        WHERE e.milestone = x.milestone AND e.side = s.side AND (e.referral_id = x.referral
            -- However many brought them, a programme pays a friend once.
            OR (s.side = 'friend' AND e.person_id = x.referred AND e.programme_id = g.id)))
) WHERE number = 1
ORDER BY begins, referral, side DESC)
INSERT INTO reward_entry (id, programme_id, referral_id, person_id, side, milestone, state, amount_minor, currency, happened_at,
    happened_day)
SELECT next_id('reward_entry'), programme, referral, person, side, milestone, 'pending', amount, currency, at, day FROM promised
-- Whether somebody else's recommendation has a programme pay the friend of this one already.
-- name: friend_promised
SELECT DISTINCT a.display_name FROM referral r JOIN reward_entry e ON e.person_id = r.referred_id AND e.side = 'friend'
    AND e.referral_id <> r.id AND e.follows_id IS NULL
JOIN referral o ON o.id = e.referral_id JOIN person a ON a.id = o.referrer_id
WHERE r.id = :id ORDER BY e.id LIMIT 1
-- name: friends_promised_twice
SELECT r.id, b.display_name FROM referral r JOIN person b ON b.id = r.referred_id
WHERE r.version = :version AND EXISTS (SELECT 1 FROM reward_entry e WHERE e.person_id = r.referred_id AND e.side = 'friend'
        AND e.referral_id <> r.id AND e.follows_id IS NULL)
    AND EXISTS (SELECT 1 FROM reward_entry e WHERE e.referral_id = r.id AND e.side = 'referrer')
    AND NOT EXISTS (SELECT 1 FROM reward_entry e WHERE e.referral_id = r.id AND e.side = 'friend')
ORDER BY r.id
-- name: reward_entry_find
SELECT e.programme_id, e.state, e.amount_minor, e.currency, p.display_name,
    EXISTS (SELECT 1 FROM reward_entry n WHERE n.follows_id = e.id), moment(e.happened_at, e.happened_day)
FROM reward_entry e JOIN person p ON p.id = e.person_id WHERE e.id = :id
-- name: reward_entry_follow
INSERT INTO reward_entry (id, programme_id, referral_id, person_id, side, milestone, state, amount_minor, currency, happened_at,
    happened_day, follows_id)
SELECT next_id('reward_entry'), programme_id, referral_id, person_id, side, milestone, :state, amount_minor, currency, :at,
    :day, id
FROM reward_entry WHERE id = :id
-- name: programme_find
SELECT name, currency, budget_minor, version FROM reward_programme WHERE id = :id
-- name: programme_row
SELECT name, currency, milestone, referrer_minor, friend_minor, budget_minor, starts_at, ends_at, starts_day, ends_day
FROM reward_programme WHERE id = :id
-- name: programme_spent
SELECT coalesce(sum(CASE WHEN state IN ('approved', 'given', 'redeemed') THEN amount_minor ELSE 0 END), 0),
    coalesce(sum(CASE WHEN state = 'pending' THEN amount_minor ELSE 0 END), 0), count(*)
FROM reward_entry e WHERE programme_id = :id AND NOT EXISTS (SELECT 1 FROM reward_entry n WHERE n.follows_id = e.id)
-- name: programmes_over_budget
SELECT g.id, g.name, g.currency, g.budget_minor, coalesce(sum(e.amount_minor), 0) AS spent
FROM reward_programme g JOIN reward_entry e ON e.programme_id = g.id AND e.state IN ('approved', 'given', 'redeemed')
    AND NOT EXISTS (SELECT 1 FROM reward_entry n WHERE n.follows_id = e.id)
WHERE g.budget_minor IS NOT NULL GROUP BY g.id HAVING spent > g.budget_minor ORDER BY g.id
-- name: undo_touches_rewards
SELECT EXISTS (SELECT 1 FROM temp.undo_row WHERE entity IN ('reward_entry', 'reward_programme'))
    OR EXISTS (SELECT 1 FROM temp.undo_range WHERE entity IN ('reward_entry', 'reward_programme'))
-- name: programmes
SELECT id, name, currency, milestone, referrer_minor, friend_minor, budget_minor, starts_at, ends_at,
    starts_day, ends_day, version
FROM reward_programme ORDER BY id DESC
-- Rewards of a friend who by now has given back all that they bought since they were brought.
-- name: rewards_open_after_refund
SELECT DISTINCT e.person_id, p.display_name, e.amount_minor, e.currency
FROM referral r JOIN reward_entry e ON e.referral_id = r.id JOIN person p ON p.id = e.person_id
WHERE r.referred_id = :person AND e.milestone = 'purchased' AND e.state NOT IN ('declined', 'reversed')
    AND NOT EXISTS (SELECT 1 FROM reward_entry n WHERE n.follows_id = e.id)
    AND coalesce((SELECT sum(b.net_minor) FROM purchase b WHERE b.person_id = r.referred_id AND b.abandoned = 0
        AND moment(b.happened_at, b.happened_day) > moment(r.happened_at, r.happened_day) - 86400000), 0) <= 0
ORDER BY e.id
-- name: reward_chains
SELECT e.id, e.person_id, p.display_name, o.display_name, coalesce(g.name, ''), e.side, e.milestone, e.state, e.amount_minor,
    e.currency, moment(e.happened_at, e.happened_day) AS at, e.programme_id,
    e.milestone = 'purchased' AND e.state NOT IN ('declined', 'reversed') AND coalesce((
        SELECT sum(b.net_minor) FROM purchase b WHERE b.person_id = r.referred_id AND b.abandoned = 0
            AND moment(b.happened_at, b.happened_day) > moment(r.happened_at, r.happened_day) - 86400000), 0) <= 0,
    e.referral_id
FROM reward_entry e JOIN person p ON p.id = e.person_id JOIN referral r ON r.id = e.referral_id
    JOIN person o ON o.id = CASE e.side WHEN 'referrer' THEN r.referred_id ELSE r.referrer_id END
    LEFT JOIN reward_programme g ON g.id = e.programme_id
WHERE NOT EXISTS (SELECT 1 FROM reward_entry n WHERE n.follows_id = e.id) AND (:person = 0 OR e.person_id = :person)
ORDER BY at DESC, e.id DESC
-- name: reward_history
WITH RECURSIVE chain (id, follows_id, state, happened_at) AS (
    SELECT id, follows_id, state, moment(happened_at, happened_day) FROM reward_entry WHERE id = :id
    UNION ALL
    SELECT e.id, e.follows_id, e.state, moment(e.happened_at, e.happened_day) FROM reward_entry e JOIN chain c ON e.id = c.follows_id)
SELECT c.id, c.state, c.happened_at, coalesce((
    SELECT o.actor FROM operation_row w JOIN operation o ON o.id = w.operation_id
    WHERE w.entity = 'reward_entry' AND c.id BETWEEN w.row_id AND coalesce(w.last, w.row_id) AND w.change = 'I' ORDER BY w.id LIMIT 1), '')
FROM chain c ORDER BY c.id

-- name: referral_row
SELECT r.type, r.status, a.display_name, b.display_name FROM referral r JOIN person a ON a.id = r.referrer_id
    JOIN person b ON b.id = r.referred_id WHERE r.id = :id
-- name: referral_update
UPDATE referral SET type = :type, status = :status, version = :version WHERE id = :id
-- name: referral_links
SELECT id, referrer_id, referred_id, moment(happened_at, happened_day) AS at, type, status FROM referral ORDER BY at, id

-- name: purchase_facts
SELECT b.person_id, p.display_name, b.net_minor, b.currency, b.abandoned, b.refund_of_id IS NOT NULL, b.order_number,
    coalesce((SELECT item FROM purchase_line l WHERE l.purchase_id = b.id ORDER BY l.id LIMIT 1), ''),
    coalesce((SELECT -sum(f.net_minor) FROM purchase f WHERE f.refund_of_id = b.id), 0), b.happened_at, b.happened_day
FROM purchase b JOIN person p ON p.id = b.person_id WHERE b.id = :id

-- name: enjoy_find
SELECT delivery, packaging, worked, support, surprise, score, version FROM enjoy_check WHERE purchase_id = :purchase
-- name: enjoyments_of
SELECT e.purchase_id, e.delivery, e.packaging, e.worked, e.support, e.surprise, e.score, moment(e.answered_at, e.answered_day), e.version
FROM enjoy_check e JOIN purchase b ON b.id = e.purchase_id WHERE b.person_id = :person ORDER BY moment(b.happened_at, b.happened_day) DESC, b.id DESC

-- name: considerations_of
SELECT id, brand, added_at, removed_at, added_day, removed_day FROM consideration_item WHERE person_id = :person
ORDER BY removed_at IS NOT NULL, moment(added_at, added_day), id
-- name: consideration_remove
UPDATE consideration_item SET removed_at = :removed, removed_day = :removed_day, version = :version WHERE id = :id
-- name: drivers_of
SELECT id, coalesce(purchase_id, 0), driver, moment(happened_at, happened_day) AS at FROM decision_driver WHERE person_id = :person
ORDER BY at DESC, id DESC
-- name: driver_has
SELECT 1 FROM decision_driver WHERE person_id = :person AND driver = :driver AND purchase_id IS :purchase
-- The first answer to somebody whose case is open is its first response.
-- name: cases_answered
UPDATE service_case SET first_response_at = :at, first_response_day = :day, version = :version
WHERE person_id = :person AND first_response_at IS NULL AND resolved_at IS NULL AND moment(opened_at, opened_day) <= moment(:at, :day)
-- What is said back through the same channel answers what was asked there; likes and visits say nothing.
-- name: questions_answered
UPDATE interaction SET answered_at = :at, answered_day = :day, version = :version
WHERE person_id = :person AND incoming = 1 AND needs_answer = 1 AND answered_at IS NULL
    AND (id = :answers OR (channel = :channel AND moment(happened_at, happened_day) <= moment(:at, :day)
    AND :kind IN ('reply', 'comment', 'message', 'mention', 'email', 'call', 'meeting', 'live', 'shop-visit')))
-- What an answer takes over, and whether it was said after the whole of the day or the moment of the answer.
-- name: interaction_answered_by
SELECT channel, link, campaign, person_id = :person AND incoming = 1,
    moment(happened_at, happened_day) > moment(:at, :day) + CASE WHEN :day IS NULL THEN 0 ELSE 86399999 END
FROM interaction WHERE id = :id
-- A recommendation and a referral by the same person at the same moment are one thing: who came by it is known.
-- name: arrivals_of_import
INSERT INTO advocacy_arrival (id, advocacy_event_id, person_id)
SELECT next_id('advocacy_arrival'), min(a.id), r.referred_id FROM referral r
JOIN advocacy_event a ON a.person_id = r.referrer_id AND a.kind = 'referral' AND a.happened_at = r.happened_at AND a.happened_day IS r.happened_day
WHERE r.version = :version OR a.version = :version
GROUP BY r.id ORDER BY r.id
ON CONFLICT (advocacy_event_id, person_id) DO NOTHING
-- In the order of their moments, as above.
-- name: cases_of_import
WITH unanswered AS MATERIALIZED (SELECT i.person_id, i.id, i.happened_at, i.happened_day FROM interaction i
WHERE i.version = :version AND i.person_id IS NOT NULL AND i.incoming = 1 AND i.sentiment = -1 AND i.needs_answer = 1
    AND NOT EXISTS (SELECT 1 FROM service_case c WHERE c.interaction_id = i.id)
ORDER BY moment(i.happened_at, i.happened_day), i.id)
INSERT INTO service_case (id, person_id, interaction_id, opened_at, version, opened_day)
SELECT next_id('service_case'), person_id, id, happened_at, :version, happened_day FROM unanswered
-- name: cases_answered_in_import
UPDATE service_case SET version = :version, (first_response_at, first_response_day) = (
    SELECT i.happened_at, i.happened_day FROM interaction i
    WHERE i.person_id = service_case.person_id AND i.incoming = 0
        AND moment(i.happened_at, i.happened_day) >= moment(service_case.opened_at, service_case.opened_day)
    ORDER BY moment(i.happened_at, i.happened_day), i.id LIMIT 1)
WHERE first_response_at IS NULL AND resolved_at IS NULL AND EXISTS (
    SELECT 1 FROM interaction i WHERE i.person_id = service_case.person_id AND i.incoming = 0
        AND moment(i.happened_at, i.happened_day) >= moment(service_case.opened_at, service_case.opened_day)
        AND (i.version = :version OR service_case.version = :version))
-- name: questions_answered_in_import
UPDATE interaction SET version = :version, (answered_at, answered_day) = (
    SELECT o.happened_at, o.happened_day FROM interaction o
    WHERE o.person_id = interaction.person_id AND o.incoming = 0 AND o.channel = interaction.channel
        AND moment(o.happened_at, o.happened_day) >= moment(interaction.happened_at, interaction.happened_day)
        AND o.kind IN ('reply', 'comment', 'message', 'mention', 'email', 'call', 'meeting', 'live', 'shop-visit')
    ORDER BY moment(o.happened_at, o.happened_day), o.id LIMIT 1)
WHERE needs_answer = 1 AND answered_at IS NULL AND incoming = 1 AND person_id IS NOT NULL AND EXISTS (
    SELECT 1 FROM interaction o
    WHERE o.person_id = interaction.person_id AND o.incoming = 0 AND o.channel = interaction.channel
        AND moment(o.happened_at, o.happened_day) >= moment(interaction.happened_at, interaction.happened_day)
        AND o.kind IN ('reply', 'comment', 'message', 'mention', 'email', 'call', 'meeting', 'live', 'shop-visit')
        AND (o.version = :version OR interaction.version = :version))
-- name: case_facts
SELECT moment(c.opened_at, c.opened_day), c.resolved_at, p.display_name FROM service_case c JOIN person p ON p.id = c.person_id WHERE c.id = :id
-- name: case_resolve
UPDATE service_case SET resolved_at = :resolved, version = :version WHERE id = :id
-- name: cases_of
SELECT c.id, moment(c.opened_at, c.opened_day) AS opened, moment(c.first_response_at, c.first_response_day),
    moment(c.resolved_at, c.resolved_day), coalesce(i.text, '')
FROM service_case c LEFT JOIN interaction i ON i.id = c.interaction_id WHERE c.person_id = :person
ORDER BY c.resolved_at IS NOT NULL, opened DESC, c.id DESC

-- name: advocate_events
SELECT person_id, count(*), sum(CASE WHEN sentiment >= 0 AND thanked_at IS NULL THEN 1 ELSE 0 END), max(moment(happened_at, happened_day))
FROM advocacy_event GROUP BY person_id
-- name: advocate_referrals
SELECT referrer_id, count(*), max(moment(happened_at, happened_day)) FROM referral GROUP BY referrer_id
-- name: advocate_names
SELECT id, display_name, archived_at IS NOT NULL FROM person
-- name: advocacy_unthanked
SELECT id FROM advocacy_event WHERE person_id = :person AND sentiment >= 0 AND thanked_at IS NULL ORDER BY id
-- name: advocacy_thank
UPDATE advocacy_event SET thanked_at = :at, version = :version WHERE id = :id

-- What imports write of these.
-- name: draft_consideration_has
SELECT 1 FROM consideration_item WHERE person_id = :person AND brand = :brand AND added_at = :added
-- name: draft_programme_has
SELECT 1 FROM reward_programme WHERE name = :name
-- name: rewards_of_referral
SELECT id, state, happened_at, happened_day FROM reward_entry e WHERE referral_id = :referral
    AND NOT EXISTS (SELECT 1 FROM reward_entry n WHERE n.follows_id = e.id) ORDER BY id

-- What is shown of a person's purchases when one is opened on the timeline.
-- name: purchases_opened
SELECT id, cost_minor, renewal_at, friction, currency, renewal_day FROM purchase WHERE person_id = :person
-- name: purchase_lines_of
SELECT l.purchase_id, l.item, l.quantity, l.price_minor, b.currency
FROM purchase b JOIN purchase_line l ON l.purchase_id = b.id WHERE b.person_id = :person ORDER BY l.purchase_id, l.id
-- What a few people's purchases and referrals are worth.
-- name: outcomes_brought
SELECT each_row(?2, t.referred_id) FROM referral t
-- name: outcomes_brought_by
SELECT each_row(?2, t.referrer_id) FROM referral t
-- Which referrals; ?1 is a JSON array of people.
-- name: outcomes_only_referrers
WHERE t.referrer_id IN (SELECT value FROM json_each(?1))
-- name: outcomes_only_referred
WHERE t.referred_id IN (SELECT value FROM json_each(?1))
