// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outcomes/ledger.h"

#include <algorithm>
#include <cmath>

namespace vouch::outcomes
{

namespace
{

__extension__ using Wide = unsigned __int128;

constexpr int million = 1'000'000;
constexpr double weightUnit =
    4294967296.0; // 2^32: exact for every usual δ, and 64 bits of money times it fit a Wide

/// Up to here a product with a weight or a share fits 64 bits, whose division is many times faster.
constexpr quint64 narrow = 0x7fffffff;

struct Share {
    quint64 part;
    quint64 remainder;
};

quint64 magnitude(qint64 value)
{
    return value < 0 ? 0 - quint64(value) : quint64(value);
}

qint64 withSign(quint64 size, bool negative)
{
    return negative ? qint64(0 - size) : qint64(size);
}

} // namespace

int shareInMillionths(double share)
{
    return int(std::lround(std::clamp(share, 0.0, 1.0) * million));
}

Ledger::Ledger(PersonNumber people, std::span<const Tie> ties, const LedgerRules &rules)
    : m_rules(rules)
    , m_first(people)
{
    for (const Tie &tie : ties) {
        if (tie.referred >= people || tie.referrer >= people)
            continue;
        First &first = m_first[tie.referred];
        if (first.referrer == none || tie.at < first.at)
            first = {tie.at, tie.referrer, tie.type};
    }
    const double decay = std::clamp(m_rules.decay, 0.0, 1.0);
    double power = 1.0;
    quint64 sum = 0;
    const auto generations = std::size_t(std::max(1, m_rules.generations));
    // No chain is longer than there are people, so a huge G costs nothing.
    const std::size_t longest = std::min<std::size_t>(generations, std::max<std::size_t>(people, 1));
    for (std::size_t g = 0; g < longest; ++g) {
        m_weights.push_back(quint64(std::llround(power * weightUnit)));
        sum += m_weights.back();
        m_weightSums.push_back(sum);
        power *= decay;
    }
}

Ledger::Chain Ledger::chain(PersonNumber buyer, Millis at)
{
    m_chain.clear();
    if (buyer >= m_first.size())
        return {};
    const First &brought = m_first[buyer];
    if (brought.referrer == none || brought.at > at)
        return {};
    if (m_rules.windowDays > 0 && at - brought.at > m_rules.windowDays * dayMillis)
        return {};
    const First *link = &brought;
    while (link->referrer != none && link->at <= at && m_chain.size() < m_weights.size()) {
        if (link->referrer == buyer ||
            std::find(m_chain.begin(), m_chain.end(), link->referrer) != m_chain.end())
            break;
        m_chain.push_back(link->referrer);
        link = &m_first[link->referrer];
    }
    return {m_chain, brought.type};
}

qint64 Ledger::advocacyPart(const Chain &chain, qint64 value, int shareMillionths) const
{
    if (chain.referrers.empty())
        return 0;
    const quint64 size = magnitude(value);
    quint64 part = size <= narrow ? (size * quint64(shareMillionths) + million / 2) / million
                                  : quint64((Wide(size) * quint64(shareMillionths) + million / 2) / million);
    if (chain.type == ReferralType::Two)
        part = std::min(part, quint64(std::max<qint64>(0, m_rules.acquisitionCost)));
    return withSign(part, value < 0);
}

std::span<const qint64> Ledger::split(const Chain &chain, qint64 advocacy)
{
    const std::size_t count = chain.referrers.size();
    m_parts.assign(count, 0);
    if (count == 0)
        return m_parts;
    const bool negative = advocacy < 0;
    const quint64 whole = magnitude(advocacy);
    const quint64 weights = m_weightSums[count - 1];
    m_remainders.clear();
    quint64 given = 0;
    for (std::size_t g = 0; g < count; ++g) {
        Share share;
        if (whole <= narrow) {
            const quint64 product = whole * m_weights[g];
            share = {product / weights, product % weights};
        } else {
            const Wide product = Wide(whole) * m_weights[g];
            share = {quint64(product / weights), quint64(product % weights)};
        }
        m_parts[g] = withSign(share.part, negative);
        given += share.part;
        m_remainders.emplace_back(share.remainder, g);
    }
    quint64 left = whole - given;
    if (left > 0) {
        std::sort(m_remainders.begin(), m_remainders.end(), [](const auto &a, const auto &b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
        for (std::size_t i = 0; left > 0; ++i, --left)
            m_parts[m_remainders[i].second] += negative ? -1 : 1;
    }
    return m_parts;
}

} // namespace vouch::outcomes
