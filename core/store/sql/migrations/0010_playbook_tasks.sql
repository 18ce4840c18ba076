-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 10, writable from 10.
-- Tasks of a stage's playbook know the visit that they were made for: the move that began it and its stage. No
-- references, because a task that somebody did outlives a move that is taken back.
ALTER TABLE task ADD COLUMN visit_id BIGINT;
ALTER TABLE task ADD COLUMN stage_id BIGINT;
-- Needed no more, because the visit ended before it was done: the stage that followed, 0 where the journey was left.
-- Such a task has a done_at, when that was.
ALTER TABLE task ADD COLUMN gone_to BIGINT;
