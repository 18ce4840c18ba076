// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace vouch::exchange
{

/// Why a file that starts with these bytes cannot be read, for files that are no text of ours: archives,
/// spreadsheets, pictures, databases, JSON … Nothing if it may be one that can.
std::optional<Error> foreignContent(const QByteArray &start, const QString &file);

/// The same for tables that are known but not read, by the folded header ("messages.csv" of LinkedIn, Stripe
/// payments …).
std::optional<Error> foreignTable(const QStringList &keys, const QString &file);

/// That a file holds sales of a program (empty: of one that is not known) that Vouch does not read yet. With
/// `mayBeHistory` its rows may be steps of a history, and the sentence says how to read them so.
Error salesError(const QString &program, const QString &file, bool mayBeHistory = false);

/// What to do with a table whose rows may be steps of a history.
QString historyRemedy();

} // namespace vouch::exchange
