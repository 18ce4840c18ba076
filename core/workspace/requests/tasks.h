// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"
#include "core/people/repeat.h"

#include <QList>
#include <QString>
#include <optional>

/// What verbs on tasks and on Today are asked.
namespace vouch
{

struct TaskEntry {
    PersonId person;
    QString title, owner;
    std::optional<When> dueAt;
    std::optional<Repeat> repeat{};    ///< by the calendar needs a date
    std::optional<int> remindBefore{}; ///< minutes; needs a date
    QList<DealId> deals{}; ///< that a new one belongs to, of several one each: `person` is then theirs
};

/// A task as it is to be; its person stays. `expectedVersion` is the one the form was filled from: another
/// one is a Conflict. 0 does not check.
struct TaskEdit {
    TaskId id;
    qint64 expectedVersion = 0;
    TaskEntry task;
};

/// What Today can leave out until a later day, besides tasks and people who wait in a stage.
enum class PutOff {
    Contact,    ///< with a person to keep in touch with
    Thanks,     ///< for an advocacy event
    Suggestion, ///< of a rule
    Deal
};

} // namespace vouch
