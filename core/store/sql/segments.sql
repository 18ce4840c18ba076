-- SPDX-License-Identifier: GPL-3.0-or-later
-- Saved filters and the people that each of their parts finds.
-- name: segments_all
SELECT id, name, filter FROM segment ORDER BY name COLLATE NOCASE, id
-- name: segment_insert
INSERT INTO segment (id, name, filter, version) VALUES (next_id('segment'), :name, :filter, :version)
-- name: segment_update
UPDATE segment SET name = :name, filter = :filter, version = :version WHERE id = :id
-- name: segment_delete
DELETE FROM segment WHERE id = :id
-- name: segment_name
SELECT name FROM segment WHERE id = :id
-- name: segment_people_all
SELECT id FROM person WHERE archived_at IS NULL ORDER BY id
-- name: segment_people_sorted
SELECT id FROM person WHERE archived_at IS NULL ORDER BY sort_key, id
-- name: segment_people_owner
SELECT id FROM person WHERE owner = :owner COLLATE NOCASE
-- name: segment_people_tag
SELECT pt.person_id FROM person_tag pt JOIN tag t ON t.id = pt.tag_id WHERE t.name_key = :key
-- On a journey of deals those who have a deal there.
-- name: segment_people_journey
SELECT coalesce(c.person_id, d.person_id) FROM placement c LEFT JOIN deal d ON d.id = c.deal_id WHERE c.journey_id = :journey
-- name: segment_people_stage
SELECT coalesce(c.person_id, d.person_id) FROM placement c LEFT JOIN deal d ON d.id = c.deal_id WHERE c.stage_id = :stage
-- name: segment_people_network
SELECT person_id FROM social_profile WHERE network = :network
-- name: segment_people_advocacy
SELECT person_id FROM advocacy_event WHERE sentiment >= 0 UNION SELECT referrer_id FROM referral
