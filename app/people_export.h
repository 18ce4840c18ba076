// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QByteArray>
#include <QSet>
#include <optional>

namespace vouch
{
class Workspace;
}

namespace vouch::app
{

/// Whom to write: everybody, or only these.
using Chosen = std::optional<QSet<PersonId>>;

/// People as a table that Vouch and others read: one row a person, as many columns as the fullest needs.
/// `plain` leaves texts that look like formulas as they are.
Result<QByteArray> peopleCsv(Workspace &workspace, bool plain, const Chosen &chosen);
/// People as vCards 4.0.
Result<QByteArray> peopleVcards(Workspace &workspace, const Chosen &chosen);
/// The same table as a spreadsheet: texts are texts, amounts are numbers.
Result<QByteArray> peopleXlsx(Workspace &workspace, const Chosen &chosen);

} // namespace vouch::app
