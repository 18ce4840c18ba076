-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 13, writable from 13.

-- Today does not name the deal before then.
ALTER TABLE deal ADD COLUMN put_off_until BIGINT;
