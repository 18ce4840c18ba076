-- SPDX-License-Identifier: GPL-3.0-or-later
-- Deals: how their rows are written (core/store/rows/deals.h), and what is asked about them.
-- name: deal_insert
INSERT INTO deal (id, title, person_id, organisation_id, amount_minor, currency, expected_at, expected_day, probability, source, owner,
    notes, status, opened_at, opened_day, external_key, logged_at, version)
VALUES (next_id('deal'), :title, :person, :organisation, :amount, :currency, :expected, :expected_day, :probability, :source, :owner,
    :notes, 'open', :opened, :opened_day, nullif(:key, ''), :now, :version)
-- name: deal_person_insert
INSERT INTO deal_person (id, deal_id, person_id, role) VALUES (next_id('deal_person'), :deal, :person, :role)
-- name: deal_line_insert
INSERT INTO deal_line (id, deal_id, item, quantity, price_minor) VALUES (next_id('deal_line'), :deal, :item, :quantity, :price)
-- name: deal_change_insert
INSERT INTO deal_change (id, deal_id, happened_at, happened_day, amount_minor, currency, expected_at, expected_day, probability, owner)
VALUES (next_id('deal_change'), :deal, :at, :day, :amount, :currency, :expected, :expected_day, :probability, :owner)
-- name: deal_update
UPDATE deal SET title = :title, person_id = :person, organisation_id = :organisation, amount_minor = :amount,
    currency = :currency, expected_at = :expected, expected_day = :expected_day, probability = :probability, source = :source,
    owner = :owner, notes = :notes, version = :version
WHERE id = :id
-- name: deal_close
UPDATE deal SET status = :status, closed_at = :at, closed_day = :day, reason = :reason, competitor = :competitor,
    purchase_id = :purchase, purchase_made = :made, version = :version
WHERE id = :id
-- name: deal_lines_delete
DELETE FROM deal_line WHERE deal_id = :deal
-- name: deal_people_delete
DELETE FROM deal_person WHERE deal_id = :deal
-- name: deal_changes_delete
DELETE FROM deal_change WHERE deal_id = :deal
-- name: deal_person_of
SELECT coalesce(person_id, 0) FROM deal WHERE id = :deal
-- name: deal_title
SELECT title FROM deal WHERE id = :deal
-- name: deal_tasks_delete
DELETE FROM task WHERE deal_id = :deal
-- name: deal_visits_delete
DELETE FROM repeated_visit WHERE deal_id = :deal
-- name: deal_placement_delete
DELETE FROM placement WHERE deal_id = :deal
-- name: deal_transitions_delete
DELETE FROM transition WHERE deal_id = :deal
-- name: deal_set_owner
UPDATE deal SET owner = :owner, version = :version WHERE id = :deal
-- name: deal_place
SELECT journey_id, stage_id FROM placement WHERE deal_id = :deal
-- name: deal_delete
DELETE FROM deal WHERE id = :deal
-- name: deals
SELECT d.id, d.title, coalesce(d.person_id, 0), coalesce(p.display_name, ''), coalesce(d.organisation_id, p.organisation_id, 0),
    coalesce(o.name, po.name, ''), d.amount_minor, d.currency, d.expected_at, d.expected_day, d.probability, d.source,
    d.owner, d.notes, d.status, d.opened_at, d.opened_day, d.closed_at, d.closed_day, d.reason, d.competitor,
    coalesce(d.purchase_id, 0), coalesce(d.purchase_made, 0), d.version, coalesce(o.name, ''),
    coalesce(c.journey_id, 0), coalesce(c.stage_id, 0), coalesce(j.name, ''), coalesce(g.name, ''), coalesce(c.entered_at, 0), c.entered_day,
    coalesce(j.key, '')
FROM deal d LEFT JOIN person p ON p.id = d.person_id LEFT JOIN organisation o ON o.id = d.organisation_id
    LEFT JOIN organisation po ON po.id = p.organisation_id
    LEFT JOIN placement c ON c.deal_id = d.id LEFT JOIN journey j ON j.id = c.journey_id LEFT JOIN stage g ON g.id = c.stage_id
WHERE (:id = 0 OR d.id = :id) AND (:person = 0 OR d.person_id = :person
        OR d.id IN (SELECT r.deal_id FROM deal_person r WHERE r.person_id = :person))
    AND (:organisation = 0 OR d.id IN (SELECT i.id FROM deal i WHERE i.organisation_id = :organisation
        UNION ALL SELECT i.id FROM person q JOIN deal i ON i.person_id = q.id
        WHERE q.organisation_id = :organisation AND i.organisation_id IS NULL))
    AND (:status = '' OR d.status = :status) AND (:owner = '' OR d.owner = :owner)
    AND (:among = '' OR d.id IN (SELECT value FROM json_each(iif(:among = '', '[]', :among))))
    AND (:made_by = 0 OR d.id IN (SELECT r.row_id FROM operation_row r
        WHERE r.operation_id = :made_by AND r.entity = 'deal' AND r.change = 'I'))
ORDER BY d.status <> 'open', CASE d.status WHEN 'open' THEN coalesce(moment(d.expected_at, d.expected_day), 9223372036854775807)
    ELSE -moment(d.closed_at, d.closed_day) END, d.id
-- name: deal_lines
SELECT item, quantity, price_minor FROM deal_line WHERE deal_id = :deal ORDER BY id
-- name: deal_people
SELECT r.person_id, p.display_name, r.role FROM deal_person r JOIN person p ON p.id = r.person_id WHERE r.deal_id = :deal ORDER BY r.id
-- name: deal_changes
SELECT happened_at, happened_day, amount_minor, currency, expected_at, expected_day, probability, owner FROM deal_change
WHERE deal_id = :deal ORDER BY moment(happened_at, happened_day), id
-- name: deal_person_now
SELECT person_id FROM deal WHERE id = :id
-- name: deals_called
SELECT id FROM deal WHERE title = :title ORDER BY id LIMIT 2
-- What the person of a deal paid for that no deal became.
-- name: purchases_for_deal
SELECT b.happened_at, b.happened_day, b.id, b.net_minor, b.currency,
    coalesce((SELECT item FROM purchase_line l WHERE l.purchase_id = b.id ORDER BY l.id LIMIT 1), b.order_number)
FROM deal d JOIN purchase b ON b.person_id = d.person_id
WHERE d.id = :deal AND b.abandoned = 0 AND b.refund_of_id IS NULL AND NOT EXISTS (SELECT 1 FROM deal o WHERE o.purchase_id = b.id)
ORDER BY moment(b.happened_at, b.happened_day) DESC, b.id DESC LIMIT 20
-- Open ones that are expected then. Who looks after the person looks after a deal that nobody else does.
-- name: deals_between
SELECT d.id, coalesce(d.person_id, 0), coalesce(p.display_name, o.name, ''), d.title, d.amount_minor, d.currency, d.expected_at, d.expected_day
FROM deal d LEFT JOIN person p ON p.id = d.person_id LEFT JOIN organisation o ON o.id = d.organisation_id
WHERE d.status = 'open' AND d.expected_at >= :since - 93600000 AND d.expected_at < :until + 93600000
    AND (:owner = '' OR coalesce(nullif(d.owner, ''), p.owner) = :owner)
ORDER BY d.id
-- name: deal_of_purchase
SELECT d.id, d.title FROM deal d WHERE d.purchase_id = :purchase
-- What hangs on a purchase that a won deal made: refunds, answers about it, what drove it.
-- name: purchase_hangers
SELECT (SELECT count(*) FROM purchase r WHERE r.refund_of_id = :purchase), (SELECT count(*) FROM enjoy_check e WHERE e.purchase_id = :purchase),
    (SELECT count(*) FROM decision_driver v WHERE v.purchase_id = :purchase)
-- name: purchase_lines_remove
DELETE FROM purchase_line WHERE purchase_id = :purchase
-- name: purchase_remove
DELETE FROM purchase WHERE id = :purchase
-- name: purchase_follow_deal
UPDATE purchase SET person_id = :person, net_minor = :net, currency = :currency, version = :version
WHERE id = :purchase AND (person_id, net_minor, currency) IS NOT (:person, :net, :currency)
-- People that imports made of deals and cases before there were deals. What such an import called a deal:
-- name: conversion_identities
SELECT i.person_id, i.identity FROM external_identity i WHERE i.identity GLOB 'hubspot:*' OR i.identity GLOB 'salesforce:*'
    OR i.identity GLOB 'case:*'
-- Journeys of people that such ones walk.
-- name: conversion_journeys
WITH deals AS (
-- include: conversion_identities
)
SELECT j.id, j.key, j.name FROM journey j WHERE coalesce(j.cards, 'people') = 'people' AND (:journey = 0 OR j.id = :journey)
    AND EXISTS (SELECT 1 FROM deals d CROSS JOIN transition t ON t.person_id = d.person_id
        WHERE t.journey_id = j.id AND t.cause = 'import') ORDER BY j.position, j.id
-- Who walks one: whether they can be reached, and whether there is anything else of them.
-- name: conversion_walkers
WITH walkers AS (
    SELECT person_id FROM transition WHERE journey_id = :journey AND person_id IS NOT NULL
    UNION SELECT person_id FROM placement WHERE journey_id = :journey AND person_id IS NOT NULL
), known AS (
    SELECT w.person_id AS id, coalesce((SELECT i.identity FROM external_identity i WHERE i.person_id = w.person_id
        AND (i.identity GLOB 'hubspot:*' OR i.identity GLOB 'salesforce:*' OR i.identity GLOB 'case:*') ORDER BY i.id LIMIT 1), '') AS identity
    FROM walkers w)
SELECT p.id, p.display_name, p.owner, p.source, coalesce(p.organisation_id, 0), k.identity,
    EXISTS (SELECT 1 FROM email WHERE person_id = p.id) OR EXISTS (SELECT 1 FROM phone WHERE person_id = p.id)
        OR EXISTS (SELECT 1 FROM social_profile WHERE person_id = p.id) OR EXISTS (SELECT 1 FROM address WHERE person_id = p.id),
    EXISTS (SELECT 1 FROM note WHERE person_id = p.id) OR EXISTS (SELECT 1 FROM interaction WHERE person_id = p.id)
        OR EXISTS (SELECT 1 FROM task WHERE person_id = p.id) OR EXISTS (SELECT 1 FROM advocacy_event WHERE person_id = p.id)
        OR EXISTS (SELECT 1 FROM referral WHERE referrer_id = p.id OR referred_id = p.id)
        OR EXISTS (SELECT 1 FROM custom_value WHERE person_id = p.id) OR EXISTS (SELECT 1 FROM person_tag WHERE person_id = p.id)
        OR EXISTS (SELECT 1 FROM consideration_item WHERE person_id = p.id) OR EXISTS (SELECT 1 FROM service_case WHERE person_id = p.id)
        OR EXISTS (SELECT 1 FROM decision_driver WHERE person_id = p.id) OR EXISTS (SELECT 1 FROM reward_entry WHERE person_id = p.id)
        OR EXISTS (SELECT 1 FROM advocacy_arrival WHERE person_id = p.id) OR EXISTS (SELECT 1 FROM deal WHERE person_id = p.id)
        OR EXISTS (SELECT 1 FROM deal_person WHERE person_id = p.id)
        OR EXISTS (SELECT 1 FROM transition t WHERE t.person_id = p.id AND t.journey_id <> :journey)
        OR EXISTS (SELECT 1 FROM external_identity i WHERE i.person_id = p.id AND i.identity <> k.identity)
        OR EXISTS (SELECT 1 FROM purchase b WHERE b.person_id = p.id AND b.refund_of_id IS NULL
            AND (b.order_source = '' OR b.order_number <> substr(k.identity, instr(k.identity, ':') + 1)))
        OR p.birthday <> '' OR p.department <> '' OR p.title <> ''
FROM known k JOIN person p ON p.id = k.id ORDER BY p.id
-- What such a deal was sold for; the source may name a system behind the program.
-- name: conversion_purchase
SELECT id, net_minor, currency, happened_at, happened_day, abandoned FROM purchase
WHERE person_id = :person AND order_number = :number AND refund_of_id IS NULL AND (order_source = :source OR order_source GLOB :system)
ORDER BY abandoned, id LIMIT 1
-- name: conversion_transitions
UPDATE transition SET person_id = NULL, deal_id = :deal WHERE person_id = :person AND journey_id = :journey
-- name: conversion_placement
UPDATE placement SET person_id = NULL, deal_id = :deal, version = :version WHERE person_id = :person AND journey_id = :journey
-- name: conversion_visits
UPDATE repeated_visit SET person_id = NULL, deal_id = :deal, version = :version WHERE person_id = :person AND journey_id = :journey
-- name: conversion_tasks
UPDATE task SET deal_id = :deal, version = :version WHERE person_id = :person AND visit_id IN (SELECT id FROM transition WHERE deal_id = :deal)
-- name: conversion_purchases
UPDATE purchase SET person_id = NULL, version = :version WHERE person_id = :person
-- name: conversion_identity
DELETE FROM external_identity WHERE person_id = :person AND identity = :identity
-- name: conversion_journey
UPDATE journey SET cards = 'deals', version = :version WHERE id = :journey
-- name: conversion_stage
UPDATE stage SET meaning = 'purchase', version = :version WHERE id = :stage
-- name: deal_key_there
SELECT count(*) FROM deal WHERE external_key = :key
-- What is to be sold, by whom and when.
-- name: sales_plan_insert
INSERT INTO sales_plan (id, owner, month, currency, target_minor, commit_minor, version)
VALUES (next_id('sales_plan'), :owner, :month, :currency, :target, :commit, :version)
-- name: sales_plan_update
UPDATE sales_plan SET target_minor = :target, commit_minor = :commit, version = :version
WHERE owner = :owner AND month = :month AND currency = :currency
-- name: sales_plan_delete
DELETE FROM sales_plan WHERE owner = :owner AND month = :month AND currency = :currency
-- name: sales_plans
SELECT owner, month, currency, target_minor, commit_minor FROM sales_plan
ORDER BY month, owner, currency
-- name: sales_plan_of
SELECT target_minor, commit_minor FROM sales_plan WHERE owner = :owner AND month = :month AND currency = :currency
