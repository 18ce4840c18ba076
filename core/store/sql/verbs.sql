-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: person_name
SELECT display_name FROM person WHERE id = :id
-- name: placement_of
SELECT stage_id, rank, entered_at, entered_day FROM placement WHERE person_id = :person AND journey_id = :journey
-- name: placements_in_order
SELECT id FROM placement WHERE stage_id = :stage ORDER BY rank, id
-- name: placement_rerank
UPDATE placement SET rank = :rank WHERE id = :id
-- name: placement_delete
DELETE FROM placement WHERE person_id = :person AND journey_id = :journey
-- name: placement_set
INSERT INTO placement (id, person_id, journey_id, stage_id, rank, entered_at, laps, version, entered_day)
VALUES (next_id('placement'), :person, :journey, :stage, :rank, :entered, :laps, :version, :entered_day)
ON CONFLICT (person_id, journey_id) DO UPDATE SET stage_id = excluded.stage_id, rank = excluded.rank,
    entered_at = excluded.entered_at, entered_day = excluded.entered_day, laps = placement.laps + excluded.laps, version = excluded.version,
    hold_since = CASE WHEN placement.stage_id = excluded.stage_id THEN placement.hold_since END,
    hold_until = CASE WHEN placement.stage_id = excluded.stage_id THEN placement.hold_until END,
    hold_reason = CASE WHEN placement.stage_id = excluded.stage_id THEN placement.hold_reason END
-- name: placement_carry
UPDATE placement SET stage_id = :stage, rank = :rank, version = :version WHERE person_id = :person AND journey_id = :journey
-- name: rank_first
SELECT coalesce(min(rank), '') FROM placement WHERE stage_id = :stage
-- name: rank_after
SELECT coalesce(min(rank), '') FROM placement WHERE stage_id = :stage AND rank > :rank
-- name: rank_before
SELECT coalesce(max(rank), '') FROM placement WHERE stage_id = :stage AND rank < :rank
-- name: transition_insert
INSERT INTO transition (id, person_id, journey_id, from_stage_id, to_stage_id, happened_at, logged_at, cause, actor, evidence_id,
    reason, competitor, may_return_at, happened_day, may_return_day)
VALUES (next_id('transition'), :person, :journey, :from, :to, :at, :now, :cause, :actor, :evidence, :reason, :competitor,
    :return_at, :day, :return_day)
-- name: task_insert
INSERT INTO task (id, person_id, title, due_at, owner, created_at, version, due_day)
VALUES (next_id('task'), :person, :title, :due, :owner, :now, :version, :due_day)
-- A task that its stage needs no more and somebody takes up all the same is theirs.
-- name: task_set_done
UPDATE task SET done_at = :done, done_day = NULL, visit_id = CASE WHEN gone_to IS NULL THEN visit_id END, gone_to = NULL,
    version = :version
WHERE id = :id
-- name: task_due
SELECT due_at, due_day FROM task WHERE id = :id
-- name: task_title
SELECT title FROM task WHERE id = :id
-- name: note_insert
INSERT INTO note (id, person_id, text, happened_at, logged_at, version, happened_day)
VALUES (next_id('note'), :person, :text, :at, :now, :version, :day)
-- name: interaction_insert
INSERT INTO interaction (id, person_id, channel, kind, incoming, intent, sentiment, text, link, campaign, happened_at, logged_at,
    needs_answer, version, happened_day)
VALUES (next_id('interaction'), :person, :channel, :kind, :incoming, :intent, :sentiment, :text, :link, :campaign, :at, :now,
    :needs, :version, :day)
-- name: purchase_insert
INSERT INTO purchase (id, person_id, happened_at, logged_at, net_minor, currency, cost_minor, channel, order_source, order_number,
    refund_of_id, renewal_at, friction, abandoned, version, happened_day, renewal_day)
VALUES (next_id('purchase'), :person, :at, :now, :net, :currency, :cost, :channel, '', :number, :refund_of, :renewal,
    :friction, :abandoned, :version, :day,
    :renewal_day)
-- name: purchase_line_insert
INSERT INTO purchase_line (id, purchase_id, item, quantity, price_minor)
VALUES (next_id('purchase_line'), :purchase, :item, :quantity, :price)
-- name: advocacy_insert
INSERT INTO advocacy_event (id, person_id, kind, happened_at, logged_at, sentiment, reach, channel, note, interaction_id, version,
    happened_day)
VALUES (next_id('advocacy_event'), :person, :kind, :at, :now, :sentiment, :reach, :channel, :note, :interaction, :version, :day)
-- name: referral_insert
INSERT INTO referral (id, referrer_id, referred_id, happened_at, logged_at, type, status, version, happened_day)
VALUES (next_id('referral'), :referrer, :referred, :at, :now, :type, :status, :version, :day)
-- name: referral_exists
SELECT 1 FROM referral WHERE referrer_id = :referrer AND referred_id = :referred
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
-- name: profile_insert
INSERT INTO social_profile (id, person_id, network, handle, url, version)
VALUES (next_id('social_profile'), :person, :network, :handle, :url, :version)
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
