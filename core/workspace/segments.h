// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/journeys/deal_conditions.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>
#include <optional>

/// Saved filters of people.
namespace vouch
{

class Connection;
struct OutcomeValues;

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
/// The same by their deals alone.
Result<QList<PersonId>> peopleWithDeals(Connection &db, const DealConditions &deals,
                                        const SegmentMoment &moment);
/// A saved segment by name, in any case; NotFound names those that there are. Blocks; reader lane.
Result<SegmentRecord> segmentByName(Connection &db, const QString &name);

} // namespace vouch
