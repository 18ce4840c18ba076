// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/money_flow.h"

#include <QCoreApplication>
#include <QLocale>

namespace vouch::insight
{

namespace
{

std::vector<outcomes::Tie> tiesOf(const EventColumns &columns)
{
    std::vector<outcomes::Tie> ties;
    ties.reserve(columns.referrals.size());
    for (const Referral &referral : columns.referrals) {
        const auto type = referral.type == 1   ? ReferralType::One
                          : referral.type == 2 ? ReferralType::Two
                                               : ReferralType::Unknown;
        ties.push_back({referral.at, referral.referrer, referral.referred, type});
    }
    return ties;
}

int positionOf(const Words &words, const QString &word)
{
    for (int i = 0; i < words.count(); ++i) {
        if (words.word(std::uint16_t(i)) == word)
            return i;
    }
    return -1;
}

} // namespace

MoneyFlow::MoneyFlow(const Scope &scope)
    : m_scope(scope)
    , m_ledger(scope.columns.personCount(), tiesOf(scope.columns),
               {scope.spec.decay, scope.spec.generations, scope.spec.referralWindowDays,
                scope.spec.acquisitionCost})
    , m_share(outcomes::shareInMillionths(scope.spec.share))
    , m_currency(positionOf(scope.columns.currencies, scope.currency()))
{
    if (!scope.spec.channel.isEmpty())
        m_channel = positionOf(scope.columns.channels, scope.spec.channel);
}

DistinctPeople::DistinctPeople(std::size_t keys, PersonIndex people)
    : m_people(people)
    , m_stride((quint64(people) + 63) / 64 * 64)
    , m_counts(keys, 0)
{
    constexpr quint64 maxBits = quint64(1) << 28;
    const quint64 bits = quint64(keys) * m_stride;
    if (bits > 0 && bits <= maxBits)
        m_bits.assign(bits / 64, 0);
}

const std::vector<qint64> &DistinctPeople::counts()
{
    if (m_counted)
        return m_counts;
    m_counted = true;
    std::sort(m_pairs.begin(), m_pairs.end());
    m_pairs.erase(std::unique(m_pairs.begin(), m_pairs.end()), m_pairs.end());
    for (const quint64 pair : m_pairs)
        ++m_counts[pair / m_stride];
    const std::size_t words = m_stride / 64;
    for (std::size_t word = 0; word < m_bits.size(); ++word)
        m_counts[word / words] += std::popcount(m_bits[word]);
    return m_counts;
}

std::vector<std::int64_t> DistinctPeople::ids(std::size_t key, const EventColumns &columns) const
{
    std::vector<std::int64_t> ids;
    const quint64 first = quint64(key) * m_stride;
    for (PersonIndex person = 0; !m_bits.empty() && person < m_people; ++person) {
        const quint64 cell = first + person;
        if (m_bits[cell / 64] >> (cell % 64) & 1)
            ids.push_back(columns.personIds[person]);
    }
    for (auto pair = std::lower_bound(m_pairs.begin(), m_pairs.end(), first);
         pair != m_pairs.end() && *pair < first + m_stride; ++pair)
        ids.push_back(columns.personIds[*pair - first]);
    return ids;
}

QString ledgerDefinition(const ReportSpec &spec, const QString &currency)
{
    const QString cost =
        spec.acquisitionCost > 0
            ? moneyText(spec.acquisitionCost, currency)
            : QCoreApplication::translate("Insight", "not entered, so such referrals earn nothing");
    return QCoreApplication::translate("Insight",
                                       "Of each net purchase v of a buyer whom somebody brought, a·v is "
                                       "advocacy (a = %1); where the buyer "
                                       "would have bought anyway, at most the cost of winning a customer "
                                       "(%2). It is split over up to %3 "
                                       "generations of referrers, each getting %4 times what the nearer one "
                                       "gets; the buyer keeps the rest. "
                                       "A buyer's earliest referral counts, for %5 days (0: without limit); "
                                       "referrals of unknown type count "
                                       "in full; refunds take back what their purchases gave. The total "
                                       "never depends on a. After Kumar, "
                                       "Petersen and Leone, Harvard Business Review, October 2007.")
        .arg(QLocale().toString(spec.share), cost)
        .arg(spec.generations)
        .arg(QLocale().toString(spec.decay))
        .arg(spec.referralWindowDays);
}

} // namespace vouch::insight
