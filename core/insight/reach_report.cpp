// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/money_flow.h"
#include "core/insight/report_parts.h"
#include "core/insight/reports.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <map>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

struct Line {
    qint64 events = 0;
    qint64 known = 0; ///< events whose reach is known
    qint64 reach = 0;
    qint64 arrivals = 0;      ///< each person at the first event that brought them
    qint64 knownArrivals = 0; ///< of these, by events whose reach is known
    qint64 value = 0;
    std::vector<std::int64_t> people; ///< who arrived

    void add(const Line &other)
    {
        events += other.events;
        known += other.known;
        reach += other.reach;
        arrivals += other.arrivals;
        knownArrivals += other.knownArrivals;
        value += other.value;
    }
    std::optional<double> perThousand() const
    {
        return reach > 0 ? std::optional(1000.0 * double(knownArrivals) / double(reach)) : std::nullopt;
    }
};

using Key = std::pair<std::uint16_t, std::uint16_t>; ///< kind, channel

struct Cascade {
    std::map<Key, Line> lines;
    std::map<std::uint16_t, qint64> purchases; ///< net by channel
    Line total;
    qint64 advocates = 0, customers = 0, customerAdvocates = 0;
    OtherCurrencies others;
};

/// Which advocacy event brought each person: the earliest.
std::vector<std::uint32_t> bringers(const EventColumns &columns)
{
    constexpr std::uint32_t none = 0xffffffff;
    std::vector<std::uint32_t> first(columns.personCount(), none);
    for (const Arrival &arrival : columns.arrivals) {
        if (arrival.person >= first.size() || arrival.advocacy >= columns.advocacy.size())
            continue;
        std::uint32_t &event = first[arrival.person];
        if (event == none || columns.advocacy[arrival.advocacy].at < columns.advocacy[event].at)
            event = arrival.advocacy;
    }
    return first;
}

Cascade follow(const Scope &scope)
{
    const EventColumns &columns = scope.columns;
    const auto channel = numberOf(columns.channels, scope.spec.channel);
    const auto wanted = [&](const Advocacy &event) {
        return scope.covers(event.at) && event.person < columns.personCount() && scope.has(event.person) &&
               (scope.spec.channel.isEmpty() || (channel && event.channel == *channel));
    };
    Cascade cascade;
    DistinctPeople advocates(1, columns.personCount());
    std::vector<std::uint8_t> praised(columns.personCount(), 0);
    for (const Advocacy &event : columns.advocacy) {
        if (!wanted(event))
            continue;
        Line &line = cascade.lines[{event.kind, event.channel}];
        ++line.events;
        line.known += event.reach >= 0 ? 1 : 0;
        line.reach += std::max<qint64>(0, event.reach);
        if (event.sentiment >= 0) {
            advocates.add(0, event.person);
            praised[event.person] = 1;
        }
    }
    cascade.advocates = advocates.counts().front();
    const std::vector<std::uint32_t> broughtBy = bringers(columns);
    const auto bringer = [&](PersonIndex person) -> const Advocacy * {
        if (person >= broughtBy.size() || broughtBy[person] >= columns.advocacy.size())
            return nullptr;
        const Advocacy &event = columns.advocacy[broughtBy[person]];
        return wanted(event) ? &event : nullptr;
    };
    for (PersonIndex person = 0; person < broughtBy.size(); ++person) {
        if (const Advocacy *event = bringer(person)) {
            Line &line = cascade.lines[{event->kind, event->channel}];
            ++line.arrivals;
            line.knownArrivals += event->reach >= 0 ? 1 : 0;
            if (scope.spec.withPeople)
                line.people.push_back(columns.personIds[person]);
        }
    }
    const auto currency = numberOf(columns.currencies, scope.currency());
    DistinctPeople customers(1, columns.personCount());
    DistinctPeople both(1, columns.personCount());
    for (const Purchase &purchase : columns.purchases) {
        if (purchase.abandoned || purchase.at >= scope.to || purchase.person >= columns.personCount())
            continue;
        const bool counted = currency && purchase.currency == *currency;
        const bool ours = scope.covers(purchase.at) && scope.has(purchase.person);
        if (ours && !purchase.refund) {
            customers.add(0, purchase.person);
            if (praised[purchase.person])
                both.add(0, purchase.person);
        }
        if (ours && counted)
            cascade.purchases[purchase.channel] += purchase.minor;
        if (ours && !counted)
            cascade.others.add(purchase.currency, purchase.minor);
        const Advocacy *event = counted ? bringer(purchase.person) : nullptr;
        if (event && purchase.at >= event->at)
            cascade.lines[{event->kind, event->channel}].value += purchase.minor;
    }
    cascade.customers = customers.counts().front();
    cascade.customerAdvocates = both.counts().front();
    for (const auto &[key, line] : cascade.lines)
        cascade.total.add(line);
    return cascade;
}

QList<Column> reachColumns()
{
    using Kind = Column::Kind;
    return {
        column(u"kind", QCoreApplication::translate("Insight", "Kind"), Kind::Text),
        column(u"channel", QCoreApplication::translate("Insight", "Channel"), Kind::Text),
        column(u"events", QCoreApplication::translate("Insight", "Events"), Kind::Count),
        column(u"reach", QCoreApplication::translate("Insight", "Reach (upper bound)"), Kind::Count),
        column(u"reach_known", QCoreApplication::translate("Insight", "Events with known reach"),
               Kind::Count),
        column(u"arrivals", QCoreApplication::translate("Insight", "People brought"), Kind::Count),
        column(u"per_thousand", QCoreApplication::translate("Insight", "Brought per 1,000 reach"),
               Kind::Number),
        column(u"low", QCoreApplication::translate("Insight", "95 % from"), Kind::Number),
        column(u"high", QCoreApplication::translate("Insight", "95 % to"), Kind::Number),
        column(u"value", QCoreApplication::translate("Insight", "Value of those brought"), Kind::Amount),
        column(u"value_per_event", QCoreApplication::translate("Insight", "Value per event"), Kind::Amount)};
}

QList<Cell> cells(const EventColumns &columns, const Key &key, Line &line, const QString &currency)
{
    const std::optional<double> rate = line.perThousand();
    // More may come than were reached at most; then there is no share to give an interval of.
    const bool isShare = rate && line.knownArrivals <= line.reach;
    const Interval interval = isShare ? wilson(line.knownArrivals, line.reach) : Interval{};
    Cell arrivals = countCell(line.arrivals);
    arrivals.people = std::move(line.people);
    return {textCell(columns.kinds.word(key.first)),
            textCell(channelName(columns.channels.word(key.second))),
            countCell(line.events),
            countCell(line.reach),
            countCell(line.known),
            arrivals,
            numberCell(rate),
            isShare ? numberCell(1000 * interval.low) : Cell{},
            isShare ? numberCell(1000 * interval.high) : Cell{},
            amountCell(line.value, currency),
            line.events > 0
                ? amountCell(qint64(std::llround(double(line.value) / double(line.events))), currency)
                : Cell{}};
}

/// Every channel with what recommendations on it brought beside what was bought there.
QJsonArray channelsJson(const EventColumns &columns, const Cascade &cascade, const QString &currency)
{
    std::map<std::uint16_t, Line> byChannel;
    for (const auto &[key, line] : cascade.lines)
        byChannel[key.second].add(line);
    for (const auto &[channel, minor] : cascade.purchases)
        byChannel[channel];
    QJsonArray array;
    for (const auto &[channel, line] : byChannel) {
        const auto bought = cascade.purchases.find(channel);
        array.append(QJsonObject{
            {u"channel"_s, columns.channels.word(channel)},
            {u"events"_s, line.events},
            {u"reach"_s, line.reach},
            {u"arrivals"_s, line.arrivals},
            {u"value"_s, moneyJson(line.value, currency)},
            {u"purchase"_s, moneyJson(bought == cascade.purchases.end() ? 0 : bought->second, currency)}});
    }
    return array;
}

} // namespace

Result<ReportValue> reachReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, observedScope(columns, spec));
    Cascade cascade = follow(scope);

    ReportValue value;
    value.spec = scope.asked();
    value.title = QCoreApplication::translate("Insight", "Reach and who came of it");
    value.definition = QCoreApplication::translate(
        "Insight",
        "Reach is the number of followers at that time, added up over events: an upper bound, since nobody "
        "sees everything and followers overlap. People brought count once, at the earliest event that "
        "brought them; per 1,000 reach is taken over events whose reach is known, with the 95 % interval of "
        "Wilson (1927). Value: their net purchases since that event. Advocacy rate = customers with at "
        "least one recommendation that is not negative / customers of the period.");
    value.n = cascade.advocates;
    value.dataRevision = columns.dataRevision;
    value.columns = reachColumns();
    std::vector<std::pair<Key, Line *>> order;
    for (auto &[key, line] : cascade.lines)
        order.emplace_back(key, &line);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto &a, const auto &b) { return a.second->events > b.second->events; });
    value.totals = {{u"channels"_s, channelsJson(columns, cascade, scope.currency())}};
    for (const auto &[key, line] : order)
        value.rows.append(cells(columns, key, *line, scope.currency()));
    const Line &total = cascade.total;
    const std::optional<double> rate = total.perThousand();
    value.totals.insert(u"events"_s, total.events);
    value.totals.insert(u"reach"_s, total.reach);
    value.totals.insert(u"arrivals"_s, total.arrivals);
    value.totals.insert(u"per_thousand"_s, rate ? QJsonValue(*rate) : QJsonValue());
    value.totals.insert(u"value"_s, moneyJson(total.value, scope.currency()));
    value.totals.insert(u"advocacy_rate"_s, shareJson(cascade.customerAdvocates, cascade.customers));
    value.others = cascade.others.list(columns.currencies);
    value.finding =
        total.events == 0
            ? emptyFinding()
            : QCoreApplication::translate(
                  "Insight", "%Ln recommendations reached %1 at most and brought %2, who bought for %3.",
                  nullptr, int(total.events))
                  .arg(peopleText(total.reach), peopleText(total.arrivals),
                       moneyText(total.value, scope.currency()));
    return value;
}

} // namespace vouch::insight
