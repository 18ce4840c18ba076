-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 13, writable from 13.
-- Older programs would take many rows that went together for one, and what they were for damage.

-- A journal row may keep what many rows were that went together: change is 'D', before a blob of their images, row_id and last
-- are the first and the last of them (journal_images.h). Nothing has to be changed for that.
SELECT 1;
