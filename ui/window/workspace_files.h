// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/imports.h"

#include <functional>
#include <memory>

namespace vouch
{
class Workspace;
}

namespace vouch::ui
{

/// Where workspaces lie and which were open lately.
namespace files
{
using Opened = Result<std::shared_ptr<Workspace>>;

QStringList recent(); ///< newest first, only such as still exist
void remember(const QString &path);
void forget(const QString &path);

/// A path in the data folder that no file has yet; the folder is made.
QString freshWorkspacePath();
QString samplePath();
bool isSample(const QString &path);
/// The language code of journey texts that fits the language of the program.
QString templateLanguage();

/// Opens the sample workspace, making and filling it where it is not there. `then` is called in context's
/// thread, not at all if context dies first.
void openSample(QObject *context, const std::shared_ptr<Work> &work, std::function<void(Opened)> then);
} // namespace files

} // namespace vouch::ui
