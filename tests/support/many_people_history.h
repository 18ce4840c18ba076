// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vouch::test
{

/// Makes a workspace file with the history of many people on social-journey: moves with laps and exits and
/// why, purchases with costs, refunds, scores and drivers, interactions of which some want an answer and some
/// are complaints, recommendations with reach and whom they brought, referrals over generations, a reward
/// programme and what became of its rewards, brands considered. About `events` events in all, so that every
/// report has something to show. The same for a seed. Ends the program where it cannot.
void makeHistory(const QString &path, int people, int events, unsigned seed);

} // namespace vouch::test
