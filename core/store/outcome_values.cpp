// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outcome_values.h"

#include "core/insight/event_columns.h"
#include "core/outcomes/ledger.h"

namespace vouch
{

using namespace insight;

OutcomeValues outcomeValuesOf(const EventColumns &columns)
{
    OutcomeValues values;
    if (columns.purchases.empty())
        return values;
    std::vector<outcomes::Tie> ties;
    ties.reserve(columns.referrals.size());
    for (const Referral &referral : columns.referrals)
        ties.push_back({referral.at, referral.referrer, referral.referred, ReferralType(referral.type)});
    outcomes::Ledger ledger(columns.personCount(), ties, {});
    constexpr int everything = 1'000'000;
    for (const Purchase &purchase : columns.purchases) {
        if (purchase.abandoned || purchase.person == nobody)
            continue;
        if (const QString &code = columns.currencies.word(purchase.currency); code != columns.baseCurrency) {
            addOther(values.others[columns.personIds[purchase.person]], {{purchase.minor, code}, 1});
            continue;
        }
        values.people[columns.personIds[purchase.person]].purchase += purchase.minor;
        const bool dated = purchase.refund && purchase.boughtAt != 0;
        const outcomes::Ledger::Chain chain =
            ledger.chain(purchase.person, dated ? purchase.boughtAt : purchase.at);
        if (chain.referrers.empty())
            continue;
        const std::vector<outcomes::PersonNumber> referrers(chain.referrers.begin(), chain.referrers.end());
        const auto parts = ledger.split(chain, ledger.advocacyPart(chain, purchase.minor, everything));
        for (std::size_t i = 0; i < referrers.size() && i < parts.size(); ++i)
            values.people[columns.personIds[referrers[i]]].advocacy += parts[i];
    }
    return values;
}

} // namespace vouch
