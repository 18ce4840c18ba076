// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStringList>

/// Several values in one cell.
namespace vouch::exchange
{

/// As our own export writes them: parted by ";", with a backslash before a semicolon that is part of a value.
QStringList ownPieces(const QString &value);
/// Parted by what matches, each trimmed, without empty ones.
QStringList pieces(const QString &value, const QRegularExpression &between);

bool looksLikePhone(const QString &text);
/// Numbers to call, and e-mail addresses among them. A stroke or a comma stands within numbers, too ("030 /
/// 123456", "…, ext. 12"): it parts them only where what is before and behind it are numbers by themselves.
QStringList numberPieces(const QString &value);

/// Web addresses as people part them; commas and semicolons may be part of an address.
QStringList webAddresses(const QString &text);
/// "www.example.org", "example.net/shop": an address of the web that lacks its scheme.
bool looksLikeHost(const QString &text);

} // namespace vouch::exchange
