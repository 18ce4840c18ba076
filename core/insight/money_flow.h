// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/report_parts.h"
#include "core/outcomes/ledger.h"

#include <bit>

/// The purchases that a report counts, each with those who brought its buyer. Inside the room.
namespace vouch::insight
{

class MoneyFlow
{
public:
    explicit MoneyFlow(const Scope &scope);

    outcomes::Ledger &ledger() { return m_ledger; }
    const QString &currency() const { return m_scope.currency(); }
    int share() const { return m_share; }
    /// What of the scope is in other currencies and so was not counted; known after forEachPurchase().
    OtherAmounts others() const { return m_others.list(m_scope.columns.currencies); }
    bool countsChannel(std::uint16_t channel) const { return !m_channel || int(channel) == *m_channel; }

    /// use(purchase, chain) for every purchase or refund in the base currency within the scope.
    template<class Use>
    void forEachPurchase(Use use)
    {
        m_others = {};
        for (const Purchase &purchase : m_scope.columns.purchases) {
            if (purchase.abandoned || !m_scope.covers(purchase.at) || !countsChannel(purchase.channel) ||
                !m_scope.has(purchase.person))
                continue;
            if (int(purchase.currency) != m_currency) {
                m_others.add(purchase.currency, purchase.minor);
                continue;
            }
            // A refund undoes what its purchase did, even when it comes after the referral's window.
            const bool dated = purchase.refund && purchase.boughtAt != 0;
            use(purchase, m_ledger.chain(purchase.person, dated ? purchase.boughtAt : purchase.at));
        }
    }

private:
    const Scope &m_scope;
    outcomes::Ledger m_ledger;
    int m_share;
    int m_currency = -1;
    std::optional<int> m_channel; ///< −1: a channel that nothing has
    OtherCurrencies m_others;
};

/// Counts distinct people per key.
class DistinctPeople
{
public:
    DistinctPeople(std::size_t keys, PersonIndex people);
    void add(std::size_t key, PersonIndex person)
    {
        if (person >= m_people)
            return;
        const quint64 cell = quint64(key) * m_stride + person;
        if (m_bits.empty()) {
            m_pairs.push_back(cell);
            return;
        }
        m_bits[cell / 64] |= quint64(1) << (cell % 64);
    }
    /// The people of several keys together, by the key that `keyOf` gives each of them, each person once.
    template<class KeyOf>
    DistinctPeople merged(std::size_t keys, KeyOf keyOf) const
    {
        DistinctPeople all(keys, PersonIndex(m_people));
        for (const quint64 pair : m_pairs)
            all.add(keyOf(std::size_t(pair / m_stride)), PersonIndex(pair % m_stride));
        const std::size_t words = m_stride / 64;
        for (std::size_t key = 0; !m_bits.empty() && key < m_counts.size(); ++key) {
            const std::size_t to = keyOf(key);
            for (std::size_t word = 0; word < words; ++word)
                all.m_bits[to * words + word] |= m_bits[key * words + word];
        }
        return all;
    }
    /// Per key; nothing may be added afterwards.
    const std::vector<qint64> &counts();
    /// Row ids of the people of one key; after counts().
    std::vector<std::int64_t> ids(std::size_t key, const EventColumns &columns) const;

private:
    quint64 m_people;
    quint64 m_stride; ///< whole words for each key
    bool m_counted = false;
    std::vector<qint64> m_counts;
    std::vector<quint64> m_bits;
    std::vector<quint64> m_pairs; ///< instead of bits where those would be too many
};

/// What the share, decay and chain of this ledger are, in words, for definitions.
QString ledgerDefinition(const ReportSpec &spec, const QString &currency);

} // namespace vouch::insight
