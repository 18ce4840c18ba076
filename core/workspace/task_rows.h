// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/records/today.h"

/// Reads what the statements on tasks give (core/store/sql/tasks.sql).
namespace vouch
{

inline TaskRecord taskRecord(const Calendar &calendar, const Statement &row)
{
    TaskRecord task{
        TaskId(row.integer(0)), PersonId(row.integer(1)), row.text(2), row.text(3), row.text(4), {}, {}, {}};
    task.ownOwner = row.text(5);
    if (!row.isNull(6)) {
        const When due = row.when(6, 7);
        task.dueAt = calendar.moment(due);
        task.dueDay = due.date();
    }
    if (!row.isNull(8))
        task.doneAt = row.integer(8);
    task.repeats = row.text(9);
    if (!row.isNull(10))
        task.remindBefore = int(row.integer(10));
    task.version = row.integer(11);
    return task;
}

/// What only the verbs need to know of a task.
struct TaskSeries {
    std::optional<When> from;
    qint64 number = 0;
    TransitionId visit;
    StageId stage;
    DealId deal;
};

inline TaskSeries taskSeries(const Statement &row)
{
    TaskSeries series;
    if (!row.isNull(12))
        series.from = row.when(12, 13);
    series.number = row.integer(14);
    series.visit = TransitionId(row.integer(15));
    series.stage = StageId(row.integer(16));
    series.deal = DealId(row.integer(17));
    return series;
}

} // namespace vouch
