// SPDX-License-Identifier: GPL-3.0-or-later
// Workspace: people on hold. They stay in their stage and do not count as waiting.
#include "core/base/text.h"
#include "core/store/store.h"
#include "core/workspace/requests/moves.h"
#include "core/workspace/steps.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

struct Hold {
    std::optional<When> since, until; ///< without `since`: not on hold
    QString reason;
    bool isOver(const Calendar &calendar, Millis now) const
    {
        return !since || (until && calendar.moment(*until) <= now);
    }
};

/// Conflict-free reading of one place; Invalid where the person is not on the journey.
Result<Hold> holdOf(Writer &writer, Walker walker, JourneyId journey, QString *name)
{
    VOUCH_GIVE(*name, walkerName(writer, walker));
    VOUCH_GIVE(Statement row, writer.db.query(walker.which("placement_whole", "placement_whole_of_deal"),
                                              {{":person", walker.id()}, {":journey", journey.value}}));
    if (!row.next())
        return invalid(
            QCoreApplication::translate("Workspace", "%1 is not on this journey. Move them to a stage first.")
                .arg(*name));
    Hold hold;
    if (!row.isNull(4))
        hold.since = When(row.integer(4));
    if (!row.isNull(5))
        hold.until = row.when(5, 8);
    hold.reason = row.text(6);
    return hold;
}

Status writeHold(Writer &writer, Walker walker, JourneyId journey, const Hold &hold)
{
    return writer.db.change(
        walker.which("placement_hold", "placement_hold_of_deal"),
        {{":person", walker.id()},
         {":journey", journey.value},
         {":since", timeOrNull(hold.since)},
         {":until", timeOrNull(hold.until)},
         {":until_day", dayFlag(hold.until)},
         {":reason", hold.since ? QVariant(hold.reason) : QVariant(QMetaType::fromType<qint64>())},
         {":version", writer.id.value}});
}

} // namespace

QFuture<Result<ChangeSet>> Workspace::holdPeople(const HoldRequest &request)
{
    return m_store->write(u"hold"_s, QString(), [request](Writer &writer) -> Status {
        const Calendar &calendar = writer.db.calendar();
        if (request.until && calendar.moment(*request.until) <= writer.now)
            return invalid(QCoreApplication::translate(
                "Workspace", "That day has passed. Choose a later one, or none to wait until "
                             "somebody resumes."));
        QString name;
        for (const Walker walker : request.walkers) {
            VOUCH_GIVE(const Hold old, holdOf(writer, walker, request.journey, &name));
            Hold hold{old.isOver(calendar, writer.now) ? When(writer.now) : old.since, request.until,
                      cleanLine(request.reason)};
            if (old.since == hold.since && old.until == hold.until && old.reason == hold.reason)
                continue;
            VOUCH_TRY(writeHold(writer, walker, request.journey, hold));
        }
        const int count = int(request.walkers.size());
        writer.label =
            count == 1 ? QCoreApplication::translate("Workspace", "Put %1 on hold").arg(name)
                       : QCoreApplication::translate("Workspace", "Put %n people on hold", nullptr, count);
        return Done{};
    });
}

QFuture<Result<ChangeSet>> Workspace::resumePeople(const QList<Walker> &walkers, JourneyId journey)
{
    return m_store->write(u"resume"_s, QString(), [walkers, journey](Writer &writer) -> Status {
        QString name;
        for (const Walker walker : walkers) {
            VOUCH_GIVE(const Hold old, holdOf(writer, walker, journey, &name));
            if (old.since)
                VOUCH_TRY(writeHold(writer, walker, journey, {}));
        }
        const int count = int(walkers.size());
        writer.label =
            count == 1 ? QCoreApplication::translate("Workspace", "Resume with %1").arg(name)
                       : QCoreApplication::translate("Workspace", "Resume with %n people", nullptr, count);
        return Done{};
    });
}

} // namespace vouch
