-- SPDX-License-Identifier: GPL-3.0-or-later
-- A workspace as the program of data version 13 left it: its schema as SQLite keeps it, and a few rows.
PRAGMA foreign_keys = OFF;
-- SQLite keeps its table of counters, which nothing uses any more.
CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT);
DROP TABLE counted;
CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
);
CREATE TABLE organisation (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    website TEXT NOT NULL DEFAULT '',
    version BIGINT NOT NULL
);
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    display_name TEXT NOT NULL,
    given_name TEXT NOT NULL DEFAULT '',
    additional_name TEXT NOT NULL DEFAULT '',
    family_name TEXT NOT NULL DEFAULT '',
    prefix TEXT NOT NULL DEFAULT '',
    suffix TEXT NOT NULL DEFAULT '',
    nickname TEXT NOT NULL DEFAULT '',
    phonetic_name TEXT NOT NULL DEFAULT '',
    is_organisation SMALLINT NOT NULL DEFAULT 0 CHECK (is_organisation IN (0, 1)),
    organisation_id BIGINT REFERENCES organisation (id),
    department TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL DEFAULT '',
    birthday TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    consent TEXT NOT NULL DEFAULT '',
    photo_id BIGINT,
    cadence_days BIGINT NOT NULL DEFAULT 0,
    sort_key TEXT NOT NULL,
    search_text TEXT NOT NULL,
    archived_at BIGINT,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    version BIGINT NOT NULL
, touch_after BIGINT);
CREATE TABLE email (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    label TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL,
    address_key TEXT NOT NULL,
    preferred SMALLINT NOT NULL DEFAULT 0 CHECK (preferred IN (0, 1)),
    version BIGINT NOT NULL
);
CREATE TABLE phone (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    label TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL,
    e164 TEXT NOT NULL DEFAULT '',
    preferred SMALLINT NOT NULL DEFAULT 0 CHECK (preferred IN (0, 1)),
    version BIGINT NOT NULL
);
CREATE TABLE address (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    label TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    version BIGINT NOT NULL
);
CREATE TABLE social_profile (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    network TEXT NOT NULL,
    handle TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    external_id TEXT NOT NULL DEFAULT '',
    followers BIGINT,
    followers_at BIGINT,
    followed_since BIGINT,
    followed_until BIGINT,
    version BIGINT NOT NULL
, followers_day SMALLINT CHECK (followers_day IN (0, 1)), followed_since_day SMALLINT CHECK (followed_since_day IN (0, 1)), followed_until_day SMALLINT CHECK (followed_until_day IN (0, 1)));
CREATE TABLE external_identity (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    identity TEXT NOT NULL UNIQUE
);
CREATE TABLE tag (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    colour TEXT NOT NULL DEFAULT ''
);
CREATE TABLE person_tag (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    tag_id BIGINT NOT NULL REFERENCES tag (id),
    UNIQUE (person_id, tag_id)
);
CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT 'text' CHECK (kind = 'text' OR kind = 'number' OR kind = 'date' OR kind = 'choice' OR kind = 'link')
);
CREATE TABLE custom_value (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    field_id BIGINT NOT NULL REFERENCES custom_field (id),
    value TEXT NOT NULL,
    UNIQUE (person_id, field_id)
);
CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    text TEXT NOT NULL,
    happened_at BIGINT NOT NULL,
    logged_at BIGINT NOT NULL,
    pinned SMALLINT NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
    version BIGINT NOT NULL
, happened_day SMALLINT CHECK (happened_day IN (0, 1)));
CREATE TABLE interaction (
    id INTEGER PRIMARY KEY,
    person_id BIGINT REFERENCES person (id),
    channel TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind = 'view' OR kind = 'follow' OR kind = 'like' OR kind = 'comment' OR kind = 'reply' OR kind = 'question' OR kind = 'mention' OR kind = 'share' OR kind = 'message' OR kind = 'hashtag' OR kind = 'live' OR kind = 'review' OR kind = 'blog-visit' OR kind = 'site-visit' OR kind = 'cta-click' OR kind = 'email' OR kind = 'call' OR kind = 'meeting' OR kind = 'shop-visit' OR kind = 'note'),
    incoming SMALLINT NOT NULL DEFAULT 1 CHECK (incoming IN (0, 1)),
    intent TEXT NOT NULL DEFAULT '' CHECK (intent = '' OR intent = 'research' OR intent = 'share' OR intent = 'ask' OR intent = 'refer' OR intent = 'complain' OR intent = 'praise'),
    sentiment SMALLINT NOT NULL DEFAULT 0 CHECK (sentiment = -1 OR sentiment = 0 OR sentiment = 1),
    text TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    campaign TEXT NOT NULL DEFAULT '',
    happened_at BIGINT NOT NULL,
    logged_at BIGINT NOT NULL,
    external_id TEXT NOT NULL DEFAULT '',
    needs_answer SMALLINT NOT NULL DEFAULT 0 CHECK (needs_answer IN (0, 1)),
    answered_at BIGINT,
    version BIGINT NOT NULL
, happened_day SMALLINT CHECK (happened_day IN (0, 1)), answered_day SMALLINT CHECK (answered_day IN (0, 1)));
CREATE TABLE journey (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    summary TEXT NOT NULL DEFAULT '',
    shape TEXT NOT NULL CHECK (shape = 'funnel' OR shape = 'loop' OR shape = 'inverted' OR shape = 'none'),
    reentry TEXT NOT NULL DEFAULT '[]',
    position BIGINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL
);
CREATE TABLE stage (
    id INTEGER PRIMARY KEY,
    journey_id BIGINT NOT NULL REFERENCES journey (id),
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    alias TEXT NOT NULL DEFAULT '',
    milestone TEXT NOT NULL CHECK (milestone = 'reached' OR milestone = 'following' OR milestone = 'engaged' OR milestone = 'researching' OR milestone = 'deciding' OR milestone = 'bought' OR milestone = 'enjoying' OR milestone = 'repeat' OR milestone = 'advocating' OR milestone = 'left'),
    meaning TEXT NOT NULL CHECK (meaning = 'open' OR meaning = 'purchase' OR meaning = 'advocacy' OR meaning = 'lost' OR meaning = 'on-hold'),
    colour TEXT NOT NULL,
    wait_days BIGINT NOT NULL DEFAULT 0,
    guidance TEXT NOT NULL DEFAULT '',
    tasks TEXT NOT NULL DEFAULT '[]',
    position BIGINT NOT NULL,
    version BIGINT NOT NULL, wait_automatic SMALLINT CHECK (wait_automatic IN (0, 1)), deleted_at BIGINT, folded_into BIGINT REFERENCES stage (id),
    UNIQUE (journey_id, key)
);
CREATE TABLE placement (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    journey_id BIGINT NOT NULL REFERENCES journey (id),
    stage_id BIGINT NOT NULL REFERENCES stage (id),
    rank TEXT NOT NULL,
    entered_at BIGINT NOT NULL,
    laps BIGINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL, hold_since BIGINT, hold_until BIGINT, hold_reason TEXT, entered_day SMALLINT CHECK (entered_day IN (0, 1)), hold_until_day SMALLINT CHECK (hold_until_day IN (0, 1)),
    UNIQUE (person_id, journey_id)
);
CREATE TABLE transition (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    journey_id BIGINT NOT NULL REFERENCES journey (id),
    from_stage_id BIGINT REFERENCES stage (id),
    to_stage_id BIGINT REFERENCES stage (id),
    happened_at BIGINT NOT NULL,
    logged_at BIGINT NOT NULL,
    cause TEXT NOT NULL CHECK (cause = 'person' OR cause = 'rule' OR cause = 'import'),
    actor TEXT NOT NULL DEFAULT '',
    evidence_id BIGINT REFERENCES interaction (id),
    supersedes_id BIGINT REFERENCES transition (id),
    reason TEXT NOT NULL DEFAULT '',
    competitor TEXT NOT NULL DEFAULT '',
    may_return_at BIGINT
, happened_day SMALLINT CHECK (happened_day IN (0, 1)), may_return_day SMALLINT CHECK (may_return_day IN (0, 1)));
CREATE TABLE purchase_line (
    id INTEGER PRIMARY KEY,
    purchase_id BIGINT NOT NULL REFERENCES purchase (id),
    item TEXT NOT NULL,
    quantity BIGINT NOT NULL DEFAULT 1,
    price_minor BIGINT NOT NULL DEFAULT 0
);
CREATE TABLE enjoy_check (
    id INTEGER PRIMARY KEY,
    purchase_id BIGINT NOT NULL UNIQUE REFERENCES purchase (id),
    delivery SMALLINT,
    packaging SMALLINT,
    worked SMALLINT,
    support SMALLINT,
    surprise SMALLINT,
    score SMALLINT CHECK (score BETWEEN 0 AND 10),
    asked_at BIGINT,
    answered_at BIGINT,
    version BIGINT NOT NULL
, answered_day SMALLINT CHECK (answered_day IN (0, 1)));
CREATE TABLE advocacy_event (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind = 'referral' OR kind = 'review' OR kind = 'share' OR kind = 'testimonial' OR kind = 'photo' OR kind = 'video' OR kind = 'mention'),
    happened_at BIGINT NOT NULL,
    logged_at BIGINT NOT NULL,
    sentiment SMALLINT NOT NULL DEFAULT 1 CHECK (sentiment = -1 OR sentiment = 0 OR sentiment = 1),
    reach BIGINT,
    channel TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    interaction_id BIGINT REFERENCES interaction (id),
    external_id TEXT NOT NULL DEFAULT '',
    thanked_at BIGINT,
    version BIGINT NOT NULL
, put_off_until BIGINT, happened_day SMALLINT CHECK (happened_day IN (0, 1)));
CREATE TABLE advocacy_arrival (
    id INTEGER PRIMARY KEY,
    advocacy_event_id BIGINT NOT NULL REFERENCES advocacy_event (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    UNIQUE (advocacy_event_id, person_id)
);
CREATE TABLE referral (
    id INTEGER PRIMARY KEY,
    referrer_id BIGINT NOT NULL REFERENCES person (id),
    referred_id BIGINT NOT NULL REFERENCES person (id),
    happened_at BIGINT NOT NULL,
    logged_at BIGINT NOT NULL,
    type TEXT NOT NULL DEFAULT 'unknown' CHECK (type = 'one' OR type = 'two' OR type = 'unknown'),
    status TEXT NOT NULL DEFAULT 'invited' CHECK (status = 'invited' OR status = 'joined' OR status = 'purchased'),
    version BIGINT NOT NULL, happened_day SMALLINT CHECK (happened_day IN (0, 1)),
    UNIQUE (referrer_id, referred_id)
);
CREATE TABLE reward_programme (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    referrer_minor BIGINT NOT NULL,
    friend_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    milestone TEXT NOT NULL,
    budget_minor BIGINT,
    starts_at BIGINT,
    ends_at BIGINT,
    version BIGINT NOT NULL
, starts_day SMALLINT CHECK (starts_day IN (0, 1)), ends_day SMALLINT CHECK (ends_day IN (0, 1)));
CREATE TABLE reward_entry (
    id INTEGER PRIMARY KEY,
    programme_id BIGINT NOT NULL REFERENCES reward_programme (id),
    referral_id BIGINT NOT NULL REFERENCES referral (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    side TEXT NOT NULL CHECK (side IN ('referrer', 'friend')),
    milestone TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state = 'pending' OR state = 'approved' OR state = 'given' OR state = 'redeemed' OR state = 'declined' OR state = 'reversed'),
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    happened_at BIGINT NOT NULL,
    follows_id BIGINT UNIQUE REFERENCES reward_entry (id)
, happened_day SMALLINT CHECK (happened_day IN (0, 1)));
CREATE TABLE service_case (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    interaction_id BIGINT REFERENCES interaction (id),
    opened_at BIGINT NOT NULL,
    first_response_at BIGINT,
    resolved_at BIGINT,
    note TEXT NOT NULL DEFAULT '',
    version BIGINT NOT NULL
, opened_day SMALLINT CHECK (opened_day IN (0, 1)), first_response_day SMALLINT CHECK (first_response_day IN (0, 1)), resolved_day SMALLINT CHECK (resolved_day IN (0, 1)));
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    person_id BIGINT REFERENCES person (id),
    title TEXT NOT NULL,
    due_at BIGINT,
    repeat_days BIGINT NOT NULL DEFAULT 0,
    owner TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    done_at BIGINT,
    version BIGINT NOT NULL
, due_day SMALLINT CHECK (due_day IN (0, 1)), done_day SMALLINT CHECK (done_day IN (0, 1)), visit_id BIGINT, stage_id BIGINT, gone_to BIGINT, repeats TEXT, repeat_from_at BIGINT, repeat_from_day SMALLINT CHECK (repeat_from_day = 0 OR repeat_from_day = 1), repeat_number BIGINT, follows_id BIGINT, remind_before BIGINT);
CREATE TABLE consideration_item (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    brand TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    removed_at BIGINT,
    version BIGINT NOT NULL
, added_day SMALLINT CHECK (added_day IN (0, 1)), removed_day SMALLINT CHECK (removed_day IN (0, 1)));
CREATE TABLE decision_driver (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    purchase_id BIGINT REFERENCES purchase (id),
    driver TEXT NOT NULL,
    nature TEXT NOT NULL CHECK (nature IN ('rational', 'emotional')),
    happened_at BIGINT NOT NULL,
    version BIGINT NOT NULL
, happened_day SMALLINT CHECK (happened_day IN (0, 1)));
CREATE TABLE segment (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    filter TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE TABLE rule (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    active SMALLINT NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version BIGINT NOT NULL
);
CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    definition TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE TABLE distinct_pair (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    other_id BIGINT NOT NULL REFERENCES person (id),
    UNIQUE (person_id, other_id)
);
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL
);
CREATE TABLE report_run (
    id INTEGER PRIMARY KEY,
    happened_at BIGINT NOT NULL,
    spec TEXT NOT NULL,
    data_revision TEXT NOT NULL,
    digest TEXT NOT NULL
);
CREATE TABLE operation (
    id INTEGER PRIMARY KEY,
    verb TEXT NOT NULL,
    label TEXT NOT NULL,
    actor TEXT NOT NULL DEFAULT '',
    happened_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('running', 'done')),
    heartbeat_at BIGINT NOT NULL,
    undoes_id BIGINT REFERENCES operation (id),
    undone_by_id BIGINT REFERENCES operation (id),
    info TEXT NOT NULL DEFAULT '{}'
, content_salt BLOB, content_hash BLOB);
CREATE TABLE operation_row (
    id INTEGER PRIMARY KEY,
    operation_id BIGINT NOT NULL REFERENCES operation (id),
    entity TEXT NOT NULL,
    row_id BIGINT NOT NULL,
    person_id BIGINT,
    change TEXT NOT NULL CHECK (change = 'I' OR change = 'U' OR change = 'D'),
    before TEXT
, last BIGINT);
CREATE TABLE current_operation (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    operation_id BIGINT NOT NULL
);
CREATE TABLE board_view (
    id INTEGER PRIMARY KEY,
    journey_id BIGINT NOT NULL REFERENCES journey (id),
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE (journey_id, name)
);
CREATE TABLE suggestion (
    id INTEGER PRIMARY KEY,
    rule_id BIGINT NOT NULL REFERENCES rule (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    journey_id BIGINT REFERENCES journey (id),
    action TEXT NOT NULL,
    evidence_entity TEXT NOT NULL,
    evidence_id BIGINT NOT NULL,
    evidence_at BIGINT NOT NULL,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state = 'open' OR state = 'accepted' OR state = 'dismissed'),
    made_at BIGINT NOT NULL,
    decided_at BIGINT,
    version BIGINT NOT NULL, put_off_until BIGINT, evidence_day SMALLINT CHECK (evidence_day IN (0, 1)),
    UNIQUE (rule_id, person_id, evidence_entity, evidence_id)
);
CREATE TABLE "purchase" (
    id INTEGER PRIMARY KEY,
    person_id BIGINT REFERENCES person (id),
    happened_at BIGINT NOT NULL,
    logged_at BIGINT NOT NULL,
    net_minor BIGINT NOT NULL,
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    cost_minor BIGINT,
    channel TEXT NOT NULL DEFAULT '',
    order_source TEXT NOT NULL DEFAULT '',
    order_number TEXT NOT NULL DEFAULT '',
    refund_of_id BIGINT REFERENCES purchase (id),
    renewal_at BIGINT,
    friction TEXT NOT NULL DEFAULT '',
    abandoned SMALLINT NOT NULL DEFAULT 0 CHECK (abandoned IN (0, 1)),
    version BIGINT NOT NULL
, happened_day SMALLINT CHECK (happened_day IN (0, 1)), renewal_day SMALLINT CHECK (renewal_day IN (0, 1)), order_key TEXT, standing SMALLINT CHECK (standing = 0 OR standing = 1 OR standing = 2), standing_at BIGINT, net_at BIGINT);
CREATE TABLE workspace_setting (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE TABLE order_standing (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    order_source TEXT NOT NULL,
    order_number TEXT NOT NULL,
    standing SMALLINT NOT NULL CHECK (standing = 0 OR standing = 1 OR standing = 2),
    standing_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE (order_number, order_source, person_id)
);
CREATE TABLE repeated_visit (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    journey_id BIGINT NOT NULL REFERENCES journey (id),
    stage_id BIGINT REFERENCES stage (id),
    happened_at BIGINT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    competitor TEXT NOT NULL DEFAULT '',
    version BIGINT NOT NULL,
    happened_day SMALLINT
);
CREATE TABLE doubtful_pair (
    id INTEGER PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES person (id),
    other_id BIGINT NOT NULL REFERENCES person (id),
    reason TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    found_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE (person_id, other_id, reason)
);
CREATE TABLE id_counter (
    entity TEXT PRIMARY KEY NOT NULL,
    next INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE deal (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    person_id BIGINT REFERENCES person (id),
    organisation_id BIGINT REFERENCES organisation (id),
    amount_minor BIGINT,
    currency TEXT NOT NULL DEFAULT '' CHECK (length(currency) IN (0, 3)),
    expected_at BIGINT,
    expected_day SMALLINT CHECK (expected_day IN (0, 1)),
    probability SMALLINT CHECK (probability BETWEEN 0 AND 100),
    source TEXT NOT NULL DEFAULT '',
    owner TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status = 'open' OR status = 'won' OR status = 'lost'),
    opened_at BIGINT NOT NULL,
    opened_day SMALLINT CHECK (opened_day IN (0, 1)),
    closed_at BIGINT,
    closed_day SMALLINT CHECK (closed_day IN (0, 1)),
    reason TEXT NOT NULL DEFAULT '',
    competitor TEXT NOT NULL DEFAULT '',
    purchase_id BIGINT REFERENCES purchase (id),
    purchase_made SMALLINT CHECK (purchase_made IN (0, 1)),
    external_key TEXT,
    logged_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    CHECK (amount_minor IS NULL OR currency <> ''),
    CHECK ((closed_at IS NULL) = (status = 'open'))
);
CREATE TABLE deal_person (
    id INTEGER PRIMARY KEY,
    deal_id BIGINT NOT NULL REFERENCES deal (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL DEFAULT '',
    UNIQUE (deal_id, person_id)
);
CREATE TABLE deal_line (
    id INTEGER PRIMARY KEY,
    deal_id BIGINT NOT NULL REFERENCES deal (id),
    item TEXT NOT NULL,
    quantity BIGINT NOT NULL DEFAULT 1,
    price_minor BIGINT NOT NULL DEFAULT 0
);
CREATE TABLE deal_change (
    id INTEGER PRIMARY KEY,
    deal_id BIGINT NOT NULL REFERENCES deal (id),
    happened_at BIGINT NOT NULL,
    happened_day SMALLINT CHECK (happened_day IN (0, 1)),
    amount_minor BIGINT,
    currency TEXT NOT NULL DEFAULT '',
    expected_at BIGINT,
    expected_day SMALLINT CHECK (expected_day IN (0, 1)),
    probability SMALLINT CHECK (probability BETWEEN 0 AND 100),
    owner TEXT NOT NULL DEFAULT ''
);
CREATE INDEX person_by_sort_key ON person (sort_key, id);
CREATE INDEX person_by_organisation ON person (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX email_by_person ON email (person_id);
CREATE INDEX email_by_key ON email (address_key);
CREATE INDEX phone_by_person ON phone (person_id);
CREATE INDEX phone_by_e164 ON phone (e164) WHERE e164 <> '';
CREATE INDEX address_by_person ON address (person_id);
CREATE INDEX social_profile_by_person ON social_profile (person_id);
CREATE UNIQUE INDEX social_profile_by_handle ON social_profile (network, handle) WHERE handle <> '';
CREATE UNIQUE INDEX social_profile_by_external_id ON social_profile (network, external_id) WHERE external_id <> '';
CREATE INDEX external_identity_by_person ON external_identity (person_id);
CREATE INDEX person_tag_by_tag ON person_tag (tag_id);
CREATE INDEX custom_value_by_field ON custom_value (field_id);
CREATE INDEX note_by_person ON note (person_id, happened_at);
CREATE INDEX interaction_by_person ON interaction (person_id, happened_at);
CREATE UNIQUE INDEX interaction_by_external_id ON interaction (channel, external_id) WHERE external_id <> '';
CREATE INDEX placement_by_stage ON placement (stage_id, rank);
CREATE INDEX transition_by_person ON transition (person_id, happened_at);
CREATE INDEX transition_by_supersedes ON transition (supersedes_id) WHERE supersedes_id IS NOT NULL;
CREATE INDEX purchase_line_by_purchase ON purchase_line (purchase_id);
CREATE INDEX advocacy_event_by_person ON advocacy_event (person_id, happened_at);
CREATE UNIQUE INDEX advocacy_event_by_external_id ON advocacy_event (channel, external_id) WHERE external_id <> '';
CREATE INDEX advocacy_arrival_by_person ON advocacy_arrival (person_id);
CREATE INDEX referral_by_referred ON referral (referred_id);
CREATE UNIQUE INDEX reward_entry_pays_once ON reward_entry (referral_id, milestone, side) WHERE follows_id IS NULL;
CREATE INDEX reward_entry_by_person ON reward_entry (person_id);
CREATE INDEX service_case_by_person ON service_case (person_id);
CREATE INDEX task_by_person ON task (person_id);
CREATE INDEX task_open ON task (due_at) WHERE done_at IS NULL;
CREATE INDEX consideration_item_by_person ON consideration_item (person_id);
CREATE INDEX decision_driver_by_person ON decision_driver (person_id);
CREATE INDEX distinct_pair_by_other ON distinct_pair (other_id);
CREATE INDEX operation_running ON operation (id) WHERE state = 'running';
CREATE INDEX operation_row_by_operation ON operation_row (operation_id);
CREATE INDEX operation_row_by_person ON operation_row (person_id, operation_id)
    WHERE person_id IS NOT NULL AND (change <> 'I' OR entity = 'person');
CREATE INDEX operation_row_ranges ON operation_row (entity, row_id) WHERE last IS NOT NULL;
CREATE INDEX suggestion_open ON suggestion (made_at) WHERE state = 'open';
CREATE INDEX suggestion_by_person ON suggestion (person_id);
CREATE INDEX interaction_unanswered ON interaction (happened_at) WHERE needs_answer = 1 AND answered_at IS NULL;
CREATE INDEX advocacy_event_unthanked ON advocacy_event (happened_at) WHERE thanked_at IS NULL;
CREATE INDEX person_by_cadence ON person (cadence_days) WHERE cadence_days > 0;
CREATE INDEX person_archived ON person (archived_at) WHERE archived_at IS NOT NULL;
CREATE INDEX purchase_by_person ON purchase (person_id, happened_at);
CREATE INDEX purchase_by_refund ON purchase (refund_of_id) WHERE refund_of_id IS NOT NULL;
CREATE INDEX purchase_by_number ON purchase (order_number, order_source) WHERE order_number <> '' AND refund_of_id IS NULL;
CREATE UNIQUE INDEX purchase_by_key ON purchase (order_key) WHERE order_key IS NOT NULL;
CREATE INDEX order_standing_by_person ON order_standing (person_id);
CREATE INDEX repeated_visit_by_person ON repeated_visit (person_id, journey_id);
CREATE INDEX repeated_visit_by_journey ON repeated_visit (journey_id);
CREATE INDEX doubtful_pair_by_other ON doubtful_pair (other_id);
CREATE INDEX deal_by_person ON deal (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX deal_by_organisation ON deal (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE UNIQUE INDEX deal_by_purchase ON deal (purchase_id) WHERE purchase_id IS NOT NULL;
CREATE UNIQUE INDEX deal_by_key ON deal (external_key) WHERE external_key IS NOT NULL;
CREATE INDEX deal_open ON deal (expected_at) WHERE status = 'open';
CREATE INDEX deal_person_by_person ON deal_person (person_id);
CREATE INDEX deal_line_by_deal ON deal_line (deal_id);
CREATE INDEX deal_change_by_deal ON deal_change (deal_id, happened_at);
CREATE INDEX task_to_remind ON task (due_at) WHERE done_at IS NULL AND remind_before IS NOT NULL;
CREATE INDEX task_by_follows ON task (follows_id) WHERE follows_id IS NOT NULL;
INSERT INTO setting (key, value) VALUES ('min_reader', '13');
INSERT INTO setting (key, value) VALUES ('min_writer', '13');
INSERT INTO setting (key, value) VALUES ('replica', '0');
INSERT INTO organisation (id, name, name_key, website, version) VALUES (1, 'Mill', 'mill', '', 2);
INSERT INTO person (id, display_name, given_name, additional_name, family_name, prefix, suffix, nickname, phonetic_name, is_organisation, organisation_id, department, title, birthday, owner, source, consent, cadence_days, sort_key, search_text, created_at, updated_at, version) VALUES (1, 'Ana', '', '', '', '', '', '', '', 0, 1, '', '', '', '', '', '', 0, 'ana', 'ana', 1700000000000, 1700000000000, 2);
INSERT INTO person (id, display_name, given_name, additional_name, family_name, prefix, suffix, nickname, phonetic_name, is_organisation, department, title, birthday, owner, source, consent, cadence_days, sort_key, search_text, created_at, updated_at, version) VALUES (2, 'Bo', '', '', '', '', '', '', '', 0, '', '', '', '', '', '', 0, 'bo', 'bo', 1700000000000, 1700000000000, 2);
INSERT INTO email (id, person_id, label, address, address_key, preferred, version) VALUES (1, 1, '', 'ana@example.org', 'ana@example.org', 0, 2);
INSERT INTO tag (id, name, name_key, colour) VALUES (1, 'fair', 'fair', '');
INSERT INTO person_tag (id, person_id, tag_id) VALUES (1, 1, 1);
INSERT INTO note (id, person_id, text, happened_at, logged_at, pinned, version) VALUES (1, 2, 'Likes green tea', 1700000000000, 1700000000000, 0, 2);
INSERT INTO journey (id, key, name, summary, shape, reentry, position, version) VALUES (1, 'tea', 'Tea', '', 'funnel', '[]', 0, 2);
INSERT INTO stage (id, journey_id, key, name, alias, milestone, meaning, colour, wait_days, guidance, tasks, position, version) VALUES (1, 1, 'ask', 'Ask', '', 'researching', 'open', '#336699', 0, '', '[]', 0, 2);
INSERT INTO stage (id, journey_id, key, name, alias, milestone, meaning, colour, wait_days, guidance, tasks, position, version) VALUES (2, 1, 'buy', 'Buy', '', 'bought', 'purchase', '#339966', 0, '', '[]', 1, 2);
INSERT INTO placement (id, person_id, journey_id, stage_id, rank, entered_at, laps, version) VALUES (1, 1, 1, 2, 'a1', 1700000100000, 0, 2);
INSERT INTO transition (id, person_id, journey_id, to_stage_id, happened_at, logged_at, cause, actor, reason, competitor) VALUES (1, 1, 1, 1, 1700000000000, 1700000000000, 'person', '', '', '');
INSERT INTO transition (id, person_id, journey_id, from_stage_id, to_stage_id, happened_at, logged_at, cause, actor, reason, competitor) VALUES (2, 1, 1, 1, 2, 1700000100000, 1700000100000, 'person', '', '', '');
INSERT INTO purchase_line (id, purchase_id, item, quantity, price_minor) VALUES (1, 1, 'Tea', 1, 0);
INSERT INTO enjoy_check (id, purchase_id, score, version) VALUES (1, 2, 9, 2);
INSERT INTO operation (id, verb, label, actor, happened_at, state, heartbeat_at, info) VALUES (1, 'new', 'New workspace', 'Uma', 1700000000001, 'done', 0, '{}');
INSERT INTO operation (id, verb, label, actor, happened_at, state, heartbeat_at, info) VALUES (2, 'add-person', 'Add Ana and Bo', 'Uma', 1700000000002, 'done', 0, '{}');
INSERT INTO operation (id, verb, label, actor, happened_at, state, heartbeat_at, info) VALUES (3, 'edit-purchase', 'Change a purchase', 'Uma', 1700000000003, 'done', 0, '{}');
INSERT INTO operation_row (id, operation_id, entity, row_id, change) VALUES (1, 2, 'journey', 1, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, change) VALUES (2, 2, 'stage', 1, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, change) VALUES (3, 2, 'stage', 2, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, change) VALUES (4, 2, 'organisation', 1, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, person_id, change) VALUES (5, 2, 'person', 1, 1, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, person_id, change) VALUES (6, 2, 'person', 2, 2, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, person_id, change) VALUES (7, 2, 'email', 1, 1, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, change) VALUES (8, 2, 'tag', 1, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, person_id, change) VALUES (9, 2, 'person_tag', 1, 1, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, person_id, change) VALUES (10, 2, 'note', 1, 2, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, change, last) VALUES (11, 2, 'transition', 1, 'I', 2);
INSERT INTO operation_row (id, operation_id, entity, row_id, person_id, change) VALUES (13, 2, 'placement', 1, 1, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, person_id, change) VALUES (14, 2, 'purchase', 1, 1, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, person_id, change) VALUES (15, 2, 'purchase', 2, 2, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, person_id, change) VALUES (16, 2, 'purchase', 3, 1, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, change) VALUES (17, 2, 'purchase_line', 1, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, change) VALUES (18, 2, 'enjoy_check', 1, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, change) VALUES (19, 2, 'board_view', 1, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, person_id, change) VALUES (20, 2, 'order_standing', 1, 2, 'I');
INSERT INTO operation_row (id, operation_id, entity, row_id, person_id, change, before) VALUES (21, 3, 'purchase', 2, 2, 'U', '[2,2,1700000200000,1700000200000,7000,"EUR",null,"","shop","#2",null,null,"",0,2,null,null,null,null,null,null]');
INSERT INTO board_view (id, journey_id, name, definition, version) VALUES (1, 1, 'Mine', '{}', 2);
INSERT INTO purchase (id, person_id, happened_at, logged_at, net_minor, currency, channel, order_source, order_number, friction, abandoned, version) VALUES (1, 1, 1700000100000, 1700000100000, 5000, 'EUR', '', 'shop', '#1', '', 0, 2);
INSERT INTO purchase (id, person_id, happened_at, logged_at, net_minor, currency, channel, order_source, order_number, friction, abandoned, version) VALUES (2, 2, 1700000200000, 1700000200000, 6500, 'EUR', '', 'shop', '#2', 'late', 0, 3);
INSERT INTO purchase (id, person_id, happened_at, logged_at, net_minor, currency, channel, order_source, order_number, refund_of_id, friction, abandoned, version) VALUES (3, 1, 1700000300000, 1700000300000, -500, 'EUR', '', '', '', 1, '', 0, 2);
INSERT INTO workspace_setting (id, key, value, version) VALUES (1, 'time_zone', 'UTC', 0);
INSERT INTO order_standing (id, person_id, order_source, order_number, standing, standing_at, version) VALUES (1, 2, 'crm', 'd7', 0, 1700000000000, 2);
INSERT INTO id_counter (entity, next) VALUES ('board_view', 2);
INSERT INTO id_counter (entity, next) VALUES ('email', 2);
INSERT INTO id_counter (entity, next) VALUES ('enjoy_check', 2);
INSERT INTO id_counter (entity, next) VALUES ('journey', 2);
INSERT INTO id_counter (entity, next) VALUES ('note', 2);
INSERT INTO id_counter (entity, next) VALUES ('operation', 4);
INSERT INTO id_counter (entity, next) VALUES ('order_standing', 2);
INSERT INTO id_counter (entity, next) VALUES ('organisation', 2);
INSERT INTO id_counter (entity, next) VALUES ('person', 3);
INSERT INTO id_counter (entity, next) VALUES ('person_tag', 2);
INSERT INTO id_counter (entity, next) VALUES ('placement', 2);
INSERT INTO id_counter (entity, next) VALUES ('purchase', 10);
INSERT INTO id_counter (entity, next) VALUES ('purchase_line', 2);
INSERT INTO id_counter (entity, next) VALUES ('stage', 3);
INSERT INTO id_counter (entity, next) VALUES ('tag', 2);
INSERT INTO id_counter (entity, next) VALUES ('transition', 3);
INSERT INTO id_counter (entity, next) VALUES ('workspace_setting', 2);
PRAGMA application_id = 1450145123;
PRAGMA user_version = 13;
