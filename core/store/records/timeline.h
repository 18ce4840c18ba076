// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/words/timeline.h"

#include <QList>
#include <QString>
#include <optional>

/// What happened with one person, line by line.
namespace vouch
{

/// One thing that was bought.
struct PurchaseLine {
    QString item;
    qint64 quantity = 1;
    Money price; ///< of one
    friend bool operator==(const PurchaseLine &, const PurchaseLine &) = default;
};

/// One thing that happened, or is planned, with one person.
struct TimelineItem {
    Millis at = 0;
    QDate day; ///< valid: known to the day alone, and `at` is when it begins
    TimelineKind kind = TimelineKind::Change;
    qint64 id = 0;             ///< row of that kind; with kind unique
    QString title;             ///< plain text, made for people
    QString text;              ///< body, plain text or Markdown source (notes)
    QString detail;            ///< channel, kind, order number … short
    QString more;              ///< shown instead of `text` when the item is opened; empty: the same
    QList<PurchaseLine> lines; ///< of purchases and refunds
    std::optional<Money> amount;
    int sentiment = 0;
    bool incoming = true;
    bool planned = false;            ///< an open task
    bool beforeKnown = false;        ///< happened before the person's record was made
    PersonId other;                  ///< for referrals and rewards
    std::optional<When> mayReturnAt; ///< of who left a journey
    QString channel, contact;        ///< keys, of interactions: where it was and what kind it was
    const QString &opened() const { return more.isEmpty() ? text : more; }
    friend bool operator==(const TimelineItem &, const TimelineItem &) = default;
};

} // namespace vouch
