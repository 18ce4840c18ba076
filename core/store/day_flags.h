// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Which columns of the store may be known to the day alone, and the flag beside each.
namespace vouch
{
class Connection;
}

namespace vouch::dayFlags
{

enum class Whose {
    Imported, ///< rows that an import made
    All
};

/// Marks times at exactly 00:00 UTC as days alone: what programs before the flags stored of files that
/// stated a date without a time.
Status mark(Connection &db, Whose rows);

} // namespace vouch::dayFlags
