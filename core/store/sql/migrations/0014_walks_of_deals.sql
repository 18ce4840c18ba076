-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 14, writable from 14.
-- Older programs would look for the person of each move, and take a deal's for nobody's.

-- What a journey's cards are: people (also where it is empty) or deals.
ALTER TABLE journey ADD COLUMN cards TEXT CHECK (cards = 'people' OR cards = 'deals');
-- Of a stage of deals: how many in a hundred of those that come here are won, as somebody thinks. Empty: nobody has said.
ALTER TABLE stage ADD COLUMN win_percent SMALLINT CHECK (win_percent BETWEEN 0 AND 100);

-- More than so many in a stage at once are too many, which the board tells and nothing stops. Empty: no limit.
ALTER TABLE stage ADD COLUMN wip_limit BIGINT CHECK (wip_limit > 0);

-- Whose walk it is: a person's or a deal's, one of the two. table_rebuild.h takes NOT NULL from person_id and adds the check, without
-- a look at the rows. A deal stands in one place.
ALTER TABLE placement ADD COLUMN deal_id BIGINT REFERENCES deal (id);
ALTER TABLE transition ADD COLUMN deal_id BIGINT REFERENCES deal (id);
ALTER TABLE repeated_visit ADD COLUMN deal_id BIGINT REFERENCES deal (id);
CREATE UNIQUE INDEX placement_by_deal ON placement (deal_id) WHERE deal_id IS NOT NULL;
CREATE INDEX transition_by_deal ON transition (deal_id, happened_at) WHERE deal_id IS NOT NULL;
CREATE INDEX repeated_visit_by_deal ON repeated_visit (deal_id, journey_id) WHERE deal_id IS NOT NULL;

-- The deal that a task belongs to, beside its person.
ALTER TABLE task ADD COLUMN deal_id BIGINT REFERENCES deal (id);
CREATE INDEX task_by_deal ON task (deal_id) WHERE deal_id IS NOT NULL;

-- Today does not name the deal before then.
ALTER TABLE deal ADD COLUMN put_off_until BIGINT;

-- Words that are sent again and again. `way`: a MessageWay. Variables stand in subject and body by key: {first_name|there}.
CREATE TABLE message_template (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    way TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL,
    version BIGINT NOT NULL
);

-- Who sends them; at most one row. `logo`: a PNG in Base64, so that an export as JSON holds it.
CREATE TABLE letterhead (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    logo TEXT NOT NULL DEFAULT '',
    first_quote BIGINT NOT NULL DEFAULT 1 CHECK (first_quote > 0),
    quote_note TEXT NOT NULL DEFAULT '',
    version BIGINT NOT NULL
);

-- What was offered for a deal, as it was then. amount_minor: what the lines add up to; tax_rate: thousandths of a percent, in the
-- prices where tax_included is 1, else on top. Numbers are one series without gaps.
CREATE TABLE quote (
    id INTEGER PRIMARY KEY,
    deal_id BIGINT NOT NULL REFERENCES deal (id),
    number BIGINT NOT NULL,
    made_at BIGINT NOT NULL,
    made_day SMALLINT CHECK (made_day = 0 OR made_day = 1),
    valid_until_at BIGINT,
    valid_until_day SMALLINT CHECK (valid_until_day = 0 OR valid_until_day = 1),
    amount_minor BIGINT NOT NULL CHECK (amount_minor >= 0),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    tax_rate BIGINT CHECK (tax_rate BETWEEN 0 AND 100000),
    tax_included SMALLINT CHECK (tax_included = 0 OR tax_included = 1),
    recipient TEXT NOT NULL DEFAULT '',
    notes TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL,
    sent_at BIGINT,
    sent_day SMALLINT CHECK (sent_day = 0 OR sent_day = 1),
    decided_at BIGINT,
    decided_day SMALLINT CHECK (decided_day = 0 OR decided_day = 1),
    version BIGINT NOT NULL
);
CREATE INDEX quote_by_deal ON quote (deal_id);
CREATE UNIQUE INDEX quote_by_number ON quote (number);

CREATE TABLE quote_line (
    id INTEGER PRIMARY KEY,
    quote_id BIGINT NOT NULL REFERENCES quote (id),
    item TEXT NOT NULL,
    quantity BIGINT NOT NULL DEFAULT 1,
    price_minor BIGINT NOT NULL DEFAULT 0
);
CREATE INDEX quote_line_by_quote ON quote_line (quote_id);
-- What somebody is to sell in a month, and what they have said that they will: typed, beside what the forecast works out.
-- `owner` may be empty: what nobody looks after. `month`: "2026-12". Each is empty where nobody has said it.
CREATE TABLE sales_plan (
    id INTEGER PRIMARY KEY,
    owner TEXT NOT NULL DEFAULT '',
    month TEXT NOT NULL CHECK (length(month) = 7),
    currency TEXT NOT NULL CHECK (length(currency) = 3),
    target_minor BIGINT CHECK (target_minor >= 0),
    commit_minor BIGINT CHECK (commit_minor >= 0),
    version BIGINT NOT NULL,
    UNIQUE (owner, month, currency)
);
