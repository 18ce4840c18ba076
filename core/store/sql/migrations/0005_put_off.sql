-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 5, writable from 5.
-- What Today leaves out until a later day. Empty: it does not.
ALTER TABLE person ADD COLUMN touch_after BIGINT;
ALTER TABLE suggestion ADD COLUMN put_off_until BIGINT;
ALTER TABLE advocacy_event ADD COLUMN put_off_until BIGINT;

-- Few among many, asked for at each change.
CREATE INDEX person_by_cadence ON person (cadence_days) WHERE cadence_days > 0;
CREATE INDEX person_archived ON person (archived_at) WHERE archived_at IS NOT NULL;
