// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/requests/words.h"
#include "core/workspace/steps.h"

/// Parts of operations on words to send, and how they are read.
namespace vouch
{

Result<QList<MessageTemplate>> allTemplates(Connection &db);
Result<Letterhead> letterheadOf(Connection &db);
Result<QList<QuoteRecord>> quotesFor(Connection &db, const QuoteQuestion &question, Millis now);
/// Whole; NotFound where it is gone.
Result<QuoteRecord> quoteOf(Connection &db, QuoteId id, Millis now);

} // namespace vouch
