-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: setting_get
SELECT value FROM setting WHERE key = :key
-- name: setting_set
INSERT INTO setting (key, value) VALUES (:key, :value) ON CONFLICT (key) DO UPDATE SET value = excluded.value
-- name: id_counter_get
SELECT next FROM id_counter WHERE entity = :entity
-- A row came under a number of this copy's own.
-- name: id_counter_raise
INSERT INTO id_counter (entity, next) SELECT :entity, :row + 1 WHERE :row BETWEEN own_first() AND own_last()
ON CONFLICT (entity) DO UPDATE SET next = max(next, excluded.next)
-- name: id_counter_set
INSERT INTO id_counter (entity, next) VALUES (:entity, :next) ON CONFLICT (entity) DO UPDATE SET next = excluded.next
-- name: workspace_setting_get
SELECT value FROM workspace_setting WHERE key = :key
-- name: workspace_setting_set
INSERT INTO workspace_setting (id, key, value, version) VALUES (next_id('workspace_setting'), :key, :value, :version)
ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = excluded.version WHERE value <> excluded.value
-- name: workspace_settings_state
SELECT coalesce(group_concat(key || '=' || value, ' '), '') FROM workspace_setting
-- name: check_foreign_keys
SELECT count(*) FROM pragma_foreign_key_check
-- name: check_placements
-- also: of deals
SELECT count(*) FROM placement p WHERE p.person_id IS NOT NULL AND p.stage_id IS NOT (
    SELECT t.to_stage_id FROM transition t
    WHERE t.person_id = p.person_id AND t.journey_id = p.journey_id
        AND t.from_stage_id IS DISTINCT FROM t.to_stage_id
        AND NOT EXISTS (SELECT 1 FROM transition s WHERE s.supersedes_id = t.id)
    ORDER BY moment(t.happened_at, t.happened_day) DESC, t.id DESC LIMIT 1)
-- name: check_deal_states
SELECT count(*) FROM placement c JOIN deal d ON d.id = c.deal_id JOIN stage s ON s.id = c.stage_id
WHERE d.status <> CASE s.meaning WHEN 'purchase' THEN 'won' WHEN 'advocacy' THEN 'won' WHEN 'lost' THEN 'lost' ELSE 'open' END
-- name: check_deleted_stages
SELECT count(*) FROM stage s CROSS JOIN placement p ON p.stage_id = s.id WHERE s.deleted_at IS NOT NULL
-- name: check_places_missing
-- also: of deals
SELECT count(*) FROM (
    SELECT t.person_id, t.journey_id, t.to_stage_id,
        row_number() OVER (PARTITION BY t.person_id, t.journey_id
            ORDER BY moment(t.happened_at, t.happened_day) DESC, t.id DESC) AS place
    FROM transition t WHERE t.person_id IS NOT NULL AND t.from_stage_id IS DISTINCT FROM t.to_stage_id
        AND NOT EXISTS (SELECT 1 FROM transition s WHERE s.supersedes_id = t.id)) last
WHERE last.place = 1 AND last.to_stage_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM placement p WHERE p.person_id = last.person_id AND p.journey_id = last.journey_id)
-- name: check_refunds
SELECT count(*) FROM purchase b WHERE b.refund_of_id IS NULL AND b.abandoned = 0 AND EXISTS (
    SELECT 1 FROM purchase f WHERE f.refund_of_id = b.id) AND b.net_minor >= 0 AND b.net_minor + (
    SELECT sum(f.net_minor) FROM purchase f WHERE f.refund_of_id = b.id AND f.abandoned = 0) < 0
-- name: check_below_zero
SELECT count(*) FROM purchase WHERE refund_of_id IS NULL AND net_minor < 0
-- name: check_abandoned_refunds
SELECT count(*) FROM purchase b WHERE b.abandoned = 1 AND EXISTS (
    SELECT 1 FROM purchase f WHERE f.refund_of_id = b.id AND f.abandoned = 0 AND f.net_minor <> 0)
-- name: check_refunds_elsewhere
SELECT count(*) FROM purchase f JOIN purchase b ON b.id = f.refund_of_id
WHERE f.currency <> b.currency OR f.person_id IS DISTINCT FROM b.person_id OR b.refund_of_id IS NOT NULL
-- As it was written before there were counters of ids.
-- name: time_zone_first
INSERT INTO workspace_setting (key, value, version) VALUES ('time_zone', :value, 0)
ON CONFLICT (key) DO UPDATE SET value = excluded.value, version = excluded.version WHERE value <> excluded.value
-- New forms of tables that a migration has made (table_rebuild.h), and the indexes of the tables they replace.
-- name: tables_rebuilt
SELECT name FROM sqlite_schema WHERE type = 'table' AND name GLOB 'rebuilt_*' ORDER BY name
-- name: table_indexes
SELECT sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = :table AND sql IS NOT NULL ORDER BY name
-- name: table_definitions
SELECT sql FROM sqlite_schema WHERE type = 'table' AND sql IS NOT NULL ORDER BY name
-- name: table_redefine
UPDATE sqlite_schema SET sql = :changed WHERE type = 'table' AND sql = :text
