// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace vouch
{

/// From so many characters on some mail programs cut what they are handed, and so many a desktop hands over
/// at all.
inline constexpr qsizetype mailLinkMayBeCut = 2'000, longestMailLink = 100'000;

/// "mailto:" with subject and body, percent-encoded as RFC 6068 wants it: nothing in them can add a header or
/// a second address, blanks are %20 and line ends %0D%0A. `address` is one that was checked.
QByteArray mailLink(const QString &address, const QString &subject, const QString &body);

} // namespace vouch
