// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/draft.h"

namespace vouch
{

/// What somebody is shown as: the name, else what else tells who it is; empty if nothing does.
QString draftName(const exchange::PersonDraft &draft);
/// Whether the file tells a name of its own, not one made from a number, an address or a handle.
bool tellsName(const exchange::PersonDraft &draft);
/// Bare handles come after names.
QString sortKeyOf(const QString &name, const QString &given, const QString &family);

} // namespace vouch
