// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/calendar.h"
#include "core/base/ids.h"

#include <QString>
#include <optional>

/// What verbs on tasks and on Today are asked.
namespace vouch
{

struct TaskEntry {
    PersonId person;
    QString title, owner;
    std::optional<When> dueAt;
};

/// What Today can leave out until a later day, besides tasks and people who wait in a stage.
enum class PutOff {
    Contact,   ///< with a person to keep in touch with
    Thanks,    ///< for an advocacy event
    Suggestion ///< of a rule
};

} // namespace vouch
