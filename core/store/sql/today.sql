-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom to answer, chase and thank. An empty owner means everybody's.
-- name: today_unanswered
SELECT i.id, p.id, p.display_name, i.channel, i.kind, i.text, i.sentiment, i.happened_at
FROM interaction i JOIN person p ON p.id = i.person_id
WHERE i.needs_answer = 1 AND i.answered_at IS NULL AND p.archived_at IS NULL AND (:owner = '' OR p.owner = :owner)
ORDER BY i.sentiment >= 0, i.happened_at, i.id LIMIT :limit
-- name: today_unanswered_count
SELECT count(*) FROM interaction i JOIN person p ON p.id = i.person_id
WHERE i.needs_answer = 1 AND i.answered_at IS NULL AND p.archived_at IS NULL AND (:owner = '' OR p.owner = :owner)
-- name: today_tasks
SELECT k.id, coalesce(k.person_id, 0), coalesce(p.display_name, ''), k.title, k.owner, k.due_at
FROM task k LEFT JOIN person p ON p.id = k.person_id
WHERE k.done_at IS NULL AND k.due_at < :until AND p.archived_at IS NULL
    AND (:owner = '' OR coalesce(nullif(k.owner, ''), p.owner, '') = :owner)
ORDER BY k.due_at, k.id LIMIT :limit
-- name: today_tasks_count
SELECT count(*) FROM task k LEFT JOIN person p ON p.id = k.person_id
WHERE k.done_at IS NULL AND k.due_at < :until AND p.archived_at IS NULL
    AND (:owner = '' OR coalesce(nullif(k.owner, ''), p.owner, '') = :owner)
-- name: today_standing
SELECT c.person_id, c.stage_id, c.entered_at FROM placement c JOIN person p ON p.id = c.person_id
WHERE c.journey_id = :journey AND p.archived_at IS NULL AND (:owner = '' OR p.owner = :owner)
    AND (c.hold_since IS NULL OR c.hold_until <= :now)
-- name: today_person
SELECT display_name, owner FROM person WHERE id = :id
-- name: today_thanks
SELECT a.id, p.id, p.display_name, a.kind, a.channel, a.happened_at
FROM advocacy_event a JOIN person p ON p.id = a.person_id
WHERE a.thanked_at IS NULL AND a.sentiment >= 0 AND a.happened_at >= :since AND p.archived_at IS NULL
    AND (:owner = '' OR p.owner = :owner)
ORDER BY a.happened_at DESC, a.id DESC LIMIT :limit
-- name: today_thanks_count
SELECT count(*) FROM advocacy_event a JOIN person p ON p.id = a.person_id
WHERE a.thanked_at IS NULL AND a.sentiment >= 0 AND a.happened_at >= :since AND p.archived_at IS NULL
    AND (:owner = '' OR p.owner = :owner)
-- name: today_cadence
SELECT p.id, p.display_name, p.owner, p.cadence_days, max(
    coalesce((SELECT max(i.happened_at) FROM interaction i WHERE i.person_id = p.id), 0),
    coalesce((SELECT max(b.happened_at) FROM purchase b WHERE b.person_id = p.id), 0), 0) AS last
FROM person p WHERE p.cadence_days > 0 AND p.archived_at IS NULL AND (:owner = '' OR p.owner = :owner)
-- name: today_quiet
SELECT id, display_name, owner, last FROM (
    SELECT p.id, p.display_name, p.owner, max(
        coalesce((SELECT max(i.happened_at) FROM interaction i WHERE i.person_id = p.id), 0),
        coalesce((SELECT max(b.happened_at) FROM purchase b WHERE b.person_id = p.id), 0),
        coalesce((SELECT max(a.happened_at) FROM advocacy_event a WHERE a.person_id = p.id), 0)) AS last
    FROM person p WHERE p.archived_at IS NULL AND p.cadence_days = 0 AND (:owner = '' OR p.owner = :owner))
WHERE last > 0 AND last < :since ORDER BY last DESC, id LIMIT :limit
-- name: today_quiet_count
SELECT count(*) FROM person p WHERE p.archived_at IS NULL AND p.cadence_days = 0 AND (:owner = '' OR p.owner = :owner)
    AND NOT EXISTS (SELECT 1 FROM interaction i WHERE i.person_id = p.id AND i.happened_at >= :since)
    AND NOT EXISTS (SELECT 1 FROM purchase b WHERE b.person_id = p.id AND b.happened_at >= :since)
    AND NOT EXISTS (SELECT 1 FROM advocacy_event a WHERE a.person_id = p.id AND a.happened_at >= :since)
    AND (EXISTS (SELECT 1 FROM interaction i WHERE i.person_id = p.id)
        OR EXISTS (SELECT 1 FROM purchase b WHERE b.person_id = p.id)
        OR EXISTS (SELECT 1 FROM advocacy_event a WHERE a.person_id = p.id))
-- name: owners
SELECT owner FROM person WHERE owner <> '' UNION SELECT owner FROM task WHERE owner <> '' ORDER BY 1
-- name: task_set_due
UPDATE task SET due_at = :due, version = :version WHERE id = :id
-- name: interaction_person
SELECT p.display_name FROM interaction i JOIN person p ON p.id = i.person_id WHERE i.id = :id
-- name: interaction_set_answered
UPDATE interaction SET answered_at = :at, version = :version WHERE id = :id AND (answered_at IS NULL) = :changes
-- name: advocacy_person
SELECT p.display_name FROM advocacy_event a JOIN person p ON p.id = a.person_id WHERE a.id = :id
-- name: advocacy_set_thanked
UPDATE advocacy_event SET thanked_at = :at, version = :version WHERE id = :id AND (thanked_at IS NULL) = :changes
