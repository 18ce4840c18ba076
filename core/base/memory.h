// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace vouch
{

/// What was freed goes back to the system: worth its few milliseconds after much was read and thrown away
/// again. May be called in any thread; others that ask for memory meanwhile wait.
void giveMemoryBack();

} // namespace vouch
