// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/due_deals.h"

#include "core/store/connection.h"

#include <algorithm>
#include <utility>

namespace vouch
{

namespace
{

/// What a deal lies there for: its money for each day.
double weightOf(const DueDealRecord &deal, const QString &currency)
{
    const bool counts = deal.amount && deal.amount->currency == currency;
    return counts ? double(deal.amount->minor) * (deal.days + 1) : 0;
}

DueDealRecord recordOf(const Statement &row, const Calendar &calendar, QDate today)
{
    using Why = DueDealRecord::Why;
    DueDealRecord deal;
    deal.deal = DealId(row.integer(0));
    deal.title = row.text(1);
    deal.person = PersonId(row.integer(2));
    deal.personName = row.text(3);
    deal.organisation = row.text(4);
    deal.owner = row.text(5);
    if (!row.isNull(6))
        deal.amount = Money{row.integer(6), row.text(7)};
    deal.hasTask = deal.person.isValid() && !row.flag(11);
    const auto since = [&](QDate day) { return std::max(int(day.daysTo(today)), 0); };
    deal.days = since(calendar.dayOf(row.integer(10)));
    deal.why = Why::NoDate;
    if (row.isNull(8))
        return deal;
    deal.expected = row.when(8, 9);
    const QDate day = calendar.dateOf(*deal.expected);
    deal.why = day < today ? Why::Overdue : day <= today.addDays(soonDays) ? Why::Soon : Why::NoTask;
    if (deal.why != Why::NoTask)
        deal.days = int(std::abs(day.daysTo(today)));
    return deal;
}

} // namespace

Result<QList<DueDealRecord>> dueDeals(Connection &db, const QString &owner, const QString &currency,
                                      Millis now)
{
    const Calendar calendar = db.calendar();
    const QDate today = calendar.dayOf(now);
    VOUCH_GIVE(
        QList<DueDealRecord> deals,
        db.list<DueDealRecord>(
            "today_deals",
            {{":owner", owner}, {":now", now}, {":until", calendar.startOf(today.addDays(soonDays + 1))}},
            [&](const Statement &row) { return recordOf(row, calendar, today); }));
    std::sort(deals.begin(), deals.end(), [&currency](const DueDealRecord &one, const DueDealRecord &other) {
        if (one.why != other.why)
            return one.why < other.why;
        if (one.why == DueDealRecord::Why::Soon && one.days != other.days)
            return one.days < other.days; // tomorrow before next week, whatever it is worth
        const double mine = weightOf(one, currency), theirs = weightOf(other, currency);
        if (mine != theirs)
            return mine > theirs;
        return std::pair(-one.days, one.deal.value) < std::pair(-other.days, other.deal.value);
    });
    return deals;
}

} // namespace vouch
