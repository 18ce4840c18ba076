// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/scope.h"

/// What each person is worth as a customer and as somebody who brings customers. Inside the room.
namespace vouch::insight
{

/// Per person, in minor units of the report's currency.
///
/// Purchase value (realised CLV): net purchases less their costs where known, less what was given to the
/// person as a welcome (rewards on the friend's side, given or redeemed). Referral value (CRV): of everybody
/// whose earliest referral is by this person, the margins of purchases within the referral window where the
/// referral is of type one or unknown, or once the cost of winning a customer where it is of type two and the
/// friend bought; less the person's own rewards. Both after Kumar, Petersen and Leone (2007, 2010). The two
/// overlap between people (a friend's purchase is in both), so they are never added.
class CustomerValue
{
public:
    struct Value {
        qint64 purchase = 0;
        qint64 referral = 0;
        int sales = 0;        ///< purchases that are no refunds
        int brought = 0;      ///< people whose earliest referral is by this one
        Millis firstSale = 0; ///< 0: none within the period
        bool present = false; ///< did anything that counts: bought, brought, recommended
    };

    explicit CustomerValue(const Scope &scope);

    /// What counts within [from, to): purchases, rewards and advocacy then; referrals until then.
    std::vector<Value> within(Millis from, Millis to) const;
    /// Amounts within the period that are in other currencies.
    OtherAmounts others(Millis from, Millis to) const;

private:
    struct Link {
        Millis at = 0;
        PersonIndex referrer = nobody;
        std::uint8_t type = 0;
    };
    bool counts(const Purchase &purchase, Millis from, Millis to) const;

    const Scope &m_scope;
    std::vector<Link> m_links; ///< per person: who brought them first
    std::optional<std::uint16_t> m_currency;
    std::optional<std::uint16_t> m_channel;
};

/// What CustomerValue computes, in words.
QString customerValueDefinition(const ReportSpec &spec, const QString &currency);

} // namespace vouch::insight
