-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 13, writable from 13.

-- More than so many in a stage at once are too many, which the board tells and nothing stops. Empty: no limit.
ALTER TABLE stage ADD COLUMN wip_limit BIGINT CHECK (wip_limit > 0);
