-- SPDX-License-Identifier: GPL-3.0-or-later
-- What rules look at. Moves that count: not superseded, and not a correction that says it never happened.
-- name: rules
SELECT id, name, definition, active, version FROM rule ORDER BY id
-- name: rule_insert
INSERT INTO rule (id, name, definition, active, version) VALUES (next_id('rule'), :name, :definition, :active, :version)
-- name: rule_update
UPDATE rule SET name = :name, definition = :definition, active = :active, version = :version WHERE id = :id
-- name: rule_by_id
SELECT name, definition, active, version FROM rule WHERE id = :id
-- name: rule_suggestions_delete
DELETE FROM suggestion WHERE rule_id = :id
-- name: rule_delete
DELETE FROM rule WHERE id = :id
-- name: rule_active_count
SELECT count(*) FROM rule WHERE active = 1
-- name: rule_last_ids
SELECT (SELECT coalesce(max(id), 0) FROM interaction), (SELECT coalesce(max(id), 0) FROM purchase),
    (SELECT coalesce(max(id), 0) FROM advocacy_event), (SELECT coalesce(max(id), 0) FROM transition)
-- name: operation_running
SELECT EXISTS (SELECT 1 FROM operation WHERE state = 'running')
-- name: rule_interactions
SELECT i.id, i.person_id, moment(i.happened_at, i.happened_day), i.logged_at, i.kind, i.channel, i.intent, i.sentiment,
    i.happened_day
FROM interaction i WHERE i.id > :after AND i.person_id IS NOT NULL AND i.incoming = 1 ORDER BY i.id
-- name: rule_purchases
SELECT id, person_id, moment(happened_at, happened_day), logged_at, net_minor, channel, currency, happened_day FROM purchase
WHERE id > :after AND person_id IS NOT NULL AND refund_of_id IS NULL AND abandoned = 0 ORDER BY id
-- name: rule_advocacy
SELECT id, person_id, moment(happened_at, happened_day), logged_at, kind, channel, sentiment, happened_day
FROM advocacy_event WHERE id > :after ORDER BY id
-- name: rule_entries
SELECT t.id, t.person_id, moment(t.happened_at, t.happened_day), t.logged_at, t.to_stage_id, t.cause,
    t.happened_day
FROM transition t
WHERE t.id > :after AND t.journey_id = :journey AND t.person_id IS NOT NULL AND t.to_stage_id IS NOT NULL AND t.supersedes_id IS NULL
    AND t.from_stage_id IS DISTINCT FROM t.to_stage_id
    AND NOT EXISTS (SELECT 1 FROM transition s WHERE s.supersedes_id = t.id) ORDER BY t.id
-- Those whose time was up between two looks, and those who moved since the one before; not everybody: that takes a
-- second for a hundred thousand people, after each change.
-- name: rule_standing
WITH due (id) AS (
    SELECT id FROM placement WHERE journey_id = :journey AND moment(entered_at, entered_day) > :after AND moment(entered_at, entered_day) <= :before
    UNION
    SELECT c.id FROM transition t JOIN placement c ON c.person_id = t.person_id AND c.journey_id = t.journey_id
    WHERE t.id > :seen AND t.journey_id = :journey AND moment(c.entered_at, c.entered_day) <= :before)
SELECT c.person_id, c.stage_id, moment(c.entered_at, c.entered_day), (
    SELECT t.id FROM transition t WHERE t.person_id = c.person_id AND t.journey_id = c.journey_id
        AND t.to_stage_id = c.stage_id AND t.from_stage_id IS DISTINCT FROM t.to_stage_id
        AND NOT EXISTS (SELECT 1 FROM transition s WHERE s.supersedes_id = t.id)
    ORDER BY moment(t.happened_at, t.happened_day) DESC, t.id DESC LIMIT 1)
FROM due d JOIN placement c ON c.id = d.id JOIN person p ON p.id = c.person_id
WHERE p.archived_at IS NULL AND (c.hold_since IS NULL OR moment(c.hold_until, c.hold_until_day) <= :now)
-- name: rule_last_interactions
SELECT person_id, id, max(moment(happened_at, happened_day)) FROM interaction WHERE person_id IS NOT NULL GROUP BY person_id
-- name: rule_last_purchases
SELECT person_id, id, max(moment(happened_at, happened_day)) FROM purchase WHERE person_id IS NOT NULL GROUP BY person_id
-- name: rule_last_advocacy
SELECT person_id, id, max(moment(happened_at, happened_day)) FROM advocacy_event GROUP BY person_id
-- name: rule_contacts
SELECT person_id, moment(happened_at, happened_day), 'interaction', id FROM interaction WHERE person_id IS NOT NULL
UNION ALL SELECT person_id, moment(happened_at, happened_day), 'purchase', id FROM purchase WHERE person_id IS NOT NULL
UNION ALL SELECT person_id, moment(happened_at, happened_day), 'advocacy_event', id FROM advocacy_event
ORDER BY 1, 2
-- name: rule_moves
SELECT t.person_id, moment(t.happened_at, t.happened_day), coalesce(t.to_stage_id, 0), t.id FROM transition t
WHERE t.journey_id = :journey AND t.person_id IS NOT NULL AND t.from_stage_id IS DISTINCT FROM t.to_stage_id
    AND NOT EXISTS (SELECT 1 FROM transition s WHERE s.supersedes_id = t.id)
ORDER BY t.person_id, moment(t.happened_at, t.happened_day), t.id
-- name: rule_place
SELECT stage_id, moment(entered_at, entered_day) FROM placement WHERE person_id = :person AND journey_id = :journey
-- name: rule_person_active
SELECT display_name FROM person WHERE id = :id AND archived_at IS NULL
-- name: rule_has_tag
SELECT 1 FROM person_tag pt JOIN tag t ON t.id = pt.tag_id WHERE pt.person_id = :person AND t.name_key = :key
-- name: rule_has_task
SELECT 1 FROM task WHERE person_id = :person AND title = :title AND done_at IS NULL
-- name: suggestion_known
SELECT 1 FROM suggestion WHERE rule_id = :rule AND person_id = :person
    AND (state = 'open' AND action = :action OR evidence_entity = :entity AND evidence_id = :evidence)
-- name: suggestion_insert
INSERT INTO suggestion (id, rule_id, person_id, journey_id, action, evidence_entity, evidence_id, evidence_at, made_at, version,
    evidence_day)
VALUES (next_id('suggestion'), :rule, :person, :journey, :action, :entity, :evidence, :at, :now, :version, :day)
-- name: suggestion_by_id
SELECT s.rule_id, s.person_id, coalesce(s.journey_id, 0), s.action, s.evidence_entity, s.evidence_id, s.evidence_at, s.state,
    p.display_name, r.definition, s.evidence_day
FROM suggestion s JOIN person p ON p.id = s.person_id JOIN rule r ON r.id = s.rule_id WHERE s.id = :id
-- name: suggestion_decide
UPDATE suggestion SET state = :state, decided_at = :now, version = :version WHERE id = :id
-- name: suggestions_open
-- Not those that the person's own moves or the end of the evidence have overtaken.
SELECT s.id, s.rule_id, r.name, s.person_id, p.display_name, coalesce(s.journey_id, 0), s.action, s.evidence_entity,
    s.evidence_id, moment(s.evidence_at, s.evidence_day) AS at, s.made_at, r.definition,
    coalesce(i.kind, a.kind, ''), coalesce(i.channel, b.channel, a.channel, ''), coalesce(i.text, a.note, g.name, ''),
    coalesce(b.net_minor, 0), coalesce(b.currency, '')
FROM suggestion s JOIN rule r ON r.id = s.rule_id JOIN person p ON p.id = s.person_id
LEFT JOIN interaction i ON s.evidence_entity = 'interaction' AND i.id = s.evidence_id
LEFT JOIN purchase b ON s.evidence_entity = 'purchase' AND b.id = s.evidence_id
LEFT JOIN advocacy_event a ON s.evidence_entity = 'advocacy_event' AND a.id = s.evidence_id
LEFT JOIN transition t ON s.evidence_entity = 'transition' AND t.id = s.evidence_id
LEFT JOIN stage g ON g.id = t.to_stage_id
WHERE s.state = 'open' AND p.archived_at IS NULL AND coalesce(i.id, b.id, a.id, t.id) IS NOT NULL
    AND (:owner = '' OR p.owner = :owner) AND coalesce(s.put_off_until, 0) <= :now
    AND (s.journey_id IS NULL OR EXISTS (SELECT 1 FROM placement c WHERE c.person_id = s.person_id
        AND c.journey_id = s.journey_id AND moment(c.entered_at, c.entered_day) <= moment(s.evidence_at, s.evidence_day)))
ORDER BY at DESC, s.id DESC
-- name: rule_pending_rewards
SELECT e.id FROM reward_entry e WHERE e.person_id = :person AND e.state = 'pending'
    AND NOT EXISTS (SELECT 1 FROM reward_entry n WHERE n.follows_id = e.id) ORDER BY e.id
