// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "core/base/other_amounts.h"
#include "core/store/records/outcomes.h"

#include <QList>
#include <QString>
#include <optional>

/// What the Advocacy screen shows: advocates, programmes, who brought whom.
namespace vouch
{

struct ProgrammeRecord {
    qint64 id = 0;
    QString name, currency, milestone;
    qint64 referrerMinor = 0, friendMinor = 0;
    std::optional<qint64> budgetMinor;
    qint64 spentMinor = 0, pendingMinor = 0;
    std::optional<When> startsAt, endsAt;
    qint64 version = 0;
};

/// Who brought whom; people are those who brought somebody or were brought.
struct ReferralGraph {
    struct Node {
        PersonId person;
        QString name;
        qint64 purchaseMinor = 0, advocacyMinor = 0;
    };
    struct Link {
        ReferralId id;
        int referrer = 0, referred = 0; ///< positions in nodes
        Millis at = 0;
        QString type, status;
    };
    QList<Node> nodes;
    QList<Link> links; ///< by time
};

struct AdvocateRecord {
    PersonId person;
    QString name;
    qint64 purchaseMinor = 0, advocacyMinor = 0;
    OtherAmounts others; ///< own net purchases in other currencies
    int events = 0, referred = 0, unthanked = 0;
    Millis lastAt = 0;
    qint64 rewardsMinor = 0;
};

/// Everything of the Advocacy screen but the reports.
struct AdvocacyPage {
    QList<AdvocateRecord> advocates; ///< by advocacy value
    QList<ProgrammeRecord> programmes;
    QList<RewardRecord> rewards; ///< newest first
};

} // namespace vouch
