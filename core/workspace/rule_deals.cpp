// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/rule_deals.h"

#include "core/words/deals.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace vouch
{

namespace
{

/// Behind the columns that all statements on deals of rules begin with.
constexpr int firstOwn = 12;

RuleEvent eventOf(const Statement &row, const Calendar &calendar)
{
    RuleEvent event;
    event.id = row.integer(0);
    event.person = PersonId(row.integer(1));
    if (!row.isNull(2)) {
        const When when = row.when(2, 3);
        event.at = calendar.moment(when);
        event.dayOnly = when.dayOnly;
    }
    event.loggedAt = row.integer(4);
    event.minor = row.integer(5);
    event.currency = row.text(6);
    event.title = row.text(7);
    event.owner = row.text(8);
    event.source = row.text(9);
    event.reason = row.text(10);
    event.competitor = row.text(11);
    return event;
}

QString statusOf(Rule::When when)
{
    return keyOf(when == Rule::When::DealWon ? DealStatus::Won : DealStatus::Lost);
}

/// An event whose time was up between two looks, or of something that nobody has looked at before: that is
/// history if it was up long ago.
bool isDue(RuleEvent &event, Millis up, bool unseen, const RuleCursor &since, Millis now)
{
    event.at = up;
    event.dayOnly = false;
    event.loggedAt = up > since.until || since.history ? up : now;
    return up <= now && (since.history || up > since.until || unseen);
}

/// When there was something to do, of each deal.
using Busy = QHash<qint64, QList<std::pair<Millis, Millis>>>;

Result<Busy> busyDeals(Connection &db)
{
    Busy busy;
    VOUCH_GIVE(Statement rows, db.query("rule_tasks_of_deals"));
    while (rows.next())
        busy[rows.integer(0)].append(
            {rows.integer(1), rows.isNull(2) ? std::numeric_limits<Millis>::max() : rows.integer(2)});
    return busy;
}

/// The moments from `from` until `end` at which nobody had had anything to do for `span`, one for each time.
QList<Millis> idleMoments(const QList<std::pair<Millis, Millis>> &tasks, Millis from, Millis end, Millis span)
{
    QList<Millis> moments;
    Millis free = from;
    for (const auto &[begin, done] : tasks) {
        if (begin > free && free + span <= std::min(begin, end))
            moments.append(free + span);
        free = std::max(free, done);
    }
    if (free <= end && end - free >= span)
        moments.append(free + span);
    return moments;
}

Status overdueHistory(Connection &db, const Rule &rule, Millis now, DealHistory &history)
{
    struct Thought {
        RuleEvent event;
        std::optional<When> expected;
        Millis since = 0, closed = 0;
    };
    const Calendar calendar = db.calendar();
    VOUCH_GIVE(
        const QList<Thought> all, db.list<Thought>("rule_deals_thought", {}, [&](const Statement &row) {
            return Thought{eventOf(row, calendar),
                           row.isNull(2) ? std::optional<When>() : std::optional(row.when(2, 3)),
                           row.integer(firstOwn), row.isNull(firstOwn + 1) ? now : row.integer(firstOwn + 1)};
        }));
    history.looked = all.size();
    qint64 told = 0; // the deal whose day has been told, …
    std::optional<When> day;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Thought &one = all[i];
        const bool last = i + 1 == all.size() || all[i + 1].event.id != one.event.id;
        if (!one.expected || (told == one.event.id && day == one.expected))
            continue;
        const Millis until = last ? one.closed : std::min(one.closed, all[i + 1].since);
        const Millis up = std::max(overdueFrom(rule, *one.expected, calendar), one.since);
        if (up > until || up > now)
            continue;
        told = one.event.id;
        day = one.expected;
        RuleEvent event = one.event;
        event.at = up;
        event.dayOnly = false;
        history.events.append(event);
    }
    return Done{};
}

Status idleHistory(Connection &db, const Rule &rule, Millis now, DealHistory &history)
{
    const Calendar calendar = db.calendar();
    VOUCH_GIVE(const Busy busy, busyDeals(db));
    VOUCH_GIVE(Statement rows, db.query("rule_deals_lived"));
    while (rows.next()) {
        ++history.looked;
        RuleEvent event = eventOf(rows, calendar);
        event.dayOnly = false;
        const Millis end = rows.isNull(firstOwn) ? now : std::min(now, rows.integer(firstOwn));
        for (const Millis at : idleMoments(busy.value(event.id), event.at, end, rule.days * dayMillis)) {
            event.at = at;
            history.events.append(event);
        }
    }
    return Done{};
}

} // namespace

Millis overdueFrom(const Rule &rule, const When &expected, const Calendar &calendar)
{
    return calendar.startOf(calendar.dateOf(expected).addDays(rule.days));
}

Result<QList<RuleEvent>> newDealEvents(Connection &db, const Rule &rule, const RuleCursor &since, Millis now)
{
    const Calendar calendar = db.calendar();
    const auto event = [&calendar](const Statement &row) { return eventOf(row, calendar); };
    if (rule.when == Rule::When::DealOpened)
        return db.list<RuleEvent>("rule_deals_opened", {{":after", since.deal}}, event);
    if (!rule.isTimed())
        return db.list<RuleEvent>(
            "rule_deals_closed",
            {{":after", since.deal}, {":seen", since.operation}, {":status", statusOf(rule.when)}}, event);
    const bool overdue = rule.when == Rule::When::DealOverdue;
    std::vector<Binding> which{{":after", since.deal}};
    if (overdue) {
        which.push_back({":change", since.dealChange});
        which.push_back({":now", now});
    }
    QList<RuleEvent> found;
    VOUCH_GIVE(Statement rows, db.query(overdue ? "rule_deals_expected" : "rule_deals_idle", which));
    while (rows.next()) {
        RuleEvent one = eventOf(rows, calendar);
        const Millis up =
            overdue ? overdueFrom(rule, rows.when(2, 3), calendar) : one.at + rule.days * dayMillis;
        if (isDue(one, up, rows.flag(firstOwn), since, now))
            found.append(one);
    }
    return found;
}

Result<DealHistory> dealEventsOfHistory(Connection &db, const Rule &rule, Millis now)
{
    DealHistory history;
    if (rule.when == Rule::When::DealOverdue) {
        VOUCH_TRY(overdueHistory(db, rule, now, history));
        return history;
    }
    if (rule.when == Rule::When::DealIdle) {
        VOUCH_TRY(idleHistory(db, rule, now, history));
        return history;
    }
    const Calendar calendar = db.calendar();
    const auto event = [&calendar](const Statement &row) { return eventOf(row, calendar); };
    if (rule.when == Rule::When::DealOpened) {
        VOUCH_GIVE(history.events, db.list<RuleEvent>("rule_deals_opened", {{":after", 0}}, event));
    } else {
        VOUCH_GIVE(history.events,
                   db.list<RuleEvent>("rule_deals_ended", {{":status", statusOf(rule.when)}}, event));
    }
    history.looked = history.events.size();
    return history;
}

} // namespace vouch
