// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QJsonObject>
#include <QString>

/// The complete export of a workspace (core/store/transfer.h says what is in it).
namespace vouch::exchange
{

/// Whether the file begins like one.
bool isWorkspaceJson(const QString &path);
/// The document in the file. Errors name the file: Io, WrongFile (no JSON, cut off, something else).
Result<QJsonObject> readWorkspaceJson(const QString &path);

} // namespace vouch::exchange
