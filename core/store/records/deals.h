// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/store/records/timeline.h"
#include "core/words/deals.h"

#include <QList>
#include <QStringList>
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
    QString organisation;          ///< its own, else the person's
    QString ownOrganisation;       ///< empty: that of the person, if any
    OrganisationId organisationId; ///< of `organisation`
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

/// A journey of people on which an import put deals and cases as people, and what making them deals would do.
struct DealConversion {
    JourneyId journey;
    QString key, name;
    qint64 deals = 0;      ///< cards and those that left: each becomes one
    qint64 peopleGone = 0; ///< who are nothing but a deal
    qint64 peopleKept = 0; ///< who are more, and become the person of theirs
    qint64 purchases = 0;  ///< of deals that were won
    QStringList examples;  ///< titles, a few
    bool clear = false;    ///< most are nothing but deals; else somebody has to say so
};

/// What somebody is to sell in a month (target), and what they say that they will (commit).
struct SalesPlanRecord {
    QString owner; ///< empty: what nobody looks after
    QDate month;   ///< its first day
    QString currency;
    std::optional<qint64> target, commit; ///< minor units
};

} // namespace vouch
