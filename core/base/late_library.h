// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

/// Libraries of Vouch itself that are loaded when something first needs them, because what they bring along
/// takes longer to load than most commands take to run. They lie beside the library that this is in, and stay
/// loaded.
namespace vouch
{

/// The function `name` of lib<library>.so. NotFound where a part of the installation is missing.
Result<void *> lateFunction(const char *library, const char *name);

/// The same for what nothing can go on without: where it is missing the sentence is printed and the program
/// ends, as it does where a library is missing at its start. What it was writing is taken back when it is
/// opened again.
void *neededFunction(const char *library, const char *name);
template<class Function>
Function *neededFunction(const char *library, const char *name)
{
    return reinterpret_cast<Function *>(neededFunction(library, name));
}

} // namespace vouch
