// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/search.h"
#include "core/store/connection.h"

#include <QList>
#include <limits>

/// What deals are found by: title, organisation, people, notes, lines. They stand in the index of people
/// (search_index.h) under the negative of their number, and follow as it does: who brings neither deals nor
/// people of deals pays nothing for them.
namespace vouch::searchindex
{

/// The first deal that the index does not hold yet; `allDeals` where it has come to all of them.
inline constexpr qint64 allDeals = std::numeric_limits<qint64>::max();
Result<qint64> nextDeal(Connection &db);

/// Brings the index up to what was written since the journal row `since`. Within the operation's transaction.
Status followDeals(Connection &db, qint64 since);

/// Some deals more where the index is not complete, in the transaction of whoever asks. True: none is left.
Result<bool> takeDeals(Connection &db);

/// Those whom a query finds, the newest first; `most` > 0: not more.
Result<QList<DealId>> findDeals(Connection &db, const search::Query &query, int most);

} // namespace vouch::searchindex
