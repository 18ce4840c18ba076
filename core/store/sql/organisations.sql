-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is asked about organisations.
-- name: organisation_name
SELECT name FROM organisation WHERE id = :id
-- name: organisation_people
SELECT id FROM person WHERE organisation_id = :id ORDER BY id
-- What its deals became that nobody known bought, and what of that was paid back.
-- name: organisation_bought_by_nobody
SELECT b.currency, sum(b.net_minor), count(*) FROM purchase b
WHERE b.person_id IS NULL AND b.abandoned = 0 AND coalesce(b.refund_of_id, b.id) IN (
    SELECT d.purchase_id FROM deal d WHERE d.organisation_id = :id AND d.purchase_id IS NOT NULL)
GROUP BY b.currency ORDER BY b.currency
-- name: organisation_names
SELECT name FROM organisation WHERE instr(name_key, :key) > 0
    AND (EXISTS (SELECT 1 FROM person p WHERE p.organisation_id = organisation.id)
        OR EXISTS (SELECT 1 FROM deal d WHERE d.organisation_id = organisation.id))
ORDER BY instr(name_key, :key) > 1, name_key LIMIT :limit
