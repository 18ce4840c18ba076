// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace vouch::insight
{

struct ReportSpec;

/// What kinds of facts there are among the event columns. People's ids, owners and sources are always there.
/// Reports say which they read (factsOf), so that only these are loaded, and only reports that read what has
/// changed are computed again.
enum class Fact : unsigned {
    Names = 1,         ///< EventColumns::names
    Moves = 2,         ///< journeys, stages, transitions, exits
    Purchases = 4,     ///< purchases
    Referrals = 8,     ///< referrals
    Advocacy = 16,     ///< advocacy, arrivals
    Interactions = 32, ///< interactions, answerables
    Rewards = 64,      ///< rewards, programmes; needs Referrals
    Care = 128,        ///< cases, scores, considerations, drivers
    Deals = 256        ///< deals, what was said of them, their steps and stages, salesPlans
};
Q_DECLARE_FLAGS(Facts, Fact)
Q_DECLARE_OPERATORS_FOR_FLAGS(Facts)
inline constexpr Facts allFacts = Facts::fromInt(0x1ff);

/// The facts that a report reads. Of an unknown key: all.
Facts factsOf(const ReportSpec &spec);

} // namespace vouch::insight
