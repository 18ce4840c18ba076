// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vouch
{

/// For showing a name, a number or a sentence beside others: safeForDisplay(), and where it holds words that
/// are written from the right it stands in an isolate of its own (U+2068 … U+2069). So its full stop stands
/// at its own end, and neither it nor what follows (a phone number) is turned around by the other. Other
/// texts stay as they are, and so does what is isolated already.
QString isolated(const QString &text);

} // namespace vouch
