// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"

#include <QJsonObject>
#include <QList>
#include <QString>

/// What reading rules and what they found gives.
namespace vouch
{

/// When … then …: see core/journeys/rule.h for the form of `definition`.
struct RuleRecord {
    qint64 id = 0;
    QString name;
    QJsonObject definition;
    bool active = true;
    /// The operation that last changed it. Given back when it is saved: a Conflict if that is another one by
    /// then; 0 does not check.
    qint64 version = 0;
    friend bool operator==(const RuleRecord &, const RuleRecord &) = default;
};

struct SuggestionRecord {
    qint64 id = 0;
    qint64 rule = 0;
    QString ruleName;
    PersonId person;
    QString personName;
    JourneyId journey;
    QString text;     ///< what to do: "Move to Act"
    QString evidence; ///< why: "Commented “…” on 3 March"
    Millis evidenceAt = 0, madeAt = 0;
};

/// One line of a rule's dry run.
struct RuleTrial {
    struct Line {
        PersonId person;
        QString personName, text, evidence;
        Millis at = 0;
    };
    qint64 looked = 0; ///< events looked at
    qint64 matches = 0;
    QList<Line> lines; ///< the newest 1,000
};

} // namespace vouch
