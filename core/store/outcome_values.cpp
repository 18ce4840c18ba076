// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outcome_values.h"

#include "core/insight/event_columns.h"
#include "core/outcomes/ledger.h"

#include <span>

namespace vouch
{

using namespace insight;

namespace
{

/// Each purchase by somebody known, with its code where that is not the workspace's currency, else with what
/// those who brought the buyer are credited with.
template<class Other, class Own>
void eachPurchase(const EventColumns &columns, Other other, Own own)
{
    if (columns.purchases.empty())
        return;
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
            other(purchase, code);
            continue;
        }
        const bool dated = purchase.refund && purchase.boughtAt != 0;
        const outcomes::Ledger::Chain chain =
            ledger.chain(purchase.person, dated ? purchase.boughtAt : purchase.at);
        if (chain.referrers.empty()) {
            own(purchase, std::span<const outcomes::PersonNumber>(), std::span<const qint64>());
            continue;
        }
        const std::vector<outcomes::PersonNumber> referrers(chain.referrers.begin(), chain.referrers.end());
        own(purchase, std::span(referrers),
            ledger.split(chain, ledger.advocacyPart(chain, purchase.minor, everything)));
    }
}

} // namespace

OutcomeValues outcomeValuesOf(const EventColumns &columns)
{
    OutcomeValues values;
    eachPurchase(
        columns,
        [&](const Purchase &purchase, const QString &code) {
            addOther(values.others[columns.personIds[purchase.person]], {{purchase.minor, code}, 1});
        },
        [&](const Purchase &purchase, std::span<const outcomes::PersonNumber> referrers,
            std::span<const qint64> parts) {
            values.people[columns.personIds[purchase.person]].purchase += purchase.minor;
            for (std::size_t i = 0; i < referrers.size() && i < parts.size(); ++i)
                values.people[columns.personIds[referrers[i]]].advocacy += parts[i];
        });
    return values;
}

TogetherValues valuesTogether(const EventColumns &columns, const QSet<qint64> &people)
{
    TogetherValues values;
    const auto isOne = [&](PersonIndex person) { return people.contains(columns.personIds[person]); };
    eachPurchase(
        columns,
        [&](const Purchase &purchase, const QString &code) {
            if (isOne(purchase.person))
                addOther(values.others, {{purchase.minor, code}, 1});
        },
        [&](const Purchase &purchase, std::span<const outcomes::PersonNumber> referrers,
            std::span<const qint64> parts) {
            if (isOne(purchase.person)) {
                values.value.purchase += purchase.minor;
                return;
            }
            for (std::size_t i = 0; i < referrers.size() && i < parts.size(); ++i) {
                if (isOne(referrers[i]))
                    values.value.advocacy += parts[i];
            }
        });
    return values;
}

} // namespace vouch
