// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/connection.h"

namespace vouch::migrations
{

/// Keeps a copy of the file as it is, where an upgrade is about to change it and it holds anything: beside
/// it, named after it with its data version and the day (`tea.v11.2026-12-01.vouch`), made by SQLite's
/// backup, opened again and checked. It stays until somebody deletes it: an older program can open it, and
/// nobody else can know when it is needed no more. Without a sound copy there is no upgrade.
Status keepCopy(Connection &db, Millis now);

} // namespace vouch::migrations
