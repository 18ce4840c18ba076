-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: operation_insert
INSERT INTO operation (id, verb, label, actor, happened_at, state, heartbeat_at, info, content_salt)
VALUES (next_id('operation'), :verb, :label, :actor, :happened_at, :state, :happened_at, :info, :salt)
-- name: operation_finish
UPDATE operation SET label = :label, info = :info, content_hash = :hash, state = 'done' WHERE id = :id
-- name: operation_heartbeat
UPDATE operation SET heartbeat_at = :at WHERE id = :id AND state = 'running'
-- name: operation_links
UPDATE operation SET undoes_id = :undoes WHERE id = :id
-- name: operation_mark_undone
UPDATE operation SET undone_by_id = :by WHERE id = :id
-- name: operation_delete
DELETE FROM operation WHERE id = :id
-- name: operation_rows_delete
DELETE FROM operation_row WHERE operation_id = :id
-- name: operation_dead
SELECT id, heartbeat_at < :before, info FROM operation WHERE state = 'running' ORDER BY id
-- name: operation_by_id
SELECT id, verb, label, actor, happened_at, state, undoes_id, undone_by_id, info FROM operation WHERE id = :id
-- An operation with what stands beside it (journal_content.h).
-- name: operation_sealed
SELECT id, verb, label, actor, happened_at, state, undoes_id, undone_by_id, info, content_salt, content_hash
FROM operation WHERE id = :id
-- Those whose content can be told.
-- name: operations_sealed
SELECT id, verb, label, actor, happened_at, state, undoes_id, undone_by_id, info, content_salt, content_hash
FROM operation WHERE state = 'done' AND content_salt IS NOT NULL AND content_hash IS NOT NULL ORDER BY id
-- name: operation_info
SELECT info FROM operation WHERE id = :id
-- The journal row before the first one of an operation; the last of all where it has none.
-- name: operation_before_rows
SELECT coalesce(min(id) - 1, (SELECT max(id) FROM operation_row), 0) FROM operation_row WHERE operation_id = :id
-- One that was written elsewhere.
-- name: operation_receive
INSERT INTO operation (id, verb, label, actor, happened_at, state, heartbeat_at, undoes_id, info, content_salt, content_hash)
VALUES (:id, :verb, :label, :actor, :happened_at, 'done', :happened_at, :undoes, :info, :salt, :hash)
-- name: operation_row_receive
INSERT INTO operation_row (operation_id, entity, row_id, change, last) VALUES (:operation, :entity, :first, 'I', :last)
-- What operations wrote that touched the same rows as one that is taken back without a trace, where others touched those
-- since: it cannot be told any more.
-- name: operations_forget_content
WITH astray AS MATERIALIZED (
    SELECT DISTINCT o.entity, o.row_id FROM operation_row o
    WHERE o.operation_id <> :operation AND o.id > (SELECT min(id) FROM operation_row WHERE operation_id = :operation)
        AND (EXISTS (SELECT 1 FROM temp.undo_row u WHERE u.entity = o.entity AND u.row_id = o.row_id)
            OR EXISTS (SELECT 1 FROM temp.undo_range r WHERE r.entity = o.entity AND o.row_id BETWEEN r.first AND r.last)))
UPDATE operation SET content_salt = NULL WHERE content_salt IS NOT NULL AND id IN (
    SELECT r.operation_id FROM operation_row r WHERE (r.entity, r.row_id) IN (SELECT entity, row_id FROM astray)
    UNION SELECT r.operation_id FROM astray a JOIN operation_row r ON r.entity = a.entity AND r.last IS NOT NULL
        AND a.row_id BETWEEN r.row_id AND r.last)
-- name: operation_next_undo
SELECT id, verb, label, actor, happened_at, state, undoes_id, undone_by_id, info FROM operation
WHERE undoes_id IS NULL AND undone_by_id IS NULL AND state = 'done' AND verb NOT IN ('new', 'suggest') ORDER BY id DESC LIMIT 1
-- name: operation_next_undo_own
SELECT id, verb, label, actor, happened_at, state, undoes_id, undone_by_id, info FROM operation
WHERE undoes_id IS NULL AND undone_by_id IS NULL AND state = 'done' AND verb NOT IN ('new', 'suggest') AND actor = :actor
    AND happened_at >= :since ORDER BY id DESC LIMIT 1
-- name: operation_next_redo
SELECT id, verb, label, actor, happened_at, state, undoes_id, undone_by_id, info FROM operation
WHERE verb = 'undo' AND undone_by_id IS NULL ORDER BY id DESC LIMIT 1
-- name: operation_next_redo_own
SELECT id, verb, label, actor, happened_at, state, undoes_id, undone_by_id, info FROM operation
WHERE verb = 'undo' AND undone_by_id IS NULL AND actor = :actor AND happened_at >= :since ORDER BY id DESC LIMIT 1
-- Of an operation that was brought back: what brought it back last, while that stands.
-- name: operation_brought_back_by
SELECT r.id, r.verb, r.label, r.actor, r.happened_at, r.state, r.undoes_id, r.undone_by_id, r.info
FROM operation r JOIN operation u ON u.id = r.undoes_id
WHERE u.undoes_id = :id AND r.undone_by_id IS NULL ORDER BY r.id DESC LIMIT 1
-- Whom an operation concerns: those whom it made, or, where it made nobody, those of whom it changed something.
-- name: operation_people
SELECT coalesce(sum(CASE WHEN entity = 'person' AND change = 'I' THEN coalesce(last, row_id) - row_id + 1 END), 0),
    count(DISTINCT person_id)
FROM operation_row WHERE operation_id = :operation
-- name: operation_history
SELECT id, verb, label, actor, happened_at, state, undoes_id, undone_by_id, info FROM operation o
WHERE id < :before AND (:person = 0 OR EXISTS (
    SELECT 1 FROM operation_row r WHERE r.operation_id = o.id
        AND (r.person_id = :person OR r.entity = 'person' AND :person BETWEEN r.row_id AND r.last)))
    AND (:verbs = '' OR (instr(:verbs, '|' || o.verb || '|') > 0) = :listed)
ORDER BY id DESC LIMIT :limit
-- name: operations_since
SELECT id, state FROM operation WHERE id > :last AND id <= own_last() OR state = 'running' ORDER BY id LIMIT :limit
-- name: operation_rows
SELECT entity, row_id, person_id, coalesce(last, 0), CASE change WHEN 'D' THEN id ELSE 0 END FROM operation_row
WHERE operation_id = :operation LIMIT :limit
-- The tables of which an operation, or all between two, made so many rows that they are listed as ranges.
-- name: operation_ranged_tables
SELECT DISTINCT entity FROM operation_row WHERE last IS NOT NULL AND change = 'I' AND operation_id BETWEEN :first AND :last
-- name: operation_places
SELECT DISTINCT coalesce(p.person_id, -p.deal_id, CASE WHEN r.last IS NULL THEN -json_extract(r.before, '$[13]') END, r.person_id),
    coalesce(p.journey_id, 0), coalesce(p.stage_id, 0), coalesce(p.rank, ''),
    coalesce(moment(p.entered_at, p.entered_day), 0), coalesce(p.laps, 0), p.hold_since, moment(p.hold_until, p.hold_until_day), coalesce(p.hold_reason, '')
FROM operation_row r LEFT JOIN placement p ON p.id BETWEEN r.row_id AND coalesce(r.last, r.row_id)
WHERE r.operation_id = :operation AND r.entity = 'placement' AND (r.last IS NULL OR p.id IS NOT NULL) LIMIT :limit
-- name: current_operation_set
INSERT INTO current_operation (only_one, operation_id) VALUES (1, :operation)
ON CONFLICT (only_one) DO UPDATE SET operation_id = excluded.operation_id
-- name: current_operation_clear
DELETE FROM current_operation
-- name: data_revision
SELECT coalesce(max(id), 0) FROM operation WHERE id BETWEEN own_first() AND own_last()
-- name: table_columns
SELECT name FROM pragma_table_info(:table) ORDER BY cid
-- name: table_references
SELECT "table", "from" FROM pragma_foreign_key_list(:table)
-- name: schema_programs
SELECT count(*) FROM sqlite_master WHERE type IN ('trigger', 'view')
-- name: journal_triggers_there
SELECT EXISTS (SELECT 1 FROM temp.sqlite_schema WHERE type = 'trigger')
-- name: undo_collect
INSERT INTO temp.undo_row (entity, row_id, change, before, person_id, first)
SELECT * FROM (SELECT entity, row_id, change, before, person_id, min(id) AS first FROM operation_row
    WHERE operation_id = :operation AND last IS NULL GROUP BY entity, row_id) WHERE true
ON CONFLICT (entity, row_id) DO UPDATE SET change = excluded.change, before = excluded.before,
    person_id = excluded.person_id, first = excluded.first WHERE excluded.first < undo_row.first
-- Many rows that were made, and many that went, whose images the journal row keeps.
-- name: undo_collect_ranges
INSERT INTO temp.undo_range (entity, first, last, images)
SELECT entity, row_id, last, CASE change WHEN 'D' THEN id ELSE 0 END FROM operation_row
WHERE operation_id = :operation AND last IS NOT NULL
ON CONFLICT (entity, first, images) DO UPDATE SET last = max(last, excluded.last)
-- What became of rows of a range while it was made: they were not there before it.
-- name: undo_forget_in_ranges
DELETE FROM temp.undo_row WHERE change <> 'I' AND row_id <= (
    SELECT r.last FROM temp.undo_range r WHERE r.entity = undo_row.entity AND r.images = 0 AND r.first <= undo_row.row_id
    ORDER BY r.first DESC LIMIT 1)
-- name: undo_ranges
SELECT first, last FROM temp.undo_range WHERE entity = :entity AND images = 0 ORDER BY first
-- name: undo_any_ranges
SELECT EXISTS (SELECT 1 FROM temp.undo_range WHERE images = 0)
-- name: undo_images
SELECT images FROM temp.undo_range WHERE entity = :entity AND images <> 0 ORDER BY first
-- name: images
SELECT before FROM operation_row WHERE id = :id
-- name: images_keep
INSERT INTO operation_row (operation_id, entity, row_id, change, before, last)
SELECT operation_id, :entity, :first, 'D', :images, :last FROM current_operation
-- name: images_put_back
INSERT INTO operation_row (operation_id, entity, row_id, change, last)
SELECT c.operation_id, r.entity, r.row_id, 'I', r.last FROM current_operation c, operation_row r WHERE r.id = :id
-- name: images_of_operations
SELECT id, entity FROM operation_row WHERE last IS NOT NULL AND change = 'D' AND operation_id BETWEEN :first AND :last ORDER BY id
-- Whether taking the operation back brings something back that has a name, while it made many others.
-- name: operation_replaces_namesakes
SELECT EXISTS (SELECT 1 FROM operation_row WHERE operation_id = :operation AND change <> 'I'
        AND entity IN ('organisation', 'tag', 'custom_field', 'person_tag'))
    AND EXISTS (SELECT 1 FROM operation_row WHERE operation_id = :operation AND change = 'I' AND last IS NOT NULL)
-- Rows that operations had listed as part of a range and that somebody has taken away since.
-- name: undo_collect_gone
INSERT INTO temp.undo_row (entity, row_id, change, before, person_id, first)
SELECT d.entity, d.row_id, 'I', NULL, d.person_id, r.id FROM operation_row d CROSS JOIN operation_row r ON r.id = (
    SELECT n.id FROM operation_row n WHERE n.entity = d.entity AND n.last IS NOT NULL AND n.row_id <= d.row_id AND n.last >= d.row_id
        AND n.change = 'I' AND n.operation_id BETWEEN :first AND :last ORDER BY n.row_id DESC LIMIT 1)
WHERE d.change = 'D' AND d.last IS NULL AND d.id > r.id
    AND d.id > (SELECT min(o.id) FROM operation_row o WHERE o.operation_id BETWEEN :first AND :last)
ON CONFLICT (entity, row_id) DO UPDATE SET change = excluded.change, before = excluded.before,
    person_id = excluded.person_id, first = excluded.first WHERE excluded.first < undo_row.first
-- The operation, its undoings and what brought it back: none of them is a change in the way of the others.
-- name: undo_chain
INSERT INTO temp.undo_chain (id) SELECT :root
UNION SELECT id FROM operation WHERE undoes_id = :root
UNION SELECT r.id FROM operation u JOIN operation r ON r.undoes_id = u.id WHERE u.undoes_id = :root
-- name: undo_anything_later
SELECT EXISTS (SELECT 1 FROM operation WHERE id > :root AND id <> :current AND verb <> 'suggest'
    AND id NOT IN (SELECT id FROM temp.undo_chain))
-- Changes in force that were made since.
-- name: undo_later_made
INSERT OR IGNORE INTO temp.undo_later (id) SELECT id FROM operation
WHERE id > :since AND id <> :current AND undoes_id IS NULL AND undone_by_id IS NULL AND verb <> 'suggest'
-- name: undo_mark_later
INSERT INTO temp.undo_row (entity, row_id, change, before, person_id, later, after)
SELECT entity, row_id, change, before, person_id, 1, after FROM (
    SELECT u.entity, u.row_id, u.change, u.before, u.person_id, r.before AS after, min(r.id)
    FROM temp.undo_later o CROSS JOIN operation_row r ON r.operation_id = o.id
    JOIN temp.undo_row u ON u.entity = r.entity AND u.row_id = r.row_id
    GROUP BY u.entity, u.row_id)
UNION ALL
SELECT DISTINCT 'person', u.row_id, 'I', NULL, u.row_id, 1, NULL
FROM temp.undo_later o CROSS JOIN operation_row r ON r.operation_id = o.id
JOIN temp.undo_row u ON u.entity = 'person' AND u.change = 'I' AND u.row_id = r.person_id
WHERE true
UNION ALL
-- A move that was corrected since: the correction stands on it.
SELECT u.entity, u.row_id, u.change, NULL, u.person_id, 1, NULL
FROM temp.undo_row u JOIN transition t ON t.supersedes_id = u.row_id
WHERE u.entity = 'transition' AND u.change = 'I' AND t.id NOT IN (
    SELECT own.row_id FROM temp.undo_row own WHERE own.entity = 'transition')
UNION ALL
-- A place that was given up by a deal that has taken another one since.
SELECT u.entity, u.row_id, u.change, u.before, u.person_id, 1, NULL
FROM temp.undo_row u JOIN placement p ON p.deal_id = json_extract(u.before, '$[13]') AND p.id <> u.row_id
WHERE u.entity = 'placement' AND u.change <> 'I' AND NOT EXISTS (
    SELECT 1 FROM temp.undo_row own WHERE own.entity = 'placement' AND own.row_id = p.id AND own.change = 'I')
UNION ALL
-- A place that was given up, of somebody who has taken another one since (person and journey are unique).
SELECT u.entity, u.row_id, u.change, u.before, u.person_id, 1, NULL
FROM temp.undo_row u JOIN placement p ON p.person_id = json_extract(u.before, '$[1]')
    AND p.journey_id = json_extract(u.before, '$[2]') AND p.id <> u.row_id
WHERE u.entity = 'placement' AND u.change <> 'I' AND NOT EXISTS (
    SELECT 1 FROM temp.undo_row own WHERE own.entity = 'placement' AND own.row_id = p.id AND own.change = 'I')
ON CONFLICT (entity, row_id) DO UPDATE SET later = 1, after = coalesce(excluded.after, undo_row.after)
-- Rows that others have touched since the image was made, or that were gone already (undo_list_gone): what stands there is
-- worked out from their whole history.
-- name: undo_mark_mixed
UPDATE temp.undo_row SET mixed = 1 WHERE change = 'D' AND before IS NULL OR (entity, row_id) IN (
    SELECT u.entity, u.row_id FROM operation_row r CROSS JOIN temp.undo_row u ON u.entity = r.entity AND u.row_id = r.row_id
    WHERE r.id > (SELECT min(first) FROM temp.undo_row) AND r.id > u.first AND r.operation_id <> :current
        AND r.operation_id NOT IN (SELECT id FROM temp.undo_chain))
-- name: undo_mixed_rows
SELECT entity, row_id, current FROM temp.undo_row WHERE mixed = 1
-- name: undo_mixed_history
SELECT r.entity, u.row_id, r.operation_id, CASE WHEN r.change <> 'I' AND r.last IS NULL THEN r.before END,
    coalesce(p.undoes_id, o.undoes_id, 0), coalesce(o.undone_by_id, 0), CASE WHEN r.change = 'D' AND r.last IS NOT NULL THEN r.id ELSE 0 END
FROM operation_row r CROSS JOIN temp.undo_row u ON u.entity = r.entity AND u.row_id BETWEEN r.row_id AND coalesce(r.last, r.row_id)
JOIN operation o ON o.id = r.operation_id LEFT JOIN operation p ON p.id = o.undoes_id
WHERE u.mixed = 1 AND r.operation_id <> :current ORDER BY r.entity, u.row_id, r.id
-- name: undo_row_result
UPDATE temp.undo_row SET change = :change, before = :before WHERE entity = :entity AND row_id = :row
-- A row that is gone already and is to be gone: said all the same, for whoever works out its history.
-- name: undo_list_gone
INSERT INTO operation_row (operation_id, entity, row_id, person_id, change)
SELECT c.operation_id, u.entity, u.row_id, u.person_id, 'D' FROM current_operation c, temp.undo_row u
WHERE u.entity = :entity AND u.row_id = :row
-- Who took a row away last.
-- name: operation_that_took
SELECT o.id, o.verb, coalesce(w.label, p.label, o.label), o.actor, o.happened_at, o.state, o.undoes_id, o.undone_by_id, o.info
FROM operation_row r JOIN operation o ON o.id = r.operation_id
LEFT JOIN operation p ON p.id = o.undoes_id LEFT JOIN operation w ON w.id = p.undoes_id
WHERE r.entity = :entity AND r.change = 'D' AND (r.row_id = :row OR :row BETWEEN r.row_id AND r.last) ORDER BY r.id DESC LIMIT 1
-- name: undo_forget_suggestions
-- Suggestions for people, of rules and on journeys that go with the undo; journalled, so that redo brings them back.
DELETE FROM suggestion WHERE person_id IN (SELECT row_id FROM temp.undo_row WHERE entity = 'person' AND change = 'I')
    OR rule_id IN (SELECT row_id FROM temp.undo_row WHERE entity = 'rule' AND change = 'I')
    OR journey_id IN (SELECT row_id FROM temp.undo_row WHERE entity = 'journey' AND change = 'I')
    OR EXISTS (SELECT 1 FROM temp.undo_range r WHERE r.images = 0 AND (
        r.entity = 'person' AND suggestion.person_id BETWEEN r.first AND r.last
        OR r.entity = 'rule' AND suggestion.rule_id BETWEEN r.first AND r.last
        OR r.entity = 'journey' AND suggestion.journey_id BETWEEN r.first AND r.last))
-- name: undo_made_entities
SELECT DISTINCT entity FROM temp.undo_row WHERE change = 'I'
-- name: undo_later_operations
SELECT DISTINCT o.id, o.verb, o.label, o.actor, o.happened_at, o.state, o.undoes_id, o.undone_by_id, o.info
FROM temp.undo_later l JOIN operation o ON o.id = l.id JOIN operation_row r ON r.operation_id = o.id
WHERE o.state = 'done' AND (
    EXISTS (SELECT 1 FROM temp.undo_row u WHERE u.entity = r.entity AND u.row_id = r.row_id)
    OR EXISTS (SELECT 1 FROM temp.undo_row u WHERE u.entity = 'person' AND u.change = 'I' AND u.row_id = r.person_id)
    OR (r.entity = 'transition' AND EXISTS (SELECT 1 FROM transition t JOIN temp.undo_row u ON u.row_id = t.supersedes_id
        WHERE t.id = r.row_id AND u.entity = 'transition' AND u.change = 'I'))
    OR (r.entity = 'placement' AND EXISTS (SELECT 1 FROM placement p JOIN temp.undo_row u ON u.entity = 'placement'
        AND u.change <> 'I' AND (p.person_id = json_extract(u.before, '$[1]') AND p.journey_id = json_extract(u.before, '$[2]')
            OR p.deal_id = json_extract(u.before, '$[13]'))
        WHERE p.id = r.row_id AND p.id <> u.row_id)))
ORDER BY o.id DESC
-- Operations that made what hangs on rows of the operation to be undone.
-- name: undo_child_operations
SELECT DISTINCT o.id, o.verb, o.label, o.actor, o.happened_at, o.state, o.undoes_id, o.undone_by_id, o.info
FROM operation_row r CROSS JOIN temp.undo_child c ON c.entity = r.entity AND c.row_id BETWEEN r.row_id AND coalesce(r.last, r.row_id)
JOIN operation o ON o.id = r.operation_id
WHERE o.id > :operation AND o.undoes_id IS NULL AND o.undone_by_id IS NULL AND o.state = 'done'
-- name: referral_referrer
SELECT referrer_id FROM referral WHERE id = :id
-- name: operation_row_last
SELECT coalesce(max(id), 0) FROM operation_row
-- Everything that was touched after an operation, as it was when that had ended.
-- name: undo_collect_since
INSERT INTO temp.undo_row (entity, row_id, change, before, person_id, first)
SELECT * FROM (SELECT entity, row_id, change, before, person_id, min(id) AS first FROM operation_row
    WHERE operation_id > :operation AND operation_id < :current AND last IS NULL GROUP BY entity, row_id) WHERE true
ON CONFLICT (entity, row_id) DO UPDATE SET change = excluded.change, before = excluded.before,
    person_id = excluded.person_id, first = excluded.first WHERE excluded.first < undo_row.first
-- What going back to an operation takes back: what stands of it and was no suggestion, an undo only where it is of
-- something older.
-- name: operations_to_take_back
SELECT count(*), coalesce(sum(state <> 'done'), 0) FROM operation o
WHERE o.id > :operation AND o.undone_by_id IS NULL AND o.verb NOT IN ('suggest', 'redo')
    AND (o.verb <> 'undo' OR o.undoes_id <= :operation)
