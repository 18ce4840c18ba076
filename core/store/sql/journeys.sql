-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: journeys
SELECT id, key, name, summary, shape, reentry, version, coalesce(cards, 'people') FROM journey ORDER BY position, id
-- name: stages
SELECT id, journey_id, key, name, alias, milestone, meaning, colour, wait_days, guidance, tasks,
    coalesce(wait_automatic, 1), win_percent, coalesce(wip_limit, 0)
FROM stage
WHERE deleted_at IS NULL ORDER BY journey_id, position, id
-- name: deleted_stages
SELECT id, coalesce(folded_into, 0) FROM stage WHERE deleted_at IS NOT NULL
-- name: journey_id_by_key
SELECT id FROM journey WHERE key = :key
-- What goes along the journey of that key, or along the one that reports take where none is named.
-- name: journey_cards
SELECT coalesce(cards, 'people') FROM journey j WHERE CASE :key WHEN '' THEN EXISTS (SELECT 1 FROM stage s WHERE s.journey_id = j.id)
    ELSE key = :key END ORDER BY coalesce(cards, 'people') = 'deals', position, id LIMIT 1
-- Who has a deal that goes, or went, along the journey of that key.
-- name: journey_dealers
SELECT DISTINCT d.person_id FROM journey j JOIN transition t ON t.journey_id = j.id JOIN deal d ON d.id = t.deal_id
WHERE j.key = :key AND d.person_id IS NOT NULL ORDER BY d.person_id
-- name: journey_insert
INSERT INTO journey (id, key, name, summary, shape, reentry, cards, position, version)
VALUES (next_id('journey'), :key, :name, :summary, :shape, :reentry, :cards,
    (SELECT coalesce(max(position), -1) + 1 FROM journey), :version)
-- name: stage_insert
INSERT INTO stage (id, journey_id, key, name, alias, milestone, meaning, colour, wait_days, guidance, tasks, position, version,
    wait_automatic, win_percent, wip_limit)
VALUES (next_id('stage'), :journey, :key, :name, :alias, :milestone, :meaning, :colour, :wait_days, :guidance, :tasks,
    :position, :version,
    :wait_automatic, :win_percent, :wip_limit)
-- name: board_view
SELECT journey_id, name, definition, version FROM board_view WHERE id = :id
-- name: board_view_by_name
SELECT id FROM board_view WHERE journey_id = :journey AND name = :name
-- name: board_view_insert
INSERT INTO board_view (id, journey_id, name, definition, version)
VALUES (next_id('board_view'), :journey, :name, :definition, :version)
-- name: board_view_update
UPDATE board_view SET name = :name, definition = :definition, version = :version WHERE id = :id
-- name: board_view_delete
DELETE FROM board_view WHERE id = :id
-- name: stage_key_taken
SELECT 1 FROM stage WHERE journey_id = :journey AND key = :key
-- name: stage_update
UPDATE stage SET name = :name, alias = :alias, milestone = :milestone, meaning = :meaning, colour = :colour,
    wait_days = :wait_days, wait_automatic = :wait_automatic, win_percent = :win_percent, wip_limit = :wip_limit,
    guidance = :guidance, tasks = :tasks, position = :position,
    version = :version
WHERE id = :id
-- name: stage_walkers
SELECT coalesce(person_id, -deal_id), moment(entered_at, entered_day) FROM placement WHERE stage_id = :stage ORDER BY rank, id
-- name: stage_has_history
SELECT EXISTS (SELECT 1 FROM transition WHERE journey_id = :journey AND (from_stage_id = :stage OR to_stage_id = :stage))
    OR EXISTS (SELECT 1 FROM stage WHERE folded_into = :stage)
-- name: stage_fold
UPDATE stage SET deleted_at = :now, folded_into = :into, version = :version WHERE id = :id
-- name: stage_delete
DELETE FROM stage WHERE id = :id
-- name: journey_update
UPDATE journey SET name = :name, summary = :summary, shape = :shape, reentry = :reentry, version = :version WHERE id = :id
-- name: journey_touch
UPDATE journey SET version = :version WHERE id = :id
-- name: journey_place
UPDATE journey SET position = :position WHERE id = :id AND position <> :position
-- name: delete_journey_suggestions
DELETE FROM suggestion WHERE journey_id = :id
-- name: delete_journey_views
DELETE FROM board_view WHERE journey_id = :id
-- name: delete_journey_repeats
DELETE FROM repeated_visit WHERE journey_id = :id
-- name: delete_journey_placements
DELETE FROM placement WHERE journey_id = :id
-- name: delete_journey_transitions
DELETE FROM transition WHERE journey_id = :id
-- name: delete_journey_stages
DELETE FROM stage WHERE journey_id = :id
-- name: delete_journey
DELETE FROM journey WHERE id = :id
