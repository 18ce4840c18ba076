// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QStringList>

namespace vouch
{
class Workspace;
namespace ui
{
struct Handout;
}
} // namespace vouch

namespace vouch::app
{

/// Writes reports in any format but JSON and text, and notes the run. Returns the files made.
Result<QStringList> writeReports(Workspace &workspace, const ui::Handout &handout, const QString &format,
                                 const QString &path);

} // namespace vouch::app
