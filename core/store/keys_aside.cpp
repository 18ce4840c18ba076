// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keys_aside.h"

#include <sqlite3.h>

namespace vouch
{

namespace
{

// The pragma does nothing within a transaction.
void look(Connection &db, bool looked)
{
    sqlite3_db_config(db.handle(), SQLITE_DBCONFIG_ENABLE_FKEY, looked ? 1 : 0, nullptr);
}

} // namespace

KeysAside::KeysAside(Connection &db)
    : m_db(db)
{
    look(m_db, false);
}

KeysAside::~KeysAside()
{
    look(m_db, true);
}

} // namespace vouch
