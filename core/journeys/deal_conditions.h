// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>

/// What segments and rules ask of somebody's deals.
namespace vouch
{

/// Which deals somebody has. All of it is about the deals that are theirs, of this owner and from this source
/// if one is said; what stands together is about one deal. Days count from today, in the workspace's zone.
struct DealConditions {
    int minOpen = 0; ///< at least so many open ones
    bool noOpen = false;
    std::optional<qint64> minOpenMinor; ///< their amounts in the currency add up to this
    QString currency;                   ///< empty: the workspace's
    /// The open ones are those that are expected from today on until then, …
    std::optional<int> expectedWithinDays;
    std::optional<int> overdueDays; ///< … or whose day passed so many days ago or earlier
    std::optional<int> wonWithinDays, lostWithinDays;
    QString lostReason, competitor; ///< of one that was lost
    QString owner, source;

    bool isEmpty() const { return *this == DealConditions{}; }
    bool asksOpen() const
    {
        return minOpen > 0 || minOpenMinor || expectedWithinDays || overdueDays ||
               (!noOpen && !wonWithinDays && !asksLost() && !(owner.isEmpty() && source.isEmpty()));
    }
    bool asksLost() const { return lostWithinDays || !lostReason.isEmpty() || !competitor.isEmpty(); }
    QJsonObject toJson() const;
    static DealConditions fromJson(const QJsonObject &json);
    friend bool operator==(const DealConditions &, const DealConditions &) = default;
};

/// Invalid where it would find nobody for ever.
Status checkDealConditions(const DealConditions &deals);
/// Each of them in words that go on from "they have": "no open deal". `currency`: the workspace's.
QStringList dealConditionTexts(const DealConditions &deals, const QString &currency);

} // namespace vouch
