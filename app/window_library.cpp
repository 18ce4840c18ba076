// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window_library.h"

#include "core/base/late_library.h"

namespace vouch::app
{

Result<const ui::WindowLibrary *> windowLibrary()
{
    static const Result<void *> found = lateFunction("vouch_ui", "vouchWindowLibrary");
    if (!found)
        return found.error();
    return &reinterpret_cast<decltype(ui::vouchWindowLibrary) *>(*found)();
}

} // namespace vouch::app
