// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/exchange/draft.h"
#include "core/words/journeys.h"
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
    QString note{};                  ///< what is about them, or on a journey of deals about the deal
};

/// What the pieces of a line ask for, without a place: an amount, a day, a probability or a title makes a
/// deal. Invalid where one cannot be taken for what it is, or nobody is named; a deal may be of nobody.
Result<QuickEntry> quickEntry(const QList<QuickPiece> &pieces, JourneyCards cards = JourneyCards::People);

} // namespace vouch
