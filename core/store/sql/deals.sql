-- SPDX-License-Identifier: GPL-3.0-or-later
-- Deals: how their rows are written (core/store/rows/deals.h), and what is asked about them.
-- name: deal_insert
INSERT INTO deal (id, title, person_id, organisation_id, amount_minor, currency, expected_at, expected_day, probability, source, owner,
    notes, status, opened_at, opened_day, logged_at, version)
VALUES (next_id('deal'), :title, :person, :organisation, :amount, :currency, :expected, :expected_day, :probability, :source, :owner,
    :notes, 'open', :opened, :opened_day, :now, :version)
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
SELECT d.id, d.title, coalesce(d.person_id, 0), coalesce(p.display_name, ''), coalesce(d.organisation_id, 0),
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
    AND (:status = '' OR d.status = :status) AND (:owner = '' OR d.owner = :owner)
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
