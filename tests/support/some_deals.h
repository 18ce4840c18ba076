// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/deals.h"
#include "core/store/records/today.h"
#include "core/workspace/requests/deals.h"
#include "core/workspace/requests/tasks.h"
#include "tests/support/workspace_fixture.h"

/// Deals for tests of what is found of them. Today is 1 June 2026.
namespace vouch::test
{

inline Money euro(qint64 minor)
{
    return {minor, QStringLiteral("EUR")};
}
inline When june(int day)
{
    return When::day({2026, 6, day});
}
inline When may(int day)
{
    return When::day({2026, 5, day});
}
inline DealId add(WorkspaceFixture &f, const DealEntry &entry)
{
    const ChangeSet made = good(f.workspace->addDeal(entry));
    return good(f.workspace->deals({.madeBy = made.operation})).first().id;
}
inline DealEntry deal(const QString &title, PersonId person, std::optional<Money> amount = {},
                      std::optional<When> expected = {})
{
    DealEntry entry;
    entry.title = title;
    entry.person = person;
    entry.amount = amount;
    entry.expected = expected;
    return entry;
}

inline void addTask(WorkspaceFixture &f, PersonId person, const QString &title = QStringLiteral("Call"))
{
    TaskEntry task;
    task.person = person;
    task.title = title;
    good(f.workspace->addTask(task));
}

inline QStringList dueTitles(WorkspaceFixture &f, const QString &owner = {})
{
    QStringList titles;
    for (const DueDealRecord &one : good(f.workspace->today(owner)).deals)
        titles.append(one.title);
    return titles;
}

} // namespace vouch::test
