// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records/people.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// What verbs on people are asked.
namespace vouch
{

/// Changes to a person's own fields; what is not set stays. `expectedVersion` is the version the form was
/// filled from: if the row has another one, the verb reports Conflict and changes nothing. 0 does not check.
struct PersonEdit {
    PersonId id;
    qint64 expectedVersion = 0;
    std::optional<QString> name, given, family, nickname, organisation, title, department, birthday, owner,
        source;
    std::optional<QList<ContactPoint>> emails,
        phones; ///< the whole list; rows keep their id where it is given
    std::optional<QList<ProfileRecord>> profiles;
    std::optional<QStringList> tags;
};

} // namespace vouch
