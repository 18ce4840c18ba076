-- SPDX-License-Identifier: GPL-3.0-or-later
-- Statements of the import, bound in the order in which their names first appear. Rows that verbs write, too, are in
-- rows.sql.
-- Times for which drafts have no flag are days alone where they are exactly 00:00 UTC: that is how readers give a date.
-- name: draft_person_by_profile
SELECT person_id FROM social_profile WHERE network = :network AND handle = :handle AND handle <> ''
-- name: draft_person_by_email
SELECT p.id, p.display_name, p.given_name, p.additional_name, p.family_name, p.nickname, p.phonetic_name, p.is_organisation
FROM email e CROSS JOIN person p ON p.id = e.person_id WHERE e.address_key = :key ORDER BY p.id
-- name: draft_person_by_phone
SELECT p.id, p.display_name, p.given_name, p.additional_name, p.family_name, p.nickname, p.phonetic_name, p.is_organisation
FROM phone e CROSS JOIN person p ON p.id = e.person_id WHERE e.e164 = :key AND e.e164 <> '' ORDER BY p.id
-- The last operation, and how many are running.
-- name: draft_others
SELECT (SELECT max(id) FROM operation), (SELECT count(*) FROM operation WHERE state = 'running')
-- Of the keys of a chunk's drafts those that somebody has.
-- name: draft_emails_there
SELECT c1 FROM kept_rows(?1) CROSS JOIN email ON address_key = c1 WHERE c1 <> ''
-- name: draft_phones_there
SELECT c1 FROM kept_rows(?1) CROSS JOIN phone ON e164 = c1 AND e164 <> ''
-- name: draft_handles_there
SELECT c1 || char(10) || c2 FROM kept_rows(?1) CROSS JOIN social_profile ON network = c1 AND handle = c2 AND handle <> ''
-- name: draft_external_ids_there
SELECT c1 || char(10) || c2 FROM kept_rows(?1)
    CROSS JOIN social_profile ON network = c1 AND external_id = c2 AND external_id <> ''
-- name: draft_person_name
SELECT id, display_name, given_name, additional_name, family_name, nickname, phonetic_name, is_organisation
FROM person WHERE id = :id
-- name: draft_person_by_same_name
SELECT count(*) FROM person WHERE sort_key = :key
-- name: draft_person_insert
INSERT INTO person (id, display_name, given_name, additional_name, family_name, prefix, suffix, nickname, phonetic_name,
    is_organisation, organisation_id, department, title, birthday, owner, source, sort_key, search_text, created_at,
    updated_at, version)
VALUES (:id, :display, :given, :additional, :family, :prefix, :suffix, :nickname, :phonetic, :is_organisation,
    nullif(:organisation, 0), :department, :title, :birthday, :owner, :source, :sort_key, '', :now, :updated,
    :version)
-- name: draft_person_values
SELECT given_name, additional_name, family_name, nickname, prefix, suffix, phonetic_name, department, title, birthday, owner,
    coalesce(organisation_id, 0), display_name, version,
    coalesce((SELECT o.name FROM organisation o WHERE o.id = person.organisation_id), ''), sort_key, source
FROM person WHERE id = :id
-- name: draft_person_update
UPDATE person SET given_name = :given, additional_name = :additional, family_name = :family, nickname = :nickname,
    prefix = :prefix, suffix = :suffix, phonetic_name = :phonetic, department = :department, title = :title,
    birthday = :birthday, owner = :owner, organisation_id = nullif(:organisation, 0), display_name = :display,
    sort_key = :sort_key, source = :source, updated_at = :now, version = :version
WHERE id = :id
-- name: draft_emails
SELECT address_key, address FROM email WHERE person_id = :person ORDER BY id
-- name: draft_phones
SELECT id, label, number, e164 FROM phone WHERE person_id = :person ORDER BY id
-- name: draft_phone_update
UPDATE phone SET number = :number, e164 = :e164, version = :version WHERE id = :id
-- name: draft_addresses
SELECT id, label, street, city, region, postal_code, country FROM address WHERE person_id = :person ORDER BY id
-- name: draft_address_update
UPDATE address SET street = :street, city = :city, region = :region, postal_code = :code, country = :country,
    version = :version WHERE id = :id
-- name: draft_address_insert
INSERT INTO address (id, person_id, label, street, city, region, postal_code, country, version)
VALUES (next_id('address'), :person, :label, :street, :city, :region, :code, :country, :version)
-- name: draft_profile_owner
SELECT id, person_id, url, coalesce(followed_since, 0), coalesce(followers, -1), external_id FROM social_profile
WHERE network = :network AND handle = :handle AND handle <> ''
-- name: draft_profile_by_external_id
SELECT id, person_id, url, coalesce(followed_since, 0), coalesce(followers, -1), external_id FROM social_profile
WHERE network = :network AND external_id = :external AND external_id <> ''
-- name: draft_profile_has_url
SELECT 1 FROM social_profile WHERE person_id = :person AND network = :network AND url = :url
-- name: draft_profile_fill
UPDATE social_profile SET url = CASE WHEN url = '' THEN :url ELSE url END,
    followed_since = coalesce(followed_since, nullif(:since, 0)),
    followed_since_day = CASE WHEN followed_since IS NOT NULL THEN followed_since_day
        WHEN :since > 0 AND :since % 86400000 = 0 THEN 1 END,
    followers = coalesce(nullif(:followers, -1), followers), followers_at = coalesce(nullif(:followers_at, 0), followers_at),
    external_id = CASE WHEN external_id = '' THEN :external ELSE external_id END, version = :version
WHERE id = :id
-- name: draft_identity_insert
INSERT INTO external_identity (id, person_id, identity)
VALUES (next_id('external_identity'), :person, :identity) ON CONFLICT (identity) DO NOTHING
-- name: draft_field_find
SELECT id FROM custom_field WHERE name_key = :key
-- name: draft_field_insert
INSERT INTO custom_field (id, name, name_key) VALUES (next_id('custom_field'), :name, :key)
-- name: draft_value_insert
INSERT INTO custom_value (id, person_id, field_id, value) VALUES (next_id('custom_value'), :person, :field, :value)
ON CONFLICT (person_id, field_id) DO NOTHING
-- name: draft_value_find
SELECT id, value FROM custom_value WHERE person_id = :person AND field_id = :field
-- name: draft_value_update
UPDATE custom_value SET value = :value WHERE id = :id
-- name: draft_pair_insert
INSERT INTO doubtful_pair (id, person_id, other_id, reason, detail, found_at, version)
VALUES (next_id('doubtful_pair'), :one, :other, :reason, :detail, :now, :version)
ON CONFLICT (person_id, other_id, reason) DO NOTHING
-- name: draft_interaction_same
SELECT 1 FROM interaction WHERE person_id = :person AND channel = :channel AND kind = :kind AND text = :text
    AND incoming = :incoming AND external_id = '' AND (happened_at = :at OR :undated = 1)
-- name: draft_interaction_move
UPDATE interaction SET happened_at = :at, happened_day = :day, version = :version WHERE id = :id
-- name: draft_interaction_has
SELECT id, happened_at, version FROM interaction WHERE channel = :channel AND external_id = :external AND external_id <> ''
-- name: draft_orders
SELECT id, coalesce(person_id, 0), net_minor, currency, happened_at, abandoned, coalesce(standing, 1 - abandoned),
    coalesce(standing_at, 0), standing IS NULL, coalesce(order_key, ''), version, order_source, cost_minor,
    coalesce(net_at, 0), coalesce(happened_day, 0), logged_at
FROM purchase
-- name: draft_order_by_key
-- include: draft_orders
WHERE order_key = :key
-- name: draft_orders_by_number
-- include: draft_orders
WHERE order_number = :number AND order_number <> '' AND order_source IN (:source, :kind)
    AND refund_of_id IS NULL ORDER BY id
-- name: draft_purchase_same
SELECT 1 FROM purchase WHERE person_id IS :person AND happened_at = :at AND net_minor = :net AND currency = :currency
    AND order_number = '' AND refund_of_id IS NULL
-- name: draft_purchase_update
UPDATE purchase SET net_minor = :net, currency = :currency, happened_at = :at, happened_day = :day, abandoned = :abandoned,
    cost_minor = :cost, order_key = nullif(:key, ''), order_source = :source, standing = :standing,
    standing_at = nullif(:standing_at, 0), net_at = nullif(:net_at, 0), version = :version
WHERE id = :id
-- Somebody's from now on, with what was paid back of it.
-- name: purchase_claim
UPDATE purchase SET person_id = :person, version = :version WHERE (id = :id OR refund_of_id = :id) AND person_id IS NULL
-- name: draft_refunds
SELECT id, happened_at, -net_minor, order_number <> '' AND order_source <> '', version FROM purchase
WHERE refund_of_id = :id ORDER BY happened_at, id
-- name: draft_refund_update
UPDATE purchase SET net_minor = -:minor, version = :version WHERE id = :id
-- name: draft_refund_delete
DELETE FROM purchase WHERE id = :id
-- name: draft_lines
SELECT item, quantity, price_minor FROM purchase_line WHERE purchase_id = :id ORDER BY id
-- name: draft_lines_delete
DELETE FROM purchase_line WHERE purchase_id = :id
-- name: draft_standing
SELECT id, standing, standing_at FROM order_standing
WHERE order_number = :number AND order_source = :source AND person_id = :person
-- name: draft_standing_set
INSERT INTO order_standing (id, person_id, order_source, order_number, standing, standing_at, version)
VALUES (next_id('order_standing'), :person, :source, :number, :standing, :at, :version)
ON CONFLICT (order_number, order_source, person_id) DO UPDATE SET standing = excluded.standing,
    standing_at = excluded.standing_at, version = excluded.version
-- name: draft_standing_delete
DELETE FROM order_standing WHERE id = :id
-- name: draft_other_deals
SELECT 1 FROM purchase WHERE person_id = :person AND order_source = :source AND order_number <> :number
    AND refund_of_id IS NULL
UNION ALL SELECT 1 FROM order_standing WHERE person_id = :person AND order_source = :source AND order_number <> :number
-- name: draft_walks
-- also: of deals
SELECT DISTINCT journey_id FROM transition WHERE person_id = ?1 AND cause = 'import'
-- name: draft_moves_of_deals
SELECT t.person_id, t.to_stage_id FROM transition t
WHERE t.journey_id = :journey AND t.cause = 'import' AND t.from_stage_id IS DISTINCT FROM t.to_stage_id
    AND NOT EXISTS (SELECT 1 FROM transition s WHERE s.supersedes_id = t.id)
ORDER BY t.person_id, moment(t.happened_at, t.happened_day), t.id
-- name: draft_first_purchase
SELECT happened_at, coalesce(happened_day, 0) FROM purchase
WHERE person_id = ?1 AND abandoned = 0 AND refund_of_id IS NULL ORDER BY moment(happened_at, happened_day) LIMIT 1
-- name: draft_older_moves
SELECT t.id FROM operation o JOIN operation_row r ON r.operation_id = o.id AND r.entity = 'transition' AND r.change = 'I'
JOIN transition t ON t.id BETWEEN r.row_id AND coalesce(r.last, r.row_id)
WHERE o.verb = 'import' AND o.label = :label AND json_extract(o.info, '$.reader') IS NULL
-- name: imports_read_again
UPDATE operation SET info = json_set(info, '$.read_again', :reader) WHERE verb = 'import' AND label = :label
    AND json_extract(info, '$.reader') IS NULL
-- name: doubtful_pairs
SELECT d.person_id, d.other_id, a.display_name, b.display_name, d.reason, d.detail
FROM doubtful_pair d JOIN person a ON a.id = d.person_id JOIN person b ON b.id = d.other_id
WHERE NOT EXISTS (SELECT 1 FROM distinct_pair s WHERE (s.person_id = d.person_id AND s.other_id = d.other_id)
    OR (s.person_id = d.other_id AND s.other_id = d.person_id))
ORDER BY d.person_id, d.other_id, d.id
-- What older readers made of amounts and dates, and no file of that name was read again since.
-- name: doubtful_imports
SELECT o.id, o.label, o.happened_at FROM operation o
WHERE o.verb = 'import' AND o.state = 'done' AND o.undone_by_id IS NULL
    AND coalesce(json_extract(o.info, '$.reader'), json_extract(o.info, '$.read_again'), 0) < :reader
    AND NOT EXISTS (SELECT 1 FROM operation n WHERE n.verb = 'import' AND n.id > o.id AND n.label = o.label
        AND n.state = 'done' AND n.undone_by_id IS NULL AND json_extract(n.info, '$.reader') >= :reader)
    AND EXISTS (SELECT 1 FROM operation_row r WHERE r.operation_id = o.id AND r.change = 'I' AND (
        (r.entity = 'purchase' AND EXISTS (SELECT 1 FROM purchase p WHERE p.id BETWEEN r.row_id AND coalesce(r.last, r.row_id)))
        OR (r.entity = 'transition' AND EXISTS (SELECT 1 FROM transition t WHERE t.id BETWEEN r.row_id AND coalesce(r.last, r.row_id)
            AND t.cause = 'import' AND t.happened_at <> t.logged_at))
        OR (r.entity = 'person' AND EXISTS (SELECT 1 FROM person p WHERE p.id BETWEEN r.row_id AND coalesce(r.last, r.row_id)
            AND p.birthday <> ''))))
    AND NOT EXISTS (SELECT 1 FROM operation_row r JOIN external_identity e ON e.id BETWEEN r.row_id AND coalesce(r.last, r.row_id)
        WHERE r.operation_id = o.id AND r.entity = 'external_identity' AND e.identity LIKE 'sample:%')
ORDER BY o.id DESC
-- name: draft_imports
SELECT id, label = :label AND json_extract(info, '$.reader') IS NULL FROM operation WHERE verb IN ('import', 'convert-deals')
-- name: draft_advocacy_has
SELECT 1 FROM advocacy_event WHERE (channel = :channel AND external_id = :external AND external_id <> '')
    OR (person_id = :person AND kind = :kind AND :no_external = 1
        AND (happened_at = :at OR (:undated = 1 AND channel = :channel AND note = :note)))
-- name: draft_note_has
SELECT 1 FROM note WHERE person_id = :person AND happened_at = :at AND text = :text
-- name: draft_note_has_text
SELECT 1 FROM note WHERE person_id = :person AND text = :text
-- name: draft_task_has
SELECT 1 FROM task WHERE person_id = :person AND title = :title AND coalesce(due_at, 0) = :due
-- name: draft_transitions
-- also: of deals
-- Corrected ones too: what was corrected here is not brought back by reading the same file again.
SELECT t.to_stage_id, t.happened_at, t.from_stage_id IS DISTINCT FROM t.to_stage_id
    AND NOT EXISTS (SELECT 1 FROM transition s WHERE s.supersedes_id = t.id), t.happened_day
FROM transition t WHERE t.person_id = :person AND t.journey_id = :journey ORDER BY moment(t.happened_at, t.happened_day), t.id
-- name: draft_repeated_visits
-- also: of deals
SELECT id, coalesce(stage_id, 0), happened_at, reason, competitor, happened_day FROM repeated_visit
WHERE person_id = :person AND journey_id = :journey ORDER BY happened_at, id
-- name: draft_repeat_insert
INSERT INTO repeated_visit (id, person_id, deal_id, journey_id, stage_id, happened_at, happened_day, reason, competitor, version)
VALUES (next_id('repeated_visit'), :person, :deal, :journey, :stage, :at, :day, :reason, :competitor, :version)
-- name: draft_repeat_delete
DELETE FROM repeated_visit WHERE id = :id
-- name: draft_last_rank
SELECT coalesce(max(rank), '') FROM placement WHERE stage_id = :stage
-- name: draft_deal_by_key
SELECT d.id, d.title, coalesce(d.person_id, 0), coalesce(d.organisation_id, 0), d.amount_minor, d.currency, d.expected_at,
    d.expected_day, d.probability, d.source, d.owner, d.notes, d.status, d.opened_at, d.opened_day, d.closed_at, d.closed_day,
    d.reason, d.competitor, coalesce(d.purchase_id, 0), coalesce(d.purchase_made, 0), d.version
FROM deal d WHERE d.external_key = :key
-- name: draft_deal_person_has
SELECT 1 FROM deal_person WHERE deal_id = :deal AND person_id = :person
-- name: draft_deal_change_at
SELECT amount_minor, currency, expected_at, probability, owner FROM deal_change WHERE deal_id = :deal AND happened_at = :at
-- name: draft_deal_change_last
SELECT amount_minor, currency, expected_at, probability, owner FROM deal_change WHERE deal_id = :deal
ORDER BY moment(happened_at, happened_day) DESC, id DESC LIMIT 1
-- name: draft_deal_purchase_follow
UPDATE purchase SET person_id = :person, net_minor = :net, currency = :currency, happened_at = :at, happened_day = :day,
    version = :version
WHERE id = :id AND (person_id, net_minor, currency, happened_at, happened_day) IS NOT (:person, :net, :currency, :at, :day)
-- name: draft_people_called
SELECT p.id, coalesce(o.name_key, '') FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id
WHERE p.sort_key IN (:key, :other) ORDER BY p.id LIMIT 50
-- How far files have told of a deal's walk.
-- name: draft_deal_told_to
SELECT max(coalesce((SELECT max(happened_at) FROM transition WHERE deal_id = ?1 AND cause = 'import'), 0),
    coalesce((SELECT max(happened_at) FROM repeated_visit WHERE deal_id = ?1), 0))
-- name: draft_deal_opened
UPDATE deal SET opened_at = :at, opened_day = :day, version = :version WHERE id = :id
