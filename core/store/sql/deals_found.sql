-- SPDX-License-Identifier: GPL-3.0-or-later
-- Where deals are found: by searching, in segments, by rules, on Today.
-- What they are found by stands in the index of people, under the negative of their number (search_deals.cpp).
-- Nothing to follow where there is no deal and the index knows of none.
-- name: search_any_deals
SELECT EXISTS (SELECT 1 FROM deal) OR EXISTS (SELECT 1 FROM person_search_content WHERE id < 0)
-- Deals whose words may be others since the journal row :since: their own rows, and what people and firms are called.
-- name: search_touched_deals
WITH touched AS MATERIALIZED (SELECT entity, row_id, coalesce(last, row_id) AS last, change, before FROM operation_row
    WHERE id > :since AND entity IN ('deal', 'deal_person', 'person', 'organisation'))
SELECT row_id AS deal FROM touched WHERE entity = 'deal' AND last = row_id
UNION SELECT d.id FROM touched r CROSS JOIN deal d ON d.id BETWEEN r.row_id AND r.last
    WHERE r.entity = 'deal' AND r.last > r.row_id AND r.change = 'I'
UNION SELECT x.deal_id FROM touched r CROSS JOIN deal_person x ON x.id BETWEEN r.row_id AND r.last
    WHERE r.entity = 'deal_person' AND r.change <> 'D'
UNION SELECT CASE typeof(before) WHEN 'text' THEN json_extract(before, '$[1]') ELSE 0 END FROM touched
    WHERE entity = 'deal_person' AND change = 'D'
UNION SELECT d.id FROM touched r CROSS JOIN deal d ON d.person_id = r.row_id WHERE r.entity = 'person' AND r.change <> 'I'
UNION SELECT x.deal_id FROM touched r CROSS JOIN deal_person x ON x.person_id = r.row_id
    WHERE r.entity = 'person' AND r.change <> 'I'
UNION SELECT d.id FROM touched r CROSS JOIN deal d ON d.organisation_id = r.row_id WHERE r.entity = 'organisation'
UNION SELECT d.id FROM touched r CROSS JOIN person p ON p.organisation_id = r.row_id CROSS JOIN deal d ON d.person_id = p.id
    WHERE r.entity = 'organisation'
-- Many that went at once.
-- name: search_forget_deal_spans
DELETE FROM person_search WHERE rowid IN (SELECT c.id FROM operation_row r CROSS JOIN person_search_content c
        ON c.id BETWEEN -r.last AND -r.row_id
    WHERE r.id > :since AND r.entity = 'deal' AND r.change = 'D' AND r.last IS NOT NULL)
-- name: search_next_deals
SELECT id FROM deal WHERE id >= :from ORDER BY id LIMIT :limit
-- name: search_deal
SELECT d.title, coalesce(o.name, po.name, ''), coalesce(p.display_name, ''), d.notes
FROM deal d LEFT JOIN person p ON p.id = d.person_id LEFT JOIN organisation o ON o.id = d.organisation_id
    LEFT JOIN organisation po ON po.id = p.organisation_id WHERE d.id = ?1
-- name: search_deal_people
SELECT p.display_name FROM deal_person r JOIN person p ON p.id = r.person_id WHERE r.deal_id = ?1 ORDER BY r.id
-- name: search_deal_lines
SELECT item FROM deal_line WHERE deal_id = ?1 ORDER BY id
-- :next: the first deal to which the index has not come yet.
-- name: search_deal_hits
SELECT -f.rowid FROM person_search f WHERE f.person_search MATCH :match AND f.rowid < 0 AND f.rowid > -:next
ORDER BY f.rowid LIMIT :most
-- People with open deals that are so and worth so much; of amounts in other currencies nothing is added.
-- :from and :until: when it is expected; empty: whenever.
-- name: segment_people_open_deals
SELECT person_id FROM deal
WHERE status = 'open' AND person_id IS NOT NULL AND (:owner = '' OR owner = :owner COLLATE NOCASE)
    AND (:source = '' OR source = :source COLLATE NOCASE)
    AND (:from IS NULL OR moment(expected_at, expected_day) >= :from)
    AND (:until IS NULL OR moment(expected_at, expected_day) < :until)
GROUP BY person_id
HAVING count(*) >= :count
    AND (:sum IS NULL OR coalesce(sum(CASE WHEN currency = :currency THEN amount_minor END), 0) >= :sum)
-- People with a deal that was won or lost since then.
-- name: segment_people_closed_deals
SELECT person_id FROM deal
WHERE status = :status AND person_id IS NOT NULL AND (:owner = '' OR owner = :owner COLLATE NOCASE)
    AND (:source = '' OR source = :source COLLATE NOCASE)
    AND (:since IS NULL OR moment(closed_at, closed_day) >= :since)
    AND (:reason = '' OR reason = :reason COLLATE NOCASE) AND (:competitor = '' OR competitor = :competitor COLLATE NOCASE)
-- A task that belongs to no deal in particular is one for each deal of its person.
-- Open deals that Today may name: expected before :until or nobody knows when, or with nobody about to do anything.
-- name: today_deals
SELECT d.id, d.title, coalesce(d.person_id, 0), coalesce(p.display_name, ''), coalesce(o.name, po.name, ''), d.owner,
    d.amount_minor, d.currency, d.expected_at, d.expected_day, moment(d.opened_at, d.opened_day),
    d.person_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM task t WHERE t.deal_id = d.id AND t.done_at IS NULL)
        AND NOT EXISTS (SELECT 1 FROM task t WHERE t.person_id = d.person_id AND t.deal_id IS NULL AND t.done_at IS NULL) AS idle
FROM deal d LEFT JOIN person p ON p.id = d.person_id LEFT JOIN organisation o ON o.id = d.organisation_id
    LEFT JOIN organisation po ON po.id = p.organisation_id
WHERE d.status = 'open' AND p.archived_at IS NULL AND coalesce(d.put_off_until, 0) <= :now
    AND (:owner = '' OR d.owner = :owner OR (d.owner = '' AND p.owner = :owner))
    AND (d.expected_at IS NULL OR moment(d.expected_at, d.expected_day) < :until OR idle)
-- name: deal_called
SELECT title FROM deal WHERE id = :id
-- name: deal_put_off
UPDATE deal SET put_off_until = :until, version = :version WHERE id = :id
-- name: deal_owners
SELECT DISTINCT owner FROM deal WHERE status = 'open' AND owner <> ''
-- Deals that rules look at; of all of them the columns are in one order (rule_deals.cpp). New ones:
-- name: rule_deals_opened
SELECT d.id, d.person_id, d.opened_at, d.opened_day, d.logged_at, d.amount_minor, d.currency, d.title, d.owner, d.source,
    d.reason, d.competitor
FROM deal d WHERE d.id > :after AND d.person_id IS NOT NULL ORDER BY d.id
-- Those that were won or lost since the operation :seen, and new ones that are so already. What was only taken back or brought
-- again is no news. $[12]: how the deal stood before.
-- name: rule_deals_closed
WITH ended (id, at) AS (
    SELECT id, logged_at FROM deal WHERE id > :after AND status = :status
    UNION ALL
    SELECT r.row_id, max(o.happened_at) FROM operation_row r CROSS JOIN operation o ON o.id = r.operation_id
    WHERE r.operation_id > :seen AND r.entity = 'deal' AND r.change = 'U' AND r.row_id <= :after
        AND CASE typeof(r.before) WHEN 'text' THEN json_extract(r.before, '$[12]') <> :status END AND o.verb NOT IN ('undo', 'redo', 'back')
    GROUP BY r.row_id)
SELECT d.id, d.person_id, d.closed_at, d.closed_day, e.at, d.amount_minor, d.currency, d.title, d.owner, d.source, d.reason,
    d.competitor
FROM ended e CROSS JOIN deal d ON d.id = e.id WHERE d.status = :status AND d.person_id IS NOT NULL ORDER BY d.id
-- Open ones with a day; behind: whether they, or the day, are newer than :after and :change.
-- name: rule_deals_expected
SELECT d.id, d.person_id, d.expected_at, d.expected_day, d.logged_at, d.amount_minor, d.currency, d.title, d.owner, d.source,
    d.reason, d.competitor,
    d.id > :after OR (SELECT max(c.id) FROM deal_change c WHERE c.deal_id = d.id) > :change
        AND (SELECT c.expected_at FROM deal_change c WHERE c.deal_id = d.id AND c.id <= :change ORDER BY c.id DESC LIMIT 1)
            IS NOT d.expected_at
FROM deal d JOIN person p ON p.id = d.person_id
WHERE d.status = 'open' AND d.expected_at < :now + 93600000 AND p.archived_at IS NULL ORDER BY d.id
-- Open ones without a task; since when: opened, or the last task done. Behind: whether they are newer than :after.
-- name: rule_deals_idle
SELECT d.id, d.person_id, max(moment(d.opened_at, d.opened_day),
        coalesce((SELECT max(t.done_at) FROM task t WHERE t.deal_id = d.id), 0),
        coalesce((SELECT max(t.done_at) FROM task t WHERE t.person_id = d.person_id AND t.deal_id IS NULL), 0)), NULL, d.logged_at,
    d.amount_minor, d.currency, d.title, d.owner, d.source, d.reason, d.competitor, d.id > :after
FROM deal d JOIN person p ON p.id = d.person_id
WHERE d.status = 'open' AND p.archived_at IS NULL
    AND NOT EXISTS (SELECT 1 FROM task t WHERE t.deal_id = d.id AND t.done_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM task t WHERE t.person_id = d.person_id AND t.deal_id IS NULL AND t.done_at IS NULL)
ORDER BY d.id
-- The whole history.
-- name: rule_deals_ended
SELECT d.id, d.person_id, d.closed_at, d.closed_day, d.logged_at, d.amount_minor, d.currency, d.title, d.owner, d.source,
    d.reason, d.competitor
FROM deal d WHERE d.status = :status AND d.person_id IS NOT NULL ORDER BY d.id
-- What each was thought to be, and until when that may hold: the end of the deal.
-- name: rule_deals_thought
SELECT d.id, d.person_id, c.expected_at, c.expected_day, d.logged_at, c.amount_minor, c.currency, d.title, c.owner, d.source,
    d.reason, d.competitor, moment(c.happened_at, c.happened_day), moment(d.closed_at, d.closed_day)
FROM deal d JOIN deal_change c ON c.deal_id = d.id WHERE d.person_id IS NOT NULL
ORDER BY d.id, moment(c.happened_at, c.happened_day), c.id
-- name: rule_deals_lived
SELECT d.id, d.person_id, d.opened_at, d.opened_day, d.logged_at, d.amount_minor, d.currency, d.title, d.owner, d.source,
    d.reason, d.competitor, moment(d.closed_at, d.closed_day)
FROM deal d WHERE d.person_id IS NOT NULL ORDER BY d.id
-- name: rule_tasks_of_deals
SELECT d.id, t.created_at, t.done_at FROM deal d JOIN task t ON t.deal_id = d.id
UNION ALL SELECT d.id, t.created_at, t.done_at FROM deal d JOIN task t ON t.person_id = d.person_id AND t.deal_id IS NULL
ORDER BY 1, 2
-- name: rule_deal_has_task
SELECT 1 FROM task WHERE deal_id = :deal AND title = :title AND done_at IS NULL
