-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 11, writable from 12.
-- Older programs would leave operations without a hash, and hashes of what cannot be told any more.

-- A hash of what the operation wrote and the random bytes it begins with (journal_content.h). Both are empty: it is older than
-- this. The salt alone is empty: content was erased, and the hash stands for what is gone.
ALTER TABLE operation ADD COLUMN content_salt BLOB;
ALTER TABLE operation ADD COLUMN content_hash BLOB;
