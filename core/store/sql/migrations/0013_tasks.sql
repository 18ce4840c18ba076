-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 11, writable from 13.
-- Older programs would end a series with the task that they tick off.

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
