// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/web_link.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

std::optional<QUrl> webAddress(const QString &text)
{
    if (text.size() > 2000)
        return {};
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    if (url.scheme() != u"https"_s && url.scheme() != u"http"_s)
        return {};
    return url;
}

QString realHost(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded);
}

bool openWebAddress(const QString &text)
{
    const std::optional<QUrl> url = webAddress(text);
    return url && QDesktopServices::openUrl(*url);
}

} // namespace vouch::ui
