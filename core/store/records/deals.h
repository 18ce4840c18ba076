// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/store/records/timeline.h"
#include "core/words/deals.h"

#include <QList>
#include <QString>
#include <optional>

/// What somebody may buy.
namespace vouch
{

/// One thing that is offered: as it is bought, where the deal is won.
using DealLine = PurchaseLine;

/// Somebody else who has a say in it.
struct DealPerson {
    PersonId person;
    QString name; ///< as they are called now; nobody asks for it where deals are written
    QString role; ///< may be empty
    friend bool operator==(const DealPerson &, const DealPerson &) = default;
};

struct DealRecord {
    DealId id;
    QString title;
    PersonId person; ///< none: not known
    QString personName;
    QString organisation;    ///< its own, else the person's
    QString ownOrganisation; ///< empty: that of the person, if any
    std::optional<Money> amount;
    std::optional<When> expected;
    std::optional<int> probability; ///< percent, as somebody said it
    QString source, owner, notes;
    DealStatus status = DealStatus::Open;
    When opened;
    std::optional<When> closed; ///< when it was won or lost
    QString reason, competitor; ///< of a lost one
    PurchaseId purchase;        ///< of a won one; none: its person was deleted
    bool purchaseMade = false;  ///< winning it made the purchase
    QList<DealLine> lines;      ///< where one deal is asked for
    QList<DealPerson> people;   ///< the same
    qint64 version = 0;
    JourneyId journey; ///< along which it goes; none: along none
    StageId stage;
    QString journeyKey, journeyName, stageName;
    When entered; ///< the stage
};

/// What a deal was thought to be from `at` on.
struct DealChange {
    When at;
    std::optional<Money> amount;
    std::optional<When> expected;
    std::optional<int> probability;
    QString owner;
    friend bool operator==(const DealChange &, const DealChange &) = default;
};

} // namespace vouch
