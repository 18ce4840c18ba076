// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/words.h"

#include <QLocale>

/// What verbs and questions on words to send are asked.
namespace vouch
{

struct MessageQuestion {
    QList<PersonId> people;
    DealId deal{};      ///< what is said of a deal; none: of the open one that is expected first
    QString language{}; ///< of dates and amounts; empty: the interface's
};

/// `id` valid: that draft is changed.
struct QuoteEntry {
    QuoteId id{};
    DealId deal{};
    std::optional<When> made{}, validUntil{}; ///< today unless said; none: without an end
    std::optional<Tax> tax{};
    std::optional<QString> recipient{},
        notes{}; ///< the deal's person with the address; what the letterhead says
    std::optional<QList<PurchaseLine>> lines{}; ///< the deal's; a deal without lines is one line
    qint64 expectedVersion = 0;
};

/// Which quotes; what is left out does not matter.
struct QuoteQuestion {
    QuoteId id{};
    qint64 number = 0;
    DealId deal{};
    PersonId person{};
    std::optional<QuoteState> state{};
    OperationId madeBy{};
};

} // namespace vouch
