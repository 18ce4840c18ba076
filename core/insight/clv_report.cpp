// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/customer_value.h"
#include "core/insight/report_parts.h"
#include "core/insight/reports.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// Σ_{t=1..T} m·r^(t−1)/(1+i)^t for m = 1.
double yearsWorth(const ReportSpec &spec)
{
    double sum = 0;
    double stay = 1;
    double discounted = 1;
    for (int year = 1; year <= spec.horizonYears; ++year) {
        discounted *= 1 + spec.discount;
        sum += stay / discounted;
        stay *= spec.retention;
    }
    return sum;
}

struct Worth {
    CustomerValue::Value value;
    PersonIndex person;
    qint64 projected = 0;
    double years = 1;
};

/// Everybody who bought, with what the years to come are worth.
std::vector<Worth> buyers(const Scope &scope, const CustomerValue &worth)
{
    const std::vector<CustomerValue::Value> values = worth.within(scope.from, scope.to);
    const double factor = yearsWorth(scope.spec);
    constexpr double yearMillis = 365.25 * double(dayMillis);
    std::vector<Worth> all;
    for (PersonIndex person = 0; person < values.size(); ++person) {
        const CustomerValue::Value &value = values[person];
        if (value.sales == 0 && value.referral == 0)
            continue;
        Worth line{value, person, 0, 1};
        if (value.sales > 0) {
            line.years = std::max(1.0, double(scope.end - value.firstSale) / yearMillis);
            line.projected = qint64(std::llround(double(value.purchase) / line.years * factor)) -
                             scope.spec.acquisitionCost;
        }
        all.push_back(line);
    }
    return all;
}

QList<Column> clvColumns()
{
    using Kind = Column::Kind;
    return {column(u"person", QCoreApplication::translate("Insight", "Person"), Kind::Text),
            column(u"realised", QCoreApplication::translate("Insight", "Realised CLV"), Kind::Amount),
            column(u"projected", QCoreApplication::translate("Insight", "Projected CLV"), Kind::Amount),
            column(u"referral", QCoreApplication::translate("Insight", "Referral value"), Kind::Amount),
            column(u"purchases", QCoreApplication::translate("Insight", "Purchases"), Kind::Count),
            column(u"years", QCoreApplication::translate("Insight", "Years as a customer"), Kind::Number),
            column(u"brought", QCoreApplication::translate("Insight", "People brought"), Kind::Count)};
}

struct Sums {
    qint64 customers = 0, realised = 0, projected = 0, referral = 0;
    std::optional<double> medianRealised;
};

Sums sumUp(const std::vector<Worth> &all)
{
    Sums sums;
    std::vector<double> realised;
    for (const Worth &line : all) {
        sums.referral += line.value.referral;
        if (line.value.sales == 0)
            continue;
        ++sums.customers;
        sums.realised += line.value.purchase;
        sums.projected += line.projected;
        realised.push_back(double(line.value.purchase));
    }
    sums.medianRealised = median(realised);
    return sums;
}

QString clvDefinition(const ReportSpec &spec, const QString &currency)
{
    return customerValueDefinition(spec, currency) + u' ' +
           QCoreApplication::translate(
               "Insight",
               "Projected CLV = Σ m·r^(t−1)/(1+i)^t for t = 1 to %1 years − cost of winning a customer, with "
               "m "
               "the realised CLV divided by the years since the first purchase (at least one), the share who "
               "stay a year r = %2 and the discount rate i = %3 (Gupta and Lehmann 2003).")
               .arg(spec.horizonYears)
               .arg(QLocale().toString(spec.retention), QLocale().toString(spec.discount));
}

} // namespace

Result<ReportValue> clvReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, observedScope(columns, spec));
    const CustomerValue worth(scope);
    std::vector<Worth> all = buyers(scope, worth);
    const Sums sums = sumUp(all);
    const std::size_t listed = spec.top > 0 ? std::min(all.size(), std::size_t(spec.top)) : all.size();
    std::partial_sort(all.begin(), all.begin() + std::ptrdiff_t(listed), all.end(),
                      [](const Worth &a, const Worth &b) {
                          return a.value.purchase != b.value.purchase ? a.value.purchase > b.value.purchase
                                                                      : a.person < b.person;
                      });
    const QString &currency = scope.currency();

    ReportValue value;
    value.spec = scope.asked();
    value.title = QCoreApplication::translate("Insight", "Customer lifetime value");
    value.definition = clvDefinition(spec, currency);
    value.n = sums.customers;
    value.dataRevision = columns.dataRevision;
    value.columns = clvColumns();
    for (std::size_t i = 0; i < listed; ++i) {
        const Worth &line = all[i];
        const bool bought = line.value.sales > 0;
        value.rows.append({personCell(columns, line.person), amountCell(line.value.purchase, currency),
                           bought ? amountCell(line.projected, currency) : Cell{},
                           amountCell(line.value.referral, currency), countCell(line.value.sales),
                           bought ? numberCell(line.years) : Cell{}, countCell(line.value.brought)});
    }
    const auto mean = [&sums](qint64 sum) { return sums.customers > 0 ? sum / sums.customers : 0; };
    value.totals = {
        {u"customers"_s, sums.customers},
        {u"realised"_s, moneyJson(sums.realised, currency)},
        {u"projected"_s, moneyJson(sums.projected, currency)},
        {u"referral"_s, moneyJson(sums.referral, currency)},
        {u"mean_realised"_s, moneyJson(mean(sums.realised), currency)},
        {u"mean_projected"_s, moneyJson(mean(sums.projected), currency)},
        {u"median_realised"_s, moneyJson(qint64(std::llround(sums.medianRealised.value_or(0))), currency)},
        {u"listed"_s, qint64(listed)}};
    value.others = worth.others(scope.from, scope.to);
    value.finding =
        sums.customers == 0
            ? emptyFinding()
            : QCoreApplication::translate(
                  "Insight", "A customer has brought %1 on average so far (half of them less than %2) and is "
                             "expected to bring %3 over the coming %4 years, from %5 customers.")
                  .arg(moneyText(mean(sums.realised), currency),
                       moneyText(qint64(std::llround(sums.medianRealised.value_or(0))), currency),
                       moneyText(mean(sums.projected), currency), numberText(spec.horizonYears),
                       numberText(sums.customers));
    return value;
}

} // namespace vouch::insight
