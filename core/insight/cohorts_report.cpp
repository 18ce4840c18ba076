// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/money_flow.h"
#include "core/insight/months.h"
#include "core/insight/report_parts.h"
#include "core/insight/reports.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// Months after the first that get a column; who looks further back chooses a period.
constexpr int maxMonths = 36;

/// Something a person did that makes them active in a month.
struct Act {
    int month;
    PersonIndex person;
};

/// In order of time; only people of the scope.
std::vector<Act> actsOf(const Scope &scope)
{
    const EventColumns &columns = scope.columns;
    const bool purchases = scope.spec.outcome == u"purchase"_s;
    const auto channel = numberOf(columns.channels, scope.spec.channel);
    Months months(scope.columns.calendar);
    std::vector<Act> acts;
    const auto take = [&](const auto &event) {
        if (event.at >= scope.to || event.person >= columns.personCount() || !scope.has(event.person) ||
            (!scope.spec.channel.isEmpty() && (!channel || event.channel != *channel)))
            return;
        acts.push_back({months.of(event.at), event.person});
    };
    if (purchases) {
        for (const Purchase &purchase : columns.purchases) {
            if (isSale(purchase))
                take(purchase);
        }
    } else {
        for (const Advocacy &event : columns.advocacy) {
            if (event.sentiment >= 0)
                take(event);
        }
    }
    return acts;
}

/// The last month that is over and was recorded: none after the month of the latest outcome or move.
int lastWholeMonth(const Scope &scope)
{
    Months months(scope.columns.calendar);
    const int recorded = months.of(latestOutcome(scope.columns));
    const bool known = scope.spec.now != 0 || scope.spec.to;
    if (!known)
        return recorded; // the data's last month is taken as whole
    const Millis end = std::min(scope.spec.now != 0 ? scope.spec.now : scope.to, scope.to);
    const int running = months.of(end);
    // The running month is whole only when it ends at this very moment.
    return std::min(recorded, months.begin(running + 1) <= end ? running : running - 1);
}

struct Cohorts {
    int first = 0; ///< month of the first row
    int last = 0;  ///< last whole month
    int rows = 0;
    int width = 0; ///< months shown of each
    std::vector<qint64> sizes;
    std::vector<qint64> active; ///< row · width + months after
    std::vector<std::vector<std::int64_t>> people;
    qint64 n = 0;
    qint64 young = 0; ///< people whose first month is not over

    bool observable(int row, int month) const { return month == 0 || first + row + month <= last; }
};

Cohorts gather(const Scope &scope)
{
    const EventColumns &columns = scope.columns;
    const std::vector<Act> acts = actsOf(scope);
    Cohorts cohorts;
    cohorts.last = lastWholeMonth(scope);
    std::vector<int> begun(columns.personCount(), -1);
    Months months(scope.columns.calendar);
    const int from = scope.spec.from ? months.of(scope.from) : std::numeric_limits<int>::min();
    std::optional<int> latest;
    for (const Act &act : acts) {
        if (begun[act.person] >= 0)
            continue;
        begun[act.person] = act.month;
        if (act.month < from)
            continue;
        if (!latest)
            cohorts.first = act.month;
        latest = std::max(latest.value_or(act.month), act.month);
    }
    if (!latest)
        return cohorts;
    cohorts.rows = *latest - cohorts.first + 1;
    cohorts.width = std::clamp(cohorts.last - cohorts.first + 1, 1, maxMonths + 1);
    cohorts.sizes.assign(std::size_t(cohorts.rows), 0);
    for (const int month : begun) {
        if (month < cohorts.first || month < from)
            continue;
        ++cohorts.sizes[std::size_t(month - cohorts.first)];
        ++cohorts.n;
        cohorts.young += month > cohorts.last ? 1 : 0;
    }
    const std::size_t cells = std::size_t(cohorts.rows) * std::size_t(cohorts.width);
    cohorts.active.assign(cells, 0);
    if (scope.spec.withPeople)
        cohorts.people.resize(cells);
    std::vector<int> lastCounted(columns.personCount(), -1); // acts come by time
    for (const Act &act : acts) {
        const int row = begun[act.person] - cohorts.first;
        const int month = act.month - begun[act.person];
        if (row < 0 || begun[act.person] < from || month >= cohorts.width ||
            lastCounted[act.person] == act.month)
            continue;
        lastCounted[act.person] = act.month;
        const std::size_t cell = std::size_t(row) * std::size_t(cohorts.width) + std::size_t(month);
        ++cohorts.active[cell];
        if (!cohorts.people.empty())
            cohorts.people[cell].push_back(columns.personIds[act.person]);
    }
    return cohorts;
}

QString cohortsFinding(const Cohorts &cohorts, bool purchases)
{
    qint64 active = 0;
    qint64 size = 0;
    for (int row = 0; row < cohorts.rows && cohorts.width > 1; ++row) {
        if (!cohorts.observable(row, 1))
            continue;
        active += cohorts.active[std::size_t(row) * std::size_t(cohorts.width) + 1];
        size += cohorts.sizes[std::size_t(row)];
    }
    if (cohorts.n == 0)
        return emptyFinding();
    if (size == 0)
        return QCoreApplication::translate(
            "Insight", "No first month is over yet, so nobody's second month can be seen.");
    return (purchases ? QCoreApplication::translate(
                            "Insight", "In the month after their first purchase, %1 of %2 customers bought "
                                       "again: %3.")
                      : QCoreApplication::translate("Insight",
                                                    "In the month after their first recommendation, %1 of %2 "
                                                    "advocates recommended again: %3."))
        .arg(numberText(active), numberText(size), intervalText(active, size));
}

} // namespace

Result<ReportValue> cohortsReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, observedScope(columns, spec));
    const bool purchases = spec.outcome == u"purchase"_s;
    Cohorts cohorts = gather(scope);

    ReportValue value;
    value.spec = scope.asked();
    value.title = purchases ? QCoreApplication::translate("Insight", "Cohorts by first purchase")
                            : QCoreApplication::translate("Insight", "Cohorts by first recommendation");
    value.finding = cohortsFinding(cohorts, purchases);
    value.definition =
        QCoreApplication::translate(
            "Insight", "A row is everybody whose first purchase (or first recommendation that is not "
                       "negative) was in that "
                       "month (days of %1); a cell is the share of them who did so again in the month so "
                       "many months later. A "
                       "month that is not over, or after the last recorded one, cannot be observed and is "
                       "blank. At most "
                       "36 months are followed. Intervals of all cells (Wilson 1927) are in the JSON.")
            .arg(zoneText(columns));
    value.n = cohorts.n;
    value.immatureN = cohorts.young;
    value.dataRevision = columns.dataRevision;
    using Kind = Column::Kind;
    value.columns = {column(u"cohort", QCoreApplication::translate("Insight", "First month"), Kind::Text),
                     column(u"people", QCoreApplication::translate("Insight", "People"), Kind::Count)};
    for (int month = 0; month < cohorts.width; ++month)
        value.columns.append({u"m%1"_s.arg(month), u"+%1"_s.arg(month), Kind::Share});
    QJsonArray cells;
    for (int row = 0; row < cohorts.rows; ++row) {
        const qint64 size = cohorts.sizes[std::size_t(row)];
        if (size == 0)
            continue;
        const QString name = Months::name(cohorts.first + row);
        QList<Cell> line{textCell(name), countCell(size)};
        for (int month = 0; month < cohorts.width; ++month) {
            if (!cohorts.observable(row, month)) {
                line.append(Cell{});
                continue;
            }
            const std::size_t cell = std::size_t(row) * std::size_t(cohorts.width) + std::size_t(month);
            line.append(numberCell(double(cohorts.active[cell]) / double(size)));
            if (!cohorts.people.empty())
                line.last().people = std::move(cohorts.people[cell]);
            QJsonObject json = shareJson(cohorts.active[cell], size);
            json.insert(u"cohort"_s, name);
            json.insert(u"month"_s, month);
            cells.append(json);
        }
        value.rows.append(line);
    }
    value.totals = {{u"outcome"_s, spec.outcome}, {u"people"_s, cohorts.n}, {u"cells"_s, cells}};
    return value;
}

} // namespace vouch::insight
