// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace vouch
{

/// Keys that point from row to row are not looked at while this stands, also within a transaction: a great
/// many rows are written or taken away. Whoever uses it knows that all of them point to what is there, or
/// asks once afterwards. `vouch check` asks of all rows.
class KeysAside
{
public:
    explicit KeysAside(Connection &db);
    ~KeysAside();
    KeysAside(const KeysAside &) = delete;
    KeysAside &operator=(const KeysAside &) = delete;

private:
    Connection &m_db;
};

} // namespace vouch
