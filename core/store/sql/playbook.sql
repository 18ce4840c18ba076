-- SPDX-License-Identifier: GPL-3.0-or-later
-- Tasks that stages make for their visits.
-- name: playbook_has
-- also: of deals
SELECT 1 FROM task WHERE person_id = :person AND visit_id = :visit AND stage_id = :stage AND title = :title
-- name: playbook_tasks
-- also: of deals
SELECT k.id, k.visit_id, k.stage_id, k.done_at IS NOT NULL, coalesce(k.gone_to, -1) FROM task k
WHERE k.person_id = :person AND k.visit_id IS NOT NULL
    AND k.stage_id IN (SELECT id FROM stage WHERE journey_id = :journey) ORDER BY k.id
-- name: playbook_end
-- also: of deals
UPDATE task SET done_at = :now, done_day = NULL, gone_to = :to, version = :version
WHERE person_id = :person AND visit_id IS NOT NULL AND done_at IS NULL
    AND stage_id IN (SELECT id FROM stage WHERE journey_id = :journey)
-- name: playbook_gone
UPDATE task SET done_at = coalesce(done_at, :now), done_day = NULL, gone_to = :to, version = :version WHERE id = :id
-- name: playbook_again
UPDATE task SET done_at = NULL, done_day = NULL, gone_to = NULL, version = :version WHERE id = :id
-- name: playbook_delete
DELETE FROM task WHERE id = :id
-- The row that counts now for a move that may have been corrected since.
-- name: playbook_standing
WITH RECURSIVE row_of (id) AS (
    SELECT :id UNION ALL SELECT t.id FROM transition t JOIN row_of r ON t.supersedes_id = r.id)
SELECT max(id) FROM row_of
-- Tasks of a visit that nobody has touched: open and due when the visit's beginning said.
-- name: playbook_due
-- also: of deals
SELECT id FROM task WHERE person_id = :person AND visit_id = :visit AND stage_id = :stage AND done_at IS NULL
    AND due_at = :due AND due_day IS :due_day
-- name: stage_deletions
SELECT id, coalesce(folded_into, 0), deleted_at FROM stage WHERE journey_id = :journey AND deleted_at IS NOT NULL
