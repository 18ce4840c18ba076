-- SPDX-License-Identifier: GPL-3.0-or-later
-- What people are found by (search_index.cpp): derived from their rows, followed at the end of each operation, made anew
-- where the rules of core/base/search.h are others than it was made by. Never journaled.
-- name: search_drop
DROP TABLE IF EXISTS person_search
-- name: search_create
CREATE VIRTUAL TABLE person_search USING fts5 (words,
    tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co Cn'", prefix = '1 2 3', columnsize = 0)
-- Merging later writes a third less during an import; searching takes as long as before.
-- name: search_tune
INSERT INTO person_search (person_search, rank) VALUES ('automerge', 16), ('crisismerge', 32), ('hashsize', 1048576)
-- While much is learned at once nothing is merged; joining the pieces comes after it.
-- name: search_tune_bulk
INSERT INTO person_search (person_search, rank) VALUES ('automerge', 0), ('crisismerge', 1000), ('hashsize', 16777216)
-- name: search_tuned
SELECT count(*) FROM person_search_config WHERE k = 'automerge' AND v = 16
-- Tuned for much, and nobody is at it any more.
-- name: search_left_bulk
SELECT EXISTS (SELECT 1 FROM person_search_config WHERE k = 'automerge' AND v <> 16)
    AND NOT EXISTS (SELECT 1 FROM operation WHERE state = 'running')
-- Pages of the largest piece and of all others.
-- name: search_pieces
SELECT coalesce(max(pages), 0), coalesce(sum(pages), 0) - coalesce(max(pages), 0)
FROM (SELECT count(*) AS pages FROM person_search_idx GROUP BY segid)
-- Below zero: pieces of all sizes.
-- name: search_join
INSERT INTO person_search (person_search, rank) VALUES ('merge', :pages)
-- name: search_written
SELECT total_changes()
-- name: search_exists
SELECT count(*) FROM sqlite_schema WHERE name = 'person_search'
-- Whom the index should hold and does not, or holds and should not; deals stand there under the negative of their number.
-- name: search_astray
SELECT (SELECT count(*) FROM person WHERE id < :next AND id NOT IN (SELECT id FROM person_search_content))
    + (SELECT count(*) FROM person_search_content WHERE id > 0 AND id NOT IN (SELECT id FROM person))
    + (SELECT count(*) FROM deal WHERE id < :next_deal AND -id NOT IN (SELECT id FROM person_search_content))
    + (SELECT count(*) FROM person_search_content WHERE id < 0 AND -id NOT IN (SELECT id FROM deal))
-- name: people_all_count
SELECT count(*) FROM person
-- Whose words an operation may have changed: of journal rows behind :since, but for the people whom it made.
-- name: search_touched
WITH changed AS MATERIALIZED (SELECT entity, row_id FROM operation_row WHERE id > :since AND change = 'U')
SELECT person FROM (
    SELECT CASE entity WHEN 'person' THEN row_id ELSE person_id END AS person FROM operation_row
    WHERE id > :since AND entity IN ('person', 'email', 'phone', 'social_profile', 'custom_value', 'note') AND last IS NULL
    UNION SELECT t.person_id FROM changed r CROSS JOIN email t ON t.id = r.row_id WHERE r.entity = 'email'
    UNION SELECT t.person_id FROM changed r CROSS JOIN phone t ON t.id = r.row_id WHERE r.entity = 'phone'
    UNION SELECT t.person_id FROM changed r CROSS JOIN social_profile t ON t.id = r.row_id WHERE r.entity = 'social_profile'
    UNION SELECT t.person_id FROM changed r CROSS JOIN custom_value t ON t.id = r.row_id WHERE r.entity = 'custom_value'
    UNION SELECT t.person_id FROM changed r CROSS JOIN note t ON t.id = r.row_id WHERE r.entity = 'note'
    UNION SELECT p.id FROM changed r CROSS JOIN person p ON p.organisation_id = r.row_id WHERE r.entity = 'organisation')
WHERE person NOT BETWEEN :first AND :last ORDER BY person
-- Many people who came or went at once, but for those whom the operation made.
-- name: search_spans
SELECT row_id, last, change = 'D' FROM operation_row
WHERE id > :since AND entity = 'person' AND last IS NOT NULL AND row_id NOT BETWEEN :first AND :last ORDER BY id
-- Of the people from :first to :last those of whom the index knows nothing.
-- name: search_unknown
SELECT id FROM person WHERE id BETWEEN :first AND :last AND id NOT IN (SELECT id FROM person_search_content) ORDER BY id
-- name: search_next_people
SELECT id FROM person WHERE id >= :from ORDER BY id LIMIT :limit
-- Of the people from ?1 to ?2, ascending.
-- name: search_names
SELECT p.id, p.display_name, p.given_name, p.additional_name, p.family_name, p.nickname, p.phonetic_name, coalesce(o.name, '')
FROM person p LEFT JOIN organisation o ON o.id = p.organisation_id WHERE p.id BETWEEN ?1 AND ?2 ORDER BY p.id
-- name: search_handles
SELECT person_id, handle FROM social_profile WHERE person_id BETWEEN ?1 AND ?2 AND handle <> '' ORDER BY person_id, id
-- name: search_emails
SELECT person_id, address FROM email WHERE person_id BETWEEN ?1 AND ?2 ORDER BY person_id, id
-- name: search_phones
SELECT person_id, number, e164 FROM phone WHERE person_id BETWEEN ?1 AND ?2 ORDER BY person_id, id
-- name: search_values
SELECT person_id, value FROM custom_value WHERE person_id BETWEEN ?1 AND ?2 ORDER BY person_id, id
-- name: search_notes
SELECT person_id, text FROM note WHERE person_id BETWEEN ?1 AND ?2 ORDER BY person_id, id
-- name: search_words
SELECT words FROM person_search WHERE rowid = ?1
-- name: search_learn
INSERT INTO person_search (rowid, words) VALUES (:person, :words)
-- name: search_forget
DELETE FROM person_search WHERE rowid = ?1
-- name: search_forget_span
DELETE FROM person_search WHERE rowid BETWEEN :first AND :last
-- What the index knows of those who are there, while it is made anew of that.
-- name: search_set_aside
CREATE TEMP TABLE search_aside AS SELECT id AS person, c0 AS words FROM person_search_content
WHERE id IN (SELECT id FROM person) OR -id IN (SELECT id FROM deal)
-- name: search_take_back
INSERT INTO person_search (rowid, words) SELECT person, words FROM temp.search_aside
-- name: search_drop_aside
DROP TABLE temp.search_aside
-- Asked by what was typed (search::Query). :next: from whom on the index has not come yet, whatever it says of them.
-- name: search_hits
SELECT f.rowid FROM person_search f WHERE f.person_search MATCH :match AND f.rowid > 0 AND f.rowid < :next
-- name: search_hits_count
SELECT count(*) FROM person_search f WHERE f.person_search MATCH :match AND f.rowid > 0 AND f.rowid < :next
-- name: search_hits_archived
SELECT count(*) FROM person a CROSS JOIN person_search f ON f.rowid = a.id
WHERE a.archived_at IS NOT NULL AND f.person_search MATCH :match AND f.rowid > 0 AND f.rowid < :next
-- name: search_hits_page
SELECT f.rowid FROM person_search f WHERE f.person_search MATCH :match AND f.rowid > 0 AND f.rowid < :next
    AND NOT EXISTS (SELECT 1 FROM person p WHERE p.id = f.rowid AND p.archived_at IS NOT NULL)
ORDER BY f.rowid DESC LIMIT :limit OFFSET :offset
-- name: search_archived
SELECT id FROM person WHERE archived_at IS NOT NULL ORDER BY id
