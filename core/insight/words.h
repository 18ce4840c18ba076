// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Keys in reports as people say them, translated. What has no word of its own is shown as it is.
namespace vouch::insight
{

/// What an outcome is: "Purchases", "Advocacy".
QString outcomeText(const QString &key);

} // namespace vouch::insight
