-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom to answer, chase and thank. An empty owner means everybody's.
-- name: today_unanswered
SELECT i.id, p.id, p.display_name, i.channel, i.kind, i.text, i.sentiment, moment(i.happened_at, i.happened_day) AS at
FROM interaction i JOIN person p ON p.id = i.person_id
WHERE i.needs_answer = 1 AND i.answered_at IS NULL AND p.archived_at IS NULL AND (:owner = '' OR p.owner = :owner)
ORDER BY i.sentiment >= 0, at, i.id LIMIT :limit
-- name: today_unanswered_count
SELECT count(*) FROM interaction i JOIN person p ON p.id = i.person_id
WHERE i.needs_answer = 1 AND i.answered_at IS NULL AND p.archived_at IS NULL AND (:owner = '' OR p.owner = :owner)
-- name: today_standing
SELECT person_id, stage_id, moment(entered_at, entered_day) FROM placement
WHERE journey_id = :journey AND person_id IS NOT NULL AND (hold_since IS NULL OR moment(hold_until, hold_until_day) <= :now)
-- name: today_person
SELECT display_name, owner FROM person WHERE id = :id
-- name: today_thanks
SELECT a.id, p.id, p.display_name, a.kind, a.channel, moment(a.happened_at, a.happened_day)
FROM advocacy_event a JOIN person p ON p.id = a.person_id
WHERE a.thanked_at IS NULL AND a.sentiment >= 0 AND a.happened_at >= :since - 93600000
    AND moment(a.happened_at, a.happened_day) >= :since AND coalesce(a.put_off_until, 0) <= :now
    AND p.archived_at IS NULL
    AND (:owner = '' OR p.owner = :owner)
ORDER BY moment(a.happened_at, a.happened_day) DESC, a.id DESC LIMIT :limit
-- name: today_thanks_count
SELECT count(*) FROM advocacy_event a JOIN person p ON p.id = a.person_id
WHERE a.thanked_at IS NULL AND a.sentiment >= 0 AND a.happened_at >= :since - 93600000
    AND moment(a.happened_at, a.happened_day) >= :since AND coalesce(a.put_off_until, 0) <= :now
    AND p.archived_at IS NULL
    AND (:owner = '' OR p.owner = :owner)
-- name: today_cadence
SELECT p.id, p.display_name, p.owner, p.cadence_days, max(
    coalesce((SELECT moment(happened_at, happened_day) FROM interaction i WHERE i.person_id = p.id
        ORDER BY happened_at DESC LIMIT 1), 0),
    coalesce((SELECT moment(happened_at, happened_day) FROM purchase b WHERE b.person_id = p.id
        ORDER BY happened_at DESC LIMIT 1), 0), 0) AS last
FROM person p WHERE p.cadence_days > 0 AND p.archived_at IS NULL AND coalesce(p.touch_after, 0) <= :now
    AND (:owner = '' OR p.owner = :owner)
-- name: people_with_cadence
SELECT id FROM person WHERE cadence_days > 0
-- name: people_archived
SELECT id FROM person WHERE archived_at IS NOT NULL
-- name: person_set_cadence
UPDATE person SET cadence_days = :days, touch_after = NULL, updated_at = :now, version = :version
WHERE id = :id AND cadence_days <> :days
-- name: person_put_off
UPDATE person SET touch_after = :until, version = :version WHERE id = :id
-- name: advocacy_put_off
UPDATE advocacy_event SET put_off_until = :until, version = :version WHERE id = :id
-- name: suggestion_person
SELECT p.display_name FROM suggestion s JOIN person p ON p.id = s.person_id WHERE s.id = :id
-- name: suggestion_put_off
UPDATE suggestion SET put_off_until = :until, version = :version WHERE id = :id
-- name: interaction_person_name
SELECT p.display_name FROM interaction i JOIN person p ON p.id = i.person_id WHERE i.id = :id
-- name: interaction_set_answered
UPDATE interaction SET answered_at = :at, version = :version WHERE id = :id AND (answered_at IS NULL) = :changes
-- name: advocacy_person
SELECT p.display_name FROM advocacy_event a JOIN person p ON p.id = a.person_id WHERE a.id = :id
-- name: advocacy_set_thanked
UPDATE advocacy_event SET thanked_at = :at, version = :version WHERE id = :id AND (thanked_at IS NULL) = :changes
