// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <functional>

class QByteArray;

/// The whole content of a workspace as one JSON document, table by table, ids kept:
/// {"format": "vouch-json", "version": 1, "schema": 1, "currency": "EUR",
///  "tables": {"person": {"columns": ["id", …], "rows": [[1, …], …]}, …}}. History is not part of it.
namespace vouch
{
class Connection;
class Writer;
} // namespace vouch

namespace vouch::transfer
{

/// Writes it piece by piece, as of one moment; `write` returns false to stop (then the error is Io).
Status exportContent(Connection &db, const std::function<bool(const QByteArray &)> &write);

/// Puts it into a workspace that has no people yet, in place of the journeys that stand there. Errors:
/// Conflict (there are people), TooNew, WrongFile; then the operation is rolled back.
Status importContent(Writer &writer, const QJsonObject &document);

} // namespace vouch::transfer
