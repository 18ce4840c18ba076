// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/vocabulary.h"

namespace vouch
{

/// How words reach somebody. A direct message goes through the network where the person is.
enum class MessageWay : int { Email, Message, Letter };
std::span<const WordOf<MessageWay>> vocabularyOf(MessageWay);

/// What a template leaves open; nameOf() is what stands between its braces where people read it.
enum class Variable : int {
    FirstName,
    Name,
    Organisation,
    JobTitle,
    City,
    Owner,
    LastPurchase,
    LastPurchaseDay,
    DealTitle,
    DealAmount,
    DealExpected,
    Today,
    Sender
};
std::span<const WordOf<Variable>> vocabularyOf(Variable);

/// How a quote stands. That its time ran out follows from the date.
enum class QuoteState : int { Draft, Sent, Accepted, Declined };
std::span<const WordOf<QuoteState>> vocabularyOf(QuoteState);

} // namespace vouch
