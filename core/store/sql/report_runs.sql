-- SPDX-License-Identifier: GPL-3.0-or-later
-- name: report_run_add
INSERT INTO report_run (id, happened_at, spec, data_revision, digest) VALUES (
    (SELECT coalesce(max(r.id), own_first() - 1) + 1 FROM report_run r WHERE r.id BETWEEN own_first() AND own_last()),
    :at, :spec, :revision, :digest)
-- name: report_runs
SELECT id, happened_at, spec, data_revision, digest FROM report_run ORDER BY id DESC LIMIT :limit
