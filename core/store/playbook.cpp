// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/playbook.h"

#include "core/journeys/journey.h"
#include "core/store/move_chain.h"
#include "core/store/rows/people.h"

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

Result<QList<Task>> tasksOf(Connection &db, JourneyId journey, Walker walker)
{
    return db.list<Task>(walker.which("playbook_tasks", "playbook_tasks_of_deal"),
                         {{":person", walker.id()}, {":journey", journey.value}}, [](const Statement &rows) {
                             return Task{rows.integer(0), TransitionId(rows.integer(1)),
                                         StageId(rows.integer(2)), rows.flag(3), rows.integer(4)};
                         });
}

Result<QList<Visit>> visitsOf(Connection &db, const Journey &journey, Walker walker)
{
    VOUCH_GIVE(const QList<ChainMove> chain, moveChain(db, walker, journey.id));
    VOUCH_GIVE(const Deletions deletions, deletionsIn(db, journey, chain));
    QList<Visit> visits;
    for (const ChainMove &move : chain) {
        if (continuesVisit(deletions, move.from, move.to, db.calendar().moment(move.at)))
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
    VOUCH_GIVE(const qint64 id, db.number("playbook_standing", {{":id", move.value}}));
    return TransitionId(id);
}

Status settleTask(Writer &writer, const Task &task, const Visit *visit)
{
    if (!visit || visit->stage != task.stage) {
        // Nobody was ever there. What somebody did all the same, they did.
        return task.done && !task.gone() ? Status(Done{})
                                         : writer.db.change("playbook_delete", {{":id", task.id}});
    }
    if (!visit->next)
        return task.gone()
                   ? writer.db.change("playbook_again", {{":id", task.id}, {":version", writer.id.value}})
                   : Status(Done{});
    const bool needed = !task.done || (task.gone() && task.goneTo != visit->next->value);
    return needed ? writer.db.change("playbook_gone", {{":id", task.id},
                                                       {":now", writer.now},
                                                       {":to", visit->next->value},
                                                       {":version", writer.id.value}})
                  : Status(Done{});
}

/// Who walks, or whose deal it is; may be none.
Result<PersonId> personOf(Connection &db, Walker walker)
{
    if (!walker.isDeal())
        return walker.person();
    VOUCH_GIVE(const qint64 person, db.number("deal_person_of", {{":deal", walker.id()}}));
    return PersonId(person);
}

/// Whether tasks that are due then come too late now.
bool isPast(const Calendar &calendar, const When &due, Millis now)
{
    return due.dayOnly ? due.date() < calendar.dayOf(now) : due.at < now;
}

/// Gives the tasks that nobody has touched the date that follows from when the visit really began.
Status putRight(Writer &writer, Walker walker, const Task &like, const When &before, const When &now)
{
    QList<qint64> untouched;
    {
        const When due = dueOf(before);
        VOUCH_GIVE(Statement rows, writer.db.query(walker.which("playbook_due", "playbook_due_of_deal"),
                                                   {{":person", walker.id()},
                                                    {":visit", like.visit.value},
                                                    {":stage", like.stage.value},
                                                    {":due", due.at},
                                                    {":due_day", dayFlag(due)}}));
        while (rows.next())
            untouched.append(rows.integer(0));
    }
    const When due = dueOf(now);
    for (const qint64 id : std::as_const(untouched)) {
        VOUCH_TRY(isPast(writer.db.calendar(), due, writer.now)
                      ? writer.db.change("playbook_delete", {{":id", id}})
                      : writer.db.change("task_set_due", {{":id", id},
                                                          {":due", due.at},
                                                          {":due_day", dayFlag(due)},
                                                          {":version", writer.id.value}}));
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
    VOUCH_GIVE(Statement rows, db.query("stage_deletions", {{":journey", journey.id.value}}));
    while (rows.next())
        deletions.insert(StageId(rows.integer(0)), {StageId(rows.integer(1)), rows.integer(2)});
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

Status begin(Writer &writer, const Stage &stage, Walker walker, TransitionId visit, const When &entered)
{
    const When due = dueOf(entered);
    if (isPast(writer.db.calendar(), due, writer.now))
        return Done{};
    VOUCH_GIVE(const PersonId person, personOf(writer.db, walker));
    for (const QString &title : stage.tasks) {
        VOUCH_GIVE(const bool known,
                   kept::any(writer.db, walker.which("playbook_has", "playbook_has_of_deal"), walker.id(),
                             visit, stage.id, title));
        if (!known)
            VOUCH_TRY(rows::write(writer, rows::Task{.person = person,
                                                     .title = title,
                                                     .due = due,
                                                     .owner = {},
                                                     .visit = visit,
                                                     .stage = stage.id,
                                                     .deal = walker.deal()}));
    }
    return Done{};
}

Status end(Writer &writer, JourneyId journey, Walker walker, StageId to)
{
    return writer.db.change(walker.which("playbook_end", "playbook_end_of_deal"),
                            {{":person", walker.id()},
                             {":journey", journey.value},
                             {":to", to.isValid() ? to.value : 0},
                             {":now", writer.now},
                             {":version", writer.id.value}});
}

Status settle(Writer &writer, const Journey &journey, Walker walker)
{
    VOUCH_GIVE(const QList<Task> tasks, tasksOf(writer.db, journey.id, walker));
    if (tasks.isEmpty())
        return Done{};
    VOUCH_GIVE(const QList<Visit> visits, visitsOf(writer.db, journey, walker));
    for (const Task &task : tasks) {
        VOUCH_GIVE(const TransitionId row, standing(writer.db, task.visit));
        const auto visit = std::find_if(visits.cbegin(), visits.cend(),
                                        [&row](const Visit &one) { return one.began == row; });
        VOUCH_TRY(settleTask(writer, task, visit == visits.cend() ? nullptr : &*visit));
    }
    return Done{};
}

Status correct(Writer &writer, const Journey &journey, Walker walker, TransitionId move,
               const ChainMove &before, const ChainMove &now)
{
    const Stage *stage = journey.stage(now.to);
    if (now.withdrawn || !stage)
        return Done{};
    VOUCH_GIVE(const QList<Visit> visits, visitsOf(writer.db, journey, walker));
    VOUCH_GIVE(const TransitionId row, standing(writer.db, move));
    // Of a visit that is over nothing is left to do.
    if (visits.isEmpty() || visits.last().next || visits.last().began != row)
        return Done{};
    if (before.to != now.to)
        return begin(writer, *stage, walker, row, now.at);
    if (before.at == now.at)
        return Done{};
    VOUCH_GIVE(const QList<Task> tasks, tasksOf(writer.db, journey.id, walker));
    for (const Task &task : tasks) {
        VOUCH_GIVE(const TransitionId own, standing(writer.db, task.visit));
        if (own == row && task.stage == now.to)
            VOUCH_TRY(putRight(writer, walker, task, before.at, now.at));
    }
    return Done{};
}

} // namespace vouch::playbook
