-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: people_count
SELECT count(*) FROM person WHERE archived_at IS NULL
-- name: people_page
SELECT p.id FROM person p WHERE p.archived_at IS NULL ORDER BY p.sort_key, p.id LIMIT :limit OFFSET :offset
-- name: person_row
SELECT p.id, p.display_name, coalesce(o.name, ''), p.owner,
    coalesce((SELECT address FROM email e WHERE e.person_id = p.id ORDER BY preferred DESC, id LIMIT 1),
        (SELECT number FROM phone f WHERE f.person_id = p.id ORDER BY preferred DESC, id LIMIT 1),
        (SELECT '@' || handle FROM social_profile s WHERE s.person_id = p.id AND handle <> '' ORDER BY id LIMIT 1), ''),
    coalesce((SELECT group_concat(name, ', ') FROM (SELECT g.name FROM placement c JOIN stage g ON g.id = c.stage_id
        WHERE c.person_id = p.id ORDER BY c.journey_id)), ''),
    max(coalesce((SELECT moment(happened_at, happened_day) FROM interaction i WHERE i.person_id = p.id
        ORDER BY happened_at DESC LIMIT 1), 0),
        coalesce((SELECT moment(happened_at, happened_day) FROM purchase b WHERE b.person_id = p.id
        ORDER BY happened_at DESC LIMIT 1), 0),
        coalesce((SELECT moment(happened_at, happened_day) FROM advocacy_event a WHERE a.person_id = p.id
        ORDER BY happened_at DESC LIMIT 1), 0))
FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id WHERE p.id = :id
-- name: person_fields
SELECT p.display_name, p.given_name, p.additional_name, p.family_name, p.prefix, p.suffix, p.nickname, p.phonetic_name,
    p.is_organisation, coalesce(o.name, ''), p.department, p.title, p.birthday, p.owner, p.source, p.created_at,
    p.updated_at, p.version, p.cadence_days, coalesce(p.touch_after, 0),
    max(coalesce((SELECT moment(happened_at, happened_day) FROM interaction i WHERE i.person_id = p.id
        ORDER BY happened_at DESC LIMIT 1), 0),
        coalesce((SELECT moment(happened_at, happened_day) FROM purchase b WHERE b.person_id = p.id
        ORDER BY happened_at DESC LIMIT 1), 0)), coalesce(p.organisation_id, 0)
FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id WHERE p.id = :id
-- name: person_emails
SELECT id, label, address, preferred FROM email WHERE person_id = :id ORDER BY preferred DESC, id
-- name: person_phones
SELECT id, label, number, preferred FROM phone WHERE person_id = :id ORDER BY preferred DESC, id
-- name: person_addresses
SELECT id, label, street, city, region, postal_code, country FROM address WHERE person_id = :id ORDER BY id
-- name: person_profiles
SELECT id, network, handle, url, followers, followed_since, followed_since_day FROM social_profile WHERE person_id = :id ORDER BY id
-- name: person_tags
SELECT t.name FROM person_tag pt JOIN tag t ON t.id = pt.tag_id WHERE pt.person_id = :id ORDER BY t.name_key
-- name: person_custom
SELECT f.name, v.value FROM custom_value v JOIN custom_field f ON f.id = v.field_id WHERE v.person_id = :id ORDER BY f.id
-- name: person_identities
SELECT identity FROM external_identity WHERE person_id = :id ORDER BY id
-- name: person_places
SELECT c.journey_id, j.key, j.name, c.stage_id, s.name, s.colour, s.milestone, moment(c.entered_at, c.entered_day), c.laps,
    CASE c.entered_day WHEN 1 THEN c.entered_at END
FROM placement c JOIN journey j ON j.id = c.journey_id JOIN stage s ON s.id = c.stage_id
WHERE c.person_id = :id ORDER BY j.position, j.id
-- name: person_milestones
SELECT DISTINCT s.milestone FROM transition t JOIN stage s ON s.id = t.to_stage_id
WHERE t.person_id = :id AND t.from_stage_id IS DISTINCT FROM t.to_stage_id
    AND NOT EXISTS (SELECT 1 FROM transition c WHERE c.supersedes_id = t.id)
-- name: person_counts
SELECT (SELECT count(*) FROM purchase WHERE person_id = :id AND refund_of_id IS NULL AND abandoned = 0),
    (SELECT count(*) FROM advocacy_event WHERE person_id = :id), (SELECT count(*) FROM referral WHERE referrer_id = :id)
-- name: person_next_task
SELECT moment(due_at, due_day) AS due, title, CASE due_day WHEN 1 THEN due_at END FROM task
WHERE person_id = :id AND done_at IS NULL ORDER BY due IS NULL, due, id LIMIT 1
-- name: person_exists
SELECT 1 FROM person WHERE id = :id
-- name: person_by_email
SELECT DISTINCT person_id FROM email WHERE address_key = :key LIMIT 2
-- name: person_by_phone
SELECT DISTINCT person_id FROM phone WHERE e164 = :key AND e164 <> '' LIMIT 2
-- name: person_by_handle
SELECT person_id FROM social_profile WHERE network = :network AND handle = :handle AND handle <> '' LIMIT 2
-- name: person_by_identity
SELECT person_id FROM external_identity WHERE identity = :key
-- name: person_by_name
SELECT id, display_name FROM person WHERE display_name = :name COLLATE NOCASE LIMIT 2
-- name: all_people
SELECT id FROM person ORDER BY id
-- name: cards
SELECT c.person_id, c.stage_id, c.rank, moment(c.entered_at, c.entered_day), c.laps, p.display_name, coalesce(o.name, ''), p.owner,
    (SELECT group_concat(network) FROM social_profile s WHERE s.person_id = p.id),
    (SELECT handle FROM social_profile s WHERE s.person_id = p.id AND handle <> '' ORDER BY id LIMIT 1),
    (SELECT group_concat(t.name, char(31)) FROM person_tag pt JOIN tag t ON t.id = pt.tag_id WHERE pt.person_id = p.id),
    c.hold_since, moment(c.hold_until, c.hold_until_day), coalesce(c.hold_reason, ''), p.sort_key,
    k.id, k.title, moment(k.due_at, k.due_day), k.due_day
FROM placement c JOIN person p ON p.id = c.person_id LEFT JOIN organisation o ON o.id = p.organisation_id
LEFT JOIN task k ON k.id = (SELECT n.id FROM task n WHERE n.person_id = p.id AND n.done_at IS NULL
    ORDER BY n.due_at IS NULL, moment(n.due_at, n.due_day), n.id LIMIT 1)
-- name: cards_by_journey
-- include: cards
WHERE c.journey_id = :journey AND p.archived_at IS NULL ORDER BY c.stage_id, c.rank
-- name: cards_first_of_stage
-- include: cards
WHERE c.stage_id = :stage AND p.archived_at IS NULL ORDER BY c.rank LIMIT :most
-- name: stages_of_journey
SELECT id FROM stage WHERE journey_id = :journey ORDER BY position, id
-- name: placement_count_upto
SELECT count(*) FROM (SELECT 1 FROM placement WHERE journey_id = :journey LIMIT :most)
-- name: card_people
SELECT c.person_id, c.stage_id, c.rank, moment(c.entered_at, c.entered_day), c.laps, p.display_name, p.organisation_id, p.owner, c.hold_since,
    moment(c.hold_until, c.hold_until_day), coalesce(c.hold_reason, ''), p.sort_key
FROM placement c JOIN person p ON p.id = c.person_id WHERE c.journey_id = :journey AND p.archived_at IS NULL
-- name: card_organisations
SELECT id, name FROM organisation
-- name: card_profiles
SELECT person_id, network, handle FROM social_profile
-- name: card_tags
SELECT pt.person_id, t.name FROM person_tag pt JOIN tag t ON t.id = pt.tag_id ORDER BY pt.id
-- name: card_tasks
SELECT person_id, id, title, moment(due_at, due_day), due_day FROM task WHERE done_at IS NULL AND person_id IS NOT NULL
-- What open deals of people say of a card: of everybody, of one journey's people, of one person. How likely they are is
-- what somebody said of the deal, else of the stage it stands in.
-- name: card_deals
SELECT d.person_id, d.amount_minor, d.currency, coalesce(d.probability, (SELECT s.win_percent FROM placement p JOIN stage s ON s.id = p.stage_id WHERE p.deal_id = d.id))
FROM deal d WHERE d.status = 'open' AND d.person_id IS NOT NULL
-- name: card_deals_of_journey
SELECT d.person_id, d.amount_minor, d.currency, coalesce(d.probability, (SELECT s.win_percent FROM placement p JOIN stage s ON s.id = p.stage_id WHERE p.deal_id = d.id))
FROM placement c JOIN deal d ON d.person_id = c.person_id
WHERE c.journey_id = :journey AND d.status = 'open'
-- name: card_deals_of_person
SELECT d.person_id, d.amount_minor, d.currency, coalesce(d.probability, (SELECT s.win_percent FROM placement p JOIN stage s ON s.id = p.stage_id WHERE p.deal_id = d.id))
FROM deal d WHERE d.person_id = :person AND d.status = 'open'
-- name: cards_of_person
-- include: cards
WHERE c.journey_id = :journey AND p.archived_at IS NULL AND c.person_id = :person
-- The cards of a journey of deals. How likely one is is said as of card_deals.
-- name: deal_cards
SELECT coalesce(d.person_id, 0), c.stage_id, c.rank, moment(c.entered_at, c.entered_day), c.laps, d.title,
    CASE WHEN p.id IS NULL THEN coalesce(o.name, '') WHEN coalesce(o.name, po.name, '') = '' THEN p.display_name
        ELSE p.display_name || ' · ' || coalesce(o.name, po.name) END, d.owner,
    (SELECT group_concat(network) FROM social_profile s WHERE s.person_id = d.person_id), NULL,
    (SELECT group_concat(t.name, char(31)) FROM person_tag pt JOIN tag t ON t.id = pt.tag_id WHERE pt.person_id = d.person_id),
    c.hold_since, moment(c.hold_until, c.hold_until_day), coalesce(c.hold_reason, ''), '',
    k.id, k.title, moment(k.due_at, k.due_day), k.due_day,
    d.id, d.amount_minor, d.currency, moment(d.expected_at, d.expected_day), d.expected_day, coalesce(d.probability, g.win_percent),
    d.probability IS NOT NULL, d.status = 'open', b.net_minor, b.currency
FROM placement c JOIN deal d ON d.id = c.deal_id JOIN stage g ON g.id = c.stage_id
LEFT JOIN person p ON p.id = d.person_id LEFT JOIN organisation o ON o.id = d.organisation_id
LEFT JOIN organisation po ON po.id = p.organisation_id LEFT JOIN purchase b ON b.id = d.purchase_id
LEFT JOIN task k ON k.id = (SELECT n.id FROM task n WHERE n.deal_id = d.id AND n.done_at IS NULL
    ORDER BY n.due_at IS NULL, moment(n.due_at, n.due_day), n.id LIMIT 1)
-- name: journey_cards_of
SELECT coalesce(cards, 'people') FROM journey WHERE id = :journey
-- name: deal_cards_by_journey
-- include: deal_cards
WHERE c.journey_id = :journey ORDER BY c.stage_id, c.rank
-- name: deal_cards_first_of_stage
-- include: deal_cards
WHERE c.stage_id = :stage AND c.deal_id IS NOT NULL ORDER BY c.rank LIMIT :most
-- name: deal_cards_of_person
-- include: deal_cards
WHERE c.journey_id = :journey AND d.person_id = :person ORDER BY c.rank
-- name: board_counts
SELECT count(*), coalesce(sum(moment(c.entered_at, c.entered_day) < :before AND (c.hold_since IS NULL OR coalesce(moment(c.hold_until, c.hold_until_day) <= :now, 0))), 0)
FROM placement c LEFT JOIN person p ON p.id = c.person_id WHERE c.stage_id = :stage AND p.archived_at IS NULL
-- name: board_people
SELECT c.stage_id, c.person_id FROM placement c JOIN person p ON p.id = c.person_id
WHERE c.journey_id = :journey AND p.archived_at IS NULL
-- name: board_views
SELECT id, name, definition, version FROM board_view WHERE journey_id = :journey ORDER BY name COLLATE NOCASE, id
-- name: timeline
SELECT moment(at, day) AS begins, kind, id, a, b, c, text, minor, currency, sentiment, incoming, planned, other,
    CASE day WHEN 1 THEN at END,
    CASE kind WHEN 'move' THEN (SELECT may_return_at FROM transition m WHERE m.id = x.id) END,
    CASE kind WHEN 'move' THEN (SELECT may_return_day FROM transition m WHERE m.id = x.id) END,
    CASE kind WHEN 'move' THEN (SELECT i.channel || char(10) || i.kind || char(10) || i.text
        FROM transition m JOIN interaction i ON i.id = m.evidence_id WHERE m.id = x.id) END FROM (
    SELECT happened_at AS at, 'note' AS kind, id, '' AS a, '' AS b, '' AS c, text, NULL AS minor, '' AS currency,
        0 AS sentiment, 1 AS incoming, 0 AS planned, 0 AS other, happened_day AS day FROM note WHERE person_id = :person
    UNION ALL
    SELECT happened_at, 'interaction', id, channel, kind, campaign, text, NULL, '', sentiment, incoming, 0, 0, happened_day
    FROM interaction WHERE person_id = :person
    UNION ALL
    SELECT coalesce(k.done_at, k.due_at, k.created_at), 'task', k.id, coalesce(nullif(k.owner, ''), o.owner), coalesce(g.name, ''),
        CASE WHEN k.gone_to IS NOT NULL THEN 'gone' ELSE coalesce(k.repeats, '') END, k.title, NULL, '', 0, 1,
        CASE WHEN k.done_at IS NULL THEN 1 ELSE 0 END, 0,
        CASE WHEN k.done_at IS NOT NULL THEN k.done_day WHEN k.due_at IS NOT NULL THEN k.due_day END
    FROM task k JOIN person o ON o.id = k.person_id LEFT JOIN stage g ON g.id = k.gone_to WHERE k.person_id = :person
    UNION ALL
    SELECT t.happened_at, 'move', t.id, coalesce(f.name, ''), coalesce(g.name, ''), t.reason, t.competitor, NULL, '', 0, 1, 0, 0,
        t.happened_day
    FROM transition t LEFT JOIN stage f ON f.id = t.from_stage_id LEFT JOIN stage g ON g.id = t.to_stage_id
    WHERE t.person_id = :person AND t.from_stage_id IS DISTINCT FROM t.to_stage_id
        AND NOT EXISTS (SELECT 1 FROM transition s WHERE s.supersedes_id = t.id)
    UNION ALL
    SELECT happened_at, CASE WHEN refund_of_id IS NOT NULL THEN 'refund' WHEN abandoned = 1 THEN 'abandoned' ELSE 'purchase' END,
        id, order_number, channel, friction, '', net_minor, currency, 0, 1, 0, 0, happened_day FROM purchase b WHERE person_id = :person
    UNION ALL
    SELECT happened_at, 'advocacy', id, kind, channel, coalesce(reach, ''), note, NULL, '', sentiment, 1, 0, 0, happened_day
    FROM advocacy_event WHERE person_id = :person
    UNION ALL
    SELECT r.happened_at, 'referral-out', r.id, p.display_name, r.type, r.status, '', NULL, '', 0, 1, 0, p.id, r.happened_day
    FROM referral r JOIN person p ON p.id = r.referred_id WHERE r.referrer_id = :person
    UNION ALL
    SELECT r.happened_at, 'referral-in', r.id, p.display_name, r.type, r.status, '', NULL, '', 0, 1, 0, p.id, r.happened_day
    FROM referral r JOIN person p ON p.id = r.referrer_id WHERE r.referred_id = :person
    UNION ALL
    SELECT c.opened_at, 'case-opened', c.id, coalesce(i.channel, ''), '', '', coalesce(nullif(c.note, ''), i.text, ''), NULL, '',
        -1, 1, 0, 0, c.opened_day FROM service_case c LEFT JOIN interaction i ON i.id = c.interaction_id WHERE c.person_id = :person
    UNION ALL
    SELECT first_response_at, 'case-answered', id, moment(opened_at, opened_day), '', '', '', NULL, '', 0, 0, 0, 0, first_response_day
    FROM service_case WHERE person_id = :person AND first_response_at IS NOT NULL
    UNION ALL
    SELECT resolved_at, 'case-resolved', id, moment(opened_at, opened_day), '', '', '', NULL, '', 0, 0, 0, 0, resolved_day
    FROM service_case WHERE person_id = :person AND resolved_at IS NOT NULL
    UNION ALL
    SELECT e.happened_at, 'reward', e.id, e.state, p.display_name, coalesce(g.name, ''), e.side, e.amount_minor, e.currency,
        0, 0, 0, p.id, e.happened_day
    FROM reward_entry e JOIN referral r ON r.id = e.referral_id
        JOIN person p ON p.id = CASE e.side WHEN 'referrer' THEN r.referred_id ELSE r.referrer_id END
        LEFT JOIN reward_programme g ON g.id = e.programme_id
    WHERE e.person_id = :person
    UNION ALL
    SELECT coalesce(n.answered_at, n.asked_at, b.happened_at), 'enjoyment', n.id, coalesce(n.score, ''),
        CASE WHEN n.delivery = 0 THEN 'delivery,' ELSE '' END || CASE WHEN n.packaging = 0 THEN 'packaging,' ELSE '' END
            || CASE WHEN n.worked = 0 THEN 'worked,' ELSE '' END || CASE WHEN n.support = 0 THEN 'support,' ELSE '' END
            || CASE WHEN n.surprise = 0 THEN 'surprise,' ELSE '' END,
        coalesce((SELECT item FROM purchase_line l WHERE l.purchase_id = b.id ORDER BY l.id LIMIT 1), b.order_number), '',
        NULL, '', CASE WHEN 0 IN (n.delivery, n.packaging, n.worked, n.support, n.surprise) OR n.score <= 6 THEN -1
            WHEN n.score >= 9 THEN 1 ELSE 0 END, 1, 0, 0,
        CASE WHEN n.answered_at IS NOT NULL THEN n.answered_day WHEN n.asked_at IS NULL THEN b.happened_day END
    FROM enjoy_check n JOIN purchase b ON b.id = n.purchase_id WHERE b.person_id = :person
    UNION ALL
    SELECT added_at, 'considered', id, brand, '', '', '', NULL, '', 0, 1, 0, 0, added_day
    FROM consideration_item WHERE person_id = :person
    UNION ALL
    SELECT removed_at, 'unconsidered', id, brand, '', '', '', NULL, '', 0, 1, 0, 0, removed_day
    FROM consideration_item WHERE person_id = :person AND removed_at IS NOT NULL
    UNION ALL
    SELECT opened_at, 'deal-opened', id, title, source, '', '', amount_minor, currency, 0, 1, 0, 0, opened_day
    FROM deal WHERE person_id = :person OR id IN (SELECT deal_id FROM deal_person WHERE person_id = :person)
    UNION ALL
    SELECT closed_at, CASE status WHEN 'won' THEN 'deal-won' ELSE 'deal-lost' END, id, title, reason, competitor, '',
        CASE status WHEN 'lost' THEN amount_minor END, currency, CASE status WHEN 'lost' THEN -1 ELSE 1 END, 1, 0, 0, closed_day
    FROM deal WHERE (person_id = :person OR id IN (SELECT deal_id FROM deal_person WHERE person_id = :person))
        AND status <> 'open'
    UNION ALL
    SELECT q.sent_at, 'quote-sent', q.id, q.number, d.title, CASE q.state WHEN 'sent' THEN
        coalesce(moment(q.valid_until_at, q.valid_until_day), '') ELSE q.state END, q.notes, q.amount_minor, q.currency, 0, 0, 0, 0, q.sent_day
    FROM quote q JOIN deal d ON d.id = q.deal_id
    WHERE q.deal_id IN (SELECT id FROM deal WHERE person_id = :person UNION ALL SELECT deal_id FROM deal_person WHERE person_id = :person)
        AND q.sent_at IS NOT NULL
    UNION ALL
    SELECT q.decided_at, 'quote-declined', q.id, q.number, d.title, '', '', NULL, '', -1, 1, 0, 0, q.decided_day
    FROM quote q JOIN deal d ON d.id = q.deal_id
    WHERE q.deal_id IN (SELECT id FROM deal WHERE person_id = :person UNION ALL SELECT deal_id FROM deal_person WHERE person_id = :person)
        AND q.state = 'declined'
    UNION ALL
    SELECT o.happened_at, 'change', o.id, o.verb, '', '', o.label, NULL, '', 0, 1, 0, 0, NULL FROM operation o
    WHERE o.verb IN ('edit', 'import', 'tag', 'owner', 'merge', 'add-person', 'add-to-stage', 'demo', 'cadence') AND o.undone_by_id IS NULL AND o.id IN (
        SELECT operation_id FROM operation_row WHERE person_id = :person AND (change <> 'I' OR entity = 'person')
        UNION ALL SELECT operation_id FROM operation_row
        WHERE entity = 'person' AND last IS NOT NULL AND row_id <= :person AND last >= :person)
) x
WHERE begins <= :before ORDER BY begins DESC, kind, id DESC LIMIT :limit
-- name: person_created
SELECT created_at FROM person WHERE id = :id
-- name: person_exists_id
SELECT id FROM person WHERE id = :id
-- name: operation_label
SELECT label FROM operation WHERE id = :id
-- name: purchase_currency
SELECT currency FROM purchase GROUP BY currency ORDER BY count(*) DESC, currency LIMIT 1
