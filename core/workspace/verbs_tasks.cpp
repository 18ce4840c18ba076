// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: what is to be done: making, changing, moving and finishing tasks.
#include "core/base/text.h"
#include "core/store/rows/people.h"
#include "core/store/store.h"
#include "core/workspace/change_words.h"
#include "core/workspace/requests/tasks.h"
#include "core/workspace/steps.h"
#include "core/workspace/task_rows.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

struct Known {
    TaskRecord task;
    TaskSeries series;
    std::optional<Repeat> repeat() const { return repeatFromKey(task.repeats); }
};

Error gone()
{
    return notFound(QCoreApplication::translate("Workspace", "This task is not here any more."));
}

Result<Known> taskOf(Connection &db, TaskId id)
{
    VOUCH_GIVE(Statement row, db.query("task_of", {{":id", id.value}}));
    if (!row.next())
        return gone();
    return Known{taskRecord(db.calendar(), row), taskSeries(row)};
}

/// The entry with clean texts.
Result<TaskEntry> checked(TaskEntry entry)
{
    entry.title = cleanLine(entry.title);
    entry.owner = cleanLine(entry.owner);
    if (entry.title.isEmpty())
        return invalid(
            QCoreApplication::translate("Workspace", "The task has no words. Say what is to be done."));
    if (!entry.dueAt && entry.repeat && !entry.repeat->afterDone)
        return invalid(QCoreApplication::translate(
            "Workspace", "Say when the task is due first: what repeats by the calendar counts from there."));
    if (!entry.dueAt && entry.remindBefore)
        return invalid(QCoreApplication::translate(
            "Workspace", "Say when the task is due, or leave the reminder away: it counts from there."));
    return entry;
}

rows::Task rowOf(PersonId person, const TaskEntry &entry)
{
    rows::Task row{person, entry.title, entry.dueAt, entry.owner};
    if (entry.repeat) {
        row.repeats = repeatKey(*entry.repeat);
        if (!entry.repeat->afterDone) {
            row.seriesFrom = entry.dueAt;
            row.seriesNumber = 0;
        }
    }
    row.remindBefore = entry.remindBefore;
    return row;
}

QString dayText(const Calendar &calendar, const When &when)
{
    return QLocale().toString(calendar.dateOf(when), QLocale::ShortFormat);
}

QString dueText(const Calendar &calendar, const std::optional<When> &due)
{
    if (!due || due->dayOnly)
        return due ? dayText(calendar, *due) : QString();
    return QLocale().toString(calendar.local(due->at), QLocale::ShortFormat);
}

/// "Call Ana: due 3 June instead of 1 June".
QString dueLabel(const Calendar &calendar, const TaskRecord &task, const std::optional<When> &due)
{
    const QString before = task.due() ? dayText(calendar, *task.due()) : QString();
    if (!due)
        return before.isEmpty()
                   ? QCoreApplication::translate("Workspace", "%1: no date", "task").arg(task.title)
                   : QCoreApplication::translate("Workspace", "%1: no date instead of %2", "task, day before")
                         .arg(task.title, before);
    const QString after = dayText(calendar, *due);
    return before.isEmpty() || before == after
               ? QCoreApplication::translate("Workspace", "%1: due %2", "task, day").arg(task.title, after)
               : QCoreApplication::translate("Workspace", "%1: due %2 instead of %3", "task, day, day before")
                     .arg(task.title, after, before);
}

Status setDue(Writer &writer, const TaskRecord &task, const std::optional<When> &due)
{
    if (task.due() == due)
        return Done{};
    writer.label = dueLabel(writer.db.calendar(), task, due);
    return writer.db.change("task_set_due", {{":id", task.id.value},
                                             {":due", timeOrNull(due)},
                                             {":due_day", dayFlag(due)},
                                             {":version", writer.id.value}});
}

/// The task that comes after one that repeats and was done now.
rows::Task successorOf(const Calendar &calendar, const Known &known, const Repeat &repeat, Millis now)
{
    const TaskRecord &task = known.task;
    rows::Task next{task.person, task.title, {}, task.ownOwner};
    next.visit = known.series.visit;
    next.stage = known.series.stage;
    next.deal = known.series.deal;
    next.repeats = task.repeats;
    next.follows = task.id;
    next.remindBefore = task.remindBefore;
    const QDate today = calendar.dayOf(now);
    if (repeat.afterDone) {
        const auto due = task.due();
        const When done =
            due && !due->dayOnly
                ? When(QDateTime(today, calendar.local(due->at).time(), calendar.zone()).toMSecsSinceEpoch())
                : When::day(today);
        next.due = stepsLater(calendar, repeat, done, 1);
        return next;
    }
    const When from = known.series.from.value_or(task.due().value_or(When::day(today)));
    const SeriesPlace place = nextInSeries(calendar, repeat, {from, known.series.number}, today);
    next.due = stepsLater(calendar, repeat, place.from, place.number);
    next.seriesFrom = place.from;
    next.seriesNumber = place.number;
    return next;
}

/// A task that repeats comes again once it is done. Names that in the label.
Status follow(Writer &writer, const Known &known)
{
    const auto repeat = known.repeat();
    if (!repeat || known.task.doneAt)
        return Done{};
    VOUCH_GIVE(const bool followed, kept::any(writer.db, "task_is_followed", known.task.id));
    if (followed)
        return Done{};
    const Calendar calendar = writer.db.calendar();
    const rows::Task next = successorOf(calendar, known, *repeat, writer.now);
    writer.label = QCoreApplication::translate("Workspace", "%1; again on %2", "what was done, day")
                       .arg(writer.label, dayText(calendar, *next.due));
    return rows::write(writer, next);
}

QList<FieldChange> changesOf(const Calendar &calendar, const TaskRecord &task, const TaskEntry &entry)
{
    QList<FieldChange> changes;
    const auto repeats = [](const std::optional<Repeat> &repeat) {
        return repeat ? repeatWords(*repeat) : QString();
    };
    const auto reminder = [](const std::optional<int> &minutes, const std::optional<When> &due) {
        return minutes ? reminderWords(*minutes, due && due->dayOnly) : QString();
    };
    addChange(changes, QCoreApplication::translate("Workspace", "Task"), task.title, entry.title);
    addChange(changes, QCoreApplication::translate("Workspace", "Due"), dueText(calendar, task.due()),
              dueText(calendar, entry.dueAt));
    addChange(changes, QCoreApplication::translate("Workspace", "Owner"), task.ownOwner, entry.owner);
    addChange(changes, QCoreApplication::translate("Workspace", "Repeats"),
              repeats(repeatFromKey(task.repeats)), repeats(entry.repeat));
    addChange(changes, QCoreApplication::translate("Workspace", "Reminder"),
              reminder(task.remindBefore, task.due()), reminder(entry.remindBefore, entry.dueAt));
    return changes;
}

bool isAsBefore(const TaskRecord &task, const TaskEntry &entry)
{
    return task.title == entry.title && task.ownOwner == entry.owner && task.due() == entry.dueAt &&
           repeatFromKey(task.repeats) == entry.repeat && task.remindBefore == entry.remindBefore;
}

Status writeTask(Writer &writer, const Known &known, const TaskEntry &entry)
{
    rows::Task row = rowOf(known.task.person, entry);
    const bool sameSeries = known.task.due() == entry.dueAt && known.repeat() == entry.repeat;
    if (sameSeries && row.seriesFrom && known.series.from) {
        row.seriesFrom = known.series.from;
        row.seriesNumber = known.series.number;
    }
    if (!entry.repeat && !known.repeat())
        row.repeats = known.task.repeats; // a newer program's
    const auto number = [](const auto &value) {
        return orNull(value ? std::optional(qint64(*value)) : std::nullopt);
    };
    return writer.db.change("task_edit", {{":id", known.task.id.value},
                                          {":title", row.title},
                                          {":owner", row.owner},
                                          {":due", timeOrNull(row.due)},
                                          {":due_day", dayFlag(row.due)},
                                          {":repeats", row.repeats},
                                          {":from", timeOrNull(row.seriesFrom)},
                                          {":from_day", dayFlag(row.seriesFrom)},
                                          {":number", number(row.seriesNumber)},
                                          {":remind", number(row.remindBefore)},
                                          {":version", writer.id.value}});
}

/// One for each deal, about whom the deal is with.
Status addToDeals(Writer &writer, const TaskEntry &task)
{
    QString title;
    for (const DealId deal : task.deals) {
        VOUCH_GIVE(const QVariant found, writer.db.value("deal_title", {{":deal", deal.value}}));
        if (found.isNull())
            return notFound(QCoreApplication::translate("Workspace", "This deal is not here any more."));
        title = found.toString();
        VOUCH_GIVE(const qint64 person, writer.db.number("deal_person_of", {{":deal", deal.value}}));
        rows::Task row = rowOf(PersonId(person), task);
        row.deal = deal;
        VOUCH_TRY(rows::write(writer, row));
    }
    const int count = int(task.deals.size());
    writer.label = count == 1
                       ? QCoreApplication::translate("Workspace", "Task for %1").arg(title)
                       : QCoreApplication::translate("Workspace", "Task “%1” for %n deals", nullptr, count)
                             .arg(task.title);
    return Done{};
}

} // namespace

QFuture<Result<ChangeSet>> Workspace::addTask(const TaskEntry &entry)
{
    return m_store->write(u"task"_s, QString(), [entry](Writer &writer) -> Status {
        VOUCH_GIVE(const TaskEntry task, checked(entry));
        if (!entry.deals.isEmpty())
            return addToDeals(writer, task);
        if (entry.person.isValid()) {
            VOUCH_GIVE(const QString name, personName(writer, entry.person));
            writer.label = QCoreApplication::translate("Workspace", "Task for %1").arg(name);
        } else {
            writer.label = QCoreApplication::translate("Workspace", "New task");
        }
        return rows::write(writer, rowOf(entry.person, task));
    });
}

QFuture<Result<ChangeSet>> Workspace::addTasks(const QList<PersonId> &people, const TaskEntry &task)
{
    return m_store->write(u"task"_s, QString(), [people, task](Writer &writer) -> Status {
        VOUCH_GIVE(const TaskEntry entry, checked(task));
        for (const PersonId person : people) {
            VOUCH_TRY(personName(writer, person));
            VOUCH_TRY(rows::write(writer, rowOf(person, entry)));
        }
        writer.label =
            QCoreApplication::translate("Workspace", "Task “%1” for %n people", nullptr, int(people.size()))
                .arg(entry.title);
        return Done{};
    });
}

QFuture<Result<ChangeSet>> Workspace::editTask(const TaskEdit &edit)
{
    return m_store->write(u"task-edit"_s, QString(), [edit](Writer &writer) -> Status {
        VOUCH_GIVE(const Known known, taskOf(writer.db, edit.id));
        if (edit.expectedVersion != 0 && known.task.version != edit.expectedVersion)
            return Error{Error::Kind::Conflict,
                         QCoreApplication::translate(
                             "Workspace", "%1 was changed elsewhere while you were typing. Look at the new "
                                          "values and enter yours again.")
                             .arg(known.task.title),
                         {}};
        VOUCH_GIVE(const TaskEntry entry, checked(edit.task));
        if (isAsBefore(known.task, entry))
            return Done{};
        writer.label =
            withChanges(QCoreApplication::translate("Workspace", "Edit the task “%1”").arg(known.task.title),
                        changesOf(writer.db.calendar(), known.task, entry));
        return writeTask(writer, known, entry);
    });
}

QFuture<Result<ChangeSet>> Workspace::deleteTask(TaskId task)
{
    return m_store->write(u"task-delete"_s, QString(), [task](Writer &writer) -> Status {
        VOUCH_GIVE(const Known known, taskOf(writer.db, task));
        writer.label = QCoreApplication::translate("Workspace", "Delete the task “%1”").arg(known.task.title);
        return writer.db.change("task_delete", {{":id", task.value}});
    });
}

QFuture<Result<ChangeSet>> Workspace::setTaskDone(TaskId task, bool isDone)
{
    return m_store->write(u"task-done"_s, QString(), [=](Writer &writer) -> Status {
        VOUCH_GIVE(const Known known, taskOf(writer.db, task));
        writer.label = isDone
                           ? QCoreApplication::translate("Workspace", "Done: %1").arg(known.task.title)
                           : QCoreApplication::translate("Workspace", "Not done: %1").arg(known.task.title);
        VOUCH_TRY(writer.db.change("task_set_done",
                                   {{":id", task.value},
                                    {":done", isDone ? QVariant(writer.now) : orNull(std::nullopt)},
                                    {":version", writer.id.value}}));
        if (isDone)
            return follow(writer, known);
        // What came after it comes again when it is done again.
        return known.task.doneAt ? writer.db.change("task_unfollow", {{":id", task.value}}) : Status(Done{});
    });
}

QFuture<Result<ChangeSet>> Workspace::setTaskDue(TaskId task, std::optional<When> due)
{
    return m_store->write(u"task-due"_s, QString(), [=](Writer &writer) -> Status {
        VOUCH_GIVE(const Known known, taskOf(writer.db, task));
        return setDue(writer, known.task, due);
    });
}

QFuture<Result<ChangeSet>> Workspace::setTaskDay(TaskId task, QDate day)
{
    return m_store->write(u"task-due"_s, QString(), [=](Writer &writer) -> Status {
        VOUCH_GIVE(const Known known, taskOf(writer.db, task));
        const Calendar calendar = writer.db.calendar();
        const auto due = known.task.due();
        return setDue(
            writer, known.task,
            due && !due->dayOnly
                ? When(QDateTime(day, calendar.local(due->at).time(), calendar.zone()).toMSecsSinceEpoch())
                : When::day(day));
    });
}

} // namespace vouch
