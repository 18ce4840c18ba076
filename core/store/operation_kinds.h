// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/operation.h"

namespace vouch::journal
{

/// Verbs of operations as the statement operation_history takes them: "|move|correct|"; empty: all. `listed`
/// false: all others.
struct Verbs {
    QString text;
    bool listed = true;
};
Verbs verbsOf(OperationKind kind);

} // namespace vouch::journal
