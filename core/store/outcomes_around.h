// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/store/outcome_values.h"

#include <QList>

namespace vouch
{

class Connection;

/// What a few people of many are worth, by looking up what belongs to them and to those they brought: quick
/// where nothing has been loaded yet. Amounts in other currencies stand apart. Blocks.
Result<OutcomeValues> outcomeValuesAround(Connection &db, const QString &currency,
                                          const QList<PersonId> &people);

} // namespace vouch
