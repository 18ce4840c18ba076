// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

/// Numbers kept in `setting`, which says what the file is. Not journaled.
namespace vouch::fileSetting
{

/// 0 where nothing is kept under that key.
inline Result<qint64> number(Connection &db, const char *key)
{
    return db.number("setting_get", {{":key", QString::fromLatin1(key)}});
}

inline Status set(Connection &db, const char *key, qint64 value)
{
    return db.change("setting_set", {{":key", QString::fromLatin1(key)}, {":value", QString::number(value)}});
}

} // namespace vouch::fileSetting
