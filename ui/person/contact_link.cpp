// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/person/contact_link.h"

#include "core/base/bidi.h"
#include "core/base/text.h"
#include "core/people/identity.h"
#include "core/people/mail_link.h"
#include "core/people/networks.h"
#include "core/store/records/people.h"
#include "core/words/channels.h"
#include "core/words/interactions.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace vouch::ui
{

namespace
{

constexpr qsizetype longest = 2000;

bool isPhone(const ContactLink &link)
{
    return link.url.scheme() == u"tel"_s;
}

bool isMail(const ContactLink &link)
{
    return link.url.scheme() == u"mailto"_s;
}

} // namespace

std::optional<QUrl> webAddress(const QString &text)
{
    if (text.size() > longest)
        return {};
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.isRelative() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return {};
    if (url.scheme() != u"https"_s && url.scheme() != u"http"_s)
        return {};
    return url;
}

std::optional<QUrl> mailAddress(const QString &text)
{
    const QString address = text.size() > longest ? QString() : normaliseEmail(text);
    // A second address or a header would travel with it.
    static const QString separators = u",;?&#%\"<>"_s;
    if (address.isEmpty() || address.count(u'@') != 1 ||
        std::any_of(address.cbegin(), address.cend(),
                    [](QChar c) { return c.isSpace() || !c.isPrint() || separators.contains(c); }))
        return {};
    QUrl url;
    url.setScheme(u"mailto"_s);
    url.setPath(address);
    return url;
}

std::optional<QUrl> phoneAddress(const QString &text)
{
    constexpr qsizetype least = 3, most = 15; // as many as the world's numbers may have
    QString written = text.trimmed();
    if (written.startsWith(u"tel:"_s, Qt::CaseInsensitive))
        written.remove(0, 4);
    if (written.startsWith(u'+'))
        written.remove(u"(0)"_s); // +49 (0) 30: the nought is dialled from within the country
    QString number;
    for (const QChar c : std::as_const(written)) {
        if (c.isDigit())
            number += QChar(u'0' + c.digitValue());
        else if (c == u'+' && number.isEmpty())
            number += c;
        else if (!c.isSpace() && !u"-–./()"_s.contains(c))
            return {};
    }
    const qsizetype digits = number.size() - number.count(u'+');
    if (digits < least || digits > most)
        return {};
    QUrl url;
    url.setScheme(u"tel"_s);
    url.setPath(number);
    return url;
}

QString realHost(const QUrl &url)
{
    return url.host(QUrl::FullyEncoded);
}

bool openAddress(const QUrl &url)
{
    const bool known = url.scheme() == u"tel"_s      ? phoneAddress(url.path()) == url
                       : url.scheme() == u"mailto"_s ? mailAddress(url.path()) == url
                                                     : webAddress(url.toString()).has_value();
    return known && QDesktopServices::openUrl(url);
}

bool openMailWith(const QString &address, const QString &subject, const QString &body)
{
    const std::optional<QUrl> known = mailAddress(address);
    if (!known)
        return false;
    const QByteArray link = mailLink(known->path(), subject, body);
    return link.size() <= longestMailLink &&
           QDesktopServices::openUrl(QUrl::fromEncoded(link, QUrl::StrictMode));
}

std::optional<ContactLink> phoneLink(const ContactPoint &phone)
{
    const std::optional<QUrl> url = phoneAddress(phone.value);
    return url ? std::optional(
                     ContactLink{*url, phone.value, keyOf(Channel::Phone), keyOf(InteractionKind::Call)})
               : std::nullopt;
}

std::optional<ContactLink> emailLink(const ContactPoint &email)
{
    const std::optional<QUrl> url = mailAddress(email.value);
    return url ? std::optional(
                     ContactLink{*url, email.value, keyOf(Channel::Email), keyOf(InteractionKind::Email)})
               : std::nullopt;
}

std::optional<ContactLink> profileLink(const ProfileRecord &profile)
{
    const QString page = profile.url.isEmpty() ? profileUrl(profile.network, profile.handle) : profile.url;
    const std::optional<QUrl> url = webAddress(page);
    return url ? std::optional(
                     ContactLink{*url, profile.handle, profile.network, keyOf(InteractionKind::Message)})
               : std::nullopt;
}

QList<ContactLink> contactLinks(const PersonRecord &person)
{
    QList<ContactLink> links;
    const auto add = [&links](const std::optional<ContactLink> &link) {
        if (link)
            links.append(*link);
    };
    for (const ContactPoint &phone : person.phones)
        add(phoneLink(phone));
    for (const ContactPoint &email : person.emails)
        add(emailLink(email));
    for (const ProfileRecord &profile : person.profiles)
        add(profileLink(profile));
    return links;
}

QString iconOf(const ContactLink &link)
{
    return isPhone(link) ? u"phone"_s : isMail(link) ? u"mail"_s : u"external"_s;
}

QString nameOf(const ContactLink &link)
{
    const QString shown = isolated(safeForDisplay(link.shown));
    if (isPhone(link))
        return QCoreApplication::translate("Contact", "Call %1").arg(shown);
    if (isMail(link))
        return QCoreApplication::translate("Contact", "Write to %1").arg(shown);
    return QCoreApplication::translate("Contact", "Open %1 at %2", "network, host")
        .arg(channelText(link.channel), realHost(link.url));
}

QString notOpened(const ContactLink &link)
{
    const QString shown = isolated(safeForDisplay(link.shown));
    if (isPhone(link))
        return QCoreApplication::translate("Contact",
                                           "No program for calls could be opened. Dial %1 by hand.")
            .arg(shown);
    if (isMail(link))
        return QCoreApplication::translate(
                   "Contact", "No mail program could be opened. Write to %1 from where your mail is.")
            .arg(shown);
    return QCoreApplication::translate("Contact", "No browser could be opened; copy the address by hand: %1")
        .arg(link.url.toString(QUrl::FullyEncoded));
}

} // namespace vouch::ui
