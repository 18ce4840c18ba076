-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is to be done, and what else the calendar shows. An empty owner means everybody's.
-- name: tasks
SELECT k.id, coalesce(k.person_id, 0), coalesce(p.display_name, ''), k.title, coalesce(nullif(k.owner, ''), p.owner, ''), k.owner,
    k.due_at, k.due_day, k.done_at, coalesce(k.repeats, ''), k.remind_before, k.version,
    k.repeat_from_at, k.repeat_from_day, coalesce(k.repeat_number, 0), coalesce(k.visit_id, 0), coalesce(k.stage_id, 0),
    coalesce(k.deal_id, 0)
FROM task k LEFT JOIN person p ON p.id = k.person_id
-- name: task_of
-- include: tasks
WHERE k.id = :id
-- name: open_tasks
-- include: tasks
WHERE k.done_at IS NULL ORDER BY k.due_at IS NULL, moment(k.due_at, k.due_day), k.id LIMIT :limit
-- name: today_tasks
-- include: tasks
WHERE k.done_at IS NULL AND k.due_at < :until + 93600000 AND moment(k.due_at, k.due_day) < :until AND p.archived_at IS NULL
    AND (:owner = '' OR coalesce(nullif(k.owner, ''), p.owner, '') = :owner)
ORDER BY moment(k.due_at, k.due_day), k.id LIMIT :limit
-- name: today_tasks_count
SELECT count(*) FROM task k LEFT JOIN person p ON p.id = k.person_id
WHERE k.done_at IS NULL AND k.due_at < :until + 93600000 AND moment(k.due_at, k.due_day) < :until AND p.archived_at IS NULL
    AND (:owner = '' OR coalesce(nullif(k.owner, ''), p.owner, '') = :owner)
-- Open and due from :since until :until, a day more at either end for any time zone; those that repeat also when they are due
-- before.
-- name: tasks_between
-- include: tasks
WHERE k.done_at IS NULL AND k.due_at < :until + 93600000 AND (k.due_at >= :since - 93600000 OR k.repeats IS NOT NULL)
    AND p.archived_at IS NULL
    AND (:owner = '' OR coalesce(nullif(k.owner, ''), p.owner, '') = :owner)
ORDER BY k.id
-- name: tasks_to_remind
-- include: tasks
WHERE k.done_at IS NULL AND k.remind_before IS NOT NULL AND k.due_at - k.remind_before * 60000 < :until + 93600000
    AND p.archived_at IS NULL
-- The first task of the series.
-- name: task_series
WITH RECURSIVE chain (id, before) AS (
    SELECT id, follows_id FROM task WHERE id = :id
    UNION ALL SELECT c.before, k.follows_id FROM chain c LEFT JOIN task k ON k.id = c.before WHERE c.before IS NOT NULL)
SELECT id FROM chain WHERE before IS NULL
-- name: task_is_followed
SELECT 1 FROM task WHERE follows_id = :id
-- name: task_unfollow
DELETE FROM task WHERE follows_id = :id AND done_at IS NULL
-- name: task_delete
DELETE FROM task WHERE id = :id
-- A task that its stage needs no more and somebody takes up all the same is theirs.
-- name: task_set_done
UPDATE task SET done_at = :done, done_day = NULL, visit_id = CASE WHEN gone_to IS NULL THEN visit_id END, gone_to = NULL,
    version = :version
WHERE id = :id
-- name: task_set_due
UPDATE task SET due_at = :due, due_day = :due_day, version = :version WHERE id = :id
-- name: task_edit
UPDATE task SET title = :title, owner = :owner, due_at = :due, due_day = :due_day, repeats = nullif(:repeats, ''),
    repeat_from_at = :from, repeat_from_day = :from_day, repeat_number = :number, remind_before = :remind, version = :version
WHERE id = :id
-- name: task_owners
SELECT DISTINCT owner FROM task WHERE owner <> ''
-- Of those whose renewal is a task already, the task is shown.
-- name: renewals_between
SELECT b.id, p.id, p.display_name, b.renewal_at, b.renewal_day,
    coalesce((SELECT item FROM purchase_line l WHERE l.purchase_id = b.id ORDER BY l.id LIMIT 1), ''), b.order_number, b.net_minor,
    b.currency
FROM purchase b JOIN person p ON p.id = b.person_id
WHERE b.renewal_at >= :since - 93600000 AND b.renewal_at < :until + 93600000 AND b.abandoned = 0 AND b.refund_of_id IS NULL
    AND p.archived_at IS NULL AND (:owner = '' OR p.owner = :owner)
    AND NOT EXISTS (SELECT 1 FROM task k WHERE k.person_id = b.person_id AND k.due_at = b.renewal_at AND k.due_day IS b.renewal_day)
ORDER BY b.id
-- name: birthdays
SELECT id, display_name, birthday FROM person WHERE birthday <> '' AND archived_at IS NULL AND (:owner = '' OR owner = :owner)
-- name: touch_days
SELECT p.id, p.display_name, p.cadence_days, max(
    coalesce((SELECT moment(happened_at, happened_day) FROM interaction i WHERE i.person_id = p.id
        ORDER BY happened_at DESC LIMIT 1), 0),
    coalesce((SELECT moment(happened_at, happened_day) FROM purchase b WHERE b.person_id = p.id
        ORDER BY happened_at DESC LIMIT 1), 0), 0), coalesce(p.touch_after, 0)
FROM person p WHERE p.cadence_days > 0 AND p.archived_at IS NULL AND (:owner = '' OR p.owner = :owner)
-- When the workspace was made, which tells it from others in the ids that calendars keep.
-- name: workspace_born
SELECT happened_at FROM operation ORDER BY id LIMIT 1
