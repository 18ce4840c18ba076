// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/words/advocacy.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

/// What was bought and who brought the buyer: the arithmetic of outcomes.
namespace vouch::outcomes
{

/// People are numbered densely from 0, as in the event columns.
using PersonNumber = std::uint32_t;

/// One referral, as far as the ledger is concerned.
struct Tie {
    Millis at = 0;
    PersonNumber referrer = 0;
    PersonNumber referred = 0;
    ReferralType type = ReferralType::Unknown;
};

struct LedgerRules {
    double decay = 0.5;         ///< δ, 0…1: what each further generation gets of the one before
    int generations = 3;        ///< G, at least 1
    int windowDays = 365;       ///< from the referral of the buyer to the purchase; 0: no limit
    qint64 acquisitionCost = 0; ///< S, minor units: what winning a customer costs on average; caps type two
};

/// The advocacy share as millionths, so that money is never multiplied by a float.
int shareInMillionths(double share);

/// The two-lens ledger. Looks at a purchase as the buyer's (share 0) or as the work of those who brought the
/// buyer (share 1) or anything between, without ever counting a minor unit twice.
///
/// A purchase of net value v belongs to its buyer. If somebody brought the buyer, A of it is advocacy: a·v
/// for a type-one referral, sign(v)·min(a·|v|, S) for type two; the buyer keeps v − A. A is split over the
/// chain r1…rm (r1 brought the buyer, r2 brought r1 …; m ≤ G) in proportion to δ^(g−1), by largest
/// remainders. A refund is a purchase with v < 0 and takes back what the purchase gave.
///
/// Decisions where the formula is silent:
/// - Who brought a person is the earliest referral of that person; it counts for purchases at or after it.
/// Upper links
///   must also not be younger than the purchase. The window is measured on the link that brought the buyer.
/// - A referral of unknown type counts as type one: it is a record that somebody brought the buyer, most
/// owners never
///   judge what would have happened otherwise, and the share already says how much of a purchase is put down
///   to advocacy. Counting it as nothing would hide nearly every advocate.
/// - The chain ends before anybody who is in it already, or is the buyer (cycle, self-referral).
/// - a·v is rounded to the minor unit, halves away from zero; equal remainders go to the nearer generation.
class Ledger
{
public:
    /// `ties` in the order in which they were entered where times are equal.
    Ledger(PersonNumber people, std::span<const Tie> ties, const LedgerRules &rules);

    /// Who brought the buyer of a purchase made at `at`, nearest first; empty without any or outside the
    /// window. Valid until the next call of chain().
    struct Chain {
        std::span<const PersonNumber> referrers;
        ReferralType type = ReferralType::Unknown;
    };
    Chain chain(PersonNumber buyer, Millis at);

    /// The advocacy part A of a purchase of `value` with this chain.
    qint64 advocacyPart(const Chain &chain, qint64 value, int shareMillionths) const;

    /// A split over the chain's referrers, in their order. Valid until the next call of split().
    std::span<const qint64> split(const Chain &chain, qint64 advocacy);

private:
    static constexpr PersonNumber none = std::numeric_limits<PersonNumber>::max();

    struct First {
        Millis at = 0;
        PersonNumber referrer = none;
        ReferralType type = ReferralType::Unknown;
    };

    LedgerRules m_rules;
    std::vector<First> m_first; ///< per person: the earliest referral
    std::vector<PersonNumber> m_chain;
    std::vector<quint64> m_weights;    ///< δ^g · 2^32
    std::vector<quint64> m_weightSums; ///< sums of the first m weights
    std::vector<qint64> m_parts;
    std::vector<std::pair<quint64, std::size_t>> m_remainders;
};

} // namespace vouch::outcomes
