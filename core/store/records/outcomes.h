// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "core/base/money.h"

#include <QList>
#include <QString>
#include <optional>

/// What one person brought and how it went: rewards, enjoyments, considerations, drivers, cases.
namespace vouch
{

struct RewardRecord {
    qint64 id = 0;       ///< the newest entry of its chain
    ReferralId referral; ///< with side and milestone it is the same reward in whatever state
    PersonId person;
    QString personName, otherName, programme, side, milestone, state;
    Money amount;
    Millis at = 0;
    qint64 programmeId = 0;
    bool refunded = false; ///< the friend has given back all that the reward was for
};

/// One entry of a reward's chain.
struct RewardStep {
    qint64 id = 0;
    QString state, actor;
    Millis at = 0;
};

/// How somebody enjoyed a purchase; parts that were not asked are empty.
struct EnjoyRecord {
    PurchaseId purchase;
    std::optional<bool> delivery, packaging, worked, support, surprise;
    std::optional<int> score;
    Millis at = 0;
    qint64 version = 0;
};

struct ConsiderationRecord {
    qint64 id = 0;
    QString brand;
    When addedAt;
    std::optional<When> removedAt;
};

struct DriverRecord {
    qint64 id = 0;
    PurchaseId purchase;
    QString driver;
    Millis at = 0;
};

struct CaseRecord {
    qint64 id = 0;
    Millis openedAt = 0;
    std::optional<Millis> firstResponseAt, resolvedAt;
    QString text; ///< of the interaction it was opened from
};

/// What a person's page shows beside fields and timeline.
struct PersonOutcomes {
    QList<RewardRecord> rewards;               ///< newest first
    QList<EnjoyRecord> enjoyments;             ///< by purchase, newest first
    QList<ConsiderationRecord> considerations; ///< those still on the list first
    QList<DriverRecord> drivers;               ///< newest first
    QList<CaseRecord> cases;                   ///< open ones first
};

} // namespace vouch
