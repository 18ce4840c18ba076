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
