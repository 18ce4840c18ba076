// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/nobodys_sales.h"

#include "core/insight/report_parts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

struct Sales {
    qint64 count = 0;  ///< without refunds
    qint64 minor = 0;  ///< net, in the workspace's currency
    qint64 others = 0; ///< of `count`, in other currencies
    bool any = false;
};

Sales salesOfNobody(const EventColumns &columns, const ReportSpec &spec)
{
    const auto currency = numberOf(columns.currencies, currencyOf(columns, spec));
    const auto channel = numberOf(columns.channels, spec.channel);
    Sales sales;
    for (const Purchase &purchase : columns.purchases) {
        if (purchase.person < columns.personCount() || purchase.abandoned ||
            (spec.from && purchase.at < *spec.from) || (spec.to && purchase.at >= *spec.to) ||
            (!spec.channel.isEmpty() && (!channel || purchase.channel != *channel)))
            continue;
        sales.any = true;
        sales.count += purchase.refund ? 0 : 1;
        if (currency && purchase.currency == *currency)
            sales.minor += purchase.minor;
        else
            sales.others += purchase.refund ? 0 : 1;
    }
    return sales;
}

} // namespace

QString nobodyName()
{
    return QCoreApplication::translate("Insight", "Nobody known");
}

void sayOfNobody(ReportValue &value, const EventColumns &columns, const ReportSpec &spec, OfNobody how)
{
    if (!spec.owner.isEmpty() || !spec.segment.isEmpty() ||
        (!spec.journey.isEmpty() && !isJourneyReport(spec.key)))
        return;
    const Sales sales = salesOfNobody(columns, spec);
    if (!sales.any)
        return;
    const bool counted = how == OfNobody::Counted;
    value.totals.insert(u"of_nobody"_s,
                        QJsonObject{{u"sales"_s, sales.count},
                                    {u"net"_s, moneyJson(sales.minor, currencyOf(columns, spec))},
                                    {u"other_currencies"_s, sales.others},
                                    {u"counted"_s, counted}});
    if (counted)
        return;
    value.finding +=
        u' ' + QCoreApplication::translate(
                   "Insight", "%n sale(s) of nobody known, %1 net, are left out: it is about known buyers.",
                   nullptr, int(sales.count))
                   .arg(moneyText(sales.minor, currencyOf(columns, spec)));
}

} // namespace vouch::insight
