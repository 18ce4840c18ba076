-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 8, writable from 8.
-- What an order is known by and what its last file said, so that files may come in any order; pairs of people who may
-- be one. New columns of old tables may be empty: before-images of older operations have no value for them.

-- The shop's own id with its system. Empty: the number, the shop and the buyer tell which order it is.
ALTER TABLE purchase ADD COLUMN order_key TEXT;
-- 0: open, 1: paid, 2: cancelled or lost, and the moment of which the file that said so tells. Empty: no file has.
ALTER TABLE purchase ADD COLUMN standing SMALLINT CHECK (standing IN (0, 1, 2));
ALTER TABLE purchase ADD COLUMN standing_at BIGINT;
-- Of a deal: the moment at which its amount was stated.
ALTER TABLE purchase ADD COLUMN net_at BIGINT;

-- Two shops have an order #1001 each.
DROP INDEX IF EXISTS purchase_by_order;
CREATE INDEX purchase_by_number ON purchase (order_number, order_source) WHERE order_number <> '' AND refund_of_id IS NULL;
CREATE UNIQUE INDEX purchase_by_key ON purchase (order_key) WHERE order_key IS NOT NULL;

-- How a deal stands that was never won: a file that tells of it being won may be older.
CREATE TABLE order_standing (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    order_source TEXT NOT NULL,
    order_number TEXT NOT NULL,
    standing SMALLINT NOT NULL CHECK (standing IN (0, 1, 2)),
    standing_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE (order_number, order_source, person_id)
);
CREATE INDEX order_standing_by_person ON order_standing (person_id);

-- A visit that repeats the stage before it is no move; it becomes one once a visit between the two is known.
CREATE TABLE repeated_visit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    journey_id BIGINT NOT NULL REFERENCES journey (id),
    stage_id BIGINT REFERENCES stage (id),
    happened_at BIGINT NOT NULL,
    reason TEXT NOT NULL DEFAULT '',
    competitor TEXT NOT NULL DEFAULT '',
    version BIGINT NOT NULL,
    happened_day SMALLINT
);
CREATE INDEX repeated_visit_by_person ON repeated_visit (person_id, journey_id);
CREATE INDEX repeated_visit_by_journey ON repeated_visit (journey_id);

-- Two people who may be one: `reason` is email, phone, profile or keys, `detail` what they share.
CREATE TABLE doubtful_pair (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id BIGINT NOT NULL REFERENCES person (id),
    other_id BIGINT NOT NULL REFERENCES person (id),
    reason TEXT NOT NULL,
    detail TEXT NOT NULL DEFAULT '',
    found_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    UNIQUE (person_id, other_id, reason)
);
CREATE INDEX doubtful_pair_by_other ON doubtful_pair (other_id);
