-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: report_run_add
INSERT INTO report_run (happened_at, spec, data_revision, digest) VALUES (:at, :spec, :revision, :digest)
-- name: report_runs
SELECT id, happened_at, spec, data_revision, digest FROM report_run ORDER BY id DESC LIMIT :limit
