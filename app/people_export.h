// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace vouch
{
class Workspace;
}

namespace vouch::app
{

/// Everybody as a table that Vouch and others read: one row a person, as many columns as the fullest needs.
/// `plain` leaves texts that look like formulas as they are.
Result<QByteArray> peopleCsv(Workspace &workspace, bool plain);
/// Everybody as vCards 4.0.
Result<QByteArray> peopleVcards(Workspace &workspace);

} // namespace vouch::app
