// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/draft.h"
#include "core/workspace/requests/deals.h"

/// What a line that adds somebody to a board asks.
namespace vouch
{

struct QuickPiece;

struct QuickEntry {
    JourneyId journey;
    StageId stage;
    /// Somebody who is here already: gets what `person` says and they have not; their name stays.
    PersonId existing{};
    exchange::PersonDraft person{};
    std::optional<DealEntry> deal{}; ///< theirs; without a title it is called by its organisation or them
    QString note{};                  ///< what is about them and has no other place
};

/// What the pieces of a line ask for, without a place: an amount, a day, a probability or a title makes a
/// deal. Invalid where one cannot be taken for what it is, or nobody is named.
Result<QuickEntry> quickEntry(const QList<QuickPiece> &pieces);

} // namespace vouch
