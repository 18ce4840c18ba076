-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 7, writable from 7.
-- Settings of the workspace that change what is shown: its time zone, currency and country. Tracked by the journal, unlike
-- `setting`, which says what the file is. The time zone of a workspace that had none is the system's (migrations.cpp).
CREATE TABLE workspace_setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL,
    version BIGINT NOT NULL
);
INSERT INTO workspace_setting (key, value, version)
SELECT key, value, 0 FROM setting WHERE key = 'currency' AND value <> '';
DELETE FROM setting WHERE key = 'currency';

-- 1: the time beside it is known to the day alone and is 00:00 UTC of that date, whatever the time zone (core/base/calendar.h).
-- Empty: it is a moment; before-images of older operations have no value. moment() of connection.cpp gives what to compute with.
-- Which flag belongs to which time: core/store/day_flags.h.
ALTER TABLE social_profile ADD COLUMN followers_day SMALLINT CHECK (followers_day IN (0, 1));
ALTER TABLE social_profile ADD COLUMN followed_since_day SMALLINT CHECK (followed_since_day IN (0, 1));
ALTER TABLE social_profile ADD COLUMN followed_until_day SMALLINT CHECK (followed_until_day IN (0, 1));
ALTER TABLE note ADD COLUMN happened_day SMALLINT CHECK (happened_day IN (0, 1));
ALTER TABLE interaction ADD COLUMN happened_day SMALLINT CHECK (happened_day IN (0, 1));
ALTER TABLE interaction ADD COLUMN answered_day SMALLINT CHECK (answered_day IN (0, 1));
ALTER TABLE placement ADD COLUMN entered_day SMALLINT CHECK (entered_day IN (0, 1));
ALTER TABLE placement ADD COLUMN hold_until_day SMALLINT CHECK (hold_until_day IN (0, 1));
ALTER TABLE transition ADD COLUMN happened_day SMALLINT CHECK (happened_day IN (0, 1));
ALTER TABLE transition ADD COLUMN may_return_day SMALLINT CHECK (may_return_day IN (0, 1));
ALTER TABLE purchase ADD COLUMN happened_day SMALLINT CHECK (happened_day IN (0, 1));
ALTER TABLE purchase ADD COLUMN renewal_day SMALLINT CHECK (renewal_day IN (0, 1));
ALTER TABLE enjoy_check ADD COLUMN answered_day SMALLINT CHECK (answered_day IN (0, 1));
ALTER TABLE advocacy_event ADD COLUMN happened_day SMALLINT CHECK (happened_day IN (0, 1));
ALTER TABLE referral ADD COLUMN happened_day SMALLINT CHECK (happened_day IN (0, 1));
ALTER TABLE reward_programme ADD COLUMN starts_day SMALLINT CHECK (starts_day IN (0, 1));
ALTER TABLE reward_programme ADD COLUMN ends_day SMALLINT CHECK (ends_day IN (0, 1));
ALTER TABLE reward_entry ADD COLUMN happened_day SMALLINT CHECK (happened_day IN (0, 1));
ALTER TABLE service_case ADD COLUMN opened_day SMALLINT CHECK (opened_day IN (0, 1));
ALTER TABLE service_case ADD COLUMN first_response_day SMALLINT CHECK (first_response_day IN (0, 1));
ALTER TABLE service_case ADD COLUMN resolved_day SMALLINT CHECK (resolved_day IN (0, 1));
ALTER TABLE task ADD COLUMN due_day SMALLINT CHECK (due_day IN (0, 1));
ALTER TABLE task ADD COLUMN done_day SMALLINT CHECK (done_day IN (0, 1));
ALTER TABLE consideration_item ADD COLUMN added_day SMALLINT CHECK (added_day IN (0, 1));
ALTER TABLE consideration_item ADD COLUMN removed_day SMALLINT CHECK (removed_day IN (0, 1));
ALTER TABLE suggestion ADD COLUMN evidence_day SMALLINT CHECK (evidence_day IN (0, 1));
ALTER TABLE decision_driver ADD COLUMN happened_day SMALLINT CHECK (happened_day IN (0, 1));
