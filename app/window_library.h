// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/window/window_library.h"

namespace vouch::app
{

/// The window and what paints, loaded when first asked for. NotFound where that library is missing.
Result<const ui::WindowLibrary *> windowLibrary();

} // namespace vouch::app
