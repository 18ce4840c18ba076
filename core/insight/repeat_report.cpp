// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/report_parts.h"
#include "core/insight/reports.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// The longest row: "10 and more".
constexpr int maxPurchases = 10;

struct Buyer {
    Millis first = 0; ///< of all time: somebody who bought before the period is no new customer in it
    Millis last = 0;
    std::int32_t ever = 0;      ///< purchases up to the end of the period
    std::int32_t days = 0;      ///< distinct days with a purchase, of all those
    std::int32_t purchases = 0; ///< in the period
    std::int32_t again = 0;     ///< of those: behind an earlier purchase, within the window from the first
};

struct Buyers {
    std::vector<Buyer> people;
    std::vector<double> gaps; ///< days between a purchase and the next
};

Buyers gather(const Scope &scope)
{
    const EventColumns &columns = scope.columns;
    const auto channel = numberOf(columns.channels, scope.spec.channel);
    const auto dayOf = [&columns](Millis at) { return columns.calendar.dayNumber(at); };
    Buyers buyers;
    buyers.people.resize(columns.personCount());
    const Millis window = scope.spec.windowDays * dayMillis;
    for (const Purchase &purchase : columns.purchases) {
        if (!isSale(purchase) || purchase.at >= scope.to || purchase.person >= columns.personCount() ||
            !scope.has(purchase.person) ||
            (!scope.spec.channel.isEmpty() && (!channel || purchase.channel != *channel)))
            continue;
        Buyer &buyer = buyers.people[purchase.person];
        const bool inPeriod = scope.covers(purchase.at);
        if (buyer.ever == 0) {
            buyer.first = purchase.at;
            buyer.days = 1;
        } else if (dayOf(purchase.at) != dayOf(buyer.last)) {
            ++buyer.days;
            if (inPeriod)
                buyers.gaps.push_back(double(dayOf(purchase.at) - dayOf(buyer.last)));
        }
        const bool isAgain = buyer.ever > 0 && (window == 0 || purchase.at - buyer.first <= window);
        buyer.last = purchase.at;
        ++buyer.ever;
        buyer.purchases += inPeriod ? 1 : 0;
        buyer.again += inPeriod && isAgain ? 1 : 0;
    }
    return buyers;
}

QString definitionOf(const EventColumns &columns, const ReportSpec &spec)
{
    QStringList sentences{
        QCoreApplication::translate(
            "Insight",
            "Repeat rate = customers with at least two purchases / customers, with the 95 % interval of "
            "Wilson (1927). Abandoned purchases and refunds are no purchases; a purchase that was refunded "
            "counts as one. By day: purchases of one day (of %1) count once. Gaps are days between a "
            "customer's purchases on different days.")
            .arg(zoneText(columns))};
    if (spec.from)
        sentences.append(QCoreApplication::translate(
            "Insight",
            "Of a period: its customers are those who bought in it; also who had bought before it has bought "
            "again in it, as in the returning customer rate of Shopify. The table counts the purchases in "
            "the "
            "period, and a gap belongs to the period in which it ends."));
    if (spec.windowDays > 0)
        sentences.append(QCoreApplication::translate(
            "Insight",
            "The second purchase has to follow within %n days of the first; customers followed for less are "
            "counted and shown as immature.",
            nullptr, spec.windowDays));
    return sentences.join(u' ');
}

} // namespace

Result<ReportValue> repeatReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, observedScope(columns, spec));
    Buyers buyers = gather(scope);
    qint64 customers = 0;
    qint64 repeated = 0;
    qint64 repeatedDays = 0;
    qint64 purchases = 0;
    qint64 young = 0;
    std::array<qint64, maxPurchases + 1> byCount{};
    PeopleLists lists(scope, maxPurchases + 1);
    for (PersonIndex person = 0; person < buyers.people.size(); ++person) {
        const Buyer &buyer = buyers.people[person];
        if (buyer.purchases == 0)
            continue;
        ++customers;
        repeated += buyer.again > 0 ? 1 : 0;
        repeatedDays += buyer.days >= 2 ? 1 : 0;
        purchases += buyer.purchases;
        young += spec.windowDays > 0 && scope.end - buyer.first < spec.windowDays * dayMillis ? 1 : 0;
        const auto row = std::size_t(std::min(buyer.purchases, maxPurchases));
        ++byCount[row];
        lists.add(row, person);
    }

    ReportValue value;
    value.spec = scope.asked();
    value.title = QCoreApplication::translate("Insight", "Who buys again");
    value.definition = definitionOf(columns, spec);
    value.n = customers;
    value.immatureN = young;
    value.dataRevision = columns.dataRevision;
    using Kind = Column::Kind;
    value.columns =
        QList<Column>{
            column(u"purchases", QCoreApplication::translate("Insight", "Purchases"), Kind::Text),
            column(u"customers", QCoreApplication::translate("Insight", "Customers"), Kind::Count)} +
        shareColumns(QCoreApplication::translate("Insight", "Share"));
    for (std::size_t row = 1; row < byCount.size(); ++row) {
        if (byCount[row] == 0)
            continue;
        const QString name = int(row) < maxPurchases
                                 ? QString::number(row)
                                 : QCoreApplication::translate("Insight", "%1 and more").arg(maxPurchases);
        value.rows.append(QList<Cell>{textCell(name), lists.with(countCell(byCount[row]), row)} +
                          shareCells(byCount[row], customers));
    }
    const std::optional<double> gap = median(buyers.gaps);
    double gapSum = 0;
    for (const double days : buyers.gaps)
        gapSum += days;
    const QJsonObject rate = shareJson(repeated, customers);
    const QJsonObject dayRate = shareJson(repeatedDays, customers);
    value.totals = {{u"customers"_s, customers},
                    {u"repeat_customers"_s, repeated},
                    {u"rate"_s, rate[u"share"_s]},
                    {u"low"_s, rate[u"low"_s]},
                    {u"high"_s, rate[u"high"_s]},
                    {u"repeat_customers_by_day"_s, repeatedDays},
                    {u"rate_by_day"_s, dayRate[u"share"_s]},
                    {u"purchases"_s, purchases},
                    {u"median_gap_days"_s, gap ? QJsonValue(*gap) : QJsonValue()},
                    {u"mean_gap_days"_s,
                     buyers.gaps.empty() ? QJsonValue() : QJsonValue(gapSum / double(buyers.gaps.size()))}};
    if (customers == 0)
        value.finding = emptyFinding();
    else if (!gap)
        value.finding = QCoreApplication::translate("Insight", "Of %Ln customers, %1 bought again: %2.",
                                                    nullptr, int(customers))
                            .arg(numberText(repeated), intervalText(repeated, customers));
    else
        value.finding =
            QCoreApplication::translate("Insight",
                                        "Of %Ln customers, %1 bought again: %2; half of the next purchases "
                                        "followed within %3.",
                                        nullptr, int(customers))
                .arg(numberText(repeated), intervalText(repeated, customers), spanText(*gap));
    return value;
}

} // namespace vouch::insight
