// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QList>

/// How an order or deal stands when files tell of it in any order. Knows no store.
namespace vouch::outcomes
{

/// As stored: the later one of the same moment wins.
enum class Standing {
    Open = 0,  ///< not paid yet, or a deal that is not won (any more)
    Paid = 1,  ///< paid, or won
    Ended = 2, ///< cancelled, voided, or lost
};

/// What one file says, or what is known so far.
struct OrderState {
    Standing standing = Standing::Paid;
    Millis at = 0; ///< the latest moment it tells of; 0: not known
    friend auto operator<=>(const OrderState &a, const OrderState &b)
    {
        const auto moment = a.at <=> b.at;
        return moment != 0 ? moment : a.standing <=> b.standing;
    }
    friend bool operator==(const OrderState &, const OrderState &) = default;
};

/// What was paid back at a moment, in minor units, more than 0.
struct RefundStep {
    Millis at = 0;
    qint64 minor = 0;
    friend bool operator==(const RefundStep &, const RefundStep &) = default;
};

/// What is paid back only grows, so what one file says is a least: by `at`, `total` had been paid back in
/// all. The steps, in order of time, that say so of every such sentence heard so far, whatever the order in
/// which they were heard.
QList<RefundStep> refundsWith(QList<RefundStep> steps, Millis at, qint64 total);

/// The same steps, the last ones cut so that no more than `most` is paid back.
QList<RefundStep> refundsWithin(QList<RefundStep> steps, qint64 most);

} // namespace vouch::outcomes
