// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <optional>

/// Saved filters of people.
namespace vouch
{

class Connection;
struct OutcomeValues;

/// Which deals somebody has. All of it is about the deals that are theirs, of this owner and from this source
/// if one is said; what stands together is about one deal. Days count from today, in the workspace's zone.
struct DealConditions {
    int minOpen = 0; ///< at least so many open ones
    bool noOpen = false;
    std::optional<qint64> minOpenMinor; ///< their amounts in the workspace's currency add up to this
    std::optional<int>
        expectedWithinDays;         ///< the open ones are those that are expected from today on until then
    std::optional<int> overdueDays; ///< the open ones are those whose day passed so many days ago or earlier
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

/// Whom a segment means: people for whom everything that is set holds. Nothing set: everybody.
struct SegmentFilter {
    QStringList anyTags; ///< has at least one of these
    QStringList allTags; ///< has each of these
    QString owner;
    QString journey;      ///< key: stands on this journey …
    QStringList stages;   ///< … on one of these stages (names, keys or aliases); without a journey: of any
    QStringList networks; ///< has a profile on at least one of these
    std::optional<qint64> minPurchaseMinor; ///< own net purchases in the workspace's currency
    std::optional<bool> hasAdvocacy; ///< has brought somebody or has an advocacy event that is not negative
    DealConditions deals;
    QString text;           ///< as typed into the search
    QList<PersonId> people; ///< of these people only, ascending: a segment of people who were picked

    bool isEmpty() const { return *this == SegmentFilter{}; }
    QJsonObject toJson() const;
    static SegmentFilter fromJson(const QJsonObject &json);
    friend bool operator==(const SegmentFilter &, const SegmentFilter &) = default;
};

struct SegmentRecord {
    qint64 id = 0;
    QString name;
    SegmentFilter filter;
    qint64 people = 0; ///< filled by Workspace::segments()
    friend bool operator==(const SegmentRecord &, const SegmentRecord &) = default;
};

/// When somebody asks, and the currency whose amounts are added.
struct SegmentMoment {
    Millis now = 0;
    QString currency;
};

/// The people whom the filter finds, ascending; archived ones left out. Blocks; reader lane.
Result<QList<PersonId>> peopleOfFilter(Connection &db, const SegmentFilter &filter,
                                       const OutcomeValues &values, const SegmentMoment &moment);
/// A saved segment by name, in any case; NotFound names those that there are. Blocks; reader lane.
Result<SegmentRecord> segmentByName(Connection &db, const QString &name);

} // namespace vouch
