// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journeys/deal_conditions.h"

#include "core/base/money.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch
{

QJsonObject DealConditions::toJson() const
{
    QJsonObject json;
    const auto addDays = [&json](const QString &key, const std::optional<int> &days) {
        if (days)
            json.insert(key, *days);
    };
    const auto addText = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    if (minOpen > 0)
        json.insert(u"min_open"_s, minOpen);
    if (noOpen)
        json.insert(u"no_open"_s, true);
    if (minOpenMinor)
        json.insert(u"min_open_minor"_s, *minOpenMinor);
    addText(u"currency"_s, currency);
    addDays(u"expected_within_days"_s, expectedWithinDays);
    addDays(u"overdue_days"_s, overdueDays);
    addDays(u"won_within_days"_s, wonWithinDays);
    addDays(u"lost_within_days"_s, lostWithinDays);
    addText(u"lost_reason"_s, lostReason);
    addText(u"competitor"_s, competitor);
    addText(u"owner"_s, owner);
    addText(u"source"_s, source);
    return json;
}

DealConditions DealConditions::fromJson(const QJsonObject &json)
{
    static constexpr int mostDays = 36'500;
    const auto days = [&json](const QString &key) {
        return json.contains(key) ? std::optional(std::clamp(json.value(key).toInt(), 0, mostDays))
                                  : std::nullopt;
    };
    const auto text = [&json](const QString &key) { return cleanLine(json.value(key).toString()); };
    DealConditions deals;
    deals.minOpen = std::max(json.value(u"min_open"_s).toInt(), 0);
    deals.noOpen = json.value(u"no_open"_s).toBool();
    if (json.contains(u"min_open_minor"_s))
        deals.minOpenMinor = json.value(u"min_open_minor"_s).toInteger();
    deals.currency = text(u"currency"_s);
    deals.expectedWithinDays = days(u"expected_within_days"_s);
    deals.overdueDays = days(u"overdue_days"_s);
    deals.wonWithinDays = days(u"won_within_days"_s);
    deals.lostWithinDays = days(u"lost_within_days"_s);
    deals.lostReason = text(u"lost_reason"_s);
    deals.competitor = text(u"competitor"_s);
    deals.owner = text(u"owner"_s);
    deals.source = text(u"source"_s);
    return deals;
}

Status checkDealConditions(const DealConditions &deals)
{
    if (deals.noOpen &&
        (deals.minOpen > 0 || deals.minOpenMinor || deals.expectedWithinDays || deals.overdueDays))
        return Error{Error::Kind::Invalid,
                     QCoreApplication::translate(
                         "Workspace", "Whoever has no open deal has none that is expected, overdue or worth "
                                      "something. Leave one of the two out."),
                     {}};
    if (deals.expectedWithinDays && deals.overdueDays)
        return Error{
            Error::Kind::Invalid,
            QCoreApplication::translate(
                "Workspace", "A deal is expected in the days to come or overdue, not both. Leave one out."),
            {}};
    return Done{};
}

QStringList dealConditionTexts(const DealConditions &deals, const QString &currency)
{
    QStringList parts;
    if (deals.noOpen)
        parts.append(QCoreApplication::translate("Rules", "no open deal"));
    if (deals.minOpen > 0)
        parts.append(QCoreApplication::translate("Rules", "%n or more open deal(s)", nullptr, deals.minOpen));
    if (deals.minOpenMinor)
        parts.append(QCoreApplication::translate("Rules", "open deals for %1 or more")
                         .arg(formatMoney(
                             {*deals.minOpenMinor, deals.currency.isEmpty() ? currency : deals.currency})));
    if (deals.expectedWithinDays)
        parts.append(QCoreApplication::translate("Rules", "a deal expected within %n day(s)", nullptr,
                                                 *deals.expectedWithinDays));
    if (deals.overdueDays) {
        const int days = std::max(*deals.overdueDays, 1);
        parts.append(
            QCoreApplication::translate("Rules", "a deal overdue by %n day(s) or more", nullptr, days));
    }
    if (deals.wonWithinDays)
        parts.append(QCoreApplication::translate("Rules", "a deal won in the last %n day(s)", nullptr,
                                                 *deals.wonWithinDays));
    if (deals.lostWithinDays)
        parts.append(QCoreApplication::translate("Rules", "a deal lost in the last %n day(s)", nullptr,
                                                 *deals.lostWithinDays));
    if (!deals.lostReason.isEmpty())
        parts.append(
            QCoreApplication::translate("Rules", "a deal lost because of “%1”").arg(deals.lostReason));
    if (!deals.competitor.isEmpty())
        parts.append(QCoreApplication::translate("Rules", "a deal lost to %1").arg(deals.competitor));
    if (!deals.owner.isEmpty())
        parts.append(QCoreApplication::translate("Rules", "deals of owner %1").arg(deals.owner));
    if (!deals.source.isEmpty())
        parts.append(QCoreApplication::translate("Rules", "deals from %1").arg(deals.source));
    return parts;
}

} // namespace vouch
