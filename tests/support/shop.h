// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/advocacy.h"
#include "core/store/records/timeline.h"
#include "core/store/records/today.h"
#include "core/workspace/requests/outcomes.h"
#include "core/workspace/requests/programmes.h"
#include "tests/support/workspace_fixture.h"

namespace vouch::test
{

using namespace Qt::StringLiterals;

inline Money euros(qint64 minor)
{
    return {minor, u"EUR"_s};
}

inline ProgrammeEntry programme(qint64 referrer = 1000, qint64 friendMinor = 500)
{
    ProgrammeEntry entry;
    entry.name = u"Bring a friend"_s;
    entry.referrerMinor = referrer;
    entry.friendMinor = friendMinor;
    entry.currency = u"EUR"_s;
    return entry;
}

inline PurchaseEntry purchase(PersonId person, qint64 minor = 5000)
{
    PurchaseEntry entry;
    entry.person = person;
    entry.net = euros(minor);
    return entry;
}

/// Ana brought Bo; a programme promises 10 and 5 euros when Bo buys.
class Shop : public WorkspaceFixture
{
public:
    Shop()
    {
        ana = addPerson(u"Ana Sousa"_s, u"ana@example.com"_s);
        bo = addPerson(u"Bo Li"_s, u"bo@example.com"_s);
        good(workspace->saveProgramme(programme()));
        good(workspace->addReferral({ana, bo, u"one"_s, u"joined"_s, {}}));
    }
    AdvocacyPage page() { return good(workspace->advocacyPage()); }
    QList<RewardRecord> rewards() { return page().rewards; }
    PurchaseId buy(PersonId person, qint64 minor = 5000)
    {
        good(workspace->addPurchase(purchase(person, minor)));
        return lastPurchase(person);
    }
    PurchaseId lastPurchase(PersonId person)
    {
        PurchaseId last;
        for (const TimelineItem &item : good(workspace->timeline(person, 1000))) {
            if (item.kind == TimelineKind::Purchase && item.id > last.value)
                last = PurchaseId(item.id);
        }
        return last;
    }
    QStringList tasksOf(PersonId person)
    {
        QStringList titles;
        for (const TaskRecord &task : good(workspace->openTasks(1000))) {
            if (task.person == person)
                titles.append(task.title);
        }
        return titles;
    }
    qint64 entryOf(PersonId person)
    {
        for (const RewardRecord &reward : rewards()) {
            if (reward.person == person)
                return reward.id;
        }
        return 0;
    }
    PersonId ana, bo;
};

} // namespace vouch::test
