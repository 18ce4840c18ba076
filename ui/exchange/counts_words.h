// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/imports.h"

namespace vouch::ui
{

/// What an import brings: "2 people", "3 purchases, 1 of nobody known" …
QStringList broughtWords(const ImportResult &result);

/// What an import would do, from its trial: what it brings and changes, else why it would do nothing.
QString trialSentence(const ImportResult &trial);

} // namespace vouch::ui
