-- SPDX-License-Identifier: GPL-3.0-or-later
-- The moves of people. A move counts unless a later row supersedes it; a superseding row that leads nowhere
-- (from and to alike) says that the move never happened and does not count either.
-- name: moves_that_count
-- also: of deals
SELECT t.id, coalesce(t.from_stage_id, 0), coalesce(t.to_stage_id, 0), t.happened_at, t.cause, t.actor, coalesce(t.evidence_id, 0),
    t.reason, t.competitor, t.may_return_at, t.happened_day, t.may_return_day FROM transition t
WHERE t.person_id = :person AND t.journey_id = :journey AND t.from_stage_id IS DISTINCT FROM t.to_stage_id
    AND NOT EXISTS (SELECT 1 FROM transition s WHERE s.supersedes_id = t.id)
ORDER BY moment(t.happened_at, t.happened_day), t.id
-- name: moves_last_at
-- also: of deals
SELECT max(moment(t.happened_at, t.happened_day)) FROM transition t
WHERE t.person_id = :person AND t.journey_id = :journey AND t.from_stage_id IS DISTINCT FROM t.to_stage_id
    AND NOT EXISTS (SELECT 1 FROM transition s WHERE s.supersedes_id = t.id)
-- name: move_by_id
SELECT coalesce(t.person_id, -t.deal_id), t.journey_id, coalesce(p.display_name, d.title),
    t.from_stage_id IS NOT DISTINCT FROM t.to_stage_id, coalesce((SELECT s.id FROM transition s WHERE s.supersedes_id = t.id), 0)
FROM transition t LEFT JOIN person p ON p.id = t.person_id LEFT JOIN deal d ON d.id = t.deal_id WHERE t.id = :id
-- The row that says the same in its place, behind a corrected one of the same moment.
-- name: move_put_anew
SELECT s.id FROM transition t JOIN transition s ON s.supersedes_id = t.id
WHERE t.id = :id AND s.from_stage_id IS t.from_stage_id AND s.to_stage_id IS t.to_stage_id
    AND s.happened_at = t.happened_at AND s.happened_day IS t.happened_day AND s.cause = t.cause AND s.actor = t.actor AND s.reason = t.reason
    AND s.competitor = t.competitor AND s.evidence_id IS t.evidence_id AND s.may_return_at IS t.may_return_at
-- name: moves_of_person
-- also: of deals
SELECT t.id, t.journey_id, coalesce(t.from_stage_id, 0), coalesce(t.to_stage_id, 0), t.happened_at, t.logged_at, t.cause, t.actor,
    t.reason, t.competitor, t.may_return_at, coalesce(t.evidence_id, 0), coalesce(i.channel, ''), coalesce(i.kind, ''),
    coalesce(i.text, ''), coalesce(t.supersedes_id, 0),
    EXISTS (SELECT 1 FROM transition s WHERE s.supersedes_id = t.id),
    t.from_stage_id IS NOT DISTINCT FROM t.to_stage_id, t.happened_day, t.may_return_day
FROM transition t LEFT JOIN interaction i ON i.id = t.evidence_id
WHERE t.person_id = :person AND (:journey = 0 OR t.journey_id = :journey) ORDER BY moment(t.happened_at, t.happened_day) DESC, t.id DESC
-- name: moves_leaving_reasons
SELECT reason FROM transition WHERE to_stage_id IS NULL AND reason <> '' GROUP BY reason ORDER BY count(*) DESC, reason LIMIT :limit
-- name: moves_competitors
SELECT competitor FROM transition WHERE competitor <> '' GROUP BY competitor ORDER BY count(*) DESC, competitor LIMIT :limit
-- name: moves_evidence
SELECT moment(happened_at, happened_day) AS at, 'interaction', id, channel, kind, campaign, text, NULL, '', sentiment, incoming, 0, 0,
    CASE happened_day WHEN 1 THEN happened_at END
FROM interaction WHERE person_id = :person ORDER BY at DESC, id DESC LIMIT :limit
-- name: interaction_person
SELECT coalesce(person_id, 0) FROM interaction WHERE id = :id
-- name: placement_whole
-- also: of deals
SELECT stage_id, rank, entered_at, laps, hold_since, hold_until, coalesce(hold_reason, ''), entered_day, hold_until_day FROM placement
WHERE person_id = :person AND journey_id = :journey
-- name: placement_hold
-- also: of deals
UPDATE placement SET hold_since = :since, hold_until = :until, hold_until_day = :until_day, hold_reason = :reason, version = :version
WHERE person_id = :person AND journey_id = :journey
-- name: person_set_owner
UPDATE person SET owner = :owner, updated_at = :now, version = :version WHERE id = :id AND owner <> :owner
-- name: place_changed_by
SELECT actor FROM (
    SELECT o.happened_at AS at, o.id AS operation, o.actor AS actor FROM operation_row r JOIN operation o ON o.id = r.operation_id
    WHERE r.person_id = :person AND r.entity = 'placement' AND r.change <> 'I'
    UNION ALL
    SELECT t.logged_at, 0, t.actor FROM transition t WHERE t.person_id = :person AND t.journey_id = :journey)
ORDER BY at DESC, operation DESC LIMIT 1
-- name: place_changed_by_of_deal
SELECT actor FROM (
    SELECT o.happened_at AS at, o.id AS operation, o.actor AS actor FROM placement c
        JOIN operation_row r ON r.entity = 'placement' AND r.row_id = c.id AND r.change <> 'I' JOIN operation o ON o.id = r.operation_id
    WHERE c.deal_id = :person
    UNION ALL
    SELECT t.logged_at, 0, t.actor FROM transition t WHERE t.deal_id = :person AND t.journey_id = :journey)
ORDER BY at DESC, operation DESC LIMIT 1
-- name: advocacy_arrival_insert
INSERT INTO advocacy_arrival (id, advocacy_event_id, person_id) VALUES (next_id('advocacy_arrival'), :event, :person)
ON CONFLICT (advocacy_event_id, person_id) DO NOTHING
-- name: undo_doubled_ranks
SELECT p.id, p.stage_id, p.rank FROM temp.undo_row u JOIN placement p ON p.id = u.row_id
WHERE u.entity = 'placement' AND EXISTS (
    SELECT 1 FROM placement q WHERE q.stage_id = p.stage_id AND q.rank = p.rank AND q.id <> p.id) ORDER BY p.id
-- Whose moves were taken away or came back: a deal's are below zero.
-- name: undo_moved_walkers
SELECT DISTINCT t.person_id, t.journey_id FROM transition t
WHERE t.person_id IN (SELECT u.person_id FROM temp.undo_row u WHERE u.entity IN ('transition', 'placement'))
UNION
SELECT DISTINCT -t.deal_id, t.journey_id FROM transition t
WHERE t.deal_id IN (
    SELECT coalesce(CASE WHEN json_valid(u.before) THEN
        json_extract(u.before, CASE u.entity WHEN 'transition' THEN '$[16]' ELSE '$[13]' END) END, m.deal_id, c.deal_id)
    FROM temp.undo_row u LEFT JOIN transition m ON u.entity = 'transition' AND m.id = u.row_id
        LEFT JOIN placement c ON u.entity = 'placement' AND c.id = u.row_id
    WHERE u.entity IN ('transition', 'placement')) ORDER BY 1, 2
-- Moves of a day alone with a moment so near that the time zone decides which of them comes first.
-- name: moves_near_days
SELECT DISTINCT t.person_id, t.journey_id FROM transition t JOIN transition o
    ON o.person_id = t.person_id AND o.journey_id = t.journey_id AND abs(o.happened_at - t.happened_at) < 129600000
WHERE t.happened_day = 1 AND o.happened_day IS NULL
UNION
SELECT DISTINCT -t.deal_id, t.journey_id FROM transition t JOIN transition o
    ON o.deal_id = t.deal_id AND o.journey_id = t.journey_id AND abs(o.happened_at - t.happened_at) < 129600000
WHERE t.deal_id IS NOT NULL AND t.happened_day = 1 AND o.happened_day IS NULL ORDER BY 1, 2
