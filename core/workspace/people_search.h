// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vouch
{

/// The FTS5 query for what was typed: every word as a quoted prefix, so that query syntax in it means
/// nothing. Empty where nothing was typed that can be searched for.
QString matchText(const QString &typed);

} // namespace vouch
