// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/other_amounts.h"

#include <QHash>
#include <QSet>

namespace vouch::insight
{
struct EventColumns;
}

namespace vouch
{

/// The two lenses for each person with any value, in the workspace's currency, minor units.
struct OutcomeValues {
    struct Value {
        qint64 purchase = 0; ///< own net purchases (ledger at a = 0)
        qint64 advocacy = 0; ///< others' purchases credited to this person (ledger at a = 1)
    };
    QHash<qint64, Value> people;
    QHash<qint64, OtherAmounts> others; ///< own net purchases in other currencies, of those who have any
    Value of(qint64 person) const { return people.value(person); }
    OtherAmounts othersOf(qint64 person) const { return others.value(person); }
};

/// From the facts Purchases and Referrals.
OutcomeValues outcomeValuesOf(const insight::EventColumns &columns);

/// The same of people who are taken together: what one of them bought is no advocacy of another, so that
/// nothing is in both sums.
struct TogetherValues {
    OutcomeValues::Value value;
    OtherAmounts others;
};
TogetherValues valuesTogether(const insight::EventColumns &columns, const QSet<qint64> &people);

} // namespace vouch
