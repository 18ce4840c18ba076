// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/mail_link.h"

#include "core/base/text.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace vouch
{

QByteArray mailLink(const QString &address, const QString &subject, const QString &body)
{
    QByteArray link = "mailto:" + QUrl::toPercentEncoding(address, "@");
    char mark = '?';
    const auto add = [&](const char *name, const QString &text) {
        if (text.isEmpty())
            return;
        link += mark + QByteArray(name) + '=' + QUrl::toPercentEncoding(text);
        mark = '&';
    };
    add("subject", cleanLine(subject));
    add("body", cleanText(body).replace(u"\n"_s, u"\r\n"_s));
    return link;
}

} // namespace vouch
