// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vouch::test
{

/// Makes a workspace file with one journey (social-journey): half of the people in its first stage, the
/// others spread over the rest; with tags, networks and tasks. The same for a seed. Ends the program where it
/// cannot.
void makeBoard(const QString &path, int people, unsigned seed);

} // namespace vouch::test
