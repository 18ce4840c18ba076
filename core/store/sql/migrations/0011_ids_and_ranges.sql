-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 11, writable from 11.
-- Older programs would not see new rows that are listed as ranges, and would give ids of which the counters know nothing.

-- Where new rows have their ids from (given_ids.h): counters in the range of this copy, which is number 0 while alone. They
-- go on where AUTOINCREMENT stood, which migrations.cpp takes out of the tables: it cost a search and a write of each insert.
CREATE TABLE id_counter (
    entity TEXT PRIMARY KEY NOT NULL,
    next INTEGER NOT NULL
) WITHOUT ROWID;
INSERT INTO id_counter (entity, next) SELECT name, seq + 1 FROM sqlite_sequence;
DELETE FROM sqlite_sequence;
INSERT INTO setting (key, value) VALUES ('replica', '0');

-- Of many new rows of one table, which came with people who are new themselves: the last of them. row_id is the first, and all
-- between them are the operation's. Empty: the row is listed alone.
ALTER TABLE operation_row ADD COLUMN last BIGINT;
CREATE INDEX operation_row_ranges ON operation_row (entity, row_id) WHERE last IS NOT NULL;
