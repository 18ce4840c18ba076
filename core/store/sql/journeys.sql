-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: journeys
SELECT id, key, name, summary, shape, reentry FROM journey ORDER BY position, id
-- name: stages
SELECT id, journey_id, key, name, alias, milestone, meaning, colour, wait_days, guidance, tasks, position,
    coalesce(wait_automatic, 1)
FROM stage
ORDER BY journey_id, position, id
-- name: journey_id_by_key
SELECT id FROM journey WHERE key = :key
-- name: journey_insert
INSERT INTO journey (key, name, summary, shape, reentry, position, version)
VALUES (:key, :name, :summary, :shape, :reentry, (SELECT coalesce(max(position), -1) + 1 FROM journey), :version)
-- name: stage_insert
INSERT INTO stage (journey_id, key, name, alias, milestone, meaning, colour, wait_days, guidance, tasks, position, version,
    wait_automatic)
VALUES (:journey, :key, :name, :alias, :milestone, :meaning, :colour, :wait_days, :guidance, :tasks, :position, :version,
    :wait_automatic)
-- name: board_view
SELECT journey_id, name, definition FROM board_view WHERE id = :id
-- name: board_view_by_name
SELECT id FROM board_view WHERE journey_id = :journey AND name = :name
-- name: board_view_insert
INSERT INTO board_view (journey_id, name, definition, version) VALUES (:journey, :name, :definition, :version)
-- name: board_view_update
UPDATE board_view SET name = :name, definition = :definition, version = :version WHERE id = :id
-- name: board_view_delete
DELETE FROM board_view WHERE id = :id
