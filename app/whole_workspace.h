// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command.h"

namespace vouch::app
{

/// The part of `import` that reads a complete export (vouch-json) into an empty workspace.
int importWholeWorkspace(Context &context, Workspace &workspace);

} // namespace vouch::app
