// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/playbook.h"

#include "core/journeys/journey.h"
#include "core/store/journal.h"
#include "core/store/move_chain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::playbook
{

namespace
{

struct Task {
    qint64 id = 0;
    TransitionId visit;
    StageId stage;
    bool done = false;
    qint64 goneTo = -1; ///< -1: not gone

    bool gone() const { return goneTo >= 0; }
};

struct Visit {
    TransitionId began; ///< the row that counts
    StageId stage;
    std::optional<StageId> next; ///< where it ended: the stage that followed, invalid: left
};

Status done(const Result<qint64> &result)
{
    return result ? Status(Done{}) : Status(result.error());
}

Result<QList<Task>> tasksOf(Connection &db, JourneyId journey, PersonId person)
{
    Result<Statement> rows =
        db.query("playbook_tasks", {{":person", person.value}, {":journey", journey.value}});
    if (!rows)
        return rows.error();
    QList<Task> tasks;
    while (rows->next())
        tasks.append({rows->integer(0), TransitionId(rows->integer(1)), StageId(rows->integer(2)),
                      rows->flag(3), rows->integer(4)});
    return tasks;
}

Result<QList<Visit>> visitsOf(Connection &db, const Journey &journey, PersonId person)
{
    const Result<QList<ChainMove>> chain = moveChain(db, person, journey.id);
    if (!chain)
        return chain.error();
    const Result<Deletions> deletions = deletionsIn(db, journey, *chain);
    if (!deletions)
        return deletions.error();
    QList<Visit> visits;
    for (const ChainMove &move : *chain) {
        if (continuesVisit(*deletions, move.from, move.to, db.calendar().moment(move.at)))
            continue;
        if (!visits.isEmpty() && !visits.last().next)
            visits.last().next = move.to;
        if (move.to.isValid())
            visits.append({move.id, move.to, {}});
    }
    return visits;
}

Result<TransitionId> standing(Connection &db, TransitionId move)
{
    const Result<QVariant> id = db.value("playbook_standing", {{":id", move.value}});
    if (!id)
        return id.error();
    return TransitionId(id->toLongLong());
}

Status settleTask(Writer &writer, const Task &task, const Visit *visit)
{
    if (!visit || visit->stage != task.stage) {
        // Nobody was ever there. What somebody did all the same, they did.
        return task.done && !task.gone() ? Status(Done{})
                                         : done(writer.db.exec("playbook_delete", {{":id", task.id}}));
    }
    if (!visit->next)
        return task.gone()
                   ? done(writer.db.exec("playbook_again", {{":id", task.id}, {":version", writer.id.value}}))
                   : Status(Done{});
    const bool needed = !task.done || (task.gone() && task.goneTo != visit->next->value);
    return needed ? done(writer.db.exec("playbook_gone", {{":id", task.id},
                                                          {":now", writer.now},
                                                          {":to", visit->next->value},
                                                          {":version", writer.id.value}}))
                  : Status(Done{});
}

/// Whether tasks that are due then come too late now.
bool isPast(const Calendar &calendar, const When &due, Millis now)
{
    return due.dayOnly ? due.date() < calendar.dayOf(now) : due.at < now;
}

/// Gives the tasks that nobody has touched the date that follows from when the visit really began.
Status putRight(Writer &writer, PersonId person, const Task &like, const When &before, const When &now)
{
    QList<qint64> untouched;
    {
        const When due = dueOf(before);
        Result<Statement> rows = writer.db.query("playbook_due", {{":person", person.value},
                                                                  {":visit", like.visit.value},
                                                                  {":stage", like.stage.value},
                                                                  {":due", due.at},
                                                                  {":due_day", dayFlag(due)}});
        if (!rows)
            return rows.error();
        while (rows->next())
            untouched.append(rows->integer(0));
    }
    const When due = dueOf(now);
    for (const qint64 id : std::as_const(untouched)) {
        VOUCH_TRY(isPast(writer.db.calendar(), due, writer.now)
                      ? done(writer.db.exec("playbook_delete", {{":id", id}}))
                      : done(writer.db.exec("task_set_due", {{":id", id},
                                                             {":due", due.at},
                                                             {":due_day", dayFlag(due)},
                                                             {":version", writer.id.value}})));
    }
    return Done{};
}

} // namespace

Result<Deletions> deletionsIn(Connection &db, const Journey &journey, const QList<ChainMove> &chain)
{
    Deletions deletions;
    if (std::all_of(chain.cbegin(), chain.cend(), [&journey](const ChainMove &move) {
            return !move.from.isValid() || journey.stage(move.from);
        }))
        return deletions;
    Result<Statement> rows = db.query("stage_deletions", {{":journey", journey.id.value}});
    if (!rows)
        return rows.error();
    while (rows->next())
        deletions.insert(StageId(rows->integer(0)), {StageId(rows->integer(1)), rows->integer(2)});
    return deletions;
}

bool continuesVisit(const Deletions &deletions, StageId from, StageId to, Millis at)
{
    const auto deleted = deletions.constFind(from);
    return deleted != deletions.cend() && to.isValid() && deleted->into == to && at >= deleted->at;
}

When dueOf(const When &entered)
{
    return entered.dayOnly ? When::day(entered.date().addDays(1)) : When(entered.at + dayMillis);
}

Status begin(Writer &writer, const Stage &stage, PersonId person, TransitionId visit, const When &entered)
{
    const When due = dueOf(entered);
    if (isPast(writer.db.calendar(), due, writer.now))
        return Done{};
    for (const QString &title : stage.tasks)
        VOUCH_TRY(done(writer.db.exec("playbook_insert", {{":person", person.value},
                                                          {":title", title},
                                                          {":due", due.at},
                                                          {":due_day", dayFlag(due)},
                                                          {":now", writer.now},
                                                          {":version", writer.id.value},
                                                          {":visit", visit.value},
                                                          {":stage", stage.id.value}})));
    return Done{};
}

Status end(Writer &writer, JourneyId journey, PersonId person, StageId to)
{
    return done(writer.db.exec("playbook_end", {{":person", person.value},
                                                {":journey", journey.value},
                                                {":to", to.isValid() ? to.value : 0},
                                                {":now", writer.now},
                                                {":version", writer.id.value}}));
}

Status settle(Writer &writer, const Journey &journey, PersonId person)
{
    const Result<QList<Task>> tasks = tasksOf(writer.db, journey.id, person);
    if (!tasks)
        return tasks.error();
    if (tasks->isEmpty())
        return Done{};
    const Result<QList<Visit>> visits = visitsOf(writer.db, journey, person);
    if (!visits)
        return visits.error();
    for (const Task &task : *tasks) {
        const Result<TransitionId> row = standing(writer.db, task.visit);
        if (!row)
            return row.error();
        const auto visit = std::find_if(visits->cbegin(), visits->cend(),
                                        [&row](const Visit &one) { return one.began == *row; });
        VOUCH_TRY(settleTask(writer, task, visit == visits->cend() ? nullptr : &*visit));
    }
    return Done{};
}

Status correct(Writer &writer, const Journey &journey, PersonId person, TransitionId move,
               const ChainMove &before, const ChainMove &now)
{
    const Stage *stage = journey.stage(now.to);
    if (now.withdrawn || !stage)
        return Done{};
    const Result<QList<Visit>> visits = visitsOf(writer.db, journey, person);
    if (!visits)
        return visits.error();
    const Result<TransitionId> row = standing(writer.db, move);
    if (!row)
        return row.error();
    // Of a visit that is over nothing is left to do.
    if (visits->isEmpty() || visits->last().next || visits->last().began != *row)
        return Done{};
    if (before.to != now.to)
        return begin(writer, *stage, person, *row, now.at);
    if (before.at == now.at)
        return Done{};
    const Result<QList<Task>> tasks = tasksOf(writer.db, journey.id, person);
    if (!tasks)
        return tasks.error();
    for (const Task &task : *tasks) {
        const Result<TransitionId> own = standing(writer.db, task.visit);
        if (!own)
            return own.error();
        if (*own == *row && task.stage == now.to)
            VOUCH_TRY(putRight(writer, person, task, before.at, now.at));
    }
    return Done{};
}

} // namespace vouch::playbook
