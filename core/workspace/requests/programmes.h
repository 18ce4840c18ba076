// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/words/advocacy.h"

#include <QString>
#include <optional>

/// What verbs on reward programmes are asked.
namespace vouch
{

/// A two-sided programme. `milestone` is a referral status: joined or purchased.
struct ProgrammeEntry {
    qint64 id = 0; ///< 0: a new one
    QString name;
    qint64 referrerMinor = 0, friendMinor = 0;
    QString currency;
    QString milestone = keyOf(ReferralStatus::Purchased);
    std::optional<qint64> budgetMinor;
    std::optional<When> startsAt, endsAt;
    qint64 expectedVersion = 0; ///< of the programme that the form was filled with; 0: not checked
};

} // namespace vouch
