-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 13, writable from 13.
-- Older programs would neither show deals nor know what hangs on them when a person is deleted, would end a series with the task that
-- they tick off, and take many rows that went together for one.

-- A journal row may keep what many rows were that went together: change is 'D', before a blob of their images, row_id and last
-- are the first and the last of them (journal_images.h). Nothing has to be changed for that.

-- What somebody may buy. Person and organisation may be unknown; amount_minor is empty where nobody has said it, and is in
-- `currency`. `probability` is what the owner thinks, in percent. closed_at: when it was won or lost. purchase_id: what a won deal
-- became; purchase_made is 1 where winning it made that purchase, so that opening it again takes the purchase away.
-- external_key: what the system it came from calls it.
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
CREATE INDEX deal_by_person ON deal (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX deal_by_organisation ON deal (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE UNIQUE INDEX deal_by_purchase ON deal (purchase_id) WHERE purchase_id IS NOT NULL;
CREATE UNIQUE INDEX deal_by_key ON deal (external_key) WHERE external_key IS NOT NULL;
CREATE INDEX deal_open ON deal (expected_at) WHERE status = 'open';

-- Others who have a say in it.
CREATE TABLE deal_person (
    id INTEGER PRIMARY KEY,
    deal_id BIGINT NOT NULL REFERENCES deal (id),
    person_id BIGINT NOT NULL REFERENCES person (id),
    role TEXT NOT NULL DEFAULT '',
    UNIQUE (deal_id, person_id)
);
CREATE INDEX deal_person_by_person ON deal_person (person_id);

-- In the currency of the deal.
CREATE TABLE deal_line (
    id INTEGER PRIMARY KEY,
    deal_id BIGINT NOT NULL REFERENCES deal (id),
    item TEXT NOT NULL,
    quantity BIGINT NOT NULL DEFAULT 1,
    price_minor BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX deal_line_by_deal ON deal_line (deal_id);

-- What a deal was thought to be from a moment on: the newest row that is not later says what was known then. A forecast that
-- looks back reads these and never the deal itself.
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
CREATE INDEX deal_change_by_deal ON deal_change (deal_id, happened_at);

-- How it comes again once it is done: a key of core/people/repeat.h. Empty: not.
ALTER TABLE task ADD COLUMN repeats TEXT;
-- Of one that comes again by the calendar: the date from which the series counts, and how many steps behind it this one is, so
-- that the 31st stays the 31st after February and one that was put off does not move the others.
ALTER TABLE task ADD COLUMN repeat_from_at BIGINT;
ALTER TABLE task ADD COLUMN repeat_from_day SMALLINT CHECK (repeat_from_day = 0 OR repeat_from_day = 1);
ALTER TABLE task ADD COLUMN repeat_number BIGINT;
-- The task that was done before this one. No reference, because a task may be deleted before the one that follows it.
ALTER TABLE task ADD COLUMN follows_id BIGINT;
-- Minutes before it is due at which somebody is reminded; one that is due on a day counts as due at nine. Empty: nobody is.
ALTER TABLE task ADD COLUMN remind_before BIGINT;
CREATE INDEX task_to_remind ON task (due_at) WHERE done_at IS NULL AND remind_before IS NOT NULL;
CREATE INDEX task_by_follows ON task (follows_id) WHERE follows_id IS NOT NULL;
