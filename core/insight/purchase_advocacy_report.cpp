// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/money_flow.h"
#include "core/insight/months.h"
#include "core/insight/nobodys_sales.h"
#include "core/journeys/journey.h"
#include "core/words/channels.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// Finds the line that an event belongs to.
class Keys
{
public:
    Keys(const Scope &scope, const MoneyFlow &flow)
        : m_columns(scope.columns)
        , m_by(wayOf(scope.spec.by))
        , m_months(scope.columns.calendar)
    {
        switch (m_by) {
        case By::Month:
            spanMonths(scope, flow);
            break;
        case By::Channel:
            m_count = std::size_t(m_columns.channels.count());
            break;
        case By::Owner:
            m_count = std::size_t(m_columns.owners.count()) + 1;
            break;
        case By::Journey:
            indexJourneys();
            break;
        }
    }

    std::size_t count() const { return m_count; }
    bool isMonths() const { return m_by == By::Month; }

    std::size_t of(Millis at, PersonIndex person, std::uint16_t channel)
    {
        switch (m_by) {
        case By::Month:
            return std::size_t(m_months.of(at) - m_firstMonth);
        case By::Channel:
            return channel;
        case By::Owner:
            return person < m_columns.owner.size() ? m_columns.owner[person] : m_count - 1;
        case By::Journey:
            break;
        }
        return person < m_columns.personCount() ? journeyAt(at, person) : m_count - 1;
    }

    QString name(std::size_t key) const
    {
        if (isMonths())
            return Months::name(m_firstMonth + int(key));
        if (m_by != By::Channel && key == m_count - 1)
            return nobodyName(); // nobody's owner and journey cannot be known
        if (m_by == By::Journey) {
            return key < m_columns.journeys.size() ? m_columns.journeys[key].name
                                                   : QCoreApplication::translate("Insight", "On no journey");
        }
        const QString word =
            (m_by == By::Owner ? m_columns.owners : m_columns.channels).word(std::uint16_t(key));
        if (!word.isEmpty())
            return word;
        return m_by == By::Owner ? QCoreApplication::translate("Insight", "No owner")
                                 : QCoreApplication::translate("Insight", "No channel");
    }

private:
    enum class By { Month, Channel, Owner, Journey };
    static By wayOf(const QString &by)
    {
        return by == u"month"_s     ? By::Month
               : by == u"channel"_s ? By::Channel
               : by == u"owner"_s   ? By::Owner
                                    : By::Journey;
    }

    void spanMonths(const Scope &scope, const MoneyFlow &flow)
    {
        Millis first = std::numeric_limits<Millis>::max();
        Millis last = std::numeric_limits<Millis>::min();
        const auto widen = [&](const auto &event) {
            if (!scope.covers(event.at) || !scope.has(event.person) || !flow.countsChannel(event.channel))
                return;
            first = std::min(first, event.at);
            last = std::max(last, event.at);
        };
        std::for_each(m_columns.purchases.begin(), m_columns.purchases.end(), widen);
        std::for_each(m_columns.advocacy.begin(), m_columns.advocacy.end(), widen);
        if (first > last)
            return;
        m_firstMonth = m_months.of(first);
        m_count = std::size_t(m_months.of(last) - m_firstMonth + 1);
    }

    void indexJourneys()
    {
        const std::size_t people = m_columns.personCount();
        for (const JourneyEvents &journey : m_columns.journeys) {
            std::vector<std::uint32_t> starts(people + 1, 0);
            for (const Transition &transition : journey.transitions) {
                if (transition.person < people)
                    ++starts[transition.person + 1];
            }
            for (std::size_t i = 1; i <= people; ++i)
                starts[i] += starts[i - 1];
            m_starts.push_back(std::move(starts));
        }
        m_count = m_columns.journeys.size() + 2;
    }

    /// The journey on which the person moved last before `at`, else the one on which they moved first after
    /// it.
    std::size_t journeyAt(Millis at, PersonIndex person) const
    {
        if (m_starts.size() == 1)
            return m_starts[0][person] < m_starts[0][person + 1] ? 0 : 1;
        const std::size_t none = m_columns.journeys.size();
        std::size_t before = none;
        std::size_t after = none;
        Millis latest = std::numeric_limits<Millis>::min();
        Millis soonest = std::numeric_limits<Millis>::max();
        for (std::size_t j = 0; j < m_starts.size(); ++j) {
            for (std::uint32_t i = m_starts[j][person]; i < m_starts[j][person + 1]; ++i) {
                const Millis moved = m_columns.journeys[j].transitions[i].at;
                if (moved <= at && moved > latest) {
                    latest = moved;
                    before = j;
                } else if (moved > at && moved < soonest) {
                    soonest = moved;
                    after = j;
                }
            }
        }
        return before != none ? before : after;
    }

    const EventColumns &m_columns;
    By m_by;
    Months m_months;
    int m_firstMonth = 0;
    std::size_t m_count = 0;
    std::vector<std::vector<std::uint32_t>>
        m_starts; ///< per journey and person: the first of their transitions
};

struct Line {
    qint64 purchase = 0;
    qint64 advocacy = 0;
    qint64 events = 0;
    qint64 referredRevenue = 0;
    qint64 reach = 0;
    qint64 purchases = 0;
    qint64 ofNobody = 0; ///< sales whose buyer is not known

    void add(const Line &other)
    {
        purchase += other.purchase;
        advocacy += other.advocacy;
        events += other.events;
        referredRevenue += other.referredRevenue;
        reach += other.reach;
        purchases += other.purchases;
        ofNobody += other.ofNobody;
    }
};

struct Sums {
    std::vector<Line> lines;
    Line total;
    std::vector<qint64> advocates; ///< per line
    qint64 allAdvocates = 0;
    qint64 buyers = 0;
    std::vector<std::vector<std::int64_t>> buyerIds;    ///< per line, where the spec asks for them
    std::vector<std::vector<std::int64_t>> advocateIds; ///< likewise
};

Sums sumUp(const Scope &scope, MoneyFlow &flow, Keys &keys)
{
    const PersonIndex people = scope.columns.personCount();
    Sums sums;
    sums.lines.resize(keys.count());
    DistinctPeople advocates(keys.count(), people);
    DistinctPeople allAdvocates(1, people);
    DistinctPeople buyers(1, people);
    const bool listed = scope.spec.withPeople;
    DistinctPeople lineBuyers(listed ? keys.count() : 0, people);
    flow.forEachPurchase([&](const Purchase &purchase, const outcomes::Ledger::Chain &chain) {
        const std::size_t key = keys.of(purchase.at, purchase.person, purchase.channel);
        const qint64 advocacy = flow.ledger().advocacyPart(chain, purchase.minor, flow.share());
        Line &line = sums.lines[key];
        line.purchase += purchase.minor - advocacy;
        line.advocacy += advocacy;
        line.referredRevenue += chain.referrers.empty() ? 0 : purchase.minor;
        ++line.purchases;
        line.ofNobody += purchase.person >= people && !purchase.refund ? 1 : 0;
        buyers.add(0, purchase.person);
        if (listed)
            lineBuyers.add(key, purchase.person);
        for (const PersonIndex referrer : chain.referrers) {
            advocates.add(key, referrer);
            allAdvocates.add(0, referrer);
        }
    });
    for (const Advocacy &event : scope.columns.advocacy) {
        if (!scope.covers(event.at) || !scope.has(event.person) || !flow.countsChannel(event.channel))
            continue;
        const std::size_t key = keys.of(event.at, event.person, event.channel);
        ++sums.lines[key].events;
        sums.lines[key].reach += std::max<qint64>(0, event.reach);
        if (event.sentiment < 0)
            continue; // who speaks ill of us is heard, but advocates nothing
        advocates.add(key, event.person);
        allAdvocates.add(0, event.person);
    }
    for (const Line &line : sums.lines)
        sums.total.add(line);
    sums.advocates = advocates.counts();
    sums.allAdvocates = allAdvocates.counts().front();
    sums.buyers = buyers.counts().front();
    lineBuyers.counts();
    for (std::size_t key = 0; listed && key < keys.count(); ++key) {
        sums.buyerIds.push_back(lineBuyers.ids(key, scope.columns));
        sums.advocateIds.push_back(advocates.ids(key, scope.columns));
    }
    return sums;
}

/// Lines in the order in which they are shown: months by time, with the empty ones between; others by value.
std::vector<std::size_t> order(const Keys &keys, const Sums &sums)
{
    constexpr std::size_t maxMonths = 240; // one mistyped year must not give a thousand empty lines
    std::vector<std::size_t> shown;
    for (std::size_t key = 0; key < sums.lines.size(); ++key) {
        const Line &line = sums.lines[key];
        const bool empty = line.purchases == 0 && line.events == 0;
        if (!empty || (keys.isMonths() && sums.lines.size() <= maxMonths))
            shown.push_back(key);
    }
    if (!keys.isMonths()) {
        std::stable_sort(shown.begin(), shown.end(), [&sums](std::size_t a, std::size_t b) {
            return sums.lines[a].purchase + sums.lines[a].advocacy >
                   sums.lines[b].purchase + sums.lines[b].advocacy;
        });
    }
    return shown;
}

QString finding(const Sums &sums, const MoneyFlow &flow, const ReportSpec &spec)
{
    const Line &total = sums.total;
    const qint64 net = total.purchase + total.advocacy;
    if (total.purchases == 0 && total.events == 0)
        return emptyFinding();
    if (net <= 0 || total.referredRevenue <= 0) {
        return QCoreApplication::translate(
                   "Insight", "Purchases came to %1 net; none of it is from buyers whom somebody "
                              "referred, so advocacy is credited with %2.")
            .arg(moneyText(net, flow.currency()), moneyText(total.advocacy, flow.currency()));
    }
    return QCoreApplication::translate(
               "Insight",
               "Of %1 net, %2 (%3) is credited to advocacy at a share of %4; buyers whom somebody referred "
               "spent %5.")
        .arg(moneyText(net, flow.currency()), moneyText(total.advocacy, flow.currency()),
             percentText(double(total.advocacy) / double(net)), chosenShareText(spec.share),
             moneyText(total.referredRevenue, flow.currency()));
}

QList<Column> columnsOf(const ReportSpec &spec)
{
    const QString key = spec.by == u"month"_s     ? QCoreApplication::translate("Insight", "Month")
                        : spec.by == u"channel"_s ? QCoreApplication::translate("Insight", "Channel")
                        : spec.by == u"owner"_s   ? QCoreApplication::translate("Insight", "Owner")
                                                  : QCoreApplication::translate("Insight", "Journey");
    using Kind = Column::Kind;
    return {column(u"key", key, Kind::Text),
            column(u"purchase", QCoreApplication::translate("Insight", "Purchase"), Kind::Amount),
            column(u"advocacy", QCoreApplication::translate("Insight", "Advocacy"), Kind::Amount),
            column(u"advocates", QCoreApplication::translate("Insight", "Advocates"), Kind::Count),
            column(u"events", QCoreApplication::translate("Insight", "Advocacy events"), Kind::Count),
            column(u"referred_revenue", QCoreApplication::translate("Insight", "Spent by referred buyers"),
                   Kind::Amount),
            column(u"reach", QCoreApplication::translate("Insight", "Reach (upper bound)"), Kind::Count)};
}

QList<Cell> cells(const QString &name, const Line &line, qint64 advocates, const QString &currency)
{
    return {textCell(name),
            amountCell(line.purchase, currency),
            amountCell(line.advocacy, currency),
            countCell(advocates),
            countCell(line.events),
            amountCell(line.referredRevenue, currency),
            countCell(line.reach)};
}

} // namespace

Result<ReportValue> purchaseAdvocacyReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, moneyScope(columns, spec));
    MoneyFlow flow(scope);
    Keys keys(scope, flow);
    const Sums sums = sumUp(scope, flow, keys);

    ReportValue value;
    value.spec = spec;
    value.title = QCoreApplication::translate("Insight", "Purchase beside advocacy");
    value.finding = finding(sums, flow, spec);
    value.definition =
        QCoreApplication::translate(
            "Insight",
            "Purchase + advocacy of a line are its net purchases (refunds taken off, abandoned ones "
            "left out, months of %1). Advocates: people who brought one of its buyers, or with an "
            "advocacy event that is not negative. Reach: followers at that time, added up.")
            .arg(zoneText(columns)) +
        u' ' + ledgerDefinition(spec, flow.currency());
    value.n = sums.buyers;
    value.dataRevision = columns.dataRevision;
    value.columns = columnsOf(spec);
    for (const std::size_t key : order(keys, sums)) {
        QList<Cell> row = cells(keys.name(key), sums.lines[key], sums.advocates[key], flow.currency());
        if (spec.withPeople) {
            row[1].people = sums.buyerIds[key];
            row[1].ofNobody = sums.lines[key].ofNobody;
            row[3].people = sums.advocateIds[key];
        }
        value.rows.append(row);
    }
    const auto money = [&flow](qint64 minor) { return Money{minor, flow.currency()}.toJson(); };
    value.totals = {{u"total"_s, QJsonObject{{u"purchase"_s, money(sums.total.purchase)},
                                             {u"advocacy"_s, money(sums.total.advocacy)},
                                             {u"net"_s, money(sums.total.purchase + sums.total.advocacy)},
                                             {u"advocates"_s, sums.allAdvocates},
                                             {u"events"_s, sums.total.events},
                                             {u"referred_revenue"_s, money(sums.total.referredRevenue)},
                                             {u"reach"_s, sums.total.reach}}},
                    {u"share"_s, spec.share}};
    value.others = flow.others();
    return value;
}

} // namespace vouch::insight
