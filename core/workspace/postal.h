// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace vouch
{
struct PostalAddress;

/// The lines below the name on an envelope, as the country writes them; the country itself only where it is
/// not `home` (a code of two letters). Empty where no street is known: nothing can be delivered there.
QStringList addressLines(const PostalAddress &address, const QString &home);
/// Of the first of them that says where somebody is.
QStringList addressLines(const QList<PostalAddress> &addresses, const QString &home);

} // namespace vouch
