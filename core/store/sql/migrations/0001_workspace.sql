-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 1, writable from 1.
-- The first schema. Never edit a released migration; add the next number.
-- Times are ms since the epoch, UTC; money is in minor units with its currency; booleans are 0 or 1.
-- `version` is the number of the operation that last wrote the row: an edit that names another one is a conflict.

CREATE TABLE setting (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
);

CREATE TABLE organisation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    website TEXT NOT NULL DEFAULT '',
    version BIGINT NOT NULL
);

CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
);
CREATE INDEX person_by_sort_key ON person (sort_key, id);
CREATE INDEX person_by_organisation ON person (organisation_id) WHERE organisation_id IS NOT NULL;

-- Derived from person.search_text at the end of every operation (journal.cpp), so that undo needs no thought of it.
CREATE VIRTUAL TABLE person_fts USING fts5 (
    search_text, content = 'person', content_rowid = 'id',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3', detail = full
);

CREATE TABLE email (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    label TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL,
    address_key TEXT NOT NULL,
    preferred SMALLINT NOT NULL DEFAULT 0 CHECK (preferred IN (0, 1)),
    version BIGINT NOT NULL
);
CREATE INDEX email_by_person ON email (person_id);
CREATE INDEX email_by_key ON email (address_key);

CREATE TABLE phone (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    label TEXT NOT NULL DEFAULT '',
    number TEXT NOT NULL,
    e164 TEXT NOT NULL DEFAULT '',
    preferred SMALLINT NOT NULL DEFAULT 0 CHECK (preferred IN (0, 1)),
    version BIGINT NOT NULL
);
CREATE INDEX phone_by_person ON phone (person_id);
CREATE INDEX phone_by_e164 ON phone (e164) WHERE e164 <> '';

CREATE TABLE address (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    label TEXT NOT NULL DEFAULT '',
    street TEXT NOT NULL DEFAULT '',
    city TEXT NOT NULL DEFAULT '',
    region TEXT NOT NULL DEFAULT '',
    postal_code TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    version BIGINT NOT NULL
);
CREATE INDEX address_by_person ON address (person_id);

CREATE TABLE social_profile (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
);
CREATE INDEX social_profile_by_person ON social_profile (person_id);
CREATE UNIQUE INDEX social_profile_by_handle ON social_profile (network, handle) WHERE handle <> '';
CREATE UNIQUE INDEX social_profile_by_external_id ON social_profile (network, external_id) WHERE external_id <> '';

-- What other systems call a person ("uid:…", "shopify:123"), so that importing again finds the same person.
CREATE TABLE external_identity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    identity TEXT NOT NULL UNIQUE
);
CREATE INDEX external_identity_by_person ON external_identity (person_id);

CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    colour TEXT NOT NULL DEFAULT ''
);
CREATE TABLE person_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    tag_id BIGINT NOT NULL REFERENCES tag (id),
    UNIQUE (person_id, tag_id)
);
CREATE INDEX person_tag_by_tag ON person_tag (tag_id);

CREATE TABLE custom_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL DEFAULT 'text' CHECK (kind IN ('text', 'number', 'date', 'choice', 'link'))
);
CREATE TABLE custom_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    field_id BIGINT NOT NULL REFERENCES custom_field (id),
    value TEXT NOT NULL,
    UNIQUE (person_id, field_id)
);
CREATE INDEX custom_value_by_field ON custom_value (field_id);

CREATE TABLE note (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    text TEXT NOT NULL,
    happened_at BIGINT NOT NULL,
    logged_at BIGINT NOT NULL,
    pinned SMALLINT NOT NULL DEFAULT 0 CHECK (pinned IN (0, 1)),
    version BIGINT NOT NULL
);
CREATE INDEX note_by_person ON note (person_id, happened_at);

CREATE TABLE interaction (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT REFERENCES person (id),
    channel TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('view', 'follow', 'like', 'comment', 'reply', 'question', 'mention', 'share',
        'message', 'hashtag', 'live', 'review', 'blog-visit', 'site-visit', 'cta-click', 'email', 'call', 'meeting',
        'shop-visit', 'note')),
    incoming SMALLINT NOT NULL DEFAULT 1 CHECK (incoming IN (0, 1)),
    intent TEXT NOT NULL DEFAULT '' CHECK (intent IN ('', 'research', 'share', 'ask', 'refer', 'complain', 'praise')),
    sentiment SMALLINT NOT NULL DEFAULT 0 CHECK (sentiment IN (-1, 0, 1)),
    text TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    campaign TEXT NOT NULL DEFAULT '',
    happened_at BIGINT NOT NULL,
    logged_at BIGINT NOT NULL,
    external_id TEXT NOT NULL DEFAULT '',
    needs_answer SMALLINT NOT NULL DEFAULT 0 CHECK (needs_answer IN (0, 1)),
    answered_at BIGINT,
    version BIGINT NOT NULL
);
CREATE INDEX interaction_by_person ON interaction (person_id, happened_at);
CREATE UNIQUE INDEX interaction_by_external_id ON interaction (channel, external_id) WHERE external_id <> '';

CREATE TABLE journey (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    summary TEXT NOT NULL DEFAULT '',
    shape TEXT NOT NULL CHECK (shape IN ('funnel', 'loop', 'inverted', 'none')),
    reentry TEXT NOT NULL DEFAULT '[]',
    position BIGINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL
);
CREATE TABLE stage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    journey_id BIGINT NOT NULL REFERENCES journey (id),
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    alias TEXT NOT NULL DEFAULT '',
    milestone TEXT NOT NULL CHECK (milestone IN ('reached', 'following', 'engaged', 'researching', 'deciding', 'bought',
        'enjoying', 'repeat', 'advocating', 'left')),
    meaning TEXT NOT NULL CHECK (meaning IN ('open', 'purchase', 'advocacy', 'lost', 'on-hold')),
    colour TEXT NOT NULL,
    wait_days BIGINT NOT NULL DEFAULT 0,
    guidance TEXT NOT NULL DEFAULT '',
    tasks TEXT NOT NULL DEFAULT '[]',
    position BIGINT NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE (journey_id, key)
);

CREATE TABLE placement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    journey_id BIGINT NOT NULL REFERENCES journey (id),
    stage_id BIGINT NOT NULL REFERENCES stage (id),
    rank TEXT NOT NULL,
    entered_at BIGINT NOT NULL,
    laps BIGINT NOT NULL DEFAULT 0,
    version BIGINT NOT NULL,
    UNIQUE (person_id, journey_id)
);
CREATE INDEX placement_by_stage ON placement (stage_id, rank);

-- Append-only: a correction is a row that supersedes another. No stage on a side: in from, or out to, nowhere.
CREATE TABLE transition (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    journey_id BIGINT NOT NULL REFERENCES journey (id),
    from_stage_id BIGINT REFERENCES stage (id),
    to_stage_id BIGINT REFERENCES stage (id),
    happened_at BIGINT NOT NULL,
    logged_at BIGINT NOT NULL,
    cause TEXT NOT NULL CHECK (cause IN ('person', 'rule', 'import')),
    actor TEXT NOT NULL DEFAULT '',
    evidence_id BIGINT REFERENCES interaction (id),
    supersedes_id BIGINT REFERENCES transition (id),
    reason TEXT NOT NULL DEFAULT '',
    competitor TEXT NOT NULL DEFAULT '',
    may_return_at BIGINT
);
CREATE INDEX transition_by_person ON transition (person_id, happened_at);
CREATE INDEX transition_by_supersedes ON transition (supersedes_id) WHERE supersedes_id IS NOT NULL;

CREATE TABLE purchase (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
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
);
CREATE INDEX purchase_by_person ON purchase (person_id, happened_at);
CREATE UNIQUE INDEX purchase_by_order ON purchase (order_source, order_number)
    WHERE order_number <> '' AND refund_of_id IS NULL;
CREATE INDEX purchase_by_refund ON purchase (refund_of_id) WHERE refund_of_id IS NOT NULL;

CREATE TABLE purchase_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    purchase_id BIGINT NOT NULL REFERENCES purchase (id),
    item TEXT NOT NULL,
    quantity BIGINT NOT NULL DEFAULT 1,
    price_minor BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX purchase_line_by_purchase ON purchase_line (purchase_id);

CREATE TABLE enjoy_check (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
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
);

CREATE TABLE advocacy_event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    kind TEXT NOT NULL CHECK (kind IN ('referral', 'review', 'share', 'testimonial', 'photo', 'video', 'mention')),
    happened_at BIGINT NOT NULL,
    logged_at BIGINT NOT NULL,
    sentiment SMALLINT NOT NULL DEFAULT 1 CHECK (sentiment IN (-1, 0, 1)),
    reach BIGINT,
    channel TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    interaction_id BIGINT REFERENCES interaction (id),
    external_id TEXT NOT NULL DEFAULT '',
    thanked_at BIGINT,
    version BIGINT NOT NULL
);
CREATE INDEX advocacy_event_by_person ON advocacy_event (person_id, happened_at);
CREATE UNIQUE INDEX advocacy_event_by_external_id ON advocacy_event (channel, external_id) WHERE external_id <> '';

CREATE TABLE advocacy_arrival (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    advocacy_event_id BIGINT NOT NULL REFERENCES advocacy_event (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    UNIQUE (advocacy_event_id, person_id)
);
CREATE INDEX advocacy_arrival_by_person ON advocacy_arrival (person_id);

CREATE TABLE referral (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    referrer_id BIGINT NOT NULL REFERENCES person (id),
    referred_id BIGINT NOT NULL REFERENCES person (id),
    happened_at BIGINT NOT NULL,
    logged_at BIGINT NOT NULL,
    type TEXT NOT NULL DEFAULT 'unknown' CHECK (type IN ('one', 'two', 'unknown')),
    status TEXT NOT NULL DEFAULT 'invited' CHECK (status IN ('invited', 'joined', 'purchased')),
    version BIGINT NOT NULL,
    UNIQUE (referrer_id, referred_id)
);
CREATE INDEX referral_by_referred ON referral (referred_id);

CREATE TABLE reward_programme (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    referrer_minor BIGINT NOT NULL,
    friend_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    milestone TEXT NOT NULL,
    budget_minor BIGINT,
    starts_at BIGINT,
    ends_at BIGINT,
    version BIGINT NOT NULL
);
CREATE TABLE reward_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    programme_id BIGINT NOT NULL REFERENCES reward_programme (id),
    referral_id BIGINT NOT NULL REFERENCES referral (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    side TEXT NOT NULL CHECK (side IN ('referrer', 'friend')),
    milestone TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('pending', 'approved', 'given', 'redeemed', 'declined', 'reversed')),
    amount_minor BIGINT NOT NULL,
    currency TEXT NOT NULL,
    happened_at BIGINT NOT NULL,
    follows_id BIGINT UNIQUE REFERENCES reward_entry (id)
);
-- The same referral, milestone and side begin once; what follows chains to the row before.
CREATE UNIQUE INDEX reward_entry_pays_once ON reward_entry (referral_id, milestone, side) WHERE follows_id IS NULL;
CREATE INDEX reward_entry_by_person ON reward_entry (person_id);

CREATE TABLE service_case (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    interaction_id BIGINT REFERENCES interaction (id),
    opened_at BIGINT NOT NULL,
    first_response_at BIGINT,
    resolved_at BIGINT,
    note TEXT NOT NULL DEFAULT '',
    version BIGINT NOT NULL
);
CREATE INDEX service_case_by_person ON service_case (person_id);

CREATE TABLE task (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT REFERENCES person (id),
    title TEXT NOT NULL,
    due_at BIGINT,
    repeat_days BIGINT NOT NULL DEFAULT 0,
    owner TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL,
    done_at BIGINT,
    version BIGINT NOT NULL
);
CREATE INDEX task_by_person ON task (person_id);
CREATE INDEX task_open ON task (due_at) WHERE done_at IS NULL;

CREATE TABLE consideration_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    brand TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    removed_at BIGINT,
    version BIGINT NOT NULL
);
CREATE INDEX consideration_item_by_person ON consideration_item (person_id);
CREATE TABLE decision_driver (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    purchase_id BIGINT REFERENCES purchase (id),
    driver TEXT NOT NULL,
    nature TEXT NOT NULL CHECK (nature IN ('rational', 'emotional')),
    happened_at BIGINT NOT NULL,
    version BIGINT NOT NULL
);
CREATE INDEX decision_driver_by_person ON decision_driver (person_id);

CREATE TABLE segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    filter TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE TABLE rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    definition TEXT NOT NULL,
    active SMALLINT NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    version BIGINT NOT NULL
);
CREATE TABLE import_mapping (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    definition TEXT NOT NULL,
    version BIGINT NOT NULL
);
CREATE TABLE distinct_pair (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    other_id BIGINT NOT NULL REFERENCES person (id),
    UNIQUE (person_id, other_id)
);
CREATE INDEX distinct_pair_by_other ON distinct_pair (other_id);

-- Not part of undo: pictures are kept by content, runs of reports are a log.
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    sha256 TEXT NOT NULL UNIQUE,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL
);
CREATE TABLE report_run (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    happened_at BIGINT NOT NULL,
    spec TEXT NOT NULL,
    data_revision TEXT NOT NULL,
    digest TEXT NOT NULL
);

-- Every change: who did what when, and what the rows were before (architecture.md §2).
CREATE TABLE operation (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    verb TEXT NOT NULL,
    label TEXT NOT NULL,
    actor TEXT NOT NULL DEFAULT '',
    happened_at BIGINT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('running', 'done')),
    heartbeat_at BIGINT NOT NULL,
    undoes_id BIGINT REFERENCES operation (id),
    undone_by_id BIGINT REFERENCES operation (id),
    info TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX operation_running ON operation (id) WHERE state = 'running';
CREATE TABLE operation_row (
    id INTEGER PRIMARY KEY,
    operation_id BIGINT NOT NULL REFERENCES operation (id),
    entity TEXT NOT NULL,
    row_id BIGINT NOT NULL,
    person_id BIGINT,
    change TEXT NOT NULL CHECK (change IN ('I', 'U', 'D')),
    before TEXT
);
CREATE INDEX operation_row_by_operation ON operation_row (operation_id);
-- What concerned a person, without the rows that came with the person.
CREATE INDEX operation_row_by_person ON operation_row (person_id, operation_id)
    WHERE person_id IS NOT NULL AND (change <> 'I' OR entity = 'person');
-- One row while an operation is being written; the journal triggers read it, and without it no tracked row changes.
CREATE TABLE current_operation (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    operation_id BIGINT NOT NULL
);
