// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/vocabulary.h"

namespace vouch
{

/// What a line of somebody's timeline is about; core/workspace/timeline_words.h makes its sentences.
enum class TimelineKind : int {
    Note,
    Interaction,
    Task,
    Move,
    Purchase,
    Refund,
    Abandoned,
    Advocacy,
    ReferralOut,
    ReferralIn,
    CaseOpened,
    CaseAnswered,
    CaseResolved,
    Reward,
    Enjoyment,
    Considered,
    Unconsidered,
    DealOpened,
    DealWon,
    DealLost,
    Change,
    QuoteSent,
    QuoteDeclined
};
std::span<const WordOf<TimelineKind>> vocabularyOf(TimelineKind);

/// What was asked about an enjoyed purchase.
/// nameOf(): "The delivery went well"; phraseOf(): "the delivery went wrong".
enum class EnjoyPart : int { Delivery, Packaging, Worked, Support, Surprise };
std::span<const WordOf<EnjoyPart>> vocabularyOf(EnjoyPart);

/// What came of what a rule suggests.
enum class SuggestionState : int { Open, Accepted, Dismissed };
std::span<const WordOf<SuggestionState>> vocabularyOf(SuggestionState);

/// Whether an operation is still going on, as an import does.
enum class OperationState : int { Running, Done };
std::span<const WordOf<OperationState>> vocabularyOf(OperationState);

} // namespace vouch
