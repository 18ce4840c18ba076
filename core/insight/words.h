// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Keys in reports as people say them, translated. What has no word of its own is shown as it is.
namespace vouch::insight
{

/// A channel: a network's name, "E-mail", "Shop" …
QString channelText(const QString &key);
/// A kind of advocacy event: "Review", "Share" …
QString advocacyKindText(const QString &key);
/// What an outcome is: "Purchases", "Advocacy".
QString outcomeText(const QString &key);

} // namespace vouch::insight
