// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace vouch
{
class Workspace;
namespace ui
{
struct HandoutRequest;
}
} // namespace vouch

namespace vouch::app
{

/// Writes reports in any format but JSON and text, and notes the run. `logo`: a picture's file, or empty.
/// Returns the files made.
Result<QStringList> writeReports(Workspace &workspace, const ui::HandoutRequest &handout,
                                 const QString &format, const QString &path, const QString &logo = {});

} // namespace vouch::app
