// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/customer_value.h"

#include "core/insight/report_parts.h"

#include <QCoreApplication>

namespace vouch::insight
{

CustomerValue::CustomerValue(const Scope &scope)
    : m_scope(scope)
    , m_links(scope.columns.personCount())
    , m_currency(numberOf(scope.columns.currencies, scope.currency()))
{
    if (!scope.spec.channel.isEmpty())
        m_channel = numberOf(scope.columns.channels, scope.spec.channel);
    const PersonIndex people = scope.columns.personCount();
    for (const Referral &referral : scope.columns.referrals) {
        if (referral.referrer >= people || referral.referred >= people ||
            referral.referrer == referral.referred)
            continue;
        Link &link = m_links[referral.referred];
        if (link.referrer == nobody || referral.at < link.at)
            link = {referral.at, referral.referrer, referral.type};
    }
}

bool CustomerValue::counts(const Purchase &purchase, Millis from, Millis to) const
{
    return !purchase.abandoned && purchase.at >= from && purchase.at < to &&
           purchase.person < m_scope.columns.personCount() &&
           (m_scope.spec.channel.isEmpty() || (m_channel && purchase.channel == *m_channel));
}

std::vector<CustomerValue::Value> CustomerValue::within(Millis from, Millis to) const
{
    const EventColumns &columns = m_scope.columns;
    std::vector<Value> values(columns.personCount());
    std::vector<std::uint8_t> saved(columns.personCount(), 0); ///< the cost of winning them is counted
    const Millis window = m_scope.spec.referralWindowDays * dayMillis;
    for (const Purchase &purchase : columns.purchases) {
        if (!counts(purchase, from, to) || !m_currency || purchase.currency != *m_currency)
            continue;
        const qint64 margin = purchase.minor - std::max<qint64>(0, purchase.costMinor);
        Value &buyer = values[purchase.person];
        buyer.purchase += margin;
        buyer.present = true;
        if (!purchase.refund) {
            ++buyer.sales;
            if (buyer.firstSale == 0)
                buyer.firstSale = purchase.at;
        }
        const Link &link = m_links[purchase.person];
        const Millis bought = purchase.refund && purchase.boughtAt != 0 ? purchase.boughtAt : purchase.at;
        if (link.referrer == nobody || link.at > bought || (window > 0 && bought - link.at > window))
            continue;
        if (link.type != 2) {
            values[link.referrer].referral += margin;
        } else if (!purchase.refund && saved[purchase.person] == 0) {
            saved[purchase.person] = 1;
            values[link.referrer].referral += m_scope.spec.acquisitionCost;
        }
    }
    for (const Link &link : m_links) {
        if (link.referrer != nobody && link.at < to) {
            ++values[link.referrer].brought;
            values[link.referrer].present = true;
        }
    }
    for (const Reward &reward : columns.rewards) {
        if ((reward.state != 2 && reward.state != 3) || reward.at < from || reward.at >= to ||
            reward.person >= columns.personCount() || !m_currency || reward.currency != *m_currency)
            continue;
        Value &value = values[reward.person];
        (reward.side == 1 ? value.purchase : value.referral) -= reward.minor;
        value.present = true;
    }
    for (const Advocacy &event : columns.advocacy) {
        if (event.at >= from && event.at < to && event.sentiment >= 0 && event.person < columns.personCount())
            values[event.person].present = true;
    }
    for (PersonIndex person = 0; person < columns.personCount(); ++person) {
        if (!m_scope.has(person))
            values[person] = {};
    }
    return values;
}

OtherAmounts CustomerValue::others(Millis from, Millis to) const
{
    OtherCurrencies others;
    for (const Purchase &purchase : m_scope.columns.purchases) {
        if (counts(purchase, from, to) && m_scope.has(purchase.person) &&
            (!m_currency || purchase.currency != *m_currency))
            others.add(purchase.currency, purchase.minor);
    }
    return others.list(m_scope.columns.currencies);
}

QString customerValueDefinition(const ReportSpec &spec, const QString &currency)
{
    const QString cost =
        spec.acquisitionCost > 0
            ? moneyText(spec.acquisitionCost, currency)
            : QCoreApplication::translate("Insight", "not entered, so such referrals earn nothing");
    return QCoreApplication::translate(
               "Insight",
               "Purchase value (realised CLV) = Σ(revenue − cost where known) of the person's own purchases "
               "less welcome rewards. Referral value (CRV) = Σ margins of those whom the person brought, "
               "within %1 days of the referral (0: without limit), where they would not have bought "
               "otherwise "
               "or nobody has said; else the cost of winning a customer once (%2); less the person's "
               "rewards. "
               "After Kumar, Petersen and Leone (2007, 2010). A friend's purchase is in both figures, so "
               "they "
               "are never added across people; the ledger divides them.")
        .arg(spec.referralWindowDays)
        .arg(cost);
}

} // namespace vouch::insight
