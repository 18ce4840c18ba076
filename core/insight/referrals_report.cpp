// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/money_flow.h"
#include "core/insight/referral_forest.h"
#include "core/insight/report_parts.h"
#include "core/insight/reports.h"
#include "core/words/advocacy.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace vouch::insight
{

namespace
{

/// What people bought, and how much of it came by referral.
struct ReferralMoney {
    std::vector<qint64> net;       ///< per person
    std::vector<Millis> firstSale; ///< per person, 0: none
    qint64 purchases = 0, referredPurchases = 0;
    qint64 revenue = 0, referredRevenue = 0;
    qint64 customers = 0, recruiters = 0;
    OtherAmounts others;
};

ReferralMoney countMoney(const Scope &scope)
{
    const EventColumns &columns = scope.columns;
    ReferralMoney money;
    money.net.assign(columns.personCount(), 0);
    money.firstSale.assign(columns.personCount(), 0);
    DistinctPeople customers(1, columns.personCount());
    std::vector<std::uint8_t> buys(columns.personCount(), 0);
    std::vector<std::uint8_t> recruits(columns.personCount(), 0);
    MoneyFlow flow(scope);
    flow.forEachPurchase([&](const Purchase &purchase, const outcomes::Ledger::Chain &chain) {
        const bool referred = !chain.referrers.empty();
        money.revenue += purchase.minor;
        money.referredRevenue += referred ? purchase.minor : 0;
        if (purchase.refund)
            return;
        ++money.purchases;
        money.referredPurchases += referred ? 1 : 0;
        if (purchase.person < buys.size())
            buys[purchase.person] = 1;
        if (referred)
            recruits[chain.referrers.front()] = 1;
    });
    money.others = flow.others();
    for (std::size_t i = 0; i < buys.size(); ++i) {
        money.customers += buys[i];
        money.recruiters += buys[i] && recruits[i] ? 1 : 0;
    }
    // What descendants bought counts whoever looks after them.
    const auto currency = numberOf(columns.currencies, scope.currency());
    for (const Purchase &purchase : columns.purchases) {
        if (purchase.abandoned || !scope.covers(purchase.at) || !currency || purchase.currency != *currency ||
            purchase.person >= columns.personCount() || !flow.countsChannel(purchase.channel))
            continue;
        money.net[purchase.person] += purchase.minor;
        if (money.firstSale[purchase.person] == 0 && !purchase.refund)
            money.firstSale[purchase.person] = purchase.at;
    }
    return money;
}

/// Net value of the descendants below each person.
std::vector<qint64> valueBelow(const ReferralForest &forest, const ReferralMoney &money)
{
    std::vector<qint64> below(money.net.size(), 0);
    const std::vector<PersonIndex> &order = forest.order();
    for (std::size_t i = order.size(); i-- > 0;) {
        const PersonIndex parent = forest.node(order[i]).parent;
        if (parent != nobody)
            below[parent] += money.net[order[i]] + below[order[i]];
    }
    return below;
}

struct Generation {
    qint64 people = 0;
    std::vector<double> days; ///< from the parent's own referral (or first purchase) to this one
};

std::vector<Generation> generationsOf(const Scope &scope, const ReferralForest &forest,
                                      const ReferralMoney &money)
{
    std::vector<Generation> generations;
    for (const PersonIndex person : forest.order()) {
        if (!scope.has(person))
            continue;
        const ReferralForest::Node &node = forest.node(person);
        if (generations.size() <= std::size_t(node.depth))
            generations.resize(std::size_t(node.depth) + 1);
        Generation &generation = generations[std::size_t(node.depth)];
        ++generation.people;
        if (node.parent == nobody)
            continue;
        const ReferralForest::Node &parent = forest.node(node.parent);
        const Millis since = parent.parent != nobody ? parent.at : money.firstSale[node.parent];
        if (since != 0 && since <= node.at)
            generation.days.push_back(double(node.at - since) / double(dayMillis));
    }
    return generations;
}

QJsonArray generationsJson(std::vector<Generation> &generations)
{
    QJsonArray array;
    for (std::size_t g = 0; g < generations.size(); ++g) {
        const qint64 next = g + 1 < generations.size() ? generations[g + 1].people : 0;
        std::optional<double> days;
        if (g + 1 < generations.size())
            days = median(generations[g + 1].days);
        array.append(QJsonObject{{u"generation"_s, qint64(g)},
                                 {u"people"_s, generations[g].people},
                                 {u"k"_s, generations[g].people > 0
                                              ? QJsonValue(double(next) / double(generations[g].people))
                                              : QJsonValue()},
                                 {u"median_days_to_next"_s, days ? QJsonValue(*days) : QJsonValue()}});
    }
    return array;
}

/// The people below somebody over links that would not have been without them.
struct Lost {
    qint64 people = 0;
    qint64 value = 0;
};

Lost lostWith(const ReferralForest &forest, const ReferralMoney &money, PersonIndex person, bool withUnknown)
{
    Lost lost;
    std::vector<PersonIndex> stack{person};
    while (!stack.empty()) {
        const PersonIndex parent = stack.back();
        stack.pop_back();
        for (const PersonIndex child : forest.childrenOf(parent)) {
            const std::uint8_t type = forest.node(child).type;
            if (type != 1 && !(withUnknown && type == 0))
                continue;
            ++lost.people;
            lost.value += money.net[child];
            stack.push_back(child);
        }
    }
    return lost;
}

QList<Column> referralColumns()
{
    using Kind = Column::Kind;
    return {column(u"person", QCoreApplication::translate("Insight", "Person"), Kind::Text),
            column(u"parent", QCoreApplication::translate("Insight", "Brought by"), Kind::Text),
            column(u"depth", QCoreApplication::translate("Insight", "Generation"), Kind::Count),
            column(u"type", QCoreApplication::translate("Insight", "Type"), Kind::Text),
            column(u"brought", QCoreApplication::translate("Insight", "Brought"), Kind::Count),
            column(u"descendants", QCoreApplication::translate("Insight", "Brought in all"), Kind::Count),
            column(u"purchase", QCoreApplication::translate("Insight", "Net purchases"), Kind::Amount),
            column(u"below", QCoreApplication::translate("Insight", "Net purchases of those below"),
                   Kind::Amount)};
}

QString referralsFinding(const std::vector<Generation> &generations, const ReferralMoney &money,
                         const QString &currency)
{
    if (generations.size() < 2)
        return QCoreApplication::translate("Insight", "Nobody has brought anybody yet.");
    qint64 brought = 0;
    for (std::size_t g = 1; g < generations.size(); ++g)
        brought += generations[g].people;
    const double k =
        generations[0].people > 0 ? double(generations[1].people) / double(generations[0].people) : 0;
    return QCoreApplication::translate(
               "Insight",
               "%1 began by bringing others, and %2 came of it in %Ln generations (K = %3 in the first); "
               "referred buyers spent %4 of %5.",
               nullptr, int(generations.size()) - 1)
        .arg(peopleText(generations[0].people), peopleText(brought), QLocale().toString(k, 'f', 2),
             moneyText(money.referredRevenue, currency), moneyText(money.revenue, currency));
}

QJsonObject whatIfJson(const EventColumns &columns, const ReferralForest &forest, const ReferralMoney &money,
                       PersonIndex person, const QString &currency)
{
    const Lost sure = lostWith(forest, money, person, false);
    const Lost most = lostWith(forest, money, person, true);
    return {{u"person"_s, nameOf(columns, person)},
            {u"id"_s, QString::number(columns.personIds[person])},
            {u"people"_s, sure.people},
            {u"value"_s, moneyJson(sure.value, currency)},
            {u"people_with_unknown"_s, most.people},
            {u"value_with_unknown"_s, moneyJson(most.value, currency)},
            {u"own"_s, moneyJson(money.net[person], currency)}};
}

QJsonObject ratesJson(const ReferralMoney &money, const QString &currency)
{
    return {{u"referral_rate"_s, shareJson(money.referredPurchases, money.purchases)},
            {u"recruiting_rate"_s, shareJson(money.recruiters, money.customers)},
            {u"referred_revenue"_s, moneyJson(money.referredRevenue, currency)},
            {u"revenue"_s, moneyJson(money.revenue, currency)},
            {u"referred_revenue_share"_s,
             money.revenue > 0 ? QJsonValue(double(money.referredRevenue) / double(money.revenue))
                               : QJsonValue()}};
}

} // namespace

Result<ReportValue> referralsReport(const EventColumns &columns, const ReportSpec &spec)
{
    VOUCH_GIVE(const Scope scope, observedScope(columns, spec));
    const auto wanted = std::lower_bound(columns.personIds.begin(), columns.personIds.end(), spec.person);
    if (spec.person != 0 && (wanted == columns.personIds.end() || *wanted != spec.person)) {
        return Error{Error::Kind::NotFound,
                     QCoreApplication::translate("Insight", "The person to look at is not here any more."),
                     {}};
    }
    const ReferralForest forest(columns, scope.to);
    const ReferralMoney money = countMoney(scope);
    const std::vector<qint64> below = valueBelow(forest, money);
    std::vector<Generation> generations = generationsOf(scope, forest, money);
    const QString &currency = scope.currency();

    ReportValue value;
    value.spec = scope.asked();
    value.title = QCoreApplication::translate("Insight", "Who brought whom");
    value.definition =
        QCoreApplication::translate(
            "Insight",
            "Everybody stands below whoever brought them first; a referral that would close a circle is left "
            "out. Generation 0 brought others and was brought by nobody; K of a generation = people of the "
            "next "
            "/ its people (the viral coefficient). Days: median from a person's own referral (of generation "
            "0: "
            "the first purchase) to the one they made. What if we lost somebody = Σ net purchases of those "
            "below "
            "over referrals of type one, who would not have bought otherwise. Referral rate = referred "
            "purchases "
            "/ purchases within %1 days of the referral (0: without limit); recruiting rate = customers with "
            "a "
            "referred purchase / customers.")
            .arg(spec.referralWindowDays);
    value.dataRevision = columns.dataRevision;
    value.columns = referralColumns();
    qint64 listed = 0;
    for (const PersonIndex person : forest.order()) {
        if (!scope.has(person))
            continue;
        ++value.n;
        if (spec.top > 0 && listed >= spec.top)
            continue;
        ++listed;
        const ReferralForest::Node &node = forest.node(person);
        const bool isRoot = node.parent == nobody;
        value.rows.append({personCell(columns, person), isRoot ? Cell{} : personCell(columns, node.parent),
                           countCell(node.depth),
                           textCell(isRoot ? QString() : keyOf(ReferralType(node.type))),
                           countCell(node.brought), countCell(node.descendants),
                           amountCell(money.net[person], currency), amountCell(below[person], currency)});
    }
    value.finding = referralsFinding(generations, money, currency);
    value.totals = ratesJson(money, currency);
    value.totals.insert(u"people"_s, value.n);
    value.totals.insert(u"listed"_s, listed);
    value.totals.insert(u"generations"_s, generationsJson(generations));
    value.totals.insert(u"circles"_s, forest.circles());
    value.others = money.others;
    if (spec.person != 0)
        value.totals.insert(
            u"what_if"_s,
            whatIfJson(columns, forest, money, PersonIndex(wanted - columns.personIds.begin()), currency));
    return value;
}

} // namespace vouch::insight
