// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

#include <QFuture>
#include <memory>

namespace vouch
{
struct ImportResult;
class Work;
} // namespace vouch

namespace vouch::app
{

/// Waits for an import; shows on stderr how far it is where that is a terminal.
Result<ImportResult> awaitImport(QFuture<Result<ImportResult>> future, const Work &work);
/// Says what came of it and returns the exit code: 3 where rows were refused.
int reportImport(Context &context, const ImportResult &result, bool dryRun);

} // namespace vouch::app
