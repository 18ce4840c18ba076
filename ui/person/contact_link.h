// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>
#include <optional>

/// The one door to the browser for addresses that come from files. QDesktopServices hands anything to the
/// desktop, so only what is plainly a web address passes.
namespace vouch::ui
{

/// The address, if it is an absolute http(s) URL with a host and without a user name (which could pass for
/// the host).
std::optional<QUrl> webAddress(const QString &text);
/// The host that really answers, in ASCII form, so that look-alike letters show.
QString realHost(const QUrl &url);
/// Opens it in the browser; false if it is no web address or no browser took it.
bool openWebAddress(const QString &text);

} // namespace vouch::ui
