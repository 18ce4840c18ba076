-- SPDX-License-Identifier: GPL-3.0-or-later
-- Statements of the import, run through RawStatement: parameters are bound in the order in which they appear.
-- Those that the verbs have too are theirs (draft_statements.cpp lists them all).
-- Times for which drafts have no flag are days alone where they are exactly 00:00 UTC: that is how readers give a date.
-- name: draft_person_by_profile
SELECT person_id FROM social_profile WHERE network = :network AND handle = :handle AND handle <> ''
-- name: draft_person_by_email
SELECT person_id FROM email WHERE address_key = :key ORDER BY person_id LIMIT 1
-- name: draft_person_by_phone
SELECT person_id FROM phone WHERE e164 = :key AND e164 <> '' ORDER BY person_id LIMIT 1
-- name: draft_person_by_same_name
SELECT count(*) FROM person WHERE sort_key = :key
-- name: draft_person_insert
INSERT INTO person (display_name, given_name, additional_name, family_name, prefix, suffix, nickname, phonetic_name,
    is_organisation, organisation_id, department, title, birthday, owner, source, sort_key, search_text, created_at,
    updated_at, version)
VALUES (:display, :given, :additional, :family, :prefix, :suffix, :nickname, :phonetic, :is_organisation,
    nullif(:organisation, 0), :department, :title, :birthday, :owner, :source, :sort_key, '', :now, :updated,
    :version)
-- name: draft_person_blanks
SELECT given_name, additional_name, family_name, nickname, department, title, birthday, owner, source,
    coalesce(organisation_id, 0), prefix, suffix FROM person WHERE id = :id
-- name: draft_person_fill
UPDATE person SET
    given_name = CASE WHEN given_name = '' THEN :given ELSE given_name END,
    additional_name = CASE WHEN additional_name = '' THEN :additional ELSE additional_name END,
    family_name = CASE WHEN family_name = '' THEN :family ELSE family_name END,
    nickname = CASE WHEN nickname = '' THEN :nickname ELSE nickname END,
    department = CASE WHEN department = '' THEN :department ELSE department END,
    title = CASE WHEN title = '' THEN :title ELSE title END,
    birthday = CASE WHEN birthday = '' THEN :birthday ELSE birthday END,
    owner = CASE WHEN owner = '' THEN :owner ELSE owner END,
    organisation_id = coalesce(organisation_id, nullif(:organisation, 0)),
    prefix = CASE WHEN prefix = '' THEN :prefix ELSE prefix END,
    suffix = CASE WHEN suffix = '' THEN :suffix ELSE suffix END,
    updated_at = :now, version = :version
WHERE id = :id
-- name: draft_email_has
SELECT 1 FROM email WHERE person_id = :person AND address_key = :key
-- name: draft_phone_has
SELECT 1 FROM phone WHERE person_id = :person AND ((e164 = :e164 AND e164 <> '') OR number = :number)
-- name: draft_address_has
SELECT 1 FROM address WHERE person_id = :person AND street = :street AND city = :city AND postal_code = :code
-- name: draft_address_insert
INSERT INTO address (person_id, label, street, city, region, postal_code, country, version)
VALUES (:person, :label, :street, :city, :region, :code, :country, :version)
-- name: draft_profile_owner
SELECT id, person_id, url, coalesce(followed_since, 0), coalesce(followers, -1), external_id FROM social_profile
WHERE network = :network AND handle = :handle AND handle <> ''
-- name: draft_profile_by_external_id
SELECT id, person_id, url, coalesce(followed_since, 0), coalesce(followers, -1), external_id FROM social_profile
WHERE network = :network AND external_id = :external AND external_id <> ''
-- name: draft_profile_has_url
SELECT 1 FROM social_profile WHERE person_id = :person AND network = :network AND url = :url
-- name: draft_profile_insert
INSERT INTO social_profile (person_id, network, handle, url, external_id, followers, followers_at, followed_since, version,
    followed_since_day)
VALUES (:person, :network, :handle, :url, :external, nullif(:followers, -1), nullif(:followers_at, 0), nullif(:since, 0),
    :version, CASE WHEN :since > 0 AND :since % 86400000 = 0 THEN 1 END)
-- name: draft_profile_fill
UPDATE social_profile SET url = CASE WHEN url = '' THEN :url ELSE url END,
    followed_since = coalesce(followed_since, nullif(:since, 0)),
    followed_since_day = CASE WHEN followed_since IS NOT NULL THEN followed_since_day
        WHEN :since > 0 AND :since % 86400000 = 0 THEN 1 END,
    followers = coalesce(nullif(:followers, -1), followers), followers_at = coalesce(nullif(:followers_at, 0), followers_at),
    external_id = CASE WHEN external_id = '' THEN :external ELSE external_id END, version = :version
WHERE id = :id
-- name: draft_identity_insert
INSERT INTO external_identity (person_id, identity) VALUES (:person, :identity) ON CONFLICT (identity) DO NOTHING
-- name: draft_field_find
SELECT id FROM custom_field WHERE name_key = :key
-- name: draft_field_insert
INSERT INTO custom_field (name, name_key) VALUES (:name, :key)
-- name: draft_value_insert
INSERT INTO custom_value (person_id, field_id, value) VALUES (:person, :field, :value)
ON CONFLICT (person_id, field_id) DO NOTHING
-- name: draft_interaction_has
SELECT 1 FROM interaction WHERE channel = :channel AND external_id = :external AND external_id <> ''
-- name: draft_interaction_insert
INSERT INTO interaction (person_id, channel, kind, incoming, intent, sentiment, text, link, campaign, happened_at, logged_at,
    external_id, needs_answer, answered_at, version, happened_day)
VALUES (:person, :channel, :kind, :incoming, :intent, :sentiment, :text, :link, :campaign, :at, :now, :external, :needs,
    nullif(:answered, 0), :version, nullif(:day, 0))
-- name: draft_purchase_find
SELECT id, net_minor, abandoned, currency, coalesce(person_id, 0) FROM purchase
WHERE order_source = :source AND order_number = :number AND order_number <> '' AND refund_of_id IS NULL
-- name: draft_purchase_insert
INSERT INTO purchase (person_id, happened_at, logged_at, net_minor, currency, cost_minor, channel, order_source, order_number,
    refund_of_id, renewal_at, friction, abandoned, version, happened_day, renewal_day)
VALUES (nullif(:person, 0), :at, :now, :net, :currency, nullif(:cost, -1), :channel, :source, :number, nullif(:refund_of, 0),
    nullif(:renewal, 0), :friction, :abandoned, :version, nullif(:day, 0), CASE WHEN :renewal > 0 AND :renewal % 86400000 = 0 THEN 1 END)
-- name: draft_purchase_update
UPDATE purchase SET net_minor = :net, abandoned = :abandoned, version = :version WHERE id = :id
-- Somebody's from now on, with what was paid back of it.
-- name: purchase_claim
UPDATE purchase SET person_id = :person, version = :version WHERE (id = :id OR refund_of_id = :id) AND person_id IS NULL
-- name: draft_purchase_refunded
SELECT coalesce(-sum(net_minor), 0) FROM purchase WHERE refund_of_id = :id
-- name: draft_advocacy_has
SELECT 1 FROM advocacy_event WHERE (channel = :channel AND external_id = :external AND external_id <> '')
    OR (person_id = :person AND kind = :kind AND happened_at = :at AND :no_external = 1)
-- name: draft_advocacy_insert
INSERT INTO advocacy_event (person_id, kind, happened_at, logged_at, sentiment, reach, channel, note, external_id, version,
    happened_day)
VALUES (:person, :kind, :at, :now, :sentiment, nullif(:reach, -1), :channel, :note, :external, :version, nullif(:day, 0))
-- name: draft_referral_insert
INSERT INTO referral (referrer_id, referred_id, happened_at, logged_at, type, status, version, happened_day)
VALUES (:referrer, :referred, :at, :now, :type, :status, :version, nullif(:day, 0)) ON CONFLICT (referrer_id, referred_id) DO NOTHING
-- name: draft_note_has
SELECT 1 FROM note WHERE person_id = :person AND happened_at = :at AND text = :text
-- name: draft_note_has_text
SELECT 1 FROM note WHERE person_id = :person AND text = :text
-- name: draft_task_has
SELECT 1 FROM task WHERE person_id = :person AND title = :title AND coalesce(due_at, 0) = :due
-- name: draft_task_insert
INSERT INTO task (person_id, title, due_at, owner, created_at, done_at, version, due_day)
VALUES (:person, :title, nullif(:due, 0), :owner, :now, nullif(:done, 0), :version, nullif(:due_day, 0))
-- name: draft_transitions
-- Corrected ones too: what was corrected here is not brought back by reading the same file again.
SELECT t.to_stage_id, t.happened_at, t.from_stage_id IS DISTINCT FROM t.to_stage_id
    AND NOT EXISTS (SELECT 1 FROM transition s WHERE s.supersedes_id = t.id), t.happened_day
FROM transition t WHERE t.person_id = :person AND t.journey_id = :journey ORDER BY moment(t.happened_at, t.happened_day), t.id
-- name: draft_transition_insert
INSERT INTO transition (person_id, journey_id, from_stage_id, to_stage_id, happened_at, logged_at, cause, actor, reason,
    competitor, happened_day)
VALUES (:person, :journey, nullif(:from, 0), nullif(:to, 0), :at, :now, 'import', :actor, :reason, :competitor, nullif(:day, 0))
-- name: draft_placement_insert
INSERT INTO placement (person_id, journey_id, stage_id, rank, entered_at, laps, version, entered_day)
VALUES (:person, :journey, :stage, :rank, :entered, :laps, :version, nullif(:entered_day, 0))
-- name: draft_placed
SELECT 1 FROM placement WHERE person_id = :person AND journey_id = :journey
-- name: draft_last_rank
SELECT coalesce(max(rank), '') FROM placement WHERE stage_id = :stage
