-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: person_name
SELECT display_name FROM person WHERE id = :id
-- name: placement_spot
-- also: of deals
SELECT stage_id, rank, entered_at, entered_day FROM placement WHERE person_id = :person AND journey_id = :journey
-- name: placements_in_order
SELECT id FROM placement WHERE stage_id = :stage ORDER BY rank, id
-- name: placement_rerank
UPDATE placement SET rank = :rank WHERE id = :id
-- name: placement_delete
-- also: of deals
DELETE FROM placement WHERE person_id = :person AND journey_id = :journey
-- name: placement_carry
-- also: of deals
UPDATE placement SET stage_id = :stage, rank = :rank, version = :version WHERE person_id = :person AND journey_id = :journey
-- name: rank_first
SELECT coalesce(min(rank), '') FROM placement WHERE stage_id = :stage
-- name: rank_after
SELECT coalesce(min(rank), '') FROM placement WHERE stage_id = :stage AND rank > :rank
-- name: rank_before
SELECT coalesce(max(rank), '') FROM placement WHERE stage_id = :stage AND rank < :rank
-- name: person_version
SELECT version FROM person WHERE id = :id
-- name: person_update
UPDATE person SET display_name = :name, given_name = :given, family_name = :family, nickname = :nickname,
    organisation_id = :organisation, title = :title, department = :department, birthday = :birthday, owner = :owner,
    source = :source, sort_key = :sort_key, updated_at = :now, version = :version
WHERE id = :id
-- name: organisation_find
SELECT id, name FROM organisation WHERE name_key = :key
-- name: organisation_insert
INSERT INTO organisation (id, name, name_key, version) VALUES (next_id('organisation'), :name, :key, :version)
-- name: email_delete
DELETE FROM email WHERE id = :id AND person_id = :person
-- name: email_insert
INSERT INTO email (id, person_id, label, address, address_key, preferred, version)
VALUES (next_id('email'), :person, :label, :value, :key, :preferred, :version)
-- name: email_update
UPDATE email SET label = :label, address = :value, address_key = :key, preferred = :preferred, version = :version
WHERE id = :id AND person_id = :person
-- name: phone_delete
DELETE FROM phone WHERE id = :id AND person_id = :person
-- name: phone_insert
INSERT INTO phone (id, person_id, label, number, e164, preferred, version)
VALUES (next_id('phone'), :person, :label, :value, :key, :preferred, :version)
-- name: phone_update
UPDATE phone SET label = :label, number = :value, e164 = :key, preferred = :preferred, version = :version
WHERE id = :id AND person_id = :person
-- name: profile_delete
DELETE FROM social_profile WHERE id = :id AND person_id = :person
-- name: profile_update
UPDATE social_profile SET network = :network, handle = :handle, url = :url, version = :version
WHERE id = :id AND person_id = :person
-- name: profile_holder
SELECT p.id, p.display_name FROM social_profile s JOIN person p ON p.id = s.person_id
WHERE s.network = :network AND s.handle = :handle AND s.handle <> ''
-- name: tag_find
SELECT id FROM tag WHERE name_key = :key
-- name: tag_insert
INSERT INTO tag (id, name, name_key) VALUES (next_id('tag'), :name, :key)
-- name: person_tag_insert
INSERT INTO person_tag (id, person_id, tag_id)
VALUES (next_id('person_tag'), :person, :tag) ON CONFLICT (person_id, tag_id) DO NOTHING
-- name: person_tag_delete
DELETE FROM person_tag WHERE person_id = :person AND tag_id = :tag
