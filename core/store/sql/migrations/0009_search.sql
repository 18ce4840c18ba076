-- SPDX-License-Identifier: GPL-3.0-or-later
-- Readable from 9, writable from 9.
-- People are found by an index that is derived from their rows (search_index.cpp); person.search_text is used no more.
DROP TABLE person_fts;
